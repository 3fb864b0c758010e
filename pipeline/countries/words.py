"""What the country stage wants to know of a language. No imports of other stages: the language modules import this one.

A list is lines of `CODE form|form|…` (ISO 3166-1 alpha-2 plus XK; `#` begins a comment line). All countries' names
in a language come from CLDR and need not be repeated; a list holds what CLDR lacks. An upper-case form is found only
as written ("US", never "us"); any other form is found in every mixture of cases its script has.
"""

from collections.abc import Iterator
from dataclasses import dataclass

JOINTS = frozenset(("и", "й", "і", "та", "—", "–"))  # words between two names that are inflected each for itself


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """What the country stage wants to know of a language."""

    names: str = ""  # official, short, historic names and abbreviations
    demonyms: str = ""  # people and adjectives, in the form a dictionary has
    cities: str = ""  # capitals and cities whose name in this language CLDR and GeoNames lack
    regions: str = ""
    institutions: str = ""  # bodies that stand for a state ("the Kremlin")
    people: str = ""  # leaders whose name stands for a state ("Kim Jong Un's regime")
    hints: str = ""  # bodies that point to a country without speaking for it: evidence, never a mention
    other: str = ""  # lines of "phrase|phrase": fixed phrases in which a name says nothing of its country
    locative: str = ""  # the words that say "in", "from", "at"
    never: str = ""  # "form|form": names that are first of all other words of this language
    doubtful: str = ""  # "form|form": names of countries that are other words where a sentence begins (Russian "Того")
    endings: tuple[tuple[str, str], ...] = ()  # (ending, "other endings"): the first fitting one inflects a form
    prefixes: str = ""  # glued before a name (Arabic "and", "to"); "لل:ال": the part after : is the name's
    suffixes: str = ""  # glued after a name (Korean particles, Turkish cases)
    spaced: bool = True  # False: words are not parted by spaces
    accents: bool = False  # accents tell words apart, so that a form is found only as written (Vietnamese)


def read_forms(lines: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """The (code, forms) of a list."""
    for line in lines.splitlines():
        code, _, forms = line.strip().partition(" ")
        if forms and not code.startswith("#"):
            yield code, tuple(form.strip() for form in forms.split("|") if form.strip())


def inflect(form: str, endings: tuple[tuple[str, str], ...]) -> tuple[str, ...]:
    """The inflected forms of `form`, itself first; a form of two words is inflected in both, in step or freely.

    What is joined ("Босния и Герцеговина", "Папуа — Новая Гвинея") is inflected part by part.
    """
    words = form.split(" ")
    if joint := next((word for word in words[1:-1] if word in JOINTS), None):
        left, _, right = form.partition(f" {joint} ")
        return tuple(f"{one} {joint} {other}" for one in inflect(left, endings) for other in inflect(right, endings))
    if len(words) > 1:
        out = [""]
        for word in words[:2]:
            out = [f"{left} {right}".strip() for left in out for right in inflect(word, endings)]
        return tuple(" ".join([left, *words[2:]]) for left in out)
    for ending, others in endings:
        if form.endswith(ending) and len(form) > len(ending) + 1:
            stem = form[: len(form) - len(ending)]
            return (form, *(stem + other.replace("0", "") for other in others.split()))
    return (form,)
