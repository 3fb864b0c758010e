"""German."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_list, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_UNITS = dict(zip(word_list("ein zwei drei vier fünf sechs sieben acht neun"), range(1, 10), strict=True))
_TENS = dict(
    zip(word_list("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"), range(20, 100, 10), strict=True)
)
_BELOW_HUNDRED = {
    **{
        word: float(n)
        for n, word in enumerate(word_list("null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf"))
    },
    **{
        word: float(n)
        for n, word in enumerate(word_list("dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"), 13)
    },
    **{word: float(value) for word, value in _TENS.items()},
    **{f"{unit}und{ten}": float(n + value) for unit, n in _UNITS.items() for ten, value in _TENS.items()},
}
_HUNDREDS = {f"{unit}hundert": n * 100.0 for unit, n in _UNITS.items()} | {"hundert": 100.0}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_BELOW_HUNDRED
    | _HUNDREDS
    | {f"{hundred}{small}": value + rest for hundred, value in _HUNDREDS.items() for small,
    rest in _BELOW_HUNDRED.items() if rest}
    | {"ein": 1.0, "eine": 1.0, "einen": 1.0, "einer": 1.0, "einem": 1.0, "zweier": 2.0, "dreier": 3.0}
    | {f"{word}tausend": value * 1000 for word, value in _BELOW_HUNDRED.items() if value > 1},
    multipliers={"tausend": 1e3, "million": 1e6, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9,
    "billion": 1e12, "billionen": 1e12, "mio": 1e6, "mrd": 1e9},
    bare=frozenset(("tausend",)),
    joiners=frozenset(("und",)),
    articles=frozenset(("eine", "ein", "einer", "einem")),
    collectives={"dutzend": 12},
    vague={"dutzende": (24, 99), "dutzenden": (24, 99), "hunderte": (200, 999), "hunderten": (200, 999),
    "tausende": (2e3, 9999), "tausenden": (2e3, 9999),
           "zehntausende": (2e4, 99_999), "zehntausenden": (2e4, 99_999), "hunderttausende": (2e5, 999_999),
           "hunderttausenden": (2e5, 999_999)},
    some=frozenset(("mehrere", "einige")),
    of=frozenset(("von",)),
    fractions={"hälfte": 0.5, "halbe": 0.5, "halben": 0.5, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5,
    "zehntel": 1 / 10},
    odds=("von",),
    multiples={"verdoppelt": 2, "verdoppelte": 2, "verdoppelten": 2, "verdreifacht": 3, "verdreifachte": 3,
    "halbiert": 0.5},
    times=frozenset(("mal",)),
    to=frozenset(("bis",)),
    alternatives=frozenset(("oder",)),
    between={"zwischen": "und", "von": "bis"},
    percent=frozenset(("prozent", "vh")),
    points=frozenset(("prozentpunkte", "prozentpunkten", "prozentpunkt")),
    currencies={"dollar": "USD", "us-dollar": "USD", "euro": "EUR", "pfund": "GBP", "yen": "JPY", "yuan": "CNY",
    "rubel": "RUB", "franken": "CHF", "rupien": "INR",
                "schweizer franken": "CHF", "hrywnja": "UAH", "lira": "TRY", "kronen": "kronen", "zloty": "PLN"},
    measures={"kilometer": "kilometer", "kilometern": "kilometer", "meter": "meter", "metern": "meter",
    "tonnen": "tonne", "tonne": "tonne", "hektar": "hektar",
              "liter": "liter", "litern": "liter", "kilogramm": "kilogramm", "kilo": "kilo", "grad": "grad",
              "quadratkilometer": "quadratkilometer",
              "quadratmeter": "quadratmeter", "barrel": "barrel"},
    durations={"jahr": "year", "jahre": "year", "jahren": "year", "jahres": "year", "monat": "month",
    "monate": "month", "monaten": "month", "woche": "week", "wochen": "week",
               "tag": "day", "tage": "day", "tagen": "day", "stunde": "hour", "stunden": "hour", "minute": "minute",
               "minuten": "minute", "sekunden": "second",
               "uhr": "hour", "jahrhundert": "century", "jahrzehnte": "decade", "jahrzehnten": "decade"},
    months=word_set("januar jänner februar märz april mai juni juli august september oktober november dezember"),
    before={"mindestens": "at_least", "wenigstens": "at_least", "zumindest": "at_least", "mehr als": "more_than",
    "über": "more_than", "bis zu": "at_most", "höchstens": "at_most",
            "maximal": "at_most", "weniger als": "less_than", "unter": "less_than", "knapp": "approx",
            "rund": "approx", "etwa": "approx", "ungefähr": "approx",
            "circa": "approx", "ca": "approx", "fast": "approx", "gut": "approx", "nahezu": "approx", "nur": "exact",
            "lediglich": "exact", "insgesamt": "exact",
            "genau": "exact", "die": "exact", "weitere": "exact", "alle": "exact"},
    after={"oder mehr": "at_least"},
    events={"tote": "died", "toten": "died", "todesopfer": "died", "todesfälle": "died", "gestorben": "died",
    "starben": "died", "getötet": "killed", "ermordet": "killed", "verletzte": "injured",
            "verletzten": "injured", "verletzt": "injured", "vermisst": "missing", "vermisste": "missing",
            "vertrieben": "displaced", "vertriebene": "displaced",
            "festgenommen": "arrested", "festnahmen": "arrested", "verhaftet": "arrested", "verurteilt": "sentenced",
            "freigelassen": "released", "infiziert": "infected",
            "infektionen": "infected", "angekommen": "arrived", "eingetroffen": "arrived", "entführt": "abducted",
            "angegriffen": "attacked", "zerstört": "destroyed",
            "abgeschoben": "deported"},
    grammar=Grammar(
        order="capital",
        links=frozenset(("von", "der", "des")),
        premodifiers=word_set("der die den neue neuen weitere weiteren andere anderen junge jungen mutmaßliche"
        " mutmaßlichen"),
        stops=word_set("in im an am auf aus bei beim mit nach seit von vom zu zum zur für gegen ohne um durch während"
        " wegen und oder aber als wie dass ob weil wenn ist sind war waren"
                        " wird werden wurde wurden hat haben hatte hatten sein sich nicht auch noch nur schon es er"
                        " sie wir ich das dieser diese dem ein eine einer mehr"),
        sources=("laut", "nach angaben von", "nach angaben der", "nach angaben des", "zufolge", "so"),
        names=word_set("artikel seite seiten kapitel nummer nr absatz paragraf gruppe boeing airbus platz straße"
        " kanal linie"),
        abbreviations=word_set("hr fr dr prof st bzw etc ca nr art abs usw mio mrd jan feb apr aug sept okt nov dez"),
    ),
)  # fmt: skip

# Citations

# Countries and places

LANGUAGE = Language(
    code="de",
    name="German",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
