"""Thai."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    calendar="buddhist",
    writing="run",
    features=frozenset({"after"}),
    words={
        "era -543": "พ.ศ. พ.ศ พุทธศักราช",
        "era 0": "ค.ศ. ค.ศ",
        "yr": "ปี",
        "unit M": "เดือน",
        "unit W": "สัปดาห์",
        "unit D": "วัน",
        "hour H": "ชั่วโมง",
        "hour M": "นาที",
        "dayref 0": "วันนี้",
        "dayref -1": "เมื่อวานนี้ เมื่อวาน วานนี้",
        "dayref 1": "พรุ่งนี้",
        "shift -1": "ที่แล้ว ที่ผ่านมา",
        "shift 0": "นี้",
        "shift 1": "หน้า",
        "unitref Y 0": "ปีนี้",
        "unitref Y -1": "ปีที่แล้ว",
        "unitref M 0": "เดือนนี้",
        "unitref M -1": "เดือนที่แล้ว",
        "unitref W -1": "สัปดาห์ที่แล้ว",
        "ago": "ก่อน",
        "to": "ถึง",
        "ytd": "ตั้งแต่ต้นปี",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
TH ประเทศไทย|ราชอาณาจักรไทย|รัฐบาลไทย|ชาวไทย|คนไทย|ทางการไทย
MM เมียนมา|เมียนมาร์|พม่า
KP เกาหลีเหนือ
KR เกาหลีใต้
US สหรัฐ|สหรัฐฯ|สหรัฐอเมริกา|อเมริกา|อเมริกัน
GB อังกฤษ|สหราชอาณาจักร|บริเตน
CN จีน|สาธารณรัฐประชาชนจีน
RU รัสเซีย|สหภาพโซเวียต
JP ญี่ปุ่น
FR ฝรั่งเศส
DE เยอรมนี|เยอรมัน|เยอรมันนี
IN อินเดีย
PS ปาเลสไตน์
LA ลาว|สปป.ลาว
KH กัมพูชา|เขมร
VN เวียดนาม
UA ยูเครน
IL อิสราเอล
TW ไต้หวัน
SA ซาอุดีอาระเบีย|ซาอุดิอาระเบีย
AE สหรัฐอาหรับเอมิเรตส์|ยูเออี
TR ตุรกี|ตุรเคีย
CD สาธารณรัฐประชาธิปไตยคองโก
CG สาธารณรัฐคองโก
TL ติมอร์ตะวันออก|ติมอร์เลสเต
""",
    demonyms="""
MM ชาวเมียนมา|โรฮิงญา|โรฮีนจา
PS ชาวปาเลสไตน์
CN อุยกูร์|ชาวอุยกูร์|ชาวทิเบต
""",
    institutions="""
US ทำเนียบขาว|เพนตากอน
RU เครมลิน
TH ทำเนียบรัฐบาล
""",
    cities="""
TH กรุงเทพ|กรุงเทพฯ|กรุงเทพมหานคร|เชียงใหม่|ภูเก็ต|พัทยา|ขอนแก่น|แม่สอด
MM ย่างกุ้ง|เนปยีดอ|มัณฑะเลย์|เมียวดี
KP เปียงยาง
KR โซล|กรุงโซล
CN ปักกิ่ง|เซี่ยงไฮ้
JP โตเกียว
RU มอสโก|มอสโคว์
VN ฮานอย
US วอชิงตัน|นิวยอร์ก
""",
    regions="""
HK ฮ่องกง
MO มาเก๊า
CN ซินเจียง|ทิเบต
TH ปัตตานี|ยะลา|นราธิวาส
MM รัฐยะไข่|รัฐฉาน|รัฐกะเหรี่ยง
PS ฉนวนกาซา|กาซา|เวสต์แบงก์
UA ไครเมีย|ดอนบาส
""",
    other="""
กาชาด|สภากาชาด|ทะเลจีนใต้|ทะเลจีนตะวันออก|มหาสมุทรอินเดีย|ภาษาไทย|ภาษาจีน|ภาษาอังกฤษ|ภาษาญี่ปุ่น|ภาษาลาว|อ่าวไทย
ลาตินอเมริกา|ละตินอเมริกา
อเมริกาใต้|อเมริกาเหนือ|คาบสมุทรเกาหลี
""",
    spaced=False,
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("ดร พ.ศ ค.ศ น.ส พล.อ พล.ต ด.ช ด.ญ จ อ ต ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค"),
)

LANGUAGE = Language(
    code="th",
    name="Thai",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
    sentences=_SENTENCES,
)
