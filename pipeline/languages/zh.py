"""Chinese."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_set

# Time: words compiled by the project; names of months and weekdays come from CLDR
_ONES = "一二三四五六七八九"


def _chinese(number: int) -> str:
    """A number below 100 in Chinese numerals."""
    tens, ones = divmod(number, 10)
    return ("" if tens == 0 else "十" if tens == 1 else _ONES[tens - 1] + "十") + (_ONES[ones - 1] if ones else "")


def _digits(number: int) -> str:
    """A number digit by digit, as years are written, with either sign for zero."""
    text = "".join("〇" if digit == "0" else _ONES[int(digit) - 1] for digit in str(number))
    return f"{text} {text.replace('〇', '零')}"


DATES = DateWords(
    order="ymd",
    writing="run",
    cldr="none",
    features=frozenset({"run"}),
    words={
        **{f"d {number}": _chinese(number) for number in range(1, 32)},
        "d 2": "二 两 兩",
        **{f"year {year}": _digits(year) for year in range(1900, 2060)},
        **{
            f"weekday {number}": f"星期{day} 周{day} 週{day} 礼拜{day} 禮拜{day}"
            for number, day in enumerate("一二三四五六", start=1)
        },
        "weekday 7": "星期日 星期天 周日 週日 礼拜天 禮拜天",
        **{f"wdays {n}": f"每周{day} 每週{day} 每星期{day}" for n, day in enumerate("一二三四五六日", start=1)},
        **{
            f"weekref {number} {count}": " ".join(week + day for week in weeks.split())
            for number, day in enumerate("一二三四五六日", start=1)
            for count, weeks in ((-1, "上周 上週 上星期"), (0, "本周 本週 这周 這週"), (1, "下周 下週 下星期"))
        },
        "ymark": "年",
        "mmark": "月 月份",
        "dmark": "日 号 號",
        "hmark": "时 時 点 點",
        "minmark": "分",
        "dayref 0": "今天 今日",
        "dayref -1": "昨天 昨日",
        "dayref -2": "前日 前天",
        "dayref 1": "明天 明日",
        "dayref 2": "后天 後天",
        "partref 0 EV": "今晚",
        "partref -1 EV": "昨晚",
        "partref 0 MO": "今晨 今天早上 今早",
        "unitref Y -1": "上年 上一年 前一年 去年",
        "unitref Y -2": "前年",
        "unitref Y 0": "今年 本年",
        "unitref Y 1": "次年 翌年 来年 來年 下一年 第二年 明年",
        "unitref M -1": "上一个月 上月 上个月 上個月",
        "unitref M 0": "本月 这个月 這個月",
        "unitref M 1": "下一个月 下月 下个月 下個月",
        "unitref W -1": "上个周 上礼拜 上禮拜 上个礼拜 上個禮拜 上個星期 上一周 上一週 上周 上週 上星期 上个星期",
        "unitref W 0": "本星期 这个星期 這個星期 这星期 这礼拜 這禮拜 这个礼拜 這個禮拜 这一周 這一週 本周 本週 这周 這週",
        "unitref W 1": "下礼拜 下禮拜 下个礼拜 下個禮拜 下个星期 下個星期 下一周 下一週 下周 下週 下星期",
        "unitref Q -1": "上季度 上一季度",
        "unitref Q 0": "本季度",
        "unitref C 0": "本世纪 本世紀",
        "unitref C -1": "上世纪 上世紀",
        "q Q1": "第一季度 一季度 首季 第一季",
        "q Q2": "第二季度 二季度 第二季",
        "q Q3": "第三季度 三季度 第三季",
        "q Q4": "第四季度 四季度 第四季",
        "q H1": "上半年",
        "q H2": "下半年",
        "adjunit P9M": "前三季度 前三个季度",
        "same": "同期",
        "yr": "年来 年間 年间",
        "edge START": "初",
        "edge END": "底 末",
        "unit M": "个月 個月",
        "unit W": "周 週 星期 个星期",
        "unit D": "天",
        "hour H": "钟头 个钟头 小时 小時 个小时 個小時",
        "hour M": "分钟 分鐘",
        "century": "世纪 世紀",
        "decade 199": "九十年代 90年代 1990年代",
        "decade 198": "八十年代 80年代 1980年代",
        "decade 197": "七十年代 70年代 1970年代",
        "decade 196": "六十年代 60年代 1960年代",
        "season SP": "春季 春天",
        "season SU": "夏季 夏天",
        "season FA": "秋季 秋天",
        "season WI": "冬季 冬天",
        "part MO": "上午 早上 凌晨 清晨",
        "part MI": "中午",
        "part AF": "下午",
        "part EV": "晚上 傍晚 晚间 晚間",
        "part NI": "深夜 夜间",
        "past -1": "过去 過去 近 最近",
        "shift 1": "未来 未來",
        "ago": "前 之前 以前",
        "later 1": "后 後 之后",
        "yearend 01": "年初",
        "yearend 06": "年中",
        "yearend 12": "年底 年末",
        "third 1": "上旬",
        "third 2": "中旬",
        "third 3": "下旬",
        "freq P1Y": "每年",
        "freq P1D": "每天 每日",
        "freq P1M": "每月",
        "freq P1W": "每周 每週",
        "era 1911": "民国 民國",
        "now PRESENT_REF": "目前 现在 現在",
        "ref PAST_REF": "近日 日前 近期",
        "ytd": "今年以来 今年以來 年初至今 今年年初以来",
        "from": "从 從",
        "to": "至 到",
        "feast 1-1": "元旦",
        "unitref W -2": "上上周 上上週 上上星期 上上个星期 上上个礼拜",
        "unitref W 2": "下下周 下下週 下下星期 下下个星期 下下个礼拜 下下個禮拜",
        "unitref M -2": "上上个月 上上個月 上上月",
        "unitref M 2": "下下个月 下下個月 下下月",
        "unitref Y 2": "后年 後年",
        "unitref Y -3": "大前年",
        "unitref WE 0": "本周末 本週末 这个周末 這個週末 这周末 周末 週末",
        "unitref WE -1": "上周末 上週末 上个周末 上個週末",
        "unitref WE 1": "下周末 下週末 下个周末 下個週末",
        "dayref -3": "大前天",
        "dayref 3": "大后天 大後天",
        "partref -1 NI": "昨夜 昨日深夜",
        "partref 1 MO": "明早 明晨",
        "partref 0 NI": "今夜",
        "adjunit P6M": "半年",
        "adjunit P15D": "半个月 半個月 半月",
        "adjunit PT30M": "半小时 半小時 半个小时 半個小時 半个钟头",
        "adjunit PT12H": "半天",
        "plus": "半 个半 個半",
        "ord 1": "第一 第一个 第一個 第1 头 首个",
        "ord 2": "第二 第二个 第二個 第2",
        "ord 3": "第三 第三个 第三個 第3",
        "ord 4": "第四 第四个 第4",
        "ord -1": "最后 最後 最后一个 最後一個",
        "weekof": "当周 那周 那一周 當週 那週 那一週 所在周 所在的一周 那个星期",
        "decade 201": "二〇一〇年代 2010年代",
        "decade 200": "2000年代",
        "decade 195": "五十年代 50年代 1950年代",
        "decade 194": "四十年代 40年代 1940年代",
        "decade 202": "2020年代",
        "feast 12-25": "圣诞节 聖誕節 圣诞日",
        "feast 12-24": "平安夜 圣诞前夕 聖誕前夕",
        "feast E0": "复活节 復活節",
        "feast E-2": "耶稣受难日 耶穌受難日 受难日 圣周五",
        "feast E49": "五旬节 五旬節",
        "feast 10-1": "国庆节 國慶節",
        "feast 12-31": "跨年夜",
        "unit E": "个十年 個十年",
        "and": "零 又",
    },
    narrative="上年 上一年 前一年 次年 翌年 第二年",
    ahead="将 將 预计 預計 计划 計劃 定于 定於 即将 即將 拟 会在 會在 下周 明年 预定 預定",
)

# Numbers, counted nouns, attribution
# Compiled by the project; simplified and traditional.
_NUMBERS = NumberWords(
    percent=frozenset(("％", "个百分点", "個百分點", "巴仙")),
    currencies={"美元": "USD", "美金": "USD", "欧元": "EUR", "歐元": "EUR", "英镑": "GBP", "英鎊": "GBP",
    "日元": "JPY",
    "人民币": "CNY", "人民幣": "CNY", "元": "CNY", "块钱": "CNY",
                "港元": "HKD", "港币": "HKD", "新台币": "TWD", "新台幣": "TWD", "韩元": "KRW", "韓元": "KRW",
                "卢布": "RUB",
                "盧布": "RUB", "澳元": "AUD", "加元": "CAD", "令吉": "MYR"},
    measures={"公里": "公里", "千米": "千米", "米": "米", "公斤": "公斤", "千克": "千克", "吨": "吨", "噸": "噸",
    "公顷": "公顷", "公頃": "公頃",
    "平方公里": "平方公里", "平方米": "平方米",
              "亩": "亩", "升": "升", "度": "度", "桶": "桶", "海里": "海里"}
    | measured_as(
        "厘米 公分|釐米 毫米 毫米 平方千米 平方千米 立方米 立方米 克 克 英里 英里 英亩 英畝 兆瓦 兆瓦"
    ),
    durations={"年": "year", "个月": "month", "個月": "month", "个星期": "week", "星期": "week", "周": "week",
    "週": "week",
    "天": "day", "小时": "hour", "小時": "hour", "个小时": "hour", "個小時": "hour",
               "分钟": "minute", "分鐘": "minute", "秒": "second", "世纪": "century", "世紀": "century", "岁": "year",
               "歲": "year", "点": "hour", "點": "hour", "时": "hour", "時": "hour", "季度": "quarter"},
    months=frozenset(("月", "日", "号", "號")),
    before={"至少": "at_least", "最少": "at_least", "起码": "at_least", "不少于": "at_least", "不低于": "at_least",
    "超过": "more_than", "超過": "more_than", "逾": "more_than", "多于": "more_than",
            "多达": "at_most", "多達": "at_most", "最多": "at_most", "至多": "at_most", "高达": "at_most",
            "不超过": "at_most",
            "不到": "less_than", "少于": "less_than", "近": "approx",
            "将近": "approx", "约": "approx", "約": "approx", "大约": "approx", "大約": "approx", "大概": "approx",
            "约有": "approx", "約有": "approx", "大约有": "approx", "大約有": "approx", "大概有": "approx",
            "估计有": "approx", "至少有": "at_least", "最少有": "at_least", "最多有": "at_most", "至多有": "at_most",
            "估计": "approx", "仅": "exact", "僅": "exact", "只有": "exact", "共": "exact",
            "另有": "exact", "全部": "exact"},
    after={"多": "more_than", "余": "more_than", "餘": "more_than", "以上": "at_least", "左右": "approx",
    "上下": "approx",
    "以下": "at_most"},
    events={"死亡": "died", "丧生": "killed", "喪生": "killed", "遇难": "killed", "遇難": "killed", "遇害": "killed",
    "被杀": "killed", "打死": "killed", "炸死": "killed", "身亡": "died", "死者": "died",
            "受伤": "injured", "受傷": "injured", "伤者": "injured", "失踪": "missing", "失蹤": "missing",
            "流离失所": "displaced",
            "疏散": "displaced", "撤离": "displaced", "被捕": "arrested", "逮捕": "arrested",
            "拘留": "arrested", "被拘": "arrested", "判刑": "sentenced", "获释": "released", "獲釋": "released",
            "感染": "infected", "确诊": "infected", "確診": "infected", "抵达": "arrived", "抵達": "arrived",
            "入境": "arrived", "绑架": "abducted", "綁架": "abducted", "袭击": "attacked", "襲擊": "attacked",
            "摧毁": "destroyed", "摧毀": "destroyed", "拆除": "destroyed", "遣返": "deported"},
    grammar=Grammar(
        order="classifier",
        classifiers=word_set("名 位 人 个 個 例 宗 起 架 艘 辆 輛 座 所 间 間 家 栋 棟 户 戶 只 隻 头 頭 张 張 枚"
        " 件 条 條 次 支 批 份 场 場 处 處 对 對 颗 顆 具"
        " 项 項"),
        premodifiers=frozenset(("", "新", "其他", "无辜", "無辜", "平民", "女性", "男性", "年轻", "外国", "外國",
        "本地", "北韩", "北韓", "朝鲜",
        "朝鮮", "中国", "中國", "脱离")),
        nouns=word_set("脱北者 脫北者 人 儿童 兒童 妇女 婦女 女性 男性 男子 女子 平民 士兵 警察 警员 示威者 抗议者"
        " 抗議者 难民 難民 移民 学生 學生 教师 教師 工人 居民 村民 记者 記者"
        " 律师 律師 活动人士"
            " 牧师 牧師 神父 信徒 基督徒 教徒 穆斯林 僧侣 教堂 教会 教會 清真寺 寺庙 寺廟 房屋 住宅 村庄 村莊 学校"
            " 學校 医院 醫院 病例 确诊病例 確診病例 个案 個案 死者 伤者 傷者 嫌疑人 嫌犯"
            " 囚犯"
            " 被拘留者 人质 人質 武装分子 飞机 飛機 导弹 導彈 火箭 无人机 無人機 车辆 車輛 船只 船隻 国家 國家 城市"
            " 公司 企业 企業 员工 員工 成员 成員 代表 议员 議員 官员 官員 选民 選民"
            " 事件 案件 袭击 襲擊 事故 地震 尸体 屍體 遗体 遺體 家庭 户籍 游客 遊客 乘客 患者 病人 孩子 孕妇 老人"
            " 青年 逃北者 家 户 戶"),
        sources=("据", "據", "根据", "根據"),
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """寄给; 寄給; 告诉; 告訴; 接受; 据; 據; 根据; 根據; 引述; 援引; 转引; 轉引; 综合; 綜合;
        据; 根据; 根據; 據; 援引; 引述; 引用; 告诉; 告訴; 对; 對; 向; 接受; 转引; 轉引; 来自; 來自; 见; 見; 来源;
        來源; 刊于; 刊於; 刊登于; 刊登在; 发表于; 發表於; 发表在; 获; 由
        """
    ),
    titles=phrases(
        "媒体; 媒體; 报纸; 報紙; 电视台; 電視台; 通讯社; 通訊社; 网站; 網站; 报; 報; 杂志; 雜誌; 电台; 電台; 周刊; 週刊"
    ),
    after=phrases("记者从; 記者從; 记者获悉; 記者獲悉; 记者了解到; 記者了解到; 记者采访; 记者注意到; 记者发现; 消息"),
    reporting=phrases(
        """
        报道; 報道; 報導; 报导; 披露; 刊登; 刊发; 刊發; 刊文; 发文; 發文; 播出; 写道; 寫道; 发表; 發表; 援引; 引述;
        采访; 採訪; 专访; 專訪; 爆料; 率先报道; 消息; 发布; 發布
        """
    ),
    saying=phrases(
        """
        调查发现; 調查發現; 调查显示; 調查顯示; 获悉; 獲悉; 了解到; 瞭解到; 注意到; 发现; 發現; 查明; 核实; 核實; 梳理; 披露; 揭露; 曝光; 爆料; 引述; 发文; 發文; 发文称; 發文稱; 刊文; 发表; 發表; 认定; 質問; 追问; 描绘; 批评; 批評; 评价; 評價; 只说; 只說; 则说; 則說; 写道; 寫道; 列出; 公布;
        指出; 推断; 推斷; 报道指; 報道指; 報導指; 报道称; 報道稱; 評論稱; 评论称; 分析; 猜测; 猜測; 质疑; 質疑; 强调; 強調; 提到; 声称; 聲稱; 刊登; 刊文称; 刊文稱; 撰文;
        称; 稱; 说; 說; 表示; 指出; 指; 透露; 证实; 證實; 统计; 統計; 记录; 記錄; 估计; 估計; 写; 认为; 認為; 宣布;
        警告; 描述; 显示; 顯示; 确认; 確認
        """
    ),
    auxiliary=phrases(
        """
        于; 於; 在; 也; 曾; 首先; 率先; 日前; 日; 又; 昨日; 昨天; 今天; 近日; 当天; 的; 则; 则在; 此前; 随后; 周一;
        周二; 周三; 周四; 周五; 周六; 周日; 最新; 独家; 獨家; 还; 等; 报告; 報告; 中; 里; 里面; 的报告中
        """
    ),
    describing=phrases(
        """
        《; 》; “; ”; 「; 」; 韩国; 韓國; 朝鲜; 朝鮮; 中国; 中國; 美国; 美國; 英国; 英國; 法国; 法國; 德国; 德國;
        俄罗斯; 俄羅斯; 日本; 香港; 台湾; 台灣; 印度; 伊朗; 土耳其; 以色列; 卡塔尔; 官方; 官媒; 国营; 國營; 国家;
        独立; 獨立; 当地; 當地; 党报; 黨報; 人权; 人權; 非政府; 的; 了
        """
    ),
    media=phrases(
        """
        报; 報; 通讯社; 通訊社; 电视台; 電視台; 电台; 電台; 媒体; 媒體; 网; 網; 网站; 網站; 杂志; 雜誌; 日报; 日報;
        晚报; 周刊; 週刊; 广播公司; 組織; 组织; 机构; 機構; 新闻网; 中文网; 中文网站; 英文版; 中文部; 频道
        """
    ),
    agencies=phrases("通讯社; 通訊社"),
    joining=phrases("和; 与; 與; 及; 以及; 、"),
    listing=phrases("来源; 來源; 消息来源; 消息來源; 资料来源; 資料來源; 新闻来源; 新聞來源"),
    people=phrases("记者; 記者; 特派员; 特派員; 评论员; 編輯; 编辑"),
    pieces=phrases(
        """
        报道; 報道; 報導; 文章; 社论; 社論; 评论; 評論; 专访; 專訪; 采访; 採訪; 报告; 報告; 调查; 調查; 消息; 新闻;
        数据; 數據; 来源; 來源
        """
    ),
    links=phrases("的"),
    company=phrases("集团; 集團; 公司; 总部; 總部; 大楼; 大樓"),
    again=phrases(
        """
        这家; 這家; 这份; 這份; 该家;
        同一; 该; 該
        """
    ),
    relative={
        "次日": 1,
        "翌日": 1,
        "第二天": 1,
        "当天": 0,
        "當天": 0,
        "同日": 0,
        "前一天": -1,
        "前日": -1,
    },
    every=phrases("均; 皆"),
    credit=phrases("图; 图片; 圖; 圖片; 摄; 攝; 照片"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project; simplified and traditional.
    names="""
