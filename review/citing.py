"""A claim as a reference: its article in the styles that digests have, with the claim's sentence as the note."""

from collections.abc import Mapping

from digest.chain import figure_of
from digest.format import Format, formats
from digest.model import Digest, Entry, Figure, Footnote
from digest.text import one_line
from ledger.provenance import Chain
from pipeline.record import Record

STYLES = {"csl": "As CSL-JSON", "ris": "As RIS"}  # by the name of the format


def references(chain: Chain, record: Record, names: Mapping[str, str]) -> tuple[tuple[str, str, str], ...]:
    """The claim in each style: the format's name, what people call it, and the text."""
    digest = digest_of(chain, record, names)
    return tuple((name, said, format_of(name).render(digest).decode()) for name, said in STYLES.items())


def format_of(name: str) -> Format:
    """The format of a style."""
    return formats()[name]


def digest_of(chain: Chain, record: Record, names: Mapping[str, str]) -> Digest:
    """A digest of nothing but this claim, as `record` has its article."""
    claim, article, captured = chain.claim, chain.article, chain.captured
    outlet, title = names.get(article.outlet, article.outlet), one_line(record.title) or "Untitled"
    at = captured.at.isoformat(timespec="seconds")
    note = Footnote(
        number=1,
        outlet=outlet,
        title=title,
        published=record.published,
        url=record.canonical_url or captured.address,
        captured=at,
        snapshot=captured.snapshot,
        quote=one_line(claim.sentence),
        partial=None if record.access == "full" else record.access_reason or f"a {record.access} text",
        authors=tuple(filter(None, map(one_line, record.authors))),
        language=record.language,
    )
    figure = Figure(
        claim=claim.key,
        figure=figure_of(chain),
        value=claim.value,
        low=claim.low,
        high=claim.high,
        modifier=claim.modifier,
        kind=claim.kind,
        note=note,
    )
    entry = Entry(
        article=article.key,
        title=title,
        outlet=outlet,
        published=record.published,
        url=note.url,
        language=record.language,
        figures=(figure,),
    )
    return Digest(filter={}, cutoff=at, versions={}, entries=(entry,))
