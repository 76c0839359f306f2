"""What is copied: what the source says that the reader looks at, or every side of a difference."""

from unittest.mock import patch

from briefing.tui.quoting import quotation, quoted_what
from briefing.tui.screens.evidence import EvidenceScreen
from briefing.tui.state import State
from briefing.tui.story import Story
from tests.tui.conftest import Opener, shows
from tests.tui.story import comparison


def test_every_side_of_a_difference_or_the_one_that_is_looked_at() -> None:
    state = State(Story(comparison())).choose(0)
    both = quotation(state, None)
    assert "+8.2% / +8.4%" in both.splitlines()[0]
    assert "Harbour Wire" in both
    assert "East Ledger" in both
    one = next(n for n in state.story.stated_in[0] if state.story.name(n) == "East Ledger")
    assert "Harbour Wire" not in quotation(state, one)
    assert quoted_what(state, None) == "2 sides of the difference, with sentence and source"
    assert quoted_what(state, 0) == "figure, sentence, source and link"
    assert quoted_what(state, one).startswith("figure, sentence")


async def test_a_source_is_chosen_in_the_evidence(opened: Opener) -> None:
    async with opened(100, 30) as pilot:
        await pilot.press("enter")
        assert await shows(pilot, "Evidence")
        screen = pilot.app.screen
        assert isinstance(screen, EvidenceScreen)
        copied: list[str] = []
        with patch.object(pilot.app, "copy", lambda text, _: copied.append(text)):
            await pilot.press("y", "tab", "y", "tab", "y", "tab", "y")
        stated = screen.reader.story.stated_in[0]
        names = [screen.reader.story.name(number) for number in stated]
        assert all(name in copied[0] for name in names)
        assert [name in text for text, name in zip(copied[1:], [*names, names[0]], strict=True)] == [True] * 3
        with patch("webbrowser.open", return_value=True) as browser:
            await pilot.press("tab", "o")
        assert browser.called == bool(screen.reader.story.articles[stated[1]].url)
