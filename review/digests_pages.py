"""The digests on the desk: those that went out, and a form that freezes a new one."""

from collections.abc import Mapping
from datetime import date

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from digest.format import formats
from digest.making import BUNDLE, by_name, compose, freeze, printed
from digest.model import Digest as Contents
from digest.text import moment_in_words
from digest.watching import changed_since
from pipeline.countries.lexicon import country_name
from pipeline.errors import InputError
from review.desk import Desk, desk_of
from review.words import many
from storage import digests, selection
from storage.selection import Selection
from storage.store import Transaction
from storage.types import Digest


def show_digests(request: Request) -> Response:
    return _list(request, {})


def _list(request: Request, typed: Mapping[str, str], problem: str | None = None) -> Response:
    desk = desk_of(request)
    with desk.store.read() as tx:
        made = [_view(tx, digest) for digest in digests.latest(tx, limit=50) if digest.format == BUNDLE]
        outlets = [(slug, desk.names.get(slug, slug)) for slug in selection.values(tx, "outlet")]
        countries = [(code, country_name(code)) for code in selection.values(tx, "country")]
    return desk.page(
        request,
        "digests.html",
        here="digests",
        status=200 if problem is None else 422,
        digests=made,
        problem=problem,
        typed={name: typed.get(name, "") for name in ("outlet", "country", "from", "to")},
        outlets=sorted(outlets, key=lambda pair: pair[1].casefold()),
        countries=sorted(countries, key=lambda pair: pair[1]),
        back="/digests",
    )


def _view(tx: Transaction, digest: Digest) -> dict[str, object]:
    asked = "; ".join(f"{name} {value}" for name, value in dict(digest.query.get("filter", {})).items())
    figures, from_articles = int(digest.query.get("figures", 0)), int(digest.query.get("articles", 0))
    return {
        "id": digest.id,
        "name": f"Digest {digest.title}",
        "made": moment_in_words(digest.at.isoformat()),
        "said": f"{many(figures, 'figure')} from {many(from_articles, 'article')} · {asked or 'everything'}",
        "formats": _formats(digest),
        "changed": len(changed_since(tx, digest)),
        "text_href": f"/digest/{digest.title}",
    }


def _formats(digest: Digest) -> list[tuple[str, str]]:
    return [(name, f"/digest/{digest.title}/{name}") for name in formats()]


def make_digest(request: Request) -> Response:
    desk = desk_of(request)
    form = request.state.form
    try:
        wanted = Selection(
            outlet=form.get("outlet") or None,
            country=form.get("country") or None,
            published_from=_day(form.get("from")),
            published_to=_day(form.get("to")),
        )
        at = desk.clock()
        with desk.store.read() as tx:
            made = compose(tx, wanted, at, names=desk.names, asked=in_words(wanted, desk))
        if not made.digest.entries:
            raise InputError(_nothing(made.digest))
        frozen = freeze(desk.store, made, user=desk.user(request), at=at)
    except InputError as error:
        return _list(request, form, str(error))
    return RedirectResponse(f"/digest/{frozen.name}", status_code=303)


def _nothing(made: Contents) -> str:
    """Why there is no figure to print, and what to do about it here."""
    left = "; ".join(f"{item.count:,} {item.reason}" for item in made.left_out) or "no claim fits at all"
    return f"There is nothing to freeze: {left}. Accept claims in the queue, or ask for less."


def in_words(wanted: Selection, desk: Desk) -> dict[str, str]:
    """The filter as the digest's header prints it."""
    found = {
        "outlet": desk.names.get(wanted.outlet, wanted.outlet) if wanted.outlet else None,
        "country": country_name(wanted.country) if wanted.country else None,
        "published from": wanted.published_from,
        "published to": wanted.published_to,
    }
    return {name: value for name, value in found.items() if value}


def _day(text: str | None) -> str | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise InputError(f"“{text[:40]}” is no day. Write year, month and day, as 2023-07-18.") from error


def _stored(tx: Transaction, request: Request) -> Digest:
    try:
        return by_name(tx, request.path_params["name"])
    except InputError as error:
        raise HTTPException(404, "There is no digest of that name.") from error


def show_digest(request: Request) -> Response:
    desk = desk_of(request)
    with desk.store.read() as tx:
        stored = _stored(tx, request)
        text = printed(tx, stored, "brief").decode()
        changed = changed_since(tx, stored)
    return desk.page(
        request,
        "digest.html",
        here="digests",
        name=f"Digest {stored.title}",
        formats=_formats(stored),
        printed=text,
        warnings=[(change.sentence, f"/article/{change.article_id}/changes") for change in changed],
    )


def download_digest(request: Request) -> Response:
    """The digest as it was frozen, to be saved: never shown as a page of this desk."""
    desk = desk_of(request)
    form = formats().get(request.path_params["format"])
    if form is None:
        raise HTTPException(404, "There is no such format.")
    with desk.store.read() as tx:
        stored = _stored(tx, request)
        body = printed(tx, stored, request.path_params["format"])
    headers = {"content-disposition": f'attachment; filename="digest-{stored.title}.{form.suffix}"'}
    return Response(body, media_type=form.media_type, headers=headers)
