"""The noun a figure says something of when it stands before it: "the birth rate sank to 1.3 per cent"."""

from pipeline.claims.english import (
    ADVERB,
    GENITIVE,
    GERUND,
    PAST,
    PLURAL,
    QUOTES,
    english,
    is_participle,
    is_plural,
    stops,
)
from pipeline.claims.sentence import Sentence
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import English

# What they take is not a value of their subject: "the charity raised $50,000".
# In percent they are said of their subject all the same: "shares lost 3 percent".
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
    while k >= start and (tokens[k].low.endswith(ADVERB) or tokens[k].low in sentence.classes["before_noun"]):
        k -= 1
    link = tokens[k].low if k >= start and tokens[k].low in sentence.classes["value_prepositions"] else ""
    if (
        link in sentence.classes["of"]
        and tokens[k - 1].low in e.totals
        and k - 2 >= start
        and tokens[k - 2].low in sentence.classes["a_the"]
    ):
        k -= 3  # "a total of", "an average of" only bound the number
        link = tokens[k].low if k >= start and tokens[k].low in sentence.classes["value_prepositions"] else ""
    if link in sentence.classes["of"] and tokens[k - 1].low in sentence.classes["no_nouns"]:
        return None  # "on top of the 9,200"
    if link in sentence.classes["of_worth"] and (found := _phrase_back(sentence, k, start, linked=True)) is not None:
        return _through_of(sentence, found)
    if link and k - 1 > start and tokens[k - 1].low in sentence.classes["amounting"]:
        return _phrase_back(sentence, k - 1, start, nearest=True)
    verb = _verb_before(sentence, k, start, bool(link))
    if (
        verb is not None
        and tokens[verb].low in sentence.classes["modals"]
        and (main := _main_verb(sentence, verb, k)) is not None
    ):
        found = _object(sentence, main + 1, k) if link else None
        return _through_of(sentence, found) if found else None
    if verb is None:
        found = _phrase_back(sentence, k if link else k + 1, start)
        if found is not None and not link and not _opens_list(sentence, found[0], start):
            return None
        if link in sentence.classes["value_links"]:
            return None
        if found is not None and found[0] - 1 > start and tokens[found[0] - 1].low in sentence.classes["relative"]:
            asked = found[0] - 1 - (tokens[found[0] - 2].low == ",")
            return _phrase_back(sentence, asked, start, nearest=True)  # "the plan, which asks for $4 million"
        if found is not None and link in sentence.classes["for"] and tokens[found[1] - 1].capital:
            return None  # "bought by the Lakeside Trust of Lagos for $27 million"
        return _through_of(sentence, found) if found else None
    if link and (found := _object(sentence, verb + 1, k)) is not None:
        return _through_of(sentence, found)
    if (
        not link
        and tokens[verb].low in sentence.classes["transitive"]
        and not (tokens[verb].low in sentence.classes["moving"] and _is_share(sentence, i))
    ):
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
        if low == "," or (low in sentence.classes["and_but"] and not linked):
            return None
        if (low in leading and low not in sentence.classes["before_verbs"]) or (
            low in sentence.classes["puts"] and tokens[k].low in sentence.classes["at"]
        ):
            if j > start and tokens[j - 1].low in sentence.classes["verb_determiners"]:  # a noun: "a cut of"
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
        if not token.low.endswith(ADVERB) and token.low not in e.adverbs:
            takes = token.low in sentence.classes["transitive"] or token.low not in e.rises | e.falls
            return j if takes and token.low not in e.prepositions else None
    return None


def _opens_list(sentence: Sentence, first: int, start: int) -> bool:
    """ "net profit 40 million yen, and costs 55 million yen": no verb, but a new item."""
    k = first - 1
    while k >= start and (sentence.low(k) in english(sentence).articles or sentence.low(k).endswith(GENITIVE[0])):
        k -= 1
    return k < start or sentence.has(k, "list_openers")


