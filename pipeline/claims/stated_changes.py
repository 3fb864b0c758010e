"""A change that is said against the values that are said: "rose 25 percent from 2.18 to 2.72"."""

from collections.abc import Iterator

from pipeline.claims.figures import APPROXIMATE, show
from pipeline.claims.sentence import Draft, Sentence
from pipeline.record import Check


def changes(group: list[Draft]) -> Iterator[tuple[Draft, Check]]:
    """ "rose 25 percent from 2.18 to 2.72": the change said against the values said."""
    s = group[0].sentence
    for change in group:
        said = _factor(change)
        if said is None or s.has(change.left - 1, "from_to_at"):
            continue
        values = [
            d
            for d in group
            if d is not change
            and d.value is not None
            and d.kind == _valued(change, group, d)
            and d.modifier in ("exact", "approx")
        ]
        pair = _from_to(s, values)
        if pair is None or abs(values.index(pair[0]) - values.index(pair[1])) != 1:
            continue
        old, new = pair
        if not _next_to(s, change, old, new):
            continue
        if (
            not old.value
            or new.value is None
            or not _same_clause(s, change, old, new)
            or old.modifier != "exact"
            or new.modifier != "exact"
        ):
            continue
        if change.modifier not in ("exact", "approx") or new.value < 0 or old.value < 0:
            continue
        if change.kind == "percent" and change.unit == "percentage point":
            yield change, _point_change(change, old, new)
            continue
        if change.kind in ("count", "money", "measure"):
            if change.unit != old.unit:
                continue
            yield change, _absolute_change(change, old, new)
            continue
        ratio = new.value / old.value
        if change.trend and (ratio - 1) * (1 if change.trend == "increase" else -1) < 0 and abs(ratio - 1) > 0.02:
            holds = False
        else:
            possible = _rounded(old, new)
            holds = min(possible) <= said <= max(possible) or any(_agrees(change, said, r) for r in possible)
        percent = (ratio - 1) * 100
        detail = (
            f"{show(old.value)} to {show(new.value)} is {percent:+.1f} %"
            if change.kind == "percent"
            else f"{show(old.value)} to {show(new.value)} is {ratio:.2f} times"
        )
        yield (
            change,
            Check(
                rule="stated_change",
                holds=holds,
                detail=detail,
                spans=(change.span, old.span, new.span),
                value=round(ratio, 4),
            ),
        )


def _next_to(s: Sentence, change: Draft, old: Draft, new: Draft) -> bool:
    """Whether a change is said of just these values: "rose 25 percent to … from …", "from … to …,
    a rise of 25 percent"."""
    first, last = (old, new) if old.number.first < new.number.first else (new, old)
    if change.number.first < first.number.first:
        between = [s.low(k) for k in range(change.right, first.left)]
        return len(between) <= 3 and not set(between) & s.classes["unlike"]
    if change.number.first < last.number.first:
        return False
    between = [s.low(k) for k in range(last.right, change.left)]
    return len(between) <= 6 and bool(set(between) & s.classes["changes"])


def _rounded(old: Draft, new: Draft) -> list[float]:
    """New over old at the edges of what rounding leaves open, and as said."""
    assert old.value is not None
    assert new.value is not None
    out = [new.value / old.value]
    for a in (-1, 1):
        low = old.value - a * 0.5 * _unit(old)
        if low > 0:
            out.append((new.value + a * 0.5 * _unit(new)) / low)
    return out


def _unit(draft: Draft) -> float:
    """The worth of the last digit written; whole numbers without a multiplier are exact."""
    number = draft.number
    return 0.0 if number.scale == 1 and not number.decimals else float(number.scale * 10.0**-number.digits_behind)


def _factor(change: Draft) -> float | None:
    """New over old, as the words of a change say it."""
    if change.value is None or change.trend is None:
        return None
    sign = 1 if change.trend == "increase" else -1
    if change.kind == "percent":
        return 1 + sign * change.value / 100
    if change.number.form == "multiple":
        return change.value
    if change.kind in ("count", "money", "measure"):
        return sign * change.value
    return None


def _valued(change: Draft, group: list[Draft], d: Draft) -> str:
    """The kind the two values must have: the change's own for an absolute change, for a percent rather another."""
    if change.kind in ("count", "money", "measure"):
        return change.kind
    if change.unit == "percentage point":
        return "percent"
    if d.kind == "percent":
        return "percent" if change.kind == "ratio" and d.unit == "percent" else ""
    return d.kind if d.kind in ("count", "money", "measure") and d.counted != "age" else ""


def _from_to(s: Sentence, values: list[Draft]) -> tuple[Draft, Draft] | None:
    """The value started from and the value arrived at, by "from" and "to" before them."""
    old = [d for d in values if s.has(d.left - 1, "from")]
    new = [d for d in values if s.has(d.left - 1, "to")]
    if len(old) != 1 or len(new) != 1 or len(values) > 4:
        return None
    if old[0].unit != new[0].unit or old[0].kind != new[0].kind:
        return None
    return old[0], new[0]


def _same_clause(s: Sentence, *drafts: Draft) -> bool:
    first, last = min(d.number.first for d in drafts), max(d.number.last for d in drafts)
    words = [s.low(k) for k in range(first, last)]
    if len(words) > 30 or set(words) & s.classes["clause_breaks"]:
        return False
    return not any(s.has(k, "and") and not s.has(k - 1, "between") for k in range(first, last)) or len(words) < 18


def _agrees(change: Draft, said: float, real: float) -> bool:
    """Whether a stated change is near the real one: half of its last digit, a tenth for "about", 10 % for "doubled"."""
    if change.number.form == "multiple":
        return abs(real - said) <= (0.25 if change.modifier == "approx" else 0.1) * said + 1e-9
    assert change.value is not None
    step = 10.0**-change.number.decimals
    slack = step * 0.5 + 0.012 * max(1.0, change.value) * (1 if change.number.decimals else 1.5)
    if change.modifier == "approx":
        slack += max(1.0, 0.1 * change.value)
    return abs((real - said) * 100) <= slack


def _point_change(change: Draft, old: Draft, new: Draft) -> Check:
    assert change.value is not None
    assert old.value is not None
    assert new.value is not None
    real = abs(new.value - old.value)
    holds = abs(real - change.value) <= 0.11 + (0.1 * change.value if change.modifier == "approx" else 0)
    return Check(
        rule="stated_change",
        holds=holds,
        detail=f"{show(old.value)} to {show(new.value)} is {real:.4g} points",
        spans=(change.span, old.span, new.span),
        value=round(real, 4),
    )


def _absolute_change(change: Draft, old: Draft, new: Draft) -> Check:
    assert change.value is not None
    assert old.value is not None
    assert new.value is not None
    real = new.value - old.value
    said = change.value if change.trend == "increase" else -change.value
    # Each figure is rounded by itself: up to one unit of the coarsest last digit.
    slack = 1.01 * max(_unit(d) for d in (change, old, new))
    if change.value >= 100 and change.value % 100 == 0:
        slack = max(slack, 0.02 * change.value)  # a round change of unround values
    holds = abs(real - said) <= slack + (APPROXIMATE * abs(said) if change.modifier == "approx" else 0)
    return Check(
        rule="stated_change",
        holds=holds,
        detail=f"{show(new.value)} − {show(old.value)} = {show(real)}",
        spans=(change.span, old.span, new.span),
        value=real,
    )
