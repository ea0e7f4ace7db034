"""Read articles as they came: bytes → Clipping."""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from dateline.nouns.clipping import Clipping, Enclosed, Known, MediaType
from dateline.nouns.folders import CLIPPINGS
from dateline.nouns.problem import Problem, Severity
from dateline.read import beside, enclosed, walk
from dateline.read.decode import decode
from dateline.read.formats import europresse
from dateline.read.media import Format, media_type
from dateline.read.piece import Piece, Unsupported, known
from dateline.read.repair import composed, repaired, whole_characters
from dateline.read.saved import saved
from dateline.read.split import OF_THE_WEB, articles, handed_out, may_be_handed_out

_GROWING = (Format.FEED, Format.WARC)
"""Kinds that get articles added: each has a digest of its own even while it is alone."""
_FLATTENED = (MediaType.TEXT, MediaType.MARKDOWN)
_LARGEST = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """What one file gave; `number` of `total` files were looked at by then. The first of all is of no file and has the `digests` of
    those that follow."""

    clippings: tuple[Clipping, ...] = ()
    problems: tuple[Problem, ...] = ()
    number: int
    total: int
    path: str = ""
    digests: frozenset[str] = frozenset()


def clippings(root: Path) -> tuple[tuple[Clipping, ...], tuple[Problem, ...]]:
    """Every article under content/clippings/, by path; what cannot be read as an article is a warning, never a stop."""
    found = tuple(opened(root))
    return tuple(one for file in found for one in file.clippings), tuple(one for file in found for one in file.problems)


def opened(root: Path, *, done: frozenset[str] = frozenset()) -> Iterator[Opened]:
    """The files under content/clippings/ one after the other, by path, each read when it is asked for.

    A file whose digest is among `done` is not opened: its clipping has a path and a digest but no text. Nor is a page, which is one
    article whatever it says: `reopened` gives its text, in whichever process.
    """
    names, problems = walk.names(root, CLIPPINGS)
    parts = beside.parts_of_pages(names)
    seen = [_seen(root / name, name, done=done) for name in names if name not in parts]
    shown = _shown(seen)
    seen = [file for file in seen if file.name not in {name for named in shown.values() for name in named}]
    owned, loose = _companions(seen)
    folders = _joined(enclosed.by_page(sorted(parts), [file.name for file in seen]), shown)
    yield Opened(problems=problems, number=0, total=len(seen), digests=frozenset(file.sha256 for file in seen))
    for number, file in enumerate(seen, start=1):
        place = {"number": number, "total": len(seen), "path": file.name}
        if file.problem is not None:
            yield Opened(problems=(file.problem,), number=number, total=len(seen), path=file.name)
        elif file.done:
            yield Opened(clippings=(_unopened(file),), number=number, total=len(seen), path=file.name)
        elif file.name in loose or not file.companion:
            found, trouble = _opened(file, extra=owned.get(file.name, ()), root=root, parts=folders.get(file.name, ()))
            yield Opened(clippings=found, problems=trouble, number=number, total=len(seen), path=file.name)
        else:
            yield Opened(**place)  # type: ignore[arg-type]


def clipping(content: bytes, *, path: str) -> Clipping:
    """The one article in these bytes; `path` is what problems and front matter call it.

    Raises:
        Unsupported: the bytes are of a kind that is not read, or hold several articles.
    """
    found = several(content, path=path)
    if len(found) > 1:
        raise Unsupported(what=f"holds {len(found):,} articles", todo="name a folder for them with --out DIR")
    return found[0]


def several(content: bytes, *, path: str, extra: tuple[Known, ...] = ()) -> tuple[Clipping, ...]:
    """All articles in these bytes, at least one; `extra` is what lies beside the file says of it.

    Raises:
        Unsupported: the bytes are of a kind that is not read.
    """
    kind = media_type(content, path=path)
    found = _pieces(content, kind=kind)
    if len(found) == 1 and kind not in _GROWING:
        return (_clipping(found[0], path=path, digest=hashlib.sha256(content).hexdigest(), extra=extra),)
    return tuple(_clipping(piece, path=path, digest=_digest(piece), extra=extra) for piece in _told_apart(found))


