"""The findings of a reading: written once, found again by their key."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from storage.prepared import SEVERITY, Prepared
from storage.rows import AnyRow, made
from storage.schema import CLAIM, FINDING
from storage.store import Transaction
from storage.types import ArticleRow, ChangeRow, ClaimRow, FindingRow, Status

Row = dict[str, Any]


def write(
    tx: Transaction,
    reading_id: int,
    article: ArticleRow,
    sort_at: datetime,
    prepared: Prepared,
    statuses: Mapping[str | None, Status],
) -> None:
    """Write the findings of a new reading. `statuses`: what people decided before, by key."""
    common = {"reading_id": reading_id, "article_id": article.id}
    claim = {**common, "outlet": article.outlet, "sort_at": sort_at, "current": False}
    insert_rows(
        tx,
        [{**common, **row} for row in prepared.findings],
        [{**claim, **row, "status": statuses.get(row["key"], "open")} for row in prepared.claims],
    )


def insert_rows(tx: Transaction, found: Sequence[Row], claims: Sequence[Row]) -> None:
    """Insert the rows of any number of readings."""
    if found:
        tx.execute(insert(FINDING), found)
    if claims:
        tx.execute(insert(CLAIM), claims)


def show(tx: Transaction, article_id: int, reading_id: int | None) -> None:
    """Make the claims of this reading the article's current ones; None: it has none for now."""
    mine = CLAIM.c.article_id == article_id
    tx.execute(
        update(CLAIM).where(mine, CLAIM.c.current, CLAIM.c.reading_id != (reading_id or 0)).values(current=False)
    )
    if reading_id is not None:
        fresh = (mine, CLAIM.c.reading_id == reading_id, CLAIM.c.current.is_(False))
        tx.execute(update(CLAIM).where(*fresh).values(current=True))


def flag(tx: Transaction, reading_id: int, edits: Sequence[ChangeRow], read: Sequence[Mapping[str, Any]]) -> None:
    """Flag the claims of a reading that an edit of the outlet concerns, the gravest edit last.

    `read`: the claims as they were read, whose own flag stands again where no edit concerns them any more.
    """
    rows = tx.execute(select(CLAIM.c.key, CLAIM.c.flag, CLAIM.c.severity).where(CLAIM.c.reading_id == reading_id))
    shown = {row.key: (row.flag, row.severity) for row in rows}
    wanted = {claim["key"]: (claim["flag"], claim["severity"]) for claim in read}
    for edit in sorted(edits, key=lambda edit: SEVERITY[edit.severity]):
        if edit.new_key in wanted and wanted[edit.new_key][1] <= SEVERITY[edit.severity]:
            wanted[edit.new_key] = (edit.rule, SEVERITY[edit.severity])
    for key, (rule, severity) in wanted.items():
        if key in shown and shown[key] != (rule, severity):
            mine = (CLAIM.c.reading_id == reading_id, CLAIM.c.key == key)
            tx.execute(update(CLAIM).where(*mine).values(flag=rule, severity=severity))


def of_reading(tx: Transaction, reading_id: int) -> tuple[FindingRow, ...]:
    """All findings of a reading, in the order of the text."""
    query = (
        select(FINDING)
        .where(FINDING.c.reading_id == reading_id)
        .order_by(FINDING.c.start, FINDING.c.end, FINDING.c.key)
    )
    return tuple(made(FindingRow, row, span=(row.start, row.end)) for row in tx.execute(query))


def get(tx: Transaction, reading_id: int, key: str) -> FindingRow | None:
    """One finding of a reading; None when the reading has none of that key."""
    row = tx.execute(select(FINDING).where(FINDING.c.reading_id == reading_id, FINDING.c.key == key)).first()
    return made(FindingRow, row, span=(row.start, row.end)) if row else None


def by_id(tx: Transaction, claim_id: str) -> ClaimRow | None:
    """The claim of this name, as read last; None when there is none. Any longer beginning of its key names it, too."""
    article, _, name = claim_id.partition(":")
    name, _, twice = name.removeprefix("claim-").partition("-")
    if not (article.isdecimal() and int(article) < 2**63 and name.isalnum() and (twice.isdecimal() or not twice)):
        return None
    low = f"claim-{name}"
    query = (
        select(CLAIM)
        .where(CLAIM.c.article_id == int(article), CLAIM.c.key >= low, CLAIM.c.key < f"{low}~")
        .order_by(CLAIM.c.current.desc(), CLAIM.c.reading_id.desc(), CLAIM.c.start)
    )
    rows = (row for row in tx.execute(query) if row.key.partition("-")[2].partition("-")[2] == twice)
    found = next(rows, None)
    return _claim_row(found) if found else None


def claims_of_reading(tx: Transaction, reading_id: int) -> tuple[ClaimRow, ...]:
    """The claims of a reading, in the order of the text."""
    query = select(CLAIM).where(CLAIM.c.reading_id == reading_id).order_by(CLAIM.c.start, CLAIM.c.key)
    return tuple(_claim_row(row) for row in tx.execute(query))


def current_claims(tx: Transaction, article_id: int) -> tuple[ClaimRow, ...]:
    """The claims of the article's present text, in its order."""
    query = select(CLAIM).where(CLAIM.c.article_id == article_id, CLAIM.c.current).order_by(CLAIM.c.start, CLAIM.c.key)
    return tuple(_claim_row(row) for row in tx.execute(query))


def series(
    tx: Transaction, *, place: str | None, event: str | None, counted: str | None, limit: int = 500
) -> tuple[ClaimRow, ...]:
    """Current claims about the same thing, newest period first. None means unknown, and finds claims where it is."""
    same = (CLAIM.c.place == place, CLAIM.c.event == event, CLAIM.c.counted == counted)
    query = select(CLAIM).where(CLAIM.c.current, *same).order_by(CLAIM.c.period_to.desc(), CLAIM.c.sort_at.desc())
    return tuple(_claim_row(row) for row in tx.execute(query.limit(limit)))


def all_current_claims(tx: Transaction) -> Iterator[ClaimRow]:
    """Every current claim, oldest article first, one at a time."""
    query = select(CLAIM).where(CLAIM.c.current).order_by(CLAIM.c.sort_at, CLAIM.c.article_id, CLAIM.c.start)
    for row in tx.connection.execution_options(yield_per=1000).execute(query):
        yield _claim_row(row)


def set_status(tx: Transaction, article_id: int, key: str, status: Status) -> None:
    """Let the claims of this key follow a decision, in every reading."""
    tx.execute(update(CLAIM).where(CLAIM.c.article_id == article_id, CLAIM.c.key == key).values(status=status))


def _claim_row(row: AnyRow) -> ClaimRow:
    return made(ClaimRow, row, span=(row.start, row.end))
