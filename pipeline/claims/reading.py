"""A number made a claim by the word classes of a language: kind, bound, counted noun; or the reason why it is none."""

import re
from functools import cache

from pipeline.claims.modifiers import bounds, modifier_after, modifier_before
from pipeline.claims.nouns import counted_phrase, is_noun_first, noun_before, past_suffix
from pipeline.claims.phrases import Layout
from pipeline.claims.refusals import is_glued
from pipeline.claims.sentence import Draft, Reason, Sentence
from pipeline.numbers.number import Number
from pipeline.record import ClaimKind, Modifier

ELISION = re.compile(r"(?:d|l|de|qu)['’]", re.IGNORECASE)
OLDEST = 115
DASHES = "-–"
ENDS = frozenset((",", ")", ".", "", ";", "،", "»", "”"))


def draft_of(s: Sentence, number: Number, recent: list[Draft], layout: Layout) -> Draft | Reason:
    """The claim that a number makes, or the reason why it makes none. `recent`: the drafts before it."""
    if number.value is None and number.low is None:
        return "unread"
    if (
        not s.lexicon.words.run
        and is_glued(s.text, number.start, number.end, number, s.words)
        and not _is_joined_age(s, number)
    ):
        return "code"
    if (age := _age(s, number, recent, layout)) is not None:
        return age
    if (term := _term(s, number, layout)) is not None:
        return term
    if (reason := _refuse(s, number, layout)) is not None:
        return reason
    draft = _new(s, number)
    linked = s.low(draft.right) in _links(s) or ELISION.match(s.low(draft.right))
    phrase = counted_phrase(s, draft.right) if draft.kind in ("count", "percent", "ratio") or linked else None
    if phrase is not None:
        start, end, last = phrase
        draft.counted, draft.right = s.text[start:end], last
        return draft
    found = noun_before(s, draft.left, layout, number)
    if draft.kind != "count":
        draft.counted = found or _same_kind_before(s, draft, recent)
        return draft
    return _elided(s, draft, recent, found, layout)


def _new(s: Sentence, number: Number) -> Draft:
    kind: ClaimKind = "count"
    if number.unit_kind in ("percent", "money", "measure"):
        kind = number.unit_kind
    elif number.form in ("fraction", "odds", "multiple"):
        kind = "ratio"
    bound, left = modifier_before(s, number.outer)
    right = past_suffix(s, number.after)
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
        right=right, unit=number.unit if kind != "count" else None,
    )  # fmt: skip
    if kind == "ratio" and number.form == "multiple":
        draft.unit, draft.trend = "times", "increase" if (number.value or 1) > 1 else "decrease"
    return draft


def _links(s: Sentence) -> frozenset[str]:
    return s.lexicon.words.grammar.links | s.words.links


def _elided(s: Sentence, draft: Draft, recent: list[Draft], found: str | None, layout: Layout) -> Draft | Reason:
    """A count without a noun behind it: the noun stands before it, was said with the count before, or is left out."""
    number = draft.number
    if is_noun_first(s) or found is not None:
        draft.counted = found
        if is_noun_first(s) and found is not None and draft.modifier == "exact":
            _bound_before_noun(s, draft)
    if draft.counted is None and recent and recent[-1].sentence is s and recent[-1].kind == "count":
        draft.counted, draft.elided = recent[-1].counted, True
    if draft.counted is not None or not s.lexicon.words.cardinals or draft.modifier != "exact":
        return draft
    if _is_listed(s, number):
        return draft
    near = [m for m in layout.of("event") if -2 <= m.start - number.end <= 12 or 0 <= number.start - m.end <= 12]
    if near or number.grouped or number.scale >= 1000 or number.vague:
        draft.elided = True
        return draft
    return "unread"


def _bound_before_noun(s: Sentence, draft: Draft) -> None:
    """ "takriban familia 2,500": the bound stands before the noun."""
    bound, left = modifier_before(s, draft.left - 1)
    if bound is not None and bound != "exact":
        draft.modifier, draft.left = bound, left
        draft.low, draft.high = bounds(draft.number, bound, draft.number.value)


def _is_listed(s: Sentence, number: Number) -> bool:
    """ "von der FPÖ (496), gefolgt von den NEOS (418)": names with figures in brackets, two at least."""
    listed = [
        n for n in s.numbers if s.low(n.outer - 1) == "(" and s.low(n.after) == ")" and s.tokens[n.outer - 2].capital
    ]
    return len(listed) > 1 and any(n is number for n in listed)


def _same_kind_before(s: Sentence, draft: Draft, recent: list[Draft]) -> str | None:
    """ "35 % et 40 % en 2022": two figures of one thing."""
    if recent and recent[-1].sentence is s and recent[-1].kind == draft.kind and recent[-1].counted:
        between = s.text[recent[-1].span[1] : draft.span[0]]
        return recent[-1].counted if len(between) < 40 and not re.search(r"[;:()]", between) else None
    return None


