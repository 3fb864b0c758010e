"""Snapshots, articles, findings, decisions; SQLite embedded, PostgreSQL when shared. Tables are private to this room."""
