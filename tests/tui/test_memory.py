"""What the app keeps from one session to the next."""

from dataclasses import replace
from pathlib import Path

from briefing.tui.memory import Memory
from briefing.tui.state import bookmark_key
from briefing.tui.story import Story
from tests.tui.story import comparison


def of_some(*places: int) -> Story:
    """The story as some of its outlets have it."""
    whole = comparison()
    articles = tuple(whole.articles[place] for place in places)
    ids = {article.id for article in articles}
    measures = tuple(
        replace(measure, figures=tuple(figure for figure in measure.figures if figure.article in ids))
        for measure in whole.measures
        if any(figure.article in ids for figure in measure.figures)
    )
    return Story(replace(whole, articles=articles, measures=measures, checks=(), passages=(), quoted=()))


def test_bookmarks_stay_when_another_outlet_joins_the_story(tmp_path: Path) -> None:
    early, late, other = of_some(0), of_some(0, 1), of_some(2)
    kept = frozenset({bookmark_key(early.measures[0])})
    assert Memory(tmp_path).keep(early, kept) == ""
    assert Memory(tmp_path).kept_of(late) == kept
    assert Memory(tmp_path).kept_of(other) == frozenset()
    Memory(tmp_path).keep(late, frozenset())
    assert Memory(tmp_path).kept_of(late) == Memory(tmp_path).kept_of(early) == frozenset()
    assert Memory(tmp_path).path.read_text("utf-8") == "{}"
