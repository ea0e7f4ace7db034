"""The command line: exit codes, data on stdout, words on stderr."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from dateline.cli import main

ARTICLE = """\
Village sells pearls to the world
news.example.org   2023-03-06 17:33   Source: paper.example.com

A village in the hills has begun to sell its pearls over the internet, and its farmers say that they earn more than before.

"We used to wait for traders," said one of them, who keeps forty ponds. "Now the buyers come to us."

Author:   Editor: Mary Major
"""


def run(*words: str, given: bytes = b"", cwd: Path) -> subprocess.CompletedProcess[bytes]:
    door = Path(__file__).parents[2] / "build.py"
    return subprocess.run([sys.executable, str(door), *words], input=given, capture_output=True, cwd=cwd, check=False)


def test_a_pasted_article_comes_out_as_markdown(tmp_path: Path) -> None:
    """`convert - --stdout` reads standard input, prints front matter Markdown and writes nothing."""
    result = run("convert", "-", "--stdout", given=ARTICLE.encode(), cwd=tmp_path)

    text = result.stdout.decode()
    assert result.returncode == 0, result.stderr.decode()
    assert text.startswith("---\ntitle: Village sells pearls to the world\n")
    assert "Mary Major" in text
    assert list(tmp_path.iterdir()) == []


def test_a_manifest_converts_many_in_one_process(tmp_path: Path) -> None:
    """Each line is input, tab, output; a bad one is named and does not stop the others."""
    (tmp_path / "good.txt").write_text(ARTICLE)
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    manifest = tmp_path / "manifest.tsv"
    manifest.write_text(
        "".join(f"{tmp_path}/{name}\t{tmp_path}/out/{name}.md\thttps://example.org/x\n" for name in ("bad.png", "good.txt"))
    )

    result = run("convert", "--manifest", str(manifest), cwd=tmp_path)

    assert result.returncode == 1
    assert "bad.png: is a picture" in result.stderr.decode()
    assert (tmp_path / "out/good.txt.md").read_text().startswith("---\n")


def test_a_manifest_that_is_no_text_is_named(tmp_path: Path) -> None:
    """What another encoding wrote is refused in a sentence that says how to save it."""
    (tmp_path / "list.tsv").write_bytes("señal.txt\tseñal.md\n".encode("cp1252"))

    result = run("convert", "--manifest", "list.tsv", cwd=tmp_path)

    assert result.returncode != 0
    assert b"list.tsv: is not UTF-8 (byte 2): save it as UTF-8" in result.stderr


def test_the_ledger_accounts_for_every_character(tmp_path: Path) -> None:
    """`--ledger` writes spans without gap or overlap over the text that `--text` writes."""
    (tmp_path / "a.txt").write_text(ARTICLE)

    result = run("convert", "a.txt", "--ledger", "ledger.json", "--text", "text.txt", cwd=tmp_path)

    spans = json.loads((tmp_path / "ledger.json").read_text())
    text = (tmp_path / "text.txt").read_text()
    assert result.returncode == 0, result.stderr.decode()
    assert [span["start"] for span in spans] == [0, *(span["end"] for span in spans[:-1])]
    assert spans[-1]["end"] == len(text)
    assert set(spans[0]) == {"start", "end", "kind", "rule"}


def test_out_writes_one_file_for_each(tmp_path: Path) -> None:
    """`--out DIR` writes DIR/NAME.md and nothing else."""
    (tmp_path / "a.txt").write_text(ARTICLE)

    run("convert", "a.txt", "--out", "made", cwd=tmp_path)

    assert sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*")) == ["a.txt", "made", "made/a.md"]


def test_explain_shows_what_was_kept_and_why(tmp_path: Path) -> None:
    """`--explain` lists fields with their evidence and every stretch of the text with its kind."""
    (tmp_path / "a.txt").write_text(ARTICLE)

    said = run("convert", "a.txt", "--explain", cwd=tmp_path).stdout.decode()

    assert "title" in said
    assert "byline" in said
    assert "Mary Major" in said


@pytest.mark.parametrize(
    "content",
    [b"", b"   \n", b"\x00\x01", b"\xff\xfe\xff", b"<html></html>", b"%PDF-1.4", b"---\n- a\n---\n", b"\x80" * 500],
    ids=repr,
)
def test_garbage_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    """Whatever is thrown at it, convert says what is wrong and never shows a traceback."""
    result = run("convert", "-", "--stdout", given=content, cwd=tmp_path)

    assert result.returncode == 1
    assert b"Traceback" not in result.stderr
    assert result.stderr.strip()


@pytest.mark.parametrize(
    "words",
    [
        ("nonsense",),
        ("build", "--no-such"),
        ("build", "--base", "/a b"),
        ("build", "--base", "https://example.org/pearls"),
        ("convert", "a.txt", "b.txt"),
        ("convert", "--stdout"),
        ("check", "--format", "xml"),
        ("build", "--project", "pearls"),
        ("serve", "--base", "/../a"),
        ("serve", "--port", "99999"),
    ],
    ids=" ".join,
)
def test_wrong_usage_exits_with_2(tmp_path: Path, words: tuple[str, ...]) -> None:
    """What cannot be meant is refused before anything is done."""
    result = run(*words, cwd=tmp_path)

    assert result.returncode == 2
    assert b"Traceback" not in result.stderr


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("build", "--jobs", "some"), "some is none: write a number from 0 to 1000"),
        (("serve", "--port", "-1"), "-1 is none: write a number from 0 to 65535"),
        (("dates", "--ref", "23 Feb"), "23 Feb is no day: write it like 2023-02-23"),
        (("build", "--project", "pearls"), "write it like s3://bucket/pearls; a project on this disk is built from within its"),
        (("build", "--base", "a b"), '"a b" is not the path of a site: write it like /repository'),
    ],
)
def test_a_wrong_value_is_told_how_to_be_written(tmp_path: Path, words: tuple[str, ...], said: str) -> None:
    """What is wrong with the value of an option, and how it is written."""
    assert said in " ".join(run(*words, cwd=tmp_path).stderr.decode().split())


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("convert", "."), b".: Is a directory: that is a folder: name a file"),
        (("dates", "nowhere.txt"), b"nowhere.txt: No such file or directory: check its name"),
        (("convert", "a.txt", "--out", "a.txt"), b"a.txt: cannot be written as a.txt/a.md (File exists): choose another place"),
    ],
)
def test_what_the_system_refuses_is_told_with_what_to_do(tmp_path: Path, words: tuple[str, ...], said: bytes) -> None:
    """The file, why, and what helps."""
    (tmp_path / "a.txt").write_text(ARTICLE)

    result = run(*words, cwd=tmp_path)

    assert result.returncode == 1
    assert said in result.stderr
    assert b"Traceback" not in result.stderr


def test_settings_that_cannot_be_read_are_there_all_the_same(tmp_path: Path) -> None:
    """Nobody is told to create a file that only has to be saved as UTF-8."""
    (tmp_path / "content").mkdir()
    (tmp_path / "content/site.toml").write_bytes('title = "El niño"\n'.encode("latin-1"))

    said = run("check", cwd=tmp_path).stdout.decode()

    assert "content/site.toml:1:15: holds a byte that is not UTF-8" in said
    assert "does not exist" not in said


@pytest.mark.parametrize("words", [("--help",), ("convert", "-", "--explain"), ("names",)], ids=" ".join)
def test_what_is_read_and_printed_is_utf8(tmp_path: Path, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the system is set to, and whatever it is handed: no character stops a command."""
    monkeypatch.setenv("PYTHONIOENCODING", "ascii:strict")
    monkeypatch.setenv("PYTHONUTF8", "0")

    result = run(*words, given=ARTICLE.replace("Mary Major", "María Mejía …").encode() + b"\xff\n", cwd=tmp_path)

    assert result.returncode == 0, result.stderr.decode()
    assert result.stdout.decode("utf-8")
    assert not result.stderr


