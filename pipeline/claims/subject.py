"""The noun a figure says something of when it stands before it: "the birth rate sank to 1.3 per cent"."""

from pipeline.claims.english import QUOTES, english, is_participle, is_plural, stops
from pipeline.claims.sentence import Sentence
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import English, word_set

LINKS = word_set("to at by from of on as in up down for with")
# What they take is not a value of their subject: "the charity raised $50,000".
TRANSITIVE = word_set(
    "raise raised raises raising cut cuts cutting lost lose loses losing shed shedding boost"
    " boosted boosting reduce reduced reducing slashed slashing"
    " add added adding adds gave make makes made put brought leave leaving left takes taking pay paid pays earn"
    " earned earns hit hits gained gain gains"
    " have has had do did sold sell sells bring set sets lower hike hiked doubled fetched"
)
# In percent they are said of their subject all the same: "shares lost 3 percent".
MOVING = word_set("gain gained gains lose loses lost shed add added adds")
ADVERBS = word_set("meanwhile still however yet now then also overall instead again today nationwide elsewhere")
OPENING = word_set("but while whereas as when if where because until once after before")
RELATIVE = word_set("which that who")
UNFINISHED = word_set("equivalent equal compared due up down according close next similar related thanks subject")
PERSONAL = word_set("they he she we you i there")
MODAL = word_set("will would can could may might must shall should did does do to won't wouldn't couldn't didn't")
SEEING = word_set("see sees saw seen seeing sent send watched watch")
AMOUNTING = word_set("amounting totalling totaling numbering")
VERBS_TOO = word_set(
    "plan help work need use cause offer claim report result change drop fall rise form study cover share"
)
HARD = frozenset(';:—()“”"')


def noun_before(sentence: Sentence, i: int) -> tuple[int, int] | None:
    """The token bounds of the noun that the figure beginning at token `i` is a value of, or None.

    Tried in order: "a pension of 100 laris", "bringing the total to 99", "operating income 719 million yen", and the
    subject of the verb before the figure.
    """
    tokens, e = sentence.tokens, english(sentence)
    ends = stops(sentence.lexicon.words)
    start = clause_start(sentence, i)
    k = i - 1
    while k >= start and (
        tokens[k].low.endswith("ly") or tokens[k].low in ("a", "an", "the", "only", "just", "now", "still")
    ):
        k -= 1
    link = tokens[k].low if k >= start and tokens[k].low in LINKS else ""
    if link == "of" and tokens[k - 1].low in e.totals and k - 2 >= start and tokens[k - 2].low in ("a", "the"):
        k -= 3  # "a total of", "an average of" only bound the number
        link = tokens[k].low if k >= start and tokens[k].low in LINKS else ""
    if link in ("of", "worth") and (found := _phrase_back(sentence, k, start, linked=True)) is not None:
        return _through_of(sentence, found)
    if link and k - 1 > start and tokens[k - 1].low in AMOUNTING:
        return _phrase_back(sentence, k - 1, start, nearest=True)
    verb = _verb_before(sentence, k, start, bool(link))
    if verb is not None and tokens[verb].low in MODAL and (main := _main_verb(sentence, verb, k)) is not None:
        found = _object(sentence, main + 1, k) if link else None
        return _through_of(sentence, found) if found else None
    if verb is None:
        found = _phrase_back(sentence, k if link else k + 1, start)
        if found is not None and not link and not _opens_list(sentence, found[0], start):
            return None
        if link in ("in", "to", "with", "by", "from", "up", "down", "as"):
            return None
        if found is not None and found[0] - 1 > start and tokens[found[0] - 1].low in RELATIVE:
            asked = found[0] - 1 - (tokens[found[0] - 2].low == ",")
            return _phrase_back(sentence, asked, start, nearest=True)  # "the plan, which asks for $4 million"
        if found is not None and link == "for" and tokens[found[1] - 1].capital:
            return None  # "bought by the Lakeside Trust of Lagos for $27 million"
        return _through_of(sentence, found) if found else None
    if link and (found := _object(sentence, verb + 1, k)) is not None:
        return _through_of(sentence, found)
    if not link and tokens[verb].low in TRANSITIVE and not (tokens[verb].low in MOVING and _is_share(sentence, i)):
        return None
    if tokens[verb].low not in (e.levels | e.rises | e.falls | e.auxiliaries) and not link:
        return None
    return subject_of(sentence, verb, start, ends)


