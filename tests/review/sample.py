"""A store with a few invented articles, for the tests of desk and digests. Every text here was made up for them."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from pipeline.record import (
    Check,
    Citation,
    Claim,
    ClaimKind,
    CountryMention,
    CountryTag,
    Flag,
    Modifier,
    Part,
    Period,
    Record,
    Severity,
    Span,
    TimeExpression,
)
from storage import articles, captures, runs
from storage.store import Store
from storage.types import Fetch, Gates, Kept, Seen

NOW = datetime(2026, 3, 10, 9, 0, tzinfo=UTC)
NAMES = {
    "harbour-post": "Harbour Post",
    "sana-wire": "Sana Wire",
    "hanbit": "한빛일보",
    "quiet-gazette": "Quiet Gazette",
}

ARRIVALS = (
    "Arrivals at the southern reception centre doubled in the fourth quarter of 2025, reported the Sana Wire on "
    "2 March 2026.\n\n"
    "“We should not read too much into it,” said Ada Mirren, who runs the centre. “In the fourth quarter of 2025, "
    "only 84 people made it across (35 men and 49 women), bringing the total for 2025 to 213.” North Korea closed its "
    "border posts in 2020; in 2019, the last open year, 1,204 people had arrived.\n\n"
    "More than 40 of them travelled through China, according to the Harbour Post."
)
FIRE = (
    "At least 12 people were killed and dozens injured when a warehouse burned in the port of Lagos on Tuesday.\n\n"
    "The fire service of Nigeria spoke of 17 dead. Damage is put at between 3 and 5 million dollars."
)
HANGUL = "통일부는 2025년 4분기에 탈북민 84명이 입국했다고 밝혔다.\n\n남성은 35명, 여성은 49명이다."
ARABIC = "قالت الوزارة إن ما لا يقل عن 65 شخصا وصلوا في الربع الثاني من عام 2025."
HOSTILE = '"><img src=x onerror=alert(1)> counted 7 people & <script>alert(2)</script> more.'


def span(text: str, part: str, nth: int = 0) -> Span:
    """The nth place of `part` in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(part, start + 1)
    return start, start + len(part)


def claim(
    text: str,
    said: str,
    number: str,
    value: float | None,
    *,
    modifier: Modifier = "exact",
    kind: ClaimKind = "count",
    counted: str | None = "people",
    period: Period | None = None,
    parts: tuple[Part, ...] = (),
    checks: tuple[Check, ...] = (),
    nth: int = 0,
    event: str | None = None,
    attribution: str | None = None,
    low: float | None = None,
    high: float | None = None,
    unit: str | None = None,
    vague: bool = False,
    cumulative: bool = False,
) -> Claim:
    where = span(text, said, nth)
    start = where[0] + said.index(number)
    return Claim(
        span=where,
        text=said,
        num_span=(start, start + len(number)),
        value=value,
        modifier=modifier,
        kind=kind,
        counted=counted,
        period=period,
        parts=parts,
        checks=checks,
        event=event,
        attribution=attribution,
        low=low,
        high=high,
        unit=unit,
        vague=vague,
        cumulative=cumulative,
    )


def country(text: str, code: str, name: str, said: str, *, subject: bool = True) -> CountryTag:
    mention = CountryMention(span=span(text, said), text=said, via="name")
    return CountryTag(code=code, name=name, role="subject" if subject else "mentioned", score=0.9, mentions=(mention,))


def time(text: str, said: str, value: str, earliest: str, latest: str, nth: int = 0) -> TimeExpression:
    return TimeExpression(
        span=span(text, said, nth), text=said, type="DATE", value=value, earliest=earliest, latest=latest
    )


def flag(rule: str, severity: Severity, reason: str, *spans: Span) -> Flag:
    return Flag(rule=rule, severity=severity, reason=reason, spans=spans)


def part(text: str, said: str, value: float, counted: str) -> Part:
    return Part(span=span(text, said), text=said, value=value, counted=counted, exhaustive=True)


