"""What changed in meaning between two versions of a page, and what did not."""

import pytest

from dateline.extracting import context
from dateline.versions import given
from ledger.comparing.compare import compare
from ledger.comparing.result import Change
from ledger.comparing.tokens import is_typo, key_of
from pipeline.record import Page

ENGLISH = (
    "Police in Malawi arrested 43 people on Tuesday after a march through Lilongwe, according to Reuters, and more "
    "than 200 families left the district.",
    "The ministry of health said 17 percent of the 1,250 clinics were closed in March 2022. “We counted three times,” "
    "said Grace Banda, who leads the union.",
    "Officials estimate the damage at $5 million, up from $3.5 million in 2019. The road between the towns is 45 km "
    "long.",
    "Women made up 47 of the arrivals; the remaining 18 were men. The court sentenced Peter Moyo to seven years.",
)
GERMAN = (
    "Die Polizei in Belarus nahm am Dienstag nach einem Marsch durch Minsk mindestens 43 Menschen fest, berichtete dpa.",
    "Das Ministerium teilte mit, dass 17 Prozent der 1.250 Kliniken im März 2022 geschlossen waren.",
)
CHINESE = (
    "据路透社报道，周二在曼谷的游行后，泰国警方逮捕了43人，超过200个家庭离开了该地区。",
    "卫生部表示，2022年3月有17%的1250家诊所关闭。",
)
ARABIC = (
    "اعتقلت الشرطة في تونس يوم الثلاثاء 43 شخصا بعد مسيرة في العاصمة، بحسب رويترز.",
    "وقالت الوزارة إن 17 في المئة من العيادات أغلقت في مارس 2022.",
)
TEXTS = {"en": ENGLISH, "de": GERMAN, "zh": CHINESE, "ar": ARABIC}


def page(language: str, *, edit: tuple[str, str] = ("", ""), around: tuple[str, str] = ("", "")) -> Page:
    """A page of an outlet; `around`: something put before what is named, in its markup."""
    paragraphs = "\n".join(f"<p>{text}</p>" for text in TEXTS[language])
    markup = (
        f'<html lang="{language}"><head><title>Dozens held after march | Gazette</title></head><body><nav><a href="/">'
        f'Home</a></nav><main><article><h1>Dozens held after march</h1><div class="byline">By Ann Lee</div>{paragraphs}'
        '</article><aside class="related"><h3>Related</h3><ul><li><a href="/a">Five held in raid</a></li></ul></aside>'
        "</main><footer>Copyright 2024</footer></body></html>"
    )
    for old, new in (edit, around):
        assert old in markup
        markup = markup.replace(old, new, 1) if old else markup
    return given(markup, "https://gazette.example/dozens-held")


def changes(language: str, old: str, new: str) -> tuple[Change, ...]:
    return compare(page(language), page(language, edit=(old, new)), context())


@pytest.mark.parametrize(
    ("language", "old", "new", "kind"),
    [
        ("en", "43 people", "34 people", "number"),
        ("en", "17 percent", "71 percent", "number"),
        ("en", "three times", "four times", "number"),
        ("en", "47 of the arrivals; the remaining 18", "18 of the arrivals; the remaining 47", "number"),
        ("en", "$3.5 million", "$3.5 billion", "number"),
        ("en", "more than 200", "fewer than 200", "bound"),
        ("en", "more than 200", "200", "bound"),
        ("en", "$5 million", "€5 million", "unit"),
        ("en", "45 km", "45 miles", "unit"),
        ("en", "43 people", "43 soldiers", "counted"),
        ("en", "March 2022", "April 2022", "date"),
        ("en", "in 2019", "in 2018", "date"),
        ("en", "on Tuesday", "on Monday", "date"),
        ("en", "Malawi", "Zambia", "place"),
        ("en", "through Lilongwe", "through Blantyre", "place"),
        ("en", "Reuters", "the BBC", "citation"),
        ("en", ", according to Reuters,", "", "citation"),
        ("en", "The ministry of health said", "The opposition said", "source"),
        ("en", "18 were men.", "18 were men. Nine bridges were destroyed.", "number"),
        ("en", " The road between the towns is 45 km\nlong.".replace("\n", " "), "", "number"),
        ("en", "<p>Women", "<p>Another 19 people were wounded in the fighting.</p><p>Women", "number"),
        ("de", "mindestens 43", "43", "bound"),
        ("de", "Belarus", "Polen", "place"),
        ("de", "1.250", "1.350", "number"),
        ("de", "März", "Mai", "date"),
        ("de", "dpa", "AFP", "citation"),
        ("zh", "43人", "34人", "number"),
        ("zh", "泰国", "越南", "place"),
        ("zh", "超过200", "200", "bound"),
        ("zh", "2022年3月", "2022年4月", "date"),
        ("ar", "43", "34", "number"),
        ("ar", "تونس", "مصر", "place"),
        ("ar", "مارس", "أبريل", "date"),
    ],
)
def test_a_change_of_meaning_is_told_by_its_kind(language: str, old: str, new: str, kind: str) -> None:
    assert kind in [change.kind for change in changes(language, old, new)]


