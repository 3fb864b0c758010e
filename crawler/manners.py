"""How the crawler behaves: limits, user agent and what it obeys. The defaults are polite and safe."""

import re
from dataclasses import dataclass

from pipeline.errors import SettingsError

PRODUCT = "Dateline/1.0"
MEGABYTE = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """`contact`: an address (mail or web page) that the user agent carries. `private_ranges`: see `crawler/gate.py`.

    `obey`: which opt-outs keep a page from being stored, of noindex, noarchive, tdm-reservation; all are recorded.
    `patience`: the longest wait for a host's turn in one run; a host that asks for more is visited again later.
    """

    contact: str = ""
    private_ranges: tuple[str, ...] = ()
    obey: tuple[str, ...] = ("tdm-reservation",)
    body_limit: int = 10 * MEGABYTE  # after unpacking
    total_timeout: float = 60.0  # seconds from asking to the last byte
    connect_timeout: float = 15.0
    header_limit: int = 16 * 1024  # bytes of one header line; there are 128 of them at most
    redirects: int = 6
    patience: float = 60.0
    connections: int = 32  # at once, over all hosts
    articles_per_run: int = 500
    ca_file: str | None = None  # certificate authorities besides the system's (intranets)

    def user_agent(self) -> str:
        """What we say we are. Raises `SettingsError` without a contact: outlets must be able to reach the operator."""
        contact = self.contact.strip()
        if not contact:
            raise SettingsError(
                "No contact address: outlets must be able to reach whoever collects their pages. Set DATELINE_CONTACT "
                "to an e-mail address or a web page of yours."
            )
        if not re.fullmatch(r"[\x21-\x7e]+", contact) or not re.search(r"\w[@.]\w", contact):
            raise SettingsError(f"The contact {contact!r} is neither an e-mail address nor a web page.")
        return f"{PRODUCT} (+{contact})"
