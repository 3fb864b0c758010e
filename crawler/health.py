"""Which outlets need a look: silence, failure and lateness, each against the outlet's own rhythm."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from crawler.rhythm import expected_items, merge, silence
from outlets.outlet import Outlet
from storage import articles, fetches, runs, sources
from storage.store import Transaction
from storage.types import Run, SourceState

WEEK = timedelta(days=7)
FAILURES = 3  # in a row: one is the weather of the net, three are a state
UNVISITED = timedelta(days=10)  # without one good visit: nobody knows how it does
LATE = timedelta(hours=2)  # behind its time by more: the schedule server is off, or cannot keep up

State = Literal["red", "green", "grey"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Health:
    """How an outlet does. `reason` says why it is red, or grey: not collected yet. `usual`: items in a week, None:
    not known yet. Instants are None where nothing of the kind ever happened, or is planned."""

    outlet: Outlet
    state: State
    reason: str | None
    last_success: datetime | None
    last_new: datetime | None
    week: int
    usual: int | None
    next_due: datetime | None


def assess(tx: Transaction, outlets: Iterable[Outlet], now: datetime) -> tuple[Health, ...]:
    """The health of each of these outlets, red first."""
    outlets = tuple(outlets)
    states, successes, newest = sources.everything(tx), runs.last_successes(tx), articles.last_new(tx)
    lately, last = articles.first_seen_since(tx, now - WEEK), runs.last_runs(tx)
    hollow = {outlet.slug for outlet in outlets if outlet.slug in successes and not lately.get(outlet.slug)}
    lost = {slug: fetches.losses(tx, slug, since=now - WEEK, kind="page") for slug in hollow}
    found = [
        _health(
            outlet,
            states.get(outlet.slug, ()),
            last.get(outlet.slug),
            now=now,
            success=successes.get(outlet.slug),
            newest=newest.get(outlet.slug),
            week=len(lately.get(outlet.slug, ())),
            lost=lost.get(outlet.slug, {}),
        )
        for outlet in outlets
    ]
    return tuple(sorted(found, key=lambda h: (("red", "green", "grey").index(h.state), h.outlet.slug)))


def _health(
    outlet: Outlet,
    states: Sequence[SourceState],
    run: Run | None,
    *,
    now: datetime,
    success: datetime | None,
    newest: datetime | None,
    week: int,
    lost: Mapping[str, int],
) -> Health:
    learned = merge([state.learned for state in states])
    usual: float | None = outlet.rhythm.expect
    if usual is None:
        usual = expected_items(learned, now - WEEK, now)
    due = min((state.next_due for state in states if state.next_due), default=None)
    reason = (
        _failure(states, run, success)
        or _lateness(due, now)
        or _unvisited(success, now)
        or _losing(lost)
        or _silence(outlet, learned, newest, week, now, states)
    )
    state: State = "red" if reason else "green" if success else "grey"
    return Health(
        outlet=outlet,
        state=state,
        reason=reason or (None if success else "not collected yet"),
        last_success=success,
        last_new=newest,
        week=week,
        usual=None if usual is None else round(usual),
        next_due=due,
    )


def _failure(states: Sequence[SourceState], run: Run | None, success: datetime | None) -> str | None:
    if states and all(state.gone for state in states):
        return "all its sources are gone (410)"
    live = [state for state in states if not state.gone]
    failures = min((state.failures for state in live), default=0)
    because = f": {run.message.rstrip('.')}" if run and run.message else ""
    if failures >= FAILURES:
        return f"failed {failures} times in a row{because}"
    if success is None and run and run.outcome == "failed":
        return f"failed at the first try{because}"
    return None


def _losing(lost: Mapping[str, int]) -> str | None:
    """Its sources answer, its articles do not come. `lost`: those of a week in which none came, by reason."""
    if sum(lost.values()) - lost.get("gone", 0) < FAILURES:
        return None
    ordered = sorted(lost.items(), key=lambda one: (-one[1], one[0]))
    return f"no article came in 7 days, all were lost: {', '.join(f'{count} × {reason}' for reason, count in ordered)}"


def _lateness(due: datetime | None, now: datetime) -> str | None:
    if due is None or now - due <= LATE:
        return None
    return f"due {(now - due) / timedelta(hours=1):.0f} h ago and not collected; is the schedule server running?"


def _unvisited(success: datetime | None, now: datetime) -> str | None:
    if success is None or now - success <= UNVISITED:
        return None
    return f"not visited for {(now - success).days} days; `dateline collect` or the schedule server does it"


def _silence(
    outlet: Outlet,
    learned: dict[str, object],
    newest: datetime | None,
    week: int,
    now: datetime,
    states: Sequence[SourceState],
) -> str | None:
    """Whether it is quieter than its rhythm. One that names no rhythm of its own is watched for a week first."""
    if float(str(learned.get("days", 0))) < WEEK / timedelta(days=1) and outlet.rhythm.expect is None:
        return None
    if not any(state.last_success for state in states):
        return None
    return silence(outlet.rhythm, learned, last_item=newest, week=week, now=now)
