"""Vietnamese."""

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
        **{f"month {number}": f"tháng_{number} tháng_{number:02}" for number in range(1, 13)},
        "weekday 7": "Chủ_nhật",
        "yr": "năm",
        "unit M": "tháng",
        "unit W": "tuần",
        "unit D": "ngày",
        "century": "thế_kỷ",
        "qtr": "quý",
        "dayref 0": "ngày_hôm_nay hôm_nay",
        "dayref -1": "ngày_hôm_qua hôm_qua",
        "dayref 1": "ngày_hôm_sau ngày_mai",
        "unitref Y -1": "năm_trước năm_ngoái",
        "unitref Y 0": "năm_nay",
        "unitref M -1": "tháng_trước",
        "unitref W -1": "tuần_trước",
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
        "unitref W 1": "tuần_sau tuần_tới",
        "unitref M 1": "tháng_sau tháng_tới",
        "unitref Y 1": "năm_sau năm_tới",
        "unitref M 0": "tháng_này",
        "unitref W 0": "tuần_này",
        "unitref W -2": "tuần_trước_nữa",
        "unitref Y -2": "năm_kia",
        "unitref W 2": "tuần_sau_nữa",
        "unitref WE -1": "cuối_tuần_trước cuối_tuần_qua",
        "unitref WE 0": "cuối_tuần_này cuối_tuần",
        "unitref WE 1": "cuối_tuần_tới cuối_tuần_sau",
        "dayref -2": "hôm_kia",
        "dayref 2": "ngày_kia",
        "unit E": "thập_niên thập_kỷ",
        "hour H": "giờ tiếng",
        "hour M": "phút",
        "plus": "rưỡi",
        "adjunit P6M": "nửa_năm",
        "adjunit PT30M": "nửa_giờ nửa_tiếng",
        "adjunit P15D": "nửa_tháng",
        "past -1": "qua vừa_qua gần_đây",
        "agopre -1": "cách_đây",
        "agopre 1": "sau_đây",
        "quant X": "vài mấy nhiều",
        "part MO": "sáng",
        "part MI": "trưa",
        "part AF": "chiều",
        "part EV": "tối",
        "part NI": "đêm",
        "edge START": "đầu",
        "edge MID": "giữa",
        "edge END": "cuối",
        "in": "vào trong",
        "until": "đến_hết",
        "between": "khoảng_giữa",
        "ord 1": "đầu_tiên",
        "roman 20": "XX",
        "roman 21": "XXI",
        "feast E0": "Lễ_Phục_Sinh Phục_Sinh",
        "feast E-2": "Thứ_Sáu_Tuần_Thánh",
        "feast 12-25": "Giáng_sinh Lễ_Giáng_sinh Giáng_Sinh",
        "feast 12-24": "đêm_Giáng_sinh đêm_Noel",
    },
    narrative="năm_trước",
    ahead="sẽ dự_kiến sắp kế_hoạch tới",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = counted("không một hai ba bốn năm sáu bảy tám chín mười", 0) | {
    "mốt": 1.0, "tư": 4.0, "lăm": 5.0, "nhăm": 5.0, "bẩy": 7.0,
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"mươi": 10.0, "trăm": 1e2, "nghìn": 1e3, "ngàn": 1e3, "vạn": 1e4, "triệu": 1e6, "tỷ": 1e9, "tỉ": 1e9},
    collectives={"chục": 10, "tá": 12},
    vague={"hàng chục": (20, 99), "hàng trăm": (200, 999), "hàng nghìn": (2e3, 9999), "hàng ngàn": (2e3, 9999)},
    joiners=frozenset(("linh", "lẻ")),
    some=frozenset(("vài", "mấy", "hàng")),
    fractions={"nửa": 0.5},
    halves=frozenset(("rưỡi",)),
    point=frozenset(("phẩy",)),
    multiples={"gấp đôi": 2, "gấp ba": 3},
    to=frozenset(("đến", "tới")),
    alternatives=frozenset(("hoặc", "hay")),
    percent=frozenset(("phần trăm",)),
    points=frozenset(("điểm phần trăm",)),
    currencies=named("VND đồng|vnđ|đồng việt nam USD đô la|đô-la|đôla|usd|đô la mỹ EUR euro GBP bảng anh JPY yên CNY nhân dân tệ"
                     " KRW won THB baht RUB rúp LAK kíp"),
    measures=measured("km mét tấn héc-ta hecta lít ki-lô-mét kilogram cân độ thùng")
    | measured_as(
        "xăng-ti-mét cm mi-li-mét mm ki-lô-mét_vuông km_vuông mét_vuông mét_vuông mét_khối mét_khối "
        "gam gam dặm dặm"
    ),
    durations=named("year năm|tuổi month tháng week tuần day ngày hour giờ|tiếng minute phút second giây century thế kỷ"),
    months=frozenset(("tháng", "ngày")),
    before=bounded("at_least ít nhất|tối thiểu|không dưới more_than hơn|trên approx khoảng|gần|chừng|ước tính|xấp xỉ at_most tối đa"
                   "|nhiều nhất|không quá|lên đến|lên tới less_than dưới|chưa đến exact chỉ|tổng cộng|cả thảy"),
    after=bounded("at_least trở lên approx trở lại"),
    events=happened("killed giết|sát hại died chết|thiệt mạng|tử vong injured thương missing mất tích displaced sơ tán|di tản"
                    " arrested bắt|bị bắt|bắt giữ sentenced kết án released thả|trả tự do infected nhiễm abducted bắt cóc"
                    " attacked tấn công destroyed phá hủy"),
    grammar=Grammar(
        order="first",
        premodifiers=word_set("chiếc ngôi vụ con cái đứa những các"),
        stops=word_set("và hoặc của ở tại từ đến trong ngoài với cho vì là được bị phải đã đang sẽ không này đó khi nếu nhưng mà"
                       " theo trước sau ngoái nay qua nào đó ấy vào lúc về do để như thì có"),
        sources=("theo",),
        names=word_set("điều khoản trang chương số kênh quốc lộ"),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR Cộng hòa Hy Lạp
CH Liên bang Thụy Sĩ
KP Cộng hòa Dân chủ Nhân dân Triều Tiên
LA Cộng hòa Dân chủ Nhân dân Lào
MX Hợp chúng quốc Mexico
EH Tây Sahara
CF Cộng hòa Trung Phi
CD Cộng hòa Dân chủ Congo
CG Cộng hòa Congo
PK Cộng hòa Hồi giáo Pakistan
IR Cộng hòa Hồi giáo Iran
AU Liên bang Úc|Thịnh vượng chung Úc
GW Guinea-Bissau|Guinea Bissau
TL Đông Timor
CI Bờ Biển Ngà
GF Guiana thuộc Pháp
HK Đặc khu Hành chính Hồng Kông, Trung Quốc
MO Đặc khu Hành chính Macao, Trung Quốc
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
        """cho; nói với; trả lời; chia sẻ với; phát biểu trên; phát biểu với; theo tin của; theo tin; dẫn lời; dẫn nguồn; trích dẫn; đăng trên; phát trên; trên tờ; trên báo; trả lời phỏng vấn;
        theo; theo tin; theo tin của; theo báo; theo hãng; theo tờ; theo đài; dẫn; dẫn lời; dẫn tin; trích; trích lời;
        trích dẫn; dẫn nguồn; nói với; cho biết với; trả lời; trả lời phỏng vấn; phỏng vấn với; trả lời phỏng vấn của;
        phỏng vấn của; chia sẻ với; kể với; trao đổi với; tiết lộ với; đăng trên; được đăng trên; đăng tải trên;
        phát trên; nguồn; nguồn:; thông tin từ; số liệu của; báo cáo của; theo số liệu của; theo báo cáo của;
        theo thống kê của; theo nguồn tin của; viết trên; tuyên bố với; phát biểu trên; khẳng định với; cho hay với
        """
    ),
    reporting=phrases(
        """có bản tin; có bài; có bài viết; đăng bài; đăng tin; đưa tin; loan tin; cho hay; cho biết; chạy tít; trích lời; dẫn lời;
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
    that=phrases("rằng; là"),
    to=phrases("cho; với"),
    refusing=phrases("không; chối"),
    within=phrases("trên; tờ"),
    listing=phrases("nguồn"),
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

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        ngày; vào; công bố ngày; ra ngày; của; trong; tại; từ; đã; có; hôm
        """
    ),
    no_source=phrase_list(
        """
        kế hoạch; luật; lịch; quy định; đó
        """
    ),
    according=phrase_list(
        """
        theo; theo số liệu của; theo báo cáo của; theo thống kê của; theo dữ liệu của; dẫn lời; dẫn nguồn;
        nguồn:
        """
    ),
    says=phrase_list(
        """
        cho biết; nói; nói rằng; cho hay; thông báo; xác nhận; tuyên bố; báo cáo; ước tính; cảnh báo; ghi nhận;
        khẳng định; công bố; đưa tin; nhấn mạnh; tiết lộ; thống kê
        """
    ),
    that=phrase_list("rằng; là"),
    including=phrase_list("trong đó có; trong đó; bao gồm; gồm; trong số đó; trong số này; kể cả"),
    borders=phrase_list("trong khi; nhưng; tuy nhiên; khi; còn; mặc dù; sau khi; song"),
    compared=phrase_list("so với; thay vì; hơn so với"),
    levels=phrase_list("là; đạt; lên tới; lên đến; ở mức; vượt; chiếm; khoảng; trị giá; tương đương"),
    rises=phrase_list("tăng; tăng lên; gia tăng; tăng thêm; tăng trưởng"),
    falls=phrase_list("giảm; giảm xuống; sụt; giảm còn; giảm bớt; suy giảm"),
    to=phrase_list("lên; xuống; còn; đến; tới; thêm; khoảng; lên đến; lên tới"),
    totals=phrase_list("nâng tổng số; tổng số; nâng số; tính đến nay; đến nay"),
    numbers_of=phrase_list("số; số lượng; tổng số; số người; con số"),
    inside=phrase_list("ở; tại; trên khắp; trong; khắp"),
    away=phrase_list("từ; đến; với; sang; cho; tới"),
    old=phrase_list("tuổi; tháng tuổi"),
    prison=phrase_list("tù; tù giam; năm tù; án tù"),
    stops=word_set(
        "lên xuống tới còn và hoặc ở tại trong trên từ đến với cho của bởi là đã đang sẽ bị được không cũng này"
        " đó khi sau trước chết thiệt mạng tử vong phải hơn năm ngày tháng ngõ đường phố số"
    ),
    names=word_set("năm điều trang khoản chương số ngõ đường phố lớp phòng quận phường tầng ngày tháng"),
    classifiers=word_set("cái con ngôi chiếc căn vụ trường ca cuộc bức quả tấm"),
)

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
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
