"""English."""

from pipeline.citations.words import CitationWords, phrases
from pipeline.claims.words import ClaimWords, phrase_list, word_classes
from pipeline.countries.words import PlaceWords
from pipeline.dates.words import DateWords
from pipeline.languages import Language
from pipeline.numbers.words import Bound, English, Grammar, NumberWords, word_list, word_set
from pipeline.sentences.words import SentenceWords

# Time: words compiled by the project; names of months and weekdays come from CLDR
DATES = DateWords(
    order="mdy",
    capitals=True,
    ordinals="st nd rd th",
    words={
        "mon 9": "Sept",
        "wd 2": "Tues",
        "wd 3": "Weds",
        "wd 4": "Thur Thurs",
        "wdays 1": "Mondays",
        "wdays 2": "Tuesdays",
        "wdays 3": "Wednesdays",
        "wdays 4": "Thursdays",
        "wdays 5": "Fridays",
        "wdays 6": "Saturdays",
        "wdays 7": "Sundays",
        "yr": "year",
        "yrs": "years yrs",
        "qtr": "quarter",
        "qtrs": "quarters",
        "half": "half half-year",
        "unit M": "month",
        "units M": "months",
        "unit W": "week",
        "units W": "weeks",
        "unit D": "day",
        "units D": "days nights",
        "unit WE": "weekend",
        "units WE": "weekends",
        "unit FN": "fortnight",
        "units FN": "fortnights",
        "unit E": "decade",
        "units E": "decades",
        "units C": "centuries",
        "century": "century",
        "hour H": "hour hr",
        "hours H": "hours hrs",
        "hour M": "minute",
        "hours M": "minutes mins",
        "hours S": "seconds",
        "ended": "ended ending",
        "period": "period",
        "season SP": "spring",
        "season SU": "summer",
        "season FA": "autumn fall",
        "season WI": "winter",
        "part MO": "morning mornings",
        "part AF": "afternoon afternoons",
        "part EV": "evening evenings",
        "part NI": "night",
        "dayref 0": "today",
        "dayref -2": "day_before_yesterday the_day_before_yesterday",
        "dayref -1": "yesterday",
        "dayref 1": "tomorrow",
        "dayref 2": "day_after_tomorrow the_day_after_tomorrow",
        "partref 0 NI": "tonight overnight",
        "unitref Y -2": "year_before_last",
        "unitref Y 2": "year_after_next",
        "unitref M -2": "month_before_last",
        "unitref M 2": "month_after_next",
        "unitref W -2": "week_before_last",
        "unitref W 2": "week_after_next",
        "unitref WE -2": "weekend_before_last",
        "unitref WE 2": "weekend_after_next",
        "unitref Q -2": "quarter_before_last",
        "unitref E -2": "decade_before_last",
        "unitref Y -1": "year_before",
        "unitref Y 1": "year_after",
        "shift -1": "last previous latest prior",
        "shift 0": "this current",
        "shift 1": "next",
        "past -1": "past",
        "recent P": "recent",
        "recent F": "coming ahead to_come",
        "anaphor 0": "that",
        "anaphor -1": "preceding",
        "anaphor 1": "following",
        "same": "same corresponding comparable equivalent like",
        "ord 1": "first",
        "ord 2": "second",
        "ord 3": "third",
        "ord 4": "fourth",
        "ord 5": "fifth",
        "ord 6": "sixth",
        "ord 7": "seventh",
        "ord 8": "eighth",
        "ord 9": "ninth",
        "ord 10": "tenth",
        "ord 11": "eleventh",
        "ord 12": "twelfth",
        "ord 13": "thirteenth",
        "ord 14": "fourteenth",
        "ord 15": "fifteenth",
        "ord 16": "sixteenth",
        "ord 17": "seventeenth",
        "ord 18": "eighteenth",
        "ord 19": "nineteenth",
        "ord 20": "twentieth",
        "ord 21": "twenty-first twenty_first",
        "ord 22": "twenty-second twenty_second",
        "ord 23": "twenty-third twenty_third",
        "ord 24": "twenty-fourth twenty_fourth",
        "ord 25": "twenty-fifth twenty_fifth",
        "ord 26": "twenty-sixth twenty_sixth",
        "ord 27": "twenty-seventh twenty_seventh",
        "ord 28": "twenty-eighth twenty_eighth",
        "ord 29": "twenty-ninth twenty_ninth",
        "ord 30": "thirtieth",
        "ord 31": "thirty-first thirty_first",
        "word 1": "one",
        "word 2": "two",
        "word 3": "three",
        "word 4": "four",
        "word 5": "five",
        "word 6": "six",
        "word 7": "seven",
        "word 8": "eight",
        "word 9": "nine",
        "word 10": "ten",
        "word 11": "eleven",
        "word 12": "twelve",
        "word 13": "thirteen",
        "word 14": "fourteen",
        "word 15": "fifteen",
        "word 16": "sixteen",
        "word 17": "seventeen",
        "word 18": "eighteen",
        "word 19": "nineteen",
        "word 20": "twenty",
        "word 30": "thirty",
        "word 40": "forty",
        "word 50": "fifty",
        "word 60": "sixty",
        "word 70": "seventy",
        "word 80": "eighty",
        "word 90": "ninety",
        "dozen 12": "dozen",
        "dozen 100": "hundred",
        "dozen 1000": "thousand",
        "dozen 1000000": "million",
        "quant X": "several few many",
        "couple 2": "couple",
        "plus": "and_a_half",
        "era 1911": "Juche",
        "the": "the",
        "a": "a an",
        "of": "of",
        "in": "in on at during over for within throughout around through about before after into",
        "since": "since",
        "until": "until till by",
        "from": "from",
        "to": "to through",
        "between": "between",
        "and": "and",
        "or": "or",
        "approx": "about nearly almost roughly approximately at_least at_most less_than more_than up_to no_more_than "
        "no_less_than not_more_than around",
        "more": "more additional full straight consecutive extra trading business working",
        "orso": "or_so or_more",
        "edge START": "early beginning start",
        "edge MID": "mid middle",
        "edge END": "late end",
        "ago": "ago",
        "ago 1": "from_now",
        "later -1": "earlier",
        "later 1": "later",
        "beside -1": "day_before",
        "beside 1": "day_after",
        "each": "every each",
        "other": "other",
        "freq P1D": "daily",
        "freq P1W": "weekly",
        "freq P1M": "monthly",
        "freq P1Y": "annually yearly",
        "per": "per",
        "decade 192": "twenties",
        "decade 193": "thirties",
        "decade 194": "forties",
        "decade 195": "fifties",
        "decade 196": "sixties",
        "decade 197": "seventies",
        "decade 198": "eighties",
        "decade 199": "nineties",
        "noon T12:00": "noon midday",
        "noon T24:00": "midnight",
        "oclock": "o'clock o’clock",
        "zone": "GMT UTC EDT EST PDT PST CET CEST BST KST JST IST MSK local_time ET",
        "fiscal": "fiscal financial FY",
        "now PRESENT_REF": "now currently nowadays at_present these_days",
        "ref PAST_REF": "recently",
        "ref FUTURE_REF": "the_future the_near_future",
        "feast 12-25": "Christmas Christmas_Day",
        "feast 12-24": "Christmas_Eve",
        "feast 12-31": "New_Year's_Eve New_Year’s_Eve",
        "feast 11-4.4": "Thanksgiving Thanksgiving_Day",
        "feast 1-1": "New_Year's_Day New_Year’s_Day",
        "feast 1-6": "Epiphany",
        "feast 11-1": "All_Saints'_Day All_Saints’_Day All_Saints_Day",
        "feast 12-26": "Boxing_Day",
        "feast 5-1": "May_Day",
        "feast E-46": "Ash_Wednesday",
        "feast E-7": "Palm_Sunday",
        "feast E-3": "Maundy_Thursday Holy_Thursday",
        "feast E-2": "Good_Friday",
        "feast E-1": "Holy_Saturday Easter_Saturday",
        "feast E0": "Easter_Sunday Easter_Day Easter",
        "feast E1": "Easter_Monday",
        "feast E39": "Ascension_Day Ascension_Thursday",
        "feast E49": "Pentecost Pentecost_Sunday Whit_Sunday",
        "feast E50": "Pentecost_Monday Whit_Monday",
        "feast E60": "Corpus_Christi",
        "feast O-2": "Orthodox_Good_Friday",
        "feast O0": "Orthodox_Easter Orthodox_Easter_Sunday",
        "toyear": "so_far to_date",
        "ytd": "year_to_date year-to-date since_the_start_of_the_year since_the_beginning_of_the_year",
        "ytd M": "month-to-date",
        "yearend 12": "year-end year_end",
        "poss": "'s ’s",
    },
    narrative="previous prior year_before year_after",
    ahead="will would shall may might could scheduled planned plans plan planning expected expects due until deadline "
    "upcoming next forthcoming slated intends intend hopes hope tomorrow future forecast projected",
)

# Numbers, counted nouns, attribution
# Compiled by the project.

