"""What the ledger says of an article, put before the flag rules; what they raise, kept beside it."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from ledger.flags.rule import Case, Cited, Shared, flags_of, name
from ledger.keeping.account import Account
from ledger.keeping.unit import Unit
from ledger.relations import Relation
from storage import articles, raised, relations
from storage.identity import flag_id
from storage.raised import RaisedFlag
from storage.relations import About
from storage.store import Transaction

LEDGER = "ledger"  # the origin of its flags


def raise_flags(
    tx: Transaction,
    article_id: int,
    account: Account | None,
    unit: Unit | None,
    found: Sequence[Relation],
    at: datetime,
) -> None:
    """Let the flags that the ledger raises on an article be those that its rules find; none for one that is out."""
    flags: list[RaisedFlag] = []
    if account is not None and unit is not None:
        case = Case(
            article=About(
                id=article_id,
                outlet=account.outlet,
                title=account.title,
                url=account.url,
                published=account.published,
            ),
            relations=relations.of_unit(tx, article_id) if found else (),
            copies=relations.copies_of(tx, article_id),
            citations=tuple(_cited(tx, article_id, account)),
            shared=tuple(_shared(account, unit, found)),
        )
        flags = [
            RaisedFlag(
                article_id=article_id,
                key=flag_id(flag.rule, flag.inputs),
                origin=LEDGER,
                rule=flag.rule,
                severity=flag.severity,
                reason=flag.reason,
                version=flag.version,
                spans=flag.spans,
                inputs=flag.inputs,
            )
            for flag in flags_of(case)
        ]
    if raised.put(tx, article_id, LEDGER, flags, at):
        articles.reflag(tx, article_id)


def _cited(tx: Transaction, article_id: int, account: Account) -> Iterable[Cited]:
    places = {key: mention.span for key, mention, _ in account.mentions}
    if not places:
        return
    for resolution in relations.citations_of(tx, article_id):
        if (span := places.get(resolution.key)) is not None:
            beside = [f for f in account.figures if f.clause[0] <= span[0] < f.clause[1] and f.value is not None]
            figure = min(beside, key=lambda f: abs(f.span[0] - span[0]), default=None)
            yield Cited(resolution=resolution, span=span, figure=figure.text if figure else None)


def _shared(account: Account, unit: Unit, found: Sequence[Relation]) -> Iterable[Shared]:
    for origin in unit.origins(found):
        mine = next((figure for figure in origin.figure if figure.article == account.article), None)
        if mine is not None:
            outlets = sorted({unit.accounts[figure.article].outlet for figure in origin.figure})
            roots = [name(unit.accounts[root].outlet) if root in unit.accounts else root for root in origin.roots]
            yield Shared(span=mine.span, text=mine.text, outlets=tuple(outlets), roots=tuple(roots))
