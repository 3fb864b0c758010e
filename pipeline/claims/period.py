"""The time expression that dates a claim, among those of its sentence."""

from itertools import pairwise

from pipeline.claims.english import GERUND, PAST, english
from pipeline.claims.sentence import Draft, Sentence
from pipeline.numbers.number import Number
from pipeline.record import Period, TimeExpression

UNDATED = frozenset(("PRESENT_REF", "PAST_REF", "FUTURE_REF"))
DASHES = frozenset("—–-")


def period_of(draft: Draft, taken: list[Number]) -> Period | None:
    """The period a claim is said of, in the words of its sentence; None when the sentence names none.

    `taken`: the numbers of the sentence that are claims themselves (ages, prison terms), so no times.
    """
    s = draft.sentence
    if not s.dates and draft.counted != "age" and draft.kind != "ratio":
        return _epoch_of(draft)
    if (
        not s.dates
        or draft.counted == "age"
        or (draft.kind == "ratio" and draft.unit == "times" and draft.trend is None)
    ):
        return None
    places = [(t, *_tokens(s, t)) for t in s.dates if _dates_something(s, t)]
    places = [(t, a, b) for t, a, b in places if not any(a < n.after and n.first < b for n in taken)]
    if not places:
        return None
    scored = [(cost, n) for n, (t, a, b) in enumerate(places) if (cost := _cost(draft, a, b)) is not None]
    if not scored:
        return None
    t, _a, _b = places[min(scored)[1]]
    return Period(text=t.text, earliest=t.earliest, latest=t.latest)


def _epoch_of(draft: Draft) -> Period | None:
    """ "since the outbreak began", "before the war": a time that an event gives, without days of its own."""
    s, e = draft.sentence, english(draft.sentence)
    for k in range(max(draft.right, draft.number.after), len(s.tokens) - 2):
        if s.has(k, "epoch_breaks") or s.has(k, "relative_whom"):
            return None
        if not s.has(k, "since_during") or s.low(k + 1) not in e.articles:
            continue
        end = k + 2
        while end < len(s.tokens) and end - k < 6 and s.tokens[end].kind == "word" and s.low(end - 1) not in e.epochs:
            end += 1
        if s.low(end - 1) not in e.epochs:
            return None
        if s.has(k, "since") and s.has(end, "breaking_out"):
            end += 1 + (s.has(end, "broke"))
        return Period(text=s.phrase(k, end), earliest=None, latest=None)
    return None


def _tokens(s: Sentence, t: TimeExpression) -> tuple[int, int]:
    """The token bounds of a time expression."""
    first = next((k for k, token in enumerate(s.tokens) if token.end > t.span[0]), len(s.tokens))
    last = first
    while last < len(s.tokens) and s.tokens[last].start < t.span[1]:
        last += 1
    return first, last


def _dates_something(s: Sentence, t: TimeExpression) -> bool:
    if t.type == "SET" or t.text[:1] in "'’":
        return False
    first, last = _tokens(s, t)
    if (t.value in UNDATED and not _names_a_time(s, first, last)) or _is_dateline(s, first, last):
        return False
    if _dates_the_saying(s, first, last) or s.text[t.span[1] : t.span[1] + 1].isalnum():
        return False
    if s.has(first - 1, "of") and s.has(first - 2, "enacted") and s.tokens[first - 2].capital:
        return False  # "the Water Act of 1989"
    if s.low(last) in ("-", "’", "'") or (first and s.low(first - 1) == "-"):
        return False
    if t.type == "DURATION" and not s.has(last, "terms") and any(s.low(k) in "-‑" for k in range(first, last)):
        return False  # "the 10-year note"
    if t.type == "DURATION":
        if s.has(first - 1, "for") and s.has(last - 1, "short"):
            return False  # "boiled for 20 minutes"
        return t.earliest is not None or s.has(first - 1, "within") or s.has(first, "last_past")
    if t.type == "TIME":
        return t.earliest is not None or any(s.low(k) in english(s).weekdays for k in range(first, last))
    return True


