"""Finding the topics of an article."""

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

LEAD = 1500  # characters of the body in which a topic's words count
ENOUGH = 3  # points that make a topic; a word in the title gives two, one in the lead one
WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One topic: its name, other names it goes by in headings, single words, and phrases (any script)."""

    name: str
    names: frozenset[str]
    words: frozenset[str]
    phrases: tuple[str, ...]


def find_topics(text: str, *, title: str | None = None, sections: Sequence[str] = ()) -> tuple[str, ...]:
    """The topics: `sections` (a section known by another name gets the topic's name), then those the rules find.

    An article that states a topic of the rules' own list needs no guess: then only stated topics are returned.
    """
    names = [_named(section) for section in sections]
    found = list(dict.fromkeys(name or section for name, section in zip(names, sections, strict=True)))
    if not any(names):
        head, lead = _Folded(title or ""), _Folded(text[:LEAD])
        found += [
            rule.name
            for rule in rules()
            if rule.name not in found and 2 * min(1, head.hits(rule)) + lead.hits(rule) >= ENOUGH
        ]
    return tuple(found)


def _named(section: str) -> str | None:
    """The topic whose name, or other name, a heading is."""
    folded = " ".join(section.casefold().split())
    return next((rule.name for rule in rules() if folded in rule.names), None)


class _Folded:
    """A text, folded once for all rules."""

    def __init__(self, text: str) -> None:
        self._text = text.casefold()
        self._words = frozenset(WORD.findall(self._text))

    def hits(self, rule: Rule) -> int:
        """How many different words and phrases of a topic the text holds."""
        return len(rule.words & self._words) + sum(1 for phrase in rule.phrases if phrase in self._text)


@cache
def rules() -> tuple[Rule, ...]:
    """The rules of `rules.toml`, in its order."""
    data = tomllib.loads(resources.files("pipeline.topics").joinpath("rules.toml").read_text("utf-8"))
    return tuple(
        Rule(
            name=item["name"],
            names=frozenset(name.casefold() for name in [item["name"], *item.get("names", [])]),
            words=frozenset(word for word in item.get("words", "").casefold().split()),
            phrases=tuple(phrase.casefold() for phrase in item.get("phrases", [])),
        )
        for item in data["topic"]
    )
