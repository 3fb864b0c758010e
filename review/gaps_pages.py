"""What the stored articles cite and the store does not have, with the command that would add it: a page and data."""

import shlex
from datetime import datetime
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from digest.text import clean, day_in_words, one_line, safe_url
from pipeline.countries.lexicon import country_name
from review import lists
from review.desk import desk_of
from review.filters import address
from review.lists import Entry, Line, Listing
from review.words import many
from storage import gaps
from storage.gaps import Gap
from storage.queue import QueueFilter

MOST = 200  # outlets on the page; as data, all of them
COLUMNS = ("outlet", "name", "times", "articles", "since", "last", "watched", "command")


def command_of(gap: Gap, *, known: bool, watched: bool) -> str:
    """What to type next. `known`: the catalogue says how to collect the outlet; `watched`: it is collected already.

    Addresses come out of articles, so they are quoted for a shell.
    """
    url = next(filter(None, map(safe_url, gap.urls)), None)
    if watched:
        return f"dateline add {shlex.quote(url) if url else 'URL'}"
    if known:
        return f"dateline collect {gap.outlet}"
    return f"dateline outlets add {shlex.quote('/'.join(url.split('/')[:3])) if url else 'HOMEPAGE'}"


def show_gaps(request: Request) -> Response:
    """The page: the outlets that are cited most first."""
    rows = _rows(request, MOST)
    with desk_of(request).store.read() as tx:
        about = gaps.countries(tx, [row["outlet"] for row in rows])
    for row in rows:
        row["about"] = [(f"/countries/{code}", country_name(code)) for code in about.get(row["outlet"], ())]
        row["href"] = address("/", QueueFilter(status=None, words=f"cites:{row['outlet']}"))
        row["since_said"], row["last_said"] = (day_in_words(str(row[name])[:10]) for name in ("since", "last"))
    return desk_of(request).page(request, "gaps.html", here="gaps", rows=rows, most=MOST, data=lists.links("/gaps"))


def listing(request: Request) -> Listing:
    """All of them, as data."""
    rows = _rows(request, None)
    return Listing(id="gaps", title="Cited and not collected", columns=COLUMNS, lines=[_line(row) for row in rows])


def _line(row: dict[str, Any]) -> Line:
    entry = Entry(
        id=row["outlet"],
        href="/gaps",
        title=row["name"],
        at=datetime.fromisoformat(row["last"]),
        summary=f"cited {row['times']} times in {many(row['articles'], 'article')}; next: {row['command']}",
    )
    return Line(values=row, entry=entry)


def _rows(request: Request, limit: int | None) -> list[dict[str, Any]]:
    desk = desk_of(request)
    collected = {outlet.slug for outlet in desk.watched}
    with desk.store.read() as tx:
        found = gaps.gaps(tx, limit)
    return [
        {
            "outlet": clean(gap.outlet),
            "name": one_line(gap.name),
            "times": gap.times,
            "articles": gap.articles,
            "since": gap.since.isoformat(),
            "last": gap.last.isoformat(),
            "watched": gap.outlet in collected,
            "command": command_of(gap, known=gap.outlet in desk.names, watched=gap.outlet in collected),
        }
        for gap in found
    ]
