"""A first look at what came for an article: enough to name the plain losses, no parsing."""

import re
from dataclasses import replace
from urllib.parse import urlsplit

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
_TITLES = re.compile(rb"<(?:title|h1)\b[^>]{0,300}>([^<]{0,300})", re.IGNORECASE)
_PASSWORD = re.compile(rb"<input\b[^>]{0,500}\btype\s*=\s*[\"']?password\b", re.IGNORECASE)
_LOGIN_PATH = re.compile(r"(^|/)(log-?in|sign-?in|sso|auth|account/login)(\.\w{2,5})?(/|$)", re.IGNORECASE)
# A status that is named as one, alone or beside its reason; what the field's servers and publishing systems write.
_ERROR = re.compile(
    rb"^\s*(http\s*|error\s*|status\s*)*(4\d\d|50\d|52\d)\s*([-:|\xe2].*)?$|\berror[\s:#]*(4\d\d|50\d|52\d)\b"
    rb"|\b(4\d\d|50\d|52\d)[\s:-]*(error\b|(page )?not found|(internal )?server|bad gateway|service|gateway|forbidden)"
    rb"|^\s*(page not found|internal server error|bad gateway|service (temporarily )?unavailable|gateway time-?out)\b"
    rb"|^\s*(error establishing a database connection|database error|application error|an error (has )?occurred)",
    re.IGNORECASE,
)
_MAINTENANCE = re.compile(
    rb"\b(under|down for|scheduled|site|undergoing) maintenance\b|maintenance mode|^\s*maintenance\s*$|be right back",
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


def stand_in(fetched: Fetched, thin: bool) -> str | None:
    """What came under status 200 in the place of the article, None where that cannot be told from its outside.

    `thin`: it has little text. Only then do its title and its fields speak for the page as a whole.
    """
    asked, came = urlsplit(fetched.url), urlsplit(fetched.final_url)
    if asked.path.strip("/") and not came.path.strip("/") and not came.query:
        return "the home page"
    if thin and came.path != asked.path and _LOGIN_PATH.search(came.path):
        return "a login page"
    if not thin:
        return None
    if _PASSWORD.search(fetched.body):
        return "a login page"
    titles = [title.strip() for title in _TITLES.findall(fetched.body[:20_000])]
    if any(map(_MAINTENANCE.search, titles)):
        return "a maintenance page"
    return "an error page" if any(map(_ERROR.search, titles)) else None


def inspect(fetched: Fetched, obey: tuple[str, ...]) -> Loss | None:
    """Why the body that came is lost, or None when it is worth keeping and reading."""
    kind = media_type(fetched)
    if not fetched.body.strip():
        return Loss(reason="stand_in", detail="an empty answer")
    if kind not in READABLE:
        return Loss(reason="not_an_article", detail=f"it is {kind}")
    thin = "html" in kind and len(visible(fetched.body, enough=THIN)) < THIN
    if thin and is_challenge(fetched):
        return Loss(reason="refused", detail=f"{fetched.status}")
    if "html" in kind and (instead := stand_in(fetched, thin)):
        return Loss(reason="stand_in", detail=instead)
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
