"""The rules of the grammar in the order in which they are tried, each with the function that reads its matches.

A rule: its name, its pattern (`pipeline/dates/grammar.py` explains the notation), the reading, and the feature of a
language that switches it on ("" for all).
"""

import re
from collections.abc import Callable
from functools import cache

from pipeline.dates.absolute import (
    read_century,
    read_date,
    read_days,
    read_decade,
    read_fiscal,
    read_iso,
    read_listed_days,
    read_month,
    read_numeric,
    read_persian,
    read_short_date,
    read_short_year,
    read_weekday_days,
    read_year,
    read_years,
)
from pipeline.dates.amounts import (
    read_ago,
    read_ago_after,
    read_anchored,
    read_duration,
    read_earlier,
    read_first_span,
    read_set,
    read_vague,
    read_year_earlier_span,
)
from pipeline.dates.compound import read_compound, read_compound_ago
from pipeline.dates.days import read_clock, read_date_time, read_day_before, read_dayref, read_weekday
from pipeline.dates.feasts import read_feast
from pipeline.dates.grammar import CHAR, compiled, starts_of
from pipeline.dates.parts import (
    read_numbered_week,
    read_quarter,
    read_quarters,
    read_same_period,
    read_season,
)
from pipeline.dates.portions import read_part_of_period, read_week_of, read_weekday_in_month
from pipeline.dates.reading import Found, Reading
from pipeline.dates.relative import (
    read_anaphoric,
    read_edge_unit,
    read_reference,
    read_shifted,
    read_so_far,
    read_year_end,
    read_year_to,
)
from pipeline.dates.running import read_era, read_run_date, read_run_part, read_third

Reader = Callable[[Found], Reading | None]

