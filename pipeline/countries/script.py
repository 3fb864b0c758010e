"""Which dictionaries a text needs: its language's own, and English for Latin letters in it."""

import re

from pipeline.countries.lexicon import known_languages

_SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("my", re.compile("[\u1000-\u109f]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
)
_LETTERS_OF = {  # letters that only one of the languages of a script uses
    "ar": (("ur", re.compile("[ٹڈڑےںھ]")), ("fa", re.compile("[پچژگ]"))),
    "ru": (("uk", re.compile("[іїєґІЇЄҐ]")),),
}
_SCRIPT_OF = {
    "ur": "ar",
    "fa": "ar",
    "ps": "ar",
    "ckb": "ar",
    "ug": "ar",
    "uk": "ru",
    "be": "ru",
    "bg": "ru",
    "sr": "ru",
    "mk": "ru",
    "kk": "ru",
    "ky": "ru",
    "tg": "ru",
    "mn": "ru",
    "ne": "hi",
    "mr": "hi",
    "ti": "am",
    "yue": "zh",
}
_FOREIGN = re.compile("[\u0400-\u1fff\u3040-\ud7af]")
_ENOUGH = 3  # letters of a script that make its dictionary worth opening


def dictionaries(text: str, language: str | None) -> tuple[str, ...]:
    """The languages whose dictionaries apply, the text's own first. Without a language its letters decide."""
    own = (language or "").replace("_", "-").split("-")[0].lower()
    own = own if own in known_languages() else ""
    out = []
    if not text.isascii() and _FOREIGN.search(text, 0, 20_000):
        for code, letters in _SCRIPTS:
            if len(letters.findall(text, 0, 20_000)) >= _ENOUGH:
                out.append(code)
        if "ja" in out and "zh" in out:
            out.remove("zh" if own != "zh" else "ja")
        out = [own if _SCRIPT_OF.get(own, own) == code else by_letters(text, code) for code in out]
    latin = own if own and _SCRIPT_OF.get(own, own) not in {code for code, _ in _SCRIPTS} else "en"
    return tuple(dict.fromkeys((*out, latin)))


def by_letters(text: str, code: str) -> str:
    """The likeliest language of a script, by letters that its neighbours do not have."""
    for language, letters in _LETTERS_OF.get(code, ()):
        if letters.search(text, 0, 20_000):
            return language
    return code
