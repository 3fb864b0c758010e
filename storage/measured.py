"""What is counted, and where: every series of figures that the ledger could hold against each other."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, case, func, select

from storage.derived_schema import RELATION
from storage.relations import SeriesRow, series_row
from storage.schema import ARTICLE, CLAIM
from storage.store import Transaction

MOST = 2000  # comparisons over which a series is followed, those of the newest articles
GRAVE = ("conflict", "self_contradiction", "falls", "change_disagrees")


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """A measure at a place (None: unknown). `compared`: pairs of figures; `conflicts`: those of them that do not agree;
    `last`: the publication of the last article that says something of it, None for an undated one."""

    measure: str
    place: str | None
    compared: int
    conflicts: int
    last: str | None


def measured(
    tx: Transaction, *, place: str | None = None, words: str | None = None, limit: int | None = None
) -> tuple[Measured, ...]:
    """Every measure, those compared most often first. `place`: at this place only; `words`: a part of its name."""
    wanted: list[ColumnElement[bool]] = [RELATION.c.measure.is_not(None)]
    if place is not None:
        wanted.append(RELATION.c.place == place)
    if words is not None:
        wanted.append(func.lower(RELATION.c.measure).contains(words.lower(), autoescape=True))
    number = func.count()
    grave = func.sum(case((RELATION.c.type.in_(GRAVE), 1), else_=0))
    columns = (RELATION.c.measure, RELATION.c.place)
    groups = (
        select(*columns, number.label("n"), grave.label("conflicts"), func.max(RELATION.c.article_id).label("newest"))
        .where(*wanted)
        .group_by(*columns)
        .order_by(number.desc(), *columns)
        .limit(limit)
        .subquery()
    )
    query = select(groups, ARTICLE.c.published).join(ARTICLE, ARTICLE.c.id == groups.c.newest)
    rows = tx.execute(query.order_by(groups.c.n.desc(), groups.c.measure, groups.c.place)).all()
    return tuple(
        Measured(
            measure=row.measure,
            place=row.place,
            compared=int(row.n),
            conflicts=int(row.conflicts),
            last=row.published,
        )
        for row in rows
    )


def places(tx: Transaction) -> tuple[str, ...]:
    """The countries where anything is counted."""
    query = select(RELATION.c.place).where(RELATION.c.measure.is_not(None), RELATION.c.place.is_not(None))
    return tuple(tx.execute(query.distinct()).scalars())


def series_named(tx: Transaction, measure: str, place: str | None) -> SeriesRow | None:
    """The figures of a measure at a place, whatever the story; None where there is no such measure."""
    here = RELATION.c.place.is_(None) if place is None else RELATION.c.place == place
    query = select(RELATION.c.joins, RELATION.c.a, RELATION.c.b, RELATION.c.c).where(
        RELATION.c.measure == measure, here, RELATION.c.joins > 0
    )
    nodes: dict[tuple[int, int], Mapping[str, Any]] = {}
    for row in tx.execute(query.order_by(RELATION.c.article_id.desc()).limit(MOST)):
        for end in (row.a, row.b) if row.joins == 1 else (row.b, row.c):
            nodes[end["article"], end["span"][0]] = end
    return series_row(tx, nodes.values(), measure=measure, place=place) if nodes else None


def event_names(tx: Transaction) -> tuple[str, ...]:
    """Everything that present claims say happened, in order: one step along an index for each."""
    found: list[str] = []
    while (
        following := tx.execute(
            select(func.min(CLAIM.c.event)).where(CLAIM.c.current, CLAIM.c.event > (found[-1] if found else ""))
        ).scalar()
    ) is not None:
        found.append(following)
    return tuple(found)


def events(tx: Transaction, place: str) -> tuple[tuple[str, int], ...]:
    """What present claims say happened at a place, and how many say so, most first."""
    number = func.count()
    query = (
        select(CLAIM.c.event, number)
        .where(CLAIM.c.current, CLAIM.c.place == place, CLAIM.c.event.is_not(None))
        .group_by(CLAIM.c.event)
        .order_by(number.desc(), CLAIM.c.event)
    )
    return tuple((event, int(n)) for event, n in tx.execute(query))
