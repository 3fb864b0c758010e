"""A number made a claim: its kind, bound and counted noun."""

from dataclasses import replace

from pipeline.claims.ages import age_of, is_prison_term
from pipeline.claims.english import CHANGES, counted_after, english, is_participle, is_plural, noun_phrase, stops
from pipeline.claims.modifiers import bounds, modifier_after, modifier_before
from pipeline.claims.sentence import Draft, Sentence
from pipeline.claims.sieve import Reason, refuse
from pipeline.claims.subject import clause_start, noun_before, subject_of
from pipeline.numbers.number import Number
from pipeline.numbers.words import word_set
from pipeline.record import ClaimKind, Modifier, Trend

INDICES = word_set("index average dow nasdaq s&p ftse dax nikkei cac stoxx sensex kospi asx tsx composite benchmark")
COMPARED = word_set(
    "higher lower more less fewer greater larger bigger smaller faster slower above below better"
    " worse up down longer cheaper"
)


def draft_of(s: Sentence, number: Number, recent: list[Draft]) -> Draft | Reason:
    """The claim that a number makes, or the reason why it makes none. `recent`: the drafts before it, latest last."""
    if (age := age_of(s, number)) is not None:
        return _age(s, number, age)
    if is_prison_term(s, number):
        return _term(s, number)
    if number.form == "ordinal":
        return _rank(s, number)
    if s.low(number.after) in ("times", "fold", "time", "-fold") or (
        s.low(number.after) == "-" and s.low(number.after + 1) in ("fold", "times")
    ):
        return _times(s, number)
    if (reason := refuse(s, number)) is not None:
        return reason
    if number.form == "multiple":
        return _multiple(s, number)
    if number.unit_kind == "percent":
        return _percent(s, number, recent)
    if number.unit_kind == "money":
        return _money(s, number, recent)
    if number.unit_kind == "measure":
        return _measure(s, number)
    if number.form in ("fraction", "odds"):
        return _ratio(s, number, recent)
    if _goes_on_in_percent(s, number, recent):
        return _percent(s, replace(number, unit_kind="percent", unit="percent"), recent)
    return _count(s, number, recent)


def _goes_on_in_percent(s: Sentence, number: Number, recent: list[Draft]) -> bool:
    """ "65 percent were white, 11.9 percent black and 7.3 of another race": the word is said before."""
    if not number.decimals or number.scale != 1 or not recent:
        return False
    earlier = recent[-1]
    return earlier.sentence is s and earlier.kind == "percent" and s.low(number.outer - 1) in (",", "and", "or")


