"""French."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords, with_numerals
from pipeline.languages import Language
from pipeline.numbers.words import Grammar, NumberWords, measured_as, word_list, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")

DATES = DateWords(
    ordinals="er re e ème",
    features=frozenset({"after"}),
    words={
        **{f"wdays {number}": f"les_{day}s tous_les_{day}s" for number, day in enumerate(_DAYS, start=1)},
        "mon 9": "sept.",
        "mon 7": "juil juill",
        "mon 2": "févr fév",
        "yr": "année an",
        "yrs": "années ans",
        "qtr": "trimestre",
        "qtrs": "trimestres",
        "half": "semestre",
        "unit M": "mois",
        "unit W": "semaine",
        "units W": "semaines",
        "unit D": "jour journée",
        "units D": "jours",
        "unit WE": "week-end weekend",
        "unit E": "décennie",
        "units E": "décennies",
        "units C": "siècles",
        "century": "siècle",
        "roman 18": "XVIIIe",
        "roman 19": "XIXe",
        "roman 20": "XXe",
        "roman 21": "XXIe",
        "hour H": "heure",
        "hours H": "heures",
        "hour M": "minute",
        "hours M": "minutes",
        "period": "période",
        "season SP": "printemps",
        "season SU": "été",
        "season FA": "automne",
        "season WI": "hiver",
        "part MO": "matin matinée",
        "part AF": "après-midi",
        "part EV": "soir soirée",
        "part NI": "nuit",
        "partref 0 MO": "ce_matin",
        "partref 0 AF": "cet_après-midi",
        "partref 0 EV": "ce_soir",
        "partref 0 NI": "cette_nuit",
        "dayref 0": "aujourd'hui aujourd’hui ce_jour",
        "dayref -1": "hier",
        "dayref -2": "avant-hier",
        "dayref 1": "demain",
        "dayref 2": "après-demain",
        "shift -1": "dernier dernière derniers dernières passé passée passés",
        "shift 0": "ce cette cet ces courant en_cours actuel actuelle",
        "shift 1": "prochain prochaine prochains prochaines",
        "recent P": "récents récentes",
        "anaphor 1": "suivant suivante",
        "anaphor -1": "précédent précédente",
        "same": "même",
        "ord 1": "premier première 1er 1re",
        "ord 2": "deuxième second seconde 2e",
        "ord 3": "troisième 3e",
        "ord 4": "quatrième 4e",
        "q Q1": "T1",
        "q Q2": "T2",
        "q Q3": "T3",
        "q Q4": "T4",
        "q H1": "S1",
        "q H2": "S2",
        "word 2": "deux",
        "word 3": "trois",
        "word 4": "quatre",
        "word 5": "cinq",
        "word 6": "six",
        "word 7": "sept",
        "word 8": "huit",
        "word 9": "neuf",
        "word 10": "dix",
        "word 11": "onze",
        "word 12": "douze",
        "word 15": "quinze",
        "word 20": "vingt",
        "word 30": "trente",
        "word 40": "quarante",
        "word 50": "cinquante",
        "word 60": "soixante",
        "quant X": "plusieurs quelques",
        "adjunit P15D": "quinzaine quinzaine_de_jours",
        "the": "le la les l",
        "a": "un une",
        "of": "de du d des",
        "in": "en au dans pendant durant à aux",
        "since": "depuis",
        "until": "jusqu'en jusqu’en jusqu'à jusqu’à jusqu'au jusqu’au",
        "from": "du",
        "to": "au",
        "between": "entre",
        "and": "et",
        "or": "ou",
        "approx": "environ près_de presque plus_de moins_de au_moins depuis",
        "edge START": "début debut",
        "edge MID": "mi milieu",
        "edge END": "fin",
        "agopre -1": "il_y_a voilà",
        "agopre 1": "d'ici dans d’ici",
        "later 1": "plus_tard après",
        "later -1": "plus_tôt auparavant",
        "each": "chaque tous_les toutes_les",
        "freq P1D": "quotidiennement quotidien quotidienne par_jour",
        "freq P1W": "hebdomadaire par_semaine",
        "freq P1M": "mensuel mensuelle par_mois",
        "freq P1Y": "annuel annuelle annuellement par_an",
        "noon T12:00": "midi",
        "noon T24:00": "minuit",
        "zone": "GMT UTC heure_locale",
        "fiscal": "exercice",
        "now PRESENT_REF": "actuellement maintenant désormais",
        "ref PAST_REF": "récemment",
        "ref FUTURE_REF": "prochainement",
        "toyear": "depuis_le_début_de à_ce_jour",
        "ytd": "depuis_le_début_de_l'année depuis_le_début_de_l’année depuis_janvier_dernier",
        "yearend 12": "fin_d'année fin_d’année",
        "feast 12-25": "Noël",
        "unitref Y -2": "avant-dernière_année année_d'avant_dernière",
        "unitref W -2": "avant-dernière_semaine",
        "shift -2": "avant-dernier avant-dernière",
        "plus": "et_demi et_demie",
        "adjunit PT30M": "demi-heure",
        "adjunit P6M": "semestre_entier demi-année six_mois",
        "some": "demi demie",
        "feast E0": "Pâques dimanche_de_Pâques",
        "feast E1": "lundi_de_Pâques",
        "feast E-2": "vendredi_saint Vendredi_saint",
        "feast E-3": "jeudi_saint Jeudi_saint",
        "feast E-7": "dimanche_des_Rameaux Rameaux",
        "feast E-46": "mercredi_des_Cendres",
        "feast E39": "Ascension jeudi_de_l'Ascension",
        "feast E49": "Pentecôte dimanche_de_Pentecôte",
        "feast E50": "lundi_de_Pentecôte",
        "feast 12-24": "veille_de_Noël réveillon_de_Noël",
        "feast 1-1": "jour_de_l'An Nouvel_An",
        "feast 11-1": "Toussaint",
        "feast 8-15": "Assomption",
        "ord 5": "cinquième 5e",
        "unitref Y 1": "année_suivante an_prochain",
        "decade 199": "années_quatre-vingt-dix",
        "decade 198": "années_quatre-vingt années_quatre-vingts",
        "decade 197": "années_soixante-dix",
        "decade 196": "années_soixante",
        "decade 195": "années_cinquante",
        "decade 192": "années_vingt",
        "decade 193": "années_trente",
    },
    narrative="précédent précédente année_suivante",
    ahead="*ront sera seront aura auront va vont devrait devraient doit doivent prévu prévue prévus d'ici jusqu'au avant_le prochain "
    "prochaine pourra pourront tiendra débutera commencera attendu attendue échéance",
)

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
    point=frozenset(("virgule",)),
    halves=frozenset(("et demi", "et demie")),
    odds_noun=frozenset(("sur",)),
    fractions={"demi": 0.5, "moitié": 0.5, "tiers": 1 / 3, "quart": 1 / 4, "quarts": 1 / 4, "cinquième": 1 / 5,
    "cinquièmes": 1 / 5, "dixième": 1 / 10},
    ordinal_suffixes=frozenset(("e", "er", "ère", "ème", "re")),
    odds=("sur",),
    multiples={"doublé": 2, "doublée": 2, "triplé": 3, "triplée": 3, "quadruplé": 4},
    to=frozenset(("à",)),
    alternatives=frozenset(("ou",)),
    between={"entre": "et", "de": "à"},
    percent=frozenset(("pour cent", "pourcent")),
    points=frozenset(("points de pourcentage", "point de pourcentage")),
    currencies={"francs congolais": "CDF", "francs guinéens": "GNF", "francs rwandais": "RWF", "francs burundais": "BIF",
    "ariary": "MGA", "ariarys": "MGA", "gourdes": "HTG", "gourde": "HTG", "hryvnias": "UAH", "dinars algériens": "DZD",
    "dinars tunisiens": "TND", "livres libanaises": "LBP", "livres syriennes": "SYP", "livres turques": "TRY", "nairas": "NGN",
    "pesos": "pesos", "réaux": "BRL", "dollars canadiens": "CAD", "livres égyptiennes": "EGP", "roubles biélorusses": "BYN",
    "dollar": "USD", "dollars": "USD", "euro": "EUR", "euros": "EUR", "livres sterling": "GBP",
    "yen": "JPY", "yens": "JPY", "yuans": "CNY",
                "yuan": "CNY", "roubles": "RUB", "francs cfa": "XAF", "francs suisses": "CHF", "roupies": "INR",
                "dirhams": "MAD", "dinars": "dinars"},
    measures={"kilomètres": "kilomètre", "kilomètre": "kilomètre", "mètres": "mètre", "mètre": "mètre",
    "tonnes": "tonne", "hectares": "hectare", "litres": "litre",
              "kilos": "kilo", "kilogrammes": "kilogramme", "kilomètres carrés": "kilomètre carré", "degrés": "degré",
              "barils": "baril"}
    | measured_as(
        "centimètre centimètres|cm millimètre millimètres|mm mètre_carré mètres_carrés "
        "mètre_cube mètres_cubes gramme grammes acre acres mégawatt mégawatts"
    ),
    durations={"an": "year", "ans": "year", "année": "year", "années": "year", "mois": "month", "semaine": "week",
    "semaines": "week", "jour": "day", "jours": "day",
               "heure": "hour", "heures": "hour", "minute": "minute", "minutes": "minute", "secondes": "second",
               "siècle": "century", "siècles": "century"},
    months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
    before={"plus du": "more_than", "plus des": "more_than", "près du": "approx", "près des": "approx", "un peu plus de": "more_than", "moins du": "less_than", "au moins": "at_least", "minimum": "at_least", "pas moins de": "at_least", "un minimum de": "at_least",
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
    ),
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """
        interrogé sur; interrogée sur; déclaré sur; affirmé sur; annoncé sur; dit sur; lâché sur; lancé sur; expliqué sur; assuré sur; réagi sur; confié sur; reconnu sur; promis sur; estimé sur; répondu sur; indiqué sur; défendu sur; dénoncé sur; rappelé sur; précisé sur; invité sur; invitée sur; invité mardi de; dans un portrait du; dans un portrait de;
        selon nos confrères du; selon nos confrères de; nos confrères du; nos confrères de; invité de; invitée de; invités de; invité du; invitée du; confie-t-il à; confie-t-elle à; explique-t-il à; explique-t-elle à; raconte-t-il à; raconte-t-elle à; dit-il à; dit-elle à; déclare-t-il à; assure-t-il à; affirme-t-il à; confiait à; confie à; se confie à; a répondu à; racontent à; a fait savoir à; a indiqué au; a confié au; a déclaré sur; a affirmé au; a expliqué au; a raconté au; a assuré au; a précisé au; expliquait à; expliquait au; a appris; a appris de; contacté par; contactée par; dans les pages du; dans les pages de; une dépêche de; selon une enquête de; selon un recensement de; selon un comptage de; selon des informations de; d'après les informations de; d'après les informations du; tribune dans; tribune au; tribune publiée dans;
        dans; repris par; reprise par; au micro d'; parue sur; publié sur; publiée sur; mis en ligne par; à en croire; au dire de; aux dires de; de l'avis de; selon les informations de; selon les informations du; vu dans; lu dans; à la une de; à la une du;
        selon; d'après; selon le; d’après; a déclaré à; a déclaré au; a dit à; a confié à; ont déclaré à;
        a indiqué à; a expliqué à; a affirmé à; a raconté à; a assuré à; a confirmé à; a précisé à; déclare à; dit à;
        explique à; interrogé par; interrogée par; cité par; citée par; cités par; cité dans; rapporté par;
        rapportée par; rapporté dans; relayé par; relayée par; publié par; publiée par; publiés par; publié dans;
        publiée dans; paru dans; parue dans; diffusé par; diffusée par; diffusé sur; révélé par; révélée par;
        consulté par; consultée par; consultés par; obtenu par; obtenue par; obtenus par; vu par; écrit dans; citant;
        joint par; jointe par; entretien avec; entretien à; entretien accordé à; interview à; interview accordée à;
        interview dans; dans les colonnes de; dans les colonnes du; au micro de; sur l'antenne de; à l'antenne de;
        au journal; source; sources; dans un entretien au; dans un entretien à; a appris; comme l'écrit;
        comme le rapporte; comme l'a rapporté; documenté par; recensé par; recensés par; selon le site de;
        selon un décompte de; recueilli par; recueillis par; rappelle; auprès de
        """
    ),
    far=phrases("sur"),
    counting=phrases("a; avait; en compte; en dénombre; en recense"),
    numbering=phrases("à; de"),
    reporting=phrases(
        """
        a pu vérifier; a pu consulter; a appris; apprend; s'est fait l'écho; se fait l'écho; consacre; consacrait; dévoile; a dévoilé; montre; a montré; a documenté; a compté; fait le point; fait savoir; faisait savoir; croyait savoir; a obtenu; reproduit; a reproduit; a pu constater; rapportait; annonçait;
        rapporte; rapportent; rapportait; a rapporté; ont rapporté; écrit; écrivent; écrivait; a écrit; publie;
        publient; a publié; ont publié; révèle; révèlent; a révélé; ont révélé; relate; relatent; a relaté; titre;
        titrait; cite; citent; citant; citait; diffuse; a diffusé; relaie; a relayé; s'est procuré; a consulté;
        ont consulté; fait état de; font état de; a fait état de; faisait état de
        """
    ),
    saying=phrases(
        """
        chiffre; chiffrent; chiffrait; comptabilise; comptabilisait; avait été le premier à; a été le premier à; était le premier à; fut le premier à; donne; donnait; avait donné; montrait; racontait; précisait; révélait;
        soupire; pointe; estime; analyse; commente; déplore; déplorent; ironise; interroge; s'interroge; s'inquiète; se demande; s'indigne; s'étonne; se félicite; se réjouit; regrette; résume; conclut; juge; martèle; insiste; insistent; renchérit; rétorque; prévient; avertit; s'exclame; lance; croit; pense; considère; observe; remarque; relève; relèvent; rapporte; détaille; explicite; tranche; prédit; promet; réclame; redoute; craint; espère; constate; fulmine; tonne; peste; salue; dénoncent; rappellent; parle d'; parle d’; affiche; barre; a estimé; a souligné; a rappelé; a conclu; expliquait; soulignait; estimait; décrypte; voit; retient; livre; énumère; reprend; annonçait; annonçaient; ont annoncé; ont indiqué; ont précisé; ont affirmé; ont souligné; a expliqué; a raconté; a décrit; a évoqué;
        dit; disent; affirme; affirment; a affirmé; indique; indiquent; a indiqué; annonce; a annoncé; précise;
        précisent; a précisé; souligne; a souligné; note; notent; ajoute; explique; raconte; racontent; recense;
        recensent; a recensé; dénombre; a dénombré; compte; estime; estiment; documente; a documenté; constate;
        a constaté; évoque; évoquent; décrit; croit savoir; avance; confirme; a confirmé; signale; a signalé; assure;
        rappelle; parle de; dénonce
        """
    ),
    auxiliary=phrases(
        """
        a; ont; avait; avaient; également; aussi; déjà; en; dans; le; du; de; d'; à; au; aux; sur; par; téléphone;
        ensuite; hier; encore; d'abord; son; sa; ses; l'; exclusivement; pour sa part; de son côté; notamment; daté;
        datée; daté du; datée du; édition du; édition; dans son; dans sa; dans un; dans une
        """
    ),
    describing=phrases(
        """
        le; la; les; l'; l’; un; une; des; du; de; de l'; d'un; d'une; au; son; sa; nouveau; nouvelle; dernier;
        dernière; récent; récente; local; locale; régional; régionale; national; nationale; officiel; officielle;
        public; publique; privé; privée; indépendant; indépendante; catholique; chrétien; chrétienne; français;
        française; britannique; américain; américaine; allemand; allemande; russe; chinois; chinoise; sud-coréen;
        sud-coréenne; nigérian; nigériane; pakistanais; pakistanaise; indien; indienne; espagnol; arabe; qatari;
        qatarie; saoudien; saoudienne; israélien; turc; turque; étatique; d'état; d'opposition; pro-gouvernemental;
        long; longue; exclusif; exclusive; téléphonique; ong; organisation
        """
    ),
    media=phrases(
        """
        journal; journaux; quotidien; hebdomadaire; mensuel; magazine; revue; agence; agence de presse;
        agence officielle; chaîne; chaîne de télévision; télévision; radio; station; station de radio; site;
        site d'information; site web; portail; média; médias; média en ligne; tabloïd; agences; service; rédaction;
        ong
        """
    ),
    titles=phrases(
        """
        journal; quotidien; hebdomadaire; mensuel; magazine; agence de presse; chaîne; chaîne de télévision; radio;
        station de radio; site d'information; portail; tabloïd; média en ligne; média
        """
    ),
    agencies=phrases("agence; agence de presse; agence officielle; agences"),
    clauses=phrases("qui; que"),
    joining=phrases("et; ou; puis"),
    that=phrases("que; qu'; comment; pourquoi; combien"),
    to=phrases("à; au"),
    refusing=phrases("refusé; refuse; pas; n'; ne; sans"),
    participles=phrases("é; ée; és; ées; pris; prise; is; ise; u; ue; us; ues"),
    deeds=phrases(
        "créé; créée; fondé; fondée; acheté; racheté; rachetée; financé; dirigé; dirigée; employé; employée; embauché; soutenu; poursuivi; organisé; organisée; lancé; lancée"
    ),
    within=phrases("dans; sur"),
    listing=phrases("source; sources"),
    people=phrases(
        """
        journaliste; journalistes; correspondant; correspondante; correspondants; reporter; envoyé spécial;
        envoyée spéciale; photographe; éditorialiste
        """
    ),
    pieces=phrases(
        """
        article; articles; enquête; enquêtes; reportage; reportages; entretien; interview; éditorial; dépêche;
        dépêches; rapport; rapports; étude; études; bilan; décompte; récit; tribune; chronique; émission;
        documentaire; édition; numéro; chiffres; données; analyse; portrait; source; sources; communiqué
        """
    ),
    studies=phrases("rapport; étude; enquête; rapport annuel; bilan; note; rapports"),
    links=phrases(
        """
        de; du; des; de l'; de la; dans; par; publié par; publiée par; établi par; réalisé par; réalisée par;
        rendu public par; d'
        """
    ),
    agents=phrases("par"),
    members=phrases("de; du; pour; à; chez"),
    bodies=phrases(
        """
        institut; commission; conseil; centre; association; fondation; fédération; organisation; réseau; comité;
        agence; bureau; ministère; observatoire; banque; université; ligue; coalition; alliance; syndicat; parlement;
        cour; haut-commissariat; ong; nations; mission; programme; collectif; mouvement; église; conférence;
        episcopale; épiscopale; secours
        """
    ),
    company=phrases("sa; sarl; sas; holding"),
    issued=phrases("du; daté du; datée du"),
    appeared=phrases("publié; publiée; paru; parue; rendu public; diffusé; diffusée"),
    again=phrases("le même; la même; ce; cette; le; la"),
    own=phrases("son; sa; ses"),
    relative={
        "le lendemain": 1,
        "le jour suivant": 1,
        "le même jour": 0,
        "ce jour-là": 0,
        "la veille": -1,
        "même date": 0,
        "à la même date": 0,
        "le surlendemain": 2,
        "l'avant-veille": -2,
    },
    one=phrases("un; une; ce; cette"),
    every=phrases("tous; toutes; tous le; tous du"),
    credit=phrases("photo; photos; image; crédit; infographie; vidéo; capture d'écran; photographie"),
)

# Countries and places

PLACES = PlaceWords(
    # Compiled by the project.
    names="""
