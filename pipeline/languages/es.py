"""Spanish."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_list, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    ordinals="º ª er o a",
    features=frozenset({"after"}),
    words={
        "mon 9": "set",
        "wdays 1": "los_lunes",
        "wdays 2": "los_martes",
        "wdays 3": "los_miércoles",
        "wdays 4": "los_jueves",
        "wdays 5": "los_viernes",
        "wdays 6": "los_sábados todos_los_sábados",
        "wdays 7": "los_domingos todos_los_domingos",
        "yr": "año",
        "yrs": "años",
        "qtr": "trimestre",
        "qtrs": "trimestres",
        "half": "semestre",
        "unit M": "mes",
        "units M": "meses",
        "unit W": "semana",
        "units W": "semanas",
        "unit D": "día",
        "units D": "días",
        "unit WE": "fin_de_semana",
        "unit E": "década decenio",
        "units E": "décadas decenios",
        "units C": "siglos",
        "century": "siglo",
        "roman 18": "XVIII",
        "roman 19": "XIX",
        "roman 20": "XX",
        "roman 21": "XXI",
        "hour H": "hora",
        "hours H": "horas",
        "hour M": "minuto",
        "hours M": "minutos",
        "period": "periodo período",
        "season SP": "primavera",
        "season SU": "verano",
        "season FA": "otoño",
        "season WI": "invierno",
        "part MO": "la_mañana por_la_mañana de_la_mañana",
        "part MI": "mediodía",
        "part AF": "tarde por_la_tarde",
        "part NI": "noche por_la_noche madrugada",
        "partref 0 MO": "esta_mañana",
        "partref 0 AF": "esta_tarde",
        "partref 0 NI": "esta_noche",
        "partref -1 NI": "anoche",
        "dayref 0": "hoy",
        "dayref -1": "ayer",
        "dayref -2": "anteayer antier antes_de_ayer",
        "dayref 1": "mañana",
        "dayref 2": "pasado_mañana",
        "shift -1": "pasado pasada pasados pasadas último última últimos últimas anterior",
        "shift 0": "este esta estos estas actual presente en_curso",
        "shift 1": "próximo próxima próximos próximas que_viene entrante",
        "recent P": "recientes",
        "anaphor 0": "ese esa aquel aquella",
        "anaphor 1": "siguiente",
        "same": "mismo igual",
        "ord 1": "primer primero primera",
        "ord 2": "segundo segunda",
        "ord 3": "tercer tercero tercera",
        "ord 4": "cuarto cuarta",
        "word 1": "uno",
        "word 2": "dos",
        "word 3": "tres",
        "word 4": "cuatro",
        "word 5": "cinco",
        "word 6": "seis",
        "word 7": "siete",
        "word 8": "ocho",
        "word 9": "nueve",
        "word 10": "diez",
        "word 11": "once",
        "word 12": "doce",
        "word 15": "quince",
        "word 18": "dieciocho",
        "word 20": "veinte",
        "word 30": "treinta",
        "word 40": "cuarenta",
        "word 50": "cincuenta",
        "word 60": "sesenta",
        "word 70": "setenta",
        "word 80": "ochenta",
        "word 90": "noventa",
        "quant X": "varios varias algunos algunas pocos pocas unos unas",
        "some": "medio media",
        "the": "el la los las",
        "a": "un una",
        "of": "de del",
        "in": "en durante",
        "since": "desde",
        "until": "hasta",
        "to": "al a",
        "between": "entre",
        "and": "y e",
        "or": "o",
        "approx": "casi cerca_de alrededor_de aproximadamente más_de menos_de al_menos desde_hace",
        "edge START": "comienzos principios inicios comienzo inicio principio a_comienzos a_principios",
        "edge MID": "mediados a_mediados",
        "edge END": "finales fines fin final a_finales a_fines",
        "ago": "atrás",
        "agopre -1": "hace",
        "agopre 1": "dentro_de",
        "later 1": "después más_tarde",
        "later -1": "antes",
        "each": "cada todos_los todas_las",
        "freq P1D": "diariamente a_diario diario diaria diarios diarias",
        "freq P1W": "semanalmente semanal semanales",
        "freq P1M": "mensualmente mensual mensuales",
        "freq P1Y": "anualmente anual anuales",
        "per": "por al",
        "decade 199": "los_noventa",
        "decade 198": "los_ochenta",
        "decade 197": "los_setenta",
        "noon T12:00": "mediodía",
        "noon T24:00": "medianoche",
        "zone": "GMT UTC hora_local",
        "fiscal": "fiscal",
        "now PRESENT_REF": "ahora actualmente en_la_actualidad hoy_en_día",
        "ref PAST_REF": "recientemente",
        "ref FUTURE_REF": "próximamente",
        "toyear": "en_lo_que_va_de en_lo_que_va_del hasta_la_fecha en_lo_que_va",
        "ytd": "en_lo_que_va_de_año en_lo_que_va_del_año desde_principios_de_año desde_comienzos_de_año",
        "yearend 12": "fin_de_año fines_de_año finales_de_año",
        "feast 12-25": "Navidad",
        "unitref Y -2": "año_antepasado año_antes_pasado",
        "unitref W -2": "semana_antepasada",
        "unitref M -2": "mes_antepasado",
        "unitref WE -1": "fin_de_semana_pasado último_fin_de_semana",
        "shift -2": "antepasado antepasada penúltimo penúltima",
        "shift 2": "subsiguiente",
        "anaphor -1": "precedente",
        "unitref Y 1": "año_que_viene",
        "unitref M 1": "mes_que_viene",
        "unitref W 1": "semana_que_viene",
        "plus": "y_medio y_media",
        "adjunit P15D": "quincena",
        "adjunit PT30M": "media_hora",
        "adjunit P6M": "medio_año",
        "feast E0": "Pascua Domingo_de_Pascua Domingo_de_Resurrección Pascua_de_Resurrección",
        "feast E-2": "Viernes_Santo",
        "feast E-3": "Jueves_Santo",
        "feast E-7": "Domingo_de_Ramos",
        "feast E-46": "Miércoles_de_Ceniza",
        "feast E49": "Pentecostés domingo_de_Pentecostés",
        "feast E1": "Lunes_de_Pascua",
        "feast E-1": "Sábado_Santo",
        "feast E60": "Corpus_Christi",
        "feast 12-24": "Nochebuena",
        "feast 12-31": "Nochevieja",
        "feast 1-1": "Año_Nuevo",
        "feast 1-6": "Día_de_Reyes",
        "feast 11-1": "Día_de_Todos_los_Santos",
        "decade 196": "los_sesenta",
        "decade 195": "los_cincuenta",
        "ord 5": "quinto quinta",
    },
    narrative="anterior precedente previo",
    ahead="*rán *rá será serán va_a van_a vayan a_partir hasta antes_del previsto prevista previstos prevé planea planean próximo próxima "
    "podrá podrán deberá deberán tendrá tendrán espera esperan celebrará convocado programado programada plazo habrá",
)

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
    point=frozenset(("coma",)),
    halves=frozenset(("y medio", "y media")),
    odds_noun=frozenset(("de cada",)),
    fractions={"mitad": 0.5, "medio": 0.5, "media": 0.5, "tercio": 1 / 3, "tercios": 1 / 3, "cuarto": 1 / 4,
    "cuartos": 1 / 4, "quinto": 1 / 5, "quintos": 1 / 5, "quinta": 1 / 5, "cuarta": 1 / 4, "cuartas": 1 / 4, "tercera": 1 / 3,
    "terceras": 1 / 3, "quintas": 1 / 5, "sexto": 1 / 6, "octavo": 1 / 8, "décimo": 1 / 10, "décimos": 1 / 10},
    ordinal_suffixes=frozenset(("º", "ª", "°")),
    odds=("de cada",),
    multiples={"duplicó": 2, "duplicado": 2, "duplicaron": 2, "triplicó": 3, "triplicado": 3},
    to=frozenset(("a",)),
    alternatives=frozenset(("o", "u")),
    between={"entre": "y", "de": "a"},
    percent=frozenset(("por ciento", "porciento")),
    points=frozenset(("puntos porcentuales", "punto porcentual")),
    currencies={"guaraníes": "PYG", "bolivianos": "BOB", "colones": "CRC", "balboas": "PAB", "gourdes": "HTG",
    "pesos cubanos": "CUP", "pesos dominicanos": "DOP", "pesos uruguayos": "UYU", "pesos filipinos": "PHP", "liras turcas": "TRY",
    "grivnas": "UAH", "francos suizos": "CHF", "dólares estadounidenses": "USD", "dólares canadienses": "CAD", "nairas": "NGN",
    "dólar": "USD", "dólares": "USD", "euro": "EUR", "euros": "EUR", "libras": "GBP", "yenes": "JPY",
    "yuanes": "CNY", "rublos": "RUB", "pesos": "pesos",
                "soles": "PEN", "bolívares": "VES", "reales": "BRL", "quetzales": "GTQ", "lempiras": "HNL",
                "córdobas": "NIO", "rupias": "INR",
                "pesos mexicanos": "MXN", "pesos colombianos": "COP", "pesos argentinos": "ARS", "pesos"
                " chilenos": "CLP"},
    measures={"kilómetros": "kilómetro", "kilómetro": "kilómetro", "metros": "metro", "metro": "metro",
    "toneladas": "tonelada", "tonelada": "tonelada",
              "hectáreas": "hectárea", "hectárea": "hectárea", "litros": "litro", "kilos": "kilo",
              "kilogramos": "kilogramo", "grados": "grado",
              "kilómetros cuadrados": "kilómetro cuadrado", "barriles": "barril"}
    | measured_as(
        "centímetro centímetros|cm milímetro milímetros|mm metro_cuadrado metros_cuadrados "
        "metro_cúbico metros_cúbicos gramo gramos milla millas acre acres megavatio megavatios "
        "kilómetro kms|km"
    ),
    durations={"año": "year", "años": "year", "mes": "month", "meses": "month", "semana": "week", "semanas": "week",
    "día": "day", "días": "day", "hora": "hour", "horas": "hour",
               "minuto": "minute", "minutos": "minute", "segundos": "second", "siglo": "century", "siglos": "century",
               "década": "decade", "décadas": "decade"},
    months=word_set("enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre"
    " diciembre"),
    before={"más del": "more_than", "menos del": "less_than", "cerca del": "approx", "alrededor del": "approx", "casi el": "approx", "cerca de un": "approx", "poco más del": "more_than", "poco más de": "more_than", "al menos": "at_least", "por lo menos": "at_least", "no menos de": "at_least", "un mínimo de": "at_least", "al menos a": "at_least",
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
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        afirmó en; dijo en; aseguró en; declaró en; explicó en; reconoció en; anunció en; señaló en; sostuvo en; insistió en; comentó en; ha dicho en; ha asegurado en; ha afirmado en; admitió en; denunció en; confirmó en; defendió en; advirtió en;
        comentó a; comentaron a; comenta a; dijo a la; expresó a; expresó en; manifestó a; manifestaron a; sostuvo ante; reconoció a; admitió a; advirtió a; detalló a; precisó a; adelantó a; respondió a; aclaró a; añadió a; insistió en; denunció ante; según supo; según pudo saber; según ha sabido; según ha podido saber; según pudo conocer; según conoció; según constató; según pudo comprobar; según publica; según publicó; según informa; según informó; según recoge; según recogió; según reportó; según reseña; invitado en; invitada en; ante los micrófonos de; a los micrófonos de; en el programa de; declaraciones exclusivas a; confesó a; en conversación con; en charla con; contactado por; contactada por; en una entrevista a; en una entrevista con; en entrevista para; entrevista para; en un artículo en; tribuna en; columna en;
        según; de acuerdo con; conforme a; dijo a; declaró a; aseguró a; contó a; explicó a; afirmó a; relató a;
        confirmó a; señaló a; indicó a; reveló a; dice a; dijeron a; declararon a; en declaraciones a;
        declaraciones a; declaraciones al; dijo al; declaró al; contó al; en entrevista con; entrevista con;
        entrevista a; entrevista concedida a; entrevista en; entrevistado por; entrevistada por; citado por;
        citada por; citados por; publicado por; publicada por; publicado en; publicada en; publicados por;
        informado por; informada por; reportado por; difundido por; difundida por; difundidas por; revelado por;
        revelada por; obtenido por; obtenidos por; visto por; consultado por; consultada por; consultados por;
        citando; recogido por; recogida por; documentado por; documentados por; en palabras de; a través de;
        conversó con; habló con; escribió en; escribe en; fuente; fuentes; como informó; como reportó; como publicó;
        tal como informó; tal y como publica; informaciones de; datos de; cifras de; registrados por;
        registradas por; recogidos por; en las páginas de; en diálogo con
        """
    ),
    far=phrases("en"),
    counting=phrases("tiene; tenía; da; daba"),
    numbering=phrases("en; con; a"),
    reporting=phrases(
        """
        accedió al; accedió a; accedió a la; obtuvo; supo; pudo saber; pudo confirmar; pudo comprobar; verificó; corroboró; consigna; consignó; da cuenta; adelantaba; avanza; avanzó; desveló; desvela; destapó; destapa; dio a conocer; hizo público; trae; trajo; abre con; lleva a portada; reproduce; reprodujo; transmitió; retransmitió; apuntaba; señalaba; informaba; publicaba; recogía; contaba;
        se hace eco; se hacen eco; se hizo eco; recogió; recoge; titula; tituló; difundió; difunde; divulgó; divulga; dio a conocer; da a conocer; adelanta; adelantó; replica; replicó; reseña; reseñó; tuvo acceso;
        informó; informa; informan; informaron; reportó; reporta; reportaron; reportan; publicó; publica; publican;
        publicaron; escribió; escribe; reveló; revela; revelaron; tituló; titula; cita; citó; citando; difundió;
        difunde; emitió; recoge; recogió; ha informado; han informado; ha publicado; han publicado; ha revelado;
        había informado; había publicado; adelantó; ha adelantado; relata; relató; da cuenta de; dio cuenta de
        """
    ),
    saying=phrases(
        """destaca; destacó; subraya; subrayó; recuerda; recordó; analiza; analizó; opina; considera; lamenta; advierte; advirtió; concluye; concluyó; pregunta; se pregunta; sostiene; sostuvo; resalta; resaltó; refiere; refirió; narra; narró; relata; relató; expone; expuso; agrega; agregó; añade; añadió; apunta; apuntó; detalla; detalló; precisa; precisó; asegura; aseguró; calcula; calculó; contabiliza; contabilizó; cifra; cifró; señala; señaló; explica; explicó; cuenta; contó; describe; describió; prevé; augura; denuncia; denunció; admite; admitió; alerta; alertó; abunda; ironiza; critica; criticó; comprobaron; comprobó; constató; constataron;
        dijo; dice; dicen; dijeron; aseguró; asegura; afirmó; afirma; afirman; señaló; señala; señalan; indicó;
        indica; indican; anunció; confirmó; confirma; confirmaron; destacó; destaca; detalló; detalla; precisó;
        precisa; explicó; explica; añadió; añade; contabilizó; contabiliza; registró; registra; documentó; documenta;
        documentaron; denunció; denuncia; estima; estimó; calcula; cuenta; contó; describe; describió; mostró;
        muestra; advirtió; advierte; apuntó; apunta; sostiene; cifra; cifró; habla de
        """
    ),
    auxiliary=phrases(
        """
        ha; han; había; también; ya; en; el; la; de; del; a; al; por; teléfono; este; esta; ayer; además; primero;
        antes; después; luego; hoy; su; sus; en su; en un; en una; fechado; fechada; edición; edición del; del día;
        con fecha; por su parte; recientemente; entonces
        """
    ),
    describing=phrases(
        """
        el; la; los; las; un; una; del; de la; de los; al; su; sus; nuevo; nueva; último; última; reciente; local;
        regional; nacional; oficial; oficialista; estatal; público; pública; privado; privada; independiente;
        católico; católica; cristiano; cristiana; español; española; mexicano; mexicana; cubano; cubana;
        nicaragüense; venezolano; venezolana; colombiano; colombiana; argentino; argentina; estadounidense;
        británico; británica; francés; francesa; alemán; alemana; ruso; rusa; chino; china; surcoreano; surcoreana;
        norcoreano; norcoreana; nigeriano; nigeriana; indio; india; opositor; opositora; digital; largo; larga;
        exclusivo; exclusiva; telefónica; ong; organización; qatarí; saudí; israelí; turco; turca; pakistaní
        """
    ),
    media=phrases(
        """
        diario; periódico; rotativo; semanario; revista; agencia; agencia de noticias; agencia estatal;
        agencia oficial; cadena; canal; televisión; televisora; radio; emisora; sitio; sitio web; portal; medio;
        medios; medio digital; tabloide; servicio; ong; página
        """
    ),
    titles=phrases(
        """
        diario; periódico; rotativo; semanario; revista; agencia de noticias; cadena; canal; televisora; emisora;
        portal; medio digital; medio; tabloide; sitio web
        """
    ),
    agencies=phrases("agencia; agencia de noticias; agencia estatal; agencia oficial"),
    clauses=phrases("que; quien"),
    joining=phrases("y; e; o; u; luego"),
    that=phrases("que; cómo; cuántos"),
    to=phrases("a; al"),
    refusing=phrases("no; rehusó; declinó; negó; sin"),
    participles=phrases("ado; ada; ados; adas; ido; ida; idos; idas; cho; cha; isto; ista; rito; rita"),
    deeds=phrases(
        "creado; creada; fundado; fundada; comprado; comprada; contratado; contratada; financiado; financiada; dirigido; dirigida; organizado; organizada; demandado; despedido; patrocinado; patrocinada"
    ),
    within=phrases("en; desde"),
    listing=phrases("fuente; fuentes"),
    people=phrases(
        """
        periodista; periodistas; corresponsal; corresponsales; reportero; reportera; reporteros; enviado especial;
        columnista; fotógrafo
        """
    ),
    pieces=phrases(
        """
        artículo; artículos; investigación; reportaje; reportajes; entrevista; editorial; nota; notas; despacho;
        informe; informes; estudio; estudios; balance; recuento; crónica; columna; programa; documental; edición;
        número; cifras; datos; análisis; fuente; fuentes; noticiero; boletín; comunicado
        """
    ),
    studies=phrases("informe; estudio; encuesta; informe anual; balance; reporte; boletín; informes"),
    links=phrases(
        """
        de; del; de la; de los; en; por; publicado por; publicada por; elaborado por; realizado por; realizada por;
        difundido por; presentado por
        """
    ),
    agents=phrases("por"),
    members=phrases("de; del; para; en"),
    bodies=phrases(
        """
        instituto; comisión; consejo; centro; asociación; fundación; federación; organización; red; comité; agencia;
        oficina; ministerio; observatorio; banco; universidad; liga; coalición; alianza; sindicato; parlamento;
        tribunal; ong; naciones; misión; programa; colectivo; movimiento; iglesia; conferencia; episcopal;
        defensoría; relatoría; unidas; ayuda
        """
    ),
    company=phrases("s.a; sa; holding; grupo"),
    issued=phrases("del; de"),
    appeared=phrases("publicado; publicada; difundido; difundida; divulgado"),
    again=phrases("el mismo; la misma; este; esta; ese; esa; el; la"),
    own=phrases("su; sus"),
    relative={
        "al día siguiente": 1,
        "el día siguiente": 1,
        "un día después": 1,
        "el mismo día": 0,
        "ese mismo día": 0,
        "misma fecha": 0,
        "ese día": 0,
        "la víspera": -1,
        "el día anterior": -1,
        "un día antes": -1,
        "dos días después": 2,
    },
    one=phrases("un; una; este; esta"),
    every=phrases("todos; todas; ambos; ambas"),
    credit=phrases("foto; fotos; imagen; fotografía; crédito; vídeo; video; captura"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR República Helénica
CH Confederación Suiza|Confederación Helvética
KP República Popular Democrática de Corea|RPDC
KR República de Corea
LA República Democrática Popular Lao|RDP Lao
MX Estados Unidos Mexicanos
VA Santa Sede|Ciudad del Vaticano|Estado de la Ciudad del Vaticano
MM República de la Unión de Myanmar
EH República Árabe Saharaui Democrática|RASD|Sáhara Occidental|Sahara Occidental
CF República Centroafricana
CD República Democrática del Congo|RDC
CG República del Congo|Congo-Brazzaville
SZ Esuatini|Suazilandia|Swazilandia
PK República Islámica de Pakistán|República Islámica del Pakistán
IR República Islámica de Irán|República Islámica del Irán
MR República Islámica de Mauritania
AF República Islámica de Afganistán|Emirato Islámico de Afganistán
AU Mancomunidad de Australia|Commonwealth de Australia
BO Estado Plurinacional de Bolivia
VE República Bolivariana de Venezuela
GW Guinea-Bissau|Guinea-Bisáu|Guinea Bissau|Guinea Bisáu|República de Guinea-Bissau|República de Guinea-Bisáu
GQ República de Guinea Ecuatorial
GS Georgia del Sur|Islas Georgias del Sur|Islas Georgias del Sur y Sandwich del Sur
TC Turcas y Caicos|Islas Turcas y Caicos
GF Guayana Francesa|Guyana Francesa
FK Islas Malvinas|Malvinas
MF San Martín francesa|Isla de San Martín
VG Islas Vírgenes Británicas
VI Islas Vírgenes de EE. UU.|Islas Vírgenes de los Estados Unidos|Islas Vírgenes estadounidenses
TL Timor Oriental|Timor-Leste
CV Cabo Verde
BY Belarús|Bielorrusia
MD República de Moldova|Moldavia
CI Costa de Marfil
NL Reino de los Países Bajos
JO Reino Hachemita de Jordania
DK Reino de Dinamarca
RU Federación de Rusia
AE Emiratos Árabes Unidos
TZ República Unida de Tanzania|República Unida de Tanzanía
LK República Democrática Socialista de Sri Lanka
US Estados Unidos|EE.UU.|EE. UU.|EEUU|EE UU|Norteamérica
GB Reino Unido|Gran Bretaña|Inglaterra|Escocia|Gales
CD República Democrática del Congo|RD Congo|RDC|Zaire|Congo
CG República del Congo|Congo
CF República Centroafricana
CI Costa de Marfil
KP Corea del Norte
KR Corea del Sur
RU Rusia|URSS|Unión Soviética|Federación Rusa
DE Alemania
CZ República Checa|Chequia|Checoslovaquia
MM Birmania|Myanmar
PS Palestina|Territorios Palestinos|Autoridad Palestina
AE Emiratos Árabes Unidos|EAU|Emiratos
NL Países Bajos|Holanda
SA Arabia Saudí|Arabia Saudita
EH Sáhara Occidental|Sahara Occidental
VA Vaticano|Santa Sede
DO República Dominicana
BY Bielorrusia|Belarús
MX México|Méjico
SV El Salvador
""",
    demonyms="""
ES español|catalán|andaluz|madrileño
US estadounidense|norteamericano
GB británico|inglés|escocés|galés
DE alemán
RU ruso|soviético|checheno
CN chino|uigur|tibetano
KP norcoreano
KR surcoreano|coreano
JP japonés
IT italiano
FR francés
PT portugués
MX mexicano
GT guatemalteco
HN hondureño
SV salvadoreño
NI nicaragüense
CR costarricense
PA panameño
CU cubano
DO dominicano
HT haitiano
PR puertorriqueño
CO colombiano
VE venezolano
EC ecuatoriano
PE peruano
BO boliviano
CL chileno
AR argentino
UY uruguayo
PY paraguayo
BR brasileño
UA ucraniano
PL polaco
RO rumano
GR griego
TR turco
SY sirio
IQ iraquí
IR iraní
IL israelí
PS palestino
LB libanés
EG egipcio
LY libio
TN tunecino
DZ argelino
MA marroquí
EH saharaui
NG nigeriano
NE nigerino
ML maliense
SN senegalés
ET etíope
SO somalí
SD sudanés
CD congoleño
ZA sudafricano
IN indio
PK pakistaní
AF afgano
VN vietnamita
PH filipino
ID indonesio
MM birmano|rohinyá
AU australiano
CA canadiense
SA saudí
YE yemení
BE belga
NL neerlandés|holandés
SE sueco
CH suizo
BY bielorruso
TW taiwanés
GQ ecuatoguineano
AL albanés
AE emiratí
AM armenio
AO angoleño|angolano
AT austriaco|austríaco
AZ azerbaiyano|azerí
BA bosnio
BD bangladesí
BF burkinés
BG búlgaro
BI burundés
BJ beninés
BW botsuano
CF centroafricano
CI marfileño
CM camerunés
CY chipriota|chipriotas
CZ checo
DJ yibutiano
DK danés
EE estonio
ER eritreo
FI finlandés
GA gabonés
GE georgiano
GH ghanés
GM gambiano
GN guineano
HR croata|croatas
HU húngaro
IE irlandés
IS islandés
JO jordano
KE keniano|keniata|keniatas
KH camboyano
KW kuwaití
KZ kazajo
LA laosiano
LR liberiano
LT lituano
LV letón|letona|letones|letonas
MD moldavo
ME montenegrino
MG malgache|malgaches
MK macedonio
MN mongol|mongola|mongoles|mongolas
MR mauritano
MT maltés
MY malasio
MZ mozambiqueño
NA namibio
NO noruego
NP nepalí|nepalés
NZ neozelandés
OM omaní
PK paquistaní
QA catarí
RS serbio
RW ruandés
SI esloveno
SK eslovaco
SL sierraleonés
SS sursudanés
TD chadiano
TG togolés
TH tailandés
TJ tayiko
TM turkmeno
TZ tanzano
UG ugandés
UZ uzbeko
XK kosovar|kosovares
ZM zambiano
ZW zimbabuense
""",
    institutions="""
ES La Moncloa|Moncloa|Zarzuela
US Casa Blanca|Pentágono
RU Kremlin
AR Casa Rosada
CL La Moneda
VE Miraflores
CO Casa de Nariño
""",
    cities="""
GB Londres
CN Pekín|Shanghái
RU Moscú|San Petersburgo
KP Pionyang
KR Seúl
DE Berlín|Múnich|Hamburgo
FR París|Marsella
IT Roma|Milán|Turín
CU La Habana
VE Caracas|Maracaibo
CO Bogotá|Medellín|Cali
MX Ciudad de México|Guadalajara|Monterrey|Tijuana|Ciudad Juárez
AR Buenos Aires|Rosario
NI Managua|Masaya
""",
    regions="""
ES Cataluña|Andalucía|Galicia|País Vasco|Canarias|Ceuta|Melilla
MX Chiapas|Oaxaca|Guerrero|Michoacán|Sinaloa
CO Cauca|Chocó|Antioquia|Arauca
PS Franja de Gaza|Gaza|Cisjordania|Jerusalén Este
UA Crimea|Donbás
CN Xinjiang|Tíbet
US Florida|Texas|California|Nueva York
""",
    never="""
Mali|Los|Las|La|El|Un|Una|San|Santa|Victoria|Mercedes|Dolores|Paz|Libertad|Unión|Reforma|Mayo|Independencia
Constitución|Esperanza|Progreso|Rosario|Granada|Ponce|Loja
""",
    other="""
América Latina|América del Sur|América Central|Latinoamérica|Sudamérica|Centroamérica|océano Índico
golfo de México|Golfo de México|mar de China
""",
    locative="en a desde hacia hasta de",
    endings=(
        ("lán", "lana lanes lanas"),
        ("mán", "mana manes manas"),
        ("és", "esa eses esas"),
        ("ñol", "ñola ñoles ñolas"),
        ("uz", "uza uces uzas"),
        ("ense", "enses"),
        ("nse", "nses"),
        ("í", "íes ís"),
        ("eco", "eca ecos ecas"),
        ("o", "a os as"),
        ("ista", "istas"),
        ("lga", "lgas"),
        ("mita", "mitas"),
        ("ope", "opes"),
        ("ui", "uis"),
        ("gur", "gures"),
        ("nyá", "nyás"),
    ),
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set(
        "Sr Sra Srta Sres Dr Dra Prof Lic Ing Arq Gral Cnel Cap Tte Mons Sto Sta Ud Uds etc aprox cf ej"
        " p.ej EE.UU ee uu Av Avda Ma Hno Fco D Dª Excmo"
    ),
    before_numbers=word_set("art Art núm Núm no No nro Nro pág Pág p vol ene feb mar abr jun jul ago sept oct nov dic"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        publicado el; publicada el; difundido el; fechado el; del; el; la; en; de; por; a; al; durante; emitido el; este; esta; fue; fueron; han; ha; son; es
        """
    ),
    no_source=phrase_list(
        """
        lo previsto; el plan; lo planeado; la costumbre; el calendario
        """
    ),
    according=phrase_list(
        """
        según; de acuerdo con; de acuerdo a; conforme a; según datos de; según informó; según informaron;
        según cifras de; con base en; basado en datos de; citando a; citando; de acuerdo con datos de;
        a juicio de; según un informe de; según la información de; fuente:; fuentes:
        """
    ),
    says=phrase_list(
        """
        dijo; dice; dijeron; informó; informaron; informa; señaló; señalaron; señala; precisó; precisa; indicó;
        indicaron; indica; afirmó; afirma; afirmaron; aseguró; asegura; aseguraron; declaró; declararon; anunció;
        anunciaron; anuncia; confirmó; confirmaron; confirma; reportó; reportaron; reporta; estimó; estima;
        estiman; calculó; calcula; denunció; denunciaron; denuncia; explicó; explica; reveló; revela; revelaron;
        detalló; detalla; agregó; agrega; añadió; añade; sostuvo; sostiene; manifestó; apuntó; comentó; admitió;
        reconoció; advirtió; advierte; advirtieron; registró que; documentó; contabilizó; cifró; cifra; publicó;
        expresó; expuso; subrayó; destacó; ha dicho; ha informado; ha señalado; ha confirmado; ha denunciado;
        ha documentado
        """
    ),
    that=phrase_list("que; de que"),
    including=phrase_list(
        """
        entre ellos; entre ellas; incluidos; incluidas; incluyendo; incluido; incluida; de los cuales;
        de las cuales; de los que; de las que; de ellos; de ellas; entre los que; entre las que;
        entre los cuales; entre los muertos; entre las víctimas; entre los heridos; dentro de los cuales;
        de estos; de éstos; de estas
        """
    ),
    borders=phrase_list(
        """
        mientras; mientras que; pero; aunque; sin embargo; en tanto; por su parte; cuando; donde; tras;
        después de que; en cambio
        """
    ),
    compared=phrase_list(
        """
        frente a; frente al; comparado con; en comparación con; contra; respecto a; respecto al; respecto de;
        menor al; menor a; mayor al; mayor a; superior al; superior a; inferior al; inferior a; que en;
        más que en; menos que en; versus; desde los
        """
    ),
    levels=phrase_list(
        """
        alcanzó; alcanza; alcanzaron; ascendió; asciende; ascienden; ascendieron; sumó; suma; suman; llegó;
        llega; llegaron; fue; fueron; es; son; era; eran; se sitúa; se situó; se ubicó; se elevó; se eleva;
        quedó; representa; representan; supera; superó; superan; costó; cuesta; totaliza; totalizó; ronda;
        equivale
        """
    ),
    rises=phrase_list(
        """
        subió; subieron; aumentó; aumentaron; aumenta; aumentar; creció; crecieron; crece; crecer; se incrementó;
        incrementó; incremento; aumento; crecimiento; alza; repuntó; se duplicó; elevó; más
        """
    ),
    falls=phrase_list(
        """
        bajó; bajaron; cayó; cayeron; cae; caer; disminuyó; disminuyeron; descendió; descenso; caída; baja;
        reducción; redujo; se redujo; se redujeron; retrocedió; recorte; menos
        """
    ),
    to=phrase_list("a; en; un; hasta; de; del; al; por; los; las; el"),
    totals=phrase_list(
        """
        con lo que suman; con los que suman; elevando a; en total suman; el total a; sube a; asciende ya a;
        hasta el momento; hasta ahora; en lo que va de
        """
    ),
    numbers_of=phrase_list(
        """
        el número de; número de; la cifra de; la cantidad de; el total de; total de; cantidad de;
        número total de; cifra de
        """
    ),
    inside=phrase_list(
        """
        en; en el; en la; por todo; en todo; dentro de; cerca de; al norte de; al sur de; en el norte de;
        en el sur de; en el este de; en el oeste de
        """
    ),
    away=phrase_list("a; de; desde; hacia; con; contra; para; del"),
    aged=phrase_list("de"),
    old=phrase_list("años de edad; de edad; meses de edad"),
    prison=phrase_list(
        """
        prisión; cárcel; encierro; de prisión; de cárcel; condenado; condenada; condenados; condenó; pena;
        sentencia; sentenciado
        """
    ),
    spans=word_set(
        "periodo período plazo duración lapso espacio término contrato acuerdo plan programa mandato intervalo"
        " cerca alrededor más menos retraso antelación experiencia historia vida máximo mínimo promedio media"
        " total condena edad tregua exilio guerra conflicto embarazo"
    ),
    stops=word_set(
        "el la los las un una unos unas lo se le les que quien como si no ya más menos muy fue fueron es son han"
        " ha había habían este esta estos estas ese esa su sus al del y e o u a ante con de desde en entre hacia"
        " hasta para por según sin sobre tras ayer hoy también otro"
    ),
    names=word_set(
        "artículo artículos página páginas capítulo número ley puerta vuelo tren línea kilómetro calle carretera"
        " ruta sala canal km nº"
    ),
)

LANGUAGE = Language(
    code="es",
    name="Spanish",
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
