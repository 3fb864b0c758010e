"""Sources in brackets: "(KCNA, 3 May; Yonhap, 4 May)", and lines of sources: "Sources: El Faro, 2 May 2024; …"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.citations.cues import Cues
from pipeline.citations.dates import Dated
from pipeline.citations.lexicon import SHAPE, SURE, UNKNOWN
from pipeline.citations.mentions import Mention, run_end
from pipeline.citations.tokens import Tokens

_BULLETS = " \t-–—•*·▪●"
_HEADING = frozenset(("-", "–", "—", "−", ":"))
_NUMBER = frozenset(("no", "nos", "nr", "n", "vol", "p", "pp", "nº", "n°"))
_LEAD = 6  # tokens before the first name of a bracket: "as reported by the daily"
_NOTE = re.compile(r"(?<=[A-Z]{2})\d{1,2}$")  # the number of a note, written close to a name: "ACLED1"
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_INITIALS = re.compile(r"\b\w")


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source named in brackets. `last`: one after the last token that belongs to it."""

    mention: Mention
    first: int
    last: int
    date: str | None


@dataclass(frozen=True, slots=True)
class _Part:
    """What stands between two semicolons."""

    first: int
    last: int
    mentions: Sequence[Mention]
    dates: Sequence[Dated]


def in_brackets(
    tokens: Tokens,
    mentions: Mapping[int, Mention],
    dates: Mapping[int, Dated],
    cues: Cues,
    places: frozenset[str],
) -> Iterator[Source]:
    """The sources of every bracket, and of every line that begins with a word for sources and a colon.

    `places` are names, in lower case, that a date may stand beside without being a source ("Kabul, 3 May").
    """
    for first, last in tokens.brackets.items():
        if last - first > 1 and not _is_credit(tokens, first, last, cues):
            yield from _sources(tokens, first + 1, last, mentions, dates, cues, places)
    for first, last in tokens.sentences:
        listed = cues.pieces.at(tokens, first) and tokens.low(first + 1) in (":", "：")
        if listed and any(tokens[i].text == ";" for i in range(first, last)):
            yield from _sources(tokens, first + 2, last, mentions, dates, cues, places)
    for i in cues.listing.places(tokens):
        yield from _listed(tokens, i, mentions, dates, cues)
    yield from _heading(tokens, mentions)


def _heading(tokens: Tokens, mentions: Mapping[int, Mention]) -> Iterator[Source]:
    """The names that head the lines of a press review: "Dawn (Pak.) − Three schools …", "- Prothom Alo: 30 houses"."""
    for i, mention in mentions.items():
        start = tokens[i - 1].start if i and tokens.low(i - 1) == "the" else mention.start
        line = tokens.text[tokens.text.rfind("\n", 0, start) + 1 : start]
        close = tokens.brackets.get(mention.last)
        k = close + 1 if close is not None else mention.last
        sign = tokens.low(k)
        if line.strip(_BULLETS) or sign not in _HEADING or k + 1 >= len(tokens) or not tokens[k + 1].word:
            continue
        country = close is not None and close - mention.last <= 3 and tokens[mention.last + 1].text[0].isalpha()
        bullet = bool(line.strip())
        if (sign == ":" and not (bullet or country)) or (sign != ":" and not country) or tokens[k].start == start:
            continue
        if mention.strength in (SURE, SHAPE) or country:
            yield Source(mention=mention, first=i, last=mention.last, date=None)


def _listed(
    tokens: Tokens, i: int, mentions: Mapping[int, Mention], dates: Mapping[int, Dated], cues: Cues
) -> Iterator[Source]:
    """The sources of a line that names nothing else: "Sources: La Vigie, SOS Presse and Radio Oru"."""
    i += cues.listing.at(tokens, i)
    if tokens.low(i) == "(":  # "Source(s)"
        i = tokens.brackets.get(i, i) + 1
    if tokens.low(i) not in (":", "："):
        return
    end = tokens.sentences[tokens.sentence_of[i]][1]
    i += 1
    while i < end:
        mention = mentions.get(i) or _listed_name(tokens, i, end, cues)
        if mention is not None:
            close = tokens.brackets.get(mention.last)  # "Irrawaddy (3 May), Mizzima"
            reach = range(mention.last, min(end, close or mention.last + 3))
            dated = next((dates[k] for k in reach if k in dates), None)
            last = close + 1 if close and close < end else dated.last + 1 if dated else mention.last
            yield Source(mention=mention, first=i, last=last, date=dated.value if dated else None)
            i = last
        elif tokens[i].word and not (tokens[i].low in cues.joining or cues.describing.at(tokens, i) or i in dates):
            return
        else:
            i = dates[i].last + 1 if i in dates else i + 1


