"""Portuguese."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
US Estados Unidos|EUA|Estados Unidos da América
GB Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales
CD República Democrática do Congo|RD Congo|RDC|Congo
CG República do Congo|Congo
CF República Centro-Africana
CI Costa do Marfim
KP Coreia do Norte|Coréia do Norte
KR Coreia do Sul|Coréia do Sul
RU Rússia|URSS|União Soviética
DE Alemanha
CZ República Checa|República Tcheca|Chéquia|Tchéquia
MM Mianmar|Birmânia|Myanmar|Mianmá
PS Palestina|Territórios Palestinos|Autoridade Palestina
AE Emirados Árabes Unidos|Emirados Árabes|EAU
NL Países Baixos|Holanda
EH Saara Ocidental
VA Vaticano|Santa Sé
TL Timor-Leste|Timor Leste
GW Guiné-Bissau
GQ Guiné Equatorial
GN Guiné
ST São Tomé e Príncipe
CV Cabo Verde
VN Vietnã|Vietname
IR Irã|Irão
PL Polônia|Polónia
""",
    demonyms="""
BR brasileiro|carioca|paulista
PT português
AO angolano
MZ moçambicano
CV cabo-verdiano
GW guineense
ST são-tomense
TL timorense
US americano|norte-americano|estadunidense
GB britânico|inglês|escocês
DE alemão
RU russo|soviético|checheno
CN chinês|uigur|tibetano
KP norte-coreano
KR sul-coreano|coreano
JP japonês
IT italiano
FR francês
ES espanhol|catalão
MX mexicano
CU cubano
HT haitiano
CO colombiano
VE venezuelano
EC equatoriano
PE peruano
BO boliviano
CL chileno
AR argentino
UY uruguaio
PY paraguaio
UA ucraniano
PL polonês|polaco
GR grego
TR turco
SY sírio
IQ iraquiano
IR iraniano
IL israelense|israelita
PS palestino|palestiniano
LB libanês
EG egípcio
LY líbio
DZ argelino
MA marroquino
NG nigeriano
ET etíope
SO somali
SD sudanês
CD congolês
ZA sul-africano
IN indiano
PK paquistanês
AF afegão
VN vietnamita
PH filipino
ID indonésio
MM birmanês|rohingya
AU australiano
CA canadense|canadiano
SA saudita
YE iemenita
BE belga
NL holandês
SE sueco
CH suíço
""",
    institutions="""
BR Planalto|Itamaraty|Palácio do Planalto
US Casa Branca|Pentágono
RU Kremlin
""",
    cities="""
BR Brasília|São Paulo|Rio de Janeiro|Salvador|Manaus|Belém|Recife|Fortaleza|Porto Alegre|Belo Horizonte|Curitiba
PT Lisboa|Porto|Coimbra|Braga
AO Luanda|Huambo|Benguela
MZ Maputo|Pemba|Beira|Nampula|Palma|Mocímboa da Praia
GB Londres
CN Pequim|Xangai
RU Moscou|Moscovo|São Petersburgo
KP Pyongyang
KR Seul
DE Berlim|Munique
IT Roma|Milão
FR Paris
ES Madri|Madrid
VE Caracas
""",
    regions="""
BR Amazonas|Bahia|Pará|Minas Gerais|Rio Grande do Sul|Mato Grosso|Amazônia|Pernambuco|Roraima|Rondônia|Paraná
BR Santa Catarina|Ceará|Maranhão|Goiás
MZ Cabo Delgado|Sofala|Zambézia
AO Cabinda
PT Alentejo|Algarve|Açores|Madeira
PS Faixa de Gaza|Gaza|Cisjordânia
UA Crimeia|Donbass
CN Xinjiang|Tibete|Tibet
""",
    never="Mali|Uma|Um|Os|As|São|Santa|Santo|Vitória|Natal|Porto de|Central|Nova|Maio|Acre de|Independência",
    other="""
América Latina|América do Sul|América do Norte|América Central|oceano Índico|Oceano Índico|Golfo do México
mar da China|Mar da China
""",
    locative="em no na nos nas para desde até de do da",
    endings=(
        ("guês", "guesa gueses guesas"),
        ("ês", "esa eses esas"),
        ("mão", "mã mães mãs"),
        ("gão", "gã gãos gãs"),
        ("lão", "lã lães lãs"),
        ("hol", "hola hóis holas"),
        ("ense", "enses"),
        ("ista", "istas"),
        ("ita", "itas"),
        ("oca", "ocas"),
        ("lga", "lgas"),
        ("o", "a os as"),
        ("ope", "opes"),
        ("ali", "alis"),
        ("gur", "gures"),
    ),
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
