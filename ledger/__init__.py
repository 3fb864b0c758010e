"""What several articles, or two versions of one, say about one thing."""