_UNITS = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
_UNITS += " seventeen eighteen nineteen"
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ORDINALS = (
    "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth"
    " seventeenth eighteenth nineteenth"
)
_TENTHS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth"
_ORDINAL_WORDS = {
    **{word: float(n) for n, word in enumerate(_ORDINALS.split())},
    **{word: 10.0 * n for n, word in enumerate(_TENTHS.split(), 2)},
    "hundredth": 100.0,
    "thousandth": 1000.0,
}
_FRACTIONS = {
    "half": 1 / 2,
    "halves": 1 / 2,
    "quarter": 1 / 4,
    "quarters": 1 / 4,
    **{word: 1 / n for word, n in _ORDINAL_WORDS.items() if 3 <= n <= 20},
    **{word + "s": 1 / n for word, n in _ORDINAL_WORDS.items() if 3 <= n <= 20},
}
_CURRENCIES = {
    name: code
    for code, names in {
        "USD": "dlrs dlr dollar dollars buck bucks us_dollar us_dollars u.s._dollar u.s._dollars american_dollars",
        "EUR": "euro euros",
        "GBP": "stg pounds_sterling british_pounds british_pound pound_sterling sterling quid",
        "JPY": "yen japanese_yen",
        "CNY": "yuan renminbi rmb chinese_yuan kuai",
        "AUD": "australian_dlrs australian_dollars australian_dollar",
        "CAD": "canadian_dlrs canadian_dollars canadian_dollar",
        "HKD": "hong_kong_dollars hong_kong_dollar",
        "NZD": "new_zealand_dollars new_zealand_dollar",
        "SGD": "singapore_dollars singapore_dollar",
        "TWD": "new_taiwan_dollars taiwan_dollars",
        "CHF": "swiss_franc swiss_francs",
        "INR": "rupee rupees indian_rupees",
        "PKR": "pakistani_rupees",
        "LKR": "sri_lankan_rupees",
        "NPR": "nepali_rupees nepalese_rupees",
        "BDT": "taka",
        "MYR": "ringgit malaysian_ringgit",
        "IDR": "rupiah rupiahs",
        "THB": "baht thai_baht",
        "VND": "dong",
        "PHP": "philippine_pesos philippine_peso",
        "KRW": "won south_korean_won",
        "MMK": "kyat kyats",
        "KHR": "riel riels",
        "RUB": "ruble rubles rouble roubles russian_rubles russian_roubles",
        "UAH": "hryvnia hryvnias hryvnya",
        "BYN": "belarusian_rubles belarusian_roubles",
        "KZT": "tenge",
        "UZS": "soum soums",
        "GEL": "lari laris",
        "AMD": "dram drams",
        "AZN": "manat manats",
        "TRY": "lira liras turkish_lira turkish_liras",
        "ILS": "shekel shekels",
        "EGP": "egyptian_pound egyptian_pounds",
        "LBP": "lebanese_pounds lebanese_lira",
        "SYP": "syrian_pounds",
        "SDG": "sudanese_pounds",
        "SSP": "south_sudanese_pounds",
        "IQD": "iraqi_dinars iraqi_dinar",
        "KWD": "kuwaiti_dinars kuwaiti_dinar",
        "JOD": "jordanian_dinars",
        "IRR": "rial rials iranian_rials toman tomans",
        "SAR": "riyal riyals saudi_riyals",
        "AED": "dirham dirhams",
        "AFN": "afghani afghanis",
        "NGN": "naira",
        "GHS": "cedi cedis",
        "KES": "kenyan_shillings kenyan_shilling",
        "UGX": "ugandan_shillings",
        "TZS": "tanzanian_shillings",
        "ETB": "birr",
        "ERN": "nakfa",
        "ZAR": "rand rands",
        "ZMW": "kwacha",
        "XAF": "cfa_francs cfa_franc",
        "CDF": "congolese_francs",
        "MXN": "mexican_pesos mexican_peso",
        "COP": "colombian_pesos",
        "CLP": "chilean_pesos",
        "ARS": "argentine_pesos",
        "CUP": "cuban_pesos",
        "BRL": "reais brazilian_real brazilian_reais",
        "PEN": "soles",
        "VES": "bolivars bolívares",
        "SEK": "swedish_kronor swedish_krona swedish_crowns kronor",
        "NOK": "norwegian_kroner norwegian_krone norwegian_crowns",
        "DKK": "danish_kroner danish_krone danish_crowns kroner",
        "CZK": "koruna korunas czech_crowns czech_koruna",
        "PLN": "zloty zlotys",
        "HUF": "forint forints",
        "RON": "lei",
        "HRK": "kuna croatian_kuna",
        "DEM": "deutsche_mark deutsche_marks deutschmarks",
        "BTC": "bitcoin bitcoins",
        "francs": "franc francs",
        "pesos": "peso pesos",
        "shillings": "shilling shillings",
        "dinars": "dinar dinars",
        "marks": "marks",
        "cent": "cts ct cent cents",
        "penny": "p pence penny",
        "sen": "sen",
    }.items()
    for name in names.replace("_", "\0").split()
}
_CURRENCIES = {name.replace("\0", " "): code for name, code in _CURRENCIES.items()}
_MEASURE_NAMES = (
    "kilometre:kilometres kilometer:kilometers metre:metres meter:meters centimetre:centimetres centimeter"
    ":centimeters millimetre:millimetres"
    " millimeter:millimeters mile:miles yard:yards foot:feet inch:inches acre:acres hectare:hectares ton:tons tonne"
    ":tonnes kilogram:kilograms"
    " kilogramme:kilogrammes kilo:kilos gram:grams gramme:grammes milligram:milligrams microgram:micrograms pound"
    ":pounds ounce:ounces"
    " gigatonne:gigatonnes litre:litres liter:liters millilitre:millilitres milliliter:milliliters gallon:gallons"
    " barrel:barrels bushel:bushels"
    " pint:pints quart:quarts watt:watts kilowatt:kilowatts megawatt:megawatts gigawatt:gigawatts terawatt:terawatts"
    " kilowatt-hour:kilowatt-hours"
    " megawatt-hour:megawatt-hours volt:volts amp:amps joule:joules calorie:calories kilocalorie:kilocalories decibel"
    ":decibels"
    " hertz:hertz kilohertz:kilohertz megahertz:megahertz gigahertz:gigahertz byte:bytes megabyte:megabytes gigabyte"
    ":gigabytes"
    " terabyte:terabytes megapixel:megapixels pixel:pixels degree:degrees celsius:celsius fahrenheit:fahrenheit"
    " kelvin:kelvin knot:knots"
    " horsepower:horsepower point:points mg:mg carat:carats micron:microns"
)
_MEASURES = {
    form: name.split(":")[0] for name in _MEASURE_NAMES.split() for form in name.split(":")
} | {
    "square kilometres": "square kilometre", "square kilometers": "square kilometer", "square kilometre": "square"
    " kilometre",
    "square kilometer": "square kilometer", "square miles": "square mile", "square mile": "square mile", "square"
    " metres": "square metre",
    "square meters": "square meter", "square metre": "square metre", "square meter": "square meter", "square"
    " feet": "square foot",
    "square foot": "square foot", "sq km": "square kilometre", "sq m": "square metre", "sq ft": "square foot", "sq"
    " miles": "square mile",
    "cubic metres": "cubic metre", "cubic meters": "cubic meter", "cubic feet": "cubic foot", "metric tons": "metric"
    " ton", "metric ton": "metric ton",
    "metric tonnes": "metric ton", "short tons": "short ton", "million tonnes": "tonne", "nautical miles": "nautical"
    " mile", "nautical mile": "nautical mile",
    "miles per hour": "mile per hour", "miles an hour": "mile per hour", "kilometres per hour": "kilometre per hour",
    "kilometers per hour": "kilometer per hour", "km per hour": "kilometre per hour", "km h": "kilometre per hour",
    "miles per gallon": "mile per gallon",
    "degrees celsius": "celsius", "degrees fahrenheit": "fahrenheit", "degree celsius": "celsius", "degrees"
    " c": "celsius", "degrees f": "fahrenheit",
    "degrees centigrade": "celsius", "barrels per day": "barrel per day", "barrels a day": "barrel per day", "basis"
    " points": "basis point",
    "basis point": "basis point", "gigatons": "gigaton", "megatons": "megaton", "kilotons": "kiloton", "fluid"
    " ounces": "fluid ounce", "fluid ounce": "fluid ounce",
    "light years": "light year", "light-years": "light year", "index points": "point", "kilowatt"
    " hours": "kilowatt-hour", "megawatt hours": "megawatt-hour",
    "tbps": "terabit per second", "gbps": "gigabit per second", "mbps": "megabit per second", "cubic inches": "cubic"
    " inch", "cubic centimeters": "cubic centimeter",
}  # fmt: skip
_DURATIONS = {
    form: unit
    for unit in word_list("second minute hour day week fortnight month year decade century night weekend quarter"
    " millennium season semester")
    for form in (unit, unit + "s")
} | {"centuries": "century", "yr": "year", "yrs": "year", "millennia": "millennium", "mth": "month", "mths": "month",
"business days": "day",
     "working days": "day"}  # fmt: skip
