"""Numbers that are no claims, each with the reason: years, times, scores, names of products, sections, phones."""

from pipeline.claims.english import PLURAL, english, is_plural
from pipeline.claims.modifiers import modifier_phrase
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
    tokens, i, j = s.tokens, number.outer, number.after
    before, after = s.low(i - 1), s.low(j)
    text, start, end = s.text, number.start, number.end
    if is_glued(text, start, end, number, s.words):
        return "code"
    if (
        after == "-"
        and tokens[j].start == end
        and number.unit_kind is None
        and (len(s.low(j + 1)) == 1 or s.low(j + 1) in english(s).prepositions)
    ):
        return "name"  # "10-K", "two-for-one"
    if after == "-" and (s.low(j + 1) in s.classes["something"] or s.low(j + 1) in s.classes["pointers"]):
        return "name"
    if after == "-" and s.low(j + 1) in s.classes["blocks"]:
        return "name"
    if number.unit == "m" and number.digits and tokens[j - 1].capital:
        return "code"  # "Pro 5300M"
    if after == "-" and s.low(j + 1) in s.classes["to_present"]:
        return "date"
    if after == "-" and s.low(j + 1) in s.classes["born"] and 1000 <= (number.value or 0) < 2200:
        return "date"  # "a 2009-born calf"
    if number.unit == "point" and number.attached and number.value in (2, 3) and after in s.classes["baskets"]:
        return "score"  # "3-point range"
    if number.unit == "penny" and (number.value or number.high) in LINES_OF_PICTURES:
        return "scale"  # "1080p"
    if after == "-" and not number.digits and number.first and tokens[number.first].capital and tokens[j + 1].capital:
        return "name"  # "the Five-Star Movement"
    if (
        number.form == "cardinal"
        and number.unit_kind is None
        and (reason := _bare(s, number, before, after)) is not None
    ):
        return reason
    if number.unit_kind == "duration" or (number.unit_kind is None and _spans_time(s, number)):
        return "duration"
    if number.form == "ordinal":
        return "ordinal"
    if number.form == "fraction" and (reason := refuse_fraction(s, number, before, after)) is not None:
        return reason
    if number.vague and s.low(number.first) in s.classes["scores"] and after not in s.classes["of"]:
        return "score"
    if number.form == "multiple" and before in s.classes["before_double"] and number.value in (2, 3):
        return "fraction"  # "a double murder"
    if number.form == "multiple" and s.low(number.first) in s.classes["double"] and not _multiple_verb(s, number):
        return "fraction"
    if number.unit_kind == "money" and before == "(" and s.low(i - 2) and _converts(s, number):
        return "conversion"
    if number.unit_kind == "measure" and before == "(" and _converts(s, number):
        return "conversion"
    if number.unit == "point" and number.decimals == 0 and before in s.classes["tennis"]:
        return "score"
    return None


def _spans_time(s: Sentence, number: Number) -> bool:
    """ "four consecutive years", "a year or two"."""
    words, i, j = s.lexicon.words, number.outer, number.after
    if s.low(i - 1) in s.classes["or"] and s.low(i - 2) in words.durations and s.low(i - 3) in words.articles:
        return True
    phrase = noun_phrase(s, j)
    if phrase is not None and phrase[0] == j and phrase[1] - j > 1 and s.low(phrase[1] - 1) in words.durations:
        return True  # "eight trading days"
    k = j
    while s.low(k) in s.classes["running"] and k - j < 3:
        k += 1
    return k > j and (s.low(k) in words.durations or s.low(k) in s.classes["spans"])


def _multiple_verb(s: Sentence, number: Number) -> bool:
    """ "nearly double", "to double", "double the number", "more than double"."""
    before, after = s.low(number.first - 1), s.low(number.last)
    return before in s.classes["leads_to_multiple"] or after in s.classes["tell_what"]


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


