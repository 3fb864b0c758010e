"""Swahili."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"after"}),
    words={
        "yr": "mwaka",
        "yrs": "miaka",
        "unit M": "mwezi",
        "units M": "miezi",
        "unit W": "wiki",
        "unit D": "siku",
        "hour H": "saa",
        "dayref 0": "leo",
        "dayref -1": "jana",
        "dayref -2": "juzi",
        "dayref 1": "kesho",
        "shift -1": "uliopita iliyopita",
        "shift 0": "huu hii",
        "shift 1": "ujao ijayo",
        "unitref Y -1": "mwaka_jana",
        "word 2": "wawili miwili mbili",
        "word 3": "mitatu tatu",
        "word 5": "mitano tano",
        "of": "wa ya",
        "in": "mnamo tarehe",
        "and": "na",
        "each": "kila",
        "now PRESENT_REF": "sasa",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="sw",
    name="Swahili",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
