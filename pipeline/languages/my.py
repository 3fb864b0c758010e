"""Burmese."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    writing="run",
    features=frozenset({"run", "after"}),
    words={
        "dmark": "ရက်",
        "ymark": "ခုနှစ်",
        "dayref 0": "ယနေ့ ဒီနေ့",
        "dayref -1": "မနေ့က",
        "dayref 1": "မနက်ဖြန်",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="my",
    name="Burmese",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
