"""The grammar of time expressions: patterns over the *categories* of words, the same for every language.

A text becomes a string with one character for each word that the language's lexicon knows and for each mark between two
of them; patterns are small regular expressions over that string, written with the categories' names ("@Year" stands for
a macro). Every pattern is bounded and the string is read once, so the time is linear in the text.
"""

import re

# What each category means, with the value its words carry.
CATEGORIES = {
    "month": "a month's full name (1…12)",
    "mon": "a month's abbreviation (1…12)",
    "weekday": "a weekday's full name (1 Monday … 7)",
    "wd": "a weekday's abbreviation",
    "wdays": "weekdays as a habit: Mondays (1…7)",
    "yr": "year",
    "yrs": "years",
    "qtr": "quarter",
    "qtrs": "quarters",
    "half": "half a year as a named period",
    "unit": "any other unit in the singular (M, W, D, E, C, WE, FN)",
    "units": "any other unit in the plural",
    "hour": "a unit of the clock (H, M, S)",
    "hours": "its plural",
    "adjunit": "a duration as one word (three-year: P3Y)",
    "period": "period",
    "season": "SP, SU, FA, WI",
    "part": "part of the day (MO, MI, AF, EV, NI)",
    "dayref": "today 0, yesterday -1 …",
    "weekref": "a weekday of a week counted from this one: '2 -1'",
    "daypart": "a weekday and a part of it in one word: '2 EV'",
    "partref": "tonight: '0 NI'",
    "unitref": "a shifted unit in one word (Vorjahr: 'Y -1')",
    "shift": "last -1, this 0, next 1",
    "past": "past (the past year, the past two months): -1",
    "recent": "recent, coming: P or F",
    "anaphor": "that, the same; previous -1, following 1: counted from the last period mentioned",
    "same": "same, corresponding (period)",
    "ord": "ordinal number",
    "d": "a whole number from 1 to 31",
    "n": "another number",
    "year": "a number that can be a year",
    "word": "a number word",
    "dozen": "a factor (dozen, hundred)",
    "quant": "several, few: X",
    "couple": "a couple (of): 2",
    "some": "half, quarter of a unit",
    "plus": "and a half",
    "the": "definite article",
    "a": "indefinite article",
    "of": "of",
    "in": "in, on, at, during and other prepositions of time",
    "since": "since",
    "until": "until, by",
    "from": "from",
    "to": "to",
    "between": "between",
    "and": "and",
    "or": "or",
    "approx": "about, nearly, at least …",
    "more": "more, additional, full, straight: between number and unit",
    "edge": "early, mid, late, the end of",
    "ago": "ago",
    "agopre": "ago, before the amount (hace, il y a, vor): -1; ahead: 1",
    "later": "later 1, earlier -1",
    "beside": "the day before -1, the day after 1",
    "each": "every, each",
    "freq": "a set in one word (daily: P1D)",
    "per": "per, a (once a year)",
    "decade": "1990s (199), the nineties",
    "century": "century",
    "roman": "a Roman numeral",
    "clock": "time of the clock, in digits",
    "noon": "noon, midnight",
    "oclock": "o'clock, Uhr",
    "zone": "time zone, local time",
    "date": "a whole date in digits",
    "iso": "a date and time in ISO 8601",
    "yspan": "2019-2022, 2022-23",
    "dspan": "9-11 (of July)",
    "q": "Q2, H1, T1 in one word",
    "fy": "FY2023 in one word",
    "fiscal": "fiscal, financial",
    "now": "PRESENT_REF",
    "ref": "another reference (PAST_REF, FUTURE_REF)",
    "feast": "a holiday with a fixed day (12-25)",
    "toyear": "so far, to date",
    "ytd": "year to date, in one phrase (Y, M)",
    "yearend": "year end",
    "poss": "'s",
    "era": "an era name before its year (Juche, Minguo, Reiwa): the offset",
    "ymark": "年, 년: follows a year",
    "mmark": "月, 월: follows a month's number",
    "dmark": "日, 일: follows a day's number",
    "hmark": "时, 시: follows an hour",
    "minmark": "分, 분",
    "ended": "ended, ending: between a period and its last day",
    "pmonth": "a Solar Hijri month (1…12)",
    "third": "上旬, 중순: ten days of a month (1…3)",
    "orso": "or so, after an amount",
    "other": "other (every other year)",
    "weekof": "the week that holds the day before it",
    "comma": ", or 、",
    "dot": ".",
    "dash": "- – —",
    "slash": "/",
    "open": "(",
    "close": ")",
    "apos": "'",
    "break": "anything else",
}
CHAR = {name: chr(0xE000 + i) for i, name in enumerate(CATEGORIES)}
NAME = {char: name for name, char in CHAR.items()}
GAPS = {
    ",": CHAR["comma"],
    "の": "",
    "的": "",
    "、": CHAR["comma"],
    "،": CHAR["comma"],
    "-": CHAR["dash"],
    "–": CHAR["dash"],
    "—": CHAR["dash"],
    "~": CHAR["dash"],
    "∼": CHAR["dash"],
    "～": CHAR["dash"],
    "至": CHAR["dash"],
    ".": CHAR["dot"],
    ".,": CHAR["comma"],
    "/": CHAR["slash"],
    "(": CHAR["open"],
    "（": CHAR["open"],
    ")": CHAR["close"],
    "),": CHAR["close"],
    ").": CHAR["close"],
    ");": CHAR["close"],
    "）": CHAR["close"],
}

