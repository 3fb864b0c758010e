"""Thai."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    calendar="buddhist",
    writing="run",
    features=frozenset({"after"}),
    words={
        "era -543": "พ.ศ. พ.ศ พุทธศักราช",
        "era 0": "ค.ศ. ค.ศ",
        "yr": "ปี",
        "unit M": "เดือน",
        "unit W": "สัปดาห์",
        "unit D": "วัน",
        "hour H": "ชั่วโมง",
        "hour M": "นาที",
        "dayref 0": "วันนี้",
        "dayref -1": "เมื่อวานนี้ เมื่อวาน วานนี้",
        "dayref 1": "พรุ่งนี้",
        "shift -1": "ที่แล้ว ที่ผ่านมา",
        "shift 0": "นี้",
        "shift 1": "หน้า",
        "unitref Y 0": "ปีนี้",
        "unitref Y -1": "ปีที่แล้ว",
        "unitref M 0": "เดือนนี้",
        "unitref M -1": "เดือนที่แล้ว",
        "unitref W -1": "สัปดาห์ที่แล้ว",
        "ago": "ก่อน",
        "to": "ถึง",
        "ytd": "ตั้งแต่ต้นปี",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="th",
    name="Thai",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
