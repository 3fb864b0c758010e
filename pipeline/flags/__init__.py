"""Flag rules that need no other article: one module each with `RULE = Rule(...)`, found by looking into this folder."""
