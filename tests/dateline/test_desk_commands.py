"""`dateline review` and `dateline digest` as one types them."""

import socket
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result

from dateline.commands import digest, review
from dateline.settings import Settings
from pipeline.errors import InputError, SettingsError
from storage import decisions, findings
from storage.store import Store
from storage.types import Decision
from tests.review.sample import NOW, fill


@pytest.fixture
def ids(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, int]:
    """A data folder with the sample articles, the fire's claims accepted."""
    monkeypatch.setenv("DATELINE_DATA", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    with Store.open(tmp_path) as store:
        made = fill(store)
        with store.transaction() as tx:
            for claim in findings.current_claims(tx, made["fire"]):
                decisions.append(
                    tx, Decision(user="u", article_id=made["fire"], target=claim.key, verdict="accept"), NOW
                )
    return made


def run(command: click.Command, *arguments: str) -> Result:
    return CliRunner().invoke(command, arguments, catch_exceptions=False, standalone_mode=False)


def failed(command: click.Command, *arguments: str) -> str:
    """The sentence that the command ends with."""
    with pytest.raises((InputError, SettingsError)) as caught:
        run(command, *arguments)
    return str(caught.value)


def test_a_digest_is_printed_frozen_and_printed_again(ids: dict[str, int], tmp_path: Path) -> None:
    first = run(digest.COMMAND, "--country", "ng")
    assert "“At least 12 people were killed and dozens injured" in first.stdout
    assert "[^1]: at least 12 people: sana-wire" in first.stdout
    assert "Digest 2" in first.stderr
    again = run(digest.COMMAND, "--country", "NG")
    assert again.stdout == first.stdout
    assert "nothing has changed since" in again.stderr
    name = run(digest.COMMAND, "--list").stdout.split()[0]
    run(digest.COMMAND, name, "-o", str(tmp_path / "out.csv"))
    assert (tmp_path / "out.csv").read_bytes().startswith(b'\xef\xbb\xbf"claim"')
    assert run(digest.COMMAND, name).stdout == first.stdout


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("--format", "odt"), "There is no format 'odt'"),
        (("--since", "yesterday"), "--since 'yesterday' is not a day"),
        (("--cutoff", "soon"), "--cutoff 'soon' is not a time"),
        (("--country", "KP"), "Nothing to print for country North Korea: 5 not yet reviewed"),
        (("2020-1",), "There is no digest '2020-1'"),
        (("2020-1", "--country", "KP"), "takes no filters"),
        (("-o", "none/at/all.md"), "cannot be written"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_mistakes_are_sentences(ids: dict[str, int], arguments: tuple[str, ...], sentence: str) -> None:
    assert sentence in failed(digest.COMMAND, *arguments)


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.5", "::", "desk.example.org"])
def test_an_open_door_needs_a_password(ids: dict[str, int], host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "without a password" in failed(review.COMMAND, "--host", host)
    review.refuse_open_door(host, "a long enough password")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1", "[::1]", "127.3.2.1"])
def test_the_loopback_needs_none(host: str) -> None:
    review.refuse_open_door(host, None)


def test_a_taken_port_is_a_sentence(ids: dict[str, int]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        said = failed(review.COMMAND, "--port", str(taken.getsockname()[1]))
    assert "--port 0" in said


def test_a_short_password_is_refused_and_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        Settings.load({"DATELINE_PASSWORD": "hunter2"}, tmp_path)
    assert "12 characters" in str(caught.value)
    assert "hunter2" not in str(caught.value)
    assert "long enough for us" not in repr(Settings.load({"DATELINE_PASSWORD": "long enough for us"}, tmp_path))
