"""Small words of the desk: counts and names."""


def flag_name(rule: str) -> str:
    """ "date_conflict" → "date conflict"."""
    return rule.replace("_", " ")


def many(count: int, noun: str) -> str:
    """ "1 claim", "2 claims"."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"
