"""The footnotes of a digest's file, read back from the file alone, whatever its format."""

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from digest.text import clean, one_line
from pipeline.errors import InputError

MOST = 64_000_000  # bytes of a file, or of a part of a packed one, that are read


@dataclass(frozen=True, slots=True, kw_only=True)
class Cited:
    """A footnote as a file has it: its number, the figure it bears out, the sentence, and the page it was read in."""

    number: int
    figure: str
    quote: str
    snapshot: str | None


# "at least 84 people: Harbour Post, …; sha256 ab…; … . “Sentence.”"
_NOTE = re.compile(r"(?P<figure>.+?): (?P<source>.+?)sha256:? (?P<sha>[0-9a-f]{64})(?P<rest>.*)", re.DOTALL)


def cited_in(name: str, content: bytes) -> tuple[Cited, ...]:
    """The footnotes of a file of that name. Raises `InputError` where it has none that could be followed."""
    suffix = name.lower().rpartition(".")[2]
    read = _READERS.get(suffix)
    if read is None:
        known = ", ".join(f".{ending}" for ending in _READERS)
        raise InputError(f"{name} carries no footnotes that can be followed. These formats do: {known}.")
    if len(content) > MOST:
        raise InputError(f"{name} is larger than a digest can be.")
    try:
        found = tuple(read(content))
    except (ValueError, KeyError, TypeError, AttributeError, zipfile.BadZipFile, ET.ParseError) as error:
        raise InputError(f"{name} cannot be read as a digest in the format .{suffix}: {error}") from error
    if not found:
        raise InputError(f"No footnote was found in {name}. Is it a digest that `dateline digest` wrote?")
    return found


_QUOTED = re.compile(r"\. ([“„«「『\"].*)$", re.DOTALL)


def _note(number: int, text: str, quote: str | None = None) -> Cited:
    """A footnote from its line; without a `quote`, what stands in the last quotation marks of the line is it."""
    match = _NOTE.match(one_line(text))
    if match is None:
        return Cited(number=number, figure="", quote=one_line(quote), snapshot=None)
    behind = _QUOTED.search(match["rest"])
    said = (behind[1] if behind else "") if quote is None else quote
    return Cited(number=number, figure=one_line(match["figure"]), quote=one_line(said), snapshot=match["sha"])


def _json(content: bytes) -> Iterator[Cited]:
    for entry in json.loads(content)["entries"]:
        for figure in entry["figures"]:
            note = figure["note"]
            yield Cited(
                number=int(note["number"]),
                figure=_what(figure["figure"], figure["counted"]),
                quote=one_line(note["quote"]),
                snapshot=note["snapshot"],
            )


def _what(figure: str, counted: str | None) -> str:
    number, noun = one_line(figure), one_line(counted)
    return number if not noun or noun in number else f"{number} {noun}"


def _table(content: bytes) -> Iterator[Cited]:
    text = content.decode("utf-8-sig")
    yield from map(_row, (row for row in csv.DictReader(io.StringIO(text)) if not row["note"].startswith("#")))


def _row(row: Mapping[str, str]) -> Cited:
    figure, counted, quote = (_bare(row.get(name)) for name in ("figure", "counted", "quote"))
    return Cited(
        number=int(float(row["note"])), figure=_what(figure, counted), quote=quote, snapshot=row.get("snapshot") or None
    )


def _bare(cell: str | None) -> str:
    """A cell without the apostrophe that disarms it."""
    return one_line(re.sub(r"^'(?=[=+\-@\t＝＋－＠ ])", "", cell or ""))


def _parts(content: bytes, *names: str) -> list[ET.Element]:
    with zipfile.ZipFile(io.BytesIO(content)) as package:
        if any(package.getinfo(name).file_size > MOST for name in names):
            raise ValueError("a part of it is larger than a digest can be")
        texts = [package.read(name) for name in names]
    if any(b"<!DOCTYPE" in text for text in texts):
        raise ValueError("a part of it has a document type, which no office file has")
    return [ET.fromstring(text) for text in texts]


_WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_LINKED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def _docx(content: bytes) -> Iterator[Cited]:
    notes, body = _parts(content, "word/footnotes.xml", "word/document.xml")
    marked = [int(mark.get(f"{_WORD}id", "0")) for mark in body.iter(f"{_WORD}footnoteReference")]
    by_number: dict[int, Cited] = {}
    lines: dict[int, str] = {}
    for note in notes.iter(f"{_WORD}footnote"):
        number = int(note.get(f"{_WORD}id", "0"))
        if number > 0:
            first, *rest = ("".join(t.text or "" for t in p.iter(f"{_WORD}t")) for p in note.iter(f"{_WORD}p"))
            by_number[number], lines[number] = _note(number, first, " ".join(rest)), one_line(first)
    for position, number in enumerate(marked, 1):
        yield by_number.get(number) or Cited(number=position, figure="", quote="", snapshot=None)
    tables = list(body.iter(f"{_WORD}tbl"))
    for row in tables[-1].iter(f"{_WORD}tr") if tables else ():
        cells = ["".join(t.text or "" for t in cell.iter(f"{_WORD}t")) for cell in row.iter(f"{_WORD}tc")]
        said = by_number.get(int(cells[-1])) if len(cells) > 1 and cells[-1].isdigit() else None
        if said is not None and not lines[said.number].startswith(f"{one_line(cells[0])}: "):
            yield replace(said, figure=one_line(cells[0]))


