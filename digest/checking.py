"""Whether the footnotes of a digest's file lead to stored pages that say what they say."""

import hashlib
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from digest.cited import Cited
from digest.text import in_quotes, one_line
from digest.wording import languages
from digest.words import figure_in_words
from pipeline.record import Claim, Record


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """A footnote and what is wrong with it; `problem` None: the page says so."""

    cited: Cited
    problem: str | None


def check(
    notes: Sequence[Cited], body_of: Callable[[str], bytes | None], read: Callable[[str, bytes], Record | None]
) -> tuple[Checked, ...]:
    """Each footnote with its problem.

    `body_of` gives the bytes stored under a hash, None when there are none; `read` reads them anew, as an article. Its
    claims may be more than those of the present rules: what a stored reading of the very page found is proof as well.
    """
    records: dict[str, Record | str] = {}
    out = []
    for cited in notes:
        snapshot = cited.snapshot
        if snapshot is None or not re.fullmatch("[0-9a-f]{64}", snapshot):
            out.append(Checked(cited=cited, problem="it names no snapshot."))
            continue
        if snapshot not in records:
            records[snapshot] = _read(snapshot, body_of, read)
        found = records[snapshot]
        out.append(Checked(cited=cited, problem=found if isinstance(found, str) else _problem(cited, found)))
    return tuple(out)


def _read(
    snapshot: str, body_of: Callable[[str], bytes | None], read: Callable[[str, bytes], Record | None]
) -> Record | str:
    """The page, read from its bytes; a sentence where that cannot be done."""
    body = body_of(snapshot)
    if body is None:
        return f"the snapshot {snapshot[:12]}… is not in the store."
    if hashlib.sha256(body).hexdigest() != snapshot:
        return f"the bytes stored as {snapshot[:12]}… are not those that were captured."
    return read(snapshot, body) or f"no capture of the snapshot {snapshot[:12]}… is known."


def _problem(cited: Cited, record: Record) -> str | None:
    text, quote = one_line(record.text), one_line(cited.quote)
    quote = quote if quote in text else _bare(quote)
    if not quote:
        return "it quotes no sentence."
    if quote not in text:
        return f"the page does not say “{quote[:80]}”."
    inside = [claim for claim in record.claims if one_line(claim.text) in quote]
    if any(_says(claim, cited.figure) for claim in inside) or _number_stands_in(cited.figure, quote):
        return None
    return f"the sentence does not say “{cited.figure[:80]}”."


def _bare(quote: str) -> str:
    """The sentence without the quotation marks that were put around it."""
    line = one_line(quote)
    return (
        line[1:-1] if len(line) > 1 and line == f"“{line[1:-1]}”" and one_line(in_quotes(line[1:-1])) == line else line
    )


def _says(claim: Claim, figure: str) -> bool:
    """Whether the figure is the claim's, in the words of any language of digests."""
    counted = one_line(claim.counted)
    for language in languages():
        number = one_line(figure_in_words(claim, language))
        if figure == (number if not counted or counted in number else f"{number} {counted}"):
            return True
    return False


def _number_stands_in(figure: str, quote: str) -> bool:
    """Whether the figure's words stand in the sentence as they are."""
    return bool(figure) and re.search(rf"(?<![\w.,]){re.escape(figure)}(?![\w])", quote) is not None
