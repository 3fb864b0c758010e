"""Country tags with roles."""
