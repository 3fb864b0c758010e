"""Korean."""

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
        **{f"weekday {number}": f"{day}요일" for number, day in enumerate("월화수목금토일", start=1)},
        **{f"wd {number}": f"({day})" for number, day in enumerate("월화수목금토일", start=1)},
        **{f"wdays {number}": f"매주_{day}요일" for number, day in enumerate("월화수목금토일", start=1)},
        "ymark": "년 년도",
        "mmark": "월",
        "dmark": "일",
        "hmark": "시",
        "minmark": "분",
        "dayref 0": "오늘 이날",
        "dayref -1": "어제 전날",
        "dayref -2": "그제 그저께",
        "dayref 1": "다음날 다음_날 이튿날 내일",
        "dayref 2": "모레",
        "unitref Y -1": "지난_해 작년 지난해 전년",
        "unitref Y -2": "재작년",
        "unitref Y 0": "올_해 이번_해 올해 금년",
        "unitref Y 1": "이듬해 다음_해 다음해 내년",
        "unitref M -1": "지난_달 저번_달 저번달 전달 전월 지난달",
        "unitref M 0": "이_달 금월 이번달 이달 이번_달",
        "unitref M 1": "익월 다음_달 다음달 내달",
        "unitref W -1": "지난_주 저번_주 저번주 전주 지난주",
        "unitref W 0": "이_주 이번_주 이번주 금주",
        "unitref W 1": "내주 차주 다음_주 다음주",
        "q Q1": "1분기",
        "q Q2": "2분기",
        "q Q3": "3분기",
        "q Q4": "4분기",
        "q H1": "상반기",
        "q H2": "하반기",
        "same": "같은_기간 동기",
        "yr": "년간",
        "edge START": "초",
        "edge END": "말",
        "unit M": "개월 달",
        "unit W": "주 주일 주간",
        "unit D": "일간",
        "hour H": "시간",
        "hour M": "분간",
        "century": "세기",
        "decade 197": "1970년대 70년대",
        "decade 198": "1980년대 80년대",
        "decade 199": "1990년대 90년대",
        "decade 200": "2000년대",
        "decade 201": "2010년대",
        "word 1": "한",
        "word 2": "두",
        "word 3": "석 세",
        "word 4": "넉 네",
        "adjunit P1D": "하루",
        "adjunit P2D": "이틀",
        "adjunit P3D": "사흘",
        "adjunit P4D": "나흘",
        "adjunit P5D": "닷새",
        "adjunit P10D": "열흘",
        "adjunit P15D": "보름",
        "adjunit P6M": "반년",
        "part MO": "오전 아침 새벽",
        "part AF": "오후",
        "part EV": "저녁",
        "part NI": "밤",
        "shift -1": "지난",
        "shift 1": "오는",
        "past -1": "최근 과거",
        "ago": "전",
        "later 1": "뒤 후",
        "yearend 12": "연말",
        "yearend 01": "연초",
        "third 1": "상순",
        "third 2": "중순",
        "third 3": "하순",
        "freq P1Y": "매년 해마다 연간",
        "freq P1D": "매일",
        "freq P1M": "매월 매달",
        "freq P1W": "매주",
        "era 1911": "주체",
        "noon T12:00": "정오",
        "noon T24:00": "자정",
        "zone": "현지시간 현지시각",
        "now PRESENT_REF": "현재 지금",
        "ref FUTURE_REF": "조만간",
        "ytd": "올_들어 올해_들어",
        "to": "부터 에서",
        "until": "까지",
        "unitref W 2": "다다음_주 다다음주",
        "unitref W -2": "지지난_주 지지난주 저저번_주 저저번주",
        "unitref M 2": "다다음_달 다다음달",
        "unitref M -2": "지지난_달 지지난달",
        "unitref Y 2": "내후년 후년",
        "unitref Y -3": "재재작년",
        "unitref WE -1": "지난_주말 지난주말 저번_주말",
        "unitref WE 0": "이번_주말 주말",
        "unitref WE 1": "다음_주말 다음주말",
        "dayref -3": "그끄저께",
        "dayref 3": "글피",
        "partref -1 NI": "어젯밤 간밤 지난밤",
        "partref 0 NI": "오늘_밤 오늘밤",
        "partref 0 MO": "오늘_아침 오늘_새벽",
        "plus": "반",
        "adjunit P1W": "일주일",
        "adjunit P2W": "이주일 2주일",
        "adjunit PT12H": "반나절",
        "adjunit PT30M": "반시간",
        "adjunit P6D": "엿새",
        "adjunit P7D": "이레",
        "adjunit P8D": "여드레",
        "adjunit P9D": "아흐레",
        "adjunit P20D": "스무날",
        "word 5": "다섯",
        "word 6": "여섯",
        "word 7": "일곱",
        "word 8": "여덟",
        "word 9": "아홉",
        "word 10": "열",
        "word 11": "열한",
        "word 12": "열두",
        "word 20": "스무",
        "ord 1": "첫째 첫_번째 첫번째 첫",
        "ord 2": "둘째 두_번째 두번째",
        "ord 3": "셋째 세_번째 세번째",
        "ord 4": "넷째 네_번째",
        "ord 5": "다섯째",
        "ord -1": "마지막",
        "decade 195": "1950년대 50년대",
        "decade 196": "1960년대 60년대",
        "decade 202": "2020년대",
        "feast 12-25": "성탄절 크리스마스",
        "feast 12-24": "크리스마스이브 크리스마스_이브 성탄_전야",
        "feast E0": "부활절 부활주일",
        "feast E-2": "성금요일",
        "feast 8-15": "광복절",
        "feast 3-1": "삼일절",
        "feast 1-1": "새해_첫날",
        "season SP": "봄",
        "season SU": "여름",
        "season FA": "가을",
        "season WI": "겨울",
        "weekof": "이_있는_주 이_포함된_주 로_시작하는_주 에_시작하는_주",
        "edge MID": "중반",
    },
    narrative="전년 이듬해 다음_해 다음해 전달 전월 익월 전주",
    ahead="예정 계획 전망 내년 다음 오는 방침 것으로_보인다 것으로_예상",
)

