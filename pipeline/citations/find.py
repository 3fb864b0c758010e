"""Finding citations: where a text says that a named outlet, agency or report is where something comes from.

    tokens -> names (known, or an outlet's by shape) -> dates -> brackets -> running text -> back references -> links

A name alone is no citation: the text must say that it has something from there (`context.py`).
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date

from pipeline.citations.behind import NONE, STRONG, Reason
from pipeline.citations.brackets import Source, defined, in_brackets, is_alias
from pipeline.citations.content import is_voice
from pipeline.citations.context import Reader, enough
from pipeline.citations.cues import Cues, cues_of
from pipeline.citations.dates import Dated, read_dates
from pipeline.citations.dating import Dating
from pipeline.citations.found import Found, citation, without_own
from pipeline.citations.lexicon import COMMON, SHAPE, SURE, UNKNOWN, fold
from pipeline.citations.links import with_links
from pipeline.citations.mentions import Mention, find_mentions
from pipeline.citations.notes import in_notes
from pipeline.citations.short import shortened
from pipeline.citations.tokens import Tokens, tokens_of
from pipeline.citations.uncased import uncased, with_uncased
from pipeline.citations.unlisted import back_references, bare_references, in_quotes, own_pieces, reports, titled
from pipeline.citations.words import CitationWords
from pipeline.languages import language as language_of
from pipeline.record import Citation, KnownOutlet, Link, TimeExpression

_NONE = CitationWords()
_OF = frozenset(("of", "de", "del", "du", "des", "da", "do", "di", "della"))
_GAP = 40  # tokens between a verb's first subject and the second, which has none
_PARTING = frozenset((",", ";", "，", "；", "、", "،"))
_MEMORY = 4  # sentences over which "the same outlet" reaches back
_FARTHEST = 200  # tokens of them
_LONGEST_LIST = 12  # names


def find_citations(
    text: str,
    *,
    language: str | None,
    reference: date | None,
    dates: tuple[TimeExpression, ...],
    links: tuple[Link, ...] = (),
    outlets: tuple[KnownOutlet, ...] = (),
    own: str | None = None,
    places: Iterable[str] = (),
) -> tuple[Citation, ...]:
    """The citations of `text` in order. `own`: slug or name of the article's outlet, which it cannot cite.

    Citations have dates where the text gives them, as `pipeline.citations.dates` reads them. `places` are the names of
    places in the text: beside a date in brackets they are no sources.
    """
    known = language_of(language or "en")
    numerals = known.numbers.cardinals if known and known.numbers else {}
    cues = cues_of((known.citations if known else None) or _NONE, numerals)
    tokens = tokens_of(text)
    mentions = with_uncased(find_mentions(tokens, outlets), uncased(tokens, cues.words))
    told = read_dates(tokens, dates, reference, cues, [(m.start, m.end) for m in mentions])
    found = _Search(tokens, cues, mentions, told, places).found()
    citations = [citation(item, tokens) for item in found]
    citations = with_links(text, citations, links, outlets)
    citations = without_own(citations, own, outlets) if own else citations
    return tuple(sorted(citations, key=lambda c: c.span))


class _Search:
    """The search in one text."""

    def __init__(
        self,
        tokens: Tokens,
        cues: Cues,
        mentions: Iterable[Mention],
        dates: tuple[Dated, ...],
        places: Iterable[str],
    ) -> None:
        self.tokens = tokens
        self.cues = cues
        self.places = frozenset(place.lower() for place in places)
        self.towns = frozenset(word for place in self.places for word in place.split()[:1])
        self.mentions = {m.first: m for m in mentions}
        self.dating = Dating(tokens, cues, dates, self.mentions)
        self.dates, self.ends, self.told = self.dating.dates, self.dating.ends, self.dating.told
        for short, long in defined(tokens, self.mentions).items():
            self._define(short, long)
        taken = self._covered(m for m in self.mentions.values() if not self._goes_on(m))
        for mention in (*titled(tokens, taken | self.told, cues), *in_quotes(tokens, taken, cues)):
            if not taken.intersection(range(mention.first, mention.last)):
                self.mentions[mention.first] = mention
                taken.update(range(mention.first, mention.last))
        self.taken = taken
        self.mentions.update(shortened(tokens, self.mentions))
        names = {i for i, mention in self.mentions.items() if not self._is_other(mention)}
        self.others = {fold(m.name) for m in self.mentions.values() if self._is_other(m) or self._goes_on(m)}
        self.reader = Reader(tokens, cues, {d.first: d.last for d in dates}, names)

    def found(self) -> list[Found]:
        """The citations in order."""
        out: dict[int, Found] = {}
        bracketed: set[int] = set()
        own_brackets: dict[int, Source] = {}
        for source in in_brackets(self.tokens, self.mentions, self.dates, self.cues, self.places):
            before = self._directly_before(source)
            if before is not None:
                own_brackets[before.first] = source
            else:
                out[source.mention.first] = self._item(source.mention, source.last, source.date)
            bracketed.update(range(source.first, source.last))
        for group in self._groups(bracketed):
            for item in self._cited(group, own_brackets):
                out.setdefault(item.mention.first, item)
        for source in in_notes(self.tokens, self.mentions, self.dates, self.cues):
            out.setdefault(source.mention.first, self._item(source.mention, source.last, source.date))
        for item in list(self._gapped(out)):
            out[item.mention.first] = item
        for body in reports(self.reader, self.taken):
            out[body.first] = self._item(body, body.last, self.dating.after(body.last))
        self._again(out)
        self._date_all(out)
        return [out[i] for i in sorted(out)]

    def _gapped(self, out: dict[int, Found]) -> Iterator[Found]:
        """ "Dawn puts the number at nine, Geo at eleven": the second medium of a sentence without its verb."""
        for i, mention in self.mentions.items():
            before = self.tokens.low(i - 1)
            k = i - 1 - (before == "the")
            if i in out or self._is_other(mention) or not (is_voice(mention) or before == "the"):
                continue
            if not mention.name[0].isalpha():
                continue
            begin = self.tokens.sentences[self.tokens.sentence_of[i]][0]
            if self.tokens.low(k) not in (*_PARTING, *self.cues.joining) or not any(
                n in out for n in range(max(begin, k - _GAP), k)
            ):
                continue
            after = mention.last + (self.tokens.low(mention.last) in _PARTING)
            after += self.tokens.low(after) in self.cues.numbering
            if self.cues.counts(self.tokens, after):
                yield self._item(mention, mention.last, None)

    def _define(self, short: str, long: Mention | None) -> None:
        """Let a short name stand for the long one it is explained by, or for nothing known."""
        for i, mention in list(self.mentions.items()):
            if mention.name == short and mention.slug != (long.slug if long else ""):
                if long:
                    self.mentions[i] = replace(mention, slug=long.slug, kind=long.kind, strength=SURE)
                else:
                    del self.mentions[i]

    @staticmethod
    def _covered(mentions: Iterable[Mention]) -> set[int]:
        return {i for m in mentions for i in range(m.first, m.last)}

    @staticmethod
    def _item(mention: Mention, end: int, day: str | None) -> Found:
        return Found(mention=mention, end=end, date=day, outlet=mention.name)

    def _directly_before(self, source: Source) -> Mention | None:
        """The name before the bracket whose bracket it is: "Hong Kong Free Press (HKFP, 10 May)"."""
        i = source.first - 2
        if source.first < 1 or self.tokens[source.first - 1].text not in "([（【" or i < 0:
            return None
        reach = range(i, max(-1, i - 8), -1)
        before = next((m for k in reach if (m := self.mentions.get(k)) and m.last in (i, i + 1)), None)
        if before is None or (before.last == i and not self.tokens[i].capital):
            return None
        same = source.mention.strength == UNKNOWN or (before.slug and before.slug == source.mention.slug)
        return before if same or is_alias(source.mention.name, before.name) or not source.date else None

    def _date_all(self, out: dict[int, Found]) -> None:
        """Give the date of "(both 11 May)" to the citations of its sentence that have none."""
        for first, last in self.tokens.brackets.items():
            size = self.cues.every.at(self.tokens, first + 1)
            dated = self.dates.get(first + 1 + size) if size else None
            if dated is None or dated.last + 1 != last:
                continue
            begin = self.tokens.sentences[self.tokens.sentence_of[first]][0]
            for i in range(max(begin, first - _FARTHEST), first):
                if i in out and out[i].date is None:
                    out[i] = replace(out[i], date=dated.value)

    # Running text

    def _groups(self, bracketed: set[int]) -> Iterator[list[Mention]]:
        """The names of the running text; those of one list ("A, B and C") together."""
        group: list[Mention] = []
        for mention in (self.mentions[i] for i in sorted(self.mentions)):
            if mention.first in bracketed:
                continue
            if group and len(group) < _LONGEST_LIST and self._joined(group[-1], mention):
                group.append(mention)
            else:
                if group:
                    yield group
                group = [mention]
        if group:
            yield group

    def _joined(self, one: Mention, other: Mention) -> bool:
        """Whether only commas, "and", articles, brackets and words like "daily" stand between two names."""
        if self.tokens.sentence_of[one.first] != self.tokens.sentence_of[other.first]:
            return False
        i, joins = one.last, False
        while i < other.first:
            low = self.tokens.low(i)
            if i in self.tokens.brackets and self.tokens.brackets[i] < other.first:
                i = self.tokens.brackets[i] + 1
                continue
            size = self.cues.describing.at(self.tokens, i) or self.cues.media.at(self.tokens, i)
            if low in self.cues.joining or low in (",", "，", "、", "،", "/"):
                joins, size = True, 1
            elif not size and self.tokens[i].capital and i + 1 < other.first and self.cues.media.at(self.tokens, i + 1):
                size = 1
            if not size or other.first - one.last > 9:
                return False
            i += size
        return joins

    def _cited(self, group: list[Mention], own_brackets: dict[int, Source]) -> Iterator[Found]:
        """The names of a list that are sources: a cue before or behind the list counts for all of it."""
        # What stands before the list is the same for all its names, and so is what stands behind it.
        whole = [self.reader.reason(m, group[0].first, group[-1].last) for m in (group[0], group[-1])]
        common = max(whole, key=lambda reason: reason.level)
        last = self.dating.of(group[-1], common, own_brackets, last=True)
        for mention in group:
            reason = common if len(group) == 1 else self._best(mention, common)
            when = last if mention is group[-1] else self.dating.of(mention, reason, own_brackets, last=False)
            if when.value is None and not last.beside:
                when = replace(when, value=last.value)
            if (when.beside and when.value) or self._in_issue(mention):
                reason = replace(reason, level=STRONG)
            if self._is_person(mention) or self.cues.idents.ending(self.tokens, mention.first - 1):
                continue
            if not self._is_other(mention) and not self._is_taken(mention, reason) and enough(mention, reason):
                yield self._item(mention, when.end, when.value)

    def _in_issue(self, mention: Mention) -> bool:
        """Whether a name stands for an issue: "in Monday's Dawn, a columnist asks"."""
        i, cues = mention.first - 1, self.cues
        while i >= 0 and cues.describing.ending(self.tokens, i):
            i -= 1
        if self.tokens.low(i) != "'s" or i - 1 not in self.ends:
            return False
        after = mention.last
        verb = cues.reporting.at(self.tokens, after) or cues.saying.at(self.tokens, after)
        return bool(verb) or after >= len(self.tokens) or not self.tokens[after].word

    def _best(self, mention: Mention, common: Reason) -> Reason:
        alone = self.reader.reason(mention, mention.first, mention.last)
        return alone if alone.level > common.level else common

    def _is_other(self, mention: Mention) -> bool:
        """Whether a name that is a common word as well is part of another name here: "Andrew Forbes"."""
        if mention.strength != COMMON or mention.first == 0:
            return False
        i, cues = mention.first - 1, self.cues
        before = self.tokens[i]
        if before.low == "'s" and i > 1:  # "the People's Republic", but "Nigeria's Punch"
            owner = self.tokens[i - 1]
            return owner.capital and owner.low not in self.towns and i - 1 not in self.told and i - 1 not in self.ends
        if (
            not before.capital
            or before.low == "the"
            or cues.media.ending(self.tokens, i)
            or len(before.text) == 1
            or i in self.told
        ):
            return False
        begins = self.tokens.sentences[self.tokens.sentence_of[i]][0] == i
        leads = (cues.auxiliary, cues.describing, cues.before, cues.reporting, cues.saying, cues.titles, cues.links)
        return not (begins and any(words.ending(self.tokens, i) for words in leads))

    def _goes_on(self, mention: Mention) -> bool:
        """Whether such a name is the beginning of a longer one: "Sun Microsystems"."""
        i = mention.last
        if mention.strength != COMMON or i >= len(self.tokens) or i in self.told or self.cues.media.at(self.tokens, i):
            return False
        if self.tokens.low(i) in _OF and i + 1 < len(self.tokens):  # "la Semana de Educación Financiera"
            return self.tokens[i + 1].capital and self.tokens.low(i + 1) not in self.towns
        return self.tokens[i].capital and i not in self.mentions

    def _is_taken(self, mention: Mention, reason: Reason) -> bool:
        """Whether such a name is a firm's or a person's elsewhere in the text, and no more than a verb stands here."""
        return mention.strength == COMMON and fold(mention.name) in self.others and reason.level < STRONG

    def _is_person(self, mention: Mention) -> bool:
        """Whether an unknown name of an outlet's shape is somebody's: "Linda Daily, director for parks"."""
        i = mention.last
        if mention.strength in (SHAPE, COMMON) and self.cues.people.ending(self.tokens, mention.first - 1):
            return self.tokens[mention.first - 1].text.islower() and mention.last - mention.first == 2
        if mention.strength != SHAPE or mention.last - mention.first != 2 or self.tokens.low(i) != ",":
            return False
        reach = range(i + 1, min(i + 5, len(self.tokens)))
        office = next((k for k in reach if not self.tokens[k].word or self.cues.offices.at(self.tokens, k)), None)
        return office is not None and self.cues.offices.at(self.tokens, office) > 0

    # Back references

    def _again(self, out: dict[int, Found]) -> None:
        """Add "the same outlet adds" and "its feature of 30 April", which mean the outlet named before."""
        bare = ((first, last, False) for first, last in bare_references(self.tokens, self.taken, self.cues))
        for first, last, same in (*back_references(self.tokens, self.taken, self.cues), *bare):
            mention = self._referred(first, out, same)
            if mention is None:
                continue
            place = replace(mention, first=first, last=last, start=self.tokens[first].start,
                            end=self.tokens[last - 1].end, strength=SURE, tail="")  # fmt: skip
            reason = self.reader.reason(place, first, last)
            if reason.level > NONE:
                when = self.dating.of(place, reason, {}, last=True)
                out[first] = Found(mention=place, end=when.end, date=when.value, outlet=mention.name)
        for first, last, dated in own_pieces(self.tokens, self.dates, self.cues):
            mention = self._subject_before(first)
            if mention and mention.first not in out:
                place = replace(mention, first=first, last=last, start=self.tokens[first].start,
                                end=self.tokens[last - 1].end, tail="")  # fmt: skip
                out[first] = Found(mention=place, end=last, date=dated.value, outlet=mention.name)

    def _referred(self, first: int, out: dict[int, Found], same: bool) -> Mention | None:
        """The last outlet cited in the sentences before; with "the same", the last one named."""
        oldest = self.tokens.sentences[max(0, self.tokens.sentence_of[first] - _MEMORY)][0]
        reach = range(first - 1, max(oldest, first - _FARTHEST) - 1, -1)
        cited = (out[i].mention for i in reach if i in out)
        named = (m for i in reach if same and (m := self.mentions.get(i)) and m.strength == SURE)
        found = next((m for m in (*cited, *named) if m.kind != "report"), None)
        return found or next((m for i in reach if (m := self.mentions.get(i)) and self._called_medium(m)), None)

    def _called_medium(self, mention: Mention) -> bool:
        """Whether a name that is no source there is called a paper: "the state's People's Daily newspaper praised"."""
        return mention.strength == SURE and self.cues.classes.at(self.tokens, mention.last) > 0

    def _subject_before(self, first: int) -> Mention | None:
        """The outlet that begins the sentence before."""
        sentence = self.tokens.sentence_of[first]
        if sentence == 0:
            return None
        begin = self.tokens.sentences[sentence - 1][0]
        mention = self.mentions.get(begin) or (
            self.mentions.get(begin + 1) if self.cues.describing.at(self.tokens, begin) else None
        )
        return mention if mention and mention.strength != UNKNOWN else None
