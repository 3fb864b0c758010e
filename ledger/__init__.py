"""The ledger: what several articles say about one thing.

The judging is pure (records in, relations out: no files, database, clock or chance):

    an article and its record
      → `reading`    its figures: each numeric claim with measure, place, period, as-of time, source and definition
      → `within`     what one article says of its own figures: parts, changes, two sources, a stated correction
      → `judging`    a figure against figures of other articles that share one of its `keys`
      → `copies`, `citing`, `origins`, `series`
      → `collate`    all of it for a batch of articles

The vocabulary is closed and stands in docs/ledger.md.
"""
