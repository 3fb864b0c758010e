"""The text of a Word document: its paragraphs, footnotes after them. Bounded; nothing outside the file is opened."""

import zipfile
from io import BytesIO

from lxml import etree

from pipeline.article.tree import BudgetError

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
MAGIC = b"PK\x03\x04"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PARTS = ("word/document.xml", "word/footnotes.xml")
UNPACKED = 64 << 20  # bytes of a part of a document
_SIGNS = {f"{WORD}tab": "\t", f"{WORD}br": "\n", f"{WORD}noBreakHyphen": "-"}


class DocumentError(ValueError):
    """The bytes are no Word document that can be read; the text says why."""


def paragraphs(body: bytes) -> list[str]:
    """The paragraphs that hold something. Raises `DocumentError`, or `BudgetError` for what unpacks to too much."""
    try:
        with zipfile.ZipFile(BytesIO(body)) as archive:
            names = archive.namelist()
            if PARTS[0] not in names:
                raise DocumentError("it holds no word/document.xml")
            return [text for name in PARTS if name in names for text in _part(archive, name)]
    except (zipfile.BadZipFile, etree.XMLSyntaxError, OSError, RuntimeError, NotImplementedError) as error:
        raise DocumentError(str(error)) from error


def _part(archive: zipfile.ZipFile, name: str) -> list[str]:
    with archive.open(name) as stream:
        content = stream.read(UNPACKED + 1)
    if len(content) > UNPACKED:
        raise BudgetError("too_large", f"a part of the document has more than {UNPACKED} bytes unpacked")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    root = etree.fromstring(content, parser)
    found = ("".join(_pieces(paragraph)) for paragraph in root.iter(f"{WORD}p"))
    return [text.strip() for text in found if text.strip()]


def _pieces(paragraph: etree._Element) -> list[str]:
    return [
        (element.text or "") if element.tag == f"{WORD}t" else _SIGNS[str(element.tag)]
        for element in paragraph.iter(f"{WORD}t", *_SIGNS)
    ]
