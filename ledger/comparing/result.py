"""What a comparison says."""

from dataclasses import dataclass
from typing import Literal

from pipeline.record import Span

Kind = Literal["number", "bound", "unit", "counted", "period", "date", "place", "source", "citation", "article"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What one version says. `span` into the version's text; None where it stands outside of it (in the title).

    `sentence`: the sentence it stands in.
    """

    span: Span | None
    text: str
    sentence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A change of meaning: `before` None where something appeared, `after` None where it vanished."""

    kind: Kind
    before: Said | None
    after: Said | None
    reason: str
