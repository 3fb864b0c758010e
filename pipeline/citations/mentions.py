"""Where a text names a news outlet, an agency or a monitoring body, whatever it is named for."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.citations.lexicon import APOSTROPHES, COMMON, CONTRACTED, SHAPE, SURE, SURE_SHORT, Entry, Lexicon, lexicon
from pipeline.citations.tokens import Token, Tokens
from pipeline.record import CitationKind, KnownOutlet


def _words(block: str) -> frozenset[str]:
    return frozenset(block.split())


_TAILS = _words(
    """
News Times Post Herald Tribune Gazette Chronicle Zeitung Tagblatt Tageblatt Nachrichten Rundschau Shimbun Ilbo
Sinmun Shinmun Patrika Samachar Dnevnik Gazete Gazetesi Gazeta Radio TV Television FM Newspaper Newswire Daily
Weekly Magazine Observer Inquirer Examiner Telegraph Dispatch Courier Argus Advertiser Gleaner Sentinel
Bulletin Mail Anzeiger Allgemeine Kurier Volksblatt Abendblatt Morgenpost Online Press-Telegram Post-Gazette
Times-Union News-Press Times-Dispatch Sun-Times Tribune-Review
    """
)
_WEAK_TAILS = _words(
    """
Star Sun Express Globe Mirror Record Review Standard Monitor Media Network Watch Wire Insider Press Voice
Today Echo Register Journal Ledger Guardian Nation Independent Digest Report Reports Leader Pravda Vesti
Novosti Info Channel Merkur Welle Web
    """
)
_ENDINGS = frozenset(
    f"{first} {last}"
    for first, lasts in {
        "News": ("Agency", "Service", "Network"),
        "Press": ("Agency", "Service", "Association", "Union"),
        "Broadcasting": ("Corporation", "Service", "Company", "Authority", "Network"),
        "Media": ("Group", "Network", "Center", "Centre"),
        "Radio": ("Network",),
    }.items()
    for last in lasts
)
_HEADS = _words(
    """
Radio Rádio Radyo TV Télé Televisión Agence Agencia Agência Agenzia Agentia Diario Diário Periódico Semanario
Jornal Correio Gazeta Gazette Kanal Canal Khabar Noticias Telegraph Voice Echo Écho Journal Hebdo Echos Daily
Kantor Agentur
    """
)
# Offices and places whose last word is also a paper's.
_NO_OUTLETS = frozenset(
    f"{first} {last}"
    for last, firsts in {
        "Examiner": ("Medical", "Chief", "Hearing", "Bank", "Trial", "Deputy"),
        "Observer": ("Permanent", "Military", "Special", "Election"),
        "Post": ("Trading", "Border", "Command", "Police", "Military", "Observation", "Outpost", "Deutsche", "Swiss",
                 "Australia", "Canada", "India", "Japan", "New", "Guard", "Army"),
        "Mail": ("Royal", "Voice", "Registered", "Air"),
        "Bulletin": ("Security", "Service", "Travel"),
        "Radio": ("Police", "Citizens", "Amateur", "Marine"),
        "Times": ("Modern", "End", "Hard", "Waiting", "Ancient"),
        "Dispatch": ("Emergency", "Police", "Fire", "County"),
        "News": ("Breaking", "Fake", "Good", "Bad", "Latest", "Top"),
        "Magazine": ("Powder",),
    }.items()
    for first in firsts
)  # fmt: skip
_HEADS_OF = _words("Times Herald Voice Echo Journal Gazette Chronicle Tribune")
_PARTICLES = _words("of the de du des del della di do da dos das la le les el los al & für der die das van")
_SMALL = _words("al- el- an- as- ad- ar-")  # Arabic articles, which English writes small
_SHARED = _words("Daily Sunday Times News Post Star Morning Evening National Financial Free")
_NUMBERED = _words("tv radio channel")  # "Channel 4"
_GENITIVE = _words("of de du")
_LONGEST_NAME = 7  # tokens
_LONGEST_WORD = 40  # letters of a name that particles may follow
_TLD = _words(
    """
