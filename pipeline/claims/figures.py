"""A figure as the checks show and compare it."""

from pipeline.claims.sentence import Draft

APPROXIMATE = 0.1  # what "about" allows on either side


def show(value: float) -> str:
    """A value as a person writes it: 1047, 0.5, 1.2 million."""
    if abs(value) >= 1e6 and round(value / 1e6, 3) == value / 1e6:
        return f"{value / 1e6:g} million"
    return f"{value:,.10g}"


def exact(*drafts: Draft) -> bool:
    return all(d.value is not None and d.modifier == "exact" for d in drafts)