def _is_joined_age(s: Sentence, number: Number) -> bool:
    """ "die 49-jährige", "49-летний"."""
    return s.low(number.after) in DASHES and s.low(number.after + 1) in s.words.old


def _age(s: Sentence, number: Number, recent: list[Draft], layout: Layout) -> Draft | None:
    value = number.value if number.value is not None else number.high
    plain = number.unit_kind is None and number.scale == 1 and not number.decimals and number.form == "cardinal"
    years = number.unit_kind == "duration" and number.unit in ("year", "month")
    if value is None or not 0 < value <= OLDEST or not (plain or years) or not s.words.old:
        return None
    edge = s.tokens[number.after - 1].end if years else number.end
    behind = [m for m in layout.of("old") if number.end <= m.start <= edge + 3]
    before = [m for m in layout.of("aged") if 0 <= s.tokens[number.outer].start - m.end <= 2]
    said = [m for m in layout.of("aged") if len(m.phrase) > 3 and 0 <= s.tokens[number.outer].start - m.end <= 8]
    right = number.after
    if behind or _is_joined_age(s, number):
        end = behind[0].end if behind else s.tokens[number.after + 1].end
        while right < len(s.tokens) and s.tokens[right].start < end:
            right += 1
    elif years and _is_beside_person(s, number, before[0].start if before else None, layout):
        pass
    elif not (said or (_goes_on_in_ages(s, number, recent) and before)) and not _in_apposition(s, number):
        return None
    low, high = bounds(number, None, number.value)
    unit = number.unit if years else "year"
    return Draft(
        sentence=s, number=number, kind="measure", value=number.value, low=low, high=high,
        modifier=number.modifier or "exact", left=number.outer, right=right, counted="age", unit=unit,
    )  # fmt: skip


def _is_beside_person(s: Sentence, number: Number, at: int | None, layout: Layout) -> bool:
    """ "un hombre de 49 años", "L'homme, 43 ans, a été": years that are said of somebody, and no term."""
    follows = s.low(number.after)
    if follows not in ENDS and follows not in _stops(s):
        return False
    if _term(s, number, layout) is not None:
        return False
    if at is not None:
        return _follows_person(s, at)
    apart = s.low(number.outer - 1) in (",", "(") and follows in (",", ")")
    return apart and number.outer > 1 and s.tokens[number.outer - 2].kind == "word" and (number.value or 0) >= 5


def _goes_on_in_ages(s: Sentence, number: Number, recent: list[Draft]) -> bool:
    """ "un albañil de 56 años y un panadero de 19": the unit is said once."""
    return number.digits and bool(recent) and recent[-1].counted == "age" and recent[-1].sentence is s


def _follows_person(s: Sentence, at: int) -> bool:
    """Whether a noun (or a name and a comma) stands before "de 34 años": a term or a stretch of time does not."""
    k = next((k for k in range(len(s.tokens) - 1, -1, -1) if s.tokens[k].end <= at), -1)
    if k < 0:
        return False
    if s.low(k) == ",":
        return k > 0 and s.tokens[k - 1].kind == "word"
    return (
        s.tokens[k].kind == "word"
        and s.low(k) not in _stops(s)
        and s.low(k) not in s.words.prison
        and s.low(k) not in s.words.spans
    )


def _stops(s: Sentence) -> frozenset[str]:
    return s.words.stops | s.lexicon.words.grammar.stops


def _in_apposition(s: Sentence, number: Number) -> bool:
    """ "Ana Roe, 49, dijo": a name, a comma, two digits and a comma."""
    i, j = number.outer, number.after
    if not number.digits or i < 3 or not 5 <= (number.value or 0) <= OLDEST or s.low(j) not in (",", ")"):
        return False
    if s.low(i - 1) not in (",", "(") or (s.low(i - 1) == "(") != (s.low(j) == ")"):
        return False
    return s.tokens[i - 2].capital and s.tokens[i - 3].capital


def _term(s: Sentence, number: Number, layout: Layout) -> Draft | None:
    """ "3 años de prisión", "zu 5 Jahren Haft verurteilt"."""
    if number.unit_kind != "duration" or number.unit not in ("year", "month") or not s.words.prison:
        return None
    end = s.tokens[number.after - 1].end
    near = [m for m in layout.of("prison") if 0 <= m.start - end <= 4 or 0 <= number.start - m.end <= 22]
    if not near:
        return None
    draft = _new(s, number)
    draft.kind, draft.unit, draft.event = "measure", number.unit, "sentenced"
    behind = [m for m in near if m.start >= end]
    if behind:
        draft.counted = re.split(r"[ '’]", s.text[behind[0].start : behind[0].end])[-1]
        while draft.right < len(s.tokens) and s.tokens[draft.right].start < behind[0].end:
            draft.right += 1
    return draft


