"""What the words around a name say about it: is it a place here, or a person, a team, a language?

Every observation is a named feature with a weight; the sum decides.
"""

import re
from collections.abc import Sequence
from math import exp

from pipeline.countries.scan import Hit, Token
from pipeline.countries.vocabulary import (
    COMMON,
    GIVEN,
    MOVING,
    OFFICES,
    PERSONLIKE,
    PLACE_NOUNS,
    PLACE_WORDS_CAPITAL,
    SMALL_WORDS,
    SPEECH,
    TITLES,
)

Observations = dict[str, float]

_BEFORE = re.compile(r"([^\W\d_]+)[ \n]+(?:the |The )?$")
PERSON_SIGNS = frozenset({"given_before", "initial_before", "title_before", "person_in_text"})
_INTRODUCE = frozenset(name.capitalize() for name in GIVEN | TITLES if name not in SMALL_WORDS)
_SPEAKING = re.compile(
    r"\b(speaks?|spoke|spoken|speaking|learn\w*|taught|teach\w*|stud(?:y|ies|ied|ying)|translated? (?:into|from)"
    r"|fluent(?:ly)?|read|wrote|writes?|written|broken|in|into|from)\s(?:in |the |fluent |good |some |little )*"
    r"(?:[A-Z]\w+(?:,| and| or) )*(?:a )?(?:little |some |bit of )?$"
)
_TONGUE = re.compile(
    r"[- ](?:languages?|speak(?:ers?|ing)|translations?|subtitles|lessons|dictionary|alphabet|dialects?)\b", re.I
)
_NOUN_FOLLOWS = re.compile(r"[- ](?!and\b|or\b|on\b|at\b|by\b|to\b|for\b|as\b|with\b|but\b|that\b|is\b|was\b)\w")
_RULE = re.compile(
    r"(?:['’]s)?\s(?:\w+\s)?(?:regime|government|administration|dictatorship|dynasty|rule|junta|loyalists|forces|troops|army"
    r"|military)\b"
)
_AFTER = re.compile(r"[ \n]([a-z][\w-]*)")


def observe(
    text: str, tokens: Sequence[Token], hit: Hit, people: frozenset[str], locative: frozenset[str]
) -> Observations:
    """What is seen around a hit, by name."""
    before = tokens[hit.first - 1] if hit.first else None
    after = tokens[hit.last + 1] if hit.last + 1 < len(tokens) else None
    seen = [_before(text, before, hit, locative), _after(text, after, hit), *_inside(text, hit, people)]
    if "capital_after" in seen and after and _completes(hit.key, after[0].lower()):
        seen.append("full_name")
    if hit.key in PERSONLIKE and not PERSON_SIGNS.isdisjoint(seen):
        seen.append("person")
    return {name: 1 for name in seen if name is not None}


def _before(text: str, before: Token | None, hit: Hit, locative: frozenset[str]) -> str | None:
    """What stands before a hit: a capital word `before`, a small word, a comma, or nothing."""
    gap = text[before.end() : hit.start] if before else "\n"
    if before and (gap in {" ", "-", ". "} or (gap.isspace() and "\n\n" not in gap)):
        return _capital_before(before[0].rstrip("."), gap, locative)
    if previous := _BEFORE.search(text, max(0, hit.start - 30), hit.start):
        low = previous[1].lower()
        return _moving(low, locative) or ("title_before" if low in TITLES else "word_before")
    return "comma_before" if text[max(0, hit.start - 2) : hit.start] == ", " else "begins"


def _capital_before(word: str, gap: str, locative: frozenset[str]) -> str | None:
    low = word.lower()
    if gap == ". " and len(word) > 1 and low not in TITLES:
        return "begins"
    if gap == "-":
        return "hyphen"
    if low in GIVEN and low not in SMALL_WORDS:
        return "given_before"
    if low in TITLES:
        return "title_before"
    if len(word) == 1 and word != "A":
        return "initial_before"
    return _moving(low, locative) if low in SMALL_WORDS else "capital_before"


def _moving(low: str, locative: frozenset[str]) -> str | None:
    return "locative" if low in locative else "moving" if low in MOVING else None


def _after(text: str, after: Token | None, hit: Hit) -> str | None:
    """What stands behind a hit: a capital word `after`, a hyphen, or a small word that tells."""
    gap = text[hit.end : after.start()] if after else ""
    if after and gap == " ":
        low = after[0].lower().rstrip(".")
        if after[0] in PLACE_WORDS_CAPITAL or after[0].capitalize() in PLACE_WORDS_CAPITAL:
            return "place_word_after"
        if low in SMALL_WORDS or low in TITLES or low in OFFICES:
            return None
        return "initial_after" if len(low) == 1 else "capital_after"
    if gap == "-":
        return "hyphen"
    following = _AFTER.match(text, hit.end)
    if following is None:
        return None
    return "place_noun_after" if following[1] in PLACE_NOUNS else "speech_after" if following[1] in SPEECH else None


def _inside(text: str, hit: Hit, people: frozenset[str]) -> list[str]:
    """What the name itself tells, alone and in what it is a part of."""
    key, kind = hit.key, hit.senses[0].kind
    several = " " in key
    signs = {
        "church": is_church(text, hit),
        "several_words": several,
        "person_in_text": not several and key in people,
        "given_name": key in GIVEN,
        "common": key in COMMON,
        "language": kind == "demonym" and is_language(text, hit),
        "rule": kind == "person" and _RULE.match(text, hit.end) is not None,
        "acronym": hit.text.isupper() and len(hit.text) < 6 and not several,
        "short": len(key) < 4,
    }
    return [name for name, seen in signs.items() if seen]