def _bare(s: Sentence, number: Number, before: str, after: str) -> Reason | None:
    """Reasons that hold for numbers without a unit."""
    tokens, words, _e = s.tokens, s.lexicon.words, english(s)
    value = number.value if number.value is not None else number.low
    assert value is not None
    if after in s.classes["clock"] or (after in s.classes["o"] and s.low(number.after + 1) == "'"):
        return "time"
    plain = number.digits and not number.grouped and number.scale == 1 and number.decimals == 0
    if (before in words.months and not _counts_in_month(s, number)) or (
        after in words.months and value <= 31 and plain
    ):
        return "date"
    dated = any(t.span[0] < number.start and number.end <= t.span[1] for t in s.dates)
    if plain and value <= 31 and dated and not _counts_in_month(s, number):
        return "date"  # "26 and 27 November"
    if after in s.classes["and"] and plain and value <= 31 and s.low(number.after + 2) in words.months:
        return "date"  # "2 and 3 September"
    day = s.low(number.outer - 2)
    if (
        before in s.classes["and"]
        and plain
        and value <= 31
        and s.low(number.outer - 3) in words.months
        and len(day) < 3
    ):
        return None if noun_phrase(s, number.after) else "date"  # "November 26 and 27"
    if before == "." and s.low(number.outer - 2) in words.months and value <= 31 and plain:
        return "date"
    if before == "," and s.low(number.outer - 3) in words.months and 1000 <= value < 2200:
        return "date"
    if plain and number.modifier != "range" and 1000 <= value < 2200 and _year(s, number, before, after):
        return "date"
    if plain and number.modifier == "range" and 1900 <= value < 2100 and (number.high or 0) < 2200:
        return "date"
    spelled = after in ("'", "’") and s.low(number.after + 1) in s.classes["s"] and value % 10 == 0
    if (after in s.classes["of_decade"] or spelled) and tokens[number.after].start == number.end and plain:
        return "date"  # 1990s, 60's
    if _in_words(s, number):
        return "date"
    if after in s.classes["for"] and plain and _of_tries(s, number, value):
        return "score"
    if (
        before in s.classes["for"]
        and plain
        and any(n.after == number.outer - 1 and n.digits and _of_tries(s, n, n.value or 0) for n in s.numbers)
    ):
        return "score"
    if (reason := _named(s, number, before, after)) is not None:
        return reason
    if number.modifier == "range" and _is_score(s, number):
        return "score"
    if (
        before in ("-", "–", "—")
        and tokens[number.outer - 1].end == number.start
        and number.outer > 1
        and tokens[number.outer - 2].kind == "number"
    ):
        return "score"
    if (
        after in s.classes["score_signs"]
        and number.after + 1 < len(tokens)
        and tokens[number.after + 1].kind == "number"
        and (
            (after in s.classes["to"] and value > 0 and _falls_to(s, number))
            or (after not in s.classes["to"] and tokens[number.after].start == number.end)
        )
    ):
        return "score"
    if (
        before in s.classes["to"]
        and number.outer > 1
        and tokens[number.outer - 2].kind == "number"
        and _score_before(s, number, value)
    ):
        return "score"
    if before in ("[", "(") and after in ("]", ")") and plain:
        follows = noun_phrase(s, number.after + 1)
        return "list" if follows is None or before == "[" else None
    if number.first == 0 and after in (".", ")") and plain and value < 100:
        return "list"
    if s.low(number.first) in s.classes["one"] and number.last == number.first + 1:
        return _one(s, number, before, after)
    if (
        after in s.classes["out"]
        and s.low(number.after + 1) in s.classes["of"]
        and s.low(number.after + 3) in s.classes["star_ratings"]
    ):
        return "scale"
    if after in s.classes["stars"]:
        return "scale"
    if after == "/" or before == "/":
        return "code"
    return None


def _counts_in_month(s: Sentence, number: Number) -> bool:
    """ "In March 12 people died": a month, then a count. "On March 12 people died" is a day."""
    k = number.outer - 1
    if s.low(k) not in s.lexicon.words.months or s.low(k - 1) not in s.classes["in_month"]:
        return False
    phrase = noun_phrase(s, number.after)
    return phrase is not None and phrase[0] == number.after and is_plural(s.tokens[phrase[1] - 1], english(s))