def flattened(content: bytes, *, path: str) -> tuple[Clipping, ...]:
    """The articles in these bytes where they are texts without tags; none where they are of any other kind.

    Raises:
        Unsupported: the bytes are of a kind that is not read.
    """
    return several(content, path=path) if media_type(content, path=path) in _FLATTENED else ()


def reopened(root: Path, clipping: Clipping) -> Clipping:
    """The clipping with its text and the pictures in it, where its file was left closed.

    Raises:
        Unsupported: the file changed or went meanwhile.
    """
    if clipping.text:
        return clipping
    try:
        content = (root / clipping.path).read_bytes()
        found = several(content, path=clipping.path, extra=clipping.known)
    except OSError as error:
        raise Unsupported(what=f"cannot be read ({error.strerror or error})", todo="check that you may read it") from error
    same = next((one for one in found if one.sha256 == clipping.sha256), None)
    if same is None:
        raise Unsupported(what="changed while it was read", todo="run it again")
    return _with_pictures(same, content, clipping.enclosed)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Seen:
    """A file at first sight; a companion is no article but belongs to one."""

    name: str
    path: Path
    sha256: str = ""
    kind: MediaType | Format | None = None
    done: bool = False
    problem: Problem | None = None

    @property
    def companion(self) -> bool:
        return self.kind in (Format.RIS, Format.PICTURE)


def _seen(path: Path, name: str, *, done: frozenset[str]) -> _Seen:
    try:
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        if digest in done:
            return _Seen(name=name, path=path, sha256=digest, done=True)
        return _Seen(name=name, path=path, sha256=digest, kind=media_type(content, path=name))
    except OSError as error:
        todo = "check that you may read it"
        return _Seen(name=name, path=path, problem=_warning(name, f"cannot be read ({error.strerror or error})", todo))
    except Unsupported as error:
        return _Seen(name=name, path=path, problem=_warning(name, error.what, error.todo))


def _shown(seen: list[_Seen]) -> dict[str, tuple[str, ...]]:
    """The pictures and other parts that pages name from where these lie, by page."""
    parts = frozenset(file.name for file in seen if beside.may_be_part(file.name))
    pages = [file for file in seen if file.name.lower().endswith(beside.PAGES)] if parts else []
    return {page.name: found for page in pages if (found := beside.named_by(page.name, _bytes(page), parts=parts))}


def _bytes(file: _Seen) -> bytes:
    try:
        return file.path.read_bytes()
    except OSError:
        return b""


