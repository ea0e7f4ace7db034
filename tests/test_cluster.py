"""A real scheduler and real workers on this machine: the same bytes as one process, whoever dies."""

import datetime as dt
import json
import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from dateline import articles, pipeline
from dateline.cli import main
from dateline.cluster import NoCluster, Papers, joined
from dateline.rebuild import rebuild
from dateline.workers import Workers

distributed = pytest.importorskip("distributed")
ROOT = Path(__file__).parent.parent


@contextmanager
def running(tmp_path: Path, workers: int, *options: str) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """The address of a scheduler with so many workers, each a process."""
    place = tmp_path / "scheduler.json"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "DASK_DISTRIBUTED__WORKER__DAEMON": "False"}

    def start(*words: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", "distributed.cli.dask_" + words[0], *words[1:]]
        return subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    started = [start("scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(place), *options)]
    try:
        while not (place.is_file() and place.stat().st_size):
            assert started[0].poll() is None
            time.sleep(0.05)
        started += [
            start(
                "worker",
                "--scheduler-file",
                str(place),
                "--nthreads",
                "1",
                "--no-nanny",
                "--no-dashboard",
                "--host",
                "127.0.0.1",
                *options,
            )
            for _ in range(workers)
        ]
        yield json.loads(place.read_text())["address"], started[1:]
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def slowly(thing: int, shared: tuple[int, float]) -> str:
    """A piece of work of a module, as all work is."""
    time.sleep(shared[1])
    return str(thing * shared[0])


def test_a_site_built_on_a_cluster_is_the_same(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The sample's clippings converted, its stories read and its pages printed by two workers give, byte for byte, what this process alone makes."""
    for name in ("alone", "together"):
        copied(ROOT, tmp_path / name)
    with running(tmp_path, 2) as (address, _):
        assert main(["build", "--jobs", "1"], root=tmp_path / "alone") == 0
        assert main(["build", "--cluster", address, "--print-there"], root=tmp_path / "together") == 0
        assert files(tmp_path / "together") == files(tmp_path / "alone")
        assert any(name.startswith("site/stories/") for name in files(tmp_path / "together"))
        ended_workers_change_nothing(address)


def ended_workers_change_nothing(address: str) -> None:
    with joined(address, Papers()) as workers:
        assert workers.jobs == 2
        assert list(workers.each(slowly, range(20), shared=(3, 0.0))) == [str(3 * number) for number in range(20)]


def test_a_worker_that_dies_leaves_no_gap(tmp_path: Path) -> None:
    """One of two workers is killed in the middle, with its work and what was laid there: the other does it again, in order."""
    with running(tmp_path, 2) as (address, processes), joined(address, Papers(), jobs=2) as workers:
        results = workers.each(slowly, list(range(60)), shared=(7, 0.02))
        first = [next(results) for _ in range(8)]
        processes[0].kill()
        assert [*first, *results] == [str(7 * number) for number in range(60)]


def test_a_worker_that_dies_in_the_middle_of_a_build_changes_nothing(tmp_path: Path) -> None:
    """A whole build, printing too, of thirty stories by two workers, one of them killed while stories are read and the one that comes
    in its place while pages are printed: byte for byte what one process makes."""
    for name in ("alone", "together"):
        corpus(tmp_path / name, stories=30)
    assert main(["build", "--jobs", "1"], root=tmp_path / "alone") == 0
    choices, out = pipeline.Choices(today=dt.date.today()), tmp_path / "together/site"
    with running(tmp_path, 3) as (address, processes):
        killed: list[str] = []

        def tell(what: str, done: int, number: int) -> None:
            if what in ("tell", "print_there") and what not in killed and number > done > 4:
                killed.append(what)
                processes[len(killed)].kill()

        with joined(address, Papers(), tell=tell, prints=True) as workers:
            rebuild(tmp_path / "together", choices, out=out, workers=workers, before=pipeline.Conversion())
    assert killed == ["tell", "print_there"]
    assert files(out) == files(tmp_path / "alone/site")


def corpus(folder: Path, *, stories: int) -> None:
    """A project of stories that name one another's people."""
    put(folder, "site.toml", 'title = "Saltmarsh"\nrights = "full"\n')
    for number in range(8):
        put(folder, f"people/ana-{number}.md", f"---\nname: Ana Gil{'abcdefgh'[number]}o\n---\n\nOf Saltmarsh.\n")
    for number in range(stories):
        names = " and ".join(f"Ana Gil{'abcdefgh'[(number + more) % 8]}o" for more in range(3))
        day = f"2021-{number % 12 + 1:02}-{number % 28 + 1:02}"
        text = f'{names} opened pier {number} on {day}. "It took a summer", said {names.split(" and ")[0]}.\n\n' * 3
        put(folder, f"stories/pier-{number}.md", f"---\ntitle: Pier {number} opens\ndate: {day}\n---\n\n{text}")


def put(folder: Path, name: str, text: str) -> None:
    path = folder / "content" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_files_are_converted_there_and_written_here(tmp_path: Path) -> None:
    """Workers that do not see this disk are sent the files; the Markdown is the one that this process makes."""
    clippings = sorted((ROOT / "content/clippings").glob("*.txt"))
    assert clippings
    with running(tmp_path, 1) as (address, _):
        assert main(["convert", *map(str, clippings), "--out", str(tmp_path / "there"), "--cluster", address]) == 0
    assert main(["convert", *map(str, clippings), "--out", str(tmp_path / "here"), "--jobs", "1"]) == 0
    assert files(tmp_path / "there") == files(tmp_path / "here")


def test_nobody_there_is_said_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An address where nobody answers, workers without the same program, and a Python without Dask are each said, with exit code 1."""
    monkeypatch.setattr("dateline.cluster._PATIENCE", 1)
    (tmp_path / "content").mkdir()
    assert main(["build", "--cluster", "tcp://127.0.0.1:9"], root=tmp_path) == 1
    assert "no scheduler answers at tcp://127.0.0.1:9" in capsys.readouterr().err
    monkeypatch.setitem(sys.modules, "distributed", None)
    assert main(["build", "--cluster", "tcp://127.0.0.1:9"], root=tmp_path) == 1
    assert "python -m pip install distributed fsspec" in capsys.readouterr().err
    assert main(["build", "--tls-ca", "ca.pem"], root=tmp_path) == 1
    assert "--cluster ADDRESS" in capsys.readouterr().err


def test_another_program_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers with another Dateline or Python would give other bytes, or none that ours can read."""
    with running(tmp_path, 1) as (address, _):
        monkeypatch.setattr(platform, "python_version_tuple", lambda: ("2", "7", "18"))
        with pytest.raises(NoCluster, match=r"not the same programs \(here Python 2\.7"), joined(address, Papers()):
            pass


@pytest.mark.skipif(shutil.which("openssl") is None, reason="no openssl to make certificates with")
def test_what_travels_is_encrypted_where_papers_are_given(tmp_path: Path) -> None:
    """With --tls-ca, --tls-cert and --tls-key the work goes through TLS; who shows no papers is not let in."""
    cert, key = str(tmp_path / "cert.pem"), str(tmp_path / "key.pem")
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*command, "-keyout", key, "-out", cert], check=True, capture_output=True)
    papers = [word for option, file in (("ca", cert), ("cert", cert), ("key", key)) for word in (f"--tls-{option}", file)]
    shown = [word.replace("--tls-ca", "--tls-ca-file") for word in papers]
    clipping = str(next((ROOT / "content/clippings").glob("*.txt")))
    with running(tmp_path, 1, *shown, "--protocol", "tls") as (address, _):
        assert address.startswith("tls://")
        assert main(["convert", clipping, "--out", str(tmp_path / "made"), "--cluster", address, *papers]) == 0
        with pytest.raises(NoCluster, match="no scheduler answers"), joined(address, Papers()):
            pass
    assert len(files(tmp_path / "made")) == 1


def test_addresses_are_read_and_written(tmp_path: Path) -> None:
    """`memory://` stands for every store that fsspec knows; `file://` is this disk; a manifest mixes them."""
    fsspec = pytest.importorskip("fsspec")
    clipping = next((ROOT / "content/clippings").glob("*.txt"))
    with fsspec.open("memory://in/a.txt", "wb") as file:
        file.write(clipping.read_bytes())
    manifest = tmp_path / "manifest.tsv"
    manifest.write_text(
        f"memory://in/a.txt\tmemory://out/a.md\nmemory://in/a.txt\t{tmp_path}/a.md\nfile://{clipping}\tfile://{tmp_path}/new/b.md\n"
    )
    assert main(["convert", "--manifest", str(manifest)]) == 0
    with fsspec.open("memory://out/a.md", "rb") as file:
        made = file.read()
    assert made.startswith(b"---\ntitle:")
    assert made == (tmp_path / "a.md").read_bytes()
    assert (tmp_path / "new/b.md").is_file()
    assert main(["convert", "memory://in/missing.txt", "--out", "memory://out"]) == 1


def test_a_protocol_nobody_knows_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An address that no package opens is a problem of that file, not the end of all."""
    assert main(["convert", "nowhere://a/b.txt", "--out", str(tmp_path)]) == 1
    assert "cannot open nowhere:// addresses" in capsys.readouterr().err


@pytest.mark.parametrize("jobs", [1, 2, 3])
def test_any_executor_will_do(jobs: int) -> None:
    """The seam asks for nothing but `submit`: however many jobs, results come in order."""
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(jobs) as executor:
        workers = Workers(jobs, executor=executor)
        assert list(workers.each(slowly, range(50), shared=(2, 0.0))) == [str(2 * number) for number in range(50)]


def test_convert_pair_gives_back_what_it_does_not_write() -> None:
    """A pair to be brought leaves no file behind."""
    found = articles.OUTCOME.read(
        articles.convert_pair(
            articles.Pair(
                source="a.txt",
                target="/nowhere/a.md",
                content=b"Harbour opens\n\n" + b"The harbour of Saltmarsh opened on 4 May 2023. " * 8,
                bring=True,
            ),
            None,
        )
    )
    assert found.articles == 1
    assert "Harbour opens" in found.texts[0]


def copied(project: Path, folder: Path) -> None:
    shutil.copytree(project / "content/clippings", folder / "content/clippings")
    shutil.copy(project / "content/site.toml", folder / "content/site.toml")


def files(folder: Path) -> dict[str, bytes]:
    found = (path for path in folder.rglob("*") if path.is_file() and ".dateline" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
