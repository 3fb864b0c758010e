"""Bodies that stand in script data: JSON-LD `articleBody`, or strings of HTML and text in the page's own data."""

import json
import re
from collections.abc import Sequence

from pipeline.article.blocks import Block, Walk
from pipeline.article.signals import Signals
from pipeline.article.tree import parse

MAX_SCRIPT = 2_000_000  # characters of one script that are searched
PARAGRAPH = 60
KEYS = (
    "articleBody|article_body|bodyHtml|body_html|bodyText|contents?|contentHtml|content_html|body|html|text|story|"
    "paragraph|value"
)
STRING = re.compile(rf'\\?"(?:{KEYS})\\?"\s*:\s*\\?"((?:[^"\\]|\\.)*)', re.DOTALL)
TAGGED = re.compile(r"<(?:p|br|div|h[1-6]|li)\b", re.IGNORECASE)
SENTENCE = re.compile(r"[.!?。！？।؟](?:\s|$|[<”\"’»」)])|다\.|[。！？]")


def from_jsonld(signals: Signals) -> list[Block]:
    """The blocks of JSON-LD's `articleBody`, none when there is none."""
    body = signals.article().get("articleBody")
    return blocks_of(body) if isinstance(body, str) else []


def from_scripts(signals: Signals) -> list[Block]:
    """The longest body found in one of the page's scripts, none when none has running text."""
    best: list[Block] = []
    for element in signals.scripts:
        found = _from_script(element.text[:MAX_SCRIPT])
        if _length(found) > _length(best):
            best = found
    return best


def _from_script(script: str) -> list[Block]:
    if '"' not in script:
        return []
    texts: dict[str, None] = {}
    for match in STRING.finditer(script):
        raw = match[1]
        if len(raw) < PARAGRAPH:
            continue
        text = _unescaped(raw)
        if len(text) >= PARAGRAPH and " " in text and SENTENCE.search(text):
            texts.setdefault(text)
    found = list(texts)
    if not found:
        return []
    longest = max(found, key=len)
    if len(longest) > 0.5 * sum(map(len, found)):
        return blocks_of(longest)
    return [block for text in found for block in blocks_of(text)]


def _unescaped(raw: str) -> str:
    """A JSON string's text; twice escaped ones are opened twice."""
    for _ in range(2):
        try:
            text = str(json.loads(f'"{raw.rstrip(chr(92))}"', strict=False))
        except ValueError:
            return raw
        if "\\u00" not in text and "\\n" not in text and '\\"' not in text:
            return text
        raw = text.replace('"', '\\"') if '\\"' not in text else text
    return text


def blocks_of(text: str) -> list[Block]:
    """The blocks of a string that holds HTML or plain text."""
    if TAGGED.search(text[:5000]) or ("<" in text and "</" in text):
        root = parse(f"<html><body>{text}</body></html>")
        return Walk(root).blocks if root is not None else []
    return [
        Block(kind="p", text=" ".join(part.split()), parent=0)
        for part in re.split(r"\n\s*\n|\n|\r", text)
        if part.strip()
    ]


def _length(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)
