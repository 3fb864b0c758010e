"""Urdu."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "سال برس",
        "unit M": "ماہ مہینے",
        "unit W": "ہفتے",
        "unit D": "دن روز",
        "hour H": "گھنٹے",
        "dayref 0": "آج",
        "shift -1": "گزشتہ پچھلے",
        "shift 0": "اس رواں",
        "shift 1": "اگلے آئندہ",
        "word 2": "دو",
        "word 3": "تین",
        "word 4": "چار",
        "word 5": "پانچ",
        "ago": "قبل پہلے",
        "each": "ہر",
        "and": "اور",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
PK پاکستان|اسلامی جمہوریہ پاکستان
IN بھارت|ہندوستان|انڈیا
US امریکہ|امریکا|ریاستہائے متحدہ امریکا
GB برطانیہ|انگلینڈ|انگلستان|سکاٹ لینڈ
CN چین
RU روس|سوویت یونین
IR ایران
AF افغانستان
SA سعودی عرب
AE متحدہ عرب امارات|یو اے ای
KP شمالی کوریا
KR جنوبی کوریا
BD بنگلہ دیش|بنگلادیش
IL اسرائیل
PS فلسطین
IQ عراق
SY شام
TR ترکی|ترکیہ
FR فرانس
DE جرمنی
JP جاپان
UA یوکرین
LK سری لنکا
NP نیپال
MM میانمار|برما
YE یمن
EG مصر
LB لبنان
QA قطر
CA کینیڈا
AU آسٹریلیا
""",
    demonyms="""
PK پاکستانی|پاکستانیوں|بلوچ
IN بھارتی|ہندوستانی|بھارتیوں
US امریکی|امریکیوں
GB برطانوی
CN چینی|ایغور|اویغور
RU روسی
IR ایرانی
AF افغان|افغانی|افغانوں
SA سعودی
BD بنگلہ دیشی
IL اسرائیلی
PS فلسطینی|فلسطینیوں
IQ عراقی
SY شامی
TR ترک
FR فرانسیسی
DE جرمن
JP جاپانی
UA یوکرینی
MM روہنگیا
YE یمنی
EG مصری
LB لبنانی
KP شمالی کوریائی
LK سری لنکن
NP نیپالی
""",
    institutions="""
US وائٹ ہاؤس|پینٹاگون
RU کریملن
""",
    cities="""
PK اسلام آباد|کراچی|لاہور|پشاور|کوئٹہ|راولپنڈی|فیصل آباد|ملتان|حیدرآباد سندھ|گوادر|مظفر آباد|سوات
IN نئی دہلی|دہلی|ممبئی|سری نگر|سرینگر|کولکتہ|لکھنؤ|احمد آباد
AF کابل|قندھار|ہرات
IR تہران
SA ریاض|جدہ|مکہ
RU ماسکو
US واشنگٹن|نیویارک
GB لندن
CN بیجنگ
BD ڈھاکہ|ڈھاکا
IL تل ابیب|یروشلم
KP پیانگ یانگ
KR سیول
""",
    regions="""
PK پنجاب|سندھ|بلوچستان|خیبر پختونخوا|گلگت بلتستان|وزیرستان|شمالی وزیرستان|آزاد کشمیر
IN مقبوضہ کشمیر|جموں و کشمیر|اتر پردیش|گجرات|منی پور
PS غزہ|غزہ کی پٹی|مغربی کنارے
CN سنکیانگ|تبت
UA کریمیا
HK ہانگ کانگ
""",
    never="مالی|شامل|چاڈ",
    other="بحر ہند|بحیرہ جنوبی چین|لاطینی امریکہ|جنوبی امریکہ|شمالی امریکہ",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("ڈاکٹر مسٹر"),
    before_numbers=word_set("ص"),
)

LANGUAGE = Language(
    code="ur",
    name="Urdu",
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
