"""Breakdowns: figures that are parts of another figure of the sentence, or of the one before."""

import itertools

from pipeline.claims.english import PAST, PLURAL, english
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Draft, Sentence
from pipeline.record import Part

PARTITIONS = (
    frozenset(("man", "woman", "child", "boy", "girl", "minor", "adult")),
    frozenset(("male", "female")),
    frozenset(("boy", "girl")),
    frozenset(("adult", "child", "minor", "teenager", "infant", "baby")),
    frozenset(("civilian", "soldier", "militant", "fighter", "policeman", "officer", "combatant", "police")),
)
DIVIDES = {"child": frozenset(("boy", "girl")), "adult": frozenset(("man", "woman"))}
SINGULARS = {
    "men": "man",
    "women": "woman",
    "children": "child",
    "babies": "baby",
    "males": "male",
    "females": "female",
    "policemen": "policeman",
}


def with_parts(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> list[Draft]:
    """The drafts of a sentence without those that became parts of another claim. `earlier`: those before the"
    " sentence."""
    taken: list[Draft] = []
    for finder in (_of_the, _of_these, _brackets, _which, _including, _made_of, _listed):
        for whole, parts, exhaustive in finder(s, [d for d in drafts if d not in taken], earlier):
            if whole.parts or not parts or whole in parts or any(p.value is None for p in parts):
                continue
            attach(whole, parts, exhaustive)
            taken.extend(parts)
    return [d for d in drafts if d not in taken]


def attach(whole: Draft, parts: list[Draft], exhaustive: bool) -> None:
    if not exhaustive and len(parts) > 1 and whole.value is not None:
        exhaustive = sum(p.value or 0 for p in parts) == whole.value
    for part in parts:
        part.part_of = whole
    whole.parts = tuple(
        Part(
            span=part.span,
            text=part.sentence.text[slice(*part.span)],
            value=part.value,
            counted=None if part.elided else part.counted,
            exhaustive=exhaustive,
        )
        for part in parts
    )


Found = list[tuple[Draft, list[Draft], bool]]


def counts(drafts: list[Draft]) -> list[Draft]:
    return [d for d in drafts if d.kind == "count"]


def _brackets(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "36 pastors were held (29 men and 7 women)" and the same between dashes or after a colon."""
    out: Found = []
    for opening, closing in _enclosures(s):
        inside = [d for d in counts(drafts) if opening < d.number.first and d.number.last <= closing]
        if not inside or inside[0].left > opening + 3:
            continue
        whole = next((d for d in reversed(counts(drafts)) if d.number.last <= opening and not d.part_of), None)
        if whole is None or whole.number.form != "cardinal" or _verbal(s, opening + 1, closing):
            continue
        if (s.low(opening) in ("—", "–", ":") and len(inside) < 2) or any(
            s.low(k) in (";",) for k in range(whole.number.last, opening)
        ):
            continue
        partial = any(
            s.has(k, "part_openers") or s.has(k, "mostly_of_whom") for k in range(opening, inside[0].number.first)
        )
        if any(p.value is None or p.number.decimals for p in inside) or (
            not partial and not all(_told_apart(s, p) for p in inside)
        ):
            continue
        if not partial and len(inside) == 1:
            continue
        if whole.value is None or max(p.value or 0 for p in inside) > whole.value * (1 if partial else 3):
            continue
        out.append((whole, inside, not partial and _all_listed(s, inside, closing)))
    return out


def _told_apart(s: Sentence, part: Draft) -> bool:
    """Whether a part in brackets says what it is: "18 men", "140 in the north", "150 marked and …"."""
    after = s.low(part.number.after)
    return (
        (part.head is not None and part.head[0] >= part.number.after)
        or after in s.classes["place_preposition"]
        or after.endswith(PAST)
    )


def _enclosures(s: Sentence) -> list[tuple[int, int]]:
    out = []
    opened: int | None = None
    for k, token in enumerate(s.tokens):
        if token.low == "(":
            opened = k
        elif token.low == ")" and opened is not None:
            out.append((opened, k))
            opened = None
    dashes = [k for k, token in enumerate(s.tokens) if token.low in ("—", "–", "--")]
    out += [(a, b) for a, b in zip(dashes, [*dashes[1:], len(s.tokens)], strict=False)]
    out += [(k, len(s.tokens)) for k, token in enumerate(s.tokens) if token.low == ":"]
    return out


def _verbal(s: Sentence, a: int, b: int) -> bool:
    e = english(s)
    return any(s.low(k) in e.auxiliaries or (s.low(k) in e.speech and s.low(k) not in e.documents) for k in range(a, b))


def _all_listed(s: Sentence, parts: list[Draft], end: int) -> bool:
    """Whether the parts follow one another, joined by commas and "and", up to the end of the stretch."""
    if len(parts) < 2 or any(p.modifier not in ("exact",) for p in parts):
        return False
    placed = all(p.elided for p in parts) or parts[0].elided
    for a, b in itertools.pairwise(parts):
        between = [s.low(k) for k in range(a.right, b.left)]
        if not between or not (
            set(between) <= s.classes["list_joints"]
            or (placed and between[-1] in s.classes["and_comma"] and len(between) <= 6)
        ):
            return False
    return (
        placed
        or parts[-1].right >= end - 1
        or all(s.low(k) in (".", ",") for k in range(parts[-1].right, min(end, len(s.tokens))))
    )


def _which(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "2,310 files, 520 of which came in on Friday", "20 people, three of them children"."""
    out: Found = []
    for n, d in enumerate(drafts):
        k = d.number.after
        if d.kind in ("count", "percent") and s.has(k, "of") and s.has(k + 1, "which_them") and n:
            whole = next((w for w in reversed(counts(drafts[:n])) if not w.part_of), None)
            if whole is not None and d.kind == "count":
                own = noun_phrase(s, k + 2) if s.has(k + 1, "them") else None
                d.counted, d.elided = s.phrase(*own) if own else whole.counted, False
                out.append((whole, [d], False))
        elif d.kind == "count" and s.has(d.left - 1, "which_them") and s.has(d.left - 2, "of_among") and n:
            whole = next((w for w in reversed(counts(drafts[:n])) if w.number.after <= d.left - 2), None)
            if whole is not None:
                out.append((whole, [d, *(_followers(s, d, drafts) or _clauses(s, d, drafts))], False))
    return out


def _clauses(s: Sentence, first: Draft, drafts: list[Draft]) -> list[Draft]:
    """ "of which 7,600 are active and 799 are deaths": the next part has a verb of its own."""
    e = english(s)
    later = [d for d in counts(drafts) if d.number.first > first.number.first]
    if not later or s.low(first.number.after) not in e.auxiliaries:
        return []
    d = later[0]
    joined = s.has(d.left - 1, "and") and d.left - first.number.after <= 6 and s.low(d.number.after) in e.auxiliaries
    return [d] if joined else []


def _including(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "more than 90 people, including 11 nuns", "Among the dead were four children"."""
    out: Found = []
    for k, token in enumerate(s.tokens):
        if token.low not in s.classes["part_openers"] or (
            token.low in s.classes["among"] and not s.has(k + 1, "the_them")
        ):
            continue
        first = next((d for d in counts(drafts) if k < d.number.first <= k + 8 and d.number.form == "cardinal"), None)
        if first is None or any(s.low(x) in (",", ";", ".") for x in range(k, first.left)):
            continue
        before = [d for d in counts(drafts) if d.number.after <= k and not d.part_of and d.number.form == "cardinal"]
        if token.low in s.classes["among"] and s.has(k + 1, "the") and not before:
            before = [d for d in counts(earlier)[-3:] if s.index - d.sentence.index <= 1]
            if s.has(k + 2, "death_nouns"):
                before = [d for d in before if d.event in ("killed", "died", None)]
            elif not s.has(k + 2, "survivor_nouns"):
                continue
            if not any(s.has(x, "are_were") for x in range(k, first.left)):
                continue
        elif token.low in s.classes["among"] and s.has(k + 1, "the"):
            continue
        if not before:
            continue
        whole = before[-1]
        parts = [first, *_followers(s, first, drafts)]
        whole = next(
            (d for d in reversed(before) if (d.value or d.low or 0) >= max(p.value or 0 for p in parts)), whole
        )
        out.append((whole, parts, False))
    return out


def _followers(s: Sentence, first: Draft, drafts: list[Draft]) -> list[Draft]:
    """The parts that follow the first, joined by commas and "and" alone."""
    out: list[Draft] = []
    last = first
    for d in counts(drafts):
        if d.number.first <= last.number.first:
            continue
        between = [s.low(k) for k in range(last.right, d.left)]
        if not between or not set(between) <= s.classes["part_followers"] or d.head is None:
            break
        out.append(d)
        last = d
    return out


def _of_the(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "Of the eight suspects, three were fined, four were jailed …": each clause names a part."""
    if not s.has(0, "of_among") or len(drafts) < 2:
        return []
    whole = drafts[0]
    comma = next((k for k, t in enumerate(s.tokens) if t.low == ","), 0)
    if whole.kind != "count" or not whole.head or whole.number.first > 4 or not comma or comma > whole.right + 8:
        return []
    parts = []
    for d in drafts[1:]:
        if d.kind != "count" or d.number.first < comma or not d.elided:
            break
        if (
            s.low(d.number.after) not in english(s).auxiliaries
            and not s.has(d.number.after, "not_counted_in")
            and not s.low(d.number.after).endswith(PAST)
        ):
            break
        parts.append(d)
    return [(whole, parts, False)] if parts else []


def _of_these(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "Of these sites 116 were open and 3 were closed": parts of the last count of the sentence before."""
    if not s.has(0, "of_among") or not s.has(1, "them_these"):
        return []
    parts = [d for d in counts(drafts) if d.number.form == "cardinal" and d.value is not None]
    before = [d for d in counts(earlier)[-4:] if s.index - d.sentence.index <= 1 and not d.part_of]
    if happened := s.lexicon.words.events.get(s.low(2)):
        before = [d for d in before if d.event == happened]  # "Of those killed, 11 were …"
    largest = max((d.value or 0 for d in parts), default=0)
    whole = next((d for d in reversed(before) if (d.value or d.low or 0) >= largest), None)
    if whole is None or not parts or parts[0].number.first > 6:
        return []
    return [(whole, parts, sum(d.value or 0 for d in parts) == whole.value and len(parts) > 1)]


def _made_of(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "65 people, comprising 18 men and 47 women"."""
    out: Found = []
    for k, token in enumerate(s.tokens):
        made = token.low in s.classes["comprising"] or (
            token.low in s.classes["made"] and s.has(k + 1, "up") and s.has(k + 2, "of")
        )
        first = next((d for d in counts(drafts) if k < d.number.first <= k + 5), None) if made else None
        if first is None:
            continue
        parts = [first, *_followers(s, first, drafts)]
        candidates = [d for d in reversed(counts(drafts)) if d.number.after <= k and not d.part_of]
        total = sum(p.value or 0 for p in parts)
        whole = next((d for d in candidates if d.value == total), candidates[0] if candidates else None)
        if whole is not None and len(parts) > 1 and whole.number.form == "cardinal":
            out.append((whole, parts, True))
    return out


def _listed(s: Sentence, drafts: list[Draft], earlier: list[Draft]) -> Found:
    """ "All 16 victims … were local, 9 men and 7 women", "36 pastors, 29 men and 7 women, were held"."""
    out: Found = []
    plain = counts(drafts)
    for n, first in enumerate(plain[1:], 1):
        if s.low(first.left - 1) != "," or first.part_of or first.modifier != "exact":
            continue
        parts = [first, *_siblings(s, first, plain[n + 1 :])]
        whole = next(
            (d for d in reversed(plain[:n]) if not d.part_of and d.number.form == "cardinal" and d.modifier == "exact"),
            None,
        )
        if whole is None or len(parts) < 2 or whole.value is None or whole.right > first.left - 1:
            continue
        if any(d is not whole and d.number.first > whole.number.first for d in plain[:n]):
            continue
        total = sum(p.value or 0 for p in parts)
        heads = {singular(p.counted or "") for p in parts if not p.elided}
        divided = len(heads) == len(parts) and any(heads <= group for group in PARTITIONS)
        sharing = s.has(whole.left - 1, "all_the") and all(p.elided for p in parts)
        counted = singular(whole.counted or "")
        # "2,335 women, 1,900 children and 75 men" is a list, "12 children, 7 boys and 5 girls" a breakdown.
        if heads and heads | {counted} <= PARTITIONS[0] and not heads <= DIVIDES.get(counted, frozenset()):
            continue
        if total == whole.value or (
            divided
            and s.low(parts[-1].right) in (",", ".", "", "—", ";")
            and (whole.right == first.left - 1 or s.has(whole.left - 1, "all"))
        ):
            out.append((whole, parts, True))
        elif sharing and total < whole.value:
            out.append((whole, parts, False))
    return out


def _siblings(s: Sentence, first: Draft, rest: list[Draft]) -> list[Draft]:
    out: list[Draft] = []
    last = first
    for d in rest:
        between = [s.low(k) for k in range(last.right, d.left)]
        joints = s.classes["and_comma"]
        if not between or not (
            joints.issuperset(between) or (last.elided and len(between) <= 6 and between[-1] in joints)
        ):
            break
        out.append(d)
        last = d
    return out


def singular(phrase: str) -> str:
    word = phrase.lower().split(" ")[-1]
    return SINGULARS.get(word, word.removesuffix(PLURAL))
