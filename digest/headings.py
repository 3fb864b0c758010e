"""The head of an entry in the analysts' form: topic, country and date; title; labels."""

from digest.model import Entry
from digest.text import day_in_words, isolated, one_line


def topic_line(entry: Entry, language: str) -> str:
    """ "Communist and post-Communist oppression North Korea | 08 August 2023"."""
    heading = " ".join(one_line(part) for part in (*entry.topics[:1], *entry.countries[:1]))
    dated = day_in_words(entry.published, pad=True, language=language)
    return " | ".join(part for part in (heading, dated) if part)


def title_line(entry: Entry) -> str:
    """ "North Korea: Number of defectors doubles": the country first, unless the title begins with it."""
    title = one_line(entry.title)
    country = one_line(entry.countries[0]) if entry.countries else ""
    return title if not country or title.casefold().startswith(country.casefold()) else f"{country}: {isolated(title)}"


def label_line(entry: Entry) -> str:
    """The page's own labels; a page without them goes out unpublished, under its country."""
    labels = dict(entry.labels) or {"Show": "false"} | ({"Country": entry.countries[0]} if entry.countries else {})
    first = {name: n for n, name in enumerate(("Show", "Country"))}
    ordered = sorted(labels.items(), key=lambda label: (first.get(label[0], len(first)), label[0]))
    return "".join(f"{one_line(name)}: {one_line(value)} / " for name, value in ordered).rstrip()


def byline(entry: Entry, language: str) -> str:
    """ "Harbour Post · 4 March 2026 · North Korea"."""
    day = day_in_words(entry.published, language=language) or one_line(entry.published)
    return " · ".join(part for part in (isolated(entry.outlet), day, ", ".join(map(isolated, entry.countries))) if part)
