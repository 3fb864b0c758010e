"""Swahili."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"after"}),
    words={
        "yr": "mwaka",
        "yrs": "miaka",
        "unit M": "mwezi",
        "units M": "miezi",
        "unit W": "wiki",
        "unit D": "siku",
        "hour H": "saa",
        "dayref 0": "leo",
        "dayref -1": "jana",
        "dayref -2": "juzi",
        "dayref 1": "kesho",
        "shift -1": "uliopita iliyopita",
        "shift 0": "huu hii",
        "shift 1": "ujao ijayo",
        "unitref Y -1": "mwaka_jana",
        "word 2": "wawili miwili mbili",
        "word 3": "mitatu tatu",
        "word 5": "mitano tano",
        "of": "wa ya",
        "in": "mnamo tarehe",
        "and": "na",
        "each": "kila",
        "now PRESENT_REF": "sasa",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
KE Kenya
TZ Tanzania|Tanganyika
UG Uganda
RW Rwanda
BI Burundi
CD Jamhuri ya Kidemokrasia ya Congo|Jamhuri ya Kidemokrasia ya Kongo|DR Congo|Kongo|Congo|DRC
CG Jamhuri ya Kongo
SO Somalia
ET Ethiopia|Uhabeshi
SD Sudan
SS Sudan Kusini
ZA Afrika Kusini
MZ Msumbiji
EG Misri
US Marekani
GB Uingereza
FR Ufaransa
DE Ujerumani
CN Uchina|China
RU Urusi
JP Japani
IN India
IT Italia
ES Uhispania
PT Ureno
GR Ugiriki
NL Uholanzi
BE Ubelgiji
CH Uswisi
SE Uswidi
TR Uturuki
IR Iran
IQ Iraq
IL Israel
PS Palestina
SA Saudi Arabia
AE Umoja wa Falme za Kiarabu|Falme za Kiarabu
KP Korea Kaskazini
KR Korea Kusini
CF Jamhuri ya Afrika ya Kati
CI Ivory Coast|Kodivaa
MA Morocco|Moroko
DZ Algeria
PL Poland
UA Ukraine
""",
    demonyms="""
KE Mkenya|Wakenya
TZ Mtanzania|Watanzania|Mzanzibari|Wazanzibari
UG Mganda|Waganda
RW Mnyarwanda|Wanyarwanda
BI Mrundi|Warundi
CD Mkongo|Wakongo|Mkongomani|Wakongomani
SO Msomali|Wasomali
ET Muethiopia|Waethiopia
SD Msudan|Wasudan
ZA Mwafrika Kusini|Waafrika Kusini
EG Mmisri|Wamisri
US Mmarekani|Wamarekani
GB Muingereza|Waingereza|Mwingereza
FR Mfaransa|Wafaransa
DE Mjerumani|Wajerumani
CN Mchina|Wachina
RU Mrusi|Warusi
JP Mjapani|Wajapani
IN Mhindi|Wahindi
IT Muitaliano|Waitaliano
IL Muisraeli|Waisraeli
PS Mpalestina|Wapalestina
TR Mturuki|Waturuki
IR Muirani|Wairani
NG Mnigeria|Wanigeria
UA Muukraine|Waukraine
AR Muargentina
BR Mbrazil|Wabrazil
KP Mkorea Kaskazini|Wakorea Kaskazini
ER Mueritrea|Waeritrea
""",
    institutions="""
US Ikulu ya White House|Ikulu ya Marekani|Pentagon
RU Kremlin
""",
    cities="""
KE Nairobi|Mombasa|Kisumu|Eldoret|Nakuru
TZ Dar es Salaam|Dodoma|Arusha|Mwanza|Mbeya
UG Kampala|Entebbe|Gulu
CD Kinshasa|Goma|Bukavu|Lubumbashi|Beni|Butembo
RW Kigali
BI Bujumbura|Gitega
SD Khartoum
SO Mogadishu|Kismayo
ET Addis Ababa
EG Kairo
RU Moscow|Moskva
CN Beijing
""",
    regions="""
TZ Zanzibar|Pemba|Unguja
CD Kivu Kaskazini|Kivu Kusini|Ituri|Katanga
ET Tigray|Oromia
SD Darfur
PS Gaza|Ukanda wa Gaza|Ukingo wa Magharibi
""",
    doubtful="Mali",
    never="Kati|Watu|Wa|Ya|Na|Kwa|Man|Taifa|Mara|Lindi ya",
    other="Bahari ya Hindi|Amerika Kusini|Amerika Kaskazini|Amerika ya Kusini|Peninsula ya Korea",
    locative="nchini mjini katika huko jijini",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("Bw Bi Dk Dkt Mh Prof n.k k.m k.v"),
    before_numbers=word_set("Na na uk Sh"),
)

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        kwa mujibu wa; kulingana na; kwa mujibu wa ripoti ya; akinukuu; ikinukuu; likinukuu; kwa kunukuu; aliambia;
        aliiambia; ameiambia; ameambia; waliambia; waliiambia; wameiambia; akizungumza na; alizungumza na;
        amezungumza na; wakizungumza na; katika mahojiano na; mahojiano na; akiiambia; wakiiambia; liliripotiwa na;
        iliripotiwa na; ilivyoripotiwa na; kama ilivyoripotiwa na; iliyochapishwa na; iliyochapishwa katika;
        lililochapishwa na; yaliyochapishwa na; chanzo; vyanzo; alilieleza; aliieleza; ameieleza; amelieleza;
        aliliambia; ameliambia; waliliambia; wameliambia; akiliambia; aliwaambia; iliyotolewa na; iliyorushwa na;
        iliyotangazwa na; kwenye; ripoti ya; taarifa ya; takwimu za
        """
    ),
    reporting=phrases(
        """
        liliripoti; limeripoti; linaripoti; iliripoti; imeripoti; inaripoti; yaliripoti; yameripoti; yanaripoti;
        walivyoripoti; liliandika; limeandika; linaandika; iliandika; imeandika; inaandika; ilichapisha; imechapisha;
        lilichapisha; limechapisha; ilitangaza; imetangaza; lilitangaza; limetangaza; ilirusha; imerusha; ilinukuu;
        imenukuu; lilinukuu; limenukuu; linanukuu; inanukuu; ilifichua; imefichua; lilifichua; limefichua; zaripoti;
        larripoti; laripoti; yaripoti
        """
    ),
    saying=phrases(
        """
        ilisema; imesema; inasema; lilisema; limesema; linasema; yalisema; yamesema; yanasema; ilieleza; imeeleza;
        inaeleza; lilieleza; limeeleza; ilithibitisha; imethibitisha; ilidai; imedai; ilihesabu; imehesabu; ilirekodi;
        imerekodi; inakadiria; ilikadiria; limethibitisha; iliongeza; imeongeza; yathibitisha; yasema; lasema;
        linadai; inadai
        """
    ),
    auxiliary=phrases(
        """
        pia; kwamba; mnamo; siku ya; tarehe; katika; jana; leo; kwanza; awali; baadaye; kwa; hapo; asubuhi; jioni; ya;
        toleo la; lake; yake; kwenye; wiki hii; mapema
        """
    ),
    describing=phrases(
        """
        la; ya; cha; wa; serikali; la serikali; ya serikali; binafsi; la kila siku; la kila wiki; huru; la habari;
        la utangazaji; la uingereza; la marekani; la kenya; la tanzania; la uganda; nchini; kanisa; katoliki; rasmi;
        la kimataifa; maarufu; kitaifa
        """
    ),
    media=phrases(
        """
        gazeti; gazeti la; magazeti; magazeti ya; jarida; jarida la; shirika; shirika la habari; shirika la habari la;
        shirika la utangazaji; shirika la utangazaji la; kituo; kituo cha; kituo cha televisheni; kituo cha redio;
        redio; radio; televisheni; runinga; tovuti; tovuti ya; idhaa ya; idhaa; shirika la
        """
    ),
    titles=phrases(
        """
        gazeti la; gazeti; jarida la; shirika la habari la; kituo cha televisheni cha; kituo cha redio cha; tovuti ya;
        redio ya; kituo cha; shirika la utangazaji la
        """
    ),
    agencies=phrases("shirika la habari; shirika la habari la"),
    joining=phrases("na; au; pamoja na"),
    people=phrases("mwandishi; mwandishi wa; mwanahabari; mwanahabari wa; ripota; ripota wa"),
    pieces=phrases(
        """
        ripoti; habari; taarifa; makala; mahojiano; tahariri; takwimu; utafiti; uchunguzi; toleo; chanzo; matangazo;
        kipindi
        """
    ),
    studies=phrases("ripoti; utafiti; uchunguzi"),
    links=phrases("ya; wa; na; katika; la; kutoka; za"),
    members=phrases("wa; kutoka"),
    issued=phrases("la; ya; toleo la"),
    again=phrases("hilo; hiyo; lile lile"),
    relative={"siku iliyofuata": 1, "siku hiyo hiyo": 0, "siku iliyotangulia": -1, "kesho yake": 1},
    every=phrases("yote; zote"),
    credit=phrases("picha; video"),
)

LANGUAGE = Language(
    code="sw",
    name="Swahili",
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
