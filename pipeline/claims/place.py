"""The country a claim is about, where the text says so in the same sentence."""

from dataclasses import dataclass

from pipeline.claims.english import GENITIVE, english
from pipeline.claims.sentence import Draft, Sentence
from pipeline.record import CountryTag

POSSESSIVE = frozenset(("'", "'s", "’s"))
PLACED = frozenset(("name", "demonym", "capital", "city", "region"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A mention of a country in a sentence."""

    code: str
    first: int
    last: int
    via: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A country named in the text."""

    start: int
    end: int
    code: str
    via: str


def mentions_of(countries: tuple[CountryTag, ...]) -> list[Mention]:
    """The mentions that can place a claim."""
    return [
        Mention(start=m.span[0], end=m.span[1], code=tag.code, via=m.via)
        for tag in countries
        for m in tag.mentions
        if m.via in PLACED
    ]


def places_of(s: Sentence, mentions: tuple[Mention, ...]) -> list[Place]:
    """The country mentions in a sentence, in order."""
    out = []
    for mention in mentions:
        if mention.end > s.end:
            continue
        first = next((k for k, t in enumerate(s.tokens) if t.end > mention.start), len(s.tokens))
        last = next((k for k, t in enumerate(s.tokens) if t.start >= mention.end), len(s.tokens))
        out.append(Place(code=mention.code, first=first, last=last, via=mention.via))
    return out


def place_of(draft: Draft, places: list[Place], zones: list[tuple[int, int]]) -> str | None:
    """The country of a claim; None when none or more than one is said. `zones`: sources, whose names place nothing."""
    if draft.counted == "age":
        return None
    s = draft.sentence
    best: tuple[int, str] | None = None
    for place in places:
        if any(a <= place.first < b and (a, b) != (place.first, place.last) for a, b in zones):
            continue
        cost = _cost(draft, s, place)
        if cost is not None and (best is None or cost < best[0]):
            best = cost, place.code
    return best[1] if best else None


def _cost(draft: Draft, s: Sentence, place: Place) -> int | None:
    """How far a mention is from placing the claim; None when it does not place it."""
    before = _preposition(s, place)
    possessive = (
        s.low(place.last - 1).endswith(GENITIVE[0]) or s.low(place.last) in POSSESSIVE or place.via == "demonym"
    )
    right = max(draft.right, draft.number.after)
    if draft.left <= place.first < right:
        nationality = place.via == "demonym" and draft.kind == "count" and draft.number.form == "cardinal"
        return None if nationality and not s.has(right - 1, "counted_in_places") else 1
    if place.first >= right:
        if _breaks(s, right, place.first) or (place.via == "demonym" and before not in s.classes["across_in_on"]):
            return None
        if before in s.classes["inside"]:
            return place.first - right + 2
        if (before in s.classes["to"] and draft.event == "arrived") or before in s.classes["reaching"]:
            return place.first - right + 2
        return None
    if _breaks(s, place.last, draft.left, backwards=True):
        return None
    distance = draft.left - place.last
    if distance == 0 and place.via != "demonym" and not before:
        return 1
    if before in s.classes["inside"] or (
        possessive and before not in s.classes["away"] and before not in s.classes["by"]
    ):
        return distance + 10
    if place.first <= 1 and place.via in ("name", "region", "capital", "city") and before not in s.classes["away"]:
        return distance + 12
    return None


def _preposition(s: Sentence, place: Place) -> str:
    """The preposition the mention stands under: the first one back over its own noun phrase."""
    e = english(s)
    k = place.first - 1
    while k >= 0 and place.first - k < 7:
        low = s.low(k)
        if low in e.prepositions or (s.tokens[k].kind == "sign" and low not in "-'’"):
            return low
        if low in s.classes["reaching"]:
            return low
        if low in e.auxiliaries or low in e.verbs:
            return ""
        k -= 1
    return ""


def _breaks(s: Sentence, a: int, b: int, *, backwards: bool = False) -> bool:
    """Whether another clause begins between two places of a sentence."""
    for k in range(a, b):
        low = s.low(k)
        if low in s.classes["place_breaks"]:
            return True
        if low in s.classes["which_who"] and not s.has(k - 1, "at_in_during"):
            return not backwards or s.low(k - 1) != ","
        if low in s.classes["place_clauses"] and s.low(k - 1) == "," and not backwards:
            return True
    return False
