"""What stands in several clippings of one outlet is its furniture; what two reports share is not."""

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.convert import convert
from dateline.convert.pile import pile, sisters
from dateline.nouns.clipping import Clipping, MediaType
from dateline.nouns.draft import Draft

TOP = (
    "The Tarn Gazette, founded in 1871",
    "News from the lower valley",
    "Markets and auctions of the week",
    "Letters to the editor of the Gazette",
    "Births, marriages and deaths",
    "Subscribe to the Gazette by post",
)
NOTICE = (
    "The Gazette is not responsible for the tides, weather and ferry times that it prints, which are given as the harbour office has "
    "them. Ask the office before you set out, and do not rely on what stands here."
)
BOX = "Photographs that readers send in become the property of the Gazette and may be printed in any of its papers."
FOOT = (
    "Share this article",
    "Print",
    "Most read",
    "Follow us",
    "Leave a comment",
    "The bridge that nobody wanted",
    "Our printing house in Mill Lane",
    NOTICE,
    BOX,
)
WEIR = (
    "Gannet Weir opens after eleven days",
    "By Ruth Ambler",
    "4 May 2021",
    "Gannet Weir was opened to boats on Tuesday, eleven days after the storm that had carried away its lower gate.",
    "The gate was built at the yard of Holm & Sons, which has made gates for the canal since 1911, and was brought by barge.",
    "Boats that had waited at Lower Tarn went through in the evening, the last of them in the dark.",
    "“We have never been shut for so long,” said Ada Holm, who keeps the weir with her brother and two dogs.",
)
SCHOOL = (
    "School bus finds its road",
    "By Olga Brandt",
    "9 June 2021",
    "The bus that could not turn at the mill will go by the upper road from Monday on, the school board said on Wednesday.",
    "Forty children had walked the last mile since the spring, when a lorry broke the bridge over the mill race at Otter End.",
    "The driver, Piet Mulder, tried the upper road on Sunday with nobody on board and called it narrow but honest.",
    "“They will be there before the bell,” he said, and the board has asked the county for a second bus in the winter.",
)


def text(article: tuple[str, ...], *, top: tuple[str, ...] = TOP, foot: tuple[str, ...] = FOOT) -> str:
    """An article as it is copied off a page of the outlet."""
    return "\n\n".join([*top, *article, *foot])


def clipping(words: str, *, kind: MediaType = MediaType.TEXT) -> Clipping:
    return Clipping(path="content/clippings/a.txt", media_type=kind, sha256=words, text=words)


def among(first: str, *others: str, kind: MediaType = MediaType.TEXT) -> Draft:
    """What becomes of the first of a pile."""
    whole = [clipping(words, kind=kind) for words in (first, *others)]
    return convert(whole[0], sisters=sisters(whole[0], pile(whole)))


def body(article: tuple[str, ...]) -> str:
    return "\n\n".join(article[3:])


def without(draft: Draft, article: tuple[str, ...]) -> str:
    """What the body holds besides the article."""
    return draft.body.removeprefix(body(article)).strip()