com org net info news media online press tv radio live today eu ac ad ae af ag al am ao ar at au az ba bd be
bf bg bh bi bj bn bo br bt bw by bz ca cd cf cg ch ci cl cm cn co cr cu cy cz de dj dk do dz ec ee eg er es et
fi fj fm fr ge gh gm gn gq gr gt gw hk hn hr ht hu id ie il in iq ir is it jm jo jp ke kg kh km kp kr kw kz la
lb lk lr ls lt lu lv ly ma md me mg mk ml mm mn mo mr mt mu mv mw mx my mz na ne ng ni nl no np nz om pa pe pg
ph pk pl ps pt py qa ro rs ru rw sa sc sd se sg si sk sl sn so ss st sv sy sz td tg th tj tl tm tn to tr tt tw
tz ua ug uk us uy uz va ve vn ye za zm zw li
    """
)
_STATION = re.compile(r"[A-Z]{2,4}TV")
_CALL_SIGN = re.compile(r"[A-Z]{3,4}-(?:TV|FM|AM)")
_TELEVISION = frozenset(("CCTV", "HDTV", "IPTV", "UHDTV", "SDTV", "ITV"))  # cameras and ways to send
_DOMAIN = re.compile(r"[\w-]{2,}(?:\.[\w-]{2,}){0,2}\.([a-z]{2,6})")
_ETHIOPIC = frozenset("የለበከ")  # "of", "to", "in", "from", written together with the name
_QUOTES = frozenset("\"'“‘«„「『”’`《<")
_ARTICLES = frozenset(("Le", "La", "Les", "L'", "El", "Los", "Las", "Il", "Lo", "O", "A", "Die", "Der", "Das"))
_TYPES = _words("agency agencies news newspaper magazine radio television daily weekly press service")
_CLITICS = ("و", "ل", "ب", "ف", "ك", "ول", "وب")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A name in the text. `first`/`last`: its range of tokens; `strength`: how sure it is that it names an outlet.

    `tail` is what its last token has beyond the name: the particle of a Korean noun.
    """

    first: int
    last: int
    start: int
    end: int
    name: str
    strength: str
    kind: CitationKind = "outlet"
    slug: str | None = None
    tail: str = ""


def find_mentions(tokens: Tokens, outlets: tuple[KnownOutlet, ...]) -> tuple[Mention, ...]:
    """The names in order, without overlap: known ones, and those that have an outlet's shape."""
    known = {m.first: m for m in _known(tokens, lexicon(outlets))}
    taken = [False] * len(tokens)
    for mention in known.values():
        for i in range(mention.first, mention.last):
            taken[i] = True
    out = dict(known)
    for mention in _shaped(tokens):
        inside = [m for i in range(mention.first, mention.last) if (m := out.get(i))]
        if any(taken[mention.first : mention.last]):
            # "Lagoon Daily News" is no "Daily News"; but "China's Xinhua News Agency" stays Xinhua.
            if not inside or any(m.strength == SURE and not _generic(tokens[m.first]) for m in inside):
                continue
            if any(m.first < mention.first or m.last > mention.last for m in inside):
                continue
            if len(inside) > 1 and any(m.strength != COMMON for m in inside):
                continue
            if (inside[0].first, inside[0].last) == (mention.first, mention.last):
                continue
        for old in inside:
            del out[old.first]
        out[mention.first] = mention
        for i in range(mention.first, mention.last):
            taken[i] = True
    return tuple(out[i] for i in sorted(out))


def _generic(token: Token) -> bool:
    """Whether a name's first word is one that many papers' names share."""
    return token.text in _SHARED


def _known(tokens: Tokens, entries: Lexicon) -> Iterator[Mention]:
    looked_up: dict[str, list[tuple[Entry, int]]] = {}  # a text says most of its words more than once
    until = 0
    for i, token in enumerate(tokens.all):
        if i < until:
            continue
        found = looked_up.get(token.text)
        if found is None:
            found = looked_up[token.text] = _entries_of(token, entries)
        for entry, cut in found:
            if mention := _match(tokens, i, entry, cut):
                yield mention
                until = mention.last
                break


def _entries_of(token: Token, entries: Lexicon) -> list[tuple[Entry, int]]:
    """The names that may begin with a token, and how many letters of it stand before the name."""
    if token.low.isascii() and token.low.isalnum() and not token.low.endswith("s"):
        small = token.text[0].islower()  # a name that begins with a capital does not begin with a small letter
        return [(entry, 0) for entry in entries.get(token.low) if not (small and entry.name[0].isupper())]
    return [(entry, cut) for key, cut in _keys(token) for entry in entries.get(key)]


