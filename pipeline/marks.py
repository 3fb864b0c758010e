"""Signs that belong to the letter before them, and that `re` does not count as part of a word."""

# As the inside of a character class.
INDIC = "\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"  # of Devanagari
ARABIC = "\u0610-\u061a\u064b-\u065f\u0670"  # vowels that are seldom written
MARKS = (  # with those of Bengali to Malayalam, Thai, Lao, Burmese, Khmer and Ethiopic
    f"\u0300-\u036f{ARABIC}{INDIC}\u0981-\u0983\u09bc-\u09d7\u0a01-\u0a51\u0abc-\u0acd\u0b3c-\u0b57\u0bbe-\u0bd7"
    "\u0c00-\u0c56\u0cbc-\u0cd6\u0d3b-\u0d57\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ecd\u102b-\u103e"
    "\u1056-\u1060\u135d-\u135f\u17b6-\u17d3"
)
