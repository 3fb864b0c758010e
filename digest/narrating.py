"""A sentence made from the claims of one sentence of an article, where nothing that the sentence says is lost by it.

"In the second quarter of 2026, 71 people (22 men and 49 women) arrived in South Korea, bringing the total for 2026 to
118 so far, reported Peninsula Wire on 14 July 2026." A sentence that says more than its claims is quoted instead.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

from digest.text import day_in_words, one_line
from digest.words import figure_in_words, number_in_words
from pipeline.countries.lexicon import country_name
from pipeline.languages import en
from pipeline.record import Claim, Part, Period

# What happened to those counted, in the passive or active voice; `{}` is where.
_HAPPENED: Mapping[str, str] = {
    "killed": "were killed{}",
    "executed": "were executed{}",
    "died": "died{}",
    "injured": "were injured{}",
    "displaced": "were displaced{}",
    "arrested": "were arrested{}",
    "abducted": "were abducted{}",
    "sentenced": "were sentenced{}",
    "released": "were released{}",
    "infected": "were infected{}",
    "arrived": "arrived{}",
    "destroyed": "were destroyed{}",
    "deported": "were deported{}",
    "rescued": "were rescued{}",
}
# Words that make a sentence say something else than that its figures are so, or that they are all there is.
_MORE = re.compile(
    r"\b(?:not?|never|none|nor|without|neither|could|may|might|would|will|shall|should|if|unless|whether|den(?:y|ies|ied)"
    r"|plan(?:s|ned)?|expect(?:s|ed)?|threaten\w*|fear(?:s|ed)?|feared|alleged\w*|reportedly|rumou?r\w*|suspect\w*|false\w*"
    r"|wrong\w*|earlier|previous\w*|initial\w*|revis\w*|correct\w*|of (?:them|whom|these|those|the)|includ\w*|among"
    r"|another|others?|additional|further|more people|instead|rather|between|compared|than|every|each|per"
    r"|a day|daily|average|most of|half|percent|per cent|since|despite|although|but|while|unlike)\b",
    re.IGNORECASE,
)
_EVENT_WORDS = en.LANGUAGE.numbers.events if en.LANGUAGE.numbers else {}
_NAMES_OF_QUARTERS = ("first", "second", "third", "fourth")


def narrated(
    claims: Sequence[Claim], sentence: str, outlet: str, published: str | None, named: Sequence[str] = ()
) -> str | None:
    """An English sentence that says what the claims of an English one say; None where it would say less or more.

    `named` are the countries in the sentence, as it writes them.
    """
    first, *rest = claims
    origin = _origin(first, sentence)
    what = _what_happened(first, origin, sentence)
    bounds = sentence if first.modifier == "exact" else sentence.replace(one_line(first.text), "")
    if first.period is not None:
        bounds = bounds.replace(one_line(first.period.text), "")  # "the first half of 2026"
    if what is None or _MORE.search(bounds) or len(rest) > 1:
        return None
    place = country_name(first.place) if first.place else None
    if any(name != place and name not in origin for name in named):
        return None
    total = ""
    if rest:
        so_far = _total(rest[0], first)
        if so_far is None:
            return None
        total = f", {so_far}"
    elif _second_clause(sentence, first):
        return None
    when = _when(first.period)
    if when is None and (first.period is not None or place is None):
        return None
    on = day_in_words(published)
    told = f"reported {outlet} on {on}" if on and len(published or "") >= 10 else f"reported {outlet}"
    whole = f"{when}, {what}" if when else what[:1].upper() + what[1:]
    return f"{whole}{total}, {told}."


def _origin(claim: Claim, sentence: str) -> str:
    """ " from North Korea", where that follows on the claim; else ""."""
    match = re.match(r" from [A-Z][\w-]+(?: [A-Z][\w-]+){0,2}", sentence.partition(one_line(claim.text))[2])
    return match[0] if match else ""


def _what_happened(claim: Claim, origin: str, sentence: str) -> str | None:
    counted = one_line(claim.counted)
    happened = _HAPPENED.get(claim.event or "")
    if happened is None or not counted or claim.kind != "count" or claim.vague or claim.cumulative:
        return None
    words = counted.lower().split()
    if any(word in _EVENT_WORDS for word in words) or not counted.isascii() or claim.value in (None, 1):
        return None  # "12 executions were executed"
    if not one_line(claim.text).casefold().endswith(counted.casefold()):
        return None
    where = ""
    if claim.place:
        name = country_name(claim.place)
        if not re.search(rf"\b{re.escape(name)}\b(?!['’ -]+(?:[A-Z]|state|province|river|delta))", sentence):
            return None  # "reached the South", "Niger State"
        where = f" in {_with_article(name)}"
    said = one_line(claim.text)
    if claim.modifier != "exact" and said[:1].isdigit():  # the bound stands behind: "17 people or more"
        said = f"{figure_in_words(claim)} {counted}"
    return f"{said[:1].lower()}{said[1:]}{origin}{_split(claim.parts)} {happened.format(where)}"


def _split(parts: Sequence[Part]) -> str:
    if not parts or not all(part.exhaustive and part.value is not None and part.counted for part in parts):
        return ""
    each = [f"{number_in_words(part.value or 0)} {one_line(part.counted)}" for part in parts]
    return f" ({', '.join(each[:-1])} and {each[-1]})" if len(each) > 1 else ""


def _total(claim: Claim, first: Claim) -> str | None:
    """ "bringing the total for 2026 to 118 so far", where the second claim is the running total of the first."""
    same = claim.event == first.event and claim.place in (first.place, None) and claim.counted == first.counted
    if not (same and claim.cumulative and claim.kind == "count" and claim.period and claim.value is not None):
        return None
    year = (claim.period.earliest or "")[:4]
    if claim.period.earliest != f"{year}-01-01" or (claim.period.latest or "")[:4] != year:
        return None
    return f"bringing the total for {year} to {figure_in_words(claim)} so far"


def _second_clause(sentence: str, claim: Claim) -> bool:
    """Whether the sentence goes on about something else: another number, or a second statement."""
    rest = sentence.replace(one_line(claim.text), "", 1)
    for part in claim.parts:
        rest = rest.replace(one_line(part.text), "", 1)
    if claim.period is not None:
        rest = rest.replace(one_line(claim.period.text), "", 1)
    return len(rest.split()) > 14 or ";" in rest


def _when(period: Period | None) -> str | None:
    """ "In the second quarter of 2026", "On 5 July 2026", "In 2019"; None for what has no such name."""
    if period is None or period.earliest is None or period.latest is None:
        return None
    try:
        first, last = date.fromisoformat(period.earliest), date.fromisoformat(period.latest)
    except ValueError:
        return None
    if first == last:
        return f"On {day_in_words(period.earliest)}"
    after = last + timedelta(days=1)
    if first.day != 1 or after.day != 1:
        return f"Between {day_in_words(period.earliest)} and {day_in_words(period.latest)}"
    months = (after.year - first.year) * 12 + after.month - first.month
    if months == 12 and first.month == 1:
        return f"In {first.year}"
    if months == 6 and first.month in (1, 7):
        return f"In the {_NAMES_OF_QUARTERS[first.month // 7]} half of {first.year}"
    if months == 3 and first.month % 3 == 1:
        return f"In the {_NAMES_OF_QUARTERS[first.month // 3]} quarter of {first.year}"
    if months == 1:
        return f"In {day_in_words(period.earliest[:7])}"
    return f"Between {day_in_words(period.earliest)} and {day_in_words(period.latest)}"


def _with_article(name: str) -> str:
    """ "the Netherlands", "the United States": English names that take the article."""
    needs = name.startswith(("United ", "Republic ", "DR ", "Central African")) or name.endswith(
        ("Islands", "Republic")
    )
    return f"the {name}" if needs or name in ("Netherlands", "Philippines", "Gambia", "Maldives", "Bahamas") else name
