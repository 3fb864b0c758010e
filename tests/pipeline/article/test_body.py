"""Which blocks of a page are its body."""

import pytest

from tests.pipeline.article.pages import PARAGRAPHS, article, page, read

BODY = "\n\n".join(PARAGRAPHS)


def test_paragraphs_are_separated_by_a_blank_line() -> None:
    assert read(page(body=article())).text == BODY


@pytest.mark.parametrize(
    "around",
    [
        '<div class="share-buttons"><a href="/s">Share this story on the network of your choice, and tell all your friends</a></div>',
        '<aside><p>Our correspondent has covered ports and shipping for twenty years, and lives by the sea with two dogs.</p></aside>',
        '<div class="newsletter-signup"><p>Get the best of our reporting in your inbox every morning, free of charge and without ads.</p></div>',
        '<div class="related-stories"><h3>Related</h3><p>Another ferry ran aground last year off the same coast, with no one hurt.</p></div>',
        '<div id="onetrust-consent-sdk"><p>We and our partners store information on your device, such as unique identifiers, to show ads.</p></div>',
        '<figure><img src="a.jpg"><figcaption>The ferry in the harbour a day before it left, seen from the pier.</figcaption></figure>',
        "<p>Sign up for our newsletter</p>",
        "<p>Lire aussi : un autre naufrage</p>",
        "<p>무단 전재 및 재배포 금지</p>",
        '<p><a href="/other">Read the other story of this week, about the lighthouse and its keeper</a></p>',
        "<script>var text = 'The harbour authority said on Tuesday';</script>",
        '<p style="display:none">Nobody sees this paragraph, although it is long enough to be one of the article.</p>',
        '<span class="sr-only">opens in a new window of your browser</span>',
    ],
    ids=[
        "share", "aside", "newsletter", "related", "consent", "caption", "call_to_subscribe", "read_also_fr", "copyright_ko",
        "paragraph_that_is_a_link", "script", "hidden", "screen_reader",
    ],
)  # fmt: skip
def test_what_is_printed_around_the_body_is_left_out(around: str) -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = f"<article><h1>Twelve dead in ferry accident</h1>{around}<div class='story-body'>{text}{around}</div>{around}</article>"
    assert read(page(body=body)).text == BODY


def test_a_body_in_several_containers_is_joined() -> None:
    pieces = "".join(
        f'<div class="row"><div class="body-chunk"><p>{text}</p></div></div><div class="ad-slot">ad</div>'
        for text in PARAGRAPHS
    )
    assert read(page(body=f"<main><h1>Twelve dead</h1>{pieces}</main>")).text == BODY


def test_another_article_on_the_page_is_not_taken_along() -> None:
    other = "".join(
        f"<p>{text.replace('ferry', 'train')} And so on, at greater length than the first story.</p>"
        for text in PARAGRAPHS * 2
    )
    body = article() + f"<article><h2>Train derailed</h2><div class='article-body'>{other}</div></article>"
    assert read(page(body=body)).text == BODY


def test_comments_longer_than_the_article_are_left_out() -> None:
    comments = "".join(
        f"<li><p>I was there, and I can tell you that none of this is as it was: {text}</p></li>"
        for text in PARAGRAPHS * 3
    )
    assert read(page(body=article() + f'<ol class="comment-list">{comments}</ol>')).text == BODY


def test_a_word_for_asides_on_every_paragraph_is_no_aside() -> None:
    text = "".join(f'<p class="paywall">{paragraph}</p>' for paragraph in PARAGRAPHS)
    assert read(page(body=f"<article><h1>Twelve dead</h1><div>{text}</div></article>")).text == BODY


def test_lists_tables_and_quotes_keep_their_place() -> None:
    body = article(
        PARAGRAPHS[0],
        "</p><h2>The dead by district</h2><ul><li>North: 5 people</li><li>South: 7 people</li></ul><p>" + PARAGRAPHS[1],
        "</p><table><tr><th>Year</th><th>Dead</th></tr><tr><td>2022</td><td>1 047</td></tr></table><p>" + PARAGRAPHS[2],
        "</p><blockquote>“We heard them shouting before we saw the ship at all,” said one of the fishermen.</blockquote><p>",
    )
    assert read(page(body=body)).text == (
        f"{PARAGRAPHS[0]}\n\nThe dead by district\n\nNorth: 5 people\nSouth: 7 people\n\n{PARAGRAPHS[1]}\n\n"
        f"Year | Dead\n2022 | 1 047\n\n{PARAGRAPHS[2]}\n\n"
        "“We heard them shouting before we saw the ship at all,” said one of the fishermen."
    )


def test_spaces_in_numbers_and_hidden_characters_are_kept() -> None:
    text = f"{PARAGRAPHS[0]} In all 1\u202f047 people were counted, 1\u200b2 of them children, and 1&nbsp;000 had no papers."
    assert (
        "1\u202f047 people were counted, 1\u200b2 of them children, and 1\u00a0000 had"
        in read(page(body=article(text))).text
    )


def test_two_line_breaks_end_a_paragraph() -> None:
    body = f"<article><h1>Twelve dead</h1><div class='story-text'>{'<br><br>'.join(PARAGRAPHS)}</div></article>"
    assert read(page(body=body)).text == BODY


def test_links_know_their_place_and_are_absolute() -> None:
    linked = PARAGRAPHS[0].replace("inquiry", '<a href="/inquiry?a=1">inquiry</a>')
    found = read(page(body=article(linked, *PARAGRAPHS[1:])), url="https://example.org/news/1")
    (link,) = found.links
    assert found.text[slice(*link.span)] == "inquiry"
    assert link.url == "https://example.org/inquiry?a=1"


def test_a_standfirst_above_the_body_is_part_of_it() -> None:
    summary = "A night ferry capsized within minutes; fishermen pulled most of its passengers from the sea."
    body = article(around=f'<p class="standfirst">{summary}</p><p class="byline">By Ann Example</p>')
    assert read(page(body=body)).text == f"{summary}\n\n{BODY}"


@pytest.mark.parametrize(
    ("script", "rule"),
    [
        (
            '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Twelve dead", "articleBody": {0}}}</script>',
            "JSON-LD articleBody",
        ),
        ('<script>window.__DATA__ = {{"story": {{"id": 7, "content": {0}}}}};</script>', "script data"),
    ],
    ids=["jsonld", "script"],
)
def test_a_body_that_stands_in_data_only(script: str, rule: str) -> None:
    import json

    html = json.dumps("".join(f"<p>{text}</p>" for text in PARAGRAPHS)).replace("<", "\\u003c")
    found = read(page(head=script.format(html), body='<h1>Twelve dead</h1><div id="root"></div>'))
    assert found.text == BODY
    assert [issue.code for issue in found.issues] == ["body_from_data"]
    assert rule in found.issues[0].message


def test_a_blog_systems_tags_do_not_name_an_aside() -> None:
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    body = f'<article class="post-12 post type-post tag-related tag-comments category-popular"><h1>Twelve</h1><div>{text}</div></article>'
    assert read(page(body=body)).text == BODY