def clause_start(sentence: Sentence, i: int) -> int:
    """Index of the first token of the stretch around `i` between brackets, semicolons, colons and dashes."""
    j = i - 1
    while j >= 0 and sentence.low(j) not in HARD:
        j -= 1
    return j + 1


def _verb_before(sentence: Sentence, k: int, start: int, linked: bool) -> int | None:
    """The nearest verb that may lead to a value, at or before token `k`: the last word of its group."""
    tokens, e = sentence.tokens, english(sentence)
    leading = e.levels | e.rises | e.falls | e.auxiliaries
    j = k
    while j >= start and k - j < 14:
        low = tokens[j].low
        if low == "," or (low in ("and", "but") and not linked):
            return None
        if (low in leading and low not in ("up", "down", "growth", "lower", "higher", "estimated", "top", "put")) or (
            low in ("puts", "put") and tokens[k].low == "at"
        ):
            if j > start and tokens[j - 1].low in (
                "a",
                "an",
                "the",
                "of",
                "this",
                "its",
                "their",
            ):  # a noun: "a cut of"
                j -= 1
                continue
            return j
        j -= 1
    return None


def _main_verb(sentence: Sentence, modal: int, k: int) -> int | None:
    """The verb behind "would" when it takes an object: "would [spend] $3 million", "will [lift] the toll to 40"."""
    e = english(sentence)
    for j in range(modal + 1, k + 1):
        token = sentence.tokens[j]
        if token.kind != "word" or token.low in e.auxiliaries or token.low in e.levels:
            return None
        if not token.low.endswith("ly") and token.low not in e.adverbs:
            takes = token.low in TRANSITIVE or token.low not in e.rises | e.falls
            return j if takes and token.low not in e.prepositions else None
    return None


def _opens_list(sentence: Sentence, first: int, start: int) -> bool:
    """ "net profit 40 million yen, and costs 55 million yen": no verb, but a new item."""
    k = first - 1
    while k >= start and (sentence.low(k) in english(sentence).articles or sentence.low(k).endswith("'s")):
        k -= 1
    return k < start or sentence.low(k) in (",", "and", ";", ":", "-")