def _in_words(s: Sentence, number: Number) -> bool:
    """ "nineteen ninety-four": a year as it is spoken."""
    if number.digits or not number.value:
        return False
    for n in s.numbers:
        if n.digits or n.form != "cardinal" or not n.value or n.unit_kind is not None:
            continue
        first, second = (number, n) if n.first == number.after else (n, number)
        if first.after == second.first and 17 <= (first.value or 0) <= 20 and 10 <= (second.value or 0) < 100:
            return True
    return False


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
    return (
        earlier.isdecimal()
        and len(earlier) < 4
        and int(earlier) > value
        and s.low(number.outer - 3) not in s.classes["from"]
    )


def _falls_to(s: Sentence, number: Number) -> bool:
    """ "won 3 to 1": the second is smaller, and no "from" opens it."""
    later = s.tokens[number.after + 1].low
    return (
        later.isdecimal()
        and len(later) < 3
        and (number.value or 0) > int(later)
        and (number.value or 0) < 200
        and s.low(number.outer - 1) not in s.classes["from"]
    )


def _year(s: Sentence, number: Number, before: str, after: str) -> bool:
    """Whether a plain four-digit number reads as a year: no counted plural follows, or a word of time stands before."""
    tokens, e = s.tokens, english(s)
    value = number.value or 0
    if modifier_phrase(s, number.outer) > 1:
        return False  # "an average of 1500"
    if (before in s.lexicon.words.before and before not in s.classes["no_bound_of_year"]) or after == "-":
        return False
    if before in s.classes["before_year"]:
        phrase = noun_phrase(s, number.after)
        if (
            before in s.classes["owners"]
            and value < 1900
            and phrase is not None
            and is_plural(tokens[phrase[1] - 1], e)
        ):
            return False  # "its 1600 employees"
        if before in s.classes["links_to_year"] and phrase is not None and phrase[0] == number.after and value < 1800:
            return not is_plural(tokens[phrase[1] - 1], e)
        return not (value < 1500 and phrase is not None and is_plural(tokens[phrase[1] - 1], e))
    if 1900 <= value < 2100 and (after in s.lexicon.words.cardinals or after in s.lexicon.words.ordinals):
        return True
    phrase = noun_phrase(s, number.after)
    if phrase is None:
        return value >= 1500 or number.first == 0
    plural = is_plural(tokens[phrase[1] - 1], e)
    if 1900 <= value < 2100:
        head = tokens[phrase[1] - 1]
        return not (plural and not head.capital and phrase[1] - phrase[0] <= 3 and head.low not in s.classes["yearly"])
    return not plural


def _is_address(s: Sentence, number: Number) -> bool:
    """ "at 207 South Main Street": a capital follows, and no plural of people."""
    if number.after >= len(s.tokens) or not s.tokens[number.after].capital:
        return False
    phrase = noun_phrase(s, number.after)
    return phrase is None or not is_plural(s.tokens[phrase[1] - 1], english(s))


