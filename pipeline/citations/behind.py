"""What follows a name: a verb of reporting, a piece that it published, somebody who speaks for it.

Every walk is bounded, so that the work grows with the text and no faster.
"""

from collections.abc import Container
from dataclasses import dataclass

from pipeline.citations.content import is_voice
from pipeline.citations.cues import Cues
from pipeline.citations.lexicon import COMMON, SURE
from pipeline.citations.mentions import Mention, run_end
from pipeline.citations.tokens import Tokens

_INSERTION = 18  # tokens of an insertion between commas or dashes
_TO_FINAL = 150  # tokens between the subject and the verb at the end of its sentence
_RESULT = 5  # tokens between "reported" and the loss that a firm reports of itself
_FORWARD = 8  # tokens between the name and its verb
_COMMAS = frozenset(",，、،")
_ARTICLES = frozenset(("the", "a", "an"))
_DASHES = frozenset("–—-")
_QUOTES = frozenset("\"'“‘«„「『”’`《")
_CLOSING_QUOTES = frozenset("»”“’」』》\"'")

# How good a reason is: any is enough for a name that is surely an outlet's.
STRONG, FAIR, LIGHT, NONE = 3, 2, 1, 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why a name is a source. `first`/`last`: the range of tokens that says so, the name included.

    `described`: a word like "newspaper" stands at the name. `verb`: one after the last token of a verb behind the name.
    """

    level: int
    first: int
    last: int
    described: bool = False
    verb: int | None = None


class Behind:
    """Reads what stands behind the names of one text.

    `dated`: the last token of each date, by its first one; `names`: the first token of each name.
    """

    def __init__(self, tokens: Tokens, cues: Cues, dated: dict[int, int], names: Container[int] = ()) -> None:
        self.tokens = tokens
        self.cues = cues
        self.dated = dated
        self.until = {last: first for first, last in dated.items()}
        self.names = names

    def _ahead(self, mention: Mention, i: int, end: int, cue: int) -> Reason:
        """What follows the name that ends before token `i`."""
        tokens, cues = self.tokens, self.cues
        if final := self._final(mention, i, end):
            return final
        described = False
        none = Reason(level=NONE, first=i, last=i)
        if (
            i < end
            and tokens[i].text in _CLOSING_QUOTES
            and (tokens[i].text in "»”’」』》" or (tokens.low(mention.first - 1) or " ") in _QUOTES)
        ):
            i += 1
        size = cues.media.at(tokens, i)
        if size and size >= max(cues.reporting.at(tokens, i), cues.pieces.at(tokens, i)):  # 報 is no paper in 報導
            described, i = True, i + size
        i = self._bracket(i)
        if mention.strength == SURE and self._extends(i, end):
            i = self._bracket(i + 1)
        if tokens.low(i) == "'s":
            return self._possession(mention, i + 1, end, cue)
        if tokens.low(i) == "'" and mention.name.endswith("s") and tokens[i].start == tokens[i - 1].end and i + 1 < end:
            owned = self._possession(mention, i + 1, end, cue)
            if owned.level:
                return owned
        if size := cues.people.at(tokens, i):
            return self._person(i + size, end, cue)
        if size := cues.pieces.at(tokens, i):
            piece = self._piece(i, i + size, end, cue)
            if piece.level or tokens.low(mention.first - 1) in cues.words.one or not cues.reporting.at(tokens, i):
                return piece
        if mention.strength == COMMON and not described and self._part_of_name(i):
            return Reason(level=NONE - 1, first=i, last=i)
        if mention.strength != SURE and not described and not cue and self._part_of_name(i):
            return none
        if tokens.low(i) in _COMMAS and (dated := self._dated_piece(i, end)):
            return Reason(level=FAIR, first=i, last=dated + 1, described=True)
        if tokens.low(i) in (":", "：") and i + 1 < end and self._announces(mention, i):
            return Reason(level=FAIR, first=i, last=i, described=described)
        return self._verb(mention, i, end, described)

    def _announces(self, mention: Mention, i: int) -> bool:
        """Whether the colon `i` behind a name opens what it says; a name that begins the sentence labels a speaker."""
        begin = self.tokens.sentences[self.tokens.sentence_of[mention.first]][0]
        return self.tokens[i + 1].text in _QUOTES or (is_voice(mention) and mention.first - begin > 3)

    def _dated_piece(self, i: int, end: int) -> int | None:
        """Where the date begins in an insertion that dates what an outlet published: ", in its issue of 11 May,"."""
        piece = False
        for k in range(i + 1, min(end, i + _FORWARD)):
            if piece and k in self.dated:
                return k
            if not self.tokens[k].word:
                return None
            piece = piece or self.cues.pieces.at(self.tokens, k) > 0
        return None

    def _part_of_name(self, i: int) -> bool:
        """Whether the name goes on: "Independent Schools Commission"."""
        if i >= len(self.tokens) or i in self.dated:
            return False
        return self.tokens[i].capital and self.tokens[i].start - self.tokens[i - 1].end <= 1

    def _extends(self, i: int, end: int) -> bool:
        """Whether one more word belongs to a name: "Amnesty International Kenya says"."""
        tokens = self.tokens
        if i + 1 >= end or not tokens[i].capital or i in self.dated or i in self.names or tokens[i + 1].capital:
            return False
        return bool(
            i + 1 in tokens.brackets or self.cues.reporting.at(tokens, i + 1) or self.cues.saying.at(tokens, i + 1)
        )

    def _bracket(self, i: int) -> int:
        """One after a bracket that begins at `i`, else `i`."""
        close = self.tokens.brackets.get(i)
        return close + 1 if close is not None else i

    def _possession(self, mention: Mention, i: int, end: int, cue: int) -> Reason:
        """After "NAME's": something that an outlet publishes, or somebody who speaks for it."""
        tokens, cues = self.tokens, self.cues
        for k in range(i, min(end, i + 5)):
            if size := cues.people.at(tokens, k):
                return self._person(k + size, end, cue)
            piece = cues.pieces.at(tokens, k)
            if size := piece or cues.media.at(tokens, k):
                verb = self._verb(mention, k + size, end, described=False)
                if piece or verb.level:  # "the BBC's Persian service reported", but not "the BBC's Persian service"
                    return Reason(level=max(FAIR, verb.level), first=i, last=k + size, verb=verb.verb)
            if k in self.names:
                return Reason(level=NONE - 1, first=i, last=i)
            if not tokens[k].word and tokens[k].text not in (".", ","):
                break
        if not cue and i < end and tokens[i].capital and mention.strength != COMMON:
            return self._person(i, end, cue)
        return Reason(level=NONE, first=i, last=i - 1)

    def _person(self, i: int, end: int, cue: int) -> Reason:
        """After "NAME reporter": the reporter says what he knows, or something happens to him."""
        none = Reason(level=NONE, first=i, last=i)
        if cue:
            return none
        tokens, cues = self.tokens, self.cues
        k = i
        while k < end and k - i < _FORWARD:
            if size := cues.reporting.at(tokens, k) or cues.saying.at(tokens, k):
                return Reason(level=FAIR, first=i, last=k + size, verb=k + size)
            passed = cues.describing.at(tokens, k) or cues.auxiliary.at(tokens, k)
            placed = k > i and cues.describing.ending(tokens, k - 1)  # "at the scene"
            if not (passed or placed or tokens[k].capital or tokens[k].text in _COMMAS):
                break
            k += passed or 1
        return Reason(level=NONE - 1, first=i, last=i)

    def _piece(self, start: int, i: int, end: int, cue: int) -> Reason:
        """After "NAME report": it is a source if the text says what it says."""
        if cue:
            return Reason(level=FAIR, first=start, last=i)
        verb = self._verb(None, self._subject(i, end), end, described=False)
        if verb.level:
            return Reason(level=FAIR, first=start, last=verb.last, verb=verb.verb)
        for k in range(i, min(end, i + _FORWARD)):
            if self.tokens.low(k) in self.cues.issued and k + 1 in self.dated:
                return Reason(level=FAIR, first=start, last=k + 2)
        return Reason(level=NONE, first=start, last=i)

    def _subject(self, i: int, end: int) -> int:
        """Where what a piece is of ends: "analysis of satellite images", "calculations based on ministry data"."""
        tokens, cues = self.tokens, self.cues
        size = cues.members.at(tokens, i) or cues.appeared.at(tokens, i) or cues.before.at(tokens, i)
        k = i + size
        while size and k < min(end, i + _FORWARD) and tokens[k].word:
            if cues.reporting.at(tokens, k) or cues.saying.at(tokens, k):
                return k
            k = self.dated[k] + 1 if k in self.dated else k + 1
        return i

    def _verb(self, mention: Mention | None, i: int, end: int, described: bool) -> Reason:
        """The verb after the name, over dates, brackets and insertions."""
        tokens, cues = self.tokens, self.cues
        start, steps, inserted = i, 0, False
        while i < end and steps < _FORWARD:
            if size := self._active(i):
                level = FAIR if not inserted or self._plain(mention, described) else NONE
                return Reason(level=level, first=start, last=i + size, described=described, verb=i + size)
            counted = cues.counting.at(tokens, i)
            size = cues.saying.at(tokens, i) or (counted if counted and cues.counts(tokens, i + counted) else 0)
            if size:
                level = LIGHT if not inserted or self._plain(mention, described) else NONE
                return Reason(level=level, first=start, last=i + size, described=described, verb=i + size)
            if i in self.dated:
                i = self.dated[i] + 1
            elif i in tokens.brackets:
                i = tokens.brackets[i] + 1
            elif size := cues.auxiliary.at(tokens, i):
                i += size
            elif tokens[i].low in cues.joining and i + 1 < end and tokens[i + 1].capital:
                i = run_end(tokens, i + 1)  # "CNN and Radio Oru reported"
            elif i > start and tokens[i].capital and cues.auxiliary.ending(tokens, i - 1) == 1:
                i += 1  # "Reuters in Seoul reported"
            elif tokens[i].text in _COMMAS or tokens[i].text in _DASHES:
                skipped, descriptive = self._insertion(i, end)
                described = described or descriptive
                if skipped == i:
                    break
                inserted = inserted or not descriptive
                i = skipped
            else:
                break
            steps += 1
        return Reason(level=NONE, first=start, last=start, described=described)

    def _active(self, i: int) -> int:
        """How many tokens a verb of reporting has whose subject stands before it; "quoted by" has none."""
        size = self.cues.reporting.at(self.tokens, i)
        if size and self.tokens.low(i) in self.cues.words.owning:
            after = i + size + (self.tokens.low(i + size) in _ARTICLES)
            return 0 if after in self.names else size
        own = any(self.tokens.low(k) in self.cues.results for k in range(i + size, i + size + _RESULT))
        return size if self.tokens.low(i + size) not in self.cues.agents and not own else 0

    def _plain(self, mention: Mention | None, described: bool) -> bool:
        """Whether a name keeps its meaning behind an insertion ("Punch, a maker of drinks, reported")."""
        return mention is None or mention.strength == SURE or described

    def _insertion(self, i: int, end: int) -> tuple[int, bool]:
        """Where the insertion that begins with the comma or dash `i` ends, and whether it describes an outlet.

        A clause whose verb is the outlet's ("which ran the picture") is entered, not passed over.
        """
        tokens, cues = self.tokens, self.cues
        if size := cues.clauses.at(tokens, i + 1):
            return i + 1 + size, True
        if self._active(i + 1):
            return i + 1, True
        closing = _COMMAS if tokens[i].text in _COMMAS else _DASHES
        descriptive = False
        for k in range(i + 1, min(end, i + 1 + _INSERTION)):
            if cues.media.at(tokens, k) or cues.pieces.at(tokens, k):
                descriptive = True
            if tokens[k].text in closing:
                return k + 1, descriptive
            if tokens[k].text in (";", ":"):
                break
        return i, False

    def _final(self, mention: Mention, i: int, end: int) -> Reason | None:
        """What makes a source of a name behind it: "X에 따르면", or a verb at the end of the sentence about it."""
        cues, tokens = self.cues, self.tokens
        if not (cues.words.final or cues.words.after):
            return None
        described = False
        k = self._bracket(i)
        while k < end and k - i <= _FORWARD:
            if size := cues.after.at(tokens, k):
                return Reason(level=FAIR, first=i, last=k + size, described=described, verb=k + size)
            size = cues.media.at(tokens, k)
            described = described or size > 0
            size = size or cues.pieces.at(tokens, k) or cues.people.at(tokens, k)
            size = size or (cues.describing.at(tokens, k) if described else 0)
            if not size and not (tokens[k].text in _CLOSING_QUOTES or tokens.low(k) in cues.issued):
                break
            k += size or 1
        marked = cues.subject.at(tokens, k)
        tail = mention.tail if mention.tail or not described else tokens[k - 1].text[-1:]
        if not marked and not (cues.words.tails and tail.startswith(cues.words.tails)):
            return None
        for n in range(k if marked else i, min(end, k + _TO_FINAL)):
            if cues.final.at(tokens, n) or (not marked and cues.pieces.at(tokens, n)):
                return Reason(level=FAIR, first=i, last=k + marked, described=described)
        return None
