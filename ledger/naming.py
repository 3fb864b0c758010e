"""What a figure counts: its head, and the measure that the words about it name."""

import re
from dataclasses import replace

from ledger.article import Article, stem
from ledger.clauses import distance
from ledger.figures import Figure
from ledger.measures import Named
from ledger.raw import Raw
from ledger.words import pattern

BEHIND, BEFORE = 12, 10  # words between a figure and the word that names its measure
STRANGE = 4  # the same for a noun that is not known to mean persons
REACH = 2  # sentences back to the figure whose measure a number without a noun takes over
FACTOR = 5  # a number without a noun is of the size of the one whose noun it takes over, if there is one
PARTED = re.compile(r"[,;:،、，；]")
PLAIN = re.compile(r"""^\s*["'”»)]?\s*[,;:]?\s*(?:[^\W\d_]+\s+){0,3}$""")


def kind_of(article: Article, i: int) -> Raw:
    """A number as what it is: "trois fois" is a factor; "it is 15" after "30 percent" is a percentage."""
    raw, words = article.raws[i], article.words
    if raw.kind == "count" and words.times and raw.value is not None:
        behind = article.text[raw.num_span[1] : raw.num_span[1] + 8]
        found = pattern(words.times, words.code).search(behind)
        if found and not behind[: found.start()].strip():
            slack = 0.0 if raw.modifier == "exact" else raw.value * 0.1
            return replace(raw, kind="ratio", unit="times", low=raw.value - slack, high=raw.value + slack)
    if raw.claim is None and raw.whole is None and i and article.figures:
        previous = article.figures[-1]
        between = article.text[previous.num_span[1] : raw.num_span[0]]
        led = pattern(f"{words.prepositions}|{words.old}", words.code).search(between)
        if previous.kind == "percent" and previous.sentence == article.spots[i].sentence and not led:
            return replace(raw, kind="percent", unit=previous.unit) if len(between.split()) <= 6 else raw
    return raw


def head_of(article: Article, raw: Raw) -> tuple[str | None, bool, str | None]:
    """What is counted: its name, whether it is persons without more, and the group of persons."""
    words, code = article.words, article.words.code
    if raw.kind not in ("count", "measure"):
        return (stem(raw.counted.split()[-1]) if raw.counted else None), False, None
    behind = article.text[raw.num_span[1] : max(raw.span[1], raw.num_span[1])]
    counted = raw.counted or ""
    if counted.lower() not in (raw.said or article.text[raw.span[0] : raw.span[1]]).lower():
        counted = ""  # carried over from another figure
    said = counted or behind
    if not said.strip():
        return None, False, None
    group = next((name for name, phrases in words.groups.items() if pattern(phrases, code).search(said)), None)
    thing = next((name for name, phrases in words.things.items() if pattern(phrases, code).search(said)), None)
    if thing and not (group and group != "civilians"):
        return thing, False, None
    if group:
        return None, False, group
    if pattern(words.people, code).search(said):
        return None, True, None
    if any(raw.span[0] <= n.start < max(raw.span[1], raw.num_span[1]) for n in article.named):
        return None, True, None
    last = counted.split()[-1] if counted.split() else ""
    return (stem(last) if len(last) > 2 else None), False, None


def admits(article: Article, slug: str, head: str | None) -> bool:
    """Whether a measure can be of what is counted. A head that is no known thing may be persons ("migrants")."""
    heads = article.measures.by_slug[slug].heads
    if head is None:
        return "person" in heads
    return head in heads or ("person" in heads and head not in article.words.things)


