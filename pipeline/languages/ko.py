"""Korean."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    order="ymd",
    writing="run",
    cldr="none",
    features=frozenset({"run"}),
    words={
        **{f"weekday {number}": f"{day}요일" for number, day in enumerate("월화수목금토일", start=1)},
        **{f"wd {number}": f"({day})" for number, day in enumerate("월화수목금토일", start=1)},
        **{f"wdays {number}": f"매주_{day}요일" for number, day in enumerate("월화수목금토일", start=1)},
        "ymark": "년 년도",
        "mmark": "월",
        "dmark": "일",
        "hmark": "시",
        "minmark": "분",
        "dayref 0": "오늘 이날",
        "dayref -1": "어제 전날",
        "dayref -2": "그제 그저께",
        "dayref 1": "내일",
        "dayref 2": "모레",
        "unitref Y -1": "작년 지난해 전년",
        "unitref Y -2": "재작년",
        "unitref Y 0": "올해 금년",
        "unitref Y 1": "내년",
        "unitref M -1": "지난달",
        "unitref M 0": "이달 이번_달",
        "unitref M 1": "다음_달 다음달 내달",
        "unitref W -1": "지난주",
        "unitref W 0": "이번_주 이번주 금주",
        "unitref W 1": "다음_주 다음주",
        "q Q1": "1분기",
        "q Q2": "2분기",
        "q Q3": "3분기",
        "q Q4": "4분기",
        "q H1": "상반기",
        "q H2": "하반기",
        "same": "같은_기간 동기",
        "unit M": "개월 달",
        "unit W": "주 주일 주간",
        "unit D": "일간",
        "hour H": "시간",
        "hour M": "분간",
        "century": "세기",
        "decade 197": "1970년대 70년대",
        "decade 198": "1980년대 80년대",
        "decade 199": "1990년대 90년대",
        "decade 200": "2000년대",
        "decade 201": "2010년대",
        "word 1": "한",
        "word 2": "두",
        "word 3": "세",
        "word 4": "네",
        "adjunit P1D": "하루",
        "adjunit P2D": "이틀",
        "adjunit P3D": "사흘",
        "adjunit P4D": "나흘",
        "adjunit P5D": "닷새",
        "adjunit P10D": "열흘",
        "adjunit P15D": "보름",
        "adjunit P6M": "반년",
        "part MO": "오전 아침 새벽",
        "part AF": "오후",
        "part EV": "저녁",
        "part NI": "밤",
        "shift -1": "지난",
        "shift 1": "오는",
        "past -1": "최근 과거",
        "ago": "전",
        "later 1": "뒤 후",
        "yearend 12": "연말",
        "yearend 01": "연초",
        "third 1": "상순",
        "third 2": "중순",
        "third 3": "하순",
        "freq P1Y": "매년 해마다 연간",
        "freq P1D": "매일",
        "freq P1M": "매월 매달",
        "freq P1W": "매주",
        "era 1911": "주체",
        "noon T12:00": "정오",
        "noon T24:00": "자정",
        "zone": "현지시간 현지시각",
        "now PRESENT_REF": "현재 지금",
        "ref FUTURE_REF": "조만간",
        "ytd": "올_들어 올해_들어",
        "to": "부터 에서",
        "until": "까지",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="ko",
    name="Korean",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
