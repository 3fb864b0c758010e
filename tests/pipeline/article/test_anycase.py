"""Phrases without regard to case."""

import re
import sys

import pytest

from pipeline.article.access import LOCKED
from pipeline.article.anycase import PLAIN, AnyCase
from pipeline.article.phrases import ANYWHERE


@pytest.mark.parametrize("phrases", [LOCKED, ANYWHERE], ids=["locked", "anywhere"])
def test_lowering_a_text_finds_what_ignoring_case_finds(phrases: AnyCase) -> None:
    characters = "".join(map(chr, range(sys.maxunicode + 1)))
    for letter in set(filter(str.isalpha, phrases.pattern)) - {"W"}:  # of \W
        same = re.findall(letter, characters, re.IGNORECASE)
        assert [c for c in same if c.translate(PLAIN).lower() != letter] == [], letter


def test_what_is_found_is_as_written() -> None:
    assert LOCKED.find("Please SUBSCRIBE to Read it all") == "SUBSCRIBE to Read"
    assert LOCKED.find("Please ſubscribe to read") == "ſubscribe to read"
    assert LOCKED.find("İSTANBUL: SUBSCRİBE TO READ") == "SUBSCRİBE TO READ"
    assert LOCKED.find("Read it all") is None
