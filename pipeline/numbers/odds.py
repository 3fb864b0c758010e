"""Ratios said as so many of so many: "six in ten", "un habitant sur cinq"."""

from collections.abc import Sequence
from dataclasses import replace

from pipeline.numbers.cardinals import cardinal_at
from pipeline.numbers.number import Lexicon, Number
from pipeline.numbers.tokens import Token
from pipeline.numbers.words import NumberWords


def odds_behind(tokens: Sequence[Token], i: int, words: NumberWords) -> tuple[int, str] | None:
    """Where an odds phrase begins right at token `i`, or behind one noun, and the phrase."""
    for phrase in words.odds:
        parts = phrase.split(" ")
        if len(parts) == 1 and phrase not in words.odds_noun:
            continue
        for j in (i, i + 1) if phrase in words.odds_noun else (i,):
            if [t.low for t in tokens[j : j + len(parts)]] == parts:
                following = tokens[j + len(parts)] if j + len(parts) < len(tokens) else None
                if following is not None and (following.low in words.cardinals or following.low.isdecimal()):
                    return j, phrase
    return None


def odds_of(tokens: Sequence[Token], number: Number, lexicon: Lexicon) -> Number:
    """ "six in ten", "3 out of 10", "one in every five": a ratio; `number` itself when there is none."""
    words, value, n = lexicon.words, number.value, len(tokens)
    if value is None or value > 99 or value != int(value) or number.form != "cardinal":
        return number
    behind = odds_behind(tokens, number.last, words)
    for phrase in words.odds:
        parts = phrase.split(" ")
        j = behind[0] if behind and behind[1] == phrase else number.last
        if [t.low for t in tokens[j : j + len(parts)]] != parts:
            continue
        j += len(parts)
        if j < n and tokens[j].kind == "number" and tokens[j].low.isdecimal() and len(tokens[j].low) <= 5:
            whole, last = float(int(tokens[j].low)), j + 1
        elif (j < n and tokens[j].low in words.cardinals) or (j < n and tokens[j].low in words.articles):
            read, last = cardinal_at(tokens, j, lexicon)
            whole = read or 0
        else:
            continue
        longer = " ".join(t.low for t in tokens[last : last + 2]).split(" ")[0]
        if (
            whole <= value
            or whole > 10000
            or 1900 <= whole < 2100
            or lexicon.units.get(longer, ("measure", ""))[0] == "duration"
        ):
            return number
        if whole not in (2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 30, 40, 50, 100, 1000, 10000) and len(parts) == 1:
            return number
        if last < n and (
            tokens[last].low in words.months or tokens[last].low in lexicon.units or tokens[last].low == ":"
        ):
            return number
        return replace(
            number,
            last=last,
            after=last,
            end=tokens[last - 1].end,
            value=value / whole,
            form="odds",
            whole=whole,
            decimals=0,
        )
    return number
