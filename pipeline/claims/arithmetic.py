"""Arithmetic inside an article: what its figures say of each other. Each check is a fact on a claim.

A check that holds is worth showing too; one that offers an implied figure (99 − 65 = 34) has `holds` None.
"""

from collections.abc import Iterable, Iterator, Sequence

from pipeline.claims.parts import singular
from pipeline.claims.sentence import Draft, Sentence
from pipeline.record import Check, Span

# What makes a change one of something else than the values beside it.
APPROXIMATE = 0.1  # what "about" allows on either side


def checks_of(drafts: Sequence[Draft]) -> dict[int, list[Check]]:
    """The checks on each draft of a text, by its place in `drafts`."""
    found: dict[int, list[Check]] = {}
    at = {id(d): n for n, d in enumerate(drafts)}
    for draft, check in _all(drafts):
        found.setdefault(at[id(draft)], []).append(check)
    return found


def _all(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, Check]]:
    for draft in drafts:
        for check in (_parts(draft), _share_of_whole(draft), _order(draft)):
            if check is not None:
                yield draft, check
    for group in _by_sentence(drafts):
        yield from _changes(group)
        yield from _running_totals(group)
        yield from _percent_of(group)


def _by_sentence(drafts: Sequence[Draft]) -> Iterator[list[Draft]]:
    group: list[Draft] = []
    for draft in drafts:
        if group and draft.sentence is not group[0].sentence:
            yield group
            group = []
        group.append(draft)
    if group:
        yield group


def show(value: float) -> str:
    """A value as a person writes it: 1047, 0.5, 1.2 million."""
    if abs(value) >= 1e6 and round(value / 1e6, 3) == value / 1e6:
        return f"{value / 1e6:g} million"
    return f"{value:,.10g}"


def exact(*drafts: Draft) -> bool:
    return all(d.value is not None and d.modifier == "exact" for d in drafts)


def _parts(draft: Draft) -> Check | None:
    """Exhaustive parts sum to the whole; of others none may exceed it."""
    parts = draft.parts
    if not parts or any(p.value is None for p in parts):
        return None
    values = [p.value for p in parts if p.value is not None]
    spans = (draft.span, *(p.span for p in parts))
    ceiling = draft.high if draft.value is None else draft.value
    if ceiling is None:
        return None
    if parts[0].exhaustive:
        total = sum(values)
        shown = " + ".join(show(v) for v in values)
        holds = _meets(draft, total)
        sign = "=" if total == ceiling else "is not"
        detail = (
            f"{shown} = {show(total)}"
            if holds and sign == "="
            else f"{shown} = {show(total)}, the text says {show(ceiling)}"
        )
        return Check(rule="parts_sum", holds=holds, detail=detail, spans=spans, value=total)
    largest = max(values)
    if not all(_same_things(draft, p.counted) for p in parts):
        return None
    if (
        draft.modifier in ("at_least", "more_than", "approx") and largest <= ceiling * (1 + APPROXIMATE)
    ) or draft.modifier in ("at_least", "more_than"):
        return None
    holds = largest <= ceiling
    return Check(
        rule="parts_within", holds=holds, detail=f"{show(largest)} of {show(ceiling)}", spans=spans, value=largest
    )


def _same_things(draft: Draft, counted: str | None) -> bool:
    """Whether a part is of the whole's own kind: the same noun, or people among people."""
    if counted is None or draft.counted is None:
        return True
    part, whole = (singular(x.split()[-1].lower()) for x in (counted, draft.counted))
    words = draft.sentence.lexicon.words.english
    people = (
        words.rare_singles | draft.sentence.classes["kinds_of_people"]
        if words is not None
        else draft.sentence.classes["kinds_of_people"]
    )
    return part == whole or (part in people and whole in people)


def _meets(draft: Draft, total: float) -> bool:
    value = draft.value
    if value is None:
        return (draft.low or 0) <= total <= (draft.high or total)
    match draft.modifier:
        case "at_least":
            return total >= value
        case "more_than":
            return total >= value
        case "at_most" | "less_than":
            return total <= value
        case "approx":
            return abs(total - value) <= APPROXIMATE * value
        case _:
            return total == value


def _share_of_whole(draft: Draft) -> Check | None:
    """ "Eight of the 14 killings": eight may not exceed fourteen."""
    whole = draft.whole
    if whole is None or not exact(draft, whole) or draft.value is None or whole.value is None:
        return None
    return Check(
        rule="part_of",
        holds=draft.value <= whole.value,
        detail=f"{show(draft.value)} of {show(whole.value)}",
        spans=(draft.span, whole.span),
        value=round(draft.value / whole.value, 4) if whole.value else None,
    )


def _order(draft: Draft) -> Check | None:
    if (
        not draft.number.reversed
        or draft.kind != "count"
        or draft.head is None
        or draft.sentence.low(draft.left) not in draft.sentence.classes["between"]
    ):
        return None
    return Check(
        rule="range_order",
        holds=False,
        detail=f"the range runs from {show(draft.high or 0)} down to {show(draft.low or 0)}",
        spans=(draft.span,),
    )


def _between(s: Sentence, a: Draft, b: Draft) -> list[str]:
    return [s.low(k) for k in range(a.number.after, b.number.outer)]


