"""A page's blocks, weighed: how much running text each holds, where the title stands, what stands beside what."""

import re

from pipeline.article.blocks import Block, Container, Walk
from pipeline.article.words import POST_WORDS

PARAGRAPH = 60  # characters from which a block counts as running text (a third of it in scripts without spaces)
WIDE = re.compile("[\u0e00-\u0eff\u2e80-\U0010ffff]")  # letters of scripts without spaces: each says more
SENTENCE_END = re.compile(r"""[.!?:…。！？؟۔।»”"’）)]\s*$""")
FULL_STOP = re.compile(r"""[.!?。！？؟۔।][»”"’）)]?\s*$""")


def weight(block: Block) -> int:
    """How much running text a block holds: its characters outside links, 0 for scraps."""
    if block.kind == "h" or block.density > 0.5:
        return 0
    length = len(block.text)
    if block.kind == "tr":
        return length - block.linked if " | " in block.text else 0
    wide = length if block.text.isascii() else length + 2 * len(WIDE.findall(block.text))
    return (wide - block.linked) if wide >= PARAGRAPH else 0


class Weighed:
    """The blocks and containers of a page, and what every judgement about them asks."""

    def __init__(self, walk: Walk, *, title: str | None = None, description: str | None = None) -> None:
        self.blocks, self.containers = walk.blocks, walk.containers
        self.title, self.description = fold(title), fold(description)
        self.weights = [weight(block) for block in self.blocks]
        self.live = [True] * len(self.blocks)
        self._anchor: int | None = None
        self.embedded = {
            n
            for container in self.containers
            if container.tag == "blockquote" and container.words & POST_WORDS
            for n in range(container.start, container.end)
        }
        self.sums = self._sums()

    def _sums(self) -> list[int]:
        sums, total = [0], 0
        for value, live in zip(self.weights, self.live, strict=True):
            total += value if live else 0
            sums.append(total)
        return sums

    def _weight(self, container: Container) -> int:
        return self.sums[container.end] - self.sums[container.start]

    def anchor(self) -> int:
        """Where the title stands: the block equal to it, else the first heading of level 1, else the page's start."""
        if self._anchor is None:
            self._anchor = self._find_anchor()
        return self._anchor

    def _find_anchor(self) -> int:
        ones = [n for n, block in enumerate(self.blocks) if block.level == 1]
        for n, block in enumerate(self.blocks):
            if self.title and block.kind == "h" and fold(block.text) == self.title:
                return n
        return ones[0] if ones else 0

    def _article_of(self, at: int, *others: str) -> Container | None:
        """The outermost `article`, or element of another of these tags, around a container."""
        found = None
        while at >= 0:
            if self.containers[at].tag in ("article", *others):
                found = self.containers[at]
            at = self.containers[at].parent
        return found

    def _stands_between(self, index: int) -> bool:
        """Whether running text of the same container stands above and below it, within a few blocks."""
        home = self._outer(index)
        return all(
            any(self.weights[n] and self.live[n] and self._outer(n) == home for n in numbers)
            for numbers in (
                range(max(0, index - 4), index),
                range(index + 1, min(len(self.blocks), index + 5)),
            )
        )

    def _outer(self, index: int) -> int:
        """The container in which a block's own element stands."""
        block = self.blocks[index]
        container = self.containers[block.parent]
        return block.parent if block.kind == "text" and container.tag != "a" else container.parent


def fold(text: str | None) -> str:
    """Text for comparison: case and white space do not count."""
    return " ".join((text or "").casefold().split())
