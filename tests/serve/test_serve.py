"""The preview shows the last save, whatever happens, to its author only."""

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from shutil import copytree, rmtree
from types import SimpleNamespace
from typing import Any
from urllib.parse import urlsplit

import pytest
from livereload.handlers import LiveReloadHandler
from previewing import HERE, Preview, fetched, hears_interrupts, messages, preview, put, small, until
from saving import WAYS

from dateline.cli import main
from dateline.serve import browsers
from dateline.serve.outcome import Ahead, Begun, Outcome

ABOUT = "content/pages/about.md"


def about(words: str) -> str:
    return f"---\ntitle: About\n---\n\n{words}\n"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview of the sample site under /repo."""
    root = tmp_path_factory.mktemp("sample")
    copytree(HERE / "content", root / "content")
    with preview(root, base="/repo") as found:
        yield found


@pytest.fixture(scope="module")
def mill(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview of a small site."""
    with preview(small(tmp_path_factory.mktemp("mill"))) as found:
        yield found


@pytest.fixture
def page(sample: Preview, browser: Any) -> Iterator[Any]:
    """An open page of the sample that listens to the preview."""
    (sample.root / ABOUT).write_text(about("As it was.\n\n" + "A line of the page.\n\n" * 80), encoding="utf-8")
    until(lambda: "As it was." in fetched(f"{sample.address}about/")[1])
    opened = browser.new_page()
    opened.faults = []
    opened.on("console", lambda message: opened.faults.append(message.text) if message.type == "error" else None)
    with opened.expect_websocket():
        opened.goto(f"{sample.address}about/")
    opened.wait_for_timeout(300)
    opened.evaluate("window.stayed = true")
    yield opened
    opened.close()


def shown(preview: Preview, words: str) -> None:
    until(lambda: words in fetched(f"{preview.address}about/")[1])


@pytest.mark.parametrize("save", WAYS, ids=lambda save: save.__name__)
def test_every_way_of_saving_is_shown(mill: Preview, save) -> None:
    """Ten ways of saving, three quick saves each: what was saved last is what the page says."""
    path = mill.root / ABOUT
    for number in range(3):
        save(path, about(f"Saved {save.__name__} {number}."))

    shown(mill, f"Saved {save.__name__} 2.")


@pytest.mark.parametrize(
    ("name", "broken", "mended", "said"),
    [
        (ABOUT, "---\ntitel: About\n---\n\nBroken.\n", about("Mended."), "titel"),
        ("content/stories/2021-03-01-mill.md", "---\ntitle: A\ndate: 2021-02-30\n---\n", "---\ntitle: A\n---\n", "2021-02-30"),
        (ABOUT, about("[Nowhere](../nowhere/)"), about("Mended."), "leads nowhere"),
        ("templates/text.html", "{% block main %}{{ nothing.at.all }}", None, "templates/text.html"),
        ("content/site.toml", 'titel = "x"\n', 'title = "The Mill"\nrights = "full"\n', "titel"),
        ("content/stories/2021-03-01-mill.md", "---\ntitle: A\n", "---\ntitle: A\n---\n", "mill.md:1"),
    ],
    ids=["front matter", "date", "link", "template", "settings", "unclosed"],
)
def test_a_mistake_keeps_the_last_good_page(mill: Preview, name: str, broken: str, mended: str | None, said: str) -> None:
    """While a file is broken the server lives, says what is wrong and gives every page as it was; it is mended by the next save."""
    before = site_of(mill)
    put(mill.root, name, broken)
    until(lambda: said in fetched(f"{mill.address}__dateline/state.json")[1])
    assert site_of(mill) == before
    built = state(mill)["built"]

    (mill.root / name).unlink() if mended is None else put(mill.root, name, mended)

    until(lambda: state(mill)["problems"] == [] and state(mill)["built"] != built)


def state(preview: Preview) -> dict[str, Any]:
    """What the preview says of its last build."""
    found: dict[str, Any] = json.loads(fetched(f"{preview.address}__dateline/state.json")[1])
    return found


