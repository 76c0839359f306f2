"""What a clause says of a figure: its role there, the phrase measured, the verb."""

from typing import Literal, NamedTuple

from briefing.figures.grammar.phrases import Span
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


class Frame(NamedTuple):
    """``topic`` is the phrase measured; ``verb`` the word that tells the role of what is counted."""

    role: Role
    topic: Span | None = None
    verb: int = -1
    direction: Direction | None = None
    tail: Span | None = None
    whole: int = -1  # the figure that this is a part of: the 78 of "a dozen of the 78 schools"
    owner: Span | None = None  # whose rating or support: "Obama had the support of 49%"
