"""Who says it, within one English sentence: "police said", "according to the UN", "confirmed by the laboratory"."""

from functools import cache

from pipeline.claims.asides import Frame, based, bracketed, by_count, document, headline, passive, signed, source_end
from pipeline.claims.english import ADVERB, PAST, PLURAL, QUOTES, english, is_participle
from pipeline.claims.sentence import Sentence
from pipeline.claims.words import ClaimWords
from pipeline.numbers.words import NumberWords

BREAKS = frozenset(';:—–()[]―“”"')
PERSON = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ess")
PEOPLE = ("ers", "ors", "ists", "ians", "men", "ants", "ees", "ees", "ives", "ers'", "eers")


OPENS_INVERSION = frozenset((",", "”", '"', "“", "’"))


@cache
def triggers_of(words: NumberWords, claims: ClaimWords) -> frozenset[str]:
    """The words that a source can be found by."""
    e, classes = words.english, claims.classes
    assert e is not None
    return e.speech | e.document_speech | e.documents | classes["by_participles"] | classes["source_triggers"]


def frames_of(s: Sentence) -> list[Frame]:
    """Every "somebody says" of a sentence."""
    out: list[Frame] = []
    e, triggers = english(s), triggers_of(s.lexicon.words, s.words)
    for i, token in enumerate(s.tokens):
        low = token.low
        if low not in triggers:
            continue
        if low in s.classes["according"] and s.low(i + 1) in s.classes["to"]:
            frame = _according(s, i, i + 2)
        elif low in s.classes["citing"] or (low in s.classes["per"] and s.low(i - 1) == ","):
            frame = _according(s, i, i + 1)
        elif low in s.classes["based"] and s.low(i + 1) in s.classes["on"] and i > 3:
            frame = based(s, i)
        elif low in s.classes["by"] and s.low(i - 1) == "," and i > 3:
            frame = by_count(s, i)
        elif low in s.classes["by_participles"] and s.low(i + 1) in s.classes["by"]:
            frame = passive(s, i)
        elif is_speech(s, i):
            frame = _said(s, i)
        elif low in e.documents:
            frame = document(s, i)
        else:
            continue
        if frame is not None:
            out.append(frame)
    out += bracketed(s)
    for frame in (signed(s), headline(s)):
        if frame is not None:
            out.append(frame)
    return _trimmed(s, out)


def is_speech(s: Sentence, i: int) -> bool:
    """Whether token `i` is a verb of saying: "states", but not the States of a name; "shows", but not "shows up"."""
    low, e = s.low(i), english(s)
    if low in e.document_speech:
        return any(s.low(k) in e.documents for k in range(max(0, i - 6), i))
    if low not in e.speech:
        return False
    if low in s.classes["nouns_too"] and low.endswith(PLURAL) and s.low(i + 1) in s.classes["of_against"]:
        return False  # "32 death claims of 40 pounds each"
    if (
        low in s.classes["states"]
        and i
        and (s.tokens[i - 1].kind == "number" or s.low(i - 1) in s.classes["before_states"])
    ):
        return False
    if low in s.classes["state"] and not (i and (s.low(i - 1) in e.plurals or s.low(i - 1).endswith(PLURAL))):
        return False  # "authorities state that …", but "the state of Borno"
    if low in s.classes["describing_verbs"] and s.low(i + 1) not in s.classes["no_statements"]:
        return False
    if low in s.classes["speaking"] and s.low(i + 1) not in s.classes["of"]:
        return False
    if low in s.classes["concluded"] and s.low(i + 1) in english(s).articles:
        return False  # an agreement
    if low in s.classes["estimated"] and _describes_noun(s, i):
        return False  # "the current estimated population"
    if low in s.classes["estimated"] and s.low(i - 1) in english(s).articles and i + 1 < len(s.tokens):
        return s.tokens[i + 1].kind != "number"  # "the estimated 40 men"
    return not (low in s.classes["states"] and s.tokens[i].capital) and not (
        low in s.classes["shows"] and s.low(i + 1) in s.classes["up"]
    )


