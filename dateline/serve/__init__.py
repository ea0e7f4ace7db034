"""Preview the site while it is written: project → a server on this machine that reloads the browser after every save.

A door. It builds into a folder of its own, so that no draft is ever published by mistake.
"""

from dateline.serve.marked import marked
from dateline.serve.server import NoPort, Outcome, serve
from dateline.serve.watch import snapshot

__all__ = ["NoPort", "Outcome", "marked", "serve", "snapshot"]
