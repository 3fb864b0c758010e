"""The sentences of a text: one way to split it for every stage, the footnotes and the desk."""
