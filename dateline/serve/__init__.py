"""Preview the site while it is written: project → a server on this machine that reloads the browser after every save.

A door. It builds into a folder of its own, so that no draft is ever published by mistake; what is built there is the site as it is
published, and what the preview adds is added as a page is sent.
"""

from dateline.serve.guard import EVERYONE
from dateline.serve.outcome import Begun, Outcome
from dateline.serve.place import Place
from dateline.serve.server import NoPort, serve

__all__ = ["EVERYONE", "Begun", "NoPort", "Outcome", "Place", "serve"]
