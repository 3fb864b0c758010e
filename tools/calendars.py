"""Compile the names of months and weekdays of `pipeline/dates` anew:  python -m tools.calendars [FILE]

names.tsv   CLDR (through Babel): one line for each set of names, sorted. First the codes of the languages that have it,
with a blank between; then, in 38 columns, the months, the weekdays from Sunday on, and the abbreviations of both. A
column holds every form that CLDR knows, as `name|name…`.
"""

import sys
from collections import defaultdict
from pathlib import Path
from typing import Any

DATA = Path(__file__).resolve().parent.parent / "pipeline" / "dates" / "names.tsv"


def main() -> None:
    file = Path(sys.argv[1]) if len(sys.argv) > 1 else DATA
    file.write_text("".join(f"{line}\n" for line in lines()), encoding="utf-8")


def lines() -> list[str]:
    """The lines of the file."""
    languages: dict[str, list[str]] = defaultdict(list)
    for code in codes():
        if columns := read_columns(code):
            languages["\t".join(columns)].append(code)
    return sorted(f"{' '.join(known)}\t{columns}" for columns, known in languages.items())


def codes() -> list[str]:
    """Everything that Babel may know a language by; many have an older or longer code as well."""
    from babel.core import get_global
    from babel.localedata import locale_identifiers

    known = {*locale_identifiers(), *get_global("language_aliases"), "und"}
    return sorted(code for code in known if "_" not in code)


def read_columns(code: str) -> list[str]:
    """The names in a language, empty where Babel does not know it."""
    from babel import Locale, UnknownLocaleError, localedata

    localedata._cache.clear()  # what is read leaves names in what is read after it
    try:
        locale = Locale.parse(code)
    except UnknownLocaleError:
        return []
    out = []
    for width in ("wide", "abbreviated"):
        for names, numbers in ((locale.months, range(1, 13)), (locale.days, (6, 0, 1, 2, 3, 4, 5))):
            out += ["|".join(forms(names, width, number)) for number in numbers]
    return out


def forms(names: Any, width: str, number: int) -> list[str]:
    """The name within a date and by itself."""
    return sorted({dict(names[context][width].items())[number] for context in ("format", "stand-alone")})


if __name__ == "__main__":
    main()