GR 希腊共和国|希臘共和國
CH 瑞士联邦|瑞士聯邦
LA 老挝人民民主共和国|寮國
MX 墨西哥合众国|墨西哥合眾國
VA 圣座|聖座|罗马教廷|羅馬教廷
EH 阿拉伯撒哈拉民主共和国|西撒
CF 中非共和国|中非共和國
IR 伊朗伊斯兰共和国|伊朗伊斯蘭共和國
PK 巴基斯坦伊斯兰共和国|巴基斯坦伊斯蘭共和國
AF 阿富汗伊斯兰酋长国
AU 澳大利亚联邦|澳大利亞聯邦
GW 几内亚比绍|幾內亞比索|几内亚比绍共和国|幾內亞比紹
GN 几内亚共和国|幾內亞
GQ 赤道几内亚|赤道幾內亞
GS 南乔治亚岛|南喬治亞島|南乔治亚
TC 特克斯和凯科斯群岛|特克斯與凱科斯群島
GF 法属圭亚那|法屬圭亞那|法属圭那亚
FK 马尔维纳斯群岛|福克兰群岛|福克蘭群島|馬爾維納斯群島
TL 东帝汶|東帝汶
JO 约旦哈希姆王国
RU 俄罗斯联邦|俄羅斯聯邦
SZ 斯威士兰|史瓦帝尼|埃斯瓦蒂尼
CV 佛得角|維德角
MK 北马其顿|北馬其頓
MD 摩尔多瓦|摩爾多瓦
TZ 坦桑尼亚联合共和国
KP 朝鲜|北韩|北朝鲜|朝鮮|北韓|北朝鮮|朝鲜民主主义人民共和国|朝鮮民主主義人民共和國
KR 韩国|韓國|南韩|南韓|大韩民国|大韓民國|南朝鲜
US 美国|美國|美利坚合众国|美利堅合眾國
CN 中国|中國|中华人民共和国|中華人民共和國|中国大陆|中國大陸
TW 台湾|台灣|臺灣|中华民国|中華民國|中华台北
JP 日本
RU 俄罗斯|俄羅斯|俄国|俄國|苏联|蘇聯|俄联邦
GB 英国|英國|联合王国|大不列颠
FR 法国|法國
DE 德国|德國|西德|东德
IT 意大利|義大利
IN 印度
AU 澳大利亚|澳洲|澳大利亞
NZ 新西兰|紐西蘭
MM 缅甸|緬甸
KH 柬埔寨
PS 巴勒斯坦|巴勒斯坦国
SA 沙特|沙特阿拉伯|沙烏地阿拉伯|沙地阿拉伯
AE 阿联酋|阿聯酋|阿拉伯联合酋长国
CD 刚果民主共和国|刚果（金）|刚果(金)|剛果民主共和國
CG 刚果共和国|刚果（布）|刚果(布)
CI 科特迪瓦|象牙海岸
TR 土耳其
UA 乌克兰|烏克蘭
BY 白俄罗斯|白俄羅斯
KZ 哈萨克斯坦|哈薩克
NG 尼日利亚|奈及利亞
NE 尼日尔|尼日
KE 肯尼亚|肯亞
ZA 南非
VA 梵蒂冈|梵蒂岡|教廷
XK 科索沃
EH 西撒哈拉
VN 越南
""",
    demonyms="""
