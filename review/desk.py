"""What every page of the desk needs: the store, the outlets' names, the clock, the templates."""

import hashlib
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from digest.text import clean
from outlets.outlet import Outlet
from review.guard import Door, safe_next
from storage import articles, clicks
from storage.store import Store, Transaction
from storage.types import ArticleRow
from watches.loader import Watches

STATIC = Path(__file__).parent / "static"
STRIP = timedelta(minutes=10)  # after that, what was done is undone from the history


def now() -> datetime:
    """The present moment, in UTC."""
    return datetime.now(UTC)


def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("review", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        # marks that reorder their surroundings would let a title rewrite the page around it
        finalize=lambda value: clean(value) if type(value) is str else value,
    )


def _version() -> str:
    """Changes when a static file does, so that browsers fetch it anew."""
    content = b"".join(path.read_bytes() for path in sorted(STATIC.iterdir()))
    return hashlib.sha256(content).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class Desk:
    """The desk's own state; pages take it from `request.app.state.desk`."""

    store: Store
    door: Door
    names: Mapping[str, str] = field(default_factory=dict)
    measures: Mapping[str, str] = field(default_factory=dict)
    watched: tuple[Outlet, ...] = ()
    reviewer: str = "reviewer"
    clock: Callable[[], datetime] = now
    watches: Callable[[], Watches] = Watches
    templates: Environment = field(default_factory=_environment)
    version: str = field(default_factory=_version)

    def user(self, request: Request) -> str:
        """Whose name decisions are signed with."""
        session = request.state.session
        return session.name if session else self.reviewer

    def watch_names(self) -> Mapping[str, str]:
        """What people call the watches, by slug."""
        return {watch.slug: watch.name for watch in self.watches().all}

    def page(self, request: Request, template: str, *, here: str = "", status: int = 200, **values: Any) -> Response:
        """A page of the desk, with what all of them show: who is in, and what can be undone."""
        signed_in = not self.door.locked or request.state.session is not None
        back = values.pop("back", None) or back_to(request)
        values.setdefault("data", ())
        body = self.templates.get_template(template).render(
            here=here,
            signed_in=signed_in,
            locked=self.door.locked,
            token=request.state.token,
            version=self.version,
            last=self._last(request) if signed_in else None,
            back=back,
            click=f"desk-{secrets.token_hex(16)}",
            **values,
        )
        return HTMLResponse(body, status_code=status)

    def _last(self, request: Request) -> dict[str, Any] | None:
        """What the person did last, for as long as the strip offers to undo it."""
        user = self.user(request)
        with self.store.read() as tx:
            click = clicks.last_standing(tx, user)
            if click is None or self.clock() - click.at > STRIP:
                return None
            return {"id": click.id, "said": click.said, "then": f"a{clicks.first_article(tx, click)}"}


def desk_of(request: Request) -> Desk:
    found = request.app.state.desk
    assert isinstance(found, Desk)
    return found


def back_to(request: Request) -> str:
    """The address of this page, for a form to come back to."""
    query = request.url.query
    return safe_next(request.url.path + (f"?{query}" if query else ""))


def find_article(tx: Transaction, request: Request) -> ArticleRow:
    """The article that the address names; a 404 when there is none."""
    article_id = int(request.path_params["id"])
    article = articles.get(tx, article_id) if article_id < 2**63 else None
    if article is None:
        raise HTTPException(404, "There is no such article. It may belong to another data folder.")
    return article
