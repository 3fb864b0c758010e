"""From a query's text to its tree, and back.

query   = choice
choice  = group { "or" group }
group   = { ["and"] [ "-" | "not" ] item }
item    = "(" choice ")" | field ":" values | word | '"' words '"'
values  = value { "," value } | ( ">" | ">=" | "<" | "<=" ) value | value ".." value
"""

import re
from dataclasses import dataclass
from typing import NamedTuple, cast

from pipeline.query.fields import FIELDS, Field, Known, QueryError, near
from pipeline.query.nodes import EVERYTHING, And, Node, Not, Op, Or, Term, Text, all_of, any_of, negated
from pipeline.query.tokens import tokens

LONGEST = 4000  # characters of a query
DEEPEST = 40  # brackets within brackets
KEYWORDS = frozenset(("or", "and", "not"))

_FIELD = re.compile(r"([A-Za-z_]+):")
_QUOTES = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」"}
_WORD = re.compile(r"[^\s()\"“”„«»「」]+")
_VALUE = re.compile(r"[^\s()\"“”„«»「」,]+")
_OPERATOR = re.compile(r">=|<=|>|<|=|≥|≤")
_OPERATORS = {"≥": ">=", "≤": "<="}
# A word that is read as itself when it is printed without quotation marks.
_BARE = re.compile(r"[^\s()\"“”„«»「」,:<>=≥≤*.+-][^\s()\"“”„«»「」,:*]*")


def parse(text: str, known: Known | None = None) -> Node:
    """The tree of a query. Raises `QueryError`: a sentence with the place and, where there is one, a suggestion.

    `known`: the values that exist for a field, where one that does not must be refused.
    """
    if len(text) > LONGEST:
        raise QueryError(f"The query has {len(text)} characters; {LONGEST} are read at most.", LONGEST, len(text))
    reader = _Reader(text, known or {})
    found = reader.choice(0)
    reader.skip()
    if reader.at < len(text):
        raise QueryError(f"A bracket “)” closes nothing (character {reader.at + 1}).", reader.at)
    return found


def explain(text: str, error: QueryError) -> str:
    """The error with the query below it and a mark under the place."""
    line = re.sub(r"\s", " ", text)
    start = max(0, error.place - 60)
    width = max(1, min(error.end, len(text)) - error.place)
    return f"{error}\n  {line[start : error.place + 60]}\n  {' ' * (error.place - start)}{'^' * min(width, 60)}"