MACROS = {
    "Month": "(?: month | mon dot? )",
    "Weekday": "(?: weekday | wd dot? )",
    "Day": "(?: d | ord )",
    "DayWord": "(?: d | ord | word (?: (?: and | dash )? word )? )",
    "Year": "(?: year (?: yr (?! dash | later | ago ) | ymark )? | word word dash word | word word )",
    "Unit": "(?: yr | qtr | half | unit | hour )",
    "Units": "(?: yrs | qtrs | units | hours )",
    "Any": "(?: yr | yrs | ymark | dmark | qtr | qtrs | unit | units | hour | hours )",
    "Half": "(?: some | half )",
    "Num": """(?: (?: word | dozen ) (?: (?: and | dash )? (?: word | dozen | d ) ){0,5} plus? | (?: d | n ) dozen plus?
        | d (?: and d )? plus? | n plus? | year | couple of? | quant | a quant | a couple of? | plus )""",
    "Amount": "(?: @Num (?: (?: to | or | dash ) @Num )? | dspan )",
    "Edge": "(?: the? (?: edge | later ) (?: of the? | dash | in | the )? )",
    "Clock": """(?: (?: clock | noon ) (?: in the part )? | (?: d | n ) oclock | part d hmark (?: d minmark )?
        | d hmark d minmark | (?: d | word ) in the part )""",
    "YearRef": "(?: of? the? (?: shift yr | yr shift | unitref ) )",
    "FullDate": """(?: (?: @Weekday part? comma? )?
        (?: the? @DayWord dot? (?: of | dash )? the? (?: unit of? )? @Month (?: (?: comma | of | dash | of? the?
        yr | yr? era )? @Year | @YearRef )? | the? @Month (?: dash )? @Day dmark? (?: comma? @Year | @YearRef )? ) )""",
}


def compiled(pattern: str) -> str:
    """A pattern with its macros and categories replaced: a regular expression over category characters."""
    while "@" in pattern:
        pattern = re.sub(r"@(\w+)", lambda macro: MACROS[macro[1]], pattern)
    return re.sub(r"\s+", "", re.sub(r"[a-z]+", lambda name: CHAR[name[0]], pattern))


def starts_of(pattern: str) -> frozenset[str]:
    """The category characters that a match of a compiled pattern can begin with."""
    return frozenset(_starts(pattern, 0)[0])


def _starts(pattern: str, i: int) -> tuple[set[str], bool, int]:
    """The same of the group that begins at `i`, whether it can be empty, and where it ends."""
    out: set[str] = set()
    any_empty, empty = False, True  # of the alternatives before; of the one being read, so far
    while i < len(pattern) and pattern[i] != ")":
        if pattern[i] == "|":
            any_empty, empty, i = any_empty or empty, True, i + 1
            continue
        if pattern[i] == "(":
            kind = pattern[i : i + 3]
            first, skipped, end = _starts(pattern, i + 3)
            i = end + 1
            if kind != "(?:":
                continue  # a look ahead takes nothing
        else:
            first, skipped, i = {pattern[i]}, False, i + 1
        if pattern[i : i + 1] == "?":
            skipped, i = True, i + 1
        elif pattern[i : i + 1] == "{":
            skipped, i = skipped or pattern[i + 1] == "0", pattern.index("}", i) + 1
        if empty:
            out |= first
        empty = empty and skipped
    return out, any_empty or empty, i
