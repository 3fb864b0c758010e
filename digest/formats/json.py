"""JSON: everything the digest holds, for a program to read."""

import json

from digest.format import Format
from digest.model import Digest
from pipeline.record import to_json


def render(digest: Digest) -> bytes:
    return (json.dumps(to_json(digest), ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


FORMAT = Format(
    summary="JSON, everything the digest holds", suffix="json", media_type="application/json", render=render
)
