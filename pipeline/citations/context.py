"""What surrounds a name: does the text say that it has something from there?

The words before the name are read backwards over articles and adjectives to a cue ("according to the Lao weekly"),
those behind it forwards over dates, brackets and insertions to a verb ("Bernama, in a story of 4 February,
names"). Every walk is bounded, so that the work grows with the text and no faster.
"""

from pipeline.citations.behind import FAIR, LIGHT, NONE, STRONG, Behind, Reason
from pipeline.citations.content import TO, closes, is_voice, opens
from pipeline.citations.lexicon import BODY, COMMON, SHAPE, SURE
from pipeline.citations.mentions import Mention, run_end

_BACK = 12  # tokens between a cue and the name, articles and adjectives
_OBJECT = 5  # tokens from "confirmed" to "to" in "confirmed the attack to"
_FORWARD = 8  # tokens between the name and its verb
_COMMAS = frozenset(",，、،")
_ARTICLES = frozenset(("the", "a", "an"))
_QUOTES = frozenset("\"'“‘«„「『”’`《")
_CLOSING_QUOTES = frozenset("»”“’」』》\"'")


class Reader(Behind):
    """Reads the surroundings of the names of one text.

    `dated`: the last token of each date, by its first one; `names`: the first token of each name.
    """

    def reason(self, mention: Mention, first: int, last: int) -> Reason:
        """Why the name in the range is a source; level NONE: nothing says so. A list of names is one range."""
        begin, end = self.tokens.sentences[self.tokens.sentence_of[mention.first]]
        cue, back, described = self._back(
            first, begin, mention.start if mention.first == first else self.tokens[first].start
        )
        if self._is_firm(last):
            return Reason(level=NONE, first=first, last=last)
        ahead = self._ahead(mention, last, end, cue)
        level = max(cue, ahead.level)
        if ahead.level < NONE:
            level = NONE
        elif level == LIGHT and mention.strength == COMMON and self.tokens.low(first - 1) == "the":
            level = level if self._part_of_name(last) else FAIR  # the capital shows a name: "the Sun says"
        elif level < FAIR and self._stands_in(mention, first, begin, end):
            return Reason(level=FAIR, first=begin, last=last)
        elif level < FAIR and is_voice(mention):
            level, back, ahead = self._voiced(mention, back, last, begin, end, ahead, level)
        if level and (described or ahead.described):
            level += 1
        return Reason(
            level=min(level, STRONG),
            first=back,
            last=ahead.last,
            described=described or ahead.described,
            verb=ahead.verb,
        )

    def _voiced(
        self, mention: Mention, back: int, last: int, begin: int, end: int, ahead: Reason, level: int
    ) -> tuple[int, int, Reason]:
        """Why a name that is surely a medium's is a source although no known verb stands at it."""
        tokens, cues = self.tokens, self.cues
        i = last + (last < end and tokens[last].text in _CLOSING_QUOTES)
        i = self._bracket(i + cues.media.at(tokens, i))
        if i + 1 < end and cues.members.at(tokens, i) and tokens[i + 1].capital:  # "aus Frankfurt (Oder)"
            i = self._bracket(run_end(tokens, i + 1))
        verb = opens(tokens, i, end, cues.that, cues.stops)
        if verb is not None:
            return FAIR, back, Reason(level=FAIR, first=i, last=verb, described=ahead.described, verb=verb)
        k = mention.first - 1
        while k > begin and (
            size := cues.describing.ending(tokens, k)
            or cues.media.ending(tokens, k)
            or int(tokens[k].text in _QUOTES or tokens[k].text == "The")
        ):
            k -= size
        said = closes(tokens, k, begin, cues.stops)
        if said is None and mention.strength == SURE and k > begin and tokens[k].low in cues.agents:
            deed = self.until.get(k - 1, k) - 1
            reach = (deed, deed - 1, deed - 2)
            said = next((n for n in reach if n >= begin and self._is_deed(n) and self._close(n, deed)), None)
        said = self._told(k, begin) if said is None else said
        return (level, back, ahead) if said is None else (FAIR, said, ahead)

    def _close(self, deed: int, i: int) -> bool:
        """Whether only words like "in full" stand between a participle and what names its doer."""
        return deed == i or self.cues.auxiliary.at(self.tokens, deed + 1) == i - deed

    def _stands_in(self, mention: Mention, first: int, begin: int, end: int) -> bool:
        """Whether the sentence begins with what stands in a medium: "In The Kolor Post, A. Writer argues that"."""
        tokens, cues = self.tokens, self.cues
        size = cues.within.at(tokens, begin)
        if not size or mention.kind == "report" or first - begin > _FORWARD:
            return False
        k, shown = begin + size, mention.strength == SURE
        while k < first:
            shown = shown or tokens[k].low == "the" or tokens[k].text in _QUOTES
            step = cues.describing.at(tokens, k) or cues.media.at(tokens, k)
            if not step and not (tokens[k].low == "the" or tokens[k].text in _QUOTES):
                return False
            k += step or 1
        after = range(mention.last, min(end, mention.last + TO))
        return shown and any(cues.saying.at(tokens, n) or cues.reporting.at(tokens, n) for n in after)

    # Before the name

    def _told(self, i: int, begin: int) -> int | None:
        """Where the verb of saying stands whose hearer is named after token `i`, which leads to it: "… to Reuters"."""
        tokens, cues = self.tokens, self.cues
        if i < begin or tokens[i].low not in cues.to:
            return None
        for k in range(i - 1, max(begin - 1, i - TO), -1):
            if tokens[k].text in (";", ":"):
                return None
            if size := self._says(k, tokens[i].low):
                near = range(max(begin, k - size - 2), i)
                return None if any(tokens[n].low in cues.refusing for n in near) else k - size + 1
        return None

    def _is_deed(self, i: int) -> bool:
        """Whether a participle stands at token `i`, of something that media do with news: "shown by"."""
        word = self.tokens[i].low
        return bool(word.endswith(self.cues.words.participles or ("?",))) and word not in self.cues.deeds

    def _says(self, k: int, to: str) -> int:
        """How many tokens a verb has that ends at token `k` and after which one is named to whom it is said."""
        tokens, cues = self.tokens, self.cues
        if tokens[k].capital:
            return 0
        if to in cues.far:
            return int(tokens[k].low in cues.far[to])
        return cues.saying.ending(tokens, k) or cues.reporting.ending(tokens, k)

    def _told_to(self, i: int, begin: int) -> int | None:
        """Where the verb stands before an Arabic name with "to" in front: "قال مسؤول لرويترز"."""
        for k in range(i, max(begin - 1, i - TO), -1):
            if size := self.cues.saying.ending(self.tokens, k) or self.cues.reporting.ending(self.tokens, k):
                return k - size + 1
        return None

    def _back(self, first: int, begin: int, start: int) -> tuple[int, int, bool]:
        """How good the cue before the name is, where it begins, and whether a word like "newspaper" stands between."""
        tokens, cues = self.tokens, self.cues
        i, described, adjective = first - 1, False, False
        if self.tokens.text[self.tokens[first].start : start] == "ل" and (to := self._told_to(i, begin)) is not None:
            return FAIR, to, False
        bare = tokens.low(i) in _ARTICLES
        while i >= begin and first - i <= _BACK:
            level, cue = self._cue_ending(i, begin, adjacent=i == first - 1 or (i == first - 2 and bare))
            if level:
                return level, cue, described
            if size := cues.media.ending(tokens, i):
                described = True
                if tokens[i].text[0] == "ل" and (to := self._told_to(i - 1, begin)) is not None:
                    return FAIR, to, True
            elif size := cues.describing.ending(tokens, i) or int(tokens[i].text == "The"):
                adjective = adjective or tokens[i].low not in _ARTICLES
            elif self._between(i, begin, described or adjective or self.tokens.low(i + 1) == "'s"):
                size = 1
            elif i in self.until and self.until[i] >= begin:
                size = i - self.until[i] + 1
            else:
                break
            i -= size
        return NONE, first, described

    def _between(self, i: int, begin: int, described: bool) -> bool:
        """Whether a token may stand between a cue and "the Saudi-owned daily, NAME"."""
        token = self.tokens[i]
        if token.low == "'s" or token.text in _QUOTES or "-" in token.text[1:]:
            return True
        if token.text in _COMMAS:
            return i > begin and self.cues.media.ending(self.tokens, i - 1) > 0
        return described and token.capital

    def _cue_ending(self, i: int, begin: int, adjacent: bool) -> tuple[int, int]:
        """The cue whose last token is `i`: how good it is, and where it begins."""
        tokens, cues = self.tokens, self.cues
        if tokens[i].text in (":", "："):
            i -= 1
        if size := cues.before.ending(tokens, i):
            return FAIR, i - size + 1
        for k in range(max(begin, i - _OBJECT), i) if tokens[i].low in cues.far else ():
            if tokens[k].low in cues.far[tokens[i].low] and all(tokens[n].word for n in range(k, i)):
                return FAIR, k
        size = cues.links.ending(tokens, i)
        if size and (piece := self._piece_before(i - size, begin)) is not None:
            return FAIR, piece
        if size := cues.people.ending(tokens, i):  # "как передаёт корреспондент ТАСС"
            verb = cues.reporting.ending(tokens, i - size) or cues.saying.ending(tokens, i - size)
            if verb and i - size >= begin:
                return FAIR, i - size - verb + 1
        size = cues.members.ending(tokens, i)
        if size and (person := self._person_before(i - size, begin)) is not None:
            return FAIR, person
        if (size := cues.reporting.ending(tokens, i)) and tokens[i].low not in cues.words.owning:
            return FAIR, i - size + 1
        if adjacent and (size := cues.saying.ending(tokens, i)) and self._inverted(i - size, begin):
            return LIGHT, i - size + 1
        return NONE, i

    def _inverted(self, i: int, begin: int) -> bool:
        """Whether a verb after token `i` comes before its subject: something quoted ends there."""
        return i >= begin and (self.tokens[i].text in _COMMAS or self.tokens[i].text in _QUOTES)

    def _piece_before(self, i: int, begin: int) -> int | None:
        """Where a piece ("a long report on the famine") begins that ends at most a few tokens before `i`."""
        for k in range(i, max(begin, i - 4) - 1, -1):
            if size := self.cues.pieces.ending(self.tokens, k):
                return k - size + 1
            if self.tokens[k].text in _COMMAS:
                return None
        return None

    def _person_before(self, i: int, begin: int) -> int | None:
        """Where a cue begins that leads to a person of the outlet: "according to A. Writer" of …"""
        if size := self.cues.people.ending(self.tokens, i):
            cued = i - size
            found = self.cues.saying.ending(self.tokens, cued) or self.cues.reporting.ending(self.tokens, cued)
            if cued >= begin and found:
                return cued - found + 1
        k = i
        while k >= begin and i - k < 5 and (self.tokens[k].capital or self.tokens[k].text == "."):
            k -= 1
        if k == i or k < begin:
            return None
        cues, tokens = self.cues, self.tokens
        k -= cues.people.ending(tokens, k)
        if k < begin:
            return None
        size = cues.before.ending(tokens, k) or cues.reporting.ending(tokens, k) or cues.saying.ending(tokens, k)
        return k - size + 1 if size else None

    def _is_firm(self, last: int) -> bool:
        return self.tokens.low(last).rstrip(".") in self.cues.company


def enough(mention: Mention, reason: Reason) -> bool:
    """Whether the reason suffices for a name of that strength."""
    needed = {SURE: LIGHT, SHAPE: LIGHT}.get(mention.strength, FAIR)
    return reason.level >= needed and mention.strength != BODY
