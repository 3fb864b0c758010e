"""Who says it, within one English sentence: "police said", "according to the UN", "confirmed by the laboratory"."""

from functools import cache

from pipeline.claims.asides import Frame, based, bracketed, by_count, document, headline, passive, signed, source_end
from pipeline.claims.english import QUOTES, english, is_participle
from pipeline.claims.sentence import Sentence
from pipeline.numbers.words import NumberWords, word_set

BREAKS = frozenset(';:—–()[]―“”"')
JOINTS = word_set(
    "but while whereas because when after before if although though as since that which where whether"
    " and or then so whose"
)
POSTPONED = frozenset(
    (
        ",",
        ".",
        "",
        "”",
        '"',
        "in",
        "on",
        "at",
        "and",
        "but",
        "after",
        "adding",
        "as",
        "during",
        "!",
        "?",
        ";",
        "—",
        "–",
        "late",
        "early",
        "yesterday",
        "today",
        "earlier",
        ")",
        "to",
        "last",
        "this",
        "by",
        "while",
    )
)
NOUNS_TOO = word_set(
    "reports report claims claim estimates estimate projects forecast forecasts show shows notes"
    " puts put counted finds found recorded records documents heard added adds indicated expected"
)
PASSIVE = word_set("is was are were be been being")
BY = word_set(
    "confirmed reported announced recorded estimated documented verified cited published released compiled"
    " given collected provided quoted disclosed issued counted conducted"
)
STARTERS = word_set(
    "however meanwhile but and also still yet on earlier later separately additionally then now so"
    " thus moreover furthermore similarly overall finally instead today yesterday though although while"
)
DESCRIBING = word_set(
    "eligible responsible able likely unlikely available present due similar guilty free open close"
    " worth alive dead live higher lower older younger far better worse"
)
PERSON = ("er", "or", "ist", "ian", "man", "woman", "ant", "ent", "ess")
PEOPLE = ("ers", "ors", "ists", "ians", "men", "ants", "ees", "ees", "ives", "ers'", "eers")
PARTICLES = word_set("at to on in for up out off")
BETWEEN_VERBS = word_set("also now not later earlier already previously quoted as still then further only since")


FIGURES = word_set("figures data numbers statistics results findings estimate estimates count list")
INVERTS_AT_END = word_set("says said reports writes adds reported")
RELATIVE = word_set("who which that")
FINDERS = word_set("police officers officer rescuers soldiers troops guards firefighters rebels militants")
OPENS_INVERSION = frozenset((",", "”", '"', "“", "’"))
NOT_INVERTED = word_set("estimated based reported found put claimed expected adding projected recorded counted told")
BEFORE_STATES = word_set(
    "the these those all both other several many some most member arab gulf baltic southern northern eastern western"
    " two three four five six seven eight nine ten eleven twelve fifteen sixteen twenty fifty island nation rogue"
)
CIRCUMSTANCES = word_set("as after because amid following since when where")


@cache
def triggers_of(words: NumberWords) -> frozenset[str]:
    """The words that a source can be found by."""
    e = words.english
    assert e is not None
    return e.speech | e.document_speech | e.documents | BY | {"according", "citing", "per", "based", "by"}


def frames_of(s: Sentence) -> list[Frame]:
    """Every "somebody says" of a sentence."""
    out: list[Frame] = []
    e, triggers = english(s), triggers_of(s.lexicon.words)
    for i, token in enumerate(s.tokens):
        low = token.low
        if low not in triggers:
            continue
        if low == "according" and s.low(i + 1) == "to":
            frame = _according(s, i, i + 2)
        elif low == "citing" or (low == "per" and s.low(i - 1) == ","):
            frame = _according(s, i, i + 1)
        elif low == "based" and s.low(i + 1) == "on" and i > 3:
            frame = based(s, i)
        elif low == "by" and s.low(i - 1) == "," and i > 3:
            frame = by_count(s, i)
        elif low in BY and s.low(i + 1) == "by":
            frame = passive(s, i)
        elif is_speech(s, i):
            frame = _said(s, i)
        elif low in e.documents:
            frame = document(s, i)
        else:
            continue
        if frame is not None:
            out.append(frame)
    for frame in (signed(s), bracketed(s), headline(s)):
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
    if low in NOUNS_TOO and low.endswith("s") and s.low(i + 1) in ("of", "against"):
        return False  # "32 death claims of 40 pounds each"
    if low == "states" and i and (s.tokens[i - 1].kind == "number" or s.low(i - 1) in BEFORE_STATES):
        return False
    if low == "state" and not (i and (s.low(i - 1) in e.plurals or s.low(i - 1).endswith("s"))):
        return False  # "authorities state that …", but "the state of Borno"
    if low.startswith("describ") and s.low(i + 1) not in ("seeing", "finding", "hearing", "how", "counting"):
        return False
    if low in ("spoke", "speaks", "speak") and s.low(i + 1) != "of":
        return False
    if low == "concluded" and s.low(i + 1) in english(s).articles:
        return False  # an agreement
    if low == "estimated" and _describes_noun(s, i):
        return False  # "the current estimated population"
    if low == "estimated" and s.low(i - 1) in english(s).articles and i + 1 < len(s.tokens):
        return s.tokens[i + 1].kind != "number"  # "the estimated 40 men"
    return not (low == "states" and s.tokens[i].capital) and not (low in ("show", "shows") and s.low(i + 1) == "up")


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
            if follows and s.low(joint) in ("while", "but", "and", "whereas", ",", ";"):
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
    if end == j or (s.low(j) in ("these", "this", "those", "that") and s.low(end - 1) in FIGURES):
        return None
    opening = i <= 1 or s.low(i - 1) in ("and", "but", "that", ";", "“", '"', ".")
    if opening and s.low(i - 1) not in ("and", "but") and i <= 1:
        return Frame(source=(j, end), first=end, last=len(s.tokens), verb=i)
    return Frame(source=(j, end), first=0, last=len(s.tokens), verb=i)


