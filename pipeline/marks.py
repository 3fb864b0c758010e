"""Signs that belong to the letter before them, and that `re` does not count as part of a word."""

INDIC = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # of Devanagari, as the inside of a character class
