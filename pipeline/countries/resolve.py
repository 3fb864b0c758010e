"""Which of the places of one name is meant: "London, Ky." in a text about Laurel County, Georgia beside Tbilisi.

A name has one meaning per text, except where the text itself says another ("Paris, Texas"). What decides: how well
known each candidate is, which countries and regions the other names of the text point to, and the outlet's home.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, log, log10

from pipeline.countries.lexicon import Sense, Senses
from pipeline.countries.scan import Hit

# How far ahead a kind of name starts, on the scale of log10(inhabitants).
PRIOR = {"name": 8.0, "demonym": 8.0, "region": 6.5, "institution": 7.0, "person": 7.0, "hint": 7.0}
COUNTY_PRIOR = 6.0
STATE_PRIOR = 7.5  # a state of the US is news more often than a county or a province: "Georgia"
HOME_BONUS = 1.0
COUNTRY_WEIGHT, AREA_WEIGHT = 0.9, 1.8


@lru_cache(maxsize=20_000)
def prior(sense: Sense) -> float:
    """How likely the sense is before the text is read."""
    if sense.kind == "region" and len(sense.area) > 2:
        return STATE_PRIOR if sense.area.startswith("US.") else COUNTY_PRIOR
    return PRIOR.get(sense.kind) or log10(sense.size * 100)


@dataclass(slots=True)
class Support:
    """What the names of a text say together: weight by country and by region."""

    countries: dict[str, float]
    areas: dict[str, float]

    def score(self, sense: Sense, own: float, home: str | None) -> float:
        """Prior and support; `own` is what the name itself gave and must not count for itself."""
        country, area = sense.area[:2], sense.area
        out = prior(sense) + COUNTRY_WEIGHT * log(1 + max(0.0, self.countries.get(country, 0.0) - own))
        if len(area) > 2 and area != "GB.ENG":  # England is no region in which one place makes another likely
            out += AREA_WEIGHT * log(1 + max(0.0, self.areas.get(area, 0.0) - own))
        return out + (HOME_BONUS if country == home else 0.0)


def resolve(
    hits: Sequence[Hit], weights: Sequence[float], fixed: Mapping[int, Sense], home: str | None
) -> tuple[dict[int, Sense], Support]:
    """The sense of each hit (by index), and the support. `weights`: how likely a place; `fixed`: spelled out."""
    mass: dict[str, float] = defaultdict(float)
    senses_of: dict[str, Senses] = {}
    spelled: dict[str, Sense] = {}
    for index, (hit, weight) in enumerate(zip(hits, weights, strict=True)):
        mass[hit.key] += weight
        senses_of[hit.key] = hit.senses
        if index in fixed:
            spelled.setdefault(hit.key, fixed[index])
    chosen: dict[str, Sense] = dict(spelled)
    support = Support({}, {})
    shares = {key: share(senses, None) for key, senses in senses_of.items()}
    for _ in range(2):
        support, given = add_up(mass, shares, spelled)
        for key, senses in senses_of.items():
            if key in spelled:
                continue
            if len(senses) == 1:
                chosen[key] = senses[0]
                continue
            scores = [support.score(sense, given[key].get(sense.area, 0.0), home) for sense in senses]
            chosen[key] = senses[scores.index(max(scores))]
            shares[key] = share(senses, scores)
    return {i: fixed.get(i) or chosen[hit.key] for i, hit in enumerate(hits)}, support


def share(senses: Senses, scores: list[float] | None) -> list[tuple[Sense, float]]:
    """How the weight of a name is spread over its senses."""
    if len(senses) == 1:
        return [(senses[0], 1.0)]
    scores = scores or [prior(sense) for sense in senses]
    top = max(scores)
    parts = [exp(1.5 * (score - top)) for score in scores]
    total = sum(parts)
    return [(sense, part / total) for sense, part in zip(senses, parts, strict=True)]


def add_up(
    mass: Mapping[str, float], shares: Mapping[str, Iterable[tuple[Sense, float]]], spelled: Mapping[str, Sense]
) -> tuple[Support, dict[str, dict[str, float]]]:
    """The support of all names, and what each name gave to each area."""
    countries: dict[str, float] = defaultdict(float)
    areas: dict[str, float] = defaultdict(float)
    given: dict[str, dict[str, float]] = {}
    for key, spread in shares.items():
        weight = min(3.0, mass[key])
        own: dict[str, float] = defaultdict(float)
        for sense, part in [(spelled[key], 1.0)] if key in spelled else spread:
            own[sense.area] += weight * part
        for area, value in own.items():
            areas[area] += value
            countries[area[:2]] += value
        given[key] = own
    return Support(countries, areas), given
