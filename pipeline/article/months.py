"""Month names and abbreviations of some hundred languages, folded: 1 … 12, and 101 … 112 for the Persian solar year.

The names are those of `pipeline/dates/names.tsv` (Unicode CLDR), plus Levantine, Maghrebi and Persian names and common
other spellings compiled by the project. A form that two languages read as different months ("listopad") is the month
of the one that is named first here.
"""

import unicodedata
from functools import cache
from importlib.resources import files

LANGUAGES = (
    "en es fr pt de it nl ru uk be pl cs sk sl bg mk sr bs sq el tr az kk uz ky tk ro hu fi et lv lt sv da nb no nn "
    "is fo ar fa ur ps he hi bn ta te ml kn gu pa mr ne or as si th lo km my ka hy am vi id ms jv fil sw af ca gl eu "
    "ga cy mt hr mn ku so ha zu xh yo ti tg tt lb eo la br fy"
)
PERSIAN = "فروردین اردیبهشت خرداد تیر مرداد شهریور مهر ابان اذر دی بهمن اسفند"
MORE = {  # the project's own
    1: "jänner|جانفی|کانون الثانی|জানুয়ারি",
    2: "feber|fév|شباط|فیفری|ফেব্রুয়ারি",
    3: "mrz|اذار",
    4: "نیسان|افریل|اوریل",
    5: "ایار|مای",
    6: "حزیران|جوان",
    7: "تموز|جویلیة|జూలై",
    8: "اب|اوت",
    9: "ایلول|setiembre",
    10: "تشرین الاول",
    11: "تشرین الثانی|nopember",
    12: "کانون الاول",
}
LETTERS = str.maketrans({"ي": "ی", "ك": "ک", "أ": "ا", "إ": "ا", "آ": "ا", "\u200c": None, "\u200d": None, ".": None})


def fold(name: str) -> str:
    """A month name for look-up: case, dots, joiners and Arabic letter variants do not count."""
    name = unicodedata.normalize("NFKC", name).casefold().replace("i̇", "i").rstrip(".")
    return name.translate(LETTERS)


def month_of(name: str) -> int | None:
    """The month that a name means in any of the languages; 101 … 112 in the Persian solar year. None: it means none."""
    return _months().get(fold(name))


@cache
def _months() -> dict[str, int]:
    rows: dict[str, list[str]] = {}
    for line in (files("pipeline.dates") / "names.tsv").read_text("utf-8").splitlines():
        codes, _, columns = line.partition("\t")
        names = columns.split("\t")
        rows |= dict.fromkeys(codes.split(), names[:12] + names[19:31])
    months = {name: number for number, name in enumerate(PERSIAN.split(), 101)}
    for code in LANGUAGES.split():
        for column, forms in enumerate(rows.get(code, ())):
            for name in forms.split("|"):
                if len(folded := fold(name)) > 1 and not folded.isdigit():
                    months.setdefault(folded, column % 12 + 1)
    for number, more in MORE.items():
        for name in more.split("|"):
            months.setdefault(fold(name), number)
    return months
