"""The version of the ledger's rules: their code, their words, the measures in use."""

import hashlib
from dataclasses import fields
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from ledger.measures import Measures
from pipeline.version import LENGTH

RULES = (".py", ".yml")


def ledger_version(measures: Measures) -> str:
    """12 hex digits of the SHA-256 of all that a judgement rests on; a changed comment changes it too."""
    total = hashlib.sha256(_packaged())
    for slug, measure in sorted(measures.by_slug.items()):
        total.update(f"{slug}={[str(getattr(measure, field.name)) for field in fields(measure)]}\n".encode())
    return total.hexdigest()[:LENGTH]


@cache
def _packaged() -> bytes:
    total = hashlib.sha256()
    _add(total, files("ledger"))
    return total.digest()


def _add(total: "hashlib._Hash", folder: Traversable) -> None:
    for entry in sorted(folder.iterdir(), key=lambda one: one.name):
        if entry.is_dir():
            _add(total, entry)
        elif entry.name.endswith(RULES):
            total.update(f"{entry.name}\n".encode())
            total.update(entry.read_bytes())
