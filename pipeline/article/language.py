"""Which language a text is in: its script, its little words, what the page says; py3langid when these do not agree."""

import re

from pipeline.marks import INDIC

SAMPLE = 2000  # characters that are looked at
TAG = re.compile(r"^([a-zA-Z]{2,3})(?:[-_]([a-zA-Z]{4}))?(?:[-_]([a-zA-Z]{2}|\d{3}))?$")
WORDS = re.compile(rf"[^\W\d_]+(?:[{INDIC}]+[^\W\d_]*)*(?:'(?=[^\W\d_]))?")
# Frequent short words of languages in Latin, Cyrillic and Arabic letters. Compiled by the project.
LITTLE = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the of and to in that is was for on with said as by at from his has have are been were which this will",
        "de": "der die und den von das mit sich des dem nicht ist ein eine auf für im werden auch wird bei sind einer",
        "fr": "le la les et des en du une un est que dans pour qui sur au par pas plus avec ce il sont aux a été",
        "es": "el la de que los en y del las un por con una para es se su al como más ha sido fue este entre",
        "pt": "o a os de que do da em um para com uma não no na por mais dos como foi ao se são das também",
        "it": "il di che la e per un del in è della con non una sono le i da al dei nel alla ha anche gli",
        "nl": "de het een van en in is dat op te zijn met voor niet aan er die werd ook door naar bij",
        "sv": "och att det som en av är för med på har till inte den om ett var från de vid",
        "da": "og at det som en af er for med på har til ikke den om et var fra de ved blev",
        "nb": "og at det som en av er for med på har til ikke den om et var fra de ved ble",
        "fi": "ja on että ei se oli hän mutta ovat myös kun sen mukaan joka ole",
        "pl": "i w na z że się do nie jest to o jak po przez od za ale są oraz przy dla",
        "cs": "a v se na je že s z do o to i by které jako za pro ve však byl podle",
        "ro": "și de la în cu pe a o nu din care este că pentru mai sunt au fost prin",
        "hu": "a az és hogy nem is egy meg volt csak mint ez de már szerint",
        "tr": "ve bir bu da de için ile olarak olan daha çok en kadar sonra gibi ise dedi",
        "vi": "và của là có được cho trong các một không người với những này đã",
        "id": "yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh juga telah kata",
        "ms": "yang dan di dari untuk dengan ini itu pada dalam tidak akan oleh juga telah kata beliau berkata",
        "sw": "ya na wa kwa ni katika za la kuwa cha hiyo huo alisema watu yake",
        "ru": "и в на с что по не из для как это от был его о за к но при также",
        "uk": "і в на з що не до та про як від за для й у є це його",
        "bg": "и на в да за от се с по че не е са като при който",
        "sr": "и у на је се да за од са су не који као",
        "ar": "في من على إلى أن التي عن مع هذا الذي ما بعد كان قد هذه",
        "fa": "و در به از که این را با است برای آن شد خود می های",
        "ur": "کے کی میں ہے کا اور سے کو نے پر ہیں کہ اس",
        "hi": "के में है की और से को का ने पर हैं यह कि",
        "mr": "आणि आहे या त्यांनी केली असे होते मध्ये तर",
        "ne": "र को मा छ गरेको हो पनि भएको लाई ले",
    }.items()
}
# The languages that have a word, by the word.
HAVING: dict[str, list[str]] = {}
for _code, _little in LITTLE.items():
    for _word in _little:
        HAVING.setdefault(_word, []).append(_code)
# One script, one language we meet in it.
SCRIPTS = (
    ("ko", "\uac00", "\ud7a3"),
    ("ja", "\u3040", "\u30ff"),
    ("th", "\u0e00", "\u0e7f"),
    ("my", "\u1000", "\u109f"),
    ("km", "\u1780", "\u17ff"),
    ("lo", "\u0e80", "\u0eff"),
    ("am", "\u1200", "\u137f"),
    ("he", "\u0590", "\u05ff"),
    ("el", "\u0370", "\u03ff"),
    ("ka", "\u10a0", "\u10ff"),
    ("hy", "\u0530", "\u058f"),
    ("bn", "\u0980", "\u09ff"),
    ("ta", "\u0b80", "\u0bff"),
    ("te", "\u0c00", "\u0c7f"),
    ("gu", "\u0a80", "\u0aff"),
    ("pa", "\u0a00", "\u0a7f"),
    ("si", "\u0d80", "\u0dff"),
    ("bo", "\u0f00", "\u0fff"),
)


def tag(said: str | None) -> str | None:
    """A BCP 47 tag in its usual spelling ("en_us" gives en-US), None when it is none."""
    match = TAG.match((said or "").strip().split(",")[0].strip())
    if not match:
        return None
    code, script, region = match[1].lower(), match[2], match[3]
    if code in ("xx", "und", "mul"):
        return None
    return "-".join([code, *([script.title()] if script else []), *([region.upper()] if region else [])])


def read_language(text: str, *said: str | None) -> str | None:
    """The BCP 47 language of `text`; `said`: what the caller, page and feed say, most trusted first.

    None: there is too little text. What is said is kept, region included, unless the text is plainly in another.
    """
    tags = [found for found in map(tag, said) if found]
    sample = text[:SAMPLE]
    by_script = _by_script(sample)
    if by_script:
        return next((found for found in tags if found.split("-")[0] == by_script), by_script)
    guess = _by_words(sample)
    for found in tags:
        code = {"no": "nb", "nn": "nb"}.get(found.split("-")[0], found.split("-")[0])
        if (
            guess is None
            or code == guess
            or (code not in LITTLE and _model(sample) == code)
            or {code, guess} <= {"id", "ms"}
        ):
            return found
    if guess is not None and (not tags or len(sample) > 200):
        return guess
    if tags:
        return tags[0]
    return _model(sample) if len(sample) > 40 else None


def _by_script(sample: str) -> str | None:
    """The language that the script alone tells."""
    foreign = [c for c in sample if c > "\u036f" and c.isalpha()] if not sample.isascii() else []
    letters = sum(map(str.isalpha, sample)) if foreign else 0
    if len(foreign) < 0.15 * letters or not foreign:
        return None
    for code, first, last in SCRIPTS:
        share = sum(1 for c in foreign if first <= c <= last) / letters
        if share > (0.15 if code == "ja" else 0.3):
            return code
    return "zh" if sum(1 for c in foreign if "\u4e00" <= c <= "\u9fff") > 0.5 * letters else None


def _by_words(sample: str) -> str | None:
    """The language whose little words are clearly most frequent, None when none is."""
    words = WORDS.findall(sample.casefold())
    counts = dict.fromkeys(LITTLE, 0)
    for word in words:
        for code in HAVING.get(word, ()):
            counts[code] += 1
    best, second = sorted(counts, key=lambda code: -counts[code])[:2]
    if len(words) < 12 and not (counts[best] > 1 and counts[best] >= 2 * counts[second]):
        return None  # too little to tell
    clear = counts[best] >= 4 * counts[second]
    if counts[best] < (0.05 if clear else 0.1) * len(words) or counts[best] < 1.15 * counts[second]:
        return None
    return best


def _model(sample: str) -> str | None:
    """What py3langid says; slow the first time."""
    import py3langid  # its model takes a second to load

    found: str = py3langid.classify(sample[:1000])[0]
    return {"no": "nb"}.get(found, found)
