"""The version of the rules that produced a record."""

VERSION = "3"  # raised whenever a record of some page may come out different
