"""A language's lexicon, built at first use, and the lexer: a text becomes a string of categories for the grammar."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import NamedTuple

from pipeline.dates.grammar import CHAR, GAPS
from pipeline.dates.words import DateWords
from pipeline.marks import INDIC

Value = int | str
Entry = tuple[str, Value]  # category character, value

MARKS = f"\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670{INDIC}\u200c\u200d"
_DIGITS = r"""\d{1,2}[A-Z]{3}(?:\d{4}|\d\d)(?!\w)
    | \d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?
    | \d{4}-?W\d\d(?:-[1-7])?(?!\w)
    | \d{1,2}(?:[:.]\d\d)?[ \u00a0\u202f]?[AaPp]\.?\s?[Mm]\b\.?
    | \d{1,2}[hH]\d\d\b
    | ['’]?\d+(?:[-–—/.,:]\d+)*"""
# A word: letters, and digits after them ("Q2", "FY2023"); digits with their suffix; the genitive s. Words come first,
# being the most.
_WORDS = re.compile(rf"[^\W\d_]+\d* | {_DIGITS}(?:[^\W\d_]|[ºª])* | ['’]s\b", re.VERBOSE)
_MARKED = re.compile(
    rf"""و(?=\d) | (?:[^\W\d_]+|[{MARKS}]+)+\d*
    | \d{{1,2}}\.\d{{1,2}}\.(?![\d\w]) | {_DIGITS}(?:[.]?[ºª]|(?:[^\W\d_])*)(?:-[^\W\d_]{{1,3}}\b)?
    | ['’]s\b""",
    re.VERBOSE,
)
# What the columns of names.tsv hold (`tools/calendars.py` compiles it): kind and number.
_COLUMNS = [
    (kind, number)
    for months, weekdays in (("month", "weekday"), ("mon", "wd"))
    for kind, numbers in ((months, range(1, 13)), (weekdays, (7, 1, 2, 3, 4, 5, 6)))
    for number in numbers
]
_NUMERALS = "一二两兩三四五六七八九十"
_BREAK = CHAR["break"]
_CLOSE = CHAR["close"]


class Token(NamedTuple):
    """A word of the lexicon, or the mark between two."""

    start: int
    end: int
    cat: str
    value: Value


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases that begin with one word, and what the word means alone."""

    pattern: re.Pattern[str]
    entries: dict[str, Entry]
    alone: Entry | None


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of one language, ready for reading."""

    words: DateWords
    entries: dict[str, Entry]
    phrases: dict[str, Phrases]  # by first word
    pattern: re.Pattern[str]  # what to look at in a text


def build_lexicon(code: str, words: DateWords) -> Lexicon:
    """The lexicon of a language: its own words and the names of months and days from CLDR."""
    entries: dict[str, Entry] = {}
    for number in range(1, 5):
        entries[f"q{number}"] = CHAR["q"], f"Q{number}"
    entries["h1"], entries["h2"] = (CHAR["q"], "H1"), (CHAR["q"], "H2")
    for year in range(1970, 2070):
        entries[f"fy{year}"] = entries[f"fy{year % 100:02}"] = CHAR["fy"], str(year)
    for key, listed in words.words.items():
        category, _, value = key.partition(" ")
        entry = (CHAR[category], int(value) if re.fullmatch(r"-?\d+", value) else value)
        cased = words.capitals and category in ("month", "mon", "weekday", "wd")
        for word in listed.split():
            word = word.replace("_", " ")
            entries[_capital(word) if cased else word] = entry
    for (kind, number), names in _cldr_names(words.cldr or code).items():
        for name in names:
            if words.writing == "run" and kind in ("mon", "wd") and "." not in name:
                continue  # a syllable that stands inside other words
            name = name if words.writing == "run" else name.rstrip(".")
            entries.setdefault(name if words.capitals else name.lower(), (CHAR[kind], number))
    if words.writing == "run":
        longest = [re.escape(word) for word in sorted(entries, key=len, reverse=True)]
        numbered = "|".join(rf"(?<!\d){word}" for word in longest if word[0].isdigit())
        # 日前 is "recently", but not in 三日前 and 3日前.
        vague = {re.escape(word) for word, entry in entries.items() if entry[0] == CHAR["ref"]}
        # 年中 is the middle of a year, but not in 十年中, 3年中 and 过去十年中国.
        middle = {re.escape(word) for word, entry in entries.items() if entry[0] == CHAR["yearend"] and word[0] == "年"}
        named = "|".join(
            rf"(?<![\d{_NUMERALS}]){word}"
            if word in vague
            else rf"(?:(?<=\d\d\d\d)|(?<=[〇零{_NUMERALS}]{{4}})|(?<![\d{_NUMERALS}百千几幾數数])){word}(?!国|國)"
            if word in middle
            else word
            for word in longest
            if not word[0].isdigit()
        )
        numbers = r"\d{4}-?W\d\d(?:-[1-7])?(?!\d)|\d+(?:[-–—/.,:~∼～]\d+)*"
        pattern = re.compile("|".join(part for part in (numbered, numbers, named) if part), re.IGNORECASE)
        return Lexicon(words, {w.lower(): e for w, e in entries.items()}, {}, pattern)
    single: dict[str, Entry] = {}
    phrases: dict[str, dict[str, Entry]] = {}
    for clitic, word in ((clitic, word) for clitic in ("", *words.clitics.split()) for word in entries):
        entry = entries[word]
        for form in _forms(clitic + word):
            first = _MARKED.match(form)
            if first and first.end() == len(form):
                single.setdefault(form, entry)
            elif first:
                phrases.setdefault(first[0], {}).setdefault(form.lower(), entry)
    heads = {
        key: Phrases(
            re.compile("(?:" + "|".join(map(_loose, sorted(listed, key=len, reverse=True))) + r")(?!\w)", re.I),
            listed,
            single.get(key),
        )
        for key, listed in phrases.items()
    }
    return Lexicon(words, single, heads, _WORDS if code == "en" else _MARKED)


def _cldr_names(language: str) -> dict[tuple[str, int], list[str]]:
    """Full names and abbreviations of months and weekdays, in both forms CLDR has; empty for an unknown language."""
    for line in (files("pipeline.dates") / "names.tsv").read_bytes().splitlines():
        codes, _, columns = line.partition(b"\t")
        if language.encode() in codes.split():
            names = (column.split("|") for column in columns.decode().split("\t"))
            return dict(zip(_COLUMNS, names, strict=True))
    return {}


def _forms(word: str) -> set[str]:
    """A word in the cases it is printed in."""
    return {word, word.upper(), word if word[0].isupper() else _capital(word)}


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def _loose(phrase: str) -> str:
    return r"\s{1,3}".join(re.escape(part) for part in phrase.split(" "))


def read_tokens(text: str, lexicon: Lexicon) -> tuple[list[Token], str]:
    """The known words of `text` and the marks between them, and their categories as a string of the same length."""
    tokens: list[Token] = []
    end = 0
    unknown = True
    for start, stop, entry in (_run if lexicon.words.writing == "run" else _words)(text, lexicon):
        if unknown and text[end : end + 1] in (")", "）"):
            tokens.append(Token(end, end + 1, _CLOSE, 0))
        if unknown or start > end:
            gap = "" if unknown else _gap(text[end:start])
            if unknown or gap:
                close = text.find(")", end, start) + 1 or text.find("）", end, start) + 1
                tokens.append(Token(end, close if gap == _CLOSE else start, _BREAK if unknown else gap, 0))
        unknown = entry is None
        if entry is not None:
            tokens.append(Token(start, stop, entry[0], entry[1]))
            end = stop
    if text[end : end + 1] in (")", "）"):
        tokens.append(Token(end, end + 1, _CLOSE, 0))
    return tokens, "".join([token[2] for token in tokens])


def _words(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, Entry | None]]:
    """The words of a text, known ones with their entry; of unknown ones only the first of several in a row."""
    known = lexicon.entries.get
    heads = lexicon.phrases.get
    skip = 0
    was_known = True
    for found in lexicon.pattern.finditer(text):
        word = found[0]
        entry = known(word)
        head = heads(word)
        if entry is None and head is None:
            if not word[0].isalpha():
                entry = read_digits(word, lexicon.words.order, lexicon.words.ordinals)
            if entry is None:
                if was_known and found.start() >= skip:
                    was_known = False
                    yield found.start(), found.end(), None
                continue
        start, stop = found.span()
        if start < skip:
            continue
        if head is not None and (phrase := head.pattern.match(text, start)):
            entry = head.entries.get(re.sub(r"\s+", " ", phrase[0]).lower())
            stop = skip = phrase.end()
        was_known = entry is not None
        yield start, stop, entry