_BEFORE = {
    "at_least": "at_least:a_minimum_of:minimum:no_fewer_than:not_less_than:no_less_than:not_fewer_than:a_conservative"
    ":at_a_minimum",
    "at_most": "not_exceed:not_exceeding:does_not_exceed:did_not_exceed:not_more_than:up_to:as_many_as:as_much_as:a_maximum_of:at_most:no_more_than:maximum:not_more_than:a_maximum:max"
    ":as_high_as:to_a_maximum_of:as_few_as",
    "more_than": "more_than:over:above:topped:topping:tops:exceeding:exceeded:exceeds:exceed:upwards_of:upward_of"
    ":just_over:well_over:in_excess_of"
    ":greater_than:surpassed:surpassing:surpasses:surpass:beyond:slightly_more_than:well_above:just_above:better_than"
    ":just_more_than:far_more_than:>:slightly_over:higher_than",
    "less_than": "less_than:fewer_than:under:below:just_under:just_below:not_quite:lower_than:well_below:well_under"
    ":slightly_less_than:slightly_under:shy_of:just_shy_of:<",
    "approx": "about:around:some:nearly:almost:roughly:approximately:an_estimated:estimated:an_estimated_total_of:estimated_total_of:close_to:circa:approx"
    ":close_on:near:nearing:approaching:virtually"
    ":somewhere_around:in_the_region_of:something_like:practically:an_average_of_about:~:≈:an_approximate:approximate"
    ":ca:c.",
    "exact": "only:just:a_total_of:to_the_tune_of:a_combined:exactly:precisely:a_record:an_additional:another:a_further:a_whopping"
    ":fully:a_mere:merely:an_average_of:an_average"
    ":average:a_full:all:all_of:both:a_combined_total_of:total:a_staggering:a_massive:an_extra:an_initial:a_reported"
    ":a_net:as_little_as:a_proposed:a_planned:even"
    ":a_new:the_first:the_last:currently:now:today:alone:at_the_most_recent_count:a_recorded:a_confirmed"
    ":an_unprecedented:a_historic:additional:further:extra",
}
_BEFORE_WORDS: dict[str, Bound] = {
    phrase.replace("_", " "): bound  # type: ignore[misc]
    for bound, phrases in _BEFORE.items()
    for phrase in phrases.split(":")
}
_AFTER_WORDS: dict[str, Bound] = {
    "or more": "at_least", "or so": "approx", "or above": "at_least", "or over": "at_least", "and above": "at_least",
    "and over": "at_least",
    "or older": "at_least", "and older": "at_least", "or higher": "at_least", "and up": "at_least",
    "plus": "at_least", "or fewer": "at_most",
    "or less": "at_most", "or under": "at_most", "or below": "at_most", "and under": "at_most", "or"
    " younger": "at_most", "and younger": "at_most",
    "+": "at_least", "at least": "at_least", "at most": "at_most", "approximately": "approx", "at the"
    " least": "at_least", "or greater": "at_least",
    "minimum": "at_least", "maximum": "at_most",
}  # fmt: skip
_EVENTS = {
    word: event
    for event, words in {
        "killed": "killed kill kills killing killings slain murdered murder murders murdering massacred assassinated "
        " perished homicides homicide casualties",
        "executed": "executed execution executions hanged beheaded",
        "died": "died die dies dying dead death deaths fatalities fatality deceased drowned succumbed lives bodies"
        " corpses",
        "injured": "injured injure injuring injures injuries wounded wound wounding hurt maimed",
        "missing": "missing disappeared disappearances unaccounted vanished",
        "displaced": "displaced displacing displace homeless evacuated evacuate evacuations uprooted fled flee"
        " fleeing expelled",
        "arrested": "arrested arrest arresting arrests arrests detained detain detaining detentions detainees custody"
        " imprisoned jailed apprehended",
        "abducted": "kidnapped kidnap kidnapping kidnappings abducted abduct abducting abductions hostage hostages",
        "sentenced": "sentenced sentence sentencing convicted convict convictions",
        "released": "released release releasing freed pardoned",
        "infected": "infected infections infection infecting contracted",
        "arrived": "arrived arrive arriving arrivals reached reaching entered crossed landed",
        "attacked": "attacked attack attacks attacking assaulted raided raids targeted",
        "destroyed": "destroyed destroy destroying demolished burned burnt torched razed damaged demolish",
        "deported": "deported deport deportations repatriated",
        "raped": "raped rape rapes",
        "tortured": "tortured torture",
        "fired": "fired dismissed sacked layoffs",
        "culled": "culled slaughtered",
        "hospitalized": "hospitalized hospitalised hospitalization",
        "rescued": "rescued rescue rescuing",
    }.items()
    for word in words.split()
}
_ENGLISH = English(
    no_stops=word_set("that's"),
    moves=word_set("went go gone goes moved changed"),
    plural_names=word_set("states nations"),
    articles=word_set(
        "the a an this that these those its their his her our my your every each no any such both all half what"
    ),
    prepositions=word_set(
        "of in on at by for from to with without within into onto over under about above across"
        " after against along amid among amongst around as"
        " before behind below beneath beside besides between beyond but concerning despite down during except inside"
        " like near off out outside"
        " per regarding round since than through throughout till toward towards until unto up upon via versus vs"
        " worth including excluding following"
        " according because due aboard pending ahead alongside minus plus while whereas unlike"
    ),
    conjunctions=word_set(
        "and or but nor so yet if because although though while when where whereas whether unless as than that"
    ),
    auxiliaries=word_set(
        "is are was were be been being am has have had having do does did will would shall should"
        " can could may might must ought cannot"
        " isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't it's"
        " there's that's"
    ),
    pronouns=word_set(
        "i you he she it we they me him us them who whom which whose what there here himself herself"
        " itself themselves ourselves someone anyone"
        " everyone nobody something anything nothing everything mine yours theirs ours hers"
    ),
    adverbs=word_set(
        "not never also still now then so far just only already ever even again too once soon later"
        " earlier yesterday today tonight tomorrow"
        " alone together apart away back abroad overseas worldwide nationwide ago yet else instead perhaps maybe"
        " however meanwhile therefore"
        " annually daily weekly monthly yearly respectively alike when where why how whereas nearby last next this"
        " almost altogether recently"
        " currently initially finally reportedly allegedly mostly mainly especially particularly largely primarily"
        " ranging dating based each"
        " apiece online onwards onward upwards here there more less"
    ),
    verbs=word_set(
        "died dies fled apply applies applied cover covers blew beat bent bet bit bled bound bred burst cast caught clung crept dealt dug dreamt drank ate"
        " fed flung forbade foresaw forgave ground heard hurled"
        " kept knelt leapt learnt lit outdid overtook pled proved quit rebuilt rid shone shrank slew slung spat spilt"
        " spun split spoilt sprang stung stank strode strove swam swung"
        " undertook unveiled upheld wept woke wrung fared hailed posed stemmed ranked rated totaled totalled numbered"
        " made went came took got gave said told saw found left lost won held kept brought bought sold paid sent"
        " spent built began begun became come"
        " fell fallen rose risen grew grown drew drove driven flew flown fled met led read ran run sat stood spoke"
        " spoken stole stolen"
        " struck stuck swept swore threw thrown tried understood wore wrote written broke broken chose chosen felt"
        " fought forgot froze hid hung"
        " knew known lay laid lent meant rode rang sang sank shook shot showed shown shut slept slid spread sought"
        " taught taken took tore torn woke"
        " withdrew overcame underwent hit set cut put let burst hurt dead alive live lives die kill remain stay make"
        " take get give go come see say"
        " believe think know want need use try seek face faces seem become include includes contain involve live"
        " lives work worked join attend"
        " enter leave return receive suffer represent require support oppose participate protest vote travel arrive"
        " gather flee speak belong agree"
        " own earn pay spend lose win hold keep find feel lack await follow tell ask call help start begin continue"
        " expect plan hope rely depend"
        " borne short aged able likely unlikely available present involved missing alleged ranging close open worth"
        " free far eligible responsible due similar"
        " guilty unaccounted hostage prisoner captive homeless higher lower faster longer larger bigger older younger"
        " greater fewer better worse"
        " eat drink fight exist appear die stand sit tend wait walk drive fly visit watch wear write read run serve"
        " share sell buy send"
        " show sign sleep claim consider build carry cause change create cross deserve differ drop fail fall fill"
        " form grow happen hear"
        " identify imply improve increase insist lie look manage mean meet mention miss move occur offer operate"
        " possess prefer prevent produce"
        " provide put means makes comes goes gives takes says lives lies sits stands remains includes becomes seems"
        " appears belongs consists depends"
        " exists follows happens holds keeps knows leads likes lost likes owns pays plays puts receives relies"
        " represents sees seeks sends serves suffers tells thinks"
        " travels tries wants wears writes qualify raise reach register reject report respond result reveal rise stem"
        " study succeed survive"
    ),
    plurals=word_set(
        "accused people persons men women children police personnel staff aircraft fish sheep deer offspring"
        " species series headquarters cattle poultry"
        " teeth feet mice geese oxen lives wives knives wolves shelves leaves thieves halves calves loaves data media"
        " bacteria criteria phenomena"
        " alumni fungi troops dead wounded injured others injured homeless faithful salmon bison livestock crew"
        " clergy youth spacecraft"
        " gentlemen businessmen policemen servicemen gunmen fishermen congressmen policewomen servicewomen spokesmen"
        " workmen firemen gypsies"
        " grandchildren schoolchildren stepchildren congresspeople businesspeople townspeople salespeople"
        " tribespeople militia infantry"
        " jobless unemployed detained disabled airmen seamen craftsmen militiamen guardsmen clergymen"
        " salesmen frenchmen englishmen"
        " councilmen horsemen madmen swiss chinese japanese portuguese vietnamese lebanese sudanese burmese congolese"
        " taiwanese senegalese nepalese"
        " maltese ghanaian rohingya uighurs maori saudi"
    ),
    singulars=word_set(
        "this his its as was is has us gas bus plus thus less loss class process press crisis analysis"
        " basis diabetes virus campus census status"
        " bias chaos texas kansas arkansas paris illinois hamas massachusetts wales athens brussels dallas angeles"
        " orleans vegas honduras cyprus"
        " laos mars christmas congress access success business illness witness address business's across towards"
        " always perhaps sometimes"
        " besides whereas previous serious various religious suspicious dangerous famous nervous indigenous precious"
        " gross cross boss ross jones"
        " williams james charles thomas lewis davis harris adams united-states news politics economics physics"
        " mathematics athletics measles"
        " aids ebitda covid sales-tax tennis overseas corps chassis lens alias atlas canvas circus consensus surplus"
        " genius abbas reuters times"
        " states nations philippines netherlands emirates indies does goes says consensus express mass mess dress"
        " stress excess yes pass grass glass"
        " bass brass fitness darkness happiness wilderness wireless homeless jobless endless countless senseless"
        " doubtless regardless series'"
    ),
    attributive_plurals=word_set(
        "sports arms women men goods news customs savings sales communications operations"
        " securities systems services rights veterans games drugs"
        " weapons affairs mines works forces human-rights civil-rights united children people elections athletics"
        " electronics police staff youth crew"
        " data media awards honours honors admissions applications appeals explosives narcotics homicide emergency"
        " militia poultry swine cattle fish aircraft"
        " migrants refugees teachers workers farmers prisoners saudi chinese japanese vietnamese lebanese congolese"
        " taiwanese rohingya swiss"
        " personnel's infantry livestock"
    ),
    speech=word_set(
        "said says say saying told tells reported reports report reporting stated states announced"
        " announces confirmed confirms estimated estimates estimate"
        " claimed claims claim warned warns added adds wrote writes noted notes explained explains believe believes"
        " believed found finds find showed shows show"
        " suggested suggests suggest revealed reveals insisted insists acknowledged admitted alleged alleges allege"
        " argued argues declared declares disclosed"
        " predicted predicts projected projects forecast forecasts calculated calculates recorded counted documented"
        " documents indicated indicates"
        " tweeted testified recalled conceded concluded expects expected heard put puts tallied asserted maintained"
        " describe described describes boasted complained remarked commented cautioned stressed emphasised emphasized underlined highlighted advised contended contends asserts maintains monitored recounts tallies counts calculates verifies discloses posted"
        " state spoke speaks speak indicate warn announce confirm reveal conclude insist predict verified recounted briefed informed suggesting showing indicating claiming estimating reveal"
    ),
    speech_objects=word_set(
        "reported reports report confirmed confirms announced recorded estimated estimates"
        " documented counted registered verified disclosed put puts"
        " tallied projected forecast predicted projects forecasts predicts logged listed cited identified found"
        " reporting expects claimed"
    ),
    pronoun_sources=word_set("he she they it who"),
    sources=word_set(
        "police officials official authorities authority ministry minister spokesman spokeswoman"
        " spokesperson government army military officer officers"
        " prosecutors prosecutor court activists activist group groups organisation organization agency agencies"
        " union unions rescuers medics doctors"
        " doctor hospital researchers scientists analysts analyst experts expert witnesses witness residents sources"
        " source department bureau office"
        " council committee commission commissioner president governor mayor chief director secretary leader leaders"
        " lawyers lawyer investigators"
        " company firm bank un unhcr unicef who reuters afp monitor observatory monitors campaigners coroner sheriff"
        " statement ngo federation"
        " association foundation institute center centre university newspaper laboratory lab team campaign charity"
        " guards soldiers students residents parents monks nuns priests bishops imams diplomats neighbours rebels insurgents militants opposition villagers force forces church diocese parish mission embassy consulate observers observatory rescuer aid-workers ocha iom wfp msf icrc who"
        " unrwa fao army navy militia coalition alliance relatives family families lawyer survivors eyewitnesses"
        " media television tv radio network service body party opposition"
    ),
    documents=word_set(
        "report reports survey poll polls study studies data figures statistics estimate estimates"
        " records record document documents census research"
        " bulletin update assessment dashboard tracker database overview factsheet communique communiqué briefing"
        " readout index snapshot bulletins updates assessments"
        " analysis statement release review findings results numbers count tally investigation inquiry paper article"
        " media"
    ),
    rises=word_set(
        "rose rise rises rising risen increased increase increases increasing climbed climb climbs"
        " climbing jumped jump jumps jumping surged surge"
        " surges surging soared soar soars soaring grew grow grows growing grown gained gain gains gaining up added"
        " doubled tripled quadrupled"
        " doubling tripling swelled swelling advanced advancing advance rallied skyrocketed expanded expanding"
        " boosted boost raised raise raising raises"
        " higher hike hiked hikes growth recovered accelerated peaked swollen mounted ballooned spiked spike leapt"
        " leaped upped double triple quadruple"
    ),
    falls=word_set(
        "fell fall falls falling fallen decreased decrease decreases decreasing slow slows slowing dropped"
        " drop drops dropping declined decline declines declining"
        " down plunged plunge plunging slid slide slides sliding slipped slip slips slipping tumbled tumble sank sink"
        " sinks sinking sunk shrank"
        " shrink shrinking shrunk lost loses losing loss losses reduced reduce reduces reducing cut cuts cutting"
        " reduction lower lowered slumped slump dipped dip"
        " dipping eased easing slashed slashing halved halving contracted contraction contracting dwindled dwindling"
        " plummeted plummet plummeting"
        " worsened deteriorated collapsed narrowed weakened slowed shed shedding retreated"
    ),
    epochs=word_set(
        "war pandemic outbreak crisis conflict coup invasion revolution uprising earthquake quake flood floods drought"
        " ceasefire truce lockdown offensive siege fighting violence protests genocide takeover"
        " hostilities epidemic escalation campaign crackdown start beginning onset operation"
    ),
    document_speech=word_set(
        "identified identifies lists listed covers includes included contains cites cited detected"
    ),
    particle_verbs=word_set(
        "hand handed handing hands set sets setting shut shuts shutting close closed closing break broke broken"
        " shot shoot shooting gun gunned mow mowed knock knocked tear tore torn burn burned burnt pull pulled"
        " strike struck lay laid track tracked hunt hunted round rounded blow blew blown pick picked take took"
        " taken give gave given turn turned back backed bring brought step stepped write wrote written settle"
        " settled make made end ended wind wound pass passed open opened line lined show showed showing bring"
        " anted ponied coughed racked piled went came ended signed eaten ate used hung hang held hold call called sign signed build built"
    ),
    levels=word_set(
        "edged edges updated revised corrected adjusted covers cover covered spans span stretches contains contain occupies occupied is are was were be been being stood stands stand reached reaches reach reaching hit hits totaled"
        " totalled totals total totalling totaling"
        " cost costs costing averaged averages averaging amounted amounts amount came comes remained remains remain"
        " numbered numbers equals equaled"
        " valued estimated priced put puts became represents represented accounted accounts makes make made exceeds"
        " exceeded exceed exceeding topped tops"
        " top topping surpassed surpassing surpasses passed hovered hovers stayed bringing brings brought bring"
        " taking took takes leaving left ranged ranges"
        " range ranging projected expected worth trading traded trades closed ended end ends finished settled opened"
        " starting start starts begin"
        " sold sells set fetched weighed weighs measured measures measuring weighing paid pay pays earned earns earn"
        " charged charges"
    ),
    names=word_set(
        "article articles section sections page pages flight chapter room number no nos channel highway"
        " route interstate exit row seat seed court"
        " platform gate unit lot apartment apt suite floor grade class level phase stage type series version model"
        " windows iphone galaxy boeing airbus"
        " resolution law act bill rule clause paragraph amendment title volume vol issue episode season part figure"
        " fig table game match round race week day"
        " group pool zone area district ward precinct block station sector division brigade battalion regiment"
        " squadron legion corps formula top agenda"
        " vision apollo sputnik opus covid line bus train tram room studio route proposition prop question item items"
        " annex appendix schedule"
        " dossier file docket decree surah sura hadith canto protocol convention directive regulation form note psalm verse john matthew luke mark genesis size mark mk"
        " pier dock hole set step tier"
    ),
    totals=word_set(
        "total number numbers figure figures count tally toll sum amount rate share percentage proportion level average"
    ),
    rare_singles=word_set(
        "person man woman child boy girl baby people soldier officer policeman policewoman civilian"
        " protester protestor demonstrator student teacher"
        " worker victim death fatality case casualty injury suspect attacker gunman militant fighter prisoner inmate"
        " detainee hostage journalist"
        " reporter activist priest pastor monk nun imam bishop bystander passenger driver pilot crew-member patient"
        " doctor nurse migrant refugee"
        " defector escapee church mosque temple house home building village bomb missile rocket drone vehicle car bus"
        " truck plane aircraft helicopter boat ship tank"
        " arrest attack incident infection killing murder execution abduction kidnapping resident villager farmer"
        " fisherman guard rebel"
        " insurgent terrorist believer christian muslim american briton israeli palestinian russian ukrainian chinese"
        " brother sister son daughter"
        " vote seat goal win race title game match body survivor firefighter paramedic tourist employee staffer"
        " member lawmaker senator judge lawyer"
        " conviction abstention"
    ),
    ranked=word_set(
        "death fatality case execution victim killing murder infection shooting attack arrest journalist"
        " homicide casualty strike bombing launch test"
        " conviction goal win victory title"
    ),
    prison=word_set(
        "prison jail jails jailed imprisonment imprisoned sentence sentences sentenced sentencing behind"
        " custody detention incarceration incarcerated"
        " parole probation prisons camp labor labour bars term"
    ),
    weekdays=word_set("monday tuesday wednesday thursday friday saturday sunday"),
)
_NUMBERS = NumberWords(
    after_metres=word_set("of from in at to long tall high wide deep away above below on is was"),
    decimal=".",
    cardinals={
        **{word: float(n) for n, word in enumerate(_UNITS.split())},
        **{word: 10.0 * n for n, word in enumerate(_TENS.split(), 2)},
    },
    multipliers={
        "hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "quadrillion": 1e15,
        "lakh": 1e5, "lakhs": 1e5,
        "crore": 1e7, "crores": 1e7, "mln": 1e6, "bln": 1e9, "trln": 1e12, "mn": 1e6, "bn": 1e9, "tn": 1e12,
        "myriad": 1e4,
    },
    short_multipliers={"m": 1e6, "mn": 1e6, "mln": 1e6, "bn": 1e9, "b": 1e9, "bln": 1e9, "tn": 1e12, "t": 1e12,
    "trn": 1e12, "k": 1e3, "cr": 1e7,
                       "mil": 1e6, "mm": 1e6},
    joiners=frozenset(("and",)),
    articles=frozenset(("a", "an")),
    collectives={"dozen": 12, "score": 20},
    vague={"tens": (20, 99), "dozens": (24, 99), "scores": (40, 99), "hundreds": (200, 999), "thousands": (2e3, 9999),
    "millions": (2e6, 9_999_999),
           "billions": (2e9, 9_999_999_999), "trillions": (2e12, 9_999_999_999_999)},
    some=frozenset(("several", "few", "many")),
    pairs=frozenset(("couple",)),
    point=frozenset(("point",)),
    of=frozenset(("of",)),
    ordinals=_ORDINAL_WORDS,
    ordinal_suffixes=frozenset(("st", "nd", "rd", "th")),
    fractions=_FRACTIONS,
    odds=("in every", "out of every", "out of", "in"),
    multiples={"doubled": 2, "doubling": 2, "doubles": 2, "double": 2, "twice": 2, "tripled": 3, "tripling": 3,
    "triples": 3, "triple": 3, "trebled": 3, "treble": 3, "thrice": 3,
               "quadrupled": 4, "quadrupling": 4, "quadruple": 4, "quintupled": 5, "halved": 0.5, "halving": 0.5,
               "twofold": 2, "threefold": 3, "fourfold": 4,
               "fivefold": 5, "sixfold": 6, "sevenfold": 7, "eightfold": 8, "ninefold": 9, "tenfold": 10},
    to=frozenset(("to",)),
    alternatives=frozenset(("or",)),
    between={"between": "and", "from": "to"},
    percent=frozenset(("percent", "per cent", "pct", "pc", "percents", "%age")),
    points=frozenset((
        "percentage points", "percentage point", "percentage-point", "percentage-points", "ppts", "ppt", "pp", "pps",
        "% points", "percent points",
        "- percentage-point", "pts",
    )),
    currencies=_CURRENCIES,
    measures=_MEASURES,
    durations=_DURATIONS,
    months=word_set("january february march april may june july august september october november december jan feb"
    " mar apr jun jul aug sep sept oct nov dec"),
    before=_BEFORE_WORDS,
    after=_AFTER_WORDS,
    events=_EVENTS,
    grammar=Grammar(order="plural", links=frozenset(("of",))),
    english=_ENGLISH,
)  # fmt: skip

