"""What a press of a button appends to the log of decisions. A click is a batch of decisions, undone as one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from digest.text import one_line
from digest.words import number_in_words
from review.words import flag_name, many
from storage import articles, decisions, findings, queue
from storage.identity import FLAG
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow, Decision, Status, Verdict

Answer = Literal["accept", "reject"]
STATUS: dict[str, Status] = {"accept": "accepted", "reject": "rejected"}
ALL_REVIEWED = "every claim was reviewed"
_LOOK_BACK = 400  # decisions of one person among which the last that can be undone is looked for
_KEY = re.compile(r"(desk-[0-9a-f]{32})/\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class LastAction:
    """The last click that can be undone. `id` is its newest decision; `target` the claim it was about, if one."""

    id: int
    article_id: int
    target: str | None
    said: str


def decide(
    tx: Transaction,
    article: ArticleRow,
    answer: Answer,
    *,
    target: str | None,
    reading: str,
    user: str,
    key: str,
    at: datetime,
) -> bool:
    """Accept or reject one claim, or (target None) all open claims and the article.

    False, and nothing done: the article is no longer what the person saw (`reading`), or makes no such claim.

    When the last open claim of an article is decided, the article is decided with it. `key` names the click: the same
    key again changes nothing.
    """
    claims = findings.current_claims(tx, article.id)
    if reading != str(article.reading_id) or (target and not any(claim.key == target for claim in claims)):
        return False
    wanted: list[tuple[str | None, Verdict, str | None]] = []
    if target is None:
        wanted += [(claim.key, answer, None) for claim in claims if claim.status == "open"]
        if article.status != STATUS[answer] or article.changed:
            wanted.append((None, answer, None))
    else:
        if any(claim.key == target and claim.status != STATUS[answer] for claim in claims) or article.changed:
            wanted.append((target, answer, None))
        whole = _settled(claims, target, answer)
        if whole is not None and (article.status != STATUS[whole] or article.changed):
            wanted.append((None, whole, ALL_REVIEWED))
    for n, (about, verdict, note) in enumerate(wanted):
        decision = Decision(
            user=user, article_id=article.id, target=about, verdict=verdict, note=note, client_key=f"{key}/{n}"
        )
        decisions.append(tx, decision, at)
    return True


def answer_flag(tx: Transaction, article: ArticleRow, flag: str, *, user: str, key: str, at: datetime) -> bool:
    """Answer a flag of the article. False, and nothing done: it has none of that identity, or it is answered."""
    if flag not in {line.id for line in queue.open_flags(tx, [article])[article.id]}:
        return decisions.by_client_key(tx, f"{key}/0") is not None
    decision = Decision(user=user, article_id=article.id, target=flag, verdict="accept", client_key=f"{key}/0")
    decisions.append(tx, decision, at)
    return True


def _settled(claims: Sequence[ClaimRow], target: str, answer: Answer) -> Answer | None:
    """What the article becomes once `target` is answered: None while a claim is open."""
    statuses = [STATUS[answer] if claim.key == target else claim.status for claim in claims]
    if "open" in statuses:
        return None
    return "accept" if "accepted" in statuses else "reject"


def last_action(tx: Transaction, user: str) -> LastAction | None:
    """The person's last click that still holds; None when there is none."""
    batch = _last_batch(tx, user)
    if not batch:
        return None
    about = [decision for decision in batch if decision.note != ALL_REVIEWED] or list(batch)
    verb = "Accepted" if about[0].verdict == "accept" else "Rejected"
    article = articles.get(tx, batch[0].article_id)
    title = one_line(article.title)[:80] if article and article.title else "an untitled article"
    claims = [decision for decision in about if decision.target is not None]
    single = about[0].target if len(about) == 1 else None
    if single is not None and single.startswith(FLAG):
        rule = single.removeprefix(FLAG).rpartition("-")[0]
        said, single = f"Answered the flag “{flag_name(rule)}” of “{title}”", None
    elif single is not None and article is not None:
        said = f"{verb} {_claim_in_words(tx, article.id, single)} in “{title}”"
    else:
        said = f"{verb} “{title}”" + (f" with {many(len(claims), 'claim')}" if claims else "")
    return LastAction(id=batch[0].id or 0, article_id=batch[0].article_id, target=single, said=said)


def _claim_in_words(tx: Transaction, article_id: int, key: str) -> str:
    found = next((claim for claim in findings.current_claims(tx, article_id) if claim.key == key), None)
    if found is None:
        return "a claim"
    return f"“{one_line(found.text)[:60]}”" if found.text else number_in_words(found.value or 0)


def undo(tx: Transaction, user: str, decision_id: int, at: datetime) -> bool:
    """Take back the person's last click, if `decision_id` still is of it; a second press then changes nothing."""
    batch = _last_batch(tx, user)
    if decision_id not in {decision.id for decision in batch}:
        return False
    for decision in batch:
        decisions.undo(tx, decision.id or 0, user, at)
    return True


def _last_batch(tx: Transaction, user: str) -> tuple[Decision, ...]:
    """The decisions of the last click that holds, newest first."""
    undone: set[int | None] = set()
    batch: list[Decision] = []
    key = None
    for decision in decisions.latest(tx, user=user, limit=_LOOK_BACK):
        if decision.verdict == "undo":
            undone.add(decision.undoes)
            continue
        if decision.id in undone:
            continue
        named = _KEY.fullmatch(decision.client_key or "")
        if batch and (named is None or named[1] != key):
            break
        if decision.verdict not in STATUS:
            break
        batch.append(decision)
        key = named[1] if named else None
        if named is None:
            break
    return tuple(batch)
