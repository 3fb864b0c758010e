"""Counts made claims, also those whose noun is left out."""

from pipeline.claims.drafting import known_thing, new_draft, shared_noun, value_arrived_at, with_head
from pipeline.claims.english import english, is_participle, is_plural
from pipeline.claims.labels import MARKS, is_place, label_before, thing_of_list
from pipeline.claims.modifiers import modifier_after
from pipeline.claims.noun_phrase import counted_after, noun_phrase
from pipeline.claims.sentence import Draft, Reason, Sentence
from pipeline.claims.subject import noun_before
from pipeline.claims.trends import change_near
from pipeline.numbers.number import Number


def count_draft(s: Sentence, number: Number, recent: list[Draft]) -> Draft | Reason:
    e = english(s)
    bound, after = modifier_after(s, number.after)
    j = after if bound else number.after
    single = number.value == 1
    phrase, known = counted_after(s, j, single=single, mass=False)
    draft = new_draft(s, number, "count", right=number.after)
    draft.trend = change_near(s, number)
    if s.has(j, "out") and s.has(j + 1, "of"):
        phrase, known = counted_after(s, j + 1)
    label = label_before(s, draft.left)
    if label is not None and (phrase is None or s.low(phrase[1]) in MARKS):
        if not is_place(s, label):
            return with_head(draft, label, stretch=False)
        draft.counted, draft.elided = thing_of_list(s, recent), True
        draft.event = recent[-1].event if recent and s.index - recent[-1].sentence.index <= 1 else None
        return draft
    if phrase is not None and phrase[0] - j > 10:
        phrase = None
    if phrase is None and s.has(j, "the") and s.low(j + 1) in e.totals and s.has(j + 2, "of"):
        phrase = noun_phrase(s, j + 3, mass=True)  # "brings to 46 the number of converts"
        draft.cumulative = phrase is not None
        return with_head(draft, phrase, stretch=False)
    if phrase is not None and not known:
        if not _fits(s, number, draft, phrase):
            phrase = None
        else:
            with_head(draft, phrase)
            if number.vague and draft.counted in (None, "age"):
                return "unread"
            return draft
    return _elided(s, number, draft, recent, known)


def _fits(s: Sentence, number: Number, draft: Draft, phrase: tuple[int, int]) -> bool:
    """A singular noun after a number above one is no counted noun unless a hyphen or a range ties them."""
    head = s.tokens[phrase[1] - 1]
    if number.value == 1 or number.vague or is_plural(head, english(s)) or s.has(number.after, "of_hyphen"):
        return True
    if is_participle(head.low):
        return False
    if not number.digits or number.scale > 1 or number.grouped:
        return True
    return bool(draft.modifier != "exact" or s.has(draft.left - 1, "article_or_this")) and not head.capital


def _elided(s: Sentence, number: Number, draft: Draft, recent: list[Draft], known: bool) -> Draft | Reason:
    """A number without its noun: what it counts stands before it, or was said with the number before."""
    draft.elided = True
    if (shared := shared_noun(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    if not known and (named := _with_noun_before(s, number, draft, recent)) is not None:
        return named
    earlier = known_thing(s, number, recent)
    if (arrived := value_arrived_at(s, number, draft, recent)) is not None:
        return arrived
    if not (known or _is_counted(s, number, draft, recent, earlier)) or _says_nothing(s, number, draft, earlier):
        return "unread"
    if s.has(number.first, "one") and not (known or earlier):
        return "one"
    if earlier is None and s.has(number.after, "being_or_having") and _is_small_and_exact(number, draft):
        return "unread"
    draft.counted = earlier
    return draft


def _with_noun_before(s: Sentence, number: Number, draft: Draft, recent: list[Draft]) -> Draft | None:
    """ "deaths rose to 40", "the toll reached 40": the noun before the number, or what that stands for."""
    e = english(s)
    verb = s.low(draft.left - 1)
    if verb in s.lexicon.words.events and verb not in e.levels:
        return None  # "kills 20": the number is the verb's object
    found = noun_before(s, draft.left)
    if found is None:
        return None
    head, plural = s.low(found[1] - 1), is_plural(s.tokens[found[1] - 1], e)
    name = s.tokens[found[1] - 1].capital and (found[1] > 1 or s.phrase(*found).isupper()) and not plural
    if name or head in s.classes["demonstrative_or_it"]:
        return None
    if head in e.totals and (earlier := known_thing(s, number, recent)):
        draft.counted = earlier
        return draft
    if not (number.digits or head in e.totals or plural or draft.modifier != "exact"):
        return None
    if number.decimals and number.scale == 1 and (level := value_arrived_at(s, number, draft, recent)) is not None:
        return with_head(level, found, stretch=False)
    return with_head(draft, found, stretch=False)


def _is_counted(s: Sentence, number: Number, draft: Draft, recent: list[Draft], earlier: str | None) -> bool:
    """Whether the words around a number without a noun say that something is counted. `earlier`: what was before."""
    e, events = english(s), s.lexicon.words.events
    before, after, second = s.low(draft.left - 1), s.low(number.after), s.low(draft.left - 2)
    if (
        number.scale >= 1e6
        or draft.modifier != "exact"
        or after in e.auxiliaries
        or after in events
        or before in events
    ):
        return True
    in_row = bool(recent) and recent[-1].sentence is s and recent[-1].elided
    if in_row and before in s.classes["and"] and after in s.classes["when"]:
        return True
    if before in s.classes["of"] and second in e.totals and s.low(draft.left - 3) in e.articles:
        return True  # "a total of 40"
    there = before in e.auxiliaries and second in s.classes["there"]
    if there and after in (",", ".", ";", ""):
        return True
    if earlier is None:
        return False
    instead = after in s.classes["instead"] or (before in s.classes["of"] and second in s.classes["instead"])
    follows = after in s.classes["after_elision"] or after in e.verbs or is_participle(after)
    return there or instead or follows or s.has(number.outer - 1, "all_with")


def _says_nothing(s: Sentence, number: Number, draft: Draft, earlier: str | None) -> bool:
    """Whether a short number in digits stands alone: nothing was counted before it, and no verb is beside it."""
    e, events = english(s), s.lexicon.words.events
    before, after = s.low(draft.left - 1), s.low(number.after)
    if not number.digits or earlier is not None or not _is_small_and_exact(number, draft):
        return False
    if after in s.classes["when"] or s.has(draft.left - 2, "there") or after in e.auxiliaries:
        return False
    return after not in events and before not in events


def _is_small_and_exact(number: Number, draft: Draft) -> bool:
    return draft.modifier == "exact" and not number.grouped and number.scale == 1