US 美方|美军|美軍|美政府|美籍
CN 中方|中共|解放军|解放軍|华人|中国人
KP 朝方
KR 韩方|韓方|韩军|韓軍
RU 俄方|俄军|俄軍
JP 日方
UA 乌方|乌军|烏軍
IN 印方|印军
IR 伊方
IL 以军|以軍|以方
PH 菲方
GB 英方
FR 法方
PS 巴方
""",
    institutions="""
US 白宫|白宮|五角大楼|五角大廈|国会山
RU 克里姆林宫|克里姆林宮
CN 中南海|国台办|中国外交部
KR 青瓦台
KP 朝中社|劳动新闻
""",
    cities="""
KP 平壤|新义州|新義州
KR 首尔|首爾|汉城|釜山|仁川|板门店
CN 北京|上海|广州|廣州|深圳|天津|重庆|重慶|沈阳|丹东|成都|武汉|武漢|南京|西安|乌鲁木齐|烏魯木齊|拉萨|拉薩|喀什|大连|延边
TW 台北|臺北|高雄|台中|台南
JP 东京|東京|大阪
US 华盛顿|華盛頓|纽约|紐約|洛杉矶|旧金山
RU 莫斯科
GB 伦敦|倫敦
FR 巴黎
""",
    regions="""
