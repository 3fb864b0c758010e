"""The chain of a claim in words, the same for the command line, the desk and what is handed on."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digest.text import day_in_words, in_quotes, moment_in_words, one_line
from digest.words import figure_in_words, period_in_words
from ledger.provenance import Chain, Later
from pipeline.countries.lexicon import country_name
from storage.types import Decision

Tone = Literal["plain", "strong", "alarm"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A link of the chain: what it is, what is said of it, and how loudly."""

    name: str
    said: str
    tone: Tone = "plain"


def figure_of(chain: Chain) -> str:
    """The claim's number with what it counts: "at least 65 people"."""
    figure = figure_in_words(chain.said) if chain.said else one_line(chain.claim.text)
    counted = one_line(chain.claim.counted)
    return figure if not counted or counted in figure else f"{figure} {counted}"


def origin_lines(chain: Chain, names: Mapping[str, str] = {}) -> Iterator[Line]:
    """From the number to the bytes. `names`: outlets by slug."""
    claim, article, captured = chain.claim, chain.article, chain.captured
    yield Line(name="claim", said=figure_of(chain), tone="strong")
    facts = (
        period_in_words(chain.said.period) if chain.said else None,
        country_name(claim.place) if claim.place else None,
        f"said by {one_line(claim.attribution)}" if claim.attribution else None,
    )
    if any(facts):
        yield Line(name="about", said="; ".join(filter(None, facts)))
    where = f"characters {claim.span[0]}–{claim.span[1]}"
    yield Line(name="sentence", said=f"{in_quotes(one_line(claim.sentence))} ({where})")
    yield Line(name="cites", said=", ".join(_cited(chain)) or "nobody")
    outlet = names.get(article.outlet, article.outlet)
    dated = f"published {day_in_words(article.published) or 'on an unknown day'}"
    yield Line(name="article", said=f"{outlet}: {one_line(article.title) or 'Untitled'}, {dated}")
    yield Line(name="address", said=captured.address)
    yield Line(name="revision", said=f"{chain.revision} of {chain.revisions}")
    yield Line(name="captured", said=f"{moment(captured.at)}, sha256 {captured.snapshot}")
    if captured.damage:
        yield Line(name="damaged", said=captured.damage, tone="alarm")
    yield Line(name="read", said=f"{moment(chain.read)} by the rules {chain.rules}")


def since_lines(chain: Chain) -> Iterator[Line]:
    """Whether the source still says so."""
    for later in chain.later:
        yield _later(later)
    if chain.gone:
        yield Line(name="now", said=f"the page is not there: {chain.gone}", tone="alarm")
    elif not chain.later:
        yield Line(name="now", said="no later revision was seen")


def use_lines(chain: Chain) -> Iterator[Line]:
    """What people decided, and what went out."""
    for decision in chain.decisions:
        yield Line(name="decision", said=_decided(decision))
    for printed in chain.digests:
        yield Line(name="digest", said=f"{printed.digest}, note {printed.note}, {moment(printed.at)}")


def citation_of(chain: Chain, names: Mapping[str, str], *, markdown: bool = False) -> str:
    """The claim's sentence, closed by its source, as it is pasted into a text."""
    article = chain.article
    outlet, title = names.get(article.outlet, article.outlet), one_line(article.title) or "Untitled"
    day = day_in_words(article.published)
    quote, captured = in_quotes(one_line(chain.claim.sentence)), f"captured {moment(chain.captured.at)}"
    if markdown:
        return f"{quote} ([{outlet}, {day or 'undated'}]({chain.captured.address}), {captured})"
    return f"{quote} ({outlet}, “{title}”, {day or 'undated'}, {chain.captured.address}, {captured})"


def moment(at: datetime) -> str:
    return moment_in_words(at.isoformat()) or str(at)


def _cited(chain: Chain) -> Iterator[str]:
    for cited in chain.cites:
        day = day_in_words(cited.date)
        yield one_line(cited.outlet) + (f" ({day})" if day else "")


def _later(later: Later) -> Line:
    said = " ".join(dict.fromkeys(one_line(change.reason) for change in later.changes))
    text = f"revision {later.n}, {moment(later.at)}: {said or 'says the same about this'}"
    return Line(name="later", said=text, tone="alarm" if said else "plain")


def _decided(decision: Decision) -> str:
    at = moment(decision.at) if decision.at else ""
    note = f": {one_line(decision.note)}" if decision.note else ""
    on = "" if decision.target else " the article"
    return f"{decision.verdict}{on} by {one_line(decision.user)}, {at}{note} (no. {decision.id})"