# Citations: compiled by the project

_CITATIONS = CitationWords(
    before=phrases(
        """told a reporter from; told a reporter of; told a reporter for; told reporters from; told journalists from;
        asked on; asked about it on; read out on; repeated on; heard from; interviewed on; denied on; confirmed on;
        admitted on; put on; spoken of on; quoted in full by; wrote for; guest on; guest of; appearance in; later by;
        first by; in the view of; in the opinion of; goes back to; go back to; traced to; traced back to; based on; drawn from; taken from; relies on; rely on; relied on; spoken on; shown on; seen on; premiered on; streamed on; reports in; reports by; figures in; tell; in the pages of; on the pages of; heard on; read in; watched on; posted at; posted on; posted by; appearing on; sent to; relayed by; repeated by; picked up by; echoed by; as told to; speaking on; told the;
        according to; per; as per; via; citing; quoting; to quote; told; tells; telling; informed; in the words of;
        in words of; on the account of; by the account of; in an interview with; interview with; interviews with;
        interviews to; column on; column in; column for; op-ed in; op-ed for; shared by; interview to; interview in;
        interview on; interview for; interview given to; conversation with; conversations with; call with;
        speaking to; spoke to; speaks to; spoken to; speaking with; spoke with; speaking on; spoke on; speaking in;
        talking to; talked to; talked with; said to; says to; said on; says on; said in; explained to; admitted to;
        complained to; confirmed to; confided to; boasted to; disclosed to; described to; recounted to; recalled to;
        repeated to; revealed to; acknowledged to; commented to; statement to; statements to; email to; emails to;
        e-mail to; emailed to; letter to; letter in; comments to; remarks to; testimony to; message to; messages to;
        reported by; quoted by; cited by; published by; published in; published on; printed in; printed by; seen by;
        obtained by; reviewed by; verified by; viewed by; heard by; analysed by; analyzed by; posted by; carried by;
        carried in; broadcast by; broadcast on; aired on; aired by; released by; compiled by; documented by;
        recorded by; revealed by; revealed in; interviewed by; leaked to; confirmed by; collected by; counted by;
        shared with; provided to; sent to; made available to; shown to; handed to; reported in; reported on;
        noted by; noted in; written in; writing in; wrote in; writes in; writing for; wrote for; writes for;
        as saying by; spotted by; unearthed by; transcript on; transcript in; transcript by; transcript from;
        reports for; reporting for; reported for; reporting by; quoted in; quoted on; cited in; appeared in;
        appearing in; appeared on; appearing on; appearance on; told viewers of; told readers of; featured in;
        featured on; listed by; traced by; tallied by; described by; described in; exposed by; including by;
        issue of; edition of; hat tip; hat tip to; h/t; front page of; pages of; spelled out in; set out in; source;
        sources; first reported by; reports from; dispatch from; put it in; asked by
        """
    ),
    far=phrases("in; on; to"),
    counting=phrases("has; had; makes it; made it; has it at; had it at; stops at; stopped at; arrives at; arrived at"),
    numbering=phrases("at; of; with; says; has"),
    bounds=phrases("about; around; some; only; over; nearly; almost; at least; more than; up to; just"),
    notes=phrases(
        """see also; see; cf; cf.; compare; note; notes; footnote; footnotes; fn; source; sources; references; further;
        also; and; as well as; reference"""
    ),
    dateless=phrases(
        "n.d.; n.d; no date; undated; last accessed; accessed; retrieved; same week; same month; ibid; op. cit."
    ),
    reporting=phrases(
        """fronts; leads with; leads on; goes with; off-leads; reefers; profiles; runs a; runs the; opens with; has more on; went with; catches; rounds up; points out; ran it; carried it; broke; took over; took up; picked up; relays; first showed; has a report; has an interview; had a report; has released a report; released a report; has the; recaps; rounds up; summarises; summarizes; led its; leads its;
        reported; reports; report; reporting; wrote; writes; write; published; publishes; broadcast; broadcasts;
        aired; quoted; quotes; quote; quoting; cited; cites; cite; citing; revealed; reveals; noted; notes; note;
        learned; learnt; understands; headlined; obtained; ran the; ran a; ran an; carries a; carries his;
        carries her; carries their; carried a; carries the; carried the; carried an; prints; printed; had written;
        headlines; titles; editorialised; editorialized; relayed; relays; spoke to; spoke with; interviewed
        """
    ),
    saying=phrases(
        """posted; posts; put online; puts online; heard from; heard that; hears; devotes; devoted; followed with; follows with;
        followed on; followed up; went further; goes further; has shown; has seen; had shown; attributes; attributed;
        credited; repeats; repeated; retells; retold; retraces; quantifies; has learned; has learnt; wants to know;
        does not believe; does not doubt; is less sure; is not so sure; is more cautious; is more precise; knows;
        hears from; enumerates; enumerated; spells out; spelled out; depicts; depicted; specified; specifies;
        clarified; clarifies; expects; expected; puts; gives; gave; thinks; believes; suspects; fears; doubts; regrets; explains; explained; insists; insisted; acknowledges; acknowledged; recounted; chronicles; dubbed; dubs; deplores; laments; wonders; predicts; foresees; stressed; underlines; underlined; emphasised; emphasizes; hints; hinted; assesses; assessed; cautions; cautioned; disputes; disputed; contradicts; contradicted; corrected; corrects; put the;
        said; says; say; claimed; claims; claim; warned; warns; warn; argued; argues; added; adds; add; counted;
        counts; count; lists; listed; list; names; named; name; showed; shows; show; confirmed; confirms; stated;
        states; state; estimated; estimates; estimate; puts; blamed; blames; found; finds; documented; documents;
        recorded; records; verified; described; describes; suggested; suggests; alleged; alleges; speculated;
        concluded; concludes; recounts; recalls; points out; pointed out; mentions; mention; mentioned; identified;
        identifies; disclosed; discloses; highlighted; highlights; exposed; tallied; tallies; chronicled; detailed;
        speaks of; insinuated; insinuates; spoke of; knows of; reckons; led with; leads with; sees it; saw it;
        is right; is to be believed;
        is to be trusted; called him; called her; called it; called them; ranks; ranked; puts the; calculates;
        calculated; traced; traces; observed; observes; predicted; saw; indicates; indicated; has it; had it; put it;
        puts it; registered; registers; details; collected; read out; remarked; remarks; tells of; told of;
        states that; asserts; asserted; maintains; uncovered; unveiled; stresses
        """
    ),
    auxiliary=phrases(
        """
        has; have; had; has since; have since; also; first; earlier; later; already; now; on; in; at; late; early;
        by; phone; telephone; video; further; again; both; all; each; still; recently; exclusively; itself; in part;
        repeatedly; previously; which; who; dated; of; as early as; as late as; only; then; even; meanwhile; however;
        moreover; therefore; thus; additionally; subsequently; initially; independently; separately; similarly;
        reportedly; rightly; correctly; in full; at length; live; briefly; the sidelines of; exclusive; long; short; local; time
        """
    ),
    describing=phrases(
        """
        the; a; an; its; their; his; her; own; new; recent; latest; local; regional; national; official; state;
        state-run; state-owned; state-controlled; state-backed; government-run; government-owned;
        government-controlled; independent; private; privately owned; pro-government; opposition; exiled; exile;
        local-language; english; english-language; online; influential; respected; leading; popular; weekly; daily;
        monthly; left-leaning; right-leaning; left-wing; right-wing; conservative; liberal; catholic; christian;
        islamist; jihadist; military-run; party; german; french; british; american; russian; chinese; indian; south;
        north; korean; japanese; spanish; italian; turkish; iranian; israeli; arab; pan-arab; london-based; us-based;
        u.s.-based; washington-based; seoul-based; paris-based; qatar-based; telephone; phone; lengthy; long; candid;
        exclusive; short; separate; another; public; sister; successor; monitor; watchdog; monitoring; rights; human;
        both; either; group; organisation; organization; ngo; charity; advocacy; rival; mass-circulation; semi-official; business;
        financial; sports; news; partner
        """
    ),
    media=phrases(
        """
        business daily; financial daily; business newspaper; business paper; newspaper; newspapers; paper; papers;
        daily; dailies; weekly; weeklies; monthly; magazine; magazines;
        tabloid; broadsheet; news agency; news agencies; press agency; agency; agencies; newswire; wire service;
        news service; service; broadcaster; broadcasters; station; channel; channels; network; television;
        television station; television channel; tv; tv station; tv channel; radio; radio station; news station;
        news channel; website; websites; site; web site; news site; news website; portal; news portal; outlet;
        outlets; media outlet; news outlet; news organisation; news organization; online newspaper; online magazine;
        journal; blog; newsletter; mouthpiece; programme; program
        """
    ),
    titles=phrases(
        """
        newspaper; paper; daily; weekly; monthly; magazine; tabloid; broadsheet; news agency; press agency; newswire;
        broadcaster; radio station; television station; tv station; news station; local station; television channel;
        tv channel; news channel; channel; website; news site; news website; portal; news portal; outlet;
        media outlet; news outlet; news organisation; news organization; blog; journal; medical journal;
        scientific journal; science journal
        """
    ),
    classes=phrases(
        """
        weekly; daily;
        newspaper; magazine; tabloid; broadsheet; news agency; press agency; newswire; news site; news website;
        radio station; television; tv station; television station; television channel; tv channel; news channel;
        broadcaster
        """
    ),
    agencies=phrases("news agency; press agency; newswire; wire service; news agencies"),
    clauses=phrases("which; who; that"),
    joining=phrases("and; &; or; plus; then"),
    that=phrases("that; how; why; whether"),
    to=phrases("to"),
    results=phrases("loss; losses; profit; profits; earnings; revenue; revenues; income; sales; dividend; turnover"),
    refusing=phrases("declined; decline; declines; refused; refuses; not; n't; never; failed; without"),
    participles=phrases("ed; shown; seen; written; told; heard; caught"),
    deeds=phrases(
        "contacted; polled; surveyed; ratified; approved; monitored; owned; acquired; hired; employed; sued; banned; founded; funded; created; led; used; launched; operated; managed; needed; followed; replaced; rejected; dismissed; supported; sponsored; fired; organised; organized; trained; represented; inspired; attacked"
    ),
    within=phrases("in; from; over at; on; to"),
    listing=phrases("source; sources"),
    people=phrases(
        """
        journalist; journalists; reporter; reporters; correspondent; correspondents; photographer; photographers;
        stringer; crew; team; columnist; contributor; bureau chief; witness
        """
    ),
    pieces=phrases(
        """ticker; website; websites; homepage; telegram channel; newsletter; annual review; monitoring; count of; calculation; calculations; video;
        videos; revelations; revelation; infographic; bulletin no; dispatches; op-eds;
        report; reports; article; articles; story; stories; investigation; investigations; interview; interviews;
        editorial; editorials; dispatch; dispatches; despatch; broadcast; broadcasts; bulletin; bulletins; programme;
        documentary; podcast; issue; edition; column; op-ed; commentary; analysis; review; survey; surveys; study;
        studies; figure; figures; tally; tallies; count; toll; data; database; dataset; estimate; estimates; account;
        accounts; version; coverage; transcript; translation; footage; exclusive; scoop; long read; feature; profile;
        update; updates; brief; briefing; briefs; newsletter; factsheet; index; tracker; fact check; fact checker;
        fact-check; source; sources; reporting; piece; pieces; words; sister paper
        """
    ),
    studies=phrases(
        """
        report; reports; study; studies; survey; surveys; brief; briefing; index; assessment; white paper; audit;
        inquiry; working paper; policy paper; monitoring report; fact-finding report; factsheet; fact sheet; dossier
        """
    ),
    links=phrases(
        """
        by; from; in; published by; published in; released by; issued by; compiled by; commissioned by; prepared by;
        carried out by; conducted by; produced by; written by; for
        """
    ),
    agents=phrases("by"),
    idents=phrases("this is; welcome to; listening to; you're watching; you are watching"),
    members=phrases("of; at; for; from; with; in; on"),
    owning=phrases("publishes; publish; prints"),
    offices=phrases(
        """
        director; president; chairman; chairwoman; chief; executive; ceo; cfo; spokesman; spokeswoman; spokesperson;
        professor; manager; mayor; founder; co-founder; owner; analyst; coach; attorney; lawyer; head; vice; senator;
        officer; deputy; detective; sergeant; sgt; lieutenant; captain; resident; teacher; economist; researcher
        """
    ),
    bodies=phrases(
        """
        institute; institution; commission; commissioner; council; centre; center; campaign; association; foundation;
        federation; organisation; organization; network; group; committee; agency; office; ministry; department;
        observatory; bank; university; union; fund; project; program; programme; initiative; watch; rights; alliance;
        coalition; society; academy; bureau; authority; board; court; parliament; panel; rapporteur; secretariat;
        trust; forum; league; movement; mission; nations; auditor; general; ombudsman; inspector; inspectorate;
        statistics; church; churches; bishops; conference; monitor; monitoring; task; force; team; college; school;
        lab; laboratory; house; tank; equities; securities; research; analytics; defenders; lawyers; reporters;
        doctors; unicef; unhcr; unesco; ohchr
        """
    ),
    company=phrases("holdings; inc; corp; plc; ltd; llc; gmbh; co; group; foundation; institute; fund; funds"),
    issued=phrases("of; dated"),
    appeared=phrases("released; published; issued; posted; aired; broadcast; made public; out"),
    again=phrases("the same; this same; that same; the; that; this"),
    own=phrases("its; their"),
    relative={
        "the next day": 1,
        "the following day": 1,
        "a day later": 1,
        "one day later": 1,
        "the day after": 1,
        "next day": 1,
        "two days later": 2,
        "three days later": 3,
        "the same day": 0,
        "same day": 0,
        "the same date": 0,
        "same date": 0,
        "that day": 0,
        "that same day": 0,
        "on that date": 0,
        "the day before": -1,
        "a day earlier": -1,
        "a day before": -1,
        "one day earlier": -1,
        "the previous day": -1,
        "two days earlier": -2,
        "two days before": -2,
    },
    ordinal=r"(\d{1,2})(?:st|nd|rd|th)",
    one=phrases("a; an; another; this; that; one"),
    every=phrases("all; both; each"),
    credit=phrases(
        """
        photo; photos; image; images; picture; pictures; photograph; credit; credits; file; video; graphic;
        screenshot; courtesy; pic; illustration
        """
    ),
)

