"""Parts of a whole inside one article: "18 men and 47 women", "of whom", "in Tucson alone", a month of a year."""

import re
from collections.abc import Sequence

from ledger.agreement import compare
from ledger.clauses import distance
from ledger.cues import OF_CLASS
from ledger.figures import Figure
from ledger.measures import Measures
from ledger.relations import Relation
from ledger.words import pattern, words_of

OF = re.compile(
    r"^\s*(?:[^\W\d_]+\s)?"
    r"(?:out of|of|among|amongst|parmi|entre|unter|среди|de|des|dos|das|d'|von|der|из|из числа|من|من أصل|sur)\s*"
    r"(?:the|its|their|his|her|our|those|these|les|ses|leurs|los|las|sus|den|ihren|os|as|all)?\s*$",
    re.IGNORECASE,
)
OUT_OF = re.compile(
    r"(?:^|[\s(])(?:of|out of|sur|de|von|из)\s+(?:the|les|los|las|den|those|these|its|their|all|ces)?\s*$",
    re.IGNORECASE,
)
NEAR = 2  # sentences between a whole and a part that points back to it


def parts_in(figures: Sequence[Figure], text: str, measures: Measures) -> list[Relation]:
    """The `part_of` relations that one article states."""
    reader = _Parts(figures, text, measures)
    for i in range(len(figures)):
        reader.read(i)
    reader.sums()
    reader.rests()
    reader.periods()
    return reader.found


