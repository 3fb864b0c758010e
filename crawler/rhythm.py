"""When to look again, and when silence is news: pure functions over what was learned of a source.

What is learned is plain JSON: `hours`, the items published in each hour of the day (UTC), fading with a half-life of
two weeks; `days`, the span of days that stands behind them, fading likewise. Rates are `hours[h] / days`.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from outlets.outlet import Rhythm

HALF_LIFE = timedelta(days=14)  # two weeks hold both weekends and forget a holiday soon
LEARNT = 3.0  # days that must stand behind the rates before they say anything about hours or silence
WEEK = timedelta(days=7)
FADED_WEEK = (1 - 0.5 ** (WEEK / HALF_LIFE)) * (HALF_LIFE / timedelta(days=1)) / math.log(2)  # the days of a week
CERTAIN = 5.0  # items missing before an outlet is called quiet: a chance of 1 in 150 if they came at random
JITTER = 0.1
REVISITS = tuple(timedelta(hours=h) for h in (1, 6, 24, 72, 10 * 24, 30 * 24, 90 * 24))
YOUNG = timedelta(days=3)  # until then every article with claims is looked at again, later those that are relied on

Learned = Mapping[str, Any]


def learn(learned: Learned, published: Iterable[datetime], *, since: datetime | None, now: datetime) -> dict[str, Any]:
    """What is known after a poll that found these new items; `since` is the poll before, None for the first.

    At the first poll the items themselves say how long a time they stand for.
    """
    items = sorted(at.astimezone(UTC) for at in published if at <= now)
    start = since or max(min(items, default=now), now - 2 * HALF_LIFE)
    items = [at for at in items if since or at >= start]
    passed = max(timedelta(0), now - start)
    fade = 0.5 ** (passed / HALF_LIFE)
    hours = [value * fade for value in _hours(learned)]
    for at in items:
        hours[at.hour] += 0.5 ** ((now - at) / HALF_LIFE) if since is None else 1.0
    days = float(learned.get("days", 0)) * fade + (1 - fade) * (HALF_LIFE / timedelta(days=1)) / math.log(2)
    return {**learned, "hours": [round(value, 4) for value in hours], "days": round(days, 4)}


def merge(several: Sequence[Learned]) -> dict[str, Any]:
    """The rhythm of an outlet, from those of its sources."""
    hours = [sum(values) for values in zip(*(_hours(one) for one in several), strict=True)] if several else [0.0] * 24
    windows = (
        {"window": min(float(one["window"]) for one in several if "window" in one)}
        if any("window" in one for one in several)
        else {}
    )
    return {"hours": hours, "days": max((float(one.get("days", 0)) for one in several), default=0.0), **windows}


def next_interval(
    rhythm: Rhythm,
    learned: Learned,
    *,
    now: datetime,
    interval: float | None,
    news: int,
    found: int,
    failures: int,
    chance: float,
) -> float:
    """Minutes until the next poll, between the outlet's bounds. `chance`, 0 to 1, is the caller's randomness (jitter).

    `interval` is the one before, None at the start; `news` of the `found` items were new. Failures in a row stretch
    the interval linearly.
    """
    base = _adapted(rhythm, interval, news, found) / _busyness(learned, now)
    base = min(max(base, rhythm.fastest), rhythm.slowest) * (1 + failures)
    if "window" in learned:  # minutes that the feed reached back when it lost items between two visits
        base = min(base, float(learned["window"]) / 2)
    jittered = base * (1 - JITTER + 2 * JITTER * chance)
    return min(max(jittered, rhythm.fastest), rhythm.slowest)


def expected_items(learned: Learned, start: datetime, end: datetime) -> float | None:
    """How many items the rhythm leads one to expect between the two; None while too little is known."""
    days = float(learned.get("days", 0))
    if days < LEARNT or end <= start:
        return None
    hours = _hours(learned)
    whole, rest = divmod(end - start, timedelta(days=1))
    count = whole * sum(hours)
    at = end.astimezone(UTC) - rest
    while rest > timedelta(0):
        step = min(rest, timedelta(hours=1))
        count += hours[at.hour] * (step / timedelta(hours=1))
        at, rest = at + step, rest - step
    return count / days


def silence(rhythm: Rhythm, learned: Learned, *, last_item: datetime | None, week: int, now: datetime) -> str | None:
    """Why the outlet is red ("quiet 31 h, usually 9 items"), or None while it is as lively as ever.

    `week`: the items of the last seven days, compared with the outlet's own `expect`; in the first days of an outlet
    with their share of it.
    """
    if last_item is not None:
        usual = expected_items(learned, last_item, now)
        if usual is not None and usual >= CERTAIN:
            return f"quiet {_span(now - last_item)}, usually {count_items(round(usual))}"
    share = min(1.0, float(learned.get("days", 0)) / FADED_WEEK)
    wanted = int((rhythm.expect or 0) * share)
    if week >= wanted:
        return None
    return f"{count_items(week)} in {'7 days' if share == 1 else 'its first days'}, expected {wanted}"


def count_items(count: int) -> str:
    """So many items, in words: "1 item", "9 items"."""
    return f"{count} item{'s' if count != 1 else ''}"


def revisit_due(
    first_seen: datetime,
    last_fetch: datetime,
    now: datetime,
    scale: float = 1.0,
    steps: Sequence[timedelta] = REVISITS,
) -> bool:
    """Is it time to fetch an article again that something depends on? Often at first, then less and less.

    `scale`: how many times faster than real time the clock runs (the demo's).
    """
    passed = [first_seen + step / scale for step in steps if first_seen + step / scale <= now]
    return bool(passed) and last_fetch < passed[-1]


def _adapted(rhythm: Rhythm, interval: float | None, news: int, found: int) -> float:
    """Shorter when much of what the source names is new, longer when nothing is."""
    if interval is None:
        return float(rhythm.fastest)
    share = news / found if found else 0.0
    if news == 0:
        return interval * 1.5
    if share >= 0.5:
        return interval / 4
    return interval / 2 if share >= 0.2 else interval * 0.9


def _busyness(learned: Learned, now: datetime) -> float:
    """How busy the coming hour is against the day's mean: 0.5 at night, 2 at most."""
    hours = _hours(learned)
    mean = sum(hours) / 24
    if mean <= 0 or float(learned.get("days", 0)) < LEARNT:
        return 1.0
    hour = now.astimezone(UTC).hour
    coming = (hours[hour - 1] + hours[hour] + hours[(hour + 1) % 24]) / 3
    return min(max(coming / mean, 0.5), 2.0)


def _hours(learned: Learned) -> list[float]:
    hours = learned.get("hours")
    return [float(value) for value in hours] if isinstance(hours, list | tuple) and len(hours) == 24 else [0.0] * 24


def _span(length: timedelta) -> str:
    hours = length / timedelta(hours=1)
    return f"{hours:.0f} h" if hours < 72 else f"{hours / 24:.0f} days"
