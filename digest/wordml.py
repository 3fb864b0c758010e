"""WordprocessingML: runs, paragraphs, footnotes and tables as XML text, with their scripts and languages marked."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from digest.text import has_rtl, settled

# Characters that run from right to left, with what stands between two of them.
_RTL = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff"
_RTL_RUN = re.compile(f"[{_RTL}](?:[^A-Za-z\u00c0-\u024f\u0370-\u0589\u2e80-\ud7a3]*[{_RTL}])*[)\\].،؛؟»”]*")
_LATIN_FIRST = re.compile(f"[^A-Za-z\u00c0-\u058f\u0900-\u1fff\u2e80-\ud7ff{_RTL}]*([{_RTL}])?")
_EAST_ASIAN = re.compile("[\u1100-\u11ff\u2e80-\u9fff\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef]")
_TAG = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
# Word wants a region where a language is spelled in several ways.
_REGIONS = {
    "en": "en-GB",
    "fr": "fr-FR",
    "de": "de-DE",
    "es": "es-ES",
    "pt": "pt-PT",
    "it": "it-IT",
    "ru": "ru-RU",
    "ar": "ar-SA",
    "fa": "fa-IR",
    "he": "he-IL",
    "ur": "ur-PK",
    "zh": "zh-CN",
    "ja": "ja-JP",
    "ko": "ko-KR",
    "hi": "hi-IN",
    "th": "th-TH",
    "uk": "uk-UA",
    "tr": "tr-TR",
    "my": "my-MM",
    "am": "am-ET",
    "vi": "vi-VN",
}


def language_tag(language: str | None) -> str | None:
    """The language as Word spells it ("en-GB"); None for what is no language tag."""
    tag = (language or "").replace("_", "-")
    return (_REGIONS.get(tag.lower()) or tag) if _TAG.fullmatch(tag) else None


def starts_right_to_left(text: str) -> bool:
    """Whether the first letter of the text is of a right-to-left script."""
    match = _LATIN_FIRST.match(text)
    return bool(match and match[1])


def runs(text: str, language: str | None = None, *, bold: bool = False, style: str | None = None) -> str:
    """The text as runs: those of right-to-left and of East Asian scripts marked as such.

    White space at either end is kept, so that runs can be put side by side.
    """
    body = settled(text)
    if not body:
        return ""
    body = f"{' ' if text[:1].isspace() else ''}{body}{' ' if text[-1:].isspace() else ''}"
    if not has_rtl(body):
        return _run(body, language, bold, style, rtl=False)
    out, at = [], 0
    for match in _RTL_RUN.finditer(body):
        out.append(_run(body[at : match.start()], language, bold, style, rtl=False))
        out.append(_run(match[0], language, bold, style, rtl=True))
        at = match.end()
    return "".join([*out, _run(body[at:], language, bold, style, rtl=False)])


def _run(text: str, language: str | None, bold: bool, style: str | None, *, rtl: bool) -> str:
    if not text:
        return ""
    properties = [f'<w:rStyle w:val="{style}"/>'] if style else []
    asian = _EAST_ASIAN.search(text) is not None
    if asian:
        properties.append('<w:rFonts w:hint="eastAsia"/>')
    if bold:
        properties.append("<w:b/><w:bCs/>")
    if rtl:
        properties.append("<w:rtl/>")
    tag = language_tag(language)
    if tag:
        kind = "bidi" if rtl else "eastAsia" if asian else "val"
        properties.append(f'<w:lang w:{kind}="{tag}"/>')
    inside = f"<w:rPr>{''.join(properties)}</w:rPr>" if properties else ""
    return f'<w:r>{inside}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def paragraph(content: str, style: str | None = None, *, rtl: bool = False, keep: bool = False) -> str:
    """A paragraph of runs. `keep`: on one page with the next."""
    properties = [f'<w:pStyle w:val="{style}"/>'] if style else []
    if keep:
        properties.append("<w:keepNext/>")
    if rtl:
        properties.append("<w:bidi/>")
    inside = f"<w:pPr>{''.join(properties)}</w:pPr>" if properties else ""
    return f"<w:p>{inside}{content}</w:p>"


def reference(number: int) -> str:
    """The mark in the text that leads to a footnote."""
    return f'<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="{number}"/></w:r>'


def footnote(number: int, paragraphs: Sequence[str]) -> str:
    """A footnote; its first paragraph begins with its mark."""
    mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>'
    first, *rest = (paragraph(content, "FootnoteText", rtl=rtl) for content, rtl in _noted(mark, paragraphs))
    return f'<w:footnote w:id="{number}">{first}{"".join(rest)}</w:footnote>'


def _noted(mark: str, paragraphs: Sequence[str]) -> Iterable[tuple[str, bool]]:
    for n, content in enumerate(paragraphs):
        text = "".join(re.findall(r"<w:t[^>]*>([^<]*)</w:t>", content))
        yield (f"{mark}{_SPACE}{content}" if n == 0 else content), starts_right_to_left(text)


_SPACE = '<w:r><w:t xml:space="preserve"> </w:t></w:r>'


def table(header: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], *, rtl: bool = False) -> str:
    """A table of text cells with a head that is repeated on each page. `widths` in twentieths of a point."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    direction = "<w:bidiVisual/>" if rtl else ""
    properties = (
        f'<w:tblPr><w:tblStyle w:val="TableGrid"/>{direction}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        '<w:tblLayout w:type="fixed"/><w:tblLook w:val="0420"/></w:tblPr>'
    )
    head = _row([runs(cell, bold=True) for cell in header], widths, header=True, rtl=rtl)
    body = "".join(_row([runs(cell) for cell in row], widths, rtl=rtl) for row in rows)
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{head}{body}</w:tbl>"


def _row(cells: Sequence[str], widths: Sequence[int], *, header: bool = False, rtl: bool = False) -> str:
    repeated = "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" if header else "<w:trPr><w:cantSplit/></w:trPr>"
    inside = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{paragraph(cell, "TableText", rtl=rtl)}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr>{repeated}{inside}</w:tr>"


@dataclass(slots=True)
class Links:
    """The addresses that a part links to, each with its id."""

    targets: dict[str, str] = field(default_factory=dict)

    def link(self, text: str, target: str) -> str:
        """A live link."""
        key = self.targets.setdefault(target, f"link{len(self.targets) + 1}")
        return f'<w:hyperlink r:id="{key}" w:history="1">{runs(text, style="Hyperlink")}</w:hyperlink>'

    def relationships(self) -> str:
        """The part's relationships."""
        kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
        return "".join(
            f'<Relationship Id="{key}" Type="{kind}" Target={quoteattr(target)} TargetMode="External"/>'
            for target, key in self.targets.items()
        )
