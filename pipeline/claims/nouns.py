"""The counted noun in languages whose numbers stand before it, by word classes, and the noun a figure is a value of."""

import re

from pipeline.claims.phrases import Layout
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number
from pipeline.numbers.tokens import Token

MOST = 5  # words between a number and its noun
ELISION = re.compile(r"(?:d|l|de|qu)['’]", re.IGNORECASE)
REACH = 60  # characters between a verb of change and its figure


def is_noun_first(s: Sentence) -> bool:
    """Whether the noun stands before its number: "watu 12"."""
    return s.words.noun_first or s.lexicon.words.grammar.order == "behind"


def counted_phrase(s: Sentence, i: int) -> tuple[int, int, int] | None:
    """Start and end of the counted noun in the text, and the token index after it; None when none follows."""
    tokens, g, w = s.tokens, s.lexicon.words.grammar, s.words
    if not (s.lexicon.words.cardinals or w.stops) or is_noun_first(s):
        return None
    links, stops, j = g.links | w.links, g.stops | w.stops, i
    while j < len(tokens) and j - i < MOST:
        token = tokens[j]
        if token.kind != "word":
            if token.low == "." and j == i and s.low(j - 1) in s.lexicon.words.multipliers:
                j, i = j + 1, i + 1  # "80 тыс. жителей"
                continue
            if token.low in ("«", "“", "„", '"') and j == i:
                j += 1
                continue
            return None
        low, cut = token.low, 0
        if (elided := ELISION.match(low)) and j - i <= 1:
            cut = elided.end()
            low = low[cut:]
        if (low in links and j - i <= 1) or (low in w.classifiers and _goes_on(s, j, stops)):
            j += 1
            continue
        if low in g.premodifiers and _goes_on(s, j, frozenset()) and s.low(j + 1) not in s.lexicon.words.events:
            j += 1
            continue
        if low in stops or low in s.lexicon.words.months or (g.verb_endings and low.endswith(g.verb_endings)):
            return None
        if _describes(low, token, s, j, stops):
            j += 1
            continue
        if g.order == "capital" and not token.capital:
            return None
        if w.plural_endings and j == i and not low.endswith(w.plural_endings) and _is_counted_plain(s, i):
            return None
        return token.start + cut, token.end, j + 1
    return None


def _is_counted_plain(s: Sentence, i: int) -> bool:
    """Whether the number right before token `i` is digits above one with nothing behind them."""
    return any(n.after == i and n.digits and n.unit_kind is None and n.value != 1 for n in s.numbers)


def _goes_on(s: Sentence, j: int, stops: frozenset[str]) -> bool:
    return j + 1 < len(s.tokens) and s.tokens[j + 1].kind == "word" and s.low(j + 1) not in stops


def _describes(low: str, token: Token, s: Sentence, j: int, stops: frozenset[str]) -> bool:
    """Whether a word before the noun only describes it."""
    g, w = s.lexicon.words.grammar, s.words
    if low in g.premodifiers or low in w.premodifiers:
        return _goes_on(s, j, stops) and s.low(j + 1) not in s.lexicon.words.events
    if g.order == "capital":
        return not token.capital and _goes_on(s, j, stops)
    return bool(g.adjective_endings) and low.endswith(g.adjective_endings) and _goes_on(s, j, stops)


def noun_before(s: Sentence, i: int, layout: Layout, number: Number) -> str | None:
    """The noun that the figure beginning at token `i` is a value of: "el número de migrantes bajó a", "Schaden von"."""
    w, at = s.words, s.tokens[i].start if i < len(s.tokens) else number.start
    if is_noun_first(s):
        return _word_before(s, i)
    verbs = [
        m
        for m in layout.of("levels", "rises", "falls")
        if m.end <= at <= m.end + REACH and not any(m.start < n.start < at for n in s.numbers)
    ]
    verbs = [m for m in verbs if not any(m.end <= b < at for b in layout.breaks)]
    if verbs:
        begin, _ = layout.piece(verbs[-1].start)
        if (found := _head(s, layout, begin, verbs[0].start)) is not None:
            return found
    links = s.lexicon.words.grammar.links | w.links
    if number.unit_kind is not None:
        links |= frozenset(w.to)
    if i > 1 and s.low(i - 1) in links and s.tokens[i - 2].kind == "word":
        return _head(s, layout, _phrase_start(s, i - 1), s.tokens[i - 1].start)
    return None


def _phrase_start(s: Sentence, end: int) -> int:
    k = end
    stops = s.lexicon.words.grammar.stops | s.words.stops
    while k > 0 and s.tokens[k - 1].kind == "word" and s.low(k - 1) not in stops and end - k < 3:
        k -= 1
    return s.tokens[k].start


def _word_before(s: Sentence, i: int) -> str | None:
    stops = s.lexicon.words.grammar.stops | s.words.stops
    k = i - 1
    while k >= 0 and (s.low(k) in s.words.premodifiers or s.low(k) in s.lexicon.words.grammar.premodifiers):
        k -= 1
    if k < 0 or s.tokens[k].kind != "word" or s.low(k) in stops:
        return None
    return s.phrase(k, k + 1)


def _head(s: Sentence, layout: Layout, begin: int, end: int) -> str | None:
    """The head noun of a stretch: what is counted where "the number of" stands there, else its first noun."""
    g, w = s.lexicon.words.grammar, s.words
    counted = [m for m in layout.of("numbers_of") if begin <= m.start < end]
    if counted:
        begin = counted[-1].end
    stops = g.stops | w.stops | g.links | w.links
    for token in s.tokens:
        if token.start < begin or token.end > end or token.kind != "word":
            continue
        cut = elided.end() if (elided := ELISION.match(token.low)) else 0
        low = token.low[cut:]
        if low in stops or low in g.premodifiers or low in w.premodifiers or low in s.lexicon.words.before:
            continue
        if low in s.lexicon.words.cardinals or low in s.lexicon.words.articles:
            continue
        if any(t.span[0] <= token.start < t.span[1] for t in s.dates) or low in s.lexicon.words.months:
            continue
        if g.order == "capital" and (not token.capital or (token.start == s.start and low in stops)):
            continue
        if g.adjective_endings and low.endswith(g.adjective_endings) and not w.plural_endings:
            continue
        return s.text[token.start + cut : token.end]
    return None
