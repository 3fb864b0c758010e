"""Places whose belonging is disputed: how names become codes, and what an office can choose.

What is decided here, and why, is written for analysts in docs/countries.md.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType

from pipeline.countries.fold import key_of
from pipeline.errors import SettingsError

NOBODY = "-"

# place: (default code, names). A place without a code is found and left out; an office can give it one.
DISPUTED: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "abkhazia": ("GE", "Abkhazia|Abkhaz|Abkhazian|Abkhazians|Sukhumi"),
        "abyei": ("SS", "Abyei"),
        "crimea": ("UA", "Crimea|Crimean Peninsula|Crimean|Crimeans|Sevastopol|Simferopol|Yalta|Kerch"),
        "donbas": ("UA", "Donbas|Donbass|Donetsk People's Republic|Luhansk People's Republic"),
        "east-jerusalem": ("PS", "East Jerusalem|Sheikh Jarrah"),
        "gaza": ("PS", "Gaza|Gaza Strip|Gaza City|Gazan|Gazans"),
        "golan": ("SY", "Golan|Golan Heights"),
        "guantanamo": ("CU", "Guantanamo|Guantánamo|Guantanamo Bay"),
        "jerusalem": ("IL", "Jerusalem"),
        "kashmir": (NOBODY, "Kashmir|Kashmiri|Kashmiris"),
        "kurdistan": (NOBODY, "Kurdistan|Kurdish|Kurd|Kurds"),
        "kurils": ("RU", "Kuril Islands|Kuriles"),
        "nagorno-karabakh": ("AZ", "Nagorno-Karabakh|Karabakh|Artsakh|Stepanakert|Nagorno-Karabakh Republic"),
        "northern-cyprus": ("CY", "Northern Cyprus|Turkish Republic of Northern Cyprus"),
        "senkaku": ("JP", "Senkaku Islands|Senkakus"),
        "somaliland": ("SO", "Somaliland|Somalilander|Somalilanders|Hargeisa"),
        "south-ossetia": ("GE", "South Ossetia|South Ossetian|South Ossetians|Tskhinvali"),
        "tibet": ("CN", "Tibet|Xizang|Tibetan|Tibetans|Tibet Autonomous Region|Tibetan Autonomous Region|Lhasa"),
        "transnistria": ("MD", "Transnistria|Transdniestria|Transnistrian|Tiraspol"),
        "west-bank": ("PS", "West Bank"),
        "xinjiang": ("CN", "Xinjiang|East Turkestan|Uyghur|Uyghurs|Uighur|Uighurs"),
    }
)

_DEPENDENCIES = """
AU CC CX HM NF|CN HK MO|DK FO GL|FI AX|FR BL GF GP MF MQ NC PF PM RE TF WF YT
GB AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG
NL AW BQ CW SX|NO BV SJ|NZ CK NU TK|US AS GU MP PR UM VI
"""
PARENTS = MappingProxyType(
    {code: group.split()[0] for group in re.split(r"[|\n]", _DEPENDENCIES.strip()) for code in group.split()[1:]}
)

BASES: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "default": MappingProxyType({}),
        "un": MappingProxyType({"TW": "CN", "XK": "RS", "HK": "CN", "MO": "CN"}),
        "sovereign": PARENTS,
    }
)
_PLACE_OF = {key_of(name): place for place, (_, names) in DISPUTED.items() for name in names.split("|")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """How places become codes: `codes` maps a code to the one to tag, `places` a disputed place to its code."""

    codes: Mapping[str, str]
    places: Mapping[str, str]

    def code(self, country: str, key: str) -> str | None:
        """The code to tag for a name (its folded key) of a country; None: no tag."""
        place = _PLACE_OF.get(key)
        if place is not None:
            country = self.places.get(place, DISPUTED[place][0])
        country = self.codes.get(country, country)
        return None if country in {NOBODY, ""} else country


@lru_cache(maxsize=32)
def policy_of(setting: str) -> Policy:
    """The policy of a setting: a base ("default", "un", "sovereign") and choices: "default, Crimea=RU, XK=RS, Golan=-".

    Raises `SettingsError` naming the part that is wrong.
    """
    base, *choices = (part.strip() for part in setting.split(","))
    if "=" in base:
        base, choices = "default", [base, *choices]
    if base not in BASES:
        raise SettingsError(f"The country policy {base!r} is not known; there are: {', '.join(BASES)}.")
    codes, places = dict(BASES[base]), {}
    for choice in choices:
        left, equals, right = (part.strip() for part in choice.partition("="))
        place = left.lower().replace(" ", "-")
        if not equals or not re.fullmatch(r"[A-Z]{2}|-", right):
            raise SettingsError(
                f"In the country policy, {choice!r} is not PLACE=CODE with a two-letter code, or - for none."
            )
        if place in DISPUTED:
            places[place] = right
        elif re.fullmatch(r"[A-Z]{2}", left):
            codes[left] = right
        else:
            raise SettingsError(
                f"In the country policy, {left!r} is neither a country code nor one of: {', '.join(DISPUTED)}."
            )
    return Policy(codes=codes, places=places)
