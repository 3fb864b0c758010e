"""What a press of a button decides. A click is any number of decisions, written together and undone as one."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from digest.text import one_line
from digest.words import number_in_words
from review.claim_view import Series
from review.measure_view import CORROBORATES, PREFERRED, ROLE, alike
from review.words import flag_name, many
from storage import articles, clicks, corrections, findings, projection, queue
from storage.identity import claim_id
from storage.store import Transaction
from storage.types import ArticleRow, ClaimRow, Click, Decision, Status, Verdict

Answer = Literal["accept", "reject", "defer"]
STATUS: dict[str, Status] = {"accept": "accepted", "reject": "rejected", "defer": "deferred"}
VERBS = {"accept": "Accepted", "reject": "Rejected", "defer": "Put off"}
ALL_REVIEWED = "every claim was reviewed"
CHANGED = "it has changed since this page was shown"
GONE = "it is not in the store any more"


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """Who pressed what, when. `token` is the form's own; two different buttons of a page never make one click."""

    user: str
    token: str
    at: datetime

    def key(self, *what: str) -> str:
        """The click's key: the same button of the same page again is the same click."""
        return "desk-" + hashlib.sha256("\n".join((self.token, *what)).encode()).hexdigest()[:32]


def answer_of(text: str | None) -> Answer | None:
    """What a button says; None for what is no answer."""
    return next((answer for answer in ("accept", "reject", "defer") if answer == text), None)


def is_token(text: str | None) -> bool:
    return bool(re.fullmatch(r"desk-[0-9a-f]{32}", text or ""))


def decide(
    tx: Transaction, article: ArticleRow, answer: Answer, *, target: str | None, reading: str, press: Press
) -> bool:
    """Answer one claim, or (target None) all open claims and the article.

    False, and nothing done: the article is no longer what the person saw (`reading`), or makes no such claim.
    When the last open claim of an article is decided, the article is decided with it.
    """
    claims = findings.current_claims(tx, article.id)
    if reading != str(article.reading_id) or (target and not any(claim.key == target for claim in claims)):
        return False
    wanted = _of_claim(article, claims, target, answer) if target else _of_article(article, claims, answer)
    said = _said(article, claims, wanted, answer)
    key = press.key(str(article.id), target or "", answer)
    clicks.add(tx, [_signed(one, article, press) for one in wanted], key=key, user=press.user, said=said, at=press.at)
    return True


def answer_flag(tx: Transaction, article: ArticleRow, flag: str, *, press: Press) -> bool:
    """Answer a flag of the article. False, and nothing done: it has none of that identity, or it is answered."""
    key = press.key(str(article.id), flag, "answer")
    line = next((line for line in queue.open_flags(tx, [article])[article.id] if line.id == flag), None)
    if line is None:
        return clicks.by_key(tx, key) is not None
    said = f"Answered the flag “{flag_name(line.rule)}” of “{one_line(article.title)[:80] or 'an untitled article'}”"
    answer = Decision(user=press.user, article_id=article.id, target=flag, verdict="accept")
    clicks.add(tx, [answer], key=key, user=press.user, said=said, at=press.at)
    return True


Wanted = tuple[str | None, Verdict, str | None]  # target, verdict, note


def _signed(wanted: Wanted, article: ArticleRow, press: Press) -> Decision:
    target, verdict, note = wanted
    return Decision(user=press.user, article_id=article.id, target=target, verdict=verdict, note=note)


def _of_article(article: ArticleRow, claims: Sequence[ClaimRow], answer: Answer) -> list[Wanted]:
    wanted: list[Wanted] = [(claim.key, answer, None) for claim in claims if claim.status == "open"]
    if article.status != STATUS[answer] or article.changed:
        wanted.append((None, answer, None))
    return wanted


def _of_claim(article: ArticleRow, claims: Sequence[ClaimRow], target: str, answer: Answer) -> list[Wanted]:
    wanted: list[Wanted] = []
    if any(claim.key == target and claim.status != STATUS[answer] for claim in claims) or article.changed:
        wanted.append((target, answer, None))
    whole = _settled(claims, target, answer)
    if whole is not None and (article.status != STATUS[whole] or article.changed):
        wanted.append((None, whole, ALL_REVIEWED))
    return wanted


def _settled(claims: Sequence[ClaimRow], target: str, answer: Answer) -> Answer | None:
    """What the article becomes once `target` is answered: None while a claim is open."""
    statuses = [STATUS[answer] if claim.key == target else claim.status for claim in claims]
    if "open" in statuses:
        return None
    return next((one for one in ("accept", "defer") if STATUS[one] in statuses), "reject")


def _said(article: ArticleRow, claims: Sequence[ClaimRow], wanted: Sequence[Wanted], answer: Answer) -> str:
    """What the strip and the history say of the click."""
    about = [target for target, _, note in wanted if note != ALL_REVIEWED]
    title = one_line(article.title)[:80] or "an untitled article"
    if len(about) == 1 and about[0] is not None:
        return f"{VERBS[answer]} {in_words(claims, about[0])} in “{title}”"
    number = sum(target is not None for target in about)
    return f"{VERBS[answer]} “{title}”" + (f" with {many(number, 'claim')}" if number else "")