def _said(s: Sentence, v: int) -> Frame | None:
    e = english(s)
    low, before, after = s.low(v), s.low(v - 1), s.low(v + 1)
    if low in ("estimated", "put", "puts", "projected") and after in PARTICLES:
        return None
    if low in ("saying", "told") and before in PASSIVE:
        return None
    named = v + 1 < len(s.tokens) and s.tokens[v + 1].capital
    if (
        v
        and before in OPENS_INVERSION
        and low in e.speech
        and (low not in NOT_INVERTED or (low == "reported" and named))
    ):
        frame = _inverted(s, v)
        if frame is not None:
            return frame
    if low in INVERTS_AT_END and (frame := _inverted_at_end(s, v)) is not None:
        return frame
    if low in ("said", "says") and after == "of":
        return None
    end = v
    while end > 0 and (
        s.low(end - 1) in e.auxiliaries
        or s.low(end - 1).endswith("ly")
        or (s.low(end - 1) in BETWEEN_VERBS and s.low(end - 1) not in ("police",))
    ):
        if s.low(end - 1) in PASSIVE and low != "saying" and s.low(v - 1) != "saying":
            return None
        end -= 1
    if low == "saying" and s.low(v - 1) != "as":
        return None
    first = _subject_start(s, end)
    if (
        first is not None
        and first >= end
        and s.low(end - 1) == "and"
        and (shared := _sentence_subject(s, end - 1)) is not None
    ):
        first, end = shared
    if first is None or first >= end:
        return None
    while end > first and s.low(end - 1) == ",":
        end -= 1
    while first < end and s.low(first) in STARTERS:
        first += 1
    if s.low(first - 1) in RELATIVE and (subject := _subject_with_clause(s, first, v)) is not None:
        return Frame(source=subject, first=v + 1, last=len(s.tokens), verb=v)
    if s.low(first - 1) in ("which", "who") and before not in e.auxiliaries and low in ("confirmed", "reported"):
        return None  # "which counts all confirmed cases"
    if low == "found" and after != "that" and any(s.low(k) in FINDERS for k in range(first, end)):
        return None  # what police find is no statement
    first = _past_time(s, first, end)
    if first >= end or not _plausible(s, first, end, low):
        return None
    if low in e.document_speech and not any(s.low(k) in e.documents for k in range(first, end)):
        return None
    n = len(s.tokens)
    pronoun = end - first == 1 and s.low(first) in e.pronoun_sources
    after_comma = first > 0 and s.low(first - 1) in (",", "”", '"', "’", "—", "–", "―")
    if after_comma and (after in POSTPONED or low in ("told",)) and _clause_before(s, first):
        return Frame(source=(first, end), first=0, last=n, verb=v, pronoun=pronoun)
    if (
        low in ("added", "adds", "put", "puts", "told", "informed", "briefed")
        and after
        not in ("that", "the", "“", '"', ":", ",", "a", "us", "reporters", "them", "parliament", "journalists")
        and low not in ("told", "puts", "informed")
    ):
        return None
    if (
        low in ("heard", "expects", "expected", "found", "records", "recorded", "counted")
        and low not in e.speech_objects
        and after != "that"
    ):
        return None
    if low in ("declared", "announced") and after in e.articles:
        n = next((k for k in range(v + 1, n - 1) if s.low(k) == "," and s.low(k + 1) in CIRCUMSTANCES), n)
    if s.low(first - 1) in ("after", "when", "because", "as", "before", "although", "though"):
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
        t for t in s.tokens[v + 1 : end] if t.low not in e.articles and t.low not in ("of", "for", "and", "in", "'s")
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
    if len(words) < 3 or (
        words[0].low in e.prepositions
        and words[0].low not in ("at", "between", "about", "over", "under", "up", "around", "more", "as")
    ):
        return len(words) > 8 or bool(s.tokens[0].low in QUOTES)
    return True


