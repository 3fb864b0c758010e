"""Two figures side by side: is it one measure, one place, one period, one definition, and which of them is later?"""

from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from ledger.figures import Figure
from ledger.measures import Measures
from ledger.relations import Why
from ledger.units import UNITS
from ledger.words import all_words

LATIN = frozenset(("en", "fr", "es", "pt", "de", "it", "nl", "id", "tr", "sw", "vi"))
THINGS = frozenset(thing for words in all_words().values() for thing in words.things)
OBJECTS = THINGS - {"case", "apprehension", "job", "operation"}  # a case, an arrest, a post is of one person
Likeness = Literal["same", "unknown", "other"]
SAME_DAYS = 6  # days of an event named by two articles may differ by a few: the night, the report, the next day
MONTH = 31  # days: "since Tuesday" is the time of the event, which another article need not name
LONGEST = 10  # parts in a hundred within which "about" and bounds are one figure
SMALL = 13  # numbers below it are found in every text: an equal one alone says little
PUBLIC = frozenset(("government", "ministry", "service", "governor", "police", "mayor", "coastguard", "army", "court"))
FAMILIES = (  # measures that one text tells apart and another does not
    frozenset(("arrested", "prisoners", "sentenced")),
    frozenset(("displaced", "evacuated", "refugees", "in-need")),
    frozenset(("killed", "buried", "executed")),
    frozenset(("infected", "hospitalised", "injured")),
    frozenset(("defectors", "arrivals", "refugees")),
    frozenset(("missing", "buried", "abducted")),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """How two figures compare. `why` says what first sets them apart."""

    measure: Likeness
    period: Literal["same", "unknown", "other", "inside", "around"]
    place: Likeness
    group: Likeness
    definition: Likeness
    event: Likeness
    why: Why | None

    @property
    def comparable(self) -> bool:
        """Whether one measure, place, period, definition and event are meant, so that two values can disagree."""
        return (
            self.measure == "same"
            and self.period == "same"
            and self.place != "other"
            and self.group == "same"
            and self.definition == "same"
            and self.event != "other"
        )


def compare(a: Figure, b: Figure, measures: Measures) -> Comparison:
    """Two figures, whatever their values."""
    measure = _measure(a, b)
    period = _period(a, b)
    place = _place(a, b)
    group = _group(a, b)
    definition = _definition(a, b)
    event = _event(a, b)
    why: Why | None = None
    if _unit(a, b):
        why = "other_unit"
    elif measure == "other" or group == "other":
        why = "other_measure"
    elif event == "other":
        why = "other_event"
    elif period != "same" and period != "unknown":
        why = "other_period"
    elif place == "other":
        why = "other_place"
    elif definition == "other":
        why = "other_definition"
    elif a.increment != b.increment:
        why = "stock_flow"
    return Comparison(
        measure=measure, period=period, place=place, group=group, definition=definition, event=event, why=why
    )


def _unit(a: Figure, b: Figure) -> bool:
    if a.kind == b.kind == "measure" and a.unit in UNITS and b.unit in UNITS:
        return UNITS[a.unit][0] != UNITS[b.unit][0]
    return a.kind != b.kind or (a.unit != b.unit and a.kind in ("money", "measure", "percent"))


def _measure(a: Figure, b: Figure) -> Likeness:
    """Whether the same thing is counted. A measure taken over from a neighbour counts as a guess."""
    if _unit(a, b):
        return "other"
    if a.increment != b.increment:
        return "other"
    if a.measure and b.measure:
        if a.measure == b.measure:
            return "same" if _heads(a, b) != "other" else "other"
        kin = any(a.measure in family and b.measure in family for family in FAMILIES)
        return "unknown" if a.inherited or b.inherited or kin else "other"
    heads = _heads(a, b)
    if heads == "other":
        return "other"
    if a.measure or b.measure:
        return "unknown"
    return heads if a.kind in ("count", "percent") else "unknown"


def _heads(a: Figure, b: Figure) -> Likeness:
    if a.head and b.head:
        if a.head == b.head:
            return "same"
        if a.kind == "money":
            return "unknown"
        if (a.head in THINGS) != (b.head in THINGS):
            return "other"
        return "other" if a.language == b.language and not (a.measure and a.measure == b.measure) else "unknown"
    if (a.head in OBJECTS and _of_persons(b)) or (b.head in OBJECTS and _of_persons(a)):
        return "other"  # households and persons displaced
    if a.measure and a.measure == b.measure:
        return "same"
    if (a.head is None) != (b.head is None) and (a.generic or b.generic):
        return "unknown"
    return "unknown"


def _of_persons(figure: Figure) -> bool:
    """Whether persons are counted: said so, or by a number without noun whose measure is one of persons."""
    return figure.head is None and (figure.generic or figure.group is not None)


def _group(a: Figure, b: Figure) -> Likeness:
    if a.group == b.group:
        return "same"
    if a.group and b.group:
        return "other"
    return "same" if "civilians" in (a.group, b.group) else "unknown"


def _period(a: Figure, b: Figure) -> Literal["same", "unknown", "other", "inside", "around"]:
    """Periods: the same, apart, or one inside the other. Running totals of one beginning are one period."""
    if a.period is None and b.period is None:
        return "same"
    if a.period is None or b.period is None:
        known = a if a.period else b
        short = known.period is not None and (known.period[1] - known.period[0]).days <= MONTH
        return "same" if short and _running(known) else "unknown"
    (first, last), (begin, end) = a.period, b.period
    if last < begin or end < first:
        return "other"
    overlap = (min(last, end) - max(first, begin)).days + 1
    longer = max((last - first).days, (end - begin).days) + 1
    if overlap / longer > 0.85:
        return "same"
    if abs((first - begin).days) <= 1 and _running(a) and _running(b):
        return "same"
    if first >= begin and last <= end:
        return "inside"
    return "around" if begin >= first and end <= last else "other"


def _running(figure: Figure) -> bool:
    """Whether a period reaches to the day of the article."""
    if figure.period is None or figure.published is None:
        return False
    return abs((figure.published.date() - figure.period[1]).days) <= 1


def _place(a: Figure, b: Figure) -> Likeness:
    if (a.place and b.place and a.place != b.place) or a.scope != b.scope:
        return "other"
    if a.spots and b.spots:
        latin = a.language in LATIN and b.language in LATIN
        return "same" if a.spots & b.spots else "other" if a.article == b.article or latin else "unknown"
    return "unknown" if a.spots or b.spots else "same"


def _definition(a: Figure, b: Figure) -> Likeness:
    if a.definition == b.definition:
        return "same"
    pair = {a.definition, b.definition}
    return "other" if "planned" in pair or pair == {"suspected", "confirmed"} else "same"


def _event(a: Figure, b: Figure) -> Likeness:
    if a.aside != b.aside:
        return "other"
    if a.day and b.day and abs((a.day - b.day).days) > SAME_DAYS and not (a.period or b.period):
        return "other"
    return "unknown" if a.aside else "same"


def meets(a: Figure, b: Figure) -> bool:
    """Whether the intervals of two figures have a value in common."""
    return a.low <= b.high and b.low <= a.high


def equal(a: Figure, b: Figure) -> bool:
    """Whether two figures give one number: the same, or within a tenth where a word ("about", "over") allows it."""
    if a.value is None or b.value is None:
        return False
    if a.kind == "measure" and a.unit != b.unit:
        return converted(a, b)
    if a.value == b.value:
        return True
    if not all(_round(f) for f in (a, b) if f.modifier != "exact"):
        return False
    if a.modifier == "exact" and b.modifier == "exact":
        return _rounded(a.value, b.value)
    if a.as_of and b.as_of and abs((a.as_of - b.as_of).days) > 1 and not (a.period and a.period == b.period):
        return False  # a later number near to "about 7,900" is a later number
    larger = max(abs(a.value), abs(b.value))
    return abs(a.value - b.value) <= larger * LONGEST / 100 and meets(a, b)


def _round(figure: Figure) -> bool:
    """Whether a number after "about" or "over" is a round one; "at least 853" is as telling as 853."""
    value = abs(figure.value or 0)
    return value % 10 == 0 and len(f"{value:.0f}".rstrip("0")) < len(f"{value:.0f}") if value >= 1 else True


def converted(a: Figure, b: Figure) -> bool:
    """Whether two measures in different units are one: 40 hectares, about 100 acres."""
    one, other = UNITS.get(a.unit or ""), UNITS.get(b.unit or "")
    if one is None or other is None or one[0] != other[0]:
        return False
    first, second = (a.value or 0) * one[1], (b.value or 0) * other[1]
    slack = LONGEST / 100 if "approx" in (a.modifier, b.modifier) else 0.02
    return abs(first - second) <= slack * max(first, second)


def _rounded(a: float, b: float) -> bool:
    """ "2.05 million" and "2,048,300": one is the other rounded."""
    short, long = sorted((a, b), key=lambda v: len(f"{v:.0f}".rstrip("0")))
    digits = len(f"{short:.0f}".rstrip("0"))
    return short >= 10_000 and digits >= 2 and abs(short - long) <= 0.5 * 10 ** (len(f"{short:.0f}") - digits)


def later(a: Figure, b: Figure) -> int:
    """1 when `a` speaks to a later day than `b`, -1 when to an earlier one, 0 when neither is put after the other."""
    if a.as_of and b.as_of and a.as_of != b.as_of:
        return 1 if a.as_of > b.as_of else -1
    if a.article == b.article and a.quoted_old != b.quoted_old:
        return -1 if a.quoted_old else 1
    if a.article == b.article and a.sentence == b.sentence and a.then != b.then:
        return 1 if a.then else -1
    if a.article == b.article and a.now != b.now:
        return 1 if a.now else -1
    return 0


def hours_between(a: Figure, b: Figure) -> float:
    """The hours from `b`'s publication to `a`'s; 0 where one is not known."""
    if a.published is None or b.published is None:
        return 0.0
    return (a.published - b.published) / timedelta(hours=1)


def same_source(a: Figure, b: Figure) -> bool:
    """Whether one source says both: the named one, else the outlet."""
    if a.source and b.source:
        return one_body(a.source, b.source)
    return a.source is None and b.source is None and a.outlet == b.outlet


def one_body(a: str, b: str) -> bool:
    """Whether two names are of one body: "officials" may be any public office, "the ministry" any ministry."""
    if a == b or a.partition(":")[0] == b or b.partition(":")[0] == a:
        return True
    return "government" in (a, b) and {a.partition(":")[0], b.partition(":")[0]} <= PUBLIC
