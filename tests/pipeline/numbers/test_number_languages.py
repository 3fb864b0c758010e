"""Numbers as the languages write them: scales, groupings, halves, fractions, currencies."""

from math import log10

import pytest

from pipeline.claims.find import words_of
from pipeline.languages import languages
from pipeline.numbers.number import Number, lexicon_of
from pipeline.numbers.read import read_numbers
from pipeline.numbers.tokens import tokens_of


def read(text: str, language: str) -> list[Number]:
    lexicon = lexicon_of(words_of(language))
    return read_numbers(text, tokens_of(text, 0, len(text), lexicon.numerals), lexicon)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "12 500 tents", 12500),
        ("en", "two and a half million litres", 2.5e6),
        ("en", "some two and one-half million litres", 2.5e6),
        ("en", "three point two percent", 3.2),
        ("en", "a couple of dozen nuns", 24),
        ("de", "sechstausendsiebenhundert Zelte", 6700),
        ("de", "dreihundertfünfzigtausend Zelte", 350_000),
        ("de", "anderthalb Millionen Liter", 1.5e6),
        ("de", "drei Komma zwei Prozent", 3.2),
        ("de", "zwei Drittel der Zelte", 2 / 3),
        ("fr", "quatre-vingt mille cinq cents tentes", 80_500),
        ("fr", "deux millions et demi de litres", 2.5e6),
        ("fr", "une tente sur trois", 1 / 3),
        ("es", "dos millones y medio de litros", 2.5e6),
        ("es", "una de cada tres carpas", 1 / 3),
        ("pt", "dois milhões e meio de litros", 2.5e6),
        ("pt", "uma em cada três tendas", 1 / 3),
        ("ru", "полтора миллиона литров", 1.5e6),
        ("ru", "о ста двенадцати тысячах палаток", 112_000),
        ("ru", "два с половиной миллиона литров", 2.5e6),
        ("uk", "350 тис. наметів", 350_000),
        ("uk", "сто двадцять п'ять тисяч наметів", 125_000),
        ("uk", "півтора мільйона літрів", 1.5e6),
        ("uk", "дві третини наметів", 2 / 3),
        ("ar", "ثلاثة عشر خيمة", 13),
        ("ar", "مئة وخمسة وعشرون خيمة", 125),
        ("ar", "ثلاثمئة وأربعون خيمة", 340),
        ("ar", "مئتان وخمسون ألف خيمة", 250_000),
        ("ar", "مليون ونصف مليون لتر", 1.5e6),
        ("fa", "بیست و پنج هزار چادر", 25_000),
        ("fa", "۳ میلیون لیتر", 3e6),
        ("fa", "دو و نیم میلیون لیتر", 2.5e6),
        ("fa", "دو سوم چادرها", 2 / 3),
        ("ur", "ڈیڑھ کروڑ روپے", 1.5e7),
        ("ur", "ساڑھے تین لاکھ خیمے", 350_000),
        ("ur", "پچیس ہزار خیمے", 25_000),
        ("hi", "साढ़े तीन लाख तंबू", 350_000),
        ("hi", "1,25,000 तंबू", 125_000),
        ("hi", "ढाई करोड़ रुपये", 2.5e7),
        ("hi", "दो तिहाई तंबू", 2 / 3),
        ("tr", "iki buçuk milyon litre", 2.5e6),
        ("tr", "yüz yirmi beş bin çadır", 125_000),
        ("tr", "25 bin çadır", 25_000),
        ("tr", "üçte iki", 2 / 3),
        ("id", "dua puluh lima ribu tenda", 25_000),
        ("id", "seratus dua belas tenda", 112),
        ("id", "dua setengah juta liter", 2.5e6),
        ("id", "dua pertiga tenda", 2 / 3),
        ("vi", "25 nghìn lều", 25_000),
        ("vi", "hai mươi lăm triệu lít", 25e6),
        ("vi", "một trăm linh hai lều", 102),
        ("vi", "hai triệu rưỡi lít", 2.5e6),
        ("sw", "hema elfu ishirini na tano", 25_000),
        ("sw", "lita milioni 3", 3e6),
        ("sw", "hema mia moja na ishirini", 120),
        ("sw", "lita milioni moja na nusu", 1.5e6),
        ("th", "เต็นท์ 3 ล้านหลัง", 3e6),
        ("th", "สามล้านห้าแสนหลัง", 3.5e6),
        ("th", "2 หมื่นหลัง", 20_000),
        ("am", "25 ሺህ ድንኳኖች", 25_000),
        ("am", "መቶ ሃያ ድንኳኖች", 120),
        ("my", "ရွက်ဖျင်တဲ ၂ ထောင်", 2000),
        ("my", "၃ သန်း", 3e6),
        ("my", "၂ သောင်း", 20_000),
        ("my", "၂ သိန်း", 200_000),
    ],
)
def test_a_number_is_read(language: str, text: str, value: float) -> None:
    assert [n.value for n in read(text, language)] == [pytest.approx(value)]


