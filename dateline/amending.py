"""The order of amending: a story's body edited → its page, and what the site says of its words elsewhere. Nothing else is read.

read → markdown → link → events → rights → check → write, for one story, beside what the last build left. The law is that of the
store: nobody can tell. So an edit is amended only where it is shown that no other page, list or file says anything else after it:
the story names the same entities in the same sentences, tells the same events, is nobody's copy, may be quoted as before, and still
begins the same. Whatever does not fit is left to a build of the whole.
"""

from collections import ChainMap
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, fields, replace
from pathlib import Path

from markupsafe import Markup

from dateline import check, data, link, read, reading, render, rights, search, standing, store, telling, write
from dateline.ledger import Ledger, Words
from dateline.ledger import read as read_ledger
from dateline.ledger import write as write_ledger
from dateline.nouns.graph import Graph
from dateline.nouns.mention import Mention
from dateline.nouns.page import Page
from dateline.nouns.problem import Problem
from dateline.nouns.release import Release
from dateline.nouns.story import Rights, Story
from dateline.nouns.timeline import Timeline

STORIES = "content/stories/"
_MOST = 8
"""More files than these are not saved one by one."""

_SHOWN = ("<img", "assets/")
"""Which versions a picture has, and which files are published because a text names them, is known to a build of the whole alone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amended:
    """The files of the site that were written, and of these the pages."""

    written: tuple[str, ...]
    pages: tuple[str, ...]


class Unamendable(Exception):
    """The edit says something that reaches further: the whole has to be built."""


@dataclass(slots=True, kw_only=True)
class Desk:
    """What is at hand while a site is amended. `files` are those of the site that read otherwise now, `rows` what is to be kept of
    them."""

    root: Path
    out: Path
    kept: store.Store
    ledger: Ledger
    words: Words
    registry: link.Registry
    files: dict[str, str] = field(default_factory=dict)
    rows: dict[tuple[str, str], store.Row] = field(default_factory=dict)
    pages: list[str] = field(default_factory=list)

    def text(self, path: str) -> str:
        """A file of the site, as it will be."""
        if path not in self.files:
            return (self.out / path).read_bytes().decode("utf-8")
        return self.files[path]

    def row(self, room: str, name: str) -> store.Row:
        """A row of the store, as it will be; there has to be one."""
        row = self.rows.get((room, name)) or self.kept.one(room, name)
        if row is None:
            raise Unamendable
        return row


def desk(kept: store.Store, *, root: Path, out: Path) -> Desk | None:
    """The desk for a site that was built whole; None where that left no ledger."""
    known = read_ledger(kept, out=str(out))
    if known is None or not known.verbatim:
        return None
    try:
        words = Words(kept, out=str(out))
    except ValueError:
        return None
    return Desk(root=root, out=out, kept=kept, ledger=known, words=words, registry=link.registry(known.library))


def amended(paths: Iterable[str], at: Desk, *, problems: tuple[Problem, ...]) -> Amended | None:
    """Bring the site up to date after edits to these files; None where that is more than amending, and nothing was done.

    `problems` are those of the last build. After None the desk is of no use any more.

    Raises:
        OSError: the disk is full or may not be written; the site is then as it was.
    """
    named = sorted(paths)
    if not edits(named) or write.waiting(at.out):
        return None
    with write.stage(at.out) as stage:
        try:
            for path in named:
                _amend(path, at, troubled=any(problem.path == path for problem in problems))
        except (Unamendable, ValueError, OSError):
            return None
        written = tuple(sorted(path for path, text in at.files.items() if stage.put(path, text.encode("utf-8"))))
        stage.move(written)
    pages = tuple(path for path in at.pages if path in written)
    _keep(at)
    return Amended(written=written, pages=pages)


def edits(paths: Collection[str]) -> bool:
    """Whether these are a few stories, which may be amended."""
    return len(paths) <= _MOST and all(path.startswith(STORIES) and path.endswith(".md") for path in paths)


def restyled(root: Path, *, out: Path) -> tuple[str, ...] | None:
    """Lay the style sheets anew after edits to those of the project; the files that were written, or None where templates cannot
    be read."""
    templates, problems = read.templates(root)
    if problems or write.waiting(out):
        return None
    with write.stage(out) as stage:
        written = tuple(sheet.path for sheet in render.stylesheets(templates) if stage.put(sheet.path, sheet.content))
        stage.move(written)
    return written


def _keep(at: Desk) -> None:
    for (room, name), row in at.rows.items():
        at.kept.put(room, {name: row})
    if at.rows:
        at.words.write()
        write_ledger(at.kept, at.ledger, out=str(at.out))
    at.files.clear()
    at.rows.clear()
    at.pages.clear()


def _amend(path: str, at: Desk, *, troubled: bool) -> None:
    source = read.source(at.root, path)
    if source is None:
        raise Unamendable
    row, key = at.row("entry", path), reading.key(source, reading.folders(at.ledger.site))
    before = reading.READ.read(row.value)
    if row.key == key and before.story is not None:
        _as_shown(before.story.id, at)
        return
    now = reading.again(source, before)
    if now is None or before.story is None or now.story is None or troubled:
        raise Unamendable
    _tell(before.story, now.story, at)
    at.rows["entry", path] = store.Row(key, reading.READ.write(now))


def _as_shown(story: str, at: Desk) -> store.Row:
    """What is kept of a story, which has to be what this site shows of it: another of the project's may have been built since."""
    row = at.row("story", story)
    if at.words.key(story) != row.key:
        raise Unamendable
    return row


