"""Japanese."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    order="ymd",
    writing="run",
    cldr="none",
    features=frozenset({"run"}),
    words={
        **{f"weekday {number}": f"{day}曜日 {day}曜" for number, day in enumerate("月火水木金土日", start=1)},
        **{f"wd {number}": f"({day}) （{day}）" for number, day in enumerate("月火水木金土日", start=1)},
        "ymark": "年",
        "mmark": "月",
        "dmark": "日",
        "hmark": "時",
        "minmark": "分",
        "dayref 0": "今日 本日",
        "dayref -1": "昨日",
        "dayref -2": "一昨日",
        "dayref 1": "明日",
        "dayref 2": "明後日",
        "unitref Y -1": "昨年 去年",
        "unitref Y -2": "一昨年",
        "unitref Y 0": "今年 本年",
        "unitref Y 1": "来年",
        "unitref M -1": "先月",
        "unitref M 0": "今月",
        "unitref M 1": "来月",
        "unitref W -1": "先週",
        "unitref W 0": "今週",
        "unitref W 1": "来週",
        "q Q1": "第1四半期 第一四半期",
        "q Q2": "第2四半期 第二四半期",
        "q Q3": "第3四半期 第三四半期",
        "q Q4": "第4四半期 第四四半期",
        "q H1": "上半期 上期",
        "q H2": "下半期 下期",
        "same": "同期",
        "yr": "年間",
        "edge START": "初め",
        "edge END": "末",
        "unit M": "か月 カ月 ヶ月 ヵ月",
        "unit W": "週間",
        "unit D": "日間",
        "hour H": "時間",
        "hour M": "分間",
        "century": "世紀",
        "part MO": "午前 未明",
        "part AF": "午後",
        "part EV": "夕方",
        "part NI": "夜",
        "past -1": "過去",
        "ago": "前",
        "later 1": "後",
        "yearend 12": "年末",
        "yearend 01": "年初 年明け",
        "third 1": "上旬",
        "third 2": "中旬",
        "third 3": "下旬",
        "freq P1Y": "毎年",
        "freq P1D": "毎日",
        "freq P1M": "毎月",
        "freq P1W": "毎週",
        "era 2018": "令和",
        "era 1988": "平成",
        "era 1925": "昭和",
        "now PRESENT_REF": "現在",
        "ref PAST_REF": "最近",
        "ytd": "今年に入って 年初来",
        "to": "から",
        "feast 1-1": "元日",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
