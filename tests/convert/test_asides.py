"""What pages put between and below the paragraphs of an article; all words are ours."""

import pytest

from dateline.convert.fields.credit import credit
from dateline.convert.text.asides import ASIDES
from dateline.convert.text.blocks import blocks
from dateline.convert.text.captions import captions
from dateline.convert.text.furniture import hostile, recognise
from dateline.convert.text.lines import lines
from tests.convert.texts import draft

PARAGRAPHS = (
    "The harbour town of Lindholm opened a school for boat builders on Tuesday, the first of its kind on the coast.",
    "About forty apprentices have enrolled, according to the town council, and a third of them come from abroad.",
    "The workshop stands where the fish hall stood until the fleet moved north, and its crane still lifts the hulls.",
    "A second class is to begin in the autumn if enough oak can be found in the forests round the town, the council said.",
)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Read more: Ferries to run all winter", "leads-away"),
        ("RELATED | Ferries to run all winter", "leads-away"),
        ("Te puede interesar: Los barcos de invierno", "leads-away"),
        ("Lee también", "leads-away"),
        ("4.8 from 31 votes", "votes"),
        ("View this email in your browser", "offer"),
        ("Ver este boletín en tu navegador", "offer"),
        ("Harbour Radio transcripts are created on a rush deadline and may be revised.", "legal"),
        ("Te recomendamos ⬇", "leads-away"),
        ("You may also like …", "leads-away"),
        ("Lesen Sie auch: Fähren im Winter", "leads-away"),
        ("相关阅读：冬季渡轮", "leads-away"),
        ("往期推荐", "leads-away"),
        ("This article was printed from the Lindholm Post at http://post.example/a", "printed-from"),
        ("First Published 4 hours ago • Updated 2 hours ago", "ago"),
        ("Reader comments on post.example are the opinions of the writer, not the Post.", "comments"),
        ("Image caption A boat leaves the shed", "picture-label"),
        ("Open this photo in gallery:", "picture-tool"),
        ("Sign up for our harbour newsletter, every Friday in your inbox", "offer"),
        ("Suscríbete a nuestro boletín y recibe las noticias del puerto", "offer"),
        ("Únete a nuestro canal de WhatsApp", "offer"),
        ("An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.", "consent"),
        ("By signing up you agree to our terms of use", "consent"),
        ("Follow @HarbourDeals on Twitter to keep up with the best offers of the quay", "offer"),
        ("Este contenido es exclusivo para suscriptores", "subscribers"),
        ("Unlimited online access to the Harbour Post with one account", "subscribers"),
        ("This advertisement has not loaded yet, but your article continues below.", "advertisement"),
        ("Um eingebettete Inhalte anzuzeigen, ist Ihre Einwilligung nötig.", "consent"),
        ("Already a subscriber? Log in here", "subscribers"),
        ("We may earn a small commission if you buy a boat", "commission"),
        ("Comments are closed.", "comments"),
        ("Compartir esta noticia", "share"),
        ("Have you spotted an error? Write to us", "correction"),
        ("Listen to this article", "heard"),
        ("You have 1 free article left this month.", "offer"),
        ("Forward-Looking Statements", "legal"),
        ("This release contains forward-looking statements that involve risks.", "legal"),
        ("This message and any attachment are confidential.", "legal"),
    ],
)
def test_a_line_that_is_no_part_of_the_article_is_known_by_its_beginning(line: str, name: str) -> None:
    """Each rule of the table knows its lines, whatever their case."""
    for words in (line, line.upper()):
        rule = recognise(words)

        assert rule is not None
        assert rule.name == name


@pytest.mark.parametrize(
    "line",
    [
        "Read more slowly, the old builder told the apprentices.",
        "Related companies have asked for berths in the new harbour as well.",
        "Join us, the headmaster said, and build what the coast has not seen for a hundred years.",
        "Support for the school came from every party on the council.",
        "Share prices of the yard rose by a tenth.",
    ],
)
def test_a_sentence_that_begins_alike_stays(line: str) -> None:
    """A sentence of the article that begins with the same words is no furniture."""
    assert recognise(line) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("分享到 微信 微博", "share-row"),
        ("Share: Facebook, WhatsApp", "share-row"),
        ("Compartir en Facebook", "share-row"),
        ("Archivado en: Puertos, Barcos", "keywords"),
        ("You receive this mail because you signed up for our newsletter. Unsubscribe", "offer"),
        ("Recibe este boletín porque se suscribió en nuestra página.", "offer"),
        ("SAVE SHARE GIFT", "tool-bar"),
        ("7 - 9 minutes", "reading-time"),
        ("With AP Photos.", "wire-note"),
        ("Eds: UPDATES with quotes. ADDS byline.", "wire-note"),
        ("点个“在看”，让更多人看到", "follow-us"),
        ("END", "end-mark"),
        ("--oo0oo--", "end-mark"),
        ("Contacto: prensa@puerto.example Tel. 55 5555 0101", "press-contact"),
        ("Most read", "most-read"),
        ("Lo más visto", "most-read"),
        ("Enter your email address", "form"),
        ("Sign up for our Morning Briefing", "offer"),
        ("北京 天津 河北 山西 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽", "menu-row"),
    ],
)
def test_lines_round_an_article_are_known(line: str, name: str) -> None:
    """Rows of networks, keywords, and why a newsletter came."""
    rule = recognise(line)

    assert rule is not None
    assert rule.name == name