def _running_totals(group: list[Draft]) -> Iterator[tuple[Draft, Check]]:
    """ "16 more cases, bringing the total to 97": 81 before. With an earlier total stated, the three must agree."""
    s = group[0].sentence
    for n, total in enumerate(group):
        if (
            not total.cumulative
            or total.value is None
            or total.kind != "count"
            or total.modifier not in ("exact", "at_least", "more_than")
        ):
            continue
        before = [
            d
            for d in group[:n]
            if d.kind == "count" and not d.cumulative and d.value is not None and d.number.form == "cardinal"
        ]
        if not before or not _brought(s, before[-1], total):
            continue
        step = before[-1]
        assert step.value is not None
        stated = next(
            (
                d
                for d in group[n + 1 :]
                if d.value is not None
                and d.kind == "count"
                and not total.sentence.classes["from"].isdisjoint(_between(s, total, d)[-2:])
            ),
            None,
        )
        spans: tuple[Span, ...] = (step.span, total.span)
        implied = total.value - step.value
        detail = f"{show(total.value)} − {show(step.value)} = {show(implied)}"
        if stated is not None and exact(step, total, stated):
            holds = stated.value == implied
            yield (
                total,
                Check(
                    rule="running_total",
                    holds=holds,
                    detail=detail if holds else f"{detail}, the text says {show(stated.value or 0)}",
                    spans=(*spans, stated.span),
                    value=implied,
                ),
            )
        elif implied < 0 and step.modifier not in ("at_most", "approx"):
            yield total, Check(rule="running_total", holds=False, detail=detail, spans=spans, value=implied)
        elif implied >= 0 and step.modifier == "exact":
            yield total, Check(rule="running_total", holds=None, detail=detail, spans=spans, value=implied)


def _brought(s: Sentence, step: Draft, total: Draft) -> bool:
    between = _between(s, step, total)
    return bool(set(between) & s.classes["brings"]) and bool(set(between) & s.classes["totals"])


def _changes(group: list[Draft]) -> Iterator[tuple[Draft, Check]]:
    """ "rose 25 percent from 2.18 to 2.72": the change said against the values said."""
    s = group[0].sentence
    for change in group:
        said = _factor(change)
        if said is None or s.low(change.left - 1) in s.classes["from_to_at"]:
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
    old = [d for d in values if s.low(d.left - 1) in s.classes["from"]]
    new = [d for d in values if s.low(d.left - 1) in s.classes["to"]]
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
    return (
        not any(s.low(k) in s.classes["and"] and s.low(k - 1) not in s.classes["between"] for k in range(first, last))
        or len(words) < 18
    )


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


def _percent_of(group: list[Draft]) -> Iterator[tuple[Draft, Check]]:
    """ "36 of the 120 villages (30 percent)", "30 percent, or 36 of the 120 villages"."""
    s = group[0].sentence
    for n, share in enumerate(group):
        if (
            share.kind != "percent"
            or share.unit != "percent"
            or share.value is None
            or share.trend
            or share.modifier not in ("exact", "approx")
        ):
            continue
        part = next(
            (d for d in [*reversed(group[:n]), *group[n + 1 :]] if d.whole is not None and d.whole in group), None
        )
        whole = part.whole if part else None
        if part is None and n > 1 and _of_these(s, group[n - 2], group[n - 1], share):
            whole, part = group[n - 2 : n]
        elif part is None or whole is None or not _beside(s, share, part, whole):
            continue
        if whole is None or not exact(part, whole) or not whole.value or part.value is None:
            continue
        real = 100 * part.value / whole.value
        slack = 0.5 * 10.0**-share.number.decimals + 0.25 + (1 if share.modifier == "approx" else 0)
        yield (
            share,
            Check(
                rule="percent_of",
                holds=abs(real - share.value) <= slack,
                detail=f"{show(part.value)} of {show(whole.value)} is {real:.1f} %",
                spans=(share.span, part.span, whole.span),
                value=round(real, 2),
            ),
        )


def _of_these(s: Sentence, whole: Draft, part: Draft, share: Draft) -> bool:
    """ "Of the 120 villages, 36 (30 percent)": the whole comes first, after "of", and the share in a bracket."""
    before = [s.low(k) for k in range(max(0, whole.left - 2), whole.left)]
    between = [s.low(k) for k in range(whole.right, part.left)]
    opened = [s.low(k) for k in range(part.right, share.left)]
    return (
        not s.classes["of"].isdisjoint(before)
        and between == [","]
        and opened == ["("]
        and whole.kind == part.kind == "count"
        and (part.value or 0) <= (whole.value or 0)
    )


def _beside(s: Sentence, share: Draft, part: Draft, whole: Draft) -> bool:
    """Whether a bracket or an "or" sets the share beside the fraction."""
    if share.number.first > whole.number.first:
        between = [s.low(k) for k in range(whole.right, share.left)]
        return bool(between) and (
            (len(between) <= 6 and between[-1] in s.classes["bracket_or"])
            or (between[-2:-1] == [","] and between[-1] in s.classes["or"])
            or (between[-2:-1] == ["("] and between[-1] in s.classes["about"])
        )
    between = [s.low(k) for k in range(share.right, part.left)]
    return 0 < len(between) <= 6 and between[-1] in s.classes["bracket_or"]


def failing(checks: Iterable[Check], rule: str) -> list[Check]:
    """The checks of one rule that do not hold."""
    return [c for c in checks if c.rule == rule and c.holds is False]
