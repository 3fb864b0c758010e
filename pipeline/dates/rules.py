"""The rules of the grammar in the order in which they are tried."""

from pipeline.dates.reading import Rule
from pipeline.dates.rules_counted import COUNTED
from pipeline.dates.rules_named import NAMED

RULES: list[Rule] = [*NAMED, *COUNTED]
