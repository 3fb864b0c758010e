"""A query as SQL: which articles it finds, newest first. `pipeline.query.match` says the same of one article at hand.

A condition that few articles meet is asked first, so that a rare thing is not looked for along a million common ones.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    CompoundSelect,
    Integer,
    Select,
    and_,
    any_,
    bindparam,
    case,
    collate,
    column,
    exists,
    false,
    func,
    literal,
    not_,
    or_,
    select,
    table,
    text,
    true,
    union_all,
)

from pipeline.query.fields import days
from pipeline.query.match import COMPARE, bounds, row_of
from pipeline.query.nodes import And, Node, Not, Or, Term, Text, grouped, of_one_claim
from storage.rows import made
from storage.schema import ARTICLE, CLAIM, CLAIM_WORD, READING, TAG
from storage.store import Transaction
from storage.types import ArticleRow

FEW = 2000  # articles of a condition that are looked at one by one rather than looked for along the newest
RARE = 500  # readings of a word that are listed rather than asked one by one
PROBED = 500  # of the newest articles, before anything else is asked
COMMON = 4  # found among those: the rest of the page is found soon as well, newest first
PAGE = 50
COUNTED = 10_000  # no count goes further: "10,000+"

SEARCH = table("search", column("reading_id"), column("title"), column("body"), column("words"))
Condition = ColumnElement[bool]
Source = Select[Any] | CompoundSelect[Any]  # of ids of articles
# The kinds of tags that a field asks for.
TAGS: Mapping[str, tuple[str, ...]] = {
    "country": ("country",),
    "mention": ("country", "mentions"),
    "outlet": ("outlet",),
    "topic": ("theme",),
    "cites": ("cited",),
    "flag": ("flag",),
    "watch": ("watch",),
}


HELD = {
    "conflict": ("flag", "conflict"),
    "flag": ("flag", None),
    "citation": ("cited", None),
}  # tags that "has:" asks for


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of what a query finds; `after` leads to the next one, None on the last."""

    articles: tuple[ArticleRow, ...]
    after: tuple[datetime, int] | None


def find(
    tx: Transaction,
    node: Node,
    *,
    limit: int = PAGE,
    after: tuple[datetime, int] | None = None,
    since: datetime | None = None,
) -> Found:
    """The articles that a query finds, newest first. `since`: only those first seen from then on."""
    rows = tx.execute(_newest(_among_newest(tx, node, since, after), after).limit(limit + 1)).all()
    if len(rows) <= limit:
        query = _asked(tx, node, select(*ARTICLE.c), since, common=len(rows) >= COMMON)
        rows = tx.execute(_newest(query, after).limit(limit + 1)).all()
    found = tuple(made(ArticleRow, row) for row in rows[:limit])
    return Found(articles=found, after=(found[-1].sort_at, found[-1].id) if len(rows) > limit else None)


def _newest(query: Select[Any], after: tuple[datetime, int] | None) -> Select[Any]:
    """Newest first, from behind a place on."""
    if after is not None:
        beyond = and_(ARTICLE.c.sort_at == after[0], ARTICLE.c.id < after[1])
        query = query.where(or_(ARTICLE.c.sort_at < after[0], beyond))
    return query.order_by(ARTICLE.c.sort_at.desc(), ARTICLE.c.id.desc())


def _among_newest(
    tx: Transaction, node: Node, since: datetime | None, after: tuple[datetime, int] | None
) -> Select[Any]:
    """The query among the newest articles alone: of what is common they have a page, found without looking further."""
    newest = tx.execute(_newest(select(ARTICLE.c.id, ARTICLE.c.reading_id), after).limit(PROBED)).all()
    readings = [row.reading_id for row in newest if row.reading_id is not None]
    query = select(*ARTICLE.c).where(_one_of(tx, [row.id for row in newest]), ARTICLE.c.status != "void")
    query = query if since is None else query.where(ARTICLE.c.first_seen >= since)
    within = (min(readings), max(readings)) if readings else (0, 0)
    return query.where(Compiler(sqlite=tx.sqlite, within=within).article(node))


