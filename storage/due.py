"""What the ledger has still to derive: articles by step. Rows are written where readings and decisions are."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import and_, delete, func, insert, literal, or_, select
from sqlalchemy.dialects import postgresql, sqlite

from storage.derived_schema import COPY_GROUP, COPY_LINK, LEDGER_DUE, LEDGER_ENTRY, LEDGER_KEY, RELATION, RESOLUTION
from storage.rows import made
from storage.schema import ARTICLE
from storage.store import Transaction

INDEX, CITE, JUDGE = 1, 2, 3  # the steps, in their order
STEPS = (INDEX, CITE, JUDGE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """An article and what is to be done with it. `body`: its account, packed by the rules `version` of that reading."""

    step: int
    article_id: int
    reading_id: int | None = None
    version: str | None = None
    body: bytes | None = None


def mark(tx: Transaction, step: int, ids: Iterable[int]) -> None:
    """Note that these articles are due; what is noted already stays."""
    rows = [{"step": step, "article_id": one} for one in sorted(set(ids))]
    if rows:
        tx.execute((sqlite if tx.sqlite else postgresql).insert(LEDGER_DUE).on_conflict_do_nothing(), rows)


def read(tx: Transaction, dues: Sequence[Due]) -> None:
    """Note articles that were read just now, with their accounts where those are made."""
    tx.execute(
        delete(LEDGER_DUE).where(LEDGER_DUE.c.step == INDEX, LEDGER_DUE.c.article_id.in_([d.article_id for d in dues]))
    )
    names = ("step", "article_id", "reading_id", "version", "body")
    tx.execute(insert(LEDGER_DUE), [{name: getattr(due, name) for name in names} for due in dues])


def mark_all(tx: Transaction) -> None:
    """Note that everything is to be derived anew."""
    tx.execute(delete(LEDGER_DUE))
    for step in STEPS:
        rows = select(literal(step), ARTICLE.c.id).where(ARTICLE.c.reading_id.is_not(None))
        tx.execute(insert(LEDGER_DUE).from_select(["step", "article_id"], rows))


def clear(tx: Transaction) -> None:
    """Forget everything that is derived, so that it is made anew."""
    for table in (LEDGER_ENTRY, LEDGER_KEY, RELATION, COPY_LINK, COPY_GROUP, RESOLUTION):
        tx.execute(delete(table))
    mark_all(tx)


def take(tx: Transaction, limit: int, ids: Sequence[int] | None = None) -> tuple[Due, ...]:
    """The next of one step, the first step that is due; `ids`: of these articles only."""
    mine = () if ids is None else (LEDGER_DUE.c.article_id.in_(ids),)
    first = tx.execute(select(LEDGER_DUE.c.step).where(*mine).order_by(LEDGER_DUE.c.step).limit(1)).scalar()
    if first is None:
        return ()
    query = select(LEDGER_DUE).where(LEDGER_DUE.c.step == first, *mine).order_by(LEDGER_DUE.c.article_id).limit(limit)
    return tuple(made(Due, row) for row in tx.execute(query))


def done(tx: Transaction, dues: Sequence[Due]) -> None:
    """Strike these out."""
    same = [and_(LEDGER_DUE.c.step == due.step, LEDGER_DUE.c.article_id == due.article_id) for due in dues]
    if same:
        tx.execute(delete(LEDGER_DUE).where(or_(*same)))


def left(tx: Transaction) -> dict[int, int]:
    """How many articles are due, by step."""
    query = select(LEDGER_DUE.c.step, func.count()).group_by(LEDGER_DUE.c.step)
    return {int(step): int(n) for step, n in tx.execute(query)}


def counts(tx: Transaction) -> dict[str, int]:
    """How much is derived: articles, relations, copies, citations."""
    tables = {"article": LEDGER_ENTRY, "relation": RELATION, "copy": COPY_GROUP, "citation": RESOLUTION}
    return {
        name: int(tx.execute(select(func.count()).select_from(table)).scalar_one()) for name, table in tables.items()
    }
