"""Chinese."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project; simplified and traditional.
_NUMBERS = NumberWords(
    spaced=False,
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
              "亩": "亩", "升": "升", "度": "度", "桶": "桶", "海里": "海里"},
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

# Citations

# Countries and places

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
