"""Small words of the desk: counts and names."""

import re


def flag_name(rule: str) -> str:
    """ "date_conflict" → "date conflict"."""
    return rule.replace("_", " ")


def language_tag(said: str | None) -> str | None:
    """What a page says its language is, where that is a tag that a browser knows; else None."""
    return said if said and re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", said) else None


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
