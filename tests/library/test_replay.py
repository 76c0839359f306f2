"""A simulated week leaves three stories, with every outlet's latest word and what it changed."""

import re
from datetime import timedelta

from tests.library.replay import OUTLETS, week
from tests.library.texts import START

LAST = START + timedelta(days=6, hours=16)


def test_a_week() -> None:
    broken = False
    for moment, stories, library in week(step=8):
        assert len(stories) <= 3
        errors = [feed.error for feed in library.feeds() if feed.error]
        broken = broken or bool(errors)
        if moment == LAST:
            changes = [change for story in stories for change in library.changes(story.id)]
    assert [story.label.split()[0] for story in stories] == ["Earthquake", "Parliament", "Ferry"]
    assert {frozenset(story.outlets) for story in stories} == {frozenset(OUTLETS)}
    found = {(change.source, change.before.value, change.after.value) for change in changes}
    assert {("Harbour Wire", 12, 27), ("East Ledger", 12, 31), ("Harbour Wire", 40, 60)} <= found
    assert broken and not errors


def test_a_change_is_told_once_in_few_words() -> None:
    """Headline and text changed the same figure: the story names it with the time at which it was seen."""
    for moment, stories, library in week(step=8):
        if moment != LAST:
            continue
        (ferry,) = [library.count(story.id) for story in stories if story.label.startswith("Ferry")]
        assert re.fullmatch(r"12 → 31 dead since (\d{4}-\d\d-\d\d )?\d\d:\d\d", str(ferry.latest))
        told = [str(change).partition(" since")[0] for change in library.changes(ferry.id)]
        assert told == ["12 → 31 dead", "12 → 27 dead"]
        assert (library.story(ferry.id).changes, library.story(ferry.id).latest) == (2, ferry.latest)
        return
    raise AssertionError("the week never ended")
