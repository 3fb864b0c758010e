"""Chinese, Japanese and Korean numerals: 六十五, 3亿5000万, 1만 2천, 육십오, 百分之六十."""

import re

DIGITS = {
    **dict(zip("〇零一二三四五六七八九", (0, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9), strict=True)),
    **dict(zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)),
    "两": 2, "兩": 2, "○": 0, "貳": 2, "參": 3, "陸": 6, "壱": 1, "弐": 2, "参": 3,
    **dict(zip("일이삼사오육칠팔구", range(1, 10), strict=True)),
}  # fmt: skip
SMALL = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000, "십": 10, "백": 100, "천": 1000}
LARGE = {"万": 1e4, "萬": 1e4, "亿": 1e8, "億": 1e8, "兆": 1e12, "만": 1e4, "억": 1e8, "조": 1e12}
# Hangul numerals are syllables of ordinary words too: a number stands alone, has a power of ten and something counted.
ONE = "[일이삼사오육칠팔구]"
SECTION = rf"(?:{ONE}?천)?(?:{ONE}?백)?(?:{ONE}?십)?{ONE}?"
GAP = rf"(?:\s(?={ONE}?[십백천만]))?"
HANGUL = (
    rf"(?<![가-힣])(?={ONE}?[십백천만억])(?=[일이삼사오육칠팔구십백천만억]{{2}})"
    rf"(?:{SECTION}억{GAP})?(?:{SECTION}만{GAP})?{SECTION}"
    r"(?=\s?(?:명|사람|건|개|곳|채|마리|척|가구|여|원|달러|유로|퍼센트|프로|%))"
)
TENS = {
    "열": 10,
    "스물": 20,
    "스무": 20,
    "서른": 30,
    "마흔": 40,
    "쉰": 50,
    "예순": 60,
    "일흔": 70,
    "여든": 80,
    "아흔": 90,
}
ONES = {"한": 1, "두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9}
NATIVE = (  # 스물다섯 명
    rf"(?<![가-힣])(?=[열스서마쉰예일여아두세네다])(?:{'|'.join(TENS)})?(?:{'|'.join(ONES)})?"
    r"(?=\s?(?:명|사람|개|곳|채|마리|척|가구))"
)
# One pass: each piece begins with a digit or numeral; bounded repeats.
ARABIC = r"\d{1,3}(?:[,，]\d{3}){1,5}(?:\.\d{1,6})?|\d{1,18}(?:[.．]\d{1,6})?"
NUMERAL = re.compile(
    rf"(?:{ARABIC})(?:\s?[十百千万萬亿億兆십백천만억조]+(?:\s?(?:{ARABIC})[十百千万萬亿億兆십백천만억조]*){{0,4}})?"
    rf"|(?<![가-힣])수[십백천만억]{{1,3}}(?=\s?(?:명|사람|건|개|곳|채|마리|척|가구|여|원|달러|대))"
    rf"|[〇零○一二两兩三四五六七八九十百千万萬亿億兆壹贰貳叁參肆伍陆陸柒捌玖拾佰仟廿卅]{{1,24}}"
    rf"|{HANGUL}|{NATIVE}"
)
SEVERAL = "수"
# "500多万", "三十余万", "10여만": more than the number, in the unit behind it; "十几万": a few more.
MORE = re.compile(r"([多余餘来來여几幾])\s?([万萬亿億兆만억조千百천백]+)")
SCALES = re.compile(rf"({ARABIC})\s?|([十百千십백천])|([万萬亿億兆만억조])")


def value_of(numeral: str) -> float | None:
    """The value of a numeral in digits, characters or both; None when it is no number ("千万" alone is one)."""
    if numeral[0] == SEVERAL:
        return None
    return _mixed(numeral) if numeral[0].isdecimal() else _characters(numeral)


def vague_of(numeral: str) -> tuple[float, float] | None:
    """The bounds of "수십", "수백": two to ten times the unit; None for any other numeral."""
    scale = value_of(numeral[1:]) if numeral[0] == SEVERAL and len(numeral) > 1 else None
    return (2 * scale, 10 * scale - 1) if scale else None


def more_of(text: str, end: int, value: float) -> tuple[float, float | None, int] | None:
    """What "多万" or "几万" behind a number makes of it: the value, the upper bound of "十几万", and where it ends."""
    found = MORE.match(text, end)
    scale = value_of(found[2]) if found else None
    if found is None or scale is None or (found[1] in "几幾" and value % 10):
        return None
    return value * scale, (value + 9) * scale if found[1] in "几幾" else None, found.end()


def _mixed(numeral: str) -> float | None:
    total = section = 0.0
    number: float | None = None
    for digits, small, large in SCALES.findall(numeral):
        if digits:
            if number is not None:
                section += number
            number = float(digits.replace(",", "").replace("，", "").replace("．", "."))
        elif small:
            section += (1 if number is None else number) * SMALL[small]
            number = None
        else:
            section += number or 0
            total += (section or 1) * LARGE[large]
            section, number = 0.0, None
    return round(total + section + (number or 0), 6)


def _characters(numeral: str) -> float | None:
    tens = next((ten for ten in TENS if numeral.startswith(ten)), "")
    if numeral[0] in "열스서마쉰예일여아한두세네다" and numeral.removeprefix(tens) in ("", *ONES) and numeral != "일":
        return float(TENS.get(tens, 0) + ONES.get(numeral.removeprefix(tens), 0))
    numeral = numeral.replace("廿", "二十").replace("卅", "三十")
    if not any(c in SMALL or c in LARGE for c in numeral) and len(numeral) > 1:
        return float(int("".join(str(DIGITS[c]) for c in numeral)))  # 二〇二三
    total = section = 0.0
    digit: int | None = None
    for c in numeral:
        if c in DIGITS:
            digit = DIGITS[c]
        elif c in SMALL:
            section += (1 if digit is None else digit) * SMALL[c]
            digit = None
        elif c.isspace():
            continue
        else:
            section += digit or 0
            total += (section or 1) * LARGE[c]
            section, digit = 0.0, None
    return total + section + (digit or 0)