def _listed_name(tokens: Tokens, i: int, end: int, cues: Cues) -> Mention | None:
    """A name nobody knows in such a line: the capitalised words up to the next comma."""
    if not tokens[i].capital or (cues.describing.at(tokens, i) and i + 1 < end and tokens[i + 1].capital is False):
        return None
    last = min(run_end(tokens, i), end)
    while last > i and not tokens[last - 1].capital:
        last -= 1
    if last < end and tokens[last].word and tokens[last].low not in cues.joining:
        return None
    name = _NOTE.sub("", tokens.slice(i, last))
    start = tokens[i].start
    return Mention(first=i, last=last, start=start, end=start + len(name), name=name, strength=UNKNOWN)


def _is_credit(tokens: Tokens, first: int, last: int, cues: Cues) -> bool:
    """Whether a bracket is a dateline's ("SEOUL (Reuters) -") or a picture's."""
    if tokens.low(first + 1) in cues.credit:
        return True
    if tokens.low(last + 1) in ("-", "–", "—") and first - tokens.sentences[tokens.sentence_of[first]][0] < 12:
        return True
    begin = tokens.sentences[tokens.sentence_of[first]][0]
    # "LAGOON CITY (AP)"
    return first - begin < 8 and any(len(tokens[i].text) > 3 and tokens[i].text.isupper() for i in range(begin, first))


def _sources(
    tokens: Tokens,
    first: int,
    last: int,
    mentions: Mapping[int, Mention],
    dates: Mapping[int, Dated],
    cues: Cues,
    places: frozenset[str],
) -> Iterator[Source]:
    found: list[Source] = []
    for part in _parts(tokens, first, last, mentions, dates):
        if part.mentions:
            found += _named(tokens, part, cues)
        elif part.dates and cues.every.at(tokens, part.first):
            found = [source if source.date else replace(source, date=part.dates[0].value) for source in found]
        elif part.dates:
            found += _unknown(tokens, part, cues, places)
        elif found and all(source.mention.strength == SURE and not source.date for source in found):
            found += _beside(tokens, part)
    yield from found


def _beside(tokens: Tokens, part: _Part) -> Iterator[Source]:
    """A name nobody knows beside a known one: "(VOA Amharic; ENA)"."""
    if not all(tokens[i].capital for i in range(part.first, part.last)) or part.last - part.first > 4:
        return
    name = tokens.slice(part.first, part.last)
    start, end = tokens[part.first].start, tokens[part.last - 1].end
    mention = Mention(first=part.first, last=part.last, start=start, end=end, name=name, strength=UNKNOWN)
    yield Source(mention=mention, first=part.first, last=part.last, date=None)


def _parts(
    tokens: Tokens, first: int, last: int, mentions: Mapping[int, Mention], dates: Mapping[int, Dated]
) -> Iterator[_Part]:
    start = first
    for i in range(first, last + 1):
        if i == last or tokens[i].text in (";", "；"):
            if i > start:
                inside = range(start, i)
                yield _Part(
                    start, i, [mentions[k] for k in inside if k in mentions], [dates[k] for k in inside if k in dates]
                )
            start = i + 1


def _named(tokens: Tokens, part: _Part, cues: Cues) -> Iterator[Source]:
    """The known names at the beginning of a part; a date belongs to the name before it."""
    previous = part.first
    for n, mention in enumerate(part.mentions):
        between = range(previous, mention.first)
        if n == 0 and not _leads(tokens, between, cues):
            return
        if n and not all(_joins(tokens, i, cues) or any(d.first <= i <= d.last for d in part.dates) for i in between):
            return
        limit = part.mentions[n + 1].first if n + 1 < len(part.mentions) else part.last
        dated = next((d for d in part.dates if mention.last <= d.first < limit), None)
        alone = all(not tokens[i].word or cues.media.at(tokens, i) for i in range(mention.last, limit))
        if not dated and mention.first == part.first and _explains(tokens, mention, cues):
            return
        if dated or mention.strength == SURE or (mention.strength == SHAPE and (alone or n)):
            if not dated and not alone and not _joins(tokens, mention.last, cues):
                return
            yield Source(
                mention=mention,
                first=mention.first,
                last=dated.last + 1 if dated else mention.last,
                date=dated.value if dated else None,
            )
        previous = mention.last


