"""What stays the same when a page is read again, and what does not."""

import time
from dataclasses import replace

import pytest

from pipeline.record import Claim, Flag, Record
from storage.identity import Keys, article_address, article_key, text_sha
from storage.prepared import keyed
from tests.storage.made import TEXT, record


@pytest.mark.parametrize(
    ("url", "canonical", "key"),
    [
        ("https://www.post.example/a/", None, "post.example/a"),
        ("https://post.example/a?utm=1", "https://post.example/a", "post.example/a"),
        ("https://m.post.example/a", "https://www.post.example/a", "post.example/a"),
        ("https://post.example/a", "https://agency.example/a", "post.example/a"),
        ("https://post.example/a", "https://post.example/", "post.example/a"),
        ("https://post.example/a", "https://post.example/?id=7", "post.example?id=7"),
        ("http://post.example:80/a", None, "post.example/a"),
        ("http://127.0.0.1:8080/a", None, "127.0.0.1:8080/a"),
        ("http://127.0.0.1:8080/a", "http://127.0.0.1:8081/a", "127.0.0.1:8081/a"),
        ("https://POST.example/A", None, "post.example/A"),
        ("not a url", None, "not a url"),
        ("https://post.example:x/a", None, "post.example/a"),
        ("http://[::1/a", None, "http://[::1/a"),
        ("https://post.example/a", "http://[::1/a", "post.example/a"),
    ],
    ids=[
        *("www and slash", "tracking", "mobile", "other site", "front page", "page by number", "usual port", "port"),
        *("canonical with port", "case", "no url", "bad port", "bad host", "bad canonical"),
    ],
)
def test_key_of_an_article(url: str, canonical: str | None, key: str) -> None:
    assert article_key(url, canonical) == key


@pytest.mark.parametrize("canonical", ["javascript:alert(1)", "//post.example/b", "data:text/html,x", "/b", ""])
def test_only_a_web_address_is_believed(canonical: str) -> None:
    assert article_address("https://post.example/a", canonical) == "https://post.example/a"


def test_white_space_is_no_edit_and_everything_else_is() -> None:
    assert text_sha("T", "a  b\n\nc") == text_sha("T ", "a b c")
    assert text_sha("T", "a b") != text_sha("T", "a b.")
    assert text_sha("T", "a") != text_sha("Ta", "")


def keys(read: Record) -> dict[str, str]:
    return {text: key for kind, key, _, text in keyed(read, Keys(read)) if kind == "claim"}


@pytest.mark.parametrize(
    "text",
    [
        "A new paragraph came first.\n\n" + TEXT,
        TEXT + " More was said.",
        TEXT.replace("Officials in Talvia said", "Officials  in Talvia said"),
    ],
    ids=["text before", "text after", "white space"],
)
def test_a_claim_keeps_its_key(text: str) -> None:
    before, after = keys(record(TEXT)), keys(record(text))
    assert before.items() <= after.items()


def test_a_claim_read_with_more_words_keeps_its_key() -> None:
    before = record(TEXT)
    first = before.claims[0]
    wider = replace(first, span=(first.span[0] - 5, first.span[1]), text=TEXT[first.span[0] - 5 : first.span[1]])
    after = replace(before, claims=(wider, *before.claims[1:]))
    (old, *_), (new, *_) = keys(before).values(), keys(after).values()
    assert old == new


def test_another_number_is_another_claim() -> None:
    assert not set(keys(record(TEXT)).values()) <= set(keys(record(TEXT.replace("65", "66"))).values())


def test_the_same_words_twice_are_two_findings() -> None:
    text = "65 people came. 65 people came."
    spans = [(0, 9), (16, 25)]
    claims = tuple(Claim(span=s, text="65 people", num_span=(s[0], s[0] + 2), value=65.0) for s in spans)
    where = (*((span,) for span in spans), (), ())
    flags = tuple(Flag(rule="r", severity="low", reason="x", spans=places) for places in where)
    made = Record(id="x", text=text, claims=claims, flags=flags)
    found = [key for _, key, *_ in keyed(made, Keys(made))]
    assert len(set(found)) == 6


def test_keys_of_a_table_without_full_stops_take_linear_time() -> None:
    def cost(rows: int) -> float:
        text = " ".join(f"{n} people" for n in range(rows))
        claims, at = [], 0
        for n in range(rows):
            words = f"{n} people"
            span = (at, at + len(words))
            claims.append(Claim(span=span, text=words, num_span=(at, at + len(str(n))), value=float(n)))
            at += len(words) + 1
        made = Record(id="x", text=text, claims=tuple(claims))
        best = float("inf")
        for _ in range(3):
            start = time.process_time()
            keyed(made, Keys(made))
            best = min(best, time.process_time() - start)
        return best

    assert cost(4000) / cost(2000) < 3
