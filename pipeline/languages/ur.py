"""Urdu."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "سال برس",
        "unit M": "ماہ مہینے",
        "unit W": "ہفتے",
        "unit D": "دن روز",
        "hour H": "گھنٹے",
        "dayref 0": "آج",
        "shift -1": "گزشتہ پچھلے",
        "shift 0": "اس رواں",
        "shift 1": "اگلے آئندہ",
        "word 2": "دو",
        "word 3": "تین",
        "word 4": "چار",
        "word 5": "پانچ",
        "ago": "قبل پہلے",
        "each": "ہر",
        "and": "اور",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