RULES: list[tuple[str, str, Reader, str]] = [
    ("iso", "iso", read_iso, ""),
    (
        "date and time",
        """(?: approx )? @Clock zone? (?: open (?: n | year | clock ) zone? close )? comma? in? (?: @FullDate | date
        | (?: shift | the )? @Weekday part? | dayref part? ) | (?: @FullDate | date | (?: shift | the )? @Weekday part?
        | dayref part? ) comma? (?: in | to )? the? @Clock zone?""",
        read_date_time,
        "",
    ),
    ("numeric date", "(?: @Weekday comma? )? date", read_numeric, ""),
    ("part of run", "(?: era? year ymark | unitref ) (?: q | season | yearend | edge )", read_run_part, "run"),
    (
        "third of month",
        """(?: (?: year ymark )? d mmark | unitref | shift unit )? third | third of? (?: @Month (?: @Year )? )""",
        read_third,
        "",
    ),
    ("date, year first", "year ymark? month d (?: dmark | (?! @Any | n ) )", read_date, "run"),
    (
        "part of run period",
        """(?: (?: year ymark | unitref )? (?: d mmark )? | shift d mmark ) (?: ord | ago ) (?: d | word )? (?: unit | units | yr |
        dmark )""",
        read_part_of_period,
        "run",
    ),
    (
        "week before day",
        "(?: (?: year ymark | unitref )? d mmark )? d dmark (?: open? wd close? )? weekof",
        read_week_of,
        "run",
    ),
    (
        "run date",
        """(?: era? year ymark | unitref | shift yr )? (?: d mmark edge? (?: d dmark? (?: dash | to ) d dmark |
        d (?: dmark | (?= open | in | since | until | break ) ) | dspan dmark )? | (?: unitref | shift unit ) d dmark (?: (?: dash | to )
        d dmark )? ) (?: open? (?: weekday | wd ) close? )? (?: part? (?: d hmark (?: d minmark )? | clock ) )?
        | (?: shift? d dmark? (?: dash | to ) d dmark | shift d dmark | d dmark (?! ago | later ) | shift? dspan
        dmark (?! ago | later ) ) (?: open? (?: weekday | wd ) close?
        )? (?: part? (?: d hmark (?: d minmark )? | clock ) )? | (?: era year (?: open year close )? | year )
        ymark (?: open year close )? (?: d mmark (?: d dmark )? )?""",
        read_run_date,
        "run",
    ),
    (
        "persian date",
        """(?: @Weekday comma? )? @Day of? pmonth (?: (?: of | comma )? year )? | pmonth (?: of )? year""",
        read_persian,
        "",
    ),
    (
        "listed days",
        """@Day dot? (?: comma @Day dot? ){0,6} comma? (?: and | or ) the? @Day dot? (?: of the? )? @Month (?:
        (?: comma | of )? @Year )? | @Month d (?: comma d ){0,6} comma? (?: and | or ) d (?! comma? @Any | n |
        dash ) (?: comma? @Year )?""",
        read_listed_days,
        "",
    ),
    (
        "weekday days",
        """@Weekday @Day dot? (?: (?: comma | and | or | to | dash ) the? @Weekday @Day dot? ){1,4} (?: of the? )?
        @Month (?: (?: comma | of )? @Year )?""",
        read_weekday_days,
        "",
    ),
    ("short date", "@Day dash @Month dash (?: d | n | year ) (?! dash )", read_short_date, ""),
    (
        "days of month",
        """(?: dspan | @Day dot? (?: to | dash | and ) the? @Day dot? ) (?: of the? )? @Month (?: (?: comma | of )?
        @Year )? | @Month (?: dspan | d (?: to | dash | and ) d (?! comma? @Any ) ) (?: comma? @Year )?""",
        read_days,
        "",
    ),
    (
        "double month",
        """(?: @Weekday comma? )? @Day month (?: slash | open | dash ) month close? (?: (?: comma | of )? @Year )?""",
        read_date,
        "",
    ),
    ("month double", "month (?: slash | open ) month close? (?: (?: comma | of )? @Year )", read_month, ""),
    (
        "weekday of month",
        """shift recent? weekday comma @FullDate | @Weekday open (?: @Day dot? of? @Month | @Month @Day ) (?:
        comma? @Year )? close""",
        read_date,
        "",
    ),
    ("date", "(?: shift )? @FullDate part? | (?: shift yr | unitref ) @Day @Month", read_date, ""),
    ("day-month", "(?: @Weekday comma? )? @Day dot dot? @Month (?: @Year )?", read_date, ""),
    (
        "weekday in month",
        """the? (?: ord | shift ) @Weekday (?: (?: of | in ) the? )? (?: unit of? )? @Month (?: (?: of | comma )? @Year |
        @YearRef )? | the? @Weekday (?: ord | shift ) (?: of | in ) the? (?: unit of? )? @Month (?: (?: of | comma )?
        @Year | @YearRef )?""",
        read_weekday_in_month,
        "",
    ),
    ("month and short year", "(?: @Edge )? @Month (?: apos )? n", read_short_year, ""),
    (
        "month and year",
        """(?: @Edge )? (?: in | of | the )? shift? @Month (?: dot | comma | of? the? yr | of the? | dash | slash )?
        (?: @Year | (?: the? shift yr ) | (?: the? yr shift ) | unitref ) | (?: @Edge )? (?: unitref | year ) month""",
        read_month,
        "",
    ),
    (
        "so far",
        """toyear (?: in | of )? the? shift (?: yr | unit | qtr ) | shift (?: yr | unit | qtr ) toyear | toyear in?
        (?: the? year | unitref ) | the? yr to? toyear | ytd | unitref toyear | toyear of? the? yr shift | the?
        yr shift toyear | toyear yr""",
        read_so_far,
        "",
    ),
    (
        "year to month",
        """the? (?: fiscal? yr | d units | word units ) (?: to | until | later ) (?: (?: the )? edge of )? (?:
        @FullDate | @Month (?: @Year )? ) (?! d )""",
        read_year_to,
        "",
    ),
    (
        "same period",
        """the? same (?: period | qtr | half | unit ) (?: (?: a | of | in | from | the )? (?: a | the )? (?: shift
        yr | yr shift | @Year | yr dash? (?: ago | later ) | unitref ) ) | the? (?: same )? yr dash? (?: ago |
        later ) (?: ord )? (?: same )? (?: period | qtr | half | unit ) | the? unitref poss? same? period | same
        period of? the? (?: yr shift | shift yr | unitref ) | period same of? (?: the? yr shift | shift yr |
        unitref ) | the? shift yr poss (?: same )? (?: period | qtr ) | unitref same | the? (?: year | unitref )
        same? (?: period | qtr (?! comma? @Year ) )""",
        read_same_period,
        "",
    ),
    ("year-earlier span", "the? yr dash? (?: ago | later ) @Num @Units", read_year_earlier_span, ""),
    (
        "quarter",
        """the? shift half of @Year | (?: @Edge )? the? (?: fiscal )? ord dash? (?: fiscal )? (?: qtr | half ) (?:
        (?: of | comma | in | dash )? (?: the )? (?: yspan (?: fiscal yr? )? | fiscal yr? (?: yspan | year dash d ) | fy dash (?: d
        | n ) | fiscal yr? @Year | yr? fiscal? @Year (?: fiscal yr )? | (?: shift fiscal? yr ) | fiscal? yr shift? | unitref | fy ) )? | (?: @Edge )? the? (?: @Year | (?: shift fiscal? yr | fiscal yr | yr shift |
        unitref ) poss? ) comma? (?: fiscal )? (?: ord | d ) dash? (?: qtr | half ) | (?: @Edge )? the? (?: ord
        )? q dot? (?: (?: of | comma | dash | slash | in )? (?: the )? (?: fiscal yr? (?: yspan | year ) | yspan | fiscal? year | shift yr | fy (?: dash (?: d | n ) )? )
        | of? unitref )? | (?: year ymark? | era year ymark | shift yr | yr shift | unitref | fy (?: dash (?: d | n ) )? | fiscal yr? (?: yspan
        | year ) ) (?: dash )? q | q
        (?: of )? the? yr shift | (?: @Edge )? (?: qtr | half ) ord (?: of? the? (?: yr? @Year | yr shift? |
        unitref ) )?""",
        read_quarter,
        "",
    ),
    (
        "quarters",
        """the? ord (?: word | d ) qtrs (?: of (?: @Year | shift yr | the yr ) )?""",
        read_quarters,
        "",
    ),
    (
        "shifted quarter",
        """(?: @Edge )? the? (?: fiscal )? shift fiscal? (?: qtr | half (?! of ) ) | the? (?: qtr | half ) shift""",
        read_shifted,
        "",
    ),
    (
        "season",
        """(?: @Edge )? the? (?: shift | past )? (?: past )? season (?: (?: of | in )? (?: @Year | shift yr | yr
        shift | unitref ) )? | the? season shift | (?: year ymark? | unitref | shift yr ) season""",
        read_season,
        "",
    ),
    ("years", "(?: fiscal yr? | the? yr? )? yspan (?: fiscal? yr | yrs )?", read_years, ""),
    (
        "fiscal year",
        """the? fy dash (?: d | n ) | the? fy | the? fiscal yr? (?: @Year | yspan ) | (?: the )? year fiscal yr |
        the? fiscal yr (?= in | comma | break )""",
        read_fiscal,
        "",
    ),
    (
        "marked year",
        "(?: @Edge )? year (?: yr | ymark | (?= (?: to | until | dash ) year (?: yr | yrs ) ) )",
        read_year,
        "",
    ),
    (
        "numbered week",
        """the? unit (?: d | n ) (?: comma | of | in | of? the? yr )? (?: @Year | open year close ) |
        the? (?: ord | d dot ) unit (?: of | in | of? the? yr )? @Year""",
        read_numbered_week,
        "",
    ),
    (
        "decade",
        """the? (?: @Edge )? (?: (?: ord | shift ) half of the? )? (?: yrs | decade | apos )? decade yrs? | (?: the
        )? unit of? (?: the )? (?: yrs )? (?: decade | year | word | n ) | the? yrs (?: n | year (?! dash ) |
        word ) (?! @Any ) | (?: the | @Edge | in the? ) year poss (?! yr | unit ) | year yrs (?= in | break | comma )""",
        read_decade,
        "",
    ),
    (
        "century",
        """(?: @Edge )? the? (?: @Edge )? (?: ord | d dot ) dash? century | (?: @Edge )? the? century (?: roman |
        ord ) | roman century | (?: the )? shift century | the? century shift | d century""",
        read_century,
        "",
    ),
    (
        "year of era",
        """@Day month (?: of? yr )? era year | month (?: of? yr )? era year | (?: yr )? era (?: year | d | n )
        ymark? (?: open year yr? ymark? close ymark? )? (?: d mmark (?: d dmark )? )?""",
        read_era,
        "",
    ),
    (
        "named year end",
        """(?: approx )? (?: the )? yearend (?: of? (?: @Year | shift yr | yr shift ) )? | the? (?: shift | unitref
        ) yearend | (?: year ymark? | unitref | shift yr ) yearend""",
        read_year_end,
        "",
    ),
    (
        "week of",
        "(?: the? unit (?: (?: of | from | in | since | to ) the? )? | the? unit of the? unit of ) (?: @FullDate | date )",
        read_week_of,
        "",
    ),
    (
        "part of period",
        """the? (?: (?: ord | shift ) @Num? | @Num (?: ord | shift ) ) (?: yr | yrs | qtrs | unit | units ) (?: of | in | from )?
        the? (?: unit of? )? (?: @Month (?: (?: of | comma )? @Year | @YearRef )? | (?: yr of? )? @Year |
        unitref | shift (?: yr | unit ) | (?: yr | unit ) shift | (?: yr | unit ) (?! @Year ) ) | the? @Num? (?: yr | yrs |
        unit | units ) (?: ord | shift | past ) (?: (?: of | in | from ) the? (?: unit of? )? (?: @Month (?: (?: of
        | comma )? @Year | @YearRef )? | (?: yr of? )? @Year | unitref | (?: yr | unit ) shift ) | yr @Year )""",
        read_part_of_period,
        "",
    ),
    (
        "shifted day",
        """(?: the )? beside shift? @Weekday | dayref (?: the )? @Weekday part? | (?: the )? part? (?: of | the )?
        (?: dayref ) (?: the )? @Weekday""",
        read_day_before,
        "",
    ),
    (
        "weekday",
        """(?: (?: edge | later | part | part of | approx ) )? (?: the )? (?: shift | past | anaphor ) (?: past |
        shift | recent )? weekday (?: (?: in | of | dash | comma )? (?: the )? part )? (?: open d close )? | (?:
        edge | later )? the? @Weekday (?: shift | past ) (?: (?: in | of )? part )? (?: open d close )? | part
        (?: of )? (?: the | in )? (?: shift )? weekday (?: shift )? (?: open d close )? (?! comma? @Month ) |
        (?: edge | later )? weekday (?: (?: in | of | dash )? (?: the )? part )? (?: open d close )? | unitref
        weekday | shift unit weekday | edge shift weekday | (?: shift )? daypart | weekref""",
        read_weekday,
        "",
    ),
    (
        "day",
        """(?: edge | later )? (?: dayref | partref ) (?: comma? (?: in | dash )? (?: the )? part )? (?: poss )? |
        part of? dayref | (?: edge | later )? (?: the )? (?: shift | anaphor ) part | part shift""",
        read_dayref,
        "",
    ),
    (
        "compound ago",
        """(?: approx )? (?: a | @Num )? @Any (?: comma | and )? and? @Num @Any (?: (?: comma | and ) and? @Num @Any )? (?: ago |
        later ) | agopre (?: approx )? (?: a | @Num )? @Any (?: comma | and )? and? (?: a | @Num ) @Any""",
        read_compound_ago,
        "",
    ),
    (
        "compound duration",
        """(?: approx )? (?: a | @Num ) @Any (?: comma | and )? and? @Num (?: @Any | minmark ) (?: (?: comma | and ) and?
        @Num @Any )?""",
        read_compound,
        "",
    ),
    (
        "ago after",
        "(?: approx )? @Amount (?: @Any shift | unitref ) | (?: yr | yrs | unit | units | hours ) @Num shift",
        read_ago_after,
        "agoafter",
    ),
    ("duration behind", "(?: yr | yrs | unit | units | hour | hours ) @Num plus?", read_duration, "numafter"),
    (
        "ago",
        """(?: approx )? (?: approx )? (?: (?: a (?: more )? | @Amount ) (?: more )? @Any | adjunit plus? | @Half (?: a
        )? @Any | units | yrs | yr | unit | hour ) plus? orso? ago | (?: approx )? agopre (?: approx )? (?: (?: a | @Amount ) @Any plus? |
        adjunit plus? | @Half (?: a )? @Any | units | yrs | (?: yr | unit | hour ) plus? (?! d | n | @Year ) ) | yr dash ago""",
        read_ago,
        "",
    ),
    (
        "earlier",
        """(?: approx )? (?: (?: a | @Amount ) (?: more )? @Any | adjunit | @Half (?: a )? @Any ) later | yr dash
        later""",
        read_earlier,
        "",
    ),
    (
        "span of months",
        """the? (?: ord ) (?: word | d | some ) (?: more )? (?: units | yrs ) (?: of (?: @Year | the? shift yr |
        the? fiscal? yr shift? ) )? | the? (?: word | d ) ord (?: units | yrs ) (?: of (?: @Year | the? shift yr
        | the? yr shift? ) )? | the? ord (?: units | yrs ) (?: of (?: the? (?: shift yr | yr shift | @Year | yr
        ) ) )""",
        read_first_span,
        "",
    ),
    (
        "anchored span",
        """(?: approx )? the? (?: shift | past ) (?: approx )? @Amount (?: more )? (?: @Any | half ) | (?: shift |
        the )? @Num (?: shift | past ) (?: @Units | unit ) | the? @Amount (?: units | yrs | qtrs | hours | unit | yr )
        (?: shift | past ) (?! @Month | @Weekday | season ) | the? (?: units | yrs | hours ) @Num (?: shift | past )
        | the? (?: recent | past | shift ) (?: recent | quant | a quant | couple of? )? (?: more )? @Units (?: (?:
        and | or ) @Units )? | the? @Units recent | the? (?: units | yrs ) (?: shift | past )""",
        read_anchored,
        "",
    ),
    ("anchored pair", "adjunit (?: shift | past )", read_anchored, "after"),
    (
        "shifted unit",
        """(?: edge | @Edge | approx )? the? (?: shift past? | past ) fiscal? (?: yr | unit ) orso? (?: part )? |
        (?: @Edge )? the? (?: yr | unit ) fiscal? (?: shift | past ) | (?: @Edge )? unitref | (?: @Edge )? the?
        (?: ref | recent ) yr | (?: @Edge )? the? (?: unit ) edge? shift""",
        read_shifted,
        "",
    ),
    (
        "edge of unit",
        """the edge of the (?: yr (?! @Year ) | unit | century ) | edge (?: the )? (?: yr (?! @Year ) | unit ) |
        the edge of unit""",
        read_edge_unit,
        "",
    ),
    (
        "set",
        """each (?: other )? (?: word | d | ord )? (?: weekday | yr | yrs | unit | units | qtr | hour | hours |
        part | season | month ) (?: part )? | freq | wdays (?: part )? | (?: word | d | quant | n ) (?: more )?
        per (?: unit | yr | hour ) | per (?: unit | yr | hour )""",
        read_set,
        "",
    ),
    (
        "anaphoric",
        """the? same (?: unit | yr )
        | the? anaphor same? (?: yr | qtr | unit | half | period | part | units ) | the (?: qtr | period ) (?!
        dash ) | the? shift period | the more yr | the unit (?! of | edge | shift | later | ago ) | the yr (?!
        dash | @Year | word ) | the unit anaphor | unit anaphor""",
        read_anaphoric,
        "",
    ),
    (
        "duration",
        """(?: a | the )? @Amount dash (?: yr | unit ) period | (?: approx )? (?: approx )? (?: the )? @Amount (?:
        more )? dash? (?: more )? (?: @Any ) (?! dash? ago | dash? later ) (?: plus | and? (?: a )? some )? | (?:
        approx )? (?: a | the )? @Half (?: a | of a | dash )? (?: @Unit | century ) | (?: approx )? (?: a | the )? qtr
        (?: of a | dash ) century | a beside | (?: approx )? a (?: more )? (?: yr | unit
        | hour | qtr ) (?! dash | poss ) (?: plus | and a? some | or @Num )? | adjunit plus? | the? @Any dash adjunit""",
        read_duration,
        "",
    ),
    (
        "vague duration",
        "(?: some )? (?: yrs | units ) (?: or (?: units | yrs ) )? | the (?: edge | ord )? (?: yrs | hours ) (?! of )",
        read_vague,
        "",
    ),
    (
        "feast",
        """feast (?: part )? (?: comma? @Year | of? the? (?: shift yr | yr shift ) )? | (?: shift | edge ) feast""",
        read_feast,
        "",
    ),
    ("clock", "(?: approx )? @Clock zone?", read_clock, ""),
    (
        "month",
        """(?! anaphor @Month @Day ) (?: @Edge | edge )? (?: the? (?: shift | past | anaphor ) | the )? (?: month |
        mon dot | mon (?= (?: dash | to ) @Month ) ) (?: shift | past )? | (?: @Edge )? month | (?: @Edge )? pmonth""",
        read_month,
        "",
    ),
    ("present", "(?: the )? now", read_reference, ""),
    ("reference", "(?: the )? ref | the past | recent", read_reference, ""),
    (
        "year",
        """(?: @Edge | edge )? (?: the yr )? (?: yr (?: of )? )? year (?: ymark | yr )? | the? yr word (?: dozen |
        word ) (?: dash word )? | (?: edge )? (?: word word dash word | word word ) | apos year""",
        read_year,
        "",
    ),
]


