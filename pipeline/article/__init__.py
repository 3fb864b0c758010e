"""From the bytes of a page to an article: body, metadata, labels, access."""
