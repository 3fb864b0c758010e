"""Numeric claims: what a number counts, when, where and who says so."""
