"""Pages that no spider brought into the store: from archives, and added by hand."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from crawler.fetcher import Fetched
from crawler.inspecting import inspect, media_type
from crawler.polling import fetch_row
from outlets.outlet import Outlet
from storage import attempts, captures
from storage.store import Store
from storage.types import Capture, Gates, Seen

BY_HAND = "by-hand"  # stands for the outlet of a page that belongs to none of the catalogue


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """A page to store: its outlet's slug, and what is known of how it came (`about` goes into the fetch's headers)."""

    outlet: str
    fetched: Fetched
    about: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Stored:
    """What became of a given page: its hash and, when it was new, its capture; or the reason for its loss."""

    sha: str | None = None
    capture: Capture | None = None
    loss: str | None = None


def store_given(store: Store, given: Given, run_id: int | None = None, obey: tuple[str, ...] = ()) -> Stored:
    """Keep the page. What was imported before from the same moment is left alone."""
    fetched = given.fetched
    loss = fetched.loss or inspect(fetched, obey)
    if loss is not None:
        return Stored(loss=loss.reason)
    snapshot = store.keep_body(fetched.body)
    outlet = Outlet(slug=given.outlet, name=given.outlet, homepage="")
    row = fetch_row(outlet, "import", fetched, source=None, run_id=run_id)
    row = replace(row, headers={**row.headers, **dict(given.about)}, snapshot=snapshot.sha)
    with store.transaction() as tx:
        if attempts.imported(tx, row.url, row.at, snapshot.sha):
            return Stored(sha=snapshot.sha)
        charset = fetched.content_type()[1]
        seen = Seen(fetch=row, snapshot=snapshot, content_type=media_type(fetched), charset=charset)
        capture = captures.record(tx, seen)
    return Stored(sha=snapshot.sha, capture=capture)


def store_all(
    store: Store, pages: Iterable[Given], run_id: int | None = None, obey: tuple[str, ...] = ()
) -> Iterator[Gates]:
    """Keep the pages one after the other; the counts of each, when it is stored."""
    for given in pages:
        stored = store_given(store, given, run_id, obey)
        yield Gates(
            found=1,
            fetched=int(stored.sha is not None),
            stored=int(stored.capture is not None),
            unchanged=int(stored.sha is not None and stored.capture is None),
            losses={stored.loss: 1} if stored.loss else {},
        )