def site_of(preview: Preview) -> dict[str, bytes]:
    folder = preview.root / ".dateline/preview"
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_the_content_may_be_moved_away_and_back(mill: Preview) -> None:
    """The server lives, says that there is no content, and goes on when it is back."""
    content = mill.root / "content"
    for number in range(2):
        content.rename(mill.root / "away")
        until(lambda: "no content/" in fetched(f"{mill.address}__dateline/state.json")[1])
        assert fetched(mill.address)[0] == 200
        (mill.root / "away").rename(content)
        until(lambda: fetched(f"{mill.address}__dateline/state.json")[1].endswith('"problems": []}'))
        (mill.root / ABOUT).write_text(about(f"Back {number}."), encoding="utf-8")
        shown(mill, f"Back {number}.")


@pytest.mark.parametrize("gone", ["", "/preview", "/preview/about", "/preview/about/index.html"])
def test_a_preview_that_is_taken_away_is_built_again(mill: Preview, gone: str) -> None:
    """Whoever clears the folder, or a part or a single page of it, waits for no save; what is saved then is shown."""
    (mill.root / ABOUT).write_text(about(f"Before {gone}."), encoding="utf-8")
    shown(mill, f"Before {gone}.")
    until(lambda: "Before" in (mill.root / ".dateline/preview/about/index.html").read_text())

    (mill.root / f".dateline{gone}").rename(mill.root / "taken")
    rmtree(mill.root / "taken", ignore_errors=True)
    (mill.root / "taken").unlink(missing_ok=True)

    until(lambda: fetched(f"{mill.address}about/")[0] != 200)
    shown(mill, f"Before {gone}.")
    (mill.root / ABOUT).write_text(about(f"After {gone}."), encoding="utf-8")
    shown(mill, f"After {gone}.")


def test_a_clipping_dropped_in_is_converted_and_shown(mill: Preview) -> None:
    """An article put among the clippings is a story a moment later."""
    put(
        mill.root,
        "content/clippings/ferry.txt",
        "The ferry runs again\n\n" + "The ferry to the island runs again since the spring. " * 12,
    )

    until(lambda: "The ferry runs again" in fetched(f"{mill.address}stories/")[1])
    until(lambda: "Converted: content/stories/" in mill.said)


def test_a_clipping_that_cannot_be_converted_is_shown(mill: Preview) -> None:
    """As long as it lies there, whatever else is saved; the site goes on meanwhile."""
    put(mill.root, "content/clippings/nothing.pdf", "%PDF-1.4 nothing")
    until(lambda: "nothing.pdf" in fetched(f"{mill.address}__dateline/state.json")[1])

    put(mill.root, ABOUT, about("Beside a broken clipping."))
    shown(mill, "Beside a broken clipping.")
    assert "nothing.pdf" in fetched(f"{mill.address}__dateline/state.json")[1]

    (mill.root / "content/clippings/nothing.pdf").unlink()
    until(lambda: "nothing.pdf" not in fetched(f"{mill.address}__dateline/state.json")[1])


def test_drafts_and_days_to_come_are_shown_with_a_badge_here_only(mill: Preview) -> None:
    """A draft stands in the preview with a word that says so, and in no site that is built."""
    put(mill.root, "content/stories/later.md", "---\ntitle: Unfinished\ndraft: true\n---\n\nWords.\n")
    put(mill.root, "content/stories/tomorrow.md", "---\ntitle: Tomorrow\ndate: 2999-01-01\n---\n\nWords.\n")

    until(lambda: "Draft, not published" in fetched(f"{mill.address}stories/later/")[1])
    until(lambda: "Dated 2999-01-01, a day to come" in fetched(f"{mill.address}stories/tomorrow/")[1])
    assert main(["build", "--no-convert"], root=mill.root) == 0
    assert not (mill.root / "site/stories/later").exists()


def test_the_bar_says_where_the_author_is(mill: Preview) -> None:
    """The file a page is made from, and on a person's page what is open about them."""
    person = "content/people/ana-gil.md"
    put(mill.root, "content/people/berta-gil.md", "---\nname: Berta Gil\n---\n")
    put(
        mill.root,
        "content/stories/2021-03-02-doubt.md",
        "---\ntitle: A doubt\ndate: 2021-03-02\n---\n\nAna Gil met Berta Gil. Gil said so.\n",
    )

    until(lambda: "may be people/ana-gil or people/berta-gil" in fetched(f"{mill.address}people/ana-gil/")[1])
    assert f">{person}</a>" in fetched(f"{mill.address}people/ana-gil/")[1]
    assert "vscode://file" in fetched(f"{mill.address}about/")[1]


