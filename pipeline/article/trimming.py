"""What is left out inside the body's container: titles, bylines, teasers, appeals, and what follows the end."""

from pipeline.article.asides import Asides
from pipeline.article.blocks import Block
from pipeline.article.phrases import is_boilerplate, is_byline, is_closing, is_heading_of_links
from pipeline.article.weighing import FULL_STOP, SENTENCE_END, fold
from pipeline.article.words import STANDFIRST_WORDS

LEAD = 60  # characters from which a heading can be a summary


class Trimming(Asides):
    """The trimming of the blocks that were picked, by their numbers."""

    def _trimmed(self, picked: list[int]) -> list[Block]:
        kept = [index for index in picked if not self._is_scrap(index)]
        kept = self._without_lead_in(kept)
        kept = self._without_tail(kept)
        kept = self._without_empty_sections(kept)
        lede = self._standfirst(kept)
        return [self.blocks[index] for index in ([lede] if lede is not None else []) + kept]

    def _is_scrap(self, index: int) -> bool:
        block = self.blocks[index]
        folded = fold(block.text)
        if not folded:
            return True
        if self.title and (
            folded == self.title or (block.level == 1 and (folded in self.title or self.title in folded))
        ):
            return True
        if block.level == 1 and not self._is_subheading(index):
            return True
        if block.density > 0.8 and block.kind != "tr":
            return not self._is_linked_sentence(index)
        return is_boilerplate(block.text)

    def _is_subheading(self, index: int) -> bool:
        """Whether a heading of level 1 stands between paragraphs of one container, below the title."""
        return index > self.anchor() and self._stands_between(index)

    def _is_linked_sentence(self, index: int) -> bool:
        """Whether a paragraph is a whole sentence inside one link, between paragraphs: no teaser ends like that."""
        block = self.blocks[index]
        if block.kind != "p" or len(block.links) != 1 or len(block.text) < 25 or not FULL_STOP.search(block.text):
            return False
        return self._stands_between(index)

    def _without_lead_in(self, kept: list[int]) -> list[int]:
        """Without the bylines, dates and buttons above the first running text."""
        first = next((n for n, index in enumerate(kept) if self.weights[index]), None)
        if first is None:
            return kept
        head: list[int] = []
        for index in kept[:first]:
            block = self.blocks[index]
            if self._opens(index) or (head and block.kind in ("li", "tr") and not block.links):
                head.append(index)
        return head + kept[first:]

    def _opens(self, index: int) -> bool:
        """Whether a short block may be the first of a body: a sentence, or a summary."""
        block = self.blocks[index]
        if self._is_standfirst(index):
            return True
        if block.kind == "h":  # a summary set as a heading, which is a sentence or several
            return block.level > 1 and len(block.text) > LEAD and FULL_STOP.search(block.text) is not None
        if block.density > 0.3 or len(block.text) < 20:
            return False
        return SENTENCE_END.search(block.text) is not None and not is_byline(block.text)

    def _without_tail(self, kept: list[int]) -> list[int]:
        """Without what follows a closing heading ("Related articles"), and without short scraps at the end."""
        total = sum(self.weights[index] for index in kept) or 1
        before = 0
        for n, index in enumerate(kept):
            block = self.blocks[index]
            if before > 0.6 * total and is_closing(block.text) and not self._goes_on(kept, n):
                kept = kept[:n]
                break
            before += self.weights[index]
        while kept and (self.blocks[kept[-1]].kind == "h" or self._is_tail_scrap(kept[-1])):
            kept.pop()
        return kept

    def _goes_on(self, kept: list[int], n: int) -> bool:
        """Whether a heading that sounds like the end ("Related deaths") has running text of the body under it."""
        block = self.blocks[kept[n]]
        if block.kind != "h" or n == 0 or n + 1 >= len(kept):
            return False
        following = kept[n + 1]
        return (
            following == kept[n] + 1
            and self.weights[following] > 0
            and not self.blocks[following].links
            and FULL_STOP.search(self.blocks[following].text) is not None
            and self._stands_between(kept[n])
        )

    def _is_tail_scrap(self, index: int) -> bool:
        block = self.blocks[index]
        return not self.weights[index] and (block.density > 0.3 or is_heading_of_links(block.text))

    def _without_empty_sections(self, kept: list[int]) -> list[int]:
        """Without headings that announced only what was dropped."""
        return [
            index
            for index, following in zip(kept, [*kept, None][1:], strict=True)
            if not self._is_empty(index, following)
        ]

    def _is_empty(self, index: int, following: int | None) -> bool:
        block = self.blocks[index]
        if block.kind != "h":
            return False
        if is_heading_of_links(block.text) and not self._stands_between(index):
            return True
        after = self.blocks[following] if following is not None else None
        return after is not None and after.kind == "h" and after.level <= block.level and following != index + 1

    def _is_standfirst(self, index: int) -> bool:
        block = self.blocks[index]
        if len(block.text) < 30:
            return False
        folded = fold(block.text)
        if (
            self.description
            and len(folded) > 30
            and (folded in self.description or self.description.rstrip(". …") in folded)
        ):
            return True
        at = block.parent
        for _ in range(2):
            if at >= 0 and self.containers[at].words & STANDFIRST_WORDS:
                return True
            at = self.containers[at].parent if at >= 0 else -1
        return False

    def _standfirst(self, kept: list[int]) -> int | None:
        """The summary printed between title and body, when it stands outside the body's container."""
        if not kept:
            return None
        texts = {fold(self.blocks[index].text) for index in kept[:4]}
        for index in range(kept[0] - 1, max(-1, kept[0] - 40), -1):
            block = self.blocks[index]
            if block.level == 1:
                break
            if (
                block.density < 0.3
                and self._is_standfirst(index)
                and fold(block.text) not in texts
                and fold(block.text) != self.title
            ):
                return index
        return None