class _Parts:
    def __init__(self, figures: Sequence[Figure], text: str, measures: Measures) -> None:
        self.figures, self.text, self.measures = figures, text, measures
        self.found: list[Relation] = []
        self.whole_of: dict[Figure, Figure] = {}

    def add(self, part: Figure, whole: Figure, how: str) -> bool:
        """Note a part. A part has one whole, and no more than it."""
        if part in self.whole_of or part is whole or self.root(whole) is part or not _countable(part, whole):
            return False
        self.whole_of[part] = whole
        self.found.append(Relation(type="part_of", a=part, b=whole, reason=f"{part.text} {how} {whole.text}."))
        return True

    def root(self, figure: Figure) -> Figure:
        while figure in self.whole_of:
            figure = self.whole_of[figure]
        return figure

    def read(self, i: int) -> None:
        """The whole of one figure, by the words about it."""
        part = self.figures[i]
        if part.kind not in ("count", "money", "measure") or part.value is None:
            return
        _ = (
            self._of_the_next(i)
            or self._out_of(i)
            or self._after_cue(i)
            or self._of_them(i)
            or self._at_a_place(i)
            or self._made_up(i)
            or self._aboard(i)
            or self._confirmed(i)
            or self._added(i)
            or self._national(i)
        )

    def _of_the_next(self, i: int) -> bool:
        """ "Nine of the eleven"."""
        if i + 1 >= len(self.figures):
            return False
        part, whole = self.figures[i], self.figures[i + 1]
        between = self.text[part.num_span[1] : whole.num_span[0]]
        return bool(OF.match(between)) and self.add(part, whole, "are some of the")

    def _out_of(self, i: int) -> bool:
        """ "Of the 43 on the bus, twelve died"."""
        part = self.figures[i]
        for whole in reversed(self.figures[:i]):
            if whole.sentence != part.sentence:
                return False
            if OUT_OF.search(self.text[max(0, whole.num_span[0] - 14) : whole.num_span[0]]):
                behind = i and self.figures[i - 1]
                if behind is whole or (behind and behind in self.whole_of):
                    return self.add(part, whole, "are some of the")
        return False

    def _after_cue(self, i: int) -> bool:
        """ "..., among them four children"."""
        part = self.figures[i]
        words = words_of(part.language)
        start = self._sentence_start(i)
        previous = self.figures[i - 1].num_span[1] if i else 0
        cues = list(pattern(words.part, words.code).finditer(self.text, start, part.num_span[0]))
        cues = [c for c in cues if c.end() > start]
        if not cues:
            return False
        cue = cues[-1]
        listed = i and self.figures[i - 1] in self.whole_of and previous > cue.end()
        if previous > cue.end() and not listed:
            return False
        if not listed and distance(self.text, cue.end(), part.num_span[0]) > 6:
            return False
        if listed:
            return self.add(part, self.whole_of[self.figures[i - 1]], "are some of the")
        return self._back(i, cue.start(), "are some of the")

    def _of_them(self, i: int) -> bool:
        """ "Eight of them", "47 of the arrivals"."""
        part = self.figures[i]
        behind = self.text[part.num_span[1] : part.num_span[1] + 40]
        return bool(OF_CLASS.match(behind)) and self._back(i, part.num_span[0], "are some of the")

    def _back(self, i: int, before: int, how: str) -> bool:
        """The nearest figure before an offset that the part can belong to."""
        part = self.figures[i]
        able = [
            f
            for f in self.figures[:i]
            if part.sentence - f.sentence <= NEAR
            and f.num_span[1] <= before
            and not (f in self.whole_of and self.whole_of[f].sentence == f.sentence == part.sentence)
            and f.kind == part.kind
            and not f.aside
            and _fits(part, f)
        ]
        here = [f for f in able if f.sentence == part.sentence]
        near = here[-1:] or sorted(able, key=lambda f: f.value or 0, reverse=True)
        return any(self.add(part, whole, how) for whole in near)

    def _at_a_place(self, i: int) -> bool:
        """A figure for one place behind one for all: "Tucson had 51,001", "in Al Haouz alone"."""
        part = self.figures[i]
        words = words_of(part.language)
        start = self._sentence_start(i)
        alone = bool(pattern(words.alone, words.code).search(self.text, start, part.span[1] + 12))
        if not part.spots or part.aside or part.quoted_old or not (alone or part.elided or part.generic):
            return False
        for whole in reversed(self.figures[:i]):
            if part.sentence - whole.sentence > NEAR:
                return False
            if whole in self.whole_of or whole.spots & part.spots or whole.aside:
                continue
            likeness = compare(part, whole, self.measures)
            counted = likeness.measure == "same" or (
                likeness.measure == "unknown" and part.measure is None and not part.head
            )
            if counted and whole.group is None and (part.value or 0) < whole.high and not whole.spots:
                if part.source and whole.source and part.source != whole.source and not alone:
                    return False
                if not (alone or part.elided or part.measure is None):
                    return False
                return self.add(part, whole, "are the share of one place in the")
        return False

    def _made_up(self, i: int) -> bool:
        """A group of the persons counted just before, with what happened to all: "the group included four women"."""
        part = self.figures[i]
        words = words_of(part.language)
        start = self._sentence_start(i)
        before = self.text[start : part.num_span[0]]
        named = [n for n, phrases in words.groups.items() if pattern(phrases, words.code).search(before[-40:])]
        if part.elided and named and pattern(words.part, words.code).search(before):
            return self._back(i, start, "are a group of the")
        if part.code_unspaced and named and i and self.figures[i - 1].sentence <= part.sentence:
            return self._back(i, part.num_span[0], "are a group of the")
        return False

    def _aboard(self, i: int) -> bool:
        """The dead, missing and rescued of those aboard."""
        part = self.figures[i]
        if part.measure is None or part.aside or part.group:
            return False
        wholes = [
            f
            for f in self.figures
            if f.measure and part.measure in self.measures.by_slug[f.measure].whole_of and not f.aside and f.value
        ]
        wholes = [f for f in wholes if (part.value or 0) <= (f.value or 0)]
        if not wholes:
            return False
        near = min(wholes, key=lambda f: (f.paragraph != part.paragraph, abs(f.sentence - part.sentence)))
        return self.add(part, near, "are some of the")

    def _confirmed(self, i: int) -> bool:
        """Confirmed cases of all cases."""
        part = self.figures[i]
        if part.definition != "confirmed" or part.measure is None:
            return False
        beside = [f for f in self.figures if f is not part and abs(f.sentence - part.sentence) <= NEAR]
        for whole in sorted(beside, key=lambda f: abs(f.num_span[0] - part.num_span[0])):
            named = (whole.measure == part.measure and not whole.inherited) or (whole.elided and whole.reported)
            if named and whole.definition != "confirmed" and not whole.aside and whole.group is None:
                return compare(part, whole, self.measures).period in ("same", "unknown") and self.add(
                    part, whole, "are the confirmed ones of the"
                )
        return False

    def _added(self, i: int) -> bool:
        """ "Another 12,000 left, bringing the number to 71,000": what was added is a part of the total."""
        part = self.figures[i]
        if not part.increment:
            return False
        for whole in self.figures[i + 1 : i + 3]:
            grown = whole.cumulative or whole.trend == "increase"
            beside = whole.sentence == part.sentence and whole.kind == part.kind
            if not (beside and grown) or whole.increment:
                continue
            if compare(part, whole, self.measures).place != "other" or part.measure == whole.measure:
                return self.add(part, whole, "were added to make the")
        return False

    def _national(self, i: int) -> bool:
        """The figure of one place in that of the country, where the text gives both."""
        part = self.figures[i]
        if part.scope or part.aside or part.measure is None or part.group or part.increment or part.subset:
            return False
        for whole in self.figures:
            wider = whole.scope == 1 and whole.measure == part.measure and abs(whole.sentence - part.sentence) <= 4
            old = part.quoted_old or whole.quoted_old or whole.increment or whole.aside
            if wider and not old and whole.exact and (part.value or 0) < (whole.value or 0):
                return self.add(part, whole, "are the share of one place in the")
        return False

    def sums(self) -> None:
        """Groups that follow a whole and add up to it: "11 Christians … Seven men and four women"."""
        for i, whole in enumerate(self.figures):
            if whole.value is None or whole.group or whole.kind != "count":
                continue
            behind = [f for f in self.figures[i + 1 : i + 5] if f.sentence - whole.sentence <= NEAR]
            for last in range(2, len(behind) + 1):
                parts = behind[:last]
                total = sum(f.value or 0 for f in parts)
                if total == whole.value and any(f.group for f in parts) and all(f.group or f.elided for f in parts):
                    for part in parts:
                        self.add(part, whole, "are a group of the")

    def rests(self) -> None:
        """What is left of a whole: "Eleven of the 64 came back. That leaves 53"."""
        for part, whole in list(self.whole_of.items()):
            if part.value is None or whole.value is None or not (part.exact and whole.exact):
                continue
            rest = whole.value - part.value
            for other in self.figures:
                near = 0 <= other.sentence - part.sentence <= 1 and other.num_span != part.num_span
                if near and other.value == rest and rest > 1 and (other.elided or other.generic) and not other.group:
                    self.add(other, whole, "are the rest of the")

    def periods(self) -> None:
        """A month of a year, an incident of a running total."""
        for part in self.figures:
            for whole in self.figures:
                if part is whole or part in self.whole_of or part.aside or whole.aside or not _countable(part, whole):
                    continue
                likeness = compare(part, whole, self.measures)
                if likeness.measure != "same" or likeness.definition == "other" or likeness.group == "other":
                    continue
                if not self._flows(part, whole) or part.increment or whole.quoted_old:
                    continue
                if likeness.period == "inside" and part.period != whole.period:
                    self.add(part, whole, "in a part of the time of the")
                elif part.period is None and part.day and whole.period and _within(part, whole):
                    self.add(part, whole, "are one case of the")

    def _flows(self, part: Figure, whole: Figure) -> bool:
        course = self.measures.by_slug[part.measure].course if part.measure else None
        return course in ("rises", "flow") or (course is None and part.kind == "count" and part.head is not None)

    def _sentence_start(self, i: int) -> int:
        part = self.figures[i]
        return part.clause[0]


def _within(part: Figure, whole: Figure) -> bool:
    return bool(
        whole.period
        and part.day
        and whole.period[0] <= part.day <= whole.period[1]
        and (part.value or 0) * 1.5 <= (whole.value or 0)
    )


def _countable(part: Figure, whole: Figure) -> bool:
    """Whether one can be a part of the other by value, kind and unit."""
    if part.kind != whole.kind or part.unit != whole.unit or part.value is None or whole.value is None:
        return False
    return part.value <= whole.high and (part.value, part.group) != (whole.value, whole.group)


def _fits(part: Figure, whole: Figure) -> bool:
    """Whether what is counted can be a part: persons of persons, attacks of attacks."""
    if whole.group and not part.elided:
        return False
    if part.head and whole.head:
        return part.head == whole.head
    if whole.head and not (part.elided or part.group):
        return part.measure is not None and part.measure == whole.measure
    return True
