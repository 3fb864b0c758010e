"""The query language that search, watches, feeds and digests share: a text becomes a tree, which is shown, matched
against one article at hand, or (in `storage`) asked of the database. The grammar stands in docs/queries.md."""
