"""The app: themes, settings, and the way between the front page and the stories."""

import importlib
import os
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, ClassVar

from textual.app import InvalidThemeError
from textual.await_complete import AwaitComplete
from textual.binding import Binding, BindingType
from textual.dom import DOMNode
from textual.events import Event, InputEvent, Key
from textual.reactive import Initialize, Reactive
from textual.screen import Screen
from textual.theme import Theme
from textual.widget import AwaitMount, Widget

from briefing.reading.stories import StorySource
from briefing.text import counted
from briefing.tui import garbage, themes
from briefing.tui.everywhere import OPEN_ACTIONS, Everywhere
from briefing.tui.keys import all_keys
from briefing.tui.layout.spans import cells
from briefing.tui.loading import Loading
from briefing.tui.memory import Memory
from briefing.tui.options import Options
from briefing.tui.screens.room import RoomScreen
from briefing.tui.screens.status_screen import StatusScreen
from briefing.tui.settings import Settings, SettingsError, check_keys, check_theme, load_settings, no_theme
from briefing.tui.signals import on_ending_signal
from briefing.tui.story import Story
from briefing.tui.textual_internals import forget_closed, forget_drawn, has_mode, shows_anything
from briefing.tui.widgets.hints import HintBar
from briefing.tui.widgets.lines import LineView

if TYPE_CHECKING:
    from textual.actions import ActionParseResult

    from briefing.tui.screens.front import FrontScreen

START = "start"  # the mode of the screen the app opens on
MOST_ROOMS = 8  # kept open with all that was drawn; of the others only where the reader was
STARTED = 3.0  # seconds after which the app is no longer starting, whatever is still being read


