"""Grow small trees: rows of numbers, what is right → trees as `Grove` reads them, and as lines of a module."""

from collections.abc import Mapping, Sequence
from typing import Any

import lightgbm
import numpy

from dateline.convert.grove import Tree

LEAVES = 8
_WIDE = 132


def grown(
    rows: Sequence[Sequence[float]],
    right: Sequence[float],
    *,
    weight: Sequence[float],
    trees: int,
    settings: Mapping[str, Any],
    given: Sequence[float] | None = None,
) -> tuple[Tree, ...]:
    """Boosted trees of a yes or no, on top of what each row is worth already (`given`): the same rows give the same trees."""
    fixed = {"objective": "binary", "num_threads": 1, "seed": 0, "deterministic": True, "force_row_wise": True, "verbose": -1}
    table = lightgbm.Dataset(numpy.array(rows), right, weight=weight, init_score=given)
    model = lightgbm.train({**fixed, **settings}, table, trees)
    return tuple(_tree(each["tree_structure"]) for each in model.dump_model()["tree_info"])


def _tree(node: Mapping[str, Any]) -> Tree:
    if "leaf_value" in node:
        return round(node["leaf_value"], 3)
    return (node["split_feature"], float(f"{node['threshold']:.6g}"), _tree(node["left_child"]), _tree(node["right_child"]))


def filled(rows: str) -> str:
    """The rows, parted by `,` and a line break, on lines as long as the house allows."""
    lines = [""]
    for row in rows.split(",\n"):
        added = f"{lines[-1]} {row.strip()}," if lines[-1] else f"    {row.strip()},"
        if lines[-1] and len(added) > _WIDE:
            lines.append(f"    {row.strip()},")
        else:
            lines[-1] = added
    return "\n".join(lines).rstrip(",")
