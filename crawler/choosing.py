"""Which of the articles that the sources name are to be fetched now: data in, decisions out, nothing touched."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from crawler.found import Found, distinct
from crawler.losses import PASSING
from storage.attempts import Attempts

TRIES = 6  # attempts at a page that fails for a reason that may pass; then it is given up, under that reason
TRIES_OF_GONE = 4  # of one that answers 410: once in a while a site says so by mistake
RETRY_GONE = timedelta(days=1)  # then after four days, and sixteen
TRIES_OF_MISSING = 3  # of a page that answers 404: some feeds name their articles minutes before these can be read
RETRY_AFTER = timedelta(minutes=15)  # then an hour, four and sixteen: what is down in the evening is up in the morning
LAST_DAYS = timedelta(days=7)  # a sitemap reaches back to the outlet's beginning; what is collected, to here


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """An article to fetch; with validators, to ask whether it changed."""

    found: Found
    etag: str | None = None
    last_modified: str | None = None
    again: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """`waiting` sources have articles that failed or did not fit in: they must be read in full again next time.

    `found`: the articles this collection answers for, of which it knows `known`; `left` more did not fit in.
    """

    fetch: tuple[Choice, ...] = ()
    found: int = 0
    known: int = 0
    new: int = 0
    left: int = 0
    waiting: frozenset[str] = frozenset()


def choose(
    found: Sequence[Found],
    attempts: Mapping[str, Attempts],
    *,
    now: datetime,
    limit: int,
    again: Sequence[Found] = (),
    renders: bool = False,
) -> Chosen:
    """New articles first, newest first; then changed ones, failed ones, and those in `again`, up to `limit`.

    `renders`: the outlet is read with a browser, so what was lost without one is tried again.
    """
    passing: frozenset[str] = PASSING | {"javascript"} if renders else PASSING
    items = distinct(tuple(found))
    fresh, repeated, waiting = [], [], set()
    owing: set[str] = set()  # never came, and are not asked for now: neither unchanged nor lost by this collection
    for item in items:
        tried = attempts.get(item.key)
        if tried is None:
            fresh.append(Choice(found=item))
        elif tried.last_success is None:
            if _given_up(tried, passing):
                owing.add(item.key)
                continue
            if tried.status != 410:
                waiting.add(item.source)
            if now >= tried.last + _patience(tried):
                repeated.append(Choice(found=item))
            else:
                owing.add(item.key)
        elif item.mark and item.mark != tried.mark and not _given_up(tried, passing):
            repeated.append(_conditional(item, tried))
    named = {item.key for item in items}
    queued = {choice.found.key for choice in repeated}
    for item in again:
        tried = attempts.get(item.key)
        if item.key not in queued and tried is not None and not _given_up(tried, passing):
            repeated.append(_conditional(item, tried))
    owing -= {choice.found.key for choice in repeated}
    fresh.sort(key=lambda choice: choice.found.changed or now, reverse=True)
    chosen = (*fresh, *repeated)
    total = len(named | {choice.found.key for choice in chosen})
    left = chosen[limit:]
    waiting |= {choice.found.source for choice in left}
    return Chosen(
        fetch=chosen[:limit],
        found=total - len(left) - len(owing),
        known=total - len(chosen) - len(owing),
        new=min(len(fresh), limit),
        left=len(left),
        waiting=frozenset(waiting),
    )


def recent(found: Sequence[Found], now: datetime) -> tuple[Found, ...]:
    """The articles of a sitemap that are worth asking for: undated ones, and those of its last days.

    What is dated ahead of `now` is kept, and says nothing of the others.
    """
    newest = max((item.changed for item in found if item.changed and item.changed <= now), default=now)
    return tuple(item for item in found if item.changed is None or item.changed >= newest - LAST_DAYS)


def _given_up(tried: Attempts, passing: frozenset[str]) -> bool:
    if not tried.losses:
        return False
    if tried.losses[-1] == "gone" and tried.status in (404, 410):
        return len(tried.losses) >= (TRIES_OF_GONE if tried.status == 410 else TRIES_OF_MISSING)
    return tried.losses[-1] not in passing or _failures(tried) >= TRIES


def _failures(tried: Attempts) -> int:
    """Attempts that failed. Being asked to wait is no failure of the page."""
    return sum(loss != "asked_to_wait" for loss in tried.losses)


def _patience(tried: Attempts) -> timedelta:
    """How long after its last attempt a page is tried again: at once, then ever later."""
    failures = _failures(tried)
    if tried.status == 410:
        return RETRY_GONE * float(4 ** (failures - 1))
    return RETRY_AFTER * 4 ** (failures - 2) if failures >= 2 else timedelta(0)


def _conditional(item: Found, tried: Attempts) -> Choice:
    return Choice(found=item, etag=tried.etag, last_modified=tried.last_modified, again=True)