def ids(tx: Transaction, node: Node, *, since: datetime | None = None) -> tuple[int, ...]:
    """The ids of every article that a query finds, in order of id."""
    return tuple(tx.execute(_asked(tx, node, select(ARTICLE.c.id), since).order_by(ARTICLE.c.id)).scalars())


def count(tx: Transaction, node: Node, *, since: datetime | None = None, most: int = COUNTED) -> int:
    """How many articles a query finds; `most` + 1 stands for "more"."""
    some = _asked(tx, node, select(ARTICLE.c.id), since).limit(most + 1).subquery()
    return int(tx.execute(select(func.count()).select_from(some)).scalar_one())


def _asked(
    tx: Transaction, node: Node, query: Select[Any], since: datetime | None, common: bool = False
) -> Select[Any]:
    """The query, by way of its rarest condition unless it is known to be `common`."""
    query = query.where(ARTICLE.c.status != "void")
    if since is not None:
        query = query.where(ARTICLE.c.first_seen >= since)
    if common:
        return query.where(_compiler(tx, node).article(node))
    return query.where(*condition(tx, node).conditions)


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A query as conditions on rows of `article`. `few`: the articles to look at are named one by one."""

    conditions: tuple[Condition, ...]
    few: bool


def condition(tx: Transaction, node: Node) -> Asked:
    """The query for a selection of articles that asks for more besides."""
    compiler = _compiler(tx, node)
    rare = _rarest(tx, compiler, node)
    whole = compiler.article(node)
    return (
        Asked(conditions=(whole,), few=False)
        if rare is None
        else Asked(conditions=(_one_of(tx, rare), whole), few=True)
    )


def _one_of(tx: Transaction, articles: Sequence[int]) -> Condition:
    """Whether an article is among those named: in one parameter, since a thousand of them cost more than the query."""
    if tx.sqlite:
        named = text("SELECT value FROM json_each(:ids)")
        named = named.bindparams(bindparam("ids", json.dumps(articles), unique=True))
        return ARTICLE.c.id.in_(named.columns(column("value")).scalar_subquery())
    return ARTICLE.c.id == any_(bindparam("ids", list(articles), type_=ARRAY(Integer), unique=True))


def _compiler(tx: Transaction, node: Node) -> "Compiler":
    """The compiler for a query, which knows its rare words."""
    compiler = Compiler(sqlite=tx.sqlite)
    compiler.rare = frozenset(word for word in texts(node) if _is_rare(tx, compiler, word))
    return compiler


def texts(node: Node) -> Iterator[Text]:
    """The words that a query asks for, wherever they stand in it."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Not):
        yield from texts(node.part)
    elif isinstance(node, And | Or):
        yield from (word for part in node.parts for word in texts(part))


def _is_rare(tx: Transaction, compiler: "Compiler", node: Text) -> bool:
    return len(tx.execute(compiler.text(node).limit(RARE + 1)).all()) <= RARE


def _rarest(tx: Transaction, compiler: "Compiler", node: Node) -> list[int] | None:
    """The articles of the rarest condition of a query, if they are few; else None."""
    best: list[int] | None = None
    for source in compiler.sources(node):
        best = _fewer(tx, source, best)
        if best is not None and len(best) < 100:
            return best
    for source in compiler.scans(node) if best is None else ():
        best = _fewer(tx, source, best)
    return best


def _fewer(tx: Transaction, source: Source, best: list[int] | None) -> list[int] | None:
    """The articles of a source, if they are few, and fewer than the best so far."""
    found = list(tx.execute(source.limit(FEW + 1)).scalars())
    if len(found) > FEW or (best is not None and len(set(found)) >= len(best)):
        return best
    return sorted(set(found))


