"""One spelling for an address: what goes over the wire is ASCII, whatever alphabet a feed writes its links in."""

import re
from urllib.parse import quote

from yarl import URL

_FOREIGN = re.compile(r"[^\x21-\x7e]+")


def ascii_host(host: str) -> str:
    """The host name as it is looked up: in lower case, other alphabets by IDNA. Raises `ValueError` for no name."""
    return host.lower() if host.isascii() else str(URL.build(scheme="http", host=host).raw_host)


def escaped(text: str) -> str:
    """A path or query with spaces and what is not ASCII escaped, and nothing else touched. Raises `ValueError`."""
    return _FOREIGN.sub(lambda match: quote(match.group()), text)
