"""Indonesian."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
ID Indonesia|Republik Indonesia
US AS|Amerika Serikat|Amerika
GB Inggris|Britania Raya|Skotlandia|Wales
CN Tiongkok|Cina|China|Republik Rakyat Tiongkok|RRT
KP Korea Utara|Korut
KR Korea Selatan|Korsel
RU Rusia|Uni Soviet
JP Jepang
NL Belanda
DE Jerman
FR Prancis|Perancis
ES Spanyol
IT Italia
SA Arab Saudi
AE Uni Emirat Arab|UEA
EG Mesir
PS Palestina
MM Myanmar|Burma
TL Timor Leste|Timor-Leste
PH Filipina
KH Kamboja
SG Singapura
NZ Selandia Baru
CD Republik Demokratik Kongo
VA Vatikan
IN India
TR Turki
GR Yunani
PL Polandia
BE Belgia
CH Swiss
SE Swedia
NO Norwegia
ZA Afrika Selatan
PG Papua Nugini
""",
    demonyms="""
MM Rohingya
CN Uighur|Uyghur|Tibet
""",
    institutions="""
US Gedung Putih|Pentagon
RU Kremlin
ID Istana Negara|TNI|Polri|DPR
""",
    cities="""
ID Jakarta|Surabaya|Bandung|Medan|Makassar|Yogyakarta|Semarang|Denpasar|Jayapura|Palembang|Ambon|Banda Aceh
ID Wamena|Nduga
CN Beijing|Shanghai
GB London
RU Moskow|Moskwa
KP Pyongyang
KR Seoul
JP Tokyo
SA Mekah|Mekkah|Madinah|Riyadh
EG Kairo
IR Teheran
IL Yerusalem|Tel Aviv
""",
    regions="""
ID Jawa|Jawa Barat|Jawa Timur|Jawa Tengah|Papua|Papua Barat|Papua Pegunungan|Aceh|Sumatra|Sumatera
ID Sumatera Utara|Sumatera Barat|Kalimantan|Sulawesi|Sulawesi Tengah|Sulawesi Selatan|Bali|Maluku|NTT|NTB
ID Nusa Tenggara Timur|Riau|Lampung
PS Gaza|Jalur Gaza|Tepi Barat
CN Xinjiang
MM Rakhine|negara bagian Rakhine
UA Krimea
""",
    never="Dan|Di|Ini|Itu|Para|Ada|Dua|Satu|Kata|Kota|Barat|Timur|Utara|Selatan|Tengah|Mali|Batu|Sukabumi dan",
    other="""
Amerika Latin|Amerika Selatan|Amerika Utara|Amerika Tengah|Samudra Hindia|Samudera Hindia|Laut China Selatan
Laut Cina Selatan|Semenanjung Korea|bahasa Inggris|bahasa Indonesia|Bahasa Indonesia|Bahasa Inggris
""",
    locative="di ke dari pada",
)

LANGUAGE = Language(
    code="id",
    name="Indonesian",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
