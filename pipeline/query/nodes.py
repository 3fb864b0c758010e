"""What a query is made of."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

Op = Literal["=", ">", ">=", "<", "<=", ".."]

# Fields that are said of one claim. Those side by side must hold of the same one.
CLAIM_FIELDS = frozenset(("measure", "event", "counted", "unit", "kind", "value", "period", "place"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """Words that stand in a row in the title or the text. `exact`: in quotation marks; `prefix`: only the beginning
    of the last word is given; `title`: in the title."""

    text: str
    exact: bool = False
    prefix: bool = False
    title: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A field and what it must be. `value` is in the form that the field compares; `to`: the end of a range."""

    field: str
    value: str
    op: Op = "="
    to: str | None = None


@dataclass(frozen=True, slots=True)
class Not:
    part: "Node"


@dataclass(frozen=True, slots=True)
class And:
    """Two or more conditions, none of them an `And`. No condition at all, `And(())`, is met by every article."""

    parts: "tuple[Node, ...]"


@dataclass(frozen=True, slots=True)
class Or:
    """Two or more conditions, none of them an `Or`."""

    parts: "tuple[Node, ...]"


Node = Text | Term | Not | And | Or
EVERYTHING = And(())


def all_of(parts: Iterable[Node]) -> Node:
    """Every condition; one alone is itself."""
    flat = tuple(inner for part in parts for inner in (part.parts if isinstance(part, And) else (part,)))
    return flat[0] if len(flat) == 1 else And(flat)


def any_of(parts: Iterable[Node]) -> Node:
    """Some condition; one alone is itself."""
    flat = tuple(inner for part in parts for inner in (part.parts if isinstance(part, Or) else (part,)))
    return flat[0] if len(flat) == 1 else Or(flat)


def negated(part: Node) -> Node:
    return part.part if isinstance(part, Not) else Not(part)


def leaves(node: Node) -> Iterator[Text | Term]:
    """The words and terms of a query, in its order, also those that must not be."""
    if isinstance(node, Text | Term):
        yield node
    elif isinstance(node, Not):
        yield from leaves(node.part)
    else:
        for part in node.parts:
            yield from leaves(part)


def of_one_claim(node: Node) -> bool:
    """Whether a condition speaks of claims only, so that it is asked of one claim as a whole."""
    found = False
    for leaf in leaves(node):
        if not isinstance(leaf, Term) or leaf.field not in CLAIM_FIELDS:
            return False
        found = True
    return found


@dataclass(frozen=True, slots=True)
class SomeClaim:
    """There is a claim of which this holds. Made by `grouped`; it is never written."""

    part: Node


def grouped(node: And) -> tuple[tuple[Node, ...], SomeClaim | None]:
    """The conditions on the article, and those on one claim of it.

    What is denied of a claim is denied of the claim beside it ("event:killed -counted:soldiers"); alone it is denied
    of every claim.
    """
    claims = [part for part in node.parts if of_one_claim(part)]
    if all(isinstance(part, Not) for part in claims):
        return node.parts, None
    rest = tuple(part for part in node.parts if not of_one_claim(part))
    return rest, SomeClaim(all_of(claims))
