"""Articles with one text: cut, retitled or lightly edited. What closes many articles alike is no copy."""

import re
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from itertools import combinations

from ledger.article import instant_of
from ledger.figures import Entry, Figure
from ledger.relations import Altered, Copy
from ledger.words import pattern, words_of

WORDS = re.compile(r"\d[\d.,]*\d|\w+")
SHINGLE = 4  # words in a row that are compared
LIKE = 0.5  # share of the shorter text's shingles that the longer one has
LEAST = 25  # words below which a text is no article to be copied
CREDITED = 120  # signs at the head of a text among which an agency stands in brackets
BRACKET = re.compile(r"[(\[]([^()\[\]]{2,60})[)\]]")
ALIGNED = 0.75  # share of figures, in order, that a translation keeps


def tokens_of(text: str) -> list[str]:
    """The words of a text in lower case; signs of scripts without spaces one by one."""
    out: list[str] = []
    for word in WORDS.findall(text.lower()):
        if any("\u3040" <= sign <= "\u9fff" for sign in word):
            out.extend(word)
        else:
            out.append(word)
    return out


def shingles(text: str) -> frozenset[int]:
    """What an index of near duplicates keeps of a text: its runs of words, numbers left out so that an altered figure
    hides nothing."""
    words = [w for w in tokens_of(text) if not w[0].isdigit()]
    return frozenset(hash_of(" ".join(words[i : i + SHINGLE])) for i in range(len(words) - SHINGLE + 1))


def hash_of(text: str) -> int:
    """A number for a run of words that is the same in every process."""
    value = 14695981039346656037
    for byte in text.encode("utf-8", "surrogatepass"):
        value = (value ^ byte) * 1099511628211 & 0xFFFFFFFFFFFFFFFF
    return value


def own_paragraphs(a: str, b: str) -> tuple[str, str]:
    """Two texts without the paragraphs that close both of them alike, unless nothing else is left of one."""
    first, second = _paragraphs(a), _paragraphs(b)
    while len(first) > 1 and len(second) > 1 and first[-1] == second[-1]:
        first, second = first[:-1], second[:-1]
    return "\n\n".join(first), "\n\n".join(second)


def _paragraphs(text: str) -> list[str]:
    return [" ".join(p.split()) for p in text.split("\n\n") if p.strip()]


def is_copy(a: Entry, b: Entry) -> bool:
    """Whether one of two texts is the other, cut or lightly edited."""
    first, second = own_paragraphs(a.record.text, b.record.text)
    one, other = shingles(first), shingles(second)
    smaller = min(len(one), len(other))
    return smaller >= LEAST - SHINGLE and len(one & other) >= LIKE * smaller


def is_translation(a: Entry, b: Entry, figures: dict[str, Sequence[Figure]]) -> bool:
    """Whether one article says that it is the other in another language, or follows it figure by figure."""
    if a.record.language == b.record.language:
        return False
    credited = credits(a, b) or credits(b, a)
    first = [f.value for f in figures[a.article] if f.value is not None]
    second = [f.value for f in figures[b.article] if f.value is not None]
    if min(len(first), len(second)) < 2:
        return credited
    same = sum(block.size for block in SequenceMatcher(None, first, second, autojunk=False).get_matching_blocks())
    share = same / max(len(first), len(second))
    return share >= 0.4 if credited else share >= ALIGNED and same >= 5


def credits(copy: Entry, origin: Entry) -> bool:
    """Whether an article's own words name another's outlet as where its text is from."""
    name = outlet_words(origin.outlet)
    if not name:
        return False
    words = words_of(copy.record.language)
    for m in pattern(words.credit, words.code).finditer(copy.record.text):
        behind = copy.record.text[m.end() : m.end() + len(name) + 12].lower()
        if name in " ".join(re.findall(r"\w+", behind)):
            return True
    head = copy.record.text[:CREDITED]
    return any(name == " ".join(re.findall(r"\w+", said.lower())) for said in BRACKET.findall(head))


def outlet_words(slug: str | None) -> str:
    """The name in an outlet's slug, without its article."""
    return " ".join(part for part in (slug or "").split("-") if part not in ("the", "le", "la", "el", "les"))


