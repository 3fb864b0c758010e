"""Who says something: where the subject of a verb of saying begins, and whether it can say anything."""

from pipeline.claims.english import english, is_participle
from pipeline.claims.sentence import Sentence
from pipeline.claims.speech import is_speech

BREAKS = frozenset(';:—–()[]―“”"')
# Endings of those who can say something.
PERSON = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ess")
PEOPLE = ("ers", "ors", "ists", "ians", "men", "ants", "ees", "ives", "ers'", "eers")


def subject_start(s: Sentence, end: int) -> int | None:
    """Where the subject that ends before token `end` begins, an apposition between commas included."""
    e = english(s)
    k = end
    if k and s.low(k - 1) == ",":
        back = k - 2
        while back >= 0 and s.low(back) != "," and s.low(back) not in BREAKS:
            back -= 1
        if back < 1 or s.low(back) != ",":
            return subject_start(s, k - 1) if s.low(end) in e.auxiliaries else None  # "the firm, has said"
        place = back - 1
        while place > 0 and s.tokens[place].capital:
            place -= 1
        if back - place > 1 and s.low(place) == "," and all(t.capital for t in s.tokens[back + 1 : k - 1]):
            back = place  # "Roe Tools Inc., San Antonio, Texas, said"
        k = back
    while k > 0:
        low = s.low(k - 1)
        if low in BREAKS and not (low in "()" and _acronym(s, k - 1)):
            break
        if low == "," and s.tokens[k - 1].start != s.tokens[k - 1].end:
            break
        if low in s.classes["joints"] or (is_speech(s, k - 1) and low not in s.classes["nouns_of_saying"]):
            if low in s.classes["and_or"] and k - 2 >= 0 and s.low(k - 2) != "," and not _verb_left(s, k - 1):
                k -= 1
                continue
            break
        if low in e.auxiliaries:
            break
        k -= 1
    return k


def sentence_subject(s: Sentence, joint: int) -> tuple[int, int] | None:
    """The subject at the head of the sentence, for "The government began …, and said"."""
    e = english(s)
    first = 0
    while first < joint and (s.has(first, "starters") or s.tokens[first].kind == "sign"):
        first += 1
    for k in range(first, joint):
        low = s.low(k)
        if (
            low in e.auxiliaries
            or low in e.verbs
            or low in e.speech
            or (is_participle(low) and not s.tokens[k].capital)
        ):
            return (first, k) if k > first and low not in e.documents else None
        if (low in e.prepositions and low not in s.classes["in_place_links"]) or low in BREAKS or low == ",":
            return None
    return None


def subject_with_clause(s: Sentence, first: int, v: int) -> tuple[int, int] | None:
    """ "Researchers who studied the pictures put it at 80": the subject of the main verb has a clause of its own."""
    e = english(s)
    verbs = [k for k in range(first, v) if s.low(k) in e.verbs or s.low(k) in e.auxiliaries or is_participle(s.low(k))]
    if not verbs or verbs[0] > first + 1 or all(s.low(k) in e.auxiliaries for k in verbs):
        return None
    end = first - 1
    if s.low(end - 1) == ",":
        end -= 1
    start = subject_start(s, end)
    if start is None or start >= end or not can_say(s, start, end, s.low(v)):
        return None
    return start, end


def past_time(s: Sentence, first: int, end: int) -> int:
    """Past "On Monday" and the like at the head of a subject."""
    e = english(s)
    if s.has(first, "opens_time"):
        for k in range(first + 1, min(first + 5, end)):
            if (
                s.low(k) in e.weekdays
                or s.low(k) in s.lexicon.words.months
                or s.tokens[k].kind == "number"
                or s.low(k) in s.lexicon.words.durations
            ):
                first = k + 1
    return first


def can_say(s: Sentence, first: int, end: int, verb: str) -> bool:
    """Whether a noun phrase can say something."""
    e = english(s)
    if s.low(end - 1) in e.pronoun_sources:
        return (
            end - first == 1
            and s.low(end - 1) not in (s.classes["it_who"] if verb in s.classes["nouns_too"] else s.classes["who"])
        ) or (s.has(end - 1, "he_she_they") and end - first == 1)
    if end - first > 30 or s.has(first, "no_sources"):
        return s.has(first, "i_we") and False
    tokens = s.tokens[first:end]
    if (end - first == 1 and tokens[0].low in e.documents) or (
        s.has(first, "before_figure_nouns") and end - first == 2 and tokens[1].low in s.classes["figure_nouns"]
    ):
        return False
    chunk = next((n for n, t in enumerate(tokens) if t.low in e.prepositions and n), len(tokens))
    if any(t.low in e.sources or t.low in e.documents for t in tokens[max(0, chunk - 3) : chunk]):
        return True
    if s.low(first) in e.prepositions:
        return False
    if len(tokens) > 1 and tokens[0].low.endswith(PEOPLE) and tokens[1].low in s.classes["relative"] | e.prepositions:
        return True  # "Researchers who studied the pictures"
    names = [t for n, t in enumerate(tokens, first) if t.capital and (n > 0 or t.low not in e.articles)]
    if names and (names[0].start > s.start or len(tokens) < 3 or len(names) > 1 or verb not in s.classes["nouns_too"]):
        return not (
            names[0].start == s.start and len(names) == 1 and len(tokens) > 1 and verb in s.classes["nouns_too"]
        )
    if s.has(first, "person_articles") and tokens[-1].low.endswith(PERSON) and verb not in s.classes["nouns_too"]:
        return True
    return any(t.low.endswith(PEOPLE) for t in tokens)


def _acronym(s: Sentence, i: int) -> bool:
    if s.low(i) == ")":
        return s.low(i - 2) == "("
    return s.low(i + 2) == ")"


def _verb_left(s: Sentence, i: int) -> bool:
    """Whether a verb stands between the last break and the "and" at `i`: then a new clause begins after it."""
    e = english(s)
    for k in range(i - 1, -1, -1):
        low = s.low(k)
        if low in BREAKS or low == ",":
            return False
        if (
            low in e.auxiliaries
            or (low in e.verbs and low not in s.classes["describing"])
            or low in e.levels
            or low in e.rises
            or low in e.falls
            or (low in e.speech and not (low in e.documents and s.low(k - 1) in e.articles))
        ):
            return True
        if is_participle(low) and not s.tokens[k].capital and not s.has(k + 1, "verb_places"):
            return True
    return False
