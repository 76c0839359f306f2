"""Languages by their small words and scripts."""

import pytest

from briefing.reading.language import guess_language

TEXTS = {
    "en": "The surplus of the country was the largest that it has ever had, the office said on Monday, "
    "and it is still growing.",
    "de": "Der Überschuss des Landes ist so groß wie nie, und die Behörde rechnet mit einem Anstieg, "
    "der sich auf das Jahr auswirkt.",
    "fr": "Les exportations ont augmenté pour la première fois dans le pays depuis un an, et les achats sont "
    "restés bas, selon les douanes.",
    "es": "Las exportaciones del país crecieron por primera vez en el año, y las compras fueron más "
    "débiles, según los datos.",
    "zh": "中国今年前十一个月的贸易顺差首次超过一万亿美元。",
    "ja": "中国の貿易黒字は今年初めて一兆ドルを超えました。これは過去最高です。",
    "ru": "Экспорт вырос на 5,9 процента, а импорт был выше, чем год назад, сообщили таможенные органы.",
    "": "12 345 67",
}


@pytest.mark.parametrize(("language", "text"), TEXTS.items())
def test_languages(language: str, text: str) -> None:
    assert guess_language(text) == language


def test_a_few_words_are_not_enough() -> None:
    assert guess_language("The toll of the storm") == ""
