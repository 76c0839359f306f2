"""How markets stood or moved: of which day, at which hour."""

import re

from briefing.comparing.profiles.facts import once
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.slots import named_apart
from briefing.comparing.profiles.times import are_others
from briefing.comparing.words.word_groups import markets, trading_hours
from briefing.model import Figure

_WORDS = re.compile(r"[a-z-]+")
_SHARE = re.compile(r"\b[Ss]hare of\b|['’]s share\b")
_CLOCK = re.compile(r"\b\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\b\d{4} gmt\b")


def sessions_differ(one: Profile, two: Profile) -> bool:
    """Whether each tells how a market moved, on the day of its report, and the reports are of two days."""
    f, g = one.figure, two.figure
    if f.kind != "change" or g.kind != "change" or f.period or g.period:
        return False
    moved = one.measure & two.measure & markets()
    return bool(moved) and are_others(one.weekday, two.weekday)


def hours_differ(one: Profile, two: Profile) -> bool:
    """Whether a market stood or moved so at other hours of the day: by midday, at the close."""
    if (one.measure | two.measure).isdisjoint(markets()):
        return False
    if _is_share_of_whole(one.figure) or _is_share_of_whole(two.figure):
        return False
    return _hours(one) != _hours(two)


def hours_opposed(one: Profile, two: Profile) -> bool:
    """Whether each tells another hour of the day."""
    first, second = _hours(one), _hours(two)
    return named_apart(first, second)


def _is_share_of_whole(figure: Figure) -> bool:
    """Whether a share is a part of a whole (of the vote), and none of a firm."""
    return _SHARE.search(figure.measure) is not None


@once
def _hours(one: Profile) -> frozenset[str]:
    hours, sentence = trading_hours(), one.figure.sentence.lower()
    told = frozenset(hours[word] for word in _WORDS.findall(sentence) if word in hours)
    return told | frozenset(_CLOCK.findall(sentence))
