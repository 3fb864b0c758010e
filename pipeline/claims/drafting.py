"""Making a draft, and what its noun may be when the number has none beside it."""

from pipeline.claims.english import GERUND, english, is_participle
from pipeline.claims.modifiers import bounds, modifier_after, modifier_before
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Draft, Sentence
from pipeline.numbers.number import Number
from pipeline.record import ClaimKind, Modifier


def new_draft(
    s: Sentence,
    number: Number,
    kind: ClaimKind,
    *,
    left: int | None = None,
    right: int | None = None,
    unit: str | None = None,
) -> Draft:
    bound: Modifier | None
    bound, edge = modifier_before(s, number.outer if left is None else left)
    right = number.after if right is None else right
    if bound is None or bound == "exact":
        bound, right = _after(s, number, right)
    if number.vague:
        bound = bound or "approx"
    modifier: Modifier = number.modifier or bound or "exact"
    low, high = bounds(number, bound, number.value)
    return Draft(
        sentence=s, number=number, kind=kind, value=number.value, low=low, high=high, modifier=modifier, unit=unit,
        left=min(edge, number.outer if left is None else left), right=right,
    )  # fmt: skip


def _after(s: Sentence, number: Number, right: int) -> tuple[Modifier | None, int]:
    bound, after = modifier_after(s, number.after)
    if bound is None and right != number.after:
        bound, after = modifier_after(s, right)
    return (bound, max(after, right)) if bound else (None, right)


def with_head(draft: Draft, phrase: tuple[int, int] | None, *, stretch: bool = True) -> Draft:
    if phrase is not None and phrase[1] <= draft.left:
        phrase = _nominal(draft.sentence, phrase)
    if phrase is None:
        return draft
    draft.head = phrase
    draft.counted = draft.sentence.phrase(*phrase)
    if stretch and phrase[0] >= draft.number.after - 1:
        draft.right = max(draft.right, phrase[1])
    return draft


def _nominal(s: Sentence, phrase: tuple[int, int]) -> tuple[int, int] | None:
    """A noun phrase without a verb of saying at its head; None when it is the unit of another figure."""
    e, (first, last) = english(s), phrase
    while first < last and s.low(first) in e.speech and s.low(first) not in e.documents and not s.tokens[first].capital:
        first += 1
    if last - first == 1 and s.low(first).endswith(GERUND) and any(n.outer == last for n in s.numbers):
        return None  # "each giving $2,800"
    inside = [n for n in s.numbers if first <= n.first and n.after < last]
    first = inside[-1].after if inside else first  # "fined two pairs of pastors $349": what is behind the number
    if first == last or any(n.first < last and first < n.after and n.unit_kind is not None for n in s.numbers):
        return None
    return first, last


def is_bracketed(s: Sentence, i: int) -> bool:
    return s.low(i - 1) == "(" or s.low(i - 2) == "(" or s.low(i - 3) == "("


def past_articles(s: Sentence, j: int) -> int:
    e = english(s)
    while j < len(s.tokens) and (
        s.low(j) in e.articles
        or s.tokens[j].kind == "number"
        or s.low(j) in s.lexicon.words.cardinals
        or s.has(j, "total")
    ):
        j += 1
    return j


def is_said(s: Sentence, phrase: tuple[int, int]) -> bool:
    return s.low(phrase[0]) in english(s).speech or s.has(phrase[0], "last_next")


def thing_of_total(s: Sentence) -> str | None:
    """ "Of the participants, 65 percent were white": the head of the opening phrase."""
    if not s.has(0, "of_among"):
        return None
    phrase = noun_phrase(s, past_articles(s, 1))
    return s.phrase(*phrase) if phrase else None


def known_thing(s: Sentence, number: Number, recent: list[Draft]) -> str | None:
    for d in reversed(recent[-6:]):
        if s.index - d.sentence.index > 1:
            break
        if d.kind in ("count", "ratio") and d.counted and d.counted != "age" and not _aside(d, s):
            return d.counted
    return None


def _aside(d: Draft, s: Sentence) -> bool:
    """Whether a draft stands in brackets that are closed by now: a part, not what the sentence speaks of."""
    if d.sentence.has(d.left - 1, "including"):
        return True
    depth = 0
    for k in range(d.left - 1, -1, -1):
        low = d.sentence.low(k)
        if low == ")":
            return False
        if low == "(":
            depth = 1
            break
    return bool(depth)


def shared_noun(s: Sentence, draft: Draft, recent: list[Draft]) -> str | None:
    """ "rose to 120 from 90", "backed by 41 percent of farmers and opposed by 30 percent": one thing, two figures."""
    if not recent or recent[-1].sentence is not s or recent[-1].counted in (None, "age"):
        return None
    if s.has(draft.left - 1, "from") and s.has(draft.left - 2, "up_down_comma") and recent[-1].kind == draft.kind:
        return recent[-1].counted  # "186 cases were reported in May, down from 336"
    if _is_end_of_change(s, draft, recent):
        return recent[-1].counted
    if recent[-1].kind != draft.kind:
        return None
    earlier, i = recent[-1], draft.left - 1
    between = {s.low(k) for k in range(earlier.right, i)}
    e = english(s)
    if (
        s.has(i, "from_to")
        and not between & (e.levels | e.rises | e.falls) - s.classes["up_down"]
        and len(between) <= 8
    ):
        return earlier.counted
    if s.has(i, "by") and is_participle(s.low(i - 1)) and s.low(i - 1) not in e.rises | e.falls:
        return earlier.counted
    return None


def _is_end_of_change(s: Sentence, draft: Draft, recent: list[Draft]) -> bool:
    """ "fell by a quarter, from $1.2 bn in 2022 to $900 m in 2023": the two values of a change said before."""
    if not s.has(draft.left - 1, "from_to") or draft.kind not in ("money", "percent"):
        return False
    earlier = recent[-1]
    change = next(
        (d for d in reversed(recent[-3:]) if d.sentence is s and d.trend and d.counted == earlier.counted), None
    )
    between = {s.low(k) for k in range(earlier.right, draft.left - 1)}
    return change is not None and len(between) <= 6 and not between & s.classes["change_ends"]


def value_arrived_at(s: Sentence, number: Number, draft: Draft, recent: list[Draft]) -> Draft | None:
    """ "gained 0.4 percent to 5,118.20", "from 208 pounds to 193": a bare value after a change, in the unit said"
    " before."""
    if not s.has(draft.left - 1, "from_to_at"):
        return None
    e = english(s)
    back = [s.low(k) for k in range(max(0, draft.left - 12), draft.left)]
    changed = any(w in e.rises or w in e.falls for w in back)
    earlier = recent[-1] if recent and recent[-1].sentence is s else None
    if (
        earlier is not None
        and earlier.kind in ("measure", "money", "percent")
        and s.has(earlier.left - 1, "from")
        and s.has(draft.left - 1, "to")
    ):
        draft.kind, draft.unit, draft.counted = earlier.kind, earlier.unit, earlier.counted
        return draft
    if not changed or (not number.decimals and not number.grouped):
        return None
    if (earlier is not None and earlier.kind == "percent" and number.decimals) or any(
        w in s.classes["indices"] for w in back
    ):
        draft.kind, draft.unit = "measure", "point"
    draft.counted = earlier.counted if earlier is not None else None
    return draft
