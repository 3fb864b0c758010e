"""Small words of the desk: counts and names."""


def flag_name(rule: str) -> str:
    """ "date_conflict" → "date conflict"."""
    return rule.replace("_", " ")


_RELATIONS = {  # by the ledger's word: how the first figure stands to the second, and the second to the first
    "same": ("says the same", "says the same"),
    "supersedes": ("takes its place", "was said before"),
    "conflict": ("conflict", "conflict"),
    "self_contradiction": ("contradicts itself", "contradicts itself"),
    "falls": ("falls", "was higher before"),
    "part_of": ("part of it", "the whole of it"),
    "implied": ("implied", "implied"),
    "change_agrees": ("change that fits", "change that fits"),
    "change_disagrees": ("change that does not fit", "change that does not fit"),
    "none": ("not the same thing", "not the same thing"),
}


def relation_name(kind: str, *, forward: bool = True) -> str:
    """A relation in words. `forward`: of the first figure to the second, else of the second to the first."""
    return _RELATIONS[kind][not forward] if kind in _RELATIONS else flag_name(kind)


def many(count: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
