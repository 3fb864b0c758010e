"""Bytes without a label are read by what their letters would spell."""

import pytest

from pipeline.article.charsets import guess_charset
from pipeline.article.tree import decode

TEXTS = [
    ("cp1252", "Für die Größe der Brücke gäbe es keine Gründe."),
    ("cp1252", "Les élèves ont été reçus à l’école où ça s’est passé."),
    ("cp1252", "El señor de la montaña pidió más información."),
    ("cp1250", "Příští týden budou všechny školy zavřené, řekl ministr."),
    ("iso8859-2", "Příští týden budou všechny školy zavřené, řekl ministr životního prostředí."),
    ("cp1250", "Wójt gminy zamknął dwie szkoły, choć rodzice prosili o zwłokę."),
    ("cp1250", "A bíróság döntése után tüntetők gyűltek össze a téren."),
    ("cp1251", "Мэр открыл мост"),
    ("cp1251", "Міський голова відкрив новий міст через річку"),
    ("koi8-r", "Мэр открыл новый мост через реку"),
    ("cp1253", "Ο δήμαρχος άνοιξε τη νέα γέφυρα"),
    ("cp1254", "Köprünün açılışı için beş bin kişi geldi, ışıklar yandı"),
    ("cp1255", "ראש העיר פתח את הגשר החדש"),
    ("cp1256", "افتتح رئيس البلدية الجسر الجديد"),
    ("cp1257", "Meras atidarė naują tiltą, pranešė savaitraštis šįryt"),
    ("cp874", "นายกเทศมนตรีเปิดสะพานใหม่"),
    ("gb18030", "市长为新桥剪彩"),
    ("big5hkscs", "市長為新橋剪綵，三千人到場"),
    ("cp949", "시장이 새 다리를 열었다"),
    ("cp932", "市長が新しい橋を開通させた"),
    ("euc_jp", "市長が新しい橋を開通させた"),
]


@pytest.mark.parametrize(("charset", "text"), TEXTS, ids=[f"{charset}-{text[:12]}" for charset, text in TEXTS])
def test_a_short_text_without_a_label(charset: str, text: str) -> None:
    assert text.encode(charset).decode(guess_charset(text.encode(charset))) == text


def test_a_wrong_label_of_a_page_is_seen_through() -> None:
    page = '<html lang="de"><meta charset="utf-8"><p>Zwölf Männer überquerten die Brücke.</p>'
    assert "Zwölf Männer überquerten" in decode(page.encode("cp1252"), None).text


def test_a_damaged_letter_leaves_utf8_what_it_is() -> None:
    page = "<p>Räksmörgås på två språk, och därtill en skada här: ".encode() + b"\xe5 slut</p>"
    assert "Räksmörgås på två språk" in decode(page, None).text