def _tell(before: Story, now: Story, at: Desk) -> None:
    """The story told again, where it says nothing new to anybody else."""
    site, row = at.ledger.site, _as_shown(before.id, at)
    if row.key != telling.key(before, site) or before.id in at.ledger.copies:
        raise Unamendable
    line = telling.tell(now, (site, at.registry))
    was, is_ = (telling.beside(telling.TOLD.read(text), story) for text, story in ((row.value, before), (line, now)))
    if any(mark in told.html for told in (was, is_) for mark in _SHOWN):
        raise Unamendable
    if not _same(was, is_, now) or not _same_words(before.id, was, is_, at):
        raise Unamendable
    key = telling.key(now, site)
    at.words.move(before.id, was.account, is_.account, key=key)
    at.rows["story", before.id] = store.Row(key, line)
    if was.html != is_.html or was.release != is_.release:
        _show(was, is_, at)


def _same(was: telling.Told, is_: telling.Told, story: Story) -> bool:
    """Whether all that others may say of a story is the same."""
    told = {"linked", "account", "release", "html", "words"}
    if any(getattr(was, each.name) != getattr(is_, each.name) for each in fields(was) if each.name not in told):
        return False
    account = replace(is_.account, names=was.account.names, marks=was.account.marks)
    bodiless = replace(is_.release.story, body=was.release.story.body)
    release = replace(is_.release, story=bodiless, anchors=was.release.anchors, words=was.release.words)
    return bool(
        (was.linked.mentions, was.linked.ambiguities) == (is_.linked.mentions, is_.linked.ambiguities)
        and account == was.account
        and release == was.release
        and was.release.rights is not Rights.PRIVATE
        and _shown(was.linked.mentions, was.release) == _shown(is_.linked.mentions, is_.release)
        and check.misquoted(story, was.words) == check.misquoted(story, is_.words)
    )


def _shown(mentions: tuple[Mention, ...], release: Release) -> Graph:
    return rights.withhold(Graph(mentions=mentions), Timeline(), releases={release.story.id: release})[0]


def _same_words(story: str, was: telling.Told, is_: telling.Told, at: Desk) -> bool:
    """Whether the same stories are taken for copies, and for reports of the same affair."""

    def names(other: str) -> frozenset[str]:
        return telling.TOLD.read(at.row("story", other).value).account.names

    return at.words.same_copies(story, was.account, is_.account) and at.words.same_affairs(story, was.account, is_.account, names)


def _show(was: telling.Told, is_: telling.Told, at: Desk) -> None:
    """The story's page, and its words in the feed, the data files and the index."""
    story = was.release.story
    if story.id == at.ledger.home and render.opening(was.html) != render.opening(is_.html):
        raise Unamendable
    path = render.file(story.url)
    body = _set(was, is_, path, at)
    _check(path, body, at)
    at.pages.append(path)
    if story.id in at.ledger.feed:
        before, now = (str(render.feed_entry(one.release, one.html, site=at.ledger.site)) for one in (was, is_))
        _splice("feed.xml", before, now, at)
    new = data.of_words(is_.release)
    for path, text in data.of_words(was.release).items():
        _splice(path, text, new[path], at)
    old, now_found = (search.findable(one.release, one.html) for one in (was, is_))
    found = search.again(old, now_found, place=at.words.place(story.id), known=at.ledger.search, site=at.text)
    if found is None:
        raise Unamendable
    at.files |= found[0]
    at.ledger = replace(at.ledger, search=found[1])


def _set(was: telling.Told, is_: telling.Told, path: str, at: Desk) -> str:
    """Put the text into its page, as that sets it: with its dateline, and dates beside it. What stands there now."""
    forme = standing.forme(at.kept, standing.room(at.out), path)
    shown = standing.taken(forme).values.get("story") if forme is not None else None
    if forme is None or not isinstance(shown, render.StoryView):
        raise Unamendable
    happenings = shown.happenings

    def text(told: telling.Told) -> tuple[Markup, tuple[str, ...]]:
        shown = _shown(told.linked.mentions, told.release).mentions
        return render.text(told.release.story, told.html, happenings, places=render.led_to(shown, told.release))

    (before, beside), (now, beside_now) = text(was), text(is_)
    if beside != beside_now:
        raise Unamendable
    _splice(path, str(before), str(now), at)
    at.rows[f"forme {standing.room(at.out)}", path] = store.Row("", str(forme._replace(body=str(now))))
    return now


def _splice(path: str, before: str, now: str, at: Desk) -> None:
    """Put other words in the place of some that stand in a file once."""
    if before == now:
        return
    text = at.text(path)
    if not before.strip() or not now.strip() or text.count(before) != 1:
        raise Unamendable
    at.files[path] = text.replace(before, now)


def _check(path: str, body: str, at: Desk) -> None:
    """The page is looked at for faults of its own and for broken links, and how it is known from now on is noted."""
    room = standing.room(at.out)
    row = at.row(room, path)
    found, known = check.facts(Page(path=path, content=at.text(path).encode("utf-8"))), standing.FACTS.read(row.value)
    if not check.faultless(found, known=known):
        raise Unamendable
    fresh = [link for link in found.links if link not in known.links]
    if fresh:
        ids = ChainMap({path: found.ids}, standing.Ids(at.kept, room))  # type: ignore[arg-type]
        files = standing.names(at.kept, "files", room)
        if not check.arriving(path, fresh, files=files, ids=ids, base=at.ledger.site.base, address=at.ledger.address):
            raise Unamendable
    key = standing.Key.parse(row.key)._replace(body=store.digest(body))
    at.rows[room, path] = store.Row(str(key), standing.FACTS.write(found))
