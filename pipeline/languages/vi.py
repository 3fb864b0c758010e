"""Vietnamese."""

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

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        theo; theo tin; theo tin của; theo báo; theo hãng; theo tờ; theo đài; dẫn; dẫn lời; dẫn tin; trích; trích lời;
        trích dẫn; dẫn nguồn; nói với; cho biết với; trả lời; trả lời phỏng vấn; phỏng vấn với; trả lời phỏng vấn của;
        phỏng vấn của; chia sẻ với; kể với; trao đổi với; tiết lộ với; đăng trên; được đăng trên; đăng tải trên;
        phát trên; nguồn; nguồn:; thông tin từ; số liệu của; báo cáo của; theo số liệu của; theo báo cáo của;
        theo thống kê của; theo nguồn tin của; viết trên; tuyên bố với; phát biểu trên; khẳng định với; cho hay với
        """
    ),
    reporting=phrases(
        """
        đưa tin; đưa tin rằng; cho biết; cho hay; viết; viết rằng; loan tin; tường thuật; đăng; đăng tải; đăng bài;
        dẫn lời; trích lời; dẫn; trích dẫn; tiết lộ; phát; phát sóng; xuất bản; công bố; thông báo; thuật lại;
        loan báo; ghi
        """
    ),
    saying=phrases(
        """
        nói; nói rằng; cho rằng; xác nhận; khẳng định; ghi nhận; thống kê; ước tính; cảnh báo; nhận định; mô tả;
        bình luận; cáo buộc; chỉ ra; thêm; đếm được; nêu; báo cáo; liệt kê; dự đoán
        """
    ),
    auxiliary=phrases(
        """
        đã; cũng; vừa; trước đó; ngày; hôm; trong; vào; đầu tiên; mới đây; sau đó; độc quyền; trên; hôm qua; hôm nay;
        lại; số ra; số; còn; sáng; tối; thì; thứ; nay; tin; bài; cùng ngày
        """
    ),
    describing=phrases(
        """
        nhà nước; chính thức; địa phương; độc lập; tư nhân; anh; mỹ; pháp; nga; trung quốc; hàn quốc; nhật bản;
        thái lan; campuchia; lào; quốc gia; tiếng việt; tiếng anh; của; công giáo; điện tử; trực tuyến; nhân quyền;
        quốc tế
        """
    ),
    media=phrases(
        """
        báo; tờ; tờ báo; nhật báo; tuần báo; tạp chí; hãng tin; hãng thông tấn; thông tấn xã; đài; đài truyền hình;
        đài phát thanh; kênh; kênh truyền hình; trang; trang tin; trang web; truyền hình; truyền thông; tổ chức;
        báo điện tử; cổng thông tin
        """
    ),
    titles=phrases(
        """
        báo; tờ; tờ báo; nhật báo; tuần báo; tạp chí; hãng tin; hãng thông tấn; đài truyền hình; đài phát thanh;
        trang tin; báo điện tử; kênh truyền hình
        """
    ),
    agencies=phrases("hãng tin; hãng thông tấn; thông tấn xã"),
    joining=phrases("và; cùng; hoặc; hay"),
    people=phrases("phóng viên; nhà báo; biên tập viên; ký giả"),
    pieces=phrases(
        """
        bài báo; bài viết; bản tin; phóng sự; phỏng vấn; bài phỏng vấn; báo cáo; xã luận; số liệu; chương trình;
        nguồn; khảo sát; nghiên cứu; bài xã luận; tin
        """
    ),
    studies=phrases("báo cáo; khảo sát; nghiên cứu"),
    links=phrases("của; trên; từ; do; với"),
    members=phrases("của; từ"),
    issued=phrases("ngày; số ra ngày; ra ngày"),
    company=phrases("tập đoàn; công ty"),
    again=phrases("cùng"),
    relative={"hôm sau": 1, "ngày hôm sau": 1, "cùng ngày": 0, "hôm trước": -1, "hai ngày sau": 2},
    every=phrases("đều; cùng"),
    credit=phrases("ảnh; hình; video; nguồn ảnh"),
)

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
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
