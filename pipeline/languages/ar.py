"""Arabic."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_UNITS = {
    word: float(n)
    for n, words in enumerate(
        [
            "صفر",
            "واحد واحدة",
            "اثنان اثنين اثنتان اثنتين",
            "ثلاثة ثلاث",
            "أربعة أربع",
            "خمسة خمس",
            "ستة ست",
            "سبعة سبع",
            "ثمانية ثماني ثمان",
            "تسعة تسع",
            "عشرة عشر",
        ]
    )
    for word in words.split()
}
_TENS = {
    word: value
    for value, words in (
        (20.0, "عشرون عشرين"), (30.0, "ثلاثون ثلاثين"), (40.0, "أربعون أربعين"), (50.0, "خمسون خمسين"), (60.0, "ستون"
        " ستين"),
        (70.0, "سبعون سبعين"), (80.0, "ثمانون ثمانين"), (90.0, "تسعون تسعين"),
    )
    for word in words.split()
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=".",
    cardinals=_UNITS
    | _TENS
    | {"و" + word: value for word, value in _TENS.items()}
    | {"مئة": 100.0, "مائة": 100.0, "مئتان": 200.0, "مئتين": 200.0, "مائتين": 200.0, "ثلاثمئة": 300.0,
    "أربعمئة": 400.0, "خمسمئة": 500.0, "ستمئة": 600.0,
       "سبعمئة": 700.0, "ثمانمئة": 800.0, "تسعمئة": 900.0, "ثلاثمائة": 300.0, "أربعمائة": 400.0, "خمسمائة": 500.0},
    multipliers={"ألف": 1e3, "آلاف": 1e3, "ألفا": 1e3, "ألفاً": 1e3, "مليون": 1e6, "ملايين": 1e6, "مليار": 1e9,
    "مليارات": 1e9, "تريليون": 1e12},
    units_first=True,
    bare=frozenset(("ألف", "مليون", "مليار")),
    vague={"عشرات": (20, 99), "العشرات": (20, 99), "مئات": (200, 999), "المئات": (200, 999), "الآلاف": (2e3, 9999)},
    of=frozenset(("من",)),
    fractions={"نصف": 0.5, "ثلث": 1 / 3, "ثلثي": 2 / 3, "ربع": 1 / 4, "خمس": 1 / 5},
    to=frozenset(("إلى",)),
    alternatives=frozenset(("أو",)),
    between={"بين": "و", "من": "إلى"},
    percent=frozenset(("بالمئة", "بالمائة", "في المئة", "في المائة", "بالمئه")),
    currencies={"دولار": "USD", "دولارا": "USD", "دولارات": "USD", "يورو": "EUR", "جنيه": "EGP", "جنيها": "EGP",
    "ريال": "SAR", "ليرة": "ليرة", "درهم": "AED", "دينار": "دينار",
                "روبل": "RUB", "شيكل": "ILS"},
    measures={"كيلومتر": "كيلومتر", "كيلومترا": "كيلومتر", "كيلومترات": "كيلومتر", "متر": "متر", "مترا": "متر",
    "أمتار": "متر", "طن": "طن", "طنا": "طن", "أطنان": "طن",
              "هكتار": "هكتار", "لتر": "لتر", "برميل": "برميل", "درجة": "درجة"},
    durations={"عام": "year", "عاما": "year", "عامًا": "year", "أعوام": "year", "سنة": "year", "سنوات": "year",
    "شهر": "month", "شهرا": "month", "أشهر": "month", "أسبوع": "week", "أسابيع": "week",
               "يوم": "day", "يوما": "day", "أيام": "day", "ساعة": "hour", "ساعات": "hour", "دقيقة": "minute",
               "دقائق": "minute", "قرن": "century"},
    months=word_set("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر نيسان أيار حزيران"
    " تموز آب أيلول شباط آذار"),
    before={"على الأقل": "at_least", "ما لا يقل عن": "at_least", "لا يقل عن": "at_least", "أكثر من": "more_than", "ما"
    " يزيد على": "more_than", "ما يزيد عن": "more_than",
            "يصل إلى": "at_most", "حوالي": "approx", "نحو": "approx", "قرابة": "approx", "زهاء": "approx", "ما يقرب"
            " من": "approx", "أقل من": "less_than", "فقط": "exact"},
    after={"على الأقل": "at_least", "على الأكثر": "at_most", "تقريبا": "approx", "أو أكثر": "at_least"},
    events={"قتل": "killed", "قتلوا": "killed", "قتيلا": "killed", "قتيل": "killed", "مقتل": "killed",
    "استشهاد": "killed", "وفاة": "died", "توفي": "died", "جريحا": "injured", "جريح": "injured",
            "إصابة": "injured", "أصيب": "injured", "مفقودا": "missing", "نازح": "displaced", "نزح": "displaced",
            "اعتقال": "arrested", "اعتقلت": "arrested", "معتقلا": "arrested", "احتجاز": "arrested",
            "وصل": "arrived", "خطف": "abducted", "اختطاف": "abducted", "تدمير": "destroyed"},
    grammar=Grammar(
        order="first",
        links=frozenset(("من",)),
        stops=word_set("في على إلى عن مع بعد قبل منذ خلال بين حتى و أو لكن أن التي الذي الذين كان كانت هو هي هم قد لا"
        " لم لن ما هذا هذه ذلك تم بسبب"),
        sources=("وفقا ل", "وفق", "بحسب", "حسب", "وفقا"),
        names=word_set("المادة مادة الصفحة صفحة رقم الفصل القناة"),
        abbreviations=frozenset(("د", "أ", "م")),
    ),
)  # fmt: skip

# Citations

# Countries and places

LANGUAGE = Language(
    code="ar",
    name="Arabic",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
