"""One spelling for an address: what goes over the wire is ASCII, whatever alphabet a feed writes its links in.

For host names see `outlets/hosts.py`.
"""

import re
from urllib.parse import quote

_FOREIGN = re.compile(r"[^\x21-\x7e]+")


def escaped(text: str) -> str:
    """A path or query with spaces and what is not ASCII escaped, and nothing else touched. Raises `ValueError`."""
    return _FOREIGN.sub(lambda match: quote(match.group()), text)
