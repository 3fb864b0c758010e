"""Units of length, area and mass in the languages of the texts, each with how much of it there is in one base unit.

Compiled by the project; the factors are those of the International System of Units.
"""

Unit = tuple[str, float]
_UNITS = {  # dimension, factor to metre, square metre or kilogram: the names
    ("length", 1.0): "metre meter m metro mètre метр متر मीटर メートル 미터 mita เมตร mét 米 ሜትር",
    (
        "length",
        1000.0,
    ): "kilometre kilometer km kilómetro quilómetro quilômetro kilomètre километр кілометр كيلومتر "
    "کیلومتر کلومیٹر किलोमीटर キロメートル 킬로미터 kilomita กิโลเมตร ki-lô-mét 公里 千米 ኪሎሜትር",
    ("length", 0.01): "centimetre centimeter cm centímetro centimètre zentimeter сантиметр сантиметр سنتيمتر "
    "سانتی‌متر सेंटीमीटर sentimeter センチメートル 센티미터 sentimita เซนติเมตร santimetre xăng-ti-mét 厘米",
    ("length", 0.001): "millimetre millimeter mm milímetro millimètre миллиметр міліметр مليمتر میلی‌متر मिलीमीटर "
    "milimeter ミリメートル 밀리미터 milimita มิลลิเมตร milimetre mi-li-mét 毫米",
    ("length", 1609.344): "mile milla milha meile миля ميل مایل मील マイル 마일 maili dặm 英里",
    ("length", 1852.0): "nautical_mile 海里",
    ("length", 0.3048): "foot ft",
    ("length", 0.9144): "yard",
    ("length", 0.0254): "inch",
    ("area", 1.0): "square_metre square_meter m² metro_cuadrado metro_quadrado mètre_carré quadratmeter "
    "квадратный_метр квадратний_метр متر_مربع वर्ग_मीटर meter_persegi 平方メートル 제곱미터 ตารางเมตร metrekare "
    "mét_vuông 平方米",
    (
        "area",
        10_000.0,
    ): "hectare ha hectárea hektar hektare гектар هكتار هکتار हेक्टेयर ヘクタール 헥타르 hekta ہیکٹر hecta "
    "héc-ta 公顷 公頃 ሄክታር",
    ("area", 4046.86): "acre ایکڑ एकड़ エーカー 에이커 ekari 英亩",
    ("area", 1e6): "square_kilometre square_kilometer km² kilómetro_cuadrado quilômetro_quadrado kilomètre_carré "
    "quadratkilometer квадратный_километр квадратний_кілометр كيلومتر_مربع کیلومتر_مربع वर्ग_किलोमीटर "
    "kilometer_persegi 平方キロメートル 제곱킬로미터 ตารางกิโลเมตร kilometrekare ki-lô-mét_vuông 平方公里 平方千米",
    ("area", 2.59e6): "square_mile",
    (
        "mass",
        1.0,
    ): "kilogram kilogramme kg kilo kilogramo quilo quilograma kilogramm килограмм кілограм كيلوغرام کیلوگرم "
    "किलोग्राम キログラム 킬로그램 kilogramu กิโลกรัม 公斤 千克 ኪሎግራም",
    ("mass", 0.001): "gram gramme g gramo grama gramm грамм грам غرام گرم ग्राम グラム 그램 gramu กรัม gam 克",
    ("mass", 1000.0): "tonne ton metric_ton tonelada тонна طن تن ٹن टन トン 톤 tani ตัน tấn 吨 噸 ቶን",
    ("mass", 0.4536): "pound pounds",
}
UNITS: dict[str, Unit] = {name.replace("_", " "): unit for unit, names in _UNITS.items() for name in names.split()}
