"""Amharic."""

from pipeline.citations.words import CitationWords, phrases
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

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("እንደ; በ; ምንጭ; ምንጮች; ለ; ከ"),
    reporting=phrases(
        """
        ዘግቧል; ዘገበ; ዘግበዋል; ዘገቡ; ጽፏል; ጻፈ; አስነብቧል; አስታውቋል; አስታወቀ; እንደዘገበው; እንደ ዘገበው; እንዳስነበበው; እንደጻፈው; እንዳስታወቀው; ባወጣው;
        ያወጣው
        """
    ),
    saying=phrases("ገልጿል; ገለጸ; ተናግሯል; አረጋግጧል; እንደገለጸው; እንደገለፀው; ገልፀዋል; ብሏል; አለ; መዝግቧል; እንዳለው"),
    final=phrases(
        """
        ዘግቧል; ዘገበ; ዘግበዋል; ዘገቡ; ጽፏል; ጻፈ; አስነብቧል; አስታውቋል; አስታወቀ; ገልጿል; ገለጸ; አረጋግጧል; ብሏል; መዝግቧል; ተናግረዋል; ተናገሩ; ተናግሯል;
        ነግረውናል; ገልጸዋል; አለ
        """
    ),
    after=phrases(
        """
        እንደዘገበው; እንደ ዘገበው; እንዳስነበበው; እንደጻፈው; እንዳስታወቀው; እንደገለጸው; እንደገለፀው; ዘገባ መሠረት; ዘገባ መሰረት; መሠረት; መሰረት; እንደሚለው;
        ተናግረዋል; ተናገሩ; ተናግሯል; ገልጸዋል; ነግረዋል; እንደተናገሩት; በሰጡት ቃለ ምልልስ; ቃለ መጠይቅ; እንደዘገቡት; እንዳለው; ዘግቧል; አስነብቧል; ጽፏል
        """
    ),
    auxiliary=phrases(
        """
        ትናንት; ዛሬ; ቀደም ሲል; ደግሞ; በ; ዕለት; ቀን; እለት; ባወጣው; ዘገባው; ዘገባ; በዘገባው; ሰኞ; ማክሰኞ; ረቡዕ; ሐሙስ; አርብ; ቅዳሜ; እሁድ
        """
    ),
    describing=phrases("የመንግስት; የመንግሥት; የግል; የአካባቢው; የአሜሪካ; የእንግሊዝ; የኢትዮጵያ; የኤርትራ; ዓለም አቀፍ; ሳምንታዊ; ዕለታዊ"),
    media=phrases(
        """
        ጋዜጣ; ጋዜጣው; መጽሔት; የዜና ወኪል; ዜና ወኪል; ዜና አገልግሎት; የዜና አገልግሎት; ዜና አውታር; የዜና ምንጭ; ሬዲዮ; ሬድዮ; ቴሌቪዥን; ድረ ገጽ; ድረ-ገጽ; ጣቢያ;
        የቴሌቪዥን ጣቢያ; ብሮድካስቲንግ; ድርጅት; ኮርፖሬሽን; ኮርፖሬት
        """
    ),
    agencies=phrases("የዜና ወኪል; ዜና ወኪል; ዜና አገልግሎት"),
    joining=phrases("እና; ና; ወይም"),
    people=phrases("ዘጋቢ; ጋዜጠኛ; ዘጋቢው"),
    pieces=phrases("ዘገባ; ዘገባው; ዜና; ሪፖርት; ቃለ መጠይቅ; ቃለ ምልልስ; ምንጭ; መግለጫ"),
    links=phrases("የ; በ; ከ"),
    again=phrases("ይኸው; ያው"),
    relative={"በማግስቱ": 1, "በዚያው ቀን": 0, "በዋዜማው": -1},
    every=phrases("ሁሉም; ሁለቱም"),
    credit=phrases("ፎቶ; ምስል"),
)

LANGUAGE = Language(
    code="am",
    name="Amharic",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
)
