"""The desk over the sample store."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from review.app import create_app
from review.guard import Door
from storage.store import Store
from tests.review.client import Client
from tests.review.sample import NAMES, NOW

Folder = tuple[Path, dict[str, int]]


@pytest.fixture
def store(tmp_path: Path, request: pytest.FixtureRequest, sample_folder: Folder) -> Iterator[Store]:
    """A store of the test's own: with the sample articles where the test asks for `ids`, else empty."""
    folder = tmp_path / "data"
    if "ids" in request.fixturenames:
        shutil.copytree(sample_folder[0], folder)
    with Store.open(folder) as opened:
        yield opened


@pytest.fixture
def ids(sample_folder: Folder) -> dict[str, int]:
    """The sample articles' ids by name; asking for them puts the articles into `store`."""
    return sample_folder[1]


@pytest.fixture
def make(store: Store) -> Callable[..., Client]:
    """A visitor of a desk over the store, with other settings."""

    def made(**settings: Any) -> Client:
        return Client(create_app(store, **{"names": NAMES, "reviewer": "Min", "clock": lambda: NOW} | settings))

    return made


@pytest.fixture
def desk(make: Callable[..., Client]) -> Client:
    """A visitor of a desk that asks for no password."""
    return make()


PASSWORD = "correct horse battery"


@pytest.fixture
def locked(make: Callable[..., Client]) -> Client:
    """A visitor of a desk with a password (a cheap hash, for the tests' sake)."""
    return make(door=Door(password=PASSWORD, cost=2**4))
