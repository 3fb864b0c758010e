"""A query of `pipeline.query` as conditions of SQL on articles and claims, and as selections along an index."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
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
from storage.schema import ARTICLE, CLAIM, CLAIM_WORD, READING, TAG

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
        if all(self._is_listed(node) for node in nodes):
            return and_(*(ARTICLE.c.reading_id.in_(self.text(node)) for node in nodes))
        if not self.sqlite:
            here = SEARCH.c.reading_id == ARTICLE.c.reading_id
            return and_(*(exists(self.text(node).where(here).correlate(ARTICLE)) for node in nodes))
        asked = text("search MATCH :x").bindparams(bindparam("x", " AND ".join(map(_matched, nodes)), unique=True))
        same = column("rowid", _selectable=SEARCH) == ARTICLE.c.reading_id
        return exists(select(literal(1)).select_from(SEARCH).where(asked, same))

    def _is_listed(self, node: Text) -> bool:
        """Whether the readings that hold the words are listed. In titles alone FTS5 looks at every place of a word."""
        return node in self.rare or (self.sqlite and self.within is not None and not node.title)

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


def texts(node: Node) -> Iterator[Text]:
    """The words that a query asks for, wherever they stand in it."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Not):
        yield from texts(node.part)
    elif isinstance(node, And | Or):
        yield from (word for part in node.parts for word in texts(part))
