"""Turkish."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    words={
        "yr": "yıl yılı yılında yılının",
        "unit M": "ay",
        "unit W": "hafta",
        "unit D": "gün",
        "century": "yüzyıl",
        "hour H": "saat",
        "qtr": "çeyrek çeyreğinde çeyreği",
        "dayref 0": "bugün",
        "dayref -1": "dün",
        "dayref 1": "yarın",
        "shift -1": "geçen geçtiğimiz son",
        "shift 0": "bu",
        "shift 1": "gelecek önümüzdeki",
        "ord 1": "ilk birinci",
        "ord 2": "ikinci",
        "ord 3": "üçüncü",
        "ord 4": "dördüncü",
        "word 1": "bir",
        "word 2": "iki",
        "word 3": "üç",
        "word 4": "dört",
        "word 5": "beş",
        "word 6": "altı",
        "word 10": "on",
        "ago": "önce",
        "later 1": "sonra",
        "each": "her",
        "freq P1D": "günlük",
        "freq P1Y": "yıllık",
        "and": "ve",
        "now PRESENT_REF": "şimdi",
        "ytd": "yılbaşından_bu_yana",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project. Case suffixes of names stand behind an apostrophe; those of demonyms are glued.
    names="""
TR Türkiye|Türkiye Cumhuriyeti
US ABD|Amerika|Amerika Birleşik Devletleri
GB İngiltere|Birleşik Krallık|Britanya|İskoçya
RU Rusya|Rusya Federasyonu|Sovyetler Birliği|SSCB
CN Çin|Çin Halk Cumhuriyeti
KP Kuzey Kore
KR Güney Kore
DE Almanya
FR Fransa
AE BAE|Birleşik Arap Emirlikleri
SA Suudi Arabistan
PS Filistin
CY Kıbrıs|Güney Kıbrıs
MM Myanmar|Burma
CD Demokratik Kongo Cumhuriyeti
ZA Güney Afrika
NL Hollanda
CZ Çekya|Çek Cumhuriyeti
VA Vatikan
""",
    demonyms="""
TR Türk
US Amerikalı|Amerikan
GB İngiliz|Britanyalı
RU Rus|Sovyet|Çeçen
CN Çinli|Uygur|Tibetli
KP Kuzey Koreli
KR Güney Koreli|Koreli
DE Alman
FR Fransız
IT İtalyan
ES İspanyol
GR Yunan|Yunanlı
SY Suriyeli
IQ Iraklı
IR İranlı
IL İsrailli
PS Filistinli
EG Mısırlı
SA Suudi
AF Afgan
PK Pakistanlı
IN Hintli|Hindistanlı
UA Ukraynalı
BG Bulgar
AM Ermenistanlı
AZ Azerbaycanlı|Azeri
GE Gürcü|Abhaz
JP Japon
PL Polonyalı
NL Hollandalı
CY Kıbrıslı
LB Lübnanlı
LY Libyalı
YE Yemenli
SO Somalili
SD Sudanlı
KZ Kazak
UZ Özbek
KG Kırgız
TM Türkmen
BA Boşnak
RS Sırp
CA Kanadalı
AU Avustralyalı
AT Avusturyalı
SE İsveçli
MM Arakanlı|Rohingya
""",
    institutions="""
US Beyaz Saray|Pentagon
RU Kremlin
TR Külliye|TBMM|Beştepe
IL Knesset
""",
    cities="""
TR Ankara|İstanbul|İzmir|Diyarbakır|Gaziantep|Hatay|Şanlıurfa|Van|Hakkari|Şırnak|Mardin|Adana|Antalya|Bursa|Konya
SY Şam|Halep|İdlib|Afrin|Humus
IQ Bağdat|Musul|Erbil|Kerkük|Süleymaniye
RU Moskova
CN Pekin|Şanghay|Urumçi
US Washington|New York
FR Paris
GB Londra
GR Atina
KP Pyongyang
KR Seul
IR Tahran
IL Tel Aviv|Kudüs
AZ Bakü
UA Kiev|Kiyev
EG Kahire
""",
    regions="""
CN Doğu Türkistan|Sincan|Tibet
PS Gazze|Batı Şeria|Gazze Şeridi
UA Kırım|Donbas
AZ Dağlık Karabağ|Karabağ
CY KKTC|Kuzey Kıbrıs|Kuzey Kıbrıs Türk Cumhuriyeti
""",
    doubtful="Mali",
    never="Van|Çat|Oran|Man|Of|Bolu|Rize",
    other="Latin Amerika|Güney Amerika|Kuzey Amerika|Hint Okyanusu|Güney Çin Denizi",
    suffixes="""