def _run(text: str, lexicon: Lexicon) -> Iterator[tuple[int, int, Entry | None]]:
    """The known words of a text without blanks; an unknown stretch between two counts as one unknown word."""
    end = 0
    for found in lexicon.pattern.finditer(text):
        start, stop = found.span()
        word = found[0]
        between = text[end:start].strip()
        if between and (len(between) > 2 or between not in GAPS):
            yield end, start, None
        entry = lexicon.entries.get(word.lower())
        if entry is None:
            entry = read_digits(word, lexicon.words.order, "")
        else:
            if entry and "가" <= word[0] <= "힣" and start and "가" <= text[start - 1] <= "힣" and start != end:
                entry = None  # inside another Korean word
        yield start, stop, entry
        end = stop


def _gap(gap: str) -> str:
    """The category of what stands between two known words; empty for mere blanks within a paragraph."""
    if gap == " ":
        return ""
    stripped = gap.strip()
    if stripped in ("", "'", "’"):
        return _BREAK if gap.count("\n") > 1 else ""
    if len(gap) > 4 or "\n\n" in gap:
        return _BREAK
    return GAPS.get(stripped, _BREAK)


_GLUED = re.compile(r"(\d{1,2})([A-Z]{3})(\d{4}|\d\d)")  # "13NOV2017", in every language
_MILITARY = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC"
_ISO = re.compile(r"(\d{4}-\d\d-\d\dT\d\d:\d\d)\S*")
_ISO_WEEK = re.compile(r"(\d{4})-?W(\d\d)(-[1-7])?")
_DATE = re.compile(r"(\d{4})([-/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([-/.])(\d{1,2})\6(\d{4}|\d\d)")
_DATE_RANGE = re.compile(r"(\d{1,4}[./]\d{1,2}[./]\d{2,4})[-–—](\d{1,4}[./]\d{1,2}[./]\d{2,4})")
_YEAR_MONTH = re.compile(r"((?:1[89]|2[01])\d\d)[-/.](0[1-9]|1[0-2])|(0?[1-9]|1[0-2])[/.]((?:19|20)\d\d)")
_CLOCK = re.compile(
    r"(\d{1,2})(?:[:.](\d\d))?\s?([AaPp])\.?\s?[Mm]\.?|(\d{1,2})[:hH](\d\d)(?::\d\d)?(?:h|hs|min)?|(\d{1,2})[hH]s?"
)
_DAY_MONTH = re.compile(r"(\d{1,2})\.(0?[1-9]|1[0-2])\.")
_PARTS = {"1H": "H1", "2H": "H2", **{f"{number}{letter}": f"Q{number}" for number in range(1, 5) for letter in "qQ"}}
_YEARS = re.compile(r"(\d{4})[-–—/~∼～](\d{4}|\d\d)")
_DAYS = re.compile(r"(\d{1,2})[-–—~∼～](\d{1,2})")
_AMOUNT = re.compile(r"\d{1,3}(?:[,.]\d{3})+|\d{1,6}[.,]\d{1,2}|\d{1,12}")
_DECADE = re.compile(r"['’]?(\d0|\d{3}0)['’]?-?(?:s|er|ern|ers|es|е|х|ті|тих|тих|an|lar|lı)")
_SUFFIXED = re.compile(r"(\d{1,4})[-.]?(\D{1,3})")