@dataclass(slots=True, kw_only=True)
class Compiler:
    """Makes conditions for one kind of database. `rare`: words of few readings, which are best listed; of the others it
    is quicker to ask article by article whether they hold them."""

    sqlite: bool
    rare: frozenset[Text] = frozenset()
    within: tuple[int, int] | None = None  # the first and last of the readings that are looked at

    def article(self, node: Node) -> Condition:
        """The query as a condition on a row of `article`."""
        if of_one_claim(node):
            if isinstance(node, Not):
                return not_(self._claim_exists(node.part))
            if not isinstance(node, And | Or):
                return self._claim_exists(node)
        if isinstance(node, Text):
            return self._says((node,))
        if isinstance(node, Term):
            return self._term(node)
        if isinstance(node, Not):
            # What is unknown is not so: as in Python, and other than in SQL.
            return not_(func.coalesce(self.article(node.part), false()))
        if isinstance(node, Or):
            return or_(*(self.article(part) for part in node.parts))
        rest, claim = grouped(node)
        words = tuple(part for part in rest if isinstance(part, Text) and not self._is_listed(part))
        conditions = [self.article(part) for part in rest if part not in words]
        conditions += [self._says(words)] if words else []
        if claim is not None:
            conditions.append(self._claim_exists(claim.part))
        return and_(true(), *conditions)

    def sources(self, node: Node) -> Sequence[Source]:
        """Selections of article ids along an index, each of which holds every article that the query finds."""
        if of_one_claim(node) and not isinstance(node, Not | Or | And):
            return self._claim_sources(node)
        if isinstance(node, Text):
            return [select(READING.c.article_id).where(READING.c.id.in_(self.text(node)))] if node in self.rare else ()
        if isinstance(node, Term):
            return self._term_sources(node)
        if isinstance(node, Or):
            parts = [self._any_source(part) for part in node.parts]
            every = [source for source in parts if source is not None]
            return [union_all(*every)] if len(every) == len(parts) else ()
        if isinstance(node, And):
            rest, claim = grouped(node)
            found = [source for part in rest for source in self.sources(part)]
            return [*(self._claim_sources(claim.part) if claim else ()), *found]
        return ()

    def _any_source(self, node: Node) -> Select[Any] | None:
        """One selection of ids that holds every article of a part of an "or"; None where there is no index for it."""
        return next((source for source in self.sources(node) if isinstance(source, Select)), None)

    def _claim_sources(self, node: Node) -> Sequence[Source]:
        parts = node.parts if isinstance(node, And) else (node,)
        found: list[Source] = []
        for part in parts:
            if isinstance(part, Term) and part.field == "counted":
                words = part.value.removesuffix("*").split()
                for word in words[: -1 if part.value.endswith("*") else None]:
                    found.append(select(CLAIM_WORD.c.article_id).where(CLAIM_WORD.c.word == word))
            elif isinstance(part, Term) and part.field in ("event", "place"):
                mine = CLAIM.c[part.field] == part.value
                found.append(select(CLAIM.c.article_id).where(CLAIM.c.current, mine))
        return found

    def scans(self, node: Node) -> Sequence[Source]:
        """As `sources`, by all that is asked of one claim: fewer articles, and more rows to look at."""
        if isinstance(node, And):
            claim = grouped(node)[1]
            if claim is None:
                return ()
            node = claim.part
        elif not of_one_claim(node) or isinstance(node, Not | Or):
            return ()
        parts = node.parts if isinstance(node, And) else (node,)
        # Each by itself can go along an index; joined by "or" they could not.
        ways = [select(CLAIM.c.article_id).where(CLAIM.c.current, *way) for way in self._ways(parts)]
        return [ways[0] if len(ways) == 1 else union_all(*ways)]

    def _ways(self, parts: Sequence[Node]) -> list[list[Condition]]:
        """The conditions on one claim, once for those with a value, once for those with bounds in its place."""
        valued = next((part for part in parts if isinstance(part, Term) and part.field == "value"), None)
        rest = [self.claim(part) for part in parts if part is not valued]
        return [[*rest, *way] for way in _value_ways(valued)] if valued else [rest]

    def _term_sources(self, term: Term) -> Sequence[Source]:
        if term.field == "has" and term.value in HELD:
            kind, value = HELD[term.value]
            mine = (TAG.c.kind == kind, TAG.c.value == value) if value else (TAG.c.kind == kind,)
            return [select(TAG.c.article_id).where(*mine)]
        if term.field == "access":
            return [select(ARTICLE.c.id).where(ARTICLE.c.access == term.value)]
        kinds = TAGS.get(term.field, ())
        if kinds and not term.value.endswith("*"):
            return [select(TAG.c.article_id).where(TAG.c.kind.in_(kinds), TAG.c.value == term.value)]
        return ()

    def _says(self, nodes: Sequence[Text]) -> Condition:
        """Whether an article's reading holds all of these words."""
        if not self.sqlite:
            return and_(*(ARTICLE.c.reading_id.in_(self.text(node)) for node in nodes))
        if all(self._is_listed(node) for node in nodes):
            return and_(*(ARTICLE.c.reading_id.in_(self.text(node)) for node in nodes))
        asked = text("search MATCH :x").bindparams(bindparam("x", " AND ".join(map(_matched, nodes)), unique=True))
        same = column("rowid", _selectable=SEARCH) == ARTICLE.c.reading_id
        return exists(select(literal(1)).select_from(SEARCH).where(asked, same))

    def _is_listed(self, node: Text) -> bool:
        """Whether the readings that hold the words are listed. In titles alone FTS5 looks at every place of a word."""
        return node in self.rare or (self.within is not None and not node.title)

    def text(self, node: Text) -> Select[Any]:
        """The readings in which the words stand in a row."""
        row, prefix = row_of(node)
        if self.sqlite:
            asked = text("search MATCH :x").bindparams(bindparam("x", _matched(node), unique=True))
            found: Select[Any] = select(column("rowid")).select_from(table("search")).where(asked)
            return found if self.within is None else found.where(column("rowid").between(*self.within))
        quoted = ["'" + word.replace("\\", "\\\\").replace("'", "''") + "'" for word in row]
        asked_words = " & ".join([*quoted[:-1], quoted[-1] + (":*" if prefix else "")])
        found = select(SEARCH.c.reading_id).where(
            text("search.words @@ CAST(:x AS tsquery)").bindparams(bindparam("x", asked_words, unique=True))
        )
        if len(row) == 1 and not node.title:
            return found
        end = "" if prefix else " "
        like = f"% {' '.join(row)}{end}%".replace("_", "\\_")
        columns = (SEARCH.c.title,) if node.title else (SEARCH.c.title, SEARCH.c.body)
        return found.where(or_(*(col.like(like, escape="\\") for col in columns)))

    def _term(self, term: Term) -> Condition:
        value = term.value
        match term.field:
            case "country" | "mention" | "topic" | "cites" | "flag" | "watch":
                return self._tagged(TAGS[term.field], value)
            case "outlet" | "access" | "status":
                return ARTICLE.c[term.field] == value
            case "language":
                said = func.lower(ARTICLE.c.language)
                return func.coalesce(or_(said == value, said.like(f"{value}-%")), false())
            case "has":
                return self._has(value)
            case "published":
                return self._published(term)
            case _:
                return _captured(term)

    def _tagged(self, kinds: tuple[str, ...], value: str) -> Condition:
        tag = TAG.alias()
        mine = (tag.c.article_id == ARTICLE.c.id, tag.c.kind.in_(kinds))
        return exists().where(*mine, self._named(tag.c.value, value))

    def _named(self, col: ColumnElement[Any], value: str) -> Condition:
        return col.startswith(value[:-1], autoescape=True) if value.endswith("*") else col == value

    def _has(self, value: str) -> Condition:
        match value:
            case "claim":
                return ARTICLE.c.claims > 0
            case "change":
                return ARTICLE.c.revisions > 1
            case "date":
                return ARTICLE.c.published.is_not(None)
            case _:
                tag = TAG.alias()
                kind, held = HELD[value]
                mine = (tag.c.article_id == ARTICLE.c.id, tag.c.kind == kind)
                return exists().where(*mine, tag.c.value == held) if held else exists().where(*mine)

    def _published(self, term: Term) -> Condition:
        said = func.substr(ARTICLE.c.published, 1, 10)
        size = func.length(said)
        first = case((size == 10, said), (size == 7, said.op("||")("-01")), (size == 4, said.op("||")("-01-01")))
        last = case((size == 10, said), (size == 7, said.op("||")("-31")), (size == 4, said.op("||")("-12-31")))
        return self._between(term, first, last)

    def _between(self, term: Term, begins: ColumnElement[Any], ends: ColumnElement[Any]) -> Condition:
        collation = "BINARY" if self.sqlite else "C"
        begins, ends = collate(begins, collation), collate(ends, collation)
        first, last = bounds(term.value)
        match term.op:
            case ">":
                found = begins > last
            case ">=":
                found = begins >= first
            case "<":
                found = ends < first
            case "<=":
                found = ends <= last
            case _:
                until = bounds(term.to or term.value)[1]
                found = and_(begins >= first, ends <= until)
        return func.coalesce(found, false())

    def _claim_exists(self, node: Node) -> Condition:
        return exists().where(CLAIM.c.article_id == ARTICLE.c.id, CLAIM.c.current, self.claim(node))

    def claim(self, node: Node) -> Condition:
        """A condition on a row of `claim`. Unknown where a column is: as good as false, and turned round it is true."""
        if isinstance(node, Not):
            return not_(func.coalesce(self.claim(node.part), false()))
        if isinstance(node, And):
            return and_(*(self.claim(part) for part in node.parts))
        if isinstance(node, Or):
            return or_(*(self.claim(part) for part in node.parts))
        assert isinstance(node, Term)
        value = node.value
        match node.field:
            case "event" | "kind" | "place":
                return CLAIM.c[node.field] == value
            case "unit":
                return func.lower(CLAIM.c.unit) == value
            case "counted":
                return self._counts(value)
            case "measure":
                named = or_(CLAIM.c.event == value, func.lower(CLAIM.c.unit) == value, CLAIM.c.kind == value)
                return or_(named, self._counts(value))
            case "period":
                begins = func.coalesce(CLAIM.c.period_from, CLAIM.c.period_to)
                return self._between(node, begins, func.coalesce(CLAIM.c.period_to, CLAIM.c.period_from))
            case _:
                return _valued(node)

    def _counts(self, value: str) -> Condition:
        words = value.removesuffix("*").split()
        return and_(
            *(
                self._word(word, last=value.endswith("*") and number == len(words))
                for number, word in enumerate(words, 1)
            )
        )

    def _word(self, word: str, *, last: bool) -> Condition:
        mine = CLAIM_WORD.alias()
        same = (mine.c.reading_id == CLAIM.c.reading_id, mine.c.key == CLAIM.c.key)
        return exists().where(*same, mine.c.word.startswith(word, autoescape=True) if last else mine.c.word == word)