def _past_time(s: Sentence, first: int, end: int) -> int:
    """Past "On Monday" and the like at the head of a subject."""
    e = english(s)
    if s.low(first) in ("on", "in", "at", "last", "this", "late", "early", "by"):
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
    if any(is_participle(s.low(k)) and s.low(k).endswith("ed") and not s.tokens[k].capital for k in range(j + 1, end)):
        return None  # "Ada Moss, the chair, says Brask attacked six towns"
    if end == j or s.low(j) in e.prepositions or s.low(j) in ("that",) or s.tokens[j].kind == "sign":
        return None
    if not _plausible(s, j, end, s.low(v)):
        return None
    if s.tokens[v - 2].kind == "number" and s.low(v - 1) == "," and s.low(end) in e.auxiliaries:
        return None  # "Jane Roe, 92, said the party will appeal"
    if s.tokens[j].kind == "number" and s.low(j + 1) != "-" and not s.low(j + 1).startswith("year"):
        return None  # "Jane Roe, the mayor, said 40 men died"
    pronoun = end - j == 1 and s.low(j) in e.pronoun_sources
    zone = v, end
    for k in range(j, end - 1):
        if s.low(k) in ("-", "old", "year") or (s.tokens[k].kind == "number" and k < j + 3):
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
        if low in JOINTS or (
            is_speech(s, k - 1)
            and low not in ("report", "reports", "claims", "estimates", "show", "project", "state", "put", "found")
        ):
            if low in ("and", "or") and k - 2 >= 0 and s.low(k - 2) != "," and not _verb_left(s, k - 1):
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
    while first < joint and (s.low(first) in STARTERS or s.tokens[first].kind == "sign"):
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
        if (low in e.prepositions and low not in ("of", "in", "at", "for", "on")) or low in BREAKS or low == ",":
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
            or (low in e.verbs and low not in DESCRIBING)
            or low in e.levels
            or low in e.rises
            or low in e.falls
            or (low in e.speech and not (low in e.documents and s.low(k - 1) in e.articles))
        ):
            return True
        if is_participle(low) and not s.tokens[k].capital and s.low(k + 1) not in ("by", "on", "in", "at", "for"):
            return True
    return False


def _plausible(s: Sentence, first: int, end: int, verb: str) -> bool:
    """Whether a noun phrase can say something."""
    e = english(s)
    if s.low(end - 1) in e.pronoun_sources:
        return (end - first == 1 and s.low(end - 1) not in (("it", "who") if verb in NOUNS_TOO else ("who",))) or (
            s.low(end - 1) in ("he", "she", "they") and end - first == 1
        )
    if end - first > 30 or s.low(first) in ("there", "what", "which", "this", "that", "it", "i", "we", "you", "to"):
        return s.low(first) in ("i", "we") and False
    tokens = s.tokens[first:end]
    if (end - first == 1 and tokens[0].low in e.documents) or (
        s.low(first) in ("the", "these", "those", "recent")
        and end - first == 2
        and tokens[1].low in ("figures", "data", "numbers", "statistics", "results", "findings")
    ):
        return False
    chunk = next((n for n, t in enumerate(tokens) if t.low in e.prepositions and n), len(tokens))
    if any(t.low in e.sources or t.low in e.documents for t in tokens[max(0, chunk - 3) : chunk]):
        return True
    if s.low(first) in e.prepositions:
        return False
    names = [t for n, t in enumerate(tokens, first) if t.capital and (n > 0 or t.low not in e.articles)]
    if names and (names[0].start > s.start or len(tokens) < 3 or len(names) > 1 or verb not in NOUNS_TOO):
        return not (names[0].start == s.start and len(names) == 1 and len(tokens) > 1 and verb in NOUNS_TOO)
    if (
        s.low(first) in ("a", "an", "the", "one", "his", "her", "its", "their")
        and tokens[-1].low.endswith(PERSON)
        and verb not in NOUNS_TOO
    ):
        return True
    return any(t.low.endswith(PEOPLE) for t in tokens)
