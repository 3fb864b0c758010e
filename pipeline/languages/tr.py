"""Turkish."""

from pipeline.languages import Language

# Time

# Numbers, counted nouns, attribution

# Citations

# Countries and places

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    # time
    dates=None,
    # numbers
    numbers=None,
    # citations
    citations=None,
    # places
    places=None,
)
