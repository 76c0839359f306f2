"""What the screens look up in a story."""

from dataclasses import replace

from briefing.model import Passage
from briefing.tui.story import LONE, Story
from tests.tui.story import comparison


def test_a_sentence_whose_figures_others_give_is_not_said_here_alone() -> None:
    whole = comparison()
    text = whole.articles[0].text
    figures = {"Shipments to": "≠", "Exports rose": "?", "- Chips": LONE, "BEIJING": "≈"}
    starts = [text.index(words) for words in figures]
    passages = tuple(Passage("harbour-wire", start, text.find("\n", start)) for start in starts)
    story = Story(replace(whole, passages=passages))
    assert [story.others(0, passage)[0] for passage in passages] == [*figures.values()]
    assert story.lone_passages(0) == 1
