"""The names of months, and how a day is written in words, in the languages that sites are written in: language tag → Wording."""

from dateline.frozen import dataclass
from dateline.nouns.language import primary_subtag


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """`{y}`, `{m}` and `{d}` stand for year, name of the month and day."""

    months: tuple[str, ...]
    day: str
    month: str
    year: str = "{y}"

    def said(self, year: int, month: int | None, day: int | None) -> str:
        """A day, month or year in words."""
        form = self.day if day else self.month if month else self.year
        return form.format(y=year, m=self.months[(month or 1) - 1], d=day)


EN = Wording(
    months=(
        *("January", "February", "March", "April", "May", "June"),
        *("July", "August", "September", "October", "November", "December"),
    ),
    day="{d} {m} {y}",
    month="{m} {y}",
)
ES = Wording(
    months=(
        *("enero", "febrero", "marzo", "abril", "mayo", "junio"),
        *("julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
    ),
    day="{d} de {m} de {y}",
    month="{m} de {y}",
)
ZH = Wording(months=tuple(f"{number}月" for number in range(1, 13)), day="{y}年{m}{d}日", month="{y}年{m}", year="{y}年")
_WORDINGS = {"en": EN, "es": ES, "zh": ZH}


def wording(lang: str) -> Wording:
    """How a language writes days; one that is not known is written as English."""
    return _WORDINGS.get(primary_subtag(lang), EN)
