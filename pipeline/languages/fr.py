"""French."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_list, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = {
    word: float(n)
    for n, word in enumerate(
        word_list("zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf vingt")
    )
} | {
    "une": 1.0, "trente": 30.0, "quarante": 40.0, "cinquante": 50.0, "soixante": 60.0, "septante": 70.0,
    "huitante": 80.0, "nonante": 90.0,
    "quatre-vingt": 80.0, "quatre-vingts": 80.0,
}  # fmt: skip
_CARDINALS |= {
    f"{ten}-{unit}": value + _CARDINALS[unit]
    for ten, value in (
        ("vingt", 20),
        ("trente", 30),
        ("quarante", 40),
        ("cinquante", 50),
        ("soixante", 60),
        ("quatre-vingt", 80),
    )
    for unit in (
        word_list(
            "un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
            " dix-sept dix-huit dix-neuf"
        )
    )
}
_CARDINALS |= {
    f"{ten}-et-{unit}": value + _CARDINALS[unit]
    for ten, value in (("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("soixante", 60))
    for unit in ("un", "une", "onze")
}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"cent": 1e2, "cents": 1e2, "mille": 1e3, "million": 1e6, "millions": 1e6, "milliard": 1e9,
    "milliards": 1e9, "billion": 1e12, "billions": 1e12},
    bare=frozenset(("cent", "mille")),
    joiners=frozenset(("et",)),
    articles=frozenset(("un", "une")),
    collectives={"dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60,
                 "centaine": 100, "millier": 1000},
    vague={"dizaines": (20, 99), "centaines": (200, 999), "milliers": (2e3, 9999)},
    some=frozenset(("plusieurs", "quelques")),
    of=frozenset(("de", "d")),
    fractions={"moitié": 0.5, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5,
    "cinquièmes": 1 / 5, "dixième": 1 / 10},
    ordinal_suffixes=frozenset(("e", "er", "ère", "ème", "re")),
    odds=("sur",),
    multiples={"doublé": 2, "doublée": 2, "triplé": 3, "triplée": 3, "quadruplé": 4},
    to=frozenset(("à",)),
    alternatives=frozenset(("ou",)),
    between={"entre": "et", "de": "à"},
    percent=frozenset(("pour cent", "pourcent")),
    points=frozenset(("points de pourcentage", "point de pourcentage")),
    currencies={"dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "livres sterling": "GBP",
    "yen": "JPY", "yens": "JPY", "yuans": "CNY",
                "yuan": "CNY", "roubles": "RUB", "francs cfa": "XAF", "francs suisses": "CHF", "roupies": "INR",
                "dirhams": "MAD", "dinars": "dinars"},
    measures={"kilomètres": "kilomètre", "kilomètre": "kilomètre", "mètres": "mètre", "mètre": "mètre",
    "tonnes": "tonne", "hectares": "hectare", "litres": "litre",
              "kilos": "kilo", "kilogrammes": "kilogramme", "kilomètres carrés": "kilomètre carré", "degrés": "degré",
              "barils": "baril"},
    durations={"an": "year", "ans": "year", "année": "year", "années": "year", "mois": "month", "semaine": "week",
    "semaines": "week", "jour": "day", "jours": "day",
               "heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute", "secondes": "second",
               "siècle": "century", "siècles": "century"},
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    before={"au moins": "at_least", "minimum": "at_least", "pas moins de": "at_least", "un minimum de": "at_least",
    "plus de": "more_than", "plus d'": "more_than",
            "au-delà de": "more_than", "au maximum": "at_most", "au plus": "at_most", "jusqu'à": "at_most", "moins"
            " de": "less_than", "environ": "approx",
            "quelque": "approx", "près de": "approx", "presque": "approx", "autour de": "approx", "à peu"
            " près": "approx", "une": "exact",
            "seulement": "exact", "un total de": "exact", "au total": "exact", "exactement": "exact", "les": "exact"},
    after={"ou plus": "at_least", "au moins": "at_least", "environ": "approx", "au plus": "at_most"},
    events={"tués": "killed", "tuées": "killed", "tué": "killed", "tuant": "killed", "morts": "died", "mort": "died",
    "décès": "died", "blessés": "injured", "blessées": "injured",
            "blessé": "injured", "blessant": "injured", "disparus": "missing", "déplacés": "displaced",
            "déplacées": "displaced", "arrêtés": "arrested",
            "arrêtées": "arrested", "interpellés": "arrested", "détenus": "arrested", "condamnés": "sentenced",
            "libérés": "released", "contaminés": "infected",
            "arrivés": "arrived", "enlevés": "abducted", "enlevées": "abducted", "attaqués": "attacked",
            "détruits": "destroyed", "détruites": "destroyed",
            "expulsés": "deported"},
    grammar=Grammar(
        order="first",
        links=frozenset(("de", "d", "d'", "des", "du")),
        premodifiers=word_set("nouveaux nouvelles nouveau nouvelle autres autre jeunes jeune petits petites grands"
        " grandes premiers premières derniers dernières"
                               " anciens anciennes prétendus présumés vieux la les leurs ses nos l"),
        stops=word_set("le de en à au aux dans par pour sur sous avec sans chez entre vers et ou mais donc que qui"
        " dont où ont a est sont était étaient sera seront"
                        " ont avait avaient se ne pas plus moins ce cette ces il elle ils elles on nous vous depuis"
                        " pendant après avant contre selon un une"
                        " très aussi déjà encore"),
        sources=("selon", "d'après", "a indiqué", "a annoncé", "ont annoncé", "ont indiqué"),
        names=word_set("article articles page pages chapitre numéro no section vol route rue chaîne groupe top boeing"
        " airbus"),
        abbreviations=word_set("m mm mme mlle dr prof st ste etc art no p"),
    ),
)  # fmt: skip

# Citations

# Countries and places

LANGUAGE = Language(
    code="fr",
    name="French",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
