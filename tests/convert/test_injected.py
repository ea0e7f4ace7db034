"""Lines that somebody smuggled into an article to sell something reach no field and no paragraph. All words are ours."""

import pytest

from dateline.convert import convert
from dateline.convert.injected import honest, injected
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.ledger import Kind
from tests.convert.texts import draft

TITLE = "Ferry operator halves winter sailings"
FIRST = "The ferry line to the island of Skarnholm will sail twice a day instead of four times from December on, its owner said on Monday."
SECOND = "The council of the island had been told nine days before, and forty children go to school on the mainland every morning."
BODY = f"{FIRST}\n\n{SECOND}"
HEAD = f"{TITLE}\nBy Ada Holm\n4 May 2021\n\n"
OFFERS = (
    "Best online casino bonus | Free spins no deposit | Play slots",
    "Buy cheap viagra without prescription - Cialis 20mg - Order levitra overnight",
    "Write my essay for me | Essay writing service | Buy term papers online",
    "Tragamonedas gratis | Apuestas deportivas sin depósito | Casinos online",
    "Situs judi slot gacor maxwin | Agen togel",
    "Казино онлайн играть на деньги | Ставки на спорт | Займы без отказа",
    "澳门金沙娱乐城 | 时时彩平台 | 百家乐网址",
    "ルイヴィトン コピー 激安通販 | ブランド 財布 スーパーコピー | 送料無料",
    "Online Casino ohne Limit | Potenzmittel | Kredit ohne Schufa",
    "Payday loans bad credit - cash advance - no credit check",
)
_WORDS = ("casino", "viagra", "levitra", "essay", "term paper", "tragamonedas", "apuestas", "judi", "togel", "казино", "ставки", "娱乐城", "百家", "コピー", "激安", "potenzmittel", "schufa", "payday", "cash advance")  # fmt: skip
ALIKE = str.maketrans("aeopc", "аеорс")


def _kept(words: str) -> list[str]:
    small = words.replace("\u200b", "").lower()
    return [word for word in _WORDS if word in small or word.translate(ALIKE) in small]


@pytest.mark.parametrize(
    "dressed",
    [str, lambda line: "\u200b".join(line), lambda line: line.translate(ALIKE)],
    ids=["plain", "zero-width", "look-alikes"],
)
@pytest.mark.parametrize("offer", OFFERS)
def test_an_offer_is_nowhere_in_the_article(offer: str, dressed: object) -> None:
    """Above, between or below the paragraphs, in one line or in several, whatever signs hide it."""
    line = dressed(offer)  # type: ignore[operator]
    for text in (
        f"{line}\n\n{HEAD}{BODY}\n",
        f"{HEAD}{FIRST}\n\n{line}\n\n{SECOND}\n",
        f"{HEAD}{BODY}\n\n{line}\n",
        f"{HEAD}{FIRST}\n\n{line.replace(' | ', chr(10)).replace(' - ', chr(10))}\n\n{SECOND}\n",
    ):
        found = draft(text)

        assert (found.title, found.body) == (TITLE, BODY), text
        assert _kept(f"{found.title} {found.subtitle} {found.source.name} {found.body}") == []


@pytest.mark.parametrize("offer", OFFERS)
def test_an_offer_behind_a_headline_is_cut_off(offer: str) -> None:
    """What is left is the headline, and the ledger calls the rest hostile."""
    first = offer.split(" | ")[0].split(" - ")[0]

    found = draft(f"{TITLE} - {first}\nBy Ada Holm\n4 May 2021\n\n{BODY}\n")

    assert found.title == TITLE
    assert any(span.kind is Kind.HOSTILE for span in found.ledger.spans)


@pytest.mark.parametrize("offer", OFFERS)
@pytest.mark.parametrize(
    "hidden",
    [
        "<p style='font-size:1px'>{}</p>",
        "<p style='color:#fff;background:#fff'>{}</p>",
        "<div class=q7>{}</div>",
        "<p style='transform:scale(0)'>{}</p>",
        "<p>{}</p>",
    ],
)
def test_an_offer_in_a_page_is_hostile(offer: str, hidden: str) -> None:
    """However it is hidden, and in the title element, the description and the keywords too."""
    first = offer.split(" | ")[0].split(" - ")[0]
    page = (
        f"<html><head><title>{TITLE} | {first}</title><meta name=description content='{offer}'><meta property=og:title content='{first}'>"
        f"<style>.q7{{display:none}}</style></head><body><article><h1>{TITLE}</h1><p>By Ada Holm</p><p>{FIRST}</p>{hidden.format(offer)}"
        f"<p>{SECOND}</p></article></body></html>"
    )

    found = convert(Clipping(path="a.html", media_type=MediaType.HTML, sha256="0", text=page))

    assert (found.title, found.body.strip()) == (TITLE, BODY)
    assert _kept(f"{found.subtitle} {found.source.name}") == []


@pytest.mark.parametrize(
    "lines",
    [
        ["Online casino wins its licence back", "The regulator said on Friday that the online casino with its free spins may open again, with no deposit over ten pounds."],
        ["Essay mills are to be forbidden", "Firms that promise to write my essay for students will be forbidden from May on, the ministry of education said.", "Essay writing service"],
        ["Socialists win in the north", "The socialist party, whose specialists had warned of a rout, won eleven of the nineteen seats in the north on Sunday."],
        [TITLE, FIRST, SECOND],
    ],
)  # fmt: skip
def test_a_report_on_such_a_trade_keeps_its_words(lines: list[str]) -> None:
    """What the sentences speak of is what the article is about; `specialist` sells nothing."""
    assert injected(lines) == frozenset()
    assert honest(lines[0], lines[1:]) == lines[0]
