"""Japanese."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

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
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
