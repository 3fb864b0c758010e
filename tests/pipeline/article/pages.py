"""Pages written for the tests, in the shape of outlets' pages of many countries. All texts are invented."""

from dataclasses import dataclass, field

from pipeline.article.read import read_article
from pipeline.record import Article, NotAnArticle, Page

PARAGRAPHS = (
    "The harbour authority said on Tuesday that the ferry had left the port with more passengers than its papers allow, "
    "and that an inquiry would begin within the week.",
    "Survivors described how the deck tilted within minutes, while crews of two fishing boats pulled people from the water "
    "until the coast guard arrived from the neighbouring district.",
    "Officials put the number of dead at 12, among them three children; another 65 people were treated for shock and "
    "hypothermia in the hospital of the provincial capital.",
)


def page(head: str = "", body: str = "", *, lang: str = "en") -> bytes:
    """A page's bytes."""
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'.encode()


def article(*paragraphs: str, title: str = "Twelve dead in ferry accident", around: str = "") -> str:
    """An article element with a title and paragraphs."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in (paragraphs or PARAGRAPHS))
    return f"<article><h1>{title}</h1>{around}<div class='article-body'>{text}</div></article>"


def read(body: bytes, **fields: object) -> Article:
    """The article of a page; fails when it is none."""
    found = read_any(body, **fields)
    assert isinstance(found, Article), found
    return found


def read_any(body: bytes, **fields: object) -> Article | NotAnArticle:
    return read_article(Page(body=body, **fields))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Foreign:
    """A page as printed in some country, and what is to be read from it. `near`: how the date is printed."""

    language: str
    title: str
    author: str
    byline: str
    printed: str
    published: str
    paragraphs: tuple[str, ...] = field(default=())
    encoding: str = "utf-8"


FOREIGN = (
    Foreign(
        "ko", "여객선 침몰로 12명 숨져", "홍길동", "홍길동 기자", "입력 2023년 7월 18일 오전 9:30", "2023-07-18",
        ("항만 당국은 화요일 여객선이 서류에 적힌 것보다 많은 승객을 태우고 출항했다고 밝혔으며 이번 주 안에 조사가 시작될 것이라고 말했다.",
         "생존자들은 몇 분 만에 갑판이 기울었다고 설명했고, 어선 두 척의 선원들이 해경이 도착할 때까지 물에 빠진 사람들을 구조했다."),
        "euc-kr",
    ),
    Foreign(
        "ja", "フェリー転覆、12人死亡", "山田太郎", "山田太郎 記者", "2023年7月18日 9時30分", "2023-07-18",
        ("港湾当局は火曜日、フェリーが書類の定員を超える乗客を乗せて出港したと発表し、今週中に調査を始めると述べた。",
         "生存者によると甲板は数分で傾き、近くにいた漁船二隻の乗組員が、海上保安庁が到着するまで海に落ちた人々を救助した。"),
        "shift_jis",
    ),
    Foreign(
        "zh", "渡轮倾覆致十二人死亡", "李明", "记者：李明", "2023年07月18日 09:30", "2023-07-18",
        ("港务局星期二表示，该渡轮出港时所载乘客超过了文件规定的人数，调查将在本周内开始，相关负责人已经被要求配合。",
         "幸存者描述说，甲板在几分钟之内就倾斜了，两艘渔船的船员在海岸警卫队到达之前把落水者一个一个地救了上来。"),
        "gb2312",
    ),
    Foreign(
        "ar", "اثنا عشر قتيلا في حادث عبارة", "سامي حداد", "بقلم: سامي حداد", "نشر في 18 يوليو 2023 - 09:30", "2023-07-18",
        ("قالت سلطة الميناء يوم الثلاثاء إن العبارة غادرت الميناء وعلى متنها عدد من الركاب يفوق ما تسمح به أوراقها، وإن التحقيق سيبدأ هذا الأسبوع.",
         "ووصف الناجون كيف مال سطح العبارة في غضون دقائق، بينما كان بحارة قاربي صيد ينتشلون الناس من الماء إلى أن وصل خفر السواحل."),
        "windows-1256",
    ),
    Foreign(
        "fa", "دوازده کشته در حادثه کشتی مسافربری", "رضا کریمی", "نویسنده: رضا کریمی", "تاریخ انتشار: ۲۷ تیر ۱۴۰۲", "2023-07-18",
        ("سازمان بندر روز سه‌شنبه اعلام کرد که کشتی با مسافرانی بیش از ظرفیت مجاز از بندر خارج شده است و تحقیقات در همین هفته آغاز خواهد شد.",
         "بازماندگان گفتند که عرشه در چند دقیقه کج شد و خدمه دو قایق ماهیگیری تا رسیدن گارد ساحلی مردم را از آب بیرون کشیدند."),
    ),
    Foreign(
        "ru", "Двенадцать человек погибли при крушении парома", "Иван Петров", "Автор: Иван Петров", "18 июля 2023, 09:30", "2023-07-18",
        ("Портовое управление сообщило во вторник, что паром вышел из порта с большим числом пассажиров, чем позволяют его документы.",
         "Выжившие рассказали, что палуба накренилась за несколько минут, а экипажи двух рыбацких лодок поднимали людей из воды."),
        "windows-1251",
    ),
    Foreign(
        "hi", "नौका दुर्घटना में बारह लोगों की मौत", "अनिल शर्मा", "अनिल शर्मा", "प्रकाशित: 18 जुलाई 2023", "2023-07-18",
        ("बंदरगाह प्राधिकरण ने मंगलवार को कहा कि नौका अपने कागज़ात में दी गई सीमा से अधिक यात्रियों को लेकर निकली थी और इस सप्ताह जाँच शुरू होगी।",
         "बचे हुए लोगों ने बताया कि कुछ ही मिनटों में डेक झुक गया, जबकि मछली पकड़ने वाली दो नावों के चालक दल ने लोगों को पानी से बाहर निकाला।"),
    ),
    Foreign(
        "th", "เรือเฟอร์รีล่ม เสียชีวิตสิบสองราย", "สมชาย ใจดี", "สมชาย ใจดี", "เผยแพร่ 18 กรกฎาคม 2566", "2023-07-18",
        ("การท่าเรือแถลงเมื่อวันอังคารว่าเรือเฟอร์รีออกจากท่าโดยมีผู้โดยสารมากกว่าที่เอกสารอนุญาต และการสอบสวนจะเริ่มขึ้นภายในสัปดาห์นี้",
         "ผู้รอดชีวิตเล่าว่าดาดฟ้าเรือเอียงภายในไม่กี่นาที ขณะที่ลูกเรือประมงสองลำช่วยดึงผู้คนขึ้นจากน้ำจนกระทั่งหน่วยยามฝั่งมาถึง"),
        "tis-620",
    ),
    Foreign(
        "fr", "Douze morts dans un accident de ferry", "Jeanne Morel", "Par Jeanne Morel", "Publié le 18 juillet 2023 à 9h30", "2023-07-18",
        ("L'autorité portuaire a déclaré mardi que le ferry avait quitté le port avec plus de passagers que ne le permettent ses papiers.",
         "Les survivants ont raconté que le pont s'était incliné en quelques minutes, tandis que deux bateaux de pêche secouraient les naufragés."),
        "iso-8859-1",
    ),
    Foreign(
        "es", "Doce muertos en el naufragio de un transbordador", "Ana Rojas", "Por Ana Rojas", "18 de julio de 2023", "2023-07-18",
        ("La autoridad portuaria dijo el martes que el transbordador salió del puerto con más pasajeros de los que permiten sus papeles.",
         "Los supervivientes contaron que la cubierta se inclinó en pocos minutos, mientras dos barcos de pesca sacaban a la gente del agua."),
    ),
    Foreign(
        "de", "Zwölf Tote bei Fährunglück", "Karl Beispiel", "Von Karl Beispiel", "Stand: 18. Juli 2023, 09:30 Uhr", "2023-07-18",
        ("Die Hafenbehörde teilte am Dienstag mit, dass die Fähre mit mehr Passagieren ausgelaufen sei, als ihre Papiere erlauben.",
         "Überlebende schilderten, wie sich das Deck binnen Minuten neigte, während zwei Fischerboote Menschen aus dem Wasser zogen."),
    ),
    Foreign(
        "pt", "Doze mortos em naufrágio de balsa", "João Souza", "Por João Souza", "18 de julho de 2023 às 9h30", "2023-07-18",
        ("A autoridade portuária disse na terça-feira que a balsa deixou o porto com mais passageiros do que permitem os seus documentos.",
         "Os sobreviventes contaram que o convés se inclinou em poucos minutos, enquanto dois barcos de pesca tiravam as pessoas da água."),
    ),
)  # fmt: skip


def foreign_page(case: Foreign) -> bytes:
    """The page of a case in its own encoding, labelled as such."""
    rtl = ' dir="rtl"' if case.language in ("ar", "fa") else ""
    paragraphs = "".join(f"<p>{text}</p>" for text in case.paragraphs)
    text = (
        f'<!doctype html><html lang="{case.language}"{rtl}><head><meta charset="{case.encoding}"><title>{case.title}</title></head>'
        f'<body><nav><a href="/">1</a></nav><div class="page"><h1>{case.title}</h1><div class="byline author">{case.byline}</div>'
        f'<div class="date">{case.printed}</div><div class="content">{paragraphs}</div></div><footer>2019</footer></body></html>'
    )
    return text.encode(case.encoding)
