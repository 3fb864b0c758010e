"""Numbers that are no claims, each with the reason: years, times, scores, names of products, sections, phones."""

from pipeline.claims import refused_dates, refused_names, refused_scores
from pipeline.claims.bare import Bare, Judge, Verdict, bare_of
from pipeline.claims.english import english
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Reason, Sentence
from pipeline.claims.shares import refuse_fraction
from pipeline.claims.words import ClaimWords
from pipeline.numbers.number import Number

LINES_OF_PICTURES = frozenset((360, 480, 576, 720, 1080, 1440, 2160, 4320))


def refuse(s: Sentence, number: Number) -> Reason | None:
    """Why `number` is no claim, or None when it may be one. Prison terms and ages must be taken out before."""
    if number.value is None and number.low is None:
        return "unread"
    if is_glued(s.text, number.start, number.end, number, s.words):
        return "code"
    before, after = s.low(number.outer - 1), s.low(number.after)
    if after == "-" and (reason := _hyphened(s, number)) is not None:
        return reason
    if (reason := _named_by_unit(s, number, after)) is not None:
        return reason
    if number.form == "cardinal" and number.unit_kind is None and (reason := _bare(s, number)) is not None:
        return reason
    if number.unit_kind == "duration" or (number.unit_kind is None and _spans_time(s, number)):
        return "duration"
    if number.form == "ordinal":
        return "ordinal"
    if number.form == "fraction" and (reason := refuse_fraction(s, number, before, after)) is not None:
        return reason
    if number.vague and s.has(number.first, "scores") and after not in s.classes["of"]:
        return "score"
    if number.form == "multiple" and _describes(s, number, before):
        return "fraction"
    if before == "(" and number.unit_kind in ("money", "measure") and _converts(s, number):
        return "conversion"
    if number.unit == "point" and number.decimals == 0 and before in s.classes["tennis"]:
        return "score"
    return None


def _hyphened(s: Sentence, number: Number) -> Reason | None:
    """What a hyphen ties to the number: "10-K", "two-for-one", "2009-born", "the Five-Star Movement"."""
    tokens, j = s.tokens, number.after
    tied = s.low(j + 1)
    touching = tokens[j].start == number.end and number.unit_kind is None
    if touching and (len(tied) == 1 or tied in english(s).prepositions):
        return "name"
    if tied in s.classes["something"] or tied in s.classes["pointers"] or tied in s.classes["blocks"]:
        return "name"
    if tied in s.classes["to_present"]:
        return "date"
    if tied in s.classes["born"] and 1000 <= (number.value or 0) < 2200:
        return "date"
    capitals = not number.digits and number.first and tokens[number.first].capital and tokens[j + 1].capital
    return "name" if capitals else None


def _named_by_unit(s: Sentence, number: Number, after: str) -> Reason | None:
    """ "Pro 5300M", "3-point range", "1080p": what reads as a unit is none."""
    if number.unit == "m" and number.digits and s.tokens[number.after - 1].capital:
        return "code"
    if number.unit == "point" and number.attached and number.value in (2, 3) and after in s.classes["baskets"]:
        return "score"
    if number.unit == "penny" and (number.value or number.high) in LINES_OF_PICTURES:
        return "scale"
    return None


def _bare(s: Sentence, number: Number) -> Reason | None:
    """Reasons that hold for numbers without a unit: the first judge that knows decides."""
    bare = bare_of(s, number)
    for judge in JUDGES:
        if (verdict := judge(bare)) is not None:
            return None if verdict == "claim" else verdict
    return None


def _item(n: Bare) -> Verdict:
    """The number of an item: "[5]", "(5)", "5." at the head of a sentence."""
    if n.before in ("[", "(") and n.after in ("]", ")") and n.plain:
        return "list" if n.before == "[" or noun_phrase(n.s, n.number.after + 1) is None else "claim"
    return "list" if n.number.first == 0 and n.after in (".", ")") and n.plain and n.value < 100 else None


def _one(n: Bare) -> Verdict:
    if not n.s.has(n.number.first, "one") or n.number.last != n.number.first + 1:
        return None
    return "claim" if _is_counted(n.s, n.number, n.before, n.after) else "one"


def _slashed(n: Bare) -> Verdict:
    return "code" if "/" in (n.before, n.after) else None


JUDGES: tuple[Judge, ...] = (
    refused_dates.clock_time,
    refused_dates.day_of_month,
    refused_dates.year,
    refused_scores.tries,
    refused_names.name,
    refused_scores.score,
    _item,
    _one,
    refused_scores.stars,
    _slashed,
)


