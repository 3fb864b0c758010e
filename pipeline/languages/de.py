"""German."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
DE Deutschland|BRD|DDR|Bundesrepublik|Bundesrepublik Deutschland|Westdeutschland|Ostdeutschland
US USA|Vereinigte Staaten|Vereinigten Staaten|Vereinigten Staaten von Amerika|Amerika
GB Großbritannien|Vereinigtes Königreich|Vereinigte Königreich|Vereinigten Königreich|England|Schottland|Wales
GB Nordirland
CD Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo|Kongo|Zaire
CG Republik Kongo|Kongo
CF Zentralafrikanische Republik|Zentralafrikanischen Republik
CI Elfenbeinküste
KP Nordkorea
KR Südkorea
RU Russland|Rußland|Sowjetunion|UdSSR|Russische Föderation
CZ Tschechien|Tschechische Republik|Tschechoslowakei
MM Myanmar|Birma|Burma
PS Palästina|Palästinensergebiete|Palästinensische Gebiete|Autonomiebehörde
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate
NL Niederlande|Niederlanden|Holland
BY Belarus|Weißrussland
VA Vatikan|Heiliger Stuhl
EH Westsahara
TL Osttimor
TR Türkei
CH Schweiz
VN Vietnam
""",
    demonyms="""
DE deutsch|Deutsche|Deutschen|Deutscher
US amerikanisch|Amerikaner|US-amerikanisch
GB britisch|Brite|Briten|englisch|Engländer|schottisch|Schotten
FR französisch|Franzose|Franzosen
RU russisch|Russe|Russen|sowjetisch|tschetschenisch|Tschetschenen
CN chinesisch|Chinese|Chinesen|uigurisch|Uiguren|tibetisch|Tibeter
KP nordkoreanisch|Nordkoreaner
KR südkoreanisch|Südkoreaner|koreanisch|Koreaner
JP japanisch|Japaner
IT italienisch|Italiener
ES spanisch|Spanier
PT portugiesisch|Portugiesen
AT österreichisch|Österreicher
CH schweizerisch|Schweizer
NL niederländisch|Niederländer|holländisch
BE belgisch|Belgier
PL polnisch|Pole|Polen
CZ tschechisch|Tschechen
HU ungarisch|Ungarn
UA ukrainisch|Ukrainer
BY belarussisch|weißrussisch|Belarussen
TR türkisch|Türke|Türken
SY syrisch|Syrer
IQ irakisch|Iraker
IR iranisch|Iraner
IL israelisch|Israeli|Israelis
PS palästinensisch|Palästinenser
LB libanesisch|Libanesen
EG ägyptisch|Ägypter
LY libysch|Libyer
TN tunesisch|Tunesier
DZ algerisch|Algerier
MA marokkanisch|Marokkaner
NG nigerianisch|Nigerianer
ET äthiopisch|Äthiopier
ER eritreisch|Eritreer
SO somalisch|Somalier
SD sudanesisch|Sudanesen
ZA südafrikanisch|Südafrikaner
IN indisch|Inder
PK pakistanisch|Pakistaner
AF afghanisch|Afghane|Afghanen
VN vietnamesisch|Vietnamesen
MM myanmarisch|birmanisch|Rohingya
PH philippinisch|Filipinos
ID indonesisch|Indonesier
AU australisch|Australier
CA kanadisch|Kanadier
MX mexikanisch|Mexikaner
VE venezolanisch|Venezolaner
BR brasilianisch|Brasilianer
CU kubanisch|Kubaner
SA saudisch|saudi-arabisch
YE jemenitisch|Jemeniten
SE schwedisch|Schweden
GR griechisch|Griechen
RO rumänisch|Rumänen
RS serbisch|Serben
HR kroatisch|Kroaten
BA bosnisch|Bosnier
XK kosovarisch
GE georgisch|Georgier
AM armenisch|Armenier
AZ aserbaidschanisch
KZ kasachisch
TW taiwanisch|taiwanesisch|Taiwaner
DK dänisch|Dänen
NO norwegisch|Norweger
FI finnisch|Finnen
""",
    institutions="""
DE Bundestag|Bundesrat|Kanzleramt|Bundesregierung|Bundeswehr|Auswärtiges Amt|Auswärtige Amt
US Weißes Haus|Weiße Haus|Weißen Haus|Pentagon
RU Kreml
GB Downing Street
""",
    cities="""
DE Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bonn|Bremen|Hannover|Nürnberg
AT Wien|Graz|Salzburg|Innsbruck|Linz
CH Zürich|Bern|Basel|Genf
CN Peking|Schanghai
RU Moskau|Sankt Petersburg|St. Petersburg
PL Warschau|Danzig|Krakau
CZ Prag
BE Brüssel
KP Pjöngjang
UA Kiew|Kyjiw|Charkiw|Lwiw
SY Damaskus
IL Jerusalem|Tel Aviv
EG Kairo
IT Rom|Mailand
PT Lissabon
GR Athen
IR Teheran
""",
    regions="""
DE Bayern|Sachsen|Thüringen|Hessen|Niedersachsen|Nordrhein-Westfalen|Brandenburg|Baden-Württemberg|Saarland
DE Rheinland-Pfalz|Schleswig-Holstein|Sachsen-Anhalt|Mecklenburg-Vorpommern
AT Tirol|Kärnten|Steiermark|Vorarlberg|Burgenland
PS Gazastreifen|Gaza|Westjordanland|Ostjerusalem
UA Krim|Donbass|Donbas
CN Xinjiang|Tibet
ES Katalonien
GE Abchasien|Südossetien
AZ Bergkarabach
""",
    never="""
Essen|Halle|Stein|Berg|Haus|Baden|Wesel|Ahlen|Rente|Sein|Singen|Hagen|Welle|Mitte|Post|Zeit|Welt|Bank|Partei
Kirche|Hof|Stadt|Land|Bundes|Ulm an|Mali des|Regen|Werder|Kreuz|Kern|Mann|Brand|Kehl|Lage
""",
    other="""
Lateinamerika|Südamerika|Nordamerika|Mittelamerika|Indischer Ozean|Indischen Ozean|Golf von Mexiko
Südchinesisches Meer|Südchinesischen Meer
""",
    locative="in im aus bei nach von vor",
    endings=(
        ("isch", "ische ischen ischer isches ischem"),
        ("deutsch", "deutsche deutschen deutscher deutsches deutschem"),
        ("er", "ern erin erinnen ers"),
        ("n", "ns"),
        ("s", "s"),
        ("z", "z"),
        ("", "s"),
    ),
)

LANGUAGE = Language(
    code="de",
    name="German",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
