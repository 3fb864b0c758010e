"""Portuguese."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_list, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
_FEIRAS = ("segunda", "terça", "quarta", "quinta", "sexta")

DATES = DateWords(
    ordinals="º ª o a",
    features=frozenset({"after"}),
    words={
        "weekday 1": "segunda_feira segunda-feira segunda",
        "weekday 2": "terça_feira terça-feira terça",
        "weekday 3": "quarta_feira quarta-feira quarta",
        "weekday 4": "quinta_feira quinta-feira quinta",
        "weekday 5": "sexta_feira sexta-feira sexta",
        "weekday 6": "sábado",
        "weekday 7": "domingo",
        **{
            f"wdays {number}": " ".join(
                f"{every}_{day}s{end}" for every in ("às", "todas_as") for end in ("", "-feiras")
            )
            + f" toda_{day} toda_{day}-feira"
            for number, day in enumerate(_FEIRAS, start=1)
        },
        "wdays 6": "aos_sábados todos_os_sábados todo_sábado",
        "wdays 7": "aos_domingos todos_os_domingos todo_domingo",
        "yr": "ano",
        "yrs": "anos",
        "qtr": "trimestre",
        "qtrs": "trimestres",
        "half": "semestre",
        "unit M": "mês",
        "units M": "meses",
        "unit W": "semana",
        "units W": "semanas",
        "unit D": "dia",
        "units D": "dias",
        "unit WE": "fim_de_semana",
        "unit E": "década",
        "units E": "décadas",
        "units C": "séculos",
        "century": "século",
        "roman 18": "XVIII",
        "roman 19": "XIX",
        "roman 20": "XX",
        "roman 21": "XXI",
        "hour H": "hora",
        "hours H": "horas",
        "hour M": "minuto",
        "hours M": "minutos",
        "period": "período",
        "season SP": "primavera",
        "season SU": "verão",
        "season FA": "outono",
        "season WI": "inverno",
        "part MO": "manhã",
        "part AF": "tarde",
        "part NI": "noite madrugada",
        "partref -1 NI": "ontem_à_noite",
        "dayref 0": "hoje",
        "dayref -1": "ontem",
        "dayref -2": "anteontem antes_de_ontem",
        "dayref 1": "amanhã",
        "dayref 2": "depois_de_amanhã",
        "shift -1": "passado passada passados passadas último última últimos últimas anterior",
        "shift 0": "este esta neste nesta deste desta atual corrente",
        "shift 1": "próximo próxima próximos próximas que_vem",
        "recent P": "recentes",
        "anaphor 1": "seguinte",
        "same": "mesmo igual",
        "ord 1": "primeiro primeira",
        "ord 2": "segundo",
        "ord 3": "terceiro terceira",
        "ord 4": "quarto",
        "word 2": "dois duas",
        "word 3": "três",
        "word 4": "quatro",
        "word 5": "cinco",
        "word 6": "seis",
        "word 7": "sete",
        "word 8": "oito",
        "word 9": "nove",
        "word 10": "dez",
        "word 12": "doze",
        "word 15": "quinze",
        "word 20": "vinte",
        "word 30": "trinta",
        "word 90": "noventa",
        "quant X": "vários várias alguns algumas poucos poucas",
        "some": "meio meia",
        "the": "o a os as",
        "a": "um uma",
        "of": "de do da dos das",
        "in": "em no na nos nas durante às à ao",
        "since": "desde",
        "until": "até",
        "between": "entre",
        "and": "e",
        "or": "ou",
        "approx": "cerca_de quase mais_de menos_de pelo_menos aproximadamente",
        "edge START": "início começo",
        "edge MID": "meados",
        "edge END": "fim final fins",
        "ago": "atrás",
        "agopre -1": "há faz",
        "agopre 1": "daqui_a dentro_de",
        "later 1": "depois mais_tarde",
        "later -1": "antes",
        "each": "cada todos_os todas_as a_cada",
        "freq P1D": "diariamente diário diária por_dia",
        "freq P1W": "semanalmente semanal por_semana",
        "freq P1M": "mensalmente mensal por_mês",
        "freq P1Y": "anualmente anual por_ano",
        "noon T12:00": "meio-dia",
        "noon T24:00": "meia-noite",
        "zone": "GMT UTC horário_local hora_local",
        "fiscal": "fiscal",
        "now PRESENT_REF": "agora atualmente",
        "ref PAST_REF": "recentemente",
        "ref FUTURE_REF": "em_breve",
        "toyear": "até_agora até_o_momento",
        "ytd": "desde_o_início_do_ano desde_o_começo_do_ano no_acumulado_do_ano",
        "yearend 12": "fim_de_ano fim_do_ano final_do_ano",
        "feast 12-25": "Natal",
        "unitref Y -2": "ano_retrasado",
        "unitref W -2": "semana_retrasada",
        "unitref M -2": "mês_retrasado",
        "shift -2": "retrasado retrasada antepassado antepassada penúltimo penúltima",
        "unitref Y 1": "ano_que_vem",
        "unitref M 1": "mês_que_vem",
        "unitref W 1": "semana_que_vem",
        "anaphor -1": "precedente",
        "plus": "e_meio e_meia",
        "adjunit P15D": "quinzena",
        "adjunit PT30M": "meia_hora",
        "ord 5": "quinto quinta",
        "feast E0": "Páscoa domingo_de_Páscoa Domingo_de_Páscoa",
        "feast E-2": "Sexta-feira_Santa sexta-feira_santa Sexta-Feira_Santa",
        "feast E-3": "Quinta-feira_Santa",
        "feast E-7": "Domingo_de_Ramos",
        "feast E-46": "Quarta-feira_de_Cinzas",
        "feast E49": "Pentecostes",
        "feast E60": "Corpus_Christi",
        "feast E-47": "Carnaval",
        "feast 12-24": "véspera_de_Natal",
        "feast 12-31": "véspera_de_Ano_Novo",
        "feast 1-1": "Ano_Novo",
        "feast 11-2": "Dia_de_Finados Finados",
        "decade 199": "anos_noventa",
        "decade 198": "anos_oitenta",
        "decade 197": "anos_setenta",
        "decade 196": "anos_sessenta",
        "decade 195": "anos_cinquenta",
    },
    narrative="anterior precedente",
    ahead="*rá será serão vai vão deve devem até previsto prevista previstos próximo próxima poderá poderão prazo haverá terá terão "
    "planeja planejam marcado marcada agendado agendada realizará começará",
)

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
    point=frozenset(("vírgula",)),
    halves=frozenset(("e meio", "e meia")),
    odds_noun=frozenset(("em cada", "de cada")),
    fractions={"metade": 0.5, "meio": 0.5, "meia": 0.5, "terço": 1 / 3, "terços": 1 / 3, "quarto": 1 / 4,
    "quartos": 1 / 4, "quinto": 1 / 5, "quintos": 1 / 5, "sexto": 1 / 6, "décimo": 1 / 10, "décimos": 1 / 10},
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    odds=("em cada", "de cada"),
    multiples={"dobrou": 2, "dobraram": 2, "duplicou": 2, "triplicou": 3, "triplicaram": 3},
    to=frozenset(("a",)),
    alternatives=frozenset(("ou",)),
    between={"entre": "e", "de": "a"},
    percent=frozenset(("por cento", "porcento")),
    points=frozenset(("pontos percentuais", "ponto percentual")),
    currencies={"dólares americanos": "USD", "dólares canadenses": "CAD", "francos suíços": "CHF", "dobras": "STN",
    "escudos": "CVE", "patacas": "MOP", "hryvnias": "UAH", "liras turcas": "TRY", "rupias": "INR", "nairas": "NGN", "francos cfa": "XOF",
    "pesos argentinos": "ARS", "bolívares": "VES", "guaranis": "PYG",
    "dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "libras": "GBP", "ienes": "JPY",
    "yuans": "CNY", "rublos": "RUB", "reais": "BRL", "real": "BRL",
                "kwanzas": "AOA", "meticais": "MZN", "pesos": "pesos"},
    measures={"quilômetros": "quilômetro", "quilómetros": "quilómetro", "quilômetro": "quilômetro", "metros": "metro",
    "metro": "metro", "toneladas": "tonelada",
              "tonelada": "tonelada", "hectares": "hectare", "litros": "litro", "quilos": "quilo", "graus": "grau",
              "quilômetros quadrados": "quilômetro quadrado",
              "barris": "barril"}
    | measured_as(
        "centímetro centímetros|cm milímetro milímetros|mm metro_quadrado metros_quadrados "
        "metro_cúbico metros_cúbicos grama gramas quilograma quilogramas milha milhas acre acres "
        "megawatt megawatts"
    ),
    durations={"ano": "year", "anos": "year", "mês": "month", "meses": "month", "semana": "week", "semanas": "week",
    "dia": "day", "dias": "day", "hora": "hour", "horas": "hour",
               "minuto": "minute", "minutos": "minute", "segundos": "second", "século": "century",
               "séculos": "century", "década": "decade", "décadas": "decade"},
    months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
    before={"mais da": "more_than", "mais do": "more_than", "cerca da": "approx", "cerca do": "approx", "menos da": "less_than", "pouco mais de": "more_than", "pelo menos": "at_least", "ao menos": "at_least", "no mínimo": "at_least", "um mínimo de": "at_least",
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
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        segundo apurou o; segundo apurou a; segundo apurou; conforme apurou; como apurou; apurou o; disse em entrevista à; comentou à; comentou ao; adiantou à; adiantou ao; garantiu à; garantiu ao; respondeu à; respondeu ao; confidenciou à; admitiu à; admitiu ao; revelou à; revelou ao; segundo levantamento do; segundo levantamento da; levantamento do; levantamento da; convidado da; convidado do; aos microfones da; aos microfones do; em conversa com; segundo noticia o; segundo noticia a; segundo avança o; segundo avança a; como avançou; em depoimento à; em depoimento ao; imagens da; imagens do;
        denunciado ao jornal; contou ao; contou à; disse ao; disse à; relatou ao; relatou à; denunciou ao; denunciou à; confirmou ao; confirmou à; obtida pelo; obtido pelo; obtida pela; obtido pela; em parceria com o; em parceria com a; segundo o; segundo a; de acordo com o; de acordo com a; conforme o; conforme a;
        segundo; de acordo com; conforme; disse à; disse ao; disse a; afirmou à; afirmou ao; contou à; contou ao;
        declarou à; declarou ao; explicou à; explicou ao; relatou à; relatou ao; confirmou à; confirmou ao;
        disseram à; disseram ao; diz à; diz ao; em entrevista à; em entrevista ao; entrevista à; entrevista ao;
        entrevista a; entrevista com; em declarações à; em declarações ao; declarações à; declarações ao; citado por;
        citada por; citado pela; citado pelo; citada pela; citada pelo; citados pela; citados pelo; publicado por;
        publicado pela; publicado pelo; publicada por; publicada pela; publicada pelo; publicado na; publicado no;
        publicada na; publicada no; divulgado por; divulgado pela; divulgado pelo; divulgada pela; divulgada pelo;
        revelado pela; revelado pelo; revelada pela; obtido pela; obtido pelo; obtidos pela; visto pela; ouvido pela;
        ouvido pelo; ouvida pela; citando; a citar; através da; em artigo na; em artigo no; escreveu na; escreveu no;
        escreve na; escreve no; falou à; falou ao; falando à; fonte; fontes; dados da; dados do; dados de;
        números da; números do; noticiado pela; noticiado pelo; noticiada pela; como noticiou; como noticiou o;
        como noticiou a; como escreveu; nas palavras de; nas páginas do; documentado pela; documentados pela;
        registados pela; compilados pela
        """
    ),
    reporting=phrases(
        """
        apurou; apuraram; apura; teve acesso; obteve; confirmou; verificou; destaca; traz; trouxe; dá conta; deu conta; adiantou; adianta; veiculou; veicula; antecipou; mostrou; revelava; noticiava; escrevia;
        noticiou; noticia; noticiaram; noticiam; reportou; reporta; relatou; relata; publicou; publica; publicaram;
        escreveu; escreve; escreveram; revelou; revela; revelaram; informou; informa; informaram; citou; cita;
        citando; divulgou; divulga; transmitiu; avançou; avança; titulou; havia noticiado; tinha noticiado;
        deu conta de; dá conta de
        """
    ),
    saying=phrases(
        """destaca; destacou; sublinha; sublinhou; salienta; salientou; ressalta; ressaltou; lembra; lembrou; recorda; recordou; analisa; analisou; considera; considerou; lamenta; lamentou; alerta; alertou; conclui; concluiu; pergunta; sustenta; sustentou; relata; relatou; narra; narrou; expõe; acrescenta; acrescentou; aponta; apontou; detalha; detalhou; assegura; assegurou; calcula; calculou; contabiliza; contabilizou; conta; contou; explica; explicou; descreve; descreveu; prevê; critica; criticou; admite; admitiu; ironiza; afirma; afirmou; diz; disse; indica; indicou; observa; observou;
        disse; diz; dizem; disseram; afirmou; afirma; afirmaram; apontou; aponta; indicou; indica; indicam; anunciou;
        confirmou; confirma; destacou; destaca; explicou; acrescentou; acrescenta; contabilizou; contabiliza;
        registou; registra; registrou; documentou; documenta; denunciou; estima; estimou; conta; contou; descreve;
        descreveu; mostrou; mostra; alertou; alerta; fala de; fala em; calcula
        """
    ),
    auxiliary=phrases(
        """
        tem; têm; tinha; havia; também; já; em; na; no; nas; nos; o; a; de; da; do; à; ao; por; telefone; este; esta;
        ontem; hoje; primeiro; antes; depois; sua; seu; na sua; no seu; numa; num; em uma; em um; datado; datada;
        edição; edição de; datado de; por sua vez; recentemente
        """
    ),
    describing=phrases(
        """
        o; a; os; as; um; uma; do; da; dos; das; pelo; pela; ao; à; no; na; seu; sua; novo; nova; último; última;
        recente; local; regional; nacional; oficial; estatal; público; pública; privado; privada; independente;
        católico; católica; cristão; cristã; português; portuguesa; brasileiro; brasileira; angolano; angolana;
        moçambicano; moçambicana; britânico; britânica; americano; americana; francês; francesa; alemão; alemã;
        russo; russa; chinês; chinesa; sul-coreano; sul-coreana; nigeriano; nigeriana; indiano; indiana; espanhol;
        espanhola; digital; longo; longa; exclusivo; exclusiva; ong; organização; norte-americano; norte-americana;
        semanal
        """
    ),
    media=phrases(
        """
        jornal; jornais; diário; semanário; revista; agência; agência de notícias; agência estatal; agência oficial;
        rede; canal; emissora; televisão; tv; rádio; estação; site; portal; meio; veículo; tabloide; serviço; ong;
        página; sítio
        """
    ),
    titles=phrases(
        """
        jornal; diário; semanário; revista; agência de notícias; emissora; canal; rede; portal; site; tabloide
        """
    ),
    agencies=phrases("agência; agência de notícias; agência estatal; agência oficial"),
    clauses=phrases("que; quem"),
    joining=phrases("e; ou; depois"),
    that=phrases("que; quantos"),
    to=phrases("a; ao; à"),
    refusing=phrases("não; recusou; recusaram; negou; sem"),
    participles=phrases("ado; ada; ados; adas; ido; ida; idos; idas; ito; ita; isto; ista"),
    deeds=phrases(
        "criado; criada; fundado; fundada; comprado; comprada; contratado; contratada; financiado; financiada; dirigido; dirigida; organizado; organizada; processado; demitido; patrocinado; patrocinada"
    ),
    within=phrases("em; no; na; do; da"),
    listing=phrases("fonte; fontes"),
    people=phrases(
        """
        jornalista; jornalistas; correspondente; correspondentes; repórter; repórteres; enviado especial; colunista;
        fotógrafo
        """
    ),
    pieces=phrases(
        """
        artigo; artigos; investigação; reportagem; reportagens; entrevista; editorial; nota; despacho; relatório;
        relatórios; estudo; estudos; balanço; crónica; crônica; coluna; programa; documentário; edição; número;
        dados; análise; fonte; fontes; boletim; comunicado; notícia
        """
    ),
    studies=phrases("relatório; estudo; inquérito; relatório anual; balanço; pesquisa; boletim; levantamento"),
    links=phrases(
        """
        de; do; da; dos; das; em; no; na; por; pelo; pela; publicado por; publicado pela; publicado pelo;
        elaborado por; elaborado pela; elaborado pelo; divulgado por; divulgado pela; divulgado pelo; realizado por
        """
    ),
    agents=phrases("por; pela; pelo"),
    members=phrases("de; do; da; para; na; no"),
    bodies=phrases(
        """
        instituto; comissão; conselho; centro; associação; fundação; federação; organização; rede; comité; comitê;
        agência; gabinete; ministério; observatório; banco; universidade; liga; coligação; aliança; sindicato;
        parlamento; tribunal; ong; nações; missão; programa; movimento; igreja; conferência; episcopal; unidas;
        ajuda
        """
    ),
    company=phrases("s.a; sa; ltda; holding; grupo"),
    issued=phrases("de"),
    appeared=phrases("publicado; publicada; divulgado; divulgada"),
    again=phrases("o mesmo; a mesma; este; esta; esse; essa; o; a"),
    own=phrases("seu; sua; seus; suas"),
    relative={
        "no dia seguinte": 1,
        "o dia seguinte": 1,
        "um dia depois": 1,
        "no mesmo dia": 0,
        "mesmo dia": 0,
        "mesma data": 0,
        "nesse dia": 0,
        "na véspera": -1,
        "no dia anterior": -1,
        "um dia antes": -1,
    },
    one=phrases("um; uma; este; esta"),
    every=phrases("todos; todas; ambos; ambas"),
    credit=phrases("foto; fotos; imagem; fotografia; crédito; vídeo; captura"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR República Helênica|República Helénica
CH Confederação Suíça|Confederação Helvética
KP República Popular Democrática da Coreia|RPDC
KR República da Coreia
LA República Democrática Popular do Laos
MX Estados Unidos Mexicanos
VA Santa Sé|Cidade do Vaticano
EH República Árabe Saaraui Democrática|Saara Ocidental|Sara Ocidental
CF República Centro-Africana
CD República Democrática do Congo|RDC|RD Congo
CG República do Congo|Congo-Brazzaville
SZ Essuatíni|Eswatini|Suazilândia
PK República Islâmica do Paquistão
IR República Islâmica do Irã|República Islâmica do Irão
MR República Islâmica da Mauritânia
AF República Islâmica do Afeganistão|Emirado Islâmico do Afeganistão
AU Comunidade da Austrália|Commonwealth da Austrália
BO Estado Plurinacional da Bolívia
VE República Bolivariana da Venezuela
GN República da Guiné|Guiné-Conacri|Guiné Conacri
GW Guiné-Bissau|República da Guiné-Bissau
GS Geórgia do Sul|Ilhas Geórgia do Sul e Sandwich do Sul
TC Turcas e Caicos|Ilhas Turcas e Caicos|Ilhas Turks e Caicos
GF Guiana Francesa
FK Ilhas Malvinas|Malvinas
MF São Martinho
VG Ilhas Virgens Britânicas
VI Ilhas Virgens Americanas|Ilhas Virgens dos Estados Unidos
TL Timor-Leste|Timor Leste
CV Cabo Verde
BY Belarus|Bielorrússia
MD República da Moldávia|Moldova
CI Costa do Marfim
JO Reino Hachemita da Jordânia
RU Federação Russa|Federação da Rússia
AE Emirados Árabes Unidos
TZ República Unida da Tanzânia
HK Hong Kong, RAE da China
MO Macau, RAE da China
NL Reino dos Países Baixos
US Estados Unidos|EUA|Estados Unidos da América
GB Reino Unido|Grã-Bretanha|Inglaterra|Escócia|País de Gales
CD República Democrática do Congo|RD Congo|RDC|Congo
CG República do Congo|Congo
CF República Centro-Africana
CI Costa do Marfim
KP Coreia do Norte|Coréia do Norte
KR Coreia do Sul|Coréia do Sul
RU Rússia|URSS|União Soviética
DE Alemanha
CZ República Checa|República Tcheca|Chéquia|Tchéquia
MM Mianmar|Birmânia|Myanmar|Mianmá
PS Palestina|Territórios Palestinos|Autoridade Palestina
AE Emirados Árabes Unidos|Emirados Árabes|EAU
NL Países Baixos|Holanda
EH Saara Ocidental
VA Vaticano|Santa Sé
TL Timor-Leste|Timor Leste
GW Guiné-Bissau
GQ Guiné Equatorial
GN Guiné
ST São Tomé e Príncipe
CV Cabo Verde
VN Vietnã|Vietname
IR Irã|Irão
PL Polônia|Polónia
""",
    demonyms="""
BR brasileiro|carioca|paulista
PT português
AO angolano
MZ moçambicano
CV cabo-verdiano
GW guineense
ST são-tomense
TL timorense
US americano|norte-americano|estadunidense
GB britânico|inglês|escocês
DE alemão
RU russo|soviético|checheno
CN chinês|uigur|tibetano
KP norte-coreano
KR sul-coreano|coreano
JP japonês
IT italiano
FR francês
ES espanhol|catalão
MX mexicano
CU cubano
HT haitiano
CO colombiano
VE venezuelano
EC equatoriano
PE peruano
BO boliviano
CL chileno
AR argentino
UY uruguaio
PY paraguaio
UA ucraniano
PL polonês|polaco
GR grego
TR turco
SY sírio
IQ iraquiano
IR iraniano
IL israelense|israelita
PS palestino|palestiniano
LB libanês
EG egípcio
LY líbio
DZ argelino
MA marroquino
NG nigeriano
ET etíope
SO somali
SD sudanês
CD congolês
ZA sul-africano
IN indiano
PK paquistanês
AF afegão
VN vietnamita
PH filipino
ID indonésio
MM birmanês|rohingya
AU australiano
CA canadense|canadiano
SA saudita
YE iemenita
BE belga
NL holandês
SE sueco
CH suíço
AM armênio|arménio
JO jordaniano|jordano
KE queniano
SS sul-sudanês
ZW zimbabuano|zimbabueano
""",
    institutions="""
BR Planalto|Itamaraty|Palácio do Planalto
US Casa Branca|Pentágono
RU Kremlin
""",
    cities="""
BR Brasília|São Paulo|Rio de Janeiro|Salvador|Manaus|Belém|Recife|Fortaleza|Porto Alegre|Belo Horizonte|Curitiba
PT Lisboa|Porto|Coimbra|Braga
AO Luanda|Huambo|Benguela
MZ Maputo|Pemba|Beira|Nampula|Palma|Mocímboa da Praia
GB Londres
CN Pequim|Xangai
RU Moscou|Moscovo|São Petersburgo
KP Pyongyang
KR Seul
DE Berlim|Munique
IT Roma|Milão
FR Paris
ES Madri|Madrid
VE Caracas
""",
    regions="""
BR Amazonas|Bahia|Pará|Minas Gerais|Rio Grande do Sul|Mato Grosso|Amazônia|Pernambuco|Roraima|Rondônia|Paraná
BR Santa Catarina|Ceará|Maranhão|Goiás
MZ Cabo Delgado|Sofala|Zambézia
AO Cabinda
PT Alentejo|Algarve|Açores|Madeira
PS Faixa de Gaza|Gaza|Cisjordânia
UA Crimeia|Donbass
CN Xinjiang|Tibete|Tibet
""",
    never="Mali|Uma|Um|Os|As|São|Santa|Santo|Vitória|Natal|Porto de|Central|Nova|Maio|Acre de|Independência",
    other="""
América Latina|América do Sul|América do Norte|América Central|oceano Índico|Oceano Índico|Golfo do México
mar da China|Mar da China
""",
    locative="em no na nos nas para desde até de do da",
    endings=(
        ("guês", "guesa gueses guesas"),
        ("ês", "esa eses esas"),
        ("mão", "mã mães mãs"),
        ("gão", "gã gãos gãs"),
        ("lão", "lã lães lãs"),
        ("hol", "hola hóis holas"),
        ("ense", "enses"),
        ("ista", "istas"),
        ("ita", "itas"),
        ("oca", "ocas"),
        ("lga", "lgas"),
        ("o", "a os as"),
        ("ope", "opes"),
        ("ali", "alis"),
        ("gur", "gures"),
    ),
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set(
        "Sr Sra Srs Dr Dra Prof Profa Eng Gen Cel Cap Ten Mons Sto Sta Av Exmo Exma V etc aprox cf ex p.ex Ltda S.A"
    ),
    before_numbers=word_set("art Art nº no No núm pág p vol jan fev mar abr mai jun jul ago set out nov dez"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        publicado em; publicada em; divulgado em; divulgada em; datado de; de; do; da; em; no; na; por; pelo; pela; a; ao; foram; foi; são; há; tem
        """
    ),
    no_source=phrase_list(
        """
        o previsto; o plano; o planejado; o calendário
        """
    ),
    according=phrase_list(
        """
        segundo; de acordo com; conforme; de acordo com dados de; segundo dados de; segundo informações de;
        nas contas de; com base em; citando; com base em dados de; segundo um relatório de; fonte:; fontes:
        """
    ),
    says=phrase_list(
        """
        disse; diz; disseram; informou; informaram; informa; afirmou; afirma; afirmaram; anunciou; anunciaram;
        anuncia; confirmou; confirmaram; confirma; declarou; declararam; revelou; revela; revelaram; relatou;
        relataram; relata; estima; estimou; estimam; calcula; calculou; denunciou; denunciaram; denuncia;
        explicou; explica; acrescentou; acrescenta; adiantou; adianta; sublinhou; salientou; referiu; refere;
        indicou; indica; indicaram; apontou; aponta; apontam; contabilizou; contabiliza; documentou; divulgou;
        noticiou; registrou que; registou que; alertou; alerta; garantiu; reconheceu; admitiu; precisou;
        esclareceu
        """
    ),
    that=phrase_list("que; de que"),
    including=phrase_list(
        """
        entre eles; entre elas; incluindo; inclusive; dos quais; das quais; deles; delas; sendo; entre os quais;
        entre as quais; entre os mortos; entre as vítimas; desses; destes; dessas; destas
        """
    ),
    borders=phrase_list(
        """
        enquanto; mas; porém; embora; quando; onde; por sua vez; contudo; no entanto; já; depois de; após
        """
    ),
    compared=phrase_list(
        """
        contra; frente a; em comparação com; em relação a; face a; do que em; do que no; do que fazia; ante os;
        ante; superior a; inferior a; acima dos; abaixo dos
        """
    ),
    levels=phrase_list(
        """
        atingiu; atinge; atingem; atingiram; atingindo; chegou; chega; chegaram; somou; soma; somam; foi; foram;
        é; são; era; eram; totaliza; totalizou; ficou; ficaram; alcançou; alcança; representa; representam;
        ultrapassa; ultrapassou; custou; custa; equivale; ascende; ascendeu; passou; situa-se; situou-se
        """
    ),
    rises=phrase_list(
        """
        subiu; subiram; aumentou; aumentaram; aumenta; cresceu; cresceram; cresce; aumento; crescimento; alta;
        elevou; acréscimo; subida; duplicou; dobrou; mais
        """
    ),
    falls=phrase_list(
        """
        caiu; caíram; cai; baixou; baixaram; diminuiu; diminuíram; recuou; queda; redução; descida; reduziu;
        desceu; desceram; quebra; menos
        """
    ),
    to=phrase_list("a; para; em; até; de; ao; os; as; por; um"),
    totals=phrase_list(
        """
        elevando para; elevando a; totalizando; o total para; sobe para; até agora; até o momento;
        até ao momento
        """
    ),
    numbers_of=phrase_list(
        """
        o número de; número de; a quantidade de; o total de; total de; quantidade de; número total de;
        o número total de
        """
    ),
    inside=phrase_list(
        """
        em; no; na; nos; nas; em todo o; em toda a; dentro de; perto de; no norte de; no sul de; no leste de
        """
    ),
    away=phrase_list("a; de; do; da; desde; para; com; contra; ao; à"),
    aged=phrase_list("de; com"),
    old=phrase_list("anos de idade; de idade; meses de idade"),
    prison=phrase_list(
        """
        prisão; cadeia; de prisão; de cadeia; condenado; condenada; condenados; condenou; pena; sentença;
        reclusão
        """
    ),
    spans=word_set(
        "período periodo prazo duração contrato experiência intervalo mandato acordo plano cerca mais menos"
        " atraso história vida máximo mínimo média total pena trégua exílio guerra conflito interregno espaço"
    ),
    stops=word_set(
        "o a os as um uma uns umas se lhe lhes que quem como não já mais menos muito foi foram é são há havia"
        " este esta estes estas esse essa seu sua seus suas ao à do da dos das no na nos nas e ou ante com de"
        " desde em entre até para por pelo pela segundo sem sob sobre após ontem hoje também outro ficou poderá"
    ),
    names=word_set(
        "artigo artigos página páginas capítulo número lei porta voo comboio trem linha quilómetro quilômetro rua"
        " estrada rota sala canal km nº"
    ),
    plural_endings=(
        "s",
        "x",
        "z",
    ),
)

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    # time
    dates=with_numerals(DATES, _CARDINALS),
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
    claims=_CLAIMS,
)
