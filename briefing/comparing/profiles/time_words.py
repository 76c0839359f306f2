"""The words of time in a sentence, by their sort: weekdays, months, years, weeks before and after."""

import re
from datetime import date
from functools import lru_cache

from briefing.comparing.profiles.times import WEEKDAY
from briefing.comparing.words.calendar_names import MONTHS
from briefing.comparing.words.tables import row, row_names
from briefing.figures.words.patterns import alternation, whole_words
from briefing.model import Figure

_UNITS = sorted(row("times", "units"))
_WEEKS = {  # words for a week and the like → which it is
    **{f"{word} {unit}": which for word, which in row_names("times", "which").items() for unit in _UNITS},
    **{
        f"{unit}{s} {turned}": "before"
        for unit in _UNITS
        for s in ("", "s")
        for turned in row("times", "turned")
    },
}
# a letter with (?<!\w.) after it is found several times as fast as a boundary before it
_TIME_WORDS = {
    "weekday": WEEKDAY,
    "month": re.compile(
        r"J(?<!\w.)(?:an(?=uary\b|\.|\s\d)|un(?=e\b|\.|\s\d)|ul(?=y\b|\.|\s\d))|F(?<!\w.)eb(?=ruary\b|\.|\s\d)|"
        r"M(?<!\w.)(?:ar(?=ch\b|\.|\s\d)|ay\b)|A(?<!\w.)(?:pr(?=il\b|\.|\s\d)|ug(?=ust\b|\.|\s\d))|"
        r"S(?<!\w.)ep(?=tember\b|t?\.|\s\d)|O(?<!\w.)ct(?=ober\b|\.|\s\d)|N(?<!\w.)ov(?=ember\b|\.|\s\d)|"
        r"D(?<!\w.)ec(?=ember\b|\.|\s\d)"
    ),
    "year": re.compile(r"(?:19|20)\d\d(?<![\d,.$]....)(?![\d%]|[,.]\d)"),
    "week": re.compile(whole_words(_WEEKS)),
}
_SIZES = alternation(row("times", "happened", "sizes"))
_EVENTS = alternation(row("times", "happened", "events"))
_PAST = re.compile(
    r"\b(?:last year|(?:years?|decades?) (?:ago|earlier|before|after)|"
    rf"last (?:{_SIZES} )?{_EVENTS}|last {alternation(MONTHS)}|last (?:summer|winter|spring|autumn|fall))\b",
    re.IGNORECASE,
)
_THEN = re.compile(r", when\b[^;:,()–—]*\Z")
_CLAUSE_BEFORE = re.compile(r".*[;:,()–—]", re.DOTALL)
_CLAUSE_AFTER = re.compile(r"[;:,()–—].*", re.DOTALL)


def times_told(figure: Figure) -> dict[str, tuple[str, frozenset[str]]]:
    """Sort of time word → the one nearest to the figure, and all of its sentence."""
    at = figure.start - figure.sentence_start
    return {
        sort: (min((abs(start - at), word) for start, word in said)[1], words)
        for sort, said, words in _time_words(figure.sentence)
    }


@lru_cache(maxsize=4096)
def _time_words(sentence: str) -> list[tuple[str, list[tuple[int, str]], frozenset[str]]]:
    """The words of time in a sentence by their sort: where each stands, and which there are."""
    found = []
    for sort, pattern in _TIME_WORDS.items():
        text = sentence.lower() if sort == "week" else sentence
        said = [(match.start(), _time_word(match[0])) for match in pattern.finditer(text)]
        if said:
            found.append((sort, said, frozenset(word for _, word in said)))
    return found


def _time_word(said: str) -> str:
    return _WEEKS.get(said) or said.casefold()


def is_past(before: str, after: str, published: date | None) -> bool:
    """Whether the clause tells of another year than that of its report."""
    then = _THEN.search(before)  # "the worst was 20 years ago, when 980 people died"
    said = _CLAUSE_BEFORE.sub("", before[: then.start()] if then else before)
    clause = f"{said} {_CLAUSE_AFTER.sub('', after)}"
    if _PAST.search(clause):
        return True
    return published is not None and any(
        year != str(published.year) for year in _TIME_WORDS["year"].findall(clause)
    )
