"""How much of an article a page shows, and whether it is an article at all."""

import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import urlsplit

from pipeline.article.anycase import AnyCase
from pipeline.article.blocks import Block, Walk
from pipeline.article.signals import ARTICLE_TYPES, Signals, types_of
from pipeline.record import Access

SHORT = 250  # characters of body under which a page shows no article
STUB = 1500  # characters under which a locked page shows a teaser only

# What pages say where a subscription begins. Compiled by the project.
LOCKED = AnyCase(
    r"""subscribe\s+to\s+(?:continue|read|unlock|get\s+access)|(?:for|to)\s+subscribers\s+only|subscriber-?only|exclusive\s+to\s+subscribers|
    (?:already|are\s+you)\s+(?:a\s+)?subscriber|to\s+continue\s+reading|read\s+the\s+full\s+(?:article|story)\s+(?:by|with)|unlock\s+this\s+article|
    this\s+(?:article|content|story)\s+is\s+(?:only\s+)?(?:for|available\s+to|reserved\s+for)\s+(?:paying\s+)?(?:subscribers|members)|
    réservé\s+(?:aux|à\s+nos)\s+abonnés|(?:la\s+suite|cet\s+article)\s+est\s+réservée?|il\s+vous\s+reste\s+.{1,12}\s+de\s+cet\s+article|
    (?:nur|exklusiv)\s+für\s+abonnent|jetzt\s+weiterlesen|weiterlesen\s+mit|mit\s+(?:einem\s+)?abo\b.{0,30}lesen|sie\s+haben\s+bereits\s+ein\s+abo|
    (?:contenido|artículo)\s+(?:exclusivo\s+)?(?:para|solo\s+para)\s+suscriptores|suscríbete\s+para\s+(?:seguir|leer)|
    (?:conteúdo|matéria)\s+exclusiv[oa]\s+para\s+assinantes|assine\s+para\s+(?:ler|continuar)|(?:contenuto|articolo)\s+(?:riservato|per)\s+(?:agli\s+)?abbonati|
    alleen\s+voor\s+abonnees|kun\s+for\s+abonnenter|endast\s+för\s+prenumeranter|tylko\s+dla\s+prenumerator|доступ(?:ен|но)\s+(?:только\s+)?(?:по\s+подписке|подписчикам)|
    会員限定|有料会員|有料記事|この記事は有料|残り\s?[\d,０-９]+\s?文字|続きを読むには|订阅后|訂閱|付费阅读|會員專屬|구독자\s*전용|유료\s*(?:회원|기사)|로그인\s*후|
    للمشتركين\s+فقط|فقط\s+برای\s+مشترکین|केवल\s+सदस्यों"""
)
CUT = re.compile(r"(?:…|\.\.\.|\[…\]|\[\.\.\.\])\s*$")
NEEDS_SCRIPT = re.compile(
    r"(?:enable|requires?|turn\s+on|need(?:s)?)\s+(?:to\s+)?(?:enable\s+)?javascript|javascript\s+(?:is\s+)?(?:disabled|required|aktivieren)|activer\s+javascript|habilita\w*\s+javascript",
    re.I,
)
ROOTS = frozenset(("root", "app", "__next", "__nuxt", "gatsby", "___gatsby", "main-app", "react-root", "ember-app"))
NOT_FOUND = re.compile(
    r"""(?:error|fehler|erreur|oops|ошибка|エラー)?\W*404\W*(?:error|fehler|erreur|-?\s*page)?|(?:404\W*)?(?:error\W*)?(?:page|file|article|content|story|
    site|url)?\s*(?:was\s+|is\s+)?not\s+found|(?:sorry,?\W*)?(?:the\s+|this\s+)?(?:page|article|content|story)\s+(?:you\s+.{0,40})?(?:(?:could|can)\s*not\s+be\s+found|
    (?:does|do)\s+not\s+exist|doesn['’]t\s+exist|is\s+(?:no\s+longer|not)\s+available|has\s+been\s+(?:removed|deleted))|(?:sorry,?\W*)?nothing\s+(?:was\s+)?found(?:\s+here)?|
    (?:die\s+)?seite\s+(?:wurde\s+)?nicht\s+gefunden|page\s+(?:introuvable|non\s+trouvée)|p[áa]gina\s+no\s+(?:encontrada|existe)|página\s+não\s+encontrada|pagina\s+(?:non\s+trovata|niet\s+gevonden)|
    (?:запрашиваемая\s+)?страница\s+не\s+(?:найдена|существует)|сторінку\s+не\s+знайдено|页面不存在|(?:抱歉\W*)?(?:找不到|您访问的)(?:网页|頁面|页面)(?:不存在)?|ページが見つかりません(?:でした)?|お探しのページ.{0,20}|
    페이지를\s*찾을\s*수\s*없.{0,6}|الصفحة\s+(?:المطلوبة\s+)?غير\s+موجودة|صفحه\s+(?:مورد\s+نظر\s+)?(?:شما\s+)?(?:یافت|پیدا)\s+نشد|
    पृष्ठ\s+नहीं\s+मिला|ไม่พบหน้า.{0,20}|sayfa\s+bulunamadı|halaman\s+tidak\s+ditemukan|không\s+tìm\s+thấy\s+trang.{0,20}""",
    re.IGNORECASE | re.VERBOSE,
)
PIECE = re.compile(r"\s+[|\-–—·:»«]+\s+|\s*[|｜–—:]\s*|[.!?]\s+")


