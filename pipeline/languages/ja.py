"""Japanese."""

from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    order="ymd",
    writing="run",
    cldr="none",
    features=frozenset({"run"}),
    words={
        **{f"weekday {number}": f"{day}曜日 {day}曜" for number, day in enumerate("月火水木金土日", start=1)},
        **{f"wd {number}": f"({day}) （{day}）" for number, day in enumerate("月火水木金土日", start=1)},
        "ymark": "年",
        "mmark": "月",
        "dmark": "日",
        "hmark": "時",
        "minmark": "分",
        "dayref 0": "今日 本日",
        "dayref -1": "昨日",
        "dayref -2": "一昨日",
        "dayref 1": "明日",
        "dayref 2": "明後日",
        "unitref Y -1": "昨年 去年",
        "unitref Y -2": "一昨年",
        "unitref Y 0": "今年 本年",
        "unitref Y 1": "来年",
        "unitref M -1": "先月",
        "unitref M 0": "今月",
        "unitref M 1": "来月",
        "unitref W -1": "先週",
        "unitref W 0": "今週",
        "unitref W 1": "来週",
        "q Q1": "第1四半期 第一四半期",
        "q Q2": "第2四半期 第二四半期",
        "q Q3": "第3四半期 第三四半期",
        "q Q4": "第4四半期 第四四半期",
        "q H1": "上半期 上期",
        "q H2": "下半期 下期",
        "same": "同期",
        "yr": "年間",
        "edge START": "初め",
        "edge END": "末",
        "unit M": "か月 カ月 ヶ月 ヵ月",
        "unit W": "週間",
        "unit D": "日間",
        "hour H": "時間",
        "hour M": "分間",
        "century": "世紀",
        "part MO": "午前 未明",
        "part AF": "午後",
        "part EV": "夕方",
        "part NI": "夜",
        "past -1": "過去",
        "ago": "前",
        "later 1": "後",
        "yearend 12": "年末",
        "yearend 01": "年初 年明け",
        "third 1": "上旬",
        "third 2": "中旬",
        "third 3": "下旬",
        "freq P1Y": "毎年",
        "freq P1D": "毎日",
        "freq P1M": "毎月",
        "freq P1W": "毎週",
        "era 2018": "令和",
        "era 1988": "平成",
        "era 1925": "昭和",
        "now PRESENT_REF": "現在",
        "ref PAST_REF": "最近",
        "ytd": "今年に入って 年初来",
        "to": "から",
        "feast 1-1": "元日",
    },
)

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
KP 北朝鮮|朝鮮民主主義人民共和国
KR 韓国|大韓民国|南朝鮮
US 米国|アメリカ|アメリカ合衆国|合衆国
CN 中国|中華人民共和国
JP 日本
RU ロシア|ソ連|ロシア連邦
GB 英国|イギリス
FR フランス|仏政府
DE ドイツ|西ドイツ|東ドイツ
TW 台湾
IN インド
AU 豪州|オーストラリア
IT イタリア
PH フィリピン
TH タイ政府|タイ王国
MM ミャンマー|ビルマ
PS パレスチナ|パレスチナ自治政府
CD コンゴ民主共和国
CG コンゴ共和国
CF 中央アフリカ
ZA 南アフリカ
AE アラブ首長国連邦
SA サウジアラビア|サウジ
TR トルコ
UA ウクライナ
VA バチカン|ローマ教皇庁
NZ ニュージーランド
EH 西サハラ
TL 東ティモール
""",
    demonyms="""
US 米軍|米政府|米大統領|米兵|日米両国|駐日米大使
KR 韓国人|韓国軍
KP 北朝鮮人
CN 中国人|中国軍
JP 日本人|自衛隊
RU ロシア人|ロシア軍
GB 英政府|英国人
TH タイ人
""",
    institutions="""
US ホワイトハウス|国防総省|国務省
RU クレムリン
JP 首相官邸
KP 朝鮮労働党|朝鮮中央通信
""",
    cities="""
KP 平壌|ピョンヤン|新義州
KR ソウル|釜山|板門店
CN 北京|上海|丹東|瀋陽|広州|深圳
JP 東京|大阪|横浜|名古屋|京都|神戸|福岡|札幌|仙台|広島|長崎|那覇
US ワシントン|ニューヨーク
RU モスクワ
""",
    regions="""
CN 新疆|チベット|内モンゴル|新疆ウイグル自治区
JP 沖縄|北海道|福島|沖縄県
PS ガザ|ガザ地区|ヨルダン川西岸
UA クリミア|クリミア半島|ドンバス
HK 香港
MO マカオ
MM ラカイン州
""",
    other="""
インド洋|南シナ海|東シナ海|日本海|中国地方|中国山地|アメリカ大陸|ラテンアメリカ|南アメリカ|北アメリカ|中央アメリカ|朝鮮半島|ニューギニア島
スペイン語|フランス語|ドイツ語|ロシア語|中国語|日本語|韓国語|タイ語|アラビア語|イタリア語|インドネシア語|ベトナム語
ニューヨーク・タイムズ|ワシントン・ポスト
""",
    spaced=False,
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    # time
    dates=DATES,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
