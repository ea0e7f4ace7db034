"""A preview in a process of its own, and what asks it for pages."""

import asyncio
import json
import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tornado.websocket import websocket_connect

from tests.folders import put

HERE = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Preview:
    """Its project, the address of its home page, where it listens, its process."""

    root: Path
    address: str
    port: int
    process: "subprocess.Popen[str]"

    @property
    def said(self) -> str:
        """What it said on the terminal."""
        return (self.root / "said.txt").read_text(encoding="utf-8")


def hears_interrupts() -> None:
    """As in a terminal: what a shell starts in the background is deaf to them, and so is all that it starts."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def preview(root: Path, *more: str, base: str = "", seconds: float = 120, port: int | None = None) -> Iterator[Preview]:
    """Serve the project at `root` for a while, at a free port where none is given."""
    port = free_port() if port is None else port
    command = [sys.executable, "-m", "dateline", "serve", "--port", str(port), "--base", base, *more]
    with (root / "said.txt").open("w") as said:
        environment = os.environ | {"PYTHONPATH": str(HERE)}
        process = subprocess.Popen(command, cwd=root, env=environment, stderr=said, text=True, preexec_fn=hears_interrupts)
    try:
        port = port or _said_port(root / "said.txt", seconds)
        address = f"http://127.0.0.1:{port}{base}/"
        until(lambda: fetched(address)[0] in (200, 404), seconds=seconds)
        yield Preview(root, address, port, process)
    finally:
        process.terminate()
        process.wait(20)


def _said_port(said: Path, seconds: float) -> int:
    found: list[str] = []
    until(lambda: found.extend(re.findall(r"Preview: http://localhost:(\d+)/", said.read_text())) or found, seconds=seconds)
    return int(found[0])


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def fetched(url: str, **headers: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=20) as answer:
            return answer.status, answer.read().decode("utf-8", "replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return 0, ""


@contextmanager
def messages(preview: Preview, page: str = "") -> Iterator[list[dict[str, Any]]]:
    """What an open page is told over its websocket, as it comes."""
    heard: list[dict[str, Any]] = []
    stop = threading.Event()

    async def listen() -> None:
        address = f"ws://127.0.0.1:{preview.port}/livereload"
        hear = lambda said: heard.append(json.loads(said)) if said else None  # noqa: E731
        socket = await websocket_connect(address, on_message_callback=hear)
        for command in ({"command": "hello", "protocols": []}, {"command": "info", "url": preview.address + page}):
            await socket.write_message(json.dumps(command))
        while not stop.is_set():
            await asyncio.sleep(0.05)
        socket.close()

    thread = threading.Thread(target=lambda: asyncio.run(listen()))
    thread.start()
    until(lambda: heard)
    yield heard
    stop.set()
    thread.join()


def until(holds: Any, *, seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited too long"
        time.sleep(0.02)


def small(root: Path) -> Path:
    """A project of one story, one person and a page."""
    put(root, "content/site.toml", 'title = "The Mill"\nrights = "full"\n')
    put(root, "content/pages/about.md", "---\ntitle: About\n---\n\nAbout the mill.\n")
    put(root, "content/people/ana-gil.md", "---\nname: Ana Gil\n---\n\nThe miller.\n")
    put(
        root,
        "content/stories/2021-03-01-mill.md",
        "---\ntitle: The mill turns\ndate: 2021-03-01\n---\n\nAna Gil opened the mill.\n",
    )
    return root
