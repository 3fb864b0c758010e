"""Which mark a language puts before decimals and which between thousands, and what a text's own numbers show of it."""

import re

from pipeline.numbers.digits import SPACES
from pipeline.numbers.words import word_set

# Languages that write 1,5 for one and a half. The rest of the world writes 1.5, or writes both.
COMMA: frozenset[str] = word_set(
    "af ast az be bg br bs ca cs da de el eo es et eu fi fo fr fur fy gl hr hu hy id is it ka kk kl ky lb lt lv mk mn "
    "nb nl nn no oc pl pt rm ro ru rw sc sk sl sq sr st sv tg tk tr tt uk uz vi wo"
)
# Regions whose writers keep another mark than their language elsewhere.
POINT_REGIONS = word_set("mx us pr gt hn sv ni pa do pe ch li")
COMMA_REGIONS = frozenset(("za",))

# Numbers whose marks can be taken in one way only.
_GROUPS = re.compile(r"(?<![\w.,])\d{1,3}([.,])\d{3}(?:\1\d{3})+(?![\w]|[.,]\d)")
_BOTH = re.compile(r"(?<![\w.,])\d{1,3}(?:([.,])\d{3})+(?!\1)[.,]\d+(?![\w]|[.,]\d)")
_DECIMALS = re.compile(
    r"(?<![\w.,:/-])(?:0([.,])\d+|\d{4,}([.,])\d{1,4}|\d{1,3}([.,])(?:\d{1,2}|\d{4,6}))(?=\s?%|\s+\w|[;)]|$)"
)
_SPACED = re.compile(rf"(?<![\w.,])\d{{1,3}}(?:[{SPACES} ]\d{{3}})+([.,])\d{{1,2}}(?!\w)")


def decimal_mark(language: str | None) -> str | None:
    """The mark before decimals in a language (BCP 47); None when the language is not known."""
    parts = (language or "").replace("_", "-").split("-")
    if not parts[0]:
        return None
    region = next((part.lower() for part in parts[1:] if len(part) == 2), "")
    if region in COMMA_REGIONS:
        return ","
    return "," if parts[0].lower() in COMMA and region not in POINT_REGIONS else "."


def marks_seen(text: str) -> tuple[frozenset[str], frozenset[str]]:
    """The marks that stand between thousands, and those before decimals, in numbers that can be taken in one way."""
    groups = {match[1] for match in _GROUPS.finditer(text)}
    decimals: set[str] = set()
    for match in _BOTH.finditer(text):
        groups.add(match[1])
        decimals.add("," if match[1] == "." else ".")
    for match in _DECIMALS.finditer(text):
        decimals.add(match[1] or match[2] or match[3])
    decimals.update(match[1] for match in _SPACED.finditer(text))
    return frozenset(groups), frozenset(decimals)
