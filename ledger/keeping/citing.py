"""What an article's citations refer to among the stored articles."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from ledger.citing import WINDOW, Mention, Shelf, resolve
from ledger.figures import Entry, Figure
from ledger.keeping.account import Account, link_key
from ledger.relations import Cited
from ledger.stories import Story
from pipeline.record import Span

DAYS = 2  # about the day that a citation names: that day, the one beside it, and the zones of both
NONE = "No article of {name}{when} that shares what is cited is in the store: `dateline add URL` adds it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Where the article that a citation refers to is looked for. `shared`: only among those that share keys."""

    link: str | None
    outlet: str | None
    first: datetime
    last: datetime
    shared: bool


def wanted(mention: Mention, at: datetime) -> Wanted:
    """The look-up that a citation of an article of that time asks for."""
    day = _day(mention.date)
    if day is not None:
        middle = datetime.combine(day, time(12), UTC)
        first, last, shared = middle - timedelta(days=DAYS), middle + timedelta(days=DAYS), False
    elif mention.date:
        year = int(mention.date[:4]) if mention.date[:4].isdigit() else at.year
        first, last, shared = datetime(year, 1, 1, tzinfo=UTC), datetime(year, 12, 31, 23, 59, tzinfo=UTC), True
    else:
        first, last, shared = at - timedelta(days=WINDOW + 1), at + timedelta(days=1), True
    return Wanted(link=link_key(mention.url), outlet=mention.outlet, first=first, last=last, shared=shared)


def _day(said: str | None) -> date | None:
    try:
        found = date.fromisoformat((said or "")[:10])
    except ValueError:
        return None
    return found if 1 < found.year < 9998 else None


def refer(account: Account, text: str, mention: Mention, others: Sequence[Account], texts: Mapping[str, str]) -> Cited:
    """The article among `others` that a citation refers to."""
    entry = account.entry(text)
    entries: list[Entry] = [entry, *(one.entry(texts[one.article]) for one in others)]
    figures: dict[str, Sequence[Figure]] = {one.article: one.figures for one in (account, *others)}
    stories: dict[str, Story] = {one.article: one.story for one in (account, *others)}
    return resolve(mention, entry, Shelf(entries=entries, figures=figures, stories=stories))


def row_of(key: str, mention: Mention, name: str, found: Cited, at: datetime, version: str) -> dict[str, Any]:
    """What a citation refers to, as a row of the store."""
    collected = found.resolved not in ("not_collected", "ambiguous")
    reason = found.reason
    if found.resolved == "not_collected":
        reason = NONE.format(name=name, when=f" of {mention.date}" if mention.date else "")
    return {
        "key": key,
        "outlet": mention.outlet,
        "name": name,
        "date": mention.date,
        "link": link_key(mention.url),
        "url": mention.url,
        "at": at,
        "resolved": "article" if collected else found.resolved,
        "target_id": int(found.resolved) if collected else None,
        "candidates": [int(one) for one in found.candidates],
        "reason": reason,
        "version": version,
    }


def cited_of(row: Mapping[str, Any], account: Account) -> Cited | None:
    """A row of the store as the judgement wants it; None where the article has no such citation any more."""
    found = next(((mention, name) for key, mention, name in account.mentions if key == row["key"]), None)
    if found is None:
        return None
    span: Span = found[0].span
    return Cited(
        article=account.article,
        span=span,
        text=found[0].text,
        outlet=row["outlet"],
        date=row["date"],
        resolved=str(row["target_id"]) if row["target_id"] is not None else row["resolved"],
        reason=row["reason"],
        candidates=tuple(str(one) for one in row["candidates"]),
    )