def _explains(tokens: Tokens, mention: Mention, cues: Cues) -> bool:
    """Whether a name alone in brackets is a short one of what stands before: "the news agency of Talvia (TANA)"."""
    i = mention.first - 1
    if tokens[i].text not in "([（" or tokens.brackets.get(i) != mention.last:
        return False
    before = tokens[i - 1].text
    if mention.name.isupper() and mention.name.isascii() and before.isalpha() and not before.isascii():
        return tokens[i].start == tokens[i - 1].end  # "ウォールストリート・ジャーナル(WSJ)"
    reach = range(i - 1, max(-1, i - 7), -1)
    return any(tokens[k].word and cues.media.ending(tokens, k) for k in reach)


def _leads(tokens: Tokens, between: range, cues: Cues) -> bool:
    """Whether what stands before the first name leads to it: nothing, "see", "as reported by the"."""
    i = between.start
    if len(between) > _LEAD:
        return False
    while i < between.stop:
        size = (
            cues.before.at(tokens, i)
            or cues.reporting.at(tokens, i)
            or cues.describing.at(tokens, i)
            or cues.auxiliary.at(tokens, i)
            or cues.media.at(tokens, i)
            or cues.pieces.at(tokens, i)
            or cues.links.at(tokens, i)
        )
        if not size and tokens[i].word:
            return False
        i += size or 1
    return True


def _joins(tokens: Tokens, i: int, cues: Cues) -> bool:
    token = tokens[i]
    return not token.word or token.low in cues.joining or bool(cues.describing.at(tokens, i))


def _unknown(tokens: Tokens, part: _Part, cues: Cues, places: frozenset[str]) -> Iterator[Source]:
    """A name nobody knows with a date to the day or month: "(Radyo Yaman, 3 May 2021)"."""
    i = part.first
    while i < part.last and (cues.describing.at(tokens, i) or cues.before.at(tokens, i)) and not tokens[i].capital:
        i += cues.describing.at(tokens, i) or cues.before.at(tokens, i)
    dated = part.dates[0]
    if i >= part.last or not tokens[i].text[0].isupper() or i in range(dated.first, dated.last + 1):
        return
    end = min(run_end(tokens, i), dated.first)
    while end > i and (not tokens[end - 1].capital or tokens[end - 1].low in _NUMBER):
        end -= 1
    gap = range(end, dated.first)
    if end == i or not dated.value or len(dated.value) < 7 or len(gap) > 6:
        return
    if not all(_between(tokens, k, cues) for k in gap):
        return
    name = tokens.slice(i, end)
    if not any(c.isalpha() for c in name):
        return
    parted = any(tokens[k].text in (",", "，", ":") for k in gap)
    whole = i == part.first and end == dated.first and dated.last + 1 == part.last and _DAY.fullmatch(dated.value)
    if name.lower() in places or not (parted or (whole and tokens[dated.first].text[0].isdigit())):
        return
    mention = Mention(first=i, last=end, start=tokens[i].start, end=tokens[end - 1].end, name=name, strength=UNKNOWN)
    yield Source(mention=mention, first=i, last=dated.last + 1, date=dated.value)


def _between(tokens: Tokens, i: int, cues: Cues) -> bool:
    """Whether a token may stand between a source and its date: "No. 812,", "prayer update of"."""
    token = tokens[i]
    if not token.word or token.text.isdigit() or token.low in _NUMBER:
        return True
    return any(words.at(tokens, i) for words in (cues.auxiliary, cues.pieces, cues.describing))


def defined(tokens: Tokens, mentions: Mapping[int, Mention]) -> dict[str, Mention | None]:
    """What the short names of a text are short for: "Coastal Boat Society (CBS)" makes CBS no broadcaster here.

    The value is the long name where that is a known one.
    """
    out: dict[str, Mention | None] = {}
    for first, last in tokens.brackets.items():
        short = mentions.get(first + 1)
        if short is None or short.last != last or not short.name.isupper() or len(short.name) < 2:
            continue
        begin = first - len(short.name)
        if begin >= 0 and is_alias(short.name, tokens.text[tokens[begin].start : tokens[first].start]):
            long = next((m for k in range(begin, first) if (m := mentions.get(k)) and m.last == first), None)
            out[short.name] = long
    return out


def is_alias(short: str, long: str) -> bool:
    """Whether one name abbreviates the other: "HKFP", "Hong Kong Free Press"."""
    initials = "".join(_INITIALS.findall(long)).lower()
    capitals = "".join(c for c in long if c.isupper()).lower()
    return len(short) >= 2 and short.lower() in (initials, capitals)
