"""config.toml: what it may say, and errors that name the line."""

from pathlib import Path
from typing import get_args

import pytest

from briefing.library import Order
from briefing.reading import ReadingError
from briefing.reading.fetch_settings import fetch_options
from briefing.tui import Options, settings, themes
from briefing.tui.app import BriefingApp
from briefing.tui.keys import all_keys
from briefing.tui.screens.front_library import ORDER_WORDS
from briefing.tui.settings import Settings, SettingsError, check_keys, check_theme, load_settings

KNOWN = {
    "room.copy": "y",
    "room.find": "slash",
    "room.next-difference": "n",
    "room.table": "t",
    "pane.down": "j,down",
    "table.close": "t,q",
    "app.quit": "q",
}


def load(tmp_path: Path, text: str) -> Settings:
    path = tmp_path / "config.toml"
    path.write_text(text, "utf-8")
    settings = load_settings(path)
    check_keys(settings, KNOWN)
    check_theme(settings, ["dark", "light"])
    return settings


def test_everything_can_be_set(tmp_path: Path) -> None:
    settings = load(
        tmp_path,
        'theme = "light"\nmouse = false\nfollow = false\nclipboard = "tool"\nstories = "unread"\n'
        '[keys]\n"room.copy" = "c,ctrl+y"\nroom.table = "x"\n[keys.app]\nquit = "Q"\n',
    )
    assert (settings.theme, settings.mouse, settings.follow, settings.clipboard) == (
        "light",
        False,
        False,
        "tool",
    )
    assert settings.keys == {"room.copy": "c,ctrl+y", "room.table": "x", "app.quit": "Q"}


@pytest.mark.parametrize(
    "text",
    [
        "'room.table' = 'n'\n'room.next-difference' = 'd'",  # a key that another gave up
        "'table.close' = 'x,q'",  # the app's own does not reach into the table's place
        "'room.table' = '!,ctrl+x,f5,shift+f5,exclamation_mark,é'",
        "'room.copy' = 't'\n'room.table' = 'y'",  # the other way round
    ],
)
def test_keys_that_can_be_given(tmp_path: Path, text: str) -> None:
    assert load(tmp_path, f"[keys]\n{text}\n").keys


def test_no_file_is_fine_but_a_named_one_must_be_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert load_settings() == Settings()
    with pytest.raises(SettingsError, match="no such file"):
        load_settings(tmp_path / "missing.toml")


@pytest.mark.parametrize(
    ("text", "line", "message"),
    [
        ("theme = \n", 1, "Invalid value"),
        ("\n\nmouse = 'no'\n", 3, "true or false"),
        ("mouse = true\ncolour = 'x'\n", 2, "no option is called 'colour'"),
        ("# a\nthem = 'dark'\n", 2, "did you mean 'theme'"),
        ("clipboard = 'maybe'\n", 1, "auto, terminal, tool"),
        ("stories = 'oldest'\n", 1, "stories is one of newest, unread, differences, name"),
        ("theme = 'drak'\n", 1, "did you mean 'dark'"),
        ("[keys]\n'room.copy' = 'y'\n'room.cpoy' = 'z'\n", 3, "did you mean 'room.copy'"),
        ("[keys]\n\nroom.copy = 3\n", 3, "a text in quotes"),
        ("[keys]\n'room.copy' = 'x'\n'room.table' = 'x'\n", 3, "'x' already runs room.copy"),
        ("[keys]\n'room.table' = 'n'\n", 2, "'n' already runs room.next-difference"),
        ("[keys]\n'room.table' = 'down'\n", 2, "'down' already runs pane.down"),
        ("[keys]\n'room.table' = '/'\n", 2, "'/' already runs room.find"),
        ("[keys]\n'room.table' = 'x,<C-x>'\n", 2, "'<C-x>' names no key"),
        ("[keys]\n'room.table' = 'control+x'\n", 2, "'control+x' names no key"),
        ("[keys]\n'room.table' = 'x,'\n", 2, "'' names no key"),
        ("[keys.room]\ncopy = 'x'\ntabel = 'y'\n", 3, "did you mean 'room.table'"),
        ("keys = 3\n", 1, "keys is a table"),
        ('"\\u001b[2J" = 1\n', None, r"'\x1b[2J'"),
        ('[keys]\n"a\\u001b[2J\\n" = 1\n', None, r"'a\x1b[2J\n': keys are"),
        ("a = " + "[" * 20_000, None, "recursion"),
    ],
)
def test_errors_name_the_line(tmp_path: Path, text: str, line: int | None, message: str) -> None:
    with pytest.raises(SettingsError) as caught:
        load(tmp_path, text)
    assert line is None or f"line {line}" in str(caught.value)
    assert message in str(caught.value)
    assert "config.toml" in str(caught.value)
    assert not {"\n", "\x1b"} & set(str(caught.value))


def test_keys_in_tables_without_end_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "config.toml"
    path.write_text(f"[keys]\n{'.'.join('r' * 90)} = 1\n", "utf-8")
    with pytest.raises(SettingsError, match="keys are a text"):
        load_settings(path)
    path.write_text(f"[keys]\n{'.'.join('r' * 900)} = 1\n", "utf-8")
    with pytest.raises(SettingsError, match="dots in a line"):
        load_settings(path)


def test_a_theme_of_the_command_line_there_is_none_of() -> None:
    with pytest.raises(SettingsError, match=r"^no theme is called 'drak'; did you mean 'dark'\?$"):
        BriefingApp.checked_settings(Options(theme="drak"))
    assert BriefingApp.checked_settings(Options(theme="nord")).theme == "nord"


def test_another_file_may_be_chosen_for_all_that_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "chosen.toml"
    monkeypatch.setenv("BRIEFING_CONFIG", str(path))
    with pytest.raises(SettingsError, match="no such file"):
        load_settings()
    with pytest.raises(ReadingError, match="no such file"):
        fetch_options()
    path.write_text('theme = "light"\n[fetch]\nconnections = 3\n')
    assert load_settings().theme == "light"
    assert fetch_options().connections == 3


def test_a_home_that_is_no_folder_holds_no_settings(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    assert load_settings() == Settings()
    assert fetch_options().private == "follow"


def test_the_orders_of_stories_are_those_of_the_library() -> None:
    assert get_args(settings.Order) == get_args(Order) == tuple(ORDER_WORDS)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[keys]\n"room.table" = "ctrl+m"\n', "line 2: 'ctrl+m' is enter to a terminal; write another key"),
        ('[keys]\n"room.checks" = "ctrl+i"\n', "line 2: 'ctrl+i' is tab to a terminal; write another key"),
        ("[bogus]\n", "line 1: no table is called 'bogus'; there are credentials, fetch, keys"),
    ],
)
def test_keys_that_terminals_cannot_tell_apart_and_tables_there_are_none_of(
    tmp_path: Path, text: str, told: str
) -> None:
    config = tmp_path / "config.toml"
    config.write_text(text)
    with pytest.raises(SettingsError) as error:
        check_keys(load_settings(config), all_keys())
    assert str(error.value) == f"{config}, {told}"


@pytest.mark.parametrize("option", ["connections = 0", 'private = "no"', "speed = 3"])
def test_what_is_wrong_with_fetching_is_named_with_its_line(tmp_path: Path, option: str) -> None:
    config = tmp_path / "config.toml"
    config.write_text(f"mouse = true\n\n[fetch]\n{option}\n")
    with pytest.raises(ReadingError, match=r"config\.toml, line 4: "):
        fetch_options(config)


def test_a_theme_may_be_called_as_the_list_of_themes_has_it() -> None:
    assert "briefing-light" in themes.KNOWN