# Rules whose pattern fits more than they can read: where they read nothing, the rules behind them are tried.
TRIED = frozenset(
    {
        "short date", "month and short year", "weekday days", "weekday in month", "part of period", "week of",
        "part of run period", "compound duration", "compound ago", "date", "decade", "ago after", "duration behind", "anchored span",
        "shifted unit", "week before day",
    }
)  # fmt: skip
BREAK = CHAR["break"]  # patterns only look ahead to it


class Grammar:
    """The rules in force, by the categories they can begin with: most words begin no expression, and few rules fit."""

    def __init__(self, features: frozenset[str]) -> None:
        self._rules: dict[str, list[int]] = {}
        for number, (_, _, _, needs) in enumerate(RULES):
            if not needs or needs in features:
                for category in _starts_of(number):
                    self._rules.setdefault(category, []).append(number)
        self._starts = re.compile(f"[{''.join(sorted(self._rules))}]")
        self._alone: dict[str, list[int]] = {}

    def search(self, categories: str, at: int, after: int = -1) -> tuple[int, re.Match[str]] | None:
        """The first match from `at` on with its rule's number: of several at one place that of the first rule.

        `after`: a rule that read nothing at `at` itself, behind which the search goes on.
        """
        for start in self._starts.finditer(categories, at):
            category, place = start[0], start.start()
            alone = categories.startswith(BREAK, place + 1)
            for number in self._rules_alone(category) if alone else self._rules[category]:
                if number <= after and place == at:
                    continue
                if match := _pattern_of(number).match(categories, place):
                    return number, match
        return None

    def _rules_alone(self, category: str) -> list[int]:
        """The rules that match a word by itself, before one that is unknown: hardly any, and most stand so."""
        if category not in self._alone:
            rules = self._rules[category]
            self._alone[category] = [number for number in rules if _pattern_of(number).match(category + BREAK)]
        return self._alone[category]


@cache
def grammar(features: frozenset[str]) -> Grammar:
    return Grammar(features)


@cache
def _starts_of(number: int) -> frozenset[str]:
    return starts_of(compiled(RULES[number][1]))


@cache
def _pattern_of(number: int) -> re.Pattern[str]:
    """The rule's pattern, compiled at first use: a text needs few of them, and languages share them."""
    return re.compile(compiled(RULES[number][1]))
