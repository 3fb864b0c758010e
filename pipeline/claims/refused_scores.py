"""Numbers that are scores of a match: "6-4", "3 to 1", "made 4 for 19", "five out of ten stars"."""

from pipeline.claims.bare import Bare, Verdict
from pipeline.claims.english import english, is_plural
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number


def tries(n: Bare) -> Verdict:
    """ "made 4 for 19": either number."""
    s, number = n.s, n.number
    if not n.plain:
        return None
    if n.after in s.classes["for"] and _of_tries(s, number, n.value):
        return "score"
    hit = n.before in s.classes["for"] and any(
        m.after == number.outer - 1 and m.digits and _of_tries(s, m, m.value or 0) for m in s.numbers
    )
    return "score" if hit else None


def score(n: Bare) -> Verdict:
    """ "6-4" as one number or two, "won 3 to 1": either number."""
    s, number, tokens = n.s, n.number, n.s.tokens
    if number.modifier == "range" and _is_score(s, number):
        return "score"
    if number.outer > 1 and tokens[number.outer - 2].kind == "number":
        if n.before in ("-", "–", "—") and tokens[number.outer - 1].end == number.start:
            return "score"
        if n.before in s.classes["to"] and _score_before(s, number, n.value):
            return "score"
    if number.after + 1 < len(tokens) and tokens[number.after + 1].kind == "number":
        if n.after in s.classes["to"]:
            return "score" if n.value > 0 and _falls_to(s, number) else None
        if n.after in ("-", "–") and tokens[number.after].start == number.end:
            return "score"
    return None


def stars(n: Bare) -> Verdict:
    """ "five stars", "four out of five stars"."""
    s = n.s
    if n.after in s.classes["stars"]:
        return "scale"
    rated = (
        n.after in s.classes["out"] and s.has(n.number.after + 1, "of") and s.has(n.number.after + 3, "star_ratings")
    )
    return "scale" if rated else None


def _of_tries(s: Sentence, number: Number, value: float) -> bool:
    """ "made 4 for 19"."""
    tries = next((n for n in s.numbers if n.first == number.after + 1 and n.outer == n.first), None)
    return (
        tries is not None
        and tries.digits
        and tries.unit_kind is None
        and not tries.grouped
        and tries.scale == 1
        and value <= (tries.value or 0) < 100
    )


def _score_before(s: Sentence, number: Number, value: float) -> bool:
    earlier = s.tokens[number.outer - 2].low
    return earlier.isdecimal() and len(earlier) < 4 and int(earlier) > value and not s.has(number.outer - 3, "from")


def _falls_to(s: Sentence, number: Number) -> bool:
    """ "won 3 to 1": the second is smaller, and no "from" opens it."""
    later = s.tokens[number.after + 1].low
    return (
        later.isdecimal()
        and len(later) < 3
        and (number.value or 0) > int(later)
        and (number.value or 0) < 200
        and not s.has(number.outer - 1, "from")
    )


def _is_score(s: Sentence, number: Number) -> bool:
    """A hyphenated pair without a counted plural: "6-4", "2-2", "a 9-2 lead"."""
    between = s.text[number.start : number.end]
    if not any(d in between for d in "-–—‑") or number.scale != 1:
        return False
    phrase = noun_phrase(s, number.after)
    if phrase is None or not is_plural(s.tokens[phrase[1] - 1], english(s)):
        return True
    return s.tokens[phrase[1] - 1].low in s.classes["scored"]