# Numbers, counted nouns, attribution
# Compiled by the project.
_NUMBERS = NumberWords(
    percent=frozenset(("％", "퍼센트", "프로", "%포인트")),
    currencies={"달러": "USD", "미국달러": "USD", "유로": "EUR", "파운드": "GBP", "엔": "JPY", "위안": "CNY",
    "원": "KRW",
    "루블": "RUB"},
    measures={"킬로미터": "킬로미터", "㎞": "킬로미터", "km": "킬로미터", "미터": "미터", "톤": "톤", "t": "톤",
    "킬로그램": "킬로그램", "㎏": "킬로그램",
    "kg": "킬로그램", "헥타르": "헥타르",
              "제곱미터": "제곱미터", "㎡": "제곱미터", "리터": "리터", "도": "도", "배럴": "배럴"}
    | measured_as(
        "센티미터 센티미터|㎝|cm 밀리미터 밀리미터|㎜|mm 제곱킬로미터 제곱킬로미터|㎢ 세제곱미터 세제곱미터 그램 그램 마일 마일 에이커 에이커 메가와트 메가와트"
    ),
    durations={"년": "year", "개년": "year", "개월": "month", "달간": "month", "주": "week", "주간": "week",
    "일": "day",
    "시간": "hour", "시": "hour", "분": "minute", "초": "second", "세기": "century", "세": "year",
               "살": "year", "분기": "quarter"},
    months=frozenset(("월",)),
    before={"최소": "at_least", "최소한": "at_least", "적어도": "at_least", "최대": "at_most", "많게는": "at_most",
    "약": "approx",
    "대략": "approx", "거의": "approx", "총": "exact", "모두": "exact",
            "불과": "exact", "단": "exact", "겨우": "exact"},
    after={"여": "more_than", "이상": "at_least", "가량": "approx", "정도": "approx",
    "쯤": "approx",
    "미만": "less_than", "이하": "at_most"},
    events={"사망": "died", "숨지": "died", "숨졌": "died", "숨진": "died", "살해": "killed", "피살": "killed",
    "부상": "injured",
    "다쳤": "injured", "다치": "injured", "실종": "missing", "대피": "displaced",
            "이재민": "displaced", "체포": "arrested", "구금": "arrested", "구속": "arrested", "선고": "sentenced",
            "석방": "released", "확진": "infected", "감염": "infected", "입국": "arrived",
            "도착": "arrived", "납치": "abducted", "공격": "attacked", "파괴": "destroyed", "송환": "deported",
            "추방": "deported"},
    grammar=Grammar(
        order="before",
        classifiers=word_set("명 인 건 개 곳 채 마리 대 척 기 발 가구 개국 차례 회 구 점 사람 분"),
        premodifiers=frozenset(("", "북한", "여성", "남성", "민간", "외국인")),
        nouns=word_set("탈북민 탈북자 사람 여성 남성 어린이 아동 민간인 군인 병사 경찰 경찰관 시위대 시위자 난민"
        " 이주민 학생 교사 노동자 주민 기자 변호사 활동가 목사 신부 신자 기독교인"
        " 교인 교회 사원 학교 병원 주택"
            " 마을 환자 확진자 사망자 부상자 실종자 희생자 용의자 수감자 인질 무장대원 항공기 미사일 무인기 차량"
            " 선박 국가 도시 기업 회사 직원 의원 당국자 유권자 사건 공격 사고 시신 가구 승객"
            " 관광객 사람들"),
        sources=("에 따르면",),
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases("출처; 자료"),
    after=phrases(
        "취재 결과; 자체 취재 결과; 조사 결과; 집계 결과; 보도에 의하면; 소식통은; 소식통에 따르면; 소식통을 인용해; 취재진에; 취재진에게; 취재에; 를 통해 보도된; 단독 보도; 보도를 인용해; 를 인용해; 을 인용해"
    ),
    titles=phrases(
        "매체; 매체는; 매체가; 매체에; 매체도; 신문은; 신문이; 신문에; 통신은; 통신이; 통신에; 방송은; 방송이; 방송에; 언론은; 일간지는"
    ),
    subject=phrases("이; 가; 은; 는"),
    reporting=phrases("에 따르면; 이 보도; 가 보도"),
    final=phrases(
        """
        추산했다; 짚었다; 조명했다; 꼬집었다; 내다봤다; 관측했다; 확인했다; 파악했다; 고쳤다; 정정했다; 반박했다; 진단했다; 규정했다; 우려했다; 촉구했다; 평했다; 전망했다; 예측했다; 보도하고 있다; 전하고 있다; 폭로; 단독 보도했다;
        보도했습니다; 전했습니다; 밝혔습니다; 보도하고; 전하고; 보도하면서; 전하면서; 보도하며; 알렸다; 소개했다; 타전했다; 내보냈다; 평가했다; 비판했다; 분석했다; 논평했다; 강조했다; 추정했다; 예상했다; 지목했다;
        보도했다; 보도하였다; 보도했으며; 전했다; 전하였다; 전했으며; 밝혔다; 썼다; 인용했다; 게재했다; 방송했다;
        보도한; 보도; 지적했다; 폭로했다; 집계했다; 주장했다; 설명했다; 따르면; 덧붙였다; 발표했다; 말했다; 증언했다;
        털어놨다
        """
    ),
    tails=phrases("는; 은; 이; 가; 도; 에; 와의; 과의; 의"),
    auxiliary=phrases("은; 는; 이; 가; 도; 에; 의; 지난; 이날; 오늘; 어제; 단독; 최근; 앞서; 처음; 또; 역시"),
    describing=phrases(
        """
        한국; 북한; 미국; 일본; 중국; 영국; 프랑스; 독일; 러시아; 관영; 국영; 독립; 현지; 대북; 전문; 인권; 단체;
        민간
        """
    ),
    media=phrases(
        "등; 외신; 외신에; 외신은; 외신들은; 외신이; 매체에; 매체는; 언론에; 언론은; 방송에; 방송은; 신문은; 신문에; 통신은; 통신에; 통신; 통신사; 신문; 일간지; 주간지; 잡지; 방송; 방송사; 매체; 언론; 뉴스; 웹사이트; 인터넷판"
    ),
    agencies=phrases("통신; 통신사"),
    joining=phrases("와; 과; 및"),
    listing=phrases("출처; 자료"),
    people=phrases("기자; 특파원; 기자에게; 기자는; 논설위원"),
    pieces=phrases(
        """
        보도; 보도에; 보도를; 기사; 기사에서; 인터뷰; 인터뷰에서; 보고서; 보고서에; 보고서에서; 사설; 칼럼; 집계;
        조사; 출처
        """
    ),
    company=phrases("그룹; 홀딩스; 사옥"),
    again=phrases(
        """
        이; 해당; 동;
        같은
        """
    ),
    relative={
        "다음날": 1,
        "이튿날": 1,
        "같은 날": 0,
        "전날": -1,
    },
    every=phrases("모두"),
    credit=phrases("사진; 그래픽; 영상; 자료사진"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR 그리스 공화국
CH 스위스 연방
LA 라오인민민주공화국|라오스 인민민주공화국
MX 멕시코 합중국
VA 교황청|바티칸 시국
EH 서사하라|사하라 아랍 민주공화국
CF 중앙아프리카공화국
CD 콩고민주공화국
CG 콩고공화국
PK 파키스탄 이슬람 공화국
IR 이란 이슬람 공화국
AU 오스트레일리아 연방|호주 연방|호주
GW 기니비사우
GQ 적도기니|적도 기니
GS 사우스조지아
TC 터크스 케이커스|터크스 케이커스 제도
GF 프랑스령 기아나
TL 동티모르
CI 코트디부아르
HK 홍콩(중국 특별행정구)
MO 마카오(중국 특별행정구)
KP 북한|조선민주주의인민공화국|북조선|북측|북
KR 한국|대한민국|남한|남측|남조선
US 미국|미합중국
CN 중국|중화인민공화국
JP 일본
RU 러시아|소련|러시아연방
TW 대만|타이완
GB 영국
DE 독일|서독|동독
FR 프랑스
VN 베트남
MM 미얀마|버마
PS 팔레스타인
CD 콩고민주공화국|민주콩고
CG 콩고공화국
AE 아랍에미리트|UAE
TR 튀르키예|터키
AU 호주
TL 동티모르
VA 바티칸|교황청
XK 코소보
IN 인도
NL 네덜란드
ZA 남아프리카공화국|남아공
SA 사우디아라비아|사우디
UA 우크라이나
""",
    demonyms="""
KP 북한인
KR 한국인|한인
US 미국인|미군
CN 중국인|중국군|조선족
JP 일본인|자위대
RU 러시아인|러시아군
""",
    institutions="""
US 백악관|국무부|펜타곤
RU 크렘린|크렘린궁
KR 청와대|통일부|국가정보원|국정원
KP 노동당|노동신문|조선중앙통신
""",
    cities="""
KP 평양|신의주|혜산|청진|함흥|원산|개성|영변|풍계리|라선|나진
KR 서울|부산|인천|대구|광주|대전|울산|수원|세종|제주|판문점
CN 베이징|북경|상하이|선양|단둥|옌볜|연변|홍콩특별행정구
JP 도쿄|동경|오사카
US 워싱턴|뉴욕
RU 모스크바|블라디보스토크
VN 하노이
""",
    regions="""
CN 신장|티베트|지린성|랴오닝성
UA 크림반도|돈바스
PS 가자|가자지구|서안지구
KP 함경북도|함경남도|양강도|자강도|평안북도|평안남도|황해북도
KR 경기도|강원도|제주도
""",
    people="KP 김정은|김정일|김일성|김여정",
    never="남|북|모리|가나|차드|마리",
    suffixes="""
이 가 은 는 을 를 의 에 로 와 과 도 만 나 라 측 군 인 산 발 계 제 내 행 식 간 뿐 랑
께 서 판 전 대 에서 에게 까지 부터 으로 이나 이라 와의 과의 에는 에도 에선 에서는 에서도
에서의 에서만 으로부터 로부터 로의 으로는 로는 에게는 에게서 이며 이고 인들 인들이 인들은 인들을
인들의 인이 인은 인을 인의 인도 군이 군은 군의 군을 측이 측은 측의 측에 산의 산은 내에서 내의
내에 정부 정부가 정부는 정부의 정부와 당국 당국이 당국은 당국의 대사관 대통령 총리 외교부 국방부
주민 주민들 국민 의회 언론 주재 출신 당국자
""",
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    possessive="의",
    nth=("제",),
    spaced=False,
    final=True,
    accordingly=phrase_list("에 따르면; 에 의하면; 의 집계에 따르면; 의 발표에 따르면"),
    says=phrase_list(
        """
        밝혔다; 말했다; 전했다; 발표했다; 주장했다; 보도했다; 설명했다; 강조했다; 덧붙였다; 지적했다; 추산했다; 추정했다; 확인했다; 알렸다; 경고했다; 공개했다; 밝혔습니다; 말했습니다;
        전했습니다; 추정하고 있다; 보고 있다; 집계했다
        """
    ),
    subjects=phrase_list("은; 는; 이; 가; 측은; 측이; 께서; 에서는"),
    including=phrase_list("이 중; 이중; 가운데; 그중; 그 중; 이 가운데; 포함해; 포함한; 포함하여; 포함"),
    borders=phrase_list("반면; 그러나; 하지만; 한편; 지만; 는데"),
    compared=phrase_list("에 비해; 대비; 보다; 와 비교"),
    levels=phrase_list("달했다; 이다; 기록했다; 에 이른다; 넘어섰다; 에 달하는"),
    rises=phrase_list("증가; 늘어; 늘었다; 상승; 늘어난; 급증; 올라; 오른"),
    falls=phrase_list("감소; 줄어; 줄었다; 하락; 줄어든; 급감; 내려; 떨어"),
    to=phrase_list("로; 으로; 까지; 에서"),
    totals=phrase_list("누적; 총; 모두; 지금까지"),
    inside_after=phrase_list("에서; 의; 에; 내; 북부; 남부; 동부; 서부; 북동부"),
    old=phrase_list("세; 살"),
    prison=phrase_list("징역; 금고; 실형"),
)

LANGUAGE = Language(
    code="ko",
    name="Korean",
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