@pytest.mark.parametrize(
    ("language", "old", "new"),
    [
        ("en", "43 people", "forty-three people"),
        ("en", "seven years", "7 years"),
        ("en", "17 percent", "17%"),
        ("en", "1,250", "1250"),
        ("en", "1,250", "1\u202f250"),
        ("en", "$5 million", "US$5 million"),
        ("en", "45 km", "45 kilometres"),
        ("en", "more than 200", "over 200"),
        ("en", "March 2022", "Mar. 2022"),
        ("en", "said 17", "stated that 17"),
        ("en", "on Tuesday after a march through Lilongwe", "after a march through Lilongwe on Tuesday"),
        ("en", "Malawi", "Malwai"),
        ("en", "Tuesday", "Teusday"),
        ("en", "people", "poeple"),
        ("en", "“We counted three times,”", '"We counted three times,"'),
        ("en", ". The road", ".</p><p>The road"),
        ("de", "1.250", "1250"),
        ("de", "Menschen", "Mensche"),
        ("zh", "43人", "四十三人"),
        ("zh", "17%", "17％"),
        ("ar", "43", "٤٣"),
    ],
)
def test_wording_and_typography_are_none(language: str, old: str, new: str) -> None:
    assert changes(language, old, new) == ()


@pytest.mark.parametrize(
    "box",
    [
        '<div class="related"><h3>Related</h3><ul><li><a href="/b">At least 12 killed in Kenya floods</a></li></ul></div>',
        '<p>Read more: <a href="/b">At least 12 killed in Kenya floods</a></p>',
        '<div class="views">1,024 views</div>',
        "<p>1,024 people are reading this</p>",
        '<div class="ad"><p>Flights to Kenya from $299!</p></div>',
        "<p>Advertisement</p>",
        "<p>Updated: 5 May 2022, 14:30 GMT</p>",
        '<time datetime="2022-05-05">5 May 2022</time>',
        '<div class="box"><h4>Most read</h4><ol><li>12 dead in Kenya crash</li><li>5 million need aid</li></ol></div>',
        "<figure><img src='x.jpg'><figcaption>A clinic in Zomba in 2018. Photo: AFP</figcaption></figure>",
    ],
)
def test_what_a_site_prints_around_its_articles_is_none(box: str) -> None:
    plain, boxed = page("en"), page("en", around=("<p>Women", f"{box}<p>Women"))
    assert compare(plain, boxed, context()) == ()
    assert compare(boxed, plain, context()) == ()


def test_an_edit_beside_a_new_box_is_seen() -> None:
    box = '<div class="related"><ul><li><a href="/b">At least 12 killed in Kenya floods</a></li></ul></div><p>Women'
    (change,) = compare(page("en"), page("en", edit=("43 people", "44 people"), around=("<p>Women", box)), context())
    assert (change.before and change.before.text, change.after and change.after.text) == ("43", "44")


def test_paragraphs_in_another_order_are_none() -> None:
    first, second = (f"<p>{text}</p>" for text in ENGLISH[:2])
    assert compare(page("en"), page("en", edit=(f"{first}\n{second}", f"{second}\n{first}")), context()) == ()


def test_spans_are_of_each_version() -> None:
    old, new = "\n\n".join(ENGLISH), "\n\n".join(ENGLISH).replace("Police in", "Polcie in").replace("200", "more 220")
    found = compare(Page(text=old), Page(text=new), context())
    assert found
    for change in found:
        for said, text in ((change.before, old), (change.after, new)):
            if said is not None:
                assert said.span is not None
                assert text[slice(*said.span)] == said.text


def test_a_page_that_became_another_is_one_change() -> None:
    other = "\n\n".join(
        f"The team from hall {n} won its {n}th match by {n + 3} points in the autumn cup." for n in range(9)
    )
    (change,) = compare(Page(text="\n\n".join(ENGLISH)), Page(text=other), context())
    assert change.kind == "article"


def test_a_page_that_is_no_article_any_more_is_told_as_that() -> None:
    gone = given("<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1></body></html>", None)
    (change,) = compare(page("en"), gone, context())
    assert (change.kind, change.after) == ("article", None)


def test_keys_leave_typography_out() -> None:
    assert key_of("“1,250 clinics” – São\u00a0Paulo") == key_of('"1 250 clinics" - Sao Paulo')
    assert key_of("12.5") != key_of("125")
    assert key_of("-5 °C") != key_of("5 °C")


@pytest.mark.parametrize(
    ("one", "other", "slip"),
    [("people", "poeple", True), ("arrested", "arested", True), ("two", "ten", False), ("killed", "injured", False)],
)
def test_slips_of_the_fingers(one: str, other: str, slip: bool) -> None:
    assert is_typo(one, other) is slip
