"""Chinese."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
_ONES = "一二三四五六七八九"


def _chinese(number: int) -> str:
    """A number below 100 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _ONES[tens - 1] + "十") + (_ONES[ones - 1] if ones else "")


def _digits(number: int) -> str:
    """A number digit by digit, as years are written, with either sign for zero."""
    text = "".join("〇" if digit == "0" else _ONES[int(digit) - 1] for digit in str(number))
    return f"{text} {text.replace('〇', '零')}"


DATES = DateWords(
    order="ymd",
    writing="run",
    cldr="none",
    features=frozenset({"run"}),
    words={
        **{f"d {number}": _chinese(number) for number in range(1, 32)},
        "d 2": "二 两 兩",
        **{f"year {year}": _digits(year) for year in range(1900, 2060)},
        **{
            f"weekday {number}": f"星期{day} 周{day} 週{day} 礼拜{day} 禮拜{day}"
            for number, day in enumerate("一二三四五六", start=1)
        },
        "weekday 7": "星期日 星期天 周日 週日 礼拜天 禮拜天",
        **{f"wdays {n}": f"每周{day} 每週{day} 每星期{day}" for n, day in enumerate("一二三四五六日", start=1)},
        **{
            f"weekref {number} {count}": " ".join(week + day for week in weeks.split())
            for number, day in enumerate("一二三四五六日", start=1)
            for count, weeks in ((-1, "上周 上週 上星期"), (0, "本周 本週 这周 這週"), (1, "下周 下週 下星期"))
        },
        "ymark": "年",
        "mmark": "月 月份",
        "dmark": "日 号 號",
        "hmark": "时 時 点 點",
        "minmark": "分",
        "dayref 0": "今天 今日",
        "dayref -1": "昨天 昨日",
        "dayref -2": "前天",
        "dayref 1": "明天 明日",
        "dayref 2": "后天 後天",
        "partref 0 EV": "今晚",
        "partref -1 EV": "昨晚",
        "partref 0 MO": "今早",
        "unitref Y -1": "去年",
        "unitref Y -2": "前年",
        "unitref Y 0": "今年 本年",
        "unitref Y 1": "明年",
        "unitref M -1": "上月 上个月 上個月",
        "unitref M 0": "本月 这个月 這個月",
        "unitref M 1": "下月 下个月 下個月",
        "unitref W -1": "上周 上週 上星期 上个星期",
        "unitref W 0": "本周 本週 这周 這週",
        "unitref W 1": "下周 下週 下星期",
        "unitref Q -1": "上季度 上一季度",
        "unitref Q 0": "本季度",
        "unitref C 0": "本世纪 本世紀",
        "unitref C -1": "上世纪 上世紀",
        "q Q1": "第一季度 一季度 首季 第一季",
        "q Q2": "第二季度 二季度 第二季",
        "q Q3": "第三季度 三季度 第三季",
        "q Q4": "第四季度 四季度 第四季",
        "q H1": "上半年",
        "q H2": "下半年",
        "same": "同期",
        "yr": "年来 年間 年间",
        "edge START": "初",
        "edge END": "底 末",
        "unit M": "个月 個月",
        "unit W": "周 週 星期 个星期",
        "unit D": "天",
        "hour H": "小时 小時 个小时 個小時",
        "hour M": "分钟 分鐘",
        "century": "世纪 世紀",
        "decade 199": "九十年代 90年代 1990年代",
        "decade 198": "八十年代 80年代 1980年代",
        "decade 197": "七十年代 70年代 1970年代",
        "decade 196": "六十年代 60年代 1960年代",
        "season SP": "春季 春天",
        "season SU": "夏季 夏天",
        "season FA": "秋季 秋天",
        "season WI": "冬季 冬天",
        "part MO": "上午 早上 凌晨 清晨",
        "part MI": "中午",
        "part AF": "下午",
        "part EV": "晚上 傍晚 晚间 晚間",
        "part NI": "深夜 夜间",
        "past -1": "过去 過去 近 最近",
        "shift 1": "未来 未來",
        "ago": "前 之前 以前",
        "later 1": "后 後 之后",
        "yearend 01": "年初",
        "yearend 06": "年中",
        "yearend 12": "年底 年末",
        "third 1": "上旬",
        "third 2": "中旬",
        "third 3": "下旬",
        "freq P1Y": "每年",
        "freq P1D": "每天 每日",
        "freq P1M": "每月",
        "freq P1W": "每周 每週",
        "era 1911": "民国 民國",
        "now PRESENT_REF": "目前 现在 現在",
        "ref PAST_REF": "近日 日前 近期",
        "ytd": "今年以来 今年以來 年初至今 今年年初以来",
        "from": "从 從",
        "to": "至 到",
        "feast 1-1": "元旦",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
