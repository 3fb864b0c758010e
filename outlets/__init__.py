"""The outlets that analysts cite: one YAML each, and the loader."""
