"""Numbers, counted nouns and bounds in other languages: sentences of our own."""

import pytest

from pipeline.claims.find import find_claims
from pipeline.record import Claim


def claims_of(text: str, language: str | None) -> tuple[Claim, ...]:
    return find_claims(text, language=language, reference=None, dates=(), countries=())


CASES = [
    ("fr", "Au total, 65 personnes ont atteint le Sud.", [(65, "exact", "personnes")]),
    ("fr", "Au moins 1 047 nouveaux cas ont été signalés.", [(1047, "at_least", "cas")]),
    ("fr", "Plus de 3,5 millions d'euros ont été versés.", [(3.5e6, "more_than", None)]),
    ("fr", "Environ 12,5 % des habitants ont fui.", [(12.5, "approx", "habitants")]),
    (
        "fr",
        "Deux cent six soldats et une dizaine de civils sont morts.",
        [(206, "exact", "soldats"), (10, "exact", "civils")],
    ),
    ("fr", "Des centaines de manifestants attendaient.", [((200, 999), "approx", "manifestants")]),
    ("fr", "Quatre-vingt-dix-sept détenus sont en grève.", [(97, "exact", "détenus")]),
    ("fr", "Entre trois et neuf soldats ont fui.", [((3, 9), "range", "soldats")]),
    ("fr", "L'article 5 date du 12 juillet 2020.", []),
    ("fr", "Il a passé trois ans en exil.", []),
    ("fr", "Jusqu'à 40 autres églises ont fermé.", [(40, "at_most", "églises")]),
    ("es", "Al menos 65 personas llegaron al Sur.", [(65, "at_least", "personas")]),
    (
        "es",
        "Más de 1.047 desertores y unos 3,5 millones de dólares.",
        [(1047, "more_than", "desertores"), (3.5e6, "approx", None)],
    ),
    ("es", "Doscientas seis personas murieron.", [(206, "exact", "personas")]),
    ("es", "El 45 por ciento de los votantes se abstuvo.", [(45, "exact", "votantes")]),
    ("es", "Dos de cada tres niños trabajan.", [(0.6667, "exact", "niños")]),
    ("es", "Treinta y cinco nuevos casos fueron confirmados.", [(35, "exact", "casos")]),
    ("es", "Decenas de iglesias fueron atacadas.", [((20, 99), "approx", "iglesias")]),
    ("es", "El artículo 5 y la página 12.", []),
    ("es", "Menos de 20 presos siguen allí.", [(20, "less_than", "presos")]),
    ("pt", "Pelo menos 65 pessoas morreram.", [(65, "at_least", "pessoas")]),
    ("pt", "Cerca de 1.047 casos foram confirmados.", [(1047, "approx", "casos")]),
    ("pt", "A igreja recebeu R$ 3,5 milhões.", [(3.5e6, "exact", None)]),
    ("pt", "Vinte e três policiais ficaram feridos.", [(23, "exact", "policiais")]),
    ("pt", "35% dos moradores fugiram.", [(35, "exact", "moradores")]),
    ("pt", "Centenas de casas foram destruídas.", [((200, 999), "approx", "casas")]),
    ("pt", "Até 40 outras famílias chegaram.", [(40, "at_most", "famílias")]),
    ("pt", "Ele ficou três anos preso.", []),
    ("de", "Mindestens 65 Menschen wurden getötet.", [(65, "at_least", "Menschen")]),
    ("de", "Es gab 1.047 neue Fälle.", [(1047, "exact", "Fälle")]),
    ("de", "Rund 3,5 Millionen Euro fehlen.", [(3.5e6, "approx", None)]),
    ("de", "12 Prozent der Befragten stimmten zu.", [(12, "exact", "Befragten")]),
    (
        "de",
        "Zweihundertsechs Soldaten und dreiundzwanzig Zivilisten starben.",
        [(206, "exact", "Soldaten"), (23, "exact", "Zivilisten")],
    ),
    ("de", "Dutzende Demonstranten warteten.", [((24, 99), "approx", "Demonstranten")]),
    ("de", "Über 40 weitere Kirchen schlossen.", [(40, "more_than", "Kirchen")]),
    ("de", "Zwei Drittel der Häftlinge sind Christen.", [(0.6667, "exact", "Häftlinge")]),
    ("de", "Artikel 5 gilt seit drei Jahren.", []),
    ("de", "Bis zu 300 Personen kamen.", [(300, "at_most", "Personen")]),
    ("ru", "Не менее 65 человек погибли.", [(65, "at_least", "человек")]),
    ("ru", "Прибыли 1 047 перебежчиков.", [(1047, "exact", "перебежчиков")]),
    ("ru", "Около 3,5 млн долларов похищено.", [(3.5e6, "approx", None)]),
    ("ru", "Более двухсот шести новых случаев.", [(206, "more_than", "случаев")]),
    ("ru", "12 процентов жителей уехали.", [(12, "exact", "жителей")]),
    ("ru", "Сотни протестующих задержаны.", [((200, 999), "approx", "протестующих")]),
    ("ru", "Он провёл три года в тюрьме.", []),
    ("ar", "وصل ٦٥ شخصا إلى الجنوب", [(65, "exact", "شخصا")]),
    ("ar", "قتل ما لا يقل عن 1٬047 شخصا و12 طفلا", [(1047, "at_least", "شخصا"), (12, "exact", "طفلا")]),
    ("ar", "نحو 3٫5 مليون دولار", [(3.5e6, "approx", None)]),
    ("ar", "أكثر من خمسة وستين متظاهرا", [(65, "more_than", "متظاهرا")]),
    ("ar", "عشرات المتظاهرين", [((20, 99), "approx", "المتظاهرين")]),
    ("zh", "只有65名脱北者抵达。", [(65, "exact", "脱北者")]),
    ("zh", "至少1047人死亡，六十五名儿童受伤。", [(1047, "at_least", "人"), (65, "exact", "儿童")]),
    ("zh", "约3.5亿美元。", [(3.5e8, "approx", None)]),
    ("zh", "百分之六十的选民支持。", [(60, "exact", "选民")]),
    ("zh", "100多名示威者被捕，三万五千人逃离。", [(100, "more_than", "示威者"), (35000, "exact", "人")]),
    ("zh", "1万2000名难民。", [(12000, "exact", "难民")]),
    ("zh", "第三次会议于2023年7月18日举行。", []),
    ("zh", "20至30人被捕。", [((20, 30), "range", "人")]),
    ("zh", "20到30名难民，20~30名教师，20-30名学生。", [((20, 30), "range", n) for n in ("难民", "教师", "学生")]),
    ("zh", "3到5万人，20%至30%的选民。", [((3e4, 5e4), "range", "人"), ((20, 30), "range", "选民")]),
    ("zh", "从20人到30人。", [(20, "exact", "人"), (30, "exact", "人")]),
    ("zh", "约有1047人死亡，20人以上受伤。", [(1047, "approx", "人"), (20, "at_least", "人")]),
    ("zh", "数千人逃离，人数六十五人。", [((2000, 9999), "approx", "人"), (65, "exact", "人")]),
    ("ko", "육십오 명이 숨졌다.", [(65, "exact", None)]),
    ("ko", "이천삼백 명이 왔다. 삼만 오천 명이 갔다.", [(2300, "exact", None), (35000, "exact", None)]),
    ("ko", "이 사람은 사원 구역에 있다.", []),
    ("ko", "20명 이상이 숨졌다. 10대 여객선이 왔다.", [(20, "at_least", None), (10, "exact", None)]),
    ("ko", "20~30명이 숨졌다.", [((20, 30), "range", None)]),
    ("ja", "少なくとも65人が死亡した。", [(65, "at_least", "人")]),
    ("ja", "約1万2千人の難民、3億5000万円。", [(12000, "approx", "難民"), (3.5e8, "exact", None)]),
    ("ja", "住宅12棟と学校3校が全壊、六十五人が避難。", [(12, "exact", "棟"), (3, "exact", "校"), (65, "exact", "人")]),
    ("ja", "20〜30人が負傷、40人以上の兵士が到着。", [((20, 30), "range", "人"), (40, "at_least", "兵士")]),
    ("ja", "12%の有権者、7件目の事件、100人超が参加。", [(12, "exact", "有権者"), (100, "more_than", "人")]),
    ("ja", "2023年7月18日、八戸と六本木で3年ぶりに会談した。", []),
    ("ko", "탈북민 65명이 입국했다.", [(65, "exact", "탈북민")]),
    ("ko", "최소 1047명이 숨졌다.", [(1047, "at_least", None)]),
    ("ko", "100여 명의 시위대가 체포됐다.", [(100, "more_than", "시위대")]),
    ("ko", "1만 2천명이 약 3억 5000만 달러를 냈다.", [(12000, "exact", None), (3.5e8, "approx", None)]),
    ("ko", "2023년 7월 18일에 만났다.", []),
    (
        "it",
        "Almeno 65 persone, il 3,5% e 1.047 casi.",
        [(65, "exact", None), (3.5, "exact", None), (1047, "exact", None)],
    ),
    (None, "65 osób i 12,5 %", [(65, "exact", None), (12.5, "exact", None)]),
]