def _object(sentence: Sentence, i: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that begins right after a verb at `i`: "bringing [the total number] for 2024 to 51"."""
    tokens = sentence.tokens
    ends = stops(sentence.lexicon.words)
    j = i
    while j < end and (
        tokens[j].low in ("the", "a", "an", "its", "their", "his", "her", "that", "this")
        or tokens[j].low.endswith("'s")
    ):
        j += 1
    begin = j
    while j < end and tokens[j].kind == "word" and tokens[j].low not in ends:
        j += 1
    if begin == j or tokens[begin].low.endswith("ly") or (is_participle(tokens[begin].low) and j == begin + 1):
        return None
    if tokens[begin].low in english(sentence).levels and begin == i:
        return None
    return begin, j


def _phrase_back(
    sentence: Sentence, end: int, start: int, *, linked: bool = False, nearest: bool = False
) -> tuple[int, int] | None:
    """The noun phrase that ends right before token `end`, past its own "of" and "in" phrases.

    `linked`: "of" follows, so that "exports from the region" is about exports, too. `nearest`: where a verb stands
    before such a phrase ("measured in the death toll"), the phrase itself.
    """
    tokens, e = sentence.tokens, english(sentence)
    ends = stops(sentence.lexicon.words)
    j = end - 1
    inner: tuple[int, int] | None = None
    while True:
        last = j + 1
        while (
            j >= start
            and tokens[j].kind == "word"
            and tokens[j].low not in ends
            and not tokens[j].low.endswith(("'s", "s'"))
            and (j == last - 1 or (tokens[j].low not in e.speech and tokens[j].low not in e.verbs))
        ):
            j -= 1
        if j + 1 == last or tokens[last - 1].low in e.verbs or tokens[last - 1].low.endswith("ed"):
            return inner
        inner = (j + 1, last) if nearest else None
        k = j
        while k >= start and (tokens[k].low in e.articles or tokens[k].low.endswith("'s")):
            k -= 1
        if (
            k >= start
            and (
                tokens[k].low in ("of", "in", "for", "at", "on")
                or (linked and tokens[k].low in ("from", "to") and tokens[k - 1].low not in UNFINISHED)
            )
            and k - 1 >= start
            and tokens[k - 1].kind == "word"
            and tokens[k - 1].low not in sentence.lexicon.words.multipliers
        ):
            j = k - 1
            continue
        return j + 1, last


def _is_share(sentence: Sentence, i: int) -> bool:
    """Is the figure at token `i` followed by a word or sign for percent?"""
    return any(token.low in ("percent", "%", "pct", "cent") for token in sentence.tokens[i + 1 : i + 4])


def subject_of(sentence: Sentence, verb: int, start: int, ends: frozenset[str]) -> tuple[int, int] | None:
    tokens, e = sentence.tokens, english(sentence)
    k = verb - 1
    while k > start and (tokens[k].low in e.auxiliaries or tokens[k].low.endswith("ly")):
        k -= 1
    if k >= start and (tokens[k].low in PERSONAL or tokens[k].low.partition("'")[0] in PERSONAL):
        return None  # "this year they jumped by 20 percent"
    pieces: list[tuple[int, int]] = []
    edge = verb
    for j in range(verb - 1, start - 2, -1):
        if j < start or tokens[j].low == "," or _opens_clause(sentence, j, verb):
            pieces.append((j + 1, edge))
            edge = j
    if pieces and pieces[0][0] < verb and tokens[pieces[0][0]].low in RELATIVE and pieces[0][0] - 1 > start:
        first = pieces[0][0]
        before = first - 1 if tokens[first - 1].low == "," else first
        if (found := _phrase_back(sentence, before, start, nearest=True)) is not None:
            return _through_of(sentence, found)  # "the death toll, which stands at 40"
    if tokens[verb - 1].low == "," and verb - 1 > start:
        pieces = _without_aside(sentence, pieces)
    for first, last in pieces:
        j = next((k + 1 for k in range(last - 2, first, -1) if _introduces(sentence, k)), first)
        while j < last and (
            tokens[j].low
            in ("and", "but", "while", "whereby", "that", "as", "though", "when", "if", "where", "because")
            or tokens[j].low in ADVERBS
            or tokens[j].low in QUOTES
            or tokens[j].low.endswith("ly")
        ):
            j += 1
        if tokens[j].low in ("this", "last", "next") and sentence.low(j + 1) in sentence.lexicon.words.durations:
            j += 2  # "this year the figure is 410"
        if j >= last or tokens[j].low in RELATIVE or tokens[j].low in ("followed", "compared"):
            continue
        if (
            tokens[j].low in e.rises
            or tokens[j].low in e.falls
            or (is_participle(tokens[j].low) and j > 0 and not tokens[j].capital)
        ):
            continue
        if tokens[j].low in e.prepositions and tokens[j].low not in ("about",):
            late = max((k for k in range(j + 2, last) if tokens[k].low in ("the", "its", "their")), default=None)
            behind = _first_phrase(sentence, late, last, ends) if late is not None and last == verb else None
            if behind is not None and _reaches(sentence, behind[1], verb):
                return _through_of(sentence, behind)  # "on the other hand the rate has risen"
            continue
        found = _first_phrase(sentence, j, last, ends)
        if found is not None:
            return _through_of(sentence, found)
        if j < last:
            return None
    return None


def _reaches(sentence: Sentence, i: int, verb: int) -> bool:
    """Whether only auxiliaries and adverbs stand between token `i` and the verb."""
    e = english(sentence)
    return all(sentence.low(k) in e.auxiliaries or sentence.low(k).endswith("ly") for k in range(i, verb))


def _without_aside(sentence: Sentence, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "The maker, a firm of lamps, bulbs and wires, is up 4 percent": what is between the commas is no subject."""
    e = english(sentence)
    for n in range(len(pieces) - 1, 1, -1):
        first, last = pieces[n]
        opener = sentence.low(pieces[n - 1][0])
        if first < last and sentence.low(first) not in e.prepositions and opener in ("a", "an", "which", "who"):
            return pieces[n:]
    return pieces


def _introduces(sentence: Sentence, k: int) -> bool:
    """ "Economists said [unemployment is …]": a verb of saying with a clause right behind it."""
    e = english(sentence)
    low, after = sentence.low(k), sentence.low(k + 1)
    if low in SEEING:
        return True  # "have seen [rates rise by 4 percent]"
    if (
        low not in e.speech
        or low in e.documents
        or (low.endswith("ing") and low != "saying")
        or low in ("found", "put", "added", "claimed", "counted", "recorded")
    ):
        return False
    return sentence.low(k - 1) not in e.auxiliaries and not after.endswith("ing") and after not in e.prepositions


def _opens_clause(sentence: Sentence, j: int, verb: int) -> bool:
    low = sentence.low(j)
    if low == "that":
        return sentence.low(j - 1) in english(sentence).speech
    return low in OPENING and j + 1 < verb


def _first_phrase(sentence: Sentence, i: int, end: int, ends: frozenset[str]) -> tuple[int, int] | None:
    tokens, e = sentence.tokens, english(sentence)
    j = i
    while j < end and (tokens[j].low in e.articles or tokens[j].low in QUOTES or tokens[j].kind == "number"):
        j += 1
    begin = last = j
    while j < end:
        low = tokens[j].low
        if low.endswith("'s") or (low.endswith("s'") and len(low) > 2):
            begin = last = j + 1
        elif (
            tokens[j].kind == "word"
            and low not in ends
            and not (j > begin and _ends_phrase(tokens[j], tokens[j - 1], e) and not _is_noun_here(sentence, j))
        ):
            last = j + 1
        elif low not in "-‑&" and low not in QUOTES:
            break
        j += 1
    return (begin, last) if begin < last else None


def _is_noun_here(sentence: Sentence, j: int) -> bool:
    """Whether a word that looks like a verb ends a phrase as its noun: "newspaper spending dropped", "the plan is"."""
    tokens, e = sentence.tokens, english(sentence)
    low, before, after = tokens[j].low, tokens[j - 1], sentence.low(j + 1)
    said = after in e.auxiliaries or after in e.levels or after in e.rises or after in e.falls
    if low in e.verbs:
        return said and low in VERBS_TOO
    if not low.endswith("ing") or is_plural(before, e) or before.low in e.rare_singles:
        return False
    follows = j + 1 < len(tokens) and tokens[j + 1].kind == "word" and after not in stops(sentence.lexicon.words)
    return said or after in (",", "") or (follows and not after.endswith("s") and not tokens[j + 1].capital)


def _ends_phrase(token: Token, before: Token, e: English) -> bool:
    low = token.low
    return low in e.verbs or (is_participle(low) and not token.capital and not before.low.endswith("ly"))


def _through_of(sentence: Sentence, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """ "the number of cases" is about cases."""
    if phrase is None:
        return None
    tokens, e = sentence.tokens, english(sentence)
    _first, last = phrase
    if tokens[last - 1].low in e.totals and last + 1 < len(tokens) and tokens[last].low == "of":
        j = last + 1
        while j < len(tokens) and tokens[j].low in e.articles:
            j += 1
        begin, ends = j, stops(sentence.lexicon.words)
        while j < len(tokens) and tokens[j].kind == "word" and tokens[j].low not in ends:
            if j > begin and tokens[j].low in e.verbs and not is_plural(tokens[j], e):
                break  # "the amount of water available"
            j += 1
            if is_plural(tokens[j - 1], e):
                break
        if j > begin and tokens[last - 1].low not in ("level", "average", "rate"):
            return begin, j
    return phrase
