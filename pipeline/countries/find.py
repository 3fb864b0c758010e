"""Finding countries and their roles."""

import re
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from math import log, log10

from pipeline.countries.context import Observations, at_first_sight, observe, people_in, weigh
from pipeline.countries.lexicon import Sense, capitals, country_name, lexicon
from pipeline.countries.policy import Policy, policy_of
from pipeline.countries.resolve import resolve
from pipeline.countries.roles import Evidence, rate
from pipeline.countries.scan import Hit, scan, scan_unspaced
from pipeline.countries.script import dictionaries
from pipeline.record import CountryMention, CountryTag, Dateline, Via

# The printed dateline at the head of a text: "SEOUL, July 18 (Yonhap) —", "GENEVA (AP) -".
_DATELINE = re.compile(
    r"\s*([A-Z][^\W\d_a-z]+(?:[ .,'’/-]{1,2}(?:[A-Z][^\W\d_]*\.?|de|do|am|of))*"
    r"|[A-Z][^\W\d_]+(?: [A-Z][^\W\d_]+)?(?:, [A-Z][\w.]+)?(?=, [A-Z][a-z]{2,8}\.? \d|\s\([A-Z]))"
    r"(?:,?\s+(?:\d{1,2} )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?(?: \d{1,2})?(?:,? \d{4})?)?"
    r"\s*(?:[(\[][^)\]\n]{2,40}[)\]])?\s*(?:[-–—―]{1,2}|')\s"
)
_HALVES = re.compile(r"\b[Tt]he (North|South)\b(?![- ][A-Z]| of\b| side\b| coast\b| end\b)")
# What follows the country of a place ("in Palma, Mozambique."), and not the next one of a list.
_CLOSED = re.compile(r"[.;:)]|,\s[a-z]|\s(?:on|in|said|where|who|after|when|last|this)\b|$")
_COUNTRY_LABELS = frozenset({"country", "countries", "location", "locations", "place", "places", "nation", "region"})
TOWN = 1_000  # hundreds of inhabitants
_PARAGRAPH = "\n\n"


@dataclass(slots=True)
class Candidate:
    """A name with what it was taken for, and how sure that is (above 0: a mention)."""

    hit: Hit
    sense: Sense
    weight: float
    why: Observations


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
    """The countries of an article, subjects first, then by score.

    `home`: the outlet's country, a prior among namesakes, no evidence.
    """
    rules = policy_of(policy)
    head = (title or "").strip() + _PARAGRAPH
    offset = len(head)
    printed = _DATELINE.match(text, 0, min(len(text), 150))
    heads = printed.end(1) if printed else 0
    readings = read(head + text, language, home, offset, offset + heads)
    found: dict[str, Evidence] = defaultdict(Evidence)
    for reading in readings:
        code = rules.code(reading.sense.country, reading.hit.key)
        if code is None or reading.weight <= 0:
            continue
        if others := namesakes(reading):
            found[code].namesakes.setdefault(reading.hit.text, ", ".join(others[:4]))
        start = reading.hit.start - offset
        if start < 0:
            found[code].title += 1
            found[code].headed |= reading.hit.start == 0 and head[reading.hit.end : reading.hit.end + 1] == ":"
        else:
            span = (start, reading.hit.end - offset)
            item = CountryMention(span=span, text=text[slice(*span)], via=via_of(reading))
            found[code].add(item, in_dateline=start < heads)
    if "KP" in found:
        taken = {place for evidence in found.values() for item in evidence.mentions for place in range(*item.span)}
        for code, span in korean_halves(text):
            if span[0] not in taken:
                found[code].mentions.append(CountryMention(span=span, text=text[slice(*span)], via="name"))
    for code in labelled(labels or {}, language, rules):
        found[code].label = True
    if dateline and dateline.country and (code := rules.code(dateline.country, "")):
        found[code].dateline = True
    ratings = rate(found, text)
    tags = [
        CountryTag(
            code=code,
            name=country_name(code),
            role=ratings[code].role,
            score=ratings[code].score,
            mentions=tuple(sorted(evidence.mentions, key=lambda m: m.span)),
            why=ratings[code].why,
        )
        for code, evidence in found.items()
    ]
    return tuple(sorted(tags, key=lambda tag: (tag.role != "subject", -tag.score, tag.code)))


