"""Drafts against a store: how often a wrong number is called supported.

    python -m bench.check [--data DIR] [--drafts N] [--seed N] [--misses]

The development pages of `bench/metadata` are read into a store of their own. Each draft restates some of its claims in
an analyst's words; in every second draft's sentences the number is changed. Printed is what became of right and of
wrong numbers.
"""

import argparse
import re
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from bench.quality import SHARED, rows
from dateline.drafting import check_draft, read_draft
from dateline.extracting import context
from pipeline.extract import extract
from pipeline.record import Page
from storage import articles, captures, findings
from storage.store import Store
from storage.types import ClaimRow, Fetch, Seen

FIGURES = 4  # in a draft
KINDS = ("count", "money", "percent", "measure")
TAIL = re.compile(r"[,;:]\s+[^,;:]*$")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", type=Path, default=SHARED)
    parser.add_argument("--drafts", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    random = Random(options.seed)
    found: dict[str, Counter[str]] = {"right": Counter(), "wrong": Counter(), "unbound": Counter()}
    with tempfile.TemporaryDirectory() as folder, Store.open(Path(folder)) as store:
        known = fill(store, options.data)
        for n in range(options.drafts):
            sentences = []
            language = random.choice(sorted(known))
            for claim in random.sample(known[language], FIGURES):
                kind, number, said, text = stated(claim, random, wrong=bool(n % 2))
                sentences.append((kind, number, said, text, claim))
            draft = " ".join(text for *_, text, _ in sentences)
            checked = check_draft(store, read_draft(draft.encode(), ".txt", context()))
            for kind, number, said, text, claim in sentences:
                if number not in text:
                    continue
                at = draft.index(text) + max(text.find(said), 0)
                at = draft.index(number, at)
                verdict = next(
                    (c.verdict for c in checked if c.kind == "number" and c.span[0] <= at < c.span[1]), "not read"
                )
                found[kind][verdict] += 1
                if options.misses and (kind != "right") == (verdict == "supported"):
                    print(f"{kind} {verdict}: {text}\n      stored: {claim.text} | {claim.sentence[:160]}")
    for kind, counts in found.items():
        total = sum(counts.values()) or 1
        print(
            f"{kind:<8} {total:4}: " + ", ".join(f"{v} {c} ({100 * c / total:.1f} %)" for v, c in counts.most_common())
        )


def fill(store: Store, data: Path) -> dict[str, list[ClaimRow]]:
    """Read the pages into the store; returns the claims that a draft may restate, by language."""
    known: dict[str, list[ClaimRow]] = {}
    now = datetime(2026, 6, 1, tzinfo=UTC)
    for n, row in enumerate(rows(data / "metadata" / "dev.jsonl.gz")):
        body = row["html"].encode("utf-8", "replace")
        url = row.get("url") or f"https://page{n}.example/"
        record = extract(Page(body=body, charset="utf-8", url=url), context())
        if not record.text:
            continue
        snapshot = store.keep_body(body)
        outlet = (row.get("publisher") or f"outlet-{n}").lower().replace(" ", "-")
        fetch = Fetch(outlet=outlet, url=url, at=now, status=200, snapshot=snapshot.sha)
        with store.transaction(durable=False) as tx:
            capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot, charset="utf-8"))
            if capture:
                articles.keep(tx, capture, record, now)
    with store.read() as tx:
        for claim in findings.all_current_claims(tx):
            if claim.kind in KINDS and claim.value and claim.counted and number_in(claim.text):
                article = articles.get(tx, claim.article_id)
                assert article is not None
                known.setdefault((article.language or "").split("-")[0], []).append(claim)
    return {language: claims for language, claims in known.items() if len(claims) >= 10 * FIGURES}


def number_in(text: str) -> str | None:
    """The digits of a claim."""
    match = re.search(r"\d[\d.,]*\d|\d", text)
    return match.group() if match else None


def stated(claim: ClaimRow, random: Random, *, wrong: bool) -> tuple[str, str, str, str]:
    """A claim as a draft says it: what was done to it, its number and its words as written, the sentence."""
    number = number_in(claim.text) or ""
    kind = "right"
    said, written = claim.text, number
    if wrong:
        kind, written = "wrong", other(number, random)
        said = claim.text.replace(number, written, 1)
    elif claim.modifier in ("at_least", "more_than", "at_most") and random.random() < 0.5:
        kind, said = "unbound", claim.text[claim.text.index(number) :]
    sentence = claim.sentence.replace(claim.text, said, 1).strip()
    how = random.random()
    if how < 0.35:
        sentence = TAIL.sub(".", sentence) if said in TAIL.sub("", sentence) else sentence
    elif how < 0.6 and claim.text.isascii():
        sentence = f"In {claim.place or 'the region'}, {said} were reported, according to {claim.outlet}."
    elif how < 0.7 and claim.text.isascii():
        sentence = f"The article speaks of {said}."
    return kind, written, said, sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."


def other(number: str, random: Random) -> str:
    """Another number of the same shape."""
    digits = [c for c in number if c.isdigit()]
    while True:
        at = random.randrange(len(digits))
        new = list(digits)
        new[at] = str(random.randint(1 if at == 0 else 0, 9))
        if new != digits:
            break
    out = iter(new)
    return "".join(next(out) if c.isdigit() else c for c in number)


if __name__ == "__main__":
    main()
