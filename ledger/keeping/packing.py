"""Accounts as bytes, and back: JSON in one fixed form, compressed. The same account gives the same bytes."""

import json
import types
from collections.abc import Callable, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from functools import cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import zstandard

from ledger.changes import Change
from ledger.citing import Mention
from ledger.figures import Figure
from ledger.keeping.account import Account
from ledger.relations import Relation
from ledger.stories import Story
from pipeline.record import Dateline, Record
from storage.cleaning import clean

LEVEL = 3
MOST = 16_000_000  # bytes of an unpacked account; a page of the largest size has far fewer figures
Plain = Callable[[Any], Any]


def pack(account: Account) -> bytes:
    """The account as bytes, without the id of its article: it is known before the article has one."""
    at = {id(figure): n for n, figure in enumerate(account.figures)}
    places = {figure: n for n, figure in enumerate(account.figures)}

    def place(figure: Figure | None) -> int | None:
        return None if figure is None else at.get(id(figure), places.get(figure))

    def relation(one: Relation) -> list[Any]:
        points = [place(one.a), place(one.b), place(one.c), place(one.against)]
        return [one.type, *points, one.reason, one.value, one.holds, one.correction, one.why]

    plain = {
        "outlet": account.outlet,
        "url": account.url,
        "title": account.title,
        "published": account.published,
        "language": account.record.language,
        "dateline": _out(Dateline)(account.record.dateline) if account.record.dateline else None,
        "figures": [_out(Figure)(figure) for figure in account.figures],
        "claims": account.claims,
        "story": _out(Story)(account.story),
        "parts": [relation(one) for one in account.parts],
        "contrasts": [relation(one) for one in account.contrasts],
        "own": [relation(one) for one in account.own],
        "changes": [[place(one.figure), one.low, one.high, one.more] for one in account.changes],
        "mentions": [[key, _out(Mention)(mention), name] for key, mention, name in account.mentions],
        "sketch": account.sketch,
    }
    said = json.dumps(plain, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    return zstandard.ZstdCompressor(level=LEVEL).compress(clean(said).encode())


def unpack(body: bytes, article: str) -> Account:
    """The account that `pack` packed, of the article with this id."""
    plain = json.loads(zstandard.ZstdDecompressor().decompress(body, max_output_size=MOST))
    figures = tuple(_in(Figure, article)(one) for one in plain["figures"])

    def at(n: int | None) -> Figure | None:
        return None if n is None else figures[n]

    def relation(one: Sequence[Any]) -> Relation:
        kind, a, b, c, against, reason, value, holds, correction, why = one
        return Relation(
            type=kind,
            a=figures[a],
            b=figures[b],
            c=at(c),
            against=at(against),
            reason=reason,
            value=value,
            holds=holds,
            correction=correction,
            why=why,
        )

    dateline = _in(Dateline)(plain["dateline"]) if plain["dateline"] else None
    return Account(
        article=article,
        outlet=plain["outlet"],
        url=plain["url"],
        title=plain["title"],
        published=plain["published"],
        record=Record(id=article, language=plain["language"], dateline=dateline, published=plain["published"]),
        figures=figures,
        claims=tuple(plain["claims"]),
        story=_in(Story, article)(plain["story"]),
        parts=tuple(relation(one) for one in plain["parts"]),
        contrasts=tuple(relation(one) for one in plain["contrasts"]),
        own=tuple(relation(one) for one in plain["own"]),
        changes=tuple(
            Change(figure=figures[n], low=low, high=high, more=more) for n, low, high, more in plain["changes"]
        ),
        mentions=tuple((key, _in(Mention)(mention), name) for key, mention, name in plain["mentions"]),
        sketch=tuple(plain["sketch"]),
    )


@cache
def _names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(kind) if field.name != "article")


@cache
def _plans(kind: type) -> tuple[tuple[str, Plain | None, Plain | None], ...]:
    """For each field how it becomes plain, and how it is made again; None where it is plain already."""
    hints = get_type_hints(kind)
    return tuple((name, *_plan(hints[name])) for name in _names(kind))


def _plan(hint: Any) -> tuple[Plain | None, Plain | None]:
    if get_origin(hint) in (Union, types.UnionType):
        inner = [_plan(part) for part in get_args(hint) if part is not type(None)]
        there, back = next((plan for plan in inner if plan != (None, None)), (None, None))
        return (there and _unless_none(there)), (back and _unless_none(back))
    if hint is datetime:
        return datetime.isoformat, datetime.fromisoformat
    if hint is date:
        return date.isoformat, date.fromisoformat
    if get_origin(hint) is frozenset:
        made = tuple if get_origin(get_args(hint)[0]) is tuple else None
        return sorted, (lambda found: frozenset(map(made, found))) if made else frozenset
    if get_origin(hint) is tuple:
        there, back = _plan(get_args(hint)[0])
        if there is None or back is None:
            return None, tuple
        return (lambda found: [there(one) for one in found]), (lambda found: tuple(back(one) for one in found))
    return None, None


def _unless_none(change: Plain) -> Plain:
    return lambda value: None if value is None else change(value)


def _out(kind: type) -> Callable[[Any], list[Any]]:
    plans = _plans(kind)
    return lambda one: [there(getattr(one, name)) if there else getattr(one, name) for name, there, _ in plans]


def _in(kind: type, article: str | None = None) -> Callable[[Sequence[Any]], Any]:
    plans = _plans(kind)
    more: Mapping[str, Any] = {} if article is None else {"article": article}
    return lambda plain: kind(
        **more, **{name: back(one) if back else one for (name, _, back), one in zip(plans, plain, strict=True)}
    )
