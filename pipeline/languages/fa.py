"""Persian."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, bounded, counted, happened, measured_as, named, word_set

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
        "hour M": "دقیقه دقیقه‌ دقیقه",
        "shift -1": "گذشته اخیر",
        "shift 0": "جاری این کنونی",
        "shift 1": "بعدی پیش_رو آینده",
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
        "unitref Y -2": "پیرارسال",
        "unitref Y 1": "سال_آینده",
        "dayref 2": "پس‌فردا پس_فردا",
        "unit WE": "آخر_هفته",
        "century": "قرن سده",
        "plus": "و_نیم",
        "adjunit P6M": "نیم‌سال نیم_سال",
        "adjunit PT30M": "نیم_ساعت نیم‌ساعت",
        "some": "نیم",
        "yrs": "سال‌ها سالها",
        "units M": "ماه‌ها",
        "units D": "روزها",
        "units W": "هفته‌ها",
        "hours H": "ساعت‌ها",
        "qtr": "فصل سه‌ماهه",
        "ord 1": "نخست اول یکم اولین نخستین",
        "ord 2": "دوم دومین",
        "ord 3": "سوم سومین",
        "ord 4": "چهارم چهارمین",
        "ord 5": "پنجم",
        "part MO": "صبح بامداد",
        "part MI": "ظهر",
        "part AF": "بعدازظهر بعد_از_ظهر عصر",
        "part NI": "شب شامگاه",
        "later 1": "بعد پس_از_آن",
        "shift -2": "ماقبل",
        "past -1": "اخیر",
        "agopre 1": "تا_دیگر",
        "feast E0": "عید_پاک",
        "feast 12-25": "کریسمس",
        "or": "یا",
        "ord 6": "ششم",
        "ord 7": "هفتم",
        "ord 8": "هشتم",
        "ord 9": "نهم",
        "ord 10": "دهم",
        "ord 11": "یازدهم",
        "ord 12": "دوازدهم",
        "ord 13": "سیزدهم",
        "ord 14": "چهاردهم",
        "ord 15": "پانزدهم",
        "ord 16": "شانزدهم",
        "ord 17": "هفدهم",
        "ord 18": "هجدهم",
        "ord 19": "نوزدهم",
        "ord 20": "بیستم",
        "ord 21": "بیست_و_یکم",
        "ord 22": "بیست_و_دوم",
        "ord 23": "بیست_و_سوم",
        "ord 24": "بیست_و_چهارم",
        "ord 25": "بیست_و_پنجم",
        "ord 26": "بیست_و_ششم",
        "ord 27": "بیست_و_هفتم",
        "ord 28": "بیست_و_هشتم",
        "ord 29": "بیست_و_نهم",
        "ord 30": "سی‌ام سی_ام",
        "ord 31": "سی_و_یکم",
    },
    ahead="خواهد خواهند قرار آینده برگزار_می‌شود پیش‌بینی",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted(
    "صفر یک دو سه چهار پنج شش هفت هشت نه ده یازده دوازده سیزده چهارده پانزده شانزده هفده هجده نوزده", 0
) | {
    "هیجده": 18.0, "بیست": 20.0, "سی": 30.0, "چهل": 40.0, "پنجاه": 50.0, "شصت": 60.0, "هفتاد": 70.0, "هشتاد": 80.0, "نود": 90.0,
    "صد": 100.0, "یکصد": 100.0, "دویست": 200.0, "سیصد": 300.0, "چهارصد": 400.0, "پانصد": 500.0, "ششصد": 600.0, "هفتصد": 700.0,
    "هشتصد": 800.0, "نهصد": 900.0,
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=".",
    cardinals=_CARDINALS,
    multipliers={"هزار": 1e3, "میلیون": 1e6, "میلیارد": 1e9, "بیلیون": 1e12, "تریلیون": 1e12},
    bare=frozenset(("هزار",)),
    joiners=frozenset(("و",)),
    collectives={"دوجین": 12},
    vague={"ده‌ها": (20, 99), "دهها": (20, 99), "صدها": (200, 999), "هزاران": (2e3, 9999), "میلیون‌ها": (2e6, 9_999_999)},
    some=frozenset(("چند", "چندین")),
    fractions={"نیم": 0.5, "نیمی": 0.5, "نصف": 0.5, "سوم": 1 / 3, "چهارم": 1 / 4, "پنجم": 1 / 5, "دهم": 1 / 10, "ثلث": 1 / 3,
               "ربع": 1 / 4},
    halves=frozenset(("و نیم",)),
    odds=("از هر", "نفر از هر"),
    multiples={"دوبرابر": 2, "دو برابر": 2, "سه برابر": 3},
    to=frozenset(("تا",)),
    alternatives=frozenset(("یا",)),
    between={"بین": "تا", "از": "تا"},
    percent=frozenset(("درصد",)),
    points=frozenset(("واحد درصد",)),
    currencies=named("IRR ریال|تومان USD دلار|دلار آمریکا EUR یورو GBP پوند CNY یوان RUB روبل AFN افغانی TRY لیر JPY ین IQD دینار AED درهم"),
    measures=measured_as("کیلومتر کیلومتر متر متر تن تن هکتار هکتار لیتر لیتر کیلوگرم کیلوگرم|کیلو بشکه بشکه درجه درجه"),
    durations=named("year سال|ساله month ماه|ماهه week هفته day روز|روزه hour ساعت minute دقیقه second ثانیه century قرن decade دهه"),
    months=word_set("ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر فروردین اردیبهشت خرداد تیر مرداد شهریور مهر"
                    " آبان آذر دی بهمن اسفند"),
    before=bounded("at_least دست کم|دست‌کم|حداقل|لااقل more_than بیش از|افزون بر|بالغ بر approx حدود|حدوداً|نزدیک به|تقریباً|تقریبا|قریب"
                   " at_most حداکثر|تا less_than کمتر از|زیر exact تنها|فقط|مجموعاً|در مجموع"),
    after=bounded("approx تقریباً at_least یا بیشتر"),
    events=happened("killed کشته|قتل died جان|فوت|مرگ injured زخمی|مجروح missing مفقود|ناپدید displaced آواره arrested بازداشت|دستگیر"
                    " executed اعدام sentenced محکوم released آزاد abducted ربوده attacked حمله destroyed ویران|تخریب deported اخراج"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("مورد"),
        stops=word_set("در به از با برای تا و یا که را این آن است بود شد شدند شده اند کرد کردند نیز هم پس پیش بر اما ولی کشته زخمی بازداشت"),
        sources=("به گفته", "به گزارش", "بر اساس", "براساس"),
        names=word_set("ماده صفحه فصل شماره بند"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
IR جمهوری اسلامی ایران|جمهوری اسلامی
PK جمهوری اسلامی پاکستان
AF جمهوری اسلامی افغانستان|امارت اسلامی افغانستان
GR جمهوری یونان
KP جمهوری دموکراتیک خلق کره
KR جمهوری کره
LA جمهوری دموکراتیک خلق لائوس
CF جمهوری آفریقای مرکزی
CD جمهوری دموکراتیک کنگو
CG جمهوری کنگو
EH صحرای غربی
VA مقر مقدس|واتیکان
GW گینه بیسائو
GF گویان فرانسه
TL تیمور شرقی
CI ساحل عاج
JO پادشاهی اردن هاشمی
RU فدراسیون روسیه
IR ایران|جمهوری اسلامی ایران|جمهوری اسلامی
US آمریکا|امریکا|ایالات متحده|ایالات متحده آمریکا|ایالات متحدهٔ آمریکا
GB بریتانیا|انگلیس|انگلستان|اسکاتلند
RU روسیه|شوروی|اتحاد جماهیر شوروی
CN چین
KP کره شمالی|کرهٔ شمالی
KR کره جنوبی|کرهٔ جنوبی
SA عربستان|عربستان سعودی
AE امارات|امارات متحده عربی
IQ عراق
SY سوریه
LB لبنان
IL اسرائیل
PS فلسطین
TR ترکیه
AF افغانستان
PK پاکستان
IN هند|هندوستان
FR فرانسه
DE آلمان
IT ایتالیا
ES اسپانیا
JP ژاپن
UA اوکراین
EG مصر
YE یمن
JO اردن
MM میانمار|برمه
VA واتیکان
AZ جمهوری آذربایجان
PL لهستان
AT اتریش
HU مجارستان
GR یونان
""",
    demonyms="""
IR ایرانی|ایرانیان
US آمریکایی|امریکایی|آمریکائی
GB بریتانیایی|انگلیسی‌ها
RU روسی|روس|روس‌ها
CN چینی|اویغور
SA سعودی|عربستانی
AE اماراتی
IQ عراقی
SY سوری|سوریه‌ای
LB لبنانی
IL اسرائیلی
PS فلسطینی
TR ترکیه‌ای
AF افغان|افغانستانی|افغانی
PK پاکستانی
IN هندی
FR فرانسوی
DE آلمانی
IT ایتالیایی
ES اسپانیایی
JP ژاپنی
UA اوکراینی
EG مصری
YE یمنی
AM ارمنستانی
AZ آذربایجانی
KP کره شمالی
BH بحرینی
KW کویتی
QA قطری
SE سوئدی
CA کانادایی
AU استرالیایی
""",
    institutions="""
US کاخ سفید|پنتاگون
RU کرملین
""",
    cities="""
IR تهران|مشهد|اصفهان|شیراز|تبریز|اهواز|کرج|قم|کرمانشاه|زاهدان|سنندج|رشت|ارومیه|مهاباد|سقز|بندرعباس|نطنز
IQ بغداد|اربیل|کربلا|نجف|بصره|سلیمانیه
SY دمشق|حلب
AF کابل|هرات|قندهار|مزار شریف
TR آنکارا|استانبول
RU مسکو
US واشنگتن|نیویورک
CN پکن|شانگهای
GB لندن
FR پاریس
IL تل‌آویو|اورشلیم|بیت‌المقدس
KP پیونگ‌یانگ
KR سئول
LB بیروت
SA ریاض
""",
    regions="""
IR سیستان و بلوچستان|خوزستان|کردستان ایران|خراسان|آذربایجان غربی|آذربایجان شرقی|گیلان|مازندران|هرمزگان|لرستان
IR ایلام|بوشهر
PS غزه|نوار غزه|کرانه باختری
CN سین‌کیانگ|تبت
UA کریمه|دونباس
HK هنگ‌کنگ|هنگ کنگ
""",
    never="چاد|مالی|قم|تونس",
    other="اقیانوس هند|دریای چین جنوبی|آمریکای لاتین|آمریکای جنوبی|امریکای لاتین|آمریکای شمالی",
    suffixes="ها های هایی ی ان یان را هاست ست ای ترین",
)

LANGUAGE = Language(
    code="fa",
    name="Persian",
    # time
    dates=with_numerals(DATES, _CARDINALS | _NUMBERS.multipliers | _NUMBERS.scales_first),
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=PLACES,
)
