"""Urdu."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, bounded, counted, happened, measured_as, named, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "سال برس",
        "unit M": "مہینہ ماہ مہینے",
        "unit W": "ہفتہ ہفتے",
        "unit D": "دن روز",
        "hour H": "گھنٹہ گھنٹے",
        "dayref 0": "آج",
        "shift -1": "گزشتہ پچھلا پچھلی گذشتہ گزشتہ پچھلے",
        "shift 0": "اسی موجودہ اس رواں",
        "shift 1": "اگلا اگلی آنے_والے اگلے آئندہ",
        "word 2": "دو",
        "word 3": "تین",
        "word 4": "چار",
        "word 5": "پانچ",
        "ago": "قبل پہلے",
        "each": "ہر",
        "and": "اور",
        "word 1": "ایک",
        "later 1": "بعد",
        "yrs": "سالوں برسوں",
        "units M": "مہینوں",
        "units W": "ہفتوں",
        "units D": "دنوں",
        "hours H": "گھنٹوں",
        "hour M": "منٹ منٹوں",
        "unit E": "عشرے دہائی",
        "units E": "دہائیوں",
        "century": "صدی",
        "ord 1": "پہلی پہلا",
        "ord 2": "دوسری دوسرے",
        "ord 3": "تیسری تیسرے",
        "ord 4": "چوتھی چوتھے",
        "qtr": "سہ_ماہی",
        "since": "سے",
        "or": "یا",
        "approx": "تقریباً تقریبا کم_از_کم",
        "quant X": "کئی چند",
        "word 1.5": "ڈیڑھ",
        "word 2.5": "ڈھائی",
        "part MO": "صبح",
        "part EV": "شام",
        "part NI": "رات",
        "part MI": "دوپہر",
        "adjunit PT30M": "آدھے_گھنٹے",
        "adjunit P6M": "ششماہی",
        "edge START": "شروع آغاز اوائل",
        "edge MID": "وسط",
        "edge END": "آخر اواخر",
        "feast E0": "ایسٹر",
        "feast E-2": "گڈ_فرائیڈے",
        "feast 12-25": "کرسمس",
        "feast 8-14": "یوم_آزادی",
        "in": "میں کو",
        "of": "کے کا کی",
        "now PRESENT_REF": "اب",
        "unitref WE 0": "ہفتہ_وار_تعطیل",
    },
    ahead="ہوگا ہوگی ہوں_گے جائے_گا جائے_گی اگلے آئندہ متوقع",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted(
    "صفر ایک دو تین چار پانچ چھ سات آٹھ نو دس گیارہ بارہ تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس بیس اکیس بائیس تئیس چوبیس پچیس چھبیس"
    " ستائیس اٹھائیس انتیس تیس اکتیس بتیس تینتیس چونتیس پینتیس چھتیس سینتیس اڑتیس انتالیس چالیس اکتالیس بیالیس تینتالیس چوالیس پینتالیس"
    " چھیالیس سینتالیس اڑتالیس انچاس پچاس اکاون باون ترپن چون پچپن چھپن ستاون اٹھاون انسٹھ ساٹھ اکسٹھ باسٹھ ترسٹھ چونسٹھ پینسٹھ چھیاسٹھ"
    " سڑسٹھ اڑسٹھ انہتر ستر اکہتر بہتر تہتر چوہتر پچہتر چھہتر ستتر اٹھہتر اناسی اسی اکیاسی بیاسی تراسی چوراسی پچاسی چھیاسی ستاسی اٹھاسی"
    " نواسی نوے اکانوے بانوے ترانوے چورانوے پچانوے چھیانوے ستانوے اٹھانوے ننانوے",
    0,
) | {"چھے": 6.0, "ڈیڑھ": 1.5, "ڈھائی": 2.5}
_NUMBERS = NumberWords(
    decimal=".",
    cardinals=_CARDINALS,
    multipliers={"سو": 1e2, "ہزار": 1e3, "لاکھ": 1e5, "کروڑ": 1e7, "ارب": 1e9, "کھرب": 1e11, "ملین": 1e6, "بلین": 1e9, "ٹریلین": 1e12},
    collectives={"درجن": 12},
    vague={"درجنوں": (24, 99), "سینکڑوں": (200, 999), "سیکڑوں": (200, 999), "ہزاروں": (2e3, 9999), "لاکھوں": (2e5, 999_999),
           "کروڑوں": (2e7, 99_999_999)},
    some=frozenset(("کئی", "چند")),
    fractions={"آدھا": 0.5, "آدھے": 0.5, "نصف": 0.5, "تہائی": 1 / 3, "چوتھائی": 1 / 4},
    half_more=frozenset(("ساڑھے",)),
    multiples={"دوگنا": 2, "دگنا": 2, "تین گنا": 3},
    to=frozenset(("سے",)),
    alternatives=frozenset(("یا",)),
    percent=frozenset(("فیصد", "فی صد")),
    currencies=named("PKR روپے|روپیہ|روپوں USD ڈالر|امریکی ڈالر EUR یورو GBP پاؤنڈ SAR ریال AED درہم INR بھارتی روپے CNY یوآن"),
    measures=measured_as("کلومیٹر کلومیٹر میٹر میٹر ٹن ٹن ایکڑ ایکڑ لیٹر لیٹر کلوگرام کلوگرام|کلو"),
    durations=named("year سال|برس|سالوں|برسوں month ماہ|مہینے|مہینوں week ہفتے|ہفتہ|ہفتوں day دن|روز|دنوں hour گھنٹے|گھنٹوں|بجے minute منٹ"
                    " century صدی"),
    months=word_set("جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر"),
    before=bounded("at_least کم از کم approx تقریباً|تقریبا|لگ بھگ|قریباً at_most زیادہ سے زیادہ exact صرف|کل"),
    after=bounded("more_than سے زائد|سے زیادہ less_than سے کم approx کے قریب"),
    events=happened("killed ہلاک|قتل|شہید|جاں died اموات|موت injured زخمی missing لاپتہ displaced بے گھر|نقل arrested گرفتار|حراست"
                    " sentenced سزا released رہا abducted اغوا attacked حملہ destroyed تباہ"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("نئے نئی دیگر سے زائد زیادہ کم مزید"),
        stops=word_set("میں نے کو کا کے کی پر اور یا سے تک ہے ہیں تھا تھے تھی ہو گئے گئی گیا کہ جو یہ وہ نہیں بھی بعد پہلے ہلاک زخمی گرفتار"),
        sources=("کے مطابق",),
        names=word_set("آرٹیکل دفعہ صفحہ باب نمبر"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
PK اسلامی جمہوریہ پاکستان
IR اسلامی جمہوریہ ایران
AF اسلامی جمہوریہ افغانستان|امارت اسلامیہ افغانستان
BD عوامی جمہوریہ بنگلہ دیش
CN عوامی جمہوریہ چین
KP عوامی جمہوریہ کوریا
KR جمہوریہ کوریا
CF وسطی افریقی جمہوریہ
CD جمہوری جمہوریہ کانگو
EH مغربی صحارا
TL مشرقی تیمور
CI آئیوری کوسٹ
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

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("بحوالہ; ذرائع; ماخذ; بقول"),
    reporting=phrases("رپورٹ کیا; رپورٹ دی; خبر دی; لکھا; شائع کیا; بتایا; رپورٹ کے مطابق"),
    saying=phrases("کے مطابق; کا کہنا ہے; نے کہا; نے بتایا; کو بتایا; سے گفتگو; سے بات"),
    final=phrases(
        """
        رپورٹ کیا; رپورٹ کیا ہے; رپورٹ دی; رپورٹ دی ہے; خبر دی; خبر دی ہے; لکھا; لکھا ہے; بتایا; بتایا ہے; شائع کیا;
        شائع کی; شائع کیا ہے; شائع کی ہے; کہا; کہا ہے; دعویٰ کیا; تصدیق کی; انکشاف کیا; نشر کیا; نشر کی; حوالہ دیا;
        اندازہ لگایا
        """
    ),
    subject=phrases("نے"),
    after=phrases(
        """
        کے مطابق; کی رپورٹ کے مطابق; کی خبر کے مطابق; کے حوالے سے; کی ایک رپورٹ کے مطابق; کا کہنا ہے; کو بتایا;
        کو انٹرویو; کو دیے; کو دیئے گئے انٹرویو; سے گفتگو; سے گفتگو کرتے; سے بات کرتے; سے بات چیت; میں شائع; پر شائع;
        کو دیے گئے انٹرویو; کی رپورٹ میں; کے اعداد و شمار کے مطابق; پر نشر; کے ساتھ انٹرویو; کی رپورٹ; سے بات
        """
    ),
    auxiliary=phrases(
        """
        بھی; پہلے; آج; کل; اپنی; اپنے; ایک; روز; میں; کے; کی; کا; گزشتہ روز; گزشتہ; نے; بعد میں; رپورٹ میں
        """
    ),
    describing=phrases(
        """
        سرکاری; مقامی; نجی; آزاد; برطانوی; امریکی; بھارتی; پاکستانی; ایرانی; فرانسیسی; چینی; سعودی; اسرائیلی; افغان;
        قومی; بین الاقوامی; انگریزی; معروف; ‘; ’; غیر ملکی; عالمی
        """
    ),
    media=phrases(
        """
        اخبار; روزنامہ; روزنامے; خبر رساں ادارے; خبر رساں ادارہ; خبررساں ادارے; خبررساں ایجنسی; خبر رساں ایجنسی;
        نیوز ایجنسی; ایجنسی; ٹی وی; ٹی وی چینل; چینل; ریڈیو; ویب سائٹ; جریدے; جریدہ; نشریاتی ادارے; نشریاتی ادارہ;
        ادارے; ادارہ; نیوز چینل; تنظیم
        """
    ),
    titles=phrases(
        """
        اخبار; روزنامہ; روزنامے; خبر رساں ادارے; خبر رساں ادارہ; خبررساں ادارے; خبررساں ایجنسی; خبر رساں ایجنسی;
        نیوز ایجنسی; ٹی وی چینل; جریدے; نشریاتی ادارے; ویب سائٹ
        """
    ),
    agencies=phrases("خبر رساں ادارے; خبر رساں ادارہ; خبررساں ادارے; خبررساں ایجنسی; خبر رساں ایجنسی; نیوز ایجنسی"),
    joining=phrases("اور; یا"),
    that=phrases("کہ"),
    listing=phrases("ماخذ; بحوالہ; ذرائع"),
    people=phrases("نامہ نگار; رپورٹر; صحافی; نمائندے; کے نامہ نگار; کے نمائندے"),
    pieces=phrases("رپورٹ; خبر; مضمون; انٹرویو; اداریہ; اداریے; اعداد و شمار; پروگرام; ذرائع; ماخذ; کالم"),
    studies=phrases("رپورٹ; مطالعہ; جائزہ"),
    links=phrases("کی; کے; کا; میں"),
    again=phrases("اسی; اس"),
    relative={"اگلے روز": 1, "اگلے دن": 1, "اسی روز": 0, "اسی دن": 0, "ایک روز قبل": -1},
    every=phrases("تمام; دونوں"),
    credit=phrases("تصویر; فوٹو; ویڈیو"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    prefixes="وبلفك",
    suffixes="و",
    final=True,
    accordingly=phrase_list("کے مطابق; کے بقول; کے حوالے سے"),
    says=phrase_list(
        """
        کہا; بتایا; کہا ہے; بتایا ہے; دعویٰ کیا; تصدیق کی; اعلان کیا; کا کہنا ہے; کہنا ہے; خبر دی; رپورٹ دی;
        اندازہ لگایا
        """
    ),
    subjects=phrase_list("نے; کا کہنا"),
    that=phrase_list("کہ"),
    including=phrase_list("جن میں; جس میں; ان میں; ان میں سے; جن میں سے; سمیت; ہلاک ہونے والوں میں"),
    borders=phrase_list("جبکہ; لیکن; مگر; تاہم; جب; البتہ"),
    compared=phrase_list("کے مقابلے میں; کی نسبت; گزشتہ سال"),
    levels=phrase_list("رہی; رہا; ہو گئی; ہو گیا; تھی; تھا; ہے; پہنچ"),
    rises=phrase_list("بڑھ کر; اضافہ; بڑھی; بڑھا; بڑھ گئی; بڑھ گیا"),
    falls=phrase_list("کم ہو کر; کمی; گھٹ کر; کم"),
    totals=phrase_list("کل تعداد; اب تک; بڑھ کر"),
    inside_after=phrase_list("میں; کے"),
    aged=phrase_list("عمر; کی عمر"),
    old=phrase_list("سالہ"),
    prison=phrase_list("قید; جیل; سزا"),
    premodifiers=word_set("نئے نئی مزید دیگر سے زائد زیادہ عام نوجوان بڑے چھوٹے"),
    stops=word_set(
        "اور یا میں سے کو کا کی کے پر نے ہے ہیں تھا تھی تھے ہو گئے گئی گیا بھی نہیں کہ یہ وہ اس اُس لئے لیے تک"
        " ساتھ بعد پہلے ہلاک زخمی فی"
    ),
    names=word_set("پرواز گیٹ سال سن دفعہ آرٹیکل صفحہ باب نمبر"),
)

LANGUAGE = Language(
    code="ur",
    name="Urdu",
    # time
    dates=with_numerals(DATES, {**_CARDINALS, **_NUMBERS.multipliers, **_NUMBERS.scales_first}),
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
    claims=_CLAIMS,
)
