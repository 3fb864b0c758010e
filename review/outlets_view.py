"""The outlets page as values: what each outlet brought lately, and what was lost on the way."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from digest.text import one_line
from review.words import many
from storage.health import OutletHealth
from storage.types import Gates

DAYS = 7
GATES = ("found", "fetched", "stored", "parsed", "new", "revised", "claims", "flagged")
LATE = timedelta(days=2)  # without a success, where the outlet's own rhythm is not known


@dataclass(frozen=True, slots=True, kw_only=True)
class HealthView:
    href: str
    name: str
    state: str  # red, amber, green or grey, in this order of urgency
    said: str
    last_success: str
    last_new: str
    counts: tuple[str, ...]
    losses: tuple[tuple[str, int], ...]
    error: str | None


def health_views(
    rows: Sequence[OutletHealth], reasons: Mapping[str, str], names: Mapping[str, str], now: datetime
) -> tuple[HealthView, ...]:
    """One line per outlet, those that need a look first. `reasons`: why outlets are red against their own rhythm."""
    views = [_view(row, reasons.get(row.outlet), names, now) for row in rows]
    return tuple(
        sorted(views, key=lambda view: (("red", "amber", "green", "grey").index(view.state), view.name.casefold()))
    )


def _view(row: OutletHealth, reason: str | None, names: Mapping[str, str], now: datetime) -> HealthView:
    state, said = ("red", "needs a look") if reason else _state(row, now)
    return HealthView(
        href=f"/?outlet={row.outlet}&state=any",
        name=names.get(row.outlet, row.outlet),
        state=state,
        said=said,
        last_success=ago(row.last_success, now),
        last_new=ago(row.last_new, now),
        counts=counts(row.gates),
        losses=losses(row.gates),
        error=one_line(reason or row.message)[:300] or None if state != "green" else None,
    )


def _state(row: OutletHealth, now: datetime) -> tuple[str, str]:
    if row.last_outcome is None and row.last_success is None:
        return "grey", "not collected yet"
    if row.last_outcome == "failed":
        return "red", "failed"
    if row.last_outcome == "missed":
        return "amber", "missed its turn"
    if row.last_success is None or now - row.last_success > LATE:
        return "red", "no success lately"
    if row.last_outcome == "partial" and not row.gates.losses:
        return "amber", "partly failing"
    if row.last_outcome == "partial" or sum(row.gates.losses.values()) > row.gates.stored + row.gates.unchanged:
        return "amber", "losing pages"
    if not row.gates.new and (row.last_new is None or now - row.last_new > timedelta(days=DAYS)):
        return "amber", "quiet"
    return "green", "running" if row.last_outcome == "running" else "well"


def counts(gates: Gates) -> tuple[str, ...]:
    """The counts at the gates, in their order."""
    return tuple(f"{getattr(gates, name):,}" for name in GATES)


def losses(gates: Gates) -> tuple[tuple[str, int], ...]:
    """The losses, most first, their reasons in words."""
    found = sorted(gates.losses.items(), key=lambda item: (-item[1], item[0]))
    return tuple((reason.replace("_", " "), count) for reason, count in found if count)


def ago(at: datetime | None, now: datetime) -> str:
    """ "3 min ago", "5 h ago", then the day; "never" for None."""
    if at is None:
        return "never"
    minutes = int((now - at).total_seconds() // 60)
    if minutes < 1:
        return "just now"
    if minutes < 60:
        return f"{minutes} min ago"
    if minutes < 48 * 60:
        return f"{minutes // 60} h ago"
    return f"{at.day} {at:%b %Y}"


def sentence(views: Sequence[HealthView]) -> str:
    """The night in one sentence."""
    of_state = {state: sum(view.state == state for view in views) for state in ("red", "amber", "green", "grey")}
    if not views:
        return "No outlet has been collected yet."
    if not of_state["red"] and not of_state["amber"]:
        return f"All {many(len(views) - of_state['grey'], 'outlet')} collected so far are well."
    words = [many(of_state["red"], "outlet") + " failing" if of_state["red"] else ""]
    words += [f"{of_state['amber']} to watch" if of_state["amber"] else "", f"{of_state['green']} well"]
    return ", ".join(word for word in words if word) + "."
