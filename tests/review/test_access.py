"""Nobody is shut out: axe-core finds nothing on any page, in both themes, on a desk and in a hand."""

from typing import Any

import pytest

from storage import articles, findings
from storage.identity import claim_id
from storage.store import Store
from tests.ledger.test_keeping import story
from tests.ledger.web import Web
from tests.review.test_browser import browser, served, visit

__all__ = ["browser", "served", "visit"]
pytestmark = pytest.mark.browser

LIGHT = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
DARK = {
    "runOnly": ["color-contrast", "link-in-text-block"],
    "resultTypes": ["violations"],
}  # the themes differ in colours only
WIDTHS = (1280, 390, 320)


def addresses(store: Store, ids: dict[str, int]) -> list[str]:
    """Every kind of page, with something on it."""
    told = story(Web(store))
    with store.read() as tx:
        claim = findings.current_claims(tx, told["first"])[0]
        key = findings.current_claims(tx, ids["arrivals"])[0].key
        place = articles.get(tx, told["first"])
    assert place
    return [
        "/",
        "/?q=people&country=KP&published_from=2026-01-01&language=en",
        "/?q=(",
        f"/article/{ids['arrivals']}?correct={key}",
        f"/article/{ids['hostile']}",
        f"/article/{ids['arrivals']}/changes",
        f"/claim/{claim_id(told['first'], claim.key)}",
        "/measures",
        "/measures/TZ:people%20killed",
        "/countries",
        "/countries/KP",
        "/watches",
        "/outlets",
        "/gaps",
        "/digests",
        "/history",
        "/keys",
    ]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_no_page_shuts_anybody_out(visit: Any, served: tuple[str, Store, dict[str, int]], dark: bool) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    root, store, ids = served
    page = visit("/keys", color_scheme="dark" if dark else "light", bypass_csp=True)
    found = []
    for address in addresses(store, ids):
        answer = page.goto(root + address.lstrip("/"))
        assert answer.ok, address
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 800})
            if page.evaluate("document.documentElement.scrollWidth") > width:
                found.append((address, width, "wider than the window"))
            if width == 390:
                continue  # laid out as at 320
            for broken in axe.run(page, options=DARK if dark else LIGHT).response["violations"]:
                found.append((address, width, broken["id"], broken["nodes"][0]["html"][:120]))
    assert not found, "\n".join(map(str, found))