def _keys(token: Token) -> Iterator[tuple[str, int]]:
    """What a token may be found under, and how many letters of it stand before the name."""
    low = token.low.translate(APOSTROPHES)
    yield low, 0
    first = token.text[0]
    if "'" in low[2:] and not low.endswith("'s"):  # Turkish "Reuters'a"
        yield low[: low.index("'", 2)], 0
    if "-" in low[2:-1]:  # German "ZDF-Morgenmagazin"
        yield low[: low.index("-", 2)], 0
    elif low.endswith("s") and len(low) > 5:  # "einem Bericht des Handelsblatts"
        yield low[:-1], 0
    if "\uac00" <= first <= "\ud7a3" or (first.isascii() and not token.text.isascii()):
        for length in range(min(len(token.text) - 1, _LONGEST_WORD), 1, -1):  # Korean particles
            yield token.low[:length], 0
    elif "\u0621" <= first <= "\u064a":
        for clitic in _CLITICS:
            if token.text.startswith(clitic) and len(token.text) > len(clitic) + 2:
                yield token.low[len(clitic) :], len(clitic)
        if token.text.startswith("لل"):
            yield "ال" + token.low[2:], 0
    elif first in _ETHIOPIC and len(token.text) > 3:
        yield token.low[1:], 1


def _match(tokens: Tokens, i: int, entry: Entry, cut: int) -> Mention | None:
    """The entry's name from token `i` on, or None."""
    last = i + len(entry.words)
    if last > len(tokens):
        return None
    tail = ""
    for k, word in enumerate(entry.words):
        low = tokens[i + k].low
        if low == word and not (cut and k == 0):
            continue
        low = low.translate(APOSTROPHES)[cut if k == 0 else 0 :]
        if low != word and k == len(entry.words) - 1:
            if low.startswith("لل") and "ال" + low[2:] == word:
                continue
            particle = low[len(word) :]
            if not (low.startswith(word) and particle and _is_tail(tokens, i, particle)):
                return None
            tail = particle
        elif low != word:
            return None
    if entry.article and (tokens.low(i - 1) not in CONTRACTED[entry.article] or not tokens[i].capital):
        return None
    start, end = tokens[i].start + cut, tokens[last - 1].end - len(tail)
    written = tokens.text[start:end]
    name = entry.name.partition(" ")[2] if entry.article else entry.name
    if written[:3] in _SMALL and written[3:4].isupper():  # "al-Arabiya"
        written = written[:1].upper() + written[1:]
    exact = written.translate(APOSTROPHES) == name.translate(APOSTROPHES)
    if entry.article and not exact:
        return None
    strength = entry.strength
    if entry.quoted and (i == 0 or tokens[i - 1].text not in _QUOTES):
        return None
    if not exact and (entry.name.isascii() or written[0].islower() != entry.name[0].islower()):
        if not written[0].isupper() or len(entry.name) <= 3:
            return None
        if len(entry.words) == 1 and not (entry.name.isupper() or written.isupper()):
            return None
        if written.rpartition(" ")[2] in _TYPES:
            return None  # "the Interfax news agency" is Interfax
        if entry.name.isupper() and not written.isupper() and len(entry.words) == 1 and entry.name not in SURE_SHORT:
            strength = COMMON
    if strength == COMMON and _with_article(tokens, i, entry):
        strength = SURE
    if last < len(tokens) and tokens[last].low == "-" and tokens[last].start == end:
        return None
    return Mention(
        first=i, last=last, start=start, end=end, name=written, strength=strength,
        kind=entry.kind, slug=entry.slug, tail=tail,
    )  # fmt: skip


def _is_tail(tokens: Tokens, i: int, particle: str) -> bool:
    """Whether letters may stand written together behind a name: a Korean particle, a Turkish case, a German compound
    or genitive."""
    if particle[0] == "-":
        name = tokens[i].text[: len(tokens[i].text) - len(particle)]
        return len(particle) > 3 and name.isupper() and name.isascii()
    if particle == "s":
        return tokens.low(i - 1) == "des"
    return "\uac00" <= particle[0] <= "\ud7a3" or particle[0] == "'"


