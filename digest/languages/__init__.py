"""The words a digest prints of its own, one module per language with `WORDS`; English is the key and the fallback."""
