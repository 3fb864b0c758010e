"""Explicit labels of a text ("Show: false / Country: North Korea /"), its heading line, and its printed dateline."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.article.instants import day_of
from pipeline.article.months import month_of
from pipeline.article.places import COUNTRY_OF
from pipeline.article.printed import find_printed
from pipeline.record import Dateline


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Label names that count on their own; in a row of labels separated by "/" any name does. Compiled by the project.
NAMES = _words(
    """
    show country countries region regions topic topics theme themes category categories tag tags keyword keywords
    type section sections date published publication-date language source author authors status persecution-engine
    engine id reference pays région thème catégorie mots-clés date rubrique auteur land länder thema themen rubrik
    schlagwörter datum autor país países región tema temas categoría etiquetas fecha autor categoria palavras-chave
    data страна страны тема темы рубрика дата автор 국가 주제 분류 날짜 기자
    国 国名 主題 分類 日付 国家 地区 主题 分类 日期 作者 الدولة البلد الموضوع التاريخ کشور موضوع تاریخ देश विषय
    ประเทศ หัวข้อ
    """
)
PAIR = re.compile(r"^\s*([^\W\d_][\w &-]{0,30}?)\s*[:：]\s*(\S.{0,200}?)\s*$")
HEADING = re.compile(r"^(.{3,120}?)\s*[|｜]\s*(.{6,40})$")
COUNTRY_NAMES = ("country", "countries", "pays", "land", "país", "страна", "국가", "国", "国家")
TOPIC_NAMES = (
    "topic",
    "topics",
    "theme",
    "themes",
    "category",
    "categories",
    "persecution engine",
    "engine",
    "thema",
    "tema",
    "주제",
)
DATE_NAMES = ("date", "published", "publication date", "datum", "fecha", "data", "дата", "날짜", "日付", "日期")


@dataclass(slots=True)
class Labels:
    """What the labels of a text say. `lines`: the numbers of the lines that hold nothing else."""

    values: dict[str, str] = field(default_factory=dict)
    sections: tuple[str, ...] = ()
    published: str | None = None
    lines: set[int] = field(default_factory=set)


def read_labels(lines: Sequence[str], *, reach: int = 12) -> Labels:
    """The labels among the first `reach` non-empty lines of a text, and those in its heading line."""
    out = Labels()
    headings: list[tuple[str, str]] = []
    seen = 0
    for number, line in enumerate(lines):
        if not line.strip():
            continue
        seen += 1
        if seen > reach:
            break
        if found := label_line(line):
            out.values.update(found)
            out.lines.add(number)
        elif heading := heading_line(line):
            headings.append(heading)
            out.lines.add(number)
    for name, value in out.values.items():
        if name.casefold() in DATE_NAMES and out.published is None:
            out.published = next((printed.value for printed in find_printed(value, limit=1)), None)
        if name.casefold() in TOPIC_NAMES:
            out.sections += tuple(part.strip() for part in re.split(r"[;,|]", value) if part.strip())
    for text, day in headings:
        out.published = out.published or day
        if section := _without_country(text, out.values):
            out.sections += (section,)
    return out


def label_line(line: str) -> dict[str, str]:
    """The labels of a line that holds labels only, else nothing."""
    line = line.strip()
    if len(line) > 300 or (":" not in line and "：" not in line):
        return {}
    pieces = [piece for piece in re.split(r"\s+/(?:\s+|$)", line) if piece.strip()]
    pairs = [PAIR.match(piece) for piece in pieces]
    if not pieces or not all(pairs):
        return {}
    found = {match[1].strip(): match[2].strip() for match in pairs if match}
    known = [name for name in found if name.casefold().replace(" ", "-") in NAMES]
    alone = len(pieces) == 1 and not line.endswith("/")
    if not known or (alone and (len(line) > 80 or line.endswith((".", "!", "?")))):
        return {}
    return found


def heading_line(line: str) -> tuple[str, str] | None:
    """Text and ISO day of a heading such as "Secular intolerance Ruritania | 08 August 2023"."""
    match = HEADING.match(line.strip())
    if not match:
        return None
    printed = find_printed(match[2], limit=1)
    if not printed or printed[0].end - printed[0].start < 0.7 * len(match[2].strip()) or not printed[0].sure:
        return None
    return match[1].strip(), printed[0].value


def date_line(line: str) -> str | None:
    """The ISO day of a line that holds nothing but a full date ("8 August 2023"), None when it is another line."""
    line = line.strip(" \t.,()[]")
    if not 6 <= len(line) <= 40:
        return None
    printed = find_printed(line, limit=1)
    if not printed or not printed[0].sure or printed[0].end - printed[0].start < 0.7 * len(line):
        return None
    return printed[0].value


def _without_country(text: str, values: dict[str, str]) -> str:
    for name, value in values.items():
        if name.casefold() in COUNTRY_NAMES and text.casefold().endswith(value.casefold()):
            return text[: len(text) - len(value)].rstrip(" -–—|/,:")
    return text


PLACE = r"(?P<place>[A-ZÀ-ÞА-ЯЁ][\w'’.-]*(?:[ /-][A-ZÀ-ÞА-ЯЁ][\w'’.-]*){0,3})"
DAY = r"(?P<day>(?:[A-Za-zÀ-ÿа-яё]{3,12}\.?\s\d{1,2}|\d{1,2}\.?\s[A-Za-zÀ-ÿа-яё]{3,12}\.?)(?:,?\s\d{4})?)"
AGENCY = r"\((?P<agency>[A-Z][\w. /&-]{1,30}|dpa|ots|epd|kna|sda|apa)\)"
DASH = r"\s{0,2}(?:-{1,2}|–|—|―|:)\s"
LATIN = re.compile(
    rf"^\W{{0,3}}{PLACE}(?:,\s[A-Z][A-Za-z. ]{{1,25}})?(?:,\s(?:le\s)?{DAY})?(?:\s{{0,2}}{AGENCY})?(?P<dash>{DASH})"
)
KOREAN = re.compile(r"^\W{0,2}[(\[](?P<place>[가-힣·]{2,12})\s?=\s?(?P<agency>[가-힣A-Za-z]{2,12})[)\]]")
JAPANESE = re.compile(r"^【(?P<place>[^】=＝]{1,14})[=＝](?P<agency>[^】]{1,12})】")
CHINESE = re.compile(
    r"^\W{0,2}(?P<agency>新华社|新華社|中新社|中新网|中央社)(?:记者)?(?P<place>[\u4e00-\u9fff]{2,8}?)(?P<month>\d{1,2})月(?P<dom>\d{1,2})日电?電?"
)


def read_dateline(text: str, published: str | None) -> Dateline | None:
    """The printed dateline at the head of one of the first paragraphs, None when there is none."""
    for paragraph in text[:3000].split("\n\n")[:3]:
        head = paragraph[:160]
        for pattern in (LATIN, KOREAN, JAPANESE, CHINESE):
            match = pattern.match(head)
            if match and (found := _dateline(match, published)):
                return found
    return None


def _dateline(match: re.Match[str], published: str | None) -> Dateline | None:
    groups = match.groupdict()
    place, agency = groups["place"].strip(" ."), groups.get("agency")
    country = COUNTRY_OF.get(place.casefold()) or COUNTRY_OF.get(place.casefold().split("/")[0].strip())
    day = _day(groups, published)
    if match.re is LATIN and not (day or agency or (country and place.isupper())):
        return None
    return Dateline(place=place, country=country, date=day, agency=agency.strip() if agency else None)


def _day(groups: dict[str, str | None], published: str | None) -> str | None:
    """The dateline's day; a missing year is the one that puts it next to the publication."""
    if groups.get("month"):
        month, day, year = int(groups["month"] or 0), int(groups["dom"] or 0), None
    elif text := groups.get("day"):
        numbers = re.findall(r"\d+", text)
        word = re.sub(r"[\d,]+", "", text).strip()
        found = month_of(word)
        if found is None or found > 12:
            return None
        month, day, year = found, int(numbers[0]), int(numbers[1]) if len(numbers) > 1 else None
    else:
        return None
    near = day_of(published)
    if year is None and near is None:
        return None
    candidates = []
    for candidate in [year] if year else [near.year - 1, near.year, near.year + 1] if near else []:
        if value := day_of(f"{candidate:04}-{month:02}-{day:02}"):
            candidates.append(value)
    if not candidates:
        return None
    best = min(candidates, key=lambda value: abs((value - near).days)) if near else candidates[0]
    return best.isoformat()
