from dateline.markdown import parse, plain


def test_plain_gives_the_words_without_marks() -> None:
    """Blocks are parted by empty lines, cells by tabs; pictures and note marks say nothing."""
    text = "# *One* `two`\n\nthree\nfour  \nfive ![six](/s.png)[^1]\n\n- seven\n\n|a|b|\n|-|-|\n|c|d|\n\n"
    text += "```\ncode\n```\n\n[^1]: note\n"

    words = plain(parse(text, lang="en"))

    assert words == "One two\n\nthree four\nfive \n\nseven\n\na\tb\n\nc\td\n\ncode\n\nnote"
