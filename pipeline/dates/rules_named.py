"""Rules of named times: dates, months, quarters, years, eras and their parts, the most specific first."""

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
from pipeline.dates.amounts import read_year_earlier_span
from pipeline.dates.days import read_date_time
from pipeline.dates.parts import read_numbered_week, read_quarter, read_quarters, read_same_period, read_season
from pipeline.dates.portions import read_part_of_period, read_week_of, read_weekday_in_month
from pipeline.dates.reading import Rule
from pipeline.dates.relative import read_shifted, read_so_far, read_year_end, read_year_to
from pipeline.dates.unspaced import read_era, read_run_date, read_run_part, read_third

NAMED: list[Rule] = [
    ("iso", "iso", read_iso, ""),
    (
        "date and time",
        """(?: approx )? @Clock zone? (?: open (?: n | year | clock ) zone? close )? comma? in? (?: @FullDate | date
        | (?: shift | the )? @Weekday part? | dayref part? ) | (?: @FullDate | date | (?: shift | the )? @Weekday
        part? | dayref part? ) comma? (?: in | to )? the? @Clock zone?""",
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
        "weekday in run month",
        "(?: year ymark | unitref )? d mmark ord weekday",
        read_weekday_in_month,
        "run",
    ),
    (
        "part of run period",
        """(?: (?: year ymark | unitref )? (?: d mmark )? | shift d mmark ) (?: ord | ago ) (?: d | word )? (?: unit
        | units | yr | dmark )""",
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
        """(?: era? year ymark | unitref | shift yr )? (?: d mmark edge? (?: d dmark? (?: dash | to ) d dmark | d (?:
        dmark | (?= open | in | since | until | break ) ) | dspan dmark )? | (?: unitref | shift unit ) d dmark
        (?: (?: dash | to ) d dmark )? ) (?: open? (?: weekday | wd ) close? )? (?: part? (?: d hmark (?: d
        minmark )? | clock ) )? | (?: shift? d dmark? (?: dash | to ) d dmark | shift d dmark | d dmark (?! ago |
        later ) | shift? dspan dmark (?! ago | later ) ) (?: open? (?: weekday | wd ) close? )? (?: part? (?: d
        hmark (?: d minmark )? | clock ) )? | (?: era year (?: open year close )? | year ) ymark (?: open year
        close )? (?: d mmark (?: d dmark )? )?""",
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
        """the? (?: ord | shift ) @Weekday (?: (?: of | in ) the? )? (?: unit of? )? @Month (?: (?: of | comma )?
        @Year | @YearRef )? | the? @Weekday (?: ord | shift ) (?: of | in ) the? (?: unit of? )? @Month (?: (?: of
        | comma )? @Year | @YearRef )?""",
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
        (?: of | comma | in | dash )? (?: the )? (?: yspan (?: fiscal yr? )? | fiscal yr? (?: yspan | year dash d
        ) | fy dash (?: d | n ) | fiscal yr? @Year | yr? fiscal? @Year (?: fiscal yr )? | (?: shift fiscal? yr ) |
        fiscal? yr shift? | unitref | fy ) )? | (?: @Edge )? the? (?: @Year | (?: shift fiscal? yr | fiscal yr |
        yr shift | unitref ) poss? ) comma? (?: fiscal )? (?: ord | d ) dash? (?: qtr | half ) | (?: @Edge )? the?
        (?: ord )? q dot? (?: (?: of | comma | dash | slash | in )? (?: the )? (?: fiscal yr? (?: yspan | year ) |
        yspan | fiscal? year | shift yr | fy (?: dash (?: d | n ) )? ) | of? unitref )? | (?: year ymark? | era
        year ymark | shift yr | yr shift | unitref | fy (?: dash (?: d | n ) )? | fiscal yr? (?: yspan | year ) )
        (?: dash )? q | q (?: of )? the? yr shift | (?: @Edge )? (?: qtr | half ) ord (?: of? the? (?: yr? @Year |
        yr shift? | unitref ) )?""",
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
        )? unit of? (?: the )? (?: yrs )? (?: decade | year | word | n ) | the? yrs (?: n | year (?! dash ) | word
        ) (?! @Any ) | (?: the | @Edge | in the? ) year poss (?! yr | unit ) | year yrs (?= in | break | comma )""",
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
        """(?: the? unit (?: (?: of | from | in | since | to ) the? )? | the? unit of the? unit of ) (?: @FullDate |
        date )""",
        read_week_of,
        "",
    ),
    (
        "part of period",
        """the? (?: (?: ord | shift ) @Num? | @Num (?: ord | shift ) ) (?: yr | yrs | qtrs | unit | units ) (?: of |
        in | from )? the? (?: unit of? )? (?: @Month (?: (?: of | comma )? @Year | @YearRef )? | (?: yr of? )?
        @Year | unitref | shift (?: yr | unit ) | (?: yr | unit ) shift | (?: yr | unit ) (?! @Year ) ) | the?
        @Num? (?: yr | yrs | unit | units ) (?: ord | shift | past ) (?: (?: of | in | from ) the? (?: unit of? )?
        (?: @Month (?: (?: of | comma )? @Year | @YearRef )? | (?: yr of? )? @Year | unitref | (?: yr | unit )
        shift ) | yr @Year )""",
        read_part_of_period,
        "",
    ),
]
