"""What a clause says of a figure: its role there, the phrase measured, the verb."""

from typing import Literal, NamedTuple

from briefing.figures.grammar.phrases import Span
from briefing.figures.lexicon import load
from briefing.model import Direction

Role = Literal[
    "change",  # the amount of a change: "rose 5%", "a 5% rise in", "up 5%"
    "result",  # where a change led: "rose 5% to $84"
    "origin",  # where it began: "from $80", "up from 15%"
    "of",  # "a surplus of $112 billion"
    "modifier",  # "a $500,000 bond"
    "amount",  # "$40 million in losses", "60% of production"
    "count",  # "346 people died"
    "agent",  # "attended by 400 guests"
    "level",  # "the rate was 5%", "stood at 5%"
    "object",  # "paid $319 million"
    "answer",  # "44% backed Romney"
    "compared",  # "compared with 44% for Biden"
    "again",  # the previous figure in other words: "points, or 2.14%", "yuan ($5.83 trillion)"
    "label",  # "Trade surplus: $1 trillion"
    "beside",  # "Dow +0.2%", "Maddon, 66,"
    "ordinal",
    "rival",  # "Obama is ahead by 49 percent to 46 percent": the other side, unnamed
    "none",
]

PARTICLES = frozenset(("off", "out", "up", "down", "away", "over", "aside"))
_CHANGE = load("change")
_MEASURES = load("measures")
LEVEL_TOO = frozenset(_CHANGE["nouns"]["level_too"].split())
TRANSITIVE = frozenset(
    form
    for lemma in _CHANGE["transitive"]["verbs"].split()
    for form in (
        lemma,
        lemma + "s",
        lemma + "ed",
        lemma + "d",
        lemma + "ing",
        lemma[:-1] + "ing",
        "lost",
        "cutting",
        "shedding",
    )
)
QUANTIFYING = frozenset(_MEASURES["heads"]["quantifying"].split())
# of whom the members do what their body does: "a crowd of 200 bakers waved"
BODIES = QUANTIFYING | frozenset(_MEASURES["heads"]["sized"].split())
BRINGING = frozenset(_MEASURES["verbs"]["bringing"].split())
# participles of verbs that have a receiver before the sum: "paid her $20 million"
GIVEN = frozenset(_MEASURES["verbs"]["given"].split())
SHARING = frozenset(_MEASURES["verbs"]["sharing"].split())
PARTLY = frozenset(_MEASURES["verbs"]["partly"].split())
# of what comes in them a sum is no measure
FORMS = frozenset(_MEASURES["heads"]["forms"].split())


class Frame(NamedTuple):
    """``topic`` is the phrase measured; ``verb`` the word that tells the role of what is counted."""

    role: Role
    topic: Span | None = None
    verb: int = -1
    direction: Direction | None = None
    tail: Span | None = None
    whole: int = -1  # the figure that this is a part of: the 78 of "a dozen of the 78 schools"
    owner: Span | None = None  # whose rating or support: "Obama had the support of 49%"
