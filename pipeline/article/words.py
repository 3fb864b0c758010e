"""What class names and ids of containers say. Compiled by the project from pages of many outlets' systems."""

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


ASIDE_TAGS = frozenset(("nav", "footer", "aside", "form", "figure", "figcaption", "menu", "caption"))

# A container so named is no part of the body, unless it holds most of the page's text.
ASIDE_WORDS = _words(
    """
    share sharing sharer sharebar social socials sociable addtoany addthis disqus comment comments commentlist
    respond replies newsletter newsletters subscribe subscription subscriptions signup paywall regwall piano promo
    promos promotion promotions promobox advert adverts advertisement advertisements advertising adslot adsense
    adbox ads advertorial sponsor sponsored sponsors outbrain taboola related relateds recirc recirculation
    recommended recommendation recommendations recommends popular trending mostread mostviewed sidebar breadcrumb
    breadcrumbs modal popup popover toolbar tooltip nav navigation navbar navi menu footer pagination pager paging
    tags taglist byline bylines timestamp caption captions gallery galleries slideshow carousel teaser teasers login
    register rating ratings quiz poll readmore readnext readalso disclaimer copyright skip print printfriendly
    masthead topbar bottombar ticker marquee donate donation appeal toc jumplinks correlati relacionadas
    relacionados leiamais verwandte weitere authorbox authorbio bio crosslinks linkbox playlist figcaption
    audioplayer player podcast follow following expandable
    """
)

# So named, a container is dropped when it holds little text or mostly links.
WEAK_WORDS = _words(
    """
    ad adv author authors meta metadata info tag topics topic more next prev previous button buttons btn source
    banner widget widgets link links listing list teaser card cards feed headerbar date published time label labels
    kicker category categories embed message notice alert overlay additional header extra extras box sticky tools
    actions action icons icon profile contributor contact
    """
)

ARTICLE_WORDS = _words(
    """
    article story body content entry post text artikel articolo articulo noticia nota texte contenu
    """
)

STANDFIRST_WORDS = _words(
    """
    standfirst lead lede leadtext leading intro introduction summary subtitle subhead subheadline subheading deck
    dek dekoration abstract excerpt chapo sottotitolo occhiello bajada entradilla resumo linhafina vorspann
    teasertext ingress manchet lid description subtitulo sapo perex
    """
)

# Whoever prints these is asking for consent; never a body.
CONSENT_WORDS = _words(
    """
    cookie cookies consent gdpr onetrust optanon didomi cookiebot usercentrics
    """
)

# What a notice that asks for it says, in whatever language.
CONSENT_TEXT = re.compile(
    r"cookie|куки|クッキー|쿠키|كوكيز|کوکی|कुकी|คุกกี้|缓存|gdpr|consent|privacy|données|datenschutz|our\s+partners|einwillig|"
    r"zustimm|consentim|соглас|同意|동의|zgod|samtyck|toestemming|موافق",
    re.I,
)

# Captions and credits: dropped while they hold little of the page's text.
MEDIA_WORDS = _words(
    """
    video media image images photo photos picture credit credits img foto fotos bild
    """
)

# Quoted posts of social networks.
POST_WORDS = frozenset(["twitter", "tweet", "instagram", "tiktok", "bluesky", "mastodon"])

# What others wrote, or other stories: dropped even when it is most of the page, as long as there is text besides.
FOREIGN_WORDS = _words(
    """
    comment comments commentlist commentaires kommentare comentarios comentários related relateds recirc recommended
    recommendations disqus swiper slick carousel obituaries mostread
    """
)

# So named, a container holds the notice that locks the text beside it.
LOCK_WORDS = frozenset(("paywall", "regwall", "piano", "subscribe", "subscription", "premium", "locked", "gate"))

# A container so named holds the whole body; it is not widened.
WHOLE_WORDS = frozenset(("content", "body", "texte", "contenu", "artikeltext", "articlebody", "articletext"))

# "next-posts", "more stories", "latest news": one of these and one of those.
OTHER_WORDS = frozenset(
    ("next", "more", "other", "latest", "prev", "previous", "similar", "further", "adjacent", "readmore")
)
STORY_WORDS = frozenset(("post", "posts", "article", "articles", "story", "stories", "news", "reads"))

# The label of an advertisement is all that is left of it.
AD_WORDS = frozenset(("ad", "adv", "advert"))
