"""Turkish."""

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
    words={
        "yr": "yıla yıldan yıldır sene senesi yılından yılına yıl yılı yılında yılının",
        "unit M": "ayı ayın ayında aydır ayda aylık ayının ay",
        "unit W": "haftada haftanın haftası haftasında haftalık haftadır hafta",
        "unit D": "günü günde gündür gününde gün",
        "century": "yüzyıl",
        "hour H": "saatte saatlik saat",
        "qtr": "çeyrek çeyreğinde çeyreği",
        "dayref 0": "bugün",
        "dayref -1": "dün",
        "dayref 1": "ertesi_gün yarın",
        "shift -1": "önceki geçen geçtiğimiz son",
        "shift 0": "bu",
        "shift 1": "sonraki gelecek önümüzdeki",
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
        "dayref -2": "önceki_gün evvelsi_gün evvelki_gün",
        "dayref 2": "öbür_gün",
        "unitref Y -2": "evvelki_yıl evvelki_sene",
        "unitref Y -1": "önceki_yıl bir_önceki_yıl geçen_sene",
        "unitref W -2": "evvelki_hafta",
        "unitref W 2": "öbür_hafta",
        "unitref Y 1": "ertesi_yıl gelecek_sene",
        "unitref WE -1": "geçen_hafta_sonu geçtiğimiz_hafta_sonu",
        "unitref WE 0": "bu_hafta_sonu hafta_sonu",
        "unitref WE 1": "gelecek_hafta_sonu önümüzdeki_hafta_sonu",
        "yrs": "yıllar yıllarda yılları",
        "unit E": "onyıl on_yıl",
        "hour M": "dakika dakikada",
        "unit WE": "hafta_sonu",
        "plus": "buçuk",
        "some": "yarım",
        "adjunit P6M": "yarım_yıl",
        "adjunit PT30M": "yarım_saat",
        "part MO": "sabah sabahı sabahleyin",
        "part AF": "öğleden_sonra",
        "part EV": "akşam akşamı",
        "part NI": "gece gecesi",
        "part MI": "öğlen öğle",
        "partref -1 NI": "dün_gece",
        "partref 0 NI": "bu_gece",
        "partref 0 EV": "bu_akşam",
        "partref 0 MO": "bu_sabah",
        "partref -1 EV": "dün_akşam",
        "since": "beri itibaren",
        "to": "ila",
        "until": "kadar",
        "approx": "yaklaşık en_az",
        "quant X": "birkaç",
        "edge START": "başında başı başlarında",
        "edge MID": "ortasında ortaları ortası",
        "edge END": "sonunda sonu sonlarında",
        "season SP": "ilkbahar bahar",
        "season SU": "yaz yazı yazında",
        "season FA": "sonbahar",
        "season WI": "kış kışı",
        "feast E0": "Paskalya Paskalya_Pazarı",
        "feast 12-25": "Noel",
        "feast 1-1": "yılbaşı",
        "freq P1M": "aylık_olarak",
    },
    narrative="önceki_yıl ertesi_yıl önceki sonraki",
    ahead="*acak *ecek olacak edilecek yapılacak planlanıyor bekleniyor önümüzdeki gelecek kadar düzenlenecek başlayacak",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("sıfır bir iki üç dört beş altı yedi sekiz dokuz on", 0) | counted(
    "on yirmi otuz kırk elli altmış yetmiş seksen doksan", 10, 10
)
_CARDINALS |= {
    f"{ten}{one}": _CARDINALS[ten] + _CARDINALS[one]
    for ten in ["on", "yirmi", "otuz", "kırk", "elli", "altmış", "yetmiş", "seksen", "doksan"]
    for one in ["bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz"]
}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"yüz": 1e2, "bin": 1e3, "milyon": 1e6, "mn": 1e6, "milyar": 1e9, "mr": 1e9, "mlr": 1e9, "trilyon": 1e12},
    bare=frozenset(("yüz", "bin")),
    collectives={"düzine": 12},
    vague={"onlarca": (20, 99), "düzinelerce": (24, 99), "yüzlerce": (200, 999), "binlerce": (2e3, 9999),
           "milyonlarca": (2e6, 9_999_999)},
    some=frozenset(("birkaç",)),
    fractions={"yarım": 0.5, "yarısı": 0.5, "çeyrek": 0.25, "çeyreği": 0.25},
    point=frozenset(("virgül", "nokta")),
    denominators={"ikide": 1 / 2, "üçte": 1 / 3, "dörtte": 1 / 4, "beşte": 1 / 5, "altıda": 1 / 6, "sekizde": 1 / 8,
                  "onda": 1 / 10},
    halves=frozenset(("buçuk",)),
    units_before=frozenset(("percent",)),
    multiples={"iki katı": 2, "katlandı": 2},
    to=frozenset(("ila", "ile")),
    alternatives=frozenset(("veya",)),
    percent=frozenset(("yüzde",)),
    points=frozenset(("puan", "yüzde puan")),
    currencies=named("USD dolar|ABD doları|doları EUR euro|avro|avroya GBP sterlin TRY lira|liraya|lirası|Türk lirası|tl RUB ruble"
                     " SYP Suriye lirası JPY yen CNY yuan AZN manat IQD dinar IRR riyal CHF frank"),
    measures=measured("kilometre metre ton hektar dönüm litre kilo kilogram derece varil")
    | measured_as(
        "santimetre santim|cm milimetre mm kilometrekare kilometrekare metrekare metrekare "
        "metreküp metreküp gram gram mil mil dekar dekar megavat megavat"
    ),
    durations=named("year yıl|yıla|yıldır|yıllık month ay|aydır|aylık week hafta|haftadır|haftalık day gün|gündür|günlük"
                    " hour saat|saatlik minute dakika|dakikalık second saniye century yüzyıl"),
    months=word_set("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
    before=bounded("at_least en az|en azından more_than fazla approx yaklaşık|aşağı yukarı|tahmini|tahminen|civarında at_most en fazla"
                   "|en çok exact sadece|yalnızca|toplam|tam less_than az"),
    after=bounded("more_than 'den fazla|'dan fazla|den fazla|dan fazla|'ten fazla|'tan fazla|'yi aşkın|'i aşkın|'ı aşkın|i aşkın"
                  "|aşkın|kadar fazla less_than 'den az|'dan az approx kadar|civarında at_least ve üzeri|veya daha fazla"),
    events=happened("killed öldürüldü|öldürülen|katledildi died öldü|ölen|hayatını|ölü|yaşamını injured yaralandı|yaralanan|yaralı"
                    " missing kayıp|kayboldu displaced yerinden|göç|tahliye arrested tutuklandı|gözaltına|tutuklanan sentenced"
                    " mahkum|hapis released serbest abducted kaçırıldı|kaçırılan attacked saldırıya destroyed yıkıldı|yıkılan"
                    " deported sınır"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("yeni diğer başka genç sivil kayıtlı fazla kadar den dan adet tane"),
        stops=word_set("ve veya ile için gibi ama fakat ancak bu şu o bir de da ki mi göre sonra önce olarak olan oldu var yok"
                       " çok daha en ise üzere arasında kadar yılında tarihinde"),
        sources=("göre",),
        names=word_set("madde sayfa bölüm numara no kanal"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project. Case suffixes of names stand behind an apostrophe; those of demonyms are glued.
    names="""
GR Helen Cumhuriyeti|Yunanistan Cumhuriyeti
CH İsviçre Konfederasyonu
KP Kore Demokratik Halk Cumhuriyeti
KR Kore Cumhuriyeti
LA Laos Demokratik Halk Cumhuriyeti
MX Birleşik Meksika Devletleri
VA Kutsal Makam
EH Batı Sahra|Sahra Demokratik Arap Cumhuriyeti
CF Orta Afrika Cumhuriyeti
CG Kongo Cumhuriyeti|Kongo - Brazavil
PK Pakistan İslam Cumhuriyeti
IR İran İslam Cumhuriyeti
AF Afganistan İslam Cumhuriyeti|Afganistan İslam Emirliği
AU Avustralya Milletler Topluluğu
GW Gine-Bissau|Gine Bissau
GQ Ekvator Ginesi
GS Güney Georgia
TC Turks ve Caicos Adaları|Turks ve Caicos
GF Fransız Guyanası
TL Doğu Timor|Timor-Leste
CI Fildişi Sahili|Fildişi Sahilleri
JO Ürdün Haşimi Krallığı
MK Kuzey Makedonya
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
    subject=phrases(","),
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
        yazdı; yazıyor; aktardı; duyurdu; bildirdi; belirtti; haberleştirdi; iddia etti; öne sürdü; yer verdi; yayımladı; yayınladı; ortaya çıkardı; geçti; kaydetti; paylaştı; manşetten verdi; haber yaptı;
        duyuruyor; aktardı; yer veriyor; çekti; yorumladı; değerlendirdi; yorumunu yaptı; nitelendirdi; tanımladı; vurguladı; hatırlattı; kaydediyor; belirtiyor; savundu; savunuyor; haberine göre; bildirdi; aktardı; yazdı; duyurdu; yayımladı; yayınladı; iddia etti; öne sürdü; belirtti; kaydetti; ifade etti; açıkladı; geçti; manşetten verdi; haberleştirdi; aktardığına göre; yer verdi;
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
        derlediği verilere göre; derlediğine göre; ulaştığı bilgilere göre; edindiği bilgiye göre; edindiği bilgilere göre; alınan bilgiye göre; elde ettiği; ulaştığı; hazırladığı habere göre; geçtiği habere göre; servis ettiği; sorularını yanıtlayan; yayınında konuşan; canlı yayınında; mikrofonuna;
        göre; haberine göre; haberlerine göre; verilerine göre; raporuna göre; bildirdiğine göre; aktardığına göre;
        yazdığına göre; bildirdi; yazdı; duyurdu; aktardı; konuştu; konuşan; anlattı; verdiği röportajda;
        verdiği mülakatta; verdiği demeçte; röportajda; açıklama yapan; konuşarak; haberleştirdi; haberinde; haberine;
        yaptığı açıklamada; demeç verdi; söyledi; anlatan; dayandırdı; dayandırarak; dayandırdığı haberinde; atıfla;
        yazan; bildiren; aktaran; yayımlanan; yayınlanan; çıkan; yer alan
        """
    ),
    auxiliary=phrases(
        """ayrıca; haberinde; manşetinde; başyazısında;
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
    listing=phrases("haber kaynağı; kaynağı; kaynak; kaynaklar"),
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

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        tarihli; günü; yayımlanan; yayınlanan; göre; tarafından; ve; de; da; bugün; dün
        """
    ),
    no_source=phrase_list(
        """
        plana; kanuna; takvime; duruma; buna; yasaya
        """
    ),
    final=True,
    accordingly=phrase_list(
        """
        göre; verilerine göre; açıklamasına göre; raporuna göre; bilgisine göre; rakamlarına göre; haberine göre;
        göre,
        """
    ),
    says=phrase_list(
        """
        söyledi; söylüyor; söylediler; açıkladı; açıkladılar; bildirdi; bildirdiler; belirtti; belirttiler;
        duyurdu; dedi; dediler; aktardı; ifade etti; kaydetti; vurguladı; ileri sürdü; iddia etti; doğruladı;
        tahmin ediyor; yazdı; anlattı; öne sürdü; raporladı; tespit etti
        """
    ),
    including=phrase_list(
        """
        aralarında; bunlardan; bunların; dahil; içlerinde; bunların arasında; ölenler arasında
        """
    ),
    borders=phrase_list("ancak; fakat; ama; oysa; iken; ise; buna karşılık; bu arada"),
    compared=phrase_list("kıyasla; karşılık; karşı; önceki; geçen yılki"),
    levels=phrase_list("oldu; ulaştı; buldu; aştı; çıktı; yükseldi; tutuyor"),
    rises=phrase_list("arttı; artış; artarak; yükseldi; yükselerek; yükseliş; çıktı; büyüdü; artırdı"),
    falls=phrase_list("düştü; azaldı; geriledi; düşüş; azalma; düşerek; azalarak; indi"),
    to=phrase_list("yüzde; yaklaşık"),
    totals=phrase_list("toplam sayı; sayısı; böylece"),
    inside_after=phrase_list(
        """
        'da; 'de; 'ta; 'te; ’da; ’de; ’ta; ’te; 'nda; 'nde; ’nda; ’nde; da; de; 'daki; 'deki; ’daki; ’deki
        """
    ),
    old=phrase_list("yaşında; yaşındaki; yaşlarındaki; yaş; yaşlarında"),
    prison=phrase_list("hapis; hapis cezası; hapse; hapis cezasına"),
    premodifiers=word_set("yeni diğer kadar daha fazla genç sivil ayrı büyük küçük farklı çok ila bin milyon"),
    stops=word_set(
        "ve veya ile için gibi göre bu şu o bir de da ki ise ama ancak kadar sonra önce beri dan den ta te mi en"
        " daha olarak olan oldu var yok değil etti edildi öldü yaralandı gözaltına tutuklandı hayatını kişi̇"
    ),
    names=word_set("madde sayfa bölüm no sayılı kanal uçuş"),
)

LANGUAGE = Language(
    code="tr",
    name="Turkish",
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
