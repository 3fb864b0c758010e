"""Japanese."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_set

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
        "dayref 0": "きょう 同日 今日 本日",
        "dayref -1": "きのう 前日 昨日",
        "dayref -2": "おととい 一昨日",
        "dayref 1": "あす あした 翌日 明日",
        "dayref 2": "あさって 明後日",
        "unitref Y -1": "前年 昨年 去年",
        "unitref Y -2": "おととし 一昨年",
        "unitref Y 0": "今年 本年",
        "unitref Y 1": "翌年 来年",
        "unitref M -1": "前月 先月",
        "unitref M 0": "今月",
        "unitref M 1": "翌月 来月",
        "unitref W -1": "前週 先週",
        "unitref W 0": "今週",
        "unitref W 1": "翌週 来週",
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
        "unit W": "週 週間",
        "unit D": "日間 日間",
        "hour H": "時間",
        "hour M": "分間",
        "century": "世紀",
        "part MO": "午前 未明",
        "part AF": "午後",
        "part EV": "夕 夕方",
        "part NI": "夜",
        "past -1": "ここ 直近 過去",
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
        "weekref 1 -1": "先週月曜日 先週の月曜日 先週の月曜 先週月曜",
        "weekref 1 0": "今週月曜日 今週の月曜日 今週の月曜 今週月曜",
        "weekref 1 1": "来週月曜日 来週の月曜日 来週の月曜 来週月曜",
        "weekref 1 -2": "先々週月曜日 先々週の月曜日 先々週の月曜 先々週月曜",
        "weekref 1 2": "再来週月曜日 再来週の月曜日 再来週の月曜 再来週月曜",
        "weekref 2 -1": "先週火曜日 先週の火曜日 先週の火曜 先週火曜",
        "weekref 2 0": "今週火曜日 今週の火曜日 今週の火曜 今週火曜",
        "weekref 2 1": "来週火曜日 来週の火曜日 来週の火曜 来週火曜",
        "weekref 2 -2": "先々週火曜日 先々週の火曜日 先々週の火曜 先々週火曜",
        "weekref 2 2": "再来週火曜日 再来週の火曜日 再来週の火曜 再来週火曜",
        "weekref 3 -1": "先週水曜日 先週の水曜日 先週の水曜 先週水曜",
        "weekref 3 0": "今週水曜日 今週の水曜日 今週の水曜 今週水曜",
        "weekref 3 1": "来週水曜日 来週の水曜日 来週の水曜 来週水曜",
        "weekref 3 -2": "先々週水曜日 先々週の水曜日 先々週の水曜 先々週水曜",
        "weekref 3 2": "再来週水曜日 再来週の水曜日 再来週の水曜 再来週水曜",
        "weekref 4 -1": "先週木曜日 先週の木曜日 先週の木曜 先週木曜",
        "weekref 4 0": "今週木曜日 今週の木曜日 今週の木曜 今週木曜",
        "weekref 4 1": "来週木曜日 来週の木曜日 来週の木曜 来週木曜",
        "weekref 4 -2": "先々週木曜日 先々週の木曜日 先々週の木曜 先々週木曜",
        "weekref 4 2": "再来週木曜日 再来週の木曜日 再来週の木曜 再来週木曜",
        "weekref 5 -1": "先週金曜日 先週の金曜日 先週の金曜 先週金曜",
        "weekref 5 0": "今週金曜日 今週の金曜日 今週の金曜 今週金曜",
        "weekref 5 1": "来週金曜日 来週の金曜日 来週の金曜 来週金曜",
        "weekref 5 -2": "先々週金曜日 先々週の金曜日 先々週の金曜 先々週金曜",
        "weekref 5 2": "再来週金曜日 再来週の金曜日 再来週の金曜 再来週金曜",
        "weekref 6 -1": "先週土曜日 先週の土曜日 先週の土曜 先週土曜",
        "weekref 6 0": "今週土曜日 今週の土曜日 今週の土曜 今週土曜",
        "weekref 6 1": "来週土曜日 来週の土曜日 来週の土曜 来週土曜",
        "weekref 6 -2": "先々週土曜日 先々週の土曜日 先々週の土曜 先々週土曜",
        "weekref 6 2": "再来週土曜日 再来週の土曜日 再来週の土曜 再来週土曜",
        "weekref 7 -1": "先週日曜日 先週の日曜日 先週の日曜 先週日曜",
        "weekref 7 0": "今週日曜日 今週の日曜日 今週の日曜 今週日曜",
        "weekref 7 1": "来週日曜日 来週の日曜日 来週の日曜 来週日曜",
        "weekref 7 -2": "先々週日曜日 先々週の日曜日 先々週の日曜 先々週日曜",
        "weekref 7 2": "再来週日曜日 再来週の日曜日 再来週の日曜 再来週日曜",
        "unitref W -2": "先々週",
        "unitref W 2": "再来週",
        "unitref M -2": "先々月",
        "unitref M 2": "再来月",
        "unitref Y 2": "再来年",
        "unitref WE 0": "今週末 週末",
        "unitref WE -1": "先週末 前週末",
        "unitref WE 1": "来週末",
        "partref -1 NI": "昨夜 昨晩",
        "partref 0 MO": "今朝",
        "partref 0 NI": "今夜 今晩",
        "partref 1 MO": "明朝 翌朝",
        "adjunit P6M": "半年間 半年",
        "adjunit P15D": "半月",
        "adjunit PT30M": "半時間",
        "adjunit PT12H": "半日",
        "plus": "半",
        "ord 1": "第1 第一 最初の 初めの",
        "ord 2": "第2 第二 2番目の",
        "ord 3": "第3 第三",
        "ord 4": "第4 第四",
        "ord -1": "最後の 最終",
        "decade 195": "1950年代 50年代",
        "decade 196": "1960年代 60年代",
        "decade 197": "1970年代 70年代",
        "decade 198": "1980年代 80年代",
        "decade 199": "1990年代 90年代",
        "decade 200": "2000年代",
        "decade 201": "2010年代",
        "decade 202": "2020年代",
        "feast 12-25": "クリスマス",
        "feast 12-24": "クリスマスイブ クリスマス・イブ",
        "feast 12-31": "大みそか 大晦日",
        "feast E0": "復活祭 イースター",
        "feast E-2": "聖金曜日",
        "season SP": "春",
        "season SU": "夏",
        "season FA": "秋",
        "season WI": "冬",
        "weekof": "の週 を含む週 から始まる週",
        "until": "まで",
        "shift 1": "今後 向こう",
        "edge MID": "半ば",
        "part MI": "正午 昼",
        "noon T12:00": "正午",
        "d 1": "一",
        "d 2": "二",
        "d 3": "三",
        "d 4": "四",
        "d 5": "五",
        "d 6": "六",
        "d 7": "七",
        "d 8": "八",
        "d 9": "九",
        "d 10": "十",
        "d 11": "十一",
        "d 12": "十二",
    },
    narrative="前年 翌年 前月 翌月 前週 翌週",
    ahead="予定 見込み 見通し 方針 来週 来月 来年 今後 計画 だろう",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_NUMBERS = NumberWords(
    percent=frozenset(("％", "パーセント", "ポイント")),
    currencies={"ドル": "USD", "米ドル": "USD", "ユーロ": "EUR", "ポンド": "GBP", "円": "JPY", "人民元": "CNY", "元": "CNY",
                "ウォン": "KRW", "ルーブル": "RUB", "豪ドル": "AUD", "カナダドル": "CAD", "香港ドル": "HKD",
                "台湾ドル": "TWD", "ルピー": "INR", "バーツ": "THB"},
    measures={name: name for name in ("キロメートル", "キログラム", "平方キロメートル", "平方メートル", "キロ", "メートル",
                            "トン", "ヘクタール", "リットル", "バレル", "度")}
    | measured_as(
        "センチメートル センチメートル|センチ ミリメートル ミリメートル|ミリ 立方メートル 立方メートル グラム グラム マイル マイル エーカー エーカー メガワット メガワット"
    ),
    durations={"年": "year", "年間": "year", "か月": "month", "カ月": "month", "ヶ月": "month", "ヵ月": "month",
               "週間": "week", "日間": "day", "時間": "hour", "時": "hour", "分": "minute", "秒": "second",
               "世紀": "century", "歳": "year", "才": "year", "四半期": "quarter"},
    months=frozenset(("月", "日")),
    ordinal_suffixes=frozenset(("目",)),
    before={"少なくとも": "at_least", "最低": "at_least", "最低でも": "at_least", "最大": "at_most", "最大で": "at_most",
            "最多": "at_most", "約": "approx", "およそ": "approx", "おおよそ": "approx", "ほぼ": "approx",
            "推定": "approx", "推定で": "approx", "計": "exact", "合計": "exact", "わずか": "exact"},
    after={"以上": "at_least", "超": "more_than", "余り": "more_than", "余": "more_than", "あまり": "more_than",
           "以下": "at_most", "未満": "less_than", "ほど": "approx", "程度": "approx", "前後": "approx",
           "近く": "approx"},
    events={"死亡": "died", "死者": "died", "死去": "died", "亡くな": "died", "殺害": "killed", "殺された": "killed",
            "負傷": "injured", "けが": "injured", "重軽傷": "injured", "行方不明": "missing", "不明": "missing",
            "避難": "displaced", "逮捕": "arrested", "拘束": "arrested", "拘留": "arrested", "釈放": "released",
            "解放": "released", "感染": "infected", "到着": "arrived", "入国": "arrived", "拉致": "abducted",
            "誘拐": "abducted", "襲撃": "attacked", "破壊": "destroyed", "全壊": "destroyed", "焼失": "destroyed",
            "送還": "deported"},
    grammar=Grammar(
        order="classifier",
        classifiers=word_set("人 名 つ 箇所 ヶ所 基 ブロック 件 棟 校 個 台 隻 機 世帯 頭 匹 枚 発 か所 カ所 か国 カ国 ヶ国 社"),
        premodifiers=frozenset(("", "外国人", "女性", "男性", "民間", "若い", "新たな")),
        # 軒, 戸, 本 and ヶ所 count after digits alone: 三軒茶屋, 八戸, 六本木 and 六ヶ所 are places.
        nouns=word_set("人 件 棟 校 軒 戸 本 ヶ所 世帯 社 か国 カ国 ヶ国 脱北者 難民 移民 避難民 児童 子ども 子供 女性 男性"
                       " 市民 民間人 住民 国民 兵士 警察官 警官 記者 弁護士 活動家 学生 生徒 教師 労働者 信者"
                       " キリスト教徒 牧師 僧侶 患者 感染者 死者 負傷者 行方不明者 犠牲者 遺体 容疑者 受刑者 囚人"
                       " 人質 戦闘員 デモ参加者 有権者 議員 職員 社員 乗客 観光客 学校 病院 教会 寺院 住宅 家屋 建物"
                       " 村 企業 車両 船舶 航空機 ミサイル 無人機 事件 事故 地震"),
        sources=("によると",),
    ),
)  # fmt: skip

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR ギリシャ共和国
CH スイス連邦
LA ラオス人民民主共和国
MX メキシコ合衆国
VA 教皇庁|ローマ教皇庁|バチカン市国
EH 西サハラ|サハラ・アラブ民主共和国
CF 中央アフリカ共和国
CD コンゴ民主共和国
CG コンゴ共和国
PK パキスタン・イスラム共和国
IR イラン・イスラム共和国
AU オーストラリア連邦|豪州
GW ギニアビサウ
GQ 赤道ギニア
GS サウスジョージア
TC タークス・カイコス諸島
GF 仏領ギアナ|フランス領ギアナ
TL 東ティモール
CI コートジボワール|象牙海岸
RU ロシア連邦
GB 英国|イギリス
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

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("出典; 出所; 情報源; ソース; 引用元"),
    reporting=phrases("報じ; 報道; 伝え; 配信; 掲載; 報道によると; 報道によれば; の報道"),
    saying=phrases("によると; によれば; に対し; に対して; に語っ; に述べ; に明らかにし; の取材に"),
    final=phrases(
        """
        批判した; 論評した; 非難した; 警告した; 評価した; 分析した; 報じられた; 伝えられた; 予測した; 見ている; 訴えた; 提言した; 強調した; 説明した; 描いた; 特集した; 検証した; 入手した; 明かした; 速報で伝えた; 推計した; 算出した; 試算した; 報告した; 示した;
        報じた; 報じて; 報じる; 報じ; 報道した; 報道して; 報道する; 伝えた; 伝えて; 伝える; 伝え; と書いた; と書いて; と記した; と記して; 掲載した; 掲載して; 配信した; 配信して; 放送した;
        放映した; 明らかにした; 述べた; 述べて; 指摘した; 指摘して; 発表した; まとめた; 公表した; 論じた; 主張した; 分かった; わかった; としている; 速報した; 紹介した; 取り上げた; 引用した;
        暴露した; スクープした; 集計した; 確認した; 見積もっ; 訂正した; 語った; 答えた
        """
    ),
    subject=phrases("は; が; も; では; によっては"),
    after=phrases(
        """
        によると; によれば; が報じた; の報道によると; の報道によれば; の報道では; の報道で; の記事によると; の記事では; の取材に; の取材で; の調べで; の集計では; の集計によると; のインタビューに;
        のインタビューで; とのインタビューで; に語った; に語り; に対し; に対して; に答えた; に述べた; に明かした; に話した; に寄せた; の電子版によると; 電子版によると; の報道を引用; を引用;
        の報告書によると; の調査によると; の調査では; の報告によると; の推計では; の推計によると; の伝えたところでは; が伝えたところによると; が報じたところによると; などによると; などによれば;
        などの報道によると; 紙によると; 誌によると; の発表によると; のデータによると; の統計によると; の社説は; の社説で; の番組で; の番組に; に掲載された
        """
    ),
    endings=phrases(
        """
        新聞; 新報; 日報; 通信; 通信社; テレビ; 放送; タイムズ; タイムス; ポスト; ニュース; ラジオ; ジャーナル; ヘラルド; 時報; 夕刊; 週報; トリビューン; ガーディアン
        """
    ),
    not_names=phrases(
        "地方新聞; 全国新聞; 電気通信; 無線通信; 生放送; 衛星放送; 緊急放送; 記者ニュース; 英字新聞; 地元新聞"
    ),
    auxiliary=phrases(
        "は; が; も; で; の; に; を; 日; 同日; 昨日; 今日; きょう; きのう; 夜; 朝; 付; 付け; 付の; 付けの; 電子版; 夕刊; 朝刊; 号; 、"
    ),
    describing=phrases(
        """
        「; 」; 『; 』; 韓国; 北朝鮮; 中国; 米国; 米; 英国; 英; 仏; フランス; ドイツ; 独; ロシア; 露; 台湾; 香港; イラン; イスラエル; トルコ; インド; タイ; ミャンマー; ベトナム;
        ウクライナ; 国営; 国営の; 公営; 独立系; 政府系; 地元; 地元の; 現地; 現地の; 大手; 有力; 有力の; 民間; の; 日刊; 週刊; 国際; 人権; 人権団体; 半官半民の
        """
    ),
    media=phrases(
        """
        新聞; 紙; 通信; 通信社; テレビ; 放送; 放送局; ラジオ; 誌; 雑誌; 週刊誌; サイト; ニュースサイト; ウェブサイト; メディア; 電子版; 朝刊; 夕刊; 英語版; 日本語版; 中国語版; ニュース;
        日刊紙; 有力紙; 地元紙; 英字紙; 経済紙; 機関紙; 夕刊紙; 団体; 監視団体
        """
    ),
    titles=phrases(
        "有力紙; 地元紙; 日刊紙; 英字紙; 経済紙; 機関紙; 週刊誌; ニュースサイト; 通信社; 放送局; 独立系メディア"
    ),
    agencies=phrases("通信; 通信社"),
    joining=phrases("と; や; および; 及び; ・; 、; ならびに"),
    listing=phrases("出典; 出所; 情報源; ソース; 情報元"),
    people=phrases("記者; 特派員; 論説委員; 編集委員; の記者; の特派員"),
    pieces=phrases(
        "報道; 記事; 社説; インタビュー; 報告書; 報告; 調査; 番組; 特集; 論説; コラム; 集計; データ; 統計; 世界報告; 速報; 取材; まとめ; 出典; 出所"
    ),
    links=phrases("の; による"),
    issued=phrases("付; 付け"),
    company=phrases("社長; 本社; 社員; 社屋; 労組; ホールディングス; グループ"),
    again=phrases("同; 同じ; この"),
    relative={"翌日": 1, "同日": 0, "前日": -1, "翌々日": 2, "二日後": 2, "2日後": 2},
    every=phrases("いずれも; ともに"),
    credit=phrases("写真; 画像; 提供; 撮影"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    possessive="の",
    nth=("第",),
    spaced=False,
    final=True,
    accordingly=phrase_list(
        "によると; によれば; の発表によると; の話では; の調べで; の調査で; のまとめでは; の推計では; の集計では; の発表では; の統計では; の報告書によると"
    ),
    says=phrase_list(
        """
        述べた; 発表した; 明らかにした; 語った; 話した; 話している; 報じた; 報じている; 伝えた; 伝えている; としている; 説明した; 説明している; 指摘した; 指摘している; 推計している;
        見ている; 主張した; 主張している; 確認した; 公表した; 述べている; 明かした; 強調した; という; 訴えた; 警告した; 発表している
        """
    ),
    subjects=phrase_list("は; が; も"),
    including=phrase_list("、うち; このうち; そのうち; 内訳は; 中には; を含む; 含め"),
    borders=phrase_list("一方; しかし; だが; ものの; 一方で; ところが; が、"),
    compared=phrase_list("に比べ; と比べ; に対し; より; に対して; から"),
    levels=phrase_list("に上る; に達した; に達する; となった; となる; だった; である; は; に上った"),
    rises=phrase_list("増加; 増え; 増えた; 上昇; 増; 上回; 伸び; 拡大; 増やした; 増えて"),
    falls=phrase_list("減少; 減り; 減った; 低下; 減; 下回; 落ち込; 縮小; 下落"),
    to=phrase_list("に; へ; から; まで"),
    totals=phrase_list("累計; 合計で; これまでに; 計"),
    inside_after=phrase_list("で; の; に; では; において; 国内; 北東部; 北部; 南部; 東部; 西部; 中部"),
    old=phrase_list("歳; 才"),
    prison=phrase_list("懲役; 禁錮; 服役"),
)

LANGUAGE = Language(
    code="ja",
    name="Japanese",
    # time
    dates=DATES,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    claims=_CLAIMS,
)
