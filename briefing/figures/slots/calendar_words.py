"""Names of months and days of the week, and patterns of the parts of a date."""

from briefing.figures.lexicon import load
from briefing.figures.words.number_words import small_numbers

MONTHS: dict[str, int] = load("periods")["months"]
WEEKDAYS: dict[str, int] = load("periods")["weekdays"]
NUMBERS = small_numbers(2, 12)


def _names(words: dict[str, int]) -> str:
    return "|".join(sorted((word.capitalize() for word in words), key=len, reverse=True))


MONTH = rf"(?:{_names(MONTHS)})\b\.?"
WEEKDAY = rf"(?:{_names(WEEKDAYS)})\b"
DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:,]\d|\d|%)"
YEAR = r"(?<!Russell )(?:1[89]|20)\d\d"
COUNT = rf"(?:{'|'.join(NUMBERS)}|[2-9]|1[0-2])"


def month_number(name: str) -> int:
    """ "Nov." → 11."""
    return MONTHS[name.rstrip(".").lower()]


def weekday_number(name: str) -> int:
    """ "Monday" → 0."""
    return WEEKDAYS[name.lower()]


def count_of(words: str) -> int:
    """ "12", "twelve" → 12."""
    return int(words) if words.isdigit() else NUMBERS[words.lower()]
