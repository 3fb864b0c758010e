"""Countries: what is new about each, how much came when, and what is counted there."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from html import escape

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from digest.text import day_in_words, one_line
from pipeline.countries.lexicon import country_name
from review import lists
from review.article_view import published_in_words
from review.desk import desk_of
from review.filters import address
from review.lists import Cell, Entry, Line, Listing
from review.measure_pages import rows_of
from review.words import flag_name, many
from storage import countries, measured, queue
from storage.countries import Country
from storage.queue import QueueFilter, QueueItem

NEW = timedelta(days=7)
MONTHS = 12
SHOWN = 10  # new articles on a page
COLUMNS = ("country", "name", "articles", "waiting", "recent", "last", "page")


def show_countries(request: Request) -> Response:
    """The countries that articles are about, those with most articles first."""
    rows = [
        {
            "href": f"/countries/{one.code}",
            "queue": address("/", QueueFilter(country=one.code)),
            "name": country_name(one.code),
            "articles": one.articles,
            "waiting": one.waiting,
            "recent": one.recent,
            "last": day_in_words(one.last.date().isoformat()),
        }
        for one in _found(request)
    ]
    return desk_of(request).page(
        request, "countries.html", here="countries", rows=rows, days=NEW.days, data=lists.links("/countries")
    )


def _found(request: Request) -> tuple[Country, ...]:
    desk = desk_of(request)
    with desk.store.read() as tx:
        return countries.countries(tx, desk.clock() - NEW)


def listing(request: Request) -> Listing:
    """The same as data."""
    lines = [_line(one) for one in _found(request)]
    return Listing(id="countries", title="Countries", columns=COLUMNS, lines=lines)


def _line(one: Country) -> Line:
    name, page = country_name(one.code), f"/countries/{one.code}"
    values: dict[str, Cell] = {
        "country": one.code,
        "name": name,
        "articles": one.articles,
        "waiting": one.waiting,
        "recent": one.recent,
        "last": one.last.isoformat(),
        "page": page,
    }
    summary = f"{many(one.articles, 'article')}, {one.waiting:,} to review, {one.recent:,} new in {NEW.days} days"
    return Line(values=values, entry=Entry(id=one.code, href=page, title=name, at=one.last, summary=summary))


def show_country(request: Request) -> Response:
    """One country, by its two letters."""
    desk = desk_of(request)
    code = request.path_params["code"]
    if country_name(code) == code:
        raise HTTPException(404, "There is no country of that code. Codes are two capital letters, such as KP.")
    starts = month_starts(desk.clock())
    wanted = QueueFilter(status=None, country=code)
    with desk.store.read() as tx:
        totals = queue.totals(tx, wanted)
        newest = queue.page(tx, wanted, limit=SHOWN).items
        counts = countries.by_month(tx, code, starts)
        counted = measured.measured(tx, place=code, limit=50)
        events = measured.events(tx, code)
    months = [day_in_words(f"{start:%Y-%m}") or "" for start in starts[:-1]]
    return desk.page(
        request,
        "country.html",
        here="countries",
        name=country_name(code),
        lead=_lead(totals),
        queue_href=address("/", QueueFilter(country=code)),
        all_href=address("/", wanted),
        new=[_row(item, desk.names) for item in newest],
        months=list(zip(months, counts, strict=True)),
        bars=Markup(bars(months, counts)),
        measures=rows_of(counted),
        events=[
            (address("/", QueueFilter(status=None, words=f"place:{code} event:{event}")), flag_name(event), n)
            for event, n in events
        ],
        data=lists.links("/articles", {"country": code}),
    )


def _lead(totals: dict[str, int]) -> str:
    number = sum(totals.values())
    return f"{many(number, 'article')} about it in the store, {totals.get('open', 0):,} to review."


def _row(item: QueueItem, names: Mapping[str, str]) -> dict[str, object]:
    article = item.article
    return {
        "href": f"/article/{article.id}",
        "title": one_line(article.title) or "Untitled",
        "outlet": names.get(article.outlet, article.outlet),
        "published": published_in_words(article.published) or "undated",
        "sentence": one_line(item.sentence)[:240],
        "state": article.status,
    }


def month_starts(now: datetime) -> tuple[datetime, ...]:
    """The first instants of the last twelve months, this one among them, and of the next one."""
    number = now.year * 12 + now.month - 1
    months = range(number - MONTHS + 1, number + 2)
    return tuple(datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC) for month in months)


def bars(months: Sequence[str], counts: Sequence[int]) -> str:
    """The counts by month as bars, each with its number above; the table beside it says the same."""
    width, height, wide = 720, 150, 720 / max(1, len(months))
    most = max((*counts, 1))
    parts = [
        f'<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" role="img" '
        f'aria-label="Articles by month, {escape(months[0])} to {escape(months[-1])}" font-family="sans-serif" '
        'font-size="11" text-anchor="middle" fill="currentColor">'
    ]
    for number, (month, count) in enumerate(zip(months, counts, strict=True)):
        tall = round(100 * count / most, 1)
        left, middle = round(number * wide + wide * 0.2, 1), round((number + 0.5) * wide, 1)
        parts.append(
            f'<rect x="{left}" y="{120 - tall}" width="{wide * 0.6:.1f}" height="{tall}" opacity="0.7"/>'
            f'<text x="{middle}" y="{114 - tall}">{count:,}</text>'
            f'<text x="{middle}" y="136">{escape(month[:3])}</text>'
        )
        if number == 0 or month.startswith("Jan"):
            parts.append(f'<text x="{middle}" y="149">{escape(month[-4:])}</text>')
    return "".join((*parts, "</svg>"))
