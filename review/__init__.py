"""The analysts' web desk."""
