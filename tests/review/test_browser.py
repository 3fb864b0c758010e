"""The desk in a real browser: keys alone, JavaScript off, nothing of a stranger's runs."""

import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import uvicorn

from dateline.commands.review import address, listen
from review.app import create_app
from storage import articles, clicks, decisions
from storage.store import Store
from tests.review.sample import NAMES, NOW, fill

pytestmark = pytest.mark.browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed")
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    with playwright.sync_playwright() as started:
        launched = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield launched
        launched.close()


@pytest.fixture
def served(tmp_path: Path) -> Iterator[tuple[str, Store, dict[str, int]]]:
    """A desk with the sample articles, at a free port."""
    with Store.open(tmp_path / "data") as store:
        ids = fill(store)
        app = create_app(store, names=NAMES, reviewer="Min", clock=lambda: NOW)
        server = uvicorn.Server(uvicorn.Config(app, log_level="error", lifespan="off"))
        listening = listen("127.0.0.1", 0)
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        yield address(listening), store, ids
        server.should_exit = True
        thread.join(10)
        listening.close()


@pytest.fixture
def visit(browser: Any, served: tuple[str, Store, dict[str, int]]) -> Iterator[Callable[..., Any]]:
    """Opens a page; at the end, nothing may have been reported on the console and no dialog may have opened."""
    complaints: list[str] = []
    contexts = []

    def opened(path: str, **options: Any) -> Any:
        context = browser.new_context(**options)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: complaints.append(message.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        page.on("dialog", lambda dialog: (complaints.append(dialog.message), dialog.dismiss()))
        page.goto(served[0] + path.lstrip("/"))
        return page

    yield opened
    for context in contexts:
        context.close()
    assert [line for line in complaints if "409" not in line and "422" not in line] == []


def focused(page: Any) -> str:
    found: str = page.evaluate("document.activeElement.id")
    return found


def settled(page: Any) -> None:
    """Until every press is stored and the page shows it."""
    page.wait_for_selector(".sent", state="detached")


def statuses(store: Store, ids: dict[str, int]) -> dict[str, str]:
    with store.read() as tx:
        rows = {name: articles.get(tx, number) for name, number in ids.items()}
    return {name: row.status for name, row in rows.items() if row}


def test_the_queue_is_worked_by_keys_alone(visit: Any, served: tuple[str, Store, dict[str, int]]) -> None:
    _, store, ids = served
    page = visit("/")
    order = page.eval_on_selector_all("[data-item]", "rows => rows.map(row => row.id)")
    page.keyboard.press("j")
    assert focused(page) == order[0]
    for key, wanted in (("a", order[1]), ("x", order[2])):
        page.keyboard.press(key)
        page.locator(f"#{wanted}:focus").wait_for()
    settled(page)
    named = {f"a{number}": name for name, number in ids.items()}
    assert {statuses(store, ids)[named[row]] for row in order[:2]} == {"accepted", "rejected"}
    page.keyboard.press("u")
    page.locator(f"#{order[1]}:focus").wait_for()
    settled(page)
    assert statuses(store, ids)[named[order[1]]] == "open"
    page.keyboard.press("k")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/article/**")


def test_card_and_text_light_each_other(visit: Any, served: tuple[str, Store, dict[str, int]]) -> None:
    page = visit(f"/article/{served[2]['arrivals']}")
    page.keyboard.press("a")  # nothing is in focus yet: the first card is, now
    assert focused(page) == "c0"
    page.keyboard.press("j")
    assert focused(page) == "c1"
    assert "".join(page.locator(".text .lit").all_inner_texts()) == "total for 2025 to 213"
    page.locator(".text [data-f~=c2]").first.click()
    assert focused(page) == "c2"
    page.keyboard.press("a")
    page.locator("#c3:focus").wait_for()
    settled(page)
    assert page.locator("#c2 .state").inner_text() == "accepted"
    assert page.locator(".card.accepted").count() == 1
    assert page.locator("#strip").inner_text().startswith("Accepted “1,204 people”")


def test_a_refused_correction_is_shown_again_where_the_cards_stand_below_the_text(
    visit: Any, served: tuple[str, Store, dict[str, int]]
) -> None:
    page = visit(f"/article/{served[2]['arrivals']}", viewport={"width": 390, "height": 700})
    page.locator("#c0 a[data-key=c]").click()
    page.fill(".correct [name=value]", "many")
    page.fill(".correct [name=note]", "as typed")
    page.locator(".correct button").click()  # the card does not run away from it
    assert "is no number" in page.locator(".correct [role=alert]").inner_text()
    assert page.locator(".correct [name=note]").input_value() == "as typed"
    assert page.evaluate("document.activeElement.name") == "value"


def test_without_javascript_everything_is_a_form(visit: Any, served: tuple[str, Store, dict[str, int]]) -> None:
    _, store, ids = served
    page = visit(f"/article/{ids['hangul']}", java_script_enabled=False)
    page.locator("#c0 button.accept").click()
    assert statuses(store, ids)["hangul"] == "accepted"
    page.locator("#strip button").click()
    assert statuses(store, ids)["hangul"] == "open"
    page.goto(served[0])
    page.locator(f"#a{ids['fire']} button.reject").click()
    assert page.url.endswith(f"#a{ids['arrivals']}")


@pytest.mark.parametrize("path", ["/", "/article/{}", "/article/{}/changes", "/outlets", "/digests", "/keys"])
def test_pages_fit_a_narrow_window_and_a_finger(
    visit: Any, served: tuple[str, Store, dict[str, int]], path: str
) -> None:
    page = visit(path.format(served[2]["hostile"]), viewport={"width": 640, "height": 450})
    assert page.evaluate("document.documentElement.scrollWidth") <= 640
    small = page.eval_on_selector_all(
        "button, input:not([type=hidden]), select, summary, nav a, .facet a, a.chip",
        """nodes => nodes.map(node => [node.outerHTML.slice(0, 80), node.getBoundingClientRect()])
            .filter(([, box]) => box.width && (box.width < 24 || box.height < 24))
            .map(([html]) => html)""",
    )
    assert small == []


def test_a_stored_page_runs_nothing(visit: Any, served: tuple[str, Store, dict[str, int]]) -> None:
    page = visit(f"/article/{served[2]['hostile']}")
    page.keyboard.press("s")
    page.wait_for_url("**/snapshot/**")
    assert "<script>alert(2)</script>" in page.locator("body").inner_text()


def test_presses_faster_than_the_desk_answers_are_all_stored_in_order(
    visit: Any, served: tuple[str, Store, dict[str, int]]
) -> None:
    _, store, _ = served
    page = visit("/")
    order = page.eval_on_selector_all("[data-item]", "rows => rows.map(row => Number(row.id.slice(1)))")
    page.keyboard.press("j")
    for key in ("a", "x") * 2:
        page.keyboard.press(key)  # without waiting for anything
    settled(page)
    with store.read() as tx:
        made = clicks.latest(tx, "Min")[::-1]
        log = decisions.latest(tx, limit=100)[::-1]
    assert [click.said.split()[0] for click in made] == ["Accepted", "Rejected"] * 2
    assert list(dict.fromkeys(decision.article_id for decision in log)) == order[:4]
    assert focused(page) == f"a{order[4]}"


def test_the_strip_covers_nothing_and_a_refusal_is_one_sentence(
    visit: Any, served: tuple[str, Store, dict[str, int]]
) -> None:
    assert served
    page = visit("/", viewport={"width": 390, "height": 700})
    page.keyboard.press("j")
    page.keyboard.press("a")
    settled(page)
    page.locator("#strip button").wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    covered = page.evaluate(
        """() => { const strip = document.getElementById("strip").getBoundingClientRect();
            return document.querySelector(".bar").getBoundingClientRect().bottom >= strip.bottom; }"""
    )
    assert covered
    page.evaluate("document.querySelectorAll('[name=reading]').forEach((node) => { node.value = '0'; })")
    page.keyboard.press("x")
    page.locator("#strip", has_text="changed meanwhile").wait_for()
    assert page.locator("#strip").inner_text() == (
        "The article has changed meanwhile; nothing was decided. Open it again."
    )
