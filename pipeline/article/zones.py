"""Time zones by the names that pages and feeds print. Compiled by the project.

A name that means several zones (IST, BST, CST) is read by the country it is printed in; without one it is what most
pages mean by it. A name that is not here is unknown: whoever reads it must not take it for UTC.
"""

import re
from collections.abc import Mapping
from datetime import timedelta, timezone

# Hours from UTC.
ZONES: Mapping[str, float] = {
    "z": 0, "ut": 0, "utc": 0, "gmt": 0, "wet": 0, "west": 1, "cet": 1, "cest": 2, "mez": 1, "mesz": 2, "met": 1,
    "mest": 2, "eet": 2, "eest": 3, "msk": 3, "мск": 3, "trt": 3, "wat": 1, "cat": 2, "sast": 2, "eat": 3, "irst": 3.5,
    "gst": 4, "azt": 4, "aft": 4.5, "pkt": 5, "uzt": 5, "npt": 5.75, "mmt": 6.5, "wib": 7, "ict": 7, "hkt": 8,
    "sgt": 8, "myt": 8, "pht": 8, "wita": 8, "kst": 9, "jst": 9, "wit": 9, "acst": 9.5, "aest": 10,
    "aedt": 11, "nzst": 12, "nzdt": 13, "brt": -3, "art": -3, "clt": -4, "clst": -3, "bot": -4, "vet": -4, "cot": -5,
    "pet": -5, "ect": -5, "est": -5, "edt": -4, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "akst": -9,
    "akdt": -8, "hst": -10, "nst": -3.5, "ndt": -2.5, "adt": -3,
    "ist": 5.5, "bst": 1, "cst": -6, "ast": -4, "sst": 8,
}  # fmt: skip
# The same name elsewhere: by ISO 3166 code of the country.
ELSEWHERE: Mapping[str, Mapping[str, float]] = {
    "ist": {"IE": 1, "IL": 2},
    "bst": {"BD": 6},
    "cst": {"CN": 8, "TW": 8, "HK": 8, "MO": 8},
    "ast": {"SA": 3, "IQ": 3, "KW": 3, "YE": 3, "QA": 3, "BH": 3},
    "pst": {"PH": 8, "PK": 5},
    "est": {"AU": 10},
}
OFFSET = re.compile(r"([+\-−])\s?(\d{1,2}):?(\d{2})?(?!\d)")
NAME = re.compile(r"[^\W\d_]{1,5}(?![^\W\d_])")


def zone_after(text: str, country: str | None = None) -> tuple[timezone | None, bool]:
    """The zone that `text`, what follows a time of day, begins with, and whether what it names is known.

    `(None, True)`: it names none. `(None, False)`: it names one that is not known here ("XYZT", "Asia/Kolkata").
    """
    text = text.lstrip(" \t,([")
    if offset := OFFSET.match(text):
        return _zone(offset), True
    name = NAME.match(text)
    if name is None:
        return None, True
    low = name.group().casefold()
    if text[name.end() : name.end() + 1] == "/":  # of the zone database
        return None, False
    hours = ELSEWHERE.get(low, {}).get(country or "", ZONES.get(low))
    if hours is None:
        return None, not name.group().isupper() or len(low) < 3
    if hours == 0 and (offset := OFFSET.match(text[name.end() :].lstrip())):
        return _zone(offset), True
    return timezone(timedelta(hours=hours)), True


def _zone(offset: "re.Match[str]") -> timezone | None:
    size = timedelta(hours=int(offset[2]), minutes=int(offset[3] or 0))
    if size > timedelta(hours=14):
        return None
    return timezone(size if offset[1] == "+" else -size)
