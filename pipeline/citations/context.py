"""What surrounds a name: does the text say that it has something from there?

The words before the name are read backwards over articles and adjectives to a cue ("according to the Lao weekly"),
those behind it forwards over dates, brackets and insertions to a verb ("Bernama, in a story of 4 February,
names"). Every walk is bounded, so that the work grows with the text and no faster.
"""

from collections.abc import Container
from dataclasses import dataclass

from pipeline.citations.content import TO, closes, is_voice, opens
from pipeline.citations.cues import Cues
from pipeline.citations.lexicon import BODY, COMMON, SHAPE, SURE
from pipeline.citations.mentions import Mention, run_end
from pipeline.citations.tokens import Tokens

_BACK = 12  # tokens between a cue and the name, articles and adjectives
_INSERTION = 18  # tokens of an insertion between commas or dashes
_OBJECT = 5  # tokens from "confirmed" to "to" in "confirmed the attack to"
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


class Reader:
    """Reads the surroundings of the names of one text.

    `dated`: the last token of each date, by its first one; `names`: the first token of each name.
    """

    def __init__(self, tokens: Tokens, cues: Cues, dated: dict[int, int], names: Container[int] = ()) -> None:
        self.tokens = tokens
        self.cues = cues
        self.dated = dated
        self.until = {last: first for first, last in dated.items()}
        self.names = names

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

    # After the name

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


def enough(mention: Mention, reason: Reason) -> bool:
    """Whether the reason suffices for a name of that strength."""
    needed = {SURE: LIGHT, SHAPE: LIGHT}.get(mention.strength, FAIR)
    return reason.level >= needed and mention.strength != BODY
