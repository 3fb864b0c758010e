"""Where in a text the words stand that a query looks for: what a page marks as hits."""

import re

from pipeline.query.match import row_of, text_terms
from pipeline.query.nodes import Node
from pipeline.query.tokens import RUN, WORD, tokens
from pipeline.record import Span

MOST = 500  # places marked in one text

Token = tuple[str, Span]


def places(node: Node, text: str) -> tuple[Span, ...]:
    """The spans of the words and phrases that the query wants in a text, in its order; those of titles apart."""
    rows = [row_of(term) for term in text_terms(node) if not term.title]
    if not rows:
        return ()
    words = placed(text)
    found: set[Span] = set()
    for row, prefix in rows:
        for start in range(len(words) - len(row) + 1):
            if _stands(words, start, row, prefix):
                found.add((words[start][1][0], words[start + len(row) - 1][1][1]))
                if len(found) >= MOST:
                    return tuple(sorted(found))
    return tuple(sorted(found))


def _stands(words: list[Token], start: int, row: tuple[str, ...], prefix: bool) -> bool:
    last = len(row) - 1
    for n, wanted in enumerate(row):
        said = words[start + n][0]
        if said != wanted and not (prefix and n == last and said.startswith(wanted)):
            return False
    return True


def placed(text: str) -> list[Token]:
    """The words of a text, as `tokens` gives them, each with its place in the text as it is written."""
    out: list[Token] = []
    for run in RUN.finditer(text):
        words = tokens(run[0])
        spans = [(run.start() + m.start(), run.start() + m.end()) for m in WORD.finditer(run[0])]
        if len(words) != len(spans):  # folding made more or fewer of them: each stands for the whole run
            spans = [run.span()] * len(words)
        out += zip(words, spans, strict=True)
    return out


def around(text: str, hit: Span, width: int) -> Span:
    """A stretch of some `width` characters around a hit, that begins and ends between words."""
    start, end = max(0, hit[0] - width // 2), min(len(text), max(hit[1], hit[0] + width // 2))
    if start and (space := re.compile(r"\s").search(text, start, hit[0])):
        start = space.end()
    if end < len(text) and (space_at := max(text.rfind(" ", hit[1], end), text.rfind("\n", hit[1], end))) > hit[1]:
        end = space_at
    return start, end
