"""Copies joined to groups, each with its origin and the numbers that the copies give otherwise."""

from collections.abc import Mapping, Sequence
from datetime import UTC
from typing import Any

from ledger.article import instant_of
from ledger.copies import altered_in, origin_of
from ledger.figures import Entry, Figure
from ledger.keeping.account import Account
from ledger.relations import Altered

CORE = 12  # the earliest of a group, among which its origin is looked for


def core_of(members: Sequence[Account]) -> tuple[Account, ...]:
    """The earliest articles of a group."""
    return tuple(sorted(members, key=_time)[:CORE])


def origin(members: Sequence[Account], texts: Mapping[str, str]) -> tuple[str | None, str, str]:
    """The article that the others copy (None: it cannot be told), the one that the others are held against, and why."""
    core = core_of(members)
    found, reason = origin_of([one.entry(texts[one.article]) for one in core])
    return (found.article if found else None), (found.article if found else core[0].article), reason


def altered(copy: Account, base: Account, texts: Mapping[str, str]) -> list[dict[str, Any]]:
    """The numbers of a copy that differ from those of the article it is held against."""
    entries: tuple[Entry, Entry] = (copy.entry(texts[copy.article]), base.entry(texts[base.article]))
    figures: dict[str, Sequence[Figure]] = {one.article: one.figures for one in (copy, base)}
    return [_plain(one) for one in altered_in(*entries, figures)]


def _plain(one: Altered) -> dict[str, Any]:
    return {
        "copy": {"span": list(one.copy.span), "text": one.copy.text},
        "origin": {"span": list(one.origin.span), "text": one.origin.text},
    }


def _time(account: Account) -> tuple[bool, str, int]:
    at = instant_of(account.published)
    return at is None, at.astimezone(UTC).isoformat() if at else "", int(account.article)
