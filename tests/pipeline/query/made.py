"""Random queries, and random articles about the few things that these ask for."""

from datetime import UTC, datetime, timedelta

from hypothesis import strategies as st

from pipeline.query.grammar import is_bare
from pipeline.query.nodes import Not, Term, Text, all_of, any_of, negated
from pipeline.record import Citation, Claim, CountryTag, Flag, Period, Record

WORDS = [
    "border",
    "school",
    "Grenze",
    "탈북민",
    "탈북",
    "난민이",
    "脱北者",
    "脱北",
    "ผู้ลี้ภัย",
    "беженцы",
    "لاجئون",
    "élève",
    "1,047",
    "U.S.",
]
COUNTED = ["people", "North Korean defectors", "school pupils", "défecteurs"]
EVENTS = ["killed", "arrived", "injured"]
COUNTRIES = ["KP", "KR", "CN"]
OUTLETS = ["nk-news", "the-paper"]
NAMES = ["NK News", "The Paper", "Agence Été"]
DAYS = ["2023", "2023-Q2", "2023-07", "2023-07-18", "2023-06-30", "2022"]
VALUES = ["0", "12", "50", "65.5", "1047"]
OPS = [">", ">=", "<", "<=", "=", ".."]


def phrases():
    word = st.sampled_from(WORDS)
    return st.one_of(
        word.map(lambda w: Text(text=w, exact=not is_bare(w))),
        word.filter(lambda w: is_bare(w[:3])).map(lambda w: Text(text=w[:3], prefix=True)),
        st.builds(lambda a, b: Text(text=f"{a} {b}", exact=True), word, word),
        word.map(lambda w: Text(text=w, exact=True)),
        word.map(lambda w: Text(text=w, title=True, exact=not is_bare(w))),
        st.builds(lambda a, b: Text(text=f"{a} {b}", exact=True, title=True), word, word),
    )


def _ordered(field, values):
    def made(op, low, high):
        return Term(field=field, value=low, op=op, to=high if op == ".." else None)

    return st.builds(made, st.sampled_from(OPS), st.sampled_from(values), st.sampled_from(values))


def terms():
    def plain(field, values):
        return st.sampled_from(values).map(lambda value: Term(field=field, value=value))

    return st.one_of(
        plain("country", COUNTRIES),
        plain("mention", COUNTRIES),
        plain("place", COUNTRIES),
        plain("outlet", OUTLETS),
        plain("language", ["en", "pt", "pt-br"]),
        plain("access", ["full", "partial"]),
        plain("status", ["open", "accepted"]),
        plain("topic", ["human rights", "hum*"]),
        plain("flag", ["parts_sum", "first_number"]),
        plain("cites", ["nk news", "the paper", "agence ete", "nk*"]),
        plain("has", ["claim", "flag", "citation", "change", "date", "conflict"]),
        plain("event", EVENTS),
        plain("unit", ["usd", "percent"]),
        plain("kind", ["count", "money"]),
        plain("counted", ["people", "defectors", "korean defectors", "defect*", "defecteurs"]),
        plain("measure", ["killed", "usd", "defectors", "count", "school pup*"]),
        _ordered("value", VALUES),
        _ordered("period", DAYS),
        _ordered("published", DAYS),
        _ordered("captured", DAYS),
    )


def nodes():
    return st.recursive(
        phrases() | terms(),
        lambda inner: (
            st.lists(inner, min_size=2, max_size=4).map(all_of)
            | st.lists(inner, min_size=2, max_size=3).map(any_of)
            | inner.map(negated)
        ),
        max_leaves=7,
    )


def _claim(number, counted, event, value, unit, place, period, bound):
    return Claim(
        span=(0, 1),
        text="x",
        num_span=(0, 1),
        value=None if bound else value,
        low=value if bound else None,
        kind="money" if unit == "USD" else "count",
        counted=counted,
        event=event,
        unit=unit,
        place=place,
        period=period,
    )


def _maybe(values):
    return st.none() | st.sampled_from(values)


PERIODS = [
    Period(text="x", earliest=a, latest=b)
    for a, b in [
        ("2023-04-01", "2023-06-30"),
        ("2023-07-18", "2023-07-18"),
        ("2022-01-01", "2022-12-31"),
        (None, "2023-06-30"),
        ("2023-07-01", None),
        (None, None),
    ]
]


def claims():
    return st.builds(
        _claim,
        st.just(0),
        _maybe(COUNTED),
        _maybe(EVENTS),
        st.sampled_from([12.0, 50.0, 65.5, 1047.0]),
        _maybe(["USD", "percent"]),
        _maybe(COUNTRIES),
        _maybe(PERIODS),
        st.booleans(),
    )


def records():
    """A record whose texts, tags and claims are about what the queries ask for."""
    words = st.lists(st.sampled_from(WORDS), max_size=6).map(" ".join)
    return st.builds(
        lambda title, text, language, published, access, subject, other, topics, cited, found, flag: Record(
            id="x",
            title=title,
            text=text or "…",
            language=language,
            published=published,
            access=access,
            countries=tuple(
                CountryTag(code=code, name=code, role=role, score=1)
                for code, role in {other: "mentioned", subject: "subject"}.items()
                if code
            ),
            topics=topics,
            citations=tuple(Citation(span=(0, 1), text="x", outlet=name) for name in cited),
            claims=tuple(found),
            flags=(Flag(rule=flag, severity="low", reason="Look."),) if flag else (),
            pipeline="1",
        ),
        words,
        words,
        _maybe(["en", "pt", "pt-BR"]),
        _maybe(["2023", "2023-07", "2023-07-18", "2023-07-18T08:00:00+09:00", "2022-12-31", "2023-06-30"]),
        st.sampled_from(["full", "partial"]),
        _maybe(COUNTRIES),
        _maybe(COUNTRIES),
        st.sampled_from([(), ("Human Rights",), ("Sport",)]),
        st.lists(st.sampled_from(NAMES), max_size=2, unique=True),
        st.lists(claims(), max_size=3),
        _maybe(["parts_sum", "first_number"]),
    )


def moments():
    start = datetime(2023, 6, 30, 23, 59, 59, tzinfo=UTC)
    return st.sampled_from(
        [start, start + timedelta(seconds=1), start + timedelta(days=18), start - timedelta(days=300)]
    )


__all__ = ["Not", "moments", "nodes", "records"]
