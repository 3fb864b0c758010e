"""A series of figures as a plot: SVG made here, readable on paper, without colour, and in any width.

Each figure is a mark at its value; what is only a bound has a bar, open where the truth may lie. Sources differ in the
form of their marks, never by colour alone.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape
from math import ceil, floor, log10
from typing import Literal

from digest.text import day_in_words, one_line

WIDTH, HEIGHT = 720, 300
LEFT, RIGHT, TOP, BOTTOM = 64, 16, 18, 46  # room for the axes' labels
STEPS = (1, 2, 5, 10)
LINES = 5  # horizontal lines at most
FORMS = ("circle", "square", "triangle", "diamond", "cross", "plus")
R = 4.5  # half the size of a mark
State = Literal["stands", "conflict", "replaced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A figure of a series. `earliest`, `latest`: the days it covers; `low`, `high`: what its words allow (None: open).

    `count`: how many say so; `href`: where a click on it leads.
    """

    earliest: date
    latest: date
    value: float
    source: str
    said: str
    low: float | None = None
    high: float | None = None
    bound: bool = False
    state: State = "stands"
    count: int = 1
    href: str | None = None


def series_svg(points: Sequence[Point], *, title: str) -> str:
    """The plot of a series, oldest left; "" for fewer than two figures, which a sentence says better."""
    if len(points) < 2:
        return ""
    ordered = sorted(points, key=lambda point: (point.latest, point.source))
    scale = _Scale(ordered)
    sources = list(dict.fromkeys(point.source for point in ordered))
    described = f"{title}: {len(ordered)} figures, {_day(ordered[0].latest)} to {_day(ordered[-1].latest)}"
    height = HEIGHT + 18 * ceil(len(sources) / 3)
    return "".join(
        (
            f'<svg class="plot" xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" role="img" '
            f'aria-label="{_text(described)}" font-family="sans-serif" font-size="11" fill="none" '
            'stroke="currentColor">',
            f"<title>{_text(described)}</title>",
            *_axes(scale),
            *(
                part
                for point in ordered
                for part in _mark(point, scale, FORMS[sources.index(point.source) % len(FORMS)])
            ),
            *_key(sources),
            "</svg>",
        )
    )


class _Scale:
    """Where a day and a value stand."""

    def __init__(self, points: Sequence[Point]) -> None:
        tops = [max(p.value, p.high if p.high is not None else p.value + abs(p.value) / 5, p.low or 0) for p in points]
        bottoms = [min(point.value, point.low if point.low is not None else point.value) for point in points]
        self.step = _step(max(tops), min(0.0, *bottoms))
        self.top = max(1, ceil(max(tops) / self.step)) * self.step
        self.bottom = min(0, floor(min(bottoms) / self.step)) * self.step
        self.first, self.last = min(p.earliest for p in points), max(p.latest for p in points)
        self.days = max(1, (self.last - self.first).days)

    def x(self, day: date) -> float:
        return round(LEFT + 12 + (WIDTH - LEFT - RIGHT - 24) * (day - self.first).days / self.days, 1)

    def y(self, value: float) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * (value - self.bottom) / (self.top - self.bottom), 1)


def _step(top: float, bottom: float) -> float:
    """The distance of the lines: 1, 2 or 5 times a power of ten."""
    rough = max(top - bottom, 1e-9) / LINES
    power = 10.0 ** floor(log10(rough))
    return next(step * power for step in STEPS if step * power >= rough * 0.999)


def _axes(scale: _Scale) -> Iterator[str]:
    value = scale.bottom
    while value <= scale.top * 1.0001:
        y = scale.y(value)
        yield f'<path d="M{LEFT} {y}H{WIDTH - RIGHT}" opacity="{0.6 if value == 0 else 0.18}"/>'
        yield _label(LEFT - 8, y + 4, _number(value), anchor="end")
        value += scale.step
    for day, name in _ticks(scale):
        x = scale.x(day)
        yield f'<path d="M{x} {HEIGHT - BOTTOM}v5" opacity="0.6"/>'
        yield _label(x, HEIGHT - BOTTOM + 18, name, anchor="middle")


