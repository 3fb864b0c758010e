"""What a sentence says otherwise than its older self."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from ledger.comparing.facts import Facts, Figure, Named, Reader, read_facts
from ledger.comparing.result import Kind
from ledger.comparing.tokens import Token, is_typo, key_of, tokens_of
from pipeline.claims.find import words_of
from pipeline.known import once
from pipeline.record import KnownOutlet, Span

Found = tuple[Kind, Span | None, Span | None, str]  # kind, where in the old sentence, where in the new one, reason
# Signs of measures, and how their names begin in the languages that have units of their own. Compiled by the project.
SIGNS = {
    "km": ("kilom", "quil", "chilom", "километр", "кілометр", "kilométr", "كيلومتر"),
    "m": ("met", "mèt", "mét", "метр"), "cm": ("centi", "zenti", "сантиметр"), "mm": ("mil", "милиметр", "миллиметр"),
    "kg": ("kilo", "quilo", "chilo", "килограмм", "кілограм"), "g": ("gram", "грам"), "tonne": ("ton", "тонн"),
    "hectare": ("hect", "hekt", "ettar", "гектар"), "ha": ("hect", "hekt", "ettar", "гектар"), "litre": ("lit", "литр"),
    "ft": ("foot", "feet"), "mile": ("mil", "meil", "миль"), "km²": ("square k", "quadratk", "kilómetros c"),
    "m²": ("square m", "quadratm", "metros c"), "celsius": ("degree", "grad", "°"),
}  # fmt: skip
FAR = 3  # words between a figure and what bounds it
NAME = 3  # words of a name that is looked at by itself
SPELT = 60  # characters of a number in words
Op = tuple[str, int, int, int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Diff:
    """Two sentences token by token."""

    old: list[Token]
    new: list[Token]
    ops: Sequence[Op]

    def place(self, span: Span) -> tuple[int, int]:
        """The tokens of the new sentence that stand where those of the old one at `span` stood."""
        first = next((n for n, t in enumerate(self.old) if t.end > span[0]), len(self.old))
        last = next((n for n in range(len(self.old) - 1, -1, -1) if self.old[n].start < span[1]), first)
        low = high = None
        for tag, i, j, k, m in self.ops:
            if i <= first < j:
                low = k + first - i if tag == "equal" else k
            if i <= last < j:
                high = m - (j - 1 - last) if tag == "equal" else m
        return (low if low is not None else 0), (high if high is not None else len(self.new))

    @property
    def is_equal(self) -> bool:
        """Whether they are the same but for typography."""
        return all(tag == "equal" for tag, *_ in self.ops)

    def kept(self, span: Span) -> bool:
        """Whether the words of the old sentence at `span` are unchanged."""
        inside = [n for n, token in enumerate(self.old) if token.start < span[1] and span[0] < token.end]
        return bool(inside) and any(
            tag == "equal" and i <= inside[0] and inside[-1] < j for tag, i, j, _, _ in self.ops
        )


def judge(old: str, new: str, reader: Reader) -> list[Found]:
    """The changes of meaning from one sentence to another, spans into each."""
    diff = _diff(old, new)
    if diff.is_equal:
        return []
    before, after = read_facts(old, reader), read_facts(new, reader)
    places: list[int] | None = None
    if spelt := _spelt_otherwise(diff, before, after, reader):
        new, places = _mended(old, new, spelt)
        diff = _diff(old, new)
        if diff.is_equal:
            return []
        after = read_facts(new, reader)
    found = _changes(diff, before, after, reader)
    if places is None:
        return found
    return [(kind, a, b and (places[b[0]], places[b[1] - 1] + 1), why) for kind, a, b, why in found]


def _diff(old: str, new: str) -> Diff:
    a, b = tokens_of(old), tokens_of(new)
    ops = SequenceMatcher(None, [t.low for t in a], [t.low for t in b], autojunk=False).get_opcodes()
    return Diff(old=a, new=b, ops=ops)


def _spelt_otherwise(diff: Diff, before: Facts, after: Facts, reader: Reader) -> list[tuple[Span, Span]]:
    """Where one version has a slip, or writes a number in words: old and new span, in order."""
    out: list[tuple[Span, Span]] = []
    for tag, i, j, k, m in diff.ops:
        if tag != "replace":
            continue
        if "".join(t.low for t in diff.old[i:j]) == "".join(t.low for t in diff.new[k:m]) or _one_value(
            before.text[diff.old[i].start : diff.old[j - 1].end],
            after.text[diff.new[k].start : diff.new[m - 1].end],
            reader,
        ):  # "health care", "healthcare"
            out.append(((diff.old[i].start, diff.old[j - 1].end), (diff.new[k].start, diff.new[m - 1].end)))
        elif j - i == m - k:
            out += [
                ((one.start, one.end), (other.start, other.end))
                for one, other in zip(diff.old[i:j], diff.new[k:m], strict=True)
                if is_typo(one.low, other.low)
                and not after.covers((other.start, other.end))
                and not read_facts(after.text[other.start : other.end], reader).spans  # "Juni", "Juli"
            ]
    for one in before.figures:
        low, high = diff.place(one.span)
        for other in after.figures:
            if not diff.kept(one.span) and _same_value(one, other) and _reaches(diff, other.span, low, high):
                out.append((one.span, other.span))
                break
    return _apart(out)


def _one_value(one: str, other: str, reader: Reader) -> bool:
    """Whether two pieces of text are one number, once in digits and once in words."""
    if any(c.isdigit() for c in one) == any(c.isdigit() for c in other) or max(len(one), len(other)) > SPELT:
        return False
    a, b = (read_facts(text, reader).figures for text in (one, other))
    return len(a) == len(b) == 1 and _same_value(a[0], b[0])


def _apart(pairs: list[tuple[Span, Span]]) -> list[tuple[Span, Span]]:
    """The pairs in the order of the new sentence, without those that overlap one before."""
    out: list[tuple[Span, Span]] = []
    for one, other in sorted(pairs, key=lambda pair: pair[1]):
        if not out or other[0] >= out[-1][1][1]:
            out.append((one, other))
    return out


def _mended(old: str, new: str, spelt: Sequence[tuple[Span, Span]]) -> tuple[str, list[int]]:
    """The new sentence spelt as the old one, and where each of its characters stands in it as it was."""
    pieces: list[str] = []
    places: list[int] = []
    at = 0
    for one, other in spelt:
        word = old[slice(*one)]
        pieces += [new[at : other[0]], word]
        places += range(at, other[0])
        places += [min(other[0] + n, other[1] - 1) for n in range(len(word))]
        if word:
            places[-1] = other[1] - 1
        at = other[1]
    pieces.append(new[at:])
    places += range(at, len(new))
    return "".join(pieces), places


def _changes(diff: Diff, before: Facts, after: Facts, reader: Reader) -> list[Found]:
    moved = list(_named("date", before.dates, after.dates, diff, before.text, after.text))
    found = [
        *moved,
        *_numbers(diff, before, after, dated=bool(moved)),
        *_named("place", before.places, after.places, diff, before.text, after.text),
        *_named("citation", before.outlets, after.outlets, diff, before.text, after.text),
    ]
    told = {kind for kind, *_ in found}
    found += _renamed(diff, before.text, after.text, reader, told)
    if "bound" not in told and "number" not in told:
        found += _bounded(diff, before, after, reader)
    return found


def _bounded(diff: Diff, before: Facts, after: Facts, reader: Reader) -> Iterator[Found]:
    """Words that bound a figure from afar, which one sentence has and the other has not: "12 people at least"."""
    words = words_of(reader.language)
    phrases = {key_of(phrase): bound for table in (words.before, words.after) for phrase, bound in table.items()}
    for tag, i, j, k, m in diff.ops:
        one, other = " ".join(t.low for t in diff.old[i:j]), " ".join(t.low for t in diff.new[k:m])
        if tag == "equal" or any(phrase and phrase not in phrases for phrase in (one, other)):
            continue
        if phrases.get(one, "exact") == phrases.get(other, "exact"):
            continue
        figures = [
            (a, b)
            for a in before.figures
            for b in after.figures
            if _same_value(a, b) and _reaches(diff, a.span, max(0, i - FAR), j + FAR, old=True)
        ]
        if figures:
            a, b = figures[0]
            yield "bound", a.span, b.span, f"“{one}” stood by “{before.text[slice(*a.span)]}”, now “{other}”."


def _renamed(diff: Diff, old: str, new: str, reader: Reader, told: set[Kind]) -> Iterator[Found]:
    """Names that took each other's place, where the sentence as a whole was read for something else: "Black Friday"."""
    for tag, i, j, k, m in diff.ops:
        if tag != "replace" or max(j - i, m - k) > NAME:
            continue
        a, b = (diff.old[i].start, diff.old[j - 1].end), (diff.new[k].start, diff.new[m - 1].end)
        one, other = old[slice(*a)], new[slice(*b)]
        if one[0].islower() or other[0].islower():
            continue
        names = _names(reader.outlets)
        if "citation" not in told and len({names.get(key_of(one), ""), names.get(key_of(other), ""), ""}) == 3:
            yield "citation", a, b, f"“{one}” has become “{other}”."
            continue
        x, y = read_facts(one, reader), read_facts(other, reader)
        kinds: tuple[tuple[Kind, tuple[Named, ...], tuple[Named, ...]], ...]
        kinds = (("date", x.dates, y.dates), ("place", x.places, y.places))
        for kind, left, right in kinds:
            if kind not in told and len(left) == len(right) == 1 and left[0].key != right[0].key:
                yield kind, a, b, f"“{one}” has become “{other}”."


