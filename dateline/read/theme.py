"""Read the templates: the packaged theme with the project's own laid over it → name → text."""

from pathlib import Path

from dateline.nouns.problem import Problem
from dateline.read import walk
from dateline.read.sources import unreadable

_PACKAGE = Path(__file__).resolve().parent.parent


def theme_folder() -> Path:
    """The default theme: `dateline/theme` where the package is installed, `templates/` beside it in a checkout."""
    packaged = _PACKAGE / "theme"
    return packaged if packaged.is_dir() else _PACKAGE.parent / "templates"


def templates(root: Path) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Every template and stylesheet by its name (`story.html`); the project's own replace those of the same name.

    What is replaced stays within reach as `theme/story.html`, so that it can be extended.
    """
    theme, problems = _texts(theme_folder())
    if theme_folder() == root / "templates":
        return theme, problems
    own, trouble = _texts(root / "templates")
    replaced = {f"theme/{name}": text for name, text in theme.items() if name in own}
    return dict(sorted((theme | own | replaced).items())), problems + trouble


def _texts(folder: Path) -> tuple[dict[str, str], tuple[Problem, ...]]:
    paths, trouble = walk.files(folder.parent, folder.name)
    found: dict[str, str] = {}
    problems = list(trouble)
    for path in paths:
        name = path.relative_to(folder).as_posix()
        try:
            found[name] = path.read_bytes().decode("utf-8").replace("\r\n", "\n")
        except OSError as error:
            problems.append(unreadable(f"{folder.name}/{name}", error))
        except UnicodeDecodeError:
            problems.append(_not_text(f"{folder.name}/{name}"))
    return found, tuple(problems)


def _not_text(name: str) -> Problem:
    return Problem(path=name, what="is not UTF-8 text", todo="save it as UTF-8, or move it to content/assets/ if it is a picture")