def _joined(some: dict[str, tuple[str, ...]], more: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    return {page: (*some.get(page, ()), *more.get(page, ())) for page in (*some, *more)}


def _companions(seen: list[_Seen]) -> tuple[dict[str, tuple[Known, ...]], frozenset[str]]:
    """What is known of each article by what lies beside it, and the companions that belong to none."""
    names = tuple(file.name for file in seen if not file.companion and file.problem is None)
    owned: dict[str, tuple[Known, ...]] = {}
    loose: set[str] = set()
    for file in seen:
        if not file.companion:
            continue
        facts = _references(file, names) if file.kind is Format.RIS else _facsimile(file, names)
        loose |= set() if facts else {file.name}
        for name, known_of in facts.items():
            owned[name] = owned.get(name, ()) + known_of
    return owned, frozenset(loose)


def _facsimile(file: _Seen, names: tuple[str, ...]) -> dict[str, tuple[Known, ...]]:
    article = beside.owner(file.name, articles=names)
    return {article: known("facsimile", facsimile=file.name)} if article else {}


def _references(file: _Seen, names: tuple[str, ...]) -> dict[str, tuple[Known, ...]]:
    """One record belongs to the text of the same name; any record to the files that it names."""
    from dateline.read.formats.ris import references

    records = references(file.path.read_bytes())
    folder = file.name.rpartition("/")[0]
    found = {f"{folder}/{name}": record.known for record in records for name in record.files if f"{folder}/{name}" in names}
    article = beside.owner(file.name, articles=names)
    if article and len(records) == 1:
        found[article] = records[0].known
    return found


def _opened(
    file: _Seen, *, extra: tuple[Known, ...], root: Path, parts: tuple[str, ...]
) -> tuple[tuple[Clipping, ...], tuple[Problem, ...]]:
    try:
        pictures = enclosed.beside_page(root, file.name, parts=parts)
        content = file.path.read_bytes()
        if file.kind is MediaType.HTML and not may_be_handed_out(content):
            return (replace(_unopened(file), media_type=MediaType.HTML, known=extra, enclosed=pictures),), ()
        return tuple(_with_pictures(one, content, pictures) for one in several(content, path=file.name, extra=extra)), ()
    except OSError as error:
        return (), (_warning(file.name, f"cannot be read ({error.strerror or error})", "check that you may read it"),)
    except Unsupported as error:
        return (), (_warning(file.name, error.what, error.todo),)


def _with_pictures(clipping: Clipping, content: bytes, beside_it: tuple[Enclosed, ...]) -> Clipping:
    if clipping.media_type is not MediaType.HTML:
        return clipping
    return replace(clipping, enclosed=(*enclosed.inside(content, clipping.path), *beside_it))


def _unopened(file: _Seen) -> Clipping:
    return Clipping(path=file.name, media_type=MediaType.TEXT, sha256=file.sha256, text="")


def _pieces(content: bytes, *, kind: MediaType | Format) -> tuple[Piece, ...]:
    if kind is Format.RIS:
        raise Unsupported(what="is a reference without its article", todo="put the article's text beside it under the same name")
    if kind is Format.PICTURE:
        from dateline.read.ocr import words_on

        return (Piece(kind=MediaType.TEXT, text=words_on(content)),)
    if isinstance(kind, Format):
        from dateline.read.formats import pieces

        return tuple(
            part
            for piece in pieces(content, kind=kind)
            for part in _split(replace(piece, text=whole_characters(composed(repaired(piece.text)))))
        )
    if len(content) > _LARGEST:
        raise Unsupported(what=f"is a text of {len(content) // 1_000_000:,} MB", todo="cut it into smaller files")
    text = decode(content, kind=kind)
    text = whole_characters(text) if kind is MediaType.TEXT else text
    return _split(Piece(kind=kind, text=text, known=saved(text) if kind is MediaType.HTML else ()))


def _split(piece: Piece) -> tuple[Piece, ...]:
    """A piece as it is, or the articles of a press database's export; what is known of the file is not known of each."""
    is_page = piece.kind is MediaType.HTML
    if is_page and OF_THE_WEB in piece.text:
        return (piece,)
    if is_page and (with_heads := europresse.articles(piece.text)):
        return with_heads
    kind = MediaType.TEXT if is_page else piece.kind
    found = articles(handed_out(piece.text) if is_page else piece.text)
    facts = piece.known if len(found) == 1 else ()
    return tuple(Piece(kind=kind, text=text, part=name, known=facts) for name, text in found) or (piece,)


def _told_apart(found: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Two entries of one name get numbers; each part has a name."""
    taken: dict[str, int] = {}
    named: list[Piece] = []
    for number, piece in enumerate(found, start=1):
        name = " ".join(piece.part.split()) or str(number)
        taken[name] = taken.get(name, 0) + 1
        named.append(replace(piece, part=name if taken[name] == 1 else f"{name} ({taken[name]})"))
    return tuple(named)


def _digest(piece: Piece) -> str:
    facts = "\n".join(f"{each.field}: {each.value}" for each in piece.known if each.sure)
    return hashlib.sha256(f"{piece.text}\n{facts}".encode("utf-8", "replace")).hexdigest()


def _clipping(piece: Piece, *, path: str, digest: str, extra: tuple[Known, ...]) -> Clipping:
    return Clipping(path=path, media_type=piece.kind, sha256=digest, text=piece.text, part=piece.part, known=(*extra, *piece.known))


def _warning(name: str, what: str, todo: str) -> Problem:
    return Problem(path=name, what=what, todo=todo, severity=Severity.WARNING)