# figures


def _numbers(diff: Diff, before: Facts, after: Facts, *, dated: bool) -> Iterator[Found]:
    days, others = ([f for f in facts.figures if f.dated] for facts in (before, after))
    for one, other in _matched(diff, days, others)[0]:
        yield from _attributes(one, other, before, after, diff, dated=False)
    left = [f for f in before.figures if not f.dated]
    right = [f for f in after.figures if not f.dated]
    pairs, left, right = _matched(diff, left, right)
    for one, other in pairs:
        yield from _attributes(one, other, before, after, diff, dated)
    for one, other in _replaced(diff, left, right):
        left.remove(one)
        right.remove(other)
        a, b = _around(before.text, one.span), _around(after.text, other.span)
        yield "number", one.span, other.span, f"“{a}” has become “{b}”."
        if one.bound != other.bound:
            yield "bound", one.span, other.span, f"“{a}” has become “{b}”: {_bound(one)} is now {_bound(other)}."
    for one in left:
        if not one.bare or one.claim:
            yield "number", one.span, None, f"“{_around(before.text, one.span)}” is no longer said here."
    for other in right:
        if not other.bare or other.claim:
            yield "number", None, other.span, f"“{_around(after.text, other.span)}” is new here."


def _matched(
    diff: Diff, left: list[Figure], right: list[Figure]
) -> tuple[list[tuple[Figure, Figure]], list[Figure], list[Figure]]:
    """Figures of one value that stand at the same place, or beside the same word; and those left over."""
    pairs: list[tuple[Figure, Figure]] = []
    rest: list[Figure] = []
    free = list(right)
    for one in left:
        low, high = diff.place(one.span)
        twin = next((f for f in free if _same_value(one, f) and _reaches(diff, f.span, low, high)), None)
        if twin is None:
            rest.append(one)
        else:
            free.remove(twin)
            pairs.append((one, twin))
    for one in list(rest):
        twin = next((f for f in free if _same_value(one, f) and _company(diff.old, one) & _company(diff.new, f)), None)
        if twin is not None:
            rest.remove(one)
            free.remove(twin)
            pairs.append((one, twin))
    return pairs, rest, free


