"""Vietnamese."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"after"}),
    words={
        **{f"month {number}": f"tháng_{number} tháng_{number:02}" for number in range(1, 13)},
        "weekday 7": "Chủ_nhật",
        "yr": "năm",
        "unit M": "tháng",
        "unit W": "tuần",
        "unit D": "ngày",
        "century": "thế_kỷ",
        "qtr": "quý",
        "dayref 0": "hôm_nay",
        "dayref -1": "hôm_qua",
        "dayref 1": "ngày_mai",
        "unitref Y -1": "năm_ngoái",
        "unitref Y 0": "năm_nay",
        "unitref M -1": "tháng_trước",
        "unitref W -1": "tuần_trước",
        "shift -1": "qua",
        "shift 0": "này",
        "shift 1": "tới",
        "word 2": "hai",
        "word 3": "ba",
        "word 5": "lăm",
        "ago": "trước",
        "since": "từ",
        "to": "đến",
        "and": "và",
        "each": "mỗi",
        "now PRESENT_REF": "hiện_nay",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