GR République hellénique|République Hellénique
CH Confédération suisse|Confédération helvétique
KP République populaire démocratique de Corée|RPDC
KR République de Corée
LA République démocratique populaire lao|RDP lao
MX États-Unis du Mexique|États-Unis mexicains
VA Saint-Siège|Cité du Vatican|État de la Cité du Vatican
MM République de l'Union du Myanmar
EH République arabe sahraouie démocratique|RASD|Sahara occidental
CF République centrafricaine|RCA
CD République démocratique du Congo|RDC|Congo-Kinshasa
CG République du Congo|Congo-Brazzaville
SZ Eswatini|Swaziland
PK République islamique du Pakistan
IR République islamique d'Iran|République islamique d’Iran
MR République islamique de Mauritanie
AF République islamique d'Afghanistan|Émirat islamique d'Afghanistan
AU Commonwealth d'Australie|Commonwealth d’Australie
BO État plurinational de Bolivie
VE République bolivarienne du Venezuela
GN République de Guinée|Guinée-Conakry|Guinée Conakry
GW Guinée-Bissau|Guinée Bissau|République de Guinée-Bissau
GS Géorgie du Sud|Géorgie du Sud-et-les îles Sandwich du Sud
TC Îles Turques-et-Caïques|Îles Turks-et-Caïcos|Turks-et-Caïcos|Îles Turques et Caïques
GF Guyane|Guyane française
FK Îles Malouines|Malouines
MF Saint-Martin
SX Sint Maarten|Saint-Martin (partie néerlandaise)
PM Saint-Pierre-et-Miquelon
BL Saint-Barthélemy
SH Sainte-Hélène
VG Îles Vierges britanniques
VI Îles Vierges américaines|Îles Vierges des États-Unis
TL Timor oriental|Timor-Leste
CV Cap-Vert|Cabo Verde
BY Biélorussie|Bélarus
MD République de Moldavie|Moldova
CI Côte d'Ivoire|Côte d’Ivoire|République de Côte d'Ivoire
NL Royaume des Pays-Bas
JO Royaume hachémite de Jordanie
RU Fédération de Russie
AE Émirats arabes unis
TZ République unie de Tanzanie|République-Unie de Tanzanie
WF Wallis-et-Futuna
US États-Unis|Etats-Unis|USA|Amérique|EU
GB Royaume-Uni|Grande-Bretagne|Angleterre|Écosse|Pays de Galles
CD RDC|République démocratique du Congo|RD Congo|Congo-Kinshasa|Congo|Zaïre
CG République du Congo|Congo-Brazzaville|Congo
CF Centrafrique|RCA|République centrafricaine
CI Côte d'Ivoire|Côte d’Ivoire
KP Corée du Nord|RPDC
KR Corée du Sud|République de Corée
RU Russie|URSS|Union soviétique|Fédération de Russie
DE Allemagne|RFA|RDA
CZ République tchèque|Tchéquie|Tchécoslovaquie
MM Birmanie|Myanmar
PS Palestine|Territoires palestiniens|Autorité palestinienne
AE Émirats arabes unis|Emirats arabes unis|Émirats
NL Pays-Bas|Hollande
TL Timor oriental
SZ Swaziland
CV Cap-Vert
EH Sahara occidental
VA Vatican|Saint-Siège
BY Biélorussie|Bélarus
""",
    demonyms="""
