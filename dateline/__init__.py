"""Command line, settings, and the wiring."""
