"""What the ledger says of claims and articles, to be read: relations, series, copies, resolved citations."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import or_, select

from pipeline.record import Span
from storage.derived_schema import COPY_GROUP, RELATION, RESOLUTION
from storage.rows import AnyRow
from storage.schema import ARTICLE
from storage.store import Transaction

Resolved = Literal["article", "not_collected", "ambiguous"]
LONGEST = 200  # articles over which a series is followed


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """An article as far as a line about it needs it."""

    id: int
    outlet: str
    title: str | None
    url: str
    published: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A figure of an article's present text. `key`: of the claim it is, None for a number that is no claim of its own;
    `at`: the day to which it speaks."""

    article: About
    key: str | None
    span: Span
    text: str
    value: float | None
    at: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class RelationRow:
    """What is said of two figures, in the words of docs/ledger.md. `a`: the later, the part or the change.

    `measure` and `place`: of what both count, where that is known; `version`: of the rules that said so.
    """

    type: str
    a: Point
    b: Point
    reason: str
    version: str
    c: Point | None = None
    value: float | None = None
    against: Point | None = None
    holds: bool | None = None
    correction: bool = False
    why: str | None = None
    measure: str | None = None
    place: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRow:
    """Figures of one measure at one place, oldest first."""

    measure: str | None
    place: str | None
    members: tuple[Point, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Alteration:
    """A number of a copy that differs from the one in its place in the original."""

    copy: Span
    said: str
    origin: Span
    instead_of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyMember:
    """An article of a group of copies, with the numbers that it gives otherwise than the original."""

    article: About
    altered: tuple[Alteration, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CopyGroup:
    """Articles with one text, the one that came in first before the others. `origin` None: it cannot be told."""

    members: tuple[CopyMember, ...]
    origin: About | None
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Resolution:
    """A citation of an article: the collected article it refers to (`target`), or why there is none.

    `key`: of the citation among the article's findings; `candidates`: where several fit equally well.
    """

    article: About
    key: str
    name: str
    outlet: str | None
    date: str | None
    url: str | None
    resolved: Resolved
    target: About | None
    candidates: tuple[About, ...]
    reason: str
    version: str


def of_article(tx: Transaction, article_id: int) -> tuple[RelationRow, ...]:
    """Every relation of an article's figures, its own among themselves too."""
    rows = _rows(tx, [article_id])
    abouts = _abouts(tx, _ids(rows))
    return tuple(_relation(row, abouts) for row in rows)


def among(tx: Transaction, series: SeriesRow) -> tuple[RelationRow, ...]:
    """The relations of the figures of a series to each other and to others of the same articles."""
    rows = _rows(tx, sorted({point.article.id for point in series.members}))
    abouts = _abouts(tx, _ids(rows))
    return tuple(_relation(row, abouts) for row in rows)


def of_unit(tx: Transaction, article_id: int) -> tuple[RelationRow, ...]:
    """The relations of an article's figures among themselves and with articles that came in before it."""
    rows = tx.execute(select(RELATION).where(RELATION.c.article_id == article_id).order_by(RELATION.c.n)).all()
    abouts = _abouts(tx, _ids(rows))
    return tuple(_relation(row, abouts) for row in rows)


def of_claim(tx: Transaction, article_id: int, key: str) -> tuple[RelationRow, ...]:
    """The relations of one claim."""
    found = []
    for relation in of_article(tx, article_id):
        points = (relation.a, relation.b, relation.c, relation.against)
        if any(point and point.article.id == article_id and point.key == key for point in points):
            found.append(relation)
    return tuple(found)


def series_of(tx: Transaction, article_id: int, key: str) -> SeriesRow | None:
    """The series that a claim stands in; None where it is the only figure of its measure, place and story."""
    nodes: dict[tuple[int, int], Mapping[str, Any]] = {}
    edges: dict[tuple[int, int], set[tuple[int, int]]] = {}
    named: dict[tuple[int, int], list[tuple[str | None, str | None]]] = {}
    read: set[int] = set()
    waiting = [article_id]
    reached: set[tuple[int, int]] = set()
    while waiting and len(read) < LONGEST:
        fresh = [one for one in dict.fromkeys(waiting) if one not in read][: LONGEST - len(read)]
        read.update(fresh)
        for row in _rows(tx, fresh):
            ends = {1: (row.a, row.b), 2: (row.b, row.c)}.get(row.joins)
            if ends is None:
                continue
            one, other = (_node(end) for end in ends)
            nodes |= {one: ends[0], other: ends[1]}
            edges.setdefault(one, set()).add(other)
            edges.setdefault(other, set()).add(one)
            named.setdefault(one, []).append((row.measure, row.place))
        reached = _reach({node for node, end in nodes.items() if node[0] == article_id and end["key"] == key}, edges)
        waiting = [article for article, _ in sorted(reached) if article not in read]
    if not reached:
        return None
    labels = [label for node in reached for label in named.get(node, ())]
    return series_row(
        tx,
        [nodes[node] for node in reached],
        measure=_commonest(measure for measure, _ in labels),
        place=_commonest(place for _, place in labels),
    )


def series_row(
    tx: Transaction, ends: Collection[Mapping[str, Any]], *, measure: str | None, place: str | None
) -> SeriesRow:
    """The series of these ends of relations, as they are stored."""
    abouts = _abouts(tx, {int(end["article"]) for end in ends})
    members = [_point(end, abouts) for end in ends]
    return SeriesRow(
        measure=measure,
        place=place,
        members=tuple(sorted(members, key=lambda p: (p.at or "", p.article.published or "", p.article.id, p.span))),
    )


def copies_of(tx: Transaction, article_id: int) -> CopyGroup | None:
    """The articles with this one's text; None where there is no other."""
    group = tx.execute(select(COPY_GROUP.c.group_id).where(COPY_GROUP.c.article_id == article_id)).scalar()
    if group is None:
        return None
    query = select(COPY_GROUP).where(COPY_GROUP.c.group_id == group).order_by(COPY_GROUP.c.article_id)
    rows = tx.execute(query).all()
    abouts = _abouts(tx, {row.article_id for row in rows})
    origin = rows[0].origin_id
    return CopyGroup(
        members=tuple(
            CopyMember(article=abouts[row.article_id], altered=tuple(_alteration(one) for one in row.altered))
            for row in rows
        ),
        origin=abouts.get(origin) if origin is not None else None,
        reason=rows[0].reason,
    )


def citations_of(tx: Transaction, article_id: int) -> tuple[Resolution, ...]:
    """What each citation of an article refers to."""
    query = select(RESOLUTION).where(RESOLUTION.c.article_id == article_id).order_by(RESOLUTION.c.key)
    return _resolutions(tx, tx.execute(query).all())


def resolution_of(tx: Transaction, article_id: int, key: str) -> Resolution | None:
    """What one citation refers to; None where the article has no such citation."""
    query = select(RESOLUTION).where(RESOLUTION.c.article_id == article_id, RESOLUTION.c.key == key)
    return next(iter(_resolutions(tx, tx.execute(query).all())), None)


def citing(tx: Transaction, article_id: int, limit: int = 200) -> tuple[Resolution, ...]:
    """The citations that refer to an article."""
    query = select(RESOLUTION).where(RESOLUTION.c.target_id == article_id)
    return _resolutions(tx, tx.execute(query.order_by(RESOLUTION.c.article_id, RESOLUTION.c.key).limit(limit)).all())


def _rows(tx: Transaction, ids: Sequence[int]) -> Sequence[AnyRow]:
    mine = or_(RELATION.c.a_id.in_(ids), RELATION.c.b_id.in_(ids), RELATION.c.c_id.in_(ids))
    return tx.execute(select(RELATION).where(mine).order_by(RELATION.c.article_id, RELATION.c.n)).all()


def _ids(rows: Iterable[AnyRow]) -> set[int]:
    found: set[int] = set()
    for row in rows:
        found.update((row.a_id, row.b_id, *((row.c_id,) if row.c_id is not None else ())))
        if row.details.get("against"):
            found.add(row.details["against"]["article"])
    return found


def _abouts(tx: Transaction, ids: Iterable[int]) -> dict[int, About]:
    columns = (ARTICLE.c.id, ARTICLE.c.outlet, ARTICLE.c.title, ARTICLE.c.url, ARTICLE.c.published)
    rows = tx.execute(select(*columns).where(ARTICLE.c.id.in_(sorted(ids))))
    return {row.id: About(**row._mapping) for row in rows}


def _relation(row: AnyRow, abouts: Mapping[int, About]) -> RelationRow:
    details = row.details
    return RelationRow(
        type=row.type,
        a=_point(row.a, abouts),
        b=_point(row.b, abouts),
        c=_point(row.c, abouts) if row.c else None,
        value=details.get("value"),
        against=_point(details["against"], abouts) if details.get("against") else None,
        holds=details.get("holds"),
        correction=details.get("correction", False),
        why=details.get("why"),
        measure=row.measure,
        place=row.place,
        reason=row.reason,
        version=row.version,
    )


def _point(plain: Mapping[str, Any], abouts: Mapping[int, About]) -> Point:
    return Point(
        article=abouts[plain["article"]],
        key=plain["key"],
        span=(plain["span"][0], plain["span"][1]),
        text=plain["text"],
        value=plain["value"],
        at=plain["at"],
    )


def _node(plain: Mapping[str, Any]) -> tuple[int, int]:
    return int(plain["article"]), int(plain["span"][0])


def _reach(start: set[tuple[int, int]], edges: Mapping[tuple[int, int], set[tuple[int, int]]]) -> set[tuple[int, int]]:
    reached: set[tuple[int, int]] = set()
    waiting = list(start)
    while waiting:
        node = waiting.pop()
        if node not in reached:
            reached.add(node)
            waiting += edges.get(node, ())
    return reached


def _commonest(values: Iterable[str | None]) -> str | None:
    found = Counter(value for value in values if value)
    return max(sorted(found), key=lambda value: found[value]) if found else None


def _alteration(plain: Mapping[str, Any]) -> Alteration:
    copy, origin = plain["copy"], plain["origin"]
    return Alteration(
        copy=(copy["span"][0], copy["span"][1]),
        said=copy["text"],
        origin=(origin["span"][0], origin["span"][1]),
        instead_of=origin["text"],
    )


def _resolutions(tx: Transaction, rows: Sequence[AnyRow]) -> tuple[Resolution, ...]:
    ids = {row.article_id for row in rows} | {row.target_id for row in rows if row.target_id is not None}
    abouts = _abouts(tx, ids | {one for row in rows for one in row.candidates})
    return tuple(
        Resolution(
            article=abouts[row.article_id],
            key=row.key,
            name=row.name,
            outlet=row.outlet,
            date=row.date,
            url=row.url,
            resolved=row.resolved,
            target=abouts.get(row.target_id) if row.target_id is not None else None,
            candidates=tuple(abouts[one] for one in row.candidates if one in abouts),
            reason=row.reason,
            version=row.version,
        )
        for row in rows
    )