HK 香港
MO 澳门|澳門
CN 新疆|西藏|内蒙古|內蒙古|广东|廣東|四川|云南|雲南|河南|河北|湖北|湖南|山东|山東|山西
CN 陕西|浙江|江苏|江蘇|福建|吉林|辽宁|遼寧|黑龙江|甘肃|青海|宁夏|广西|贵州|海南|安徽|江西
PS 加沙|加薩|约旦河西岸|約旦河西岸|加沙地带
UA 克里米亚|克里米亞|顿巴斯|頓巴斯
MM 若开邦|若開邦|克钦邦|掸邦
US 加利福尼亚|加州|德克萨斯|得克萨斯|德州|佛罗里达|马里兰|弗吉尼亚|夏威夷|阿拉斯加
IN 查谟和克什米尔
""",
    other="""
印度洋|印度尼西亚人|南中国海|北美洲|南美洲|拉丁美洲|中美洲|新几内亚岛|日本海|几内亚湾|墨西哥湾|朝鲜半岛|朝鮮半島|英国广播公司|日本语|法国号
""",
    spaced=False,
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    possessive="的",
    nth=("第",),
    hundredths=("百分之",),
    spaced=False,
    final=True,
    according=phrase_list("据; 根据; 根據; 據; 来自; 引述; 援引; 来源：; 依据"),
    accordingly=phrase_list("的数据显示; 數據顯示; 数据显示; 统计显示; 報告顯示; 报告显示; 调查显示; 的统计"),
    says=phrase_list(
        """
        表示; 说; 說; 称; 稱; 宣布; 通报; 通報; 报道; 報道; 報導; 指出; 透露; 证实; 證實; 估计; 估計; 公布; 发布消息; 强调; 強調; 声称; 聲稱; 警告; 介绍; 介紹; 披露;
        认为; 認為
        """
    ),
    including=phrase_list("其中; 其中包括; 包括; 当中; 當中; 内含"),
    borders=phrase_list("而; 但; 然而; 不过; 不過; 当时; 虽然; 此前; 另有"),
    compared=phrase_list("相比; 较; 比; 低于; 高于; 而去年; 對比; 对比; 比起"),
    levels=phrase_list("达到; 達到; 达; 達; 为; 為; 是; 超过; 占; 约为"),
    rises=phrase_list("增加; 上升; 增长; 增長; 上涨; 上漲; 升至; 增至; 提高; 增加到; 上升到; 攀升; 多出"),
    falls=phrase_list("减少; 減少; 下降; 下跌; 降至; 降低; 减至; 下滑; 跌至; 萎缩"),
    to=phrase_list("至; 到; 了; 约; 近; 逾"),
    totals=phrase_list("累计; 累計; 总数达; 总数; 總數; 共计; 截至目前; 迄今; 总计"),
    inside=phrase_list("在; 于; 於; 位于"),
    inside_after=phrase_list("境内; 国内; 全国; 有"),
    away=phrase_list("从; 從; 自; 由; 对; 對; 与; 向"),
    aged=phrase_list("年龄; 年仅; 年約; 现年; 年僅"),
    old=phrase_list("岁; 歲"),
    prison=phrase_list("徒刑; 监禁; 監禁; 有期徒刑; 入狱; 入獄"),
)

LANGUAGE = Language(
    code="zh",
    name="Chinese",
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