def _named(s: Sentence, number: Number, before: str, after: str) -> Reason | None:
    """ "Article 5", "Boeing 737", "page 5", "ATR 72": the number belongs to a name before it."""
    tokens, e = s.tokens, english(s)
    i = number.outer
    if (
        number.digits
        and not number.grouped
        and number.end - number.start > 7
        and s.text[number.start : number.end].isdecimal()
    ):
        return "code"  # "file 20140317"
    if number.digits and not s.classes["under"].isdisjoint((before, after)) and _under_age_list(s, number):
        return "name"
    if not i or number.scale != 1 or number.grouped:
        return None
    word = tokens[i - 1]
    singular = before.removesuffix(PLURAL) if before not in e.names else before
    if before in ("'", "’") and number.digits:
        return "date"
    if singular in e.names and (number.digits or word.capital or before in s.classes["numbered"]):
        phrase = noun_phrase(s, number.after)
        if (
            before in s.classes["day"]
            and i > 1
            and tokens[i - 2].capital
            and phrase is not None
            and phrase[0] == number.after
        ):
            return None if is_plural(tokens[phrase[1] - 1], e) else "name"  # "On Christmas Day 41 people died"
        if before in e.names or before in s.classes["plural_names"]:
            counted = phrase is not None and is_plural(tokens[phrase[1] - 1], e) and not tokens[phrase[0]].capital
            weak = before in s.classes["also_nouns"]
            if not (weak and counted and not word.capital):
                return "name"
    if after in s.classes["block"] or (before in s.classes["at"] and number.digits and _is_address(s, number)):
        return "name"
    if before in s.classes["staged"] and not number.digits and after in s.classes["name_ends"]:
        return "name"  # "day five of the talks"
    if before == "#" or (before in s.classes["no"] and number.digits and word.capital):
        return "name"
    if before == "." and s.low(i - 2) in s.classes["abbreviated"]:
        return "name"
    if before in s.lexicon.words.events or modifier_phrase(s, i):
        return None  # a headline: "Car Bomb Kills 20 in Baghdad", "At Least 17 Slain"
    if not number.digits or not word.capital or number.modifier == "range" or word.end == number.start:
        return None
    if (
        i == 1
        or before in e.weekdays
        or before in s.lexicon.words.before
        or before in e.auxiliaries
        or before in e.prepositions
        or before in e.articles
        or before in e.conjunctions
    ):
        return None
    if tokens[i - 2].kind == "sign" and tokens[i - 2].low in QUOTES_OPEN and i == 2:
        return None
    phrase = noun_phrase(s, number.after)
    if number.digits and (number.value or 0) < 10 and i > 2 and tokens[i - 2].capital and tokens[i - 3].capital:
        return "name"  # "the Harvest Moon Story 2 port"
    if (
        phrase is not None
        and phrase[0] == number.after
        and is_plural(tokens[phrase[1] - 1], e)
        and not tokens[phrase[0]].capital
    ):
        return None
    if after in (")", ",") and before not in e.names:
        return None  # an age or a table, judged elsewhere
    return "name"


def _under_age_list(s: Sentence, number: Number) -> bool:
    """ "the 40 Under 40 list"."""
    under = number.after if s.low(number.after) in s.classes["under"] else number.outer - 1
    around = s.tokens[max(0, under - 1) : under + 2]
    return len(around) == 3 and s.tokens[under].capital and all(t.kind == "number" for t in (around[0], around[2]))


QUOTES_OPEN = frozenset("“‘\"'«")


def _is_score(s: Sentence, number: Number) -> bool:
    """A hyphenated pair without a counted plural: "6-4", "2-2", "a 9-2 lead"."""
    between = s.text[number.start : number.end]
    if not any(d in between for d in "-–—‑") or number.scale != 1:
        return False
    phrase = noun_phrase(s, number.after)
    if phrase is None or not is_plural(s.tokens[phrase[1] - 1], english(s)):
        return True
    return s.tokens[phrase[1] - 1].low in s.classes["scored"]


def _one(s: Sentence, number: Number, before: str, after: str) -> Reason | None:
    """ "one" only as a true count: with a bound, a person or event, or beside another count."""
    e = english(s)
    tokens = s.tokens
    if after in s.classes["after_no_count"] and not (
        before in s.classes["one_killed"] and after in s.classes["one_more"]
    ):
        return "one"
    if before in s.classes["before_no_count"]:
        return "one"
    if before in s.classes["at_least_only"] and after not in s.classes["one_thing"]:
        return None
    phrase = noun_phrase(s, number.after, single=True)
    if phrase is None:
        coordinated = any(
            other.first < number.first and other.unit_kind is None and other.form == "cardinal" for other in s.numbers
        )
        return None if coordinated and after in s.classes["one_dead"] else "one"
    head = tokens[phrase[1] - 1].low
    if s.low(phrase[1]) in e.speech and before not in s.classes["and"]:
        return "one"  # "one survivor told us"
    if head in e.rare_singles:
        if before in s.classes["one_links"] and after not in s.classes["confirmed"] and head in s.classes["one_events"]:
            return "one"
        return None
    return "one"


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
