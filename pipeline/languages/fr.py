"""French."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = {
    word: float(n)
    for n, word in enumerate(
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt".split()
    )
} | {
    "une": 1.0, "trente": 30.0, "quarante": 40.0, "cinquante": 50.0, "soixante": 60.0, "septante": 70.0, "huitante": 80.0, "nonante": 90.0,
    "quatre-vingt": 80.0, "quatre-vingts": 80.0,
}  # fmt: skip
_CARDINALS |= {
    f"{ten}-{unit}": value + _CARDINALS[unit]
    for ten, value in (
        ("vingt", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("quatre-vingt", 80),
    )
    for unit in (
        "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf".split()
    )
}
_CARDINALS |= {
    f"{ten}-et-{unit}": value + _CARDINALS[unit]
    for ten, value in (("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60))
    for unit in ("un", "une", "onze")
}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"cent": 1e2, "cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9, "milliards": 1e9, "billion": 1e12, "billions": 1e12},
    bare=frozenset(("cent", "mille")),
    joiners=frozenset(("et",)),
    articles=frozenset(("un", "une")),
    collectives={"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60,
                 "centaine": 100, "millier": 1000},
    vague={"dizaines": (20, 99), "centaines": (200, 999), "milliers": (2e3, 9999)},
    some=frozenset(("plusieurs", "quelques")),
    of=frozenset(("de", "d")),
    fractions={"moitié": 0.5, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5, "cinquièmes": 1 / 5, "dixième": 1 / 10},
    ordinal_suffixes=frozenset(("e", "er", "ère", "ème", "re")),
    odds=("sur",),
    multiples={"doublé": 2, "doublée": 2, "triplé": 3, "triplée": 3, "quadruplé": 4},
    to=frozenset(("à",)),
    alternatives=frozenset(("ou",)),
    between={"entre": "et", "de": "à"},
    percent=frozenset(("pour cent", "pourcent")),
    points=frozenset(("points de pourcentage", "point de pourcentage")),
    currencies={"dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "livres sterling": "GBP", "yen": "JPY", "yens": "JPY", "yuans": "CNY",
                "yuan": "CNY", "roubles": "RUB", "francs cfa": "XAF", "francs suisses": "CHF", "roupies": "INR", "dirhams": "MAD", "dinars": "dinars"},
    measures={"kilomètres": "kilomètre", "kilomètre": "kilomètre", "mètres": "mètre", "mètre": "mètre", "tonnes": "tonne", "hectares": "hectare", "litres": "litre",
              "kilos": "kilo", "kilogrammes": "kilogramme", "kilomètres carrés": "kilomètre carré", "degrés": "degré", "barils": "baril"},
    durations={"an": "year", "ans": "year", "année": "year", "années": "year", "mois": "month", "semaine": "week", "semaines": "week", "jour": "day", "jours": "day",
               "heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute", "secondes": "second", "siècle": "century", "siècles": "century"},
    months=frozenset("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()),
    before={"au moins": "at_least", "minimum": "at_least", "pas moins de": "at_least", "un minimum de": "at_least", "plus de": "more_than", "plus d'": "more_than",
            "au-delà de": "more_than", "au maximum": "at_most", "au plus": "at_most", "jusqu'à": "at_most", "moins de": "less_than", "environ": "approx",
            "quelque": "approx", "près de": "approx", "presque": "approx", "autour de": "approx", "à peu près": "approx", "une": "exact",
            "seulement": "exact", "un total de": "exact", "au total": "exact", "exactement": "exact", "les": "exact"},
    after={"ou plus": "at_least", "au moins": "at_least", "environ": "approx", "au plus": "at_most"},
    events={"tués": "killed", "tuées": "killed", "tué": "killed", "tuant": "killed", "morts": "died", "mort": "died", "décès": "died", "blessés": "injured", "blessées": "injured",
            "blessé": "injured", "blessant": "injured", "disparus": "missing", "déplacés": "displaced", "déplacées": "displaced", "arrêtés": "arrested",
            "arrêtées": "arrested", "interpellés": "arrested", "détenus": "arrested", "condamnés": "sentenced", "libérés": "released", "contaminés": "infected",
            "arrivés": "arrived", "enlevés": "abducted", "enlevées": "abducted", "attaqués": "attacked", "détruits": "destroyed", "détruites": "destroyed",
            "expulsés": "deported"},
    grammar=Grammar(
        order="first",
        links=frozenset(("de", "d", "d'", "des", "du")),
        premodifiers=frozenset("nouveaux nouvelles nouveau nouvelle autres autre jeunes jeune petits petites grands grandes premiers premières derniers dernières"
                               " anciens anciennes prétendus présumés vieux la les leurs ses nos l".split()),
        stops=frozenset("le de en à au aux dans par pour sur sous avec sans chez entre vers et ou mais donc que qui dont où ont a est sont était étaient sera seront"
                        " ont avait avaient se ne pas plus moins ce cette ces il elle ils elles on nous vous depuis pendant après avant contre selon un une"
                        " très aussi déjà encore".split()),
        sources=("selon", "d'après", "a indiqué", "a annoncé", "ont annoncé", "ont indiqué"),
        names=frozenset("article articles page pages chapitre numéro no section vol route rue chaîne groupe top boeing airbus".split()),
        abbreviations=frozenset("m mm mme mlle dr prof st ste etc art no p".split()),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
US États-Unis|Etats-Unis|USA|Amérique|EU
GB Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles
CD RDC|République démocratique du Congo|RD Congo|Congo-Kinshasa|Congo|Zaïre
CG République du Congo|Congo-Brazzaville|Congo
CF Centrafrique|RCA|République centrafricaine
CI Côte d'Ivoire|Côte d’Ivoire
KP Corée du Nord|RPDC
KR Corée du Sud|République de Corée
RU Russie|URSS|Union soviétique|Fédération de Russie
DE Allemagne|RFA|RDA
CZ République tchèque|Tchéquie|Tchécoslovaquie
MM Birmanie|Myanmar
PS Palestine|Territoires palestiniens|Autorité palestinienne
AE Émirats arabes unis|Emirats arabes unis|Émirats
NL Pays-Bas|Hollande
TL Timor oriental
SZ Swaziland
CV Cap-Vert
EH Sahara occidental
VA Vatican|Saint-Siège
BY Biélorussie|Bélarus
""",
    demonyms="""
FR français
US américain|états-unien
GB britannique|anglais|écossais|gallois
DE allemand
RU russe|soviétique|tchétchène
CN chinois|ouïghour|tibétain
KP nord-coréen
KR sud-coréen|coréen
JP japonais
IT italien
ES espagnol|catalan
PT portugais
BE belge
CH suisse
NL néerlandais|hollandais
PL polonais
UA ukrainien
BY biélorusse|bélarusse
RO roumain
HU hongrois
GR grec
TR turc
SY syrien
IQ irakien
IR iranien
IL israélien
PS palestinien
LB libanais
JO jordanien
EG égyptien
LY libyen
TN tunisien
DZ algérien|kabyle
MA marocain
EH sahraoui
MR mauritanien
ML malien
NE nigérien
NG nigérian
SN sénégalais
CI ivoirien
BF burkinabè|burkinabé
GN guinéen
CM camerounais
TD tchadien
CF centrafricain
CD congolais
GA gabonais
RW rwandais
BI burundais
KE kényan
ET éthiopien|tigréen
ER érythréen
SO somalien
SD soudanais
ZA sud-africain
MG malgache
IN indien
PK pakistanais
BD bangladais
AF afghan
VN vietnamien
KH cambodgien
LA laotien
TH thaïlandais
MM birman|rohingya
PH philippin
ID indonésien
AU australien
CA canadien|québécois
MX mexicain
HT haïtien
CU cubain
VE vénézuélien
CO colombien
BR brésilien
AR argentin
CL chilien
PE péruvien
SA saoudien
YE yéménite
QA qatari
TG togolais
BJ béninois
SE suédois
NO norvégien
DK danois
FI finlandais
AT autrichien
RS serbe
XK kosovar
AM arménien
AZ azerbaïdjanais
GE géorgien|abkhaze
TW taïwanais
""",
    institutions="""
FR Élysée|Elysée|Matignon|Quai d'Orsay|Quai d’Orsay
US Maison-Blanche|Maison Blanche|Pentagone
RU Kremlin
GB Downing Street
""",
    cities="""
CN Pékin|Shanghaï|Canton
GB Londres|Édimbourg
RU Moscou|Saint-Pétersbourg
DZ Alger|Oran|Constantine
EG Le Caire|Alexandrie
PL Varsovie
GR Athènes
AT Vienne
BE Bruxelles|Anvers|Liège
IT Rome|Venise|Milan|Naples|Gênes
PT Lisbonne
SY Damas|Alep
CD Goma|Bukavu|Kinshasa
ML Bamako|Tombouctou|Gao|Kidal
""",
    regions="""
FR Bretagne|Normandie|Corse|Alsace|Bourgogne|Guadeloupe|Martinique|Mayotte|Île-de-France|Ile-de-France|Nouvelle-Calédonie
CD Nord-Kivu|Sud-Kivu|Ituri|Katanga|Kasaï
CN Xinjiang|Tibet
PS bande de Gaza|Gaza|Cisjordanie|Jérusalem-Est
UA Crimée|Donbass
MM État rakhine|Arakan
IN Cachemire indien
ES Catalogne|Andalousie
""",
    never="Man|Tours|Nantes en|Orange|Nice en|Angers|Dole|Sens|Bordeaux en|Une|Dans|Les|Des|Eu",
    other="Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|océan Indien|golfe du Mexique|Afrique du Nord|mer de Chine",
    locative="à au aux en dans vers depuis chez près",
    endings=(
        ("ois", "oise oises"),
        ("ais", "aise aises"),
        ("ien", "ienne iens iennes"),
        ("éen", "éenne éens éennes"),
        ("yen", "yenne yens yennes"),
        ("ain", "aine ains aines"),
        ("and", "ande ands andes"),
        ("an", "ane ans anes"),
        ("ol", "ole ols oles"),
        ("gnol", "gnole gnols gnoles"),
        ("in", "ine ins ines"),
        ("turc", "turque turcs turques"),
        ("grec", "grecque grecs grecques"),
        ("que", "ques"),
        ("sse", "sses"),
        ("ge", "ges"),
        ("be", "bes"),
        ("che", "ches"),
        ("ène", "ènes"),
        ("yle", "yles"),
        ("ite", "ites"),
        ("oui", "ouie ouis ouies"),
        ("ur", "ure urs ures"),
        ("ri", "rie ris ries"),
        ("ar", "are ars ares"),
        ("ya", "yas"),
        ("bè", "bès"),
        ("bé", "bés"),
    ),
)

LANGUAGE = Language(
    code="fr",
    name="French",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=PLACES,
)
