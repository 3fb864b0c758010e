"""Exports: accepted findings with a footnote per number."""