def _object(sentence: Sentence, i: int, end: int) -> tuple[int, int] | None:
    """The noun phrase that begins right after a verb at `i`: "bringing [the total number] for 2024 to 51"."""
    tokens = sentence.tokens
    ends = stops(sentence.lexicon.words)
    j = i
    while j < end and (tokens[j].low in sentence.classes["object_determiners"] or tokens[j].low.endswith(GENITIVE[0])):
        j += 1
    begin = j
    while j < end and tokens[j].kind == "word" and tokens[j].low not in ends:
        j += 1
    if begin == j or tokens[begin].low.endswith(ADVERB) or (is_participle(tokens[begin].low) and j == begin + 1):
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
    best: tuple[int, int] | None = None
    while True:
        last = j + 1
        while (
            j >= start
            and tokens[j].kind == "word"
            and tokens[j].low not in ends
            and not tokens[j].low.endswith(GENITIVE)
            and (j == last - 1 or (tokens[j].low not in e.speech and tokens[j].low not in e.verbs))
        ):
            j -= 1
        verbal = tokens[last - 1].low in e.verbs and not (
            tokens[last - 1].low in sentence.classes["verbs_too"] and j + 1 < last - 1
        )
        if j + 1 == last or verbal or tokens[last - 1].low.endswith(PAST):
            return inner or best  # "freed in return for a ransom of": the phrase nearest to the figure
        inner = (j + 1, last) if nearest else None
        best = best or (j + 1, last)
        k = j
        while k >= start and (tokens[k].low in e.articles or tokens[k].low.endswith(GENITIVE[0])):
            k -= 1
        if (
            k >= start
            and (
                tokens[k].low in sentence.classes["in_place_links"]
                or (
                    linked
                    and tokens[k].low in sentence.classes["phrase_breaks"]
                    and tokens[k - 1].low not in sentence.classes["unfinished"]
                )
            )
            and k - 1 >= start
            and tokens[k - 1].kind == "word"
            and tokens[k - 1].low not in sentence.lexicon.words.multipliers
        ):
            if tokens[k].low in sentence.classes["of"] and tokens[k - 1].low in sentence.classes["portions"]:
                return j + 1, last  # "part of the aid worth $4 million"
            j = k - 1
            continue
        return j + 1, last


def _is_share(sentence: Sentence, i: int) -> bool:
    """Is the figure at token `i` followed by a word or sign for percent?"""
    return any(token.low in sentence.classes["shares_in_words"] for token in sentence.tokens[i + 1 : i + 4])


def subject_of(sentence: Sentence, verb: int, start: int, ends: frozenset[str]) -> tuple[int, int] | None:
    tokens, e = sentence.tokens, english(sentence)
    k = verb - 1
    while k > start and (tokens[k].low in e.auxiliaries or tokens[k].low.endswith(ADVERB)):
        k -= 1
    if k >= start and (
        tokens[k].low in sentence.classes["pronoun_subjects"]
        or tokens[k].low.partition("'")[0] in sentence.classes["pronoun_subjects"]
    ):
        return None  # "this year they jumped by 20 percent"
    pieces: list[tuple[int, int]] = []
    edge = verb
    for j in range(verb - 1, start - 2, -1):
        if j < start or tokens[j].low == "," or _opens_clause(sentence, j, verb):
            pieces.append((j + 1, edge))
            edge = j
    if (
        pieces
        and pieces[0][0] < verb
        and tokens[pieces[0][0]].low in sentence.classes["relative"]
        and pieces[0][0] - 1 > start
    ):
        first = pieces[0][0]
        before = first - 1 if tokens[first - 1].low == "," else first
        if (found := _phrase_back(sentence, before, start, nearest=True)) is not None:
            return _through_of(sentence, found)  # "the death toll, which stands at 40"
    if tokens[verb - 1].low == "," and verb - 1 > start:
        pieces = _without_aside(sentence, pieces)
    for first, last in pieces:
        j = next((k + 1 for k in range(last - 2, first, -1) if _introduces(sentence, k)), first)
        while j < last and (
            tokens[j].low in sentence.classes["subject_breaks"]
            or tokens[j].low in sentence.classes["adverbs"]
            or tokens[j].low in QUOTES
            or tokens[j].low.endswith(ADVERB)
        ):
            j += 1
        if (
            tokens[j].low in sentence.classes["this_last_next"]
            and sentence.low(j + 1) in sentence.lexicon.words.durations
        ):
            j += 2  # "this year the figure is 410"
        if j >= last or tokens[j].low in sentence.classes["relative"] or tokens[j].low in sentence.classes["followed"]:
            continue
        if (
            tokens[j].low in e.rises
            or tokens[j].low in e.falls
            or (is_participle(tokens[j].low) and j > 0 and not tokens[j].capital)
        ):
            continue
        if tokens[j].low in e.prepositions and tokens[j].low not in sentence.classes["about"]:
            late = max(
                (k for k in range(j + 2, last) if tokens[k].low in sentence.classes["owned_things"]), default=None
            )
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
    return all(sentence.low(k) in e.auxiliaries or sentence.low(k).endswith(ADVERB) for k in range(i, verb))