def _completes(key: str, following: str) -> bool:
    """ "Jordan Smith": the name is the given one of the capital that follows."""
    return key in GIVEN or (key in PERSONLIKE and following in COMMON)


# "St. John's Church", "Alexandria Presbyterian Church in Juba": the name of a church is no place where it stands.
_CHURCH = re.compile(
    r"(['’]s)?((?:[ -](?:[A-Z][\w.’']*|of|and|the)){0,4}?)[ -](?:Church|Cathedral|Parish|Chapel|Basilica|Monastery"
    r"|Seminary|Convent"
    r"|Shrine|Abbey|Priory|Oratory|Minster|Kirche|Kathedrale|Dom|Kloster|Basilika)\b(,? (?:in|at|near) [A-Z]|, [A-Z])?"
)
_SAINT = re.compile(r"(?:St|Ste|Saint|Sainte|San|Santa|Santo|São|Sankt|Sant)[. -]", re.I)
_CHURCH_OF = re.compile(
    r"\b(?:church|cathedral|parish|chapel|basilica|monastery|convent|shrine|abbey|église|cathédrale|paroisse|basilique"
    r"|chapelle|couvent|monastère|iglesia|catedral|parroquia|basílica|capilla|convento|monasterio|igreja|paróquia|capela"
    r"|mosteiro|kirche|kathedrale|gemeinde|pfarrei|chiesa|gereja|katedral|paroki|kanisa|kilisesi|nhà thờ|giáo xứ)"
    r"\s(?:(?:of|de|da|do|du|la|in)\s){0,2}$",
    re.I,
)


def is_church(text: str, hit: Hit) -> bool:
    """Whether a name belongs to a church: a saint's anywhere, a town's where the text says that it stands elsewhere."""
    saint = bool(_SAINT.match(hit.text))
    if saint and _CHURCH_OF.search(text, max(0, hit.start - 40), hit.start):
        return True
    found = _CHURCH.match(text, hit.end)
    if found is None:
        return False
    named = bool(found[1]) or (bool(found[2]) and any(s.kind == "city" for s in hit.senses))
    return saint or (named and bool(found[3]) and hit.senses[0].kind in ("city", "region"))


def is_language(text: str, hit: Hit) -> bool:
    """Whether an adjective names a language here ("speaks Spanish", "in English,", "the Korean language")."""
    if _TONGUE.match(text, hit.end):
        return True
    before = _SPEAKING.search(text, max(0, hit.start - 40), hit.start)
    if before is None:
        return False
    return before[1].lower() not in {"in", "into", "from"} or not _NOUN_FOLLOWS.match(text, hit.end)


def people_in(tokens: Sequence[Token], text: str) -> frozenset[str]:
    """Surnames that the text introduces with a given name or title ("Michelle Jackson", "Mr. Jackson")."""
    found = set()
    for index, left in enumerate(tokens[:-1]):
        word = left[0]
        if word in _INTRODUCE or (len(word) < 3 and word.endswith(".")):
            right = tokens[index + 1]
            gap = text[left.end() : right.start()]
            if gap == " " or (gap == ". " and word.lower() in TITLES):
                found.add(right[0].lower())
    return frozenset(found)


# Weights by logistic regression over the names of 534 news texts of four kinds (bench task "countries"), rounded.
WEIGHTS = {
    "container": 2.9,
    "dateline": 2.0,
    "place_noun_after": 1.4,
    "area_support": 1.1,
    "size": 1.0,
    "several_words": 0.9,
    "locative": 0.9,
    "comma_before": 0.8,
    "moving": 0.6,
    "initial_before": 0.0,
    "country_support": 0.25,
    "begins": -0.2,
    "place_word_after": -0.3,
    "short": -0.4,
    "capital_before": -0.5,
    "title_before": -0.5,
    "acronym": -0.8,
    "hyphen": -0.8,
    "capital_after": -0.9,
    "given_name": -1.1,
    "speech_after": -1.5,
    "common": -1.6,
    "given_before": -1.8,
    "initial_after": -2.1,
    "full_name": -6.0,
    "person": -8.0,
    "language": -6.0,
    "church": -9.0,
    "rule": 8.0,
    "person_in_text": -2.5,
}
KIND = {"name": 6.4, "demonym": 3.1, "region": 2.7, "city": -1.1, "institution": 3.0, "hint": -99.0, "person": -5.0}
FIRST_SIGHT = {
    "given_before": -4.0,
    "title_before": -3.0,
    "initial_before": -4.0,
    "person_in_text": -4.0,
    "capital_before": -1.5,
    "capital_after": -1.5,
    "common": -1.5,
    "given_name": -2.0,
    "locative": 2.0,
    "container": 4.0,
    "place_noun_after": 1.5,
    "rule": 6.0,
    "several_words": 1.0,
    "church": -6.0,
}
FIRST_KIND = {"person": -3.0, "name": 3.0, "demonym": 3.0, "region": 2.0}


def at_first_sight(hit: Hit, seen: Observations) -> float:
    """How surely (0…1) a hit is a place, before anything is known of the other names."""
    score = FIRST_KIND.get(hit.senses[0].kind, 0.0) + sum(FIRST_SIGHT.get(name, 0.0) for name in seen)
    return 1 / (1 + exp(-score))


def weigh(kind: str, seen: Observations) -> float:
    """The sum of all observations on a hit taken for a `kind`; above 0 it is a mention."""
    return KIND.get(kind, 0.0) + sum(WEIGHTS.get(name, 0.0) * value for name, value in seen.items())