def copies_of(entries: Sequence[Entry], figures: dict[str, Sequence[Figure]]) -> list[Copy]:
    """The groups of articles with one text, each with its origin and the numbers altered."""
    linked: dict[str, set[str]] = {e.article: {e.article} for e in entries}
    by_id = {e.article: e for e in entries}
    for a, b in combinations(entries, 2):
        if is_copy(a, b) or is_translation(a, b, figures):
            group = linked[a.article] | linked[b.article]
            for member in group:
                linked[member] = group
    seen: set[str] = set()
    found: list[Copy] = []
    for entry in entries:
        group = linked[entry.article]
        if len(group) > 1 and entry.article not in seen:
            seen |= group
            found.append(copy_of([by_id[e.article] for e in entries if e.article in group], figures))
    return found


def copy_of(members: Sequence[Entry], figures: dict[str, Sequence[Figure]]) -> Copy:
    """What is said of articles that are one text."""
    origin, reason = origin_of(members)
    base = origin or _earliest(members)
    altered = [alteration for copy in members if copy is not base for alteration in altered_in(copy, base, figures)]
    return Copy(
        members=tuple(m.article for m in members),
        origin=origin.article if origin else None,
        reason=reason,
        altered=tuple(altered),
    )


def origin_of(members: Sequence[Entry]) -> tuple[Entry | None, str]:
    """The article that the others copy: the one credited, else the one published first; None where neither tells."""
    credited = [o for o in members if any(credits(m, o) or agency_of(m, o) for m in members if m is not o)]
    if len(credited) == 1:
        return credited[0], "The others credit it."
    dated = sorted(
        ((instant_of(m.published), m) for m in members if m.published), key=lambda pair: (str(pair[0]), pair[1].article)
    )
    if len(dated) < len(members) or dated[0][0] is None:
        return None, "Not every article says when it was published."
    first, second = dated[0], dated[1]
    timed = len(first[1].published or "") > 10 and len(second[1].published or "") > 10
    if (first[1].published or "")[:10] == (second[1].published or "")[:10] and not timed:
        return None, "They were published on one day, and no credit line tells."
    if first[0] == second[0]:
        return None, "They were published at one time, and no credit line tells."
    instants = sorted(((instant_of(m.published), m) for _, m in dated), key=lambda p: p[0] or first[0])  # type: ignore[arg-type, return-value]
    return instants[0][1], "It was published first."


def agency_of(copy: Entry, origin: Entry) -> bool:
    """Whether the printed dateline of one names the other's outlet."""
    dateline = copy.record.dateline
    name = outlet_words(origin.outlet)
    return bool(dateline and dateline.agency and name and name == " ".join(dateline.agency.lower().split()))


def _earliest(members: Sequence[Entry]) -> Entry:
    return min(members, key=lambda m: (m.published or "9999", m.article))


def altered_in(copy: Entry, origin: Entry, figures: dict[str, Sequence[Figure]]) -> list[Altered]:
    """The numbers of a copy that differ from their counterparts in its original."""
    mine, theirs = list(figures[copy.article]), list(figures[origin.article])
    if copy.record.language != origin.record.language:
        return _by_order(mine, theirs)
    out: list[Altered] = []
    first, second = _tagged(copy, mine), _tagged(origin, theirs)
    matcher = SequenceMatcher(None, [w for w, _ in first], [w for w, _ in second], autojunk=False)
    for block in matcher.get_matching_blocks():
        for i in range(block.size):
            a, b = first[block.a + i][1], second[block.b + i][1]
            if a is not None and b is not None and a.value is not None and a.value != b.value:
                out.append(Altered(copy=a.pointer, origin=b.pointer))
    return out


def _tagged(entry: Entry, figures: Iterable[Figure]) -> list[tuple[str, Figure | None]]:
    """The words of a text, each figure as one word that says nothing of its value."""
    text, at = entry.record.text, 0
    out: list[tuple[str, Figure | None]] = []
    for figure in figures:
        out += [(word, None) for word in tokens_of(text[at : figure.num_span[0]])]
        out.append(("\x00", figure))
        at = max(at, figure.num_span[1])
    return out + [(word, None) for word in tokens_of(text[at:])]


def _by_order(mine: Sequence[Figure], theirs: Sequence[Figure]) -> list[Altered]:
    """Figures of two languages, put side by side by their order between those that are equal."""
    first, second = [f for f in mine if f.value is not None], [f for f in theirs if f.value is not None]
    matcher = SequenceMatcher(None, [f.value for f in first], [f.value for f in second], autojunk=False)
    out: list[Altered] = []
    for tag, i, j, k, n in matcher.get_opcodes():
        if tag == "replace" and j - i == n - k:
            for a, b in zip(first[i:j], second[k:n], strict=True):
                if a.kind == b.kind and (a.measure == b.measure or None in (a.measure, b.measure)):
                    out.append(Altered(copy=a.pointer, origin=b.pointer))
    return out
