"""Names read from bylines."""

import pytest

from dateline.convert.fields.byline import credited, names


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("By PER STRAND in Lindholm", ("Per Strand",)),
        ("Text by Ida Holm", ("Ida Holm",)),
        ("Von Ida Holm und Per Strand, Kiel", ("Ida Holm", "Per Strand")),
        ("Por Juan Peña y María de la Cruz", ("Juan Peña", "María de la Cruz")),
        ("记者 王小明", ("王小明",)),
        ("By Ida Holm, Staff Writer", ("Ida Holm",)),
        ("Dr. Ida Holm | Coast Daily", ("Ida Holm",)),
        ("By SEAN MCBRIDE and IDA O'HOLM", ("Sean McBride", "Ida O'Holm")),
        ("Ida Holm/For Coast Daily", ("Ida Holm",)),
        ("Ida Holm, AP Harbour Writer", ("Ida Holm",)),
        ("Ida Holm AP Entertainment", ("Ida Holm",)),
        ("Ben Holm/Coast Press", ("Ben Holm",)),
        ("By Ida Marie Holm Bloomberg Opinion", ("Ida Marie Holm",)),
        ("By Ida Holm Coast News", ("Ida Holm",)),
        ("By IDA HOLM FOR COASTONLINE", ("Ida Holm",)),
        ("ByIda Holm", ("Ida Holm",)),
        ("Von Ida Holm, ARD-Studio Lindholm", ("Ida Holm",)),
        ("投稿者 Ida Holm", ("Ida Holm",)),
    ],
)
def test_people_are_read_from_bylines(text: str, people: tuple[str, ...]) -> None:
    """Names come out clean, in their order, in normal capitals."""
    assert names(text) == people


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Author:  ",
        "Staff",
        "January",
        "Coast Daily",
        "By our correspondent",
        "View all posts",
        "Follow us on Twitter",
        "A A",
        "Coast's Reporting Rules",
        "Notice Of The Council",
    ],
)
def test_what_is_no_name_is_nobody(text: str) -> None:
    """Words that are no person's name give no name at all."""
    assert names(text) == ()


def test_a_label_may_name_an_agency() -> None:
    """What an explicit label names is kept as written, agencies too; a bare role is nobody."""
    assert credited("Associated Press") == ("Associated Press",)
    assert credited("LINDHOLM NEWS SERVICE") == ("Lindholm News Service",)
    assert credited("Staff Desk") == ()


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("光明日报记者 王建宏 张文攀", ("王建宏", "张文攀")),
        ("□ 本报记者 葛灵丹", ("葛灵丹",)),
        ("作者：宋怡 杨志华", ("宋怡", "杨志华")),
        ("山田 太郎", ("山田 太郎",)),
        ("Autorin/Autor Ruth Hagen", ("Ruth Hagen",)),
        ("Contributors: Ada Lund", ("Ada Lund",)),
        ("Ada Lund Founder & Lead Reviewer", ("Ada Lund",)),
    ],
)
def test_bylines_of_outlets_and_offices(line: str, people: tuple[str, ...]) -> None:
    """An outlet before the word for reporter, or an office after a name, is no part of a name; Chinese names stand side by side."""
    assert names(line) == people
