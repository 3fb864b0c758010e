"""What can be checked of the look without a browser: contrast, and rules of the templates."""

import re
from pathlib import Path

import pytest

from review.desk import STATIC

CSS = (STATIC / "desk.css").read_text("utf-8")
TEMPLATES = sorted((STATIC.parent / "templates").glob("*.html"))
GROUNDS = ("paper", "sheet", "hover")
TEXTS = ("ink", "soft", "accent", "high", "medium", "low", "yes", "no")
LINES = ("claim-line", "cite", "country", "date", "edge")


def theme(dark: bool) -> dict[str, str]:
    blocks = re.findall(r":root \{(.*?)\}", CSS, re.DOTALL)
    found = dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[0]))
    return found | dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6})", blocks[1])) if dark else found


def luminance(colour: str) -> float:
    parts = [int(colour[n : n + 2], 16) / 255 for n in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_text_and_marks_stand_out(dark: bool) -> None:
    colours = theme(dark)
    pairs = [(text, ground, 4.5) for text in TEXTS for ground in GROUNDS]
    pairs += [(line, ground, 3.0) for line in LINES for ground in ("paper", "sheet")]
    pairs += [("ink", "claim", 4.5), ("ink", "lit", 4.5), ("yes", "yes-soft", 4.5), ("no", "no-soft", 4.5)]
    pairs += [
        ("accent", "accent-soft", 4.5),
        ("paper", "ink", 4.5),
        ("paper", "accent", 4.5),
        ("claim-line", "claim", 3.0),
    ]
    low = {
        (one, other): round(contrast(colours[one], colours[other]), 2)
        for one, other, least in pairs
        if contrast(colours[one], colours[other]) < least
    }
    assert low == {}


def test_marks_differ_in_form_before_colour() -> None:
    styles = re.findall(r"\.m\.(\w+) \{[^}]*text-decoration-style: (\w+)", CSS)
    assert sorted(styles) == [("citation", "double"), ("claim", "solid"), ("country", "dashed"), ("date", "dotted")]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_templates_keep_the_rules(template: Path) -> None:
    page = template.read_text("utf-8")
    assert "|safe" not in page.replace(" ", "")
    assert "autoescape" not in page
    assert not re.search(r"\s(style|on\w+)=", page), "the policy allows nothing inline"
    assert not re.search(r"<style|<script(?! src=)", page)
    for form in re.findall(r"<form[^>]*method=\"post\".*?</form>", page, re.DOTALL):
        assert 'name="token"' in form
    for image in re.findall(r"<input(?![^>]*hidden)[^>]*>", page):
        assert re.search(r"id=\"(\w+)\"|aria-label=", image) or f"{image}</label>" in page, f"{image} has no label"


def test_the_script_makes_no_markup() -> None:
    script = (STATIC / "desk.js").read_text("utf-8")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", script)
