"""An article as queries see it."""

from bisect import bisect_left
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pipeline.query.tokens import fold, tokens, word_of
from pipeline.record import Claim, Record


class Words:
    """The words of a text, found by where they stand. `at`: for each word, its places in order."""

    __slots__ = ("_ordered", "at")

    def __init__(self, text: str) -> None:
        self.at: dict[str, list[int]] = {}
        for place, word in enumerate(tokens(text)):
            if word in self.at:
                self.at[word].append(place)
            else:
                self.at[word] = [place]
        self._ordered: list[str] | None = None

    def has(self, row: tuple[str, ...], prefix: bool) -> bool:
        """Whether these words stand in a row; of the last only the beginning where `prefix`."""
        if len(row) == 1:
            return row[0] in self.at or (prefix and bool(self._beginning(row[0])))
        firsts = self.at.get(row[0])
        if firsts is None:
            return False
        if any(word not in self.at for word in row[1 : -1 if prefix else None]):
            return False
        ends = [row[-1]] if not prefix else [word for word in (row[-1], *self._beginning(row[-1])) if word in self.at]
        last = {place for word in ends for place in self.at[word]}
        inner = [set(self.at[word]) for word in row[1:-1]]
        return any(
            place + len(row) - 1 in last and all(place + n in places for n, places in enumerate(inner, 1))
            for place in firsts
        )

    def _beginning(self, start: str) -> list[str]:
        if self._ordered is None:
            self._ordered = sorted(self.at)
        found = []
        for word in self._ordered[bisect_left(self._ordered, start) :]:
            if not word.startswith(start):
                break
            found.append(word)
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimItem:
    """A claim as queries see it. `more`/`less`: what its value surely reaches, and what it surely stays at or under."""

    value: float | None
    more: float | None
    less: float | None
    words: frozenset[str]
    event: str | None
    unit: str | None
    kind: str
    place: str | None
    begins: str | None
    ends: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """`published` as the page says it; `captured`: the day it was first collected; `changed`: it has two revisions."""

    title: Words
    text: Words
    outlet: str = ""
    language: str | None = None
    access: str = "full"
    status: str = "open"
    published: str | None = None
    captured: str | None = None
    changed: bool = False
    subjects: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    topics: frozenset[str] = frozenset()
    cited: frozenset[str] = frozenset()
    flags: frozenset[str] = frozenset()
    watches: frozenset[str] = frozenset()
    claims: tuple[ClaimItem, ...] = field(default=())


def item_of(
    record: Record,
    *,
    outlet: str = "",
    captured: datetime | None = None,
    status: str = "open",
    changed: bool = False,
    flags: Iterable[str] = (),
    watches: Collection[str] = (),
) -> Item:
    """The record as an item. `flags`: those that other articles gave rise to, beside its own."""
    return Item(
        title=Words(record.title or ""),
        text=Words(record.text),
        outlet=outlet,
        language=record.language.lower() if record.language else None,
        access=record.access,
        status=status,
        published=record.published,
        captured=captured.astimezone(UTC).date().isoformat() if captured else None,
        changed=changed,
        subjects=frozenset(country.code for country in record.countries if country.role == "subject"),
        countries=frozenset(country.code for country in record.countries),
        topics=frozenset(word_of(topic) for topic in record.topics),
        cited=frozenset(cited_names(record)),
        flags=frozenset((*(flag.rule for flag in record.flags), *flags)),
        watches=frozenset(watches),
        claims=tuple(map(claim_item, record.claims)),
    )


def cited_names(record: Record) -> Iterable[str]:
    """The outlets the record relies on, by name and by slug, in the form that is compared."""
    for citation in record.citations:
        yield word_of(citation.outlet)
        if citation.outlet_id:
            yield word_of(citation.outlet_id)


def claim_item(claim: Claim) -> ClaimItem:
    period = claim.period
    return ClaimItem(
        value=claim.value,
        more=claim.low if claim.value is None else claim.value,
        less=claim.high if claim.value is None else claim.value,
        words=frozenset(tokens(claim.counted or "")),
        event=claim.event,
        unit=fold(claim.unit) if claim.unit else None,
        kind=claim.kind,
        place=claim.place,
        begins=(period.earliest or period.latest) if period else None,
        ends=(period.latest or period.earliest) if period else None,
    )
