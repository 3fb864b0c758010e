"""Vietnamese."""

from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
