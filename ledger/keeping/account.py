"""An article as the ledger keeps it: all that is needed to hold it against another, without its text."""

import contextlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ledger.article import instant_of
from ledger.changes import Change, changes_in
from ledger.citing import Mention, mentions_in
from ledger.copies import hash_of, shingles
from ledger.figures import Entry, Figure
from ledger.judging import View, judge_pair, keys_of
from ledger.measures import Measures
from ledger.parts import parts_in
from ledger.reading import read_figures
from ledger.relations import Relation
from ledger.stories import Story, story_of, telling
from ledger.within import contrasts_in
from pipeline.record import Citation, Claim, Record
from storage.identity import Keys, article_key
from storage.prepared import keyed
from storage.records import value_of

SKETCH = 16  # of a text's runs of words, the lowest by hash: two texts of which one is half of the other share some
NAMES = 8  # of an article's names by which it is found
COUNTRIES = 3  # of an article's countries by which its measures are found
VALUES = 24  # telling numbers by which an article is found
WEIGHT = {"text": 3.0, "name": 1.0, "measure": 1.0}  # how much a shared key speaks for one story
TELLING = (0.0, 0.0, 1.0, 2.0, 3.0)  # the same for a shared number, by its digits without final zeros
EMPTY = Record(id="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """What is kept of an article.

    `claims`: for each figure the key of the claim it is; `parts`, `contrasts`, `own`: relations inside the article;
    `mentions`: its citations with their keys; `sketch`: what near copies of its text share; `record`: what of the
    record two articles are compared by, without the text.
    """

    article: str
    outlet: str
    url: str
    title: str | None
    published: str | None
    record: Record
    figures: tuple[Figure, ...]
    claims: tuple[str | None, ...]
    story: Story
    parts: tuple[Relation, ...]
    contrasts: tuple[Relation, ...]
    own: tuple[Relation, ...]
    changes: tuple[Change, ...]
    mentions: tuple[tuple[str, Mention, str], ...]  # key, citation, the name as written
    sketch: tuple[int, ...]

    def entry(self, text: str = "") -> Entry:
        """The article as the judgement wants it, with its text where that is read."""
        return Entry(
            article=self.article,
            record=replace(self.record, text=text) if text else self.record,
            outlet=self.outlet,
            url=self.url,
            title=self.title,
            published=self.published,
        )


def account_of(
    record: Record, measures: Measures, *, article: str, outlet: str, url: str, edits: Mapping[str, Mapping[str, Any]]
) -> Account:
    """The account of a reading. `edits`: by the key of a claim the fields that a person corrected; a claim that a
    person rejected has `{"rejected": True}`."""
    keys = [key for _, key, _, _ in keyed(record, Keys(record))]
    cited = keys[len(record.claims) + len(record.dates) :][: len(record.citations)]
    claimed = [(key, corrected(claim, edits.get(key, {}))) for key, claim in zip(keys, record.claims, strict=False)]
    standing = [(key, claim) for key, claim in claimed if claim is not None]
    kept = replace(record, claims=tuple(claim for _, claim in standing))
    entry = Entry(article=article, record=kept, outlet=outlet, url=url, title=record.title, published=record.published)
    figures = tuple(f for f in read_figures(entry, measures) if not _rejected(f, record, claimed))
    parts = tuple(parts_in(figures, record.text, measures))
    view = View(
        measures=measures,
        same_story=lambda a, b: True,
        copied=lambda a, b: False,
        cites=lambda a, b: False,
        parts={r.a: r.b for r in parts},
    )
    by_number = {claim.num_span: key for key, claim in standing}
    return Account(
        article=article,
        outlet=outlet,
        url=url,
        title=record.title,
        published=record.published,
        record=replace(
            EMPTY, id=article, language=record.language, dateline=record.dateline, published=record.published
        ),
        figures=figures,
        claims=tuple(by_number.get(figure.num_span) for figure in figures),
        story=story_of(entry, figures),
        parts=parts,
        contrasts=tuple(contrasts_in(figures, record.text, view)),
        own=tuple(_own(figures, view)),
        changes=tuple(changes_in(figures, record.text)),
        mentions=tuple(_mentions(entry, cited)),
        sketch=tuple(sorted(shingles(record.text))[:SKETCH]),
    )


def corrected(claim: Claim, edit: Mapping[str, Any]) -> Claim | None:
    """A claim with what a person corrected; None for one that a person rejected."""
    if edit.get("rejected"):
        return None
    fields: dict[str, Any] = {}
    for name in CORRECTABLE & edit.keys():
        with contextlib.suppress(ValueError, TypeError, AttributeError):  # a note in words is no value
            fields[name] = value_of(Claim, name, edit[name])
    if "value" in fields:  # the bounds were read with the number that was wrong
        fields = {"low": None, "high": None} | fields
    return replace(claim, **fields) if fields else claim


CORRECTABLE = frozenset(
    ("value", "low", "high", "modifier", "counted", "unit", "event", "period", "place", "attribution", "cumulative")
)


def _rejected(figure: Figure, record: Record, claimed: Iterable[tuple[str, Claim | None]]) -> bool:
    """Whether the figure is a number whose claim a person rejected: it must not come back as a bare number."""
    gone = (claim for claim, (_, kept) in zip(record.claims, claimed, strict=True) if kept is None)
    return any(claim.num_span[0] < figure.num_span[1] and figure.num_span[0] < claim.num_span[1] for claim in gone)


def _own(figures: Sequence[Figure], view: View) -> Iterable[Relation]:
    for i, a in enumerate(figures):
        for b in figures[i + 1 :]:
            if relation := judge_pair(a, b, view):
                yield relation


def _mentions(entry: Entry, keys: Sequence[str]) -> Iterable[tuple[str, Mention, str]]:
    citations = entry.record.citations
    order = sorted(range(len(citations)), key=lambda i: citations[i].span)
    for i, mention in zip(order, mentions_in(entry, ()), strict=True):
        if _is_outlet(citations[i]):
            yield keys[i], mention, citations[i].outlet


def _is_outlet(citation: Citation) -> bool:
    """Whether a citation names where an article can be looked for: "a report of the group" without a link does not."""
    return citation.kind != "report" or citation.outlet_id is not None or citation.url is not None


def link_key(url: str | None) -> str | None:
    """What names the article that a link leads to; None for a front page and for no link."""
    key = article_key(url, None) if url else None
    return key if key and "/" in key.rstrip("/") else None


def signed(text: str) -> int:
    """A key as both databases can hold it."""
    value = hash_of(text)
    return value - (1 << 64) if value >= 1 << 63 else value


def lookups(account: Account) -> dict[int, float]:
    """The keys under which an article is found, and how much each speaks for one story."""
    found: dict[int, float] = {signed(f"text:{one}"): WEIGHT["text"] for one in account.sketch}
    story = account.story
    places = sorted(story.subjects or story.countries)[:COUNTRIES] or ["-"]
    months = _months(account.published)
    for name in sorted(story.names, key=hash_of)[:NAMES]:
        found |= {signed(f"name:{name}:{month}"): WEIGHT["name"] for month in months}
    values = sorted({f.value for f in account.figures if f.value is not None}, key=lambda v: (-telling(v), v))
    for value in values[:VALUES]:
        if weight := TELLING[min(telling(value), 4)]:
            found[signed(f"value:{value:g}")] = weight
    for figure in account.figures:
        for key in keys_of(figure):
            if ":value:" not in key:
                found |= {signed(f"{key}:{place}"): WEIGHT["measure"] for place in places}
    return found


def _months(published: str | None) -> tuple[int, ...]:
    """The month of an article and the next, so that two of neighbouring months have one in common."""
    at = instant_of(published)
    return (at.year * 12 + at.month, at.year * 12 + at.month + 1) if at else (0,)


__all__ = ["Account", "account_of", "corrected", "link_key", "lookups"]
