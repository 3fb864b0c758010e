"""Silence, failure and lateness turn an outlet red, and `dateline status` says so."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner

from crawler.health import Health, assess
from crawler.serving import ROOM, ago, ahead, judge
from dateline.cli import cli
from dateline.commands.status import line
from outlets.outlet import Outlet, Rhythm, Source
from storage import articles, captures, fetches, heartbeats, runs, sources
from storage.heartbeats import Heartbeat
from storage.locks import SCHEDULE, only_one
from storage.store import Store
from storage.types import Fetch, Gates, Seen, SourceState
from tests.storage.made import record

NOW = datetime(2026, 5, 15, 12, tzinfo=UTC)
FEED = "https://post.example/feed"
LATE = "due 9 h ago and not collected; is the schedule server running?"
STEADY = {"hours": [0.5] * 24, "days": 14.0}  # twelve items in fourteen days


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(tmp_path / "data") as opened:
        yield opened


def outlet(expect: int | None = None) -> Outlet:
    return Outlet(
        slug="post",
        name="Post",
        homepage="https://post.example/",
        sources=(Source(kind="feed", url=FEED),),
        rhythm=Rhythm(expect=expect),
    )


def health(store: Store, expect: int | None = None) -> Health:
    with store.read() as tx:
        (found,) = assess(tx, [outlet(expect)], NOW)
    return found


def remember(store: Store, **more: object) -> None:
    state = {"next_due": NOW + timedelta(minutes=5), "last_success": NOW - timedelta(minutes=10), "learned": STEADY}
    with store.transaction() as tx:
        sources.save(tx, [SourceState(outlet="post", url=FEED, **(state | more))])  # type: ignore[arg-type]
        number = runs.start(tx, "collect", NOW - timedelta(minutes=10), outlet="post")
        runs.finish(tx, number, NOW - timedelta(minutes=9), "ok", Gates(found=3), "the host does not answer")


def publish(store: Store, hours_ago: float) -> None:
    at = NOW - timedelta(hours=hours_ago)
    snapshot = store.keep_body(str(at).encode())
    fetch = Fetch(outlet="post", url=f"https://post.example/{hours_ago}", at=at, status=200, snapshot=snapshot.sha)
    with store.transaction() as tx:
        capture = captures.record(tx, Seen(fetch=fetch, snapshot=snapshot))
        assert capture
        articles.keep(tx, capture, record(), at)


def test_what_was_never_collected_is_grey(store: Store) -> None:
    found = health(store)
    assert (found.state, found.reason, found.usual) == ("grey", "not collected yet", None)


def test_as_lively_as_ever_is_green(store: Store) -> None:
    remember(store)
    publish(store, 20)
    found = health(store)
    assert (found.state, found.reason, found.week, found.usual) == ("green", None, 1, 6)


@pytest.mark.parametrize(
    ("remembered", "hours", "expect", "reason"),
    [
        ({}, 24 * 10, None, "quiet 10 days, usually 9 items"),
        ({"learned": {"hours": [0.5 * 9] * 24, "days": 14.0}}, 31, None, "quiet 31 h, usually 10 items"),
        ({}, 50, 14, "1 item in 7 days, expected 14"),
        ({"failures": 4}, 5, None, "failed 4 times in a row: the host does not answer"),
        ({"gone": True}, 5, None, "all its sources are gone (410)"),
        (
            {"next_due": NOW - timedelta(hours=9)},
            5,
            None,
            "due 9 h ago and not collected; is the schedule server running?",
        ),
    ],
    ids=["quiet for days", "quiet for hours", "below what is expected", "failing", "gone", "late"],
)
def test_red_with_its_reason(
    store: Store, remembered: dict[str, object], hours: float, expect: int | None, reason: str
) -> None:
    remember(store, **remembered)
    publish(store, hours)
    found = health(store, expect)
    assert (found.state, found.reason) == ("red", reason)
    assert line(found, NOW).startswith(reason + "; last success")


def test_an_outlet_that_never_answered_is_red(store: Store) -> None:
    with store.transaction() as tx:
        number = runs.start(tx, "collect", NOW, outlet="post")
        runs.finish(tx, number, NOW, "failed", message="no address for post.example")
    found = health(store)
    assert (found.state, found.reason) == ("red", "failed at the first try: no address for post.example")


@pytest.mark.parametrize(
    ("losses", "came", "reason"),
    [
        (("refused", "refused", "timeout", "gone"), False, "2 × refused, 1 × gone, 1 × timeout"),
        (("refused", "refused", "timeout"), True, None),
        (("gone", "gone", "gone", "refused"), False, None),
    ],
    ids=["nothing_but_losses", "some_came", "gone_pages"],
)
def test_an_outlet_whose_articles_are_all_lost_is_red(
    store: Store, losses: tuple[str, ...], came: bool, reason: str | None
) -> None:
    remember(store)
    lost = [
        Fetch(outlet="post", url=f"https://post.example/{n}", at=NOW - timedelta(hours=n), kind="page", loss=loss)
        for n, loss in enumerate(losses)
    ]
    with store.transaction() as tx:
        fetches.record_all(tx, lost)
    if came:
        publish(store, 20)
    assert health(store).reason == (f"no article came in 7 days, all were lost: {reason}" if reason else None)


def test_a_fallback_that_fails_does_not_make_an_outlet_red(store: Store) -> None:
    remember(store)
    with store.transaction() as tx:
        sources.save(tx, [SourceState(outlet="post", url="https://post.example/", kind="home", failures=9)])
    publish(store, 5)
    assert health(store).state == "green"


@pytest.mark.parametrize(
    ("minutes", "words"), [(3, "3 min"), (119, "119 min"), (125, "2 h"), (60 * 71, "71 h"), (60 * 73, "3 days")]
)
def test_lengths_read_well(minutes: int, words: str) -> None:
    assert ago(NOW - timedelta(minutes=minutes), NOW) == f"{words} ago"
    assert ahead(NOW + timedelta(minutes=minutes), NOW) == f"in {words}"


METRICS = {"process": 7, "outlets": 3, "visits": 0, "lag_ms": 1.5, "lag_worst_ms": 40, "memory_mb": 120}
AGO = timedelta(minutes=5)


@pytest.mark.parametrize(
    ("beat", "situation", "state", "said"),
    [
        (NOW, {}, "green", "loop 1.5 ms late (at worst 40), 120 MB; 2 pages wait to be read."),
        (NOW, {"held": False}, "red", "is not running (last seen 0 min ago); `dateline up` starts it"),
        (NOW - AGO, {}, "red", "(process 7) has written nothing for 5 min: it is stuck, or cannot use the store"),
        (NOW + AGO, {}, "red", "(process 7) has written nothing for 5 min"),
        (NOW, {"oldest": NOW - timedelta(hours=3)}, "red", "behind: the oldest of 2 pages has waited 3 h"),
        (NOW, {"free": ROOM - 1}, "red", "The disk is full: 268 MB are free"),
        (None, {}, "grey", "is starting"),
        (None, {"held": False}, "grey", "No schedule server has run on this store yet"),
    ],
    ids=["well", "down", "stuck", "clock_was_ahead", "behind", "full", "starting", "never"],
)
def test_the_server_is_said_to_be_what_it_is(
    beat: datetime | None, situation: dict[str, object], state: str, said: str
) -> None:
    heart = Heartbeat(server="schedule", started=NOW, at=beat, metrics=METRICS) if beat else None
    around = {"held": True, "waiting": 2, "oldest": NOW - timedelta(minutes=1), "free": 10 * ROOM, "now": NOW}
    found = judge(heart, **(around | situation))  # type: ignore[arg-type]
    assert found[0] == state
    assert said in found[1]


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        ({"lag_ms": 4000.0}, "overloaded: its loop is 4000.0 ms late"),
        ({"storage_failing_since": "2026-05-15T11:58:01+00:00"}, "cannot store everything since 2026-05-15 11:58 UTC"),
    ],
    ids=["overloaded", "cannot_store"],
)
def test_a_server_that_lives_and_fails_is_red(metric: dict[str, object], said: str) -> None:
    heart = Heartbeat(server="schedule", started=NOW, at=NOW, metrics=METRICS | metric)
    state, text = judge(heart, held=True, waiting=0, oldest=None, free=10 * ROOM, now=NOW)
    assert state == "red"
    assert said in text


def test_status_is_red_at_once_when_the_server_is_gone(store: Store) -> None:
    heart = Heartbeat(server="schedule", started=NOW, at=datetime.now(UTC), metrics=METRICS)
    with store.transaction() as tx:
        heartbeats.beat(tx, heart)
    with only_one(store, SCHEDULE):
        assert run(store, "status", "nk-news")[0] == 0
    code, said = run(store, "status", "nk-news")
    assert code == 1
    assert "red   The schedule server is not running (last seen 0 min ago)" in said
    code, said = run(store, "status", "--json", "nk-news")
    assert (code, json.loads(said.splitlines()[0])["state"]) == (1, "red")


def test_a_quiet_night_takes_few_lines(store: Store) -> None:
    code, said = run(store, "status")
    assert (code, said.count("\n")) == (0, 2)
    assert said.startswith("grey  ")
    assert " outlets not collected yet\n" in said
    assert run(store, "status", "--all")[1].count("\n") > 100


def run(store: Store, *words: str) -> tuple[int, str]:
    environment = {"DATELINE_DATA": str(store.data), "DATELINE_CONTACT": "a@b.example"}
    result = CliRunner().invoke(cli, words, env=environment)
    return result.exit_code, result.output


def test_status_prints_a_line_per_outlet_and_fails_when_one_is_red(store: Store) -> None:
    code, said = run(store, "status", "nk-news")
    assert (code, said.count("\n")) == (0, 2)
    assert said.startswith("grey  nk-news  not collected yet; ")
    with store.transaction() as tx:
        sources.save(tx, [SourceState(outlet="nk-news", url="u", gone=True)])
    code, said = run(store, "status", "bbc-news", "nk-news")
    assert code == 1
    assert said.startswith("red   nk-news   all its sources are gone (410); ")
    code, said = run(store, "status", "--json", "nk-news")
    assert json.loads(said.splitlines()[1])["state"] == "red"


def test_status_names_the_nearest_outlet(store: Store) -> None:
    result = CliRunner().invoke(cli, ["status", "nk-nwes"], env={"DATELINE_DATA": str(store.data)})
    assert "did you mean nk-news" in str(result.exception)


def test_backup_while_writing_holds_what_was_decided(store: Store, tmp_path: Path) -> None:
    publish(store, 5)
    code, said = run(store, "backup", str(tmp_path / "copy.db"))
    assert code == 0
    assert "checked; 1 articles, decisions up to number 0" in said
    with Store.open(tmp_path / "elsewhere", f"sqlite:///{tmp_path / 'copy.db'}") as copy, copy.read() as tx:
        assert len(articles.latest(tx)) == 1
    result = CliRunner().invoke(cli, ["backup", str(tmp_path / "copy.db")], env={"DATELINE_DATA": str(store.data)})
    assert "is there already" in str(result.exception)


def test_verify_names_what_is_missing(store: Store) -> None:
    publish(store, 5)
    assert run(store, "verify")[0] == 0
    (sha,) = store.bodies
    store.bodies.path(sha).unlink()
    for words in (["verify"], ["verify", "--quick"]):
        code, said = run(store, *words)
        assert code == 1
        assert sha in said


def test_doctor_finds_no_fault_here_and_says_what_is_absent(store: Store) -> None:
    code, said = run(store, "doctor")
    assert code == 0, said
    assert "opens, tables up to date" in said
    result = CliRunner().invoke(cli, ["doctor"], env={"DATELINE_DATA": str(store.data), "DATELINE_CONTACT": ""})
    assert result.exit_code == 1
    assert "No contact address" in result.output


def test_reparse_says_when_there_is_nothing_to_do(store: Store) -> None:
    assert run(store, "reparse") == (0, "Every stored page was read by the present rules already.\n")
