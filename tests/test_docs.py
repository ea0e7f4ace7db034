"""The docs say what is there: links lead somewhere, commands can be typed, every decision is in the list."""

import re
import shlex
from pathlib import Path

import pytest

from dateline.cli.arguments import COMMANDS, parsed

ROOT = Path(__file__).parents[1]
DECISIONS = ROOT / "docs/decisions"
PAGES = tuple(path for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")))
TYPED = re.compile(r"(?<![\w/.-])python build\.py((?: [^`\n|]*)?)")


def anchors(page: Path) -> set[str]:
    """What a link may lead to within a page: its headings as GitHub names them, and what it names itself."""
    text = page.read_text(encoding="utf-8")
    headings = (re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", found) for found in re.findall(r"^#+ (.*)$", text, re.M))
    named = {re.sub(r"[^\w\- ]", "", heading.strip().lower()).replace(" ", "-") for heading in headings}
    return named | set(re.findall(r'<a id="([^"]+)"', text))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page: Path) -> None:
    """To a file of the project, and to a heading that it has."""
    text = re.sub(r"```.*?```|`[^`\n]*`", "", page.read_text(encoding="utf-8"), flags=re.S)
    links = [link.partition("#") for link in re.findall(r"\]\(([^)\s]+)\)", text) if not re.match(r"[a-z]+:", link)]
    targets = [((page.parent / file).resolve() if file else page, anchor) for file, _, anchor in links]

    assert [target.as_posix() for target, _ in targets if not target.exists()] == []
    assert [anchor for target, anchor in targets if anchor and target.suffix == ".md" and anchor not in anchors(target)] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_commands_can_be_typed(page: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Every `python build.py …` that a page shows names a command and options that there are."""
    for line in TYPED.findall(page.read_text(encoding="utf-8")):
        words = shlex.split(re.sub(r"[\[\]…]|< \S+", "", line), comments=True)
        try:
            assert parsed(words).command in COMMANDS
        except SystemExit:
            pytest.fail(f"python build.py {' '.join(words)}: {capsys.readouterr().err}")


def test_every_decision_is_in_the_list() -> None:
    """Whoever looks for a reason finds the page of it."""
    listed = set(re.findall(r"\((\d{4}-[\w-]+\.md)\)", (DECISIONS / "README.md").read_text(encoding="utf-8")))

    assert listed == {path.name for path in DECISIONS.glob("0*.md")}