def arrivals(text: str = ARRIVALS) -> Record:
    """The article with everything: a breakdown that adds up, a running total, nested marks, citations, labels."""
    quarter = Period(text="fourth quarter of 2025", earliest="2025-10-01", latest="2025-12-31")
    people = "86 people" if "86 people" in text else "84 people"
    sums = people.startswith("84")
    parts = (part(text, "35 men", 35.0, "men"), part(text, "49 women", 49.0, "women"))
    detail = "35 + 49 = 84" if sums else "35 + 49 = 84, not 86"
    return Record(
        id="arrivals",
        url="https://harbour.example/arrivals",
        canonical_url="https://harbour.example/arrivals",
        title="Arrivals double at the southern centre",
        authors=("Noa Ferrant",),
        language="en",
        published="2026-03-04",
        published_from="jsonld",
        text=text,
        labels={"Show": "false", "Country": "North Korea"},
        topics=("Closed countries",),
        claims=(
            claim(
                text,
                people,
                people[:2],
                float(people[:2]),
                period=quarter,
                parts=parts,
                checks=(Check(rule="parts", holds=sums, detail=detail),),
                event="arrived",
                attribution="Ada Mirren",
            ),
            claim(
                text,
                "total for 2025 to 213",
                "213",
                213.0,
                period=Period(text="2025", earliest="2025-01-01", latest="2025-12-31"),
                cumulative=True,
                event="arrived",
                checks=(Check(rule="increment", holds=None, detail="213 − 84 = 129 before", value=129.0),),
            ),
            claim(
                text,
                "1,204 people",
                "1,204",
                1204.0,
                period=Period(text="2019", earliest="2019-01-01", latest="2019-12-31"),
                event="arrived",
            ),
            claim(text, "More than 40", "40", 40.0, modifier="more_than", low=40.0, counted=None),
        ),
        dates=(
            time(text, "fourth quarter of 2025", "2025-Q4", "2025-10-01", "2025-12-31"),
            time(text, "2 March 2026", "2026-03-02", "2026-03-02", "2026-03-02"),
            time(text, "fourth quarter of 2025", "2025-Q4", "2025-10-01", "2025-12-31", nth=1),
            time(text, "2025", "2025", "2025-01-01", "2025-12-31", nth=2),
            time(text, "2019", "2019", "2019-01-01", "2019-12-31"),
        ),
        countries=(
            country(text, "KP", "North Korea", "North Korea"),
            country(text, "CN", "China", "China", subject=False),
        ),
        citations=(
            Citation(
                span=span(text, "reported the Sana Wire on 2 March 2026"),
                text="reported the Sana Wire on 2 March 2026",
                outlet="Sana Wire",
                outlet_id="sana-wire",
                date="2026-03-02",
            ),
            Citation(
                span=span(text, "according to the Harbour Post"),
                text="according to the Harbour Post",
                outlet="Harbour Post",
                outlet_id="harbour-post",
            ),
        ),
        flags=(
            flag("trend_without_base", "low", "“doubled” names no earlier figure.", span(text, "doubled")),
            *(
                ()
                if sums
                else (flag("parts_do_not_add_up", "high", "35 + 49 is 84, the text says 86.", span(text, "86")),)
            ),
        ),
        pipeline="1",
    )


def fire() -> Record:
    return Record(
        id="fire",
        url="https://sana.example/fire?id=1&x=(2)",
        title="Warehouse fire in Lagos",
        language="en",
        published="2026-03-09T16:20:00+01:00",
        published_from="meta",
        text=FIRE,
        claims=(
            claim(FIRE, "At least 12 people", "12", 12.0, modifier="at_least", low=12.0, event="killed"),
            claim(FIRE, "dozens", "dozens", None, modifier="approx", vague=True, low=24.0, high=99.0, event="injured"),
            claim(FIRE, "17 dead", "17", 17.0, counted="dead", event="killed", attribution="The fire service"),
            claim(
                FIRE,
                "between 3 and 5 million dollars",
                "3 and 5 million",
                None,
                modifier="range",
                low=3e6,
                high=5e6,
                kind="money",
                unit="USD",
                counted=None,
            ),
        ),
        dates=(time(FIRE, "Tuesday", "2026-03-03", "2026-03-03", "2026-03-03"),),
        countries=(country(FIRE, "NG", "Nigeria", "Nigeria"),),
        flags=(
            flag(
                "numbers_differ",
                "high",
                "Two numbers of dead in one article: at least 12, and 17.",
                span(FIRE, "At least 12 people"),
                span(FIRE, "17 dead"),
            ),
        ),
        pipeline="1",
    )


