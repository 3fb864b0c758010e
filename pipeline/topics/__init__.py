"""Topics of an article: from its labels, the page's sections, and rules in one data file."""