def _without_aside(sentence: Sentence, pieces: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "The maker, a firm of lamps, bulbs and wires, is up 4 percent": what is between the commas is no subject."""
    e = english(sentence)
    for n in range(len(pieces) - 1, 1, -1):
        first, last = pieces[n]
        opener = sentence.low(pieces[n - 1][0])
        if first < last and sentence.low(first) not in e.prepositions and opener in sentence.classes["aside_openers"]:
            return pieces[n:]
    return pieces


def _introduces(sentence: Sentence, k: int) -> bool:
    """ "Economists said [unemployment is …]": a verb of saying with a clause right behind it."""
    e = english(sentence)
    low, after = sentence.low(k), sentence.low(k + 1)
    if low in sentence.classes["seeing"]:
        return True  # "have seen [rates rise by 4 percent]"
    if (
        low not in e.speech
        or low in e.documents
        or (low.endswith(GERUND) and low not in sentence.classes["saying"])
        or low in sentence.classes["introducing"]
    ):
        return False
    return sentence.low(k - 1) not in e.auxiliaries and not after.endswith(GERUND) and after not in e.prepositions


def _opens_clause(sentence: Sentence, j: int, verb: int) -> bool:
    low = sentence.low(j)
    if low in sentence.classes["that"]:
        return sentence.low(j - 1) in english(sentence).speech
    return low in sentence.classes["opening"] and j + 1 < verb


def _first_phrase(sentence: Sentence, i: int, end: int, ends: frozenset[str]) -> tuple[int, int] | None:
    tokens, e = sentence.tokens, english(sentence)
    j = i
    while j < end and (tokens[j].low in e.articles or tokens[j].low in QUOTES or tokens[j].kind == "number"):
        j += 1
    begin = last = j
    while j < end:
        low = tokens[j].low
        if low.endswith(GENITIVE[0]) or (low.endswith(GENITIVE[1]) and len(low) > 2):
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
    while last - 1 > begin and tokens[last - 1].low in sentence.classes["degrees"]:
        last -= 1
    return (begin, last) if begin < last else None


def _is_noun_here(sentence: Sentence, j: int) -> bool:
    """Whether a word that looks like a verb ends a phrase as its noun: "newspaper spending dropped", "the plan is"."""
    tokens, e = sentence.tokens, english(sentence)
    low, before, after = tokens[j].low, tokens[j - 1], sentence.low(j + 1)
    said = after in e.auxiliaries or after in e.levels or after in e.rises or after in e.falls or after == ","
    if low in e.verbs:
        return said and low in sentence.classes["verbs_too"]
    if not low.endswith(GERUND) or is_plural(before, e) or before.low in e.rare_singles:
        return False
    follows = j + 1 < len(tokens) and tokens[j + 1].kind == "word" and after not in stops(sentence.lexicon.words)
    return said or after in (",", "") or (follows and not after.endswith(PLURAL) and not tokens[j + 1].capital)


def _ends_phrase(token: Token, before: Token, e: English) -> bool:
    low = token.low
    return low in e.verbs or (is_participle(low) and not token.capital and not before.low.endswith(ADVERB))


def _through_of(sentence: Sentence, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """ "the number of cases" is about cases."""
    if phrase is None:
        return None
    tokens, e = sentence.tokens, english(sentence)
    _first, last = phrase
    if tokens[last - 1].low in e.totals and last + 1 < len(tokens) and tokens[last].low in sentence.classes["of"]:
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
        if j > begin and tokens[last - 1].low not in sentence.classes["rates"]:
            return begin, j
    return phrase
