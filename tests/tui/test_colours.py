"""Whatever a colour says is readable in grey, and said by weight, underline or reverse too."""

import pytest
from rich.color import Color
from rich.style import Style
from textual.theme import BUILTIN_THEMES, Theme

from briefing.tui import themes
from briefing.tui.themes import THEMES, text_styles

COLOURED = [theme for theme in (*THEMES, *BUILTIN_THEMES.values()) if not theme.ansi]
ROUNDED = 0.05  # a colour has whole numbers
DECORATION = {"rule"}  # lines between things
VERDICTS = ("differ", "unclear", "agree", "single")


def luminance(color: Color) -> float:
    channels = [part / 255 for part in color.get_truecolor()]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: Color, other: Color) -> float:
    """The contrast ratio of WCAG 2, which knows brightness only."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_every_text_stands_out_by_brightness_alone(theme: Theme) -> None:
    styles = text_styles(theme)
    background = theme.background or theme.to_color_system().generate()["background"]
    cursor = styles["cursor"].bgcolor
    assert cursor is not None
    least = 7.0 if theme.name == "briefing-contrast" else 4.5
    for name, style in styles.items():
        if style.color is None or name in DECORATION:
            continue
        for ground in (Color.parse(background), cursor):
            expected = 4.5 if name.startswith("accent-") else least
            assert contrast(style.color, style.bgcolor or ground) >= expected - ROUNDED, name


@pytest.mark.parametrize("theme", COLOURED, ids=lambda theme: theme.name)
def test_the_row_under_the_cursor_is_seen(theme: Theme) -> None:
    ground = text_styles(theme)["cursor"].bgcolor
    assert ground is not None
    background = theme.background or theme.to_color_system().generate()["background"]
    assert contrast(ground, Color.parse(background)) > 1.12


def shape(style: Style) -> tuple[bool, ...]:
    return bool(style.bold), bool(style.underline), bool(style.reverse), style.bgcolor is not None


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_what_differs_looks_different_without_its_colour(theme: Theme) -> None:
    styles = text_styles(theme)
    differ = shape(styles["figure-differ"])
    assert all(shape(styles[f"figure-{verdict}"]) != differ for verdict in VERDICTS[1:])
    assert styles["figure-differ"].bold
    assert shape(styles["figure-single"]) != shape(styles["figure-agree"])
    assert styles["chosen"].reverse
    assert shape(styles["found"]) != shape(styles["found-here"])


@pytest.mark.parametrize(
    ("environment", "name"),
    [
        ({"TERM": "xterm-256color"}, "briefing-dark"),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, "briefing-dark"),
        ({"TERM": "xterm"}, "briefing-ansi"),
        ({"TERM": "linux"}, "briefing-ansi"),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, "briefing-ansi"),
    ],
)
def test_a_terminal_of_sixteen_colours_shows_its_own(environment: dict[str, str], name: str) -> None:
    assert themes.default(environment) == name
