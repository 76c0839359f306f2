"""The words that tell the status of a figure, by what they tell."""

from briefing.figures.lexicon import load
from briefing.figures.slots.doings import HELPING, INCLUDING, PROPOSING, RISKING
from briefing.figures.words.patterns import row
from briefing.model import Status

ORDER: tuple[Status, ...] = ("revised", "target", "forecast", "estimate", "hypothetical")
LOOKING = row("status", "looking")
FORECASTERS = row("status", "forecasters")
CALLING = row("status", "calling")
MEANING = row("status", "intending")
BOUND_TO = row("status", "bound_to")
WISHING = row("status", "wishing")
POSSIBLE = row("status", "possible") | RISKING
RULING = row("status", "ruling")
CLAIMING = row("status", "claiming")
CLAIMING_FOR = row("status", "claiming_for")
GUIDING = row("status", "guiding")
PICKING = row("status", "picking")
INTENDING = MEANING | BOUND_TO | {"likely"}
TO_DO = PROPOSING | HELPING | INCLUDING
WORDS: dict[str, Status] = {
    **dict.fromkeys(WISHING, "target"),
    **dict.fromkeys(MEANING, "target"),
    **dict.fromkeys(BOUND_TO, "forecast"),
    **dict.fromkeys(CLAIMING | CLAIMING_FOR, "target"),
    **dict.fromkeys(GUIDING | PICKING, "forecast"),
    **dict.fromkeys(CALLING, "target"),
    **dict.fromkeys(LOOKING, "forecast"),
    **dict.fromkeys(POSSIBLE, "hypothetical"),
    **dict.fromkeys(TO_DO, "target"),
    **dict.fromkeys(RULING, "reported"),
    **{word: status for status in reversed(ORDER) for word in load("status")[status].split()},
}
# nouns of expectation speak only of the figure they govern: "a forecast of 4%"
EXPECTATIONS = row("status", "nouns")
