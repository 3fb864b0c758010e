"""The closed vocabulary of the ledger: what can be said of two figures, and of an article and another."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from ledger.figures import Figure, Pointer
from pipeline.record import Span

RelationType = Literal[
    "same",
    "supersedes",
    "conflict",
    "self_contradiction",
    "falls",
    "part_of",
    "implied",
    "change_agrees",
    "change_disagrees",
    "none",
]
Why = Literal[
    "other_period",
    "other_place",
    "other_definition",
    "other_event",
    "other_measure",
    "other_base",
    "other_unit",
    "stock_flow",
]
ALARMS = frozenset(("conflict", "self_contradiction", "falls", "change_disagrees"))
SYMMETRIC = frozenset(("same", "conflict", "self_contradiction", "none"))
ORDER: tuple[RelationType, ...] = (
    "same",
    "supersedes",
    "conflict",
    "self_contradiction",
    "falls",
    "part_of",
    "implied",
    "change_agrees",
    "change_disagrees",
    "none",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What is said of two figures. `a` is the later, the part or the change; `reason` is a sentence for a person."""

    type: RelationType
    a: Figure
    b: Figure
    reason: str
    c: Figure | None = None
    value: float | None = None
    against: Figure | None = None
    holds: bool | None = None
    correction: bool = False
    why: Why | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Figures of one measure at one place, oldest as-of time first."""

    measure: str
    place: str | None
    members: tuple[Figure, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Altered:
    """A number that differs between a copy and its original."""

    copy: Pointer
    origin: Pointer


@dataclass(frozen=True, slots=True, kw_only=True)
class Copy:
    """Articles with one text. `origin`: the article it was first; None when that cannot be told."""

    members: tuple[str, ...]
    origin: str | None
    reason: str
    altered: tuple[Altered, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A citation and what it refers to: an article, `not_collected` or `ambiguous` (then `candidates`)."""

    article: str
    span: Span
    text: str
    outlet: str | None
    date: str | None
    resolved: str
    reason: str
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """How many independent sources stand behind a figure that several articles give."""

    figure: tuple[Figure, ...]
    independent: int
    roots: tuple[str, ...]


class Groups:
    """Figures that say the same: each stands for its group (union-find)."""

    def __init__(self, figures: Iterable[Figure]) -> None:
        self._parent: dict[Figure, Figure] = {figure: figure for figure in figures}

    def find(self, figure: Figure) -> Figure:
        """The figure that stands for the group."""
        while self._parent[figure] != figure:
            self._parent[figure] = self._parent[self._parent[figure]]
            figure = self._parent[figure]
        return figure

    def join(self, a: Figure, b: Figure) -> None:
        """Make one group of two."""
        self._parent[self.find(b)] = self.find(a)

    def groups(self) -> list[list[Figure]]:
        """The groups, each in the order in which the figures came."""
        found: dict[Figure, list[Figure]] = {}
        for figure in self._parent:
            found.setdefault(self.find(figure), []).append(figure)
        return list(found.values())
