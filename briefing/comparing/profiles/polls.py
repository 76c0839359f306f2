"""Who asked in the poll that a figure is a result of: two polls are two things."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property, lru_cache

from briefing.comparing.profiles.expectations import forecasters
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.comparing.words.tables import row, table
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.patterns import alternation, whole_words
from briefing.model import Figure

_POLL = re.compile(r"\b(?:polls?|pollsters?|polling|surveys?)\b")
_WORD = r"[A-Z](?:\.|[\w&’'-]*)"
_NAME = rf"{_WORD}(?:[ /](?:(?:of|and|for) )?{_WORD})*"
_SORT = alternation(row("polls", "sorts"))
_NAMED = re.compile(
    rf"(?P<before>{_NAME}) (?:{_SORT} ){{0,2}}(?:polls?|surveys?)\b(?! \d| tax)"
    rf"|\b(?:[Pp]oll|[Ss]urvey)s?\b[^.;:\n]{{0,40}}? (?:by|from) (?:the )?(?P<after>{_NAME})"
)
_ANOTHER = re.compile(
    rf"\b{alternation(table('polls')['other'])} (?:[\w-]+ ){{0,2}}(?:poll|survey)\b", re.IGNORECASE
)
_COUNT = re.compile(rf"\b{alternation(table('polls')['counted'])}\b", re.IGNORECASE)
_AT_THE_DOOR = re.compile(r"\bexit (?:poll|survey)", re.IGNORECASE)
_WON = re.compile(rf"\A(?!.*\b[Tt]urnout\b).*{whole_words(table('polls')['contested'])}", re.DOTALL)
_EXIT = frozenset({"exit poll"})  # which outlets have made together
_INTERNAL = re.compile(
    rf"{whole_words(row('polls', 'campaigns'))}.*\b(?:its|his|her|their) own {_POLL.pattern}"
    rf"|\binternal {_POLL.pattern}"
)
_MAIN = re.compile(rf"\b[Tt]he (?:new|latest) {_POLL.pattern}")
_UNNAMED = frozenset({"another poll"})
_CAMPAIGNS = frozenset({"internal poll"})  # which a side has made for itself
_METHOD = re.compile(
    rf"\A(?:[“\"]?)The {_SORT}? ?(?:poll|survey)\b.*"
    r"\b(?:margin|conducted|interviewed|sample|by telephone|landlines|adults|likely voters)\b",
    re.DOTALL,
)
_CAPITALISED = re.compile(r"[A-Z][\w&’'-]*")


class Polls:
    """The polls of which one article tells, in order."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at_the_door = _AT_THE_DOOR.search(text.lstrip().partition("\n")[0]) is not None

    @cached_property
    def _named(self) -> Sequence[tuple[int, frozenset[str]]]:
        return list(_names(self._text))

    def asked_by(self, figure: Figure) -> frozenset[str] | None:
        """Concepts of who asked in the poll that the figure's sentence tells of.

        Of the poll named last, where the sentence names none, and of the first if it tells of "the new poll".
        Empty where nobody is named, or where it tells how "the poll" was made and several were named; None
        without a poll. What a report headed "exit poll" says of votes and seats is of that; "another poll"
        and a campaign's "own polling" are none of those named before.
        """
        sentence = figure.sentence
        if self._at_the_door and _WON.search(sentence) and not tells_of_poll(sentence):
            return _EXIT
        if not tells_of_poll(sentence) or _of_forecasters().search(sentence):
            return None
        if _AT_THE_DOOR.search(sentence):
            return _EXIT
        start = figure.sentence_start
        end = start + len(sentence)
        told = [name for at, name in self._named if at < end]
        if all(at < start for at, _ in self._named if at < end):  # and this sentence names nobody
            if _INTERNAL.search(sentence):
                return _CAMPAIGNS
            if told and _ANOTHER.search(sentence):
                return _UNNAMED
            if told and _MAIN.search(sentence):
                return told[0]
        if not told or (_METHOD.search(sentence) and any(name != told[-1] for name in told)):
            return frozenset()
        return told[-1]


def _names(text: str) -> Iterator[tuple[int, frozenset[str]]]:
    """Where a poll is named after who asked, and the concepts of that name."""
    at = 0
    for line in text.split("\n"):
        for match in _NAMED.finditer(line) if tells_of_poll(line) else ():
            words = _CAPITALISED.findall(match["before"] or match["after"])
            name = frozenset(c for word in words if not is_known(word) for c in concepts(word)) - _generic()
            if name:
                yield at + match.start(), _EXIT if "exit" in name else name
        at += len(line) + 1


def polls_differ(one: frozenset[str] | None, two: frozenset[str] | None) -> bool:
    """Whether others asked in one poll than in the other, or one asked those who had voted."""
    if one is None or two is None:
        return of_exit_poll(one, two)
    return of_exit_poll(one, two) or bool(one and two and one.isdisjoint(two))


def of_exit_poll(one: frozenset[str] | None, two: frozenset[str] | None) -> bool:
    """Whether one alone is of those asked as they left the polls, and the other of a poll or the count."""
    return (one == _EXIT) != (two == _EXIT)


@cache
def _of_forecasters() -> re.Pattern[str]:
    """What they foresee is told beside what came to be: "rose 4%, below the 5% of a poll of economists"."""
    polls, who = r"(?:polls?|surveys?)", forecasters()
    return re.compile(
        rf"\b{polls} of (?:[\w,]+ ){{0,3}}{who}|{who}[^.;]{{0,40}}? (?:polled|surveyed|{polls})\b"
    )


@cache
def _generic() -> frozenset[str]:
    return row("polls", "generic") | row_concepts("polls", "generic")


def groups() -> frozenset[str]:
    """Those of whom a share is told apart from the share of all: women, independent voters."""
    return row_concepts("polls", "groups")


@lru_cache(maxsize=4096)
def tells_of_poll(text: str) -> bool:
    said = text.casefold()
    return ("poll" in said or "survey" in said) and _POLL.search(said) is not None


def one_asked_one_counted(one: Figure, two: Figure) -> bool:
    """Whether one is what a poll found, and the other what the count of votes came to."""
    asked = tells_of_poll(one.sentence)
    counted = two if asked else one
    return asked != tells_of_poll(two.sentence) and _COUNT.search(counted.sentence) is not None
