"""The world's media by name: a table of facts that the project compiled, country by country, in their own scripts."""

from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files

from pipeline.record import CitationKind

_KINDS: dict[str, CitationKind] = {"agency": "agency", "outlet": "outlet", "report": "report", "body": "report"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A name of a medium. `quoted`: it counts only in quotation marks; `body`: an organisation that is a source only by
    what it publishes."""

    name: str
    kind: CitationKind
    quoted: bool = False
    body: bool = False


def signed_names() -> Iterator[tuple[str, str]]:
    """Every name of the table with its sign, after its kind. What signs and kinds mean is said in the table's head."""
    for line in (files("pipeline.citations") / "media.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, names = line.split("\t")
            for name in names.split("; "):
                yield kind, name


def common_words() -> Iterator[str]:
    """The names that are ordinary words as well."""
    return (name.removesuffix("?") for kind, name in signed_names() if name.endswith("?") or kind == "word")


def medium_of(kind: str, signed: str) -> Medium:
    """A name of the table, taken apart."""
    name = signed.rstrip("?!")
    return Medium(name=name, kind=_KINDS[kind], quoted=signed.endswith("!"), body=kind == "body")
