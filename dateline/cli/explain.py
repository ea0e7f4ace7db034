"""Show where every character of a clipping went: Draft → words for a terminal, JSON for a program."""

import json

from dateline.nouns.clipping import Clipping
from dateline.nouns.draft import Draft
from dateline.nouns.ledger import Ledger

_SHOWN = 150


def ledger_json(ledger: Ledger) -> str:
    """`[{start, end, kind, rule}]` in code points, one span a line."""
    rows = (
        json.dumps({"start": s.start, "end": s.end, "kind": s.kind.value, "rule": s.rule}, ensure_ascii=False) for s in ledger.spans
    )
    return "[\n" + ",\n".join(rows) + "\n]\n"


def explained(clipping: Clipping, draft: Draft) -> str:
    """The fields with their evidence, then the spans of the text with what they were taken for and by which rule."""
    lines = [f"{clipping.path} ({clipping.media_type})", ""]
    lines += [f"{proof.field:<14} {proof.rule}: {_short(proof.quote)}" for proof in draft.evidence]
    lines.append("")
    for span in draft.ledger.spans:
        words = clipping.text[span.start : span.end]
        if words.strip() and span.kind.value != "markup":
            lines.append(f"{span.start:>7}-{span.end:<7} {span.kind.value:<13} {span.rule:<22} {_short(words)}")
    return "\n".join(lines)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 40]} … {line[-37:]}"
