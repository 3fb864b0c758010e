"""What splitting a text into sentences wants to know of a language. It imports no other stage: the languages do."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class SentenceWords:
    """Words before a full stop that ends no sentence.

    A word with a capital is meant in that form alone ("Gen"), one in lower case in every form ("etc").
    """

    abbreviations: frozenset[str] = frozenset()
    before_numbers: frozenset[str] = frozenset()  # only where a digit follows: "No. 5", "p. 12", "Jan. 5"
    ordinals: bool = False  # the number of a day or of a row ends in a full stop: "am 3. Mai"
    before_ordinals: frozenset[str] = frozenset()  # "am", "der": a number behind them is an ordinal
    after_ordinals: frozenset[str] = frozenset()  # "Mai", "Jahrhundert", in lower case
