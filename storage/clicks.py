"""What people did press by press. The log of decisions holds each decision; a click names those made at once."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import func, insert, select, update

from storage import decisions
from storage.cleaning import clean
from storage.rows import made, values
from storage.schema import ARTICLE, CLICK, DECISION
from storage.store import Transaction
from storage.types import Click, Decision


def add(
    tx: Transaction,
    wanted: Sequence[Decision],
    *,
    key: str,
    user: str,
    said: str,
    at: datetime,
    skipped: Mapping[str, str] | None = None,
) -> Click | None:
    """Decide all of this at once; None where there is nothing to decide. A key that is known decides nothing more."""
    known = by_key(tx, key)
    if known is not None or not wanted:
        return known
    written = decisions.append_all(tx, wanted, at)
    click = Click(
        key=clean(key),
        user=clean(user),
        said=clean(said),
        at=at,
        first_id=written[0].id or 0,
        last_id=written[-1].id or 0,
        skipped=skipped or {},
    )
    tx.execute(insert(CLICK).values(values(click, without=("id",))))
    return by_key(tx, key)


def by_key(tx: Transaction, key: str) -> Click | None:
    """The click of that key; None when there was none."""
    row = tx.execute(select(CLICK).where(CLICK.c.key == clean(key))).first()
    return made(Click, row) if row else None


def get(tx: Transaction, click_id: int) -> Click | None:
    """The click; None when there is none of that id."""
    row = tx.execute(select(CLICK).where(CLICK.c.id == click_id)).first()
    return made(Click, row) if row else None


def latest(tx: Transaction, user: str, *, before: int | None = None, limit: int = 50) -> tuple[Click, ...]:
    """A person's clicks, newest first; `before`: those with a lower id."""
    query = select(CLICK).where(CLICK.c.user == user).order_by(CLICK.c.id.desc()).limit(limit)
    if before is not None:
        query = query.where(CLICK.c.id < before)
    return tuple(made(Click, row) for row in tx.execute(query))


def last_standing(tx: Transaction, user: str) -> Click | None:
    """The person's last click that was not undone; None when there is none."""
    query = select(CLICK).where(CLICK.c.user == user, CLICK.c.undone.is_(None)).order_by(CLICK.c.id.desc()).limit(1)
    row = tx.execute(query).first()
    return made(Click, row) if row else None


def undo(tx: Transaction, click: Click, at: datetime) -> int:
    """Take back every decision of the click that stands; returns how many. A second time there is none left."""
    if click.undone is not None:
        return 0
    tx.execute(update(CLICK).where(CLICK.c.id == click.id).values(undone=at))
    return len(decisions.undo_all(tx, click.decisions, click.user, at))


def touched(tx: Transaction, click: Click) -> tuple[tuple[int, str | None, int], ...]:
    """The articles that a click decided about: id, title, and how many of their findings."""
    mine = (DECISION.c.id >= click.first_id, DECISION.c.id <= click.last_id)
    query = (
        select(DECISION.c.article_id, ARTICLE.c.title, func.count(DECISION.c.target))
        .join(ARTICLE, ARTICLE.c.id == DECISION.c.article_id)
        .where(*mine)
        .group_by(DECISION.c.article_id, ARTICLE.c.title)
        .order_by(func.min(DECISION.c.id))
    )
    return tuple((int(row[0]), row[1], int(row[2])) for row in tx.execute(query))


def first_article(tx: Transaction, click: Click) -> int:
    """The article of its first decision: where one is, after it is undone."""
    return int(tx.execute(select(DECISION.c.article_id).where(DECISION.c.id == click.first_id)).scalar_one())