def _ticks(scale: _Scale) -> list[tuple[date, str]]:
    """Days under which the axis is labelled: firsts of years, months, or days, at most eight."""
    if scale.days > 3 * 365:
        years = range(scale.first.year, scale.last.year + 1)
        every = ceil(len(years) / 8)
        found = [(date(year, 1, 1), str(year)) for year in years if (year - years[0]) % every == 0]
    elif scale.days > 70:
        months = range(scale.first.year * 12 + scale.first.month - 1, scale.last.year * 12 + scale.last.month)
        every = ceil(len(months) / 8)
        firsts = [date(m // 12, m % 12 + 1, 1) for m in months if (m - months[0]) % every == 0]
        found = [(first, f"{_month(first)} {first.year}") for first in firsts]
    else:
        every = max(1, ceil(scale.days / 7))
        days = [date.fromordinal(scale.first.toordinal() + n) for n in range(0, scale.days + 1, every)]
        found = [(day, f"{day.day} {_month(day)}" + f" {day.year}" * (n == 0)) for n, day in enumerate(days)]
    return [(day, name) for day, name in found if scale.first <= day <= scale.last]


def _mark(point: Point, scale: _Scale, form: str) -> Iterator[str]:
    x, y = scale.x(point.latest), scale.y(point.value)
    more = f" and {point.count - 1} more" if point.count > 1 else ""
    said = f"{point.said}, {point.source}{more}, {_day(point.latest)}"
    inner = [f"<title>{_text(said)}</title>"]
    if point.earliest < point.latest:
        inner.append(f'<path d="M{scale.x(point.earliest)} {y}H{x}" opacity="0.45"/>')
    inner += _bar(point, scale, x)
    filled = "none" if point.bound or point.state == "replaced" else "currentColor"
    inner.append(_form(form, x, y, filled))
    if point.state == "conflict":
        inner.append(f'<circle cx="{x}" cy="{y}" r="{2 * R}" stroke-dasharray="3 2"/>')
    elif point.state == "replaced":
        inner.append(f'<path d="M{x - 2 * R} {y + 2 * R}L{x + 2 * R} {y - 2 * R}"/>')
    if point.count > 1:
        inner.append(_label(x + R + 3, y - 4, f"×{point.count}"))
    group = f"<g>{''.join(inner)}</g>"
    yield f'<a href="{_text(point.href)}">{group}</a>' if point.href else group


def _bar(point: Point, scale: _Scale, x: float) -> Iterator[str]:
    """From the least to the most that the words allow; an arrow where there is no end."""
    if not point.bound and point.low == point.high:
        return
    low = scale.y(point.low) if point.low is not None else HEIGHT - BOTTOM
    high = scale.y(point.high) if point.high is not None else max(TOP, scale.y(point.value) - 40)
    if low != high:
        yield f'<path d="M{x} {low}V{high}" stroke-width="1.5"/>'
    if point.high is None:
        yield f'<path d="M{x - 4} {high + 6}L{x} {high}L{x + 4} {high + 6}"/>'
    elif low != high:
        yield f'<path d="M{x - 4} {high}h8"/>'
    if point.low is not None and low != high:
        yield f'<path d="M{x - 4} {low}h8"/>'


def _form(form: str, x: float, y: float, filled: str) -> str:
    fill = f'fill="{filled}"'
    match form:
        case "circle":
            return f'<circle cx="{x}" cy="{y}" r="{R}" {fill}/>'
        case "square":
            return f'<rect x="{x - R}" y="{y - R}" width="{2 * R}" height="{2 * R}" {fill}/>'
        case "triangle":
            return f'<path d="M{x - R} {y + R}L{x} {y - R}L{x + R} {y + R}Z" {fill}/>'
        case "diamond":
            return f'<path d="M{x - R} {y}L{x} {y - R}L{x + R} {y}L{x} {y + R}Z" {fill}/>'
        case "cross":
            return f'<path d="M{x - R} {y - R}L{x + R} {y + R}M{x - R} {y + R}L{x + R} {y - R}" stroke-width="2"/>'
        case _:
            return f'<path d="M{x - R} {y}H{x + R}M{x} {y - R}V{y + R}" stroke-width="2"/>'


def _key(sources: Sequence[str]) -> Iterator[str]:
    """Which form is which source, three in a row."""
    for n, source in enumerate(sources):
        x, y = LEFT + (n % 3) * 210, HEIGHT + 8 + 18 * (n // 3)
        yield _form(FORMS[n % len(FORMS)], x, y, "currentColor")
        yield _label(x + 10, y + 4, source if len(source) <= 30 else f"{source[:29]}…")


def _label(x: float, y: float, text: str, *, anchor: str = "start") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" fill="currentColor" stroke="none">{_text(text)}</text>'


def _number(value: float) -> str:
    for size, name in ((1e9, " bn"), (1e6, " m")):
        if abs(value) >= size:
            return f"{value / size:,.10g}{name}"
    return f"{value:,.10g}"


def _day(day: date) -> str:
    return day_in_words(day.isoformat()) or ""


def _month(day: date) -> str:
    """ "Jul"."""
    return (day_in_words(f"{day:%Y-%m}") or "")[:3]


def _text(text: str | None) -> str:
    return escape(one_line(text))
