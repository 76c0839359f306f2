"""Those who died, are missing and came through, who together are all that were on board."""

from collections.abc import Iterator
from itertools import product

from briefing.comparing.checks.addends import human, room, told_aboard, told_sum
from briefing.comparing.checks.story import Story, addable
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.words.tables import table
from briefing.model import Check

LEAST = 20  # a smaller number on board is the sum of too many tolls
FEW = 4  # tolls of one sort that an article may give, as they change


def fates(story: Story) -> Iterator[Check]:
    """The tolls of one article that make the number on board, as any source tells it; shown where they do."""
    sorts: list[list[str]] = table("ties")["fates"]
    sort_of = {fate: number for number, fate_words in enumerate(sorts) for fate in fate_words}
    tolls: dict[str, list[dict[float, Profile]]] = {}
    on_board: dict[float, Profile] = {}
    for p in story.profiles:
        if p.family != "count" or p.past:
            continue
        sort = sort_of.get(p.fate)
        if sort is not None and (p.main_toll or sort == len(sorts) - 1) and _of_people(p) and addable(p):
            found = tolls.setdefault(p.figure.article, [{} for _ in sorts])[sort]
            if len(found) < FEW:
                found.setdefault(p.reading.middle, p)
        told = p.reading.middle >= LEAST and not p.reading.hedged and told_aboard(p)
        if told and _of_people(p) and addable(p):
            on_board.setdefault(p.reading.middle, p)
    for by_sort in tolls.values():
        for parts in product(*(found.values() for found in by_sort)):
            whole = on_board.get(sum(p.reading.middle for p in parts))
            if whole is not None and whole not in parts and not any(map(room, parts)):
                yield _all(parts, whole)


def _of_people(p: Profile) -> bool:
    return not p.head or p.head == p.fate or human(p)


def _all(parts: tuple[Profile, ...], whole: Profile) -> Check:
    return Check("sum", told_sum(parts), True, True, (*(p.figure for p in parts), whole.figure))
