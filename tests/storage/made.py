"""What the tests of this room put into a store: invented outlets, pages and records."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pipeline.record import Citation, Claim, CountryMention, CountryTag, Flag, Hints, Record, TimeExpression
from storage import articles, captures
from storage.store import Store
from storage.types import Capture, Fetch, Kept, Seen

START = datetime(2026, 3, 1, 12, tzinfo=UTC)
TEXT = "Officials in Talvia said 65 people arrived. A year before, 40 people arrived."


def at(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def span(text: str, part: str, nth: int = 0) -> tuple[int, int]:
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start, start + len(part)


def record(text: str = TEXT, *, pipeline: str = "1", title: str = "Arrivals rise in Talvia", **more: object) -> Record:
    """A record of `text` with a claim for each "N people", a date, a country, a citation and a flag where they fit."""
    claims = []
    for number in ("65", "66", "70", "40"):
        if f"{number} people" in text:
            where = span(text, f"{number} people")
            claims.append(
                Claim(
                    span=where,
                    text=f"{number} people",
                    num_span=(where[0], where[0] + 2),
                    value=float(number),
                    counted="people",
                    event="arrived",
                    place="KP",
                )
            )
    made = Record(
        id="x",
        title=title,
        language="en",
        published="2026-02-28",
        text=text,
        claims=tuple(claims),
        dates=_dates(text),
        countries=_countries(text),
        citations=_citations(text),
        flags=(Flag(rule="first_number", severity="medium", reason="Look.", spans=(claims[0].span,)),)
        if claims
        else (),
        pipeline=pipeline,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def _dates(text: str) -> tuple[TimeExpression, ...]:
    said = "A year before"
    return (TimeExpression(span=span(text, said), text=said, type="DATE", value="2025"),) if said in text else ()


def _countries(text: str) -> tuple[CountryTag, ...]:
    if "Talvia" not in text:
        return ()
    mention = CountryMention(span=span(text, "Talvia"), text="Talvia", via="name")
    return (CountryTag(code="KP", name="Talvia", role="subject", score=1.0, mentions=(mention,)),)


def _citations(text: str) -> tuple[Citation, ...]:
    said = "Talvia Daily"
    return (Citation(span=span(text, said), text=said, outlet=said, outlet_id="talvia-daily"),) if said in text else ()


def capture(
    store: Store, body: bytes, *, url: str = "https://post.example/a", minutes: float = 0, outlet: str = "post"
) -> Capture | None:
    """The page as the crawler would hand it over."""
    snapshot = store.keep_body(body)
    fetch = Fetch(outlet=outlet, url=url, at=at(minutes), status=200, size=len(body), snapshot=snapshot.sha)
    with store.transaction(durable=False) as tx:
        return captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8", hints=Hints(title="Hint")))


def keep(store: Store, page: Capture, read: Record, *, minutes: float = 1, is_article: bool = True) -> Kept:
    """The reading of a page as the ingest would store it; the capture is looked up anew, as it does."""
    with store.transaction(durable=False) as tx:
        fresh = captures.get(tx, page.id)
        assert fresh is not None
        return articles.keep(tx, fresh, read, at(minutes), is_article=is_article)


def put(
    store: Store, text: str = TEXT, *, url: str = "https://post.example/a", minutes: float = 0, **fields: object
) -> Kept:
    """Capture a page with this text, and store its reading."""
    page = capture(store, text.encode(), url=url, minutes=minutes)
    assert page is not None
    return keep(store, page, record(text, **fields), minutes=minutes + 1)  # type: ignore[arg-type]
