"""Every state's own name as CLDR has it, in every language of the project, within a sentence."""

import pytest

from pipeline.countries.find import find_countries
from pipeline.countries.lexicon import cldr
from pipeline.countries.policy import PARENTS
from pipeline.languages import languages
from tests.pipeline.sentences import SENTENCES

NO_STATES = {"AC", "AQ", "CP", "DG", "EA", "EH", "IC", "TA"}
OTHER_WORDS = {  # names that are other words, or other places, first of all
    "ar": {"TL"},  # written with a hyphen between blanks, as nobody does
    "es": {"CG", "GD"},  # Congo is the larger one, Granada the city
    "fa": {"ML", "TD"},
    "ko": {"GH", "TD"},
    "sw": {"CG"},
    "tr": {"CG"},
    "ur": {"ML", "TD"},
}


def test_there_is_a_sentence_for_every_language() -> None:
    assert SENTENCES.keys() == set(languages())


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_state_is_known_by_its_name(language: str) -> None:
    names: dict[str, str] = {}
    for code, name in cldr(language)["n"]:
        if code not in NO_STATES and code not in PARENTS:
            names.setdefault(code, name)
    assert len(names) > 190
    missed = {}
    for code, name in names.items():
        found = [tag.code for tag in find_countries(SENTENCES[language].format(name), title=None, language=language)]
        if found != [code]:
            missed[code] = (name, found)
    assert missed.keys() == OTHER_WORDS.get(language, set()), missed