@pytest.mark.parametrize(
    ("language", "text", "expected"), CASES, ids=[f"{language}-{text}" for language, text, _ in CASES]
)
def test_claims_in_other_languages(
    language: str | None, text: str, expected: list[tuple[float | tuple[float, float], str, str | None]]
) -> None:
    found = claims_of(text, language)
    values = [(c.low, c.high) if c.value is None else c.value for c in found]
    assert values == [v if isinstance(v, tuple) else pytest.approx(v, rel=1e-3) for v, _, _ in expected]
    assert [(c.modifier, c.counted) for c in found] == [(bound, counted) for _, bound, counted in expected]
    assert all(text[slice(*c.span)] == c.text for c in found)


@pytest.mark.parametrize(
    ("language", "text", "event"),
    [
        ("fr", "Douze civils ont été tués.", "killed"),
        ("es", "Doce personas murieron.", "died"),
        ("de", "Zwölf Menschen wurden verletzt.", "injured"),
        ("ru", "Двенадцать человек погибли.", "killed"),
        ("zh", "12人被捕。", "arrested"),
        ("ko", "탈북민 12명이 입국했다.", "arrived"),
        ("ja", "12人が逮捕された。", "arrested"),
    ],
)
def test_events_in_other_languages(language: str, text: str, event: str) -> None:
    assert [c.event for c in claims_of(text, language)] == [event]


@pytest.mark.parametrize(
    ("language", "text", "source"),
    [
        ("fr", "Selon la police, 12 personnes ont été arrêtées.", "la police"),
        ("es", "Según la policía, 12 personas murieron.", "la policía"),
        ("de", "Laut Polizei, starben 12 Menschen.", "Polizei"),
        ("ru", "По данным ООН, погибли 12 человек.", "ООН"),
    ],
)
def test_sources_in_other_languages(language: str, text: str, source: str) -> None:
    assert [c.attribution for c in claims_of(text, language)] == [source]
