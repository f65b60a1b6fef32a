"""How measures and money are written in the news, and the name each has in the library pint or in ISO 4217."""

# Left the name that pint knows, right the ways it is written; words count in any case, the rest as it stands.
# Where a way has a blank in it, ways are kept apart by bars instead of blanks.
WORDS = {
    "meter": "meter meters metre metres", "kilometer": "kilometer kilometers kilometre kilometres kilometer-long",
    "centimeter": "centimeter centimeters centimetre centimetres", "millimeter": "millimeter millimeters millimetre millimetres",
    "micrometer": "micrometer micrometers micrometre micrometres micron microns",
    "nanometer": "nanometer nanometers nanometre nanometres", "decimeter": "decimeter decimeters decimetre decimetres",
    "mile": "mile miles", "nautical_mile": "nautical mile|nautical miles", "foot": "foot feet", "inch": "inch inches",
    "yard": "yard yards", "light_year": "light-year|light-years|lightyears|light years",
    "kilogram": "kilogram kilograms kilogramme kilogrammes kilo kilos", "gram": "gram grams gramme grammes",
    "milligram": "milligram milligrams", "microgram": "microgram micrograms microgramme microgrammes",
    "metric_ton": "tonne|tonnes|ton|tons|metric ton|metric tons|metric tonnes", "kilometric_ton": "kiloton kilotons kilotonnes",
    "megametric_ton": "megaton megatons megatonnes", "gigametric_ton": "gigaton gigatons gigatonnes",
    "pound": "pound pounds lbs lb", "ounce": "ounce ounces", "carat": "carat carats",
    "meter ** 2": "square meter|square meters|square metre|square metres", "kilometer ** 2":
    "square kilometer|square kilometers|square kilometre|square kilometres", "mile ** 2": "square mile|square miles",
    "foot ** 2": "square foot|square feet", "inch ** 2": "square inch|square inches", "yard ** 2": "square yard|square yards",
    "hectare": "hectare hectares", "acre": "acre acres",
    "meter ** 3": "cubic meter|cubic meters|cubic metre|cubic metres", "foot ** 3": "cubic foot|cubic feet",
    "kilometer ** 3": "cubic kilometers|cubic kilometres", "inch ** 3": "cubic inch|cubic inches",
    "liter": "liter liters litre litres", "milliliter": "milliliter milliliters millilitre millilitres",
    "gallon": "gallon gallons", "pint": "pint pints", "cup": "cup cups", "tablespoon": "tablespoon tablespoons",
    "teaspoon": "teaspoon teaspoons", "oil_barrel": "barrel barrels",
    "watt": "watt watts", "kilowatt": "kilowatt kilowatts", "megawatt": "megawatt megawatts", "gigawatt": "gigawatt gigawatts",
    "terawatt": "terawatt terawatts", "horsepower": "horsepower", "volt": "volt volts", "ampere": "ampere amperes amps",
    "kilowatt_hour": "kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours",
    "megawatt_hour": "megawatt-hour|megawatt-hours|megawatt hour|megawatt hours",
    "gigawatt_hour": "gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours",
    "terawatt_hour": "terawatt-hour|terawatt-hours|terawatt hour|terawatt hours",
    "joule": "joule joules", "kilocalorie": "kilocalories calories", "newton": "newton newtons",
    "pascal": "pascal pascals", "bar": "bars", "psi": "psi",
    "hertz": "hertz", "kilohertz": "kilohertz", "megahertz": "megahertz", "gigahertz": "gigahertz",
    "bit": "bit bits", "byte": "byte bytes", "kilobyte": "kilobyte kilobytes", "megabyte": "megabyte megabytes",
    "gigabyte": "gigabyte gigabytes", "terabyte": "terabyte terabytes", "petabyte": "petabyte petabytes",
    "decibel": "decibel decibels", "knot": "knot knots", "degree": "degree degrees", "radian": "radian radians",
    "sievert": "sievert sieverts", "millisievert": "millisievert millisieverts", "becquerel": "becquerel becquerels",
    "degC": "celsius|centigrade|celcius|degree celsius|degrees celsius|degrees centigrade|degree centigrade|degrees c",
    "degF": "fahrenheit|farenheit|degree fahrenheit|degrees fahrenheit|degrees f", "kelvin": "kelvin kelvins",
    "mile / hour": "miles an hour|miles per hour|mile per hour|mile an hour|mph",
    "kilometer / hour": "kilometers per hour|kilometres per hour|kilometers an hour|kilometres an hour|kph|kmh|kmph",
    "meter / second": "meters per second|metres per second|meters a second|metres a second",
    "foot / second": "feet per second|feet a second", "mile / gallon": "miles per gallon|mpg", "revolutions_per_minute": "rpm",
}  # fmt: skip
SYMBOLS = {
    "meter": "m", "kilometer": "km kms Km KM", "centimeter": "cm", "millimeter": "mm", "nanometer": "nm", "micrometer": "μm µm",
    "decimeter": "dm", "mile": "mi", "foot": "ft ft.", "inch": "in", "yard": "yd yds",
    "kilogram": "kg kgs Kg", "gram": "g gm", "milligram": "mg", "microgram": "μg µg mcg", "ounce": "oz oz.", "metric_ton": "Mt",
    "meter ** 2": "m2|m²|sqm|sq.m|sq m|sq. m|sq. meters", "kilometer ** 2": "km2|km²|sqkm|sq km|sq. km", "mile ** 2": "sq|mi|sq. mi|sq. miles",
    "foot ** 2": "ft2|ft²|sqft|sq ft|sq. ft.|sq. ft|sq. feet", "hectare": "ha", "meter ** 3": "m3 m³", "foot ** 3": "ft3|ft³|cu ft|cu. ft.",
    "liter": "L l", "milliliter": "ml mL", "centiliter": "cl", "gallon": "gal",
    "watt": "W", "kilowatt": "kW KW", "megawatt": "MW", "gigawatt": "GW", "terawatt": "TW", "kilowatt_hour": "kWh KWh KWH",
    "megawatt_hour": "MWh", "gigawatt_hour": "GWh", "terawatt_hour": "TWh", "horsepower": "hp HP bhp", "milliampere_hour": "mAh",
    "volt": "V", "kilovolt": "kV", "ampere": "A", "pascal": "Pa", "hectopascal": "hPa", "megapascal": "MPa", "kilopascal": "kPa",
    "ksi": "ksi", "hertz": "Hz", "kilohertz": "kHz", "megahertz": "MHz", "gigahertz": "GHz Ghz", "kilobyte": "KB kB",
    "megabyte": "MB", "gigabyte": "GB", "terabyte": "TB", "petabyte": "PB", "kilobit / second": "kbps Kbps",
    "megabit / second": "Mbps mbps", "gigabit / second": "Gbps", "decibel": "dB", "knot": "kt kts kn", "radian": "rad",
    "degC": "°C|℃|° C|°  C|° Celsius|degrees C|deg C", "degF": "°F|℉|° F|° Fahrenheit|degrees F|deg F", "degree": "°",
    "kilometer / hour": "km/h km/hr", "meter / second": "m/s", "mile / hour": "mi/h", "newton * meter": "Nm",
    "kilonewton": "kN", "joule": "J", "kilojoule": "kJ", "kilocalorie": "kcal kCal", "millisievert": "mSv", "microsievert": "µSv μSv",
}  # fmt: skip
TIMES = """
second seconds sec secs minute minutes min mins hour hours hr hrs day days night nights week weeks fortnight month months quarter quarters
year years yr yrs decade decades century centuries millisecond milliseconds
""".split()

