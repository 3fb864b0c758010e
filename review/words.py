"""Small words of the desk: counts, names of countries and flags."""

from functools import cache

from babel import Locale


@cache
def _territories() -> dict[str, str]:
    return dict(Locale("en").territories)


def country_name(code: str) -> str:
    """The country's English name; the code itself when it is not known."""
    return _territories().get(code, code)


def flag_name(rule: str) -> str:
    """ "date_conflict" → "date conflict"."""
    return rule.replace("_", " ")


def many(count: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
