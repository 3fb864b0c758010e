"""Vietnamese."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    features=frozenset({"after"}),
    words={
        **{f"month {number}": f"tháng_{number} tháng_{number:02}" for number in range(1, 13)},
        "weekday 7": "Chủ_nhật",
        "yr": "năm",
        "unit M": "tháng",
        "unit W": "tuần",
        "unit D": "ngày",
        "century": "thế_kỷ",
        "qtr": "quý",
        "dayref 0": "hôm_nay",
        "dayref -1": "hôm_qua",
        "dayref 1": "ngày_mai",
        "unitref Y -1": "năm_ngoái",
        "unitref Y 0": "năm_nay",
        "unitref M -1": "tháng_trước",
        "unitref W -1": "tuần_trước",
        "shift -1": "qua",
        "shift 0": "này",
        "shift 1": "tới",
        "word 2": "hai",
        "word 3": "ba",
        "word 5": "lăm",
        "ago": "trước",
        "since": "từ",
        "to": "đến",
        "and": "và",
        "each": "mỗi",
        "now PRESENT_REF": "hiện_nay",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
VN Việt Nam|Việt Nam Cộng hòa|Cộng hòa xã hội chủ nghĩa Việt Nam|Bắc Việt|Nam Việt
US Mỹ|Hoa Kỳ|Hợp chúng quốc Hoa Kỳ
CN Trung Quốc|Trung Cộng|Cộng hòa Nhân dân Trung Hoa
KP Triều Tiên|Bắc Triều Tiên|Bắc Hàn|CHDCND Triều Tiên
KR Hàn Quốc|Nam Hàn|Đại Hàn Dân Quốc
RU Nga|Liên Xô|Liên bang Nga
GB Anh Quốc|Vương quốc Anh|nước Anh|Anh quốc
FR Pháp
DE Đức
IT Ý|Italia
ES Tây Ban Nha
PT Bồ Đào Nha
JP Nhật Bản|Nhật
TW Đài Loan
TH Thái Lan
LA Lào
KH Campuchia|Cam Bốt
MM Myanmar|Miến Điện
IN Ấn Độ
AU Úc|Australia
NL Hà Lan
BE Bỉ
PL Ba Lan
TR Thổ Nhĩ Kỳ
GR Hy Lạp
EG Ai Cập
UA Ukraine|Ukraina
PS Palestine
IL Israel
SA Ả Rập Xê Út|Ả-rập Xê-út|Saudi Arabia
AE UAE|Các Tiểu vương quốc Ả Rập Thống nhất
CZ Cộng hòa Séc|Séc
CH Thụy Sĩ
SE Thụy Điển
NO Na Uy
FI Phần Lan
DK Đan Mạch
AT Áo
IE Ireland
PH Philippines|Phi Luật Tân
VA Vatican|Tòa Thánh
""",
    demonyms="""
MM Rohingya
CN Duy Ngô Nhĩ|Tây Tạng
""",
    institutions="""
US Nhà Trắng|Lầu Năm Góc|Tòa Bạch Ốc
RU Điện Kremlin
""",
    cities="""
VN Hà Nội|Sài Gòn|TP.HCM|TP HCM|Thành phố Hồ Chí Minh|Đà Nẵng|Hải Phòng|Huế|Cần Thơ|Nha Trang|Đà Lạt|Vinh|Đồng Tâm
CN Bắc Kinh|Thượng Hải|Quảng Châu
KP Bình Nhưỡng
KR Seoul|Xơ-un
RU Moscow|Mát-xcơ-va|Moskva
JP Tokyo
US Washington|New York
TH Bangkok|Băng Cốc
FR Paris
GB London|Luân Đôn
""",
    regions="""
VN Tây Nguyên|Đắk Lắk|Đắk Nông|Gia Lai|Nghệ An|Hà Tĩnh|Quảng Ninh|Quảng Trị|Thanh Hóa|Đồng Nai|Bình Dương
VN Lâm Đồng|Quảng Nam
CN Tân Cương
PS Gaza|Dải Gaza|Bờ Tây
UA Crimea|Donbass
HK Hồng Kông|Hong Kong
MO Ma Cao|Macau
""",
    never="""
Man|Mali|Anh|Bến|An|Ba|Bà|Chi|Con|Cao|Dan|Hai|Hoa|Lan|Linh|Long|Mai|Minh|Nam|Nhà|Sau|Sinh|Son|Tam|Tay|Tan|Thanh
Theo|Tin|Tuy|Van|Vinh|Huế
""",
    other="""
Mỹ Latinh|Nam Mỹ|Bắc Mỹ|Trung Mỹ|Châu Mỹ|Ấn Độ Dương|bán đảo Triều Tiên|Biển Đông|tiếng Anh|tiếng Pháp|Tiếng Anh
tiếng Việt
""",
    locative="ở tại từ đến",
    accents=True,
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set("TP Tp GS PGS TS ThS Th.S Q P v.v tr st"),
    before_numbers=word_set("số tr"),
)

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
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
