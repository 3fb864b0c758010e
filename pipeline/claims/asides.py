"""Sources beside what they say: in brackets, in a headline, behind "by" and "based on", and documents."""

from pipeline.claims.english import GENITIVE, english, is_participle
from pipeline.claims.sentence import Sentence
from pipeline.claims.speech import Saying
from pipeline.sentences.split import is_abbreviation


def source_end(s: Sentence, j: int) -> int:
    """Where a source that begins at `j` ends; an acronym in brackets belongs to it."""
    e = english(s)
    k = j
    while k < len(s.tokens):
        token = s.tokens[k]
        low = token.low
        if low == "(" and k > j and k + 2 < len(s.tokens) and s.low(k + 2) == ")" and s.tokens[k + 1].capital:
            k += 3
            continue
        if token.kind == "sign" and (
            low not in "-&'’/." or (low == "-" and k > j and token.start > s.tokens[k - 1].end)
        ):
            break
        if (
            low == "."
            and not is_abbreviation(s.phrase(k - 1, k) if k else "", s.writing)
            and (k + 1 >= len(s.tokens) or s.tokens[k + 1].start > token.end)
        ):
            break
        if k > j and low in s.classes["indefinite_definite"] and s.low(k - 1) not in e.prepositions | e.conjunctions:
            break  # "According to the ministry the bridge …"
        if k > j and (low in s.classes["source_ends"] or low in e.auxiliaries):
            break
        if k > j and token.kind == "number" and s.has(k - 1, "in_on"):
            break
        k += 1
    while k > j and (
        s.low(k - 1) in e.weekdays or s.low(k - 1) in s.lexicon.words.months or s.has(k - 1, "after_source_day")
    ):
        k -= 1
    return k


OPENS_INVERSION = frozenset((",", "”", '"', "“", "’"))


def based(s: Sentence, i: int) -> Saying | None:
    """ "…, based on figures from the Lake Institute"."""
    end = source_end(s, i + 2)
    if not any(s.low(k) in english(s).documents for k in range(i + 2, end)):
        return None
    return Saying(source=(i + 2, end), first=0, last=i, verb=i)


def by_count(s: Sentence, i: int) -> Saying | None:
    """ "…, by the group's own count"."""
    end = source_end(s, i + 1)
    if end < i + 3 or not s.has(end - 1, "tallies") or not any(s.low(k).endswith(GENITIVE) for k in range(i, end)):
        return None
    return Saying(source=(i + 1, end), first=0, last=i, verb=i)


def bracketed(s: Sentence) -> list[Saying]:
    """ "… were killed (Lake Courier, 12 May 2024).", "… were displaced (OCHA) and …"."""
    tokens, out, first = s.tokens, [], 0
    for opening in (k for k, token in enumerate(tokens) if token.low == "(" and k > 2):
        close = next((k for k in range(opening + 1, min(opening + 16, len(tokens))) if tokens[k].low == ")"), 0)
        if not close:
            continue
        name_end = _name_in_bracket(s, opening, close, closes=close >= len(tokens) - 2)
        if name_end is not None:
            out.append(Saying(source=(opening + 1, name_end), first=first, last=opening, verb=opening))
            first = close
    return out


def _name_in_bracket(s: Sentence, opening: int, close: int, *, closes: bool) -> int | None:
    """Where the name of a source in brackets ends, or None when they hold none. `closes`: they end the sentence."""
    tokens, inside = s.tokens, range(opening + 1, close)
    if not tokens[opening + 1].capital:
        return None
    dated = any(t.span[0] >= tokens[opening].end and t.span[1] <= tokens[close].start for t in s.dates) or any(
        (tokens[k].kind == "number" and len(tokens[k].low) == 4) or tokens[k].low == "/" for k in inside
    )
    last = next((k for k in inside if tokens[k].kind == "number" or tokens[k].low in s.lexicon.words.months), close)
    while last > opening + 1 and (tokens[last - 1].kind == "sign" or tokens[last - 1].low in s.classes["in_on"]):
        last -= 1
    if last <= opening + 1:
        return None
    named = all(t.capital or t.low in s.classes["in_names"] for t in tokens[opening + 1 : last])
    name = s.phrase(opening + 1, last)
    spoken = (name.isupper() and len(name) > 2 and not tokens[opening - 1].capital) or name.lower() in english(
        s
    ).sources
    return last if named and (spoken or (dated and closes)) else None


def headline(s: Sentence) -> Saying | None:
    """ "UN: 40 killed in Brask", "40 killed in Brask: police"."""
    tokens, e = s.tokens, english(s)
    colons = [k for k, token in enumerate(tokens) if token.low == ":"]
    if len(colons) != 1:
        return None
    colon = colons[0]
    for first, last, a, b in ((0, colon, colon + 1, len(tokens)), (colon + 1, len(tokens), 0, colon)):
        while last > first and tokens[last - 1].low in (".", "”", '"'):
            last -= 1
        words = tokens[first:last]
        spoken = any(t.low in e.sources for t in words) and not any(t.low in e.speech for t in words)
        said = [t for t in tokens[a:b] if t.kind == "word"]
        told = len(said) > 1 and not any(n.unit_kind == "money" for n in s.numbers)
        if 0 < len(words) <= 5 and told and spoken and all(t.kind == "word" for t in words):
            return Saying(source=(first, last), first=a, last=b, verb=colon)
    return None


def passive(s: Sentence, i: int) -> Saying | None:
    """ "were counted by the warden at Kent Lodge"."""
    end = source_end(s, i + 2)
    if (
        end == i + 2
        or is_participle(s.low(i + 2))
        or s.low(i + 2) in english(s).pronouns
        or s.tokens[i + 2].kind == "number"
    ):
        return None
    if s.has(i, "of_documents") and not any(s.low(k) in english(s).documents for k in range(max(0, i - 4), i)):
        return None
    return Saying(source=(i + 2, end), first=0, last=len(s.tokens), verb=i)


def document(s: Sentence, i: int) -> Saying | None:
    """ "In a poll completed on Saturday, 69 percent …": a document that the sentence's figures come from."""
    first = i
    while (
        first > 0 and s.tokens[first - 1].kind == "word" and s.low(first - 1) not in english(s).prepositions
    ) or s.low(first - 1) in ("/", "-"):
        first -= 1
    if not first or not s.has(first - 1, "from_in") or first - 1 > 3 or s.has(i, "no_source"):
        return None
    end = source_end(s, first)
    if any(is_participle(s.low(k)) for k in range(i + 1, min(i + 2, end))):
        end = i + 1
    return Saying(source=(first, max(end, i + 1)), first=max(end, i + 1), last=len(s.tokens), verb=i)


def signed(s: Sentence) -> Saying | None:
    """ "… in three years ― Minister": a headline's source behind a dash."""
    tokens = s.tokens
    for i in range(len(tokens) - 1, max(0, len(tokens) - 6), -1):
        if tokens[i].low in ("―", "—", "–") and i + 1 < len(tokens) and i > 3:
            rest = tokens[i + 1 :]
            named = all(t.capital or t.low in s.classes["of_the"] for t in rest)
            if named or (rest[-1].low in english(s).sources and len(rest) < 5 and s.low(i - 1) in (",", ".")):
                return Saying(source=(i + 1, len(tokens)), first=0, last=i, verb=i)
    return None
