"""Weekdays and months as a text names them, with capitals."""

from briefing.figures.slots import calendar_words

WEEKDAYS = tuple(map(str.capitalize, calendar_words.WEEKDAYS))
NAMES = frozenset((*WEEKDAYS, *map(str.capitalize, calendar_words.MONTHS)))  # short forms too
MONTHS = tuple(  # in full
    max((name for name, at in calendar_words.MONTHS.items() if at == number), key=len).capitalize()
    for number in range(1, 13)
)