def measure_of_figure(article: Article, i: int, raw: Raw, head: str | None, elided: bool) -> tuple[str | None, bool]:
    """The measure of a figure, and whether it was taken from elsewhere."""
    if raw.kind not in ("count", "measure") or raw.unit not in (None, "person", "persons"):
        return None, False
    by_slug = article.measures.by_slug
    own = [n for n in article.named if raw.num_span[1] <= n.start and n.end <= raw.span[1]]
    who = bool(own) and all(by_slug[n.slug].who for n in own)
    if own and not who:
        return next((n.slug for n in own if admits(article, n.slug, head)), own[0].slug), False
    strange = head is not None and head not in article.words.things
    if best := _nearest(article, i, raw, head, strange, who):
        return best, False
    if own:
        return own[0].slug, False
    if head and (slug := article.measures.by_head.get(head)):
        return slug, False
    event = article.measures.by_event.get((raw.claim.event if raw.claim else None) or "")
    if event and admits(article, event, head) and not elided and not strange:
        return event, False
    if head is not None or not elided:
        return (inherited(article, i), True) if raw.whole else (None, False)
    return inherited(article, i), True


def _nearest(article: Article, i: int, raw: Raw, head: str | None, strange: bool, who: bool) -> str | None:
    """The measure named nearest to a figure, before it or behind."""
    place, text = article.spots[i], article.text
    start, end = raw.num_span[0], max(raw.num_span[1], raw.span[1])
    following = article.raws[i + 1].num_span[0] if i + 1 < len(article.raws) else len(text)
    best: tuple[float, str] | None = None
    for n in article.named:
        if n.start > place.after:
            break
        if speaks(article, n) or (who and article.measures.by_slug[n.slug].who):
            continue
        if place.before <= n.start and n.end <= start:
            far, limit = distance(text, n.end, start) + 1.5, 1.5 if strange else float(BEFORE)
        elif end <= n.start and n.end <= place.after:
            far, limit = float(distance(text, end, n.start)), float(STRANGE if strange else BEHIND)
            near = n.end <= following < place.end and far > distance(text, n.end, following) <= 2
            if near and not PARTED.search(text, n.end, following):
                continue  # "7,925 …, and the injured at 17,141": the word is the next figure's
        else:
            continue
        if far <= limit and admits(article, n.slug, head) and (best is None or far < best[0]):
            best = (far, n.slug)
    return best[1] if best else None


def speaks(article: Article, named: Named) -> bool:
    """Whether a word only names a source: "according to survivors", "les rescapés parlent de 750"."""
    text, words = article.text[named.start : named.end], article.words
    if not pattern("|".join(words.sources.values()), words.code).search(text):
        return False
    return article.just_behind(words.reported, named.end, 2) or bool(
        re.search(
            r"(?:\b(?:by|according to|that of(?: the)?|selon|d'après|según|laut|по словам)"
            r"(?: (?:the|les|los|den))?\s)$",
            article.text[max(0, named.start - 24) : named.start],
            re.IGNORECASE,
        )
    )


def inherited(article: Article, i: int) -> str | None:
    """The measure of a number without a noun: that of the figure before it, else what the text speaks of."""
    place = article.spots[i]
    previous = antecedent(article, i)
    if previous and place.sentence - previous.sentence <= REACH and (previous.measure or previous.head):
        return previous.measure
    for back in (0, 1):
        index = place.sentence - back
        if index < 0:
            break
        sent = article.sents[index]
        stop = sent.end if back else article.raws[i].num_span[0]
        hits = [n for n in article.named if sent.start <= n.start and n.end <= stop]
        for n in reversed(hits):
            if "person" in article.measures.by_slug[n.slug].heads:
                return n.slug
    return article.titled


def antecedent(article: Article, i: int) -> Figure | None:
    """The figure whose noun a number without one takes over: the last one, of like size if there is one."""
    raw, place = article.raws[i], article.spots[i]
    if raw.whole:
        return next((f for f in article.figures if f.num_span == raw.whole), None)
    able: list[Figure] = []
    for figure in reversed(article.figures):
        if place.sentence - figure.sentence > 2:
            break
        if figure.kind == "count" == raw.kind or figure.kind == raw.kind != "count":
            able.append(figure)
    here = [f for f in able if f.sentence == place.sentence]
    like = [f for f in able if f.value and raw.value and 1 / FACTOR <= f.value / raw.value <= FACTOR]
    return next(iter([f for f in here if f in like] or like or here or able), None)
