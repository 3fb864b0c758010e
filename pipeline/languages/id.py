"""Indonesian."""

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
    features=frozenset({"agoafter", "after"}),
    words={
        "yr": "tahun",
        "unit M": "bulan",
        "unit W": "minggu pekan",
        "unit D": "hari",
        "unit E": "dekade",
        "qtr": "kuartal triwulan",
        "half": "semester",
        "hour H": "jam",
        "dayref 0": "hari_ini hari_ini",
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
        "past -1": "terakhir belakangan",
        "ago": "yang_lalu silam yang_silam",
        "ago 1": "lagi",
        "later 1": "kemudian berikutnya",
        "later -1": "sebelumnya",
        "dayref -2": "kemarin_lusa",
        "dayref 2": "lusa",
        "unitref Y -2": "tahun_kemarin_dulu",
        "unitref Y -1": "tahun_kemarin tahun_sebelumnya",
        "unitref M -1": "bulan_kemarin",
        "unitref W -1": "minggu_kemarin",
        "unitref W 2": "minggu_depannya_lagi pekan_depannya",
        "unitref Y 1": "tahun_berikutnya",
        "unitref WE -1": "akhir_pekan_lalu akhir_minggu_lalu",
        "unitref WE 0": "akhir_pekan_ini akhir_pekan",
        "unitref WE 1": "akhir_pekan_depan",
        "century": "abad",
        "hour M": "menit",
        "hours S": "detik",
        "plus": "setengah",
        "quant X": "beberapa",
        "approx": "sekitar hampir lebih_dari kurang_dari",
        "part MO": "pagi",
        "part MI": "siang",
        "part AF": "sore",
        "part NI": "malam",
        "partref -1 NI": "tadi_malam semalam",
        "partref 0 MO": "pagi_ini tadi_pagi",
        "partref 0 NI": "malam_ini nanti_malam",
        "freq P1D": "harian setiap_hari",
        "freq P1Y": "tahunan setiap_tahun per_tahun",
        "freq P1M": "bulanan per_bulan",
        "until": "hingga_akhir",
        "or": "atau",
        "ord 5": "kelima",
        "decade 199": "1990-an 90-an",
        "decade 198": "1980-an 80-an",
        "decade 197": "1970-an 70-an",
        "decade 196": "1960-an 60-an",
        "decade 200": "2000-an",
        "decade 201": "2010-an",
        "feast E0": "Paskah Hari_Paskah Minggu_Paskah",
        "feast E-2": "Jumat_Agung",
        "feast E-3": "Kamis_Putih",
        "feast 12-25": "Natal Hari_Natal",
        "feast 12-24": "malam_Natal Malam_Natal",
        "feast 8-17": "Hari_Kemerdekaan",
        "feast E39": "Kenaikan_Yesus_Kristus",
        "feast E49": "Pentakosta",
    },
    narrative="tahun_sebelumnya bulan_sebelumnya tahun_berikutnya",
    ahead="akan depan mendatang rencananya direncanakan dijadwalkan hingga diperkirakan",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas", 0) | {
    "seratus": 100.0,
    "seribu": 1000.0,
    "sejuta": 1e6,
}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"puluh": 10.0, "ratus": 1e2, "ribu": 1e3, "juta": 1e6, "jt": 1e6, "miliar": 1e9, "milyar": 1e9,
                 "triliun": 1e12},
    teens=frozenset(("belas",)),
    collectives={"lusin": 12},
    vague={"puluhan": (20, 99), "belasan": (11, 19), "ratusan": (200, 999), "ribuan": (2e3, 9999), "jutaan": (2e6, 9_999_999)},
    some=frozenset(("beberapa",)),
    fractions={"setengah": 0.5, "separuh": 0.5, "sepertiga": 1 / 3, "seperempat": 1 / 4, "pertiga": 1 / 3, "perempat": 1 / 4,
               "perlima": 1 / 5, "seperlima": 1 / 5},
    halves=frozenset(("setengah",)),
    point=frozenset(("koma",)),
    odds=("dari", "dari setiap"),
    multiples={"dua kali lipat": 2},
    to=frozenset(("hingga", "sampai")),
    alternatives=frozenset(("atau",)),
    between={"antara": "dan", "dari": "hingga"},
    percent=frozenset(("persen",)),
    points=frozenset(("poin persentase",)),
    currencies=named("IDR rupiah USD dolar|dolar as EUR euro GBP pound JPY yen CNY yuan MYR ringgit SGD dolar singapura THB baht"
                     " AUD dolar australia SAR riyal PHP peso"),
    measures=measured("kilometer meter ton hektare hektar liter kilogram kilo derajat barel")
    | measured_as(
        "sentimeter cm milimeter mm kilometer_persegi km_persegi meter_persegi meter_persegi "
        "meter_kubik meter_kubik gram gram mil mil megawatt megawatt"
    ),
    durations=named("year tahun month bulan week minggu|pekan day hari hour jam minute menit second detik century abad decade dekade"),
    months=word_set("januari februari maret april mei juni juli agustus september oktober november desember"),
    before=bounded("at_least sedikitnya|setidaknya|paling sedikit|minimal|sekurang-kurangnya|tidak kurang dari more_than lebih dari"
                   "|melebihi|di atas approx sekitar|kira-kira|kurang lebih|hampir|diperkirakan at_most paling banyak|maksimal|hingga"
                   " less_than kurang dari|di bawah exact hanya|total|sebanyak|sejumlah"),
    after=bounded("more_than lebih at_least atau lebih"),
    events=happened("killed tewas|dibunuh|terbunuh died meninggal|mati|korban injured terluka|luka missing hilang displaced mengungsi"
                    "|pengungsi|dievakuasi arrested ditangkap|ditahan sentenced divonis|dihukum released dibebaskan infected"
                    " terinfeksi arrived tiba abducted diculik attacked diserang destroyed hancur|rusak deported dideportasi"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("buah unit ekor para"),
        stops=word_set("di ke dari pada dan atau yang untuk dengan oleh dalam karena adalah ialah ini itu telah sudah akan sedang"
                       " tidak bukan juga serta saat ketika setelah sebelum antara hingga menurut kata per tahun lagi ditutup"),
        sources=("menurut", "berdasarkan"),
        names=word_set("pasal halaman bab nomor no kanal saluran jalan"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR Republik Hellenik|Republik Yunani
CH Konfederasi Swiss
KP Republik Rakyat Demokratik Korea|RRDK
KR Republik Korea
LA Republik Demokratik Rakyat Laos
MX Amerika Serikat Meksiko|Meksiko Serikat
VA Takhta Suci|Vatikan|Kota Vatikan
EH Sahara Barat|Republik Demokratik Arab Sahrawi
CF Republik Afrika Tengah
CD Republik Demokratik Kongo|RD Kongo
CG Republik Kongo
PK Republik Islam Pakistan
IR Republik Islam Iran
AU Persemakmuran Australia
GW Guinea-Bissau|Guinea Bissau
GS Georgia Selatan
TC Turks dan Caicos|Kepulauan Turks dan Caicos
GF Guyana Prancis
TL Timor Leste|Timor Timur
CI Pantai Gading
CN Republik Rakyat Tiongkok|RRT|Republik Rakyat China|RRC
RU Federasi Rusia
AE Uni Emirat Arab|UEA
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
        """seperti dilansir; dilansir; sebagaimana dilansir; dikutip dari; seperti dikutip; sebagaimana dikutip; dilaporkan; seperti dilaporkan; diberitakan; seperti diberitakan; diterbitkan di; dimuat di; dimuat; disiarkan; mengatakan kepada; berkata kepada; ujar kepada; wawancara dengan; melansir; mengutip; menurut; lewat; dikabarkan;
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
        """melaporkannya; memberitakannya; mengabarkannya; mewartakan; mewartakannya; menyiarkan; menerbitkan; menurunkan; merilis; mengungkap;
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
    that=phrases("bahwa; bahwasanya; bagaimana; mengapa"),
    to=phrases("kepada; pada"),
    refusing=phrases("menolak; tidak; enggan"),
    within=phrases("di; dalam"),
    listing=phrases("sumber"),
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

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        pada; di; dari; yang; tanggal; hari; dirilis; terbit; yang dirilis; yang diterbitkan; sejak; hingga; oleh; ada; sebanyak; telah
        """
    ),
    no_source=phrase_list(
        """
        rencana; jadwal; hukum; aturan; kebiasaan
        """
    ),
    according=phrase_list(
        """
        menurut; berdasarkan; berdasarkan data; menurut data; mengutip; dikutip dari; menurut laporan; sumber:
        """
    ),
    says=phrase_list(
        """
        kata; mengatakan; menyatakan; melaporkan; menyebut; menyebutkan; mengumumkan; mengonfirmasi;
        mengkonfirmasi; menjelaskan; memperkirakan; mencatat; menegaskan; menambahkan; mengungkapkan; ujar;
        tutur; ungkap; jelas; tegas; memberitakan; mendata; mengklaim; memperingatkan
        """
    ),
    that=phrase_list("bahwa"),
    including=phrase_list(
        """
        termasuk; di antaranya; di antara mereka; dari jumlah itu; yang terdiri dari; terdiri atas; terdiri dari;
        antara lain; diantaranya
        """
    ),
    borders=phrase_list(
        """
        sementara; sedangkan; tetapi; namun; tapi; ketika; meskipun; walaupun; setelah; padahal
        """
    ),
    compared=phrase_list("dibandingkan; dibanding; ketimbang; daripada; dibandingkan dengan; berbanding"),
    levels=phrase_list(
        """
        mencapai; adalah; sebesar; sebanyak; berjumlah; menjadi; melampaui; melebihi; bernilai; seharga; senilai
        """
    ),
    rises=phrase_list(
        """
        naik; meningkat; bertambah; kenaikan; peningkatan; tumbuh; melonjak; lonjakan; lebih banyak
        """
    ),
    falls=phrase_list(
        """
        turun; menurun; berkurang; penurunan; merosot; anjlok; susut; menyusut; lebih sedikit
        """
    ),
    to=phrase_list("menjadi; ke; hingga; sebesar; sebanyak; sampai"),
    totals=phrase_list("total menjadi; sehingga total; menjadikan total; sejauh ini; hingga kini"),
    numbers_of=phrase_list("jumlah; jumlah korban; total; banyaknya; angka"),
    inside=phrase_list("di; di seluruh; di dekat; di wilayah; di provinsi; di utara; di selatan"),
    away=phrase_list("dari; ke; dengan; untuk; oleh; kepada"),
    aged=phrase_list("berusia; berumur; usia; umur"),
    old=phrase_list("tahun usianya"),
    prison=phrase_list("penjara; kurungan; tahanan; hukuman; divonis; dihukum"),
    stops=word_set(
        "dan atau di ke dari pada dengan untuk oleh yang ini itu adalah telah sudah akan tidak bukan juga lagi"
        " dalam antara tewas terluka luka mengungsi ditangkap kemudian setelah sejak hingga sampai per lebih"
        " kurang lain saat para"
    ),
    links=word_set("dari"),
    names=word_set("tahun pasal halaman bab nomor no ayat jalan rute"),
    classifiers=word_set("buah ekor unit"),
)

LANGUAGE = Language(
    code="id",
    name="Indonesian",
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