def test_the_bar_names_proposals_that_may_be_the_same(mill: Preview) -> None:
    """A name of the stories that nobody decided about stands on the page of whom it may be, a while after the save."""
    words = "Ana Maria Gil, director of the mill, said that the water was high. Ana Maria Gil left."
    put(mill.root, "content/stories/2021-03-04-other.md", f"---\ntitle: Another day\ndate: 2021-03-04\n---\n\n{words}\n")

    said = "&quot;Ana Maria Gil&quot;, named 2 times in the stories, may be the same"
    until(lambda: said in fetched(f"{mill.address}people/ana-gil/")[1], seconds=180)


def test_a_burst_of_saves_is_told_as_one(mill: Preview) -> None:
    """Twenty files saved as quickly as a program saves them: the pages hear of it once, on a busy machine a few times at most."""
    paths = [f"content/stories/burst-{number}.md" for number in range(19)]
    with messages(mill) as heard:
        for path in paths:
            put(mill.root, path, "---\ntitle: One of many\ndate: 2021-04-01\n---\n\nWords.\n")
        put(mill.root, ABOUT, about("The last of them."))
        shown(mill, "The last of them.")
        until(lambda: any(message["command"] == "reload" for message in heard))
        for path in paths:
            (mill.root / path).unlink()

    assert [message["command"] for message in heard].count("reload") <= 3


def test_what_was_shown_ahead_is_taken_back_where_the_build_fails(mill: Preview) -> None:
    """An open page may be newer for a moment; with a mistake in the way the last good one is given again, and looked at again."""
    with messages(mill, "about/") as heard:
        put(mill.root, ABOUT, about("Shown too early: [nowhere](../nowhere/)."))
        until(lambda: "leads nowhere" in fetched(f"{mill.address}__dateline/state.json")[1])
        assert "Shown too early" not in fetched(f"{mill.address}about/")[1]
        put(mill.root, ABOUT, about("All is well."))
        shown(mill, "All is well.")
        until(lambda: state(mill)["problems"] == [])

    told = [message.get("changed") or message["command"] for message in heard if message["command"] != "hello"]
    assert told[(first := told.index(["about/index.html"])) : first + 3] == [["about/index.html"], "problems", "noted"]


def test_a_page_that_is_shown_ahead_once_more_is_told_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that is begun anew, since more was saved, prints it again; it is told again where it is another."""
    sent, state = list[dict[str, Any]](), browsers.State()
    monkeypatch.setattr(browsers, "_send", sent.append)

    for text in (b"one", b"one", b"two"):
        browsers._tell_ahead(state, Ahead(pages={"about/index.html": text}), Path())

    assert [message["changed"] for message in sent] == [["about/index.html"]] * 2
    assert state.ahead == {"about/index.html": b"two"}


def test_a_workshop_that_breaks_down_is_opened_again(mill: Preview) -> None:
    """The process that builds may be killed; pages are given all the while and the next save is shown."""
    subprocess.run(["pkill", "-KILL", "-P", str(mill.process.pid), "-f", "spawn_main"], check=True)
    assert fetched(mill.address)[0] == 200

    put(mill.root, ABOUT, about("After the breakdown."))

    shown(mill, "After the breakdown.")
    assert mill.process.poll() is None


def test_a_port_that_is_taken_is_said(mill: Preview, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is built, with what to do."""
    small(tmp_path)

    assert main(["serve", "--port", str(mill.port)], root=tmp_path) == 1

    assert f"port {mill.port} on 127.0.0.1 cannot be used" in capsys.readouterr().err
    assert not (tmp_path / ".dateline").exists()


