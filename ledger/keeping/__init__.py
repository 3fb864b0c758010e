"""What the ledger keeps of the articles in the store, and how it follows them.

    an article's reading and the decisions on it
      → `account`   its figures, story, citations and the keys under which others find it, packed by `packing`
      → `citing`    what its citations refer to among the stored articles
      → `unit`      it against the few that came in before it and share keys: relations, copies
      → `groups`    copies joined to groups with their origin
      → `work`      all of it, for the articles that are due

An article's rows depend on what came in before it and on nothing else, so that they come out alike in whatever order
the work is done; when an article changes, those that came in after it and may have met it are due again.
"""
