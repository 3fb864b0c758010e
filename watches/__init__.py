"""What analysts watch for: one YAML per watch, and the loader."""
