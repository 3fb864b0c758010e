"""Korean."""

from pipeline.countries.words import PlaceWords
from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
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

LANGUAGE = Language(
    code="ko",
    name="Korean",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=PLACES,
)