# Countries and places

PLACES = PlaceWords(
    names="""
# Compiled by the project: official and historic names, abbreviations.
AU Commonwealth of Australia
BA BiH
BL Saint Barthélemy|St. Barthélemy|St Barthélemy|Saint Barthelemy|St. Barts|St Barts|St. Barths
BQ Caribbean Netherlands|Sint Eustatius|Bonaire
BS Commonwealth of the Bahamas|Commonwealth of The Bahamas
CC Cocos Islands|Cocos (Keeling) Islands|Cocos Keeling Islands
DM Commonwealth of Dominica
FK Islas Malvinas|Malvinas
GF French Guiana|French Guyana|Guyane
GM Islamic Republic of the Gambia|Islamic Republic of The Gambia|Republic of the Gambia
GR Hellenic Republic
GS South Georgia|South Georgia and the South Sandwich Islands|South Georgia & South Sandwich Islands|South Sandwich Islands
GW Republic of Guinea-Bissau|Republic of Guinea Bissau
IO Chagos Islands|Chagos Archipelago|Chagos|British Indian Ocean Territory|Diego Garcia
JO Hashemite Kingdom of Jordan|Hashemite Kingdom
KP DPR of Korea|D.P.R. of Korea|Democratic Peoples Republic of Korea
MF Saint Martin|Saint-Martin|St. Martin|French part of Saint Martin|Collectivity of Saint Martin
MK Yugoslav Republic of Macedonia|Former Yugoslav Republic of Macedonia|FYROM
MR Islamic Republic of Mauritania
MX United Mexican States
PK Islamic Republic of Pakistan
PM Saint Pierre and Miquelon|St. Pierre and Miquelon|St Pierre and Miquelon|St. Pierre & Miquelon|Saint-Pierre and Miquelon
PN Pitcairn|Pitcairn Island|Pitcairn Islands
PR Commonwealth of Puerto Rico
SH Saint Helena|St. Helena|St Helena|Saint Helena, Ascension and Tristan da Cunha|Tristan da Cunha|Ascension Island
SJ Svalbard|Svalbard and Jan Mayen|Svalbard & Jan Mayen|Jan Mayen
SX Sint Maarten|St. Maarten|St Maarten
TC Turks and Caicos|Turks and Caicos Islands|Turks & Caicos Islands|Turks & Caicos|Turks and Caicos Is.
VI United States Virgin Islands
WF Wallis and Futuna|Wallis & Futuna
EH Sahrawi Arab Democratic Republic
VE Bolivarian Republic
SK Slovak Republic
LK Democratic Socialist Republic of Sri Lanka
GB United Kingdom of Great Britain and Northern Ireland
AE UAE|U.A.E.|United Arab Emirates|Trucial States
AF Islamic Emirate of Afghanistan|Islamic Republic of Afghanistan
AG Antigua|Barbuda|Antigua and Barbuda
AM Republic of Armenia
BA Bosnia|Bosnia-Herzegovina|Bosnia and Herzegovina|Bosnia & Herzegovina
BF Burkina Faso|Upper Volta
BJ Dahomey|Benin
BN Brunei Darussalam
BS The Bahamas|Bahamas
BY Byelorussia|Belorussia
BZ British Honduras
CA Dominion of Canada
CD Congo|DRC|D.R.C.|DR Congo|D.R. Congo|D.R.Congo|DRCongo|Democratic Republic of Congo
CD Democratic Republic of the Congo|Democratic Republic Of Congo|Dem. Rep. Congo|Congo-Kinshasa|Congo Kinshasa
CD Zaire|Zaïre|Belgian Congo|Congo (Kinshasa)
CF CAR|C.A.R.|Central African Republic
CG Congo|Republic of Congo|Republic of the Congo|Congo-Brazzaville|Congo Brazzaville|Congo Republic|French Congo
CH Swiss Confederation
CI Ivory Coast|Cote d'Ivoire|Cote d’Ivoire|Côte d'Ivoire|Côte d’Ivoire|Cote D'Ivoire
CN PRC|P.R.C.|People's Republic of China|People’s Republic of China|P.R. China|PR China|Mainland China
CN Communist China|Red China
CV Cape Verde|Cabo Verde
CZ Czech Republic|Czechia|Czechoslovakia
DE Federal Republic of Germany|West Germany|East Germany|German Democratic Republic|FRG|GDR|W. Germany|E. Germany
CU Republic of Cuba
EG Arab Republic of Egypt|UAR
EH Western Sahara|SADR
ES Kingdom of Spain
ET Abyssinia|Federal Democratic Republic of Ethiopia
FM Federated States of Micronesia|Micronesia
FO Faroe Islands|Faroes
FR French Republic
GB UK|U.K.|United Kingdom|Great Britain|Britain|U. K.|Grande-Bretagne
GE Republic of Georgia
GM The Gambia|Gambia
GN Guinea|Guinea-Conakry|Guinea Conakry|Republic of Guinea
GQ Equatorial Guinea
GW Guinea-Bissau|Guinea Bissau
HK Hong Kong|Hongkong|HKSAR
HT Republic of Haiti
IE Ireland|Republic of Ireland|Irish Republic|Eire|Éire
IL State of Israel
IN Republic of India|Bharat
IR Islamic Republic of Iran|Islamic Republic|Persia
IQ Republic of Iraq
KG Kyrgyzstan|Kyrgyz Republic|Kirghizia|Kyrgyz Republic
KH Kampuchea|Democratic Kampuchea|Khmer Republic
KM Comoros|Comoro Islands
KN St Kitts|St. Kitts|Saint Kitts and Nevis|St. Kitts and Nevis|St Kitts and Nevis|Nevis
KR Korea|ROK|R.O.K.|Republic of Korea|South Korea|S. Korea|S.Korea|SKorea|S Korea|South-Korea
KP Korea|DPRK|D.P.R.K.|DPR Korea|Democratic People's Republic of Korea|Democratic People’s Republic of Korea
KP North Korea|N. Korea|N.Korea|NKorea|N Korea|North-Korea|Hermit Kingdom
KZ Kazakhstan|Kazakstan
LA Laos|Lao PDR|Lao People's Democratic Republic|LPDR
LC St Lucia|St. Lucia|Saint Lucia
LK Ceylon
LY Libyan Arab Jamahiriya|Jamahiriya
MD Moldova|Moldavia
MK Macedonia|North Macedonia|Republic of North Macedonia|Republic of Macedonia
MM Myanmar|Burma|Republic of the Union of Myanmar
MN Mongolian People's Republic
MO Macau|Macao
MY Malaya
MW Nyasaland
NA South-West Africa
NL The Netherlands|Netherlands|Holland
NZ Aotearoa
PG Papua New Guinea|PNG
PH Philippines|The Philippines|Republic of the Philippines
PS Palestine|State of Palestine|Palestinian Territories|Palestinian territories|Palestinian territory
PS Palestinian Authority
RS Serbia|Yugoslavia|Serbia and Montenegro|Federal Republic of Yugoslavia
RU Russia|Russian Federation|USSR|U.S.S.R.|Soviet Union|Soviet Russia|Union of Soviet Socialist Republics
RW Ruanda
SA Saudi Arabia|Kingdom of Saudi Arabia|KSA|Saudi
SD Republic of the Sudan
SO Federal Republic of Somalia
SR Surinam|Dutch Guiana
ST Sao Tome and Principe|São Tomé and Príncipe|Sao Tome|São Tomé
SV El Salvador
SY Syrian Arab Republic
SZ Eswatini|Swaziland|Kingdom of Eswatini
TD Chad|Republic of Chad
TG Togolese Republic|Togo
TH Thailand|Siam
TL East Timor|Timor-Leste|Timor Leste
TR Turkey|Türkiye|Turkiye|Republic of Turkey
TT Trinidad and Tobago|Trinidad|Tobago|Trinidad & Tobago
TW Taiwan|Republic of China|Chinese Taipei|R.O.C.
TZ Tanzania|United Republic of Tanzania
UA Ukraine
US US|U.S.|USA|U.S.A.|United States|United States of America|America|U. S.|U.S|Uncle Sam|Stateside
VA Vatican|Vatican City|Holy See
VC St Vincent|St. Vincent|Saint Vincent and the Grenadines|St. Vincent and the Grenadines
VC St Vincent and the Grenadines|Grenadines
VE Bolivarian Republic of Venezuela
VG British Virgin Islands
VI US Virgin Islands|U.S. Virgin Islands|Virgin Islands
VN Vietnam|Viet Nam|Socialist Republic of Vietnam
XK Kosovo|Kosova
YE Yemen|Republic of Yemen|Yemen Arab Republic
ZA South Africa|RSA|Republic of South Africa|S. Africa
ZM Northern Rhodesia
ZW Zimbabwe|Rhodesia
""",
    demonyms="""
# Compiled by the project: adjectives and people; a plural in -s is added to those that take one.
AD Andorran
AE Emirati
AF Afghan|Afghani
AG Antiguan|Barbudan
AI Anguillan
AL Albanian
AM Armenian
AO Angolan
AR Argentine|Argentinian|Argentinean
AT Austrian
AU Australian|Aussie
AW Aruban
AZ Azerbaijani|Azeri
BA Bosnian|Herzegovinian|Bosniak
BB Barbadian|Bajan
BD Bangladeshi
BE Belgian|Flemish|Walloon
BF Burkinabe|Burkinabé|Burkinabè
BG Bulgarian
BH Bahraini
BI Burundian
BJ Beninese
BM Bermudian
BN Bruneian
BO Bolivian
BR Brazilian
BS Bahamian
BT Bhutanese
BW Botswanan|Batswana|Motswana
BY Belarusian|Belarussian|Byelorussian
BZ Belizean
CA Canadian|Quebecois|Québécois|Ontarian|Albertan|Manitoban|Quebecer|Quebecker|Newfoundlander|British Columbian
CA Nova Scotian
CD Congolese|Zairean|Zairian
CG Congolese
CF Central African
CH Swiss
CI Ivorian
CL Chilean
CM Cameroonian
CN Chinese|Tibetan|Uighur|Uyghur
CO Colombian
CR Costa Rican
CU Cuban
CV Cape Verdean
CY Cypriot
CZ Czech|Bohemian|Moravian|Czechoslovak
DE German|Bavarian|East German|West German|Berliner
DJ Djiboutian
DK Danish|Dane
DO Dominican
DM Dominican
DZ Algerian
EC Ecuadorian|Ecuadorean
EE Estonian
EG Egyptian
EH Sahrawi|Saharawi
ER Eritrean
ES Spanish|Spaniard|Catalan|Andalusian
ET Ethiopian|Tigrayan|Oromo
FI Finnish|Finn
FJ Fijian
FM Micronesian
FR French|Frenchman|Frenchmen|Frenchwoman|Frenchwomen|Parisian|Corsican
GA Gabonese
GB British|Briton|Brit|English|Englishman|Englishmen|Englishwoman|Scottish|Scot|Scots|Scotsman|Scotsmen
GB Scotswoman|Welsh|Welshman|Welshmen|Northern Irish|Londoner|Britisher|Mancunian|Liverpudlian
GD Grenadian
GE Georgian|Abkhaz|Abkhazian|South Ossetian
GH Ghanaian|Ghanian
GL Greenlandic|Greenlander
GM Gambian
GN Guinean
GQ Equatorial Guinean|Equatoguinean
GR Greek|Athenian
GT Guatemalan
GW Bissau-Guinean
GY Guyanese
HK Hongkonger|Hong Konger|Hong Kongers
HN Honduran
HR Croatian|Croat
HT Haitian
HU Hungarian
ID Indonesian|Javanese|Balinese|Acehnese
IE Irish|Irishman|Irishmen|Irishwoman|Irishwomen|Dubliner
IL Israeli
IN Indian
IQ Iraqi
IR Iranian|Persian
IS Icelandic|Icelander
IT Italian|Sicilian|Sardinian|Venetian|Milanese|Neapolitan
JM Jamaican
JO Jordanian
JP Japanese|Okinawan
KE Kenyan
KG Kyrgyz|Kyrgyzstani
KH Cambodian|Khmer
KI I-Kiribati
KM Comorian|Comoran
KN Kittitian|Nevisian
KR Korean|South Korean|S. Korean|S.Korean
KP Korean|North Korean|N. Korean|N.Korean
KW Kuwaiti
KZ Kazakh|Kazakhstani
LA Lao|Laotian
LB Lebanese
LC Saint Lucian|St. Lucian|St Lucian
LI Liechtensteiner
LK Sri Lankan|Sinhalese
LR Liberian
LS Basotho|Mosotho
LT Lithuanian
LU Luxembourger|Luxembourgish
LV Latvian
LY Libyan
MA Moroccan
MC Monegasque|Monégasque
MD Moldovan|Moldavian|Transnistrian
ME Montenegrin
MG Malagasy|Madagascan
MH Marshallese
MK Macedonian|North Macedonian
ML Malian
MM Burmese|Rohingya|Myanmarese
MN Mongolian
MR Mauritanian
MT Maltese
MU Mauritian
MV Maldivian
MW Malawian
MX Mexican
MY Malaysian
MZ Mozambican
NA Namibian
NE Nigerien
NG Nigerian
NI Nicaraguan
NL Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander
NO Norwegian
NP Nepali|Nepalese
NR Nauruan
NZ New Zealander|Kiwi|Maori
OM Omani
PA Panamanian
PE Peruvian
PG Papua New Guinean|Papuan New Guinean
PH Philippine|Filipino|Filipina
PK Pakistani|Punjabi Pakistani|Sindhi|Baloch
PL Polish|Pole
PR Puerto Rican
PS Palestinian|Gazan
PT Portuguese
PW Palauan
PY Paraguayan
QA Qatari
RO Romanian|Rumanian
RS Serbian|Serb|Yugoslav|Yugoslavian
RU Russian|Soviet|Chechen|Siberian|Muscovite|Dagestani|Tatarstani
RW Rwandan
SA Saudi Arabian|Saudi
SB Solomon Islander
SC Seychellois
SD Sudanese|Darfuri
SE Swedish|Swede
SG Singaporean
SI Slovenian|Slovene
SK Slovak|Slovakian
SL Sierra Leonean|Sierra Leonian
SM Sammarinese
SN Senegalese
SO Somali|Somalian|Somalilander
SR Surinamese
SS South Sudanese
ST Sao Tomean
SV Salvadoran|Salvadorean|Salvadorian
SY Syrian
SZ Swazi
TD Chadian
TG Togolese
TH Thai
TJ Tajik|Tajikistani
TL Timorese|East Timorese
TM Turkmen
TN Tunisian
TO Tongan
TR Turkish|Turk
TT Trinidadian|Tobagonian
TV Tuvaluan
TW Taiwanese
TZ Tanzanian|Zanzibari
UA Ukrainian|Crimean
UG Ugandan
US American|Californian|Texan|New Yorker|Floridian|Hawaiian|Alaskan|Iowan|Virginian|Pennsylvanian|Minnesotan
US Ohioan|Michigander|Oregonian|Arizonan|Coloradan|Louisianan|Kentuckian|Tennessean|Oklahoman|Nebraskan|Kansan
US Wisconsinite|Vermonter|New Jerseyan|Marylander|Mississippian|Alabamian|Utahn|Nevadan|Missourian|Bostonian
US Chicagoan|Angeleno|Long Islander|North Carolinian|South Carolinian|New Englander|New Mexican|African American
US African-American|Native American|Puerto Rican American|Mexican-American|Asian-American|Washingtonian
US Philadelphian|West Virginian|Rhode Islander|Idahoan|Montanan
UY Uruguayan
UZ Uzbek|Uzbekistani
VC Vincentian
VE Venezuelan
VN Vietnamese
VU Vanuatuan|Ni-Vanuatu
WS Samoan
XK Kosovar|Kosovan|Kosovo Albanian
YE Yemeni|Yemenite
ZA South African|Afrikaner|Zulu
ZM Zambian
ZW Zimbabwean|Rhodesian
""",
    cities="""
# Compiled by the project: historic and variant names of cities.
BD Dacca
BJ Cotonou
BO La Paz
CN Peking|Canton|Nanking|Tientsin|Mukden|Chungking|Amoy|Tsingtao
CI Abidjan
DE Cologne|Nuremberg|Munich|Hanover|Bonn|Frankfurt|Karl-Marx-Stadt|Brunswick
EG Alexandria
ET Addis Abeba|Addis
IN Bombay|Calcutta|Madras|Bangalore|Cawnpore|Benares|Varanasi|Poona|Baroda|New Delhi|Delhi|Mysore|Trivandrum|Cochin
IR Teheran
IQ Mosul|Basra|Erbil|Arbil|Fallujah|Falluja|Kirkuk|Tikrit|Najaf|Karbala
KP Pyongyang|P'yongyang|Wonsan|Chongjin|Sinuiju|Hyesan|Nampo|Rason|Sinpo|Hamhung
KR Seoul|Busan|Pusan|Incheon|Inchon|Daegu|Taegu|Gwangju|Kwangju|Daejeon|Ulsan|Suwon|Sejong|Sejong City|Pyeongchang
KZ Almaty|Alma-Ata|Astana|Nur-Sultan
LY Benghazi|Misrata|Misurata|Sirte|Derna
MM Rangoon|Yangon|Naypyidaw|Nay Pyi Taw|Naypyitaw|Mandalay|Sittwe|Myitkyina|Loikaw
MX Ciudad Juarez|Ciudad Juárez|Juarez|Ciudad de Mexico|Mexico City
PA Panama City
PK Karachi|Lahore|Islamabad|Rawalpindi|Peshawar|Quetta|Faisalabad|Multan
RU Moscow|Leningrad|St Petersburg|St. Petersburg|Saint Petersburg|Stalingrad|Gorky|Sverdlovsk|Petrograd
SA Mecca|Medina|Riyadh|Jeddah|Jiddah|Dhahran
SO Mogadishu|Kismayo|Baidoa|Bosaso
SY Damascus|Aleppo|Homs|Hama|Idlib|Douma|Kobani|Kobane|Latakia|Deir al-Zour
TR Istanbul|Constantinople|Ankara|Izmir|Diyarbakir|Gaziantep|Smyrna
UA Kiev|Kyiv|Kharkov|Kharkiv|Odessa|Odesa|Lvov|Lviv|Dnipro|Dnipropetrovsk
VN Saigon|Ho Chi Minh City|Hanoi|Hue|Da Nang|Danang
YE Sanaa|Sana'a|Sana’a|Aden|Mocha|Mukalla
""",
    institutions="""
# Compiled by the project: seats and bodies whose name stands for the government.
CN Zhongnanhai|Chinese Communist Party|People's Liberation Army
AR Casa Rosada
BR Planalto
CL La Moneda
DE Bundestag|Bundesrat|Bundesbank
NG Aso Rock
FR Elysee|Élysée|Elysée|Elysee Palace|Élysée Palace|Quai d'Orsay
GB House of Commons|House of Lords|Buckingham Palace|10 Downing Street|Downing Street|Whitehall|Stormont|Holyrood
IL Knesset
IN Lok Sabha|Rajya Sabha
JP Bank of Japan
KP Workers' Party of Korea|Korean People's Army
KR Cheong Wa Dae|Blue House
MM Tatmadaw
PH Malacanang|Malacañang
RU Kremlin|State Duma|Duma
UA Verkhovna Rada
US White House|Pentagon|U.S. Congress|State Department|Oval Office|West Wing|Capitol Hill
VA Holy See|St. Peter's Basilica|St Peter's Square|St. Peter's Square|Sistine Chapel|St Peter's Basilica
VE Miraflores
""",
    hints="""
# Compiled by the project: bodies and groups that point to a country without speaking for it.
AF Taliban
CN Xinhua|CCP|PLA|Politburo Standing Committee
GB BBC|MI5|MI6|NHS|Scotland Yard|Church of England|Metropolitan Police
IL IDF|Mossad|Shin Bet|Likud
IN BJP|Bharatiya Janata Party
IR Revolutionary Guards|IRGC|Islamic Revolutionary Guard Corps
KP KCNA|Korean Central News Agency|Rodong Sinmun
KR Yonhap
LB Hezbollah|Hizbollah
MM Arakan Army|Karen National Union|National League for Democracy
NG Boko Haram
PH Abu Sayyaf
PS Hamas|Fatah|PLO
RU FSB|KGB|Gazprom
SD Rapid Support Forces
SO Shabaab|Al-Shabaab
TR AKP
US FBI|CIA|Federal Bureau of Investigation|Central Intelligence Agency|Homeland Security
US Department of Homeland Security|Federal Reserve|NASA|Centers for Disease Control and Prevention
US Centers for Disease Control|Food and Drug Administration|NYPD|LAPD|Environmental Protection Agency
US Securities and Exchange Commission|Super Bowl|Nasdaq|Medicaid|Medicare|Obamacare
YE Houthi|Houthis
""",
    people="""
# Compiled by the project. Rulers: the full name is evidence, before "regime", "government" and the like it speaks for
AF Ashraf Ghani|Hamid Karzai
BY Alexander Lukashenko|Lukashenko
CN Xi Jinping|Mao Zedong|Hu Jintao|Deng Xiaoping
CU Fidel Castro|Raul Castro|Castro
DE Angela Merkel|Olaf Scholz|Merkel
EG Hosni Mubarak|Abdel Fattah al-Sisi|Mubarak|Sisi
ER Isaias Afwerki
ET Abiy Ahmed|Mengistu
FR Emmanuel Macron|Nicolas Sarkozy|Macron
HU Viktor Orban|Viktor Orbán|Orban|Orbán
IL Benjamin Netanyahu|Netanyahu
IN Narendra Modi|Modi
IQ Saddam Hussein|Saddam
IR Ayatollah Khomeini|Ali Khamenei|Ayatollah Khamenei|Ayatollah Ali Khamenei|Khamenei
KP Kim Jong Un|Kim Jong-un|Kim Jong Il|Kim Jong-il|Kim Il Sung|Kim Il-sung|Kim Yo Jong|Kim Yo-jong|Kim
KR Moon Jae-in|Yoon Suk Yeol|Yoon Suk-yeol|Park Geun-hye
LY Muammar Gaddafi|Moammar Gadhafi|Muammar Gadhafi|Khalifa Haftar|Gaddafi|Gadhafi|Qaddafi
MM Aung San Suu Kyi|Min Aung Hlaing
NI Daniel Ortega|Ortega
PH Rodrigo Duterte|Ferdinand Marcos|Duterte|Marcos
RU Vladimir Putin|Boris Yeltsin|Mikhail Gorbachev|Dmitry Medvedev|Putin
RW Paul Kagame|Kagame
SA Mohammed bin Salman
SD Omar al-Bashir|Bashir
SY Bashar al-Assad|Bashar Assad|Assad
TR Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Erdogan|Erdoğan
UA Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy
US Donald Trump|Barack Obama|Joe Biden|George W. Bush|Ronald Reagan|Trump|Obama|Biden|Reagan|Clinton
VE Nicolas Maduro|Nicolás Maduro|Hugo Chavez|Hugo Chávez|Maduro|Chavez|Chávez
ZW Robert Mugabe|Mugabe|Mnangagwa
""",
    locative="""
in near outside at inside throughout across around within toward towards leaving entering via beyond reach reached visit visited
visiting
""",
    other="""
# Compiled by the project: fixed phrases in which a name says nothing of its country.
March|April|May|June|July|August|Latin America|Latin American|South America|South American|North America|North American|Central America
Central American|Americas|Indian Ocean
Korean War|Korean Peninsula|Korean peninsula|Korea Strait|Korean wave|American Dream|Spanish Civil War
Vietnam War|Gulf War|American football
English teacher|English teachers|English literature|French Quarter|French Guiana rocket|Spanish Harlem
Little Italy|Little Havana|China Sea|Chinatown
Mexican standoff|Dutch elm|Indian Wells|Turkish coffee|Brazilian jiu-jitsu|German Shepherd|German Shepherds
Greek yogurt|Greek yoghurt|Swiss chard
West Indies|West Indian|East Indies|Gulf of Mexico|South China Sea|East China Sea|Sea of Japan|Persian Gulf
English Channel|Gulf of Guinea|Gulf of Aden
Gulf of Oman|Guinea pig|Guinea pigs|Guinea worm|Brazil nut|Brazil nuts|German shepherd|German shepherds
German measles|Spanish flu|French fries
French toast|French kiss|French horn|French window|French windows|Turkish delight|Turkish bath|Danish pastry
Swiss cheese|Swiss Army|Indian summer
Dutch oven|Dutch auction|Irish setter|Irish coffee|Scotch whisky|Scottish terrier|Welsh corgi|English breakfast
English muffin|Mexican wave
Cuban sandwich|Bengal tiger|Siamese cat|Siamese twins|Persian cat|Afghan hound|Panama hat|Bermuda shorts
Bermuda Triangle|Air Jordan|Paris Saint-Germain
New England Journal of Medicine|Niger River|Congo River|Congo Basin|Jordan River|Jordan Valley|Mississippi Delta
Persian rug|Persian rugs
Chinese whispers|Chinese checkers|Russian roulette|Russian dressing|Roman Catholic|Panama Papers|Paradise Papers
Stockholm syndrome|Vienna sausage
Brussels sprouts|Berlin Wall|Geneva Convention|Geneva Conventions|Paris Agreement|Paris Accord|Kyoto Protocol
Hague Convention|Lisbon Treaty
Maastricht Treaty|Schengen Agreement|Havana syndrome|Manila envelope|Chelsea Clinton|Saint Nicholas|Santa Claus
Santa Fe Railway|Chad Valley
Rhode Island Red|Kentucky Fried Chicken|Boston terrier|Labrador retriever|Labrador Retriever|Great Dane
Dalmatian|Alsatian
Ebola River|Zika Forest|Lyme disease|Norwalk virus|Lassa fever|Rift Valley fever|West Nile virus|West Nile Virus
Marburg virus|Japanese encephalitis
Middle East|Far East|Near East|Southeast Asia|South Asia|East Asia|Central Asia|West Africa|East Africa
North Africa|Southern Africa|Central Africa
Southern Hemisphere|World Cup|European Union|United Nations|Security Council|Islamic State|Al Qaeda|Al-Qaeda
""",
)

