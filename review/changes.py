"""What changed between two versions of a text: changed sentences, those with a changed number on top."""

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from digest.sentence import sentence_spans

_SPACE = re.compile(r"\s+")
# A number, a word, one Chinese or Japanese character (which are written without spaces), or anything else.
_WORD = re.compile(
    r"\d[\d.,\u00a0\u202f'’٬٫]*\d|\d|[\u3040-\u30ff\u3400-\u9fff]|[^\W\d\u3040-\u30ff\u3400-\u9fff]+|\s+|[^\w\s]"
)
_MANY = 1000  # changed sentences; beyond that the texts are shown as replaced, since pairing them is quadratic


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A stretch of a changed sentence; `changed` when the other version has something else here."""

    text: str
    changed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A changed sentence: `before` None for an added one, `after` None for one taken out. `numbers`: ("65", "66")."""

    before: tuple[Run, ...] | None
    after: tuple[Run, ...] | None
    numbers: tuple[tuple[str, str], ...] = ()


def changes(old: str, new: str) -> tuple[Change, ...]:
    """The sentences that differ, in the order of the text, but those with a changed number first.

    Differences of white space alone are no change.
    """
    before, after = _sentences(old), _sentences(new)
    head = 0
    while head < min(len(before), len(after)) and before[head] == after[head]:
        head += 1
    tail = 0
    while tail < min(len(before), len(after)) - head and before[-1 - tail] == after[-1 - tail]:
        tail += 1
    before, after = before[head : len(before) - tail], after[head : len(after) - tail]
    if len(before) > _MANY or len(after) > _MANY:
        found = _replaced(before[:_MANY], after[:_MANY])
    else:
        found = []
        for tag, i, j, k, m in SequenceMatcher(None, before, after).get_opcodes():
            if tag != "equal":
                found += _replaced(before[i:j], after[k:m])
    return tuple(sorted(found, key=lambda change: not change.numbers))


def _sentences(text: str) -> list[str]:
    return [_SPACE.sub(" ", text[start:end]) for start, end in sentence_spans(text)]


def _replaced(before: list[str], after: list[str]) -> list[Change]:
    """Sentences of one stretch, each beside the one it became where they are alike."""
    out: list[Change] = []
    left = list(after)
    for sentence in before:
        twin = next((other for other in left[:8] if _alike(sentence, other)), None)
        if twin is None:
            out.append(Change(before=(Run(text=sentence),), after=None))
            continue
        for skipped in left[: left.index(twin)]:
            out.append(Change(before=None, after=(Run(text=skipped),)))
        left = left[left.index(twin) + 1 :]
        out.append(_compared(sentence, twin))
    out += [Change(before=None, after=(Run(text=sentence),)) for sentence in left]
    return out


def _alike(one: str, other: str) -> bool:
    words, others = set(_WORD.findall(one.casefold())), set(_WORD.findall(other.casefold()))
    return 2 * len(words & others) >= max(len(words), len(others), 1)


def _compared(one: str, other: str) -> Change:
    words, others = _WORD.findall(one[:4000]), _WORD.findall(other[:4000])
    before: list[Run] = []
    after: list[Run] = []
    numbers: list[tuple[str, str]] = []
    for tag, i, j, k, m in SequenceMatcher(None, words, others).get_opcodes():
        changed = tag != "equal"
        if i < j:
            before.append(Run(text="".join(words[i:j]), changed=changed))
        if k < m:
            after.append(Run(text="".join(others[k:m]), changed=changed))
        if changed:
            old = ", ".join(word for word in words[i:j] if word[0].isdigit())
            new = ", ".join(word for word in others[k:m] if word[0].isdigit())
            if old != new:
                numbers.append((old, new))
    return Change(before=tuple(before), after=tuple(after), numbers=tuple(numbers))
