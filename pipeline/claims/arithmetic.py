"""Arithmetic inside an article: what its figures say of each other. Each check is a fact on a claim.

A check that holds is worth showing too; one that offers an implied figure (99 − 65 = 34) has `holds` None.
"""

from collections.abc import Iterator, Sequence

from pipeline.claims.figures import APPROXIMATE, exact, show
from pipeline.claims.parts import singular
from pipeline.claims.sentence import Draft, Sentence
from pipeline.claims.stated_changes import changes
from pipeline.record import Check, Span


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
        yield from changes(group)
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
        or not draft.sentence.has(draft.left, "between")
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
