"""What is told of a figure and asked anew of every pair that it is in."""

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from briefing.comparing.profiles.profile import Profile

T = TypeVar("T")


def once(fact: Callable[[Profile], T]) -> Callable[[Profile], T]:
    """The fact, worked out when it is first asked of a profile, which keeps it."""

    @wraps(fact)
    def known(one: Profile) -> T:
        kept: dict[object, T] = one.kept
        if fact not in kept:
            kept[fact] = fact(one)
        return kept[fact]

    return known
