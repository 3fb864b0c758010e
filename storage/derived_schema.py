"""The ledger's tables: what is derived from readings and decisions, and can be thrown away and made again."""

from sqlalchemy import BigInteger, Column, ForeignKey, Index, LargeBinary, SmallInteger, Table

from storage.columns import CleanText, Instant, JsonText
from storage.schema import ID, METADATA

__all__ = [
    "COPY_GROUP",
    "COPY_LINK",
    "LEDGER_DUE",
    "LEDGER_ENTRY",
    "LEDGER_KEY",
    "METADATA",
    "RELATION",
    "RESOLUTION",
]

# An article as the ledger compares it: its figures, its story, its citations, packed. `key` finds it by what it says.
LEDGER_ENTRY = Table(
    "ledger_entry",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("reading_id", ID, nullable=False),
    Column("version", CleanText, nullable=False),
    Column("outlet", CleanText, nullable=False),
    Column("at", Instant, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index(None, "outlet", "at", "article_id"),
)

LEDGER_KEY = Table(
    "ledger_key",
    METADATA,
    Column("key", BigInteger, primary_key=True, autoincrement=False),
    Column("article_id", ID, primary_key=True, autoincrement=False),
    sqlite_with_rowid=False,
)

# What is to be derived (again): articles by the step of the work, in the order in which it is done. `body`: the packed
# account that whoever read the page has made already.
LEDGER_DUE = Table(
    "ledger_due",
    METADATA,
    Column("step", SmallInteger, primary_key=True, autoincrement=False),
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("reading_id", ID),
    Column("version", CleanText),
    Column("body", LargeBinary),
    sqlite_with_rowid=False,
)

# Two claims, and what is to be said of them. Rows belong to the article that came in later of those they are about.
RELATION = Table(
    "relation",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("n", SmallInteger, primary_key=True, autoincrement=False),
    Column("type", CleanText, nullable=False),
    Column("joins", SmallInteger, nullable=False),
    Column("measure", CleanText),
    Column("place", CleanText),
    Column("a_id", ID, nullable=False),
    Column("b_id", ID, nullable=False),
    Column("c_id", ID),
    Column("a", JsonText, nullable=False),
    Column("b", JsonText, nullable=False),
    Column("c", JsonText),
    Column("details", JsonText, nullable=False),
    Column("reason", CleanText, nullable=False),
    Column("version", CleanText, nullable=False),
    Index(None, "a_id"),
    Index(None, "b_id"),
    Index(None, "c_id"),
    Index(None, "measure", "place", "type"),
    sqlite_with_rowid=False,
)

COPY_LINK = Table(
    "copy_link",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("other_id", ID, primary_key=True, autoincrement=False),
    Index(None, "other_id"),
    sqlite_with_rowid=False,
)

COPY_GROUP = Table(
    "copy_group",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("group_id", ID, nullable=False),
    Column("origin_id", ID),
    Column("altered", JsonText, nullable=False),
    Column("reason", CleanText, nullable=False),
    Column("version", CleanText, nullable=False),
    Index(None, "group_id"),
)

# A citation of an article, and the collected article that it refers to. `link`: the key of the address it leads to.
RESOLUTION = Table(
    "resolution",
    METADATA,
    Column("article_id", ID, ForeignKey("article.id"), primary_key=True, autoincrement=False),
    Column("key", CleanText, primary_key=True),
    Column("outlet", CleanText),
    Column("name", CleanText, nullable=False),
    Column("date", CleanText),
    Column("link", CleanText),
    Column("url", CleanText),
    Column("at", Instant, nullable=False),
    Column("resolved", CleanText, nullable=False),
    Column("target_id", ID),
    Column("candidates", JsonText, nullable=False),
    Column("reason", CleanText, nullable=False),
    Column("version", CleanText, nullable=False),
    Index(None, "outlet", "date"),
    Index(None, "link"),
    Index(None, "target_id"),
    Index(None, "resolved", "outlet"),
)
