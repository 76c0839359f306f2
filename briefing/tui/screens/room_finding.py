"""Finding a word in the reading room: the articles and the figures follow what is typed."""

from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.tui.finding import NOT_FOUND, find, next_mentioning
from briefing.tui.layout.columns import slots
from briefing.tui.screens.reading import ReadingScreen
from briefing.tui.state import State
from briefing.tui.widgets.columns import Columns, Places

if TYPE_CHECKING:
    from briefing.tui.widgets.prompt import PromptBar


class FindingScreen(ReadingScreen[None]):
    _before_find: tuple[State, Places] | None = None
    _find_from: tuple[State, Places] | None = None  # where what is typed now began
    _found = ""  # in words
    _asked_for = ""  # what the prompt holds

    @property
    def columns(self) -> Columns:
        return self.query_one(Columns)

    async def action_find(self) -> None:
        began = not self.asking
        prompt = await self.prompt()
        self._find_from = self.reader.state, self.columns.places()
        if began:
            self._asked_for = ""
        if began or not self.reader.state.query:
            self._before_find = self._find_from
        prompt.ask("/", "find")

    def on_prompt_bar_typed(self, message: "PromptBar.Typed") -> None:
        """Look for what is typed from where the find began, not from where its first letters led."""
        self._asked_for = message.text
        began = self._find_from
        if began is None or began[0].story is not self.reader.story:
            began = self.reader.state, self.columns.places()
        state, self._found = find(began[0].with_slots(slots(self.size.width)), message.text)
        self.reader.become(state)
        self.columns.return_to(began[1])
        if not state.visible and self.columns.mentions:
            self.columns.uncover_article()
        self.columns.go_to_mention(0)
        self._tell_found("find.next", "find.cancel")

    def on_prompt_bar_entered(self, message: "PromptBar.Entered") -> None:
        message.bar.give_back()
        self.columns.focus_shown()
        self._tell_found("room.next-difference", "room.back")

    def _tell_found(self, next_: str, back: str) -> None:
        """How much was found, and the keys that lead on and back."""
        key, found = self.app.key_of, self._found
        if self._prompt is not None:
            on = [] if found == NOT_FOUND else [f"{key(next_)} next"]
            self._prompt.tell("   ".join([found, *on, f"{key(back)} back"]) if found else "")

    def on_prompt_bar_ended(self) -> None:
        """The find is given up: back to where it began."""
        if self._before_find is not None and self._before_find[0].story is self.reader.story:
            state, places = self._before_find
            self.reader.become(state)
            self.columns.return_to(places)
        self.end_find()

    def on_prompt_bar_stepped(self, message: "PromptBar.Stepped") -> None:
        self.go_to_mention(message.by)

    def go_to_mention(self, by: int) -> None:
        """To the next (1) or previous (-1) mention; where one pane has room, on to the next source."""
        if by and self.reader.state.left is not None:  # the reader moves on: he is not led back from here
            self.reader.step(lambda state: replace(state, left=None), go=False)
        columns, state = self.columns, self.reader.state
        here = state.columns[0] if state.columns else None
        if here is None or not columns.narrow or not columns.articles[0].is_last_mention(by):
            columns.go_to_mention(by)
            if by and columns.mentions == 1:
                self.say("The only mention on show.")
            return
        there = next_mentioning(state, here, by)
        if there != here:
            self.reader.step(lambda state: replace(state, columns=(there,), pinned=frozenset()), go=False)
        columns.articles[0].go_to_end_mention(by)

    def drop_other_find(self) -> None:
        """Let the prompt go where another screen looks for something else, or for nothing, by now."""
        if self._prompt is not None and self.asking and self._asked_for != self.reader.state.query:
            self._prompt.close()

    def end_find(self) -> None:
        self.reader.step(lambda state: state.find(""), go=False)
        if self._prompt is not None:
            self._prompt.close()
