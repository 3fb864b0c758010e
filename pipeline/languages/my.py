"""Burmese."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
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
    },
)

# Numbers, counted nouns, attribution

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

LANGUAGE = Language(
    code="my",
    name="Burmese",
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