def _refuse(s: Sentence, number: Number, layout: Layout) -> Reason | None:
    words = s.lexicon.words
    if number.unit_kind == "duration":
        return "duration"
    if number.form == "ordinal":
        return "ordinal"
    if number.value == 0 and not number.digits:
        return "unread"  # "không" is also "not"
    over = [t for t in s.dates if t.span[0] < number.end and number.start < t.span[1] and t.type in ("DATE", "TIME")]
    if over and not _counts_behind_date(s, number, over[0].span):
        return "date"
    before, after = s.low(number.outer - 1), s.low(number.after)
    value = number.value if number.value is not None else number.low or 0
    plain = (
        number.digits and not number.grouped and number.scale == 1 and not number.decimals and number.unit_kind is None
    )
    if ELISION.sub("", before) in words.grammar.names | s.words.names:
        return "name"
    if before in _links(s) and s.low(number.outer - 2) in words.grammar.names | s.words.names:
        return "name"  # "ibara ya 19"
    if plain and 10_000 <= value < 100_000 and not _order_of_capitals(s) and _is_capital(s, number.after):
        return "code"  # "75002 Paris"
    if after in ("/", ":") and plain:
        return "score"
    if plain and _is_in_date(s, number, before, after):
        return "date"
    if plain and 1000 <= value < 2200 and _is_year(s, number, value, before):
        return "date"
    if (
        number.value == 1
        and not number.digits
        and number.unit_kind is None
        and (words.before.get(before) not in ("at_least", "exact"))
    ):
        return "one"
    if number.form == "fraction" and number.value != 0.5 and number.last - number.first == 1 and not number.digits:
        ordinal = s.low(number.first) in words.ordinals or counted_phrase(s, number.after) is None
        return "ordinal" if ordinal and after not in words.of | _links(s) else None
    if number.first == 0 and after in (".", ")") and plain and value < 100:
        return "list"
    return _score_or_name(s, number, plain, layout)


def _is_true_one(s: Sentence, number: Number, layout: Layout) -> bool:
    """ "Un policier a été tué et quatre autres blessés": one that something happens to, beside another count."""
    counted = counted_phrase(s, number.after)
    others = any(n is not number and n.unit_kind is None and n.form == "cardinal" for n in s.numbers)
    joined = s.low(number.outer - 1) in s.lexicon.words.joiners
    return others and counted is not None and (joined or bool(layout.of("event")))


def _counts_behind_date(s: Sentence, number: Number, span: tuple[int, int]) -> bool:
    """ "last month 1412 people left": digits that a time before them was stretched over."""
    value = number.value or 0
    behind = number.digits and span[0] < number.start and span[1] == number.end and 1000 <= value < 1900
    return behind and counted_phrase(s, number.after) is not None


def _is_in_date(s: Sentence, number: Number, before: str, after: str) -> bool:
    words = s.lexicon.words
    day = any(n.digits and 0 <= number.outer - 1 - n.after <= 1 for n in s.numbers)
    if before in words.months and day and (number.value or 0) < 1000 and counted_phrase(s, number.after):
        return False  # "am 3. Mai 14 Christen"
    return (
        before in words.months
        or after in words.months
        or (s.low(number.after + 1) in words.months and after in _links(s) | {"."})
    )


def _is_year(s: Sentence, number: Number, value: float, before: str) -> bool:
    counted = counted_phrase(s, number.after)
    return counted is None or (value >= 1900 and before in _stops(s))


def _score_or_name(s: Sentence, number: Number, plain: bool, layout: Layout) -> Reason | None:
    counted = counted_phrase(s, number.after)
    if (
        number.modifier == "range"
        and any(d in s.text[number.start : number.end] for d in DASHES)
        and counted is None
        and number.unit_kind is None
    ):
        return "score"
    if plain and _follows_letters(s, number):
        return "name"  # "CSI 300"
    named = number.outer > 1 and s.tokens[number.outer - 1].capital and plain and not number.vague
    if (
        named
        and counted is None
        and not _order_of_capitals(s)
        and s.low(number.outer - 1) not in s.lexicon.words.before
    ):
        near = [m for m in layout.of("event") if m.start == number.end + 1 or m.end == number.start - 1]
        return None if near or s.low(number.after) in ENDS else "name"  # "Lisboa 94 poderá"
    return None


def _is_capital(s: Sentence, i: int) -> bool:
    return i < len(s.tokens) and s.tokens[i].capital


def _follows_letters(s: Sentence, number: Number) -> bool:
    """Whether an acronym stands right before a number, in a text that is not all capitals."""
    if not number.outer or s.tokens[number.outer - 1].end == number.start:
        return False
    before = s.phrase(number.outer - 1, number.outer)
    return len(before) > 1 and before.isalpha() and before.isupper() and not s.text[s.start : s.end].isupper()


@cache
def _capitals(order: str) -> bool:
    return order == "capital"


def _order_of_capitals(s: Sentence) -> bool:
    return _capitals(s.lexicon.words.grammar.order)