@pytest.mark.parametrize(("one", "other"), [(WEIR, SCHOOL), (SCHOOL, WEIR)])
def test_what_an_outlet_says_on_each_page_is_furniture(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    """A notice under the foot of both pages is none of the article; alone it would be taken for it."""
    assert without(convert(clipping(text(one))), one).endswith(BOX)
    assert without(among(text(one), text(other)), one) == ""


def test_the_ledger_says_in_how_many_clippings_it_stands() -> None:
    """The rule is named, and every character of the clipping is still accounted for."""
    third = tuple(line.replace("Holm", "Brandt").replace("a", "e") for line in WEIR)
    words = text(WEIR)

    spans = among(words, text(SCHOOL), text(third)).ledger.spans

    assert [words[span.start : span.end] for span in spans if span.rule == "in-2-other-clippings"][-2:] == [NOTICE, BOX]
    assert "".join(words[span.start : span.end] for span in spans) == words


def test_an_article_alone_is_read_by_itself() -> None:
    """So is one among others of another outlet, and one whose pile is only itself, twice."""
    alone = convert(clipping(text(WEIR)))
    elsewhere = text(SCHOOL, top=("Otter End Post", "Weather"), foot=(NOTICE,))

    assert among(text(WEIR)) == among(text(WEIR), text(WEIR)) == among(text(WEIR), elsewhere) == alone


def test_one_report_clipped_twice_keeps_its_words() -> None:
    """Off two pages, in two ways: wrapped, and with one more paragraph."""
    longer = (*WEIR, "The next barge is expected on Friday, with the stones for the wall.")
    wrapped = "\n\n".join(textwrap.fill(line, 66) for line in text(WEIR).split("\n\n"))

    for other in (text(longer), wrapped, text(WEIR, foot=())):
        assert among(text(WEIR), other).body == convert(clipping(text(WEIR))).body
        assert among(other, text(WEIR)).body == convert(clipping(other)).body


SHARED = (
    "The canal was dug between 1788 and 1794 by four hundred men, of whom a stone at Lower Tarn names eleven.",
    "“Water does not ask whose barn it is,” says a saying of the valley, which everybody there knows by heart.",
    "Since 2003 the county has spent nine million on its weirs, most of it after storms and little of it before them.",
)
INSIDE = st.sampled_from(("Advertisement", "Read more: The bridge that nobody wanted", "What the valley says of it"))


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_paragraphs_that_two_reports_share_stay(data: st.DataObject) -> None:
    """Wherever they stand: amid both, at the end of both, behind a line that the outlet puts between; quoted, or said of old."""

    def with_shared(article: tuple[str, ...]) -> tuple[str, ...]:
        lines = list(article)
        for one in data.draw(st.lists(st.sampled_from(SHARED), min_size=1, max_size=3, unique=True)):
            at = data.draw(st.integers(4, len(lines)))
            lines[at:at] = [*data.draw(st.lists(INSIDE, max_size=2)), one]
        return tuple(lines)

    one, other = with_shared(WEIR), with_shared(SCHOOL)
    kept = [line for line in one[3:] if line in convert(clipping(text(one))).body]
    assert [line for line in kept if line not in among(text(one), text(other)).body and line[-1] in ".”"] == []


ISLA = (
    "La isla recupera su faro",
    "Por Marta Olmedo",
    "4 de mayo de 2021",
    "El faro de Punta Garza volvió a encenderse el martes, once días después de la tormenta que había roto su lámpara.",
    "La pieza se hizo en el taller de los hermanos Olmo, que trabaja para los faros de la costa desde 1911, y llegó en barca.",
    "Los pescadores que esperaban en la ensenada salieron por la noche, el último de ellos ya sin luna.",
    "«Nunca habíamos estado tanto tiempo a oscuras», dijo Ana Robles, que cuida el faro con su hermano y dos perros.",
)
BARCO = (
    "El barco de la escuela cambia de ruta",
    "Por Luis Prado",
    "9 de junio de 2021",
    "El barco que no podía girar junto al molino irá por el canal alto desde el lunes, anunció el miércoles la junta escolar.",
    "Cuarenta niños habían caminado la última milla desde la primavera, cuando un camión rompió el puente de la acequia.",
    "El patrón, Pedro Mora, probó el canal alto el domingo sin nadie a bordo y lo llamó estrecho pero honrado.",
    "«Llegarán antes de la campana», dijo, y la junta ha pedido al distrito un segundo barco para el invierno.",
)
SPANISH = (
    "La Gaceta de la Ensenada, fundada en 1871",
    "Noticias de los pueblos de la costa",
    "Mercados y subastas de la semana",
    "Cartas al director de la Gaceta",
    "Nacimientos, bodas y defunciones",
    "La Gaceta no responde de las mareas, del tiempo ni de los horarios que publica, que son los que da la capitanía del puerto.",
)
河 = (
    "雁湖水闸十一天后重新开放",
    "记者 林小河",
    "2021年5月4日",
    "雁湖水闸星期二重新向船只开放，十一天前的风暴冲走了它的下闸门，几十条船一直等在下游的码头旁边。",
    "新闸门由河口的何家船厂制造，这家船厂从1911年起就为运河造闸门，新门用驳船运来，装了整整两天。",
    "等在下湖的船只当天晚上陆续过闸，最后一条过去的时候天已经全黑，守闸人一直提着灯站在岸上。",
    "“我们从来没有关过这么久，”看守水闸的何阿达说，她和弟弟以及两条狗一起住在闸边的小屋里。",
)
学校 = (
    "校车找到了新的道路",
    "记者 白杨",
    "2021年6月9日",
    "校董会星期三说，在磨坊旁边无法掉头的校车从下星期一起改走上路，每天早晨七点从水獭村出发。",
    "自从春天一辆卡车压坏了磨坊水渠上的桥，四十个孩子每天都要步行最后一里路，下雨天也不例外。",
    "司机穆大年星期天空车试走了上路，他说这条路窄是窄，但是老实，只有两个弯需要慢慢地开过去。",
    "“打铃之前他们一定到，”他说，校董会已经请求县里在冬天再派一辆车，县里说要等到秋天才能答复。",
)
CHINESE = (
    "下游河谷各个村庄的最新消息汇总",
    "本周的集市与拍卖行情一览表",
    "写给河谷公报编辑部的读者来信",
    "河谷各村的出生婚嫁与讣告名录",
    "河谷公报创办于一八七一年的下湖镇",
    "本报刊登的潮汐、天气和渡船时刻均以港务处公布的为准，本报对此不负责任，出门之前请先向港务处询问清楚。",
)


@pytest.mark.parametrize(
    ("one", "other", "said", "rest"),
    [
        (ISLA, BARCO, SPANISH, ("Compartir", "Imprimir", "Lo más leído", "Síguenos", "Publicidad")),
        (河, 学校, CHINESE, ("字号：大 中 小", "分享到微信", "热门新闻", "关注我们", "返回顶部")),
    ],
)
def test_an_outlet_is_one_in_any_language(
    one: tuple[str, ...], other: tuple[str, ...], said: tuple[str, ...], rest: tuple[str, ...]
) -> None:
    """Chinese and Spanish pages have furniture, too."""
    first, second = (text(article, top=said[:5], foot=(*rest, said[5])) for article in (one, other))

    assert said[5] in convert(clipping(first)).body
    assert among(first, second).body == body(one)
