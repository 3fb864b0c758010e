"""Hindi."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "weekday 4": "बृहस्पतिवार",
        "month 9": "सितम्बर",
        "yr": "साल वर्ष",
        "unit M": "महीने महीना माह",
        "unit W": "सप्ताह हफ्ते हफ़्ते",
        "unit D": "दिन दिनों",
        "hour H": "घंटे घंटा",
        "dayref 0": "आज",
        "shift -1": "पिछले पिछली बीते गत",
        "shift 0": "इस",
        "shift 1": "अगले अगली",
        "word 1": "एक",
        "word 2": "दो",
        "word 3": "तीन",
        "word 4": "चार",
        "word 5": "पांच पाँच",
        "word 6": "छह",
        "word 10": "दस",
        "ago": "पहले",
        "each": "हर प्रत्येक",
        "and": "और",
        "now PRESENT_REF": "अभी",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
IN भारत|हिंदुस्तान|हिन्दुस्तान|इंडिया
US अमेरिका|अमरीका|संयुक्त राज्य अमेरिका|यूएस
KP उत्तर कोरिया|उत्तरी कोरिया
KR दक्षिण कोरिया|दक्षिणी कोरिया
GB ब्रिटेन|यूके|इंग्लैंड|स्कॉटलैंड
RU रूस|सोवियत संघ
CN चीन
PK पाकिस्तान|पाक
BD बांग्लादेश|बंग्लादेश
AF अफ़ग़ानिस्तान|अफगानिस्तान|अफ़गानिस्तान
IR ईरान
IQ इराक|इराक़
SA सऊदी अरब|सउदी अरब
AE यूएई|संयुक्त अरब अमीरात
IL इसराइल|इज़राइल|इजरायल|इस्राइल|इजराइल
PS फ़लस्तीन|फिलिस्तीन|फलस्तीन
FR फ्रांस|फ़्रांस
DE जर्मनी
JP जापान
MM म्यांमार|बर्मा
LK श्रीलंका
NP नेपाल
BT भूटान
UA यूक्रेन
TR तुर्की|तुर्किये
TW ताइवान
AU ऑस्ट्रेलिया|आस्ट्रेलिया
CA कनाडा
CD कांगो लोकतांत्रिक गणराज्य
""",
    demonyms="""
IN भारतीय|भारतवासी
US अमेरिकी|अमरीकी
PK पाकिस्तानी
BD बांग्लादेशी
CN चीनी
RU रूसी
JP जापानी
IR ईरानी
IQ इराकी|इराक़ी
AF अफगान|अफ़ग़ान|अफगानी
NP नेपाली
LK श्रीलंकाई
GB ब्रिटिश|ब्रितानी
FR फ्रांसीसी|फ़्रांसीसी
DE जर्मन
IL इसराइली|इज़राइली|इजरायली
PS फ़लस्तीनी|फिलिस्तीनी
SA सऊदी
TR तुर्क
UA यूक्रेनी
KP उत्तर कोरियाई
KR दक्षिण कोरियाई
MM रोहिंग्या|बर्मी
CN तिब्बती|उइगर|वीगर
AU ऑस्ट्रेलियाई
CA कनाडाई
TW ताइवानी
SY सीरियाई
""",
    institutions="""
US व्हाइट हाउस|पेंटागन
RU क्रेमलिन
IN लोकसभा|राज्यसभा
""",
    cities="""
IN दिल्ली|नई दिल्ली|मुंबई|मुम्बई|कोलकाता|चेन्नई|बेंगलुरु|हैदराबाद|लखनऊ|पटना|श्रीनगर|इंफाल|अहमदाबाद|जयपुर|भोपाल
IN गुवाहाटी
PK इस्लामाबाद|कराची|लाहौर|पेशावर|क्वेटा|रावलपिंडी
CN बीजिंग|शंघाई|ल्हासा
BD ढाका
NP काठमांडू|काठमांडो
LK कोलंबो
AF काबुल|कंधार
KP प्योंगयांग
KR सियोल|सोल
RU मॉस्को|मास्को
US वाशिंगटन|वॉशिंगटन|न्यूयॉर्क
GB लंदन
IR तेहरान
""",
    regions="""
IN उत्तर प्रदेश|बिहार|मणिपुर|असम|पश्चिम बंगाल|महाराष्ट्र|गुजरात|राजस्थान|केरल|तमिलनाडु|कर्नाटक|तेलंगाना
IN आंध्र प्रदेश|ओडिशा|झारखंड|छत्तीसगढ़|मध्य प्रदेश|हरियाणा|नगालैंड|मिज़ोरम|जम्मू-कश्मीर|जम्मू कश्मीर|लद्दाख
IN उत्तराखंड|हिमाचल प्रदेश|गोवा
CN तिब्बत|शिनजियांग
PK बलूचिस्तान|सिंध|ख़ैबर पख़्तूनख़्वा|खैबर पख्तूनख्वा
PS ग़ज़ा|गाजा|गज़ा|गाज़ा
UA क्रीमिया|डोनबास
HK हांगकांग|हॉन्ग कॉन्ग
""",
    other="""
हिंद महासागर|हिन्द महासागर|दक्षिण चीन सागर|लैटिन अमेरिका|दक्षिण अमेरिका|उत्तर अमेरिका|उत्तरी अमेरिका
दक्षिणी अमेरिका
""",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("डॉ श्री प्रो पं कु मो रु"),
    before_numbers=word_set("सं पृ क्र"),
)

LANGUAGE = Language(
    code="hi",
    name="Hindi",
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
