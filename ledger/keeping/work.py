"""The ledger follows the store: what is due is derived, step by step, and written where it differs."""

import logging
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cached_property

from ledger.citing import Mention
from ledger.keeping import citing, groups
from ledger.keeping.account import Account, account_of, lookups, signed
from ledger.keeping.packing import pack, unpack
from ledger.keeping.raising import raise_flags
from ledger.keeping.unit import Unit, choose, is_one_text, may_be_copy, near_story
from ledger.keeping.version import ledger_version
from ledger.measures import Measures
from ledger.relations import Cited, Relation
from pipeline.record import Record
from storage import articles, derived, due, issues, projection
from storage.derived import EntryRow, Row
from storage.due import CITE, INDEX, JUDGE, Due
from storage.store import Store, Transaction
from storage.types import ArticleRow, IssueRow

BATCH = 16  # articles in one transaction
KEYED = 24  # articles looked at under one key
SOURCES = 10  # articles among which that of a citation is looked for
TEXTS = 6  # texts that are held against one

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Met:
    """The articles that share keys with one, by how much, with the keys of texts."""

    keys: Mapping[int, float]
    texts: frozenset[int]


@dataclass(frozen=True, kw_only=True)
class Ledger:
    """The wiring of one store with the ledger's rules."""

    store: Store
    measures: Measures
    failed: list[str] = field(default_factory=list)

    @cached_property
    def version(self) -> str:
        """Of the rules."""
        return ledger_version(self.measures)

    def follow(
        self, ids: Sequence[int] | None = None, *, limit: int | None = None, watch: Callable[[int], None] | None = None
    ) -> int:
        """Derive what is due, of these articles or of all, in transactions of a few each; returns how many steps that
        took. What a killed process left is due as before."""
        total = 0
        while (limit is None or total < limit) and self._is_due(ids):
            with self.store.transaction(durable=False) as tx:
                taken = 0
                while taken < BATCH and (dues := due.take(tx, BATCH - taken, ids)):
                    taken += len(dues)
                    for one in dues:
                        self._do(tx, one)
            total += taken
            if watch:
                watch(taken)
        return total

    def _is_due(self, ids: Sequence[int] | None) -> bool:
        """Whether there is work; looking does not keep others from writing."""
        with self.store.read() as tx:
            return bool(due.take(tx, 1, ids))

    def _do(self, tx: Transaction, one: Due) -> None:
        """One step for one article. What cannot be derived is named, and the rest goes on."""
        due.done(tx, [one])
        step = {INDEX: self._index, CITE: self._cite, JUDGE: self._judge}[one.step]
        try:
            with tx.connection.begin_nested():
                step(tx, one)
        except Exception as error:  # noqa: BLE001 - one article must not keep the others out
            _log.exception("article %s cannot be put into the ledger", one.article_id)
            message = f"Article {one.article_id} is left out of the ledger: {type(error).__name__}: {error}."
            issues.record(
                tx, [IssueRow(at=datetime.now(UTC), stage="ledger", code="not_derived", message=message[:500])]
            )

    # the account of an article, and the keys under which it is found

    def _index(self, tx: Transaction, one: Due) -> None:
        article = articles.get(tx, one.article_id)
        before = derived.entries(tx, [one.article_id]).get(one.article_id)
        old = lookups(unpack(before.body, str(one.article_id))) if before else {}
        entry: EntryRow | None = None
        new: dict[int, float] = {}
        if article is not None and article.reading_id is not None and article.status != "void":
            entry, account = self._entry(tx, article, article.reading_id, one)
            new = lookups(account)
        if entry == before:
            return
        derived.put_entry(tx, one.article_id, entry, old, new)
        due.mark(tx, CITE, [one.article_id])
        due.mark(tx, JUDGE, [one.article_id])
        if article is not None:
            self._touch(tx, article, [*old, *new], moved=before is not None)

    def _entry(self, tx: Transaction, article: ArticleRow, reading_id: int, one: Due) -> tuple[EntryRow, Account]:
        body = one.body if (one.version, one.reading_id) == (self.version, reading_id) else None
        account = unpack(body, str(article.id)) if body else None
        edits = _edits(tx, article.id)
        if body is None or edits or account is None or (account.outlet, account.url) != (article.outlet, article.url):
            reading = articles.get_reading(tx, reading_id)
            assert reading is not None
            body = packed(reading.record, self.measures, outlet=article.outlet, url=article.url, edits=edits)
            account = unpack(body, str(article.id))
        entry = EntryRow(
            article_id=article.id,
            reading_id=reading_id,
            version=self.version,
            outlet=article.outlet,
            at=article.sort_at,
            body=body,
        )
        return entry, account

    def _touch(self, tx: Transaction, article: ArticleRow, keys: Iterable[int], *, moved: bool) -> None:
        """Note those that may have met this article: it is another one to them now."""
        wanted = set(keys)
        after = {other for _, other in derived.near(tx, wanted, article.id, KEYED, back=False)}
        due.mark(tx, JUDGE, after)
        back = {other for _, other in derived.near(tx, wanted, article.id, KEYED, back=True)}
        days = (str((article.sort_at - _SLACK).date()), str((article.sort_at + _SLACK).date()))
        cited = derived.may_cite(
            tx,
            article.id,
            outlet=None if moved or after else article.outlet,
            link=article.key,
            days=days,
            by=article.outlet,
            among=back | after,
        )
        due.mark(tx, CITE, cited)

    # citations

    def _cite(self, tx: Transaction, one: Due) -> None:
        account, at = self._account(tx, one.article_id)
        before = derived.resolutions(tx, one.article_id)
        rows: list[Row] = []
        if account is not None and at is not None and account.mentions:
            text = derived.texts(tx, [one.article_id])[one.article_id]
            shared = self._shared(tx, account)
            for key, mention, name in account.mentions:
                found = self._refer(tx, account, text, citing.wanted(mention, at), mention, shared)
                row = citing.row_of(key, mention, name, found, at, self.version)
                rows.append({"article_id": one.article_id} | row)
        if derived.put_resolutions(tx, one.article_id, rows):
            ends = [_targets(some) for some in (before, rows)]
            due.mark(tx, JUDGE, [one.article_id])
            for other in ends[0] ^ ends[1]:
                due.mark(tx, JUDGE, [max(one.article_id, other)])

    def _shared(self, tx: Transaction, account: Account) -> dict[int, float]:
        """The articles before and after one that share keys with it, and how much."""
        keys = lookups(account)
        article = int(account.article)
        points: dict[int, float] = {}
        for back in (True, False):
            for key, other in derived.near(tx, keys, article, KEYED, back=back):
                points[other] = points.get(other, 0.0) + keys[key]
        return points

    def _refer(
        self,
        tx: Transaction,
        account: Account,
        text: str,
        wanted: citing.Wanted,
        mention: Mention,
        shared: Mapping[int, float],
    ) -> Cited:
        ids: set[int] = set()
        if wanted.link:
            ids.update(derived.by_key(tx, [wanted.link]).values())
        if wanted.outlet and not ids:
            among = shared if wanted.shared else None
            found = derived.published_by(tx, wanted.outlet, wanted.first, wanted.last, among, 10 * SOURCES)
            ids.update(sorted(found, key=lambda other: (-shared.get(other, 0.0), other))[:SOURCES])
        others = self._accounts(tx, ids - {int(account.article)})
        texts = {str(one): said for one, said in derived.texts(tx, [int(other.article) for other in others]).items()}
        return citing.refer(account, text, mention, others, texts)

    # relations and copies

    def _judge(self, tx: Transaction, one: Due) -> None:
        account, _ = self._account(tx, one.article_id)
        rows: list[Row] = []
        copies: list[str] = []
        unit: Unit | None = None
        found: Sequence[Relation] = ()
        if account is not None:
            keys = lookups(account)
            met = derived.near(tx, keys, one.article_id, KEYED, back=True)
            texts = frozenset(signed(f"text:{sign}") for sign in account.sketch)
            chosen = choose(keys, met, texts, KEYED)
            own = derived.resolutions(tx, one.article_id) if account.mentions else []
            tied = {other for other in _targets(own) if other < one.article_id}
            theirs = derived.citing(tx, one.article_id, (other for other in chosen if other < one.article_id))
            others = self._accounts(tx, {*chosen, *sorted(tied)[: len(texts)]})
            linked = frozenset(str(other) for other in (*tied, *(row["article_id"] for row in theirs)))
            others = near_story(account, others, linked)
            copies = self._copies(tx, account, others)
            by_id = {other.article: other for other in (account, *others)}
            cited = [
                citing.cited_of(row, by_id[str(row["article_id"])])
                for row in (*own, *theirs)
                if str(row["article_id"]) in by_id
            ]
            unit = Unit(account, others, self.measures, copies=copies, citations=[c for c in cited if c])
            found = unit.found()
            rows = unit.rows(found, self.version)
        derived.put_relations(tx, one.article_id, rows)
        before = derived.links(tx, one.article_id)
        if derived.put_links(tx, one.article_id, map(int, copies)) or derived.groups_of(tx, [one.article_id]):
            changed = self._regroup(tx, {one.article_id, *before, *map(int, copies)}, one.article_id)
            due.mark(tx, JUDGE, changed - {one.article_id})  # their flags name what changed
        raise_flags(tx, one.article_id, account, unit, found, datetime.now(UTC))

    def _copies(self, tx: Transaction, account: Account, others: Sequence[Account]) -> list[str]:
        able = [other for other in others if may_be_copy(account, other)]
        able.sort(key=lambda other: -len(set(other.sketch) & set(account.sketch)))
        able = able[:TEXTS]
        if not able:
            return []
        ids = [int(one.article) for one in (account, *able)]
        texts = {str(one): said for one, said in derived.texts(tx, ids).items()}
        return [other.article for other in able if is_one_text(account, other, texts)]

    def _regroup(self, tx: Transaction, touched: Iterable[int], fresh: int) -> set[int]:
        """Make the groups anew that these articles are in now, or were in. `fresh`: the one whose text may be new."""
        left = {*touched, *derived.groups_of(tx, touched)}
        changed: set[int] = set()
        while left:
            members = derived.copies(tx, min(left))
            changed |= derived.put_group(tx, members, self._group(tx, members, fresh) if len(members) > 1 else ())
            left -= set(members)
        return changed

    def _group(self, tx: Transaction, members: Sequence[int], fresh: int) -> list[Row]:
        accounts = self._accounts(tx, members)
        kept = derived.group_rows(tx, members)
        core = groups.core_of(accounts)
        texts = {str(one): said for one, said in derived.texts(tx, [int(c.article) for c in core]).items()}
        origin, base, reason = groups.origin(accounts, texts)
        common = {"group_id": members[0], "origin_id": int(origin) if origin else None, "reason": reason}
        by_id = {account.article: account for account in accounts}
        rows: list[Row] = []
        for member in members:
            before, article = kept.get(member), str(member)
            known = before is not None and all(before[name] == common[name] for name in ("origin_id", "reason"))
            if before and known and before["version"] == self.version and fresh not in (member, int(base)):
                differing = before["altered"]
            else:
                texts |= {str(one): said for one, said in derived.texts(tx, [member]).items()}
                differing = groups.altered(by_id[article], by_id[base], texts) if article != base else []
            rows.append(common | {"article_id": member, "altered": differing, "version": self.version})
        return rows

    def _account(self, tx: Transaction, article_id: int) -> tuple[Account | None, datetime | None]:
        entry = derived.entries(tx, [article_id]).get(article_id)
        return (unpack(entry.body, str(article_id)), entry.at) if entry else (None, None)

    def _accounts(self, tx: Transaction, ids: Iterable[int]) -> list[Account]:
        found = derived.entries(tx, ids)
        return [unpack(found[one].body, str(one)) for one in sorted(found)]


_SLACK = timedelta(days=citing.DAYS + 1)


def packed(
    record: Record, measures: Measures, *, outlet: str, url: str, edits: Mapping[str, Mapping[str, object]]
) -> bytes:
    """The account of a reading, packed. It does not depend on the article's id."""
    return pack(account_of(record, measures, article="0", outlet=outlet, url=url, edits=edits))


def _edits(tx: Transaction, article_id: int) -> dict[str, dict[str, object]]:
    """What people corrected, by the key of the claim; a claim that somebody rejected is marked so."""
    log = projection.log_of(tx, article_id)
    found: dict[str, dict[str, object]] = {}
    for decision in projection.standing(log):
        if decision.target is not None and decision.field is not None:
            found.setdefault(decision.target, {})[decision.field] = decision.new
    for target, status in projection.statuses_of(log).items():
        if target is not None and status == "rejected":
            found.setdefault(target, {})["rejected"] = True
    return found


def _targets(rows: Iterable[Row]) -> set[int]:
    """The articles that citations refer to, or may."""
    return {one for row in rows for one in (row["target_id"], *row["candidates"]) if one is not None}
