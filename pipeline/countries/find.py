"""Finding countries and their roles."""

from collections.abc import Mapping

from pipeline.record import CountryTag, Dateline


def find_countries(
    text: str,
    *,
    title: str | None,
    language: str | None,
    dateline: Dateline | None = None,
    labels: Mapping[str, str] | None = None,
    home: str | None = None,
    policy: str = "default",
) -> tuple[CountryTag, ...]:
    """The countries of an article, subjects first, then by score. `home`: the outlet's country (a prior, no evidence)."""
    return ()