def _describes_noun(s: Sentence, i: int) -> bool:
    """Whether a participle stands before its noun rather than before what is said."""
    after = s.low(i + 1)
    return (
        after.isalpha()
        and after not in english(s).articles | english(s).prepositions | english(s).adverbs
        and (
            after not in english(s).pronouns and after not in s.lexicon.words.cardinals and not s.tokens[i + 1].capital
        )
    )


def _trimmed(s: Sentence, frames: list[Frame]) -> list[Frame]:
    """A clause that runs to the end of the sentence stops where the next source begins after "while" or "but"."""
    out = []
    for frame in frames:
        last = frame.last
        for other in frames:
            joint = other.source[0] - 1
            follows = frame.verb < joint < last and other.source[0] < other.verb
            if follows and s.low(joint) in s.classes["source_joints"]:
                last = joint
        out.append(
            Frame(
                source=frame.source,
                first=frame.first,
                last=last,
                verb=frame.verb,
                pronoun=frame.pronoun,
                zone=frame.zone,
            )
        )
    return out


def _according(s: Sentence, i: int, j: int) -> Frame | None:
    end = source_end(s, j)
    if end == j or (s.low(j) in s.classes["pointing"] and s.low(end - 1) in s.classes["figures"]):
        return None
    opening = i <= 1 or s.low(i - 1) in s.classes["opens_source"]
    if opening and s.low(i - 1) not in s.classes["and_but"] and i <= 1:
        return Frame(source=(j, end), first=end, last=len(s.tokens), verb=i)
    return Frame(source=(j, end), first=0, last=len(s.tokens), verb=i)


def _said(s: Sentence, v: int) -> Frame | None:
    e = english(s)
    low, before, after = s.low(v), s.low(v - 1), s.low(v + 1)
    if low in s.classes["estimating"] and after in s.classes["particles"]:
        return None
    if low in s.classes["told_saying"] and before in s.classes["passive"]:
        return None
    named = v + 1 < len(s.tokens) and s.tokens[v + 1].capital
    if (
        v
        and before in OPENS_INVERSION
        and low in e.speech
        and (low not in s.classes["not_inverted"] or (low in s.classes["reported"] and named))
    ):
        frame = _inverted(s, v)
        if frame is not None:
            return frame
    if low in s.classes["inverts_at_end"] and (frame := _inverted_at_end(s, v)) is not None:
        return frame
    if low in s.classes["said"] and after in s.classes["of"]:
        return None
    end = v
    while end > 0 and (
        s.low(end - 1) in e.auxiliaries
        or s.low(end - 1).endswith(ADVERB)
        or (s.low(end - 1) in s.classes["between_verbs"] and s.low(end - 1) not in s.classes["police"])
    ):
        if (
            s.low(end - 1) in s.classes["passive"]
            and low not in s.classes["saying"]
            and s.low(v - 1) not in s.classes["saying"]
        ):
            return None
        end -= 1
    if low in s.classes["saying"] and s.low(v - 1) not in s.classes["as"]:
        return None
    first = _subject_start(s, end)
    if (
        first is not None
        and first >= end
        and s.low(end - 1) in s.classes["and"]
        and (shared := _sentence_subject(s, end - 1)) is not None
    ):
        first, end = shared
    if first is None or first >= end:
        return None
    while end > first and s.low(end - 1) == ",":
        end -= 1
    while first < end and s.low(first) in s.classes["starters"]:
        first += 1
    if s.low(first - 1) in s.classes["relative"] and (subject := _subject_with_clause(s, first, v)) is not None:
        return Frame(source=subject, first=v + 1, last=len(s.tokens), verb=v)
    if s.low(first - 1) in s.classes["which_who"] and before not in e.auxiliaries and low in s.classes["confirming"]:
        return None  # "which counts all confirmed cases"
    if (
        low in s.classes["found"]
        and after not in s.classes["that"]
        and any(s.low(k) in s.classes["finders"] for k in range(first, end))
    ):
        return None  # what police find is no statement
    first = _past_time(s, first, end)
    bare = (
        end - first == 2
        and s.low(first) in s.classes["the"]
        and s.low(first + 1) in s.classes["figures"]
        and after in s.classes["that"]
    )
    if first >= end or not (bare or _plausible(s, first, end, low)):
        return None
    if low in s.classes["recording"] and after in e.articles and s.low(v + 2) in e.rises | e.falls:
        return None  # "India has recorded a surge": what happened, not who says it
    if low in e.document_speech and not any(s.low(k) in e.documents for k in range(first, end)):
        return None
    n = len(s.tokens)
    pronoun = end - first == 1 and s.low(first) in e.pronoun_sources
    after_comma = first > 0 and s.low(first - 1) in (",", "”", '"', "’", "—", "–", "―")
    if (
        after_comma
        and (not after or after in s.classes["postponed"] or low in s.classes["told"])
        and _clause_before(s, first)
    ):
        return Frame(source=(first, end), first=0, last=n, verb=v, pronoun=pronoun)
    if low in s.classes["adding_verbs"] and after not in s.classes["after_saying"] and low not in s.classes["telling"]:
        return None
    if low in s.classes["hearing"] and low not in e.speech_objects and after not in s.classes["that"]:
        return None
    if low in s.classes["declaring"] and after in e.articles:
        n = next((k for k in range(v + 1, n - 1) if s.low(k) == "," and s.low(k + 1) in s.classes["circumstances"]), n)
    if s.low(first - 1) in s.classes["subordinating"]:
        n = next((k for k in range(v + 1, n) if s.low(k) == ","), n)
    return Frame(source=(first, end), first=v + 1, last=n, verb=v, pronoun=pronoun)