def _names_a_time(s: Sentence, first: int, last: int) -> bool:
    """ "last week" without a day to count from is a time all the same; "recently" is none."""
    words, e = s.lexicon.words, english(s)
    return not s.has(last - 1, "times_named") and any(
        s.has(k, "days") or s.low(k) in words.durations or s.low(k) in words.months or s.low(k) in e.weekdays
        for k in range(first, last)
    )


def _is_dateline(s: Sentence, first: int, last: int) -> bool:
    """ "ORLU, July 25 (AP) — ", "[10 June 2021, NES]": the day of the report, at the head of a paragraph."""
    if s.low(0) in ("[", "【") and any(s.low(k) in "]】" for k in range(last, min(last + 8, len(s.tokens)))):
        return True
    if first > 10:
        return False
    k = last
    while k < len(s.tokens) and s.tokens[k].kind != "sign":
        k += 1
    if s.low(k) == "(":
        k = next((x for x in range(k + 1, min(k + 7, len(s.tokens))) if s.low(x) == ")"), k) + 1
    return s.low(k) in ("—", "–", "--") or (s.low(k) == "-" and s.low(k + 1) == "-")


def _dates_the_saying(s: Sentence, first: int, last: int) -> bool:
    """ "said on Tuesday", "on Tuesday said", "data released Friday": when it was said, not when it was so."""
    e = english(s)
    k = first - 1
    while k >= 0 and s.has(k, "dates_saying"):
        k -= 1
    while k > 0 and first - k < 8 and s.tokens[k].capital and s.low(k) not in e.weekdays:
        k -= 1  # past a name: "reported NK News on 18 July"
    if s.has(last, "issues"):
        return True  # "in its Friday edition"
    said = e.speech - s.classes["counted_by_source"]
    if s.has(k, "reported") and s.low(k - 1) in e.auxiliaries:
        return False  # "were reported in March"
    return s.low(k) in said or (s.has(k, "published") and _is_publishing(s, k)) or s.low(last) in said


def _is_publishing(s: Sentence, verb: int) -> bool:
    """Whether "released" is said of something that is published: "the figures were released" is, "65 people were
    released" is not. Without an auxiliary it is: "data released Friday"."""
    e = english(s)
    k = verb - 1 if s.has(verb - 1, "passive") else verb - 2  # "were later released"
    if not s.has(k, "passive"):
        return True
    while k >= 0 and (s.low(k) in e.auxiliaries or s.has(k, "relative_whom")):
        k -= 1
    for x in range(k, -1, -1):
        low = s.low(x)
        if low in e.documents or low in s.classes["papers"]:
            return True
        if (
            low in ",;:"
            or low in s.classes["relative_whom"]
            or low in s.classes["subordinate"]
            or low in e.auxiliaries
            or low in e.speech
        ):
            return False
    return False


def _cost(draft: Draft, a: int, b: int) -> int | None:
    """How far a time expression is from dating the claim; None when it stands in another clause."""
    s, at = draft.sentence, draft.number.first
    right = max(draft.right, draft.number.after)
    if _heads_sentence(s, a, b) and at > a:
        return 40 + sum(s.low(k) == ";" for k in range(b, draft.left))
    if a >= right:
        return _after(draft, right, a)
    if b <= draft.left:
        return _before(draft, a, b)
    return 0  # inside the claim's own words: "65 people last year"


