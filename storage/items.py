"""Stored articles as queries see them: what a query asks of the database, held against articles one by one."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import UTC

from sqlalchemy import select

from pipeline.query.item import ClaimItem, Item, Words
from pipeline.query.tokens import fold, tokens
from storage.rows import AnyRow
from storage.schema import ARTICLE, CLAIM, READING, TAG
from storage.store import Transaction


def of(tx: Transaction, ids: Iterable[int]) -> Mapping[int, Item]:
    """The articles of these ids that have been read and are articles still, as items."""
    wanted = tuple(ids)
    tagged: dict[int, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    for row in tx.execute(select(TAG.c.article_id, TAG.c.kind, TAG.c.value).where(TAG.c.article_id.in_(wanted))):
        tagged[row.article_id][row.kind].add(row.value)
    claims: dict[int, list[ClaimItem]] = defaultdict(list)
    query = select(CLAIM).where(CLAIM.c.article_id.in_(wanted), CLAIM.c.current)
    for row in tx.execute(query.order_by(CLAIM.c.article_id, CLAIM.c.start, CLAIM.c.key)):
        claims[row.article_id].append(_claim(row))
    rows = tx.execute(
        select(ARTICLE, READING.c.text)
        .join(READING, READING.c.id == ARTICLE.c.reading_id)
        .where(ARTICLE.c.id.in_(wanted), ARTICLE.c.status != "void")
    )
    return {row.id: _item(row, tagged[row.id], tuple(claims[row.id])) for row in rows}


def _item(row: AnyRow, tagged: Mapping[str, set[str]], claims: tuple[ClaimItem, ...]) -> Item:
    subjects = frozenset(tagged.get("country", ()))
    return Item(
        title=Words(row.title or ""),
        text=Words(row.text),
        outlet=row.outlet,
        language=row.language.lower() if row.language else None,
        access=row.access,
        status=row.status,
        published=row.published,
        captured=row.first_seen.astimezone(UTC).date().isoformat(),
        changed=row.revisions > 1,
        subjects=subjects,
        countries=subjects | frozenset(tagged.get("mentions", ())),
        topics=frozenset(tagged.get("theme", ())),
        cited=frozenset(tagged.get("cited", ())),
        flags=frozenset(tagged.get("flag", ())),
        watches=frozenset(tagged.get("watch", ())),
        claims=claims,
    )


def _claim(row: AnyRow) -> ClaimItem:
    return ClaimItem(
        value=row.value,
        more=row.low if row.value is None else row.value,
        less=row.high if row.value is None else row.value,
        words=frozenset(tokens(row.counted or "")),
        event=row.event,
        unit=fold(row.unit) if row.unit else None,
        kind=row.kind,
        place=row.place,
        begins=row.period_from or row.period_to,
        ends=row.period_to or row.period_from,
    )
