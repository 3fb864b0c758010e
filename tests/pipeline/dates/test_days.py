"""A day as CLDR writes it, long and in full, in every language of the project, within a sentence."""

from datetime import date

import pytest
from babel.dates import format_date

from pipeline.dates.find import find_times
from pipeline.languages import languages
from tests.pipeline.sentences import SENTENCES

DAYS = [date(2023, month, day) for month in range(1, 13) for day in (3, 21)]


@pytest.mark.parametrize("language", sorted(languages()))
def test_a_day_is_known_as_it_is_written_there(language: str) -> None:
    missed = {}
    for day in DAYS:
        for form in ("long", "full"):
            written = format_date(day, form, locale=language)
            times, _ = find_times(SENTENCES[language].format(written), reference=None, language=language)
            if day.isoformat() not in [time.value for time in times]:
                missed[written] = times
    assert missed == {}
