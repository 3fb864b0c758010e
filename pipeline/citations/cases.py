"""The forms in which a name stands in running text: German and Slavic cases."""

import re
from collections.abc import Iterator

from pipeline.citations.tokens import words_of

_CYRILLIC = re.compile(r"[А-Яа-яЁёІіЇїЄєҐґ -]{4,}")
_AGREEING = {  # endings of an adjective, with those of it and of its noun in the other cases
    "ая": (("ой", "ы"), ("ой", "и"), ("ой", "е"), ("ую", "у"), ("ой", "ой")),
    "ый": (("ого", "а"), ("ому", "у"), ("ом", "е")),
    "ий": (("ого", "а"), ("ому", "у"), ("ом", "е"), ("ому", "і")),
    "ое": (("ого", "а"), ("ому", "у"), ("ом", "е")),
    "ька": (("ької", "и"), ("ькій", "і"), ("ьку", "у"), ("ькою", "ою")),
    "на": (("ної", "и"), ("ній", "і"), ("ну", "у"), ("ною", "ою")),
}
_NOUNS = {  # endings of a noun alone, with those of its other cases
    "ости": ("остей", "остям", "остях", "остями"),
    "ия": ("ий", "иям", "иях", "иями", "ии", "ию"),
    "ії": ("ій", "іям", "іях", "іями"),
    "ське": ("ського", "ському", "ським"),
    "ъ": ("а", "у", "ом", "е"),
    "а": ("ы", "и", "е", "у", "ой", "і", "ою"),
    "я": ("и", "е", "ю", "ей", "і", "ею"),
}
_CONSONANT = ("а", "у", "ом", "е", "ові", "і")
SHORTEST = 4  # letters of a noun that has cases here
_VOWELS = "оеиыуюэьйъіїє"
_WEAK = "nr"  # "in der Süddeutschen Zeitung", "die Süddeutsche", "ein Süddeutscher"
_STRONG = "nm"  # "im Österreichischen Rundfunk"
_GERMAN = frozenset(
    """
    zeitung allgemeine presse rundschau welle post nachrichten presse-agentur presseagentur depeschenagentur agentur
    tagblatt tageblatt anzeiger merkur kurier bote rundfunk fernsehen volksblatt woche
    """.split()  # noqa: SIM905 - a list of words reads better than one of strings
)


def first_forms(name: str, first: str) -> set[str]:
    """The first words of a name's forms."""
    if name.count(" ") <= 1 and _CYRILLIC.match(f"{first}   "):
        return {form[0] for form in forms(name, words_of(name))}
    if first.endswith("er"):
        return {first, first[:-1] + "n", first[:-1] + "m"}
    return {first, first + "n", first + "r"} if first.endswith("e") else {first}


def forms(name: str, words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The name, and for one Russian word its cases."""
    yield words
    if len(words) > 1 and words[-1] in _GERMAN:
        for ending in _WEAK:
            yield tuple(word + ending if word.endswith("e") and len(word) > 3 else word for word in words)
        if words[0].endswith("er"):
            yield from ((words[0][:-1] + ending, *words[1:]) for ending in _STRONG)
    if _CYRILLIC.fullmatch(name) and not name.isupper() and len(words) <= 2:
        yield from _cases(words)


def _cases(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """The cases of a Russian or Ukrainian name: one noun, or an adjective and its noun."""
    noun = words[-1]
    if len(words) == 2:
        for ending, pairs in _AGREEING.items():
            if words[0].endswith(ending) and len(words[0]) > len(ending) + 2:
                stem, root = words[0][: -len(ending)], noun[:-1] if noun[-1] in "аяое" else noun
                yield from ((stem + adjective, root + case) for adjective, case in pairs)
        return
    if len(noun) < SHORTEST:
        return
    known = next((end for end in _NOUNS if noun.endswith(end)), None)
    if known is not None:
        yield from ((noun[: -len(known)] + case,) for case in _NOUNS[known])
    elif noun[-1] not in _VOWELS:
        yield from ((noun + case,) for case in _CONSONANT)