def _inverted_at_end(s: Sentence, v: int) -> Frame | None:
    """ "Forty have died in Orlu, reports the Lake Institute.": at the end, and a verb stands before."""
    e = english(s)
    end = source_end(s, v + 1)
    rest = [t.low for t in s.tokens[end:] if t.kind != "sign"]
    if rest or end < v + 2 or not any(s.low(k) in e.auxiliaries for k in range(v)):
        return None
    named = [
        t for t in s.tokens[v + 1 : end] if t.low not in e.articles and t.low not in s.classes["in_names_of_sources"]
    ]
    if not named or not all(t.capital for t in named) or s.low(v - 1) in e.auxiliaries | e.pronouns:
        return None
    return Frame(source=(v + 1, end), first=0, last=v, verb=v)


def _subject_with_clause(s: Sentence, first: int, v: int) -> tuple[int, int] | None:
    """ "Researchers who studied the pictures put it at 80": the subject of the main verb has a clause of its own."""
    e = english(s)
    verbs = [k for k in range(first, v) if s.low(k) in e.verbs or s.low(k) in e.auxiliaries or is_participle(s.low(k))]
    if not verbs or verbs[0] > first + 1 or all(s.low(k) in e.auxiliaries for k in verbs):
        return None
    end = first - 1
    if s.low(end - 1) == ",":
        end -= 1
    start = _subject_start(s, end)
    if start is None or start >= end or not _plausible(s, start, end, s.low(v)):
        return None
    return start, end


def _clause_before(s: Sentence, first: int) -> bool:
    """Whether what stands before ", X said" is a clause of its own rather than an opening phrase ("On Monday,
    X said")."""
    e = english(s)
    words = [t for t in s.tokens[: first - 1] if t.kind != "sign"]
    if len(words) < 3 or (words[0].low in e.prepositions and words[0].low not in s.classes["before_figures"]):
        return len(words) > 8 or bool(s.tokens[0].low in QUOTES)
    return True