def _heads_sentence(s: Sentence, a: int, b: int) -> bool:
    """ "In 2018, the last full year before the law, …": said before any verb of its clause, it frames the"
    " clause."""
    e = english(s)
    aside = False
    for k in range(a - 1, -1, -1):
        low = s.low(k)
        if low == "—" and (aside or sum(s.low(x) == "—" for x in range(k)) % 2):
            aside = not aside  # an aside between dashes is passed over
            continue
        if low in (":", ";", "“", "—") or (low in s.classes["that"] and s.low(k - 1) in e.speech):
            return True
        if (
            low in e.auxiliaries
            or (low in e.speech and low not in e.documents)
            or low in s.classes["relative_whom"]
            or (low in s.classes["subordinate"] and a - k > 2)
        ):
            return False
        if (
            low in e.levels
            or low in e.rises
            or low in e.falls
            or (low in e.verbs and low not in e.sources)
            or a - k > 14
        ):
            return False
        if low.endswith(PAST) and not s.has(0, "according_in") and not s.tokens[k].capital:
            return False
    return not any(a > n.first and n.unit_kind != "duration" for n in s.numbers if not n.after > a) or s.has(
        0, "according_in"
    )


def _after(draft: Draft, right: int, a: int) -> int | None:
    s = draft.sentence
    cost = a - right
    resume = 0
    for k in range(right, a):
        low = s.low(k)
        if k < resume:
            continue
        if low in DASHES and (close := next((x for x in range(k + 1, a) if s.low(x) in DASHES), 0)):
            resume = close + 1  # an aside between dashes
            continue
        if low in s.classes["as_when"] and not _harmless(s, k, a):
            cost += 30
            continue
        if low in (";", ":", "—", "–", "“", "”") or (low in s.classes["subordinate"] and not _harmless(s, k, a)):
            return None
        if low in s.classes["compared_with"] and _compares(draft, k, a):
            return None
        if _is_relative(s, k) and not _restrictive(s, k) and k not in (right, resume):
            return None
        if low == ",":
            cost += 8
            if s.low(k + 1).endswith(GERUND) and k + 4 < a:
                return None  # ", bringing the total for 2023 to 99": the time is the total's
        if low in s.classes["and_but"]:
            cost += 4
            if _new_clause(s, k, a):
                return None
        if low == "(" and ")" not in [s.low(x) for x in range(k, a)]:
            return None
    others = [d for d in s.numbers if right <= d.first < a and d.unit_kind != "duration"]
    return cost + 6 * len(others)


def _compares(draft: Draft, k: int, a: int) -> bool:
    """ "361, compared to 2,200 in 1973", "43 percent, 7 more than in 2019": the time is that of another figure."""
    s = draft.sentence
    if s.has(k, "than") and s.has(k - 1, "comparing_amounts") and not s.has(k + 1, "in"):
        return False
    figures = [n for n in s.numbers if draft.number.after <= n.first < a and n.unit_kind != "duration"]
    if not figures:
        return False
    near = not s.has(k, "comparing_to") or a - k <= 3
    return near or any(n.outer == k + 1 or (n.outer == k + 2 and s.low(k + 1) != ",") for n in figures)


def _harmless(s: Sentence, k: int, a: int) -> bool:
    """ "as of Tuesday", "since", "until Friday": a preposition right before the time."""
    return a - k <= 2 or s.has(k + 1, "of") or (s.has(k, "as") and s.has(k + 1, "harmless"))


def _restrictive(s: Sentence, k: int) -> bool:
    return s.has(k, "that") and s.low(k - 1) in english(s).speech


def _is_relative(s: Sentence, k: int) -> bool:
    """A relative pronoun; in "from that school" the word only points."""
    low = s.low(k)
    return low in s.classes["relative_whom"] and not (
        low in s.classes["that"] and s.low(k - 1) in english(s).prepositions
    )


def share_periods(drafts: list[Draft]) -> None:
    """ "fell 34 percent in June, and sales dropped by 9": a time that is said once for figures in a row."""
    if not drafts:
        return
    s = drafts[0].sentence
    for earlier, draft in pairwise(drafts):
        if draft.period is None and earlier.period is not None and _in_a_row(earlier, draft):
            draft.period = earlier.period
    for draft, later in reversed(list(pairwise(drafts))):
        if draft.period is None and later.period is not None and _in_a_row(draft, later):
            behind = s.text[later.span[1] : s.end].partition(later.period.text)[0]
            if not s.classes["compared_with"] & set(behind.lower().split()):  # "40, and 12 fewer than in 2023"
                draft.period = later.period