def _with_article(tokens: Tokens, i: int, entry: Entry) -> bool:
    """Whether a name's own article shows it in the middle of a sentence: "told The Guardian", "selon Le Pays"."""
    own = len(entry.words) > 1 and tokens[i].text in _ARTICLES
    the = i > 1 and tokens[i - 1].text == "The"
    before, after = i - 1 if own else i - 2, i + len(entry.words)
    if after < len(tokens) and tokens[after].capital:
        return False  # the name goes on
    return (own or the) and before >= 0 and tokens[before].word and not tokens[before].capital


def _shaped(tokens: Tokens) -> Iterator[Mention]:
    """Names that look like an outlet's: "… News", "Radio …", "Agence …", "kun.uz"."""
    until = 0
    for i, token in enumerate(tokens.all):
        if i < until:
            continue
        if "." in token.text and (match := _DOMAIN.fullmatch(token.text)) and match[1] in _TLD:
            before = tokens.low(i - 1) if i and tokens[i - 1].end == token.start else ""
            if any(c.isalpha() for c in token.text.rpartition(".")[0]) and before not in ("@", "/"):
                yield _mention(tokens, i, i + 1, SHAPE)
        elif token.capital:
            if token.text not in _TELEVISION and _STATION.fullmatch(token.text):
                yield _mention(tokens, i, i + 1, SHAPE)
                continue
            until = run_end(tokens, i)
            yield from _in_run(tokens, i, until)


def run_end(tokens: Tokens, i: int) -> int:
    """One after the last token of the run of capitalised words that begins at `i`; particles within it belong to it."""
    last = i + 1
    while last < len(tokens) and last - i < _LONGEST_NAME:
        token = tokens[last]
        if token.capital or (token.text.isdigit() and tokens[last - 1].low in _NUMBERED):
            last += 1
        elif token.low in _PARTICLES and last + 1 < len(tokens) and tokens[last + 1].capital:
            last += 2
        else:
            break
    return min(last, len(tokens))


def _in_run(tokens: Tokens, first: int, last: int) -> Iterator[Mention]:
    while first < last - 1 and (
        tokens[first].low in _PARTICLES or tokens[first].low in _OPENING or _joined(tokens[first])
    ):
        first += 1
    if _CALL_SIGN.fullmatch(tokens[first].text):
        end = first + 2 if first + 1 < last and tokens[first + 1].text.isdigit() else first + 1
        yield _mention(tokens, first, end, SHAPE)
        return
    for end in range(last, first + 1, -1):
        if end - first >= 3 and tokens.slice(end - 2, end) in _ENDINGS:
            yield _mention(tokens, first, end, SHAPE)
            return
        if tokens[end - 1].text in _TAILS and end - first >= 2:
            if tokens.slice(end - 2, end) in _NO_OUTLETS:
                return
            longer = end < last and (tokens[end].low in _GENITIVE or tokens[end].text in _WEAK_TAILS)
            yield _mention(tokens, first, last if longer else end, SHAPE)
            return
    if tokens[first].text in _HEADS_OF and last - first >= 3 and tokens[first + 1].low in _GENITIVE:
        yield _mention(tokens, first, last, SHAPE)
        return
    if tokens[first].text in _HEADS and last - first >= 2:
        yield _mention(tokens, first, last, SHAPE)
        return
    for end in range(last, first + 1, -1):
        if tokens[end - 1].text in _WEAK_TAILS and end - first >= 2:
            yield _mention(tokens, first, end, COMMON)
            return


# Words that begin a sentence with a capital and are no part of a name after them.
_OPENING = _words(
    """
a an the in on at as by from for to of with per via when while after before according citing quoting so but
and or if then thus see source sources both even only also local regional state last this that these those his
her its their our one two three yet since some many most laut nach selon d'après según segundo como por para
der die das den dem ein eine il la lo le les el los une un
    """
)


def _joined(token: Token) -> bool:
    """Whether a capitalised word is an adjective like "Burmese-language" or "London-based"."""
    return "-" in token.text and token.text.rpartition("-")[2].islower() and not token.text[0].isdigit()


def _mention(tokens: Tokens, first: int, last: int, strength: str) -> Mention:
    name = tokens.slice(first, last)
    agency = re.search(r"\b(Agency|Agence|Agencia|Agência|Agenzia|Newswire|News Service|Agentur)\b", name)
    return Mention(
        first=first,
        last=last,
        start=tokens[first].start,
        end=tokens[last - 1].end,
        name=name,
        strength=strength,
        kind="agency" if agency else "outlet",
    )
