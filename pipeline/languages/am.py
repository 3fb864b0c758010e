"""Amharic."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "ዓመት አመት ዓ.ም",
        "unit M": "ወር",
        "unit W": "ሳምንት",
        "unit D": "ቀን",
        "dayref 0": "ዛሬ",
        "dayref -1": "ትናንት",
        "dayref 1": "ነገ",
        "shift -1": "ባለፈው ያለፈው",
        "shift 0": "በዚህ",
        "shift 1": "በሚቀጥለው",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="am",
    name="Amharic",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
