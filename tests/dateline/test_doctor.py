"""The doctor names the packages that are missing, also those that others need through an extra."""

from importlib.metadata import PackageNotFoundError

import pytest

from dateline import installation

NEEDS = {
    "dateline": ["Reader[clean_html]>=1", "present", "elsewhere; sys_platform == 'win32'", "choice; extra == 'more'"],
    "reader": ["cleaner; extra == 'clean-html'", "other; extra == 'fast'"],
    "present": ["dateline"],
}


def needs(name: str) -> list[str]:
    if name not in NEEDS:
        raise PackageNotFoundError(name)
    return NEEDS[name]


def test_a_package_that_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(installation, "requires", needs)
    assert installation.absent("dateline") == {"cleaner"}
    (told,) = [check for check in [installation._modules()] if check.state == "wrong"]
    assert "pip install cleaner" in told.text


def test_this_installation_is_whole() -> None:
    assert installation.absent("dateline") == set()
