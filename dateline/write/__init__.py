"""Write what the rooms made: pages → the site's folder, converted stories → content/.

A door. Its law: whatever goes wrong and whenever it stops, a folder or file it writes is the old one or the new one, never between.
"""

from dateline.write.alone import in_turn
from dateline.write.folder import NotOurs, Written, site, standing
from dateline.write.moves import waiting
from dateline.write.stage import Stage, clear, stage
from dateline.write.text import anew, once, text, without

__all__ = [
    "NotOurs",
    "Stage",
    "Written",
    "anew",
    "clear",
    "in_turn",
    "once",
    "site",
    "stage",
    "standing",
    "text",
    "waiting",
    "without",
]
