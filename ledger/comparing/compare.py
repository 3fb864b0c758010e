"""Two versions of an article: what the later one says otherwise.

read both → align their sentences → leave out what is the site's → judge each pair → judge what stands alone
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from ledger.comparing.align import Alignment, align, in_pieces
from ledger.comparing.facts import Facts, Named, Reader, read_facts
from ledger.comparing.furniture import is_furniture, is_stamp
from ledger.comparing.judging import judge
from ledger.comparing.result import Change, Kind, Said
from ledger.comparing.tokens import key_of, tokens_of
from ledger.comparing.version import OTHERS, Unit, Version, read_version
from pipeline.article.blocks import words_of as names_of
from pipeline.article.phrases import is_closing
from pipeline.article.weighing import SENTENCE_END
from pipeline.article.words import STANDFIRST_WORDS
from pipeline.context import Context
from pipeline.record import Page, Span

FLOOD = 0.3  # share of the old sentences that must be left for the two to be versions of one text
LINKS = 8  # headlines below a heading for links
SHORT = 5  # words below which a new line of its own is no prose


def compare(old: Page, new: Page, context: Context = Context()) -> tuple[Change, ...]:  # noqa: B008 - frozen
    """The changes of meaning from `old` to `new`. Furniture, typography, order and wording are none."""
    if old.body is not None and old.body == new.body:
        return ()
    before, after = read_version(old, context), read_version(new, context)
    return compare_versions(before, after, context)


def compare_versions(before: Version, after: Version, context: Context) -> tuple[Change, ...]:
    """As `compare`, of versions that are read."""
    if fault := _fault(before, after):
        return (fault,)
    found = align(before, after)
    together = len(before.units) + len(after.units)
    alone = len(found.vanished) + len(found.appeared)
    if together > 8 and found.kept + len(found.pairs) < FLOOD * len(before.units) and alone > together / 2:
        return (_article(before, after, "The two have little of their text in common: another text stands there now."),)
    reader = Reader(
        language=before.language or after.language,
        reference=before.reference or after.reference,
        outlets=context.outlets,
        own=before.own,
    )
    return tuple(
        dict.fromkeys(
            (
                *_titles(before, after, reader),
                *_pairs(before, after, found, reader),
                *_alone(before, after, found, reader),
            )
        )
    )


def _fault(before: Version, after: Version) -> Change | None:
    """What there is to say where one of the two is no article; nothing is said of two that are none."""
    if after.fault and not before.fault:
        return _article(before, after, f"No article stands there now: {after.fault.reason}.")
    if before.fault and not after.fault:
        return _article(before, after, f"The older version was no article: {before.fault.reason}.")
    return None


def _article(before: Version, after: Version, reason: str) -> Change:
    old, new = ((v.title or v.text[:80]).strip() for v in (before, after))
    return Change(
        kind="article",
        before=None if before.fault else Said(span=None, text=old, sentence=old),
        after=None if after.fault else Said(span=None, text=new, sentence=new),
        reason=reason,
    )


def _titles(before: Version, after: Version, reader: Reader) -> Iterator[Change]:
    if not before.title or not after.title or key_of(before.title) == key_of(after.title):
        return
    one, other = (Unit(text=v.title or "", key="", span=None, order=-1) for v in (before, after))
    yield from _judged(one, other, reader)


def _pairs(before: Version, after: Version, found: Alignment, reader: Reader) -> Iterator[Change]:
    for one, other in found.pairs:
        if is_stamp(one.text) or is_stamp(other.text) or (is_furniture(one.text) and is_furniture(other.text)):
            continue
        if _only_stamped(one.text, other.text) or _only_stamped(other.text, one.text):
            continue
        if not (one.in_body or other.in_body) and (_is_aside(before, one) or _is_aside(after, other)):
            continue
        moved = in_pieces(one.key, before.whole, after.whole), in_pieces(other.key, after.whole, before.whole)
        for change in _judged(one, other, reader):
            if not (moved[0] and change.after is None) and not (moved[1] and change.before is None):
                yield change


def _only_stamped(one: str, other: str) -> bool:
    """Whether a sentence is another one with a counter or stamp put before, behind or, unspaced, into it."""
    before = _common(one, other)
    after = _common(one[before:][::-1], other[before:][::-1])
    if before + after != len(one) or len(other) <= len(one):
        return False
    added = other[before : len(other) - after]
    edge = not one[:before].strip() or not one[before:].strip()
    glued = added[:1].strip() != "" and added[-1:].strip() != ""
    return (edge or glued) and is_furniture(added.strip())


def _common(one: str, other: str) -> int:
    """How many characters two strings begin with in common."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def _is_aside(version: Version, unit: Unit) -> bool:
    return unit.block is not None and version.is_aside(unit.block)


