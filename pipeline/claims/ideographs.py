"""Claims in Chinese, Japanese and Korean: number, classifier, noun."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from pipeline.claims.completing import complete_claims
from pipeline.claims.modifiers import interval
from pipeline.claims.phrases import layout_of, table_of
from pipeline.claims.place import Mention
from pipeline.claims.words import ClaimWords
from pipeline.numbers import money
from pipeline.numbers.ideographs import LARGE, NUMERAL, SMALL, more_of, vague_of, value_of
from pipeline.numbers.words import Bound, NumberWords
from pipeline.record import Claim, ClaimKind, TimeExpression
from pipeline.sentences.split import sentences_of
from pipeline.sentences.words import SentenceWords

REACH = 300  # characters of a sentence on either side of a number
KOREAN_NOUN = re.compile(r"([가-힣]{1,12}?)(?:은|는|이|가|을|를|도|의|중|등)?\s$")
TO = re.compile(r"\s?(?:至|到|乃至|내지|[~～〜‐‑–—―-])\s?")
FROM = ("从", "從", "由", "自")
CODE_BEFORE = re.compile(r"[A-Za-z_\-./:]$|\d\s?대\s?$")  # "A-12", a score in Korean
CODE_BEHIND = re.compile(r"[:/\-]\d|[A-Za-z]{2,}")
CASES_OF = "件の"  # no noun: "16件の死亡"
SEVERAL = ("数", "數", "几", "幾", "수")
AMONG = re.compile(r"\s?(?:人|名|명|개|곳)?\s?(?:中|のうち|중)\s?")
SCORE = re.compile(r"\s?(?:대|対|比)\s?\d")
NOUN_BEHIND = re.compile(r"(?:の(?:[一-鿿]{1,4}な)?)?([一-鿿ァ-ヶー々]{2,10})")
NOUN_BEFORE = re.compile(r"(?:^|[、。「」（\sとやは])([一-鿿ァ-ヶー]{1,8})$")
TENTHS = re.compile(r"成(?![功立员員为為])|割(?![合引れ])")
AGE_TO = re.compile(r"(?:から|[~～〜-]|至|到|에서)\s?(\d{1,3})(?:歳|才|岁|歲|세|살)")
OVER = re.compile(r"分之|分の|\s?분의\s?")
YEARS = re.compile(r"\s?(?:年|년)")
BARE_NOUN = re.compile(r"([一-鿿]{1,4}?)(?=[被遭在和及与、，。的于已将因从死受失逃抵获未仍正也都就])")
WHOLES = frozenset((2, 3, 4, 5, 6, 7, 8, 9, 10, 20, 100, 1000))
OLDEST = 115
WINDOW = 12  # characters looked at on either side of a number


def alternatives(names: Iterable[str], tail: str = "") -> re.Pattern[str]:
    """A pattern of names, the longest first."""
    return re.compile(
        ("(?:" + "|".join(re.escape(n) for n in sorted(names, key=len, reverse=True)) + ")" if names else "(?!)") + tail
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """The word tables of a language as patterns."""

    percent: re.Pattern[str]
    currencies: re.Pattern[str]
    measures: re.Pattern[str]
    times: re.Pattern[str]
    before: re.Pattern[str]
    after: re.Pattern[str]
    classifiers: re.Pattern[str]
    premodifiers: re.Pattern[str]
    nouns: re.Pattern[str]
    events: re.Pattern[str]
    ordinals: re.Pattern[str]


@cache
def patterns_of(words: NumberWords) -> Patterns:
    """The patterns of a language, made once."""
    g = words.grammar
    return Patterns(
        percent=alternatives([*words.percent, *money.PERCENT]),
        currencies=alternatives(words.currencies),
        measures=alternatives(words.measures),
        times=alternatives([*words.durations, *words.months]),
        before=alternatives(words.before, r"\s*$"),
        after=alternatives(words.after),
        classifiers=alternatives(g.classifiers),
        premodifiers=alternatives(g.premodifiers),
        nouns=alternatives(g.nouns),
        events=alternatives(words.events),
        ordinals=alternatives(words.ordinal_suffixes),
    )


def claims_in(
    text: str,
    words: NumberWords,
    phrases: ClaimWords,
    dates: tuple[TimeExpression, ...],
    mentions: Sequence[Mention],
    writing: SentenceWords,
) -> tuple[Claim, ...]:
    """The claims of a Chinese, Japanese or Korean text in order, completed sentence by sentence."""
    claims = list(_figures(text, words, phrases, dates))
    starts = [c.span[0] for c in claims]
    table = table_of(phrases, frozenset(words.events))
    out: list[Claim] = []
    for start, end, _ in sentences_of(text, writing) if claims else ():
        own = claims[bisect_left(starts, start) : bisect_left(starts, end)]
        if own:
            times = [t for t in dates if start <= t.span[0] < end]
            places = [m for m in mentions if start <= m.start < end]
            out += complete_claims(layout_of(text, start, end, table), own, times, places, words.events)
    return tuple(out)


def _figures(text: str, words: NumberWords, phrases: ClaimWords, dates: tuple[TimeExpression, ...]) -> Iterator[Claim]:
    taken = 0
    kana = words.grammar.order == "classifier" and bool(phrases.subjects)
    starts = [t.span[0] for t in dates]
    for found in NUMERAL.finditer(text):
        if found.start() < taken:
            continue
        near = dates[bisect_left(starts, found.start() - REACH) : bisect_left(starts, found.end() + REACH)]
        claim = _age(text, found.start(), found.end(), phrases) or _share(text, found.start(), found.end(), words)
        claim = claim or _fraction(text, found.start(), found.end()) or _term(text, found.start(), found.end(), phrases)
        claim = claim or _several(text, found.start(), found.end(), words, phrases)
        claim = claim or _claim(text, found.start(), found.end(), words, phrases, near)
        if claim is not None and claim.kind == "count" and words.grammar.order == "classifier":
            claim = _with_noun(text, claim) if kana else _with_bare_noun(text, claim)
        if claim is not None:
            taken = claim.span[1]
            yield claim


@cache
def _old(phrases: ClaimWords) -> re.Pattern[str]:
    return alternatives(phrases.old)


def _age(text: str, start: int, end: int, phrases: ClaimWords) -> Claim | None:
    """ "35歳", "5살": years of age."""
    value, unit = value_of(text[start:end]), _old(phrases).match(text, end)
    if value is None or unit is None or not 0 < value <= OLDEST or text[:start].endswith(phrases.nth):
        return None
    to = AGE_TO.match(text, unit.end())
    upper = value_of(to[1]) if to else None
    if to is not None and upper is not None and value < upper <= OLDEST:
        return Claim(
            span=(start, to.end()), text=text[start : to.end()], num_span=(start, to.end(1)), value=None, low=value,
            high=upper, modifier="range", kind="measure", counted="age", unit="year",
        )  # fmt: skip
    span = start, unit.end()
    return Claim(
        span=span, text=text[slice(*span)], num_span=(start, end), value=value, low=None, high=None, modifier="exact",
        kind="measure", counted="age", unit="year",
    )  # fmt: skip


def _share(text: str, start: int, end: int, words: NumberWords) -> Claim | None:
    """ "10명 중 4명", "10人中9人": so many of so many."""
    among = AMONG.match(text, end)
    part = NUMERAL.match(text, among.end()) if among else None
    whole, value = value_of(text[start:end]), value_of(part.group()) if part else None
    if part is None or whole is None or value is None or not 0 < value < whole or whole not in WHOLES:
        return None
    classifier = patterns_of(words).classifiers.match(text, part.end())
    span = start, classifier.end() if classifier else part.end()
    return Claim(
        span=span, text=text[slice(*span)], num_span=(start, part.end()), value=value / whole, low=None, high=None,
        modifier="exact", kind="ratio", counted=None, unit=None,
    )  # fmt: skip


def _fraction(text: str, start: int, end: int) -> Claim | None:
    """ "三分之二", "3分の1", "3분의 1"."""
    tenths = value_of(text[start:end])
    if tenths is not None and 0 < tenths <= 10 and (tenth := TENTHS.match(text, end)):
        return Claim(
            span=(start, tenth.end()), text=text[start : tenth.end()], num_span=(start, end), value=10 * tenths,
            low=None, high=None, modifier="exact", kind="percent", counted=None, unit="percent",
        )  # fmt: skip
    over = OVER.match(text, end)
    part = NUMERAL.match(text, over.end()) if over else None
    whole, value = value_of(text[start:end]), value_of(part.group()) if part else None
    if part is None or not whole or value is None or not 0 < value < whole or whole >= 100:
        return None
    span = start, part.end()
    return Claim(
        span=span, text=text[slice(*span)], num_span=span, value=value / whole, low=None, high=None, modifier="exact",
        kind="ratio", counted=None, unit=None,
    )  # fmt: skip


def _term(text: str, start: int, end: int, phrases: ClaimWords) -> Claim | None:
    """ "懲役7年", "징역 7년", "有期徒刑七年": a prison term."""
    value, unit = value_of(text[start:end]), YEARS.match(text, end)
    word = next((w for w in phrases.prison if text[max(0, start - 8) : start].rstrip().endswith(w)), None)
    if value is None or unit is None or word is None:
        return None
    return Claim(
        span=(start, unit.end()), text=text[start : unit.end()], num_span=(start, end), value=value, low=None,
        high=None, modifier="exact", kind="measure", counted=word, unit="year", event="sentenced",
    )  # fmt: skip


def _with_bare_noun(text: str, claim: Claim) -> Claim:
    """A Chinese count whose noun no list knows: the ideographs up to a word that goes on ("20名渔民失踪")."""
    if claim.counted is not None:
        return claim
    found = BARE_NOUN.match(text, claim.span[1])
    if found is None:
        return claim
    return replace(claim, counted=found[1], span=(claim.span[0], found.end(1)), text=text[claim.span[0] : found.end(1)])


def _several(text: str, start: int, end: int, words: NumberWords, phrases: ClaimWords) -> Claim | None:
    """ "数十人", "数百名儿童", "수십 명": as vague as "dozens" and "hundreds"."""
    numeral = text[start:end]
    if not text[:start].endswith(SEVERAL) or not all(c in SMALL or c in LARGE for c in numeral):
        return None
    scale = value_of(numeral)
    space = 1 if text[end : end + 1] == " " else 0
    counted, right, classified, _bound = _counted(text, start, end + space, end + space, words, phrases, "count")
    if scale is None or not classified:
        return None
    first = start - 1
    return Claim(
        span=(first, right), text=text[first:right], num_span=(first, end), value=None, low=2 * scale,
        high=10 * scale - 1, modifier="approx", vague=True, kind="count", counted=counted, unit=None,
        event=_event(text, first, right, words),
    )  # fmt: skip


def _with_noun(text: str, claim: Claim) -> Claim:
    """A Japanese count with the noun behind its classifier ("2個偵察機隊") or before it ("馬1000頭")."""
    at = claim.span[1]
    if claim.counted is not None and claim.counted + text[at : at + 1] != CASES_OF:
        return claim
    before = NOUN_BEFORE.search(text[max(0, claim.span[0] - WINDOW) : claim.span[0]])
    if before is not None and claim.counted is None:
        return replace(claim, counted=before[1])
    if (behind := NOUN_BEHIND.match(text, at)) is not None:
        end = behind.end(1)
        return replace(claim, counted=behind[1], span=(claim.span[0], end), text=text[claim.span[0] : end])
    return claim


def _claim(
    text: str, start: int, end: int, words: NumberWords, phrases: ClaimWords, near: Sequence[TimeExpression]
) -> Claim | None:
    numeral = text[start:end]
    value, vague = value_of(numeral), vague_of(numeral)
    first, least = start, None
    beyond: Bound | None = None
    if vague:
        least, value = vague
    if value is None:
        return None
    before = text[max(0, start - WINDOW) : start]
    if not vague and (more_than := more_of(text, end, value)):
        value, most, end = more_than
        beyond = "more_than"
        if most is not None:
            least, value, beyond = value, most, "approx"
    elif not vague and not before.endswith(FROM) and (upper := _upper(text, start, end, words)):
        least, value, end = upper
    after = text[end : end + WINDOW]
    if (
        before.endswith(phrases.nth)
        or (before.endswith(SEVERAL) and (numeral[0] in SMALL or numeral[0] in LARGE))
        or CODE_BEFORE.search(before)
        or SCORE.match(text, end)
        or CODE_BEHIND.match(after)
    ):
        return None
    if any(t.type in ("DATE", "TIME", "DURATION") and t.span[0] < end and start < t.span[1] for t in near):
        return None
    share = before.endswith(phrases.hundredths)
    bound, more = _after_bound(after, words)
    rest = after[more:].lstrip()
    gap = len(after) - len(after[more:].lstrip())
    patterns = patterns_of(words)
    if patterns.times.match(rest):
        return None
    kind: ClaimKind = "count"
    unit = None
    right = end + more
    written = not numeral[0].isdecimal()
    if share or (percent := patterns.percent.match(rest)):
        kind, unit = "percent", "percent"
        right = end + gap + (0 if share else percent.end() if percent else 0)
    elif name := patterns.currencies.match(rest):
        kind, unit, right = "money", words.currencies[name.group()], end + gap + name.end()
    elif name := patterns.measures.match(rest):
        kind, unit, right = "measure", words.measures[name.group()], end + gap + name.end()
    elif before[-1:] in money.SIGNS:
        kind, unit = "money", money.SIGNS[before[-1]]
        start -= 1
    counted, right, classified, late = _counted(text, start, end + gap, right, words, phrases, kind)
    if kind == "count" and ((not classified and counted is None) or patterns.ordinals.match(text, right)):
        return None
    if kind == "count" and written and not classified:
        return None
    if value == 1 and written and kind == "count":
        return None
    left_bound, left = _before_bound(text, start - (3 if share else 0), words)
    bound = bound or late or left_bound or beyond or ("approx" if vague else None)
    low, high = interval(bound, value) if least is None else (least, value)
    return Claim(
        span=(left, right), text=text[left:right], num_span=(first, end), value=value if least is None else None,
        low=low, high=high, modifier="range" if least is not None and not (vague or beyond) else bound or "exact",
        vague=bool(vague), kind=kind, counted=counted, unit=unit, event=_event(text, left, right,
        words) if kind == "count" else None,
    )  # fmt: skip


def _upper(text: str, start: int, end: int, words: NumberWords) -> tuple[float, float, int] | None:
    """ "20至30", "3到5万", "20%~30%": the two values of a range and where it ends; None when it is none."""
    patterns = patterns_of(words)
    unit = next(
        (m for p in (patterns.percent, patterns.currencies, patterns.classifiers) if (m := p.match(text, end))), None
    )
    to = TO.match(text, unit.end() if unit else end)
    second = NUMERAL.match(text, to.end()) if to else None
    if second is None or (unit and not text.startswith(unit.group(), second.end())):
        return None
    numerals = text[start:end], second.group()
    low, high = value_of(numerals[0]), value_of(numerals[1])
    if low is None or high is None:
        return None
    scale = LARGE.get(numerals[1][-1])
    if scale and not any(c in LARGE for c in numerals[0]) and low * scale < high:
        low *= scale  # "3到5万" is 30,000 to 50,000
    return (low, high, second.end()) if low < high else None


def _after_bound(after: str, words: NumberWords) -> tuple[Bound | None, int]:
    found = patterns_of(words).after.match(after)
    return (words.after[found.group()], found.end()) if found else (None, 0)


def _bound_behind(text: str, at: int, words: NumberWords) -> tuple[Bound | None, int]:
    """The bound said after a classifier ("20人以上") and its length. One character before another ideograph begins a
    word of its own: "20人多次"."""
    space = 1 if text[at : at + 1] == " " else 0
    bound, size = _after_bound(text[at + space : at + space + WINDOW], words)
    if bound is None or (size == 1 and (space or "一" <= text[at + space + 1 : at + space + 2] <= "鿿")):
        return None, 0
    return bound, space + size


def _before_bound(text: str, start: int, words: NumberWords) -> tuple[Bound | None, int]:
    """The bound said right before the number, and where the claim begins."""
    floor = max(0, start - WINDOW)
    found = patterns_of(words).before.search(text[floor:start])
    if found is None:
        return None, start
    bound = words.before[found.group().strip()]
    return (None, start) if bound == "exact" else (bound, floor + found.start())


def _counted(
    text: str, start: int, i: int, right: int, words: NumberWords, phrases: ClaimWords, kind: ClaimKind
) -> tuple[str | None, int, bool, Bound | None]:
    """The counted noun, the end of the claim, whether a classifier stands after the number, and the bound behind it."""
    g, patterns = words.grammar, patterns_of(words)
    j = max(i, right)
    classifier = patterns.classifiers.match(text, j) if kind == "count" else None
    bound: Bound | None = None
    if classifier:
        right = classifier.end()
        bound, more = _bound_behind(text, right, words)
        j = right = right + more
    k = j
    while k < len(text) and text[k] in " " + phrases.possessive:
        k += 1
    if (found := patterns.premodifiers.match(text, k)) and found.end() > k:
        k = found.end()
    noun = patterns.nouns.match(text, k)
    if noun:
        return noun.group(), noun.end(), classifier is not None, bound
    if classifier and classifier.group() in g.nouns:
        return classifier.group(), right, True, bound
    if g.order == "before":
        word = KOREAN_NOUN.search(text[max(0, start - 14) : start])
        if word and word[1] not in words.before and classifier:
            return word[1], right, True, bound
    return None, right, classifier is not None, bound


def _event(text: str, left: int, right: int, words: NumberWords) -> str | None:
    behind = re.split("[，、。；,;]", text[left : right + WINDOW])[0]
    before = re.split("[，、。；,;]", text[max(0, left - WINDOW) : left])[-1]
    for stretch in (behind, before):
        found = patterns_of(words).events.search(stretch)
        if found:
            return words.events[found.group()]
    return None
