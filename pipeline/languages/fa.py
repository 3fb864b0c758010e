"""Persian."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
_SOLAR = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند"

DATES = DateWords(
    calendar="persian",
    order="ymd",
    features=frozenset({"after"}),
    words={
        **{f"pmonth {number}": name for number, name in enumerate(_SOLAR.split(), start=1)},
        "month 1": "ژانویه",
        "month 2": "فوریه",
        "month 5": "می",
        "month 7": "ژوئیه جولای",
        "month 8": "اوت آگوست",
        "weekday 1": "دوشنبه",
        "weekday 2": "سه‌شنبه سه_شنبه",
        "weekday 3": "چهارشنبه",
        "weekday 4": "پنجشنبه پنج‌شنبه",
        "weekday 5": "جمعه",
        "weekday 6": "شنبه",
        "weekday 7": "یکشنبه یک‌شنبه",
        "dayref 0": "امروز",
        "dayref -1": "دیروز",
        "dayref -2": "پریروز",
        "dayref 1": "فردا",
        "partref 0 NI": "امشب",
        "partref -1 NI": "دیشب",
        "unitref Y -1": "پارسال",
        "unitref Y 0": "امسال",
        "yr": "سال",
        "unit M": "ماه",
        "unit W": "هفته",
        "unit D": "روز",
        "unit E": "دهه",
        "hour H": "ساعت",
        "hour M": "دقیقه",
        "shift -1": "گذشته اخیر",
        "shift 0": "جاری این کنونی",
        "shift 1": "آینده",
        "word 1": "یک",
        "word 2": "دو",
        "word 3": "سه",
        "word 4": "چهار",
        "word 5": "پنج",
        "word 6": "شش",
        "word 7": "هفت",
        "word 8": "هشت",
        "word 9": "نه",
        "word 10": "ده",
        "quant X": "چند",
        "in": "در طی",
        "since": "از",
        "to": "تا",
        "between": "بین",
        "and": "و",
        "approx": "حدود نزدیک_به بیش_از",
        "edge START": "اوایل آغاز",
        "edge MID": "اواسط",
        "edge END": "اواخر پایان",
        "ago": "پیش قبل",
        "each": "هر",
        "freq P1D": "روزانه",
        "freq P1Y": "سالانه",
        "now PRESENT_REF": "اکنون",
        "ref PAST_REF": "اخیرا اخیراً",
        "ytd": "از_ابتدای_سال از_ابتدای_امسال",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="fa",
    name="Persian",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
