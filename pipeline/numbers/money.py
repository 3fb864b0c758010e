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
    "fj": "FJD", "n": "NAD",
}  # fmt: skip
_CODE_NAMES = (
    "AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BIF BND BOB BRL BTC BWP BYN CAD CDF CHF CLP CNY COP CRC CUP "
    "CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD GBP GEL GHS GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD "
    "IRR ISK JMD JOD JPY KES KGS KHR KPW KRW KWD KZT LAK LBP LKR LRD LYD MAD MDL MGA MKD MMK MNT MRU MUR MVR "
    "MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD "
    "SLE SOS SSP SYP THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW"
)
# Codes that are everyday words are left out.
CODES = {code.lower(): code for code in _CODE_NAMES.split() if code not in ("ALL", "TOP", "CUP", "MAD", "TRY", "SOS")}
PREFIXES = {
    "rm": "MYR", "dlrs": "USD", "rs": "INR", "rs.": "INR", "sh": "KES", "ksh": "KES", "tk": "BDT", "rmb": "CNY",
    "kr": "SEK", "rp": "IDR", "php": "PHP",
    "sfr": "CHF", "nis": "ILS", "fcfa": "XAF", "cfa": "XOF", "inr": "INR",
}  # fmt: skip
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
