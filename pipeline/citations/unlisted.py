"""Sources without a name that is known: "the daily Oru", "the same outlet", "a report by the Lake Council"."""

import re
from collections.abc import Collection, Iterator, Mapping

from pipeline.citations.behind import NONE
from pipeline.citations.context import Reader
from pipeline.citations.cues import Cues
from pipeline.citations.dates import Dated
from pipeline.citations.lexicon import UNKNOWN
from pipeline.citations.mentions import Mention, run_end
from pipeline.citations.tokens import Tokens
from pipeline.citations.uncased import quoted

_ADJECTIVES = 3  # tokens between "the" and "daily" in a back reference
_APPOSITION = 9  # tokens from a name to the word that says what it is: "X, the official news agency"
_ARTICLES = ("Le", "La", "Les", "El", "Los", "Il", "Al", "O", "A")
_INNER = frozenset(
    (
        "'s",
        "of",
        "for",
        "on",
        "and",
        "the",
        "de",
        "des",
        "du",
        "del",
        "da",
        "do",
        "dos",
        "y",
        "e",
        "et",
        "für",
        "der",
        "und",
    )
)
_NATION = re.compile(r"(?:an|ese|ish|ench|i|ek|iss|utch|-language|-based|-owned)$")
_NAME_WORDS = 5  # words of a name in quotation marks
_QUOTED = 4  # tokens of a name in quotation marks that nothing else shows to be a medium's
_BODY = 10  # tokens in the name of a body


def titled(tokens: Tokens, taken: Collection[int], cues: Cues) -> Iterator[Mention]:
    """Names that a word beside them makes an outlet: "the daily Oru", "Kayin Voice newspaper", "X, a weekly, …"."""
    titles = frozenset(cues.titles.places(tokens))
    for i, token in enumerate(tokens.all):
        if i in titles:
            size = cues.titles.at(tokens, i)
            first = i + size
            # "le quotidien burkinabè Le Pays": the adjective stands behind the word
            if first + 1 < len(tokens) and tokens[first].text.islower() and tokens[first + 1].text in _ARTICLES:
                first += 1
            if (title := quoted(tokens, first)) and _plain_title(tokens, title):
                yield _mention(tokens, *title, cues, i)
                continue
            while first < len(tokens) and tokens[first].text in (*",«“\"'‘(", "the"):
                first += 1
            if first < len(tokens) and first not in taken and _is_name(tokens, first, cues):
                end = _name_end(tokens, first)
                if tokens[i + size].text != "," or tokens.low(end) == ",":  # "the daily, Oru, …"
                    yield _mention(tokens, first, end, cues, i)
        elif token.capital and i not in taken and _begins(tokens, i) and _is_name(tokens, i, cues):
            end = _name_end(tokens, i)
            nation = end == i + 1 and _NATION.search(token.low)  # "the Cuban newspaper said"
            if end < len(tokens) and not nation and (kind := _named_after(tokens, end, cues)) is not None:
                yield _mention(tokens, i, end, cues, kind)


def in_quotes(tokens: Tokens, taken: Collection[int], cues: Cues) -> Iterator[Mention]:
    """Names in quotation marks at a verb of reporting: "повідомляє «Голос Кахівки»", in languages that write so."""
    marks = frozenset(cues.words.quoting)
    for i in tokens.places_of(marks) if marks else ():
        title = quoted(tokens, i)
        if title is None or title[0] in taken or not tokens[title[0]].capital or title[1] - title[0] > _QUOTED:
            continue
        k = i - 1
        while k >= 0 and (
            cues.describing.ending(tokens, k) or (tokens[k].capital and cues.describing.ending(tokens, k - 1))
        ):
            k -= 1
        after = title[1] + 1
        if cues.reporting.at(tokens, after) or cues.reporting.ending(tokens, k) or cues.before.ending(tokens, k):
            yield Mention(
                first=title[0],
                last=title[1],
                start=tokens[title[0]].start,
                end=tokens[title[1] - 1].end,
                name=tokens.slice(*title),
                strength=UNKNOWN,
            )


def _plain_title(tokens: Tokens, title: tuple[int, int]) -> bool:
    """Whether words in quotation marks are a name and no sentence: in a script without capitals, a few words."""
    first, last = title
    text = tokens.slice(first, last)
    return text[0].isalpha() and not text[0].islower() and not text[0].isupper() and text.count(" ") < _NAME_WORDS


def _begins(tokens: Tokens, i: int) -> bool:
    return i == 0 or not tokens[i - 1].capital


def _is_name(tokens: Tokens, i: int, cues: Cues) -> bool:
    """Whether a capitalised word begins a name there, and not only a sentence."""
    token = tokens[i]
    return (
        token.capital
        and len(token.text) > 1
        and (not cues.describing.at(tokens, i) or token.text in ("The", *_ARTICLES))
    )


def _name_end(tokens: Tokens, first: int) -> int:
    end = run_end(tokens, first)
    while end > first + 1 and not tokens[end - 1].capital:
        end -= 1
    return end


