"""The body of a page: which of its blocks an editor would call the article.

The page's blocks are weighed once. Containers whose names say "related", "newsletter", "comments" are set aside unless
they hold most of the text; paragraphs vote for the container they stand in; containers of the winner's kind are joined
to it; what remains inside is trimmed of titles, bylines, teasers and appeals.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pipeline.article.asides import ENOUGH
from pipeline.article.blocks import Block, Container, Walk
from pipeline.article.trimming import Trimming
from pipeline.article.weighing import fold
from pipeline.article.words import ARTICLE_WORDS, CONSENT_WORDS, WHOLE_WORDS
from pipeline.record import Link

NEAR = 15  # blocks between title and body: byline, date, share buttons


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The text of an article, paragraphs separated by a blank line, and its links."""

    text: str
    links: tuple[Link, ...] = ()


class Choice(Trimming):
    """The weighing of one page's blocks; `chosen()` gives those of the body in order."""

    def __init__(self, walk: Walk, *, title: str | None = None, description: str | None = None) -> None:
        super().__init__(walk, title=title, description=description)
        self._set_aside()
        self.sums = self._sums()
        self.top: int | None = None

    def _score(self) -> dict[int, float]:
        scores: dict[int, float] = {}
        for index, block in enumerate(self.blocks):
            if not self.live[index] or not self.weights[index]:
                continue
            value = 1 + min(self.weights[index] / 100, 5)
            if block.kind == "li":
                value *= 0.5
            at = block.parent
            while self.containers[at].parent >= 0 and self.containers[at].end - self.containers[at].start == 1:
                at = self.containers[at].parent  # a wrapper of one paragraph
            for share in (1.0, 0.5, 0.3, 0.15):
                scores[at] = scores.get(at, 0.0) + value * share
                at = self.containers[at].parent
                if at < 0:
                    break
        for at in scores:
            scores[at] *= self._bonus(self.containers[at])
        anchor = self.anchor()
        for at in scores:
            if self.containers[at].start <= anchor + NEAR and self.containers[at].end > anchor:
                scores[at] *= 1.5  # what follows the title is likelier its text than what stands elsewhere
        home = self._home()
        if home is not None and self._weight(home) > 0.2 * self.sums[-1]:
            for at in scores:
                if not (home.start <= self.containers[at].start and self.containers[at].end <= home.end):
                    scores[at] *= 0.3
        return scores

    def _home(self) -> Container | None:
        """The `article` element that the page's title stands in, when there is one."""
        for block in self.blocks:
            if block.kind == "h" and (block.level == 1 or fold(block.text) == self.title):
                return self._article_of(block.parent)
        return None

    def _bonus(self, container: Container) -> float:
        if (container.element.get("itemprop") or "").lower() == "articlebody":
            return 2.5
        bonus = 1.0
        if container.words & ARTICLE_WORDS:
            bonus = 1.4 if len(container.words & ARTICLE_WORDS) > 1 else 1.25
        if container.tag in ("article", "main"):
            bonus *= 1.2
        return bonus

    def chosen(self) -> list[Block]:
        """The blocks of the body, in order; empty when the page has no running text."""
        scores = self._score()
        if not scores and any(self.weights):  # everything was set aside: then nothing of it was beside the point
            for container in self.containers:
                if container.dropped and not container.words & CONSENT_WORDS and container.tag not in ("nav", "footer"):
                    container.dropped = False
                    self.live[container.start : container.end] = [True] * (container.end - container.start)
            self.sums = self._sums()
            scores = self._score()
        if not scores:
            return []
        self.top = max(scores, key=lambda at: (scores[at], -at))
        best = self.containers[self.top]
        self.top = next((at for at in scores if self._is_other_story(best, self.containers[at])), self.top)
        top = self._widened(self.containers[self.top])
        picked = sorted({*range(top.start, top.end), *self._joined(top, scores)})
        return self._trimmed([index for index in picked if self.live[index]])

    def _widened(self, top: Container) -> Container:
        """The container around the winner that holds the rest of a body printed in pieces."""
        best, at = top, top
        if top.words & WHOLE_WORDS and self._weight(top) > ENOUGH:
            return top
        while at.tag not in ("article", "main", "body") and at.parent >= 0:
            at = self.containers[at.parent]
            gain = self._weight(at) - self._weight(best)
            length = self._length(at) - self._length(best)
            if not gain or gain < 0.6 * length or self._holds_other_story(at, top):
                continue
            extra = [n for n in range(at.start, at.end) if self.live[n] and not best.start <= n < best.end]
            linked = sum(self.blocks[n].linked for n in extra)
            paragraphs = sum(1 for n in extra if self.weights[n])
            if linked < 0.15 * length and (
                gain > 0.4 * self._weight(best) or (paragraphs > 2 and gain > 0.85 * length)
            ):
                best = at
        return best

    def _holds_other_story(self, around: Container, top: Container) -> bool:
        """Whether a frame beside the winner's, and like it, begins with a title of its own."""
        return any(
            self._is_other_story(one, top)
            for one in self.containers
            if around.start <= one.start and one.end <= around.end and one.signature == top.signature and one is not top
        )

    def _length(self, container: Container) -> int:
        return sum(len(self.blocks[n].text) for n in range(container.start, container.end) if self.live[n])

    def _joined(self, top: Container, scores: dict[int, float]) -> Iterator[int]:
        """Blocks elsewhere that carry on the body: in containers, or paragraphs, named like those of the winner."""
        near = self._ancestor(top, 5)
        kinds = self._paragraph_names(top)
        for index in range(near.start, near.end):
            if self.live[index] and self.weights[index] and self._name(self.blocks[index].parent) in kinds:
                yield index
        for at, container in enumerate(self.containers):
            if (
                container.tag != top.tag
                or container.start < near.start
                or container.end > near.end
                or container.dropped
            ):
                continue
            if container.start >= container.end or (top.start <= container.start and container.end <= top.end):
                continue
            if self._is_other_story(container, top):
                continue
            same = container.signature == top.signature and container.signature != " "
            sibling = container.parent == top.parent and not container.words
            if self._weight(container) and (same or (sibling and scores.get(at, 0.0) > 0.3 * scores[self.top or 0])):
                yield from range(container.start, container.end)

    def _is_other_story(self, container: Container, top: Container) -> bool:
        """Whether it stands in a frame like that of the page's title and `top`, with a title of its own above it.

        Endless pages print the next story so, below the one that was asked for.
        """
        theirs, ours = self._frames(container, top)
        if theirs is container or theirs is ours or theirs.signature != ours.signature or theirs.signature == " ":
            return False
        if not ours.start <= self.anchor() < ours.end or self._weight(theirs) < 0.5 * self._weight(ours):
            return False
        at = theirs.start + self.anchor() - ours.start  # where ours has its title
        first = self.blocks[at] if at < theirs.end else self.blocks[theirs.start]
        paragraphs = sum(1 for n in range(theirs.start, theirs.end) if self.weights[n])
        return first.kind == "h" and first.level <= 2 and paragraphs > 2  # a section of the same story has fewer

    def _frames(self, one: Container, other: Container) -> tuple[Container, Container]:
        """The containers around two that stand side by side in the one around both."""
        around: dict[int, Container] = {}
        at = one
        while at.parent >= 0:
            around[at.parent] = at
            at = self.containers[at.parent]
        at = other
        while at.parent >= 0:
            if at.parent in around:
                return around[at.parent], at
            at = self.containers[at.parent]
        return one, other

    def _paragraph_names(self, top: Container) -> frozenset[tuple[str, str]]:
        """What the winner's paragraphs are called, when they have a name of their own."""
        held: Counter[tuple[str, str]] = Counter()
        for index in range(top.start, top.end):
            if self.live[index] and self.weights[index]:
                held[self._name(self.blocks[index].parent)] += self.weights[index]
        return frozenset(name for name, weight in held.items() if name[1] and weight > 0.3 * self._weight(top))

    def _name(self, at: int) -> tuple[str, str]:
        container = self.containers[at]
        return container.tag, container.element.get("class") or ""

    def _ancestor(self, container: Container, levels: int) -> Container:
        for _ in range(levels):
            if container.parent < 0 or container.tag in ("article", "main", "body"):
                break
            container = self.containers[container.parent]
        return container

    def explain(self) -> str:
        """The container that was chosen, for people."""
        if self.top is None:
            return "no running text"
        top = self.containers[self.top]
        return f"<{top.tag}> {' '.join(top.signature.split())[:80]}".strip()


def compose(blocks: Sequence[Block]) -> Body:
    """The text of blocks: a blank line between paragraphs, one line each for list items and table rows."""
    pieces: list[str] = []
    links: list[Link] = []
    length = 0
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            gap = "\n" if block.kind == previous.kind and block.kind in ("li", "tr") else "\n\n"
            pieces.append(gap)
            length += len(gap)
        pieces.append(block.text)
        links += [Link(span=(length + a, length + b), url=href) for a, b, href in block.links if href]
        length += len(block.text)
        previous = block
    return Body(text="".join(pieces), links=tuple(links))
