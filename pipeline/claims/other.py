"""Claims in languages other than English: kind, bound, counted noun and source by the word classes of the language."""

import re

from pipeline.claims.modifiers import bounds, modifier_after, modifier_before
from pipeline.claims.sentence import Draft, Reason, Sentence
from pipeline.claims.sieve import is_glued
from pipeline.numbers.number import Number
from pipeline.numbers.tokens import Token
from pipeline.record import ClaimKind, Modifier, Period

MOST = 5  # words between a number and its noun
ELISION = re.compile(r"(?:d|l|de|qu)['’]", re.IGNORECASE)


def draft_of_other(s: Sentence, number: Number, recent: list[Draft]) -> Draft | Reason:
    """The claim that a number makes, or the reason why it makes none."""
    if (reason := _refuse(s, number)) is not None:
        return reason
    kind: ClaimKind = "count"
    if number.unit_kind in ("percent", "money", "measure"):
        kind = number.unit_kind
    elif number.form in ("fraction", "odds", "multiple"):
        kind = "ratio"
    bound, left = modifier_before(s, number.outer)
    right = number.after
    if bound is None or bound == "exact":
        after, end = modifier_after(s, right)
        if after:
            bound, right = after, end
    if number.vague:
        bound = bound or "approx"
    modifier: Modifier = number.modifier or bound or "exact"
    low, high = bounds(number, bound, number.value)
    draft = Draft(
        sentence=s, number=number, kind=kind, value=number.value, low=low, high=high, modifier=modifier, left=left,
        right=right,
        unit=number.unit if kind != "count" else None,
    )  # fmt: skip
    if kind == "ratio" and number.form == "multiple":
        draft.unit, draft.trend = "times", "increase" if (number.value or 1) > 1 else "decrease"
    linked = s.low(right) in s.lexicon.words.grammar.links or ELISION.match(s.low(right))
    phrase = counted_phrase(s, right) if kind in ("count", "percent", "ratio") or linked else None
    if phrase is None and kind == "count" and s.lexicon.words.grammar.order == "behind":
        phrase = _noun_before(s, draft.left, right)
    if phrase is not None:
        start, end, last = phrase
        draft.counted = s.text[start:end]
        draft.right = last
    elif kind == "count" and s.lexicon.words.cardinals and not _said_again(s, draft, recent):
        return "unread"
    draft.event = _event(s, draft)
    return draft


def _refuse(s: Sentence, number: Number) -> Reason | None:
    words = s.lexicon.words
    if number.value is None and number.low is None:
        return "unread"
    if not words.run and is_glued(s.text, number.start, number.end, number):
        return "code"
    if number.unit_kind == "duration":
        return "duration"
    if number.form == "ordinal":
        return "ordinal"
    if any(t.span[0] < number.end and number.start < t.span[1] and t.type in ("DATE", "TIME") for t in s.dates):
        return "date"
    before, after = s.low(number.outer - 1), s.low(number.after)
    value = number.value if number.value is not None else number.low or 0
    plain = (
        number.digits and not number.grouped and number.scale == 1 and not number.decimals and number.unit_kind is None
    )
    if ELISION.sub("", before) in words.grammar.names or (after in ("/", ":") and plain):
        return "name"
    if plain and (
        before in words.months
        or after in words.months
        or (s.low(number.after + 1) in words.months and after in words.grammar.links | {"."})
    ):
        return "date"
    if (
        plain
        and 1000 <= value < 2200
        and (counted_phrase(s, number.after) is None or (value >= 1900 and before in words.grammar.stops))
    ):
        return "date"
    if number.value == 1 and not number.digits and before not in words.before:
        return "one"
    if number.form == "fraction" and number.value != 0.5 and number.last - number.first == 1:
        return "ordinal"
    if (
        number.modifier == "range"
        and any(d in s.text[number.start : number.end] for d in "-–")
        and counted_phrase(s, number.after) is None
        and number.unit_kind is None
    ):
        return "score"
    return None