def _named_after(tokens: Tokens, i: int, cues: Cues) -> int | None:
    """Where the word stands that says after a name that it is an outlet's."""
    if size := cues.classes.at(tokens, i):
        # In "the Workers Party daily Oru" the word belongs to the name after it.
        return None if i + size < len(tokens) and tokens[i + size].capital else i
    if tokens[i].text != "," or not (cues.describing.at(tokens, i + 1)):
        return None
    for k in range(i + 1, min(len(tokens), i + _APPOSITION)):
        if size := cues.titles.at(tokens, k):
            belongs = k + size < len(tokens) and tokens[k + size].capital  # "the Party, daily Oru"
            return None if belongs or cues.saying.at(tokens, k + size) or cues.reporting.at(tokens, k + size) else k
        if not tokens[k].word or cues.saying.at(tokens, k) or cues.reporting.at(tokens, k):
            return None
    return None


def _mention(tokens: Tokens, first: int, last: int, cues: Cues, title: int) -> Mention:
    return Mention(
        first=first,
        last=last,
        start=tokens[first].start,
        end=tokens[last - 1].end,
        name=tokens.slice(first, last),
        strength=UNKNOWN,
        kind="agency" if cues.agencies.at(tokens, title) else "outlet",
    )


def back_references(tokens: Tokens, taken: Collection[int], cues: Cues) -> Iterator[tuple[int, int, bool]]:
    """Ranges like "the same outlet" and "the local daily", and whether they say "the same"."""
    until = 0
    for i in cues.again.places(tokens):
        if i < until:
            continue
        size = cues.again.at(tokens, i)
        same = size > 1
        for k in range(i + size, min(len(tokens), i + size + _ADJECTIVES)):
            if found := cues.titles.at(tokens, k):
                end = k + found
                if end not in taken and (end >= len(tokens) or not tokens[end].capital):
                    yield i, end, same
                    until = end
                break
            if not tokens[k].word or k in taken or (tokens[k].capital and not same):
                break


def bare_references(tokens: Tokens, taken: Collection[int], cues: Cues) -> Iterator[tuple[int, int]]:
    """Ranges like "газета" in "газета напоминает", in languages that have no article for what was named before."""
    if cues.words.one:
        return
    for i in cues.titles.places(tokens):
        end = i + cues.titles.at(tokens, i)
        if i in taken or end in taken or (end < len(tokens) and (tokens[end].capital or quoted(tokens, end))):
            continue
        k = i - 1
        while i - k < _ADJECTIVES and k >= 0 and cues.describing.ending(tokens, k):
            k -= 1
        said = cues.reporting.at(tokens, end) or cues.saying.at(tokens, end) or cues.before.ending(tokens, k)
        if said or cues.reporting.ending(tokens, k) or cues.saying.ending(tokens, k):
            yield i, end


def own_pieces(tokens: Tokens, dates: Mapping[int, Dated], cues: Cues) -> Iterator[tuple[int, int, Dated]]:
    """Ranges like "its feature of 30 April", with the date."""
    for i in tokens.places_of(cues.words.own):
        for k in range(i + 1, min(len(tokens), i + 5)):
            if size := cues.pieces.at(tokens, k):
                after = k + size
                while after < len(tokens) and after - k - size < 3 and cues.auxiliary.at(tokens, after):
                    after += cues.auxiliary.at(tokens, after)
                if dated := dates.get(after):
                    yield i, dated.last + 1, dated
                break
            if not tokens[k].word:
                break


def reports(reader: Reader, taken: Collection[int]) -> Iterator[Mention]:
    """Bodies that published what the text relies on: "a report by the Lake Council (LC) states"."""
    tokens, cues = reader.tokens, reader.cues
    for i in cues.studies.places(tokens):
        size = cues.studies.at(tokens, i)
        link = _link(tokens, i + size, cues)
        if not link:
            continue
        end = tokens.sentences[tokens.sentence_of[i]][1]
        body = _body(tokens, i + size + link, min(end, i + size + link + _BODY), cues)
        if body is None or any(k in taken for k in range(body.first, body.last)):
            continue
        reason = reader.reason(body, i, body.last)
        if reason.level > NONE:
            yield body


def _link(tokens: Tokens, i: int, cues: Cues) -> int:
    """How many tokens join a report to its body: "published in June by the"."""
    for k in range(i, min(len(tokens), i + 4)):
        if size := cues.links.at(tokens, k):
            return k + size - i
        if not tokens[k].word:
            return 0
    return 0


def _body(tokens: Tokens, i: int, end: int, cues: Cues) -> Mention | None:
    """The name of a body that begins at `i`, over its articles; None where it may be a person."""
    while i < end and cues.describing.at(tokens, i) and not tokens[i].capital:
        i += 1
    if i + 2 < end and tokens[i].word and tokens[i + 1].low == "'s":
        i += 2  # "the country's auditor general"
    first, last, known = i, i, False
    while last < end:
        low = tokens[last].low
        if low in cues.bodies or (tokens[last].capital and low.rstrip("s") in cues.bodies):
            known = True
        elif not (tokens[last].capital or low in _INNER):
            break
        last += 1
    while last > first and not (tokens[last - 1].capital or tokens[last - 1].low in cues.bodies):
        last -= 1
    if last == first:
        return None
    if any(cues.offices.at(tokens, k) for k in range(first + 1, last - 1)):
        return None  # "by County Sheriff's Department Deputy Wayne Roe"
    name = tokens.slice(first, last)
    known = known or bool(re.fullmatch(r"[A-Z]{3,}", name)) or tokens.low(last) == "("
    if not known or (last - first == 1 and tokens[first].low in cues.bodies):
        return None
    return Mention(
        first=first,
        last=last,
        start=tokens[first].start,
        end=tokens[last - 1].end,
        name=name,
        strength=UNKNOWN,
        kind="report",
    )
