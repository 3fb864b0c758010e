"""What an article is about: `subject` or `mentioned`, with a score and the reason."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pipeline.record import CountryMention, Role


@dataclass(slots=True)
class Evidence:
    """All that an article has of one country."""

    title: int = 0
    label: bool = False
    dateline: bool = False
    mentions: list[CountryMention] = field(default_factory=list)

    def add(self, item: CountryMention, *, in_dateline: bool) -> None:
        self.mentions.append(item)
        self.dateline = self.dateline or in_dateline


@dataclass(frozen=True, slots=True)
class Rating:
    role: Role
    score: float
    why: str


def rate(found: Mapping[str, Evidence], text: str) -> dict[str, Rating]:
    """The role and score of each country."""
    total = sum(len(e.mentions) for e in found.values()) or 1
    return {
        code: Rating("subject" if e.title or len(e.mentions) * 2 > total else "mentioned", len(e.mentions) / total, "")
        for code, e in found.items()
    }
