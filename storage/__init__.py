"""Snapshots, articles, findings, decisions; SQLite embedded, PostgreSQL when shared. Tables stay in this room."""
