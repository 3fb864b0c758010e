"""The compiled names of months and weekdays."""

from tools import calendars


def test_the_shipped_names_equal_a_rebuild() -> None:
    shipped = calendars.DATA.read_text(encoding="utf-8").splitlines()
    assert shipped == calendars.lines(), "run python -m tools.calendars"
