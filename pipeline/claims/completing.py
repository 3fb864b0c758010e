"""Source, period, place, event, trend and parts of a sentence's figures, by the phrases of its language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from pipeline.claims.breakdowns import Count, breakdowns_of
from pipeline.claims.facts import event_at, is_total, periods_of, place_at, trend_at
from pipeline.claims.phrases import Layout
from pipeline.claims.place import Mention
from pipeline.claims.sentence import Draft
from pipeline.claims.sources import source_at, sources_of
from pipeline.record import Claim, ClaimKind, Part, Period, Span, TimeExpression, Trend


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What a sentence says of one of its figures."""

    period: Period | None
    attribution: str | None
    place: str | None
    event: str | None
    trend: Trend | None
    cumulative: bool


def facts_of(
    layout: Layout,
    figures: Sequence[tuple[Span, ClaimKind]],
    dates: Sequence[TimeExpression],
    mentions: Sequence[Mention],
    events: Mapping[str, str],
) -> list[Facts]:
    """The facts of each figure of a sentence, in order."""
    spans = [span for span, _ in figures]
    said = sources_of(layout, spans, [t.span for t in dates])
    sources = [x.source for x in said]
    out = []
    for (span, kind), period in zip(figures, periods_of(layout, spans, dates), strict=True):
        source = source_at(said, span)
        counted = kind in ("count", "rank", "ratio")
        out.append(
            Facts(
                period=period,
                attribution=layout.text[slice(*source)] if source else None,
                place=place_at(layout, span, mentions, sources),
                event=event_at(layout, span, events, spans) if counted else None,
                trend=trend_at(layout, span, kind),
                cumulative=kind == "count" and is_total(layout, span),
            )
        )
    return out


def complete_drafts(
    layout: Layout,
    drafts: list[Draft],
    dates: Sequence[TimeExpression],
    mentions: Sequence[Mention],
    events: Mapping[str, str],
) -> list[Draft]:
    """The drafts of a sentence with their facts, those that are parts of another taken out."""
    figures: list[tuple[Span, ClaimKind]] = [(d.span, d.kind) for d in drafts]
    for draft, facts in zip(drafts, facts_of(layout, figures, dates, mentions, events), strict=True):
        draft.attribution = facts.attribution
        draft.cumulative = facts.cumulative
        draft.event = draft.event or facts.event
        draft.trend = draft.trend or facts.trend
        if draft.counted != "age":
            draft.period, draft.place = facts.period, facts.place
    counts = [d for d in drafts if d.kind == "count"]
    taken: list[Draft] = []
    for found in breakdowns_of(layout, [Count(span=d.span, value=d.value) for d in counts]):
        parts = [counts[n] for n in found.parts]
        counts[found.whole].parts = tuple(
            Part(
                span=d.span,
                text=layout.text[slice(*d.span)],
                value=d.value,
                counted=None if d.elided else d.counted,
                exhaustive=found.exhaustive,
            )
            for d in parts
        )
        for d in parts:
            d.part_of = counts[found.whole]
        taken.extend(parts)
    return [d for d in drafts if d not in taken]


def complete_claims(
    layout: Layout,
    claims: list[Claim],
    dates: Sequence[TimeExpression],
    mentions: Sequence[Mention],
    events: Mapping[str, str],
) -> list[Claim]:
    """The claims of a sentence with their facts, those that are parts of another taken out."""
    figures: list[tuple[Span, ClaimKind]] = [(c.span, c.kind) for c in claims]
    whole = [
        replace(
            claim,
            counted=None if claim.counted and claim.counted == facts.attribution else claim.counted,
            period=None if claim.counted == "age" else facts.period,
            attribution=facts.attribution,
            place=facts.place,
            event=claim.event or facts.event,
            trend=claim.trend or facts.trend,
            cumulative=facts.cumulative,
        )
        for claim, facts in zip(claims, facts_of(layout, figures, dates, mentions, events), strict=True)
    ]
    at = [n for n, c in enumerate(whole) if c.kind == "count"]
    taken: set[int] = set()
    for found in breakdowns_of(layout, [Count(span=whole[n].span, value=whole[n].value) for n in at]):
        parts = [whole[at[n]] for n in found.parts]
        whole[at[found.whole]] = replace(
            whole[at[found.whole]],
            parts=tuple(
                Part(span=p.span, text=p.text, value=p.value, counted=p.counted, exhaustive=found.exhaustive)
                for p in parts
            ),
        )
        taken.update(at[n] for n in found.parts)
    return [c for n, c in enumerate(whole) if n not in taken]
