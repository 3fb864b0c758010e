"""Who comes in, and what may be changed by whom."""

import re
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import text
from starlette.routing import Mount, Route

from review.guard import ATTEMPTS, IDLE, LARGEST_FORM, Door, safe_next
from storage import heartbeats
from storage.heartbeats import Heartbeat
from storage.store import Store
from tests.review.client import ORIGIN, Client
from tests.review.conftest import PASSWORD

FORM = {"origin": ORIGIN, "content-type": "application/x-www-form-urlencoded"}


def routes(client: Client) -> Iterator[tuple[str, str]]:
    """Method and an address for every route of the desk."""
    for route in client.app.app.routes:
        if isinstance(route, Mount):
            continue
        assert isinstance(route, Route)
        path = route.path.replace("{id:int}", "1").replace("{sha}", "a" * 64)
        path = path.replace("{name}", "2026-1").replace("{format}", "markdown")
        for method in sorted((route.methods or set()) - {"HEAD"}):
            yield method, path


def everything(store: Store) -> str:
    """All rows of all tables."""
    with store.read() as tx:
        names = tx.execute(text("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")).scalars().all()
        return repr([(name, tx.execute(text(f'SELECT * FROM "{name}"')).all()) for name in names])


@pytest.mark.parametrize(
    "host", ["evil.example", "evil.example:8300", "127.0.0.1.evil.example", "", "user@127.0.0.1:8300"]
)
def test_other_host_names_are_refused(make: Callable[..., Client], host: str) -> None:
    client = make()
    client.host = host
    answer = client.get("/")
    assert (answer.status, "set-cookie" in answer.headers) == (421, False)


@pytest.mark.parametrize("host", ["127.0.0.1:8300", "localhost:8300", "[::1]:8300", "desk.example"])
def test_own_host_names_are_answered(make: Callable[..., Client], host: str) -> None:
    client = make(hosts=("desk.example",))
    client.host = host
    assert client.get("/").status == 200


def test_every_answer_forbids_foreign_scripts(desk: Client, ids: dict[str, int]) -> None:
    addresses = [
        "/",
        "/nowhere",
        "/static/desk.js",
        "/static/none",
        "/snapshot/zz",
        *(p for m, p in routes(desk) if m == "GET"),
    ]
    for answer in [*map(desk.get, addresses), desk.send("POST", "/undo"), desk.send("PUT", "/")]:
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["referrer-policy"] == "same-origin"


def test_an_error_inside_keeps_the_headers_and_tells_nothing(make: Callable[..., Client]) -> None:
    def broken() -> Any:
        raise RuntimeError("secret inside")

    answer = make(clock=broken).get("/outlets")
    assert answer.status == 500
    assert "secret" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_every_unsafe_route_wants_the_token(desk: Client, store: Store, ids: dict[str, int]) -> None:
    token = desk.token()
    before = everything(store)
    for method, path in routes(desk):
        if method != "GET":
            for form in (b"", b"token=", b"token=" + b"0" * 64, b"verdict=accept"):
                assert desk.send(method, path, form, FORM).status == 403
            stranger = Client(desk.app)
            assert stranger.send(method, path, b"token=" + token.encode(), FORM).status == 403
    assert everything(store) == before


@pytest.mark.parametrize(
    "origin", [None, "null", "http://evil.example", "https://127.0.0.1:8300", "http://127.0.0.1:8301"]
)
def test_forms_of_other_pages_are_refused(desk: Client, store: Store, ids: dict[str, int], origin: str | None) -> None:
    headers = {name: value for name, value in (FORM | {"origin": origin}).items() if value is not None}
    before = everything(store)
    assert desk.send("POST", "/undo", f"token={desk.token()}".encode(), headers).status == 403
    assert everything(store) == before


@pytest.mark.parametrize("kind", ["application/json", "multipart/form-data; boundary=x", "text/plain", ""])
def test_only_plain_forms_are_read(desk: Client, kind: str) -> None:
    assert desk.post("/undo", headers={"content-type": kind}).status == 415


def test_large_forms_are_refused(desk: Client) -> None:
    assert desk.post("/undo", back="x" * LARGEST_FORM).status == 413


def test_reading_changes_nothing(desk: Client, store: Store, ids: dict[str, int]) -> None:
    before = everything(store)
    for method, path in routes(desk):
        if method == "GET":
            desk.get(path)
            desk.get(path + "?state=any&verdict=accept&outlet=x&after=1~2~3&to=2&from=zz&q=%00%ff")
    assert everything(store) == before


