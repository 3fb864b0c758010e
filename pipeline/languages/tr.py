"""Turkish."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "yıl yılı yılında yılının",
        "unit M": "ay",
        "unit W": "hafta",
        "unit D": "gün",
        "century": "yüzyıl",
        "hour H": "saat",
        "qtr": "çeyrek çeyreğinde çeyreği",
        "dayref 0": "bugün",
        "dayref -1": "dün",
        "dayref 1": "yarın",
        "shift -1": "geçen geçtiğimiz son",
        "shift 0": "bu",
        "shift 1": "gelecek önümüzdeki",
        "ord 1": "ilk birinci",
        "ord 2": "ikinci",
        "ord 3": "üçüncü",
        "ord 4": "dördüncü",
        "word 1": "bir",
        "word 2": "iki",
        "word 3": "üç",
        "word 4": "dört",
        "word 5": "beş",
        "word 6": "altı",
        "word 10": "on",
        "ago": "önce",
        "later 1": "sonra",
        "each": "her",
        "freq P1D": "günlük",
        "freq P1Y": "yıllık",
        "and": "ve",
        "now PRESENT_REF": "şimdi",
        "ytd": "yılbaşından_bu_yana",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
