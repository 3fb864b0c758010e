"""French."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

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
FR Bretagne|Normandie|Corse|Alsace|Bourgogne|Guadeloupe|Martinique|Mayotte|Île-de-France|Ile-de-France
FR Nouvelle-Calédonie
CD Nord-Kivu|Sud-Kivu|Ituri|Katanga|Kasaï
CN Xinjiang|Tibet
PS bande de Gaza|Gaza|Cisjordanie|Jérusalem-Est
UA Crimée|Donbass
MM État rakhine|Arakan
IN Cachemire indien
ES Catalogne|Andalousie
""",
    never="Man|Tours|Nantes en|Orange|Nice en|Angers|Dole|Sens|Bordeaux en|Une|Dans|Les|Des|Eu",
    other="""
Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|océan Indien|golfe du Mexique|Afrique du Nord
mer de Chine
""",
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
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
