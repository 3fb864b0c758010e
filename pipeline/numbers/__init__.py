"""Numbers as texts write them, read on the untouched text."""
