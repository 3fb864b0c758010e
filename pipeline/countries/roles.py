"""What an article is about: `subject` or `mentioned`, with a score and the reason."""

import re
from bisect import bisect
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import exp, log

from pipeline.record import CountryMention, Role

_LEAD = 400  # characters that count as the lead at most, when the first paragraph is longer
_LATE = 800  # a country first named after so many characters is background
_PARAGRAPH = re.compile(r"\n\n")
_MONEY = re.compile(
    r"\s(?:dlrs?|dollars?|francs?|marks?|yen|pounds?|crowns?|guilders?|rupees?|pesos?|eurobonds?|currency)\b", re.I
)

# Weights by logistic regression over Reuters and CLIFF stories (bench task "focus"), rounded.
# `label` and `headed` are the page's own word.
WEIGHTS = {
    "label": 8.0,
    "headed": 3.0,
    "dateline": 4.0,
    "title": 1.8,
    "dateline_alone": 1.1,
    "count": 1.0,
    "names": 0.55,
    "share": 0.5,
    "lead": 0.5,
    "top": 0.3,
    "others": -0.1,
    "spread": -0.2,
    "other_lead": -0.5,
    "dateline_echo": -0.7,
    "late_only": -0.9,
    "post": -1.5,  # its ministries and agencies are the source of such stories
}
BIAS = -1.8
FLOOR = -2.5  # below it, not even the best country of a text is its subject

# Where correspondents report on a country from when they cannot from inside it: such a dateline says nothing.
# country: the countries of its usual datelines. Compiled by the project.
REPORTED_FROM: Mapping[str, str] = {
    "AF": "PK AE QA",
    "BI": "RW KE",
    "BY": "PL LT UA",
    "CD": "KE RW",
    "CF": "CM TD",
    "CU": "US MX",
    "ER": "KE ET",
    "ET": "KE",
    "HT": "DO US",
    "IQ": "JO AE KW",
    "IR": "AE TR CY BH KW IQ",
    "KP": "KR JP CN",
    "LA": "TH",
    "LY": "TN EG MT",
    "ML": "SN",
    "MM": "TH",
    "NE": "SN NG",
    "NI": "CR",
    "PS": "IL EG",
    "RU": "GE LV LT EE",
    "SD": "EG KE TD",
    "SO": "KE",
    "SS": "KE UG ET",
    "SY": "LB TR JO",
    "TM": "KZ UZ",
    "UA": "PL",
    "VE": "CO",
    "YE": "SA AE EG",
    "ZW": "ZA",
}

_SAID = {
    "label": "the page's label names it",
    "headed": "the title begins with it and a colon",
    "title": "in the title",
    "lead": "in the lead",
    "dateline": "in the dateline",
}


@dataclass(slots=True)
class Evidence:
    """All that an article has of one country. `printed`: how many of the mentions stand in the dateline."""

    title: int = 0
    label: bool = False
    headed: bool = False  # the title begins with it and a colon ("North Korea: Arrests rise")
    dateline: bool = False
    printed: int = 0
    namesakes: dict[str, str] = field(default_factory=dict)  # a name read so → the other countries it could have meant
    mentions: list[CountryMention] = field(default_factory=list)

    def add(self, item: CountryMention, *, in_dateline: bool) -> None:
        self.mentions.append(item)
        self.dateline = self.dateline or in_dateline
        self.printed += in_dateline

    @property
    def body(self) -> list[CountryMention]:
        return self.mentions[self.printed :]


@dataclass(frozen=True, slots=True)
class Rating:
    """The role of a country, a score from 0 to 1, and why."""

    role: Role
    score: float
    why: str


def rate(found: Mapping[str, Evidence], text: str) -> dict[str, Rating]:
    """The role and score of each country. Several can be subjects; where none stands out, the best one is."""
    seen = observe(found, text)
    sums = {code: BIAS + sum(WEIGHTS[name] * value for name, value in facts.items()) for code, facts in seen.items()}
    best = max(sums, key=lambda code: (sums[code], -first_place(found[code])), default=None)
    labelled = {code for code, evidence in found.items() if evidence.label or evidence.headed}
    out = {}
    for code, total in sums.items():
        subject = total > 0 or (code == best and total > FLOOR)
        if labelled and code not in labelled and total < SUBJECT_BESIDE_LABEL:
            subject = False
        role: Role = "subject" if subject else "mentioned"
        out[code] = Rating(role, round(1 / (1 + exp(-total)), 3), reason(found[code], seen[code]))
    return out


def first_place(evidence: Evidence) -> int:
    """Where a country is named first; the title comes before everything."""
    return -1 if evidence.title else min((m.span[0] for m in evidence.mentions), default=0)


SUBJECT_BESIDE_LABEL = 1.5  # where the page's label names the subject, another country must be plain to be one too


def observe(found: Mapping[str, Evidence], text: str) -> dict[str, dict[str, float]]:
    """What speaks for each country, by name; the values are those the weights were fitted for."""
    lead = lead_end(text)
    counts = {code: len(e.body) - money(e, text) for code, e in found.items()}
    leads = {code: sum(m.span[0] < lead for m in e.body) for code, e in found.items()}
    total, top = sum(counts.values()) or 1, max(counts.values(), default=0) or 1
    titled = {code for code, e in found.items() if e.title}
    leading = {code for code, count in leads.items() if count}
    paragraphs = [match.start() for match in _PARAGRAPH.finditer(text)]
    out = {}
    for code, evidence in found.items():
        body, count = evidence.body, counts[code]
        facts = {
            "title": float(code in titled),
            "lead": float(code in leading),
            "count": log(1 + count),
            "names": log(1 + sum(m.via == "name" for m in evidence.mentions)),
            "share": count / total,
            "top": count / top,
            "spread": log(1 + len({bisect(paragraphs, m.span[0]) for m in body[:20]})),
            "others": log(1 + sum(n > 0 for other, n in counts.items() if other != code)),
            "other_lead": float(bool(leading - {code})),
            "late_only": float(bool(body) and body[0].span[0] > _LATE),
            "label": float(evidence.label),
            "headed": float(evidence.headed),
        }
        if evidence.dateline and code not in titled and is_post(code, titled | leading):
            facts["post"] = 1.0
        elif evidence.dateline:
            facts["dateline"] = 1.0
            facts["dateline_alone"] = float(not (titled | leading) - {code})
            facts["dateline_echo"] = float(count > 0)
        out[code] = facts
    return out


def is_post(country: str, others: set[str]) -> bool:
    """Whether a dateline's country is only where one of the others is reported from (Seoul for North Korea)."""
    return any(country in REPORTED_FROM.get(other, "").split() for other in others)


def lead_end(text: str) -> int:
    """Where the lead ends: with the first paragraph, if that is not a mere line or too long."""
    end = text.find("\n\n", 60)
    return min(_LEAD, len(text) if end < 0 else end)


def money(evidence: Evidence, text: str) -> int:
    """How many mentions only name a currency ("100 mln Canadian dollars")."""
    return sum(_MONEY.match(text, m.span[1]) is not None for m in evidence.body)


def reason(evidence: Evidence, facts: Mapping[str, float]) -> str:
    """The evidence in words for the analyst."""
    said = [words for name, words in _SAID.items() if facts.get(name)]
    if facts.get("post"):
        said.append("dateline discounted: the usual post for reporting on another country of this story")
    count = len(evidence.body)
    said.append(f"{count} mention{'s' * (count != 1)} in the body")
    said += [f'"{name}" could also be in {others}' for name, others in list(evidence.namesakes.items())[:3]]
    return "; ".join(said)
