"""Time expressions: found, normalised to TIMEX3, resolved to intervals of calendar days."""