def test_a_host_that_is_none_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is not the port that is to be another one."""
    small(tmp_path)

    assert main(["serve", "--port", "0", "--host", "nowhere.invalid"], root=tmp_path) == 1

    assert "choose another with --host" in capsys.readouterr().err


def test_any_free_port_is_said(tmp_path: Path) -> None:
    """With port 0 the address that is printed, also for others to type, is the one that answers."""
    with preview(small(tmp_path), "--host", "0.0.0.0", port=0) as found:
        addresses = re.findall(r"http://\S+", found.said)

        assert found.port
        assert [urlsplit(address).port for address in addresses] == [found.port, found.port]


def test_nothing_is_left_running(tmp_path: Path) -> None:
    """Whether it is interrupted, ended or killed, the preview takes its workshop along, without a word."""
    for how in (signal.SIGINT, signal.SIGTERM, signal.SIGKILL):
        with preview(small(tmp_path / how.name)) as found:
            workers = children(found.process.pid)
            assert workers
            found.process.send_signal(how)
            found.process.wait(60)
            until(lambda workers=workers: not any(alive(pid) for pid in workers), seconds=10)
            assert "Traceback" not in found.said


def test_an_interrupt_while_it_starts_is_no_fault(tmp_path: Path) -> None:
    """Ctrl+C reaches all that was begun in the terminal, the workshop while it is being loaded too: none has a word for it."""
    small(tmp_path)
    command = [sys.executable, "-m", "dateline", "serve", "--port", "0"]
    environment = os.environ | {"PYTHONPATH": str(HERE)}
    with (tmp_path / "said.txt").open("w") as said:
        process = subprocess.Popen(
            command, cwd=tmp_path, env=environment, stderr=said, start_new_session=True, preexec_fn=hears_interrupts
        )
    until(lambda: len(children(process.pid)) > 1, seconds=60)

    os.killpg(process.pid, signal.SIGINT)

    assert process.wait(60) == 130
    assert (tmp_path / "said.txt").read_text().splitlines()[-1] == "Stopped."
    assert "Traceback" not in (tmp_path / "said.txt").read_text()


BUSY = """
import multiprocessing, os, time
from dateline.serve.ending import end_with_the_server

def work():
    end_with_the_server()
    print(os.getpid(), flush=True)
    while True:
        sum(range(1000))

