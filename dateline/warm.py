"""Imported only by the process from which the readers are forked: what is loaded here, they all have at once."""

import gc

from dateline.reading import warm_up

warm_up()
gc.collect()
gc.freeze()  # what is loaded stays for good: no reader looks through it for garbage, or copies it by doing so
