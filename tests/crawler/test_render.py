"""Outlets that need a browser: read through it, and through nothing but the gate."""

import asyncio
import importlib.util
import json
import shutil
import socket
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from crawler.manners import Manners
from crawler.render import BROWSERS
from crawler.run import collect
from storage import captures
from storage.store import Store
from tests.newsweb.sites import Paper
from tests.newsweb.web import Reply, serve

MANNERS = Manners(contact="desk@example.org", private_ranges=("127.0.0.1/32",))
SHELL = b'<!doctype html><html><body><div id="root"></div><script src="/app.js"></script></body></html>'
SCRIPT = """fetch("/data.json").then(r => r.json()).then(d => { document.getElementById("root").innerHTML = "<p>" + d.text })
fetch("%s/inside"); new Image().src = "%s/picture"; new WebSocket("%s".replace("http", "ws") + "/socket")"""


class Shell(Paper):
    name = "shell"
    articles = 1

    def __init__(self, trap: str) -> None:
        super().__init__()
        self.trap = trap

    def page(self, number: int, headers: Mapping[str, str]) -> Reply:
        return Reply(body=SHELL)

    def other(self, path: str, headers: Mapping[str, str]) -> Reply:
        if path == "/app.js":
            script = SCRIPT % (self.trap, self.trap, self.trap)
            return Reply(body=script.encode(), content_type="text/javascript")
        if path == "/data.json":
            data = json.dumps({"text": "At least 14 people left Bresk. " * 10})
            return Reply(body=data.encode(), content_type="application/json")
        return super().other(path, headers)


@pytest.mark.browser
@pytest.mark.skipif(
    not any(map(shutil.which, BROWSERS)) or importlib.util.find_spec("playwright") is None,
    reason="no Chromium or no playwright",
)
def test_a_shell_is_read_by_the_browser_and_only_through_the_gate(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.2", 0)) as trap, Store.open(tmp_path) as store:
        trap.settimeout(0.05)
        site = Shell(f"http://127.0.0.2:{trap.getsockname()[1]}")
        with serve([site]):
            outlet = replace(site.outlet(), render=True)
            result = asyncio.run(collect(outlet, store, MANNERS))
        assert result.gates.stored == 1, result.gates
        with store.read() as tx:
            (capture,) = captures.unread(tx)
        assert b"At least 14 people left Bresk." in store.bodies.read(capture.snapshot)
        with pytest.raises(TimeoutError):
            trap.accept()
    assert {visit.headers["user-agent"] for visit in site.visits} == {MANNERS.user_agent()}


def test_without_a_browser_the_loss_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    site = Shell("http://127.0.0.2:9")
    with serve([site]), Store.open(tmp_path / "data") as store:
        result = asyncio.run(collect(replace(site.outlet(), render=True), store, MANNERS))
    assert result.gates.losses == {"javascript": 1}
