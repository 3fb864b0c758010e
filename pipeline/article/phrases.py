"""Sentences that outlets print around their articles, in many languages. Compiled by the project."""

import re

from pipeline.article.anycase import AnyCase

SHORT = 220  # characters; a longer paragraph is an article's own, whatever it begins with

STARTS = re.compile(
    r"""^\W*(?:
    (?:read|see|watch|listen)\s+(?:more|also|next|now|the\s+full|here|this)\b|also\s+read\b|read\s*:|more\s*:|related\s*:|watch\s*:|
    sign\s+up\b|subscribe\b|follow\s+(?:us|\w+(?:\s\w+)?\s+on)\b|like\s+us\s+on\b|join\s+(?:us|our)\b|click\s+here\b|download\s+(?:our|the)\s+app|
    share\s+(?:this|on)\b|advert(?:isement|ising)?\b|article\s+content$|view\s+this\s+post\s+on|author\s+of\s+the\s+article|loading\b.{0,20}$|story\s+continues\b|article\s+continues\b|continue\s+reading\b|scroll\s+(?:down|to)\b|
    all\s+rights\s+reserved|copyright\b|©|\(c\)\s|image\s+(?:source|credit|caption)|photo(?:\s+(?:credit|by)|:)|picture:|
    get\s+(?:the|our|breaking|more)\b.{0,60}(?:newsletter|inbox|app|alerts)|have\s+a\s+(?:story|tip)\b|
    this\s+(?:article|story|post|content)\s+(?:was|is|has\s+been|originally|first)\b.{0,60}(?:publish|appear|only|subscri|updated)|
    lire\s+aussi|à\s+lire|a\s+lire|voir\s+aussi|abonnez-vous|inscrivez-vous|suivez|
    lesen\s+sie|lies\s+auch|mehr\s+zum\s+thema|auch\s+interessant|jetzt\s+(?:abonnieren|anmelden|lesen)|anzeige$|werbung$|
    lea\s+(?:también|además|más)|leer\s+más|lee\s+(?:también|más)|te\s+puede\s+interesar|mira\s+también|suscríb|síguenos|
    leia\s+(?:também|mais)|saiba\s+mais|veja\s+(?:também|mais)|siga\s+(?:o|a|nosso)|assine\b|inscreva-se|
    leggi\s+(?:anche|tutt)|iscriviti|segui(?:ci)?\b|lees\s+ook|les\s+også|läs\s+(?:också|mer|även)|læs\s+(?:også|mere)|lue\s+myös|
    czytaj\s+(?:także|też|więcej)|zobacz\s+(?:także|też)|читайте\s+(?:также|ще|також)|смотрите\s+также|подпи(?:сывайтесь|шитесь)|підписуйтесь|
    baca\s+juga|ayrıca\s+oku|اقرأ\s+أيضا|إقرأ\s+أيضا|بیشتر\s+بخوانید|یہ\s+بھی\s+پڑھیں|
    यह\s+भी\s+पढ़ें|ये\s+भी\s+पढ़ें|อ่านเพิ่มเติม|อ่านข่าว|xem\s+thêm|
    関連記事|あわせて読みたい|続きを読む|こちらも|有料会員|この記事は有料|相关阅读|延伸閱讀|延伸阅读|相關新聞|更多新闻|責任編輯|责任编辑|
    무단\s*전재|저작권자|관련\s*기사|구독|ⓒ
    )""",
    re.IGNORECASE | re.VERBOSE,
)
ANYWHERE = AnyCase(
    r"""(?:
    all\s+rights\s+reserved|sign\s+up\s+(?:for|to)\s+(?:our|the|\w+\s+newsletter)|subscribe\s+(?:to|now|for)\b|our\s+newsletter|
    privacy\s+policy|filed\s+under\s*:|\b(?:tags|categor(?:y|ia|ía|ie))\s*:\s|terms\s+(?:of\s+(?:use|service)|and\s+conditions)|cookie\s+(?:policy|settings)|無断転載|무단\s*전재|재배포\s*금지|
    alle\s+rechte\s+vorbehalten|tous\s+droits\s+réservés|todos\s+los\s+derechos|todos\s+os\s+direitos|riproduzione\s+riservata|
    follow\s+\w+(?:\s+\w+)?\s+on\s+(?:twitter|facebook|instagram|x\b)|may\s+not\s+be\s+(?:reproduced|published)|
    javascript\s+(?:is\s+)?(?:disabled|required)|enable\s+javascript|support\s+our\s+journalism
    )"""
)
CLOSING = re.compile(
    r"""^\W*(?:
    related(?:\s+\w+)?|more\s+(?:from|on|in|about|stories|news)\b.{0,40}|read\s+(?:more|next|also)|you\s+(?:may|might)\s+(?:also\s+)?like.*|
    recommended(?:\s.{0,30})?|most\s+(?:read|popular|viewed).{0,20}|trending.{0,20}|latest\s+(?:news|stories|articles|from).{0,20}|top\s+stories|
    about\s+(?:the\s+)?(?:author|us|this\s+site).{0,20}|comments?|leave\s+a\s+(?:comment|reply).*|share\s+this.{0,20}|tags?|topics?|
    sur\s+le\s+même\s+(?:sujet|thème)|à\s+lire\s+(?:aussi|également)|articles?\s+liés|les\s+plus\s+lus|
    mehr\s+(?:zum\s+thema|aus|von|zu).{0,40}|weitere\s+(?:artikel|themen|nachrichten|meldungen).{0,30}|das\s+könnte\s+sie\s+auch.*|verwandte.{0,20}|
    noticias\s+relacionadas|más\s+(?:noticias|sobre|en).{0,30}|te\s+puede\s+interesar|artículos\s+relacionados|lo\s+más\s+(?:leído|visto)|
    (?:notícias|matérias|artigos)\s+relacionad.*|veja\s+também|leia\s+(?:também|mais)|mais\s+(?:lidas|notícias|sobre).{0,30}|
    potrebbe(?:ro)?\s+interessarti.*|leggi\s+anche|articoli\s+correlati|lees\s+(?:ook|meer)|meer\s+(?:over|nieuws).{0,30}|les\s+også|læs\s+også|läs\s+mer|
    читайте\s+также|материалы\s+по\s+теме|похожие.{0,20}|зараз\s+читають|関連(?:記事|ニュース|リンク)?|相关(?:新闻|阅读|文章)|相關(?:新聞|文章)|관련\s*(?:기사|뉴스)
    )\W*$""",
    re.IGNORECASE | re.VERBOSE,
)


def is_boilerplate(text: str) -> bool:
    """Whether a block is a call to subscribe, share, read on, or a copyright line."""
    if len(text) > SHORT:
        return False
    return STARTS.search(text) is not None or ANYWHERE.find(text) is not None


def is_closing(text: str) -> bool:
    """Whether a line announces what follows the article: related stories, comments, the author."""
    return len(text) < 80 and CLOSING.search(text) is not None


def is_heading_of_links(text: str) -> bool:
    """Whether a heading announces links only."""
    return is_closing(text) or (len(text) < 120 and STARTS.search(text) is not None)


BYLINE = re.compile(
    r"""^\W*(?:by|von|par|por|da|di|door|av|af|text|foto|oleh)\s*:?\s+[A-ZÀ-Þ]|^\W*(?:published|updated|posted|last\s+(?:updated|modified)|
    veröffentlicht|stand|publié|mis\s+à\s+jour|publicado|actualizado|atualizado|pubblicato|опубликовано|created)\b""",
    re.VERBOSE | re.IGNORECASE | re.MULTILINE,
)


def is_byline(text: str) -> bool:
    """Whether a short line names the author or the time of publication."""
    return len(text) < 120 and BYLINE.search(text) is not None
