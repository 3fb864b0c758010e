"""What one digest says and another does not."""

from collections.abc import Iterator

from digest.model import Digest, Figure
from digest.notes import what
from digest.text import one_line


def difference(old: Digest, new: Digest) -> Iterator[str]:
    """A sentence for each figure that came, went, or is said otherwise, in the order of the new digest."""
    before, after = _by_claim(old), _by_claim(new)
    for key, figure in after.items():
        if key not in before:
            yield f"came: {_line(figure)}"
        elif (said := _said(before[key])) != _said(figure):
            yield (
                f"changed: {_line(before[key])} → {_line(figure)}"
                if said[0] != _said(figure)[0]
                else (f"changed: {_line(figure)}: its note says otherwise")
            )
    for key, figure in before.items():
        if key not in after:
            yield f"went: {_line(figure)}"


def _by_claim(digest: Digest) -> dict[tuple[str, str], Figure]:
    """The figures by article and claim: the key of a claim alone may occur in two articles."""
    return {(entry.article, figure.claim): figure for entry in digest.entries for figure in entry.figures}


def _said(figure: Figure) -> tuple[object, ...]:
    note = figure.note
    return what(figure), figure.period, figure.place, figure.changed, note.partial, note.quote, note.snapshot


def _line(figure: Figure) -> str:
    return f"{one_line(what(figure))} ({one_line(figure.note.outlet)}, note {figure.note.number})"
