"""A claim in words that promise no more than the text did: "at least 65 people", never a bare "65"."""

from functools import lru_cache

from babel.numbers import format_decimal

from digest.text import day_in_words, one_line
from digest.wording import ENGLISH, locale_of, say
from pipeline.record import Claim, Period

_AROUND = {
    "exact": "{}",
    "approx": "about {}",
    "at_least": "at least {}",
    "at_most": "at most {}",
    "more_than": "more than {}",
    "less_than": "less than {}",
    "range": "{}",
}


@lru_cache(maxsize=4096)
def number_in_words(value: float, language: str = ENGLISH) -> str:
    """1047 → "1,047"; 2.5 → "2.5"; never in scientific notation."""
    return format_decimal(value, "#,##0.######", locale_of(language))


def figure_in_words(claim: Claim, language: str = ENGLISH) -> str:
    """The claim's number with modifier and unit, without what is counted; the text's own words where it is vague."""
    if claim.vague or claim.kind in ("rank", "ratio"):  # "40th", "doubled", "two thirds": the text says it better
        return one_line(claim.text)
    if claim.modifier == "range" and claim.low is not None and claim.high is not None:
        number = f"{number_in_words(claim.low, language)}–{number_in_words(claim.high, language)}"
    elif claim.value is not None:
        number = number_in_words(claim.value, language)
    else:
        return one_line(claim.text)
    return say(language, _AROUND[claim.modifier]).format(_with_unit(number, claim, language))


def _with_unit(number: str, claim: Claim, language: str) -> str:
    unit = one_line(claim.unit)
    if claim.kind == "money":
        return f"{unit} {number}" if unit else number
    if claim.kind == "percent":
        return f"{number} {unit}" if unit and unit != "percent" else f"{number}%"
    return f"{number} {_plural(unit, number) if language == ENGLISH else unit}" if unit else number


def _plural(unit: str, number: str) -> str:
    """The unit's plural where it is a word ("tonne") and no sign ("km")."""
    spelled = len(unit) > 3 and unit.isascii() and unit.isalpha() and not unit.endswith("s")
    return f"{unit}s" if spelled and number != "1" else unit


def period_in_words(period: Period | None, language: str = ENGLISH) -> str | None:
    """The period as the text names it, with the days it covers; None when there is none."""
    if period is None:
        return None
    said, covers = one_line(period.text), days_in_words(period.earliest, period.latest, language)
    if covers is None or covers == said:
        return said or None
    return f"{said} ({covers})" if said else covers


def days_in_words(earliest: str | None, latest: str | None, language: str = ENGLISH) -> str | None:
    """ "1 April 2023 – 30 June 2023", shorter where whole months or years are meant; None when both ends are open."""
    if earliest is None and latest is None:
        return None
    if earliest is None:
        return say(language, "until {}").format(day_in_words(latest, language=language))
    if latest is None:
        return say(language, "from {}").format(day_in_words(earliest, language=language))
    if earliest == latest:
        return day_in_words(earliest, language=language)
    if earliest[:4] == latest[:4] and earliest[4:] == "-01-01" and latest[4:] == "-12-31":
        return earliest[:4]
    quarters = {("-01-01", "-03-31"): 1, ("-04-01", "-06-30"): 2, ("-07-01", "-09-30"): 3, ("-10-01", "-12-31"): 4}
    quarter = quarters.get((earliest[4:], latest[4:])) if earliest[:4] == latest[:4] else None
    if quarter:
        return say(language, "Q{} {}").format(quarter, earliest[:4])
    return f"{day_in_words(earliest, language=language)} – {day_in_words(latest, language=language)}"


def check_in_words(detail: str, holds: bool | None) -> str:
    """ "18 + 47 = 65 ✓", "… ✗", or the bare detail where the arithmetic only offers a figure."""
    mark = {True: " ✓", False: " ✗", None: ""}[holds]
    return one_line(detail) + mark
