"""When a figure holds: mentions of time in a text as ISO 8601, relative ones counted from the publication.

2025-11   2024   2020-06-23   2020-Q2   2025-01..2025-11   2020-03-22..   XXXX-11 (year not known, ISO 8601-2)
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import NamedTuple

from briefing.figures.lexicon import load
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.iso_periods import shifted, unit_of
from briefing.figures.words.patterns import alternation

_TABLE = load("periods")
_MONTHS: dict[str, int] = _TABLE["months"]
_WEEKDAYS: dict[str, int] = _TABLE["weekdays"]
_ORDINALS: dict[str, int] = _TABLE["ordinals"]
_NUMBERS: dict[str, int] = _TABLE["numbers"]
_RELATIVE: dict[str, tuple[str, int]] = {
    key: (unit, back) for key, (unit, back) in _TABLE["relative"].items()
}
_SHIFTING = frozenset(_TABLE["shifting"]["words"].split())


@dataclass(frozen=True, slots=True)
class Anchor:
    """What relative times count from. Without a day, months keep an unknown year unless ``year`` is known.

    ``latest``: the last year that the text is known to have reached; what lies well before it is history.
    """

    day: date | None = None
    year: int | None = None
    latest: int | None = None


class Mention(NamedTuple):
    """A time at ``start:end``.

    ``shift`` counts from an earlier figure's period instead: ("year", 1) a year before it, ("same", 0) then,
    if that is a ("same", 3) quarter or a ("same", 1) month, ("in", 2024) at that time of 2024;
    ``period`` holds where there is none.
    """

    start: int
    end: int
    period: str
    shift: tuple[str, int] | None = None


def _names(words: dict[str, int]) -> str:
    return "|".join(sorted((word.capitalize() for word in words), key=len, reverse=True))


_MONTH = rf"(?:{_names(_MONTHS)})\b\.?"
_YEAR = r"(?:1[89]|20)\d\d"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\d:,]\d|\d|%)"
_COUNT = rf"(?:{'|'.join(_NUMBERS)}|[2-9]|1[0-2])"
_TO = r"(?:-(?:to|through)-|\s*(?:[-–—]|to|through|and|until)\s*)"

_RELATIVES = alternation(_RELATIVE).replace(r"\ ", "[ -]")
# what a mention begins with, so that the pattern is tried at few places
_FIRST_WORDS = (
    "first",
    "second",
    "third",
    "fourth",
    "last",
    "final",
    "week",
    "weeks",
    "this",
    "next",
    "past",
    "previous",
    "year",
)
_BY_SECOND_WORD = ("the ", "that ")  # too frequent to be tried wherever they stand
_HEADS = [
    *(
        spelling
        for word in {*_FIRST_WORDS, *_ORDINALS, *(words.split()[0] for words in _RELATIVE)}
        if word + " " not in _BY_SECOND_WORD
        for spelling in (word, word.capitalize(), word.upper())
    ),
    *(word.capitalize() for word in (*_MONTHS, *_WEEKDAYS)),
]
_SECOND_WORDS = alternation(
    [
        *("same", "period", "month", "quarter", "year"),
        *(words.split()[1] for words in _RELATIVE if words.startswith(_BY_SECOND_WORD)),
    ]
)
_COUNTED = [spelling for word in _NUMBERS for spelling in (word, word.capitalize())]
_INITIALS = "".join(sorted({word[0] for word in (*_HEADS, *_COUNTED, *"0123456789QHtT")}))
_BEGINS = (
    rf"(?=[{_INITIALS}])\b(?={_YEAR}|[0-9]\d?(?:st|nd|rd|th)?[\s-]\w|[QH][1-4]|{alternation(_HEADS)}\b"
    rf"|(?:[Tt]he|[Tt]hat|THE|THAT)[\s-](?i:{_SECOND_WORDS})|{alternation(_COUNTED)}\s(?:days|months|years)\s)"
)

_MENTION = re.compile(
    rf"{_BEGINS}(?:"
    # the first 11 months of 2025, the second quarter, first half of the year, Q2 2020, first-quarter
    rf"(?P<part>(?i:first|second|third|fourth|last|final|[1-4](?:st|nd|rd|th)))[\s-](?:(?P<part_count>(?i:{_COUNT}))[\s-])?"
    rf"(?P<part_unit>(?i:months?|quarters?|half))(?:'s|’s)?(?:(?:,?\s(?:of\s)?(?:the\s|full[\s-]year\s)?)(?P<part_year>{_YEAR}|(?i:this\syear|last\syear|year|current\syear|single\syear)))?"
    rf"|(?P<quarter>Q[1-4])(?:\s(?:of\s)?(?P<quarter_year>{_YEAR}))?|(?P<half>H[12])(?:\s(?P<half_year>{_YEAR}))?"
    # week ending May 23, week ended Saturday, six months to June, year through March
    rf"|(?i:weeks?)\s(?:ending|ended|to|through)\s(?:on\s)?(?:(?P<week_month>{_MONTH})\s(?P<week_day>{_DAY})(?:,?\s(?P<week_year>{_YEAR}))?|(?P<week_weekday>{_names(_WEEKDAYS)})\b)"
    rf"|(?:(?P<run_count>(?i:{_COUNT}))\s(?i:months)|(?i:(?:(?:the|a)\s)?year))\s(?:to|through|ended|ending|until)\s(?:in\s)?(?P<run_month>{_MONTH})(?!\s{_DAY})(?:,?\s(?P<run_year>{_YEAR}))?"
    # January-November 2025, Aug. 15 through Aug. 21, August 15-21, June 24, 2020, 24 June 2020, November
    rf"|(?P<from_month>{_MONTH})(?:,?\s(?P<first_year>{_YEAR}))?{_TO}(?P<to_month>{_MONTH})(?!\s{_DAY})(?:\s(?:quarter|period)(?=\s(?:of\s)?{_YEAR}))?(?:,?\s(?:of\s)?(?P<months_year>{_YEAR}))?"
    rf"|(?P<from_day_month>{_MONTH})\s(?P<from_day>{_DAY}){_TO}(?:(?:(?P<to_day_month>{_MONTH})\s)?(?P<to_day>{_DAY})(?:,?\s(?P<days_year>{_YEAR}))?|(?P<to_weekday>{_names(_WEEKDAYS)})\b)"
    rf"|(?P<day_month>{_MONTH})\s(?P<day>{_DAY})(?:,?\s(?P<day_year>{_YEAR}))?"
    rf"|(?P<euro_day>{_DAY})\s(?P<euro_month>{_MONTH})(?:,?\s(?P<euro_year>{_YEAR}))?"
    rf"|(?P<month>{_MONTH})(?:'s|’s)?(?:,?\s(?:of\s)?(?:(?P<month_year>{_YEAR})|(?P<month_relative>(?:last|this|next)\syear)))?"
    # the 1990s, 2016-2020, 2016 to 2020, 2019/20, 2024
    rf"|(?P<decade>(?:1[89]|20)\d0)['’]?s\b"
    rf"|(?P<from_year>{_YEAR})(?:{_TO}(?P<to_year>{_YEAR})|[-–/](?P<to_short>\d\d)\b(?!-\d))"
    rf"|(?P<iso>{_YEAR}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)"
    rf"|(?<![$€£¥₹\d.,/-])(?P<year>{_YEAR})(?![\d,/%-]\d|\d|%|-[a-z])"
    # yesterday, last month, a year earlier
    rf"|(?:(?P<weekday_side>(?i:last|next))\s)?(?P<weekday>(?:{_names(_WEEKDAYS)}))\b"
    rf"|(?P<relative>(?i:{_RELATIVES}))\b(?:'s|’s)?"
    r"|(?P<same>(?i:(?:that|the|the\ssame|this)\s(?:period|month|quarter)\b"
    rf"(?:\s(?:(?:of|in)\s)?(?P<same_year>{_YEAR}|last\syear)|(?!-|\s(?:earlier|before|ago|last|of)))))"
    rf"|(?i:(?:past|last|previous)\s(?:(?P<span_count>{_COUNT})\s)?(?P<span_unit>days|weeks|months|years|decades?)\b)"
    rf"|(?i:past\s(?P<span_one>week|month|year)\b)"
    rf"|(?i:(?P<ago_count>{_COUNT})\s(?P<ago_unit>days|months|years)\sago\b)"
    r")",
)
# "since March", "since the second week of March", "since the outbreak began in March"
_SINCE = re.compile(
    r"\b(?:since|starting|beginning)\s(?:(?:[^\W\d]+\s){1,6}(?:in|on)\s|(?:the\s)?(?:\w+\s){1,2}of\s)?"
    r"(?:(?:the|early|late|mid|in|on|around|from)[\s-]){0,2}\Z",
    re.IGNORECASE,
)
_MORROW = 6  # days back, or one ahead
_NUMBERED = re.compile(r"\b(?:Flight|Route|No\.|Room) \Z")
_NAMES_TABLE: dict[str, str] = _TABLE["names"]
_ALSO_NAMES = frozenset(word.capitalize() for word in _NAMES_TABLE["months"].split())
_VERB_NEXT = re.compile(r" (?:[A-Z][a-z]|be\b|have\b|not\b)")
_WISH = re.compile(rf"May {alternation(_NAMES_TABLE['wished'].split())}\b")
_BEFORE_MONTHS = alternation(_NAMES_TABLE["before_months"].split())
_WORD_RIGHT_BEFORE = re.compile(
    rf"(?<![^\W_])(?:(?!{_BEFORE_MONTHS}\b)[^\W\d_]+|(?:Mr|Mrs|Ms|Dr)\.) \Z",
    re.IGNORECASE,
)
_GIVEN_NAME = re.compile(r"([A-Z][^\W\d_]+\.?) \Z")
_SURNAME = re.compile(r" [A-Z][a-z]")
_NAME_GOES_ON = re.compile(rf",|['’]s\b| {alternation(_NAMES_TABLE['does'].split())}\b")
_HEAD = 6000  # characters of a text that are looked through for the latest year it tells of
_LEAD = 1000  # and for a date or year of its own
_STRETCH_OF = re.compile(r"\b(?:months|quarter|half)\sof\s\Z")
_PART_OF = re.compile(r"\sof\s(?!\d)")
_AHEAD = re.compile(
    r"\b(?:by|until|next|before|through|till|due|coming)\s(?:the\s)?(?:(?:end|close|start|beginning)\sof\s)?\Z",
    re.IGNORECASE,
)
# "will open Monday", "scheduled for Tuesday": the next such day and not the last
_COMING = re.compile(
    rf"\b{alternation(_TABLE['coming']['words'].split(', '))}\b(?:[^.;:!?\n]|\.(?!\s+[A-Z]))*\Z"
)
# "as it is today", "the world we live in today"
_NOWADAYS = re.compile(r"\b(?:is|are|do|does|exists?|lives?\sin|of)\stoday\Z", re.IGNORECASE)
_SHOW = re.compile(r"[A-Z][a-z]+\s[A-Z]")  # "This Week": a programme's name
_GIVEN_YEAR = re.compile(rf"{_YEAR}\b")
_MONTH_OF = re.compile(rf"\b(?:{_MONTH}\s(?:\d\d?,\s)?|months?\sof\s|quarter\sof\s)\Z")
_DATE_IN_FULL = rf"(?:(?i:{_MONTH})\s\d\d?(?:st|nd|rd|th)?,?|\d\d?(?:st|nd|rd|th)?\s(?i:{_MONTH}),?)\s"
_LABELS = rf"[^\w\n]*(?:(?i:{alternation(_TABLE['dated']['labels'].split())})\b|[0-9]{{1,2}}[:.][0-9]{{2}}"
_CAPITALISED = r"[A-Z][\w.'’&-]*"
_NEWSPAPER = (
    rf"{_CAPITALISED}(?:\s(?:of|the|and|{_CAPITALISED})){{0,7}}\s?[,|]\s(?=(?:{_names(_WEEKDAYS)})\b)"
)
# the year of "OSLO, June 3, 2025 (Wire) -", or of a line with nothing but a date
_DATED = re.compile(
    rf"^(?:[A-Z][\w.,'’/ -]{{1,60}}?[,(]\s?{_DATE_IN_FULL}(?P<dateline>{_YEAR})\)?"
    r"(?:\s?\([^()\n]{2,40}\))?\s?(?:[–—]|--|(?<=\s)-)\s"
    rf"|(?:{_NEWSPAPER})?(?:{_LABELS})){{0,8}}[^\w\n]*{_DATE_IN_FULL}(?P<line>{_YEAR})"
    rf"(?:{_LABELS}|[A-Z]{{2,4}}\b)){{0,8}}[^\w\n]*$)",
    re.MULTILINE,
)


def anchor_of(text: str, published: date | None) -> Anchor:
    """The publication date, or else the year of the article's own date line, dateline or opening.

    A stretch of the year in the opening is the news ("exports rose in the first 11 months of 2025"); years of
    what else it tells of ("its worst crash since May 2009") are no date of its own.
    """
    if published is not None:
        return Anchor(date(published.year, published.month, published.day), published.year, published.year)
    years, opening = [], []
    for year in _GIVEN_YEAR.finditer(text, 0, _HEAD):
        month = _MONTH_OF.search(text, max(year.start() - 20, 0), year.start())
        if month and not _AHEAD.search(text, max(month.start() - 30, 0), month.start()):
            years.append(int(year[0]))
            if year.start() < _LEAD and _STRETCH_OF.search(text, max(year.start() - 20, 0), year.start()):
                opening.append(int(year[0]))
    dated = _DATED.search(text, 0, _LEAD) if _GIVEN_YEAR.search(text, 0, _LEAD) else None
    own = int(dated["dateline"] or dated["line"]) if dated else max(opening, default=None)
    return Anchor(None, own, own or max(years, default=None))


def find_periods(text: str, anchor: Anchor, start: int = 0, end: int | None = None) -> list[Mention]:
    """Every mention of time in ``text[start:end]``, in order."""
    return list(each_period(text, anchor, start, len(text) if end is None else end))


def each_period(text: str, anchor: Anchor, start: int, end: int) -> Iterator[Mention]:
    """The same one by one, as far as they are wanted."""
    for match in _MENTION.finditer(text, start, end):
        if match["part"] and not match["part_year"] and _PART_OF.match(text, match.end()):
            continue  # "the first half of the match"
        if match["relative"] and (
            _NOWADAYS.search(text, max(match.start() - 16, start), match.end())
            or _SHOW.match(text, match.start(), match.end())
        ):
            continue
        if match["month"] in _ALSO_NAMES and _is_no_month(text, match["month"], match.start(), match.end()):
            continue
        if match["year"] and _NUMBERED.search(text, max(match.start() - 9, start), match.start()):
            continue  # "Flight 1987"
        telling, reach = (_COMING, 130) if match["weekday"] else (_AHEAD, 30)
        ahead = anchor.day is not None and bool(
            telling.search(text, max(match.start() - reach, start), match.start())
        )
        found = _resolve(match, anchor, ahead)
        if found is None:
            continue
        period, shift = found
        lead = text[max(match.start() - 60, start) : match.start()].lower()
        begun = "since" in lead or "ing" in lead  # starting, beginning
        since = _SINCE.search(text, max(match.start() - 60, start), match.start()) if begun else None
        if period and since:
            period = period.partition("..")[0]
            if anchor.day and period > str(anchor.day) and since[0][:5].lower() == "since":
                period = shifted(period, "year", 1)  # "since January", said in October
            period += ".."
        if period or shift:
            yield Mention(match.start(), match.end(), period, shift)


def _is_no_month(text: str, month: str, start: int, end: int) -> bool:
    """Whether a month's name is a person's or "May" a verb: "Jan Alder", "Ida May", "The Vote May Matter"."""
    before = _WORD_RIGHT_BEFORE.search(text, max(0, start - 24), start)
    if month == "May":
        if _opens_sentence(text, start):
            return _WISH.match(text, start) is not None
        return before is not None and (before[0][0].isupper() or _VERB_NEXT.match(text, end) is not None)
    opens = _opens_sentence(text, start)
    if _SURNAME.match(text, end) and (month == "Jan" or before is not None or opens):
        return True
    given = _GIVEN_NAME.search(text, max(0, start - 24), start)
    if before is None or given is None or is_known(given[1]):
        return False
    titled = given[1].endswith(".")
    return titled or not _opens_sentence(text, given.start()) or _NAME_GOES_ON.match(text, end) is not None


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(' \t"“”‘’(')
    return not before or not (before[-1].isalnum() or before[-1] == ",")


def _resolve(got: re.Match[str], anchor: Anchor, ahead: bool) -> tuple[str, tuple[str, int] | None] | None:
    group = got.lastgroup
    if got["part"]:
        return _part(got, anchor), None
    if group in ("quarter", "quarter_year"):
        return (
            f"{got['quarter_year'] or _recent_year(int(got['quarter'][1]) * 3, anchor)}-{got['quarter']}",
            None,
        )
    if group in ("half", "half_year"):
        return _months(got["half_year"] or _year(anchor), *((1, 6) if got["half"] == "H1" else (7, 12))), None
    if got["week_day"]:
        last = _date(got["week_year"], got["week_month"], got["week_day"], anchor, ahead)
        return (f"{last - timedelta(days=6)}..{last}" if isinstance(last, date) else last), None
    if got["week_weekday"]:
        day = _weekday(_WEEKDAYS[got["week_weekday"].lower()], anchor, None, False)
        return (f"{date.fromisoformat(day) - timedelta(days=6)}..{day}" if day else ""), None
    if got["run_month"]:
        final = _month_number(got["run_month"])
        end = f"{got['run_year'] or _recent_year(final, anchor)}-{final:02}"
        if anchor.day and not got["run_year"] and not ahead and end > str(anchor.day):
            end = shifted(end, "year", 1)
        count = _number(got["run_count"]) if got["run_count"] else 12
        return (f"{shifted(end, 'month', count - 1)}..{end}" if end[0] != "X" else ""), None
    if got["from_month"]:
        first, final = _month_number(got["from_month"]), _month_number(got["to_month"])
        year = got["months_year"] or _recent_year(final, anchor)
        if got["first_year"] and year[:1] != "X":
            return f"{got['first_year']}-{first:02}..{year}-{final:02}", None
        if first > final:
            return (f"{int(year) - 1}-{first:02}..{year}-{final:02}" if year.isdigit() else ""), None
        return _months(year, first, final), None
    if got["to_weekday"]:
        one = _date(None, got["from_day_month"], got["from_day"], anchor, ahead)
        day = _weekday(_WEEKDAYS[got["to_weekday"].lower()], anchor, None, False)
        return (f"{one}..{day}" if day and str(one) <= day else ""), None
    if got["from_day"]:
        one = _date(got["days_year"], got["from_day_month"], got["from_day"], anchor, ahead)
        two = _date(
            got["days_year"], got["to_day_month"] or got["from_day_month"], got["to_day"], anchor, ahead
        )
        return f"{one}..{two}", None
    if got["day"]:
        return str(_date(got["day_year"], got["day_month"], got["day"], anchor, ahead)), None
    if got["euro_day"]:
        return str(_date(got["euro_year"], got["euro_month"], got["euro_day"], anchor, ahead)), None
    if got["month"]:
        number = _month_number(got["month"])
        if got["month_relative"] and anchor.year:
            step = {"last": -1, "this": 0, "next": 1}[got["month_relative"].split()[0]]
            return f"{anchor.year + step}-{number:02}", None
        return f"{got['month_year'] or _recent_year(number, anchor, ahead)}-{number:02}", None
    if got["decade"]:
        return f"{got['decade']}..{int(got['decade']) + 9}", None
    if got["from_year"]:
        short = got["to_short"]
        last_year = got["to_year"] or got["from_year"][:2] + short
        return (
            f"{got['from_year']}..{last_year}" if last_year > got["from_year"] else got["from_year"]
        ), None
    if got["iso"] or got["year"]:
        return got["iso"] or got["year"], None
    if got["weekday"]:
        return _weekday(_WEEKDAYS[got["weekday"].lower()], anchor, got["weekday_side"], ahead), None
    if got["same"]:
        year = got["same_year"]
        if year:
            return "", ("in", int(year)) if year.isdigit() else ("year", 1)
        unit = got["same"].rpartition(" ")[2].lower()
        return "", ("same", {"month": 1, "quarter": 3}.get(unit, 0))
    if got["span_unit"] or got["span_one"]:
        unit = (got["span_unit"] or got["span_one"]).lower()
        if not got["span_count"] and unit != "decade" and not got["span_one"]:
            return None  # "the last days"
        return _span(_number(got["span_count"]) if got["span_count"] else 1, unit, anchor), None
    if got["ago_count"]:
        return _ago(_number(got["ago_count"]), got["ago_unit"].lower().rstrip("s"), anchor), None
    return _relative(got["relative"].lower().replace("-", " "), anchor)


def _relative(words: str, anchor: Anchor) -> tuple[str, tuple[str, int] | None]:
    unit, back = _RELATIVE[words]
    if words.endswith("ago"):
        return ("" if unit == "week" else _ago(back, unit, anchor)), (unit, back)
    if _SHIFTING & set(words.split()):
        return "", (unit, back)
    if anchor.day is None:
        return (str(anchor.year - back) if unit == "year" and anchor.year else ""), None
    return shifted(unit_of(anchor.day, unit), unit, back), None


def _month_number(name: str) -> int:
    return _MONTHS[name.rstrip(".").lower()]


def _year(anchor: Anchor) -> str:
    return str(anchor.year) if anchor.year else "XXXX"


def _recent_year(month: int, anchor: Anchor, ahead: bool = False) -> str:
    """The year of the month nearest to publication; the past counts as nearer unless the words look ahead."""
    if anchor.day is None:
        return _year(anchor)
    distance = month - anchor.day.month  # in months, this year
    if ahead:
        return str(anchor.day.year + (distance < -3))
    if distance > 4:
        return str(anchor.day.year - 1)
    return str(anchor.day.year + (distance < -8))


def _date(year: str | None, month: str, day: str, anchor: Anchor, ahead: bool) -> date | str:
    number = _month_number(month)
    stated = year or _recent_year(number, anchor, ahead)
    in_month = int(re.sub(r"\D", "", day))
    if not stated.isdigit():
        return f"{stated}-{number:02}-{in_month:02}"
    try:
        return date(int(stated), number, in_month)
    except ValueError:
        return f"{stated}-{number:02}"


def _months(year: str, first: int, last: int) -> str:
    return f"{year}-{first:02}..{year}-{last:02}"


def _part(got: re.Match[str], anchor: Anchor) -> str:
    ordinal = _ORDINALS[(got["part"] or "").lower()]
    unit = (got["part_unit"] or "").lower()
    words = (got["part_year"] or "").lower()
    year = words if words.isdigit() else _year(anchor)
    if words == "last year" and anchor.year:
        year = str(anchor.year - 1)
    if got["part_count"]:
        number = _number(got["part_count"])
        if unit.startswith("month") and ordinal == 1 and number <= 12:
            return _months(year, 1, number)
        if ordinal == -1 and not words:
            return _span(number, unit, anchor)
        return ""
    if unit == "half":
        return _months(year, *((1, 6) if ordinal == 1 else (7, 12)))
    if unit.startswith("quarter") and 1 <= ordinal <= 4:
        return f"{year if words else _recent_year(ordinal * 3, anchor)}-Q{ordinal}"
    if unit.startswith("quarter") and ordinal == -1 and anchor.day and not words:
        return shifted(unit_of(anchor.day, "quarter"), "quarter", 1)
    if unit == "month" and ordinal == -1 and anchor.day and not words:
        return shifted(unit_of(anchor.day, "month"), "month", 1)
    return ""


def _weekday(weekday: int, anchor: Anchor, side: str | None, ahead: bool) -> str:
    """The latest such day, publication included; "last" and "next" leave publication out.

    A day named in news lies within the week before, or is the morrow: of an article that was added to, or of
    what is to come. ``ahead``: the words look to the next such day.
    """
    if anchor.day is None:
        return ""
    back = (anchor.day.weekday() - weekday) % 7
    if side:
        back = back - 7 if side.lower() == "next" else back or 7
    elif back == _MORROW or (ahead and back):
        back -= 7
    return str(anchor.day - timedelta(days=back))


def _number(words: str) -> int:
    return int(words) if words.isdigit() else _NUMBERS[words.lower()]


def _span(count: int, unit: str, anchor: Anchor) -> str:
    """The stretch up to publication; as exact as its unit."""
    if anchor.day is None:
        return ""
    unit = unit.rstrip("s")
    if unit in ("year", "decade"):
        return f"{anchor.day.year - count * (10 if unit == 'decade' else 1)}..{anchor.day.year}"
    if unit == "month":
        last = shifted(unit_of(anchor.day, "month"), "month", 1)
        return f"{shifted(last, 'month', count - 1)}..{last}" if count > 1 else last
    return f"{anchor.day - timedelta(days=count * (7 if unit == 'week' else 1))}..{anchor.day}"


def _ago(count: int, unit: str, anchor: Anchor) -> str:
    return shifted(unit_of(anchor.day, unit), unit, count) if anchor.day else ""
