"""Read a file in a process of its own: bytes, Format → Piece. What hangs, grows without end or crashes costs one file, no more.

One process serves file after file; after one that had to be stopped the next gets a new one.
"""

import atexit
import json
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from dateline.nouns.clipping import Known, MediaType
from dateline.read.formats.table import damaged, unwrapped
from dateline.read.media import Format
from dateline.read.piece import Piece, Unsupported

SECONDS = 60
_MEMORY = 2 * 1024**3
_HERE = str(Path(__file__).resolve().parents[2])
_PROGRAM = f"import sys; sys.path.insert(0, {_HERE!r}); from dateline.read.apart import serve; serve()"
_running: list[subprocess.Popen[bytes]] = []
_one_at_a_time = threading.Lock()


def apart(content: bytes, *, kind: Format, seconds: float = SECONDS) -> tuple[Piece, ...]:
    """The articles in a file, read elsewhere.

    Raises:
        Unsupported: as the reader says, or because it took too long or died.
    """
    with _one_at_a_time:
        answer = _asked(content, kind=kind, seconds=seconds)
    if "what" in answer:
        raise Unsupported(what=answer["what"], todo=answer["todo"])
    return tuple(_piece(row) for row in answer["pieces"])


def serve() -> None:
    """Be that process: answer on stdout for every file that comes on stdin, until there are no more."""
    _limit_memory()
    source, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr
    while line := source.readline():
        kind, _, size = line.decode("ascii").strip().rpartition(" ")
        try:
            rows = [_row(piece) for piece in unwrapped(source.read(int(size)), kind=Format[kind])]
            answer = json.dumps({"pieces": rows})
        except Unsupported as error:
            answer = json.dumps({"what": error.what, "todo": error.todo})
        encoded = answer.encode("ascii")
        answers.write(b"%d\n" % len(encoded) + encoded)
        answers.flush()


def _asked(content: bytes, *, kind: Format, seconds: float) -> dict[str, Any]:
    process = _process()
    assert process.stdin is not None
    assert process.stdout is not None
    late = threading.Timer(seconds, process.kill)
    late.start()
    try:
        process.stdin.write(f"{kind.name} {len(content)}\n".encode("ascii"))
        process.stdin.write(content)
        process.stdin.flush()
        found: dict[str, Any] = json.loads(_answer(process.stdout))
    except (OSError, ValueError) as error:
        took_too_long = not late.is_alive()
        stop()
        raise damaged(kind, f"it took more than {seconds:g} s" if took_too_long else "its reader broke down") from error
    finally:
        late.cancel()
    return found


def _answer(stream: IO[bytes]) -> bytes:
    size = int(stream.readline() or b"-1")
    answer = stream.read(size) if size >= 0 else b""
    if len(answer) != size:
        raise ValueError("the answer breaks off")
    return answer


def _process() -> subprocess.Popen[bytes]:
    if _running and _running[0].poll() is None:
        return _running[0]
    stop()
    started = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    _running.append(started)
    return started


@atexit.register
def stop() -> None:
    """End the process that reads, if there is one."""
    while _running:
        process = _running.pop()
        process.kill()
        process.wait()
        for stream in filter(None, (process.stdin, process.stdout)):
            with suppress(OSError):
                stream.close()


def _limit_memory() -> None:
    try:
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    except (ImportError, ValueError, OSError):
        return


def _row(piece: Piece) -> dict[str, object]:
    facts = [[each.field, each.value, each.rule, each.sure] for each in piece.known]
    return {"kind": piece.kind.value, "text": piece.text, "part": piece.part, "known": facts}


def _piece(row: dict[str, Any]) -> Piece:
    facts = tuple(Known(field=field, value=value, rule=rule, sure=sure) for field, value, rule, sure in row["known"])
    return Piece(kind=MediaType(row["kind"]), text=row["text"], part=row["part"], known=facts)