FR français
US américain|états-unien
GB britannique|anglais|écossais|gallois
DE allemand
RU russe|soviétique|tchétchène
CN chinois|ouïghour|tibétain
KP nord-coréen
KR sud-coréen|coréen
JP japonais
IT italien
ES espagnol|catalan
PT portugais
BE belge
CH suisse
NL néerlandais|hollandais
PL polonais
UA ukrainien
BY biélorusse|bélarusse
RO roumain
HU hongrois
GR grec
TR turc
SY syrien
IQ irakien
IR iranien
IL israélien
PS palestinien
LB libanais
JO jordanien
EG égyptien
LY libyen
TN tunisien
DZ algérien|kabyle
MA marocain
EH sahraoui
MR mauritanien
ML malien
NE nigérien
NG nigérian
SN sénégalais
CI ivoirien
BF burkinabè|burkinabé
GN guinéen
CM camerounais
TD tchadien
CF centrafricain
CD congolais
GA gabonais
RW rwandais
BI burundais
KE kényan
ET éthiopien|tigréen
ER érythréen
SO somalien
SD soudanais
ZA sud-africain
MG malgache
IN indien
PK pakistanais
BD bangladais
AF afghan
VN vietnamien
KH cambodgien
LA laotien
TH thaïlandais
MM birman|rohingya
PH philippin
ID indonésien
AU australien
CA canadien|québécois
MX mexicain
HT haïtien
CU cubain
VE vénézuélien
CO colombien
BR brésilien
AR argentin
CL chilien
PE péruvien
SA saoudien
YE yéménite
QA qatari
TG togolais
BJ béninois
SE suédois
NO norvégien
DK danois
FI finlandais
AT autrichien
RS serbe
XK kosovar
AM arménien
AZ azerbaïdjanais
GE géorgien|abkhaze
TW taïwanais
AL albanais
AO angolais
BO bolivien
BA bosnien|bosniaque
BG bulgare|bulgares
CR costaricien|costaricain
HR croate|croates
CY chypriote|chypriotes
CZ tchèque
DJ djiboutien
DO dominicain
EC équatorien
EE estonien
GH ghanéen
GM gambien
GQ équato-guinéen
GT guatémaltèque
HN hondurien
IE irlandais
IS islandais
KM comorien
KW koweïtien
KZ kazakh|kazakhs|kazakhe|kazakhes
KG kirghize|kirghizes
LK sri-lankais
LR libérien
LT lituanien
LU luxembourgeois
LV letton|lettons|lettone|lettones
MD moldave|moldaves
ME monténégrin
MK macédonien
MN mongol
MT maltais
MW malawite
MY malaisien
MZ mozambicain
NA namibien
NI nicaraguayen
NP népalais
NZ néo-zélandais
OM omanais
PY paraguayen
SK slovaque
SL sierra-léonais
SS sud-soudanais
SV salvadorien
TJ tadjik|tadjiks|tadjike|tadjikes
TL timorais|est-timorais
TM turkmène
TZ tanzanien
UG ougandais
UY uruguayen
UZ ouzbek|ouzbeks|ouzbèke|ouzbèkes
AE émirati|émiratis|émiratie|émiraties
ZM zambien
ZW zimbabwéen
GR grecs|grecque|grecques
TR turcs|turque|turques
""",
    institutions="""