def _new(
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


def _head(draft: Draft, phrase: tuple[int, int] | None, *, stretch: bool = True) -> Draft:
    if phrase is None:
        return draft
    draft.head = phrase
    draft.counted = draft.sentence.phrase(*phrase)
    if stretch and phrase[0] >= draft.number.after - 1:
        draft.right = max(draft.right, phrase[1])
    return draft


def _age(s: Sentence, number: Number, age: tuple[str, int, int, Modifier | None]) -> Draft:
    unit, left, right, bound = age
    draft = _new(s, number, "measure", left=number.outer, right=right, unit=unit)
    draft.left = min(draft.left, left)
    if bound is not None:
        draft.modifier = bound
        draft.low, draft.high = bounds(number, bound, number.value)
    draft.counted = "age"
    return draft


def _term(s: Sentence, number: Number) -> Draft:
    draft = _new(s, number, "measure", unit=number.unit)
    draft.event = "sentenced"
    j = number.after
    for k in range(j, min(j + 5, len(s.tokens))):
        if s.low(k) in english(s).prison:
            return _head(draft, (k, k + 1))
        if s.tokens[k].kind != "word" and s.low(k) != "-":
            break
    return draft


def _times(s: Sentence, number: Number) -> Draft | Reason:
    """ "nine times higher", "10-fold", "four times as many"; "arrested four times" only tells how often."""
    j = number.after + (2 if s.low(number.after) == "-" else 1)
    follower = s.low(j)
    if (
        s.low(number.after) in ("times", "time")
        and follower not in COMPARED
        and follower not in ("as", "the", "that", "what", "its", "their")
    ):
        return "repeat"
    draft = _new(s, number, "ratio", right=j, unit="times")
    if follower in COMPARED:
        draft.right = j + 1
    draft.trend = _change_near(s, number)
    return _head(draft, noun_before(s, draft.left), stretch=False)


def _multiple(s: Sentence, number: Number) -> Draft | Reason:
    draft = _new(s, number, "ratio", unit="times")
    word = s.low(number.first)
    draft.trend = "decrease" if word.startswith("halv") else "increase"
    if word in ("twice", "thrice"):
        if s.low(number.after) not in ("as", "the", "that", "its", "their", "what"):
            return "repeat"
        draft.trend = None
    found = noun_before_verb(s, draft.left) or _object_of(s, number.after)
    if found is None and word in ("triple", "treble", "quadruple"):
        return "fraction"
    return _head(draft, found, stretch=False)


def noun_before_verb(s: Sentence, i: int) -> tuple[int, int] | None:
    """The subject of a verb at token `i` ("the number of defectors has doubled")."""
    k = i
    e = english(s)
    while k > 0 and (
        s.low(k - 1) in e.auxiliaries
        or s.low(k - 1).endswith("ly")
        or s.low(k - 1) in ("to", "more", "than", "nearly", "almost", "not")
    ):
        k -= 1
    return subject_of(s, k, clause_start(s, k), stops(s.lexicon.words))


def _object_of(s: Sentence, j: int) -> tuple[int, int] | None:
    while j < len(s.tokens) and s.low(j) in ("the", "its", "their", "his", "her"):
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
    if head not in e.ranked or (
        not number.digits
        and (number.value or 0) < 10
        and head in ("win", "victory", "goal", "title", "test", "launch", "attack", "case", "strike")
    ):
        return "ordinal"
    if phrase[1] - phrase[0] > 1 and s.tokens[phrase[1] - 2].capital and head not in ("death", "case", "fatality"):
        return "ordinal"
    return _head(_new(s, number, "rank"), phrase)


def _percent(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    j = number.after
    unit = number.unit
    after = s.low(j)
    draft = _new(s, number, "percent", unit=unit)
    draft.trend = _change_near(s, number)
    e = english(s)
    if (
        s.low(draft.left - 1) in ("up", "down", "by")
        and s.low(number.outer - 1) in ("up", "down", "by")
        and _bracketed(s, draft.left)
    ):
        draft.left -= 1
    if after == "of" or (after in ("-", "‑") and s.low(j + 1) not in ("",)):
        phrase, known = counted_after(s, j + (1 if after != "of" else 0), mass=True)
        if known:
            return _head(draft, _antecedent_in(s, number), stretch=False)
        return _head(draft, phrase)
    determined = s.low(number.outer - 1) in e.articles or s.low(draft.left - 1) in e.articles or number.attached
    if (
        after
        and after not in COMPARED
        and (determined or (after not in e.verbs and not is_participle(after)) or is_plural(s.tokens[j], e))
    ):
        phrase = noun_phrase(s, j, mass=True)
        if phrase is not None and not _said_by(s, phrase) and not (s.tokens[phrase[0]].capital and not determined):
            if s.low(phrase[1] - 1) in CHANGES:
                draft.trend = _change_word(s, phrase[1] - 1) or draft.trend
                if phrase[1] - phrase[0] == 1 and s.low(phrase[1]) in ("in", "of", "on"):
                    inner = noun_phrase(s, _skip_articles(s, phrase[1] + 1), mass=True)
                    return _head(draft, inner or phrase)
                if phrase[1] - phrase[0] == 1 and (unit == "percentage point" or _bracketed(s, number.outer)):
                    return draft
            return _head(draft, phrase)
    if (shared := _shared_with(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    if s.low(number.outer - 1) in ("up", "down", "by", "than") or _bracketed(s, draft.left):
        found = noun_before(s, draft.left)
        if found is None and recent and recent[-1].sentence.index >= s.index - 1:
            draft.counted = recent[-1].counted
            return draft
        return _head(draft, found, stretch=False)
    found = noun_before(s, draft.left)
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
            draft.counted = _of_total(s)
        return draft
    return _head(draft, found, stretch=False)


def _arrived_at(s: Sentence, number: Number, draft: Draft, recent: list[Draft]) -> Draft | None:
    """ "rose 0.7 percent to 6,327.80", "from 208 pounds to 193": a bare value after a change, in the unit said"
    " before."""
    if s.low(draft.left - 1) not in ("to", "at", "from"):
        return None
    e = english(s)
    back = [s.low(k) for k in range(max(0, draft.left - 12), draft.left)]
    changed = any(w in e.rises or w in e.falls for w in back)
    earlier = recent[-1] if recent and recent[-1].sentence is s else None
    if (
        earlier is not None
        and earlier.kind in ("measure", "money", "percent")
        and s.low(earlier.left - 1) == "from"
        and s.low(draft.left - 1) == "to"
    ):
        draft.kind, draft.unit, draft.counted = earlier.kind, earlier.unit, earlier.counted
        return draft
    if not changed or (not number.decimals and not number.grouped):
        return None
    if (earlier is not None and earlier.kind == "percent" and number.decimals) or any(w in INDICES for w in back):
        draft.kind, draft.unit = "measure", "point"
    draft.counted = earlier.counted if earlier is not None else None
    return draft


def _shared_with(s: Sentence, draft: Draft, recent: list[Draft]) -> str | None:
    """ "rose to 120 from 90", "liked by 36 percent of adults and disliked by 24 percent": one thing, two figures."""
    if (
        not recent
        or recent[-1].sentence is not s
        or recent[-1].kind != draft.kind
        or recent[-1].counted in (None, "age")
    ):
        return None
    earlier, i = recent[-1], draft.left - 1
    between = {s.low(k) for k in range(earlier.right, i)}
    e = english(s)
    if (
        s.low(i) in ("from", "to")
        and not between & (e.levels | e.rises | e.falls) - {"down", "up"}
        and len(between) <= 8
    ):
        return earlier.counted
    if s.low(i) == "by" and is_participle(s.low(i - 1)) and s.low(i - 1) not in e.rises | e.falls:
        return earlier.counted
    return None


def _of_total(s: Sentence) -> str | None:
    """ "Of the participants, 65 percent were white": the head of the opening phrase."""
    if s.low(0) not in ("of", "among"):
        return None
    phrase = noun_phrase(s, _skip_articles(s, 1))
    return s.phrase(*phrase) if phrase else None


def _skip_articles(s: Sentence, j: int) -> int:
    e = english(s)
    while j < len(s.tokens) and (
        s.low(j) in e.articles
        or s.tokens[j].kind == "number"
        or s.low(j) in s.lexicon.words.cardinals
        or s.low(j) == "total"
    ):
        j += 1
    return j


def _said_by(s: Sentence, phrase: tuple[int, int]) -> bool:
    return s.low(phrase[0]) in english(s).speech or s.low(phrase[0]) in ("last", "next")


def _bracketed(s: Sentence, i: int) -> bool:
    return s.low(i - 1) == "(" or s.low(i - 2) == "(" or s.low(i - 3) == "("


def _money(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    draft = _new(s, number, "money", unit=number.unit)
    draft.trend = _change_near(s, number)
    e = english(s)
    j = number.after
    if s.low(j) == "(" and (close := next((k for k in range(j + 1, min(j + 8, len(s.tokens))) if s.low(k) == ")"), 0)):
        j = close + 1  # the same amount in another currency
    after = s.low(j)
    if after == "worth" and s.low(j + 1) == "of":
        return _head(draft, noun_phrase(s, _skip_articles(s, j + 2), mass=True))
    if after == "of" and s.low(j + 1) not in ("which", "that"):
        phrase = noun_phrase(s, _skip_articles(s, j + 1), mass=True)
        if phrase:
            return _head(draft, phrase)
    if after in ("-", "‑") and s.low(j + 1) in ("a", "per"):
        return draft
    if after and after not in e.verbs and not is_participle(after) and after not in COMPARED:
        phrase = noun_phrase(s, j, mass=True)
        if (
            phrase is not None
            and not _said_by(s, phrase)
            and not (s.tokens[phrase[0]].capital and s.low(draft.left - 1) not in e.articles)
        ):
            return _head(draft, phrase)
    if (
        after == "in"
        and (phrase := noun_phrase(s, j + 1, mass=True)) is not None
        and not s.tokens[phrase[0]].capital
        and s.tokens[phrase[0]].kind != "number"
    ) and s.low(phrase[1] - 1) not in (
        "total",
        "cash",
        "year",
        "quarter",
        "months",
        "week",
        "month",
        "years",
        "all",
        "prison",
        "today",
    ):
        if (found := _object_noun(s, draft.left)) is None:
            return _head(draft, phrase)
        return _head(draft, found, stretch=False)
    if (shared := _shared_with(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    found = noun_before(s, draft.left)
    if found is None and _bracketed(s, draft.left) and recent and recent[-1].sentence is s:
        draft.counted = recent[-1].counted
        return draft
    if found is not None and s.low(found[0]) in ("figure", "that") and recent:
        draft.counted = recent[-1].counted
        return draft
    return _head(draft, found, stretch=False)


def _object_noun(s: Sentence, i: int) -> tuple[int, int] | None:
    return noun_before(s, i) if s.low(i - 1) in ("of", "to", "at") else None


def _measure(s: Sentence, number: Number) -> Draft:
    draft = _new(s, number, "measure", unit=number.unit)
    draft.trend = _change_near(s, number)
    j = number.after
    if number.attached or s.low(j) in ("-",):
        k = j + 1 if s.low(j) == "-" else j
        if s.low(k) in ("long", "wide", "high", "tall", "deep", "thick"):
            k += 1
        return _head(draft, noun_phrase(s, k, mass=True))
    if s.low(j) == "of" and (phrase := noun_phrase(s, _skip_articles(s, j + 1), mass=True)) is not None:
        return _head(draft, phrase)
    found = noun_before(s, draft.left)
    if (
        found is None
        and s.low(draft.left - 1) not in ("about", "from")
        and draft.left
        and s.tokens[draft.left - 1].kind != "sign"
    ):
        k = draft.left - 1
        if (
            s.tokens[k].kind == "word"
            and s.low(k) not in stops(s.lexicon.words)
            and s.low(k) not in english(s).verbs
            and not is_participle(s.low(k))
            and s.low(k) in ("aircraft", "vehicles", "vehicle", "trucks", "ships", "vessels")
        ):
            found = (k, k + 1)
    return _head(draft, found, stretch=False)


def _ratio(s: Sentence, number: Number, recent: list[Draft]) -> Draft:
    draft = _new(s, number, "ratio")
    j = number.after
    if number.form == "odds":
        phrase, _ = counted_after(s, j, mass=False)
        return _head(draft, phrase)
    phrase, known = counted_after(s, j, mass=True)
    if not known and phrase is not None and (s.low(j) == "of" or s.low(j) in ("the", "its", "their", "all")):
        return _head(draft, phrase)
    if (
        not known
        and phrase is not None
        and s.low(j) not in stops(s.lexicon.words)
        and number.last - number.first == 1
        and s.low(number.first) == "half"
        and False
    ):
        return _head(draft, phrase)
    draft.elided = True
    draft.counted = _known_thing(s, number, recent) or _of_total(s)
    return draft


def _known_thing(s: Sentence, number: Number, recent: list[Draft]) -> str | None:
    for d in reversed(recent[-6:]):
        if s.index - d.sentence.index > 1:
            break
        if d.kind in ("count", "ratio") and d.counted and d.counted != "age" and not _aside(d, s):
            return d.counted
    return None


def _aside(d: Draft, s: Sentence) -> bool:
    """Whether a draft stands in brackets that are closed by now: a part, not what the sentence speaks of."""
    depth = 0
    for k in range(d.left - 1, -1, -1):
        low = d.sentence.low(k)
        if low == ")":
            return False
        if low == "(":
            depth = 1
            break
    return bool(depth)


def _antecedent_in(s: Sentence, number: Number) -> tuple[int, int] | None:
    return None


def _change_near(s: Sentence, number: Number) -> Trend | None:
    """increase or decrease when the figure is a change or the value arrived at; None for the value started from."""
    e = english(s)
    tokens = s.tokens
    i = number.outer - 1
    if number.unit_kind is None and number.form == "cardinal" and s.low(number.after) != "times":
        if (changed := _added(s, number)) is not None:
            return changed
    elif s.low(number.after + 1) == "to" or number.unit_kind in ("measure", "money"):
        pass
    elif s.low(number.after) in (
        "higher",
        "more",
        "up",
        "above",
        "increase",
        "rise",
        "raise",
        "growth",
        "gain",
        "jump",
        "hike",
        "surge",
    ):
        return "increase"
    elif s.low(number.after) in (
        "lower",
        "less",
        "fewer",
        "down",
        "below",
        "decrease",
        "drop",
        "decline",
        "fall",
        "cut",
        "reduction",
    ):
        return "decrease"
    while i >= 0 and (s.low(i) in s.lexicon.words.articles or modifier_word(s, i)):
        i -= 1
    link = s.low(i)
    if link == "from":
        return None
    k = i - 1 if link in ("to", "by", "at", "of", "in") else i
    for j in range(k, max(-1, k - (10 if link in ("to", "by") else 3)), -1):
        low = tokens[j].low
        if low in (",", ";", "(", ":") and not (low == "(" and j >= k - 1):
            if j < k and link not in ("to", "by"):
                return None
            if low != "," or link not in ("to", "by"):
                return None
            return None
        if low in ("raise", "raised", "raises", "raising") and number.unit_kind == "money" and link not in ("to", "by"):
            return None
        if low in e.rises:
            return None if low == "up" and j == i - 1 and link == "to" else "increase"
        if low in e.falls:
            return "decrease"
        if link in ("of", "at", "in") and j < k - 1:
            return None
    return None


def _added(s: Sentence, number: Number) -> Trend | None:
    """ "88,000 positions were added", "1,200 jobs were lost"."""
    phrase = noun_phrase(s, number.after)
    if phrase is None or s.low(phrase[1]) not in ("were", "was", "are", "is", "been"):
        return None
    verb = s.low(phrase[1] + 1)
    return (
        "increase"
        if verb in ("added", "created", "gained")
        else "decrease"
        if verb in ("lost", "cut", "shed", "eliminated")
        else None
    )


def modifier_word(s: Sentence, i: int) -> bool:
    return (s.low(i) in s.lexicon.words.before and s.low(i) not in ("top", "topped", "tops", "exceeded", "raised")) or (
        s.low(i) in ("more", "less", "than", "as", "much", "many", "an", "a", "average", "of")
        and s.low(i) not in ("of",)
    )


def _change_word(s: Sentence, i: int) -> Trend | None:
    e = english(s)
    low = s.low(i).removesuffix("s")
    if s.low(i) in e.rises or low in e.rises or low in ("raise", "gain", "improvement", "rebound"):
        return "increase"
    return "decrease" if s.low(i) in e.falls or low in e.falls else None


def _count(s: Sentence, number: Number, recent: list[Draft]) -> Draft | Reason:
    _tokens, _e = s.tokens, english(s)
    bound, after = modifier_after(s, number.after)
    j = after if bound else number.after
    single = number.value == 1
    phrase, known = counted_after(s, j, single=single, mass=False)
    draft = _new(s, number, "count", right=number.after)
    draft.trend = _change_near(s, number)
    if phrase is not None and phrase[0] - j > 10:
        phrase = None
    if phrase is not None and not known:
        if not _fits(s, number, draft, phrase):
            phrase = None
        else:
            _head(draft, phrase)
            if number.vague and draft.counted in (None, "age"):
                return "unread"
            return draft
    return _elided(s, number, draft, recent, known)


def _fits(s: Sentence, number: Number, draft: Draft, phrase: tuple[int, int]) -> bool:
    """A singular noun after a number above one is no counted noun unless a hyphen or a range ties them."""
    head = s.tokens[phrase[1] - 1]
    if number.value == 1 or number.vague or is_plural(head, english(s)) or s.low(number.after) in ("-", "‑", "of"):
        return True
    if not number.digits or number.scale > 1 or number.grouped:
        return True
    return bool(draft.modifier != "exact" or s.low(draft.left - 1) in english(s).articles) and not head.capital


def _elided(s: Sentence, number: Number, draft: Draft, recent: list[Draft], known: bool) -> Draft | Reason:
    """A number without its noun: what it counts stands before it, or was said with the number before."""
    e = english(s)
    draft.elided = True
    if (shared := _shared_with(s, draft, recent)) is not None:
        draft.counted = shared
        return draft
    found = noun_before(s, draft.left)
    if found is not None:
        head = s.low(found[1] - 1)
        if head in ("it", "that", "this", "which") or (
            s.tokens[found[1] - 1].capital and not is_plural(s.tokens[found[1] - 1], e)
        ):
            found = None
    if found is not None and not known:
        head = s.low(found[1] - 1)
        if head in e.totals and (earlier := _known_thing(s, number, recent)):
            draft.counted = earlier
            return draft
        if number.digits or head in e.totals or is_plural(s.tokens[found[1] - 1], e) or draft.modifier != "exact":
            if number.decimals and number.scale == 1 and (level := _arrived_at(s, number, draft, recent)) is not None:
                return _head(level, found, stretch=False)
            return _head(draft, found, stretch=False)
    earlier = _known_thing(s, number, recent)
    after = s.low(number.after)
    before = s.low(draft.left - 1)
    if (arrived := _arrived_at(s, number, draft, recent)) is not None:
        return arrived
    evidence = (
        known
        or number.scale >= 1e6
        or draft.modifier not in ("exact",)
        or after in e.auxiliaries
        or after in s.lexicon.words.events
        or before in s.lexicon.words.events
        or (
            earlier is not None
            and (
                after
                in (
                    "in",
                    "from",
                    "at",
                    "on",
                    "so",
                    "more",
                    "since",
                    "this",
                    "last",
                    "others",
                    "taken",
                    "remain",
                    "others",
                    "to",
                    "for",
                    "who",
                    "whom",
                    "aboard",
                    "women",
                )
                or after in e.verbs
                or is_participle(after)
                or s.low(number.outer - 1) in ("with", "and", ",", "all")
            )
        )
    )
    if not evidence or (
        number.digits
        and not number.grouped
        and number.scale == 1
        and earlier is None
        and draft.modifier == "exact"
        and after not in e.auxiliaries
        and after not in s.lexicon.words.events
        and before not in s.lexicon.words.events
    ):
        return "unread"
    if s.low(number.first) == "one" and not (known or earlier):
        return "one"
    if (
        earlier is None
        and after in ("is", "means", "was", "has")
        and draft.modifier == "exact"
        and not number.grouped
        and number.scale == 1
    ):
        return "unread"
    draft.counted = earlier
    return draft
