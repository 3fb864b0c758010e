"""Which date of a text belongs to a citation: the one beside the name, behind its verb, before the sentence."""

from collections.abc import Mapping

from pipeline.citations.behind import NONE, Reason
from pipeline.citations.brackets import Source, is_alias
from pipeline.citations.cues import Cues
from pipeline.citations.dates import Dated
from pipeline.citations.found import When
from pipeline.citations.lexicon import COMMON
from pipeline.citations.mentions import Mention
from pipeline.citations.tokens import Tokens

_AFTER = 9  # tokens from a verb to the date of the piece: "had earlier shown in part (2 July)"
_OBJECT = 3  # of them words that no language module knows: "ran the picture on"
_OPENING = ("(", "（", "[")
_TITLE = 20  # tokens of a title between a name and its date


class Dating:
    """Finds the dates of the citations of one text. `mentions`: its names, by their first tokens."""

    def __init__(self, tokens: Tokens, cues: Cues, dates: tuple[Dated, ...], mentions: Mapping[int, Mention]) -> None:
        self.tokens = tokens
        self.cues = cues
        self.mentions = mentions
        self.dates = {d.first: d for d in dates}
        self.ends = {d.last: d for d in dates}
        self.told = frozenset(i for d in dates for i in range(d.first, d.last + 1))

    def _own_bracket(self, mention: Mention, own_brackets: dict[int, Source]) -> When | None:
        """The date in the bracket directly after a name."""
        if source := own_brackets.get(mention.first):
            return When(value=source.date, end=source.last, beside=True) if source.date else None
        i = mention.last
        i += self.cues.media.at(self.tokens, i)
        close = self.tokens.brackets.get(i)
        if close is None:
            return None
        inside = [self.dates[k] for k in range(i + 1, close) if k in self.dates]
        if not inside or any(k in self.mentions for k in range(i + 1, close) if self._foreign(k, mention)):
            return None
        return When(value=inside[0].value, end=inside[0].last + 1, beside=True)

    def _closer(self, dated: Dated) -> Dated:
        """The date itself, or the one beside it that says it more exactly: "a year earlier, in May 2023"."""
        i = dated.last + 1
        i += self.tokens.low(i) == ","
        i += self.cues.auxiliary.at(self.tokens, i)
        other = self.dates.get(i)
        exact = other and other.value and dated.value and len(other.value) > len(dated.value)
        return other if other and exact and (other.value or "").startswith(dated.value or "-") else dated

    def _has_names(self, opening: int) -> bool:
        """Whether a bracket names outlets: its dates are theirs."""
        return any(k in self.mentions for k in range(opening, self.tokens.brackets[opening]))

    def _foreign(self, i: int, mention: Mention) -> bool:
        other = self.mentions.get(i)
        return bool(other and other.slug != mention.slug and not is_alias(other.name, mention.name))

    def of(self, mention: Mention, reason: Reason, own_brackets: dict[int, Source], last: bool) -> When:
        """The date of a source in running text. `last`: it is the last name of its list, to which the end belongs."""
        if own := self._own_bracket(mention, own_brackets):
            return own
        tokens = self.tokens
        i = mention.last
        i += self.cues.media.at(tokens, i)
        i = tokens.brackets.get(i, i - 1) + 1
        apart = mention.strength != COMMON or i not in self.dates  # "Dawn, 3 May", but "Record April 2"
        if apart and (dated := self._beside(i)):
            return When(value=dated.value, end=dated.last + 1, beside=True)
        if tokens.low(i) == "," and (size := self.cues.appeared.at(tokens, i + 1)):
            day = i + 1 + size + self.cues.auxiliary.at(tokens, i + 1 + size)
            if dated := self.dates.get(day):
                return When(value=dated.value, end=dated.last + 1)
        until = max(reason.verb or reason.last, mention.last)
        k = mention.last - 1
        while (k := k + 1) < min(until, len(tokens)):
            if k in tokens.brackets and self._has_names(k):
                k = tokens.brackets[k]
            elif dated := self.dates.get(k):
                owned = tokens.low(mention.last) == "'s"  # "Radio Oru's bulletin of 3 August"
                return When(value=dated.value, end=dated.last + 1, beside=owned)
            elif not last and k in self.mentions:
                return When(value=None, end=mention.last)
        if reason.level > NONE and last and (dated := self._after(until, verb=reason.verb is not None)):
            return When(value=dated.value, end=dated.last + 1, beside=tokens[dated.first - 1].text in _OPENING)
        told = reason.verb or (self.cues.words.final and reason.level > NONE)
        between = (self.dates[k] for k in range(max(0, reason.first), mention.first) if k in self.dates)
        if (
            dated := self._issue(mention, reason)
            or (self._before(mention.first) if told else None)
            or next(between, None)
        ):
            return When(value=dated.value, end=mention.last)
        return When(value=None, end=mention.last)

    def _issue(self, mention: Mention, reason: Reason) -> Dated | None:
        """The date before a name that says which issue is meant: "Monday's Dawn", "the 3 May edition of Dawn"."""
        i = mention.first - 1
        while i >= 0 and self.cues.describing.ending(self.tokens, i):
            i -= 1
        if self.tokens.low(i) == "'s" and (dated := self.ends.get(i - 1)):
            return dated
        return self.ends.get(reason.first - 1) if self.cues.pieces.at(self.tokens, reason.first) else None

    def _beside(self, i: int) -> Dated | None:
        """The date that follows a name as in a list of sources: "Jiji Press, 4 May;", with a title between or not."""
        if self.tokens.low(i) in self.cues.issued and (dated := self.dates.get(i + 1)):
            return dated if dated.value and len(dated.value) == 10 else None
        if self.tokens.low(i) in (",", "，"):
            i += 1
            if self.tokens.low(i) in ("“", '"', "‘", "«"):
                i = next((k + 2 for k in range(i + 1, min(len(self.tokens) - 1, i + _TITLE)) if self._title_ends(k)), i)
            i += self.cues.auxiliary.at(self.tokens, i)
        dated = self.dates.get(i)
        if dated is None:
            return None
        after = dated.last + 1
        ends = (
            after >= len(self.tokens)
            or self.tokens[after].text in ".;:,)]–—，；。"
            or self.tokens[after].text[0] == "\n"
        )
        return dated if ends else None

    def after(self, i: int) -> str | None:
        dated = self._after(i, verb=False)
        return dated.value if dated else None

    def _title_ends(self, i: int) -> bool:
        return self.tokens[i].text in ("”", '"', "’", "»") and self.tokens[i + 1].text == ","

    def _after(self, i: int, verb: bool) -> Dated | None:
        """The date that follows a verb or a name, over prepositions and words like "interview"."""
        tokens, cues = self.tokens, self.cues
        stop, free = min(len(tokens), i + _AFTER), _OBJECT if verb else 0
        while i < stop:
            if dated := self.dates.get(i):
                # Behind an object only "on 12 October" is the piece's date, and "since Sunday" is not.
                near = free == _OBJECT or not verb or cues.auxiliary.ending(tokens, i - 1)
                return self._closer(dated) if near else None
            if tokens[i].text == "," and (dated := self._beside(i)):
                return dated
            if i in tokens.brackets:
                if self._has_names(i):
                    return None
                reach = range(i + 1, min(i + 3, tokens.brackets[i]))
                inside = next((self.dates[k] for k in reach if k in self.dates), None)
                if inside:
                    return inside
                i = tokens.brackets[i] + 1
                continue
            size = (
                cues.auxiliary.at(tokens, i)
                or cues.describing.at(tokens, i)
                or cues.pieces.at(tokens, i)
                or cues.media.at(tokens, i)
                or cues.links.at(tokens, i)
            )
            if not size and (tokens.low(i) == "'s" or tokens.low(i - 1) == "'s"):
                size = 1
            if not size and verb and free and tokens[i].word and not tokens[i].capital and tokens[i].text.isalpha():
                free, size = free - 1, 1
            if not size:
                return None
            i += size
        return None

    def _before(self, first: int) -> Dated | None:
        """The date at the beginning of the sentence, directly before the subject: "On 8 May Kloop wrote"."""
        begin = self.tokens.sentences[self.tokens.sentence_of[first]][0]
        i = first - 1
        while i >= begin and (
            self.tokens[i].text in (",", "，", "、", *'«“"„')
            or self.cues.describing.ending(self.tokens, i)
            or self.cues.media.ending(self.tokens, i)
        ):
            i -= 1
        dated = self.ends.get(i)
        if dated is None or dated.first - begin > 5:
            return None
        k = begin  # "Three days earlier, on 4 May, …" but not "He died on 4 May, …"
        while k < dated.first:
            size = self.cues.auxiliary.at(self.tokens, k) or self.cues.describing.at(self.tokens, k)
            if not size and self.tokens[k].word and k not in self.told:
                return None
            k += size or 1
        return dated
