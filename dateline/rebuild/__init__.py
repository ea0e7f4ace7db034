"""Build again what changed, and nothing else: a project's folder → its site on disk, and a Tally of what was done.

`whole` is the order of it: the `pages` are printed and looked at, what stands `beside` them is laid, and a `record` is left of what
the next build has to know.
"""

from dateline.rebuild.whole import Look, Staying, rebuild

__all__ = ["Look", "Staying", "rebuild"]
