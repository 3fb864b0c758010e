"""Templates of pages and mails, with everything from articles escaped."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from digest.headings import byline, label_line, title_line, topic_line
from digest.model import Digest
from digest.notes import header, note_parts, quoted, title
from digest.passages import text_of
from digest.text import clean, one_line, settled
from digest.wording import right_to_left, say


def _said(value: object) -> object:
    """What is printed: text without what could reorder it, unless it has been settled already."""
    return settled(value) if type(value) is str and ("\u2068" in value or clean(value) != value) else value


_environment = Environment(
    loader=PackageLoader("digest", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    finalize=_said,
)
_environment.filters |= {"line": one_line, "settled": settled, "text_of": text_of, "note_parts": note_parts}
_environment.filters |= {"topic_line": topic_line, "title_line": title_line, "label_line": label_line}
_environment.filters |= {"byline": byline, "quoted": quoted, "rtl": right_to_left}


def page(template: str, digest: Digest, **more: object) -> str:
    """The digest in the template."""
    return part(
        template,
        digest,
        title=title(digest),
        header=header(digest),
        rtl=right_to_left(digest.language),
        notes_title=say(digest.language, "Notes"),
        **more,
    )


def part(template: str, digest: Digest, **more: object) -> str:
    """A part of the digest in the template, without its head."""
    return _environment.get_template(template).render(digest=digest, **more)
