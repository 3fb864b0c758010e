"""Alembic's steps. A step that was released never changes; a room's tables may have a branch of their own."""
