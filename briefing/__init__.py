"""briefing: several outlets' accounts of one event, figure by figure.

>>> from briefing import read, compare
>>> comparison = compare(read("articles/china-trade-surplus"))  # doctest: +SKIP

``import briefing`` is cheap: each name loads its room when it is first used.
"""

TYPE_CHECKING = False  # as in typing, which takes its time to load
if TYPE_CHECKING:
    from typing import Any

    from briefing.comparing import compare
    from briefing.figures import extract, find_quantities
    from briefing.model import Article, Check, Comparison, Figure, Measure, Passage, Quoted
    from briefing.reading import read

__version__ = "0.1.0"
__all__ = [
    "Article",
    "Check",
    "Comparison",
    "Figure",
    "Measure",
    "Passage",
    "Quoted",
    "compare",
    "extract",
    "find_quantities",
    "read",
]

_ROOMS = {"read": "reading", "extract": "figures", "find_quantities": "figures", "compare": "comparing"}


def __getattr__(name: str) -> "Any":
    from importlib import import_module

    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_ROOMS.get(name, 'model')}"), name)
    globals()[name] = value
    return value
