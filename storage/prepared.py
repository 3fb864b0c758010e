"""A record made ready for the tables. Pure, and the larger part of the work: the processes that read pages do it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pipeline.query.item import cited_names
from pipeline.query.tokens import tokens, word_of
from pipeline.record import Access, Claim, CountryTag, Flag, Record, Span
from storage import records
from storage.cleaning import Dumped, clean, dump_json
from storage.identity import Keys, digest_of, flag_id, text_sha

SEVERITY = {"high": 3, "medium": 2, "low": 1}
LONGEST_TAG = 200  # characters; a page may call anything a section

Tag = tuple[str, str]  # kind and value: ("country", "KP")
Keyed = tuple[str, str, Span, str]  # kind, key, span, text


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """Rows without their ids. `is_article` False: the page was read as none; `loss` names why, `reason` says it."""

    pipeline: str
    is_article: bool
    loss: str | None
    reason: str | None
    canonical_url: str | None
    title: str | None
    language: str | None
    published: str | None
    access: Access
    text: str
    text_sha: str
    record: Dumped
    record_sha: str
    findings: tuple[Mapping[str, Any], ...]
    claims: tuple[Mapping[str, Any], ...]
    tags: frozenset[Tag]
    severity: int
    flagged: bool
    flags: tuple[tuple[str, str, int], ...] = ()  # identity, rule and severity of each flag
    words: tuple[str, str] = ("", "")  # of title and text, for the full-text index
    claim_words: tuple[tuple[str, str], ...] = ()  # key of a claim, and a word of what it counts
    account: tuple[str, bytes] | None = None  # what the ledger keeps of it, and the version of the ledger's rules


def urgency(severity: int, *, watched: bool) -> int:
    """What the open queue is ordered by: severity first, then whether an analyst watches for it."""
    return 2 * severity + watched


def prepare(record: Record, *, is_article: bool = True) -> Prepared:
    """The record's rows. Its text is cleaned, one character for one, so that spans still fit."""
    if clean(record.text) != record.text:
        record = replace(record, text=clean(record.text))
    plain = records.dump(record)
    dumped = dump_json(plain)
    keys = Keys(record)
    found = keyed(record, keys)
    values = [item for kind in ("claims", "dates", "citations", "countries", "flags") for item in plain[kind]]
    severity = max((SEVERITY[flag.severity] for flag in record.flags), default=0)
    problem = record.issues[-1] if record.issues and not is_article else None
    return Prepared(
        pipeline=record.pipeline,
        is_article=is_article,
        loss=problem.code if problem else None,
        reason=problem.message if problem else None,
        canonical_url=record.canonical_url,
        title=record.title,
        language=record.language,
        published=record.published,
        access=record.access,
        text=record.text,
        text_sha=text_sha(record.title, record.text),
        record=dumped,
        record_sha=digest_of(record.text, dumped),
        findings=tuple(_finding(item, value) for item, value in zip(found, values, strict=True)),
        claims=tuple(
            {"key": key, "sentence": keys.sentences.at(claim.span[0]), **claim_columns(claim, record.flags)}
            for (_, key, _, _), claim in zip(found, record.claims, strict=False)
        ),
        tags=frozenset(_tags(record, severity)),
        severity=severity,
        flagged=bool(record.flags),
        flags=tuple((flag_id(flag.rule, flag.inputs), flag.rule, SEVERITY[flag.severity]) for flag in record.flags),
        words=(" ".join(tokens(record.title or "")), " ".join(tokens(record.text))) if is_article else ("", ""),
        claim_words=tuple(
            (key, word)
            for (_, key, _, _), claim in zip(found, record.claims, strict=False)
            for word in sorted(set(tokens(claim.counted or "")))
        ),
    )


def keyed(record: Record, keys: Keys) -> tuple[Keyed, ...]:
    """Kind, key, span and text of the record's findings, claims first. Keys do not depend on where they stand."""
    text = record.text
    return (
        *(("claim", keys.key("claim", c.span, text[slice(*c.num_span)]), c.span, c.text) for c in record.claims),
        *(("date", keys.key("date", d.span, d.text), d.span, d.text) for d in record.dates),
        *(("citation", keys.key("citation", c.span, c.outlet), c.span, c.text) for c in record.citations),
        *(("country", keys.named(f"country-{c.code}"), *_first(record, _places(c))) for c in record.countries),
        *(("flag", _flag_key(keys, flag), *_first(record, flag.spans)) for flag in record.flags),
    )


def _flag_key(keys: Keys, flag: Flag) -> str:
    name = f"flag-{flag.rule}"
    return keys.key(name, flag.spans[0], keys.text[slice(*flag.spans[0])]) if flag.spans else keys.named(name)


def _places(country: CountryTag) -> list[Span]:
    return [mention.span for mention in country.mentions]


def _first(record: Record, spans: Iterable[Span]) -> tuple[Span, str]:
    """The first of the places, and what stands there; the start of the text for what is about all of it."""
    span = next(iter(spans), (0, 0))
    return span, record.text[slice(*span)]


def _finding(item: Keyed, value: Any) -> Mapping[str, Any]:
    kind, key, span, text = item
    return {"kind": kind, "key": key, "start": span[0], "end": span[1], "text": text, "value": dump_json(value)}


def claim_columns(claim: Claim, flags: Iterable[Flag]) -> dict[str, Any]:
    """What the columns of a claim hold, its flag among them."""
    touching = [flag for flag in flags if any(a < claim.span[1] and claim.span[0] < b for a, b in flag.spans)]
    worst = max(touching, key=lambda flag: SEVERITY[flag.severity], default=None)
    period = claim.period
    return {
        "start": claim.span[0],
        "end": claim.span[1],
        "text": claim.text,
        "value": _finite(claim.value),
        "low": _finite(claim.low),
        "high": _finite(claim.high),
        "modifier": claim.modifier,
        "kind": claim.kind,
        "counted": claim.counted,
        "unit": claim.unit,
        "event": claim.event,
        "cumulative": claim.cumulative,
        "period_from": period.earliest if period else None,
        "period_to": period.latest if period else None,
        "place": claim.place,
        "attribution": claim.attribution,
        "flag": worst.rule if worst else None,
        "severity": SEVERITY[worst.severity] if worst else 0,
    }


def _finite(value: float | None) -> float | None:
    return None if value is None or abs(value) > 1.7e308 or value != value else float(value)


def _tags(record: Record, severity: int) -> Iterable[Tag]:
    yield "access", record.access
    yield "severity", str(severity)
    for country in record.countries:
        yield "country" if country.role == "subject" else "mentions", country.code
    for flag in record.flags:
        yield "flag", flag.rule
    for topic in record.topics:
        yield "topic", clean(topic[:LONGEST_TAG])
    for citation in record.citations:
        if citation.outlet_id:
            yield "cites", citation.outlet_id
    for name in cited_names(record):
        yield "cited", name[:LONGEST_TAG]
    for topic in record.topics:
        yield "theme", word_of(topic)[:LONGEST_TAG]
    if record.language:
        yield "language", clean(record.language)
