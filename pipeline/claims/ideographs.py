"""Claims in Chinese and Korean: number, classifier, noun."""

import re
from collections.abc import Iterator
from functools import cache

from pipeline.claims.modifiers import interval
from pipeline.numbers import money
from pipeline.numbers.ideographs import NUMERAL, value_of
from pipeline.numbers.words import Bound, NumberWords
from pipeline.record import Claim, ClaimKind, Period, TimeExpression

SENTENCE = re.compile(r"[^。！？!?\n]+[。！？!?]?")
WINDOW = 12  # characters looked at on either side of a number


@cache
def alternatives(*names: str) -> re.Pattern[str]:
    """A pattern of names, the longest first."""
    return re.compile("|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) or "(?!)")


def claims_in(text: str, words: NumberWords, dates: tuple[TimeExpression, ...]) -> Iterator[Claim]:
    """The claims of a Chinese or Korean text in order."""
    taken = 0
    for found in NUMERAL.finditer(text):
        if found.start() < taken:
            continue
        claim = _claim(text, found.start(), found.end(), words, dates)
        if claim is not None:
            taken = claim.span[1]
            yield claim


def _claim(text: str, start: int, end: int, words: NumberWords, dates: tuple[TimeExpression, ...]) -> Claim | None:
    before, after = text[max(0, start - WINDOW) : start], text[end : end + WINDOW]
    numeral = text[start:end]
    if (
        before.endswith(("第", "제"))
        or re.search(r"[A-Za-z_\-./:]$", before)
        or re.match(r"[:/\-]\d|[A-Za-z]{2,}", after)
    ):
        return None
    if any(t.type in ("DATE", "TIME", "DURATION") and t.span[0] < end and start < t.span[1] for t in dates):
        return None
    share = before.endswith("百分之")
    bound, more = _after_bound(after, words)
    rest = after[more:].lstrip()
    gap = len(after) - len(after[more:].lstrip())
    value = value_of(numeral)
    if value is None:
        return None
    if rest.startswith((*words.durations, *words.months)):
        return None
    kind: ClaimKind = "count"
    unit = None
    right = end + more
    written = not numeral[0].isdecimal()
    if share or (percent := alternatives(*words.percent, *money.PERCENT).match(rest)):
        kind, unit = "percent", "percent"
        right = end + gap + (0 if share else percent.end() if percent else 0)
    elif (name := _longest(rest, words.currencies)) is not None:
        kind, unit, right = "money", words.currencies[name], end + gap + len(name)
    elif (measure := _longest(rest, words.measures)) is not None:
        kind, unit, right = "measure", words.measures[measure], end + gap + len(measure)
    elif before[-1:] in money.SIGNS:
        kind, unit = "money", money.SIGNS[before[-1]]
        start -= 1
    counted, right, classified = _counted(text, start, end + gap, right, words, kind)
    if kind == "count" and not classified and counted is None:
        return None
    if kind == "count" and written and not classified:
        return None
    if value == 1 and written and kind == "count":
        return None
    left_bound, left = _before_bound(text, start - (3 if share else 0), words)
    bound = bound or left_bound
    low, high = interval(bound, value)
    sentence = next(
        (m for m in SENTENCE.finditer(text, max(0, text.rfind("\n", 0, start))) if m.start() <= start < m.end()), None
    )
    period = _period(sentence.span() if sentence else (0, 0), start, dates)
    return Claim(
        span=(left, right), text=text[left:right], num_span=(end - len(numeral), end), value=value, low=low,
        high=high, modifier=bound or "exact",
        kind=kind, counted=counted, unit=unit, period=period, event=_event(text, left, right,
        words) if kind == "count" else None,
    )  # fmt: skip


def _longest(rest: str, names: "dict[str, str] | object") -> str | None:
    found = alternatives(*names).match(rest)  # type: ignore[misc]
    return found.group() if found else None


def _after_bound(after: str, words: NumberWords) -> tuple[Bound | None, int]:
    found = alternatives(*words.after).match(after)
    return (words.after[found.group()], found.end()) if found else (None, 0)


def _before_bound(text: str, start: int, words: NumberWords) -> tuple[Bound | None, int]:
    head = text[max(0, start - WINDOW) : start].rstrip()
    for phrase in sorted(words.before, key=len, reverse=True):
        if head.endswith(phrase):
            bound = words.before[phrase]
            return (
                (None, start)
                if bound == "exact"
                else (bound, start - WINDOW + (head.rfind(phrase) + max(0, WINDOW - start)))
            )
    return None, start


def _counted(
    text: str, start: int, i: int, right: int, words: NumberWords, kind: ClaimKind
) -> tuple[str | None, int, bool]:
    """The counted noun, the end of the claim, and whether a classifier stands after the number."""
    g = words.grammar
    j = max(i, right)
    classifier = alternatives(*g.classifiers).match(text, j) if kind == "count" else None
    if classifier:
        j = right = classifier.end()
    k = j
    while k < len(text) and text[k] in " 的의":
        k += 1
    if (found := re.compile(alternatives(*g.premodifiers).pattern).match(text, k)) and found.end() > k:
        k = found.end()
    noun = alternatives(*g.nouns).match(text, k)
    if noun:
        return noun.group(), noun.end(), classifier is not None
    if classifier and classifier.group() in g.nouns:
        return classifier.group(), right, True
    if g.order == "before":
        word = re.compile(r"([가-힣]{1,12}?)(?:은|는|이|가|을|를|도|의|중|등)?\s$").search(
            text[max(0, start - 14) : start]
        )
        if word and word[1] not in words.before and classifier:
            return word[1], right, True
    return None, right, classifier is not None


def _event(text: str, left: int, right: int, words: NumberWords) -> str | None:
    behind = re.split("[，、。；,;]", text[left : right + WINDOW])[0]
    before = re.split("[，、。；,;]", text[max(0, left - WINDOW) : left])[-1]
    for stretch in (behind, before):
        found = alternatives(*words.events).search(stretch)
        if found:
            return words.events[found.group()]
    return None


def _period(sentence: tuple[int, int], at: int, dates: tuple[TimeExpression, ...]) -> Period | None:
    near = [
        t for t in dates if t.type == "DATE" and sentence[0] <= t.span[0] < sentence[1] and not t.value.endswith("_REF")
    ]
    if not near:
        return None
    t = min(near, key=lambda t: abs(t.span[0] - at))
    return Period(text=t.text, earliest=t.earliest, latest=t.latest)
