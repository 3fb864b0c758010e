"""The demonstration: a sample news web on loopback, and the real product run over it."""
