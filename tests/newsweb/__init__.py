"""A small news web on loopback: healthy outlets of every kind, and one outlet for every fault a crawler meets.

`web.py` serves and logs, `sites.py` holds the outlets. All texts are invented.
"""
