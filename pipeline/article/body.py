"""The body of a page: which of its blocks an editor would call the article.

The page's blocks are weighed once. Containers whose names say "related", "newsletter", "comments" are set aside unless
they hold most of the text; paragraphs vote for the container they stand in; containers of the winner's kind are joined
to it; what remains inside is trimmed of titles, bylines, teasers and appeals.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.article.blocks import Block, Container, Walk
from pipeline.article.phrases import is_boilerplate, is_byline, is_closing, is_heading_of_links
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
    POST_WORDS,
    STANDFIRST_WORDS,
    STORY_WORDS,
    WEAK_WORDS,
    WHOLE_WORDS,
)
from pipeline.record import Link

NEAR = 15  # blocks between title and body: byline, date, share buttons
ENOUGH = 400  # characters of running text that can be a body of their own
NAMED = ASIDE_WORDS | WEAK_WORDS
PARAGRAPH = 60  # characters from which a block counts as running text (a third of it in scripts without spaces)
CELLS = ("tr", "td", "th", "tbody", "thead", "html", "body")
WIDE = re.compile("[\u0e00-\u0eff\u2e80-\U0010ffff]")  # letters of scripts without spaces: each says more
SENTENCE_END = re.compile(r"""[.!?:…。！？؟۔।»”"’）)]\s*$""")
FULL_STOP = re.compile(r"""[.!?。！？؟۔।][»”"’）)]?\s*$""")
LEAD = 60  # characters from which a heading can be a summary
COMMON = 0.4  # a word that names containers of more than this share of the text names no aside on this page
MOST = 0.5  # a container that holds more of the page's running text is never set aside


@dataclass(frozen=True, slots=True, kw_only=True)
class Body:
    """The text of an article, paragraphs separated by a blank line, and its links."""

    text: str
    links: tuple[Link, ...] = ()


def weight(block: Block) -> int:
    """How much running text a block holds: its characters outside links, 0 for scraps."""
    if block.kind == "h" or block.density > 0.5:
        return 0
    length = len(block.text)
    if block.kind == "tr":
        return length - block.linked if " | " in block.text else 0
    wide = length if block.text.isascii() else length + 2 * len(WIDE.findall(block.text))
    return (wide - block.linked) if wide >= PARAGRAPH else 0


class Choice:
    """The weighing of one page's blocks; `chosen()` gives those of the body in order."""

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
        self._set_aside()
        self.sums = self._sums()
        self.top: int | None = None

    def _sums(self) -> list[int]:
        sums, total = [0], 0
        for value, live in zip(self.weights, self.live, strict=True):
            total += value if live else 0
            sums.append(total)
        return sums

    def _weight(self, container: Container) -> int:
        return self.sums[container.end] - self.sums[container.start]

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

    def _article_of(self, at: int, *others: str) -> Container | None:
        """The outermost `article`, or element of another of these tags, around a container."""
        found = None
        while at >= 0:
            if self.containers[at].tag in ("article", *others):
                found = self.containers[at]
            at = self.containers[at].parent
        return found

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

    def surroundings(self, body: Sequence[Block]) -> list[Block]:
        """The body and what stands between the title and the page's end, without frames for other things."""
        kept = {id(block) for block in body}
        start = min(self.anchor(), next((n for n, block in enumerate(self.blocks) if id(block) in kept), 0))
        return [
            block
            for n, block in enumerate(self.blocks)
            if id(block) in kept or (n >= start and not self._is_beside(block.parent))
        ]

    def _is_beside(self, at: int) -> bool:
        """Whether a container stands in the page's head, foot, menu, or a list of other stories."""
        while at >= 0:
            container = self.containers[at]
            if container.tag in ("header", "footer", "nav", "aside") or container.words & FOREIGN_WORDS:
                return not container.words & LOCK_WORDS
            at = container.parent
        return False

    def explain(self) -> str:
        """The container that was chosen, for people."""
        if self.top is None:
            return "no running text"
        top = self.containers[self.top]
        return f"<{top.tag}> {' '.join(top.signature.split())[:80]}".strip()

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
            for index, following in zip(kept, [*kept[1:], None], strict=True)
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


def fold(text: str | None) -> str:
    """Text for comparison: case and white space do not count."""
    return " ".join((text or "").casefold().split())


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
