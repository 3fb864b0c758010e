"""Numbers that belong to a name: "Article 5", "Boeing 737", "page 5", "at 207 South Main Street", "file 20140317"."""

from pipeline.claims.bare import Bare, Verdict
from pipeline.claims.english import PLURAL, english, is_plural
from pipeline.claims.modifiers import modifier_phrase
from pipeline.claims.noun_phrase import noun_phrase
from pipeline.claims.sentence import Sentence
from pipeline.numbers.number import Number

QUOTES_OPEN = frozenset("“‘\"'«")


def name(n: Bare) -> Verdict:
    """The number belongs to a name, most often to one before it."""
    s, number, before = n.s, n.number, n.before
    written = s.text[number.start : number.end]
    if number.digits and not number.grouped and len(written) > 7 and written.isdecimal():
        return "code"  # "file 20140317"
    if number.digits and not s.classes["under"].isdisjoint((before, n.after)) and _under_age_list(s, number):
        return "name"
    if not number.outer or number.scale != 1 or number.grouped:
        return None
    if before in ("'", "’") and number.digits:
        return "date"
    if (verdict := _kind_named(n)) is not None:
        return None if verdict == "claim" else verdict
    if _is_section(n):
        return "name"
    if before in s.lexicon.words.events or modifier_phrase(s, number.outer):
        return None  # a headline: "Car Bomb Kills 20 in Baghdad", "At Least 17 Slain"
    return "name" if _behind_capital(n) else None


def _kind_named(n: Bare) -> Verdict:
    """ "page 5", "Flight 103": a noun that is named by number, unless what is counted follows."""
    s, number, before, e = n.s, n.number, n.before, english(n.s)
    tokens, i = s.tokens, n.number.outer
    word = tokens[i - 1]
    singular = before.removesuffix(PLURAL) if before not in e.names else before
    if singular not in e.names or not (number.digits or word.capital or before in s.classes["numbered"]):
        return None
    phrase = noun_phrase(s, number.after)
    follows = phrase is not None and phrase[0] == number.after
    plural = phrase is not None and is_plural(tokens[phrase[1] - 1], e)
    if before in s.classes["day"] and i > 1 and tokens[i - 2].capital and follows:
        return "claim" if plural else "name"  # "On Christmas Day 41 people died"
    if before in e.names or before in s.classes["plural_names"]:
        counted = phrase is not None and plural and not tokens[phrase[0]].capital
        if not (before in s.classes["also_nouns"] and counted and not word.capital):
            return "name"
    return None


def _is_section(n: Bare) -> bool:
    """ "207 Block", "day five of", "No 5", "p. 5"."""
    s, number, before = n.s, n.number, n.before
    if n.after in s.classes["block"] or (before in s.classes["at"] and number.digits and _is_address(s, number)):
        return True
    if before in s.classes["staged"] and not number.digits and n.after in s.classes["name_ends"]:
        return True  # "day five of the talks"
    capital = s.tokens[number.outer - 1].capital
    if before == "#" or (before in s.classes["no"] and number.digits and capital):
        return True
    return before == "." and s.has(number.outer - 2, "abbreviated")


def _behind_capital(n: Bare) -> bool:
    """ "Boeing 737", "ATR 72": digits behind a capital, unless a counted plural follows."""
    s, number, before, e = n.s, n.number, n.before, english(n.s)
    tokens, i = s.tokens, number.outer
    word = tokens[i - 1]
    if not number.digits or not word.capital or number.modifier == "range" or word.end == number.start or i == 1:
        return False
    if before in e.weekdays or before in s.lexicon.words.before or before in e.auxiliaries:
        return False
    if before in e.prepositions or before in e.articles or before in e.conjunctions:
        return False
    placed = i > 1 and s.low(i - 2) in e.prepositions and before not in e.names
    if placed and n.after in s.classes["are_many"]:
        return False  # "In Tolan 214 were arrested"
    if i == 2 and tokens[0].kind == "sign" and tokens[0].low in QUOTES_OPEN:
        return False
    if (number.value or 0) < 10 and i > 2 and tokens[i - 2].capital and tokens[i - 3].capital:
        return True  # "the Harvest Moon Story 2 port"
    phrase = noun_phrase(s, number.after)
    follows = phrase is not None and phrase[0] == number.after
    if phrase and follows and is_plural(tokens[phrase[1] - 1], e) and not tokens[phrase[0]].capital:
        return False
    return n.after not in (")", ",") or before in e.names  # else an age or a table, judged elsewhere


def _is_address(s: Sentence, number: Number) -> bool:
    """ "at 207 South Main Street": a capital follows, and no plural of people."""
    if number.after >= len(s.tokens) or not s.tokens[number.after].capital:
        return False
    phrase = noun_phrase(s, number.after)
    return phrase is None or not is_plural(s.tokens[phrase[1] - 1], english(s))


def _under_age_list(s: Sentence, number: Number) -> bool:
    """ "the 40 Under 40 list"."""
    under = number.after if s.has(number.after, "under") else number.outer - 1
    around = s.tokens[max(0, under - 1) : under + 2]
    return len(around) == 3 and s.tokens[under].capital and all(t.kind == "number" for t in (around[0], around[2]))