@lru_cache(8192)
def read_digits(word: str, order: str, ordinals: str) -> Entry | None:
    """What a word of digits can be: a date, years, days, a clock time, a decade, an ordinal or a number."""
    if len(word) > 32:
        return None
    if found := _DAY_MONTH.fullmatch(word):
        return CHAR["date"], f"--{int(found[2]):02}-{int(found[1]):02}"
    if (found := _GLUED.fullmatch(word)) and (place := _MILITARY.find(found[2])) % 3 == 0:
        full = int(found[3]) + (0 if len(found[3]) == 4 else 2000 if found[3] < "60" else 1900)
        number = int(found[1])
        return (CHAR["date"], f"{full:04}-{place // 3 + 1:02}-{number:02}") if 1 <= number <= 31 else None
    if found := _ISO.fullmatch(word):
        return CHAR["iso"], found[1]
    if found := _ISO_WEEK.fullmatch(word):
        return CHAR["date"], f"{found[1]}-W{found[2]}{found[3] or ''}"
    if found := _DATE.fullmatch(word):
        return _read_date(found, order)
    if found := _DATE_RANGE.fullmatch(word):  # "11.05.20-15.05.20"
        ends = [read_digits(half, order, ordinals) for half in found.groups()]
        if all(end is not None and end[0] == CHAR["date"] for end in ends):
            return CHAR["date"], "/".join(str(end[1]) for end in ends if end)
    if word in _PARTS:
        return CHAR["q"], _PARTS[word]
    if found := _CLOCK.fullmatch(word):
        return _read_clock(found)
    if found := _DECADE.fullmatch(word):
        digits = int(found[1])
        return CHAR["decade"], f"{digits // 10:03}" if len(found[1]) == 4 else f"{190 + digits // 10}"
    plain = word.lstrip("'’")
    if plain != word:
        if len(plain) != 2 or not plain.isdecimal():
            return None
        return CHAR["year"], int(plain) + (1900 if int(plain) > 40 else 2000)
    if word in ("1/2", "3/4", "1/4"):
        return CHAR["plus"], 0
    if found := _YEARS.fullmatch(word):
        return _read_years(int(found[1]), found[2])
    if found := _YEAR_MONTH.fullmatch(word):
        year, month = (found[1], found[2]) if found[1] else (found[4], found[3])
        return CHAR["date"], f"{int(year):04}-{int(month):02}"
    if found := _DAYS.fullmatch(word):
        return CHAR["dspan"], f"{int(found[1])} {int(found[2])}"
    if _AMOUNT.fullmatch(word):
        return _read_number(word)
    if (found := _SUFFIXED.fullmatch(word)) and found[2].lower() in ordinals.split():
        return CHAR["year" if len(found[1]) == 4 else "ord"], int(found[1])
    return None


