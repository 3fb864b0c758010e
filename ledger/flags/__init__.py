"""Flag rules that need other articles: one module each with `RULE = Rule(...)`, found by looking into this folder."""
