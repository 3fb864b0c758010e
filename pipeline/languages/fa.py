"""Persian."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

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

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
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

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("د م ه ق ش"),
    before_numbers=word_set("ص ج"),
)

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
    places=PLACES,
    sentences=_SENTENCES,
)
