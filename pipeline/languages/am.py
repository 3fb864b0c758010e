"""Amharic."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, bounded, counted, happened, measured_as, named, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    clitics="በ ከ የ ለ እስከ",
    words={
        "yr": "ዓመተ_ምህረት ዓመቱ ዓመት አመት ዓ.ም",
        "unit M": "ወር",
        "unit W": "ሳምንት",
        "unit D": "ቀን",
        "dayref 0": "ዛሬ",
        "dayref -1": "ትናንት",
        "dayref 1": "ነገ",
        "shift -1": "ባለፉት ባለፈዉ ያለፉት ባለፈው ያለፈው",
        "shift 0": "የዚህ በያዝነው በዚህ",
        "shift 1": "በመጪው በሚቀጥሉት በሚመጣው መጪው በሚቀጥለው",
        "unitref Y -1": "አምና",
        "unitref Y -2": "ካቻምና",
        "dayref -2": "ከትናንት_በስቲያ",
        "dayref 2": "ከነገ_ወዲያ",
        "yrs": "ዓመታት አመታት",
        "units M": "ወራት",
        "units W": "ሳምንታት",
        "units D": "ቀናት",
        "hour H": "ሰዓት ሰአት",
        "hours H": "ሰዓታት",
        "hour M": "ደቂቃ ደቂቃዎች",
        "century": "ክፍለ_ዘመን",
        "agopre -1": "ከ",
        "ago": "በፊት",
        "later 1": "በኋላ",
        "plus": "ተኩል",
        "and": "እና",
        "ord 1": "የመጀመሪያው መጀመሪያ",
        "ord 2": "ሁለተኛው ሁለተኛ",
        "ord 3": "ሦስተኛው ሶስተኛው",
        "qtr": "ሩብ_ዓመት",
        "edge START": "መጀመሪያ_ላይ",
        "edge END": "መጨረሻ",
        "now PRESENT_REF": "አሁን",
        "part MO": "ጠዋት",
        "part NI": "ሌሊት ምሽት",
        "adjunit P6M": "ግማሽ_ዓመት",
        "feast O0": "ፋሲካ ትንሳኤ",
        "feast O-2": "ስቅለት",
        "feast 1-7": "ገና",
        "unit E": "አስርት_ዓመት",
        "freq P1Y": "በየዓመቱ",
        "freq P1D": "በየቀኑ",
    },
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("ዜሮ አንድ ሁለት ሦስት አራት አምስት ስድስት ሰባት ስምንት ዘጠኝ አስር", 0) | {
    "ሶስት": 3.0, "አሥር": 10.0, "አስራ": 10.0, "አሥራ": 10.0, "ሃያ": 20.0, "ሠላሳ": 30.0, "ሰላሳ": 30.0, "አርባ": 40.0, "ሃምሳ": 50.0, "አምሳ": 50.0,
    "ስልሳ": 60.0, "ስድሳ": 60.0, "ሰባ": 70.0, "ሰማንያ": 80.0, "ሰማኒያ": 80.0, "ዘጠና": 90.0,
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=".",
    cardinals=_CARDINALS,
    multipliers={"መቶ": 1e2, "ሺ": 1e3, "ሺህ": 1e3, "ሚሊዮን": 1e6, "ሚሊየን": 1e6, "ቢሊዮን": 1e9, "ቢሊየን": 1e9, "ትሪሊዮን": 1e12},
    bare=frozenset(("መቶ",)),
    joiners=frozenset(("እና",)),
    vague={"በርካታ": (20, 999), "በመቶዎች": (200, 999), "በሺዎች": (2e3, 9999), "በሺዎች የሚቆጠሩ": (2e3, 9999), "በአስር": (20, 99)},
    fractions={"ግማሽ": 0.5, "ሩብ": 0.25, "ሲሶ": 1 / 3},
    halves=frozenset(("ተኩል",)),
    to=frozenset(("እስከ",)),
    alternatives=frozenset(("ወይም",)),
    percent=frozenset(("በመቶ", "ፐርሰንት", "ከመቶ")),
    currencies=named("ETB ብር USD ዶላር|የአሜሪካ ዶላር EUR ዩሮ GBP ፓውንድ ERN ናቅፋ"),
    measures=measured_as("ኪሎሜትር ኪሎሜትር|ኪሎ_ሜትር ሜትር ሜትር ቶን ቶን ሄክታር ሄክታር ሊትር ሊትር ኪሎግራም ኪሎግራም|ኪሎ ኩንታል ኩንታል")
    | measured_as(
        "ሴንቲሜትር ሴንቲሜትር ሚሊሜትር ሚሊሜትር ካሬ_ኪሎሜትር ካሬ_ኪሎሜትር"
    ),
    durations=named("year ዓመት|ዓመታት|አመት|አመታት month ወር|ወራት week ሳምንት|ሳምንታት day ቀን|ቀናት hour ሰዓት|ሰዓታት|ሰአት minute ደቂቃ|ደቂቃዎች century ክፍለ ዘመን"),
    months=word_set("ጃንዋሪ ፌብሩዋሪ ማርች ኤፕሪል ሜይ ጁን ጁላይ ኦገስት ሴፕቴምበር ኦክቶበር ኖቬምበር ዲሴምበር መስከረም ጥቅምት ኅዳር ታኅሣሥ ጥር የካቲት መጋቢት ሚያዝያ"
                    " ግንቦት ሰኔ ሐምሌ ነሐሴ"),
    before=bounded("at_least ቢያንስ more_than ከ approx ወደ|በግምት|ገደማ at_most እስከ|ቢበዛ exact ብቻ|በአጠቃላይ"),
    after=bounded("more_than በላይ less_than በታች approx ገደማ|ያህል|የሚጠጉ"),
    events=happened("killed ተገደሉ|ተገድለዋል|የተገደሉ|መገደላቸው died ሞቱ|ሞተዋል injured ቆሰሉ|ቆስለዋል|ጉዳት missing ጠፍተዋል displaced ተፈናቀሉ|ተፈናቅለዋል|ተፈናቃዮች"
                    " arrested ታሰሩ|ታስረዋል|በቁጥጥር released ተፈቱ|ተለቀቁ abducted ታገቱ|ታግተዋል"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("በላይ የሚሆኑ የሚጠጉ ያህል ገደማ ሌሎች"),
        stops=word_set("እና ወይም ነው ናቸው ነበር ነበሩ ላይ ውስጥ ጋር በኋላ በፊት እንደ ከ ወደ ተገደሉ ታሰሩ ሞቱ"),
        sources=("እንደ",),
        names=word_set("አንቀጽ ገጽ ምዕራፍ ቁጥር"),
    ),
)  # fmt: skip

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
    listing=phrases("ምንጭ; ምንጮች"),
    people=phrases("ዘጋቢ; ጋዜጠኛ; ዘጋቢው"),
    pieces=phrases("ዘገባ; ዘገባው; ዜና; ሪፖርት; ቃለ መጠይቅ; ቃለ ምልልስ; ምንጭ; መግለጫ"),
    links=phrases("የ; በ; ከ"),
    again=phrases("ይኸው; ያው"),
    relative={"በማግስቱ": 1, "በዚያው ቀን": 0, "በዋዜማው": -1},
    every=phrases("ሁሉም; ሁለቱም"),
    credit=phrases("ፎቶ; ምስል"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    final=True,
    accordingly=phrase_list("መሠረት; እንደገለጸው"),
    says=phrase_list("አስታወቀ; ገለጸ; ተናገሩ; አስታወቁ; ገለጹ; አለ; ብለዋል; ተናግረዋል; ገልጸዋል"),
    including=phrase_list("ከነዚህም; ከእነዚህ; ጨምሮ"),
    borders=phrase_list("ነገር ግን; ሆኖም; ግን"),
    rises=phrase_list("ጨመረ; ጨምሯል"),
    falls=phrase_list("ቀነሰ; ቀንሷል"),
    old=phrase_list("ዓመት; አመት"),
    premodifiers=word_set("አዳዲስ ሌሎች ተጨማሪ"),
    stops=word_set("እና ወይም ነው ነበር"),
)

LANGUAGE = Language(
    code="am",
    name="Amharic",
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
