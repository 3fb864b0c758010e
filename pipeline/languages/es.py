"""Spanish."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_list, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = {
    word: float(n)
    for n, word in enumerate(
        word_list("cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve veinte"
        " veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
        " treinta")
    )
} | {
    "un": 1.0, "una": 1.0, "veintiún": 21.0, "veintiuna": 21.0, "cuarenta": 40.0, "cincuenta": 50.0, "sesenta": 60.0,
    "setenta": 70.0, "ochenta": 80.0,
    "noventa": 90.0, "cien": 100.0, "ciento": 100.0,
}  # fmt: skip
_CARDINALS |= {
    f"{stem}{ending}": value
    for stem, value in (
        ("doscient", 200.0), ("trescient", 300.0), ("cuatrocient", 400.0), ("quinient", 500.0), ("seiscient", 600.0),
        ("setecient", 700.0),
        ("ochocient", 800.0), ("novecient", 900.0),
    )
    for ending in ("os", "as")
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"mil": 1e3, "millón": 1e6, "millones": 1e6, "billón": 1e12, "billones": 1e12},
    bare=frozenset(("mil",)),
    joiners=frozenset(("y",)),
    articles=frozenset(("un", "una")),
    collectives={"docena": 12, "decena": 10, "veintena": 20, "treintena": 30, "centenar": 100, "millar": 1000},
    vague={"decenas": (20, 99), "docenas": (24, 99), "centenares": (200, 999), "cientos": (200, 999), "miles": (2e3,
    9999), "millares": (2e3, 9999)},
    some=frozenset(("varios", "varias", "unos", "algunos")),
    of=frozenset(("de",)),
    fractions={"mitad": 0.5, "medio": 0.5, "media": 0.5, "tercio": 1 / 3, "tercios": 1 / 3, "cuarto": 1 / 4,
    "cuartos": 1 / 4, "quinto": 1 / 5, "décimo": 1 / 10},
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    odds=("de cada",),
    multiples={"duplicó": 2, "duplicado": 2, "duplicaron": 2, "triplicó": 3, "triplicado": 3},
    to=frozenset(("a",)),
    alternatives=frozenset(("o", "u")),
    between={"entre": "y", "de": "a"},
    percent=frozenset(("por ciento", "porciento")),
    points=frozenset(("puntos porcentuales", "punto porcentual")),
    currencies={"dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "libras": "GBP", "yenes": "JPY",
    "yuanes": "CNY", "rublos": "RUB", "pesos": "pesos",
                "soles": "PEN", "bolívares": "VES", "reales": "BRL", "quetzales": "GTQ", "lempiras": "HNL",
                "córdobas": "NIO", "rupias": "INR",
                "pesos mexicanos": "MXN", "pesos colombianos": "COP", "pesos argentinos": "ARS", "pesos"
                " chilenos": "CLP"},
    measures={"kilómetros": "kilómetro", "kilómetro": "kilómetro", "metros": "metro", "metro": "metro",
    "toneladas": "tonelada", "tonelada": "tonelada",
              "hectáreas": "hectárea", "hectárea": "hectárea", "litros": "litro", "kilos": "kilo",
              "kilogramos": "kilogramo", "grados": "grado",
              "kilómetros cuadrados": "kilómetro cuadrado", "barriles": "barril"},
    durations={"año": "year", "años": "year", "mes": "month", "meses": "month", "semana": "week", "semanas": "week",
    "día": "day", "días": "day", "hora": "hour", "horas": "hour",
               "minuto": "minute", "minutos": "minute", "segundos": "second", "siglo": "century", "siglos": "century",
               "década": "decade", "décadas": "decade"},
    months=word_set("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre"
    " diciembre"),
    before={"al menos": "at_least", "por lo menos": "at_least", "no menos de": "at_least", "un mínimo de": "at_least",
    "como mínimo": "at_least", "cuando menos": "at_least",
            "más de": "more_than", "por encima de": "more_than", "hasta": "at_most", "como máximo": "at_most", "un"
            " máximo de": "at_most", "a lo sumo": "at_most",
            "menos de": "less_than", "unos": "approx", "unas": "approx", "cerca de": "approx", "alrededor"
            " de": "approx", "casi": "approx",
            "aproximadamente": "approx", "en torno a": "approx", "solo": "exact", "sólo": "exact", "un total"
            " de": "exact", "apenas": "exact", "los": "exact",
            "las": "exact", "otros": "exact", "otras": "exact"},
    after={"o más": "at_least", "aproximadamente": "approx", "como mínimo": "at_least", "como máximo": "at_most"},
    events={"muertos": "died", "muertes": "died", "murieron": "died", "fallecidos": "died", "fallecieron": "died",
    "muertas": "died", "asesinados": "killed", "asesinadas": "killed", "asesinó": "killed", "mató": "killed",
    "mataron": "killed",
            "heridos": "injured", "heridas": "injured", "desaparecidos": "missing", "desaparecidas": "missing",
            "desplazados": "displaced", "desplazadas": "displaced",
            "detenidos": "arrested", "detenidas": "arrested", "arrestados": "arrested", "presos": "arrested",
            "condenados": "sentenced", "liberados": "released",
            "contagiados": "infected", "infectados": "infected", "llegaron": "arrived", "secuestrados": "abducted",
            "secuestradas": "abducted",
            "atacados": "attacked", "destruidas": "destroyed", "destruidos": "destroyed", "deportados": "deported"},
    grammar=Grammar(
        order="first",
        links=frozenset(("de", "del")),
        premodifiers=word_set("nuevos nuevas nuevo nueva otros otras otro otra jóvenes presuntos presuntas supuestos"
        " grandes pequeños pequeñas primeros primeras últimos últimas los las la el sus"
                               " nuestros distintos distintas diferentes"),
        stops=word_set("en a al por para con sin sobre entre desde hasta hacia según y e o u pero que quien quienes"
        " cuyo donde cuando han ha es son era eran fue fueron será"
                        " serán está están había habían se no más menos este esta estos estas él ella ellos durante"
                        " tras contra ante un una ya también como muy"),
        verb_endings=("aron", "ieron", "aban", "ían"),
        sources=("según", "de acuerdo con", "informó", "anunció", "señaló"),
        names=word_set("artículo artículos página páginas capítulo número núm sección ruta calle grupo top boeing"
        " airbus ley decreto"),
        abbreviations=word_set("sr sra srta dr dra prof etc art núm pág ee uu"),
    ),
)  # fmt: skip

# Citations

# Countries and places

LANGUAGE = Language(
    code="es",
    name="Spanish",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