@pytest.mark.parametrize(
    ("language", "text", "value", "unit"),
    [
        ("en", "VND3,148 billion", 3148e9, "VND"),
        ("en", "KZT2,500,000", 2.5e6, "KZT"),
        ("en", "MMK300,000", 300_000, "MMK"),
        ("en", "Mex$700", 700, "MXN"),
        ("en", "R$3.5 million", 3.5e6, "BRL"),
        ("en", "£1 200", 1200, "GBP"),
        ("en", "TRY900", 900, "TRY"),
        ("en", "In Nepal the fee is Rs 20,000", 20_000, "NPR"),
        ("en", "In Sri Lanka the fee is Rs 20,000", 20_000, "LKR"),
        ("en", "In Pakistan the fee is Rs 20,000", 20_000, "PKR"),
        ("en", "The fee is Rs 20,000", 20_000, "INR"),
        ("id", "Rp500.000", 500_000, "IDR"),
        ("id", "Rp 3,5 miliar", 3.5e9, "IDR"),
        ("tr", "yüzde 40", 40, "percent"),
        ("th", "ร้อยละ 40", 40, "percent"),
        ("sw", "asilimia 40", 40, "percent"),
        ("sw", "dola milioni 2", 2e6, "USD"),
        ("vi", "500.000 đồng", 500_000, "VND"),
        ("uk", "500 гривень", 500, "UAH"),
        ("hi", "500 रुपये", 500, "INR"),
        ("ur", "500 روپے", 500, "PKR"),
        ("fa", "500 تومان", 500, "IRR"),
        ("am", "500 ብር", 500, "ETB"),
        ("th", "500 บาท", 500, "THB"),
        ("my", "၅၀၀ ကျပ်", 500, "MMK"),
    ],
)
def test_a_unit_is_read(language: str, text: str, value: float, unit: str) -> None:
    assert [(n.value, n.unit) for n in read(text, language)] == [(pytest.approx(value), unit)]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        pytest.param("plus or minus three percentage points", [3], id="plus or minus"),
        pytest.param("400 737 Max jets", [400], id="a model"),
        pytest.param("On 5 May 12 345 people came", [5, 12], id="a day before a number"),
        pytest.param("carried 5 and 6 tonnes of rice", [5, 6], id="a shared unit"),
    ],
)
def test_what_stands_side_by_side_is_kept_apart(text: str, values: list[float]) -> None:
    assert [n.value for n in read(text, "en")][: len(values)] == values


def test_a_shared_unit_holds_for_both() -> None:
    assert [n.unit for n in read("carried 5 and 6 tonnes of rice", "en")] == ["tonne", "tonne"]


@pytest.mark.parametrize("language", sorted(languages().keys() - {"de"}))  # German writes 101 as one word
def test_words_of_numbers_are_round(language: str) -> None:
    """What a word of a table is worth: 7, 40, one and a half, 300; scales are powers of ten."""
    words = words_of(language)
    assert [word for word, value in words.cardinals.items() if value % 0.5 or (value > 100 and value % 100)] == []
    scales = {**words.multipliers, **words.short_multipliers, **words.scales_first}
    assert [word for word, value in scales.items() if log10(value) % 1] == []
