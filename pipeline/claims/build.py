"""A number made a claim: which kind, or the reason why it is none."""

from dataclasses import replace

from pipeline.claims.ages import age_of, is_prison_term
from pipeline.claims.amounts import measure_draft, money_draft, percent_draft, ratio_draft
from pipeline.claims.counts import count_draft
from pipeline.claims.drafting import new_draft, with_head
from pipeline.claims.english import ADVERB, GERUND, english, stops
from pipeline.claims.modifiers import bounds
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.refusals import refuse
from pipeline.claims.sentence import Draft, Reason, Sentence
from pipeline.claims.subject import clause_start, noun_before, subject_of
from pipeline.claims.trends import change_near
from pipeline.numbers.number import Number
from pipeline.record import Modifier


def draft_of(s: Sentence, number: Number, recent: list[Draft]) -> Draft | Reason:
    """The claim that a number makes, or the reason why it makes none. `recent`: the drafts before it, latest last."""
    if (age := age_of(s, number)) is not None:
        return _age(s, number, age)
    if is_prison_term(s, number):
        return _term(s, number)
    if number.form == "ordinal":
        return _rank(s, number)
    if s.has(number.after, "fold_times") or (s.low(number.after) == "-" and s.has(number.after + 1, "fold")):
        return _times(s, number)
    if (reason := refuse(s, number)) is not None:
        return reason
    if number.form == "multiple":
        return _multiple(s, number)
    if number.unit_kind == "percent":
        return percent_draft(s, number, recent)
    if number.unit_kind == "money":
        return money_draft(s, number, recent)
    if number.unit_kind == "measure":
        return measure_draft(s, number)
    if number.form in ("fraction", "odds"):
        return ratio_draft(s, number, recent)
    if _goes_on_in_percent(s, number, recent):
        return percent_draft(s, replace(number, unit_kind="percent", unit="percent"), recent)
    return count_draft(s, number, recent)


def _goes_on_in_percent(s: Sentence, number: Number, recent: list[Draft]) -> bool:
    """ "40 percent were rented, 22.5 percent owned and 9.1 of another kind": the word is said before."""
    if not number.decimals or number.scale != 1 or not recent:
        return False
    earlier = recent[-1]
    return earlier.sentence is s and earlier.kind == "percent" and s.has(number.outer - 1, "and_or_comma")


def _age(s: Sentence, number: Number, age: tuple[str, int, int, Modifier | None]) -> Draft:
    unit, left, right, bound = age
    draft = new_draft(s, number, "measure", left=number.outer, right=right, unit=unit)
    draft.left = min(draft.left, left)
    if bound is not None:
        draft.modifier = bound
        draft.low, draft.high = bounds(number, bound, number.value)
    draft.counted = "age"
    return draft


def _term(s: Sentence, number: Number) -> Draft:
    draft = new_draft(s, number, "measure", unit=number.unit)
    draft.event = "sentenced"
    j = number.after
    for k in range(j, min(j + 5, len(s.tokens))):
        if s.low(k) in english(s).prison:
            return with_head(draft, (k, k + 1))
        if s.tokens[k].kind != "word" and s.low(k) != "-":
            break
    return draft


def _times(s: Sentence, number: Number) -> Draft | Reason:
    """ "nine times higher", "10-fold", "four times as many"; "arrested four times" only tells how often."""
    j = number.after + (2 if s.low(number.after) == "-" else 1)
    follower = s.low(j)
    if (
        s.has(number.after, "time_or_times")
        and follower not in s.classes["comparatives"]
        and follower not in s.classes["after_times"]
    ):
        return "repeat"
    draft = new_draft(s, number, "ratio", right=j, unit="times")
    if follower in s.classes["comparatives"]:
        draft.right = j + 1
    draft.trend = change_near(s, number)
    return with_head(draft, noun_before(s, draft.left), stretch=False)


def _multiple(s: Sentence, number: Number) -> Draft | Reason:
    draft = new_draft(s, number, "ratio", unit="times")
    word = s.low(number.first)
    draft.trend = "decrease" if word in s.classes["halving"] else "increase"
    if word in s.classes["twice"]:
        if not s.has(number.after, "after_times"):
            return "repeat"
        draft.trend = None
    found = noun_before_verb(s, draft.left) or _object_of(s, number.after)
    if word.endswith(GERUND) and s.has(number.after, "owned_or_the"):
        found = _object_of(s, number.after) or found
    if found is None and word in s.classes["triples"]:
        return "fraction"
    return with_head(draft, found, stretch=False)


def noun_before_verb(s: Sentence, i: int) -> tuple[int, int] | None:
    """The subject of a verb at token `i` ("the number of defectors has doubled")."""
    k = i
    e = english(s)
    while k > 0 and (s.low(k - 1) in e.auxiliaries or s.low(k - 1).endswith(ADVERB) or s.has(k - 1, "before_multiple")):
        k -= 1
    return subject_of(s, k, clause_start(s, k), stops(s.lexicon.words))


def _object_of(s: Sentence, j: int) -> tuple[int, int] | None:
    while j < len(s.tokens) and (s.has(j, "owned_or_the") or s.low(j) in s.lexicon.words.cardinals):
        j += 1
    return noun_phrase(s, j, mass=True)


def _rank(s: Sentence, number: Number) -> Draft | Reason:
    """ "the 40th confirmed death" is a running total; any other ordinal is a place in a row."""
    if (number.value or 0) < 2:
        return "ordinal"
    e = english(s)
    phrase = noun_phrase(s, number.after, single=True)
    if phrase is None:
        return "ordinal"
    head = s.low(phrase[1] - 1)
    if head not in e.ranked or (not number.digits and (number.value or 0) < 10 and head in s.classes["ranked_once"]):
        return "ordinal"
    if phrase[1] - phrase[0] > 1 and s.tokens[phrase[1] - 2].capital and head not in s.classes["ranked_losses"]:
        return "ordinal"
    return with_head(new_draft(s, number, "rank"), phrase)
