"""What was found of a citation, by its tokens, and the citation that the record has of it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from pipeline.citations.mentions import Mention
from pipeline.citations.tokens import Tokens
from pipeline.record import Citation, KnownOutlet


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """A citation's date and one after the last token that belongs to it. `beside`: it is that name's alone."""

    value: str | None
    end: int
    beside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A citation by its tokens. `end`: one after the last token that belongs to it."""

    mention: Mention
    end: int
    date: str | None
    outlet: str


def citation(item: Found, tokens: Tokens) -> Citation:
    mention = item.mention
    end = max(mention.end, tokens[item.end - 1].end) if item.end > mention.last else mention.end
    return Citation(
        span=(mention.start, end),
        text=tokens.text[mention.start : end],
        outlet=item.outlet,
        outlet_id=mention.slug,
        kind=mention.kind,
        date=item.date,
    )


def without_own(citations: Iterable[Citation], own: str, outlets: Iterable[KnownOutlet]) -> list[Citation]:
    """The citations without those of the article's own outlet, which it cannot cite. `own`: its slug or name."""
    names = [n for o in outlets if own in (o.slug, o.name) for n in (o.slug, o.name, *o.aliases)]
    mine = {_squeezed(name) for name in (own, *names)}
    return [c for c in citations if not mine & {_squeezed(c.outlet_id or c.outlet), _squeezed(c.outlet)}]


def _squeezed(name: str) -> str:
    """A name as sites write their own: "TheHill" is The Hill."""
    return re.sub(r"[\W_]+", "", name.casefold()).removeprefix("the")
