"""Percentages, money, measures and shares made claims."""

from pipeline.claims.drafting import (
    is_bracketed,
    is_said,
    known_thing,
    new_draft,
    past_articles,
    shared_noun,
    thing_of_total,
    with_head,
)
from pipeline.claims.english import PLURAL, english, is_participle, is_plural, stops
from pipeline.claims.labels import label_before
from pipeline.claims.noun_phrase import counted_after, noun_phrase
from pipeline.claims.sentence import Draft, Sentence
from pipeline.claims.subject import clause_start, noun_before, subject_of
from pipeline.claims.trends import change_near, change_word
from pipeline.numbers.number import Number


def percent_draft(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    j = number.after
    unit = number.unit
    after = s.low(j) if not s.has(j, "early_late") else ""  # "1.85 percent late Monday"
    draft = new_draft(s, number, "percent", unit=unit)
    draft.trend = change_near(s, number)
    e = english(s)
    if s.has(draft.left - 1, "moved_by") and s.has(number.outer - 1, "moved_by") and is_bracketed(s, draft.left):
        draft.left -= 1
    if after in s.classes["of"] or (after in ("-", "‑") and s.low(j + 1) not in ("",)):
        phrase, known = counted_after(s, j + (1 if after not in s.classes["of"] else 0), mass=True)
        if known:
            draft.counted = known_thing(s, number, recent)
            return draft
        return with_head(draft, phrase)
    determined = s.low(number.outer - 1) in e.articles or s.low(draft.left - 1) in e.articles or number.attached
    if (
        after
        and after not in s.classes["comparatives"]
        and not (is_participle(after) and s.low(j + 1) in e.articles)
        and (determined or (after not in e.verbs and not is_participle(after)) or is_plural(s.tokens[j], e))
    ):
        phrase = noun_phrase(s, j, mass=True)
        if phrase is not None and not is_said(s, phrase) and not (s.tokens[phrase[0]].capital and not determined):
            if s.has(phrase[1] - 1, "changes"):
                draft.trend = change_word(s, phrase[1] - 1) or draft.trend
                if phrase[1] - phrase[0] == 1 and s.has(phrase[1], "share_links"):
                    inner = noun_phrase(s, past_articles(s, phrase[1] + 1), mass=True)
                    return with_head(draft, inner or phrase)
                if phrase[1] - phrase[0] == 1 and (unit == "percentage point" or is_bracketed(s, number.outer)):
                    return draft
            return with_head(draft, phrase)
    if s.has(draft.left - 1, "whom_which") and s.has(draft.left - 2, "of"):
        draft.counted = known_thing(s, number, recent)
        return draft
    if (shared := shared_noun(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    if s.has(number.outer - 1, "share_compared") or is_bracketed(s, draft.left):
        found = noun_before(s, draft.left)
        if (found is None or s.tokens[found[1] - 1].capital) and is_bracketed(s, draft.left):
            found = _listed_thing(s, draft.left) or found
        if found is None and recent and recent[-1].sentence.index >= s.index - 1:
            draft.counted = recent[-1].counted
            return draft
        return with_head(draft, found, stretch=False)
    found = noun_before(s, draft.left) or label_before(s, draft.left)
    if found is None:
        draft.counted = next(
            (
                d.counted
                for d in reversed(recent[-4:])
                if d.kind in ("percent", "ratio") and s.index - d.sentence.index <= 1
            ),
            None,
        )
        if draft.counted is None:
            draft.counted = thing_of_total(s)
        return draft
    return with_head(draft, found, stretch=False)


def _listed_thing(s: Sentence, left: int) -> tuple[int, int] | None:
    """What a list of names with figures in brackets is of: "the districts hit were Orlu (29%) and Brask (19%)"."""
    e = english(s)
    named = [k - 1 for k, token in enumerate(s.tokens) if token.low == "(" and k]
    if not all(s.tokens[k].capital for k in named):
        return None  # "coal (40%), gas (12%)": what is named is itself what is counted
    for k in range(left - 1, -1, -1):
        if s.low(k) in e.auxiliaries or (s.low(k) in e.levels and not s.tokens[k].capital):
            return subject_of(s, k, clause_start(s, k), stops(s.lexicon.words))
        if s.tokens[k].kind == "word" and not s.tokens[k].capital and not s.has(k, "listing"):
            return None
    return None


def money_draft(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    draft = new_draft(s, number, "money", unit=number.unit)
    draft.trend = change_near(s, number)
    e = english(s)
    j = number.after
    if s.low(j) == "(" and (close := next((k for k in range(j + 1, min(j + 8, len(s.tokens))) if s.low(k) == ")"), 0)):
        j = close + 1  # the same amount in another currency
    after = s.low(j)
    if after in s.classes["worth"] and s.has(j + 1, "of"):
        return with_head(draft, noun_phrase(s, past_articles(s, j + 2), mass=True))
    if after in s.classes["of"] and not s.has(j + 1, "that_which"):
        phrase = noun_phrase(s, past_articles(s, j + 1), mass=True)
        if phrase:
            return with_head(draft, phrase)
    if after in ("-", "‑") and s.has(j + 1, "each_unit"):
        return draft
    changed = after in s.classes["changes"] and (
        s.low(draft.left - 1) in e.articles or s.low(number.outer - 1) in e.articles
    )
    if (
        after
        and (after not in e.verbs or changed)
        and not is_participle(after)
        and after not in s.classes["comparatives"]
    ):
        phrase = noun_phrase(s, j, mass=True)
        if (
            phrase is not None
            and not is_said(s, phrase)
            and not (s.tokens[phrase[0]].capital and s.low(draft.left - 1) not in e.articles)
        ):
            return with_head(draft, phrase)
    if (
        after in s.classes["in"]
        and (phrase := noun_phrase(s, j + 1, mass=True)) is not None
        and not s.tokens[phrase[0]].capital
        and s.tokens[phrase[0]].kind != "number"
    ) and not s.has(phrase[1] - 1, "no_goods"):
        if (found := _object_noun(s, draft.left)) is None:
            return with_head(draft, phrase)
        return with_head(draft, found, stretch=False)
    if (shared := shared_noun(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    found = noun_before(s, draft.left) or label_before(s, draft.left)
    if found is None and is_bracketed(s, draft.left) and recent and recent[-1].sentence is s:
        draft.counted = recent[-1].counted
        return draft
    if found is not None and s.has(found[0], "figure_that") and recent:
        draft.counted = recent[-1].counted
        return draft
    return with_head(draft, found, stretch=False)


def _object_noun(s: Sentence, i: int) -> tuple[int, int] | None:
    return noun_before(s, i) if s.has(i - 1, "object_links") else None


def measure_draft(s: Sentence, number: Number) -> Draft:
    draft = new_draft(s, number, "measure", unit=number.unit)
    draft.trend = change_near(s, number)
    j = number.after
    if number.attached or s.low(j) in ("-",):
        k = j + 1 if s.low(j) == "-" else j
        if s.has(k, "dimensions"):
            k += 1
        return with_head(draft, noun_phrase(s, k, mass=True))
    if s.has(j, "of") and (phrase := noun_phrase(s, past_articles(s, j + 1), mass=True)) is not None:
        return with_head(draft, phrase)
    if (
        (number.after - number.last < 2 or s.has(number.last, "square_cubic"))
        and _attributive(s, number)
        and (phrase := noun_phrase(s, j, mass=True)) is not None
    ):
        return with_head(draft, phrase)  # "1,500 litre drums"
    found = noun_before(s, draft.left)
    if (
        found is None
        and not s.has(draft.left - 1, "about_from")
        and draft.left
        and s.tokens[draft.left - 1].kind != "sign"
    ):
        k = draft.left - 1
        if (
            s.tokens[k].kind == "word"
            and s.low(k) not in stops(s.lexicon.words)
            and s.low(k) not in english(s).verbs
            and not is_participle(s.low(k))
            and s.has(k, "vehicles")
        ):
            found = (k, k + 1)
    return with_head(draft, found, stretch=False)


def _attributive(s: Sentence, number: Number) -> bool:
    """Whether a unit in the singular stands before a plural: the plural is what has that size."""
    unit, after = s.low(number.after - 1), number.after
    if (
        not unit.isalpha()
        or len(unit) < 4
        or unit.endswith(PLURAL)
        or unit in s.classes["plural_units"]
        or number.value == 1
    ):
        return False
    if after >= len(s.tokens) or s.tokens[after].capital or s.tokens[after].kind != "word":
        return False
    e, low = english(s), s.low(after)
    ends = (
        low in stops(s.lexicon.words)
        or low in e.verbs
        or low in s.classes["comparatives"]
        or low in e.rises
        or low in e.falls
    )
    return is_plural(s.tokens[after], e) or not (ends or low in s.classes["dimensions"])


def ratio_draft(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    draft = new_draft(s, number, "ratio")
    j = number.after
    if number.form == "odds":
        phrase, _ = counted_after(s, j, mass=False)
        return with_head(draft, phrase)
    phrase, known = counted_after(s, j, mass=True)
    if not known and phrase is not None and (s.has(j, "of") or s.has(j, "whole_determiners")):
        return with_head(draft, phrase)
    if s.has(draft.left - 1, "to_by"):
        draft.trend = change_near(s, number)
        if (found := noun_before(s, draft.left)) is not None:
            return with_head(draft, found, stretch=False)
    draft.elided = True
    draft.counted = known_thing(s, number, recent) or thing_of_total(s)
    return draft
