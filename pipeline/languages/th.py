"""Thai."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, bounded, counted, happened, measured_as, named, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    calendar="buddhist",
    writing="run",
    features=frozenset({"agoafter", "after"}),
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
        "unitref Y -1": "ปีก่อน ปีที่แล้ว",
        "unitref M 0": "เดือนนี้",
        "unitref M -1": "เดือนก่อน เดือนที่แล้ว",
        "unitref W -1": "อาทิตย์ที่แล้ว สัปดาห์ก่อน อาทิตย์ก่อน สัปดาห์ที่แล้ว",
        "ago": "ก่อน",
        "to": "ถึง",
        "ytd": "ตั้งแต่ต้นปี",
        "past -1": "ที่ผ่านมา",
        "unitref Y 1": "ปีหน้า",
        "unitref M 1": "เดือนหน้า",
        "unitref W 1": "สัปดาห์หน้า อาทิตย์หน้า",
        "unitref W 0": "สัปดาห์นี้ อาทิตย์นี้",
        "unitref Y -2": "ปีก่อนโน้น",
        "unitref WE 0": "สุดสัปดาห์นี้ สุดสัปดาห์ วันหยุดสุดสัปดาห์",
        "unitref WE -1": "สุดสัปดาห์ที่ผ่านมา สุดสัปดาห์ที่แล้ว",
        "unitref WE 1": "สุดสัปดาห์หน้า",
        "dayref 2": "วันมะรืน มะรืนนี้",
        "dayref -2": "เมื่อวานซืน วานซืน",
        "agopre 1": "อีก",
        "unit E": "ทศวรรษ",
        "century": "ศตวรรษที่ ศตวรรษ",
        "plus": "ครึ่ง",
        "adjunit P6M": "ครึ่งปี",
        "adjunit PT30M": "ครึ่งชั่วโมง",
        "quant X": "หลาย",
        "each": "ทุก",
        "part MO": "เช้า ช่วงเช้า",
        "part AF": "บ่าย ช่วงบ่าย",
        "part EV": "เย็น",
        "part NI": "กลางคืน คืน",
        "partref 0 NI": "คืนนี้",
        "partref -1 NI": "เมื่อคืนนี้ เมื่อคืน",
        "edge START": "ต้น",
        "edge MID": "กลาง",
        "edge END": "ปลาย สิ้น",
        "qtr": "ไตรมาส",
        "q Q1": "ไตรมาสแรก",
        "since": "ตั้งแต่",
        "now PRESENT_REF": "ขณะนี้ ปัจจุบัน",
        "feast 12-25": "วันคริสต์มาส คริสต์มาส",
        "feast E0": "วันอีสเตอร์ อีสเตอร์",
        "feast E-2": "วันศุกร์ประเสริฐ",
        "feast 4-13": "วันสงกรานต์",
    },
    ahead="จะ คาดว่า กำหนด หน้า แผน",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("ศูนย์ หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า", 0) | {"เอ็ด": 1.0, "ยี่": 2.0}
_NUMBERS = NumberWords(
    decimal=".",
    run=True,
    point=frozenset(("จุด",)),
    cardinals=_CARDINALS,
    multipliers={"สิบ": 1e1, "ร้อย": 1e2, "พัน": 1e3, "หมื่น": 1e4, "แสน": 1e5, "ล้าน": 1e6},
    bare=frozenset(("สิบ", "ร้อย", "พัน")),
    collectives={"โหล": 12},
    vague={"หลายสิบ": (20, 99), "หลายร้อย": (200, 999), "หลายพัน": (2e3, 9999), "หลายหมื่น": (2e4, 99_999), "หลายแสน": (2e5, 999_999),
           "หลายล้าน": (2e6, 9_999_999), "นับร้อย": (200, 999), "นับพัน": (2e3, 9999)},
    fractions={"ครึ่ง": 0.5},
    halves=frozenset(("ครึ่ง",)),
    units_before=frozenset(("percent",)),
    odds=("ใน",),
    to=frozenset(("ถึง",)),
    percent=frozenset(("เปอร์เซ็นต์", "เปอร์เซนต์", "ร้อยละ")),
    currencies=named("THB บาท USD ดอลลาร์|ดอลลาร์สหรัฐ|เหรียญสหรัฐ|ดอลลาร์สหรัฐฯ EUR ยูโร GBP ปอนด์ JPY เยน CNY หยวน MMK จ๊าต KRW วอน LAK กีบ"),
    measures=measured_as("กิโลเมตร กิโลเมตร|กม. เมตร เมตร ตัน ตัน ไร่ ไร่ ลิตร ลิตร กิโลกรัม กิโลกรัม|กก. องศา องศา")
    | measured_as(
        "เซนติเมตร เซนติเมตร|ซม. มิลลิเมตร มิลลิเมตร|มม. ตารางกิโลเมตร ตารางกิโลเมตร|ตร.กม. "
        "ตารางเมตร ตารางเมตร|ตร.ม. กรัม กรัม เมกะวัตต์ เมกะวัตต์"
    ),
    durations=named("year ปี|ขวบ month เดือน week สัปดาห์|อาทิตย์ day วัน hour ชั่วโมง|โมง|น. minute นาที second วินาที century ศตวรรษ decade ทศวรรษ"),
    months=word_set("มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม"),
    before=bounded("at_least อย่างน้อย|ไม่ต่ำกว่า|ไม่น้อยกว่า more_than มากกว่า|กว่า|เกิน|เกินกว่า approx ราว|ประมาณ|เกือบ|ราวๆ at_most ไม่เกิน|สูงสุด"
                   " less_than น้อยกว่า|ไม่ถึง exact เพียง|แค่|รวม|ทั้งหมด|จำนวน"),
    after=bounded("more_than กว่า|เศษ at_least ขึ้นไป approx โดยประมาณ"),
    events=happened("killed สังหาร|ถูกฆ่า died เสียชีวิต|ตาย injured บาดเจ็บ missing สูญหาย displaced พลัดถิ่น|อพยพ arrested จับกุม|ถูกจับ|ควบคุมตัว"
                    " sentenced ตัดสิน released ปล่อยตัว infected ติดเชื้อ abducted ลักพาตัว attacked โจมตี destroyed ทำลาย"),
    grammar=Grammar(
        order="first",
        classifiers=word_set("คน ราย แห่ง หลัง ครัวเรือน ครอบครัว ลำ คัน ครั้ง ฉบับ ตัว ประเทศ จังหวัด หมู่บ้าน ศพ นาย รูป องค์ คดี ชิ้น"),
        premodifiers=frozenset(("กว่า",)),
        stops=word_set("และ หรือ ที่ ใน ของ ต้อง ถูก ได้ เสียชีวิต บาดเจ็บ"),
        sources=("ตามข้อมูลของ", "ระบุว่า"),
        names=word_set("มาตรา หน้า ข้อ ช่อง"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR สาธารณรัฐเฮลเลนิก
KP สาธารณรัฐประชาธิปไตยประชาชนเกาหลี
KR สาธารณรัฐเกาหลี
LA สาธารณรัฐประชาธิปไตยประชาชนลาว
CF สาธารณรัฐแอฟริกากลาง
PK สาธารณรัฐอิสลามปากีสถาน
IR สาธารณรัฐอิสลามอิหร่าน
EH เวสเทิร์นสะฮารา
VA สันตะสำนัก|วาติกัน
TL ติมอร์ตะวันออก|ติมอร์-เลสเต
AU เครือรัฐออสเตรเลีย
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

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        ตามรายงานของ; รายงานของ; อ้างจาก; อ้าง; อ้างอิง; อ้างรายงาน; อ้างรายงานของ; กล่าวกับ; เปิดเผยกับ; ให้สัมภาษณ์;
        ให้สัมภาษณ์กับ; สัมภาษณ์กับ; บอกกับ; ตามข้อมูลของ; ข้อมูลจาก; ที่มา; แหล่งข่าว; แหล่งที่มา; เผยแพร่โดย;
        เผยแพร่ใน; จาก; ผ่าน; ระบุกับ; ตามข้อมูลจาก; ตามรายงานจาก
        """
    ),
    reporting=phrases(
        """
        รายงาน; รายงานว่า; รายงานข่าว; รายงานอ้าง; เผยแพร่; ตีพิมพ์; ลงข่าว; เสนอข่าว; นำเสนอ; อ้างคำพูด; อ้าง;
        ออกอากาศ; เผย; เผยว่า
        """
    ),
    saying=phrases(
        """
        ระบุ; ระบุว่า; กล่าว; กล่าวว่า; ยืนยัน; บันทึก; ประเมินว่า; ประเมิน; แจ้งว่า; เขียนว่า; ประมาณการว่า; บอกว่า;
        นับได้
        """
    ),
    auxiliary=phrases(
        """
        ได้; เมื่อ; เมื่อวัน; วันที่; ใน; ก็; ยัง; ก่อนหน้านี้; ล่าสุด; วันนี้; ก่อน; เมื่อวานนี้; ต่อมา; เป็นแห่งแรก;
        ฉบับวันที่
        """
    ),
    describing=phrases(
        """
        ของ; ของรัฐ; ของทางการ; ท้องถิ่น; อิสระ; ต่างประเทศ; เมียนมา; จีน; อังกฤษ; สหรัฐ; เกาหลีใต้; ญี่ปุ่น;
        ฝรั่งเศส; กลุ่มสิทธิมนุษยชน; ออนไลน์; ทางการ; “; ”; ‘; ’
        """
    ),
    media=phrases(
        """
        หนังสือพิมพ์; สำนักข่าว; นิตยสาร; สถานีโทรทัศน์; สถานีวิทยุ; ช่อง; เว็บไซต์; เว็บไซต์ข่าว; สื่อ; สื่อทางการ;
        วิทยุ; โทรทัศน์; วารสาร; นสพ; องค์กร; กลุ่ม
        """
    ),
    titles=phrases("หนังสือพิมพ์; สำนักข่าว; นิตยสาร; สถานีโทรทัศน์; สถานีวิทยุ; เว็บไซต์ข่าว"),
    agencies=phrases("สำนักข่าว"),
    joining=phrases("และ; กับ; หรือ; รวมถึง"),
    listing=phrases("ที่มา; แหล่งที่มา; แหล่งข่าว"),
    people=phrases("ผู้สื่อข่าว; ผู้สื่อข่าวของ; นักข่าว; นักข่าวของ"),
    pieces=phrases("รายงาน; ข่าว; บทความ; บทสัมภาษณ์; บทบรรณาธิการ; ข้อมูล; สารคดี; ที่มา; ฉบับ"),
    links=phrases("ของ; โดย; จาก; ใน"),
    again=phrases("เดียวกัน"),
    relative={"วันต่อมา": 1, "วันเดียวกัน": 0, "วันก่อนหน้า": -1, "วันรุ่งขึ้น": 1},
    every=phrases("ทั้งหมด; ทั้งคู่"),
    credit=phrases("ภาพ; ภาพจาก; วิดีโอ"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    spaced=False,
    according=phrase_list("ตามข้อมูลของ; ตามรายงานของ; ตามที่; จากข้อมูลของ; อ้างอิงจาก; ตามคำกล่าวของ; ระบุโดย"),
    says=phrase_list(
        """
        กล่าวว่า; เปิดเผยว่า; ระบุว่า; รายงานว่า; แถลงว่า; ยืนยันว่า; ประกาศว่า; บอกว่า; คาดว่า; ชี้ว่า; เผยว่า
        """
    ),
    including=phrase_list("รวมถึง; ในจำนวนนี้; ในจำนวนนั้น; ซึ่งรวมถึง; ในนั้น; โดยแบ่งเป็น; แบ่งเป็น"),
    borders=phrase_list("ขณะที่; แต่; อย่างไรก็ตาม; แม้; ส่วน; ในขณะที่"),
    compared=phrase_list("เทียบกับ; เมื่อเทียบกับ; จากเดิม; แทนที่"),
    levels=phrase_list("อยู่ที่; เป็น; สูงถึง; มีมูลค่า"),
    rises=phrase_list("เพิ่มขึ้น; เพิ่ม; สูงขึ้น; เติบโต"),
    falls=phrase_list("ลดลง; ลด; ต่ำลง; ร่วง"),
    to=phrase_list("เป็น; ร้อยละ; ถึง"),
    totals=phrase_list("รวมเป็น; รวมทั้งสิ้น; รวมแล้ว; ยอดรวม"),
    numbers_of=phrase_list("จำนวน; ยอด"),
    inside=phrase_list("ใน; ที่; ทั่ว; ภายใน"),
    away=phrase_list("จาก; ไปยัง; กับ; สู่"),
    aged=phrase_list("อายุ; วัย"),
    old=phrase_list("ขวบ"),
    prison=phrase_list("จำคุก"),
    stops=word_set("และ ที่ ใน"),
    names=word_set("ปี มาตรา หน้า ข้อ"),
)

LANGUAGE = Language(
    code="th",
    name="Thai",
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
