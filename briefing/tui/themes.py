"""Colours: four themes, and the styles of text laid over a pane.

Text styles are data: ``bold $differ on $differ-ground`` with the theme's own variables. Whatever a
colour says is also said by weight, underline or a symbol.
"""

from collections.abc import Mapping
from dataclasses import replace
from io import StringIO

from rich.console import Console
from rich.style import Style
from textual.theme import BUILTIN_THEMES, Theme

from briefing.tui.readable import readable
from briefing.tui.story import ACCENTS

DEFAULT = "briefing-dark"
FEW_COLORS = "briefing-ansi"
NAMES = {name: f"briefing-{name}" for name in ("dark", "light", "ansi", "contrast")}
KNOWN = (*NAMES, *NAMES.values(), *BUILTIN_THEMES)  # as the reader may name them

TEXT_STYLES: dict[str, str] = {
    "quiet": "$quiet",
    "rule": "$rule",
    "brand": "bold $brand",
    "title": "bold $strong",
    "source": "$ink",
    "source-on": "bold $strong",
    "key": "bold $brand",
    "notice": "bold $strong",
    "warning": "bold $unclear",
    "kept": "$unclear",
    "found": "$strong on $found-others",
    "found-here": "bold underline $found on $found-ground",
    "figure-differ": "bold $differ on $differ-ground",
    "figure-unclear": "underline $unclear",
    "figure-agree": "underline $agree",
    "figure-single": "$single",
    "symbol-differ": "bold $differ on $differ-ground",
    "symbol-unclear": "bold $unclear",
    "symbol-agree": "bold $agree",
    "symbol-single": "$quiet",
    "label-differ": "bold $strong",
    "label-unclear": "$strong",
    "label-agree": "$ink",
    "label-single": "$single",
    "label-chosen": "bold $strong",
    "value": "$strong",
    "value-single": "$single",
    "value-differ": "bold $differ",
    "sentence": "$strong",
    "chosen": "bold reverse",
    "shared": "$quiet",
    "lone": "$strong",
    "bar": "bold $brand",
    "cursor": "$strong on $cursor-ground",
    "holds": "$agree",
    "fails": "bold $differ",
}

_DARK = {
    "ink": "#c3c8d1",
    "strong": "#eef0f4",
    "quiet": "#8d95a4",
    "rule": "#343a46",
    "thumb": "#565e6f",
    "brand": "#8fb4ff",
    "differ": "#ff9d5c",
    "differ-ground": "#40271a",
    "unclear": "#e8cf7a",
    "agree": "#86cfae",
    "single": "#a3abb8",
    "found": "#15181e",
    "found-ground": "#e8cf7a",
    "found-others": "#4d4526",
    "cursor-ground": "#252b38",
    "accent-0": "#7aa2f7",
    "accent-1": "#d795d8",
    "accent-2": "#5fd0d8",
    "accent-3": "#f08a9b",
    "accent-4": "#9fcf6e",
    "accent-5": "#b69cff",
    "accent-6": "#d9b48a",
    "accent-7": "#9aa7bd",
}
_LIGHT = {
    "ink": "#3a404b",
    "strong": "#14171c",
    "quiet": "#636a77",
    "rule": "#d3d6dc",
    "thumb": "#aab0bb",
    "brand": "#2b57b8",
    "differ": "#a83c00",
    "differ-ground": "#ffe3cf",
    "unclear": "#7d5c00",
    "agree": "#17704c",
    "single": "#565e6b",
    "found": "#14171c",
    "found-ground": "#ffdf70",
    "found-others": "#fff3c9",
    "cursor-ground": "#e8ecf5",
    "accent-0": "#2f62d9",
    "accent-1": "#9d3fa0",
    "accent-2": "#0a737d",
    "accent-3": "#c02b4b",
    "accent-4": "#467514",
    "accent-5": "#6a45cf",
    "accent-6": "#8a5a1c",
    "accent-7": "#56627a",
}
_ANSI = {
    "ink": "default",
    "strong": "default",
    "quiet": "dim",
    "rule": "dim",
    "thumb": "dim",
    "brand": "default",
    "differ": "red",
    "differ-ground": "default",
    "unclear": "yellow",
    "agree": "green",
    "single": "default",
    "found": "default",
    "found-ground": "default",
    "found-others": "default",
    "cursor-ground": "default",
    "accent-0": "blue",
    "accent-1": "magenta",
    "accent-2": "cyan",
    "accent-3": "red",
    "accent-4": "green",
    "accent-5": "bright_blue",
    "accent-6": "yellow",
    "accent-7": "bright_magenta",
}
_CONTRAST = {
    **_DARK,
    "ink": "#ffffff",
    "strong": "#ffffff",
    "quiet": "#c8ccd4",
    "rule": "#9aa0ab",
    "thumb": "#c8ccd4",
    "brand": "#9ecbff",
    "differ": "#ffb000",
    "differ-ground": "#402600",
    "unclear": "#ffff66",
    "agree": "#66ffb2",
    "single": "#e4e7ec",
    "cursor-ground": "#1d2a57",
}
# Where colours cannot be counted on, weight and reverse video say it.
_ANSI_STYLES = {
    "figure-differ": "bold reverse",
    "symbol-differ": "bold reverse",
    "found": "bold underline",
    "found-here": "bold reverse underline",
    "cursor": "bold",
    "chosen": "bold reverse underline",
    "label-single": "$quiet",
    "value-single": "$quiet",
}


