"""Writing an outlet's YAML: for outlets found on the web or taken over from another reader."""

import re
import unicodedata
from typing import Any

import yaml

from outlets.outlet import Outlet, Rhythm


def slug_of(name: str, host: str = "") -> str:
    """The slug for an outlet's name ("The Irrawaddy" gives "irrawaddy").

    Where no Latin letter is left of it, its host's ("한겨레", "hani.co.kr": "hani-co-kr"), else "outlet".
    """
    plain = unicodedata.normalize("NFKD", name.replace("ß", "ss")).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(r"['’]", "", plain)).strip("-").removeprefix("the-")
    return slug[:60].strip("-") or (slug_of(host) if host else "outlet")


def as_yaml(outlet: Outlet) -> str:
    """The file of an outlet: what `outlets.loader` reads back as the same outlet. Layouts are written by hand."""
    plain = Outlet(slug=outlet.slug, name=outlet.name, homepage=outlet.homepage)
    out: dict[str, Any] = {"name": outlet.name, "homepage": outlet.homepage}
    for key in ("hosts", "country", "languages", "kind", "caution", "aliases"):
        value = getattr(outlet, key)
        if value != getattr(plain, key):
            out[key] = list(value) if isinstance(value, tuple) else value
    out["sources"] = [
        {source.kind: source.url, **({"links": source.links} if source.links else {})} for source in outlet.sources
    ]
    if outlet.rhythm != Rhythm():
        rhythm = {key: getattr(outlet.rhythm, key) for key in ("fastest", "slowest", "expect")}
        out["rhythm"] = {key: value for key, value in rhythm.items() if value is not None}
    out |= {key: getattr(outlet, key) for key in ("delay", "render") if getattr(outlet, key) != getattr(plain, key)}
    return str(yaml.safe_dump(out, sort_keys=False, allow_unicode=True, width=110))
