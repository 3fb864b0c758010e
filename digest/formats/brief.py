"""The brief, in plain text: topic, country, date; title; labels; quotations, each closed by its source."""

from digest.format import Format
from digest.model import Digest, Entry, Figure
from digest.text import day_in_words, in_quotes, isolated, one_line


def render(digest: Digest) -> bytes:
    return "\n\n\n".join("\n\n".join(_brief(entry)) for entry in digest.entries).encode() + b"\n"


def _brief(entry: Entry) -> list[str]:
    heading = " ".join(one_line(part) for part in (*entry.topics[:1], *entry.countries[:1]))
    dated = day_in_words(entry.published, pad=True)
    return [
        " | ".join(part for part in (heading, dated) if part),
        _title(entry),
        _labels(entry),
        *(_paragraph(entry, quote, figures) for quote, figures in _by_quote(entry).items()),
    ]


def _title(entry: Entry) -> str:
    """ "North Korea: Number of defectors doubles": the country first, unless the title begins with it."""
    title = one_line(entry.title)
    country = one_line(entry.countries[0]) if entry.countries else ""
    return title if not country or title.casefold().startswith(country.casefold()) else f"{country}: {title}"


def _labels(entry: Entry) -> str:
    """The page's own labels; a page without them goes out unpublished, under its country."""
    labels = dict(entry.labels) or {"Show": "false"} | ({"Country": entry.countries[0]} if entry.countries else {})
    first = {name: n for n, name in enumerate(("Show", "Country"))}
    ordered = sorted(labels.items(), key=lambda label: (first.get(label[0], len(first)), label[0]))
    return "".join(f"{one_line(name)}: {one_line(value)} / " for name, value in ordered).rstrip()


def _by_quote(entry: Entry) -> dict[str, list[Figure]]:
    """The figures by the sentence they stand in: a sentence with two figures is quoted once."""
    quotes: dict[str, list[Figure]] = {}
    for figure in entry.figures:
        quotes.setdefault(one_line(figure.note.quote), []).append(figure)
    return quotes


def _paragraph(entry: Entry, quote: str, figures: list[Figure]) -> str:
    remarks = [remark for figure in figures for remark in _remarks(figure)]
    remark = f" [{'; '.join(dict.fromkeys(remarks))}]" if remarks else ""
    source = ", ".join(part for part in (isolated(entry.outlet), day_in_words(entry.published)) if part)
    return f"{in_quotes(quote)} ({source}){remark}"


def _remarks(figure: Figure) -> list[str]:
    words = (
        "not reviewed" if figure.reviewed is None else None,
        figure.changed,
        f"partial text: {figure.note.partial}" if figure.note.partial else None,
    )
    return [one_line(word) for word in words if word]


FORMAT = Format(
    summary="the brief: topic, country and date; title; labels; quotations closed by their source",
    suffix="txt",
    media_type="text/plain",
    render=render,
)
