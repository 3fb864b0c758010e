"""A watch as a value: what is looked for, how grave it is, and who is told how often."""

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from pipeline.query.nodes import Node
from pipeline.record import Severity

How = Literal["at once", "hourly", "daily"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Teller:
    """Who is told of what a watch finds. `channel`: "mail:ADDRESS" or "webhook:URL".

    `silent`: nothing is sent when nothing was found; otherwise a line says so.
    """

    channel: str
    how: How = "at once"
    silent: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """`query` as it was written, `node` as it is asked. `path`: its file; `packaged`: it comes with Dateline."""

    slug: str
    name: str
    query: str
    node: Node
    severity: Severity = "medium"
    tell: tuple[Teller, ...] = ()
    active: bool = True
    packaged: bool = False
    path: Path | None = None
