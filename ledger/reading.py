"""Reading the figures of an article: each number with all that it takes to compare it."""

from dataclasses import replace

from ledger import cues, naming, timing
from ledger.article import Article, article_of, content
from ledger.figures import Entry, Figure
from ledger.measures import Measures
from ledger.sources import source_of


def read_figures(entry: Entry, measures: Measures) -> tuple[Figure, ...]:
    """The figures of an article in the order of its text."""
    article = article_of(entry, measures)
    for i in range(len(article.raws)):
        article.figures.append(_figure(article, i))
    return tuple(_heard(article.figures))


def _heard(figures: list[Figure]) -> list[Figure]:
    """The figures with whom they were heard from: an article that names one body, or goes on after it in the same
    paragraph, need not name it with each figure."""
    bodies = {f.source for f in figures if f.source and not f.aside}
    only = next(iter(bodies)) if len(bodies) == 1 else None
    out: list[Figure] = []
    for figure in figures:
        before = out[-1] if out else None
        carried = before.heard if before and 0 <= figure.sentence - before.sentence <= 1 else None
        goes_on = carried if before and before.paragraph == figure.paragraph and not figure.aside else None
        out.append(figure if figure.heard or figure.aside else replace(figure, heard=goes_on or only))
    return out


def _figure(article: Article, i: int) -> Figure:
    place, entry, words = article.spots[i], article.entry, article.words
    raw = naming.kind_of(article, i)
    claim = raw.claim
    head, generic, group = naming.head_of(article, raw)
    elided = head is None and not generic and group is None and raw.kind in ("count", "measure")
    measure, inherited = naming.measure_of_figure(article, i, raw, head, elided)
    known = article.measures.by_slug[measure] if measure else None
    if known and known.heads[0] != "person" and head is None and not generic:
        head = known.heads[0]
    previous = naming.antecedent(article, i) if elided or raw.whole else None
    if previous and elided and (measure is None or measure == previous.measure) and raw.kind == previous.kind:
        head, generic = previous.head, previous.generic
        group = group or (previous.group if previous.sentence == place.sentence - 1 else None)
    period, day = timing.period_of(article, i)
    ago = elided and timing.is_ago(article, i)
    old = ago or cues.is_old(article, raw, place)
    period = None if ago else period
    if period is None and previous and (raw.whole or (old and elided)):
        period = previous.period
    as_of, as_of_stated = timing.as_of(article, i)
    attribution = claim.attribution if claim else None
    source = source_of(words, attribution, article.text, place, raw.span) or cues.source_before(article, i)
    beside = [f.heard for f in article.figures if f.sentence == place.sentence and f.heard]
    return Figure(
        article=entry.article,
        outlet=entry.outlet,
        language=(entry.record.language or "").split("-")[0] or None,
        span=raw.span,
        text=article.text[raw.span[0] : raw.span[1]],
        num_span=raw.num_span,
        value=raw.value,
        low=raw.low,
        high=raw.high,
        modifier=raw.modifier,
        kind=raw.kind,
        unit=raw.unit,
        head=head,
        generic=generic or (head is None and measure is not None),
        group=group,
        measure=measure,
        inherited=inherited,
        elided=elided,
        place=(known.place if known else None) or (claim.place if claim else None),
        spots=cues.spots_of(article, raw, place),
        period=period,
        period_stated=bool(claim and claim.period),
        day=None if elided and as_of_stated else day,
        published=article.published,
        as_of=as_of,
        as_of_stated=as_of_stated,
        source=source,
        heard=source or (beside[-1] if beside else None),
        definition=cues.definition_of(article, raw, place),
        aside=cues.is_aside(article, place),
        quoted_old=old,
        revised=bool(article.cue(words.revised, place.start, place.end)),
        lowered=bool(article.cue(words.lowered, place.start, place.end)),
        increment=cues.is_increment(article, raw),
        subset=cues.is_subset(article, raw, place),
        reported=cues.is_reported(article, raw, place, source),
        scope=cues.scope_of(article, place),
        document=cues.document_of(article, i),
        now=bool(article.cue(words.now, raw.num_span[1], min(place.end, raw.span[1] + 12))),
        then=cues.follows(article, raw, place),
        trend=claim.trend if claim else None,
        cumulative=bool(claim and claim.cumulative),
        sentence=place.sentence,
        paragraph=place.paragraph,
        clause=(place.start, place.end),
        words=content(article.text[place.start : place.end]),
    )