class BriefingApp(Everywhere):
    """``stories`` (or those of the ``library``) can be opened from the front page; ``first`` is at once."""

    TITLE = "briefing"
    DEFAULT_MODE = START
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("q", "leave", "Leave", show=False, id="app.quit",
                tooltip="From a story to the front page you opened it from, else out"),
        Binding("ctrl+q", "quit", "Quit at once", show=False, id="app.quit-at-once", priority=True,
                tooltip="Leave the program, wherever you are"),
        Binding("ctrl+c", "interrupt", "How to quit", show=False, id="app.interrupt", priority=True,
                tooltip="Say how to leave; again leaves. Copies what is selected"),
        Binding("ctrl+z", "suspend_process", "Suspend", show=False, id="app.suspend", priority=True,
                tooltip="Back to the shell for a while, where fg leads here again"),
        Binding(
            "question_mark", "help", "Keys", show=False, id="app.help", tooltip="The keys of where you are"
        ),
        Binding("exclamation_mark", "messages", "Messages", show=False, id="app.messages", key_display="!",
                tooltip="What was said so far, in full, outside boxes"),
        Binding("ctrl+p", OPEN_ACTIONS, "Actions", show=False, id="app.actions", priority=True,
                tooltip="Every action by name"),
        Binding("colon", OPEN_ACTIONS, "Actions", show=False, id="app.actions-in-view", key_display=":",
                tooltip="Every action by name, outside boxes"),
    ]  # fmt: skip
    ENABLE_COMMAND_PALETTE = True

    def __init__(
        self,
        stories: Sequence[StorySource],
        settings: Settings | None = None,
        *,
        first: int | None = 0,
        loading: Loading | None = None,
        story: Story | None = None,
        library: bool = False,
        memory: Memory | None = None,
    ) -> None:
        # decided by Textual while it starts: without colours, native ones are let through to be taken off
        ansi = True if "NO_COLOR" in os.environ else None
        super().__init__(stories, settings, memory, library=library, ansi_color=ansi)
        self.problem = ""  # why the app ended, for standard error
        self._rooms: dict[StorySource, str] = {}  # the mode of each story that was opened
        self._numbers = count(1)
        self._sweeping = garbage.Sweeping(self.set_timer, forget_closed)
        self._front_mode = START if first is None else "front"
        if first is None:
            self._first_screen: Callable[[], Screen[None]] = self._front
        else:
            self.add_mode(self._front_mode, self._front)
            self._rooms[self.stories[first]] = START
            self._first_screen = partial(RoomScreen, self.stories[first], loading, story)
        for theme in themes.THEMES:
            self.register_theme(theme)
        if self.theme not in self.available_themes:
            raise InvalidThemeError(f"no theme is called {self.theme!r}")
        self.add_class(f"-theme-{self.theme}", update=False)
        if self.settings.keys:
            self.set_keymap(dict(self.settings.keys))

    @staticmethod
    def checked_settings(options: Options) -> Settings:
        """config.toml under the command line's options. Raises SettingsError."""
        settings = load_settings(options.config)
        if settings.keys:
            check_keys(settings, all_keys())
        if settings.theme:
            check_theme(settings, themes.KNOWN)
        if options.theme and options.theme not in themes.KNOWN:
            raise SettingsError(no_theme(options.theme, themes.KNOWN))
        return settings._replace(
            theme=options.theme or settings.theme, mouse=options.mouse and settings.mouse
        )

    def _first_theme(self) -> str:
        return themes.NAMES.get(self.settings.theme, self.settings.theme) or themes.default(os.environ)

    # known before anything is styled: a theme that is set later has all CSS parsed again
    theme: Reactive[str] = Reactive(Initialize(_first_theme), init=False)

    @property
    def available_themes(self) -> dict[str, Theme]:
        available = super().available_themes
        return available if themes.DEFAULT in available else available | themes.BY_NAME  # not registered yet

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return themes.css_variables(self.current_theme)

    def get_default_screen(self) -> Screen[None]:
        """The screen the app opens on; a mode of that name would have all CSS parsed once more."""
        self.add_mode(START, self._first_screen)  # from now on it can be left and come back to
        return self._first_screen()

    # -- going from place to place ----------------------------------------------------------------

    def _front(self) -> "FrontScreen":
        if self.library:
            from briefing.tui.screens.front_library import LibraryFrontScreen

            return LibraryFrontScreen()
        from briefing.tui.screens.front_folders import FolderFrontScreen

        return FolderFrontScreen()

    def action_front(self) -> None:
        """To the front page, where there is more than one story."""
        if len(self.stories) > 1 or self.library:
            self.switch_mode(self._front_mode)
        else:
            self.say(f"This is the only story; {self.key_of('app.quit')} leaves.")

    def open_story(self, source: StorySource) -> None:
        """To a story's reading room, as the reader left it; one of the library is read again."""
        known = source in self._rooms
        mode = self._mode(source)
        self._rooms[source] = self._rooms.pop(source)  # the last one now
        self.switch_mode(mode)
        while len(self._rooms) > MOST_ROOMS:
            self._close_room(next(iter(self._rooms)))
        if known and self.library and isinstance(self.screen, RoomScreen):
            self.screen.read_again()

    def _close_room(self, source: StorySource) -> None:
        """Let go of all but where the reader was; one of the library is read again when he comes back."""
        self.remove_mode(self._rooms.pop(source))
        if self.library:
            self.opened.pop(source, None)

    @property
    def from_front(self) -> bool:
        """Whether a story's room was come to from the front page, whose stack stands once it was shown."""
        return has_mode(self, self._front_mode)

    def action_leave(self) -> None:
        """One step out: from a story to the front page it was opened from, else out of the program."""
        if self.from_front and isinstance(self.screen, RoomScreen):
            self.screen.leave()
        else:
            self.exit()

    def switch_mode(self, mode: str) -> AwaitMount:
        """To another place; what lies over the one that is left goes, and all that was drawn of it."""
        left = list(self.screen_stack) if mode != self.current_mode else []
        for _ in left[1:]:
            self.pop_screen()
        self._sweeping.soon()
        switched = super().switch_mode(mode)
        left += [over for screen in left if isinstance(screen, RoomScreen) for over in screen.over]
        for widget in (widget for screen in left for widget in screen.walk_children(Widget, with_self=True)):
            forget_drawn(widget)
            if isinstance(widget, LineView):
                widget.forget_drawn()
        return switched

    def pop_screen(self) -> AwaitComplete:
        self._sweeping.soon()
        return super().pop_screen()

    def on_key(self, event: Key) -> None:
        """Keys that nothing took: letters are none of the screen's while the reader types."""
        if isinstance(self.screen, StatusScreen) and self.screen.write(event):
            event.prevent_default()

    async def on_event(self, event: Event) -> None:
        if isinstance(event, InputEvent):
            if not shows_anything(self):
                return  # the app is over, and the key came after it
            self._sweeping.input_came()
        await super().on_event(event)

    async def run_action(
        self,
        action: "str | ActionParseResult",
        default_namespace: DOMNode | None = None,
        namespaces: Mapping[str, DOMNode] | None = None,
    ) -> bool:
        """What was said before something else is done is no news any more."""
        bars = [(bar, bar.said) for bar in self.screen.query(HintBar)] if shows_anything(self) else []
        done = await super().run_action(action, default_namespace, namespaces)
        for bar, said in bars if done else ():
            bar.gone_on(said)
        return done

    def _mode(self, source: StorySource) -> str:
        """The mode of a story's reading room, each story its own."""
        if source not in self._rooms:
            self._rooms[source] = f"story-{next(self._numbers)}"
            self.add_mode(self._rooms[source], lambda: RoomScreen(source, story=self.opened.get(source)))
        return self._rooms[source]

    def unreadable(self, source: StorySource, reasons: Sequence[str]) -> None:
        """Nothing of a story can be read: back to the front page, or out with a line on standard error."""
        self.failures[source] = reasons[0]
        if len(self.stories) > 1 or self.library:
            mode = self._rooms.pop(source, "")
            self.switch_mode(self._front_mode)
            if mode:
                self.remove_mode(mode)
            self.call_after_refresh(self.say, reasons[0], warning=True)
        else:
            self.problem = "\n".join(reasons)
            self.call_later(self.exit, return_code=1)  # not before the app has been composed

    # -- starting -----------------------------------------------------------------------------------

    def on_load(self) -> None:
        on_ending_signal(lambda status: self.exit(return_code=status))

    def on_ready(self) -> None:
        self.set_timer(STARTED, garbage.resume)

    def settle(self) -> None:
        """Once the first frame stands: a hint for who has never been here, and modules for the next key."""
        garbage.resume()
        if self.memory.first_visit():
            self.say(self._welcome(self.size.width - 2))
        self.run_worker(preload, thread=True, group="preload")

    def _welcome(self, room: int) -> str:
        """What a newcomer needs to know, as much as has room."""
        key, more = self.key_of, len(self.stories) - 1
        others = f"; {key('room.back')} leads to {counted(more, 'more story', 'more stories')}"
        words = f"New here? {key('app.help')} tells every key"
        for further in (
            others if more > 0 else "",
            f"; {key('room.evidence')} shows the evidence",
            f"; {key('pane.down')} {key('pane.up')} choose a figure and every article follows",
        ):
            if cells(words + further) < room:
                words += further
        return f"{words}."


def preload() -> None:
    """Load what a first key press would otherwise wait for."""
    for name in ("evidence", "table", "palette"):
        importlib.import_module(f"briefing.tui.screens.{name}")
    importlib.import_module("briefing.tui.widgets.prompt")
