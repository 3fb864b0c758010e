"""Chinese."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project; simplified and traditional.
    names="""
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

LANGUAGE = Language(
    code="zh",
    name="Chinese",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