def _judged(one: Unit, other: Unit, reader: Reader) -> Iterator[Change]:
    for kind, a, b, reason in judge(one.text, other.text, reader):
        yield Change(kind=kind, before=_said(one, a), after=_said(other, b), reason=reason)


def _said(unit: Unit, span: Span | None) -> Said | None:
    if span is None:
        return None
    start = unit.span[0] if unit.span else None
    return Said(
        span=None if start is None else (start + span[0], start + span[1]),
        text=unit.text[slice(*span)],
        sentence=unit.text,
    )


# sentences that one version alone has


def _alone(before: Version, after: Version, found: Alignment, reader: Reader) -> Iterator[Change]:
    for version, units, there in ((before, found.vanished, after), (after, found.appeared, before)):
        homes = _homes(version, units)
        for unit in units:
            if not is_furniture(unit.text) and _is_prose(version, unit, homes) and not _is_linked(version, unit):
                facts = read_facts(unit.text, reader)
                if _is_line(version, unit) and all(facts.covers((t.start, t.end)) for t in tokens_of(unit.text)):
                    continue  # a line that is a date and nothing else
                for kind, span, text in _said_alone(facts, there):
                    said = _said(unit, span)
                    if version is before:
                        yield Change(kind=kind, before=said, after=None, reason=f"“{text}” is no longer said.")
                    else:
                        yield Change(kind=kind, before=None, after=said, reason=f"“{text}” is new.")


def _is_linked(version: Version, unit: Unit) -> bool:
    """Whether it is a headline below a heading for links ("More on this") of a text without markup."""
    if unit.block is not None or unit.span is None or SENTENCE_END.search(unit.text):
        return False
    above = [line for line in version.text[: unit.span[0]].split("\n") if line.strip()]
    heading = next((line for line in reversed(above[-LINKS:]) if SENTENCE_END.search(line) or is_closing(line)), "")
    return is_closing(heading)


def _is_line(version: Version, unit: Unit) -> bool:
    """Whether a sentence has a line for itself."""
    if unit.span is None:
        return False
    start, end = unit.span
    return version.text[start - 1 : start] in ("", "\n") and version.text[end : end + 1] in ("", "\n")


def _said_alone(facts: Facts, there: Version) -> Iterator[tuple[Kind, Span, str]]:
    """What a sentence of its own says that counts: figures always, what has a name where the other text has it not."""
    for figure in facts.figures:
        if not figure.dated and (figure.claim or not figure.bare):
            span = figure.span
            yield "number", span, facts.text[slice(*span)]
    named: tuple[tuple[Kind, tuple[Named, ...]], ...]
    named = (("date", facts.dates), ("place", facts.places), ("citation", facts.outlets))
    for kind, items in named:
        for item in items:
            if _is_day(kind, item.text) or f" {key_of(item.text)} " not in there.whole:
                yield kind, item.span, item.text


def _is_day(kind: Kind, text: str) -> bool:
    """Whether a date has a figure in it, and not a weekday's name alone."""
    return kind == "date" and any(c.isdigit() for c in text)


def _homes(version: Version, units: Sequence[Unit]) -> frozenset[int]:
    """The blocks of the sentences that both versions have."""
    alone = {id(unit) for unit in units}
    return frozenset(unit.block for unit in version.units if unit.block is not None and id(unit) not in alone)


def _is_prose(version: Version, unit: Unit, homes: frozenset[int]) -> bool:
    """Whether a sentence of one version alone is the article's: in a paragraph that both have, or one like theirs."""
    if unit.block is None or unit.block in homes or not unit.in_body:
        return True
    block = version.blocks[unit.block]
    if block.kind in ("p", "text") and len(tokens_of(block.text)) < SHORT and not SENTENCE_END.search(block.text):
        return False
    if block.density > 0.4 or is_furniture(block.text):
        return False
    chain = version.chain(unit.block, homes)
    known = {version.chain(home, frozenset()) for home in homes}
    depth = len(version.chain(unit.block, frozenset())) - len(chain)
    if any(len(other) - depth == len(chain) and other[: len(chain)] == chain for other in known):
        return True
    if any(names_of(names) & STANDFIRST_WORDS for _, names in chain):
        return True
    return all(tag in ("p", "ul", "ol", "li", "blockquote") for tag, _ in chain) and not any(
        names_of(names) & OTHERS for _, names in chain
    )
