"""Who says it, within one English sentence: "police said", "according to the UN", "confirmed by the laboratory"."""

from pipeline.claims.asides import based, bracketed, by_count, document, headline, passive, signed, source_end
from pipeline.claims.english import ADVERB, PAST, QUOTES, english, is_participle
from pipeline.claims.sentence import Sentence
from pipeline.claims.speakers import can_say, past_time, sentence_subject, subject_start, subject_with_clause
from pipeline.claims.speech import Saying, is_speech, triggers_of

OPENS_INVERSION = frozenset((",", "”", '"', "“", "’"))
BEFORE_POSTPONED = frozenset((",", "”", '"', "’", "—", "–", "―"))


def sayings_of(s: Sentence) -> list[Saying]:
    """Every "somebody says" of a sentence."""
    out: list[Saying] = []
    e, triggers = english(s), triggers_of(s.lexicon.words, s.words)
    for i, token in enumerate(s.tokens):
        low = token.low
        if low not in triggers:
            continue
        if low in s.classes["according"] and s.has(i + 1, "to"):
            saying = _according(s, i, i + 2)
        elif low in s.classes["citing"] or (low in s.classes["per"] and s.low(i - 1) == ","):
            saying = _according(s, i, i + 1)
        elif low in s.classes["based"] and s.has(i + 1, "on") and i > 3:
            saying = based(s, i)
        elif low in s.classes["by"] and s.low(i - 1) == "," and i > 3:
            saying = by_count(s, i)
        elif low in s.classes["by_participles"] and s.has(i + 1, "by"):
            saying = passive(s, i)
        elif is_speech(s, i):
            saying = _said(s, i)
        elif low in e.documents:
            saying = document(s, i)
        else:
            continue
        if saying is not None:
            out.append(saying)
    out += bracketed(s)
    for saying in (signed(s), headline(s)):
        if saying is not None:
            out.append(saying)
    return _trimmed(s, out)


def _trimmed(s: Sentence, sayings: list[Saying]) -> list[Saying]:
    """A clause that runs to the end of the sentence stops where the next source begins after "while" or "but"."""
    out = []
    for saying in sayings:
        last = saying.last
        for other in sayings:
            joint = other.source[0] - 1
            follows = saying.verb < joint < last and other.source[0] < other.verb
            if follows and s.has(joint, "source_joints"):
                last = joint
        out.append(
            Saying(
                source=saying.source,
                first=saying.first,
                last=last,
                verb=saying.verb,
                pronoun=saying.pronoun,
                zone=saying.zone,
            )
        )
    return out


def _according(s: Sentence, i: int, j: int) -> Saying | None:
    end = source_end(s, j)
    if end == j or (s.has(j, "pointing") and s.has(end - 1, "figures")):
        return None
    opening = i <= 1 or s.has(i - 1, "opens_source")
    if opening and not s.has(i - 1, "and_but") and i <= 1:
        return Saying(source=(j, end), first=end, last=len(s.tokens), verb=i)
    return Saying(source=(j, end), first=0, last=len(s.tokens), verb=i)


def _said(s: Sentence, v: int) -> Saying | None:
    """What the verb of saying at token `v` attributes."""
    low, after = s.low(v), s.low(v + 1)
    if low in s.classes["estimating"] and after in s.classes["particles"]:
        return None
    if low in s.classes["told_saying"] and s.has(v - 1, "passive"):
        return None
    if (saying := _turned(s, v)) is not None:
        return saying
    if low in s.classes["said"] and after in s.classes["of"]:
        return None
    subject = _subject(s, v)
    if subject is None:
        return None
    first, end = subject
    if s.has(first - 1, "relative") and (main := subject_with_clause(s, first, v)) is not None:
        return Saying(source=main, first=v + 1, last=len(s.tokens), verb=v)
    if _happened(s, v, first, end):
        return None
    first = past_time(s, first, end)
    bare = end - first == 2 and s.has(first, "the") and s.has(first + 1, "figures") and after in s.classes["that"]
    if first >= end or not (bare or can_say(s, first, end, low)):
        return None
    if low in english(s).document_speech and not any(s.low(k) in english(s).documents for k in range(first, end)):
        return None
    return _extent(s, v, first, end)


def _turned(s: Sentence, v: int) -> Saying | None:
    """The source behind its verb: ", said the mayor"."""
    low = s.low(v)
    named = v + 1 < len(s.tokens) and s.tokens[v + 1].capital
    may_turn = low not in s.classes["not_inverted"] or (low in s.classes["reported"] and named)
    opened = v and s.low(v - 1) in OPENS_INVERSION and low in english(s).speech
    if opened and may_turn and (saying := _inverted(s, v)) is not None:
        return saying
    return _inverted_at_end(s, v) if low in s.classes["inverts_at_end"] else None


