"""What the app keeps from one session to the next."""

from dataclasses import replace
from pathlib import Path

from briefing.tui.memory import Memory
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
    kept = frozenset(early.keys[:1])
    assert Memory(tmp_path).keep(early, kept) == ""
    assert Memory(tmp_path).kept_of(late) == kept
    assert Memory(tmp_path).kept_of(other) == frozenset()
    Memory(tmp_path).keep(late, frozenset())
    assert Memory(tmp_path).kept_of(late) == Memory(tmp_path).kept_of(early) == frozenset()
    assert Memory(tmp_path).path.read_text("utf-8") == "{}"


def called_alike(*places: int) -> Story:
    """The story, its last measures called the same; of these as many as were read."""
    made = comparison()
    first, second = (replace(one, label="People", unit="", period="", basis="") for one in made.measures[-2:])
    return Story(replace(made, measures=tuple((first, second)[place] for place in places)))


def test_of_figures_called_the_same_the_one_is_kept_that_was_bookmarked(tmp_path: Path) -> None:
    both, turned = called_alike(0, 1), called_alike(1, 0)
    Memory(tmp_path).keep(both, frozenset(both.keys[1:]))
    assert Memory(tmp_path).kept_of(both) == {both.keys[1]}
    assert Memory(tmp_path).kept_of(turned) == {turned.keys[0]}


def test_a_bookmark_stays_where_another_outlet_comes_to_state_its_figure_first(tmp_path: Path) -> None:
    both = called_alike(0, 1)
    first, second = both.comparison.measures
    sooner = replace(second.figures[0], article=both.articles[1].id, sentence="So others say it.")
    joined = Story(
        replace(both.comparison, measures=(first, replace(second, figures=(sooner, *second.figures))))
    )
    Memory(tmp_path).keep(both, frozenset(both.keys[1:]))
    assert joined.keys[1] not in both.keys
    assert Memory(tmp_path).kept_of(joined) == {joined.keys[1]}


def test_a_bookmark_stays_where_another_figure_comes_to_be_called_so_or_no_longer_is(tmp_path: Path) -> None:
    alone, both = called_alike(0), called_alike(0, 1)
    for before, after in ((alone, both), (both, alone)):
        memory = Memory(tmp_path)
        memory.keep(before, frozenset(before.keys[:1]))
        assert memory.kept_of(after) == {after.keys[0]}
        memory.keep(after, frozenset())
        assert memory.kept_of(after) == memory.kept_of(before) == frozenset()


def test_bookmarks_of_what_is_not_read_yet_stay(tmp_path: Path) -> None:
    whole = Story(comparison())
    beginnings = Story(replace(comparison(), measures=comparison().measures[:2]), partial=True)
    memory = Memory(tmp_path)
    memory.keep(whole, frozenset({whole.keys[5]}))
    memory.keep(beginnings, frozenset({beginnings.keys[1]}))
    assert memory.kept_of(whole) == {whole.keys[1], whole.keys[5]}
