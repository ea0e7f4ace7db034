"""Search: what the pages show → an index in small files, read by the visitor's browser.

A middle room: pure, and the same bytes for the same texts. It is handed what was released, never a story's own text, so no word of
a protected article can stand in the index. A query fetches the few files that it needs; none of them grows with the site but the
first, by a few letters for each hundred stories. `templates/search.js` reads the files; docs/search.md tells their form.
"""

from dateline.search.again import again
from dateline.search.findable import Findable, findable, findables, of_entity
from dateline.search.index import Known, index, made, weighed

__all__ = ["Findable", "Known", "again", "findable", "findables", "index", "made", "of_entity", "weighed"]
