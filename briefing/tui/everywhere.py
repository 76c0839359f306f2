"""What can be done wherever the reader is: help, every action by name, themes, leaving."""

from collections.abc import Iterable
from functools import partial
from time import monotonic

from textual.actions import SkipAction
from textual.app import SystemCommand
from textual.binding import ActiveBinding, Binding
from textual.screen import Screen
from textual.theme import ThemeProvider

from briefing.tui.host import Host
from briefing.tui.keys import loaded_bindings
from briefing.tui.widgets.hints import HintBar

CHOSEN = 0.2  # seconds after which a theme that was chosen is on show
OPEN_ACTIONS = "command_palette"  # Textual's name for it


class Everywhere(Host):
    _leaving_until = 0.0  # the time until which ctrl+c leaves
    _key_names: dict[str, str] | None = None  # that were asked for

    def action_help(self) -> None:
        from briefing.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.action_close()
        else:
            self.push_screen(HelpScreen.of(self.screen))

    def action_messages(self) -> None:
        from briefing.tui.screens.messages import MessagesScreen

        if not isinstance(self.screen, MessagesScreen):
            self.push_screen(MessagesScreen(self.messages))

    def action_interrupt(self) -> None:
        """Who presses ctrl+c wants to leave, or to copy: once is not taken for either."""
        if self.screen.get_selected_text() or getattr(self.focused, "selected_text", ""):
            raise SkipAction  # Textual copies it
        again, at_once = self.key_of("app.interrupt"), self.key_of("app.quit-at-once")
        offer = f"{again} again leaves, and so does {at_once}."
        bars = (bar for screen in self.screen_stack for bar in screen.query(HintBar))
        if monotonic() < self._leaving_until and any(bar.message == offer for bar in bars):
            self.exit()
            return
        self._leaving_until = monotonic() + HintBar.SECONDS
        self.say(offer)

    def key_of(self, binding_id: str) -> str:
        """The first key that runs a binding now, as people write it."""
        known = self._key_names = self._key_names or {}
        if binding_id not in known:
            for name, binding in loaded_bindings().items():
                first = self.settings.keys.get(name, binding.key).split(",")[0].strip()
                shown = binding.key_display if name not in self.settings.keys else None
                known[name] = shown or self.get_key_display(Binding(first, ""))
        return known.get(binding_id, "")

    def action_command_palette(self) -> None:
        from briefing.tui.screens.palette import Palette

        if not isinstance(self.screen, Palette):
            self.push_screen(Palette(id="--command-palette", placeholder="Search for actions…"))

    def search_themes(self) -> None:
        from briefing.tui.screens.palette import Palette

        before = self.theme

        def keep(_: object) -> None:
            self.set_timer(CHOSEN, tell)  # Textual sets it once the list has gone

        def tell() -> None:
            if self.theme != before:
                name = self.theme.removeprefix("briefing-")
                self.say(f'theme = "{name}" in config.toml keeps these colours.')

        self.push_screen(Palette([ThemeProvider], placeholder="Search for themes…"), keep)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        actions: dict[str, tuple[list[str], ActiveBinding]] = {}
        for active in screen.active_bindings.values():
            binding = active.binding
            if binding.id and binding.description and binding.action != OPEN_ACTIONS:
                keys, _ = actions.setdefault(binding.id, ([], active))
                keys.append(self.get_key_display(binding))
        for keys, (node, binding, *_) in actions.values():
            yield SystemCommand(
                f"{binding.description}  {' '.join(keys)}",
                binding.tooltip or binding.description,
                partial(self._run_bound, node, binding.action),
            )
        yield SystemCommand("Theme", "Choose the colours", self.action_change_theme)

    async def _run_bound(self, node: object, action: str) -> None:
        await self.run_action(action, default_namespace=node)  # type: ignore[arg-type]