# Full stops that end no sentence: compiled by the project.
_SENTENCES = SentenceWords(
    abbreviations=word_set(
        "Mr Mrs Ms Mx Dr Prof Gen Lt Col Sgt Capt Maj Cmdr Cdr Cpl Pvt Adm Brig Rev Fr Sr Jr St Gov Sen"
        " Rep Pres Hon Amb Insp Supt Det Messrs Mt Ft Bros vs v etc Inc Ltd Corp Co dept est approx al viz"
        " cf ca Ave Blvd Rd Dist Rs sh u.s u.k u.n e.g i.e a.k.a p.o Ph.D Assn Univ Ala Ariz Calif Colo"
        " Conn Fla Ill Ind Kan La Mass Mich Minn Mo Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo"
    ),
    before_numbers=word_set(
        "No Nos Art art Sec sec Vol vol p pp Fig fig Ch ch para paras Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec"
    ),
)

# Claims: the classes of words that the readers of `pipeline.claims` ask for
_CLAIMS = ClaimWords(
    loose=phrase_list("published on; released on; issued on; dated; of; on; in; from; by; at"),
    no_source=phrase_list(
        "plan; schedule; law; the plan; the schedule; the law; the rules; protocol; custom; tradition; need"
    ),
    suffixes="s",
    classes=word_classes(
        r"""
        # numbers without a noun behind a name: "In Tolan 214 were arrested"
        are_many: were are have
        # ages and prison terms
        hyphenated_age: day-old month-old month-olds week-old year-old year-olds
        both: both
        s: s
        old: old olds
        of: of
        age: age
        and: and
        after_name_in_apposition: from is of or was were who
        term_places: bars behind camp custody detention labor labour term
        aged: age aged ages turned turning turns
        after_bare_age: , . ; and at by when
        before_age: about above around at below from just of only over under
        joining_ages: and or to
        limits: above below over under
        persons: adults anyone babies boys child children citizens girls infants men minors people person persons residents those women youths
        row_of_limits: - over under
        over_under: over under
        age_head: age aged ages of the
        lower_limits: below under
        upper_limits: above over
        after_count_not_age: cent people per percent years
        after_apposition: ) , . ; and from is of or was were who – —
        juniors: jr sr
        juniors_in_bits: jr s sr
        sentencing: convicted imprisoned jail jailed prison sentence sentenced sentences sentencing
        for: for
        between_from: between from
        someone_is: he's i'm she's
        under: under
        before_term: a about additional almost and another face faces facing for gets given got her his least maximum minimum nearly of over received serve served serving than to up years
        before_after: after before
        term_breaks: after before of when
        being: 'm am be is was
        being_someone: he i she who will
        respectively: ) , . respectively
        held_places: bars camp custody detention labor labour
        term_link: behind forced hard in labor labour of prison
        after_span: ago after before earlier later
        jailing: imprisoned jailed sentence sentenced
        # shares, money, measures
        worth: worth
        to_by: by to
        early_late: early late
        moved_by: by down up
        comparatives: above below better bigger cheaper down faster fewer greater higher larger less longer lower more slower smaller up worse
        whom_which: which whom
        share_compared: by down than up
        that_which: that which
        each_unit: a per
        changes: change cut cuts decline declines decrease drop drops fall gain gains growth hike improvement increase increases jump loss raise rebound reduction rise rises surge
        in: in
        no_goods: all cash month months prison quarter today total week year years
        figure_that: figure that
        object_links: at of to
        dimensions: deep high long tall thick wide
        about_from: about from
        plural_units: feet hertz
        listing: al and as el in of the well
        square_cubic: cubic square
        vehicles: aircraft ships trucks vehicle vehicles vessels
        whole_determiners: all its the their
        share_links: in of on
        # arithmetic
        kinds_of_people: adult convict dead defendant family injured killed local minor other pupil refugee survivor teenager
        between: between
        from: from
        to: to
        clause_breaks: : ; after but compared despite estimate expected forecast when whereas which while who
        bracket_or: ( or
        brings: bring bringing brings brought lifting pushed pushing raising takes taking took
        totals: count figure number tally toll total totals
        from_to_at: at from to
        unlike: adjusted against ago annual annualized average basis comparable over per rate year
        # sources in asides
        tallies: account count counts data estimate estimates figures reckoning tally
        of_documents: cited collected compiled conducted counted given issued provided published quoted released
        from_in: from in
        no_source: article census count document finding findings media number numbers paper record records results review statement tally
        indefinite_definite: a an the
        in_on: in on
        after_source_day: and in issued last month on published released week year
        source_ends: after as because but during including said says since that when where which while who whose
        in_names: & , - ; and for of the
        of_the: of the
        # attribution
        it_who: it who
        expects: expect expected expects
        # kinds of claim
        twice: thrice twice
        fold_times: -fold fold time times
        and_or_comma: , and or
        time_or_times: time times
        after_times: as its that the their what
        owned_or_the: her his its the their
        triples: quadruple treble triple
        halving: halve halves halved halving
        ranked_losses: case death fatality
        fold: fold times
        before_multiple: almost more nearly not than to
        ranked_once: attack case goal launch strike test title victory win
        # counts
        out: out
        the: the
        one: one
        of_hyphen: - of ‑
        there: there
        being_or_having: has is means was
        demonstrative_or_it: it that this which
        when: earlier in last on this today yesterday
        instead: instead
        article_or_this: a an the this
        after_elision: aboard at for from in last more on others remain since so taken this to who whom women
        all_with: , all and with
        # bounds and known things
        including: including
        of_among: among of
        by: by
        total: total
        last_next: last next
        up_down_comma: , down up
        from_to: from to
        change_ends: ; and but which while with
        up_down: down up
        indices: asx average benchmark cac composite dax dow ftse index kospi nasdaq nikkei s&p sensex stoxx tsx
        # noun phrases
        leading: additional extra fewer further less more new of other others so such
        other: other
        hyphened_counts: odd plus strong
        all_the_owned: all her his its the their
        those_known: it them these us which whom you
        these: these
        states_of_people: alive dead detained disabled homeless hurt injured jobless missing others unemployed wounded
        others: other others
        determiners: all any both each every her his its many more my other our own several some such that the their these this those your
        these_those: these those
        a: a
        and_or: and or
        adjectives: clean complete correct direct dry free live lone long lower open separate short upper
        # events
        made: made
        it: it
        at_to: at to
        leads: bring bringing brings brought climbed climbs grew hit increased pushed pushing raised raising reached reaches risen rises rose stands stood takes taking took up
        now: now
        stands: stands
        so: so
        running_sums: number tally toll total totalling totals
        date: date
        far: far
        well: well
        held: detainee detainees hostage hostages
        no_events: arrest attack attacks custody killing lives sentence
        event_breaks: ( ) , : ; after and but when which while who – —
        who: who
        # wholes
        divisible: ounces points shares units warrants
        no_whole: , them us which whom
        # who says it
        source_triggers: according based by citing per
        states: states
        state: state
        concluded: concluded
        estimated: estimated
        saying: saying
        as: as
        found: found
        that: that
        subordinating: after although as because before though when
        opens_time: at by early in last late on this
        by_participles: announced cited collected compiled conducted confirmed counted disclosed documented estimated given issued provided published quoted recorded released reported verified
        according: according
        nouns_too: added adds claim claims counted documents estimate estimates expected finds forecast forecasts found heard indicated notes projects put puts recorded records report reports show shows
        describing_verbs: describe describes described describing
        years: year years year-old years-old
        of_against: against of
        no_statements: counting finding hearing how seeing
        speaking: speak speaks spoke
        opens_source: " . ; and but that “
        and_but: and but
        estimating: estimated projected put puts
        particles: at for in off on out to up
        told_saying: saying told
        passive: are be been being is was were
        inverts_at_end: adds reported reports said says writes
        said: said says
        starters: additionally also although and but earlier finally furthermore however instead later meanwhile moreover now on overall separately similarly so still then though thus today while yesterday yet
        relative: that which who
        which_who: which who
        confirming: confirmed reported
        figures: count data estimate estimates figures findings list numbers results statistics
        recording: recorded registered
        adding_verbs: added adds briefed informed put puts told
        after_saying: " , : a it journalists parliament reporters that the them us “
        telling: informed puts told
        hearing: counted expected expects found heard recorded records
        declaring: announced declared
        no_sources: i it that there this to we what which you
        person_articles: a an her his its one the their
        citing: citing
        before_states: all arab baltic both eastern eight eleven fifteen fifty five four gulf island many member most nation nine northern other rogue seven several six sixteen some southern ten the these those three twelve twenty two western
        up: up
        pointing: that these this those
        not_inverted: adding based claimed counted estimated expected found projected put recorded reported told
        reported: reported
        postponed: ! " ) , . ; ? adding after and as at but by during earlier early in last late on this to today while yesterday – — ”
        told: told
        before_figures: about around as at between more over under up
        age_tail: - old year
        joints: after although and as because before but if or since so that then though when where whereas whether which while whose
        verb_places: at by for in on
        i_we: i we
        before_figure_nouns: recent the these those
        figure_nouns: data figures findings numbers results statistics
        per: per
        based: based
        on: on
        shows: show shows
        source_joints: , ; and but whereas while
        between_verbs: already also as earlier further later not now only previously quoted since still then
        police: police
        finders: firefighters guards militants officer officers police rebels rescuers soldiers troops
        in_names_of_sources: 's and for in of
        nouns_of_saying: claims estimates found project put report reports show state
        in_place_links: at for in of on
        describing: able alive available better close dead due eligible far free guilty higher likely live lower older open present responsible similar unlikely worse worth younger
        he_she_they: he she they
        circumstances: after amid as because following since when where
        # breakdowns
        place_preposition: at by for from in on
        among: among
        them_these: them these those whom
        which_them: them which whom
        part_openers: among included including
        death_nouns: dead killed victims
        not_counted_in: from had in
        comprising: composed comprised comprises comprising consisted consisting consists
        all_the: all the
        them: them
        the_them: the them
        survivor_nouns: arrested detained detainees injured missing survivors wounded
        part_followers: & , and as at least well
        all: all
        mostly_of_whom: most mostly of whom
        list_joints: & , and
        and_comma: , and
        are_were: are was were
        # periods
        issues: briefing bulletin edition filing interview issue newsletter report statement
        counted_by_source: added claimed confirmed counted documented found put recorded
        than: than
        since: since
        enacted: accord accords act agreement bill charter code constitution convention covenant law protocol revolution treaty war
        terms: period span stretch timeframe window
        times_named: after before earlier later on
        dates_saying: earlier early in last late on the
        according_in: according in
        comparing_amounts: fewer less more other rather
        comparing_to: against from than
        relative_whom: that which who whom
        been: been
        epoch_breaks: ( ; but — “ ”
        since_during: before during since
        breaking_out: began broke erupted started
        broke: broke
        short: hour hours minute minutes second seconds
        within: between during for in last over past previous since than the through throughout within
        last_past: last past
        published: issued published released
        papers: figure footage image images list lists photo photograph photographs photos recording video videos
        subordinate: after although as because before if once though unless until when where whereas while whose
        as_when: as when
        compared_with: against compared from than versus vs
        harmless: a many much of part well
        time_joints: well ( , and followed
        where_when: as when where
        days: afternoon evening midnight morning night noon today tomorrow tonight yesterday
        apart: : ; bringing but to total — “ ”
        continues: at bringing during in including killing leaving when where with
        during_in: during in
        # places
        inside: aboard across around at in inside near of off on throughout within
        away: against between by for from like than to toward towards versus with
        reaching: entered entering reached reaching
        place_breaks: : ; because but whereas while whose “ ”
        at_in_during: at during in of on
        place_clauses: after and as when
        counted_in_places: cases cities deaths infections provinces towns villages
        across_in_on: across in on
        # fractions
        parts_of_time: half quarter
        halves_quarters: halves quarters
        many_quarters: quarters
        a_an: a an
        halves: half halves
        long_spans: century decade decades
        before_half: april-june better current each every final first fourth fourth- january-march july-september last latter next october-december opening other previous same second third third- this
        after_half: - back brother century final finals hearted hour marathon past sister term time way year
        quarters: quarter quarters
        after_share: , . are did do fewer had have higher is less lower more of said say was were
        past_to: past to
        last: last
        # what is no claim
        scores: scores
        double: double
        or: or
        stars: star stars
        before_year: a after an and around autumn before between by circa during early election ended ending fall fiscal for from fy half her his in its last late mid of our quarter since spring summer that the their this through till to until winter year
        block: block
        scored: defeats draws losses margins points sets victories wins
        before_no_count: another any each every her his my no number our that the this whatever which
        blocks: block blocks series
        to_present: date present today
        born: born built era made model style vintage
        baskets: arc attempt attempts basket baskets conversion conversions field goal goals jumper jumpers line percentage play plays range shooting shot shots tries try
        before_double: a her his in the with
        tennis: break match set
        running: additional consecutive entire extra full further long more short solid straight successive whole
        leads_to_multiple: about almost are could is nearly roughly than to was were will would
        of_decade: 's s
        something: something something's somethings
        tell_what: its that the their what
        clock: a.m a.m. am bst cet edt est gmt hrs noon o'clock p.m p.m. pdt pm pst utc
        o: o
        star_ratings: points stars
        in_month: during early in last late mid next of since this through until
        day: day
        at: at
        staged: chapter day part phase round stage
        name_ends: , : of
        no: no
        abbreviated: art ch fig no nos p pp sec vol
        after_no_count: , - . and another by can day in is more of such that the thing to way which who
        at_least_only: least only
        one_thing: day point side thing way
        pointers: pointer pointers
        spans: generations quarters seasons terms
        no_bound_of_year: above all below both currently now today under
        owners: her his its our their
        links_to_year: and around between by for from of the to
        numbered: article chapter grade number page phase section
        plural_names: articles chapters grades levels lines numbers pages rows sections
        also_nouns: act bill bus class corps court day figure figures form game gate group hit law league line mark match note part plate pool race rank report room round series set size square stage station step table top train unit week
        one_links: at for from in on
        confirmed: confirmed
        one_events: attack bus car case game home incident match race street
        yearly: accords accounts agreements awards bombings bushfires championships deliveries earnings elections estimates exports figures finals floods forecasts games guidelines imports levels midterms models negotiations olympics playoffs prices primaries profits protests reforms results revenues riots sales sanctions shipments standards talks targets uprisings wildfires
        one_killed: and killed killing least only
        one_more: , . in more
        one_dead: dead injured is killed missing was were wounded
        # subjects
        seeing: saw see seeing seen sees send sent watch watched
        a_the: a the
        no_nouns: account ahead because behalf excess instead out top
        of_worth: of worth
        amounting: amounting numbering totaling totalling
        modals: can could couldn't did didn't do does may might must shall should to will won't would wouldn't
        value_links: as by down from in to up with
        transitive: add added adding adds boost boosted boosting bring brought cut cuts cutting did do doubled earn earned earns fetched gain gained gains gave had has have hike hiked hit hits leave leaving left lose loses losing lost lower made make makes paid pay pays put raise raised raises raising reduce reduced reducing sell sells set sets shed shedding slashed slashing sold takes taking
        list_openers: , - : ; and
        introducing: added claimed counted found put recorded
        opening: after as because before but if once until when where whereas while
        degrees: also least more most so still too
        before_noun: a an just now only still the
        value_prepositions: as at by down for from in of on to up with
        object_determiners: a an her his its that the their this
        shares_in_words: % cent pct percent
        pronoun_subjects: he i she there they we you
        this_last_next: last next this
        followed: compared followed
        about: about
        aside_openers: a an which who
        verbs_too: cause change claim cover drop fall form help need offer plan report result rise share study use work
        rates: average level rate
        moving: add added adds gain gained gains lose loses lost shed
        before_verbs: down estimated growth higher lower put top up
        puts: put puts
        verb_determiners: a an its of the their this
        portions: form kind part parts piece pieces sort type
        subject_breaks: and as because but if that though when where whereby while
        adverbs: again also elsewhere however instead meanwhile nationwide now overall still then today yet
        phrase_breaks: between from to with
        unfinished: according close compared down due equal equivalent next related similar subject thanks up
        owned_things: its the their
        # trends
        times: times
        the_both: both the these those
        in_amount: at by in of to
        were_been: are been is was were
        adding_to: added created gained
        change_gains: gain improvement raise rebound
        raises: raise raised raises raising
        gains_losses: gain gains loss losses
        of_at_in: at in of
        shed: cut eliminated lost shed
        tops: exceeded raised top topped tops
        modifying: a an as average less many more much of than
        upward: above gain growth higher hike increase jump more raise rise surge up
        downward: below cut decline decrease down drop fall fewer less lower reduction
        """
    ),
)
LANGUAGE = Language(
    code="en",
    name="English",
    # time
    dates=DATES,
    # numbers
    numbers=_NUMBERS,
    claims=_CLAIMS,
    # citations
    citations=_CITATIONS,
    # places
    places=PLACES,
    sentences=_SENTENCES,
)
