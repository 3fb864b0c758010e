"""Indonesian."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"after"}),
    words={
        "yr": "tahun",
        "unit M": "bulan",
        "unit W": "minggu pekan",
        "unit D": "hari",
        "unit E": "dekade",
        "qtr": "kuartal triwulan",
        "half": "semester",
        "hour H": "jam",
        "dayref 0": "hari_ini",
        "dayref -1": "kemarin",
        "dayref 1": "besok",
        "shift -1": "lalu terakhir",
        "shift 0": "ini",
        "shift 1": "depan mendatang",
        "ord 1": "pertama I",
        "ord 2": "kedua II",
        "ord 3": "ketiga III",
        "ord 4": "keempat IV",
        "word 1": "satu",
        "word 2": "dua",
        "word 3": "tiga",
        "word 4": "empat",
        "word 5": "lima",
        "word 6": "enam",
        "word 10": "sepuluh",
        "in": "pada di",
        "since": "sejak",
        "to": "hingga sampai",
        "between": "antara",
        "and": "dan",
        "edge START": "awal",
        "edge MID": "pertengahan",
        "edge END": "akhir",
        "each": "setiap tiap",
        "now PRESENT_REF": "sekarang saat_ini",
        "ref PAST_REF": "baru-baru_ini",
        "ytd": "sejak_awal_tahun",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