def test_without_a_session_nothing_but_the_door_is_shown(locked: Client, ids: dict[str, int]) -> None:
    for method, path in routes(locked):
        if method == "GET":
            answer = locked.get(path)
            if path in ("/login", "/healthz", "/readyz"):
                assert answer.status == 200
                assert "Queue" not in answer.text
            else:
                assert (answer.status, answer.headers["location"].split("?")[0]) == (303, "/login")
        elif path != "/login":
            assert locked.post(path, token=_login_token(locked)).status == 401
    assert locked.get("/static/desk.css").status == 200


def _login_token(client: Client) -> str:
    found = re.search(r'name="token" value="([0-9a-f]{64})"', client.get("/login").text)
    assert found
    return found[1]


def sign_in(client: Client, password: str = PASSWORD, **form: str) -> Any:
    return client.post("/login", token=_login_token(client), **{"name": "Ada", "password": password} | form)


def test_signing_in_changes_the_cookie_and_signing_out_ends_it(locked: Client) -> None:
    locked.get("/login")
    before = dict(locked.cookies)
    answer = sign_in(locked, next="/outlets?x=1")
    assert (answer.status, answer.headers["location"]) == (303, "/outlets?x=1")
    assert "HttpOnly" in answer.headers["set-cookie"]
    assert "SameSite=Lax" in answer.headers["set-cookie"]
    assert locked.cookies != before
    assert locked.get("/").status == 200
    inside = Client(locked.app, cookies=dict(locked.cookies))
    assert locked.post("/logout").status == 303
    assert inside.get("/").status == 303


def test_wrong_passwords_are_refused_and_then_slowed_down(locked: Client) -> None:
    tries = [sign_in(locked, "wrong horse battery").status for _ in range(ATTEMPTS)]
    assert set(tries) == {401}
    assert sign_in(locked).status == 429
    elsewhere = Client(locked.app, address="10.0.0.9")
    assert sign_in(elsewhere).status == 303


def test_a_session_ends_when_it_is_not_used() -> None:
    now = 0.0
    door = Door(password=PASSWORD, cost=2**4, clock=lambda: now)
    visitor = door.sign_in(PASSWORD, "Ada")
    assert visitor
    assert door.session(visitor)
    now = IDLE + 1.0
    assert door.session(visitor) is None


@pytest.mark.parametrize(
    ("asked", "given"),
    [
        ("/article/1?x=%2f#c1", "/article/1?x=%2f#c1"),
        ("//evil.example", "/"),
        ("/\\evil.example", "/"),
        ("https:evil.example", "/"),
        ("http://evil.example/", "/"),
        ("/%2f%2fevil.example", "/"),
        ("/%5Cevil.example", "/"),
        ("/\tevil", "/"),
        ("/a\r\nSet-Cookie: x=1", "/"),
        ("javascript:alert(1)", "/"),
        ("", "/"),
        (None, "/"),
    ],
)
def test_only_paths_of_this_desk_are_gone_to(asked: str | None, given: str) -> None:
    assert safe_next(asked) == given


@pytest.mark.parametrize(
    "path",
    ["/static/..%2f..%2fpyproject.toml", "/static/../guard.py", "/static/%2e%2e/guard.py", "/static//etc/passwd"],
)
def test_static_files_stay_in_their_folder(desk: Client, path: str) -> None:
    answer = desk.get(path)
    assert (answer.status, b"import" in answer.body) == (404, False)


def test_answers_are_timed_compressed_and_files_kept_by_their_hash(desk: Client, ids: dict[str, int]) -> None:
    plain = desk.get("/")
    packed = desk.get("/", accept_encoding="gzip")
    assert packed.headers["content-encoding"] == "gzip"
    assert len(packed.body) < len(plain.body) / 3
    for method, path in routes(desk):
        if method == "GET":
            assert re.fullmatch(r"desk;dur=\d+\.\d", desk.get(path).headers["server-timing"]), path
    named = re.findall(r'(?:href|src)="(/static/[^"]*)"', plain.text)
    assert len(named) == 3
    for address in named:
        assert desk.get(address).headers["cache-control"] == "public, max-age=31536000, immutable"
    assert desk.get("/static/desk.css?old").headers["cache-control"] == "no-cache"
    assert plain.headers["cache-control"] == "no-store"


def test_readiness_is_what_the_schedule_server_does_and_tells_nothing_else(
    make: Callable[..., Client], store: Store
) -> None:
    client = make(password=PASSWORD)
    assert (client.get("/readyz").status, client.get("/readyz").text) == (200, "ready\n")
    at = datetime.now(UTC)
    with store.transaction() as tx:
        heartbeats.beat(tx, Heartbeat(server="schedule", started=at, at=at, metrics={"process": 1}))
    assert (client.get("/readyz").status, client.get("/readyz").text) == (503, "not ready\n")
    assert client.get("/healthz").status == 200
