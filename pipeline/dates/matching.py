"""The rules in force for a language, and the first of them that matches."""

import re
from functools import cache

from pipeline.dates.grammar import CHAR, compiled, starts_of
from pipeline.dates.rules import RULES

# Rules whose pattern fits more than they can read: where they read nothing, the rules behind them are tried.
TRIED = frozenset(
    {
        "short date", "month and short year", "weekday days", "weekday in month",
        "weekday in run month", "part of period", "week of",
        "part of run period", "compound duration", "compound ago", "date", "decade", "ago after",
        "duration behind", "anchored span", "shifted unit", "week before day",
    }
)  # fmt: skip
BREAK = CHAR["break"]  # patterns only look ahead to it


class Grammar:
    """The rules in force, by the categories they can begin with: most words begin no expression, and few rules fit."""

    def __init__(self, features: frozenset[str]) -> None:
        self._rules: dict[str, list[int]] = {}
        for number, (_, _, _, needs) in enumerate(RULES):
            if not needs or needs in features:
                for category in _starts_of(number):
                    self._rules.setdefault(category, []).append(number)
        self._starts = re.compile(f"[{''.join(sorted(self._rules))}]")
        self._alone: dict[str, list[int]] = {}

    def search(self, categories: str, at: int, after: int = -1) -> tuple[int, re.Match[str]] | None:
        """The first match from `at` on with its rule's number: of several at one place that of the first rule.

        `after`: a rule that read nothing at `at` itself, behind which the search goes on.
        """
        for start in self._starts.finditer(categories, at):
            category, place = start[0], start.start()
            alone = categories.startswith(BREAK, place + 1)
            for number in self._rules_alone(category) if alone else self._rules[category]:
                if number <= after and place == at:
                    continue
                if match := _pattern_of(number).match(categories, place):
                    return number, match
        return None

    def _rules_alone(self, category: str) -> list[int]:
        """The rules that match a word by itself, before one that is unknown: hardly any, and most stand so."""
        if category not in self._alone:
            rules = self._rules[category]
            self._alone[category] = [number for number in rules if _pattern_of(number).match(category + BREAK)]
        return self._alone[category]


@cache
def grammar(features: frozenset[str]) -> Grammar:
    return Grammar(features)


@cache
def _starts_of(number: int) -> frozenset[str]:
    return starts_of(compiled(RULES[number][1]))


@cache
def _pattern_of(number: int) -> re.Pattern[str]:
    """The rule's pattern, compiled at first use: a text needs few of them, and languages share them."""
    return re.compile(compiled(RULES[number][1]))
