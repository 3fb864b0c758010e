"""The charset of bytes that carry no label, or a wrong one, by what their letters would spell.

Whatever reads bytes of strangers asks here: pages, feeds, mails. Mostly valid UTF-8 is UTF-8 with damage. Else each
charset that is used on the web is tried, with the languages written in it: right is the one under which the letters
are those of one language, small where small letters stand. charset-normalizer, which was asked before, takes short
Cyrillic texts for Japanese and Western ones for Central European.
"""

import codecs
import re

SAMPLE = 1 << 16  # bytes looked at
MOST_TEXT = 20_000  # bytes around letters beyond ASCII that are weighed
# Letters beyond ASCII of the languages written in a charset; the first that fits best wins. Compiled by the project.
LATIN = {
    "cp1252": {
        "de": "äöüß", "fr": "àâæçèéêëîïôœùûüÿ", "es": "áéíñóúü¿¡ºª", "pt": "ãáâàçéêíóôõúº", "it": "àèéìòù",
        "nl": "éëïöü", "sv": "åäöé", "da": "æøåé", "is": "áðéíóúýþæö", "ca": "àçèéíïòóúü·",
    },
    "cp1250": {
        "cs": "áčďéěíňóřšťúůýž", "pl": "ąćęłńóśźż", "hu": "áéíóöőúüű", "sk": "áäčďéíĺľňóôŕšťúýž", "ro": "ăâîşţ",
        "hr": "čćđšž", "sq": "çë",
    },
    "iso8859-2": {
        "cs": "áčďéěíňóřšťúůýž", "pl": "ąćęłńóśźż", "hu": "áéíóöőúüű", "sk": "áäčďéíĺľňóôŕšťúýž", "hr": "čćđšž",
    },
    "cp1254": {"tr": "çğıöşüâîû"},
    "cp1257": {"lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž", "et": "äõöüšž"},
}  # fmt: skip
RUSSIAN, UKRAINIAN = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
OTHER = {  # charset: language, its letters, the commonest of them
    "cp1251": (
        ("ru", RUSSIAN, "оеаинтсрвл"), ("uk", UKRAINIAN, "оаинвітерс"),
        ("sr", "абвгдђежзијклљмнњопрстћуфхцчџш", "аоиенрс"),
    ),
    "koi8-u": (("ru", RUSSIAN, "оеаинтсрвл"), ("uk", UKRAINIAN, "оаинвітерс")),
    "iso8859-5": (("ru", RUSSIAN, "оеаинтсрвл"),),
    "cp866": (("ru", RUSSIAN, "оеаинтсрвл"),),
    "cp1253": (("el", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "αοιετσν"),),
    "cp1255": (("he", "אבגדהוזחטיכךלמםנןסעפףצץקרשת", "יוהלאת"),),
    "cp1256": (
        ("ar", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي", "اليمنتور"),
        ("fa", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", "ایرندمه"),
    ),
    "cp874": (("th", "".join(map(chr, range(0xE01, 0xE5A))), "านรเกอม่้ัี"),),
}  # fmt: skip
# Charsets of two bytes a letter: the lead bytes of their commonest characters.
WIDE = {
    "gb18030": (range(0xB0, 0xD8), range(0xA1, 0xFF)),
    "big5hkscs": (range(0xA4, 0xC7), range(0x40, 0xFF)),
    "cp949": (range(0xB0, 0xC9), range(0xA1, 0xFF)),
    "euc_jp": (range(0xA4, 0xA6), range(0xA1, 0xFF)),
    "cp932": (range(0x82, 0x84), range(0x40, 0xFF)),
}
NEUTRAL = frozenset("“”„‘’‚«»–—…€°§©®™•·\xa0№№¿¡º\xad″′")
HIGH = re.compile(rb"[^\x00-\x7f]")
CHINESE, KOREAN, JAPANESE = ("gb18030", "big5hkscs"), ("cp949",), ("euc_jp", "cp932")


def guess_charset(body: bytes, language: str | None = None) -> str:
    """The name of the codec that `body` is best read by; "cp1252" where nothing tells. `language`: BCP 47, if known."""
    sample = _dense(body[:SAMPLE])
    if is_mostly_utf8(sample):
        return "utf-8"
    speaks = (language or "").replace("_", "-").split("-")[0].lower()
    scores = {name: _wide(sample, name, speaks) for name in WIDE}
    scores |= {name: _latin(sample, name, speaks) for name in LATIN}
    scores |= {name: _other(sample, name, speaks) for name in OTHER}
    best = max(scores, key=lambda name: (scores[name], name == "cp1252"))
    return best if scores[best] > 0 else "cp1252"


def is_mostly_utf8(sample: bytes) -> bool:
    """Whether more than twice as many letters are whole in UTF-8 as are not; ASCII is not told by this."""
    text = sample.decode("utf-8", "replace")
    broken = text.count("\ufffd")
    whole = sum(1 for c in text if c > "\x7f") - broken
    return whole > 2 * broken


def _dense(body: bytes) -> bytes:
    """The stretches around letters beyond ASCII: what markup there is says nothing."""
    if len(body) < 2_000:
        return body
    parts: list[bytes] = []
    size = end = 0
    for match in HIGH.finditer(body):
        if match.start() < end:
            continue
        # Up to the next white space, so that no letter of two bytes is cut.
        start, stop = body.rfind(b" ", 0, match.start()) + 1, body.find(b" ", match.end())
        end = stop if stop >= 0 else len(body)
        parts.append(body[max(start, match.start() - 100) : min(end, match.end() + 2_000)])
        size += len(parts[-1])
        if size > MOST_TEXT:
            break
    return b" ".join(parts)


def _text(sample: bytes, charset: str) -> str:
    return codecs.decode(sample, charset, "replace")


def _latin(sample: bytes, charset: str, speaks: str) -> float:
    """The share of letters beyond ASCII that fit the best language, from -1 to 1; those in a run of them count less."""
    text = _text(sample, charset)
    found = [(c, text[i - 1 : i], text[i + 1 : i + 2]) for i, c in enumerate(text) if c > "\x7f" and c not in NEUTRAL]
    if not found:
        return 0.1
    best = -1.0
    for language, letters in LATIN[charset].items():
        score = 0.0
        for c, before, after in found:
            low = c.lower()
            if low not in letters:
                score -= 1
            elif before > "\x7f" and before.isalpha():
                score -= 0.5
            elif c != low and before.islower():
                score -= 1
            else:
                score += 1 if after.isalpha() or before.isalpha() else 0.2
        best = max(best, score / len(found) + (0.15 if language == speaks else 0))
    return best


def _other(sample: bytes, charset: str, speaks: str) -> float:
    """As `_latin`, for scripts of their own: their letters stand together, not beside Latin ones."""
    text = _text(sample, charset)
    found = [(c, text[i - 1 : i]) for i, c in enumerate(text) if c > "\x7f" and c not in NEUTRAL]
    if len(found) < 3:
        return -1
    best = -1.0
    for language, letters, common in OTHER[charset]:
        score = 0.0
        for c, before in found:
            low = c.lower()
            if low not in letters or (before.isascii() and before.isalpha()) or (c != low and before.islower()):
                score -= 1
            else:
                score += (1.1 if low in common else 0.7) - (0.3 if c != low and before.isalpha() else 0)
        best = max(best, score / len(found) + (0.15 if language == speaks else 0))
    return best


def _wide(sample: bytes, charset: str, speaks: str) -> float:
    """The share of double bytes that are common characters; 0 and less where the bytes do not fit."""
    text = _text(sample, charset)
    high = [c for c in text if c > "\x7f"]
    if len(high) < 2:
        return -1
    broken = text.count("\ufffd") / len(high)
    kana = sum(1 for c in high if "\u3041" <= c <= "\u30ff")
    leads, trails = WIDE[charset]
    pairs = common = 0
    at = 0
    while at < len(sample) - 1:
        if sample[at] < 0x80:
            at += 1
            continue
        pairs += 1
        common += sample[at] in leads and sample[at + 1] in trails
        at += 2
    score = common / max(1, pairs) - 5 * broken
    if charset in JAPANESE:
        score = min(1.05, kana / len(high) + 0.6) - 5 * broken if kana > 0.2 * len(high) else -1.0
        halves = sum(1 for c in high if "\uff61" <= c <= "\uff9f")
        score -= halves / len(high)
    hinted = {"zh": CHINESE, "ko": KOREAN, "ja": JAPANESE}.get(speaks, ())
    if charset in KOREAN:
        score += 0.01  # Chinese has other lead bytes as well
    return score - 0.05 + (0.3 if charset in hinted else 0)
