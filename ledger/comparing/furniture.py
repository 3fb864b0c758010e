"""Lines that a site prints around and into its articles: stamps, counters, adverts. Compiled by the project."""

import re

from ledger.comparing.tokens import tokens_of
from pipeline.article.phrases import is_boilerplate, is_byline, is_heading_of_links

LONGEST = 240  # characters; a longer paragraph is an article's own
_STAMPED = re.compile(
    r"""^\W*(?:(?:first|last|originally)\s+)?(?:
    updated?|modified|published|posted|created|as\s+of|time\s*stamp|issued|edited|
    aktualisiert|stand|veröffentlicht|zuletzt|geändert|erstellt|mis\s+[àa]\s+jour|publié|modifié|mise\s+[àa]\s+jour|dernière|
    actualizad[oa]|publicad[oa]|última|modificad[oa]|atualizad[oa]|pubblicat[oa]|aggiornat[oa]|ultim[oa]\s+(?:aggiorn|modific)|
    bijgewerkt|gepubliceerd|laatst|gewijzigd|oppdatert|publisert|opdateret|publiceret|uppdaterad|publicerad|päivitetty|julkaistu|
    aktualizacja|opublikowan[oaey]|zaktualizowan|aktualizov|публикован|опубликован|обновлен|обновлён|оновлен|опублікован|
    güncelleme|yayınlanma|son\s+güncelleme|تحديث|آخر\s+تحديث|نشر|نُشر|به‌روز|انتشار|اپ\s*ڈیٹ|अपडेट|प्रकाशित|diperbarui|dipublikasikan|terbit|
    cập\s+nhật|อัปเดต|อัพเดต|เผยแพร่|更新|发布|發布|公開|配信|掲載|입력|수정|등록|업데이트|승인
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_COUNTED = re.compile(
    r"""(?<![^\W_])(?:
    views?|page\s*views|reads?|readers?|reading\s+now|shares?|shared|comments?|likes?|followers?|subscribers?|members?\s+online|online\s+now|
    reactions?|retweets?|votes?|ratings?|downloads?|clicks?|min(?:ute)?s?\.?\s+read|minutes?\s+to\s+read|read(?:ing)?\s+time|
    aufrufe|kommentare?|leser|lesezeit|min\.?\s+lesezeit|geteilt|vues?|commentaires?|partages?|lecteurs?|temps\s+de\s+lecture|lecture|
    vistas?|visitas?|lecturas?|comentarios?|compartidos?|lectores|seguidores|visualiza[cç][õo]es|comentários?|leituras?|compartilhamentos?|
    visualizzazioni|commenti|condivisioni|lettori|letture|reacties|keer\s+gelezen|weergaven|komment[ae]rer|visninger|visningar|kommentarer|
    wyświetle[ńn]|komentarz[ey]?|просмотр\w*|комментари\w*|прочитал\w*|перегляд\w*|коментар\w*|görüntüleme|okunma|yorum|
    مشاهد[ةه]|تعليق(?:ات)?|قراءة|بازدید|نظر(?:ات)?|تبصر\w*|व्यूज|टिप्पणि\w*|dilihat|komentar|dibaca|lượt\s+xem|bình\s+luận|
    ความคิดเห็น|ครั้ง|浏览|瀏覽|评论|評論|阅读|閱讀|閲覧|コメント|조회|댓글|공감
    )(?![^\W_])""",
    re.IGNORECASE | re.VERBOSE,
)
_ADVERT = re.compile(
    r"""(?:
    ^\W*(?:ad|ads|advert|advertisement|sponsored|promoted|promotion|paid\s+(?:content|post)|anzeige|werbung|publicit[ée]|publicidad|
    publicidade|pubblicità|reclame|annonse?|annons|реклама|reklam|iklan|広告|廣告|广告|광고|إعلان|विज्ञापन|quảng\s+cáo|โฆษณา)\b|
    \b(?:sponsored\s+(?:by|content)|special\s+offer|limited\s+(?:time\s+)?offer|shop\s+now|buy\s+now|order\s+now|click\s+here|save\s+(?:up\s+to\s+)?\W?\d+|
    \d+\s*%\s+(?:off|discount|rabatt|de\s+descuento|de\s+réduction|de\s+desconto)|free\s+trial|needs?\s+your\s+(?:support|help)|support\s+(?:us|our\s+(?:work|journalism|reporting))|donate|subscribe|newsletter|sign\s+up|
    download\s+(?:the|our)|our\s+app|join\s+(?:over\s+|more\s+than\s+|our\s+)?[\d,.]+)\b|
    (?:read|viewed|shared|watched|liked)\s+(?:by\s+)?[\d.,]+\s+(?:times|people|users)|
    [\d.,]+\s*(?:-?mal|times|fois|veces|vezes|volte|keer|gånger|ganger|gange|раза?|разів|kez|kali|lần|回|次|번)\s+
    (?:gelesen|geteilt|angesehen|aufgerufen|read|viewed|shared|lue?|vue?|partagée?|leíd[oa]|vist[oa]|lid[oa]|lett[oa]|прочит\w*|просмотр\w*|
    gelezen|läst|lest|læst|okun\w*|dibaca|đọc|読まれ|阅读|조회)|
    (?:people|readers|users)\s+(?:have\s+|are\s+)?(?:read(?:ing)?|view(?:ed|ing)|watch(?:ed|ing)|shared?|liked)\b)""",
    re.IGNORECASE | re.VERBOSE,
)
FEW = 3  # words beside the figure of a counter


def is_furniture(text: str) -> bool:
    """Whether a line or sentence is the site's and not the article's: a time stamp, a counter, an advert, a pointer."""
    if len(text) > LONGEST:
        return False
    if is_boilerplate(text) or is_heading_of_links(text) or (len(text) <= LONGEST // 2 and _ADVERT.search(text)):
        return True
    return is_stamp(text)


def is_stamp(text: str) -> bool:
    """Whether a line tells when the page was made or changed, or how often it was read or shared."""
    if len(text) > LONGEST // 2:
        return False
    tokens = tokens_of(text)
    words = sum(1 for token in tokens if token.kind == "word")
    if (_STAMPED.search(text) or is_byline(text)) and words <= 2 * FEW + 2:
        return True
    return bool(_COUNTED.search(text)) and words <= FEW + 1 and any(token.kind == "number" for token in tokens)
