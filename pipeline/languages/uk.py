"""Ukrainian."""

from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    ordinals="е х го й я",
    words={
        "month 1": "січень січні січню",
        "month 2": "лютий лютому",
        "month 3": "березень березні",
        "month 4": "квітень квітні",
        "month 5": "травень травні",
        "month 6": "червень червні",
        "month 7": "липень липні",
        "month 8": "серпень серпні",
        "month 9": "вересень вересні",
        "month 10": "жовтень жовтні",
        "month 11": "листопад листопаді",
        "month 12": "грудень грудні",
        "weekday 3": "середу середи",
        "weekday 5": "п'ятницю п’ятницю п'ятниці",
        "weekday 6": "суботу суботи",
        "weekday 7": "неділю неділі",
        "yr": "рік року році р",
        "yrs": "роки років роках рр",
        "qtr": "квартал кварталу кварталі",
        "half": "півріччя півріччі",
        "unit M": "місяць місяця місяці",
        "units M": "місяців",
        "unit W": "тиждень тижня тижні",
        "units W": "тижнів",
        "unit D": "день дня",
        "units D": "днів дні",
        "century": "століття столітті",
        "roman 20": "XX",
        "roman 21": "XXI",
        "dayref 0": "сьогодні",
        "dayref -1": "вчора учора напередодні",
        "dayref -2": "позавчора",
        "dayref 1": "завтра",
        "shift -1": "минулий минулого минулому минулої минулу останні останніх",
        "shift 0": "цей цього цьому цієї поточного нинішнього",
        "shift 1": "наступний наступного наступному наступної наступну",
        "unitref Y -1": "торік",
        "ord 1": "перший першого першому перше I",
        "ord 2": "другий другого другому друге II",
        "ord 3": "третій третього третьому III",
        "ord 4": "четвертий четвертого четвертому IV",
        "word 2": "два дві двох",
        "word 3": "три трьох",
        "word 4": "чотири",
        "word 5": "п'ять п’ять",
        "word 6": "шість",
        "word 10": "десять",
        "quant X": "кілька декілька",
        "in": "у в на за",
        "since": "з із від",
        "to": "до по",
        "between": "між",
        "and": "і та й",
        "edge START": "початку початок",
        "edge MID": "середині",
        "edge END": "кінці кінець кінця",
        "ago": "тому",
        "agopre 1": "через",
        "each": "кожен кожного",
        "freq P1D": "щодня щоденно",
        "freq P1Y": "щорічно щороку",
        "now PRESENT_REF": "зараз нині наразі",
        "ref PAST_REF": "нещодавно",
        "ytd": "з_початку_року від_початку_року",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="uk",
    name="Ukrainian",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