@dataclass(slots=True)
class _Reader:
    text: str
    known: Known
    at: int = 0

    def skip(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1

    def keyword(self) -> str:
        """The keyword that stands here, or ""."""
        self.skip()
        match = re.compile(r"(or|and|not|OR|AND|NOT|Or|And|Not)(?=[\s()\"]|$)").match(self.text, self.at)
        return match[1].lower() if match else ""

    def choice(self, depth: int) -> Node:
        parts = [self.group(depth)]
        while self.keyword() == "or":
            at = self.at
            self.at += 2
            parts.append(self.group(depth))
            if EVERYTHING in parts:
                raise QueryError(f"“or” needs something on both sides (character {at + 1}).", at, at + 2)
        return parts[0] if len(parts) == 1 else any_of(parts)

    def group(self, depth: int) -> Node:
        parts: list[Node] = []
        while True:
            word = self.keyword()
            if word == "and":
                self.at += 3
                continue
            if word == "or" or self.at >= len(self.text) or self.text[self.at] == ")":
                return all_of(parts)
            parts.append(self.item(depth))

    def item(self, depth: int) -> Node:
        start = self.at
        if self.keyword() == "not":
            self.at += 3
            return self.denied(depth, start)
        if self.text[self.at] in "-−" and self.at + 1 < len(self.text) and not self.text[self.at + 1].isspace():
            self.at += 1
            return self.denied(depth, start)
        if self.text[self.at] == "(":
            return self.bracket(depth)
        if self.text[self.at] in _QUOTES:
            return self.words(start, self.quoted(), exact=True)
        match = _FIELD.match(self.text, self.at)
        if match:
            return self.term(match[1], match.end())
        return self.word(start)

    def denied(self, depth: int, start: int) -> Node:
        self.skip()
        if self.at >= len(self.text) or self.text[self.at] == ")" or self.keyword() in ("or", "and"):
            raise QueryError(f"What must not be is missing (character {start + 1}).", start)
        if depth >= DEEPEST:
            raise QueryError(f"More than {DEEPEST} brackets within brackets.", start)
        return negated(self.item(depth + 1))

    def bracket(self, depth: int) -> Node:
        start = self.at
        if depth >= DEEPEST:
            raise QueryError(f"More than {DEEPEST} brackets within brackets.", start)
        self.at += 1
        found = self.choice(depth + 1)
        self.skip()
        if self.at >= len(self.text):
            raise QueryError(f"The bracket “(” at character {start + 1} is not closed.", start)
        self.at += 1
        if found == EVERYTHING:
            raise QueryError(f"There is nothing between the brackets (character {start + 1}).", start, self.at)
        return found

    def quoted(self) -> str:
        start = self.at
        end = self.text.find(_QUOTES[self.text[start]], start + 1)
        if end < 0:
            raise QueryError(f"The quotation mark at character {start + 1} is not closed.", start)
        self.at = end + 1
        return self.text[start + 1 : end]

    def word(self, start: int) -> Node:
        match = _WORD.match(self.text, start)
        if match is None:
            raise QueryError(f"“{self.text[start]}” cannot stand here (character {start + 1}).", start)
        self.at = match.end()
        return self.words(start, match[0].strip(","), exact=False)

    def words(self, start: int, said: str, *, exact: bool, title: bool = False) -> Node:
        prefix = said.endswith("*") and not exact
        said = " ".join(said.removesuffix("*").split() if prefix else said.split())
        if not tokens(said):
            raise QueryError(
                f"“{self.text[start : self.at]}” has no letters or digits to look for (character {start + 1}).",
                start,
                self.at,
            )
        bare = not exact and is_bare(said)
        return Text(text=said, exact=not bare, prefix=prefix and bare, title=title)

    def term(self, name: str, after: int) -> Node:
        start, field_name = self.at, name.lower()
        if field_name not in FIELDS:
            meant = near(field_name, FIELDS)
            raise QueryError(
                f"There is no field “{name}” (character {start + 1}); {meant}. To look for the word, put it in "
                "quotation marks.",
                start,
                after,
            )
        self.at = after
        operator = _OPERATOR.match(self.text, self.at)
        field = FIELDS[field_name]
        if operator:
            return self.compared(field_name, field, cast(Op, _OPERATORS.get(operator[0], operator[0])), start)
        parts = [self.value(field_name, field, start)]
        while self.at < len(self.text) and self.text[self.at] == ",":
            self.at += 1
            if self.at >= len(self.text) or self.text[self.at].isspace():
                break
            parts.append(self.value(field_name, field, start))
        return any_of(parts)

    def compared(self, name: str, field: Field, op: Op, start: int) -> Node:
        self.at += len(_OPERATOR.match(self.text, self.at)[0])  # type: ignore[index]
        if not field.ordered and op != "=":
            raise QueryError(
                f"“{name}” has no order; leave out “{op}” (character {self.at}). Example: {field.example}",
                start,
                self.at,
            )
        found = self.value(name, field, start)
        if isinstance(found, Term) and found.op == "=":
            return Term(field=name, value=found.value, op=op)
        if op != "=":
            raise QueryError(f"“{op}” and “..” cannot stand together (character {start + 1}).", start, self.at)
        return found

    def value(self, name: str, field: Field, start: int) -> Node:
        at = self.at
        if at < len(self.text) and self.text[at] in _QUOTES:
            said, exact = self.quoted(), True
        else:
            match = _VALUE.match(self.text, at)
            if match is None:
                raise QueryError(f"“{name}:” needs a value (character {at + 1}). Example: {field.example}", at)
            self.at, said, exact = self._end(match, field), "", False
            said = self.text[at : self.at]
        if name == "title":
            return self.words(at, said, exact=exact, title=True)
        if field.ordered and ".." in said:
            low, _, high = said.partition("..")
            return self._range(name, field, low, high, at)
        return Term(field=name, value=self.read(name, field, said, at))

    def _end(self, match: re.Match[str], field: Field) -> int:
        """Where the value ends: thousands marks belong to a number, "1,047"."""
        if field.example.startswith("value") and (
            number := re.compile(r"[\d.]*\d(?:,\d{3})+(?!\d)[^\s(),]*").match(self.text, match.start())
        ):
            return number.end()
        return match.end()

    def _range(self, name: str, field: Field, low: str, high: str, at: int) -> Node:
        if not low or not high:
            raise QueryError(f"A range needs both ends (character {at + 1}). Example: {field.example}", at, self.at)
        return Term(field=name, value=self.read(name, field, low, at), op="..", to=self.read(name, field, high, at))

    def read(self, name: str, field: Field, said: str, at: int) -> str:
        try:
            value = field.read(said)
        except QueryError as error:
            raise QueryError(f"{error} (character {at + 1})", at, self.at) from None
        exists = self.known.get(name)
        if exists is not None and value not in exists:
            raise QueryError(f"There is no {name} “{said}” (character {at + 1}); {near(value, exists)}.", at, self.at)
        return value


class _Shown(NamedTuple):
    text: str
    tight: bool  # needs no brackets beside others


def show(node: Node) -> str:
    """The query as text; `parse` makes the same tree of it."""
    return _shown(node).text


def _shown(node: Node) -> _Shown:
    if isinstance(node, Text):
        return _Shown(("title:" if node.title else "") + _said(node), True)
    if isinstance(node, Term):
        return _Shown(f"{node.field}:{_valued(node)}", True)
    if isinstance(node, Not):
        inner = _shown(node.part)
        return _Shown(f"-{inner.text}" if inner.tight else f"-({inner.text})", True)
    if isinstance(node, And):
        return _Shown(
            " ".join(part.text if part.tight else f"({part.text})" for part in map(_shown, node.parts)), False
        )
    assert isinstance(node, Or)
    # Conditions side by side bind more tightly than "or": they need no brackets in it.
    shown = [_shown(part) for part in node.parts]
    return _Shown(" or ".join(part.text for part in shown), False)


def _said(node: Text) -> str:
    if node.exact:
        for opening, closing in _QUOTES.items():
            if closing not in node.text:
                return f"{opening}{node.text}{closing}"
    return f"{node.text}*" if node.prefix else node.text


def _valued(term: Term) -> str:
    if term.op == "..":
        return f"{term.value}..{term.to}"
    value = term.value if _BARE.fullmatch(term.value.removesuffix("*")) or FIELDS[term.field].ordered else _quoted(term)
    return value if term.op == "=" else f"{term.op}{value}"


def _quoted(term: Term) -> str:
    for opening, closing in _QUOTES.items():
        if closing not in term.value:
            return f"{opening}{term.value}{closing}"
    return term.value


def is_bare(text: str) -> bool:
    """Whether a text is one word that is read as itself without quotation marks."""
    return bool(_BARE.fullmatch(text)) and text.lower() not in KEYWORDS and not _FIELD.match(text)
