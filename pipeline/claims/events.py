"""What happened to the counted things: a closed list, from the words nearest to the number."""

from pipeline.claims.sentence import Draft


def event_of(draft: Draft) -> str | None:
    """The event of a count, or None: the verb that takes it, what is said of it, or the counted noun itself."""
    if draft.kind not in ("count", "rank") and not (draft.kind == "measure" and draft.event):
        return None
    s = draft.sentence
    events = s.lexicon.words.events
    right, left = max(draft.right, draft.number.after), draft.left
    if draft.head:
        for k in range(draft.head[1] - 1, draft.head[0] - 1, -1):
            held = s.has(k, "held") and _scan(draft, range(right, min(right + 3, len(s.tokens))))
            if s.low(k) in events and not held:
                return events[s.low(k)]
    behind = _scan(draft, range(right, min(right + 8, len(s.tokens))))
    before = _scan(draft, range(left - 1, max(-1, left - 7), -1))
    if behind and before:
        return before[1] if before[0] < behind[0] else behind[1]
    found = behind or before
    return found[1] if found else None


def _scan(draft: Draft, indices: range) -> tuple[int, str] | None:
    s = draft.sentence
    events = s.lexicon.words.events
    for n, k in enumerate(indices):
        low = s.low(k)
        if low in events:
            if low in s.classes["no_events"] and indices.step > 0 and n > 1:
                continue
            return n, events[low]
        if low in s.classes["made"] and s.has(k + 1, "it"):
            return n, "arrived"
        if (low in s.classes["event_breaks"] and not (low in s.classes["who"] and n == 0)) or s.tokens[
            k
        ].kind == "number":
            return None
    return None


def is_cumulative(draft: Draft) -> bool:
    """Whether the figure is a running total: "bringing the total to 99", "so far this year", "the toll rose to 81"."""
    s = draft.sentence
    if draft.kind == "rank":
        return True
    if draft.kind not in ("count", "money"):
        return False
    right, left = max(draft.right, draft.number.after), draft.left
    ahead = [s.low(k) for k in range(right, min(right + 7, len(s.tokens)))]
    for n, word in enumerate(ahead):
        if word in (",", ";", ".") and n:
            break
        if word in s.classes["so"] and s.has(right + n + 1, "far"):
            return True
        if word in s.classes["to"] and s.has(right + n + 1, "date"):
            return True
    back = [s.low(k) for k in range(max(0, left - 12), left)]
    if (
        back
        and back[-1] in s.classes["at_to"]
        and set(back) & s.classes["running_sums"]
        and set(back) & s.classes["leads"]
    ):
        return True
    return s.has(left - 2, "now") and s.has(left - 1, "stands")
