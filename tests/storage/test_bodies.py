"""The snapshot folder: each body once, whole or not at all, and nothing read that was not written."""

import os
import threading
from pathlib import Path

import pytest
import zstandard
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.errors import StorageError
from storage.bodies import Bodies


@pytest.fixture
def bodies(tmp_path: Path) -> Bodies:
    return Bodies(tmp_path / "snapshots")


@settings(max_examples=50, deadline=None, derandomize=True)
@given(body=st.binary(max_size=5000))
def test_a_body_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, body: bytes) -> None:
    bodies = Bodies(tmp_path_factory.mktemp("snapshots"))
    kept = bodies.keep(body)
    assert bodies.read(kept.sha) == body
    assert (kept.size, bodies.keep(body)) == (len(body), kept)
    assert list(bodies) == [kept.sha]


def test_a_body_lies_under_its_name_in_two_levels(bodies: Bodies) -> None:
    kept = bodies.keep(b"x" * 9999)
    path = bodies.folder / kept.sha[:2] / kept.sha[2:4] / f"{kept.sha}.zst"
    assert path.stat().st_size == kept.stored < 100
    assert not os.access(path, os.W_OK) or os.geteuid() == 0
    assert path.stat().st_mode & 0o222 == 0


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 64, "0" * 63, "0" * 64 + "\n", "é" * 64])
def test_no_name_leads_out_of_the_folder(bodies: Bodies, name: str) -> None:
    with pytest.raises(StorageError, match="is not a SHA-256"):
        bodies.read(name)


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        pytest.param(lambda p: p.unlink(), "is missing", id="gone"),
        pytest.param(lambda p: replace(p, p.read_bytes()[:12]), "cannot be read|does not hold", id="cut short"),
        pytest.param(lambda p: replace(p, b"hello"), "cannot be read", id="no zstd"),
        pytest.param(
            lambda p: replace(p, zstandard.compress(b"other")), "does not hold what its name says", id="swapped"
        ),
        pytest.param(lambda p: replace(p, b""), "cannot be read|does not hold", id="empty"),
    ],
)
def test_damage_is_seen_and_the_file_named(bodies: Bodies, damage, says: str) -> None:  # type: ignore[no-untyped-def]
    kept = bodies.keep(b"a page" * 100)
    damage(bodies.path(kept.sha))
    with pytest.raises(StorageError, match=says) as caught:
        bodies.read(kept.sha)
    assert kept.sha in str(caught.value)


def replace(path: Path, content: bytes) -> None:
    path.chmod(0o644)
    path.write_bytes(content)


def test_a_bomb_is_not_unpacked_beyond_the_budget(bodies: Bodies) -> None:
    kept = bodies.keep(b"x")
    bomb = zstandard.ZstdCompressor().compress(bytes(200 << 20))  # states its size in its frame
    replace(bodies.path(kept.sha), bomb)
    with pytest.raises(StorageError, match="more than 1000000 bytes"):
        bodies.read(kept.sha, budget=1_000_000)


def test_several_writers_of_one_body_leave_one_whole_file(bodies: Bodies) -> None:
    body = os.urandom(300_000)
    threads = [threading.Thread(target=bodies.keep, args=(body,)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    (sha,) = bodies
    assert bodies.read(sha) == body
    assert [path.name for path in bodies.path(sha).parent.iterdir()] == [f"{sha}.zst"]


def test_a_full_disk_is_a_sentence_and_leaves_no_half_file(bodies: Bodies, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="No space left on device"):
        bodies.keep(b"x")
    assert [path for path in bodies.folder.rglob("*") if path.is_file()] == []
