"""docs/reading-room.md names every action with its key, and every option.

``BRIEFING_KEEP_DOCS=1 pytest tests/tui/test_documented.py`` writes the table of keys anew.
"""

import os
from pathlib import Path

from textual.binding import Binding
from textual.dom import DOMNode

from briefing.reading.fetch import FetchOptions
from briefing.reading.fetch_settings import fetch_options
from briefing.tui.keys import all_keys
from briefing.tui.screens.help import PLACES
from briefing.tui.settings import Settings, check_keys, load_settings
from briefing.tui.themes import NAMES

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reading-room.md"
BEGIN, END = "<!-- keys -->\n", "<!-- end of keys -->\n"
SHOWN = {
    "question_mark": "?", "slash": "/", "colon": ":", "right_square_bracket": "]", "left_square_bracket": "[",
    "escape": "esc", "down": "↓", "up": "↑", "left": "←", "right": "→",
}  # fmt: skip


def bindings() -> dict[str, Binding]:
    """Every binding of ours by its id, in an order that does not depend on what was imported first."""
    all_keys()  # loads every screen
    nodes = sorted(_nodes(DOMNode), key=lambda node: (node.__module__, node.__qualname__))
    return {
        binding.id: binding
        for node in nodes
        for binding in node.__dict__.get("BINDINGS", ())
        if isinstance(binding, Binding) and binding.id
    }


def _nodes(node: type[DOMNode]) -> set[type[DOMNode]]:
    below = {found for subclass in node.__subclasses__() for found in _nodes(subclass)}
    return below | ({node} if node.__module__.startswith("briefing.") else set())


def table() -> str:
    """The keys as Markdown, place by place."""
    known = bindings()
    lines = []
    for place, heading in PLACES.items():
        lines += [f"| {heading} | | |", "|---|---|---|"]
        for name, binding in known.items():
            if name.partition(".")[0] == place:
                keys = " ".join(f"`{SHOWN.get(key, key)}`" for key in binding.key.split(","))
                lines.append(f"| {keys} | {binding.tooltip} | `{name}` |")
        lines.append("")
    return "\n".join(lines)


def test_prose_of_the_page_has_lines_that_can_be_read() -> None:
    prose = [line for line in PAGE.read_text("utf-8").splitlines() if not line.startswith("|")]
    assert [line for line in prose if len(line) > 120] == []


def test_every_key_is_documented() -> None:
    text = PAGE.read_text("utf-8")
    before, _, rest = text.partition(BEGIN)
    _, _, after = rest.partition(END)
    if os.environ.get("BRIEFING_KEEP_DOCS"):
        PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", "utf-8")
        text = PAGE.read_text("utf-8")
    assert table() in text


def test_every_binding_has_an_id_and_says_what_it_does() -> None:
    for name, binding in bindings().items():
        assert binding.tooltip, name
        assert binding.description, name
        assert name.partition(".")[0] in PLACES, name


def test_every_option_and_theme_is_documented() -> None:
    text = PAGE.read_text("utf-8")
    for name in Settings._fields:
        assert name == "path" or name in text
    for name in NAMES:
        assert f"`{name}`" in text


def test_the_config_shown_can_be_used(tmp_path: Path) -> None:
    _, _, rest = PAGE.read_text("utf-8").partition("```toml\n")
    config = tmp_path / "config.toml"
    config.write_text(rest.partition("```")[0], "utf-8")
    settings, fetching = load_settings(config), fetch_options(config)
    check_keys(settings, all_keys())
    usual = FetchOptions()
    assert settings._replace(theme="", keys={}, path=None) == Settings(keys={})
    assert (fetching.private, fetching.connections) == (usual.private, usual.connections)
    assert fetching.credentials("feeds.example.org") == ("me", "secret")
