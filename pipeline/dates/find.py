"""Finding time expressions: words to categories, categories to patterns, patterns to values, values to days."""

from dataclasses import replace
from datetime import date
from functools import cache

from pipeline.dates.context import Context
from pipeline.dates.lexicon import Lexicon, build_lexicon, read_tokens
from pipeline.dates.matching import TRIED, grammar
from pipeline.dates.ranges import Expression, join_ranges, split_ranges
from pipeline.dates.reading import Found, Reading
from pipeline.dates.rules import RULES
from pipeline.dates.trim import trimmed
from pipeline.dates.values import interval
from pipeline.dates.words import DateWords
from pipeline.languages import language as language_of
from pipeline.record import TimeExpression

Times = tuple[TimeExpression, ...]


@cache
def lexicon_of(code: str) -> Lexicon:
    """The lexicon of a language code; of one without a module the names that CLDR has."""
    known = language_of(code)
    words = known.dates if known and known.dates else DateWords()
    return build_lexicon(code, words)


def find_dates(text: str, *, reference: date | None, language: str | None) -> tuple[TimeExpression, ...]:
    """The time expressions of `text` in order; relative ones count from `reference` (None: they stay unresolved).

    Without a language the text is read as English.
    """
    return find_times(text, reference=reference, language=language)[0]


def find_periods(text: str, *, reference: date | None, language: str | None) -> tuple[TimeExpression, ...]:
    """The same, with the two ends of a range ("from 2019 to 2022") as one expression of value "2019/2022"."""
    return find_times(text, reference=reference, language=language)[1]


def find_times(text: str, *, reference: date | None, language: str | None) -> tuple[Times, Times]:
    """The dates and the periods of one reading."""
    whole = _read(text, reference, language)
    periods = tuple(express(text, item) for item in whole)
    if not any(item.ends for item in whole):
        return periods, periods
    return tuple(express(text, item) for item in split_ranges(whole)), periods


def _read(text: str, reference: date | None, language: str | None) -> list[Expression]:
    lexicon = lexicon_of((language or "en").replace("_", "-").split("-")[0].lower())
    tokens, categories = read_tokens(text, lexicon)
    rules = grammar(lexicon.words.features)
    words = lexicon.words
    context = Context(
        text,
        reference,
        words.calendar,
        "run" in words.features,
        english=words.capitals,
        narrative=frozenset(word.replace("_", " ") for word in words.narrative.split()),
        ahead_words=words.ahead,
    )
    out: list[Expression] = []
    at, after = 0, -1
    while hit := rules.search(categories, at, after):
        number, match = hit
        first, last = match.span()
        first, last = trimmed(tokens, first, last)
        found = Found(
            tokens[first:last],
            tokens[first - 1] if first else None,
            tokens[last] if last < len(tokens) else None,
            context,
        )
        reading = RULES[number][2](found)
        if reading is None:
            after, at = (number, match.start()) if RULES[number][0] in TRIED else (-1, match.start() + 1)
            continue
        after = -1
        at = match.end()
        if reading.keep and reading.type in ("DATE", "TIME"):
            context.mention(reading.value.partition("T")[0], found.start, absolute=_is_absolute(reading))
        for start, end, part in reading.listed or ((0, len(found.tokens), reading),):
            found_part = replace(found, tokens=found.tokens[start:end]) if reading.listed else found
            out.append(Expression(found_part, part, RULES[number][0]))
    return join_ranges(out)


def _is_absolute(reading: Reading) -> bool:
    """Whether the text itself named the year: with the date, or before it."""
    return reading.anchor is None or (reading.yearless and reading.anchor.startswith("last mentioned"))


def express(text: str, expression: Expression) -> TimeExpression:
    """A reading as the record has it."""
    found, reading = expression.found, expression.reading
    days = reading.days
    if days is None and reading.type in ("DATE", "TIME"):
        days = interval(reading.value)
    return TimeExpression(
        span=(found.start, found.end),
        text=text[found.start : found.end],
        type=reading.type,
        value=reading.value,
        earliest=days[0] if days else None,
        latest=days[1] if days else None,
        rule=expression.rule,
        anchor=reading.anchor,
    )
