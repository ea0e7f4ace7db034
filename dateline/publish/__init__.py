"""Bring the built site to GitHub Pages and say what is missing for it: site/ → a branch of the remote; a project → Problems.

A door: it runs git. Only the built folder is pushed, so what may not be published never leaves this machine.
"""

from dateline.publish.branch import Published, publish
from dateline.publish.diagnosis import diagnosis
from dateline.publish.facts import Facts, facts
from dateline.publish.git import Branch, GitFailed
from dateline.publish.gone import gone
from dateline.publish.project import Exists, new

__all__ = ["Branch", "Exists", "Facts", "GitFailed", "Published", "diagnosis", "facts", "gone", "new", "publish"]
