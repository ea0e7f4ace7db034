import io
import json
import sys
from types import SimpleNamespace

from dateline.cli import main


def lines(capsysbinary) -> list[dict]:
    return [json.loads(line) for line in capsysbinary.readouterr().out.decode().splitlines()]


def test_a_file_is_tagged(tmp_path, capsysbinary):
    """Each expression of a file is a JSON line with its place, words, value and type."""
    (tmp_path / "a.txt").write_text("The ferry sailed on Monday, 灯塔.", encoding="utf-8")
    assert main(["dates", "--ref", "2021-05-12", str(tmp_path / "a.txt")]) == 0
    (found,) = lines(capsysbinary)
    assert {key: found[key] for key in ("start", "end", "text", "value", "type")} == {
        "start": 20,
        "end": 26,
        "text": "Monday",
        "value": "2021-05-10",
        "type": "DATE",
    }


def test_a_batch_may_lie_in_a_file(tmp_path, capsysbinary):
    """It is answered like one on standard input."""
    (tmp_path / "asked.jsonl").write_text('{"id": "a", "ref": "2021-05-12", "text": "On Monday."}\n')
    assert main(["dates", "--batch", str(tmp_path / "asked.jsonl")]) == 0
    assert [one.get("done", one.get("value")) for one in lines(capsysbinary)] == ["2021-05-10", "a"]


def test_a_batch_is_answered_line_by_line(monkeypatch, capsysbinary):
    """Each answer ends with its id; a line that is none is told on the other channel and answered all the same."""
    asked = [
        {"id": "a", "ref": "2021-05-12", "text": "On Monday."},
        {"id": 2, "ref": "soon", "text": ""},
        {"id": 3, "ref": "2021-05-12", "text": "-"},
    ]
    content = "\n".join(json.dumps(one) for one in asked).encode()
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(content)))
    assert main(["dates", "--batch"]) == 1
    found = lines(capsysbinary)
    assert [one.get("done", one.get("value")) for one in found] == ["2021-05-10", "a", 2, 3]