def hangul() -> Record:
    return Record(
        id="hangul",
        title="4분기 탈북민 84명 입국",
        language="ko",
        published="2026-03-05",
        text=HANGUL,
        claims=(
            claim(
                HANGUL,
                "탈북민 84명",
                "84",
                84.0,
                counted="탈북민",
                period=Period(text="2025년 4분기", earliest="2025-10-01", latest="2025-12-31"),
                attribution="통일부",
                event="arrived",
            ),
        ),
        dates=(time(HANGUL, "2025년 4분기", "2025-Q4", "2025-10-01", "2025-12-31"),),
        countries=(
            CountryTag(
                code="KP",
                name="North Korea",
                role="subject",
                score=0.8,
                mentions=(CountryMention(span=span(HANGUL, "탈북민"), text="탈북민", via="demonym"),),
            ),
        ),
        pipeline="1",
    )


def arabic() -> Record:
    return Record(
        id="arabic",
        title="وصول 65 شخصا",
        language="ar",
        published="2026-03-01",
        access="paywall",
        access_reason="the rest is for subscribers",
        text=ARABIC,
        claims=(claim(ARABIC, "ما لا يقل عن 65 شخصا", "65", 65.0, modifier="at_least", low=65.0, counted="شخصا"),),
        flags=(flag("partial_text", "medium", "Only the beginning of this text was captured."),),
        pipeline="1",
    )


def hostile() -> Record:
    return Record(
        id="hostile",
        url="javascript:alert(3)",
        title='"><img src=x onerror=alert(4)>\u202e=HYPERLINK("http://evil.example")',
        authors=("<b>Nobody</b>",),
        language='en" onmouseover="alert(5)',
        text=HOSTILE,
        labels={"<i>Label</i>": "<u>value</u>"},
        claims=(claim(HOSTILE, "7 people", "7", 7.0, attribution="<script>alert(6)</script>"),),
        flags=(flag("hidden_characters", "medium", "<img src=x onerror=alert(7)>", span(HOSTILE, "7 people")),),
        pipeline="1",
    )


def put(store: Store, record: Record, outlet: str, url: str, at: datetime, body: bytes | None = None) -> Kept:
    """Store a page and its reading, as collecting and reading would."""
    content = body or f"<html><title>{record.title}</title><p>{record.text}</p></html>".encode("utf-8", "replace")
    snapshot = store.keep_body(content)
    with store.transaction(durable=False) as tx:
        fetch = Fetch(outlet=outlet, url=url, at=at, status=200, size=len(content), snapshot=snapshot.sha)
        capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot))
        assert capture is not None
        return articles.keep(tx, capture, record, at + timedelta(seconds=2))


def fill(store: Store) -> dict[str, int]:
    """The sample articles, runs of their outlets among them; returns the articles' ids by name."""
    made = {
        "arrivals": put(store, arrivals(), "harbour-post", "https://harbour.example/arrivals", NOW - timedelta(days=6)),
        "hangul": put(store, hangul(), "hanbit", "https://hanbit.example/84", NOW - timedelta(days=5)),
        "arabic": put(store, arabic(), "sana-wire", "https://sana.example/65", NOW - timedelta(days=4)),
        "hostile": put(store, hostile(), "quiet-gazette", "https://quiet.example/x", NOW - timedelta(days=3)),
        "fire": put(store, fire(), "sana-wire", "https://sana.example/fire", NOW - timedelta(hours=5)),
    }
    changed = replace(arrivals(ARRIVALS.replace("84 people", "86 people")), modified="2026-03-08")
    put(store, changed, "harbour-post", "https://harbour.example/arrivals", NOW - timedelta(days=2))
    with store.transaction() as tx:
        for outlet, hours, outcome, gates in (
            ("harbour-post", 3, "ok", Gates(found=42, fetched=9, unchanged=33, stored=9, parsed=9, new=6, claims=31)),
            (
                "sana-wire",
                1,
                "partial",
                Gates(found=30, fetched=12, stored=9, losses={"robots": 2, "refused": 1}),
            ),
            ("quiet-gazette", 60, "failed", Gates(found=0, losses={"timeout": 1})),
        ):
            started = NOW - timedelta(hours=hours)
            run = runs.start(tx, "collect", started, outlet=outlet)
            message = "The server did not answer within 30 s." if outcome == "failed" else None
            runs.finish(tx, run, started + timedelta(minutes=1), outcome, gates, message)  # type: ignore[arg-type]
    return {name: kept.article_id or 0 for name, kept in made.items()}


def opened(folder: Path) -> tuple[Store, dict[str, int]]:
    """A new store in `folder`, filled."""
    store = Store.open(folder)
    return store, fill(store)
