"""ctrl+c and ctrl+q, the same wherever the reader is."""

import signal
from pathlib import Path

import pytest

from briefing.tui.app import BriefingApp
from briefing.tui.memory import Memory
from briefing.tui.widgets.hints import HintBar
from tests.tui.conftest import Opener, room, screen_text, shows

PLACES = [(), ("t",), ("enter",), ("question_mark",), ("e",), ("c",), ("ctrl+p",), ("slash", "a"),
          ("slash", "a", "enter")]  # fmt: skip
SAYS = "^c again leaves, and so does ^q."


def is_over(app: object) -> bool:
    assert isinstance(app, BriefingApp)
    return app._exit


@pytest.mark.parametrize("keys", PLACES, ids=" ".join)
@pytest.mark.parametrize("width", [60, 160])
async def test_ctrl_c_says_how_to_leave_and_leaves_the_second_time(
    opened: Opener, keys: tuple[str, ...], width: int
) -> None:
    async with opened(width, 30) as pilot:
        await pilot.press(*keys)
        assert SAYS not in screen_text(pilot)
        await pilot.press("ctrl+c")
        behind = [bar.message for bar in room(pilot).query(HintBar)]
        assert SAYS in screen_text(pilot) or (keys == ("ctrl+p",) and behind == [SAYS])
        assert not is_over(pilot.app)
        await pilot.press("ctrl+c")
        assert is_over(pilot.app)


@pytest.mark.parametrize("keys", PLACES, ids=" ".join)
async def test_ctrl_q_leaves_at_once(opened: Opener, keys: tuple[str, ...]) -> None:
    async with opened() as pilot:
        await pilot.press(*keys)
        assert not is_over(pilot.app)
        await pilot.press("ctrl+q")
        assert is_over(pilot.app)


async def test_on_the_front_page_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    app = BriefingApp((), first=None, library=True, memory=Memory(tmp_path / "memory"))
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(2):
            await pilot.press("a", "x", "ctrl+c")
            assert await shows(pilot, SAYS)
            assert not is_over(app)
            app._leaving_until = 0.0  # some time later
        await pilot.press("ctrl+c", "ctrl+c")
        assert is_over(app)


async def test_ctrl_c_copies_what_is_selected(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    copied: list[str] = []
    async with opened() as pilot:
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        await pilot.press("slash", *"rose", "shift+home", "ctrl+c", "ctrl+c")
        assert copied == ["rose", "rose"]
        assert not is_over(pilot.app)
        assert SAYS not in screen_text(pilot)


async def test_colours_chosen_in_the_app_are_kept_by_a_line_that_is_told(opened: Opener) -> None:
    async with opened() as pilot:
        pilot.app.search_themes()
        await pilot.pause()
        pilot.app.theme = "briefing-light"
        pilot.app.screen.dismiss(None)
        assert await shows(pilot, 'theme = "light" in config.toml')


@pytest.mark.parametrize("keys", [("question_mark",), ("enter", "question_mark")])
async def test_the_keys_to_leave_are_among_the_keys(opened: Opener, keys: tuple[str, ...]) -> None:
    async with opened(160, 60) as pilot:
        await pilot.press(*keys, "end")
        assert await shows(pilot, "^q")


async def test_a_message_is_seen_beside_what_is_typed(
    opened: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(HintBar, "SECONDS", 0.2)
    async with opened(80, 24) as pilot:
        await pilot.press("slash", *"rose")
        before = screen_text(pilot).splitlines()[-1]
        pilot.app.say("Something \x1b[2J happened. " + "More of it. " * 9)  # type: ignore[attr-defined]
        assert await shows(pilot, "Something ")
        assert screen_text(pilot).splitlines()[-1].startswith(" / rose")
        assert await shows(pilot, before)


async def test_a_theme_chosen_from_the_list_is_kept_by_a_line_that_is_told(opened: Opener) -> None:
    async with opened(120, 30) as pilot:
        pilot.app.search_themes()
        await pilot.pause()
        await pilot.press(*"light")
        assert await shows(pilot, "briefing-light")
        await pilot.press("enter")
        assert await shows(pilot, "in config.toml keeps these colours.")


async def test_ctrl_z_suspends(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    sent: list[int] = []
    monkeypatch.setattr("os.kill", lambda _, number: sent.append(number))
    async with opened() as pilot:
        for keys in (["ctrl+z"], ["slash", "x", "ctrl+z"]):
            monkeypatch.setattr(type(pilot.app._driver), "can_suspend", True)
            await pilot.press(*keys)
            await pilot.pause()
    assert sent == [signal.SIGTSTP, signal.SIGTSTP]
