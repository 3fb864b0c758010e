"""Where sentences end: sentences of our own, joined and taken apart again."""

import pytest

from pipeline.sentences.split import sentence_words, sentences_of

TEXTS = [
    ("en", ["Gen. Ada Moss spoke to the U.S. envoy on Jan. 5 at noon.", "She left at 3 p.m. for Oslo."]),
    ("en", ["No. 5 and No. 7 were closed.", "He said no.", "They went on."]),
    ("en", ["J. R. Ferrant of Corvid Inc. paid 3.5 million.", "“Why?”", "Nobody knew."]),
    ("de", ["Am 3. Mai kamen 65 Menschen.", "Der 20. Jahrestag fiel aus.", "Es waren 12.", "Dann regnete es."]),
    ("de", ["Laut Dr. Ahn sind z.B. 40 Häuser zerstört.", "Am 14. wurde gezählt.", "Rund 3,5 Mio. Euro fehlen."]),
    ("fr", ["M. Ferrant et Mme. Roux ont compté env. 40 morts.", "Le 3 mai, ils sont partis."]),
    ("es", ["El Gral. Soto y la Sra. Paz contaron 12 heridos.", "EE. UU. envió ayuda.", "Nadie murió."]),
    ("pt", ["O Dr. Paz e a Sra. Reis contaram 12 feridos.", "Ninguém morreu."]),
    ("ru", ["В 2023 г. погибли 12 человек, в т.ч. двое детей.", "А. П. Орлов это подтвердил."]),
    ("uk", ["У 2023 р. загинули 12 осіб.", "Ішов дощ."]),
    ("tr", ["Dr. Ay, 3. Ağır Ceza Mahkemesi kararını okudu.", "Toplam 12 kişi öldü.", "Yağmur yağdı."]),
    ("hi", ["बारह लोग मारे गए।", "वे चले गए।"]),
    ("ur", ["بارہ افراد ہلاک ہوئے۔", "وہ چلے گئے۔"]),
    ("fa", ["آیا ۱۲ نفر کشته شدند؟", "بله."]),
    ("zh", ["他们说：“有65人。”", "然后走了。"]),
    ("ja", ["「65人が死亡した。」", "彼は去った。"]),
    (None, ["Gen. Moss kam am 3. Mai zur Sra. Paz.", "Then it rained."]),
]


@pytest.mark.parametrize(("language", "sentences"), TEXTS, ids=lambda value: str(value)[:30])
def test_sentences_end_where_they_end(language: str | None, sentences: list[str]) -> None:
    text = ("" if language in ("zh", "ja") else " ").join(sentences)
    assert [text[a:b] for a, b, _ in sentences_of(text, sentence_words(language))] == sentences


def test_a_blank_line_opens_a_paragraph_and_an_item_of_a_list_is_a_sentence() -> None:
    text = "The toll by town:\n- Orlu: 12 killed\n- Brask: 5 killed\n\nThe count goes on."
    found = sentences_of(text, sentence_words("en"))
    assert [text[a:b] for a, b, _ in found] == [
        "The toll by town:",
        "- Orlu: 12 killed",
        "- Brask: 5 killed",
        "The count goes on.",
    ]
    assert [opens for _, _, opens in found] == [True, False, False, True]


def test_lines_that_are_broken_for_width_belong_to_one_sentence() -> None:
    text = "The committee that met in the old town hall of Brask on Tuesday counted\n65 people, said its chair."
    assert len(sentences_of(text, sentence_words("en"))) == 1


def test_a_text_without_full_stops_comes_in_bounded_pieces() -> None:
    assert max(b - a for a, b, _ in sentences_of("word " * 5000, sentence_words("en"))) <= 1500
