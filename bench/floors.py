"""Hold figures to floors that only rise: a file of floors and new figures → what fell below, and the floors raised."""

import json
from collections.abc import Mapping
from pathlib import Path

# A figure may be this much below its floor: another machine's last digits.
_SLACK = 0.0005


def held(file: Path, figures: Mapping[str, float], *, lower_is_better: frozenset[str] = frozenset()) -> list[str]:
    """A line for each figure that is worse than its floor. Where there is none, the floors in `file` rise to the figures."""
    floors: dict[str, float] = json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}
    worse = {name: -1.0 if name in lower_is_better else 1.0 for name in figures}
    fallen = [
        f"{name} is {figures[name]:.4f}, its floor {floors[name]:.4f}"
        for name in sorted(figures)
        if name in floors and worse[name] * (figures[name] - floors[name]) < -_SLACK
    ]
    if not fallen:
        raised = {
            name: max(figure, floors.get(name, figure), key=lambda one, sign=worse[name]: sign * one)  # type: ignore[misc]
            for name, figure in figures.items()
        }
        file.write_text(json.dumps(dict(sorted((floors | raised).items())), indent=1) + "\n", encoding="utf-8")
    return fallen