def counted_phrase(s: Sentence, i: int) -> tuple[int, int, int] | None:
    """Start and end of the counted noun in the text, and the token index after it; None when none follows."""
    tokens, g = s.tokens, s.lexicon.words.grammar
    if not s.lexicon.words.cardinals or s.lexicon.words.grammar.order == "behind":
        return None
    j = i
    while j < len(tokens) and j - i < MOST:
        token = tokens[j]
        if token.kind != "word":
            if token.low in ("«", "“", "„", '"') and j == i:
                j += 1
                continue
            return None
        low, cut = token.low, 0
        if (elided := ELISION.match(low)) and j - i <= 1:
            cut = elided.end()
            low = low[cut:]
        if low in g.links and j - i <= 1:
            j += 1
            continue
        if low in g.stops or low in s.lexicon.words.months or (g.verb_endings and low.endswith(g.verb_endings)):
            return None
        if _describes(low, token, s, j):
            j += 1
            continue
        if g.order == "capital" and not token.capital:
            return None
        return token.start + cut, token.end, j + 1
    return None


def _noun_before(s: Sentence, i: int, right: int) -> tuple[int, int, int] | None:
    """The noun before the number ("watu 30"), and where the claim ends."""
    while i > 0 and s.low(i - 1) in s.lexicon.words.grammar.premodifiers:
        i -= 1
    token = s.tokens[i - 1] if i else None
    if token is None or token.kind != "word" or s.low(i - 1) in s.lexicon.words.grammar.stops:
        return None
    return token.start, token.end, right


def _describes(low: str, token: Token, s: Sentence, j: int) -> bool:
    """Whether a word before the noun only describes it."""
    g = s.lexicon.words.grammar
    if low in g.premodifiers:
        return True
    follows = j + 1 < len(s.tokens) and s.tokens[j + 1].kind == "word" and s.tokens[j + 1].low not in g.stops
    if g.order == "capital":
        return not token.capital and follows
    return bool(g.adjective_endings) and low.endswith(g.adjective_endings) and follows


def _said_again(s: Sentence, draft: Draft, recent: list[Draft]) -> bool:
    """A count without its noun: the noun of the count before it in the sentence, where there is one."""
    if recent and recent[-1].sentence is s and recent[-1].kind == "count" and recent[-1].counted:
        draft.counted, draft.elided = recent[-1].counted, True
        return True
    return draft.modifier != "exact"


def _event(s: Sentence, draft: Draft) -> str | None:
    events = s.lexicon.words.events
    for k in range(draft.right - 1, min(draft.right + 5, len(s.tokens))):
        if s.low(k) in events:
            return events[s.low(k)]
        if s.tokens[k].kind == "sign":
            break
    for k in range(draft.left - 1, max(-1, draft.left - 5), -1):
        if s.low(k) in events:
            return events[s.low(k)]
        if s.tokens[k].kind == "sign":
            break
    return None


def source_of(s: Sentence) -> str | None:
    """What follows "selon", "laut", "по данным" up to a comma or a verb of the list of stops."""
    tokens, g = s.tokens, s.lexicon.words.grammar
    for phrase in g.sources:
        parts = phrase.split(" ")
        for i in range(len(tokens) - len(parts)):
            if [t.low for t in tokens[i : i + len(parts)]] != parts:
                continue
            j = i + len(parts)
            end = j
            while end < len(tokens) and end - j < 12 and (tokens[end].kind == "word" or tokens[end].low in "-'’&"):
                end += 1
            if end > j:
                return s.phrase(j, end)
    return None


def period_in(s: Sentence, draft: Draft) -> Period | None:
    """The one date of the sentence, or the nearest one when there are several."""
    dates = [t for t in s.dates if t.type == "DATE" and not t.value.endswith("_REF")]
    if not dates:
        return None
    nearest = min(dates, key=lambda t: min(abs(t.span[0] - draft.number.end), abs(draft.number.start - t.span[1])))
    return Period(text=nearest.text, earliest=nearest.earliest, latest=nearest.latest)
