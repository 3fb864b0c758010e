"""A draft from wherever an analyst has it, read like any text and held against the store."""

from datetime import date
from pathlib import Path

from dateline.extracting import KINDS, LARGEST, page_of_bytes
from ledger.drafts import Checked, asked, check
from pipeline.article import docx
from pipeline.article.blocks import Walk
from pipeline.article.tree import BudgetError, check_budget, decode, parse
from pipeline.context import Context
from pipeline.errors import InputError
from pipeline.extract import extract
from pipeline.record import Page, Record
from storage import known
from storage.store import Store


def read_draft(body: bytes, suffix: str, context: Context) -> Record:
    """The record of a draft: text, Markdown, HTML or DOCX. Raises `InputError` for what is none of these."""
    if suffix == ".docx" or body.startswith(docx.MAGIC):
        return extract(Page(text=docx_text(body)), context)
    page = page_of_bytes(body, suffix)
    record = extract(page, context)
    if record.text.strip():
        return record
    # A few lines of HTML are no article, and a draft all the same.
    text = _shown(body) if page.content_type == "text/html" else body.decode("utf-8", "replace")
    if not text.strip():
        raise InputError("The draft holds no text.")
    return extract(Page(text=text), context)


def _shown(body: bytes) -> str:
    try:
        check_budget(body)
    except BudgetError as error:
        raise InputError(f"The draft cannot be read: {error}.") from error
    root = parse(decode(body, None).text)
    return "" if root is None else "\n\n".join(block.text for block in Walk(root).blocks)


def docx_text(body: bytes) -> str:
    """The paragraphs of a Word document, its footnotes after them. Raises `InputError` where it is none."""
    try:
        text = "\n\n".join(docx.paragraphs(body))
    except docx.DocumentError as error:
        raise InputError(f"The draft is no Word document that can be read: {error}.") from error
    except BudgetError as error:
        raise InputError(f"The draft cannot be read: {error}.") from error
    if not text:
        raise InputError("The Word document holds no text.")
    return text


def draft_of(source: str, stdin: bytes, context: Context) -> Record:
    """The record of the draft that a person names: a file, or - for standard input."""
    if source == "-":
        return read_draft(stdin, "", context)
    path = Path(source)
    try:
        if path.stat().st_size > LARGEST:
            raise InputError(f"{path} is larger than {LARGEST >> 20} MB; no draft is.")
        body = path.read_bytes()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror or error}.") from error
    suffix = path.suffix.lower()
    return read_draft(body, suffix if suffix in KINDS else "", context)


def check_draft(store: Store, record: Record) -> tuple[Checked, ...]:
    """What becomes of each number, date and citation of a draft."""
    with store.read() as tx:
        # A day that is named outranks a mention without one.
        wanted = sorted(set(asked(record)), key=lambda pair: (pair[0], pair[1] is not None, pair[1] or date.min))
        articles = {outlet: known.published_by(tx, outlet, day) for outlet, day in wanted}
        named = [row.id for rows in articles.values() for row in rows[:20]]
        stored = {(one.claim.reading_id, one.claim.key): one for one in known.of_articles(tx, named)}
        stored |= {(one.claim.reading_id, one.claim.key): one for one in known.of_claims(tx, record.claims)}
    return check(record, tuple(stored.values()), articles)
