"""German."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_list, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = {"MO": "morgen vormittag früh", "MI": "mittag", "AF": "nachmittag", "EV": "abend", "NI": "nacht"}

_ONES = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_SMALL = """
    erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt
    sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst
"""
_ORDINALS = (
    *_SMALL.split(),
    *(f"{one}undzwanzigst" for one in _ONES),
    "dreißigst",
    "einunddreißigst",
)

DATES = DateWords(
    ordinals="te ten ter tes",
    words={
        **{
            f"daypart {number} {part}": " ".join(day + end for end in ends.split())
            for number, day in enumerate(_DAYS, start=1)
            for part, ends in _PARTS.items()
        },
        **{f"wdays {number}": f"{day}s" for number, day in enumerate(_DAYS, start=1)},
        "month 1": "jänner",
        "month 2": "feber",
        "weekday 6": "sonnabend",
        "yr": "jahr jahres",
        "yrs": "jahre jahren",
        "qtr": "quartal quartals",
        "qtrs": "quartale quartalen",
        "half": "halbjahr halbjahres",
        "unit M": "monat monats",
        "units M": "monate monaten",
        "unit W": "woche kalenderwoche kw",
        "units W": "wochen",
        "unit D": "tag tages",
        "units D": "tage tagen",
        "unit WE": "wochenende wochenendes",
        "unit E": "jahrzehnt jahrzehnts dekade",
        "units E": "dekaden jahrzehnte jahrzehnten",
        "units C": "jahrhunderte jahrhunderten",
        "century": "jahrhundert jahrhunderts",
        "hour H": "stunde",
        "hours H": "stunden",
        "hour M": "minute",
        "hours M": "minuten",
        "period": "zeitraum vergleichszeitraum",
        "season SP": "frühjahr frühling",
        "season SU": "sommer",
        "season FA": "herbst",
        "season WI": "winter",
        "part MO": "vormittag früh",
        "part MI": "mittag",
        "part AF": "nachmittag",
        "part EV": "abend",
        "part NI": "nacht",
        "partref 0 MO": "heute_morgen heute_früh",
        "partref 0 NI": "heute_nacht",
        "partref -1 EV": "gestern_abend",
        "part MO ": "am_morgen",
        "dayref 0": "heute",
        "dayref -1": "gestern",
        "dayref -2": "vorgestern",
        "dayref 1": "morgen",
        "dayref 2": "übermorgen",
        "unitref Y -1": "vorjahr vorjahres",
        "unitref M -1": "vormonat vormonats",
        "unitref W -1": "vorwoche",
        "unitref Q -4": "vorjahresquartal vorjahresquartals",
        "unitref Q -1": "vorquartal vorquartals",
        "shift -1": "vorherigen vorheriges vorherige vorangegangenen vorangegangene letztem vergangenem vorigem letzten letzter letztes letzte vergangenen vergangene vergangenes vergangener vorigen voriges vorige voriger",
        "shift 0": "diesen diesem dieses diese dieser laufenden laufendes aktuellen heurigen",
        "shift 1": "kommendem folgendem nächsten nächster nächstes nächste kommenden kommendes kommende kommender",
        "recent P": "jüngsten",
        "anaphor 1": "folgenden folgende folgendes",
        "same": "gleichen gleiche selben vergleichbaren entsprechenden",
        **{
            f"ord {n}": " ".join(stem + end for end in ("e", "en", "er", "es", "em"))
            for n, stem in enumerate(_ORDINALS, 1)
        },
        "word 1": "eins",
        "word 2": "zwei",
        "word 3": "drei",
        "word 4": "vier",
        "word 5": "fünf",
        "word 6": "sechs",
        "word 7": "sieben",
        "word 8": "acht",
        "word 9": "neun",
        "word 10": "zehn",
        "word 11": "elf",
        "word 12": "zwölf",
        "word 14": "vierzehn",
        "word 15": "fünfzehn",
        "word 20": "zwanzig",
        "word 30": "dreißig",
        "word 40": "vierzig",
        "word 50": "fünfzig",
        "quant X": "mehrere mehreren einige einigen wenige wenigen",
        "some": "halbe halben halbes",
        "adjunit P6M": "sechsmonatig sechsmonatige sechsmonatigen halbjährig halbjährige halbjährigen",
        "adjunit P1Y": "einjährig einjährige einjährigen",
        "adjunit P2Y": "zweijährig zweijährige zweijährigen zweijähriger",
        "adjunit P3Y": "dreijährig dreijährige dreijährigen dreijähriger",
        "adjunit P2W": "zweiwöchig zweiwöchige zweiwöchigen",
        "adjunit P3W": "dreiwöchig dreiwöchige dreiwöchigen",
        "adjunit P2D": "zweitägig zweitägige zweitägigen",
        "adjunit P3D": "dreitägig dreitägige dreitägigen",
        "adjunit PT36H": "36-stündig",
        "decade 198": "achtzigerjahre achtziger",
        "decade 199": "neunzigerjahre neunziger",
        "decade 197": "siebzigerjahre siebziger",
        "the": "der die das den dem des",
        "a": "ein eine einen einem einer eines",
        "of": "von vom",
        "in": "im in am während binnen innerhalb zum um",
        "since": "seit ab",
        "until": "bis",
        "to": "bis_zum bis_zu",
        "between": "zwischen",
        "and": "und",
        "or": "oder",
        "approx": "etwa rund fast knapp mehr_als weniger_als mindestens ungefähr gut seit",
        "edge START": "anfang beginn",
        "edge MID": "mitte",
        "edge END": "ende",
        "agopre -1": "vor",
        "later 1": "später danach",
        "later -1": "zuvor früher davor",
        "each": "jeden jedes jede jeder alle",
        "freq P1D": "täglich tägliche täglichen",
        "freq P1W": "wöchentlich wöchentliche pro_woche",
        "freq P1M": "monatlich monatliche pro_monat",
        "freq P1Y": "jährlich jährliche pro_jahr",
        "oclock": "uhr",
        "noon T12:00": "mittags",
        "noon T24:00": "mitternacht",
        "zone": "MESZ MEZ GMT UTC ortszeit",
        "fiscal": "geschäftsjahr geschäftsjahres haushaltsjahr",
        "now PRESENT_REF": "derzeit zurzeit jetzt gegenwärtig aktuell",
        "ref PAST_REF": "kürzlich neulich unlängst",
        "ref FUTURE_REF": "demnächst künftig",
        "toyear": "bislang bisher",
        "ytd": "seit_jahresbeginn seit_anfang_des_jahres seit_beginn_des_jahres",
        "yearend 12": "jahresende",
        "yearend 01": "jahresbeginn jahresanfang",
        "feast 12-25": "weihnachten",
        "feast 12-24": "heiligabend",
        "shift -2": "vorletzten vorletzter vorletztes vorletzte vorvergangenen vorvergangene vorvergangenes vorvorigen",
        "shift 2": "übernächsten übernächster übernächstes übernächste",
        "unitref Y -2": "vorvorjahr",
        "adjunit P18M": "anderthalb_jahre anderthalb_jahren eineinhalb_jahre eineinhalb_jahren",
        "word 1.5": "anderthalb eineinhalb",
        "word 2.5": "zweieinhalb",
        "word 3.5": "dreieinhalb",
        "word 4.5": "viereinhalb",
        "word 5.5": "fünfeinhalb",
        "adjunit PT30M": "halbstündig halbstündige",
        "adjunit P1W": "einwöchig einwöchige einwöchigen",
        "adjunit P4D": "viertägig viertägige viertägigen",
        "adjunit P5D": "fünftägig fünftägige fünftägigen",
        "adjunit P10D": "zehntägig zehntägige zehntägigen",
        "adjunit P4Y": "vierjährig vierjährige vierjährigen",
        "adjunit P5Y": "fünfjährig fünfjährige fünfjährigen",
        "adjunit P10Y": "zehnjährig zehnjährige zehnjährigen",
        "adjunit P3M": "dreimonatig dreimonatige dreimonatigen",
        "adjunit P2M": "zweimonatig zweimonatige zweimonatigen",
        "feast E0": "Ostern Ostersonntag Osterfest",
        "feast E1": "Ostermontag",
        "feast E-2": "Karfreitag",
        "feast E-3": "Gründonnerstag",
        "feast E-1": "Karsamstag",
        "feast E-7": "Palmsonntag",
        "feast E-46": "Aschermittwoch",
        "feast E39": "Christi_Himmelfahrt Himmelfahrt",
        "feast E49": "Pfingsten Pfingstsonntag",
        "feast E50": "Pfingstmontag",
        "feast E60": "Fronleichnam",
        "feast 12-31": "Silvester",
        "feast 1-1": "Neujahr Neujahrstag",
        "feast 11-1": "Allerheiligen",
        "feast 10-3": "Tag_der_Deutschen_Einheit",
        "decade 196": "sechzigerjahre sechziger",
        "decade 195": "fünfzigerjahre fünfziger",
        "decade 194": "vierzigerjahre",
        "decade 192": "zwanzigerjahre",
        "decade 193": "dreißigerjahre",
    },
    narrative="vorjahr vormonat vorwoche vorquartal vorherig vorangegangen",
    ahead="wird werden soll sollen will wollen bis spätestens geplant ab voraussichtlich könnte könnten dürfte dürften "
    "kommenden nächsten startet beginnt erwartet vorgesehen demnächst künftig",
)

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
_BELOW_HUNDRED |= {word.replace("ß", "ss"): value for word, value in _BELOW_HUNDRED.items() if "ß" in word}
_HUNDREDS = {f"{unit}hundert": n * 100.0 for unit, n in _UNITS.items()} | {"hundert": 100.0}
_HUNDREDS |= {f"{word}hundert": value * 100 for word, value in _BELOW_HUNDRED.items() if 11 <= value < 20}
_NUMBERS = NumberWords(
    decimal=",",
    spaces_group=True,
    cardinals=_BELOW_HUNDRED
    | _HUNDREDS
    | {f"{hundred}{small}": value + rest for hundred, value in _HUNDREDS.items() for small,
    rest in _BELOW_HUNDRED.items() if rest}
    | {"anderthalb": 1.5, "eineinhalb": 1.5, "zweieinhalb": 2.5, "dreieinhalb": 3.5, "viereinhalb": 4.5, "fünfeinhalb": 5.5}
    | {"ein": 1.0, "eine": 1.0, "einen": 1.0, "einer": 1.0, "einem": 1.0, "zweier": 2.0, "dreier": 3.0}
    | {f"{word}tausend": value * 1000 for word, value in _BELOW_HUNDRED.items() if value > 1},
    multipliers={"tausend": 1e3, "million": 1e6, "millionen": 1e6, "milliarde": 1e9, "milliarden": 1e9,
    "billion": 1e12, "billionen": 1e12, "mio": 1e6, "mrd": 1e9},
    bare=frozenset(("tausend",)),
    joiners=frozenset(("und",)),
    joints=("tausend", "hundert"),
    joint_link="und",
    point=frozenset(("komma",)),
    halves=frozenset(("und eine halbe", "und ein halb", "und ein halbes")),
    odds_noun=frozenset(("von",)),
    articles=frozenset(("eine", "ein", "einer", "einem")),
    collectives={"dutzend": 12},
    vague={"dutzende": (24, 99), "dutzenden": (24, 99), "hunderte": (200, 999), "hunderten": (200, 999),
    "tausende": (2e3, 9999), "tausenden": (2e3, 9999),
           "zehntausende": (2e4, 99_999), "zehntausenden": (2e4, 99_999), "hunderttausende": (2e5, 999_999),
           "hunderttausenden": (2e5, 999_999)},
    some=frozenset(("mehrere", "einige")),
    of=frozenset(("von",)),
    fractions={"hälfte": 0.5, "halbe": 0.5, "halben": 0.5, "drittel": 1 / 3, "viertel": 1 / 4, "fünftel": 1 / 5,
    "sechstel": 1 / 6, "siebtel": 1 / 7, "achtel": 1 / 8, "neuntel": 1 / 9, "zehntel": 1 / 10},
    odds=("von",),
    multiples={"verdoppelt": 2, "verdoppelte": 2, "verdoppelten": 2, "verdreifacht": 3, "verdreifachte": 3,
    "halbiert": 0.5},
    to=frozenset(("bis",)),
    alternatives=frozenset(("oder",)),
    between={"zwischen": "und", "von": "bis"},
    percent=frozenset(("prozent", "vh")),
    points=frozenset(("prozentpunkte", "prozentpunkten", "prozentpunkt")),
    currencies={"griwna": "UAH", "hrywnjas": "UAH", "türkische lira": "TRY", "schwedische kronen": "SEK", "norwegische kronen": "NOK",
    "dänische kronen": "DKK", "tschechische kronen": "CZK", "forint": "HUF", "lei": "RON", "lewa": "BGN", "tenge": "KZT", "won": "KRW",
    "baht": "THB", "dong": "VND", "naira": "NGN", "birr": "ETB", "real": "BRL", "reais": "BRL", "peso": "pesos", "pesos": "pesos",
    "dinar": "dinars", "schekel": "ILS", "us-dollars": "USD", "kanadische dollar": "CAD", "australische dollar": "AUD",
    "dollar": "USD", "us-dollar": "USD", "euro": "EUR", "pfund": "GBP", "yen": "JPY", "yuan": "CNY",
    "rubel": "RUB", "franken": "CHF", "rupien": "INR",
                "schweizer franken": "CHF", "hrywnja": "UAH", "lira": "TRY", "kronen": "kronen", "zloty": "PLN"},
    measures={"zentimeter": "zentimeter", "zentimetern": "zentimeter", "millimeter": "millimeter", "millimetern": "millimeter", "gramm": "gramm", "kilometer": "kilometer", "kilometern": "kilometer", "meter": "meter", "metern": "meter",
    "tonnen": "tonne", "tonne": "tonne", "hektar": "hektar",
              "liter": "liter", "litern": "liter", "kilogramm": "kilogramm", "kilo": "kilo", "grad": "grad",
              "quadratkilometer": "quadratkilometer",
              "quadratmeter": "quadratmeter", "barrel": "barrel"}
    | measured_as(
        "kubikmeter kubikmetern meile meilen megawatt megawatt quadratkilometer quadratkilometern "
        "quadratmeter quadratmetern"
    ),
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
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        sagte er im; sagte sie im; sagte im; sagte er in der; sagte sie in der; sagte in der; erklärte er im; erklärte sie im; erklärte im; erklärte in der; betonte im; betonte er im; sprach im; sprach in der; kündigte im; verteidigte im; forderte im; forderte in der; nannte im; räumte im; äußerte sich im; bericht des; berichten des; meldung des; meldung der;
        sagte er der; sagte er dem; sagte sie der; sagte sie dem; erzählte er der; erzählte sie der; vertraute der; teilte der; schilderte der; berichtete gegenüber; zu gast im; zu gast bei; in einem gastbeitrag für; gastbeitrag in; gastbeitrag für; in der sendung; recherchen von; recherchen der; recherchen des; nach recherchen von; nach recherchen der; nach recherchen des; einer zählung von; einer zählung der; einer auswertung der; einer auswertung des; wie aus einem bericht der; wie zuerst; zuerst hatte; nach einer meldung der; bildern der; aufnahmen der;
        aus sicht der; aus sicht des; aus sicht von; nach ansicht der; nach ansicht des; nach meinung der; nach meinung des; nach einschätzung der; nach einschätzung des; so die; so der; so das; wie die; wie der; wie das; gespräch mit der; gespräch mit dem; gespräch der;
        laut; nach angaben von; nach angaben der; nach angaben des; nach informationen von; nach informationen der;
        nach informationen des; einem bericht der; einem bericht des; einem bericht von; gegenüber; sagte; sagte der;
        sagte dem; sagte gegenüber; sagten der; berichtete der; erzählte der; erzählte dem; erklärte gegenüber;
        bestätigte der; bestätigte dem; im gespräch mit; im interview mit; interview mit; interview der;
        im interview der; in einem interview mit; zitiert von; zitiert in; veröffentlicht von; veröffentlicht in;
        gemeldet von; verbreitet von; unter berufung auf; mit verweis auf; so; schreibt in; schrieb in;
        erschienen in; quelle; quellen; dokumentiert von; gezählt von; eingesehen von; dem vorliegt
        """
    ),
    counting=phrases("hat; hatte"),
    numbering=phrases("auf; mit"),
    reporting=phrases(
        """
        berichtete; berichtet; berichten; berichteten; meldete; meldet; melden; meldeten; schrieb; schreibt;
        schreiben; schrieben; veröffentlichte; veröffentlicht; zitierte; zitiert; enthüllte; titelte; titelt;
        strahlte; sendete; brachte; unter berufung auf; druckte; druckt; verbreitete; zufolge
        """
    ),
    saying=phrases(
        """
        sagte; meldete; zählte auf; kommt auf; kam auf; nennt;
        will erfahren haben; will wissen; hat erfahren; erfuhr; sprach; sprach sich; spricht; bezeichnet; bezeichnete; verglich; vergleicht; bilanzierte; bezweifelt; bezweifelte; stellt dar; stellte dar; gibt an; gab an; führt an; rät; riet; wirft; warf; deutet; hielt fest; notierte; beschreibt; listet auf; rechnete; stuft; will erfahren;
        glaubt; meint; vermutet; findet; fragt; analysiert; kommentiert; urteilt; hält fest; hält es für; fordert; mahnt; resümiert; unterstreicht; betont; überlegt; befürchtet; erwartet; bemerkt; bemerkte; stellt klar; erinnert; konstatiert; bedauert; lobt; gibt zu bedenken; führt aus; hebt hervor; ist überzeugt; sieht; wertet; bilanziert; kritisierte; kommentierte; meinte; rechnet mit; rechnet vor; weist darauf hin; schlussfolgert; spekuliert; prophezeit; erläutert; präzisiert; folgert; verweist;         sagt; erklärte; erklärt; teilte; bestätigte; bestätigt; zählte; zählt; zählen; nennt; nannte; beschreibt;
        beschrieb; schildert; schilderte; spricht von; sprach von; warnt; warnte; dokumentierte; dokumentiert;
        schätzt; schätzte; beziffert; bezifferte; ergänzt; stellt fest; stellte fest; zeigt; zeigte; listet;
        vermeldet; vermeldete; notiert; kritisiert; geht von
        """
    ),
    auxiliary=phrases(
        """
        darüber; davon; dazu; zuvor als erste; als erste; als erster; exklusiv; übereinstimmend mit;
        hat; haben; hatte; hatten; auch; zuerst; bereits; schon; am; im; in; vom; von; dem; der; den; die; das;
        zuvor; später; erneut; heute; gestern; unterdessen; ebenfalls; sein; seine; seiner; ihrer; ihre; ihren;
        ihrem; aus; datiert; ausgabe; ausgabe vom; online; weiter; telefonisch; unabhängig voneinander;
        übereinstimmend
        """
    ),
    describing=phrases(
        """
        der; die; das; dem; den; des; ein; eine; einem; einer; eines; ihr; ihre; ihrer; sein; seine; seiner; neue;
        neuer; neuen; jüngste; jüngsten; lokale; lokalen; regionale; regionalen; staatliche; staatlichen;
        staatlicher; staatsnahe; staatsnahen; amtliche; amtlichen; amtlicher; unabhängige; unabhängigen; private;
        privaten; öffentlich-rechtliche; katholische; katholischen; christliche; christlichen; evangelische;
        evangelischen; deutsche; deutschen; deutscher; britische; britischen; amerikanische; amerikanischen; us-;
        französische; französischen; russische; russischen; chinesische; chinesischen; südkoreanische;
        südkoreanischen; nordkoreanische; nordkoreanischen; indische; indischen; nigerianische; nigerianischen;
        pakistanische; türkische; türkischen; iranische; iranischen; israelische; israelischen; arabische;
        arabischen; spanische; italienische; österreichische; schweizer; englischsprachige; englischsprachigen;
        oppositionelle; exilierte; ausführliche; exklusive; exklusiven; eigenen
        """
    ),
    media=phrases(
        """
        zeitung; tageszeitung; wochenzeitung; zeitschrift; magazin; nachrichtenmagazin; agentur; nachrichtenagentur;
        sender; fernsehsender; nachrichtensender; radiosender; rundfunk; fernsehen; radio; portal; nachrichtenportal;
        website; internetseite; onlineportal; blatt; boulevardblatt; organisation; menschenrechtsorganisation;
        hilfswerk; dienst; pressedienst; medium; medien; staatsmedien; parteizeitung; staatsagentur; staatssender
        """
    ),
    titles=phrases(
        """
        zeitung; tageszeitung; wochenzeitung; zeitschrift; magazin; nachrichtenmagazin; nachrichtenagentur; sender;
        fernsehsender; nachrichtensender; radiosender; portal; nachrichtenportal; onlineportal; boulevardblatt;
        parteizeitung; staatsagentur; staatssender; pressedienst
        """
    ),
    agencies=phrases("agentur; nachrichtenagentur; staatsagentur; pressedienst"),
    clauses=phrases("der; die; das; dem"),
    joining=phrases("und; sowie; oder; dann"),
    that=phrases("dass; daß"),
    to=phrases("gegenüber"),
    refusing=phrases("nicht; ab; keine"),
    within=phrases("in; im; aus"),
    quoting=phrases('„; "; «; »; “'),
    listing=phrases("quelle; quellen"),
    people=phrases(
        """
        journalist; journalistin; journalisten; korrespondent; korrespondentin; reporter; reporterin; redakteur;
        redakteurin; fotograf; kolumnist
        """
    ),
    pieces=phrases(
        """
        morgenmagazin; mittagsmagazin; hauptstadtstudio; sendung; talkshow; sommerinterview; podcast; titelgeschichte; onlineausgabe; online-ausgabe; nachrichten;
        bericht; berichte; berichten; artikel; reportage; recherche; recherchen; interview; kommentar; leitartikel;
        meldung; meldungen; beitrag; studie; studien; umfrage; zahlen; angaben; zählung; liste; dokumentation;
        ausgabe; sendung; analyse; porträt; quelle; quellen; jahresbericht; lagebericht
        """
    ),
    studies=phrases(
        """
        bericht; berichts; berichten; studie; umfrage; jahresbericht; lagebericht; untersuchung; gutachten; erhebung
        """
    ),
    links=phrases("von; der; des; aus; in; im; in der; veröffentlicht von; durch; für"),
    agents=phrases("von; vom; durch"),
    members=phrases("von; vom; der; des; für; beim; bei"),
    bodies=phrases(
        """
        institut; kommission; rat; zentrum; verband; vereinigung; stiftung; föderation; organisation; netzwerk;
        komitee; agentur; amt; büro; ministerium; beobachtungsstelle; bank; universität; liga; bündnis; allianz;
        gewerkschaft; parlament; gericht; hilfswerk; nationen; mission; programm; bewegung; kirche; konferenz;
        bischofskonferenz; rechnungshof; bundesamt; gesellschaft; dienst
        """
    ),
    company=phrases("gmbh; ag; holding; konzern; verlag; gruppe"),
    issued=phrases("vom"),
    appeared=phrases("veröffentlicht; erschienen; ausgestrahlt"),
    again=phrases(
        """
        dieselbe; derselbe; dasselbe; demselben; derselben; die gleiche; der gleiche; das gleiche; das; die; der;
        dem
        """
    ),
    own=phrases("sein; seine; seiner; seinem; seinen; ihr; ihre; ihrer; ihrem; ihren"),
    relative={
        "am nächsten tag": 1,
        "am folgenden tag": 1,
        "tags darauf": 1,
        "einen tag später": 1,
        "am selben tag": 0,
        "am gleichen tag": 0,
        "gleichen tags": 0,
        "selbes datum": 0,
        "am tag zuvor": -1,
        "tags zuvor": -1,
        "einen tag zuvor": -1,
        "am vortag": -1,
    },
    one=phrases("ein; eine; einem; einer; eines; dieser; diese"),
    every=phrases("alle; alle vom; beide; jeweils"),
    credit=phrases("foto; fotos; bild; bilder; grafik; video; illustration; archivbild"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR Hellenische Republik
CH Schweizerische Eidgenossenschaft|Eidgenossenschaft
KP Demokratische Volksrepublik Korea|Demokratischen Volksrepublik Korea|DVRK
KR Republik Korea
LA Demokratische Volksrepublik Laos|Demokratischen Volksrepublik Laos
MX Vereinigte Mexikanische Staaten|Vereinigten Mexikanischen Staaten
VA Heiliger Stuhl|Heiligen Stuhl|Heiligen Stuhls|Vatikanstadt|Vatikan
EH Demokratische Arabische Republik Sahara|Westsahara
CF Zentralafrikanische Republik|Zentralafrikanischen Republik
CD Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo
CG Republik Kongo|Kongo-Brazzaville
SZ Eswatini|Swasiland
PK Islamische Republik Pakistan|Islamischen Republik Pakistan
IR Islamische Republik Iran|Islamischen Republik Iran
AF Islamische Republik Afghanistan|Islamisches Emirat Afghanistan
AU Commonwealth of Australia|Australischer Bund
BO Plurinationaler Staat Bolivien
VE Bolivarische Republik Venezuela|Bolivarischen Republik Venezuela
GN Republik Guinea
GW Guinea-Bissau|Republik Guinea-Bissau
GS Südgeorgien|Südgeorgien und die Südlichen Sandwichinseln
TC Turks- und Caicosinseln|Turks- und Caicos-Inseln|Turks und Caicos
GF Französisch-Guayana|Französisch-Guyana
FK Falklandinseln|Malwinen
MF Saint-Martin|St. Martin
SH St. Helena
PM Saint-Pierre und Miquelon|St. Pierre und Miquelon
VG Britische Jungferninseln|Britischen Jungferninseln
VI Amerikanische Jungferninseln|Amerikanischen Jungferninseln
TL Osttimor|Timor-Leste
CV Kap Verde|Cabo Verde
BY Belarus|Weißrussland|Weissrussland
MD Republik Moldau|Moldawien|Moldau
CI Elfenbeinküste|Côte d'Ivoire
JO Haschemitisches Königreich Jordanien
RU Russische Föderation|Russischen Föderation
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten
TZ Vereinigte Republik Tansania|Vereinigten Republik Tansania
WF Wallis und Futuna
SK Slowakische Republik|Slowakischen Republik
CZ Tschechische Republik|Tschechischen Republik
DE Bundesrepublik Deutschland|Bundesrepublik|BRD
AT Republik Österreich
MK Nordmazedonien|Republik Nordmazedonien
DE Deutschland|BRD|DDR|Bundesrepublik|Bundesrepublik Deutschland|Westdeutschland|Ostdeutschland
US USA|Vereinigte Staaten|Vereinigten Staaten|Vereinigten Staaten von Amerika|Amerika
GB Großbritannien|Vereinigtes Königreich|Vereinigte Königreich|Vereinigten Königreich|England|Schottland|Wales
GB Nordirland
CD Demokratische Republik Kongo|Demokratischen Republik Kongo|DR Kongo|Kongo|Zaire
CG Republik Kongo|Kongo
CF Zentralafrikanische Republik|Zentralafrikanischen Republik
CI Elfenbeinküste
KP Nordkorea
KR Südkorea
RU Russland|Rußland|Sowjetunion|UdSSR|Russische Föderation
CZ Tschechien|Tschechische Republik|Tschechoslowakei
MM Myanmar|Birma|Burma
PS Palästina|Palästinensergebiete|Palästinensische Gebiete|Autonomiebehörde
AE Vereinigte Arabische Emirate|Vereinigten Arabischen Emirate|Vereinigten Arabischen Emiraten|Emirate
NL Niederlande|Niederlanden|Holland
BY Belarus|Weißrussland
VA Vatikan|Heiliger Stuhl
EH Westsahara
TL Osttimor
TR Türkei
CH Schweiz
VN Vietnam
""",
    demonyms="""
DE deutsch|Deutsche|Deutschen|Deutscher
US amerikanisch|Amerikaner|US-amerikanisch
GB britisch|Brite|Briten|englisch|Engländer|schottisch|Schotten
FR französisch|Franzose|Franzosen
RU russisch|Russe|Russen|sowjetisch|tschetschenisch|Tschetschenen
CN chinesisch|Chinese|Chinesen|uigurisch|Uiguren|tibetisch|Tibeter
KP nordkoreanisch|Nordkoreaner
KR südkoreanisch|Südkoreaner|koreanisch|Koreaner
JP japanisch|Japaner
IT italienisch|Italiener
ES spanisch|Spanier
PT portugiesisch|Portugiesen
AT österreichisch|Österreicher
CH schweizerisch|Schweizer
NL niederländisch|Niederländer|holländisch
BE belgisch|Belgier
PL polnisch|Pole|Polen
CZ tschechisch|Tschechen
HU ungarisch|Ungarn
UA ukrainisch|Ukrainer
BY belarussisch|weißrussisch|Belarussen
TR türkisch|Türke|Türken
SY syrisch|Syrer
IQ irakisch|Iraker
IR iranisch|Iraner
IL israelisch|Israeli|Israelis
PS palästinensisch|Palästinenser
LB libanesisch|Libanesen
EG ägyptisch|Ägypter
LY libysch|Libyer
TN tunesisch|Tunesier
DZ algerisch|Algerier
MA marokkanisch|Marokkaner
NG nigerianisch|Nigerianer
ET äthiopisch|Äthiopier
ER eritreisch|Eritreer
SO somalisch|Somalier
SD sudanesisch|Sudanesen
ZA südafrikanisch|Südafrikaner
IN indisch|Inder
PK pakistanisch|Pakistaner
AF afghanisch|Afghane|Afghanen
VN vietnamesisch|Vietnamesen
MM myanmarisch|birmanisch|Rohingya
PH philippinisch|Filipinos
ID indonesisch|Indonesier
AU australisch|Australier
CA kanadisch|Kanadier
MX mexikanisch|Mexikaner
VE venezolanisch|Venezolaner
BR brasilianisch|Brasilianer
CU kubanisch|Kubaner
SA saudisch|saudi-arabisch
YE jemenitisch|Jemeniten
SE schwedisch|Schweden
GR griechisch|Griechen
RO rumänisch|Rumänen
RS serbisch|Serben
HR kroatisch|Kroaten
BA bosnisch|Bosnier
XK kosovarisch
GE georgisch|Georgier
AM armenisch|Armenier
AZ aserbaidschanisch
KZ kasachisch
TW taiwanisch|taiwanesisch|Taiwaner
DK dänisch|Dänen
NO norwegisch|Norweger
FI finnisch|Finnen
AE emiratisch
AL albanisch|Albaner
AO angolanisch|Angolaner
AR argentinisch|Argentinier
BD bangladeschisch
BG bulgarisch|Bulgaren
BH bahrainisch
BI burundisch|Burundier
BJ beninisch
BO bolivianisch|Bolivianer
BW botswanisch
CF zentralafrikanisch
CI ivorisch|Ivorer
CL chilenisch|Chilenen
CM kamerunisch|Kameruner
CO kolumbianisch|Kolumbianer
CD kongolesisch|Kongolesen
CY zyprisch|zypriotisch
DE deutsche|deutschen|deutscher|deutsches|deutschem
DJ dschibutisch
DO dominikanisch
EC ecuadorianisch
EE estnisch
GH ghanaisch|Ghanaer
GM gambisch
GT guatemaltekisch
HN honduranisch
HT haitianisch|Haitianer
IE irisch|Iren
IS isländisch
JO jordanisch|Jordanier
KE kenianisch|Kenianer
KG kirgisisch|Kirgisen
KH kambodschanisch|Kambodschaner
KW kuwaitisch
LA laotisch
LK sri-lankisch
LR liberianisch|Liberianer
LT litauisch|Litauer
LU luxemburgisch
LV lettisch|Letten
LY libysche|libyschen|libyscher|libysches|libyschem
MD moldauisch|moldawisch
ME montenegrinisch
MG madagassisch|Madagassen
MK mazedonisch|nordmazedonisch
ML malisch|Malier
MN mongolisch|Mongolen
MR mauretanisch
MT maltesisch
MW malawisch
MY malaysisch
MZ mosambikanisch
NA namibisch|Namibier
NE nigrisch|Nigrer
NI nicaraguanisch
NP nepalesisch|Nepalesen
NZ neuseeländisch|Neuseeländer
OM omanisch
PE peruanisch|Peruaner
QA katarisch
RW ruandisch|Ruander
SI slowenisch|Slowenen
SK slowakisch|Slowaken
SN senegalesisch|Senegalesen
SS südsudanesisch|Südsudanesen
SV salvadorianisch
TD tschadisch|Tschader
TG togoisch|Togoer
TH thailändisch|Thailänder
TJ tadschikisch|Tadschiken
TM turkmenisch|Turkmenen
TZ tansanisch|Tansanier
UG ugandisch|Ugander
UY uruguayisch
UZ usbekisch|Usbeken
XK Kosovaren
ZM sambisch|Sambier
ZW simbabwisch|Simbabwer
""",
    institutions="""
DE Bundestag|Bundesrat|Kanzleramt|Bundesregierung|Bundeswehr|Auswärtiges Amt|Auswärtige Amt
US Weißes Haus|Weiße Haus|Weißen Haus|Pentagon
RU Kreml
GB Downing Street
""",
    cities="""
DE Berlin|Hamburg|München|Köln|Frankfurt|Stuttgart|Düsseldorf|Leipzig|Dresden|Bonn|Bremen|Hannover|Nürnberg
AT Wien|Graz|Salzburg|Innsbruck|Linz
CH Zürich|Bern|Basel|Genf
CN Peking|Schanghai
RU Moskau|Sankt Petersburg|St. Petersburg
PL Warschau|Danzig|Krakau
CZ Prag
BE Brüssel
KP Pjöngjang
UA Kiew|Kyjiw|Charkiw|Lwiw
SY Damaskus
IL Jerusalem|Tel Aviv
EG Kairo
IT Rom|Mailand
PT Lissabon
GR Athen
IR Teheran
""",
    regions="""
DE Bayern|Sachsen|Thüringen|Hessen|Niedersachsen|Nordrhein-Westfalen|Brandenburg|Baden-Württemberg|Saarland
DE Rheinland-Pfalz|Schleswig-Holstein|Sachsen-Anhalt|Mecklenburg-Vorpommern
AT Tirol|Kärnten|Steiermark|Vorarlberg|Burgenland
PS Gazastreifen|Gaza|Westjordanland|Ostjerusalem
UA Krim|Donbass|Donbas
CN Xinjiang|Tibet
ES Katalonien
GE Abchasien|Südossetien
AZ Bergkarabach
""",
    never="""
Essen|Halle|Stein|Berg|Haus|Baden|Wesel|Ahlen|Rente|Sein|Singen|Hagen|Welle|Mitte|Post|Zeit|Welt|Bank|Partei
Kirche|Hof|Stadt|Land|Bundes|Ulm an|Mali des|Regen|Werder|Kreuz|Kern|Mann|Brand|Kehl|Lage
""",
    other="""
Lateinamerika|Südamerika|Nordamerika|Mittelamerika|Indischer Ozean|Indischen Ozean|Golf von Mexiko
Südchinesisches Meer|Südchinesischen Meer
""",
    locative="in im aus bei nach von vor",
    endings=(
        ("isch", "ische ischen ischer isches ischem"),
        ("deutsch", "deutsche deutschen deutscher deutsches deutschem"),
        ("er", "ern erin erinnen ers"),
        ("n", "ns"),
        ("s", "s"),
        ("z", "z"),
        ("", "s"),
    ),
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set(
        "Hr Fr Frl Dr Prof Dipl Ing St bzw etc ca usw usf evtl ggf inkl exkl vgl sog geb gest verh zzt"
        " z.b d.h u.a z.t i.d o.ä s.o s.u v.a b.z.w einschl Mio Mrd Tsd Min max Str Hrsg Abt Kfz Mag Hl hl"
        " Bd Jh Gen Lt Hptm"
    ),
    before_numbers=word_set("Nr nr Art art Abs abs S Kap Ziff Tel Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez"),
    ordinals=True,
    before_ordinals=word_set(
        "am vom zum im bis der den dem des die das seit ab ein eine einen einem einer ihr ihren ihrem"
        " sein seinen seinem jeden jeder jedes"
    ),
    after_ordinals=word_set(
        "januar jänner jan februar feber feb märz mär april apr mai juni jun juli jul august aug"
        " september sept sep oktober okt november nov dezember dez jahrhundert jahrhunderts jahrestag"
        " jahrestages tag tages mal geburtstag jahr jahres weltkrieg weltkriegs sitzung runde klasse stock"
        " platz kongress generalversammlung parallelverfahren auflage etage quartal"
    ),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        vom; von; am; im; in; an; zum; zur; der; die; das; dem; den; des; wurden; wurde; sind; ist; waren; war; haben; hat; hatten; hatte; kamen; kam; starben; stieg; stiegen; sollen; seien; sei; gibt; es; mindestens; rund; etwa; mehr; als; über; werden; wird; liegt; beträgt; veröffentlicht; veröffentlichten; bis
        """
    ),
    no_source=phrase_list(
        """
        stark; plan; gesetz; wenig; viel; hoch; niedrig; schnell; lange; gut; schlecht; weit; groß; klein; dass; auch; etwa; genannte; genannten; plänen
        """
    ),
    according=phrase_list(
        """
        laut; nach angaben von; nach angaben der; nach angaben des; nach angabe von; nach aussage von;
        nach aussage der; nach aussage des; nach aussage einer; nach aussage eines; nach aussagen von;
        nach auskunft von; nach auskunft der; nach einschätzung von; nach einschätzung der; nach schätzungen von;
        nach schätzungen der; nach schätzung der; nach schätzung des; nach zahlen der; nach zahlen des;
        nach einem bericht der; nach einem bericht des; unter berufung auf; nach informationen der;
        nach informationen von; nach darstellung der; nach darstellung des; nach ansicht der; nach ansicht von;
        quelle:; quellen:; gemäß
        """
    ),
    accordingly=phrase_list("zufolge"),
    says=phrase_list(
        """
        sagte; sagt; sagten; erklärte; erklärten; erklärt; berichtete; berichteten; berichtet; berichten;
        meldete; meldet; melden; meldeten; teilte; teilten; teilt; bestätigte; bestätigten; bestätigt; schätzt;
        schätzte; schätzen; schätzten; gab an; gaben an; gibt an; geben an; spricht von; sprach von;
        sprachen von; sprechen von; nannte; nannten; beziffert; bezifferte; zählte; zählten; zählt; kündigte;
        betonte; betont; ergänzte; ergänzt; warnte; warnt; warnten; behauptet; behauptete; besagt; besagen;
        hieß es; heißt es; geht aus; wie; zeigt; zeigen; dokumentierte; dokumentiert; verkündete; gab bekannt;
        gaben bekannt; erläuterte; fügte; so
        """
    ),
    that=phrase_list("dass; daß; mit, dass"),
    including=phrase_list(
        """
        darunter; davon; von ihnen; von denen; unter ihnen; einschließlich; inklusive; unter den toten;
        unter den opfern; unter den verletzten; hiervon; dabei; darin
        """
    ),
    borders=phrase_list(
        """
        während; aber; doch; obwohl; jedoch; wobei; nachdem; bevor; als; hingegen; dagegen; wohingegen; sondern
        """
    ),
    compared=phrase_list(
        """
        gegenüber; im vergleich zu; im vergleich zum; nach; verglichen mit; statt; anstatt; im vorjahr waren es;
        als im; als noch; als im vorjahr
        """
    ),
    levels=phrase_list(
        """
        beträgt; betrug; betragen; liegt; lag; liegen; lagen; erreichte; erreicht; ist; war; sind; waren;
        umfasst; umfasste; kostet; kostete; beläuft; belief; zählt; macht; machte; stellt
        """
    ),
    rises=phrase_list(
        """
        stieg; stiegen; gestiegen; steigt; steigen; anstieg; erhöhte; erhöht; erhöhten; zunahm; zugenommen;
        wuchs; wuchsen; gewachsen; wächst; zuwachs; zunahme; plus; kletterte; kletterten; verdoppelte; mehr;
        höher; ausgeweitet
        """
    ),
    falls=phrase_list(
        """
        verlor; verloren; abrutschte; abgerutscht; einbüßte; sank; sanken; gesunken; sinkt; fiel; fielen;
        gefallen; rückgang; zurückgegangen; minus; verringerte; schrumpfte; abgenommen; abnahme; einbruch;
        reduziert; gesenkt; weniger; niedriger
        """
    ),
    to=phrase_list(
        """
        um bis zu; auf bis zu; um knapp; um mehr als; auf; um; von; bei; auf rund; um rund; auf etwa; um etwa;
        in höhe von; zu
        """
    ),
    totals=phrase_list(
        """
        damit stieg; damit steigt; damit erhöht; die gesamtzahl auf; bislang; bisher; insgesamt seit;
        zahl der toten auf
        """
    ),
    numbers_of=phrase_list(
        """
        die zahl der; die anzahl der; zahl der; anzahl der; gesamtzahl der; die zahl von; zahl von
        """
    ),
    inside=phrase_list(
        """
        in; im; in der; in den; aus ganz; bei; nahe; innerhalb; in ganz; im norden von; im süden von;
        im osten von
        """
    ),
    away=phrase_list("aus; nach; von; gegen; mit; für; zwischen"),
    aged=phrase_list("im alter von; mit"),
    old=phrase_list(
        """
        jahre alt; jahre alte; jahre alter; jahre alten; jahre altes; -jährige; jährige; jähriger; jährigen;
        jähriges; monate alt; monate alte; lebensjahr
        """
    ),
    prison=phrase_list(
        """
        haft; gefängnis; freiheitsstrafe; jahren haft; gefängnisstrafe; haftstrafe; freiheitsstrafen; straflager;
        lagerhaft; verurteilt; zu
        """
    ),
    names=word_set(
        "artikel seite kapitel nummer gesetz tor flug zug linie kilometer straße paragraf absatz flugsteig gleis"
        " raum kanal km nr"
    ),
)

LANGUAGE = Language(
    code="de",
    name="German",
    # time
    dates=with_numerals(DATES, _BELOW_HUNDRED | _HUNDREDS | {"tausend": 1000.0}),
    # numbers
    numbers=_NUMBERS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
    claims=_CLAIMS,
)
