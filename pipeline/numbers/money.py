"""Signs and codes of currencies and units that every language shares."""

# Compiled by the project from ISO 4217 and common usage.
SIGNS = {
    "$": "USD", "＄": "USD", "€": "EUR", "£": "GBP", "￡": "GBP", "¥": "JPY", "￥": "JPY", "₹": "INR", "₩": "KRW",
    "₽": "RUB",
    "₺": "TRY", "₴": "UAH", "₦": "NGN", "฿": "THB", "₫": "VND", "₪": "ILS", "₱": "PHP", "₡": "CRC", "₲": "PYG",
    "₵": "GHS",
    "₸": "KZT", "₾": "GEL", "₼": "AZN", "֏": "AMD", "៛": "KHR", "₭": "LAK", "₮": "MNT", "؋": "AFN", "﷼": "IRR",
    "₿": "BTC",
}  # fmt: skip
DOLLARS = {
    "us": "USD", "u.s": "USD", "u.s.": "USD", "a": "AUD", "au": "AUD", "aud": "AUD", "c": "CAD", "ca": "CAD",
    "cad": "CAD", "can": "CAD", "hk": "HKD",
    "nz": "NZD", "s": "SGD", "sg": "SGD", "nt": "TWD", "r": "BRL", "mx": "MXN", "tt": "TTD", "z": "ZWL", "j": "JMD",
    "bz": "BZD",
    "fj": "FJD", "n": "NAD", "mex": "MXN", "b": "BBD", "bds": "BBD", "ec": "XCD", "l": "LRD", "ld": "LRD", "g": "GYD",
    "gy": "GYD", "zw": "ZWL", "ar": "ARS", "arg": "ARS", "col": "COP", "cop": "COP", "clp": "CLP", "cl": "CLP",
    "rd": "DOP", "mop": "MOP", "si": "SBD", "uy": "UYU", "cuc": "CUC", "cu": "CUP",
}  # fmt: skip
_CODE_NAMES = (  # ISO 4217, and some that texts still use
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTC BTN BWP BYN BZD CAD CDF "
    "CHF CLP CNY COP CRC CUC CUP CVE CZK DEM DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP FRF GBP GEL GHS GIP GMD GNF GTQ "
    "GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
    "LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP "
    "PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND "
    "TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWL ZWG"
)
# Codes that are everyday words are left out.
CODES = {code.lower(): code for code in _CODE_NAMES.split() if code not in ("ALL", "TOP", "CUP", "MAD", "TRY", "SOS")}
GLUED_CODES = frozenset(_CODE_NAMES.split()) - {
    "ALL",
    "TOP",
    "CUP",
    "SOS",
}  # in capitals right before the digits: "KZT2,500", "TRY500"
PREFIXES = {
    "rm": "MYR", "dlrs": "USD", "rs": "INR", "rs.": "INR", "sh": "KES", "ksh": "KES", "tk": "BDT", "rmb": "CNY",
    "kr": "SEK", "rp": "IDR", "php": "PHP",
    "sfr": "CHF", "nis": "ILS", "fcfa": "XAF", "cfa": "XOF", "inr": "INR", "ush": "UGX", "tsh": "TZS", "tshs": "TZS",
    "kshs": "KES", "ushs": "UGX", "birr": "ETB", "kz": "AOA", "ghc": "GHS", "nrs": "NPR", "slrs": "LKR", "dh": "AED",
    "dhs": "AED", "zł": "PLN", "kč": "CZK", "тг": "KZT", "vnđ": "VND", "ks": "MMK", "pkrs": "PKR",
}  # fmt: skip
# Where rupees are paid, by the names that a text gives away.
RUPEES = {
    name: code
    for code, names in {
        "INR": "India Indian Delhi Mumbai Manipur Kerala Gujarat Bihar Odisha Assam Karnataka Chhattisgarh",
        "PKR": "Pakistan Karachi Lahore Islamabad Sindh Balochistan Khyber Faisalabad Peshawar Quetta Jaranwala",
        "NPR": "Nepal Kathmandu Pokhara",
        "LKR": "Lanka Lankan Colombo Jaffna Kandy",
        "MUR": "Mauritius Mauritian",
        "SCR": "Seychelles",
    }.items()
    for name in names.split()
}
LETTERS = {"n": "NGN", "r": "ZAR", "p": "PHP"}  # "N60 million": only directly before a large amount
UNITS = {
    "km": "km", "m": "m", "cm": "cm", "mm": "mm", "nm": "nm", "μm": "micrometre", "µm": "micrometre", "kg": "kg",
    "g": "g", "mg": "mg", "t": "tonne",
    "lb": "pound", "lbs": "pounds", "oz": "ounce", "ft": "ft", "mi": "mile", "yd": "yard", "ha": "hectare",
    "km²": "km²", "km2": "km²",
    "m²": "m²", "m2": "m²", "m³": "m³", "sqm": "m²", "mph": "mile per hour", "kmh": "km/h", "kph": "km/h",
    "mpg": "mile per gallon",
    "kw": "kilowatt", "mw": "megawatt", "gw": "gigawatt", "tw": "terawatt", "kwh": "kilowatt-hour",
    "mwh": "megawatt-hour",
    "gwh": "gigawatt-hour", "twh": "terawatt-hour", "hz": "hertz", "khz": "kilohertz", "mhz": "megahertz",
    "ghz": "gigahertz",
    "gb": "gigabyte", "mb": "megabyte", "tb": "terabyte", "kb": "kilobyte", "ml": "millilitre", "l": "litre",
    "hp": "horsepower",
    "psi": "psi", "ksi": "ksi", "mah": "milliampere-hour", "w": "watt", "v": "volt", "°c": "celsius",
    "°f": "fahrenheit", "degc": "celsius", "degf": "fahrenheit",
    "bps": "basis point", "bpd": "barrel per day", "mmboe": "mmboe", "kcal": "kilocalorie", "nits": "nit",
    "rpm": "rpm", "nm.": "nm",
}  # fmt: skip
TIMES = {
    "h": "hour",
    "hr": "hour",
    "hrs": "hour",
    "min": "minute",
    "mins": "minute",
    "sec": "second",
    "secs": "second",
    "ms": "millisecond",
}
VULGAR = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 1 / 5,
    "⅛": 1 / 8,
    "⅜": 3 / 8,
    "⅝": 5 / 8,
    "⅞": 7 / 8,
}
PERCENT = frozenset("%％٪﹪")
