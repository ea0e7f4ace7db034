"""Lines that say what they hold."""

import pytest

from dateline.convert.fields.byline import credited, names
from dateline.convert.fields.published import published
from dateline.convert.text.labels import before_labels, in_lead, pairs


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Source: Coast Daily    Editor: yifan    2021-05-04 09:00:00",
            (("source", "Coast Daily"), ("editor", "yifan"), ("date", "2021-05-04 09:00:00")),
        ),
        (
            "Source: Coast Daily| 2021-05-04 14:22:31|Editor: yan",
            (("source", "Coast Daily"), ("date", "2021-05-04 14:22:31"), ("editor", "yan")),
        ),
        ("来源：海岸晚报  记者 王海燕 通讯员 李山", (("source", "海岸晚报"), ("author", "王海燕"), ("author", "李山"))),
        ("来源：海岸在线 | 作者：陈海", (("source", "海岸在线"), ("author", "陈海"))),
        (
            "Author: Text by Wang Hai  Photo by Sun Shan  Editor: Ye Hong",
            (("author", "Wang Hai"), ("photographer", "Sun Shan"), ("editor", "Ye Hong")),
        ),
        ("Por: Luis Robles Vega / Fotos: Carmen Mar", (("author", "Luis Robles Vega"), ("photographer", "Carmen Mar"))),
    ],
)
def test_a_value_ends_where_another_begins(words: str, expected: tuple[tuple[str, str], ...]) -> None:
    """A date, a role or a bar ends a labelled value, and each part is told as what it is."""
    assert pairs(words) == expected


def test_what_stands_before_the_labels_has_no_bar_at_its_end() -> None:
    """`2021-05-04 | Source: …` begins with a date and nothing else."""
    assert before_labels("2021-05-04 17:20 | Source: Coast Daily") == "2021-05-04 17:20"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Strand, Perla.", ("Perla Strand",)),
        ("Strand, Perla; Holm, Ada M.", ("Perla Strand", "Ada M. Holm")),
        ("Reuters, AFP", ("Reuters", "AFP")),
        ("Ada Holm, Per Strand", ("Ada Holm", "Per Strand")),
    ],
)
def test_a_name_in_a_librarys_order_is_one_person(words: str, expected: tuple[str, ...]) -> None:
    """Surname, comma, given name is one author; two agencies or two full names stay two."""
    assert credited(words) == expected


def test_a_chinese_byline_is_parted_at_its_roles() -> None:
    """What the second person is parts two names that nothing else parts."""
    assert names("记者 王海燕 通讯员 李山") == ("王海燕", "李山")


@pytest.mark.parametrize("words", ["EXPLORE COASTNET", "Diario de Costa", "Noticias Del Mar"])
def test_an_outlet_is_no_person(words: str) -> None:
    """A paper's name and a line that bids are no names."""
    assert names(words) == ()


@pytest.mark.parametrize(
    ("words", "zone"),
    [("May 4, 2021 3:12 PM GMT+2", "+02:00"), ("4 May 2021 15:12 UTC-10", "-10:00"), ("2021-05-04 15:12 (GMT+08:00)", "+08:00"),
     ("4 May 2021 15:12 GMT", "Z")],
)  # fmt: skip
def test_an_offset_behind_gmt_is_read(words: str, zone: str) -> None:
    """`GMT+2` is two hours ahead of Greenwich, not Greenwich."""
    when = published(words)
    assert when is not None
    assert when.zone == zone


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("本报讯（记者 陈海 摄影 林山）渡轮昨日停航。", (("author", "陈海"), ("photographer", "林山"))),
        (
            "海岸网11月2日讯（本报记者陈海、王 山 通讯员 李小海 报道）渡轮停航。",
            (("author", "陈海"), ("author", "王山"), ("author", "李小海")),
        ),
        ("渡轮昨日停航（约九十人滞留），港务局说。", ()),
        ("渡轮昨日停航。船长对大家说（记者 陈海）。", ()),
    ],
)
def test_a_chinese_lead_credits_its_makers(words: str, expected: tuple[tuple[str, str], ...]) -> None:
    """Reporter and photographer in the parenthesis of a lead are told apart; other parentheses say nothing."""
    assert in_lead(words) == expected