multiprocessing.get_context("fork").Process(target=work).start()
time.sleep(100)
"""


def test_what_is_being_done_ends_with_the_server() -> None:
    """In the middle of a build or of reading for proposals, though the server was killed and could tell nobody."""
    server = subprocess.Popen([sys.executable, "-c", BUSY], cwd=HERE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    busy = int(server.stdout.readline())
    server.kill()
    server.wait()

    until(lambda: not alive(busy), seconds=20)


def children(pid: int) -> list[int]:
    said = subprocess.run(["pgrep", "-P", str(pid)], capture_output=True, text=True, check=False).stdout
    return [int(line) for line in said.split()]


def alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return "Z" not in Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2][:3] if Path(f"/proc/{pid}/stat").exists() else True


@pytest.mark.browser
def test_a_change_of_text_is_shown_without_a_reload(sample: Preview, page: Any) -> None:
    """The open page shows the new text by itself, within its own content policy; its place, its scripts and what was typed stay."""
    page.evaluate("scrollTo(0, 400)")
    put(sample.root, ABOUT, about("Shown by itself.\n\n" + "A line of the page.\n\n" * 80))

    page.get_by_text("Shown by itself.").wait_for(timeout=15_000)
    assert page.evaluate("window.stayed")
    assert page.evaluate("scrollY") == 400
    assert page.faults == []


@pytest.mark.browser
def test_a_template_and_the_settings_are_shown(sample: Preview, page: Any) -> None:
    """The open page is printed again, whatever else is still to be built; its difference is put in place where that is possible."""
    settings = (sample.root / "content/site.toml").read_text(encoding="utf-8")
    base = (HERE / "templates/base.html").read_text(encoding="utf-8")

    put(sample.root, "templates/base.html", base.replace("</main>", "<p>Set by hand.</p></main>"))
    page.get_by_text("Set by hand.").wait_for(timeout=15_000)
    assert page.evaluate("window.stayed")
    put(sample.root, "content/site.toml", re.sub(r"(?m)^title = .*$", 'title = "The Weir"', settings, count=1))
    page.locator("header").get_by_text("The Weir").first.wait_for(timeout=15_000)
    assert page.evaluate("window.stayed")  # though what it tells search engines is another, too

    (sample.root / "templates/base.html").unlink()
    put(sample.root, "content/site.toml", settings)
    until(lambda: not re.search("Set by hand|The Weir", fetched(f"{sample.address}people/")[1]))


@pytest.mark.browser
def test_other_pages_are_left_alone(sample: Preview, page: Any) -> None:
    """A page that did not change is neither reloaded nor touched."""
    page.goto(f"{sample.address}people/")
    page.wait_for_timeout(300)
    page.evaluate(
        "window.stayed = true; window.touched = 0; new MutationObserver(() => touched++).observe(document.body, {subtree: true, childList: true})"
    )

    put(sample.root, ABOUT, about("Something else."))
    shown(sample, "Something else.")
    page.wait_for_timeout(500)

    assert page.evaluate("window.stayed && window.touched === 0")


@pytest.mark.browser
def test_what_a_script_has_changed_is_reloaded(sample: Preview, page: Any) -> None:
    """Where the page is no longer as it was sent, it begins anew rather than show a mixture."""
    page.evaluate("document.querySelector('main').replaceChildren()")

    put(sample.root, ABOUT, about("After a script."))

    page.get_by_text("After a script.").wait_for(timeout=15_000)
    assert not page.evaluate("window.stayed")


@pytest.mark.browser
def test_a_save_made_while_nobody_listens_is_shown(sample: Preview, page: Any) -> None:
    """A browser that was away, asleep or offline catches up by itself."""
    page.context.set_offline(True)
    put(sample.root, ABOUT, about("While you were away."))
    shown(sample, "While you were away.")
    page.context.set_offline(False)

    page.get_by_text("While you were away.").wait_for(timeout=15_000)


@pytest.mark.browser
def test_a_build_that_takes_long_is_said(sample: Preview, page: Any) -> None:
    """On the open page, until it is done."""
    page.route("**/state.json", lambda asked: asked.fulfill(json={"built": "", "working": True, "problems": []}))
    page.reload()
    page.locator("dateline-working").get_by_text("Building the whole site").wait_for(timeout=15_000)

    put(sample.root, ABOUT, about("Done by now."))

    page.get_by_text("Done by now.").wait_for(timeout=15_000)
    page.locator("dateline-working").wait_for(state="detached", timeout=15_000)
    assert page.faults == []


def test_what_goes_on_for_long_is_told_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """To pages and terminal, however often it begins anew; nothing of what is done by then."""
    sent, heard, state = list[dict[str, Any]](), list[object](), browsers.State()
    page = SimpleNamespace(write_message=lambda text: sent.append(json.loads(text)))
    monkeypatch.setattr(LiveReloadHandler, "waiters", [page])
    monkeypatch.setattr(browsers, "LONG", 0.01)

    async def told(*news: Begun | Outcome) -> None:
        for one in news:
            browsers.arrived(state, one, tmp_path, heard.append)
        await asyncio.sleep(0.05)

    with ThreadPoolExecutor() as apart:  # the browser of other tests has a loop in this thread
        apart.submit(asyncio.run, told(Begun(), Outcome())).result()
        assert heard == [Outcome()]
        apart.submit(asyncio.run, told(Begun(), Begun())).result()
        assert heard == [Outcome(), Begun()]
        apart.submit(asyncio.run, told(Outcome())).result()
    assert [message["working"] for message in sent if "working" in message] == [False, True, False]
    assert not state.long


@pytest.mark.browser
def test_the_browser_shows_a_mistake_until_it_is_mended(sample: Preview, page: Any) -> None:
    """An overlay with place, line and what to do lies over the last good page, and goes away by itself."""
    good = (sample.root / ABOUT).read_text(encoding="utf-8")
    heading = page.locator("h1").inner_text()

    put(sample.root, ABOUT, "---\ntitel: About\n---\n\nBroken.\n")
    overlay = page.locator("dateline-problems")
    overlay.wait_for(timeout=15_000)
    assert "content/pages/about.md:2:1" in overlay.inner_text()
    assert overlay.locator("code").inner_text() == "titel: About"
    assert overlay.locator("code").get_attribute("data-line") == "2"
    assert overlay.locator("mark").inner_text() == "titel:"
    assert overlay.locator("i").inner_text() == "write title"
    assert overlay.locator("a").get_attribute("href").endswith("/content/pages/about.md:2:1")
    assert page.locator("h1").inner_text() == heading

    put(sample.root, ABOUT, good)
    overlay.wait_for(state="detached", timeout=15_000)
    assert page.faults == []


@pytest.mark.browser
def test_a_style_is_swapped_without_a_reload(sample: Preview, page: Any) -> None:
    """A saved style sheet is seen at once; the page itself stays."""
    put(sample.root, "templates/mine.css", "h1 { letter-spacing: 7px !important }")

    spacing = "getComputedStyle(document.querySelector('h1')).letterSpacing"
    until(lambda: page.evaluate(spacing) == "7px", seconds=15)
    assert page.evaluate("window.stayed")
