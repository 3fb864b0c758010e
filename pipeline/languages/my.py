"""Burmese."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, bounded, counted, happened, measured_as, named, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    writing="run",
    features=frozenset({"run", "after"}),
    words={
        "dmark": "ရက်",
        "month 1": "ဇန်နဝါရီလ",
        "month 2": "ဖေဖော်ဝါရီလ",
        "month 3": "မတ်လ",
        "month 4": "ဧပြီလ",
        "month 5": "မေလ",
        "month 6": "ဇွန်လ",
        "month 7": "ဇူလိုင်လ",
        "month 8": "ဩဂုတ်လ သြဂုတ်လ",
        "month 9": "စက်တင်ဘာလ",
        "month 10": "အောက်တိုဘာလ",
        "month 11": "နိုဝင်ဘာလ",
        "month 12": "ဒီဇင်ဘာလ",
        "ymark": "ခုနှစ်",
        "dayref 0": "ယနေ့ ဒီနေ့",
        "dayref -1": "မနေ့က",
        "dayref 1": "မနက်ဖြန်",
        "unitref Y -1": "မနှစ်က ယခင်နှစ် ပြီးခဲ့သည့်နှစ် ပြီးခဲ့တဲ့နှစ်",
        "unitref Y 0": "ယခုနှစ် ဒီနှစ်",
        "unitref Y 1": "လာမည့်နှစ် နောက်နှစ်",
        "unitref M -1": "ပြီးခဲ့သည့်လ ပြီးခဲ့တဲ့လ ယခင်လ",
        "unitref M 0": "ယခုလ ဒီလ",
        "unitref M 1": "လာမည့်လ နောက်လ",
        "unitref W -1": "ပြီးခဲ့သည့်သီတင်းပတ် ပြီးခဲ့တဲ့အပတ် ယခင်အပတ်",
        "unitref W 0": "ယခုအပတ် ဒီအပတ်",
        "unitref W 1": "လာမည့်အပတ် နောက်အပတ်",
        "dayref -2": "တစ်နေ့က",
        "dayref 2": "သန်ဘက်ခါ",
        "hour H": "နာရီ",
        "hour M": "မိနစ်",
        "unit W": "ပတ်",
        "ago": "အကြာက",
        "now PRESENT_REF": "ယခု လက်ရှိ",
    },
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("သုည တစ် နှစ် သုံး လေး ငါး ခြောက် ခုနစ် ရှစ် ကိုး", 0) | {"ခုနှစ်": 7.0}
_NUMBERS = NumberWords(
    decimal=".",
    run=True,
    bare=frozenset(("ဆယ့်", "ဆယ်")),
    units_before=frozenset(("money", "percent")),
    cardinals=_CARDINALS,
    multipliers={"ဆယ်": 1e1, "ဆယ့်": 1e1, "ရာ": 1e2, "ရာ့": 1e2, "ထောင်": 1e3, "ထောင့်": 1e3, "သောင်း": 1e4, "သိန်း": 1e5, "သန်း": 1e6,
                 "ကုဋေ": 1e7, "ဘီလီယံ": 1e9},
    scales_first={"သိန်း": 1e5, "သန်း": 1e6, "ကုဋေ": 1e7},
    vague={"ရာနှင့်ချီ": (200, 999), "ထောင်နှင့်ချီ": (2e3, 9999), "ဆယ်ဂဏန်း": (10, 99)},
    fractions={"တစ်ဝက်": 0.5},
    halves=frozenset(("ခွဲ",)),
    percent=frozenset(("ရာခိုင်နှုန်း", "ရာနှုန်း")),
    currencies=named("MMK ကျပ် USD ဒေါ်လာ|အမေရိကန်ဒေါ်လာ EUR ယူရို THB ဘတ် CNY ယွမ်"),
    measures=measured_as("ကီလိုမီတာ ကီလိုမီတာ မိုင် မိုင် မီတာ မီတာ တန် တန် ဧက ဧက ပေ ပေ"),
    durations=named("year နှစ်ကြာ|နှစ်အတွင်း|နှစ်အရွယ်|နှစ်ခန့် month လအတွင်း|လကြာ week ပတ် day ရက် hour နာရီ minute မိနစ်"),
    before=bounded("at_least အနည်းဆုံး approx ခန့်မှန်း|နီးပါး exact စုစုပေါင်း"),
    after=bounded("more_than ကျော် approx ခန့်|လောက်|နီးပါး less_than အောက်"),
    events=happened("killed သတ်ဖြတ်|အသတ်ခံ died သေဆုံး|သေ injured ဒဏ်ရာ missing ပျောက်ဆုံး displaced ထွက်ပြေး|စစ်ဘေးရှောင် arrested ဖမ်းဆီး|အဖမ်းခံ"
                    " released လွှတ် destroyed ပျက်စီး|မီးရှို့"),
    grammar=Grammar(
        order="first",
        classifiers=word_set("ဦး ယောက် ခု လုံး ရွာ အိမ် စီး ကောင် ကြိမ် ပါး နိုင်ငံ"),
        stops=word_set("နှင့် သို့ တွင် မှ က ကို ၏"),
        sources=("အရ",),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
MM မြန်မာ|မြန်မာနိုင်ငံ|ဗမာပြည်
CN တရုတ်|တရုတ်ပြည်|တရုတ်နိုင်ငံ
TH ထိုင်း|ထိုင်းနိုင်ငံ|ယိုးဒယား
IN အိန္ဒိယ|အိန္ဒိယနိုင်ငံ
BD ဘင်္ဂလားဒေ့ရှ်|ဘင်္ဂလားဒေ့ခ်ျ
US အမေရိကန်|အမေရိကန်ပြည်ထောင်စု|အမေရိကန်နိုင်ငံ
RU ရုရှား|ရုရှားနိုင်ငံ
KP မြောက်ကိုရီးယား
KR တောင်ကိုရီးယား
JP ဂျပန်|ဂျပန်နိုင်ငံ
GB ဗြိတိန်|အင်္ဂလန်|ယူကေ
FR ပြင်သစ်
DE ဂျာမနီ
LA လာအို
KH ကမ္ဘောဒီးယား
VN ဗီယက်နမ်
MY မလေးရှား
SG စင်ကာပူ
ID အင်ဒိုနီးရှား
PH ဖိလစ်ပိုင်
AU သြစတြေးလျ|ဩစတြေးလျ
UA ယူကရိန်း
IL အစ္စရေး
PS ပါလက်စတိုင်း
TW ထိုင်ဝမ်
PK ပါကစ္စတန်
LK သီရိလင်္ကာ
NP နီပေါ
TR တူရကီ
""",
    demonyms="""
MM ရိုဟင်ဂျာ|မြန်မာနိုင်ငံသား
CN တရုတ်နိုင်ငံသား
""",
    cities="""
MM ရန်ကုန်|နေပြည်တော်|မန္တလေး|မော်လမြိုင်|စစ်တွေ|လားရှိုး|မြဝတီ|မြစ်ကြီးနား|လွိုင်ကော်|ပဲခူး
TH ဘန်ကောက်|မဲဆောက်|ချင်းမိုင်
CN ဘေကျင်း|ပေကျင်း|ရွှေလီ
KP ပြုံယမ်း
KR ဆိုးလ်
IN နယူးဒေလီ|ဒေလီ
BD ဒါကာ
US ဝါရှင်တန်
RU မော်စကို
""",
    regions="""
MM ရခိုင်|ရခိုင်ပြည်နယ်|ကချင်ပြည်နယ်|ကချင်|ရှမ်းပြည်နယ်|ချင်းပြည်နယ်|ကယား|ကရင်ပြည်နယ်|မွန်ပြည်နယ်|စစ်ကိုင်း
MM မကွေး|ဧရာဝတီတိုင်း
HK ဟောင်ကောင်
""",
    other="အိန္ဒိယသမုဒ္ဒရာ|တောင်တရုတ်ပင်လယ်",
    spaced=False,
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("ဦး ဒေါ်"),
)

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("ရင်းမြစ်; သတင်းရင်းမြစ်; အရင်းအမြစ်; ကိုးကား; ကိုးကားပြီး; အရ"),
    reporting=phrases("ဖော်ပြ; ဖော်ပြခဲ့; ရေးသား; သတင်းပေးပို့; သတင်းဖော်ပြ; ထုတ်ပြန်; ထုတ်လွှင့်"),
    saying=phrases("ပြော; ပြောဆို; အတည်ပြု; မှတ်တမ်း"),
    final=phrases(
        """
        ဖော်ပြ; ဖော်ပြခဲ့; ရေးသား; ရေးသားခဲ့; သတင်းပေးပို့; ထုတ်ပြန်; ထုတ်လွှင့်; ပြောကြား; ပြောခဲ့; ပြောသည်;
        ပြောပါသည်; ဖော်ပြထား; အတည်ပြု; ပြောဆို
        """
    ),
    subject=phrases("က; မှ; ကလည်း"),
    after=phrases(
        """
        အရ; ၏ အဆိုအရ; အဆိုအရ; ၏ သတင်းအရ; သတင်းအရ; ကို ပြော; ကိုပြော; သို့ ပြော; သို့ပြော; နှင့် အင်တာဗျူး;
        နှင့် တွေ့ဆုံ; ကို ကိုးကား; ကိုကိုးကား; တွင် ဖော်ပြ; ၏ ဖော်ပြချက်အရ; ဖော်ပြချက်အရ; မှတ်တမ်းအရ; ၏ စာရင်းအရ;
        စာရင်းအရ; ၏ ထုတ်ပြန်ချက်အရ
        """
    ),
    auxiliary=phrases("လည်း; ယနေ့; မနေ့; ရက်နေ့; တွင်; နေ့; က; ယမန်နေ့"),
    describing=phrases(
        """
        နိုင်ငံပိုင်; စစ်ကောင်စီပိုင်; လွတ်လပ်သော; ပြည်တွင်း; ဒေသခံ; ထိုင်း; တရုတ်; ဗြိတိန်; အမေရိကန်
        """
    ),
    media=phrases(
        """
        သတင်းစာ; သတင်းဌာန; သတင်းအေဂျင်စီ; သတင်း; ဂျာနယ်; ရုပ်သံ; ရေဒီယို; မီဒီယာ; မဂ္ဂဇင်း; အဖွဲ့; ဝက်ဘ်ဆိုက်;
        ရုပ်မြင်သံကြား; သတင်းအဖွဲ့
        """
    ),
    agencies=phrases("သတင်းအေဂျင်စီ"),
    joining=phrases("နှင့်; နဲ့; သို့မဟုတ်"),
    listing=phrases("သတင်းရင်းမြစ်"),
    people=phrases("သတင်းထောက်; သတင်းထောက်ကို"),
    pieces=phrases("သတင်း; ဆောင်းပါး; အင်တာဗျူး; အစီရင်ခံစာ; ရင်းမြစ်"),
    links=phrases("၏; မှ"),
    again=phrases("အဆိုပါ"),
    relative={"နောက်တစ်နေ့": 1, "ထိုနေ့": 0},
    credit=phrases("ဓာတ်ပုံ; ဗီဒီယို"),
)

LANGUAGE = Language(
    code="my",
    name="Burmese",
    # time
    dates=with_numerals(DATES, {**_CARDINALS, **_NUMBERS.multipliers, **_NUMBERS.scales_first}),
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
)