def test_the_rights_in_a_page_are_no_credit_of_a_picture() -> None:
    """A year behind the sign claims the page; an agency behind it took the picture."""
    assert credit("© 2019 Courier Media Ltd") is None
    assert credit("The new school. © Harbour Press") == ("The new school.", "© Harbour Press")


def test_brackets_round_caption_and_credit_belong_to_neither() -> None:
    """As programs write a figure that they make text of."""
    assert credit("[The tender at the quay. Photo: Ivo Brandt]") == ("The tender at the quay.", "Photo: Ivo Brandt")


def test_every_rule_has_its_fixture() -> None:
    """The lines above try each rule of the table."""
    tried = {
        mark.args[1][n][1]
        for mark in test_a_line_that_is_no_part_of_the_article_is_known_by_its_beginning.pytestmark
        for n in range(len(mark.args[1]))
    }  # type: ignore[attr-defined]

    assert tried == {rule.name for rule in ASIDES}


def test_an_article_goes_on_below_a_pointer_and_ends_above_what_is_most_read() -> None:
    """A short article loses neither the paragraphs behind an advertisement nor gains a list of headlines."""
    found = draft(
        f"Skip to main content\nSubscribe | Log in\nSchool for boat builders opens\nBy Per Strand\n4 May 2021\nShare Tweet Email\n{PARAGRAPHS[0]}\n"
        f"{PARAGRAPHS[1]}\nRelated: What a winter afloat taught me\n{PARAGRAPHS[2]}\nAdvertisement\n{PARAGRAPHS[3]}\n"
        "Most read\n1 Harbour fees to rise in January\n2 Why the ferry was late\n3 Mayor opens library annex\n© 2021 Coast Daily. All rights reserved."
    )

    assert found.body == "\n\n".join(PARAGRAPHS)


def test_asides_between_paragraphs_leave_the_body() -> None:
    """Pointers, offers and tools between two paragraphs are dropped; both paragraphs stay."""
    between = "Read more: Ferries to run all winter\n\nSign up for our newsletter, every Friday in your inbox\n\n"
    text = "School for boat builders opens\nBy Per Strand\n4 May 2021\n\n" + f"\n\n{between}".join(PARAGRAPHS)

    assert draft(text).body == "\n\n".join(PARAGRAPHS)


COMMENTS = "3 responses to “School for boat builders opens”\n" + "\n".join(
    f"{n}. reader{n} says:\nMay {n}, 2021 at 7:0{n} am\nI have built boats for {n + 20} years and I can say that no school has ever taught anybody how to "
    "bend a plank, which is learnt in a shed in winter, from somebody who swears at you.\nReply"
    for n in range(4, 9)
)


def test_what_readers_say_below_an_article_is_no_part_of_it() -> None:
    """Comments are cut off at their heading, however long they are, and the ledger says so."""
    text = (
        "School for boat builders opens\nBy Per Strand\n4 May 2021\n\n" + "\n\n".join(PARAGRAPHS) + "\n\nShare this:\n\n" + COMMENTS
    )

    found = draft(text)

    assert found.body == "\n\n".join(PARAGRAPHS)
    assert any(span.rule == "readers-comments" and "reader4 says" in text[span.start : span.end] for span in found.ledger.spans)


@pytest.mark.parametrize(
    ("words", "rule"),
    [
        ("Demain, la grand-mère d'Ève a-t-elle dit, nous avons avant tout l'avis de sa demi-sœur, qui avait un avenir", ""),
        ("slot88 gacor-maxwin-togel-online judi terbaik", "spam-keywords"),
        ("欧美av免费-在线观看-成人-毛片", "spam-keywords"),
    ],
)
def test_words_of_spam_are_whole_words(words: str, rule: str) -> None:
    """A word that only begins like one of theirs is the article's, however many hyphens stand in its paragraph."""
    assert hostile(words, foreign=0.9 if words.startswith("欧") else 0.0) == rule


@pytest.mark.parametrize(
    "caption",
    [
        "Ada Holm (left) and Per Strand in the yard where the gate was built",
        "Ida Strand (r.) mit dem Schleusenwärter am Tag der Öffnung.",
        "Das neue Tor der Schleuse am Dienstag im HafenBild: Per Strand/dpa",
        "水門の開通を見守る住民ら（４日）＝共同",
    ],
)
def test_captions_are_known_by_their_form(caption: str) -> None:
    """By the side somebody stands on, by whose picture it is behind a sign, by a label glued to the last word."""
    assert captions(blocks(lines(caption)))


@pytest.mark.parametrize(
    "sentence", ["The senator (R) left at noon.", "The gate (built in 1911) was left open, he said.", "Foto: x = y"]
)
def test_sentences_with_brackets_are_no_captions(sentence: str) -> None:
    """Nor are sums, nor a label that begins a line."""
    assert not captions(blocks(lines(sentence)))