def _matched(node: Text) -> str:
    """The words as FTS5 asks for them."""
    row, prefix = row_of(node)
    said = f'"{" ".join(row)}"{" *" if prefix else ""}'
    return f"(title : {said})" if node.title else said


def _valued(term: Term) -> Condition:
    return or_(*(and_(*way) for way in _value_ways(term)))


def _value_ways(term: Term) -> list[tuple[Condition, ...]]:
    """By the value, or by the bound that takes its place; written so that the index of values can be used."""
    wanted, value = float(term.value), CLAIM.c.value
    if term.op == "=":
        return [(value == wanted,)]
    if term.op == "..":
        highest = float(term.to or 0)
        return [(value.between(wanted, highest),), (value.is_(None), CLAIM.c.low >= wanted, CLAIM.c.high <= highest)]
    bound = CLAIM.c.low if term.op in (">", ">=") else CLAIM.c.high
    compare: Any = COMPARE[term.op]
    return [(compare(value, wanted),), (value.is_(None), compare(bound, wanted))]


def _captured(term: Term) -> Condition:
    first, last = (_day(day) for day in days(term.value))
    seen, next_day = ARTICLE.c.first_seen, timedelta(days=1)
    match term.op:
        case ">":
            return seen >= last + next_day
        case ">=":
            return seen >= first
        case "<":
            return seen < first
        case "<=":
            return seen < last + next_day
        case _:
            until = _day(days(term.to or term.value)[1])
            return and_(seen >= first, seen < until + next_day)


def _day(iso: str) -> datetime:
    return datetime.fromisoformat(iso).replace(tzinfo=UTC)
