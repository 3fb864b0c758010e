"""Hindi."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "weekday 4": "बृहस्पतिवार",
        "month 9": "सितम्बर",
        "yr": "साल वर्ष",
        "unit M": "महीने महीना माह",
        "unit W": "सप्ताह हफ्ते हफ़्ते",
        "unit D": "दिन दिनों",
        "hour H": "घंटे घंटा",
        "dayref 0": "आज",
        "shift -1": "पिछले पिछली बीते गत",
        "shift 0": "इस",
        "shift 1": "अगले अगली",
        "word 1": "एक",
        "word 2": "दो",
        "word 3": "तीन",
        "word 4": "चार",
        "word 5": "पांच पाँच",
        "word 6": "छह",
        "word 10": "दस",
        "ago": "पहले",
        "each": "हर प्रत्येक",
        "and": "और",
        "now PRESENT_REF": "अभी",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="hi",
    name="Hindi",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
