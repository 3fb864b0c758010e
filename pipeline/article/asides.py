"""What stands beside the text: containers named like something else, asking for consent, or holding other stories."""

from collections import Counter
from collections.abc import Callable, Sequence

from pipeline.article.blocks import Block, Container
from pipeline.article.phrases import is_heading_of_links
from pipeline.article.weighing import PARAGRAPH, Weighed
from pipeline.article.words import (
    AD_WORDS,
    ARTICLE_WORDS,
    ASIDE_TAGS,
    ASIDE_WORDS,
    CONSENT_TEXT,
    CONSENT_WORDS,
    FOREIGN_WORDS,
    LOCK_WORDS,
    MEDIA_WORDS,
    OTHER_WORDS,
    STANDFIRST_WORDS,
    STORY_WORDS,
    WEAK_WORDS,
)

ENOUGH = 400  # characters of running text that can be a body of their own
NAMED = ASIDE_WORDS | WEAK_WORDS
CELLS = ("tr", "td", "th", "tbody", "thead", "html", "body")
COMMON = 0.4  # a word that names containers of more than this share of the text names no aside on this page
MOST = 0.5  # a container that holds more of the page's running text is never set aside


class Asides(Weighed):
    """A page of which is set aside what is no part of its text: `live` says which blocks are left."""

    def _set_aside(self) -> None:
        """Take the containers out that are named like something else, unless they hold most of the text."""
        self.sums = self._sums()
        self._drop_where(self._asks_for_consent)
        self.sums = self._sums()
        total = self.sums[-1]
        spared = self._common_words(total)
        self._drop_where(lambda container: self._is_aside(container, total, spared))

    def _asks_for_consent(self, container: Container) -> bool:
        """Whether it is named for consent and speaks of it; an article that is named so speaks of something else."""
        if not container.words & CONSENT_WORDS or container.tag in ("html", "body"):
            return False
        if container.start <= self.anchor() < container.end and self._weight(container) > MOST * self.sums[-1]:
            return False  # an article about it
        texts = [block.text for block in self.blocks[container.start : container.end]]
        return sum(map(len, texts)) < PARAGRAPH or any(CONSENT_TEXT.search(text) for text in texts)

    def _drop_where(self, test: Callable[[Container], bool]) -> None:
        until = 0
        for container in self.containers:
            if container.start < until or container.end == container.start or container.dropped or not test(container):
                continue
            until = container.end
            container.dropped = True
            for index in range(container.start, container.end):
                self.live[index] = False

    def _common_words(self, total: int) -> frozenset[str]:
        """The words for asides that this page gives to most of its text, paragraph by paragraph ("paywall")."""
        held: Counter[str] = Counter()
        until: dict[str, int] = {}
        for container in self.containers:
            for word in container.words & NAMED:
                if container.start >= until.get(word, 0) and not (
                    word in FOREIGN_WORDS and self._is_foreign(container, total)
                ):
                    held[word] += self._weight(container)
                    until[word] = container.end
        return frozenset(word for word, weight in held.items() if weight > COMMON * total)

    def _is_aside(self, container: Container, total: int, spared: frozenset[str]) -> bool:
        held = self._weight(container)
        if self._is_foreign(container, total) and container.tag not in CELLS:
            return True
        if held > MOST * total or container.tag in CELLS or self._is_embed(container):
            return False
        if container.tag in ASIDE_TAGS or container.hidden:
            return container.tag != "figure" or not self._is_table(container)
        if container.tag == "details" and not self._follows_text(container):
            return True
        words = container.words - spared
        if words & NAMED and self._is_section_of_text(container):
            return False
        if not words:
            return False
        if words & OTHER_WORDS and words & STORY_WORDS and held < 0.4 * total:
            return True
        if words & ASIDE_WORDS:
            return not (words & ARTICLE_WORDS and held > 0.3 * total)
        if words & MEDIA_WORDS and held < 0.25 * total:
            return not words & STANDFIRST_WORDS
        if words & AD_WORDS and not held:
            return True
        if words & WEAK_WORDS:
            blocks = self.blocks[container.start : container.end]
            return sum(block.linked for block in blocks) > 0.4 * sum(len(block.text) for block in blocks)
        return False

    def _follows_text(self, container: Container) -> bool:
        """Whether running text stands right above it in the same container: no summary or box at the head of a page."""
        above = range(max(0, container.start - 4), container.start)
        return any(self.weights[n] and self._outer(n) == container.parent for n in above)

    def _is_table(self, container: Container) -> bool:
        """Whether it is a frame around a table of figures."""
        rows = [block for block in self.blocks[container.start : container.end] if block.kind == "tr"]
        return sum(" | " in row.text for row in rows) > 1

    def _is_section_of_text(self, container: Container) -> bool:
        """Whether only its id names it ("related-laws"), above it a heading of its own, under that running text."""
        if container.tag not in ("section", "div") or container.element.get("class"):
            return False
        first = self.blocks[container.start]
        if first.kind != "h" or is_heading_of_links(first.text) or not self._weight(container):
            return False
        length = sum(len(block.text) for block in self.blocks[container.start + 1 : container.end])
        return self._weight(container) > 0.6 * length and self._article_of(container.parent, "main") is not None

    def _is_foreign(self, container: Container, total: int) -> bool:
        """Whether it holds what others wrote (comments, other stories), however much, and the page has text besides."""
        if not container.words & FOREIGN_WORDS or container.start <= self.anchor():
            return False
        if self._is_section_of_text(container):
            return False
        return total - self._weight(container) >= ENOUGH

    def _is_embed(self, container: Container) -> bool:
        """Whether all its blocks stand in quoted posts of a social network; these belong to the text around them."""
        return all(n in self.embedded for n in range(container.start, container.end))

    def _is_beside(self, at: int) -> bool:
        """Whether a container stands in the page's head, foot, menu, or a list of other stories."""
        while at >= 0:
            container = self.containers[at]
            if container.tag in ("header", "footer", "nav", "aside") or container.words & FOREIGN_WORDS:
                return not container.words & LOCK_WORDS
            at = container.parent
        return False

    def surroundings(self, body: Sequence[Block]) -> list[Block]:
        """The body and what stands between the title and the page's end, without frames for other things."""
        kept = {id(block) for block in body}
        start = min(self.anchor(), next((n for n, block in enumerate(self.blocks) if id(block) in kept), 0))
        return [
            block
            for n, block in enumerate(self.blocks)
            if id(block) in kept or (n >= start and not self._is_beside(block.parent))
        ]
