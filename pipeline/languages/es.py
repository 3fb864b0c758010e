"""Spanish."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
US Estados Unidos|EE.UU.|EE. UU.|EEUU|EE UU|Norteamérica
GB Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales
CD República Democrática del Congo|RD Congo|RDC|Zaire|Congo
CG República del Congo|Congo
CF República Centroafricana
CI Costa de Marfil
KP Corea del Norte
KR Corea del Sur
RU Rusia|URSS|Unión Soviética|Federación Rusa
DE Alemania
CZ República Checa|Chequia|Checoslovaquia
MM Birmania|Myanmar
PS Palestina|Territorios Palestinos|Autoridad Palestina
AE Emiratos Árabes Unidos|EAU|Emiratos
NL Países Bajos|Holanda
SA Arabia Saudí|Arabia Saudita
EH Sáhara Occidental|Sahara Occidental
VA Vaticano|Santa Sede
DO República Dominicana
BY Bielorrusia|Belarús
MX México|Méjico
SV El Salvador
""",
    demonyms="""
ES español|catalán|andaluz|madrileño
US estadounidense|norteamericano
GB británico|inglés|escocés|galés
DE alemán
RU ruso|soviético|checheno
CN chino|uigur|tibetano
KP norcoreano
KR surcoreano|coreano
JP japonés
IT italiano
FR francés
PT portugués
MX mexicano
GT guatemalteco
HN hondureño
SV salvadoreño
NI nicaragüense
CR costarricense
PA panameño
CU cubano
DO dominicano
HT haitiano
PR puertorriqueño
CO colombiano
VE venezolano
EC ecuatoriano
PE peruano
BO boliviano
CL chileno
AR argentino
UY uruguayo
PY paraguayo
BR brasileño
UA ucraniano
PL polaco
RO rumano
GR griego
TR turco
SY sirio
IQ iraquí
IR iraní
IL israelí
PS palestino
LB libanés
EG egipcio
LY libio
TN tunecino
DZ argelino
MA marroquí
EH saharaui
NG nigeriano
NE nigerino
ML maliense
SN senegalés
ET etíope
SO somalí
SD sudanés
CD congoleño
ZA sudafricano
IN indio
PK pakistaní
AF afgano
VN vietnamita
PH filipino
ID indonesio
MM birmano|rohinyá
AU australiano
CA canadiense
SA saudí
YE yemení
BE belga
NL neerlandés|holandés
SE sueco
CH suizo
BY bielorruso
TW taiwanés
GQ ecuatoguineano
""",
    institutions="""
ES La Moncloa|Moncloa|Zarzuela
US Casa Blanca|Pentágono
RU Kremlin
AR Casa Rosada
CL La Moneda
VE Miraflores
CO Casa de Nariño
""",
    cities="""
GB Londres
CN Pekín|Shanghái
RU Moscú|San Petersburgo
KP Pionyang
KR Seúl
DE Berlín|Múnich|Hamburgo
FR París|Marsella
IT Roma|Milán|Turín
CU La Habana
VE Caracas|Maracaibo
CO Bogotá|Medellín|Cali
MX Ciudad de México|Guadalajara|Monterrey|Tijuana|Ciudad Juárez
AR Buenos Aires|Rosario
NI Managua|Masaya
""",
    regions="""
ES Cataluña|Andalucía|Galicia|País Vasco|Canarias|Ceuta|Melilla
MX Chiapas|Oaxaca|Guerrero|Michoacán|Sinaloa
CO Cauca|Chocó|Antioquia|Arauca
PS Franja de Gaza|Gaza|Cisjordania|Jerusalén Este
UA Crimea|Donbás
CN Xinjiang|Tíbet
US Florida|Texas|California|Nueva York
""",
    never="""
Mali|Los|Las|La|El|Un|Una|San|Santa|Victoria|Mercedes|Dolores|Paz|Libertad|Unión|Reforma|Mayo|Independencia
Constitución|Esperanza|Progreso|Rosario|Granada|Ponce|Loja
""",
    other="""
América Latina|América del Sur|América Central|Latinoamérica|Sudamérica|Centroamérica|océano Índico
golfo de México|Golfo de México|mar de China
""",
    locative="en a desde hacia hasta de",
    endings=(
        ("lán", "lana lanes lanas"),
        ("mán", "mana manes manas"),
        ("és", "esa eses esas"),
        ("ñol", "ñola ñoles ñolas"),
        ("uz", "uza uces uzas"),
        ("ense", "enses"),
        ("nse", "nses"),
        ("í", "íes ís"),
        ("eco", "eca ecos ecas"),
        ("o", "a os as"),
        ("ista", "istas"),
        ("lga", "lgas"),
        ("mita", "mitas"),
        ("ope", "opes"),
        ("ui", "uis"),
        ("gur", "gures"),
        ("nyá", "nyás"),
    ),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
