"""Passages nobody has read: drawn by a seed, labelled by hand, scored once. See README.md beside this file."""
