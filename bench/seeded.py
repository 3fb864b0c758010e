"""Errors that we put into pages of our own, one for each flag rule, and how many the rules find.

    python -m bench.seeded [--seed N] [--each N] [--list]

Figures, names, words and the way of writing are drawn by lot; each page is also read as it was before the error, and
must then have no flag of that rule. The pages are invented.
"""

import argparse
import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from pipeline.extract import extract
from pipeline.flags.rule import rules
from pipeline.record import Page

PLACES = ("Talvia", "the Orsk valley", "Port Meren", "the northern district", "Kell", "the river province")
WHO = ("the ministry", "the governor's office", "a relief agency", "the coast guard", "the hospital", "the union")
THINGS = ("villagers", "workers", "pupils", "fishermen", "prisoners", "migrants", "patients", "soldiers")
EVENTS = ("were arrested", "were killed", "were injured", "arrived", "were evacuated", "were released")
MONTHS = ("January", "March", "May", "July", "August", "October", "December")
FILLER = (
    "Nobody who was asked would say more, and the road to the town stayed closed for the rest of the afternoon. ",
    "Shops along the main street opened late, and buses ran only as far as the bridge. ",
    "A meeting is planned for later, but those who called it have not yet said where it will be held. ",
    "Letters to the office went without an answer, as they had done before. ",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """A page with the error, and the same page without it."""

    wrong: Page
    right: Page


Maker = Callable[[random.Random], Pair]


def texts(wrong: str, right: str, title: str | None = None, language: str = "en") -> Pair:
    return Pair(
        wrong=Page(text=wrong, title=title, language=language), right=Page(text=right, title=title, language=language)
    )


def _frame(chance: random.Random, sentence: str) -> str:
    before, after = chance.sample(FILLER, 2)
    return f"{before}\n\n{sentence}\n\n{after}"


def _framed(chance: random.Random, wrong: str, right: str, title: str | None = None) -> Pair:
    seed = chance.random()
    return texts(_frame(random.Random(seed), wrong), _frame(random.Random(seed), right), title)


def _number(chance: random.Random, value: int) -> str:
    return f"{value:,}" if chance.random() < 0.7 else str(value)


def parts_sum(chance: random.Random) -> Pair:
    one, other = chance.randint(12, 900), chance.randint(12, 900)
    off = chance.choice((-1, 1)) * chance.randint(1, 9)
    thing, event, place = chance.choice(THINGS), chance.choice(EVENTS), chance.choice(PLACES)
    names = chance.choice((("men", "women"), ("adults", "children"), ("boys", "girls")))
    shape = chance.choice(
        (
            "{total} {thing} {event} in {place} ({one} {a} and {other} {b}), {who} said.",
            "{who} said that {total} {thing} {event} in {place}: {one} {a} and {other} {b}.",
        )
    )
    values = {"thing": thing, "event": event, "place": place, "who": chance.choice(WHO), "a": names[0], "b": names[1]}
    made = [
        shape.format(**values, one=_number(chance, one), other=_number(chance, other), total=f"{total:,}")
        for total in (one + other + off, one + other)
    ]
    return _framed(chance, made[0][0].upper() + made[0][1:], made[1][0].upper() + made[1][1:])


def parts_exceed(chance: random.Random) -> Pair:
    whole = chance.randint(20, 2000)
    part, low = whole + chance.randint(3, 400), max(2, whole // chance.randint(2, 5))
    thing, event, place = chance.choice(THINGS), chance.choice(EVENTS), chance.choice(PLACES)
    shape = f"In {place}, {whole:,} {thing} {event}, including {{part:,}} {chance.choice(('women', 'children'))}."
    return _framed(chance, shape.format(part=part), shape.format(part=low))


def percent_of(chance: random.Random) -> Pair:
    whole = chance.randint(4, 60) * 20
    share = chance.choice((10, 15, 20, 25, 30, 40, 45, 55, 60, 65, 70, 80, 85, 90))
    part, thing = whole * share // 100, chance.choice(THINGS)
    off = share + chance.choice((-1, 1)) * chance.randint(5, 9)
    shape = f"Of {whole:,} {thing}, {part:,} ({{share}} percent) {chance.choice(EVENTS)} in {chance.choice(PLACES)}."
    return _framed(chance, shape.format(share=off), shape.format(share=share))


def stated_change(chance: random.Random) -> Pair:
    before = chance.randint(4, 90) * 20
    share = chance.choice((10, 15, 20, 25, 30, 35, 40, 45, 50, 60))
    up = chance.random() < 0.5
    now = before * (100 + share if up else 100 - share) // 100
    off = share + chance.choice((-1, 1)) * chance.randint(4, 9)
    verb = chance.choice(("rose", "increased")) if up else chance.choice(("fell", "dropped"))
    subject = f"The number of {chance.choice(THINGS)} in {chance.choice(PLACES)}"
    shape = f"{subject} {verb} by {{share}} percent, from {before:,} to {now:,}."
    return _framed(chance, shape.format(share=off), shape.format(share=share))


def running_total(chance: random.Random) -> Pair:
    before, more = chance.randint(40, 900), chance.randint(5, 90)
    off = before + more + chance.choice((-1, 1)) * chance.randint(2, 30)
    thing, event = chance.choice(THINGS), chance.choice(("were killed", "were arrested", "arrived"))
    shape = (
        f"Another {more} {thing} {event} in {chance.choice(PLACES)}, bringing the total to {{total:,}} from {before:,}."
    )
    return _framed(chance, shape.format(total=off), shape.format(total=before + more))


def range_order(chance: random.Random) -> Pair:
    low = chance.randint(3, 400)
    high = low + chance.randint(2, 300)
    shape = f"Between {{a:,}} and {{b:,}} {chance.choice(THINGS)} {chance.choice(EVENTS)} in {chance.choice(PLACES)}."
    return _framed(chance, shape.format(a=high, b=low), shape.format(a=low, b=high))


def mixed_script(chance: random.Random) -> Pair:
    letters = {"0": "OоО", "1": "lIІ", "3": "З", "6": "б"}
    while True:
        right = str(chance.randint(100, 9999))
        inner = [n for n, digit in enumerate(right) if digit in letters and 0 < n < len(right) - 1]
        if inner:
            break
    at = chance.choice(inner)
    wrong = right[:at] + chance.choice(letters[right[at]]) + right[at + 1 :]
    shape = (
        f"In {chance.choice(PLACES)} {{n}} {chance.choice(THINGS)} {chance.choice(EVENTS)}, {chance.choice(WHO)} said."
    )
    return _framed(chance, shape.format(n=wrong), shape.format(n=right))


def hidden_characters(chance: random.Random) -> Pair:
    right = str(chance.randint(21, 98642))
    if chance.random() < 0.3 and right != right[::-1]:
        wrong = f"\u202e{right}\u202c"
    else:
        at = chance.randint(1, len(right) - 1)
        wrong = right[:at] + chance.choice("\u200b\u2060\u00ad\ufeff\u200d") + right[at:]
    shape = f"In {chance.choice(PLACES)} {{n}} {chance.choice(THINGS)} {chance.choice(EVENTS)}."
    return _framed(chance, shape.format(n=wrong), shape.format(n=right))


def ambiguous_number(chance: random.Random) -> Pair:
    whole, rest = chance.randint(1, 980), chance.choice((*range(101, 999, 7),))
    thing, place = chance.choice(THINGS), chance.choice(PLACES)
    language, mark, other = chance.choice((("en", ".", ","), ("de", ",", "."), ("es", ",", "."), ("fr", ",", ".")))
    shape = {
        "en": f"The office counted {{n}} {thing} in {place}.",
        "de": "Das Amt zählte {n} Menschen im Norden.",
        "es": "La oficina contó {n} personas en el norte.",
        "fr": "Le bureau a compté {n} personnes dans le nord.",
    }[language]
    said = [shape.format(n=f"{whole}{one}{rest}") for one in (mark, other)]
    return texts(*said, language=language)


def self_contradiction(chance: random.Random) -> Pair:
    one = chance.randint(12, 900)
    other = one + chance.randint(1, max(2, one // 2))
    thing, event = chance.choice(THINGS), chance.choice(EVENTS)
    if chance.random() < 0.5:
        shape = (
            f"{one} {thing} {event} in {chance.choice(PLACES)}, {chance.choice(WHO)} said. Nobody else came to harm."
        )
        subject = chance.choice(("In the north", "On the coast", "At the border"))
        return Pair(
            wrong=Page(text=shape, title=f"{subject} {other} {thing} {event}", language="en"),
            right=Page(text=shape, title=f"{subject} {one} {thing} {event}", language="en"),
        )
    when = f"in {chance.choice(MONTHS)} {chance.randint(2015, 2025)}"
    where = chance.choice(("North Korea", "Nigeria", "Myanmar", "Sudan", "Peru"))
    shape = f"In {where} {one} {thing} {event} {when}. {{filler}}\n\nIn {where} {{n}} {thing} {event} {when}."
    filler = chance.choice(FILLER).strip()
    return texts(shape.format(n=other, filler=filler), shape.format(n=one, filler=filler))


HEAD = "<html><head><title>{title}</title>{meta}</head><body><article><h1>{title}</h1>"


def _page(chance: random.Random, meta: str, sentence: str, *, fetched: str = "2026-03-02", end: str = "") -> Page:
    title = f"Report from {chance.choice(PLACES)}"
    body = "".join(f"<p>{chance.choice(FILLER) * 2}</p>" for _ in range(3))
    last = f"<p>{chance.choice(FILLER)}{end}</p></article></body></html>"
    html = f"{HEAD.format(title=title, meta=meta)}<p>{sentence}</p>{body}{last}"
    return Page(
        body=html.encode(),
        url="https://outlet.example/report-from-the-road",
        fetched_at=datetime.fromisoformat(f"{fetched}T12:00:00+00:00"),
    )


def _pages(chance: random.Random, wrong: str, right: str, sentence: str, **more: str) -> Pair:
    seed = chance.random()
    made = [_page(random.Random(seed), meta, sentence, **more) for meta in (wrong, right)]
    return Pair(wrong=made[0], right=made[1])


def _counted(chance: random.Random) -> str:
    return f"{chance.randint(12, 3000):,} {chance.choice(THINGS)} {chance.choice(EVENTS)} in {chance.choice(PLACES)}"


def undated(chance: random.Random) -> Pair:
    when = chance.choice(("Last month", "Last week", "Yesterday", "On Tuesday", "Two weeks ago"))
    meta = '<meta property="article:published_time" content="2026-03-01">'
    return _pages(chance, "", meta, f"{when} {_counted(chance)}, {chance.choice(WHO)} said.")


def future_dated(chance: random.Random) -> Pair:
    meta = '<meta property="article:published_time" content="2026-{month:02}-14">'
    ahead = meta.format(month=chance.randint(5, 12))
    return _pages(chance, ahead, meta.format(month=2), f"In all {_counted(chance)}.")


def partial_text(chance: random.Random) -> Pair:
    data = '{"@context":"https://schema.org","@type":"NewsArticle","isAccessibleForFree":%s}'
    closed = f'<script type="application/ld+json">{data}</script>'
    return _pages(chance, closed % "false", closed % "true", f"In all {_counted(chance)}.")


MAKERS: dict[str, Maker] = {
    maker.__name__: maker
    for maker in (
        ambiguous_number,
        future_dated,
        hidden_characters,
        mixed_script,
        partial_text,
        parts_exceed,
        parts_sum,
        percent_of,
        range_order,
        running_total,
        self_contradiction,
        stated_change,
        undated,
    )
}


def score(rule: str, seed: int, each: int) -> tuple[int, int, list[Page]]:
    """Found errors, flags on the pages without one, and the pages whose error was missed."""
    chance = random.Random(f"{rule} {seed}")
    found, false, missed = 0, 0, []
    for _ in range(each):
        pair = MAKERS[rule](chance)
        if any(flag.rule == rule for flag in extract(pair.wrong).flags):
            found += 1
        else:
            missed.append(pair.wrong)
        false += any(flag.rule == rule for flag in extract(pair.right).flags)
    return found, false, missed


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m bench.seeded", description=__doc__)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=40, help="pages of each rule")
    parser.add_argument("--list", action="store_true", help="print what was missed")
    args = parser.parse_args()
    assert set(MAKERS) == set(rules())
    total = 0
    print(f"{'rule':20}{'found':>8}{'of':>6}{'recall':>9}{'false':>8}")
    for rule in MAKERS:
        found, false, missed = score(rule, args.seed, args.each)
        total += found
        print(f"{rule:20}{found:8}{args.each:6}{found / args.each:9.3f}{false:8}")
        for page in missed if args.list else ():
            print("   ", page.title or "", "|", " ".join((page.text or (page.body or b"").decode()).split())[:400])
    print(f"{'all':20}{total:8}{args.each * len(MAKERS):6}{total / args.each / len(MAKERS):9.3f}")


if __name__ == "__main__":
    main()
