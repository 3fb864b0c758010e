"""Amharic."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "ዓመት አመት ዓ.ም",
        "unit M": "ወር",
        "unit W": "ሳምንት",
        "unit D": "ቀን",
        "dayref 0": "ዛሬ",
        "dayref -1": "ትናንት",
        "dayref 1": "ነገ",
        "shift -1": "ባለፈው ያለፈው",
        "shift 0": "በዚህ",
        "shift 1": "በሚቀጥለው",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
ET ኢትዮጵያ|ኢትዮጲያ
ER ኤርትራ
SD ሱዳን
SS ደቡብ ሱዳን
SO ሶማሊያ
KE ኬንያ
DJ ጅቡቲ
EG ግብፅ|ግብጽ
US አሜሪካ|ዩናይትድ ስቴትስ
CN ቻይና
RU ሩሲያ|ራሺያ
KP ሰሜን ኮሪያ
KR ደቡብ ኮሪያ
GB እንግሊዝ|ብሪታንያ
FR ፈረንሳይ
DE ጀርመን
IT ጣልያን|ጣሊያን
IL እስራኤል
SA ሳዑዲ አረቢያ|ሳዑዲ ዓረቢያ|ሳውዲ አረቢያ
AE የተባበሩት አረብ ኤምሬቶች
UG ኡጋንዳ|ዩጋንዳ
UA ዩክሬን
YE የመን
TR ቱርክ
IN ህንድ
JP ጃፓን
PS ፍልስጤም
NG ናይጄሪያ
ZA ደቡብ አፍሪካ
""",
    demonyms="""
ET ኢትዮጵያዊ|ኢትዮጵያዊያን|ኢትዮጵያውያን|ኢትዮጵያዊት
ER ኤርትራዊ|ኤርትራውያን|ኤርትራዊያን
SD ሱዳናዊ|ሱዳናውያን|ሱዳናዊያን
SO ሶማሊያዊ|ሶማሊያውያን
KE ኬንያዊ|ኬንያውያን|ኬንያዊያን
US አሜሪካዊ|አሜሪካውያን|አሜሪካዊያን
CN ቻይናዊ|ቻይናውያን
EG ግብፃዊ|ግብፃውያን
RU ሩሲያዊ|ሩሲያውያን
UA ዩክሬናዊ|ዩክሬናውያን
""",
    cities="""
ET አዲስ አበባ|መቀሌ|መቐለ|ባህር ዳር|ጎንደር|ሐዋሳ|ሀዋሳ|ድሬዳዋ|ድሬ ዳዋ|ጅግጅጋ|አዳማ|ደሴ
ER አስመራ
SD ካርቱም
KE ናይሮቢ
SO ሞቃዲሾ
EG ካይሮ
RU ሞስኮ
CN ቤጂንግ
US ዋሽንግተን
""",
    regions="""
ET ትግራይ|ኦሮሚያ|አማራ ክልል|አፋር|ጋምቤላ|ሲዳማ|ቤኒሻንጉል ጉሙዝ
SD ዳርፉር
SO ፑንትላንድ|ሶማሌላንድ
""",
    prefixes="የ በ ከ ለ እና ስለ ወደ ያለ እንደ የነ በነ ከነ የየ",
    suffixes="ን ም ና ው ዋ ኛ ንና ንም ዊ ያዊ ያውያን ያን ስ ጋር ንን ውያን ዊያን ያዊያን",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("ዶ/ር ዶ"),
    before_numbers=word_set("ቁ"),
)

LANGUAGE = Language(
    code="am",
    name="Amharic",
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