def _xlsx(content: bytes) -> Iterator[Cited]:
    book, links = _parts(content, "xl/workbook.xml", "xl/_rels/workbook.xml.rels")
    targets = {link.get("Id"): link.get("Target", "") for link in links}
    key = next(sheet.get(_LINKED) for sheet in book.iter(f"{_SHEET}sheet") if sheet.get("name") == "Claims")
    sheet, strings = _parts(content, f"xl/{targets[key].removeprefix('/xl/')}", "xl/sharedStrings.xml")
    shared = ["".join(t.text or "" for t in item.iter(f"{_SHEET}t")) for item in strings.iter(f"{_SHEET}si")]
    names: dict[str, str] = {}
    for row in sheet.iter(f"{_SHEET}row"):
        cells = {re.sub(r"\d", "", cell.get("r", "")): _value(cell, shared) for cell in row.iter(f"{_SHEET}c")}
        if not names:
            names = cells
            continue
        named = {names[column]: value for column, value in cells.items() if column in names}
        if named.get("note", "#")[:1] != "#":
            yield _row(named)


def _value(cell: ET.Element, shared: list[str]) -> str:
    if cell.get("t") == "inlineStr":
        return "".join(t.text or "" for t in cell.iter(f"{_SHEET}t"))
    value = cell.findtext(f"{_SHEET}v") or ""
    return shared[int(value)] if cell.get("t") == "s" else value


class _Notes(HTMLParser):
    """The items of a page's lists, each with what is quoted in it."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str, str]] = []
        self._number: int | None = None
        self._texts = ["", ""]
        self._quoting = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        value = dict(attrs).get("value") or ""
        if tag == "li" and value.isdigit():
            self._number, self._texts = int(value), ["", ""]
        self._quoting |= tag == "blockquote"

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._quoting = False
        elif tag == "li" and self._number is not None:
            self.found.append((self._number, self._texts[0], self._texts[1]))
            self._number = None

    def handle_data(self, data: str) -> None:
        self._texts[self._quoting] += data


def _html(content: bytes) -> Iterator[Cited]:
    yield from _listed(content.decode())


def _listed(page: str) -> Iterator[Cited]:
    parser = _Notes()
    parser.feed(page)
    parser.close()
    yield from (_note(number, text, quote) for number, text, quote in parser.found)


def _atom(content: bytes) -> Iterator[Cited]:
    if b"<!DOCTYPE" in content:
        raise ValueError("it has a document type, which no feed has")
    for entry in ET.fromstring(content).iter("{http://www.w3.org/2005/Atom}content"):
        yield from _listed(entry.text or "")


def _mail(content: bytes) -> Iterator[Cited]:
    message = message_from_bytes(content, policy=policy.default)
    assert isinstance(message, EmailMessage)
    body = message.get_body(("plain",))
    for line in str(body.get_content() if body else "").splitlines():
        if match := re.match(r"\[(\d+)\] (.*)", line):
            yield _note(int(match[1]), match[2])


def _markdown(content: bytes) -> Iterator[Cited]:
    pattern = re.compile(r"^\[\^(\d+)\]: (.*)\n\n {4}(.*)$", re.MULTILINE)
    for match in pattern.finditer(content.decode()):
        yield _note(int(match[1]), _unescaped(match[2]), _unescaped(match[3]))


def _unescaped(text: str) -> str:
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def _csl(content: bytes) -> Iterator[Cited]:
    for item in json.loads(content):
        for note in item["custom"]["notes"]:
            snapshot = item["custom"].get("snapshot")
            yield Cited(
                number=int(note["number"]),
                figure=one_line(note["figure"]),
                quote=one_line(note["quote"]),
                snapshot=snapshot,
            )


_BEARS = re.compile(r"Note (\d+): (.+?): (.*)", re.DOTALL)


def _ris(content: bytes) -> Iterator[Cited]:
    for reference in content.decode().split("ER  - "):
        sha = re.search(r"^N1  - Captured .*sha256 ([0-9a-f]{64})", reference, re.MULTILINE)
        for line in re.findall(r"^N1  - (Note \d+: .*?)\r?$", reference, re.MULTILINE):
            yield from _borne(line, sha[1] if sha else None)


def _bibtex(content: bytes) -> Iterator[Cited]:
    for entry in re.split(r"^@", content.decode(), flags=re.MULTILINE)[1:]:
        sha = re.search(r"^  note = \{sha256 ([0-9a-f]{64})\},$", entry, re.MULTILINE)
        notes = re.search(r"^  annote = \{(.*)\},$", entry, re.MULTILINE)
        for line in re.split(r"; (?=Note \d+: )", _from_tex(notes[1])) if notes else ():
            yield from _borne(line, sha[1] if sha else None)


def _borne(line: str, sha: str | None) -> Iterator[Cited]:
    if match := _BEARS.match(line):
        yield Cited(number=int(match[1]), figure=one_line(match[2]), quote=one_line(match[3]), snapshot=sha)


def _from_tex(text: str) -> str:
    names = {"backslash": "\\", "braceleft": "{", "braceright": "}", "asciicircum": "^", "asciitilde": "~"}
    return re.sub(r"\\text(\w+)\{\}|\\([%#$&_])", lambda m: names.get(m[1], "") if m[1] else m[2], clean(text))


_READERS: Mapping[str, Callable[[bytes], Iterator[Cited]]] = {
    "docx": _docx,
    "xlsx": _xlsx,
    "eml": _mail,
    "html": _html,
    "md": _markdown,
    "atom": _atom,
    "csv": _table,
    "json": lambda content: _csl(content) if content.lstrip()[:1] == b"[" else _json(content),
    "ris": _ris,
    "bib": _bibtex,
}
