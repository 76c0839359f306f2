"""What is known of one figure of the sentence in hand."""

from dataclasses import dataclass, field

from briefing.figures.frames.frame import Frame
from briefing.figures.slots.inheritance import Sort
from briefing.figures.units.quantity import Quantity
from briefing.model import Direction, Kind, Slot, Status


@dataclass(slots=True)
class FigureInContext:
    """One figure of the sentence in hand."""

    quantity: Quantity
    i: int  # its word in the sentence
    frame: Frame
    noun: str  # that it counts, if the text counts
    topic: tuple[int, int] | None
    kind: Kind = "level"
    direction: Direction | None = None
    measure: str = ""
    inherited: set[Slot] = field(default_factory=set)
    clause: tuple[int, int] = (0, 0)  # around it, as offsets in the text
    whole: str = ""  # what it counts or is a share of
    status: Status = "reported"
    period: str = ""
    place: str = ""
    sort: Sort = ("", False)
    aged: bool = False  # whether it is somebody's age
    other_side: bool = False  # whether it is the other of two sides: "a 53-[47] majority"
    echo: bool = False  # whether it is the next step of the one before: "in year two, [650]"
