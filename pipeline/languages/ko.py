"""Korean."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_NUMBERS = NumberWords(
    spaced=True,
    percent=frozenset(("％", "퍼센트", "프로", "%포인트")),
    currencies={"달러": "USD", "미국달러": "USD", "유로": "EUR", "파운드": "GBP", "엔": "JPY", "위안": "CNY",
    "원": "KRW",
    "루블": "RUB"},
    measures={"킬로미터": "킬로미터", "㎞": "킬로미터", "km": "킬로미터", "미터": "미터", "톤": "톤", "t": "톤",
    "킬로그램": "킬로그램", "㎏": "킬로그램",
    "kg": "킬로그램", "헥타르": "헥타르",
              "제곱미터": "제곱미터", "㎡": "제곱미터", "리터": "리터", "도": "도", "배럴": "배럴"},
    durations={"년": "year", "개년": "year", "개월": "month", "달간": "month", "주": "week", "주간": "week",
    "일": "day",
    "시간": "hour", "시": "hour", "분": "minute", "초": "second", "세기": "century", "세": "year",
               "살": "year", "분기": "quarter"},
    months=frozenset(("월",)),
    before={"최소": "at_least", "최소한": "at_least", "적어도": "at_least", "최대": "at_most", "많게는": "at_most",
    "약": "approx",
    "대략": "approx", "거의": "approx", "총": "exact", "모두": "exact",
            "불과": "exact", "단": "exact", "겨우": "exact"},
    after={"여": "more_than", "명 이상": "at_least", "이상": "at_least", "가량": "approx", "정도": "approx",
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

# Citations

# Countries and places

LANGUAGE = Language(
    code="ko",
    name="Korean",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