FR Élysée|Elysée|Matignon|Quai d'Orsay|Quai d’Orsay
US Maison-Blanche|Maison Blanche|Pentagone
RU Kremlin
GB Downing Street
""",
    cities="""
CN Pékin|Shanghaï|Canton
GB Londres|Édimbourg
RU Moscou|Saint-Pétersbourg
DZ Alger|Oran|Constantine
EG Le Caire|Alexandrie
PL Varsovie
GR Athènes
AT Vienne
BE Bruxelles|Anvers|Liège
IT Rome|Venise|Milan|Naples|Gênes
PT Lisbonne
SY Damas|Alep
CD Goma|Bukavu|Kinshasa
ML Bamako|Tombouctou|Gao|Kidal
""",
    regions="""
FR Bretagne|Normandie|Corse|Alsace|Bourgogne|Guadeloupe|Martinique|Mayotte|Île-de-France|Ile-de-France
FR Nouvelle-Calédonie
CD Nord-Kivu|Sud-Kivu|Ituri|Katanga|Kasaï
CN Xinjiang|Tibet
PS bande de Gaza|Gaza|Cisjordanie|Jérusalem-Est
UA Crimée|Donbass
MM État rakhine|Arakan
IN Cachemire indien
ES Catalogne|Andalousie
""",
    never="Man|Tours|Nantes en|Orange|Nice en|Angers|Dole|Sens|Bordeaux en|Une|Dans|Les|Des|Eu",
    other="""
