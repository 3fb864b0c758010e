"""Indonesian."""

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
        "yr": "tahun",
        "unit M": "bulan",
        "unit W": "minggu pekan",
        "unit D": "hari",
        "unit E": "dekade",
        "qtr": "kuartal triwulan",
        "half": "semester",
        "hour H": "jam",
        "dayref 0": "hari_ini",
        "dayref -1": "kemarin",
        "dayref 1": "besok",
        "shift -1": "lalu terakhir",
        "shift 0": "ini",
        "shift 1": "depan mendatang",
        "ord 1": "pertama I",
        "ord 2": "kedua II",
        "ord 3": "ketiga III",
        "ord 4": "keempat IV",
        "word 1": "satu",
        "word 2": "dua",
        "word 3": "tiga",
        "word 4": "empat",
        "word 5": "lima",
        "word 6": "enam",
        "word 10": "sepuluh",
        "in": "pada di",
        "since": "sejak",
        "to": "hingga sampai",
        "between": "antara",
        "and": "dan",
        "edge START": "awal",
        "edge MID": "pertengahan",
        "edge END": "akhir",
        "each": "setiap tiap",
        "now PRESENT_REF": "sekarang saat_ini",
        "ref PAST_REF": "baru-baru_ini",
        "ytd": "sejak_awal_tahun",
    },
)

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

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("dr Dr Prof Drs Ir H Hj KH Tn Ny Sdr Jend Kol Kapt dll dsb dst tsb yg a.n S.H M.M"),
    before_numbers=word_set("no No hal Hal jl Jl Rp"),
)

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        menurut; menurut laporan; menurut data; mengutip; dikutip dari; dikutip; seperti dikutip; seperti dilaporkan;
        dilansir; dilansir dari; melansir; seperti dilansir; dilaporkan; dilaporkan oleh; diberitakan;
        diberitakan oleh; seperti diberitakan; sebagaimana diberitakan; sebagaimana dilaporkan; kata kepada;
        katanya kepada; ujarnya kepada; mengatakan kepada; kepada; kepada wartawan; berdasarkan laporan;
        berdasarkan data; merujuk; wawancara dengan; dalam wawancara dengan; wawancara; berbicara kepada;
        diterbitkan oleh; diterbitkan di; dipublikasikan; dimuat di; dimuat; disiarkan; disiarkan oleh; ditayangkan;
        sumber; sumber:; tulis; demikian; lapor; lansir; diperoleh; menyitir; memetik; memetik laporan; dipetik;
        lapor; bercakap kepada; memberitahu
        """
    ),
    far=phrases("kepada"),
    reporting=phrases(
        """
        melaporkan; memberitakan; mewartakan; menulis; menyiarkan; menayangkan; menerbitkan; memuat; mengutip;
        melansir; mengungkap; mengungkapkan; merilis; menyebutkan; menurunkan; lapor; tulis; memaparkan;
        melaporkan bahwa; memetik
        """
    ),
    saying=phrases(
        """
        mengatakan; menyatakan; menyebut; mencatat; menghitung; memperkirakan; mengonfirmasi; mengklaim; menambahkan;
        menjelaskan; menemukan; mendokumentasikan; memperingatkan; menunjukkan; menegaskan; memberi; menyampaikan;
        berkata; memaklumkan
        """
    ),
    auxiliary=phrases(
        """
        juga; telah; sudah; pada; di; dalam; kemudian; sebelumnya; lebih dulu; pertama kali; baru-baru ini;
        secara eksklusif; kemarin; hari; lagi; edisi; tanggal; lewat; melalui; itu; tersebut; hari ini; sendiri; kini
        """
    ),
    describing=phrases(
        """
        media; milik negara; resmi; lokal; nasional; independen; pemerintah; swasta; asing; berbahasa inggris;
        mingguan; para; berita; sebuah; laman; daring; organisasi; hak asasi; setempat; terkemuka; katolik
        """
    ),
    media=phrases(
        """
        surat kabar; koran; harian; majalah; tabloid; mingguan; kantor berita; agensi berita; kantor berita resmi;
        stasiun televisi; stasiun tv; saluran tv; televisi; radio; situs; situs berita; laman; laman berita; portal;
        portal berita; media; media daring; lembaga; kelompok; akhbar; situs web; program
        """
    ),
    titles=phrases(
        """
        surat kabar; koran; harian; majalah; tabloid; kantor berita; stasiun televisi; stasiun tv; situs berita;
        portal berita; media daring; akhbar; mingguan; agensi berita; laman berita
        """
    ),
    agencies=phrases("kantor berita; agensi berita"),
    clauses=phrases("yang"),
    joining=phrases("dan; atau; serta; maupun"),
    people=phrases("wartawan; jurnalis; koresponden; reporter; pewarta; wartawati"),
    pieces=phrases(
        """
        laporan; berita; artikel; wawancara; liputan; investigasi; editorial; tajuk; siaran; data; catatan; edisi;
        sumber; kajian; survei; kolom; buletin; siniar; dokumenter
        """
    ),
    studies=phrases("laporan; kajian; survei; studi; buletin"),
    links=phrases("dari; oleh; di; milik; dengan; kepada"),
    members=phrases("dari; di"),
    issued=phrases("edisi; tanggal; bertanggal; tertanggal"),
    company=phrases("tbk; pt; grup; holding"),
    again=phrases("yang sama"),
    relative={
        "keesokan harinya": 1,
        "hari berikutnya": 1,
        "esok harinya": 1,
        "hari yang sama": 0,
        "sehari sebelumnya": -1,
        "sehari kemudian": 1,
        "dua hari kemudian": 2,
    },
    every=phrases("semua; keduanya; semuanya"),
    credit=phrases("foto; gambar; video; dok; kredit"),
    one=phrases("seorang; sebuah; para"),
)

LANGUAGE = Language(
    code="id",
    name="Indonesian",
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
