"""What is an article about?"""

import pytest

from pipeline.countries.find import find_countries
from pipeline.record import CountryTag, Dateline

BORDER = (
    "SEOUL, July 3 (Agency) -- North Korea has closed two border posts, South Korea's unification ministry said.\n\n"
    "The posts near Hyesan served traders from China. A spokesman in Seoul said the South was watching the North."
)


def tags(text: str, title: str | None = None, **more: object) -> dict[str, CountryTag]:
    found = find_countries(text, title=title, language="en", **more)  # type: ignore[arg-type]
    return {tag.code: tag for tag in found}


def roles(text: str, title: str | None = None, **more: object) -> dict[str, str]:
    return {code: tag.role for code, tag in tags(text, title, **more).items()}


def test_a_seoul_dateline_does_not_flip_a_story_about_the_north() -> None:
    assert roles(BORDER, "North Korea closes two border posts") == {
        "KP": "subject",
        "KR": "mentioned",
        "CN": "mentioned",
    }


def test_the_same_story_with_the_dateline_read_by_the_article_stage() -> None:
    body = BORDER.partition("-- ")[2]
    dateline = Dateline(place="Seoul", country="KR", date="2023-07-03")
    found = roles(body, "North Korea closes two border posts", dateline=dateline)
    assert (found["KP"], found["KR"]) == ("subject", "mentioned")


@pytest.mark.parametrize(
    ("dateline", "title", "lead", "subject", "post"),
    [
        ("BEIRUT", "Syria shells a market", "Syrian guns shelled a market in Idlib, monitors said.", "SY", "LB"),
        (
            "BANGKOK",
            "Myanmar army burns village",
            "Troops burned a village in Sagaing, Myanmar, on Monday.",
            "MM",
            "TH",
        ),
        ("NAIROBI", "Somalia holds vote", "Somalia held a vote in Mogadishu behind sandbags.", "SO", "KE"),
        ("DUBAI", "Iran executes four", "Iran executed four men in Tehran at dawn, a monitor said.", "IR", "AE"),
    ],
    ids=["beirut_on_syria", "bangkok_on_myanmar", "nairobi_on_somalia", "dubai_on_iran"],
)
def test_a_post_is_not_the_subject(dateline: str, title: str, lead: str, subject: str, post: str) -> None:
    found = roles(f"{dateline}, March 4 (Agency) - {lead}", title)
    assert found[subject] == "subject"
    assert found[post] == "mentioned"


def test_a_dateline_counts_where_no_other_country_is_near() -> None:
    assert roles("LIMA, March 4 (Agency) - The strike of the nurses entered its second week.") == {"PE": "subject"}


def test_a_mixed_case_dateline_with_a_date() -> None:
    assert roles("Toronto, April 9 - The mine will stay shut, the firm said.") == {"CA": "subject"}


def test_a_label_names_the_subject_and_the_rest_is_mentioned() -> None:
    text = (
        "Refugees crossed into South Korea and into China. South Korea took in 65 people, South Korea's ministry said."
    )
    found = roles(text, "Number of refugees doubles", labels={"Country": "North Korea", "Show": "false"})
    assert found == {"KP": "subject", "KR": "mentioned", "CN": "mentioned"}


def test_a_title_that_begins_with_a_country_and_a_colon_is_a_label() -> None:
    text = (
        "In the spring 65 people reached South Korea. South Korea lets China know when South Korea turns people away."
    )
    found = roles(text, "North Korea: Fewer people leave")
    assert found == {"KP": "subject", "KR": "mentioned", "CN": "mentioned"}


def test_several_subjects() -> None:
    text = "Armenia and Azerbaijan exchanged prisoners on Monday.\n\nArmenia freed ten men, Azerbaijan eleven."
    assert roles(text, "Armenia and Azerbaijan exchange prisoners") == {"AM": "subject", "AZ": "subject"}


def test_a_country_in_passing_is_mentioned() -> None:
    text = (
        "Uganda arrested three students on Monday, Ugandan police said.\n\n"
        "The students had marched in Kampala.\n\nUganda passed the law last year.\n\nA similar law exists in Ghana."
    )
    assert roles(text, "Uganda arrests students") == {"UG": "subject", "GH": "mentioned"}


def test_currencies_are_no_subjects() -> None:
    found = roles("Kenya sold a bond of 100 million U.S. dollars on Monday, Kenya's treasury said.", "Kenya sells bond")
    assert found == {"KE": "subject", "US": "mentioned"}


def test_the_outlets_home_is_no_evidence() -> None:
    text = "The council met for two hours and adjourned."
    assert tags(text, "Council meets", home="JP") == {}
    story = "Ghana closed the camp.\n\nGhana will move the people, the minister said."
    assert tags(story, "Ghana closes camp", home="JP") == tags(story, "Ghana closes camp")


def test_the_outlets_home_decides_between_namesakes() -> None:
    text = "A man was found dead in Perth on Monday. Police in Perth asked for witnesses."
    assert set(tags(text)) == {"AU"}
    village = "The council of Guilford met. In Guilford the mill will close."
    assert set(tags(village, home="GB")) <= {"GB", "US"}


def test_subjects_come_first_then_the_score_decides() -> None:
    found = find_countries(BORDER, title="North Korea closes two border posts", language="en")
    order = [(tag.role != "subject", -tag.score) for tag in found]
    assert order == sorted(order)
    assert all(0 <= tag.score <= 1 and tag.why for tag in found)


def test_a_country_of_the_title_alone_is_tagged_without_spans() -> None:
    found = tags("The trial was put off again, said her lawyer.", "Belarus puts off trial of editor")
    assert found["BY"].role == "subject"
    assert found["BY"].mentions == ()


def test_titles_in_capitals() -> None:
    assert roles("The price fell again.", "ZAMBIA TO KEEP AUCTION, SAYS MINISTER") == {"ZM": "subject"}


def test_the_reason_is_for_a_person() -> None:
    why = tags(BORDER, "North Korea closes two border posts")
    assert why["KP"].why == "in the title; in the lead; 3 mentions in the body"
    assert "dateline discounted" in (why["KR"].why or "")


def test_the_reason_names_the_namesakes() -> None:
    why = tags("Sheriffs in Georgia and Alabama searched for the van.")["US"].why
    assert why is not None
    assert '"Georgia" could also be in GE' in why
