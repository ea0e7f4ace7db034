"""The workflows are what GitHub takes, ask for no more than they need, and run what is pinned."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path

import jsonschema
import pytest
import yaml

from dateline.publish.workflow import pages_workflow

LINT = Path(sys.executable).with_name("actionlint")
OURS = Path(__file__).resolve().parents[2] / ".github/workflows"


def written() -> Iterator[tuple[str, str]]:
    """Our own workflows, and the one that a new project gets."""
    for path in sorted(OURS.glob("*.yml")):
        yield path.name, path.read_text(encoding="utf-8")
    yield "new", pages_workflow(install="python -m pip install -r requirements.txt")


@pytest.fixture(params=written(), ids=lambda one: one[0])
def text(request: pytest.FixtureRequest) -> str:
    return str(request.param[1])


def steps(text: str) -> Iterator[dict[str, object]]:
    for job in yaml.safe_load(text)["jobs"].values():
        yield from job["steps"]


def test_actionlint_finds_nothing(text: str, tmp_path: Path) -> None:
    """Keys, expressions, contexts, events, shell."""
    path = tmp_path / "workflow.yml"
    path.write_text(text, encoding="utf-8")

    done = subprocess.run([str(LINT), "-no-color", str(path)], capture_output=True, text=True, check=False)

    assert (done.stdout, done.returncode) == ("", 0)


def test_it_fits_the_schema_of_workflows(text: str) -> None:
    """The one that editors and GitHub's own starters are checked with."""
    schema = json.loads(files("check_jsonschema").joinpath("builtin_schemas/vendor/github-workflows.json").read_text("utf-8"))
    # YAML 1.1 takes the key `on` for a truth value.
    read = {("on" if key is True else key): value for key, value in yaml.safe_load(text).items()}

    assert list(jsonschema.validators.validator_for(schema)(schema).iter_errors(read)) == []


def test_every_action_is_pinned(text: str) -> None:
    """By its full commit, with its version beside it."""
    uses = re.findall(r"uses: (.*)", text)

    assert uses
    assert [use for use in uses if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use)] == []


def test_nothing_is_allowed_that_is_not_needed(text: str) -> None:
    """All may read the code, only the deployment may write, and only to Pages; no token lies about in the checkout."""
    read = yaml.safe_load(text)
    writes = {name: job.get("permissions", {}) for name, job in read["jobs"].items() if "write" in str(job.get("permissions", {}))}

    assert read["permissions"] == {"contents": "read"}
    assert writes in ({}, {"deploy": {"pages": "write", "id-token": "write"}})
    checkouts = [step["with"] for step in steps(text) if "actions/checkout@" in str(step.get("uses"))]
    assert checkouts
    assert all(given["persist-credentials"] is False for given in checkouts)


def test_a_pull_request_is_built_and_never_deployed() -> None:
    """Its site is an artifact to look at; the base path comes from Pages, the problems are annotations, the store is kept."""
    text = pages_workflow(install="true")
    read = yaml.safe_load(text)
    given = [step.get("run", step.get("uses", "")) for step in steps(text)]

    assert "pull_request" in read[True]
    assert read["jobs"]["deploy"]["if"] == "github.event_name != 'pull_request'"
    assert (
        next(step for step in steps(text) if "upload-artifact@" in step.get("uses", ""))["if"]
        == "github.event_name == 'pull_request'"
    )
    assert "python build.py check --format github" in given
    assert "steps.pages.outputs.base_path" in text
    assert next(step for step in steps(text) if "cache@" in step.get("uses", ""))["with"]["path"] == ".dateline"
