import pytest

from dateline.text.chinese import surname_first


@pytest.mark.parametrize(
    ("name", "first"),
    [
        ("park joon-ho", True),
        ("seo min-jae", True),
        ("tsai ing-wen", True),
        ("lin yue", True),
        ("lee anne-marie", False),
        ("park lane", False),
    ],
)
def test_whose_surname_stands_first(name: str, first: bool) -> None:
    """Chinese and Korean names are known by their surname and syllables, not by the surname alone."""
    assert surname_first(tuple(name.split())) is first