def _past_time(s: Sentence, first: int, end: int) -> int:
    """Past "On Monday" and the like at the head of a subject."""
    e = english(s)
    if s.low(first) in s.classes["opens_time"]:
        for k in range(first + 1, min(first + 5, end)):
            if (
                s.low(k) in e.weekdays
                or s.low(k) in s.lexicon.words.months
                or s.tokens[k].kind == "number"
                or s.low(k) in s.lexicon.words.durations
            ):
                first = k + 1
    return first


def _inverted(s: Sentence, v: int) -> Frame | None:
    """ ", said resident Shaya Tenenbaum"."""
    e = english(s)
    j = v + 1
    end = source_end(s, j)
    if any(is_participle(s.low(k)) and s.low(k).endswith(PAST) and not s.tokens[k].capital for k in range(j + 1, end)):
        return None  # "Ada Moss, the chair, says Brask attacked six towns"
    if end == j or s.low(j) in e.prepositions or s.low(j) in s.classes["that"] or s.tokens[j].kind == "sign":
        return None
    if not _plausible(s, j, end, s.low(v)):
        return None
    if s.tokens[v - 2].kind == "number" and s.low(v - 1) == "," and s.low(end) in e.auxiliaries:
        return None  # "Jane Roe, 92, said the party will appeal"
    if s.tokens[j].kind == "number" and s.low(j + 1) != "-" and s.low(j + 1) not in s.classes["years"]:
        return None  # "Jane Roe, the mayor, said 40 men died"
    pronoun = end - j == 1 and s.low(j) in e.pronoun_sources
    zone = v, end
    for k in range(j, end - 1):
        if s.low(k) in s.classes["age_tail"] or (s.tokens[k].kind == "number" and k < j + 3):
            j = k + 1
    return Frame(source=(j, end), first=0, last=len(s.tokens), verb=v, pronoun=pronoun, zone=zone)


def _subject_start(s: Sentence, end: int) -> int | None:
    """Where the subject that ends before token `end` begins, an apposition between commas included."""
    e = english(s)
    k = end
    if k and s.low(k - 1) == ",":
        back = k - 2
        while back >= 0 and s.low(back) != "," and s.low(back) not in BREAKS:
            back -= 1
        if back < 1 or s.low(back) != ",":
            return _subject_start(s, k - 1) if s.low(end) in e.auxiliaries else None  # "the firm, has said"
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


def _sentence_subject(s: Sentence, joint: int) -> tuple[int, int] | None:
    """The subject at the head of the sentence, for "The government began …, and said"."""
    e = english(s)
    first = 0
    while first < joint and (s.low(first) in s.classes["starters"] or s.tokens[first].kind == "sign"):
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
        if is_participle(low) and not s.tokens[k].capital and s.low(k + 1) not in s.classes["verb_places"]:
            return True
    return False


def _plausible(s: Sentence, first: int, end: int, verb: str) -> bool:
    """Whether a noun phrase can say something."""
    e = english(s)
    if s.low(end - 1) in e.pronoun_sources:
        return (
            end - first == 1
            and s.low(end - 1) not in (s.classes["it_who"] if verb in s.classes["nouns_too"] else s.classes["who"])
        ) or (s.low(end - 1) in s.classes["he_she_they"] and end - first == 1)
    if end - first > 30 or s.low(first) in s.classes["no_sources"]:
        return s.low(first) in s.classes["i_we"] and False
    tokens = s.tokens[first:end]
    if (end - first == 1 and tokens[0].low in e.documents) or (
        s.low(first) in s.classes["before_figure_nouns"]
        and end - first == 2
        and tokens[1].low in s.classes["figure_nouns"]
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
    if (
        s.low(first) in s.classes["person_articles"]
        and tokens[-1].low.endswith(PERSON)
        and verb not in s.classes["nouns_too"]
    ):
        return True
    return any(t.low.endswith(PEOPLE) for t in tokens)
