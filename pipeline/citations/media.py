"""The world's media by name: a table of facts that the project compiled, country by country, in their own scripts."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import get_args

from pipeline.record import CitationKind

_KINDS = {"agency": "agency", "outlet": "outlet", "report": "report", "body": "report", "word": "outlet"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Medium:
    """A name of a medium. `common`: an ordinary word as well; `quoted`: it counts only in quotation marks.

    `body`: an organisation that is a source only by what it publishes; `word`: no name of its own, but an ordinary word
    under which an outlet of the catalogue may go.
    """

    name: str
    kind: CitationKind
    common: bool = False
    quoted: bool = False
    body: bool = False
    word: bool = False


@cache
def media() -> tuple[Medium, ...]:
    """Every name of the table. What its columns and signs mean is said in its head."""
    found = []
    for line in (files("pipeline.citations") / "media.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#"):
            kind, _, names = line.split("\t")
            found += [_medium(name, kind) for name in names.split("; ")]
    return tuple(found)


def _medium(name: str, kind: str) -> Medium:
    sign = name[-1] if name[-1] in "?!" else ""
    known = _KINDS[kind]
    assert known in get_args(CitationKind)
    return Medium(
        name=name.removesuffix(sign) if sign else name,
        kind=known,  # type: ignore[arg-type]
        common=sign == "?" or kind == "word",
        quoted=sign == "!",
        body=kind == "body",
        word=kind == "word",
    )
