"""Scripted edits of pages: some change what an article says, the others do not.

Each takes a page's tree and the paragraphs of its article and changes one thing in place; it returns whether it found
something to change. `random` decides what, so that a seed gives the same edits again.
"""

import copy
import re
from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from lxml import html as lxml_html

Paragraphs = list[Any]
Edit = Callable[[Paragraphs, str, Random], bool]

NUMBER = re.compile(r"(?<![\w.,:/-])\d{1,3}(?:[,.  ]\d{3})+(?![\w])|(?<![\w.,:/$€£-])\d{1,4}(?![\w:/-]|[.,]\d)")
PERCENT = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)?(?=\s?(?:%|percent|per cent|Prozent|por ciento|por cento|pour cent))")
MONTHS = {
    "en": "January February March April June July August September October November December",
    "de": "Januar Februar März April Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile giugno luglio agosto settembre ottobre novembre dicembre",
    "ru": "января февраля марта апреля июня июля августа сентября октября ноября декабря",
    "tr": "Ocak Şubat Mart Nisan Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
WEEKDAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "de": "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
    "fr": "lundi mardi mercredi jeudi vendredi samedi dimanche",
    "es": "lunes martes miércoles jueves viernes sábado domingo",
}
COUNTRIES = {
    "en": "Kenya France Germany Russia Ukraine China Japan India Iran Israel Spain Italy Mexico Canada Poland Syria",
    "de": "Kenia Frankreich Deutschland Russland China Japan Indien Iran Israel Spanien Italien Mexiko Kanada Polen",
    "fr": "Kenya France Allemagne Russie Ukraine Chine Japon Inde Iran Israël Espagne Italie Mexique Canada Pologne",
    "es": "Kenia Francia Alemania Rusia Ucrania China Japón India Irán Israel España Italia México Canadá Polonia",
    "pt": "Quênia França Alemanha Rússia Ucrânia China Japão Índia Irã Israel Espanha Itália México Canadá Polônia",
    "ja": "ケニア フランス ドイツ ロシア ウクライナ 中国 韓国 インド イラン イスラエル スペイン イタリア カナダ",
    "zh": "肯尼亚 法国 德国 俄罗斯 乌克兰 日本 印度 伊朗 以色列 西班牙 意大利 加拿大",
    "ko": "케냐 프랑스 독일 러시아 우크라이나 중국 일본 인도 이란 이스라엘 스페인 캐나다",
    "ru": "Кения Франция Германия Россия Украина Китай Япония Индия Иран Израиль Испания Италия Канада",
}
OUTLETS = ["Reuters", "AFP", "BBC", "CNN", "Bloomberg", "TASS", "Xinhua", "Yonhap", "dpa", "CNBC"]
BOUNDS = {
    "en": ("at least", "more than", "up to", "about", "over", "fewer than", "less than", "nearly", "almost", "around"),
    "de": ("mindestens", "mehr als", "bis zu", "rund", "etwa", "fast", "weniger als"),
    "fr": ("au moins", "plus de", "jusqu'à", "environ", "près de", "moins de"),
    "es": ("al menos", "más de", "hasta", "unos", "cerca de", "menos de"),
    "pt": ("pelo menos", "mais de", "até", "cerca de", "menos de"),
}
SENTENCES = {
    "en": ("Another {} people were treated in hospital.", "Police arrested {} men in the same week."),
    "de": ("Weitere {} Menschen wurden verletzt.", "Die Polizei nahm {} Männer fest."),
    "fr": ("Quelque {} personnes ont été blessées.", "La police a arrêté {} hommes."),
    "es": ("Otras {} personas resultaron heridas.", "La policía detuvo a {} hombres."),
    "pt": ("Outras {} pessoas ficaram feridas.", "A polícia prendeu {} homens."),
    "it": ("Altre {} persone sono rimaste ferite.", "La polizia ha arrestato {} uomini."),
    "ja": ("ほかに{}人がけがをした。", "警察は{}人を逮捕した。"),
    "zh": ("另有{}人受伤。", "警方逮捕了{}人。"),
    "ko": ("다른 {}명이 다쳤다.", "경찰은 {}명을 체포했다."),
    "ru": ("Ещё {} человек были ранены.", "Полиция задержала {} мужчин."),
}
NUMBER_WORDS = dict(
    enumerate(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"], 2)
)
HEADLINES = (
    "At least {} killed as ferry sinks off coast", "{} arrested after protest in capital", "Prices rise {}% in a year",
    "Mehr als {} Verletzte bei Zugunglück", "Más de {} detenidos en la frontera", "{}人が避難 大雨の影響続く",
)  # fmt: skip
ADVERTS = (
    '<div class="advert"><p>Advertisement</p><p>Save {}% on your first order.</p></div>',
    '<div class="ad-slot ad-{}"><span>Sponsored</span> <a href="https://shop.example/">Shoes from ${}</a></div>',
    '<aside class="promo"><p>Join {} readers and subscribe for only ${} a month.</p></aside>',
    '<div><p>Anzeige</p><p><a href="https://shop.example/x">Jetzt {} % sparen</a></p></div>',
    '<p class="ad-label">Advertisement: {} hotels from €{}</p>',
)
COUNTERS = (
    '<div class="views">{} views</div>', '<span class="share-count">{} shares</span>', "<p>{} comments</p>",
    '<div class="stats"><span>{}</span> <span>likes</span></div>', '<p class="reading-time">{} min read</p>',
    "<div>{} people are reading this now</div>", '<p class="meta">{} Kommentare</p>', "<p>Vistas: {}</p>",
)  # fmt: skip
STAMPS = (
    "<p>Updated: {0} March 2024, {1}:{0:02} GMT</p>", '<div class="timestamp">Last updated {} hours ago</div>',
    '<time datetime="2024-03-{0:02}T10:00:00Z">{0} March 2024</time>', "<p>Stand: {0}.03.2024, {1}:15 Uhr</p>",
    '<span class="date">Publicado el {} de marzo de 2024</span>', "<p>This article was updated at {}:30.</p>",
)  # fmt: skip


def _texts(paragraphs: Paragraphs) -> list[tuple[Any, str, str]]:
    """The text nodes of paragraphs: element, "text" or "tail", and what it says."""
    out = []
    for paragraph in paragraphs:
        for element in paragraph.iter():
            if isinstance(element.tag, str) and element.tag not in ("script", "style"):
                if element.text and element.text.strip():
                    out.append((element, "text", element.text))
                if element is not paragraph and element.tail and element.tail.strip():
                    out.append((element, "tail", element.tail))
    return out


def _replace(
    paragraphs: Paragraphs, pattern: re.Pattern[str], by: Callable[[re.Match[str]], str | None], random: Random
) -> bool:
    """One match of a pattern in the paragraphs, replaced by what `by` gives (None: not this one)."""
    nodes = _texts(paragraphs)
    matches = [(element, part, match) for element, part, text in nodes for match in pattern.finditer(text)]
    random.shuffle(matches)
    for element, part, match in matches[:20]:
        new = by(match)
        if new is not None and new != match.group():
            text = match.string
            setattr(element, part, text[: match.start()] + new + text[match.end() :])
            return True
    return False


def _words(table: dict[str, str], language: str) -> list[str]:
    return table.get(language, table["en"]).split()


def _among(words: Sequence[str], wide: bool = False) -> re.Pattern[str]:
    joined = "|".join(map(re.escape, words))
    return re.compile(joined if wide else rf"(?<!\w)(?:{joined})(?!\w)")


def _other_number(match: re.Match[str], random: Random) -> str | None:
    raw = match.group()
    digits = re.sub(r"\D", "", raw)
    if len(digits) == 4 and raw == digits and 1900 <= int(digits) <= 2100:
        return None  # a year, which is a date
    new = str(int(digits) + random.choice((-3, -1, 1, 2, 7, 11)) % (10 ** len(digits)))
    if new == digits or len(new) != len(digits) or new[0] == "0":
        return None
    out = iter(new)
    return "".join(next(out) if c.isdigit() else c for c in raw)


# what changes the meaning


def number(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    return _replace(paragraphs, NUMBER, lambda m: _other_number(m, random), random)


def percent(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    return _replace(paragraphs, PERCENT, lambda m: m.group()[:-1] + str((int(m.group()[-1]) + 3) % 10), random)


def date(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    names = [_words(MONTHS, language), _words(WEEKDAYS, language)] if language in MONTHS else []
    random.shuffle(names)
    for words in names:
        if words and _replace(paragraphs, _among(words), lambda m, w=words: random.choice(w), random):
            return True
    year = re.compile(r"(?<![\w.,/-])(?:19[5-9]\d|20[0-3]\d)(?![\w/-])")
    return _replace(paragraphs, year, lambda m: str(int(m.group()) + random.choice((-2, -1, 1))), random)


def country(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    words = _words(COUNTRIES, language)
    return _replace(paragraphs, _among(words, language in ("ja", "zh", "ko")), lambda m: random.choice(words), random)


def citation(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    return _replace(paragraphs, _among(OUTLETS), lambda m: random.choice(OUTLETS), random)


def bound(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    phrases = BOUNDS.get(language, ())
    if not phrases:
        return False
    taken = re.compile(rf"(?<!\w)(?:{'|'.join(phrases)})\s+(?=\d)", re.IGNORECASE)
    if random.random() < 0.6 and _replace(paragraphs, taken, lambda m: "", random):
        return True
    plain = re.compile(r"(?<=[a-z] )\d+(?:[.,]\d+)?(?= [a-z]{4,}s\b)")
    return _replace(paragraphs, plain, lambda m: f"{phrases[0]} {m.group()}", random)


def added(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    sentences = SENTENCES.get(language, SENTENCES["en"])
    sentence = random.choice(sentences).format(random.randint(13, 97))
    paragraph = random.choice(paragraphs)
    if random.random() < 0.5:
        new = copy.deepcopy(paragraph)
        for child in list(new):
            new.remove(child)
        new.text, new.attrib["class"] = sentence, paragraph.get("class", "")
        if not new.attrib["class"]:
            del new.attrib["class"]
        paragraph.addnext(new)
        return True
    if len(paragraph):
        paragraph[-1].tail = f"{(paragraph[-1].tail or '').rstrip()} {sentence}"
    else:
        paragraph.text = f"{(paragraph.text or '').rstrip()} {sentence}"
    return True


def removed(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    sentence = re.compile(r"(?:(?<=[.!?] )|(?<=[。]))[^.!?。]{15,}?\d[^.!?。]*[.!?。](?=\s|$|[^\s.,\d])")
    return _replace(paragraphs, sentence, lambda m: "", random)


# what does not


def typo(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    def slip(match: re.Match[str]) -> str:
        word = match.group()
        at = random.randrange(1, len(word) - 2)
        how = random.random()
        if how < 0.4:
            return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
        return word[:at] + (word[at + 1 :] if how < 0.7 else word[at] + word[at:])

    return _replace(paragraphs, re.compile(r"(?<!\w)[^\W\d_]{5,}(?!\w)"), slip, random)


def reordered(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    if len(paragraphs) < 3:
        return False
    at = random.randrange(len(paragraphs) - 1)
    one, other = paragraphs[at], paragraphs[at + 1]
    if one.getparent() is not other.getparent():
        return False
    other.addnext(one)
    return True


def _insert(paragraphs: Paragraphs, markup: str, random: Random) -> bool:
    element = lxml_html.fragment_fromstring(markup)
    paragraph = random.choice(paragraphs)
    if random.random() < 0.2 and paragraph.getparent() is not None:
        paragraph = paragraph.getparent()
    if paragraph.tag in ("body", "html"):
        return False
    paragraph.addnext(element)
    return True


def related(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    titles = [random.choice(HEADLINES).format(random.randint(3, 400)) for _ in range(3)]
    links = [f'<a href="/news/{random.randint(1, 9999)}">{title}</a>' for title in titles]
    markup = random.choice(
        (
            f'<div class="related"><h3>Related articles</h3><ul>{"".join(f"<li>{x}</li>" for x in links)}</ul></div>',
            f"<aside><h4>Read more</h4>{''.join(f'<p>{x}</p>' for x in links)}</aside>",
            f"<div><h3>More on this</h3><ul>{''.join(f'<li>{x}</li>' for x in links)}</ul></div>",
            f"<p>Read also: {links[0]}</p>",
            f'<section class="recommended"><h2>You may like</h2><div>{links[0]}</div><div>{links[1]}</div></section>',
            f'<div class="box"><p>{titles[0]}</p><p>{titles[1]}</p></div>',
        )
    )
    return _insert(paragraphs, markup, random)


def _boxed(templates: Sequence[str], low: int, high: int) -> Edit:
    def insert(paragraphs: Paragraphs, language: str, random: Random) -> bool:
        template = random.choice(templates)
        return _insert(paragraphs, template.format(random.randint(low, high), random.randint(5, 22)), random)

    return insert


def quotes(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    table = str.maketrans({"“": '"', "”": '"', "’": "'", "‘": "'", "«": "„", "»": "“"})
    back = {'"': "”", "'": "’"}
    done = False
    for element, part, text in _texts(paragraphs):
        new = text.translate(table)
        if new == text:
            new = "".join(back.get(c, c) for c in text)
        done |= new != text
        setattr(element, part, new)
    return done


def spaces(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    for element, part, text in _texts(paragraphs):
        if random.random() < 0.5:
            setattr(element, part, re.sub(" ", lambda m: random.choice((" ", "  ", "\u00a0", " \n")), text))
    return True


def in_words(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    if language != "en":
        return False
    months = "|".join(rf"(?<!{month} )" for month in f"{MONTHS['en']} May".split()).replace("|", "")
    small = re.compile(rf"(?<=[a-z] ){months}(?:[2-9]|1[0-2])(?= [a-z]{{3,}})")
    if _replace(paragraphs, small, lambda m: NUMBER_WORDS[int(m.group())], random):
        return True
    figures = {word: str(n) for n, word in NUMBER_WORDS.items()}
    return _replace(paragraphs, _among(tuple(figures)), lambda m: figures[m.group()], random)


def grouping(paragraphs: Paragraphs, language: str, random: Random) -> bool:
    grouped = re.compile(r"(?<![\d.,])[1-9]\d{0,2}[, \u00a0\u202f]\d{3}(?![\d.,%])")
    marks = "\u00a0\u202f" if language != "en" else ("", "\u202f")
    return _replace(paragraphs, grouped, lambda m: re.sub(r"\D", random.choice(("", *marks)), m.group()), random)


MEANING: dict[str, Edit] = {
    "number": number, "percent": percent, "date": date, "country": country, "citation": citation, "bound": bound,
    "sentence added": added, "sentence removed": removed,
}  # fmt: skip
HARMLESS: dict[str, Edit] = {
    "typo": typo, "reordered": reordered, "related box": related, "advert": _boxed(ADVERTS, 10, 70),
    "counter": _boxed(COUNTERS, 3, 9000), "time stamp": _boxed(STAMPS, 1, 28), "quotes": quotes, "spaces": spaces,
    "in words": in_words, "grouping": grouping,
}  # fmt: skip
