"""What the ledger found in the demonstration's store, one sentence for each kind of finding."""

from collections.abc import Iterator

from storage import articles, changes, raised, relations
from storage.store import Transaction

FLAGS = {
    "conflict": "a conflict",
    "fall": "a fall",
    "altered_copy": "an altered copy",
    "single_origin": "one origin",
    "cited_not_collected": "a gap",
}


def findings_of(tx: Transaction) -> tuple[tuple[str, str], ...]:
    """Kind and sentence of everything that the ledger and the edits say of the stored articles."""
    return tuple(dict.fromkeys(_findings(tx)))


def examples(found: tuple[tuple[str, str], ...]) -> tuple[tuple[str, str], ...]:
    """The first of each kind."""
    first: dict[str, str] = {}
    for kind, sentence in found:
        first.setdefault(kind, sentence)
    return tuple(sorted(first.items()))


def _findings(tx: Transaction) -> Iterator[tuple[str, str]]:
    for article in sorted(articles.latest(tx, limit=1000), key=lambda one: one.id):
        edits = changes.of_article(tx, article.id)
        for edit in edits:
            yield "an edited figure", edit.reason
        if article.revisions > 1 and not edits:
            yield "an edited word", f"{article.outlet} edited “{article.title}”, and no meaning changed."
        for flag in raised.of_article(tx, article.id):
            if flag.rule in FLAGS:
                yield FLAGS[flag.rule], flag.reason
        for relation in relations.of_unit(tx, article.id):
            if relation.type == "supersedes" and relation.measure == "people killed":
                yield "a rising toll", relation.reason
            elif relation.type == "implied":
                yield "an implied value", relation.reason
        for cited in relations.citations_of(tx, article.id):
            if cited.target is not None:
                yield "a resolved citation", f"{article.outlet} cites {cited.name}: “{cited.target.title}”."
