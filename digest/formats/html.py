"""HTML: one page with no script and nothing fetched, for a browser, a mail or a word processor."""

from jinja2 import Environment, PackageLoader, StrictUndefined

from digest.format import Format
from digest.model import Digest
from digest.text import clean, day_in_words, in_quotes, moment_in_words, one_line, safe_url
from pipeline.countries.lexicon import country_name

_environment = Environment(
    loader=PackageLoader("digest", "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    finalize=lambda value: clean(value) if type(value) is str else value,
)
_environment.filters |= {"line": one_line, "day": day_in_words, "moment": moment_in_words, "link": safe_url}
_environment.filters |= {"quoted": in_quotes, "country": country_name}


def render(digest: Digest) -> bytes:
    page = _environment.get_template("digest.html").render(digest=digest)
    return page.encode("utf-8", "replace")


FORMAT = Format(summary="HTML, one page without scripts", suffix="html", media_type="text/html", render=render)
