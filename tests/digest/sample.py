"""A digest with one figure, the same poisoned, and one in ten scripts; every text here was made up."""

from dataclasses import replace

from digest.model import Digest, Entry, Figure, Footnote, LeftOut, Passage, Piece

NOTE = Footnote(
    number=1,
    outlet="Harbour Post",
    title="Arrivals double",
    published="2026-03-04",
    url="https://harbour.example/a(1)?x=<y>",
    captured="2026-03-08T09:00:00+00:00",
    snapshot="ab" * 32,
    quote="At least 84 people made it across (35 men and 49 women).",
    cites=("Sana Wire",),
)
FIGURE = Figure(
    claim="claim-1",
    figure="at least 84",
    value=84.0,
    low=84.0,
    high=None,
    modifier="at_least",
    kind="count",
    counted="people",
    event="arrived",
    period="fourth quarter of 2025 (Q4 2025)",
    period_from="2025-10-01",
    period_to="2025-12-31",
    place="KR",
    attribution="Ada Mirren",
    checks=("35 + 49 = 84 ✓",),
    reviewed="2026-03-09T08:00:00+00:00",
    note=NOTE,
)
ENTRY = Entry(
    article="harbour.example/a",
    title="Arrivals double",
    outlet="Harbour Post",
    published="2026-03-04",
    url="https://harbour.example/a",
    language="en",
    countries=("North Korea",),
    topics=("Closed countries",),
    labels={"Country": "North Korea", "Show": "false"},
    figures=(FIGURE,),
)
DIGEST = Digest(
    id="2026-7",
    filter={"country": "North Korea"},
    cutoff="2026-03-10T09:00:00+00:00",
    versions={"dateline": "1", "rules": "2"},
    entries=(ENTRY,),
    left_out=(LeftOut(reason="not yet reviewed", count=3),),
)
HOSTILE = (
    "[x](javascript:alert(1))",
    "# heading",
    "| pipe | table",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</title></style>",
    "*bold* _it_ `code` ~~gone~~",
    '=HYPERLINK("http://evil.example","x")',
    "\u202e7401\u202c",
    "line\nbreak\r\n\r\n- list",
    "[^1]: another note",
    "![i](http://evil.example/i.png)",
    "\x0b\x00\ud800",
    "&lt;b&gt; &amp;",
    "1. list",
    "+ list",
)


def poisoned(text: str, *, passages: bool = False) -> Digest:
    """The digest with this text in every place that strangers can write to."""
    note = replace(
        NOTE,
        outlet=text,
        title=text,
        quote=text,
        cites=(text,),
        authors=(text,),
        partial=text,
        language=text,
        url=text,
        published=text,
    )
    figure = replace(
        FIGURE,
        note=note,
        figure=text,
        counted=text,
        event=text,
        period=text,
        attribution=text,
        checks=(text,),
        unit=text,
        place=text,
        changed=text,
    )
    pieces = (Piece(text=text, notes=(1,)), Piece(text=f" {text}", language=text))
    entry = replace(
        ENTRY,
        passages=(Passage(pieces=pieces),) if passages else (),
        title=text,
        outlet=text,
        countries=(text,),
        topics=(text,),
        labels={text: text},
        figures=(figure,),
        language=text,
    )
    return replace(DIGEST, entries=(entry,), filter={"outlet": text})


# Outlet, title, sentence with the number, language; several mix directions.
SCRIPTS = (
    ("Harbour Post", "Arrivals double", "At least 84 people made it across.", "en"),
    ("Вестник образца", "Задержаны 84 человека", "В Москве задержаны 84 человека, сообщило агентство AP.", "ru"),
    ("Εφημερίδα Δείγμα", "Έφτασαν 84 άτομα", "Στο νησί έφτασαν 84 άτομα.", "el"),
    ("المنبر", "وصول 84 شخصا (AP)", "قالت وكالة AP إن 84 شخصا وصلوا (35 رجلا و49 امرأة) إلى Port Sudan.", "ar"),
    ("העיתון לדוגמה", "84 בני אדם הגיעו", "לפי AP, לפחות 84 בני אדם הגיעו (35 גברים ו-49 נשים).", "he"),
    ("روزنامه نمونه", "۸۴ نفر رسیدند", "دست‌کم ۸۴ نفر به مرز رسیدند، خبرگزاری AP گزارش داد.", "fa"),
    ("한빛일보", "4분기 84명 입국", "통일부는 탈북민 84명이 입국했다고 밝혔다.", "ko"),
    ("样报", "八十四人抵达", "该部门称有84人抵达。", "zh"),
    ("見本新聞", "84人が到着", "同省によると84人が到着した。", "ja"),
    ("नमूना समाचार", "84 लोग पहुँचे", "मंत्रालय ने कहा कि 84 लोग पहुँचे।", "hi"),
    ("ข่าวตัวอย่าง", "84 คนเดินทางถึง", "กระทรวงแจ้งว่ามีผู้เดินทางถึง 84 คน", "th"),
)


def in_scripts() -> Digest:
    """A digest with an entry in each of the scripts."""
    entries = []
    for number, (outlet, title, quote, language) in enumerate(SCRIPTS, 1):
        note = replace(NOTE, number=number, outlet=outlet, title=title, quote=quote, language=language, cites=())
        figure = replace(FIGURE, claim=f"claim-{number}", note=note)
        entry = replace(ENTRY, article=f"a/{number}", title=title, outlet=outlet, language=language, figures=(figure,))
        entries.append(entry)
    return replace(DIGEST, entries=tuple(entries))


def many(count: int) -> Digest:
    """A digest of that many entries."""
    entries = []
    for number in range(1, count + 1):
        note = replace(NOTE, number=number, snapshot=f"{number:064x}")
        figure = replace(FIGURE, claim=f"claim-{number}", note=note)
        entries.append(replace(ENTRY, article=f"a/{number}", figures=(figure,)))
    return replace(DIGEST, entries=tuple(entries))