ler lar lerin ların lere lara leri ları lerle larla lerden lardan lerde larda nin nın nun nün in ın
un ün i ı u ü yi yı yu yü e a ye ya de da te ta den dan ten tan le la yle yla li lı lu lü liler
lılar ce ça ca çe
""",
    locative="de da",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("Dr Prof Doç Av Sn Org Gen Alb Yrd Op Hz St vb vs bkz örn yy A.Ş T.C M.Ö M.S"),
    before_numbers=word_set("No no s md"),
    ordinals=True,
    after_ordinals=word_set(
        "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık yüzyıl yüzyılda"
        " yüzyılın kez kere defa gün gününde yıl yılında yıldönümü dünya ceza madde maddesi ağır asliye"
        " kat sınıf dönem bölge"
    ),
)

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("kaynak; kaynaklar; aktaran; haberi aktaran; alıntılayan"),
    reporting=phrases(
        """
        bildirdi; bildiriyor; yazdı; yazıyor; duyurdu; aktardı; aktarıyor; haberleştirdi; yayımladı; yayınladı;
        haber verdi; haber yaptı; manşetten verdi; geçti
        """
    ),
    saying=phrases(
        """
        söyledi; açıkladı; belirtti; iddia etti; öne sürdü; doğruladı; kaydetti; vurguladı; tahmin ediyor; saydı;
        ekledi; açıklıyor; belgeledi; uyardı; ifade etti; paylaştı; ulaştı; tespit etti; diyor; dedi
        """
    ),
    final=phrases(
        """
        bildirdi; bildiriyor; yazdı; yazıyor; yazmıştı; duyurdu; aktardı; aktarıyor; haberleştirdi; yayımladı;
        yayınladı; haber verdi; bildirmişti; duyurmuştu; söyledi; açıkladı; belirtti; iddia etti; öne sürdü;
        doğruladı; kaydetti; tahmin ediyor; belgeledi; uyardı; konuştu; anlattı; konuşan; verdi; veriyor; diyor
        """
    ),
    tails=(
        "'e",
        "'a",
        "'ye",
        "'ya",
        "'de",
        "'da",
        "'te",
        "'ta",
        "'nin",
        "'nın",
        "'nun",
        "'nün",
        "'in",
        "'ın",
        "'un",
        "'ün",
        "'ne",
        "'na",
        "'nde",
        "'nda",
        "'den",
        "'dan",
        "'ten",
        "'tan",
    ),
    after=phrases(
        """
        göre; haberine göre; haberlerine göre; verilerine göre; raporuna göre; bildirdiğine göre; aktardığına göre;
        yazdığına göre; bildirdi; yazdı; duyurdu; aktardı; konuştu; konuşan; anlattı; verdiği röportajda;
        verdiği mülakatta; verdiği demeçte; röportajda; açıklama yapan; konuşarak; haberleştirdi; haberinde; haberine;
        yaptığı açıklamada; demeç verdi; söyledi; anlatan; dayandırdı; dayandırarak; dayandırdığı haberinde; atıfla;
        yazan; bildiren; aktaran; yayımlanan; yayınlanan; çıkan; yer alan
        """
    ),
    auxiliary=phrases(
        """
        da; de; ise; dün; bugün; daha önce; ilk; ilk olarak; tarihli; günü; sabah; akşam; tarihinde; önceki gün;
        geçtiğimiz; bu; bir; özel; sayısında; muhabirine; önce
        """
    ),
    describing=phrases(
        """
        devlet; resmi; resmî; yerel; bağımsız; özel; ulusal; muhalif; iktidara yakın; hükümete yakın; ingiliz;
        amerikan; alman; fransız; rus; iran; israil; suriye; çin; kürt; ermeni; yunan; katolik; hristiyan;
        insan hakları; ingilizce; günlük; haftalık; haber; bir; bu; merkezli
        """
    ),
    media=phrases(
        """
        gazetesi; gazetesine; gazetesinin; gazetesinde; gazetesinden; gazete; ajansı; ajansına; ajansının;
        haber ajansı; haber ajansına; haber ajansının; haber sitesi; haber sitesine; haber sitesinin; kanalı;
        kanalına; kanalının; kanalında; televizyonu; televizyonuna; televizyonunun; televizyonunda; radyosu;
        radyosuna; radyosunun; radyosunda; dergisi; dergisine; dergisinin; dergisinde; sitesi; sitesine; sitesinin;
        portalı; internet sitesi; servisi; servisine; yayın kuruluşu; örgütü; kuruluşu; merkezi
        """
    ),
    titles=phrases("gazete; haber ajansı; haber sitesi; yayıncı"),
    classes=phrases(
        """
        gazetesi; gazetesine; gazetesinin; gazetesinde; ajansı; ajansının; ajansına; haber ajansı; haber sitesi;
        haber sitesine; haber sitesinin; kanalı; kanalına; kanalının; televizyonu; televizyonuna; dergisi; dergisine;
        dergisinin; radyosu; radyosuna; radyosunun
        """
    ),
    agencies=phrases("ajansı; ajansına; ajansının; haber ajansı; haber ajansına; haber ajansının"),
    joining=phrases("ve; ile; veya; ya da"),
    people=phrases("muhabiri; muhabirine; muhabirinin; yazarı; yazarına; gazetecisi; temsilcisi"),
    pieces=phrases(
        """
        haberi; haberine; haberinde; haberini; haberlerine; raporu; raporuna; raporunda; röportaj; röportajı;
        röportajında; röportajda; makale; makalesi; makalesinde; başyazısı; yazısı; yazısında; verileri; verilerine;
        verilerinde; programı; programında; bülteni; bülteninde; yayını; yayınında; araştırması; araştırmasına;
        araştırmasında; kaynak
        """
    ),
    studies=phrases("raporu; raporuna; raporunda; araştırması; araştırmasına"),
    issued=phrases("tarihli"),
    company=phrases("holding; a.ş; grubu; binası"),
    again=phrases("aynı; bu; söz konusu"),
    relative={"ertesi gün": 1, "aynı gün": 0, "bir gün önce": -1, "bir gün sonra": 1, "iki gün sonra": 2},
    every=phrases("hepsi; ikisi de; tümü"),
    credit=phrases("fotoğraf; foto; görsel; görüntü; kaynak:"),
)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
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
