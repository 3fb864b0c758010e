"""How many independent sources stand behind a figure: copies and citations add none, one office is one source."""

import re
from collections.abc import Callable, Sequence

from ledger.agreement import one_body
from ledger.figures import Figure
from ledger.relations import Origin

NAME = re.compile(r"\w+")


def origin_of_figure(
    figures: Sequence[Figure], root_of: Callable[[str], str], cited_by: Callable[[Figure], str | None]
) -> Origin | None:
    """The origin of a figure that two articles or more give; None for a figure of one.

    `root_of`: the article that a copy is a copy of; `cited_by`: the article (or outlet) that a figure's article relies
    on for it, None where it relies on none.
    """
    articles = list(dict.fromkeys(f.article for f in figures))
    if len(articles) < 2:
        return None
    best: dict[str, Figure] = {}
    for figure in figures:
        known = best.get(figure.article)
        if known is None or (known.heard is None and figure.heard is not None):
            best[figure.article] = figure
    own = {figure.outlet: article for article, figure in reversed(best.items()) if figure.outlet}
    ends = dict.fromkeys(_own(_end(article, best, root_of, cited_by), best, own) for article in articles)
    roots: list[str] = []
    for end in sorted(ends, key=lambda name: name == "government"):  # "officials" are whoever else is named
        if not any(one_body(end, root) for root in roots):
            roots.append(end)
    return Origin(figure=tuple(figures), independent=len(roots), roots=tuple(roots))


def _own(end: str, best: dict[str, Figure], own: dict[str, str]) -> str:
    """The end of a chain under the name of an outlet's first article: what one outlet says in two articles, or another
    article says after it, has one source."""
    if end in best:
        return own.get(best[end].outlet or "", end)
    said = frozenset(NAME.findall(end.lower()))
    return next((article for outlet, article in own.items() if said >= frozenset(NAME.findall(outlet))), end)


def _end(
    article: str, best: dict[str, Figure], root_of: Callable[[str], str], cited_by: Callable[[Figure], str | None]
) -> str:
    """The source at the end of an article's chain."""
    seen: set[str] = set()
    while article not in seen:
        seen.add(article)
        original = root_of(article)
        if original != article and original in best:
            article = original
            continue
        cited = cited_by(best[article])
        if cited is None:
            break
        if cited not in best:
            return cited
        article = cited
    figure = best[article]
    return figure.heard or figure.article