# Signs that may stand before or after the figure; a bare dollar is the United States', as agencies write it.
SIGNS = {
    "US$": "USD", "$US": "USD", "U.S.$": "USD", "A$": "AUD", "AU$": "AUD", "$A": "AUD", "AUD$": "AUD", "C$": "CAD", "CA$": "CAD", "CAN$": "CAD",
    "Cdn$": "CAD", "NZ$": "NZD", "$NZ": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD", "R$": "BRL", "MX$": "MXN", "Mex$": "MXN",
    "MXN$": "MXN", "USD$": "USD", "T$": "TOP", "J$": "JMD", "Z$": "ZWL", "N$": "NAD", "$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "CN¥": "CNY",
    "JP¥": "JPY", "元": "CNY", "₹": "INR", "₽": "RUB", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₴": "UAH", "₦": "NGN", "₱": "PHP",
    "₫": "VND", "₡": "CRC", "₭": "LAK", "₮": "MNT", "₸": "KZT", "₼": "AZN", "₾": "GEL", "฿": "THB", "₿": "BTC", "₲": "PYG",
    "zł": "PLN", "Kč": "CZK", "ரூ": "LKR", "Rs": "INR", "Rs.": "INR", "RM": "MYR", "Rp": "IDR", "Fr.": "CHF", "Y=": "JPY", "PS": "GBP", "RMB": "CNY",
    "Tk": "BDT", "Ksh": "KES", "Sh": "KES", "Lm": "MTL", "kr": "SEK", "U.S. $": "USD", "US $": "USD", "u.s $": "USD", "us $": "USD", "C $": "CAD",
    "c $": "CAD", "hk $": "HKD", "aud$": "AUD", "mxn$": "MXN", "usd$": "USD", "mex$": "MXN", "hk$": "HKD",
}  # fmt: skip
CODES = """
AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BTC BYN CAD CHF CLP CNY COP CRC CZK DKK DOP DZD EGP ERN ETB ETH EUR FJD GBP GEL GHS GTQ
HKD HNL HRK HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MKD MMK MNT MVR MXN MYR MZN
NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SDG SEK SGD SOS SSP SYP THB TJS TMT TND TRY TTD
TWD TZS UAH UGX USD UYU UZS VES VND XAF XOF YER ZAR ZMW
""".split()
# One word, one currency; where several states share the word it stays as written, unless a nationality comes before it.
COINS = {
    "dollar": "USD", "dollars": "USD", "buck": "USD", "bucks": "USD", "greenback": "USD", "euro": "EUR", "euros": "EUR", "yen": "JPY",
    "yuan": "CNY", "renminbi": "CNY", "rmb": "CNY", "kuai": "CNY", "rouble": "RUB", "roubles": "RUB", "ruble": "RUB", "rubles": "RUB", "shekel": "ILS",
    "shekels": "ILS", "hryvnia": "UAH", "hryvnias": "UAH", "hryvna": "UAH", "zloty": "PLN", "zlotys": "PLN", "forint": "HUF", "forints": "HUF",
    "baht": "THB", "ringgit": "MYR", "rupiah": "IDR", "dong": "VND", "naira": "NGN", "cedi": "GHS", "cedis": "GHS", "rand": "ZAR", "real": "BRL",
    "reais": "BRL", "lira": "TRY", "liras": "TRY", "lari": "GEL", "lei": "RON", "lev": "BGN", "leva": "BGN", "koruna": "CZK", "birr": "ETB",
    "taka": "BDT", "tenge": "KZT", "manat": "AZN", "dram": "AMD", "drams": "AMD", "dirham": "AED", "dirhams": "AED", "bitcoin": "BTC", "bitcoins": "BTC",
    "ether": "ETH", "sterling": "GBP", "quid": "GBP", "won": "KRW", "kuna": "HRK", "guilders": "NLG", "markka": "FIM", "deutschmarks": "DEM",
}  # fmt: skip
SHARED_COINS = """
peso pesos rupee rupees franc francs krona kronor krone kroner crown crowns dinar dinars rial rials riyal riyals shilling shillings pound pounds
dollar dollars som sum marks mark lira liras real reais yen yuan won dirham dirhams cent cents guilder guilders rouble roubles ruble rubles
""".split()
NATIONALITIES = {
    "us": "US", "u.s.": "US", "american": "US", "united states": "US", "canadian": "CA", "australian": "AU", "new zealand": "NZ", "hong kong": "HK",
    "singapore": "SG", "taiwan": "TW", "taiwanese": "TW", "mexican": "MX", "argentine": "AR", "argentinian": "AR", "chilean": "CL",
    "colombian": "CO", "philippine": "PH", "cuban": "CU", "indian": "IN", "pakistani": "PK", "sri lankan": "LK", "nepalese": "NP", "swiss": "CH",
    "french": "FR", "belgian": "BE", "cfa": "XOF", "rwandan": "RW", "swedish": "SE", "norwegian": "NO", "danish": "DK", "icelandic": "IS",
    "czech": "CZ", "iraqi": "IQ", "kuwaiti": "KW", "jordanian": "JO", "serbian": "RS", "tunisian": "TN", "algerian": "DZ", "iranian": "IR",
    "saudi": "SA", "qatari": "QA", "omani": "OM", "kenyan": "KE", "ugandan": "UG", "tanzanian": "TZ", "somali": "SO", "british": "GB",
    "egyptian": "EG", "lebanese": "LB", "syrian": "SY", "sudanese": "SD", "turkish": "TR", "japanese": "JP", "chinese": "CN", "korean": "KR",
    "south korean": "KR", "russian": "RU", "moroccan": "MA", "brazilian": "BR", "jamaican": "JM", "finnish": "FI", "dutch": "NL", "german": "DE",
    "israeli": "IL", "ukrainian": "UA", "belarusian": "BY", "cypriot": "CY", "italian": "IT",
}  # fmt: skip
NATIONAL_COINS = {
    "US": "USD", "CA": "CAD", "AU": "AUD", "NZ": "NZD", "HK": "HKD", "SG": "SGD", "TW": "TWD", "MX": "MXN", "AR": "ARS", "CL": "CLP",
    "CO": "COP", "PH": "PHP", "CU": "CUP", "IN": "INR", "PK": "PKR", "LK": "LKR", "NP": "NPR", "CH": "CHF", "FR": "FRF", "BE": "BEF",
    "XOF": "XOF", "RW": "RWF", "SE": "SEK", "NO": "NOK", "DK": "DKK", "IS": "ISK", "CZ": "CZK", "IQ": "IQD", "KW": "KWD", "JO": "JOD",
    "RS": "RSD", "TN": "TND", "DZ": "DZD", "IR": "IRR", "SA": "SAR", "QA": "QAR", "OM": "OMR", "KE": "KES", "UG": "UGX", "TZ": "TZS",
    "SO": "SOS", "GB": "GBP", "EG": "EGP", "LB": "LBP", "SY": "SYP", "SD": "SDG", "TR": "TRY", "JP": "JPY", "CN": "CNY", "KR": "KRW",
    "RU": "RUB", "MA": "MAD", "BR": "BRL", "JM": "JMD", "FI": "FIM", "NL": "NLG", "DE": "DEM", "IL": "ILS", "UA": "UAH", "BY": "BYN",
    "CY": "CYP", "IT": "ITL",
}  # fmt: skip
