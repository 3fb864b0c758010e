"""Every state's own name as CLDR has it, in every language of the project, within a sentence."""

import pytest

from pipeline.countries.find import find_countries
from pipeline.countries.lexicon import cldr
from pipeline.countries.policy import PARENTS
from pipeline.languages import languages

SENTENCES = {
    "am": "መንግሥት ዓርብ ቀን ስለ {} ተናገረ።",
    "ar": "أعلنت حكومة {} ذلك يوم الجمعة.",
    "de": "Die Regierung teilte am Freitag mit, {} sei betroffen.",
    "en": "The government said on Friday that {} was affected.",
    "es": "El gobierno de {} lo anunció el viernes.",
    "fa": "دولت روز جمعه درباره {} خبر داد.",
    "fr": "Le gouvernement l'a annoncé vendredi : {} est touché.",
    "hi": "सरकार ने शुक्रवार को {} के बारे में बताया।",
    "id": "Pemerintah pada hari Jumat mengumumkan bahwa {} terdampak.",
    "ja": "政府は金曜日、{}の状況を発表した。",
    "ko": "정부는 금요일 {} 상황을 발표했다.",
    "my": "အစိုးရက သောကြာနေ့တွင် {} အကြောင်း ပြောသည်။",
    "pt": "O governo disse na sexta-feira que {} foi atingido.",
    "ru": "В пятницу власти государства {} сообщили об этом.",
    "sw": "Serikali ilisema Ijumaa kuwa {} imeathirika.",
    "th": "รัฐบาลแถลงเมื่อวันศุกร์เกี่ยวกับ {} แล้ว",
    "tr": "Hükümet cuma günü {} hakkında açıklama yaptı.",
    "uk": "У п’ятницю влада держави {} повідомила про це.",
    "ur": "حکومت نے جمعہ کو {} کے بارے میں بتایا۔",
    "vi": "Chính phủ hôm thứ Sáu cho biết {} bị ảnh hưởng.",
    "zh": "政府周五宣布了{}的情况。",
}
NO_STATES = {"AC", "AQ", "CP", "DG", "EA", "EH", "IC", "TA"}
OTHER_WORDS = {  # names that are other words, or other places, first of all
    "ar": {"TL"},  # written with a hyphen between blanks, as nobody does
    "es": {"CG", "GD"},  # Congo is the larger one, Granada the city
    "fa": {"ML", "TD"},
    "ko": {"GH", "TD"},
    "sw": {"CG"},
    "tr": {"CG"},
    "ur": {"ML", "TD"},
}


def test_there_is_a_sentence_for_every_language() -> None:
    assert SENTENCES.keys() == set(languages())


@pytest.mark.parametrize("language", sorted(SENTENCES))
def test_a_state_is_known_by_its_name(language: str) -> None:
    names: dict[str, str] = {}
    for code, name in cldr(language)["n"]:
        if code not in NO_STATES and code not in PARENTS:
            names.setdefault(code, name)
    assert len(names) > 190
    missed = {}
    for code, name in names.items():
        found = [tag.code for tag in find_countries(SENTENCES[language].format(name), title=None, language=language)]
        if found != [code]:
            missed[code] = (name, found)
    assert missed.keys() == OTHER_WORDS.get(language, set()), missed
