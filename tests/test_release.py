"""What a release writes into CHANGES.md."""

import pytest

from tools.release import dated

CHANGES = "# Changes\n\n## Unreleased\n\n- A bell.\n\n## 0.1.0\n\nThe first.\n"


def test_what_was_unreleased_stands_under_the_version() -> None:
    released = dated(CHANGES, "0.2.0", "2026-05-01")
    assert released == ("# Changes\n\n## Unreleased\n\n## 0.2.0 (2026-05-01)\n\n- A bell.\n\n## 0.1.0\n\nThe first.\n")
    with pytest.raises(ValueError, match="nothing to release"):
        dated(released, "0.3.0", "2026-06-01")
