"""Why a page was lost: a closed list, so that every loss has a name that can be counted and acted on."""

from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

Reason = Literal[
    "refused",
    "robots",
    "opted_out",
    "paywall",
    "javascript",
    "gone",
    "timeout",
    "too_large",
    "not_an_article",
    "stand_in",
    "private_address",
    "bad_address",
    "template_changed",
    "unreachable",
    "server_error",
    "asked_to_wait",
    "redirects",
    "unreadable",
    "broken_source",
    "ours",
]

MEANING: MappingProxyType[Reason, str] = MappingProxyType(
    {
        "refused": "the site refuses the page (401, 403, 407, 451 and the like)",
        "robots": "the site's robots.txt does not allow it",
        "opted_out": "the page asks not to be kept or mined, and the settings obey that",
        "paywall": "the page is for paying readers (402)",
        "javascript": "the page is an empty shell until a browser runs its JavaScript",
        "gone": "the page does not exist (404) or is gone for good (410)",
        "timeout": "the answer did not come, or did not end, in time",
        "too_large": "the answer is larger than the limit, packed or unpacked",
        "not_an_article": "what came is no article (a listing, an error page, another kind of file)",
        "stand_in": "an error, maintenance, login, home or empty page came in its place, under status 200",
        "private_address": "the address leads into a private network",
        "bad_address": "the address is no plain http or https address",
        "template_changed": "the outlet's page layout seems to have changed",
        "unreachable": "the host cannot be found or does not take the connection",
        "server_error": "the site answers with an error of its own (5xx)",
        "asked_to_wait": "the site asks to come back later (429 or Retry-After)",
        "redirects": "the redirects do not end",
        "unreadable": "the answer is not HTTP that can be read, or its certificate does not hold",
        "broken_source": "the feed, sitemap or listing cannot be read",
        "ours": "a fault in Dateline itself",
    }
)
PASSING: frozenset[Reason] = frozenset(
    {"timeout", "unreachable", "server_error", "asked_to_wait", "unreadable", "ours", "refused", "stand_in"}
)


def reason_of(status: int, retry_after: bool = False) -> Reason | None:
    """What an answer of that status is lost for; None for one that is not lost."""
    if 200 <= status < 300 or status == 304:
        return None
    if status == 429 or (status == 503 and retry_after):
        return "asked_to_wait"
    if status >= 500:
        return "server_error"
    if status in (402, 404, 410):
        return "paywall" if status == 402 else "gone"
    return "refused" if status >= 400 else "unreadable"


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """One loss: its reason and, in `detail`, what exactly happened."""

    reason: Reason
    detail: str = ""
    sent: bool = True  # False where the host was not asked at all: no try at the page

    @property
    def passing(self) -> bool:
        """May the same page work another time?"""
        return self.reason in PASSING

    def __str__(self) -> str:
        return f"{MEANING[self.reason]}{f': {self.detail}' if self.detail else ''}"


class Lost(Exception):  # noqa: N818 - an outcome of fetching, not a fault
    """Raised inside the crawler where a fetch ends in a loss; its callers turn it into a row."""

    def __init__(self, reason: Reason, detail: str = "", *, sent: bool = True) -> None:
        super().__init__(f"{reason}: {detail}")
        self.loss = Loss(reason=reason, detail=detail, sent=sent)
