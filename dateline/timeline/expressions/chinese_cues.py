"""Chinese cues: the words by which its sentences look back or ahead."""

import re

from dateline.timeline.expressions.anchor import Cues
from dateline.timeline.expressions.period import YEAR

CUES = Cues(
    future=re.compile(r"将于|將於|将|將|会于|計劃|计划|预计|預計|拟于|即将|即將|定于|截至|有望|^起"),
    past=re.compile(r"了|过|過|曾|已|表示|说|說|称|稱|报道|報道|报导|获悉|宣布|举行|舉行|发生|發生|以来|以來"),
    stop=re.compile(r"[。！？；\n]"),
    heads=YEAR,
    reach=40,
)