def _without_as_well(between: list[str], s: Sentence) -> list[str]:
    """ "as well as" is one joint: "well" stands for it."""
    for n, (first, second) in enumerate(pairwise(between)):
        if first in s.classes["as"] and second in s.classes["well"]:
            return [*between[:n], second, *between[n + 3 :]]
    return between


def _in_a_row(earlier: Draft, draft: Draft) -> bool:
    """Whether two figures of one kind stand in clauses or brackets that are only joined."""
    s = draft.sentence
    if earlier.kind != draft.kind or draft.counted == "age" or earlier.counted == "age" or draft.whole or earlier.whole:
        return False
    between = _without_as_well([s.low(k) for k in range(max(earlier.right, earlier.number.after), draft.left)], s)
    if not between or len(between) > 14 or not set(between) & earlier.sentence.classes["time_joints"]:
        return False
    return not any(
        low in earlier.sentence.classes["subordinate"]
        or low in earlier.sentence.classes["relative_whom"]
        or low in earlier.sentence.classes["compared_with"]
        or low in earlier.sentence.classes["apart"]
        for low in between
    )


def _new_clause(s: Sentence, k: int, a: int) -> bool:
    """Whether "and" opens a clause with a subject and verb of its own before the time."""
    e = english(s)
    if s.low(k + 1) in e.auxiliaries and not s.has(k + 2, "been"):
        return True  # "is held and will appear on Friday"
    if s.low(k - 1) != ",":
        return False
    verbs = [x for x in range(k + 1, a) if s.low(x) in e.auxiliaries or s.low(x) in e.verbs or s.low(x) in e.speech]
    return bool(verbs)


def _before(draft: Draft, a: int, b: int) -> int | None:
    """The cost of a time that stands before the claim but not at the head of the sentence."""
    s = draft.sentence
    if s.has(draft.left - 1, "to") and any(n.after <= a and s.has(n.outer - 1, "from") for n in s.numbers):
        return None  # "from 8 million in 1952 to 2 million": the time of the value started from
    if _embedded(s, a) and not (b < draft.left and s.has(b, "relative_whom")):
        if any(s.low(k) == "," for k in range(b, draft.left)) and not (s.low(b) == "," and s.has(b + 1, "continues")):
            return None
        return draft.left - b + 20
    cost = draft.left - b + 3
    for k in range(b, draft.left):
        low = s.low(k)
        following = s.low(k + 1)
        if low in (";", ":", "—") or (low in s.classes["subordinate"] and low not in s.classes["where_when"]):
            return None
        if low in s.classes["relative_whom"] and not (
            k == b or s.has(k - 1, "during_in") or s.low(k - 1) in english(s).speech
        ):
            return None
        if low == ",":
            if not (
                following in s.classes["continues"]
                or following in s.classes["relative_whom"]
                or following.endswith(GERUND)
            ):
                return None
            cost += 6
        if low in s.classes["and_but"] and _new_clause(s, k, draft.left):
            cost += 20
    return cost + 6 * sum(1 for d in s.numbers if b <= d.first < draft.left and d.unit_kind != "duration")


def _embedded(s: Sentence, a: int) -> bool:
    """Whether a time belongs to a relative or subordinate clause that began before it."""
    for k in range(a - 1, -1, -1):
        low = s.low(k)
        if low in (",", ";", "(", "—"):
            return False
        if (low in s.classes["relative_whom"] and s.low(k - 1) not in english(s).speech) or (
            low in s.classes["subordinate"] and a - k > 2 and not s.has(k + 1, "of")
        ):
            return k > 0
    return False
