"""The parts of a Word document that do not depend on what it says, and the package they are put into."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import escape

from digest.wordml import language_tag

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_NAMES = f'xmlns:w="{_WORD}" xmlns:r="{_OFFICE}"'
_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"

CONTENT_TYPES = (
    f'{_HEAD}<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_TYPES}.document.main+xml"/>'
    f'<Override PartName="/word/styles.xml" ContentType="{_TYPES}.styles+xml"/>'
    f'<Override PartName="/word/settings.xml" ContentType="{_TYPES}.settings+xml"/>'
    f'<Override PartName="/word/footnotes.xml" ContentType="{_TYPES}.footnotes+xml"/>'
    '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
ROOT = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="main" Type="{_OFFICE}/officeDocument" Target="word/document.xml"/>'
    f'<Relationship Id="core" Type="{_PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    "</Relationships>"
)
DOCUMENT_LINKS = (
    f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">'
    f'<Relationship Id="styles" Type="{_OFFICE}/styles" Target="styles.xml"/>'
    f'<Relationship Id="settings" Type="{_OFFICE}/settings" Target="settings.xml"/>'
    f'<Relationship Id="notes" Type="{_OFFICE}/footnotes" Target="footnotes.xml"/></Relationships>'
)
SETTINGS = (
    f"{_HEAD}<w:settings {_NAMES}>"
    '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" '
    'w:val="15"/></w:compat></w:settings>'
)
_SEPARATORS = (
    '<w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>'
    '<w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>'
)


def document(body: str) -> str:
    """The main part, on A4 paper."""
    page = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1304" w:bottom="1304" '
        'w:left="1304" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>'
    )
    return f"{_HEAD}<w:document {_NAMES}><w:body>{body}{page}</w:body></w:document>"


def footnotes(notes: str) -> str:
    """The part of the footnotes."""
    return f"{_HEAD}<w:footnotes {_NAMES}>{_SEPARATORS}{notes}</w:footnotes>"


def links(relationships: str) -> str:
    """The relationships of a part."""
    return f'{_HEAD}<Relationships xmlns="{_PACKAGE}/relationships">{relationships}</Relationships>'


def core(title: str, moment: str, language: str) -> str:
    """Title and time of the document: the digest's, whenever it is printed."""
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>Dateline</dc:creator><dc:language>{language}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{moment}</dcterms:created>'
        f'<dcterms:modified xsi:type="dcterms:W3CDTF">{moment}</dcterms:modified></cp:coreProperties>'
    )


def styles(language: str) -> str:
    """The built-in styles that the document uses, with fonts for Latin, East Asian and right-to-left scripts."""
    tag = language_tag(language) or "en-GB"
    spelling = f'<w:lang w:val="{tag}" w:eastAsia="zh-CN" w:bidi="{tag if language == "ar" else "ar-SA"}"/>'
    defaults = (
        '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" '
        f'w:eastAsia="Noto Sans CJK SC" w:cs="Arial"/>'
        f'<w:sz w:val="22"/><w:szCs w:val="22"/>{spelling}</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>'
        '<w:spacing w:after="140" w:line="276" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
    )
    made = [
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
        _style("Title", "Title", '<w:spacing w:after="160"/>', f"<w:b/><w:bCs/>{_size(36)}"),
        _style("Subtitle", "Subtitle", '<w:keepNext/><w:spacing w:before="360" w:after="40"/>', _GREY),
        *(
            _style(
                f"Heading{n}", f"heading {n}", _heading(n), f'<w:b/><w:bCs/><w:sz w:val="{s}"/><w:szCs w:val="{s}"/>'
            )
            for n, s in ((1, 28), (2, 24))
        ),
        _style("FootnoteText", "footnote text", '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>', _SMALL),
        _style("TableText", "Table Text", '<w:spacing w:after="20" w:line="240" w:lineRule="auto"/>', _SMALL),
        '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/>'
        '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
        '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>'
        '<w:rPr><w:color w:val="0B4F8A"/><w:u w:val="single"/></w:rPr></w:style>',
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/>'
        '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" '
        'w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>'
        "</w:style>",
        '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>'
        f"<w:tblPr><w:tblBorders>{_borders()}</w:tblBorders></w:tblPr></w:style>",
    ]
    return f"{_HEAD}<w:styles {_NAMES}>{defaults}{''.join(made)}</w:styles>"


def _size(half_points: int) -> str:
    return f'<w:sz w:val="{half_points}"/><w:szCs w:val="{half_points}"/>'


_SMALL = '<w:sz w:val="18"/><w:szCs w:val="18"/>'
_GREY = '<w:color w:val="55504A"/><w:sz w:val="20"/><w:szCs w:val="20"/>'


def _style(key: str, name: str, paragraph: str, run: str) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/><w:basedOn w:val="Normal"/><w:qFormat/>'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def _heading(level: int) -> str:
    return f'<w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="60"/><w:outlineLvl w:val="{level - 1}"/>'


def _borders() -> str:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="B8B2A8"/>' for side in sides)


def packed(parts: Mapping[str, str]) -> bytes:
    """The parts in one file; the same parts always give the same bytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            package.writestr(entry, text.encode())
    return out.getvalue()