def _read_date(found: re.Match[str], order: str) -> Entry | None:
    if found[1]:
        year, month, day = int(found[1]), int(found[3]), int(found[4])
    else:
        year, first, second = int(found[8]), int(found[5]), int(found[7])
        if len(found[8]) == 2:
            if found[6] == "-":
                return None  # a score or a number, not a date
            year += 1900 if year > 68 else 2000
        day, month = (second, first) if (order == "mdy" and first <= 12) or second > 12 else (first, second)
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return CHAR["date"], f"{year:04}-{month:02}-{day:02}"


def _read_clock(found: re.Match[str]) -> Entry | None:
    hour, minute = int(found[1] or found[4] or found[6]), int(found[2] or found[5] or 0)
    if found[3]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found[3] in "pP" else 0)
    return (CHAR["clock"], f"T{hour:02}:{minute:02}") if hour <= 24 and minute < 60 else None


def _read_years(first: int, last: str) -> Entry | None:
    second = int(last) if len(last) == 4 else first // 100 * 100 + int(last)
    if len(last) == 2 and second < first:
        second += 100
    if not 1500 <= first < 2200 or not first < second <= first + 200:
        return None
    if len(last) == 2 and first % 100 != int(last) - 1 and int(last) <= 12 and first % 100 > int(last):
        return CHAR["date"], f"{first:04}-{int(last):02}"
    return CHAR["yspan"], f"{first} {second}"


def _read_number(word: str) -> Entry:
    if word.isdigit():
        number = int(word)
        if len(word) <= 2 and 1 <= number <= 31:
            return CHAR["d"], number
        return (CHAR["year"] if len(word) == 4 and number >= 1000 else CHAR["n"]), number
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", word):
        return CHAR["n"], int(re.sub(r"\D", "", word))
    return CHAR["n"], word.replace(",", ".")
