"""Whole records of the project's own sentences: what a change of the rules did, field by field."""

import pytest

from bench.records import FOLDER, lines_of
from bench.sentences import languages


@pytest.mark.parametrize("language", languages())
def test_a_record_changes_only_where_somebody_looked(language: str) -> None:
    pinned = (FOLDER / f"{language}.jsonl").read_text("utf-8").splitlines()
    now = lines_of(language)
    changed = [(n, was, is_) for n, (was, is_) in enumerate(zip(pinned, now, strict=True), 1) if was != is_]
    assert not changed, (
        f"{len(changed)} records changed, the first in line {changed[0][0]}:\nwas {changed[0][1]}\nis  {changed[0][2]}\n"
        f"Write them by `./run.sh bench records {language}`, read the difference, and commit it if it is better."
    )