def _same_value(one: Figure, other: Figure) -> bool:
    return all(
        a == b or (a is not None and b is not None and abs(a - b) <= 1e-9 * max(abs(a), abs(b)))
        for a, b in zip(one.value, other.value, strict=True)
    )


def _reaches(diff: Diff, span: Span, low: int, high: int, *, old: bool = False) -> bool:
    """Whether `span` of the new (or old) sentence lies among its tokens `low`…`high`."""
    tokens = diff.old if old else diff.new
    return any(t.start < span[1] and span[0] < t.end for t in tokens[low : min(high, len(tokens))])


def _company(tokens: Sequence[Token], figure: Figure) -> set[str]:
    """The words next to a figure."""
    before = [t.low for t in tokens if t.end <= figure.span[0]][-1:]
    after = [t.low for t in tokens if t.start >= figure.span[1]][:1]
    return {f"{word}#" for word in before} | {f"#{word}" for word in after}


def _replaced(diff: Diff, left: Sequence[Figure], right: Sequence[Figure]) -> list[tuple[Figure, Figure]]:
    """Figures that took another's place."""
    out: list[tuple[Figure, Figure]] = []
    free = list(right)
    for one in left:
        low, high = diff.place(one.span)
        twin = next((f for f in free if _reaches(diff, f.span, low, high)), None)
        if twin is not None:
            free.remove(twin)
            out.append((one, twin))
    return out