def _subject(s: Sentence, v: int) -> tuple[int, int] | None:
    """The token bounds of the subject of the verb at `v`; None where it has none, as in the passive."""
    e, saying = english(s), s.classes["saying"]
    end = v
    while end > 0:
        low = s.low(end - 1)
        between = low in s.classes["between_verbs"] and low not in s.classes["police"]
        if not (between or low in e.auxiliaries or low.endswith(ADVERB)):
            break
        if low in s.classes["passive"] and s.low(v) not in saying and s.low(v - 1) not in saying:
            return None
        end -= 1
    if s.low(v) in saying and not s.has(v - 1, "as"):
        return None
    first = subject_start(s, end)
    if first is not None and first >= end and s.has(end - 1, "and"):
        first, end = sentence_subject(s, end - 1) or (first, end)
    if first is None or first >= end:
        return None
    while end > first and s.low(end - 1) == ",":
        end -= 1
    while first < end and s.has(first, "starters"):
        first += 1
    return first, end


def _happened(s: Sentence, v: int, first: int, end: int) -> bool:
    """Whether the verb tells what somebody did rather than what they say: "police found", "has recorded a surge"."""
    e = english(s)
    low, after = s.low(v), s.low(v + 1)
    relative = s.has(first - 1, "which_who") and s.low(v - 1) not in e.auxiliaries
    if relative and low in s.classes["confirming"]:
        return True  # "which confirmed all cases"
    found = low in s.classes["found"] and after not in s.classes["that"]
    if found and any(s.has(k, "finders") for k in range(first, end)):
        return True
    return low in s.classes["recording"] and after in e.articles and s.low(v + 2) in e.rises | e.falls


def _extent(s: Sentence, v: int, first: int, end: int) -> Saying | None:
    """How much of the sentence a source says; None where the verb rather has an object."""
    e, n = english(s), len(s.tokens)
    low, after = s.low(v), s.low(v + 1)
    pronoun = end - first == 1 and s.low(first) in e.pronoun_sources
    postponed = not after or after in s.classes["postponed"] or low in s.classes["told"]
    if postponed and first > 0 and s.low(first - 1) in BEFORE_POSTPONED and _clause_before(s, first):
        return Saying(source=(first, end), first=0, last=n, verb=v, pronoun=pronoun)
    if low in s.classes["adding_verbs"] and after not in s.classes["after_saying"] and low not in s.classes["telling"]:
        return None
    if low in s.classes["hearing"] and low not in e.speech_objects and after not in s.classes["that"]:
        return None
    if low in s.classes["declaring"] and after in e.articles:
        n = next((k for k in range(v + 1, n - 1) if s.low(k) == "," and s.has(k + 1, "circumstances")), n)
    if s.has(first - 1, "subordinating"):
        n = next((k for k in range(v + 1, n) if s.low(k) == ","), n)
    return Saying(source=(first, end), first=v + 1, last=n, verb=v, pronoun=pronoun)


def _inverted_at_end(s: Sentence, v: int) -> Saying | None:
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
    return Saying(source=(v + 1, end), first=0, last=v, verb=v)


def _clause_before(s: Sentence, first: int) -> bool:
    """Whether what stands before ", X said" is a clause of its own rather than an opening phrase ("On Monday,
    X said")."""
    e = english(s)
    words = [t for t in s.tokens[: first - 1] if t.kind != "sign"]
    if len(words) < 3 or (words[0].low in e.prepositions and words[0].low not in s.classes["before_figures"]):
        return len(words) > 8 or bool(s.tokens[0].low in QUOTES)
    return True


def _inverted(s: Sentence, v: int) -> Saying | None:
    """ ", said resident Shaya Tenenbaum"."""
    e = english(s)
    j = v + 1
    end = source_end(s, j)
    if any(is_participle(s.low(k)) and s.low(k).endswith(PAST) and not s.tokens[k].capital for k in range(j + 1, end)):
        return None  # "Ada Moss, the chair, says Brask attacked six towns"
    if end == j or s.low(j) in e.prepositions or s.has(j, "that") or s.tokens[j].kind == "sign":
        return None
    if not can_say(s, j, end, s.low(v)):
        return None
    if s.tokens[v - 2].kind == "number" and s.low(v - 1) == "," and s.low(end) in e.auxiliaries:
        return None  # "Jane Roe, 92, said the party will appeal"
    if s.tokens[j].kind == "number" and s.low(j + 1) != "-" and not s.has(j + 1, "years"):
        return None  # "Jane Roe, the mayor, said 40 men died"
    pronoun = end - j == 1 and s.low(j) in e.pronoun_sources
    zone = v, end
    for k in range(j, end - 1):
        if s.has(k, "age_tail") or (s.tokens[k].kind == "number" and k < j + 3):
            j = k + 1
    return Saying(source=(j, end), first=0, last=len(s.tokens), verb=v, pronoun=pronoun, zone=zone)
