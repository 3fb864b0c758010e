"""A stretch of the text that was read is found in the page as it was captured, and the page can do nothing."""

import pytest
from lxml import html

from dateline.demo.samples import sites
from dateline.demo.web import respond
from pipeline.article.highlight import fold, highlight
from pipeline.context import Context
from pipeline.extract import extract
from pipeline.record import Page

PAGE = """<!doctype html><html><head><title>5 dead</title><meta http-equiv="refresh" content="0;url=/x">
<base href="https://evil.example/"><style>p { color: red }</style></head>
<body onload="alert(1)"><div class="side">5 dead elsewhere</div>
<script>document.write("at least 65 people")</script>
<p>In May, at least <b>6</b><i>5</i>&nbsp;people reached the <a href="javascript:alert(2)" onclick="x()">south</a>.</p>
<p>Another 5 dead were found; later 5 dead more.</p>
<form action="https://evil.example/steal"><input name="a"></form><iframe src="/x"></iframe> after it
</body></html>"""
TEXT = "In May, at least 65 people reached the south.\n\nAnother 5 dead were found; later 5 dead more."


def lit(text: str, said: str, nth: int = 0, page: str = PAGE) -> html.HtmlElement:
    start = -1
    for _ in range(nth + 1):
        start = text.index(said, start + 1)
    found = highlight(page.encode(), "utf-8", text, (start, start + len(said)))
    assert found is not None
    return html.fromstring(found)


def test_the_stretch_is_marked_across_the_page_s_own_elements() -> None:
    tree = lit(TEXT, "at least 65 people")
    assert [mark.text for mark in tree.iter("mark")] == ["at least", "6", "5", "people"]
    assert [mark.get("id") for mark in tree.iter("mark")] == ["claim", None, None, None]
    assert tree.xpath("string(//p[1])") == "In May, at least 65\xa0people reached the south."


@pytest.mark.parametrize(("nth", "before"), [(0, "Another "), (1, "Another 5 dead were found; later ")])
def test_of_equal_numbers_the_one_with_these_words_around_it(nth: int, before: str) -> None:
    (mark,) = lit(TEXT, "5 dead", nth).iter("mark")
    assert mark.xpath("string(preceding-sibling::text()[1])").endswith(before.rpartition(" dead")[2])
    assert mark.getparent().xpath("string()").index("5 dead", 20 * nth) == len(before)


def test_nothing_acts_and_nothing_leads_away() -> None:
    tree = lit(TEXT, "at least 65 people")
    assert not tree.xpath("//script|//iframe|//base|//meta|//link")
    assert not tree.xpath("//@onload|//@onclick|//@href|//@action")
    assert "after it" in tree.text_content()


def test_decomposed_letters_and_wide_digits_are_the_same_place() -> None:
    page = "<p>Au Be\u0301nin, ６５ personnes d\u00e9plac\u00e9es.</p>"
    (mark,) = lit("Au Bénin, 65 personnes déplacées.", "65 personnes", page=page).iter("mark")
    assert mark.text == "６５ personnes"


@pytest.mark.parametrize("page", ["", "<p>Nothing of the kind, 7.</p>", "<p>65 or 65</p>", "<!--" * 300_001])
def test_a_page_that_does_not_show_it_gives_nothing(page: str) -> None:
    assert highlight(page.encode(), None, "Only 65.", (5, 7)) is None


def test_every_claim_of_every_sample_page_is_in_the_page_as_captured() -> None:
    claims = 0
    for site in sites():
        for story in site.stories:
            answer = respond(site, "http://x.example", story.path, 1e9)
            body = answer.body
            record = extract(Page(url=f"http://x.example{story.path}", body=body), Context())
            for claim in record.claims:
                assert record.text[slice(*claim.span)] == claim.text
                found = highlight(body, None, record.text, claim.span)
                assert found is not None, claim
                marked = "".join(mark.text or "" for mark in html.fromstring(found).iter("mark"))
                assert fold(marked) == fold(claim.text)
                claims += 1
    assert claims > 100