Amérique latine|Amérique du Sud|Amérique du Nord|Amérique centrale|océan Indien|golfe du Mexique|Afrique du Nord
mer de Chine
""",
    locative="à au aux en dans vers depuis chez près",
    endings=(
        ("ois", "oise oises"),
        ("ais", "aise aises"),
        ("ien", "ienne iens iennes"),
        ("éen", "éenne éens éennes"),
        ("yen", "yenne yens yennes"),
        ("ain", "aine ains aines"),
        ("and", "ande ands andes"),
        ("an", "ane ans anes"),
        ("ol", "ole ols oles"),
        ("gnol", "gnole gnols gnoles"),
        ("in", "ine ins ines"),
        ("turc", "turque turcs turques"),
        ("grec", "grecque grecs grecques"),
        ("que", "ques"),
        ("sse", "sses"),
        ("ge", "ges"),
        ("be", "bes"),
        ("che", "ches"),
        ("ène", "ènes"),
        ("yle", "yles"),
        ("ite", "ites"),
        ("oui", "ouie ouis ouies"),
        ("ur", "ure urs ures"),
        ("ri", "rie ris ries"),
        ("ar", "are ars ares"),
        ("ya", "yas"),
        ("bè", "bès"),
        ("bé", "bés"),
    ),
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set(
        "M MM Mme Mmes Mlle Dr Pr Prof Me Mgr St Ste Sr etc cf env av apr bd hab adj c.-à-d p.ex J.-C"
    ),
    before_numbers=word_set("art Art n N no vol p pp ch chap janv févr avr juil sept oct nov déc"),
)

# Claims: phrases that sentences are read by, compiled by the project.
_CLAIMS = ClaimWords(
    loose=phrase_list(
        """
        publié le; publiée le; publiés le; paru le; parue le; daté du; datée du; diffusé le; rendu public le; le; du; au; en; dans; de; d'; par; sur; lors de; lors du; ce; cette; mis à jour le; était; étaient; sont; ont; a
        """
    ),
    no_source=phrase_list(
        """
        plan; prévu; le plan; la règle; toute attente; les circonstances; toute vraisemblance
        """
    ),
    according=phrase_list(
        """
        selon; d'après; d’après; selon les chiffres de; selon un bilan de; selon un communiqué de; de source;
        citant; sur la base de; aux dires de; au dire de; suivant; source :; sources :; source:
        """
    ),
    says=phrase_list(
        """
        a dit; ont dit; a déclaré; ont déclaré; déclare; a annoncé; ont annoncé; annonce; annoncent; a indiqué;
        ont indiqué; indique; indiquent; a affirmé; ont affirmé; affirme; affirment; a précisé; précise;
        précisent; a confirmé; ont confirmé; confirme; a rapporté; ont rapporté; rapporte; rapportent; a signalé;
        signale; signalent; a expliqué; explique; a estimé; estime; estiment; ont estimé; a souligné; souligne;
        a ajouté; ajoute; a révélé; révèle; révèlent; a dénoncé; dénonce; dénoncent; a fait savoir; a recensé;
        recense; recensent; a dénombré; dénombre; a compté; a fait état de; fait état de; font état de; chiffre;
        a chiffré; évalue; a évalué; selon; assure; a assuré; note; constate; raconte; a averti; avertit
        """
    ),
    that=phrase_list("que; qu'; qu’"),
    including=phrase_list(
        """
        dont; parmi lesquels; parmi lesquelles; parmi eux; parmi elles; y compris; notamment; d'entre eux;
        d’entre eux; d'entre elles; incluant; parmi les morts; parmi les victimes; parmi les blessés
        """
    ),
    borders=phrase_list(
        """
        tandis que; alors que; mais; bien que; cependant; quand; lorsque; où; pendant que; quant à; après que
        """
    ),
    compared=phrase_list(
        """
        contre; par rapport à; par rapport au; comparé à; face à; au lieu de; que l'année; qu'en; qu’en;
        soit plus que
        """
    ),
    levels=phrase_list(
        """
        atteint; a atteint; atteignent; ont atteint; s'élève; s’élève; s'élevait; s'est élevé; s’est élevé;
        s'élèvent; est; était; sont; étaient; compte; comptait; totalise; représente; représentent; dépasse;
        a dépassé; s'établit; s’établit; s'est établi; coûte; a coûté; passe; est passé; est passée; sont passés;
        se monte; avoisine
        """
    ),
    rises=phrase_list(
        """
        a augmenté; ont augmenté; augmente; augmentation; hausse; en hausse; a progressé; progresse; progression;
        a grimpé; a bondi; croissance; a crû; a doublé; accru; s'est accru; supplémentaires; de plus
        """
    ),
    falls=phrase_list(
        """
        a baissé; ont baissé; baisse; en baisse; a diminué; diminue; diminution; a reculé; recul; a chuté; chute;
        a perdu; réduction; réduit; a réduit; de moins
        """
    ),
    to=phrase_list("à; de; d'; d’; en; par; jusqu'à; jusqu’à; près; environ; plus; les"),
    totals=phrase_list(
        """
        portant à; ce qui porte à; portant le bilan à; le bilan à; au total depuis; jusqu'à présent;
        jusqu’à présent; à ce jour; portant le total à
        """
    ),
    numbers_of=phrase_list(
        """
        le nombre de; le nombre d'; le nombre d’; nombre de; nombre d'; nombre d’; le total des; le chiffre de;
        le nombre des; nombre des; nombre total de
        """
    ),
    inside=phrase_list(
        """
        en; au; aux; dans; à; dans le; dans la; dans le nord de; dans le sud de; près de; à travers;
        dans l'est de
        """
    ),
    away=phrase_list("de; du; depuis; vers; avec; contre; pour; d'; d’"),
    aged=phrase_list("âgé de; âgée de; âgés de; âgées de; de"),
    old=phrase_list("ans d'âge; ans et demi d'âge"),
    prison=phrase_list(
        """
        prison; de prison; d'emprisonnement; d’emprisonnement; emprisonnement; réclusion; ferme; condamné;
        condamnée; condamnés; condamnés à; détention; peine
        """
    ),
    spans=word_set(
        "délai durée période bail contrat mandat expérience moins plus près lors espace plan programme peine"
        " retard intervalle total exil guerre conflit trêve terme"
    ),
    names=word_set(
        "article articles page pages chapitre numéro loi porte vol train ligne kilomètre rue route nationale"
        " salle canal km nº n°"
    ),
    plural_endings=(
        "s",
        "x",
        "z",
    ),
)

LANGUAGE = Language(
    code="fr",
    name="French",
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
