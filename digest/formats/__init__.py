"""Export formats: one module each with `FORMAT = Format(...)`, found by looking into this folder."""