def is_not_found(title: str | None, heading: str | None, length: int) -> bool:
    """Whether a page with little text says that there is no such page, and in its title or heading nothing else."""
    if length >= 1200:
        return False
    for text in (title, heading):
        whole = (text or "").strip(" .!?:|-–—")
        if whole and any(NOT_FOUND.fullmatch(part.strip(" .!?")) for part in (whole, *PIECE.split(whole)) if part):
            return True
    return False


def is_listing(signals: Signals, walk: Walk, body: Sequence[Block], url: str | None, running: int) -> bool:
    """Whether a page is a list of articles: nothing calls it one, its headlines lead elsewhere, its text is in pieces.

    `running`: characters of all running text on the page.
    """
    if has_article_marks(signals):
        return False
    length = sum(len(block.text) for block in body)
    if body and _teasers(walk, body) >= max(6, 0.5 * sum(1 for block in body if block.kind != "h")):
        return True
    headlines = sum(1 for block in walk.blocks if block.density > 0.8 and len(block.text) >= 25)
    kinds = {kind for node in signals.nodes for kind in types_of(node)}
    if headlines < 10 or length > 4000:
        return bool(kinds & {"collectionpage", "searchresultspage"}) and headlines >= 6 and length < 0.5 * running
    if length < 0.45 * running or not length:
        return True
    return length < 600 and _is_section(url)


def _teasers(walk: Walk, body: Sequence[Block]) -> int:
    """How many headings that lead elsewhere stand among the blocks of the body."""
    numbers = {id(block): number for number, block in enumerate(walk.blocks)}
    first, last = numbers.get(id(body[0]), 0), numbers.get(id(body[-1]), 0)
    return sum(1 for block in walk.blocks[max(0, first - 1) : last] if block.kind == "h" and block.density > 0.8)


def _is_section(url: str | None) -> bool:
    """Whether an address looks like that of a front page or section: short, no number, no words of a title."""
    parts = [part for part in urlsplit(url or "").path.split("/") if part]
    return (
        url is not None
        and len(parts) <= 2
        and not any(part.count("-") > 3 or re.search(r"\d{3}", part) for part in parts)
    )


def has_article_marks(signals: Signals) -> bool:
    """Whether the page calls itself an article."""
    if any(ARTICLE_TYPES & types_of(node) for node in signals.nodes):
        return True
    kind = (signals.meta("og:type") or "").lower()
    return "article" in kind or bool(signals.meta("article:published_time", "datepublished", "parsely-pub-date"))


def read_access(signals: Signals, root: Any, text: str, visible: str, around: str) -> tuple[Access, str | None]:
    """How much of the article `text` is, and why. `visible`: the page's whole text; `around`: what stands where the
    text does (see `Choice.surroundings`): menus, footers and teasers lock nothing.
    """
    if len(text) < SHORT and (reason := _shell(root, visible)):
        return "shell", reason
    node = signals.article()
    locked = _locked(signals, node)
    notice = LOCKED.find(around) if len(text) < STUB else None
    words = _word_count(node)
    if 0.7 * len(text) < words < 1.3 * len(text):
        words = 0  # some systems count characters
    printed = len(text.split())
    if (locked or notice) and len(text) < STUB:
        said = f"the page says “{' '.join(notice.split())[:80]}”" if notice else locked
        return "paywall", f"{said}, and shows {len(text)} characters"
    if locked and words and printed < 0.5 * words:
        return "paywall", f"{locked}: {words} words, of which {printed} are shown"
    if words and printed < 0.4 * words and " " in text:
        return "partial", f"the page says the article has {words} words; {printed} are shown"
    if CUT.search(text) and len(text) < STUB:
        return "partial", "the text breaks off with an ellipsis"
    return "full", None


def _shell(root: Any, visible: str) -> str | None:
    if NEEDS_SCRIPT.search(visible) or NEEDS_SCRIPT.search(_noscript(root)):
        return "the page asks for JavaScript and has no text of its own"
    for element in root.iter("div"):
        if (element.get("id") or "").lower() in ROOTS and not "".join(element.itertext()).strip():
            return f"the page is filled in by JavaScript (empty element “{element.get('id')}”)"
    return None


def _noscript(root: Any) -> str:
    return " ".join(" ".join(element.itertext()) for element in root.iter("noscript"))[:4000]


def _locked(signals: Signals, node: dict[str, Any]) -> str | None:
    free = node.get("isAccessibleForFree", node.get("isaccessibleforfree"))
    if free is False or str(free).strip().lower() in (
        "false",
        "http://schema.org/false",
        "https://schema.org/false",
        "no",
    ):
        return "the page marks itself as not free"
    tier = (signals.meta("article:content_tier", "og:content_tier") or "").lower()
    if tier in ("locked", "premium", "paid"):
        return f"the page marks itself as {tier}"
    return None


def _word_count(node: dict[str, Any]) -> int:
    try:
        return min(int(str(node.get("wordCount"))), 1_000_000)
    except ValueError:
        return 0