def _spans_time(s: Sentence, number: Number) -> bool:
    """ "four consecutive years", "a year or two"."""
    words, i, j = s.lexicon.words, number.outer, number.after
    if s.has(i - 1, "or") and s.low(i - 2) in words.durations and s.low(i - 3) in words.articles:
        return True
    phrase = noun_phrase(s, j)
    if phrase is not None and phrase[0] == j and phrase[1] - j > 1 and s.low(phrase[1] - 1) in words.durations:
        return True  # "eight trading days"
    k = j
    while s.has(k, "running") and k - j < 3:
        k += 1
    return k > j and (s.low(k) in words.durations or s.has(k, "spans"))


def _describes(s: Sentence, number: Number, before: str) -> bool:
    """ "a double murder", "double room": the multiple describes a noun; "nearly double", "double the number" do not."""
    if before in s.classes["before_double"] and number.value in (2, 3):
        return True
    if not s.has(number.first, "double"):
        return False
    leads = s.has(number.first - 1, "leads_to_multiple")
    return not leads and not s.has(number.last, "tell_what")


def is_glued(text: str, start: int, end: int, number: Number, words: ClaimWords) -> bool:
    """Whether letters, slashes or signs tie the number to a code, an address, a phone number or a fraction."""
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    if (before in "_@#&=’'" and not (before in "’'" and start > 1 and text[start - 2] in " (")) or (
        before.isalpha() and not _is_prefix(text, start, words) and number.unit_kind is None
    ):
        return True
    if before in "’'" and end - start == 2 and number.digits:  # '15
        return True
    if (
        before in "./\\-‑"
        and start > 1
        and (text[start - 2].isalnum() or text[start - 2] in ":/")
        and number.modifier != "range"
        and number.digits
    ):
        return True
    if after in "_@=\\" or (after == "/" and end + 1 < len(text) and text[end + 1].isdigit()):
        return True
    if after == "-" and end + 1 < len(text) and text[end + 1].isdigit() and number.digits:
        return True
    if after.isalpha() and number.digits and number.unit_kind is None and number.form == "cardinal":
        return after not in words.suffixes
    return (
        after in "²³"
        or (after == ":" and end + 1 < len(text) and text[end + 1].isdigit())
        or (before == ":" and start > 1 and text[start - 2].isdigit())
    )


def _is_prefix(text: str, start: int, words: ClaimWords) -> bool:
    """Whether the letter before a number is a word of its own: "and", "with", "for" of Arabic."""
    return text[start - 1] in words.prefixes and (start == 1 or not text[start - 2].isalpha())


def _is_counted(s: Sentence, number: Number, before: str, after: str) -> bool:
    """ "one" only as a true count: with a bound, a person or event, or beside another count."""
    e = english(s)
    tokens = s.tokens
    if after in s.classes["after_no_count"] and not (
        before in s.classes["one_killed"] and after in s.classes["one_more"]
    ):
        return False
    if before in s.classes["before_no_count"]:
        return False
    if before in s.classes["at_least_only"] and after not in s.classes["one_thing"]:
        return True
    phrase = noun_phrase(s, number.after, single=True)
    if phrase is None:
        coordinated = any(
            other.first < number.first and other.unit_kind is None and other.form == "cardinal" for other in s.numbers
        )
        return coordinated and after in s.classes["one_dead"]
    head = tokens[phrase[1] - 1].low
    if s.low(phrase[1]) in e.speech and before not in s.classes["and"]:
        return False  # "one survivor told us"
    scene = before in s.classes["one_links"] and after not in s.classes["confirmed"] and head in s.classes["one_events"]
    return head in e.rare_singles and not scene


def _converts(s: Sentence, number: Number) -> bool:
    """A bracket right after another amount that holds only this one: "9 billion shekels ($2.4 billion)"."""
    close = s.low(number.after)
    opening = number.outer - 1
    inner = s.low(number.outer - 1)
    if close == "," and number.unit_kind == "money" and s.tokens[number.after + 1 : number.after + 2]:
        close = ")" if s.tokens[number.after + 1].kind in ("number", "sign") else close  # "($16m, £10m)"
    if close != ")" or inner != "(":
        return False
    return any(
        other is not number
        and opening - 3 <= other.after <= opening
        and other.unit_kind == number.unit_kind
        and other.unit != number.unit
        for other in s.numbers
    )