def in_words(claims: Sequence[ClaimRow], key: str) -> str:
    """A claim as the strip names it."""
    found = next((claim for claim in claims if claim.key == key), None)
    if found is None:
        return "a claim"
    return f"“{one_line(found.text)[:60]}”" if found.text else number_in_words(found.value or 0)


def decide_many(tx: Transaction, picked: Mapping[int, str | None], answer: Answer, press: Press) -> Click | None:
    """Answer all open claims of many articles at once; None where nothing was left to decide.

    `picked`: article ids, each with the reading that the person saw (None: whatever it is now). What has changed
    meanwhile is left as it is, and the click says so of each.
    """
    wanted: list[Decision] = []
    skipped: dict[str, str] = {}
    for article_id, reading in picked.items():
        article = articles.get(tx, article_id)
        if article is None or (reading is not None and reading != str(article.reading_id)):
            skipped[str(article_id)] = GONE if article is None else CHANGED
            continue
        claims = findings.current_claims(tx, article_id)
        wanted += [_signed(one, article, press) for one in _of_article(article, claims, answer)]
    decided = {decision.article_id for decision in wanted}
    number = sum(decision.target is not None for decision in wanted)
    said = f"{VERBS[answer]} {many(len(decided), 'article')} with {many(number, 'claim')}"
    key = press.key("many", answer, *map(str, picked))
    return clicks.add(tx, wanted, key=key, user=press.user, said=said, at=press.at, skipped=skipped)


def undo(tx: Transaction, user: str, click_id: int, at: datetime) -> bool:
    """Take back all that one of the person's clicks decided. False: it is not theirs, or was undone before."""
    click = clicks.get(tx, click_id)
    return click is not None and click.user == user and clicks.undo(tx, click, at) > 0


def correct(
    tx: Transaction, article: ArticleRow, key: str, wanted: Mapping[str, Any], *, note: str | None, press: Press
) -> bool:
    """Correct fields of a claim; those that say what they said before are left alone. False: there is no such claim.

    The log keeps what was read beside what the person says.
    """
    finding = findings.get(tx, article.reading_id or 0, key)
    reading = articles.get_reading(tx, article.reading_id or 0)
    if finding is None or reading is None:
        return False
    read_claim = next((c for c in reading.record.claims if c.span == finding.span and c.text == finding.text), None)
    if read_claim is None:
        return False
    read = corrections.read_of(read_claim)
    shown = corrections.read_of(corrections.applied(read_claim, corrections.of_article(tx, article.id).get(key, {})))
    edits = [
        Decision(
            user=press.user,
            article_id=article.id,
            target=key,
            field=name,
            verdict="edit",
            old=read[name],
            new=value,
            note=note,
        )
        for name, value in wanted.items()
        if value != shown[name]
    ]
    said = f"Corrected {many(len(edits), 'field')} of “{one_line(finding.text)[:60]}”"
    clicks.add(tx, edits, key=press.key(str(article.id), key, "correct"), user=press.user, said=said, at=press.at)
    return True


def prefer(tx: Transaction, series: Series, named: str, press: Press) -> bool:
    """Accept a figure of a series (by the id of its claim) as the preferred one of its days. Those that say the same
    corroborate it; those that say otherwise are nothing to it. False, and nothing done: there is no such figure."""
    chosen = next((one for one in series.row.members if one.key and claim_id(one.article.id, one.key) == named), None)
    article = articles.get(tx, chosen.article.id) if chosen else None
    if chosen is None or chosen.key is None or article is None or series.claim(chosen) is None:
        return False
    same, other = alike(series, chosen)
    held = projection.fields_among(tx, {point.article.id for point in (chosen, *same, *other)})
    claims = findings.current_claims(tx, article.id)
    wanted = [_signed(one, article, press) for one in _of_claim(article, claims, chosen.key, "accept")]
    roles = [(chosen, PREFERRED), *((one, CORROBORATES) for one in same), *((one, None) for one in other)]
    for point, role in roles:
        before = held.get((point.article.id, point.key or "", ROLE))
        old = before.new if before else None
        if role != old:
            wanted.append(
                Decision(
                    user=press.user,
                    article_id=point.article.id,
                    target=point.key,
                    field=ROLE,
                    verdict="edit",
                    old=old,
                    new=role,
                )
            )
    beside = f"; {many(len(same), 'other')} corroborate it" if len(same) != 1 else "; 1 other corroborates it"
    said = f"Preferred “{one_line(chosen.text)[:60]}”{beside if same else ''}"
    clicks.add(tx, wanted, key=press.key("prefer", named), user=press.user, said=said, at=press.at)
    return True
