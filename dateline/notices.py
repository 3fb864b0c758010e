"""What is to be told of watches: who, of what, and when; written into the store before anything is sent."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from digest.text import day_in_words, one_line, safe_url
from storage import articles, messages, raised, watching
from storage.raised import WATCH
from storage.store import Transaction
from storage.watching import WatchMatch
from watches.watch import How, Teller, Watch

MOST = 50  # articles named in one message; the rest are counted
PERIODS: Mapping[How, timedelta] = {
    "at once": timedelta(hours=1),
    "hourly": timedelta(hours=1),
    "daily": timedelta(days=1),
}
DAY_BEGINS = timedelta(hours=5)  # UTC: a daily message is there when people come in


def write_notices(tx: Transaction, watches: Iterable[Watch], names: Mapping[str, str], at: datetime) -> int:
    """Write down what is to be told by now; returns how many messages that makes. Doing so again adds nothing."""
    return sum(_write(tx, watch, teller, names, at) for watch in watches for teller in watch.tell)


def _write(tx: Transaction, watch: Watch, teller: Teller, names: Mapping[str, str], at: datetime) -> bool:
    before = until(teller.how, at)
    last = messages.last(tx, teller.channel, watch.slug)
    if last is not None and teller.how != "at once" and last.body["until"] >= before.isoformat():
        return False
    beyond = int(last.body["upto"]) if last else 0
    since = None if last else before - PERIODS[teller.how]
    found = watching.untold(tx, watch.slug, beyond=beyond, since=since, before=before)
    if not found and (teller.silent or teller.how == "at once"):
        return False
    upto = found[-1].id if found else beyond
    key = f"{watch.slug}:{upto if teller.how == 'at once' else before.isoformat()}"
    body = {
        "watch": watch.slug,
        "name": watch.name,
        "query": watch.query,
        "severity": watch.severity,
        "how": teller.how,
        "upto": upto,
        "until": before.isoformat(),
        "found": len(found),
        "articles": _articles(tx, found[:MOST], names),
    }
    return messages.write(tx, teller.channel, key, body, at)


def until(how: How, at: datetime) -> datetime:
    """Up to when a message tells: the last full hour, the last beginning of a day, or now."""
    at = at.astimezone(UTC)
    if how == "at once":
        return at + timedelta(microseconds=1)
    hour = at.replace(minute=0, second=0, microsecond=0)
    if how == "hourly":
        return hour
    day = hour.replace(hour=0) + DAY_BEGINS
    return day if day <= at else day - timedelta(days=1)


def _articles(tx: Transaction, found: Sequence[WatchMatch], names: Mapping[str, str]) -> list[dict[str, Any]]:
    told = []
    flags = raised.of_articles(tx, [match.article_id for match in found])
    for match in found:
        article = articles.get(tx, match.article_id)
        if article is None:
            continue
        reason = next((f.reason for f in flags[article.id] if f.origin == WATCH and f.key == match.watch), "")
        told.append(
            {
                "id": article.id,
                "title": one_line(article.title)[:300] or "(no title)",
                "outlet": one_line(names.get(article.outlet, article.outlet)),
                "published": article.published,
                "found": match.at.astimezone(UTC).isoformat(timespec="seconds"),
                "reason": one_line(reason),
                "url": safe_url(article.url),
            }
        )
    return told


def subject(body: Mapping[str, Any]) -> str:
    """The same for every message of a watch, so that mail programs put them together."""
    return f"Dateline: {one_line(body['name'])}"


def text(body: Mapping[str, Any], desk: str | None) -> str:
    """The message for a person. `desk`: the desk's address, for links to it."""
    found = int(body["found"])
    if not found:
        return f"Nothing new for “{one_line(body['name'])}” up to {_moment(body['until'])}.\n"
    many = "1 article matches" if found == 1 else f"{found:,} articles match"
    lines = [f"{many} “{one_line(body['name'])}” ({one_line(body['query'])}).", ""]
    for number, article in enumerate(body["articles"], 1):
        lines += [
            f"{number}. {article['title']}",
            f"   {article['outlet']}, {day_in_words(article['published']) or 'undated'}",
            *([f"   {article['reason']}"] if article["reason"] else []),
            *([f"   {article['url']}"] if article["url"] else []),
            *([f"   On the desk: {desk.rstrip('/')}/article/{article['id']}"] if desk else []),
            "",
        ]
    if found > len(body["articles"]):
        lines += [f"And {found - len(body['articles']):,} more: dateline search watch:{body['watch']}", ""]
    return "\n".join(lines)


def _moment(iso: str) -> str:
    return f"{datetime.fromisoformat(iso):%Y-%m-%d %H:%M} UTC"
