"""The outlets' health as data."""

from datetime import timedelta

from starlette.requests import Request

from digest.text import one_line
from review.desk import desk_of
from review.lists import Cell, Entry, Line, Listing
from review.outlets_view import DAYS, GATES
from storage import health
from storage.health import OutletHealth

COLUMNS = ("outlet", "name", "last_outcome", "last_success", "last_new", *GATES, "lost", "message", "page")


def listing(request: Request) -> Listing:
    """Every outlet with the counts at its gates."""
    desk = desk_of(request)
    with desk.store.read() as tx:
        rows = health.of_outlets(tx, desk.clock() - timedelta(days=DAYS))
    lines = [_line(row, one_line(desk.names.get(row.outlet, row.outlet))) for row in rows]
    return Listing(id="outlets", title="Outlets", columns=COLUMNS, lines=lines)


def _line(row: OutletHealth, name: str) -> Line:
    page = f"/?outlet={row.outlet}&state=any"
    values: dict[str, Cell] = {
        "outlet": row.outlet,
        "name": name,
        "last_outcome": row.last_outcome,
        "last_success": row.last_success.isoformat() if row.last_success else None,
        "last_new": row.last_new.isoformat() if row.last_new else None,
        **{gate: getattr(row.gates, gate) for gate in GATES},
        "lost": tuple(f"{reason} {count}" for reason, count in sorted(row.gates.losses.items()) if count),
        "message": one_line(row.message),
        "page": page,
    }
    entry = Entry(
        id=row.outlet,
        href=page,
        title=f"{name}: {row.last_outcome or 'not collected yet'}",
        at=row.last_success,
        author=name,
        summary=row.message or "",
    )
    return Line(values=values, entry=entry)
