"""What a host's `/.well-known/tdmrep.json` says of its pages (TDM Reservation Protocol, W3C community report of 2024).

An array of rules, each with a path pattern as in robots.txt and a value; the first pattern that matches decides.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import quote, urlsplit

PATH = "/.well-known/tdmrep.json"
LIMIT = 512 * 1024  # bytes that are read; real files have a few lines

_ESCAPED = re.compile(r"%([0-9a-fA-F]{2})")
_UNRESERVED = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """Whether mining is reserved ("1") or not ("0") under a path pattern; `policy`: where to ask for a licence."""

    location: str
    value: str
    policy: str | None = None


def read_reservations(body: bytes) -> tuple[Rule, ...]:
    """The rules of the file, in its order. What is no rule, or has another value than 0 or 1, says nothing."""
    try:
        data = json.loads(body.decode("utf-8-sig", "replace"))
    except (ValueError, RecursionError):
        return ()
    # The array is required; a lone rule without it still says clearly what is wanted.
    items = data if isinstance(data, list) else [data]
    return tuple(rule for item in items if isinstance(item, dict) and (rule := _rule(item)))


def rule_for(rules: Iterable[Rule], url: str) -> Rule | None:
    """The rule that holds for `url`; None where the file says nothing of it."""
    parts = urlsplit(url)
    path = _normal((parts.path or "/") + (f"?{parts.query}" if parts.query else ""))
    return next((rule for rule in rules if _matches(rule.location, path)), None)


def _rule(item: dict[str, object]) -> Rule | None:
    location, value, policy = item.get("location"), str(item.get("tdm-reservation")).strip(), item.get("tdm-policy")
    if not isinstance(location, str) or not location.strip() or value not in ("0", "1"):
        return None
    return Rule(
        location=_normal(location.strip()), value=value, policy=policy.strip() if isinstance(policy, str) else None
    )


def _matches(pattern: str, path: str) -> bool:
    """`*` stands for anything, `$` at the end for the end; else the pattern is a beginning. No step looks back."""
    whole = pattern.endswith("$")
    first, *rest = pattern.removesuffix("$").split("*")
    if not path.startswith(first):
        return False
    if not rest:
        return not whole or path == first
    at = len(first)
    for piece in rest[:-1]:
        found = path.find(piece, at)
        if found < 0:
            return False
        at = found + len(piece)
    if whole:
        return path.endswith(rest[-1]) and len(path) - len(rest[-1]) >= at
    return path.find(rest[-1], at) >= 0


def _normal(path: str) -> str:
    """The path in one spelling: what need not be escaped is not, everything else is, in capitals."""
    return _ESCAPED.sub(_unescaped, quote(path, safe="/%:?#[]@!$&'()*+,;="))


def _unescaped(match: re.Match[str]) -> str:
    character = chr(int(match.group(1), 16))
    return character if character in _UNRESERVED else match.group().upper()
