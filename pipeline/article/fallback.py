"""A second opinion, for pages on which the own reading finds next to no body."""

import re

from lxml import etree

from pipeline.article.blocks import Block
from pipeline.article.scriptdata import blocks_of

LEAST = 200  # characters of text outside tags below which there is nothing to find
TAG = re.compile(r"<[^<>]*>|\s+")
LARGEST = 1_000_000  # characters; a larger page without text of its own is no article


def second_opinion(text: str) -> list[Block]:
    """The body as trafilatura sees it, none when it sees none."""
    if len(text) > LARGEST or len(TAG.sub("", text)) < LEAST:
        return []
    from trafilatura import extract  # slow to import, seldom needed

    try:
        found = extract(text, favor_precision=True, include_comments=False)
    except (etree.LxmlError, ValueError, TypeError, AttributeError, IndexError, RecursionError):
        return []
    return [block for line in (found or "").split("\n") for block in blocks_of(line.lstrip("- ").strip("| "))]