_ACCENT_STYLES = {f"accent-{number}": f"$accent-{number}" for number in range(ACCENTS)}


def _theme(name: str, colors: Mapping[str, str], background: str, *, dark: bool = True) -> Theme:
    return Theme(
        name,
        primary=colors["brand"],
        secondary=colors["accent-2"],
        accent=colors["accent-1"],
        warning=colors["unclear"],
        error=colors["differ"],
        success=colors["agree"],
        foreground=colors["ink"],
        background=background,
        surface=background,
        panel=colors["cursor-ground"],
        dark=dark,
        variables={
            **colors,
            **_scrollbar(colors, background),
        },
    )


def _ansi_theme() -> Theme:
    css = {name: "ansi_" + ("bright_black" if color == "dim" else color) for name, color in _ANSI.items()}
    textual = BUILTIN_THEMES["ansi-dark"]
    variables = {**textual.variables, **css, **_scrollbar(css, "ansi_default")}
    return replace(textual, name="briefing-ansi", variables=variables)


def _scrollbar(colors: Mapping[str, str], background: str) -> dict[str, str]:
    grounds = ("background", "background-hover", "background-active", "corner-color")
    thumb = {"scrollbar": colors["thumb"]}
    pointed_at = dict.fromkeys(("scrollbar-hover", "scrollbar-active"), colors["quiet"])
    return thumb | pointed_at | dict.fromkeys((f"scrollbar-{name}" for name in grounds), background)


THEMES = (
    _theme("briefing-dark", _DARK, "#15181e"),
    _theme("briefing-light", _LIGHT, "#fbfbf9", dark=False),
    _ansi_theme(),
    _theme("briefing-contrast", _CONTRAST, "#000000"),
)
BY_NAME = {theme.name: theme for theme in THEMES}
_COLORS = dict(zip(BY_NAME, (_DARK, _LIGHT, _ANSI, _CONTRAST), strict=True))
_made: dict[str, dict[str, Style]] = {}


def text_styles(theme: Theme) -> Mapping[str, Style]:
    """Every text style for a theme, worked out once."""
    if theme.name not in _made:
        _made[theme.name] = _styles(theme)
    return _made[theme.name]


def _styles(theme: Theme) -> dict[str, Style]:
    colors = _ANSI if theme.ansi else _COLORS.get(theme.name) or css_variables(theme)
    table = {**TEXT_STYLES, **(_ANSI_STYLES if theme.ansi else {}), **_ACCENT_STYLES}
    return {name: Style.parse(_filled(style, colors)) for name, style in table.items()}


def default(environment: Mapping[str, str]) -> str:
    """The theme where none was asked for: of sixteen colours or none, the terminal's own."""
    if "NO_COLOR" in environment:
        return FEW_COLORS
    console = Console(file=StringIO(), force_terminal=True, _environ=environment)
    return FEW_COLORS if console.color_system == "standard" else DEFAULT


def _filled(text: str, colors: Mapping[str, str]) -> str:
    return " ".join(colors[word[1:]] if word.startswith("$") else word for word in text.split())


def css_variables(theme: Theme) -> dict[str, str]:
    """Our dark or light colours for a theme, on the ground of one that is not ours."""
    colors = _DARK if theme.dark else _LIGHT
    if theme.ansi or theme.name in _COLORS:
        return dict(colors)
    return readable(colors, theme.background or theme.to_color_system().generate()["background"])