@pytest.mark.parametrize("words", [("templates",), ("dates", "content/clippings/hangzhou-copy.txt")])
def test_who_has_read_enough_hears_nothing_more(project: Path, words: tuple[str, ...]) -> None:
    """A reader such as `head` that closes the pipe is no fault of the system."""
    door = Path(__file__).parents[2] / "build.py"
    command = [sys.executable, str(door), *words]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=project) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize(("typed", "said"), [("/usr/bin/dateline", "usage: dateline dates"), ("build.py", "usage: build.py dates")])
def test_usage_has_the_name_that_was_typed(
    typed: str, said: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was installed is called `dateline`; in a folder of a project it is `build.py`."""
    monkeypatch.setattr(sys, "argv", [typed])

    with pytest.raises(SystemExit):
        main(["dates", "--ref", "soon"])

    assert capsys.readouterr().err.startswith(said)


def test_a_missing_file_is_said(tmp_path: Path) -> None:
    """A name that leads nowhere is repeated with the reason."""
    result = run("convert", "nowhere.txt", "--stdout", cwd=tmp_path)

    assert result.returncode == 1
    assert "nowhere.txt" in result.stderr.decode()
    assert b"Traceback" not in result.stderr


def test_without_its_packages_it_says_what_to_type(tmp_path: Path) -> None:
    """A Python without the packages is told which are missing and how to get them."""
    door = Path(__file__).parents[2] / "build.py"
    result = subprocess.run([sys.executable, "-S", str(door)], capture_output=True, text=True, cwd=tmp_path, check=False)

    assert result.returncode == 1
    assert "jinja2" in result.stderr
    assert "pip install" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "words", [("build",), ("serve", "--port", "0"), ("rename", "Ana", "Bea"), ("suggest",), ("claims", "review")]
)
def test_a_folder_that_is_no_project_is_refused(tmp_path: Path, words: tuple[str, ...]) -> None:
    """Whoever stands in the wrong folder is told so, and nothing is made there."""
    result = run(*words, cwd=tmp_path)

    assert result.returncode == 1
    assert f"there is no content/ in {tmp_path}" in result.stderr.decode()
    assert list(tmp_path.iterdir()) == []


def test_a_summary_is_data(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`build --json` prints one JSON object on stdout."""
    (tmp_path / "content").mkdir()
    assert main(["build", "--json"], root=tmp_path) == 0

    assert json.loads(capsys.readouterr().out)["stories"] == 0


def test_a_template_can_be_taken_to_change(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`templates` lists the theme, `--copy` puts one into templates/ once."""
    assert main(["templates"], root=tmp_path) == 0
    assert "404.html" in capsys.readouterr().out.splitlines()

    assert main(["templates", "--copy", "404.html"], root=tmp_path) == 0
    assert main(["templates", "--copy", "404.html"], root=tmp_path) == 1
    assert main(["templates", "--copy", "no.html"], root=tmp_path) == 1
    assert (tmp_path / "templates/404.html").is_file()


def test_problems_are_annotations_on_github(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`check --format github` writes workflow commands with file and line."""
    (tmp_path / "content/stories").mkdir(parents=True)
    (tmp_path / "content/stories/a.md").write_text("---\ntitle: x\ndate: 2023-02-30\n---\n\nText.\n")

    assert main(["check", "--format", "github"], root=tmp_path) == 1

    assert "::error file=content/stories/a.md,line=3,col=7::" in capsys.readouterr().out


def test_a_copy_can_be_opened_from_disk(project: Path, tmp_path: Path) -> None:
    """`build --offline DIR` builds the site and beside it a copy whose links name files; the second time nothing changes."""
    (tmp_path / "content").symlink_to(project / "content")
    for _ in range(2):
        result = run("build", "--no-convert", "--offline", "copy", cwd=tmp_path)
        assert result.returncode == 0, result.stderr.decode()
        assert b"To be opened from disk: copy/index.html" in result.stderr
    assert 'href="./stories/index.html"' in (tmp_path / "copy/index.html").read_text()
    assert 'href="./stories/"' in (tmp_path / "site/index.html").read_text()
