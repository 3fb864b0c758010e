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
    seen: Observations = {}
    before = tokens[hit.first - 1] if hit.first else None
    after = tokens[hit.last + 1] if hit.last + 1 < len(tokens) else None
    gap = text[before.end() : hit.start] if before else "\n"
    if (before and gap in {" ", "-", ". "}) or (before and gap.isspace() and "\n\n" not in gap):
        word = before[0].rstrip(".")
        low = word.lower()
        if gap == ". " and len(word) > 1 and low not in TITLES:
            seen["begins"] = 1
        elif gap == "-":
            seen["hyphen"] = 1
        elif low in GIVEN and low not in SMALL_WORDS:
            seen["given_before"] = 1
        elif low in TITLES:
            seen["title_before"] = 1
        elif len(word) == 1 and gap != "-" and word != "A":
            seen["initial_before"] = 1
        elif low in SMALL_WORDS:
            if low in locative:
                seen["locative"] = 1
            elif low in MOVING:
                seen["moving"] = 1
        else:
            seen["capital_before"] = 1
    else:
        previous = _BEFORE.search(text, max(0, hit.start - 30), hit.start)
        if previous:
            low = previous[1].lower()
            if low in locative:
                seen["locative"] = 1
            elif low in MOVING:
                seen["moving"] = 1
            elif low in TITLES:
                seen["title_before"] = 1
            else:
                seen["word_before"] = 1
        elif text[max(0, hit.start - 2) : hit.start] == ", ":
            seen["comma_before"] = 1
        else:
            seen["begins"] = 1
    if after and text[hit.end : after.start()] == " ":
        low = after[0].lower().rstrip(".")
        if after[0] in PLACE_WORDS_CAPITAL or after[0].capitalize() in PLACE_WORDS_CAPITAL:
            seen["place_word_after"] = 1
        elif low in SMALL_WORDS or low in TITLES or low in OFFICES:
            pass
        elif len(low) == 1:
            seen["initial_after"] = 1
        else:
            seen["capital_after"] = 1
    elif after and text[hit.end : after.start()] == "-":
        seen["hyphen"] = 1
    else:
        following = _AFTER.match(text, hit.end)
        if following:
            if following[1] in PLACE_NOUNS:
                seen["place_noun_after"] = 1
            elif following[1] in SPEECH:
                seen["speech_after"] = 1
    key = hit.key
    if is_church(text, hit):
        seen["church"] = 1
    if " " in key:
        seen["several_words"] = 1
    elif key in people:
        seen["person_in_text"] = 1
    if key in GIVEN:
        seen["given_name"] = 1
    if seen.get("capital_after") and after and (key in GIVEN or (key in PERSONLIKE and after[0].lower() in COMMON)):
        seen["full_name"] = 1
    if key in PERSONLIKE and (PERSON_SIGNS & seen.keys()):
        seen["person"] = 1
    if key in COMMON:
        seen["common"] = 1
    kind = hit.senses[0].kind
    if kind == "demonym" and is_language(text, hit):
        seen["language"] = 1
    elif kind == "person" and _RULE.match(text, hit.end):
        seen["rule"] = 1
    if hit.text.isupper() and len(hit.text) < 6 and not seen.get("several_words"):
        seen["acronym"] = 1
    if len(key) < 4:
        seen["short"] = 1
    return seen


# "St. John's Church", "Alexandria Presbyterian Church in Juba": the name of a church is no place where it stands.
_CHURCH = re.compile(
    r"(['’]s)?((?:[ -](?:[A-Z][\w.’']*|of|and|the)){0,4}?)[ -](?:Church|Cathedral|Parish|Chapel|Basilica|Monastery|Seminary|Convent"
    r"|Shrine|Abbey|Priory|Oratory|Minster|Kirche|Kathedrale|Dom|Kloster|Basilika)\b(,? (?:in|at|near) [A-Z]|, [A-Z])?"
)
_SAINT = re.compile(r"(?:St|Ste|Saint|Sainte|San|Santa|Santo|São|Sankt|Sant)[. -]", re.I)
_CHURCH_OF = re.compile(
    r"\b(?:church|cathedral|parish|chapel|basilica|monastery|convent|shrine|abbey|église|cathédrale|paroisse|basilique|chapelle"
    r"|couvent|monastère|iglesia|catedral|parroquia|basílica|capilla|convento|monasterio|igreja|paróquia|capela|mosteiro|kirche"
    r"|kathedrale|gemeinde|pfarrei|chiesa|gereja|katedral|paroki|kanisa|kilisesi|nhà thờ|giáo xứ)\s(?:(?:of|de|da|do|du|la|in)\s){0,2}$",
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
