"""Measures: what is counted where, each with all that is said of it."""

from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from digest.text import day_in_words, one_line
from ledger.article import instant_of
from pipeline.countries.lexicon import country_name
from review import actions, deciding, lists
from review.claim_pages import series_of
from review.claim_view import Series, measure_id, measure_name, page_of
from review.desk import desk_of
from review.lists import Entry, Line, Listing
from review.measure_view import FigureView, figure_views, measure_named, measure_page
from review.words import many
from storage import changes, measured, projection
from storage.measured import Measured
from storage.relations import SeriesRow
from storage.store import Transaction

SHOWN = 200  # measures, or figures of one, on a page; as data all of them
COLUMNS = ("measure", "place", "country", "compared", "conflicts", "last", "page")
FIGURES = (
    "claim",
    "figure",
    "value",
    "low",
    "high",
    "period_from",
    "period_to",
    "said",
    "outlet",
    "attribution",
    "relation",
    "role",
    "status",
    "title",
    "page",
)


def asked(request: Request) -> dict[str, str]:
    """The filters of the list of measures: a country, and a part of the name."""
    wanted = {name: one_line(request.query_params.get(name))[:100] for name in ("country", "q")}
    return {name: value for name, value in wanted.items() if value}


def _found(tx: Transaction, request: Request, limit: int | None) -> tuple[Measured, ...]:
    wanted = asked(request)
    return measured.measured(tx, place=wanted.get("country"), words=wanted.get("q"), limit=limit)


def show_measures(request: Request) -> Response:
    """The measures that are compared most often come first."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        found = _found(tx, request, SHOWN)
        places = sorted(measured.places(tx), key=country_name)
    wanted = asked(request)
    return desk.page(
        request,
        "measures.html",
        here="measures",
        rows=rows_of(found),
        places=[(code, country_name(code)) for code in places],
        wanted=wanted,
        most=SHOWN,
        data=lists.links("/measures", wanted),
    )


def rows_of(found: tuple[Measured, ...]) -> list[dict[str, object]]:
    """Measures as rows of a table."""
    return [
        {
            "href": page_of(one.measure, one.place),
            "measure": one_line(one.measure),
            "place": one.place,
            "country": country_name(one.place) if one.place else "unknown",
            "compared": one.compared,
            "conflicts": one.conflicts,
            "last": day_in_words(one.last) or "undated",
        }
        for one in found
    ]


def listing(request: Request) -> Listing:
    """All measures that the filters leave, as data."""
    with desk_of(request).store.read() as tx:
        found = _found(tx, request, None)
    return Listing(id="measures", title="Measures", columns=COLUMNS, lines=[_line(one) for one in found])


def _line(one: Measured) -> Line:
    page = page_of(one.measure, one.place)
    values = {
        "measure": one_line(one.measure),
        "place": one.place,
        "country": country_name(one.place) if one.place else None,
        "compared": one.compared,
        "conflicts": one.conflicts,
        "last": one.last,
        "page": page,
    }
    summary = f"{many(one.compared, 'comparison')}, {many(one.conflicts, 'conflict')}"
    name = measure_name(one.measure, one.place)
    entry = Entry(
        id=measure_id(one.measure, one.place), href=page, title=name, at=instant_of(one.last), summary=summary
    )
    return Line(values=values, entry=entry)


def _row(tx: Transaction, request: Request) -> SeriesRow:
    """The series that the address names; a 404 where there is none."""
    row = measured.series_named(tx, *measure_named(request.path_params["id"]))
    if row is None:
        raise HTTPException(404, "Nothing is counted under that name at that place.")
    return row


def _shown(tx: Transaction, row: SeriesRow) -> Series:
    """The part of a series that a page shows: its newest figures."""
    return series_of(tx, replace(row, members=row.members[-SHOWN:]))


def show_measure(request: Request) -> Response:
    """One measure at one place."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        row = _row(tx, request)
        series = _shown(tx, row)
        ids = {point.article.id for point in series.row.members}
        view = measure_page(
            series, desk.names, fields=projection.fields_among(tx, ids), edits=changes.of_articles(tx, sorted(ids))
        )
    page = page_of(row.measure or "", row.place)
    return desk.page(
        request,
        "measure.html",
        here="measures",
        measure=view,
        place=row.place,
        left_out=len(row.members) - len(series.row.members),
        prefer=f"{page}/prefer",
        data=lists.links(page),
    )


def figures(request: Request) -> Listing:
    """All figures of a measure, as data."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        series = series_of(tx, _row(tx, request))
        fields = projection.fields_among(tx, {point.article.id for point in series.row.members})
        found = figure_views(series, desk.names, fields)
    measure, place = series.row.measure or "", series.row.place
    return Listing(
        id=f"measure:{measure_id(measure, place)}",
        title=measure_name(measure, place),
        columns=FIGURES,
        lines=[_figure_line(one) for one in reversed(found)],
    )


def _figure_line(one: FigureView) -> Line:
    values = {name: getattr(one, name) for name in FIGURES if name not in ("said", "page")}
    entry = Entry(
        id=one.claim or f"{one.article}:{one.figure}",
        href=one.href,
        title=f"{one.outlet}: {one.figure}",
        at=instant_of(one.at),
        author=one.outlet,
        summary=f"{one.title}. {one.relation}",
    )
    return Line(values=values | {"said": one.at, "page": one.href}, entry=entry)


def prefer(request: Request) -> Response:
    """Accept a figure as the preferred one of its days; those that say the same corroborate it."""
    press, named = deciding.press_of(request), request.state.form.get("claim", "")
    with desk_of(request).store.transaction() as tx:
        series = _shown(tx, _row(tx, request))
        if not actions.prefer(tx, series, named, press):
            raise HTTPException(409, "The figure is not in this measure any more; nothing was changed. Open it again.")
    return deciding.back(request)