def _attributes(one: Figure, other: Figure, before: Facts, after: Facts, diff: Diff, dated: bool) -> Iterator[Found]:
    a, b = _around(before.text, one.span), _around(after.text, other.span)
    if one.bound != other.bound:
        yield "bound", one.span, other.span, f"“{a}” has become “{b}”: {_bound(one)} is now {_bound(other)}."
    if not _same_unit(one.unit, other.unit) and ((one.unit and other.unit) or one.claim or other.claim):
        yield (
            "unit",
            one.span,
            other.span,
            f"“{a}” has become “{b}”: {one.unit or 'a count'} is now {other.unit or 'a count'}.",
        )
    elif one.counted and other.counted and _other_noun(one.counted, other.counted):
        yield "counted", one.span, other.span, f"“{one.counted}” were counted, now “{other.counted}”."
    if _other_source(one, other, before, after):
        yield (
            "source",
            one.span,
            other.span,
            f"“{a}” was said by {one.source or 'nobody'}, now by {other.source or 'nobody'}.",
        )
    if dated and one.period and other.period and _days(one) != _days(other):
        yield "period", one.span, other.span, f"“{a}” was told of {one.period.text}, now of {other.period.text}."


def _same_unit(one: str | None, other: str | None) -> bool:
    """Whether two names are of one unit, one of them its sign: "km", "kilometer"."""
    if one == other:
        return True
    return any(
        name.startswith(SIGNS.get(sign or "", ("?",))) for sign, name in ((one, other or ""), (other, one or ""))
    )


def _days(figure: Figure) -> tuple[str | None, str | None]:
    assert figure.period is not None
    return figure.period.earliest, figure.period.latest


def _bound(figure: Figure) -> str:
    return figure.bound.replace("_", " ")


def _other_noun(one: str, other: str) -> bool:
    """Whether two counted phrases differ by more than a slip, an ending or an adjective."""
    a, b = key_of(one).split(), key_of(other).split()
    if set(a) <= set(b) or set(b) <= set(a) or not a or not b:
        return False
    return not any(is_typo(x, y) or x == y for x in a for y in b)


def _other_source(one: Figure, other: Figure, before: Facts, after: Facts) -> bool:
    """Whether another body says so, or one that said so is named no longer."""
    a, b = key_of(one.source or ""), key_of(other.source or "")
    if a == b:
        return False
    if a and b:
        words, others = set(a.split()), set(b.split())
        slips = any(is_typo(x, y) for x in words - others for y in others - words)
        return not (words <= others or others <= words or slips)
    there = key_of(after.text if a else before.text)
    return f" {a or b} " not in f" {there} "


# dates, places, outlets


def _named(
    kind: Kind, left: Sequence[Named], right: Sequence[Named], diff: Diff, old: str, new: str
) -> Iterator[Found]:
    """Things that one sentence names and the other does not, those that took another's place in one line."""
    there, here = {item.key for item in right}, {item.key for item in left}
    gone = [item for item in left if item.key not in there and not _stands(item, old, new)]
    come = [item for item in right if item.key not in here and not _stands(item, new, old)]
    if kind == "place":
        towns, others = _towns(left, right, diff)
        gone, come = gone + towns, come + others
    for item in list(gone):
        low, high = diff.place(item.span)
        twin = next((c for c in come if _reaches(diff, c.span, low, high)), None)
        if twin is None and len(gone) == len(come):
            twin = come[0]
        if twin is not None:
            gone.remove(item)
            come.remove(twin)
            yield kind, item.span, twin.span, f"“{item.text}” has become “{twin.text}”."
    for item in gone:
        yield kind, item.span, None, f"“{item.text}” is no longer said here."
    for item in come:
        yield kind, None, item.span, f"“{item.text}” is new here."


@once
def _names(outlets: tuple[KnownOutlet, ...]) -> Mapping[str, str]:
    """The slugs of the outlets by the keys of their names."""
    return {key_of(name): known.slug for known in outlets for name in (known.name, *known.aliases)}


def _stands(item: Named, here: str, there: str) -> bool:
    """Whether the other sentence has the same words: then it was only read otherwise."""
    return f" {key_of(here[slice(*item.span)])} " in f" {key_of(there)} "


def _towns(left: Sequence[Named], right: Sequence[Named], diff: Diff) -> tuple[list[Named], list[Named]]:
    """Places of one country that took each other's place."""
    gone, come = [], []
    for one in left:
        if one.via not in ("city", "region", "capital") or diff.kept(one.span):
            continue
        low, high = diff.place(one.span)
        for other in right:
            if (
                _reaches(diff, other.span, low, high)
                and other.key == one.key
                and other.via in ("city", "region", "capital")
            ):
                a, b = key_of(one.text), key_of(other.text)
                if a != b and not is_typo(a, b) and a not in b and b not in a:
                    gone.append(one)
                    come.append(other)
    return gone, come


def _around(text: str, span: Span) -> str:
    """A figure with a word or two on either side."""
    start = max(text.rfind(" ", 0, max(0, span[0] - 10)) + 1, 0)
    end = text.find(" ", min(len(text), span[1] + 12))
    return text[start : end if end >= 0 else len(text)].strip()
