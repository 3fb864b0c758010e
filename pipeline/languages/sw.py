"""Swahili."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import (
    Grammar,
    NumberWords,
    bounded,
    counted,
    happened,
    measured,
    measured_as,
    named,
    word_set,
)
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"numafter", "agoafter", "after"}),
    words={
        "yr": "mwaka",
        "yrs": "miaka",
        "unit M": "mwezi",
        "units M": "miezi",
        "unit W": "juma wiki",
        "unit D": "siku",
        "hour H": "saa",
        "dayref 0": "leo",
        "dayref -1": "jana",
        "dayref -2": "juzi",
        "dayref 1": "kesho",
        "shift -1": "lililopita zilizopita yaliyopita iliyotangulia uliopita iliyopita",
        "shift 0": "hili huu hii",
        "shift 1": "lijalo zijazo ujao ijayo",
        "unitref Y -1": "mwaka_jana",
        "word 2": "wawili miwili mbili",
        "word 3": "mitatu tatu",
        "word 5": "mitano tano",
        "of": "wa ya",
        "in": "mnamo tarehe",
        "and": "na",
        "each": "kila",
        "now PRESENT_REF": "sasa",
        "unitref Y -2": "mwaka_juzi",
        "unitref Y 1": "mwaka_kesho",
        "dayref 2": "keshokutwa kesho_kutwa",
        "unitref WE 0": "mwishoni_mwa_wiki wikendi mwisho_wa_wiki",
        "unitref WE -1": "mwishoni_mwa_wiki_iliyopita wikendi_iliyopita mwishoni_mwa_juma_lililopita",
        "unitref WE 1": "wikendi_ijayo",
        "units W": "wiki_za majuma",
        "unit E": "muongo",
        "units E": "miongo",
        "century": "karne",
        "hour M": "dakika",
        "hours H": "masaa",
        "units D": "siku_za",
        "plus": "na_nusu",
        "adjunit P6M": "nusu_mwaka",
        "adjunit PT30M": "nusu_saa",
        "since": "tangu",
        "until": "hadi",
        "to": "hadi_tarehe",
        "between": "kati_ya",
        "or": "au",
        "approx": "takriban karibu zaidi_ya",
        "quant X": "kadhaa",
        "part MO": "asubuhi alfajiri",
        "part MI": "mchana",
        "part AF": "alasiri",
        "part EV": "jioni",
        "part NI": "usiku",
        "partref -1 NI": "jana_usiku usiku_wa_jana",
        "partref 0 NI": "usiku_wa_leo",
        "ord 1": "kwanza",
        "ord 2": "pili",
        "ord 3": "mwisho_tatu",
        "qtr": "robo",
        "edge START": "mwanzoni mapema",
        "edge MID": "katikati",
        "edge END": "mwishoni",
        "agopre 1": "baada_ya",
        "agopre -1": "kabla_ya",
        "ago": "zilizopita_nyuma",
        "later 1": "baadaye",
        "freq P1D": "kila_siku",
        "freq P1Y": "kila_mwaka",
        "word 4": "minne nne wanne",
        "word 1": "mmoja moja",
        "feast E0": "Pasaka Jumapili_ya_Pasaka",
        "feast E-2": "Ijumaa_Kuu",
        "feast 12-25": "Krismasi",
        "feast 12-24": "mkesha_wa_Krismasi",
        "feast E1": "Jumatatu_ya_Pasaka",
        "dozen 100": "mia_moja mia",
    },
    ahead="ata* ita* uta* wata* zita* yata* atafanya itafanyika utafanyika watafanya ijayo ujao inatarajiwa anatarajiwa hadi",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("sifuri moja mbili tatu nne tano sita saba nane tisa kumi", 0) | {
    "mmoja": 1.0, "wawili": 2.0, "watatu": 3.0, "wanne": 4.0, "watano": 5.0, "wanane": 8.0, "miwili": 2.0, "mitatu": 3.0,
    "minne": 4.0, "mitano": 5.0, "minane": 8.0, "mawili": 2.0, "matatu": 3.0, "manne": 4.0, "matano": 5.0, "manane": 8.0,
    "viwili": 2.0, "vitatu": 3.0, "vinne": 4.0, "vitano": 5.0, "vinane": 8.0, "ishirini": 20.0, "thelathini": 30.0,
    "arobaini": 40.0, "hamsini": 50.0, "sitini": 60.0, "sabini": 70.0, "themanini": 80.0, "tisini": 90.0,
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=".",
    cardinals=_CARDINALS,
    multipliers={"milioni": 1e6, "bilioni": 1e9},
    units_before=frozenset(("percent", "money", "measure")),
    scales_first={"mia": 1e2, "elfu": 1e3, "laki": 1e5, "milioni": 1e6, "bilioni": 1e9, "trilioni": 1e12},
    joiners=frozenset(("na",)),
    collectives={"dazeni": 12, "darzeni": 12},
    vague={"makumi": (20, 99), "mamia": (200, 999), "maelfu": (2e3, 9999), "mamilioni": (2e6, 9_999_999)},
    some=frozenset(("kadhaa",)),
    of=frozenset(("ya", "za")),
    fractions={"nusu": 0.5, "theluthi": 1 / 3, "robo": 1 / 4},
    halves=frozenset(("na nusu",)),
    odds=("kati ya", "kati ya kila"),
    multiples={"maradufu": 2},
    to=frozenset(("hadi",)),
    alternatives=frozenset(("au",)),
    between={"kati ya": "na", "kati": "na"},
    percent=frozenset(("asilimia",)),
    currencies=named("KES shilingi|shilingi za kenya|ksh TZS shilingi za tanzania|tsh USD dola|dola za marekani|dola za kimarekani EUR yuro"
                     "|euro GBP pauni UGX shilingi za uganda CDF faranga za kongo RWF faranga za rwanda"),
    measures=measured("kilomita mita tani hekta ekari lita kilo kilogramu")
    | measured_as(
        "kilomita_za_mraba kilomita_za_mraba sentimita sentimita milimita milimita gramu gramu "
        "maili maili"
    ),
    durations=named("year mwaka|miaka month mwezi|miezi week wiki day siku hour saa minute dakika second sekunde century karne decade"
                    " muongo|miongo"),
    months=word_set("januari februari machi aprili mei juni julai agosti septemba oktoba novemba desemba"),
    before=bounded("at_least angalau|takriban watu wasiopungua|wasiopungua|kwa uchache more_than zaidi ya approx takriban|karibu|kama|takribani"
                   "|yapata at_most hadi|si zaidi ya less_than chini ya|pungufu ya exact tu|jumla ya"),
    after=bounded("at_least au zaidi exact tu"),
    events=happened("killed waliuawa|wameuawa|kuuawa|aliuawa|wauawa died walikufa|wamefariki|walifariki|kufa|vifo injured walijeruhiwa"
                    "|wamejeruhiwa|kujeruhiwa|majeruhi missing hawajulikani|walitoweka displaced wamehama|wakimbizi|walikimbia|wamekimbia arrested"
                    " walikamatwa|wamekamatwa|kukamatwa sentenced walihukumiwa released waliachiliwa|wameachiliwa abducted walitekwa|kutekwa"
                    " attacked kushambuliwa destroyed kuharibiwa|yameharibiwa"),
    grammar=Grammar(
        order="behind",
        premodifiers=word_set("wapatao zaidi takriban wengine wasiopungua wapya karibu yapata angalau hadi kama ya"),
        stops=word_set("na au ya wa za la kwa katika kwenye hadi tangu baada kabla ni si kuwa kama lakini ili kwamba hii hiyo huu hao wao"
                       " wote mnamo tarehe mwaka"),
        sources=("kwa mujibu wa", "kulingana na"),
        names=word_set("kifungu ukurasa sura nambari namba ibara"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
CD Jamhuri ya Kidemokrasia ya Kongo|DRC
CG Jamhuri ya Kongo|Kongo - Brazzaville|Kongo-Brazzaville
CF Jamhuri ya Afrika ya Kati
TZ Jamhuri ya Muungano wa Tanzania
KP Jamhuri ya Kidemokrasia ya Watu wa Korea
KR Jamhuri ya Korea
PK Jamhuri ya Kiislamu ya Pakistan
IR Jamhuri ya Kiislamu ya Iran
ZA Jamhuri ya Afrika Kusini
EH Sahara Magharibi
AE Umoja wa Falme za Kiarabu
VG Visiwa vya Virgin, Uingereza
VI Visiwa vya Virgin, Marekani
GW Guinea-Bissau|Guinea Bisau
TL Timor ya Mashariki
CN Jamhuri ya Watu wa China
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
        """kwa mujibu wa; kulingana na; likinukuu; ikinukuu; akizungumza na; aliiambia; waliiambia; alisema kwa; katika mahojiano na; iliyochapishwa na; iliyotangazwa na;
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
    that=phrases("kwamba; kuwa; jinsi"),
    to=phrases("kwa"),
    refusing=phrases("alikataa; walikataa; bila"),
    within=phrases("katika"),
    listing=phrases("chanzo; vyanzo"),
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

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        ya; tarehe; ya tarehe; katika; wa; la; kwa; siku ya; iliyotolewa; iliyochapishwa; na; kutoka
        """
    ),
    no_source=phrase_list(
        """
        mpango; sheria; ratiba
        """
    ),
    according=phrase_list("kwa mujibu wa; kulingana na; kwa mujibu ya; chanzo:"),
    says=phrase_list(
        """
        alisema; amesema; walisema; wamesema; ilisema; imesema; alitangaza; ametangaza; ilitangaza; imetangaza;
        alithibitisha; amethibitisha; ilithibitisha; limesema; lilisema; anasema; wanasema; aliripoti; iliripoti;
        inakadiria; ilikadiria; alieleza; ameeleza; limeripoti
        """
    ),
    that=phrase_list("kwamba; kuwa; ya kuwa"),
    including=phrase_list(
        """
        wakiwemo; ikiwemo; ikiwa ni pamoja na; miongoni mwao; wakiwamo; kati yao; akiwemo; zikiwemo; ambao
        """
    ),
    borders=phrase_list("wakati; lakini; ingawa; huku; ilhali; baada ya"),
    compared=phrase_list("ikilinganishwa na; kuliko; badala ya; kulinganisha na"),
    levels=phrase_list("ilifikia; imefikia; ni; ilikuwa; walifikia; inafikia"),
    rises=phrase_list("imeongezeka; iliongezeka; ongezeko; kuongezeka; ilipanda; imepanda; waliongezeka"),
    falls=phrase_list("imepungua; ilipungua; kupungua; upungufu; ilishuka; imeshuka"),
    to=phrase_list("hadi; kwa; kufikia"),
    totals=phrase_list("na kufanya jumla; jumla ya; hadi sasa; kufikisha idadi"),
    numbers_of=phrase_list("idadi ya; jumla ya"),
    inside=phrase_list("nchini; katika; huko; mjini; mkoani; ndani ya; jijini"),
    away=phrase_list("kutoka; kwenda; dhidi ya; na; kwa"),
    aged=phrase_list("mwenye umri wa miaka; wenye umri wa miaka; umri wa miaka; miaka"),
    old=phrase_list("umri"),
    prison=phrase_list("jela; gerezani; kifungo; kifungo cha"),
    premodifiers=word_set("wengine wapya zaidi ya angalau takriban karibu watu̇ mpya wapatao kama yapata zipatazo"),
    stops=word_set(
        "na au katika kwa ya wa la cha za vya ni kuwa kwamba si pia hata baada kabla mwaka tarehe kutoka hadi"
        " wakati lakini huku ambao ambayo"
    ),
    names=word_set("lango ndege mwaka kifungu ukurasa sura namba ibara sheria"),
    noun_first=True,
)

LANGUAGE = Language(
    code="sw",
    name="Swahili",
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
