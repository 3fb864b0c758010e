"""Portuguese."""

from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, word_list, word_set

# Time

# Numbers, counted nouns, attribution
# Compiled by the project.
_CARDINALS = {
    word: float(n)
    for n, word in enumerate(
        word_list("zero um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis"
        " dezessete dezoito dezenove vinte")
    )
} | {
    "uma": 1.0, "duas": 2.0, "quatorze": 14.0, "dezasseis": 16.0, "dezassete": 17.0, "dezanove": 19.0, "trinta": 30.0,
    "quarenta": 40.0, "cinquenta": 50.0,
    "sessenta": 60.0, "setenta": 70.0, "oitenta": 80.0, "noventa": 90.0, "cem": 100.0, "cento": 100.0,
}  # fmt: skip
_CARDINALS |= {
    f"{stem}{ending}": value
    for stem, value in (
        ("duzent", 200.0), ("trezent", 300.0), ("quatrocent", 400.0), ("quinhent", 500.0), ("seiscent", 600.0),
        ("setecent", 700.0),
        ("oitocent", 800.0), ("novecent", 900.0),
    )
    for ending in ("os", "as")
}  # fmt: skip
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_CARDINALS,
    multipliers={"mil": 1e3, "milhão": 1e6, "milhões": 1e6, "bilhão": 1e9, "bilhões": 1e9, "biliões": 1e12,
    "trilhão": 1e12, "trilhões": 1e12},
    bare=frozenset(("mil",)),
    joiners=frozenset(("e",)),
    articles=frozenset(("um", "uma")),
    collectives={"dúzia": 12, "dezena": 10, "vintena": 20, "centena": 100, "milhar": 1000},
    vague={"dezenas": (20, 99), "dúzias": (24, 99), "centenas": (200, 999), "milhares": (2e3, 9999)},
    some=frozenset(("vários", "várias", "alguns", "algumas")),
    of=frozenset(("de",)),
    fractions={"metade": 0.5, "meio": 0.5, "meia": 0.5, "terço": 1 / 3, "terços": 1 / 3, "quarto": 1 / 4,
    "quartos": 1 / 4, "quinto": 1 / 5, "décimo": 1 / 10},
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    odds=("em cada", "de cada"),
    multiples={"dobrou": 2, "dobraram": 2, "duplicou": 2, "triplicou": 3, "triplicaram": 3},
    to=frozenset(("a",)),
    alternatives=frozenset(("ou",)),
    between={"entre": "e", "de": "a"},
    percent=frozenset(("por cento", "porcento")),
    points=frozenset(("pontos percentuais", "ponto percentual")),
    currencies={"dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "libras": "GBP", "ienes": "JPY",
    "yuans": "CNY", "rublos": "RUB", "reais": "BRL", "real": "BRL",
                "kwanzas": "AOA", "meticais": "MZN", "pesos": "pesos"},
    measures={"quilômetros": "quilômetro", "quilómetros": "quilómetro", "quilômetro": "quilômetro", "metros": "metro",
    "metro": "metro", "toneladas": "tonelada",
              "tonelada": "tonelada", "hectares": "hectare", "litros": "litro", "quilos": "quilo", "graus": "grau",
              "quilômetros quadrados": "quilômetro quadrado",
              "barris": "barril"},
    durations={"ano": "year", "anos": "year", "mês": "month", "meses": "month", "semana": "week", "semanas": "week",
    "dia": "day", "dias": "day", "hora": "hour", "horas": "hour",
               "minuto": "minute", "minutos": "minute", "segundos": "second", "século": "century",
               "séculos": "century", "década": "decade", "décadas": "decade"},
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    before={"pelo menos": "at_least", "ao menos": "at_least", "no mínimo": "at_least", "um mínimo de": "at_least",
    "mais de": "more_than", "acima de": "more_than",
            "até": "at_most", "no máximo": "at_most", "um máximo de": "at_most", "menos de": "less_than", "cerca"
            " de": "approx", "quase": "approx",
            "aproximadamente": "approx", "em torno de": "approx", "perto de": "approx", "uns": "approx",
            "umas": "approx", "apenas": "exact", "só": "exact",
            "somente": "exact", "um total de": "exact", "os": "exact", "as": "exact", "outros": "exact",
            "outras": "exact"},
    after={"ou mais": "at_least", "aproximadamente": "approx", "no mínimo": "at_least", "no máximo": "at_most"},
    events={"mortos": "died", "mortes": "died", "mortas": "died", "morreram": "died", "assassinados": "killed",
    "matou": "killed", "mataram": "killed", "feridos": "injured", "feridas": "injured",
            "desaparecidos": "missing", "deslocados": "displaced", "desalojados": "displaced", "detidos": "arrested",
            "presos": "arrested", "presas": "arrested", "condenados": "sentenced",
            "libertados": "released", "infectados": "infected", "chegaram": "arrived", "sequestrados": "abducted",
            "raptados": "abducted", "atacados": "attacked",
            "destruídas": "destroyed", "destruídos": "destroyed", "deportados": "deported"},
    grammar=Grammar(
        order="first",
        links=frozenset(("de", "do", "da", "dos", "das")),
        premodifiers=word_set("novos novas novo nova outros outras outro outra jovens supostos supostas grandes"
        " pequenos pequenas primeiros primeiras últimos últimas os as a o seus suas"
                               " diferentes"),
        stops=word_set("em no na nos nas ao à às por para com sem sobre entre desde até segundo e ou mas que quem"
        " cujo onde quando têm tem é são era eram foi foram será"
                        " serão está estão havia se não mais menos este esta estes estas ele ela eles durante após"
                        " contra um uma já também como muito pelo pela"),
        verb_endings=("aram", "eram", "iram", "avam", "aria"),
        sources=("segundo", "de acordo com", "conforme", "informou", "anunciou"),
        names=word_set("artigo artigos página páginas capítulo número seção secção rua grupo top boeing airbus lei"
        " decreto"),
        abbreviations=word_set("sr sra dr dra prof etc art pág"),
    ),
)  # fmt: skip

# Citations

# Countries and places

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    # time
    dates=None,
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=None,
    # places
    places=None,
)
