"""What all tests share."""

import os
from collections.abc import Generator
from pathlib import Path

import pytest


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Where everything a test needs is installed (CI says so), a skipped test is a failed one."""
    report = yield
    if os.environ.get("TESTS_MUST_NOT_SKIP") and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid} was skipped where nothing may be: {report.longrepr}"
    return report


@pytest.fixture(scope="session")
def sample_folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, int]]:
    """A data folder with the sample articles of desk and digest, to be copied, and the articles' ids by name."""
    from storage.store import Store
    from tests.review.sample import fill

    folder = tmp_path_factory.mktemp("sample") / "data"
    with Store.open(folder) as store:
        ids = fill(store)
    return folder, ids
