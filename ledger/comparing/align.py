"""Which sentence of one version became which of the other, and which stand alone.

What stands anywhere on the other page as often as on its own has only moved, or was only read as body once.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ledger.comparing.tokens import WIDE
from ledger.comparing.version import Unit, Version

MOST = 400  # sentences of one version without a twin; of more, the first are paired
ALIKE = 0.5  # share of common tokens from which two sentences are one, changed
LEAST = 0.25  # where their neighbours are the same
OUTSIDE = 0.75  # for sentences outside of both bodies
PIECES = 6  # words of a sentence at least, of which two pieces say more than that both words are common
WORDS = 8  # of such a sentence at least


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Sentences that changed, and those that one version alone has; `kept`: how many sentences of the old body stay."""

    pairs: tuple[tuple[Unit, Unit], ...]
    vanished: tuple[Unit, ...]
    appeared: tuple[Unit, ...]
    kept: int


def align(old: Version, new: Version) -> Alignment:
    """How the sentences of two versions belong together."""
    left, right = _unmatched(old, new), _unmatched(new, old)
    alone = {id(unit) for unit in _alone(left, old, new)} | {id(unit) for unit in _alone(right, new, old)}
    pairs = _paired(
        left[:MOST] + _others(old, new)[:MOST],
        right[:MOST] + _others(new, old)[:MOST],
        _neighbours(old),
        _neighbours(new),
        alone,
    )
    paired = {id(unit) for pair in pairs for unit in pair}
    left, right = ([unit for unit in units if id(unit) in alone] for units in (left, right))
    return Alignment(
        pairs=tuple(pairs),
        vanished=tuple(
            unit
            for unit in (*left, *_in_paragraphs(old, new))
            if id(unit) not in paired and not in_pieces(unit.key, old.whole, new.whole)
        ),
        appeared=tuple(
            unit
            for unit in (*right, *_in_paragraphs(new, old))
            if id(unit) not in paired and not in_pieces(unit.key, new.whole, old.whole)
        ),
        kept=len(old.units) - len(left),
    )


def _unmatched(version: Version, other: Version) -> list[Unit]:
    """The sentences of a body that are no sentences of the other one."""
    there = Counter(unit.key for unit in other.units)
    out = []
    for unit in version.units:
        if there[unit.key] > 0:
            there[unit.key] -= 1
        else:
            out.append(unit)
    return out


def _alone(units: Sequence[Unit], version: Version, other: Version) -> list[Unit]:
    """Those that the other page does not show, as a part of a longer sentence or elsewhere, as often as their own."""
    return [unit for unit in units if other.whole.count(f" {unit.key} ") < max(1, version.whole.count(f" {unit.key} "))]


def in_pieces(key: str, own: str, other: str) -> bool:
    """Whether the other page has a sentence in two pieces: something was put between, or a paragraph ends there.

    `own`, `other`: all that the two pages show; the second piece stands there as often as on the sentence's own.
    """
    words = key.split(" ")
    if len(words) < PIECES:
        return False
    low, high = 0, len(words)
    while low < high:  # the longest beginning that the page has: a shorter one it has as well
        length = (low + high + 1) // 2
        low, high = (length, high) if f" {' '.join(words[:length])} " in other else (low, length - 1)
    rest = f" {' '.join(words[low:])} "
    return low > 0 and rest in other and other.count(rest) >= own.count(rest)


def _others(version: Version, other: Version) -> list[Unit]:
    """The sentences outside of the body that the other page does not show."""
    return [unit for unit in version.outside if f" {unit.key} " not in other.whole]


def _in_paragraphs(version: Version, other: Version) -> list[Unit]:
    """The sentences outside of the body that the other page does not show, of paragraphs of which it shows another."""
    known = {
        unit.block
        for unit in version.outside
        if unit.key.count(" ") >= WORDS and f" {unit.key} " in other.whole and not version.is_aside(unit.block or 0)
    }
    return [unit for unit in _others(version, other) if unit.block in known]


def _neighbours(version: Version) -> dict[int, tuple[str, str]]:
    keys = ["", *(unit.key for unit in version.units), ""]
    return {id(unit): (keys[n], keys[n + 2]) for n, unit in enumerate(version.units)}


def _paired(
    left: Sequence[Unit],
    right: Sequence[Unit],
    before: dict[int, tuple[str, str]],
    after: dict[int, tuple[str, str]],
    alone: set[int],
) -> list[tuple[Unit, Unit]]:
    """The likeliest pairs, of which the other page does not show at least one."""
    bags = [_bag(unit.key) for unit in right]
    sizes = [sum(bag.values()) for bag in bags]
    found: list[tuple[float, int, int]] = []
    for i, one in enumerate(left):
        bag = _bag(one.key)
        size = sum(bag.values())
        for j, other in enumerate(right):
            if one.in_body and other.in_body and id(one) not in alone and id(other) not in alone:
                continue  # a paragraph that is divided otherwise
            if min(size, sizes[j]) < 0.25 * max(size, sizes[j]):
                continue
            alike = 2 * sum((bag & bags[j]).values()) / (size + sizes[j])
            if score := _score(one, other, alike, before, after):
                found.append((score, i, j))
    pairs: list[tuple[Unit, Unit]] = []
    used_left: set[int] = set()
    used_right: set[int] = set()
    for _, i, j in sorted(found, key=lambda item: (-item[0], item[1], item[2])):
        if i not in used_left and j not in used_right:
            used_left.add(i)
            used_right.add(j)
            pairs.append((left[i], right[j]))
    return sorted(pairs, key=lambda pair: (not pair[0].in_body, pair[0].order))


def _score(
    one: Unit,
    other: Unit,
    alike: float,
    before: dict[int, tuple[str, str]],
    after: dict[int, tuple[str, str]],
) -> float:
    """How well two sentences fit; 0 where they are not the same one."""
    if not (one.in_body or other.in_body):
        return alike if alike >= OUTSIDE and one.key.count(" ") >= WORDS else 0.0
    if alike < LEAST:
        return 0.0
    around, there = before.get(id(one), ("", "")), after.get(id(other), ("", ""))
    near = sum(0.15 for a, b in zip(around, there, strict=True) if a == b and a)
    return alike + near if alike + near >= ALIKE else 0.0


def _bag(key: str) -> Counter[str]:
    """The tokens of a key; of scripts without spaces the pairs of neighbours, since single characters say little."""
    tokens = key.split(" ")
    if WIDE.search(key):
        return Counter(a + b for a, b in zip(tokens, [*tokens[1:], ""], strict=True))
    return Counter(tokens)
