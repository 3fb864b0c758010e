"""What the stored articles cite and the store does not have, with the command that would add it: a page and data."""

import csv
import io
import json
import shlex

from starlette.requests import Request
from starlette.responses import Response

from digest.formats.csv import disarmed
from digest.text import clean, day_in_words, one_line, safe_url
from review.desk import desk_of
from storage import gaps
from storage.gaps import Gap

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
    for row in rows:
        row["since_said"], row["last_said"] = (day_in_words(str(row[name])[:10]) for name in ("since", "last"))
    return desk_of(request).page(request, "gaps.html", here="outlets", rows=rows, most=MOST)


def gaps_json(request: Request) -> Response:
    """The same as JSON."""
    plain = json.dumps(_rows(request, None), ensure_ascii=False, indent=1)
    return Response(plain.encode("utf-8", "replace"), media_type="application/json")


def gaps_csv(request: Request) -> Response:
    """The same as CSV, with no cell that a spreadsheet would run."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for row in _rows(request, None):
        cells = (row[name] for name in COLUMNS)
        writer.writerow([disarmed(cell) if isinstance(cell, str) else cell for cell in cells])
    return Response(out.getvalue().encode("utf-8", "replace"), media_type="text/csv")


def _rows(request: Request, limit: int | None) -> list[dict[str, object]]:
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
