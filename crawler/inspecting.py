"""A first look at what came for an article: enough to name the plain losses, no parsing."""

import re
from dataclasses import replace

from crawler.fetcher import CUT_SHORT, Fetched
from crawler.losses import Loss
from crawler.markup import is_shell, visible
from crawler.optouts import find_opt_outs
from pipeline.article import docx
from pipeline.record import Hints
from storage.types import Fetch, Seen, Snapshot

READABLE = frozenset(
    {
        "text/html",
        "application/xhtml+xml",
        "text/plain",
        "text/markdown",
        "application/pdf",
        docx.MEDIA_TYPE,
        "application/xml",
        "text/xml",
    }
)
_CHALLENGE = re.compile(
    rb"(just a moment\.\.\.|challenge-platform|captcha-delivery|verify you are (a )?human|_incapsula_resource"
    rb"|px-captcha|sucuri_cloudproxy)",
    re.IGNORECASE,
)
SOME = 300  # bytes of visible text without which a page that broke off is lost
THIN = 600  # bytes of visible text above which a page is neither a shell nor a challenge, whatever it speaks of


def media_type(fetched: Fetched) -> str:
    """What came, by its label and, where there is none or a vague one, by its first bytes."""
    label, _ = fetched.content_type()
    start = fetched.body[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"%pdf-"):
        return "application/pdf"
    if label in ("", "application/octet-stream", "application/x-unknown", "binary/octet-stream"):
        if start.startswith((b"<!doctype html", b"<html", b"<head", b"<!--")) or b"<html" in start:
            return "text/html"
        return label or ("text/plain" if start and b"\0" not in start else "application/octet-stream")
    return label


def inspect(fetched: Fetched, obey: tuple[str, ...]) -> Loss | None:
    """Why the body that came is lost, or None when it is worth keeping and reading."""
    kind = media_type(fetched)
    if not fetched.body.strip():
        return Loss(reason="not_an_article", detail="an empty answer")
    if kind not in READABLE:
        return Loss(reason="not_an_article", detail=f"it is {kind}")
    thin = "html" in kind and len(visible(fetched.body, enough=THIN)) < THIN
    if thin and is_challenge(fetched):
        return Loss(reason="refused", detail=f"{fetched.status}")
    cut = fetched.header(CUT_SHORT)
    if cut and b"</html>" not in fetched.body[-1024:].lower() and len(visible(fetched.body, enough=SOME)) < SOME:
        return Loss(reason="unreadable", detail=cut)
    opt_outs = find_opt_outs(fetched.headers, fetched.body)
    obeyed = [word for word in opt_outs if word in obey]
    if obeyed:
        return Loss(reason="opted_out", detail=", ".join(obeyed))
    if thin and is_shell(fetched.body):
        return Loss(reason="javascript", detail="mark the outlet with render: true to read it with a browser")
    return None


def seen_of(fetched: Fetched, row: Fetch, snapshot: Snapshot, hints: Hints = Hints()) -> Seen:  # noqa: B008 - frozen
    """What is stored of a page that is kept: the attempt with what the page asks of those who keep and mine it."""
    opt_outs = find_opt_outs(fetched.headers, fetched.body)
    asked = {"opt-outs": ", ".join(opt_outs)} if opt_outs else {}
    return Seen(
        fetch=replace(row, headers={**row.headers, **asked}, snapshot=snapshot.sha),
        snapshot=snapshot,
        content_type=media_type(fetched),
        charset=fetched.content_type()[1],
        hints=hints,
    )


def is_challenge(fetched: Fetched) -> bool:
    """Is a refusal, or a page in the place of an article, the work of bot protection?"""
    return fetched.header("cf-mitigated") is not None or bool(_CHALLENGE.search(fetched.body[:20_000]))
