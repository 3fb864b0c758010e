"""What the country stage wants to know of a language. No imports of other stages: the language modules import this one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceWords:
    """What the country stage wants to know of a language."""