def read(document: str, language: str | None, home: str | None, offset: int, heads: int) -> list[Candidate]:
    """The names of a document (title, then text from `offset`; its dateline ends at `heads`), resolved and weighed."""
    headline = is_headline(document[:offset])
    found = names_in(document, language)
    starts = {hit.start: hit for hit, _ in found}
    fixed: dict[int, Sense] = {}
    for index, (hit, observations) in enumerate(found):
        if hit.start < offset and headline:
            for name in ("capital_before", "capital_after", "begins", "full_name"):
                observations.pop(name, None)
        if offset <= hit.start < heads:
            observations["dateline"] = 1
        following = starts.get(hit.end + 2) if document[hit.end : hit.end + 2] == ", " else None
        if following and (inside := container(document, hit, following, observations)):
            fixed[index] = inside
            observations["container"] = 1
    hits = [hit for hit, _ in found]
    firsts = [at_first_sight(hit, observations) for hit, observations in found]
    senses, support = resolve(hits, firsts, fixed, home)
    out = []
    for index, (hit, observations) in enumerate(found):
        sense = senses[index]
        if sense.size:
            observations["size"] = min(6.5, log10(sense.size * 100)) - 4
            observations["area_support"] = log(1 + max(0.0, support.areas.get(sense.area, 0.0) - 1))
            observations["country_support"] = log(1 + max(0.0, support.countries.get(sense.country, 0.0) - 1))
        out.append(Candidate(hit, sense, weigh(sense.kind, observations), observations))
    return out


def names_in(document: str, language: str | None) -> list[tuple[Hit, Observations]]:
    """The names of a document in order, with what is seen around them, from every dictionary it needs.

    Where names of two dictionaries overlap, the text's own language wins.
    """
    out: list[tuple[Hit, Observations]] = []
    for code in dictionaries(document, language):
        words = lexicon(code)
        if not words.spaced:
            new = [(hit, Observations()) for hit in scan_unspaced(document, words)]
        else:
            tokens, hits = scan(document, words)
            if not words.cased:
                new = [(hit, Observations()) for hit in hits]
            else:
                people = people_in(tokens, document)
                new = [(hit, observe(document, tokens, hit, people, words.locative)) for hit in hits]
            if code != "en":
                new = [(hit, seen) for hit, seen in new if is_known(hit, seen)]
        if out:
            taken = {place for hit, _ in out for place in range(hit.start, hit.end)}
            new = [(hit, seen) for hit, seen in new if hit.start not in taken and hit.end - 1 not in taken]
        out = sorted([*out, *new], key=lambda item: item[0].start) if out else new
    return [(hit, seen) for hit, seen in out if hit.senses[0].kind != "none"]


def is_known(hit: Hit, seen: Observations) -> bool:
    """Whether a name counts in a language whose small words we do not know: a town needs its "in" or a size."""
    return any(s.kind != "city" or s.size >= TOWN for s in hit.senses) or bool({"locative", "container"} & seen.keys())


def namesakes(reading: Candidate) -> list[str]:
    """The other countries that a reader, too, would think of: for a country or state no towns of its name."""
    rank = {"city"} if reading.sense.kind == "city" else {"name", "demonym", "region"}
    codes = [s.country for s in reading.hit.senses if s.kind in rank and s.country != reading.sense.country]
    return list(dict.fromkeys(codes))


def korean_halves(text: str) -> list[tuple[str, tuple[int, int]]]:
    """ "the North" and "the South", in a text that speaks of North Korea."""
    return [("KP" if m[1] == "North" else "KR", m.span(1)) for m in _HALVES.finditer(text)]


def container(document: str, hit: Hit, following: Hit, seen: Observations) -> Sense | None:
    """The sense of a name that lies in the region or country named right after it ("Paris, Texas")."""
    for outer in following.senses:
        if outer.kind in {"name", "region"}:
            for sense in hit.senses:
                if sense.area == outer.area or (sense.country == outer.area and sense.kind != "name"):
                    return sense
    outer = following.senses[0]
    if any(sense.kind != "city" for sense in hit.senses):
        return None
    state = outer.kind == "region" and outer.area[:3] in {"US.", "CA.", "AU."}
    country = outer.kind == "name" and "locative" in seen and _CLOSED.match(document, following.end)
    # A town of this name that the list lacks, but the text says where it is.
    return Sense("city", outer.area, 100) if state or country else None


def is_headline(title: str) -> bool:
    """Whether a title is written with capitals throughout, so that capitals say nothing."""
    words = [word for word in title.split() if word[0].isalpha()]
    return len(words) > 1 and sum(word[0].isupper() for word in words) > 0.6 * len(words)


def via_of(reading: Candidate) -> Via:
    kind = reading.sense.kind
    if kind == "city" and reading.hit.key in capitals():
        return "capital"
    return kind  # type: ignore[return-value]


def labelled(labels: Mapping[str, str], language: str | None, rules: Policy) -> list[str]:
    """The countries that the page's own labels name ("Country: North Korea")."""
    out = []
    for label, value in labels.items():
        if label.lower() in _COUNTRY_LABELS:
            names = [hit for hit, _ in names_in(value, language) if hit.senses[0].kind in {"name", "region"}]
            codes = [rules.code(hit.senses[0].country, hit.key) for hit in names]
            out += [code for code in codes if code]
    return out
