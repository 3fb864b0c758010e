"""Addresses of pages: absolute, without tracking, without AMP and mobile hosts."""

import re
from urllib.parse import parse_qsl, unquote, urlencode, urljoin, urlsplit, urlunsplit

# Parameters that name the way a reader came, never the page. Compiled by the project.
TRACKING = re.compile(
    r"^(?:utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|mc_[ce]id|mkt_tok|_ga|_gl|ref|ref_src|ref_url|referrer|"
    r"refsrc|src|source|cmp|cmpid|cmpid\w*|ocid|icid|ito|ncid|smid|smtyp|sr_share|share|shared|spref|at_\w+|ns_\w+|xtor|wt_\w+|"
    r"partner|partnerid|feature|rss|feed|feedname|from|via|s_cid|cid|dicbo|traffic_source|taid|guccounter|guce_\w+|__twitter_\w+|"
    r"outputtype|amp|amphtml|usqp|_x_tr_\w+)$",
    re.IGNORECASE,
)
# Of these, only the value tells: "?from=rss" is tracking, "?from=1945" is not.
DOUBTFUL = frozenset(("ref", "src", "source", "share", "from", "via", "cid", "rss", "feed", "partner", "feature"))
AMP_PATH = re.compile(r"/amp/?$|\.amp$|[./]amp(?=\.html?$)|^/amp(?=/[^/])", re.IGNORECASE)
AMP_HOST = re.compile(r"^(?:amp|m|mobile|mobil|touch)\.(?=[\w-]+\.[\w.-]+$)", re.IGNORECASE)
# "paper.example/news/a": an address without its scheme.
BARE = re.compile(r"((?:[\w-]+\.)+[a-zA-Z]{2,})(?=/|$)")


def absolute(address: str | None, base: str | None) -> str | None:
    """An http(s) address made absolute; None for anything else (mailto:, javascript:, broken ones)."""
    if not address or len(address) > 4000:
        return None
    try:
        joined = urljoin(base or "", address.strip())
        parts = urlsplit(joined)
    except ValueError:
        return None
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname:
        return None
    return joined


def clean(address: str | None) -> str | None:
    """The address without fragment, tracking parameters, AMP and mobile host; None when it is none."""
    found = absolute(address, None)
    if found is None:
        return None
    found = unwrapped(found)
    try:
        parts = urlsplit(found)
        port = f":{parts.port}" if parts.port and parts.port not in (80, 443) else ""
    except ValueError:
        return None
    host = AMP_HOST.sub("www.", (parts.hostname or "").lower())
    path = AMP_PATH.sub("", parts.path) or "/"
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if not _tracks(name, value)]
    return urlunsplit((parts.scheme.lower(), host + port, path, urlencode(kept), ""))


def _tracks(name: str, value: str) -> bool:
    if not TRACKING.match(name):
        return False
    return name.lower() not in DOUBTFUL or not value.isdigit()


def canonical(said: str | None, url: str | None) -> str | None:
    """The canonical address: what the page says when it can be true, else the cleaned address it was fetched from.

    A page that names its site's front page, or another site, as canonical is not believed.
    """
    own = clean(url)
    if said and (bare := BARE.match(said.strip())) and own and bare[1].lower() == urlsplit(own).hostname:
        said = f"{urlsplit(own).scheme}://{said.strip()}"
    named = clean(absolute(said, url))
    if named is None:
        return own
    if own is None:
        return named
    if _site(named) != _site(own):
        return own
    if urlsplit(named).path in ("", "/") and urlsplit(own).path not in ("", "/"):
        return own
    return named


def _site(address: str) -> str:
    """The last two labels of the host (three under a two-letter second level such as co.uk)."""
    labels = (urlsplit(address).hostname or "").split(".")
    wide = len(labels) > 2 and len(labels[-1]) == 2 and len(labels[-2]) <= 3
    return ".".join(labels[-3 if wide else -2 :])


def unwrapped(address: str) -> str:
    """The original address of an AMP cache or of a web archive's copy, else the address itself."""
    parts = urlsplit(address)
    if (parts.hostname or "").endswith(".cdn.ampproject.org"):
        match = re.match(r"/(?:v|c|a)/(s/)?(.+)$", parts.path)
        return f"http{'s' if match[1] else ''}://{unquote(match[2])}" if match else address
    if parts.hostname == "web.archive.org":
        match = re.search(r"/web/\d+\w*/(https?:/{1,2}.+)$", address)
        return re.sub(r"^(https?:)/+", r"\1//", match[1]) if match else address
    return address
