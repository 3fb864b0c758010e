"""Rules of counted and pointed-at times: days, distances, durations, references, and last a bare month or year."""

from pipeline.dates.absolute import read_month, read_year
from pipeline.dates.amounts import (
    read_ago,
    read_ago_after,
    read_anchored,
    read_duration,
    read_earlier,
    read_first_span,
    read_set,
    read_vague,
)
from pipeline.dates.compound import read_compound, read_compound_ago
from pipeline.dates.days import read_clock, read_day_before, read_dayref, read_weekday
from pipeline.dates.feasts import read_feast
from pipeline.dates.reading import Rule
from pipeline.dates.relative import read_anaphoric, read_edge_unit, read_reference, read_shifted

COUNTED: list[Rule] = [
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
        """(?: approx )? (?: a | @Num )? @Any (?: comma | and )? and? @Num @Any (?: (?: comma | and ) and? @Num @Any
        )? (?: ago | later ) | agopre (?: approx )? (?: a | @Num )? @Any (?: comma | and )? and? (?: a | @Num )
        @Any""",
        read_compound_ago,
        "",
    ),
    (
        "compound duration",
        """(?: approx )? (?: a | @Num ) @Any (?: comma | and )? and? @Num (?: @Any | minmark ) (?: (?: comma | and )
        and? @Num @Any )?""",
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
        """(?: approx )? (?: approx )? (?: (?: a (?: more )? | @Amount ) (?: more )? @Any | adjunit plus? | @Half (?:
        a )? @Any | units | yrs | yr | unit | hour ) plus? orso? ago | (?: approx )? agopre (?: approx )? (?: (?:
        a | @Amount ) @Any plus? | adjunit plus? | @Half (?: a )? @Any | units | yrs | (?: yr | unit | hour )
        plus? (?! d | n | @Year ) ) | yr dash ago""",
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
        approx )? (?: a | the )? @Half (?: a | of a | dash )? (?: @Unit | century ) | (?: approx )? (?: a | the )?
        qtr (?: of a | dash ) century | a beside | (?: approx )? a (?: more )? (?: yr | unit | hour | qtr ) (?!
        dash | poss ) (?: plus | and a? some | or @Num )? | adjunit plus? | the? @Any dash adjunit""",
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
