"""What the citation stage wants to know of a language. The language modules import this module."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class CitationWords:
    """The words around an outlet's name that tell a source from an actor, in lower case.

    Each entry is a word or a phrase with single spaces. A language without them still has citations in brackets.
    """

    before: tuple[str, ...] = ()
    """What leads to a source, before its articles and adjectives: "according to", "told", "published in"."""
    far: tuple[str, ...] = ()
    """Last words of those whose first word may stand a little before: "to" in "confirmed the attack to"."""
    reporting: tuple[str, ...] = ()
    """Verbs that news media do: "reported", "wrote", "quotes"."""
    saying: tuple[str, ...] = ()
    """Verbs that anybody does and news media too: "said", "found", "warned"."""
    final: tuple[str, ...] = ()
    """Verbs of reporting that stand at the end of the sentence, far from the name (Korean, Japanese, Turkish)."""
    subject: tuple[str, ...] = ()
    """Particles that make a name the subject of such a verb, as words of their own: Japanese "は", Hindi "ने"."""
    tails: tuple[str, ...] = ()
    """The same as endings of the name's last word: Korean "는"."""
    after: tuple[str, ...] = ()
    """What makes a source of the name before it: "によると", "के अनुसार", "göre"."""
    endings: tuple[str, ...] = ()
    """Last signs of outlets' names where no capitals show a name: "新聞", "晚报", "일보"."""
    not_names: tuple[str, ...] = ()
    """Words that end like that and name no outlet: "이동통신"."""
    auxiliary: tuple[str, ...] = ()
    """What may stand between a name and its verb, or a verb and its date: "has", "first", "late on"."""
    describing: tuple[str, ...] = ()
    """Articles and adjectives between a cue and a name: "the", "state-run", "independent"."""
    media: tuple[str, ...] = ()
    """What an outlet is called: "newspaper", "news agency"."""
    titles: tuple[str, ...] = ()
    """Those of `media` that stand before a name: "daily" in "the daily Oru"."""
    classes: tuple[str, ...] = ()
    """Those of `media` that make an outlet of the name before them: "newspaper" in "the Kayin Voice newspaper"."""
    agencies: tuple[str, ...] = ()
    """Those of `media` that mean an agency."""
    clauses: tuple[str, ...] = ()
    """What opens a clause about the name before it: "which"."""
    joining: tuple[str, ...] = ()
    """What joins the names of a list: "and"."""
    people: tuple[str, ...] = ()
    """Those who speak for an outlet: "correspondent", "reporter"."""
    pieces: tuple[str, ...] = ()
    """What an outlet publishes or counts: "report", "interview", "figure"."""
    studies: tuple[str, ...] = ()
    """Those of `pieces` that bodies which are no news media publish: "report", "survey"."""
    links: tuple[str, ...] = ()
    """What joins a piece to its outlet: "by", "from", "published by"."""
    agents: tuple[str, ...] = ()
    """What names the doer behind a passive verb: "by" in "X, quoted by Y"."""
    idents: tuple[str, ...] = ()
    """What a station says before its own name: "this is", "welcome to"."""
    owning: tuple[str, ...] = ()
    """Those of `reporting` that a firm does with its papers: "which publishes the Inquirer"."""
    offices: tuple[str, ...] = ()
    """What makes a person of the name before it: "director" in "Linda Daily, director for parks"."""
    members: tuple[str, ...] = ()
    """What joins a person to an outlet: "of" in "according to A. Writer of Le Monde"."""
    bodies: tuple[str, ...] = ()
    """Words in the names of those bodies: "institute", "commission", "auditor general"."""
    company: tuple[str, ...] = ()
    """What makes a firm of the name before it: "holdings", "inc"."""
    issued: tuple[str, ...] = ()
    """What joins an outlet or its piece to the day of the issue: "of" in "Frontier Myanmar of 1 May"."""
    appeared: tuple[str, ...] = ()
    """Participles before the day a piece came out: "released" in "by X and Y, released on 7 May"."""
    again: tuple[str, ...] = ()
    """What refers back to a named outlet, before one of `media`: "the same", "that"."""
    own: tuple[str, ...] = ()
    """Possessive pronouns: "its"."""
    relative: Mapping[str, int] = field(default_factory=dict)
    """Dates counted in days from the date named before: "the next day" 1, "same date" 0."""
    ordinal: str | None = None
    """A pattern for a bare day of the month just spoken of, with the number as its group: "on the 20th"."""
    one: tuple[str, ...] = ()
    """Articles and the like that make a noun of what may be a verb: "a Reuters report"."""
    that: tuple[str, ...] = ()
    """What opens the clause about what is said: "that", "how", "whether"."""
    to: tuple[str, ...] = ()
    """What leads to the one to whom something is said: "to" in "said in a long talk on Monday to"."""
    results: tuple[str, ...] = ()
    """What a firm reports of itself: "loss" in "McClatchy reported a loss"."""
    refusing: tuple[str, ...] = ()
    """What takes saying back: "declined", "refused", "not"."""
    participles: tuple[str, ...] = ()
    """Endings of participles before the doer of a passive: "ed" in "shown by Channel 13"."""
    deeds: tuple[str, ...] = ()
    """Those of them that say nothing of news: "owned" in "owned by Gannett"."""
    within: tuple[str, ...] = ()
    """What opens a sentence about what stands in a medium: "in" in "In the Mirror, A. Writer argues"."""
    quoting: tuple[str, ...] = ()
    """The opening marks in which a medium's name stands, where a verb of reporting beside it is enough."""
    listing: tuple[str, ...] = ()
    """What opens a line of sources, before a colon: "source", "sources"."""
    counting: tuple[str, ...] = ()
    """Verbs that make a source of their subject where a number follows: "has" in "Premium Times has nine"."""
    numbering: tuple[str, ...] = ()
    """What stands before a number whose verb was said before: "at" in "the Star at eleven"."""
    bounds: tuple[str, ...] = ()
    """What may stand between such a verb and the number: "about", "at least"."""
    notes: tuple[str, ...] = ()
    """What opens a note that names sources: "see also", "cf", "footnote"."""
    dateless: tuple[str, ...] = ()
    """What stands in a note for a date: "n.d.", "last accessed"."""
    every: tuple[str, ...] = ()
    """What makes one date that of all outlets listed before: "all"."""
    credit: tuple[str, ...] = ()
    """What opens a credit line in brackets: "photo"."""


def phrases(block: str) -> tuple[str, ...]:
    """The phrases of a block, where semicolons part them."""
    return tuple(phrase for part in block.split(";") if (phrase := " ".join(part.split())))
