"""What a reader comes for, counted in key presses from launch."""

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot

from tests.tui.conftest import Opener, chosen, room, screen_text, shows, state, text_of

ASIA = "Exports to Southeast Asia, change"


def pane(pilot: Pilot[None], name: str) -> str:
    return text_of(room(pilot).query_one(f"#{name}"))  # type: ignore[arg-type]


@pytest.mark.parametrize(("width", "height"), [(200, 60), (100, 30), (60, 20)])
async def test_the_most_important_difference_takes_no_key(opened: Opener, width: int, height: int) -> None:
    async with opened(width, height) as pilot:
        shown = screen_text(pilot)
        assert "≠ Exports to Southeast Asia" in shown
        assert "+8.2%" in shown
        assert "+8.4%" in shown


async def test_the_next_difference_in_every_article_takes_one_key(opened: Opener) -> None:
    async with opened(100, 20, comparison=None) as pilot:
        await pilot.press("G")
        assert chosen(pilot) != ASIA
        await pilot.press("n")
        await pilot.pause()
        assert chosen(pilot) == ASIA
        assert "8.2%≠" in pane(pilot, "article-0")
        assert "8.4%≠" in pane(pilot, "article-1")


async def test_all_sentences_and_intervals_take_two_keys(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("n", "enter")
        await pilot.pause()
        shown = screen_text(pilot)
        assert "Shipments to Southeast Asia grew by 8.2%, many of them by way of Vietnam." in shown
        assert "Shipments to Southeast Asia increased by 8.4%" in shown
        assert "╌●╌" in shown
        assert "both to one decimal" in shown
        assert "0.2 pp apart as stated, at least 0.1 pp even if rounded" in shown


async def test_the_table_takes_one_key(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("t")
        await pilot.pause()
        shown = screen_text(pilot)
        for source in ("Harbour Wire", "East Ledger", "Jade Bay Daily", "Meridian Post"):
            assert source in shown
        assert "Electric vehicles shipped" in shown


async def test_only_differences_takes_one_key(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("f")
        await pilot.pause()
        assert [state(pilot).story.measures[n].label for n in state(pilot).visible] == [ASIA]
        assert "Electric vehicles" not in pane(pilot, "figures")


async def test_copying_a_figure_takes_one_key(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened() as pilot:
        copied: list[str] = []
        monkeypatch.setattr(pilot.app, "copy_to_clipboard", copied.append)
        await pilot.press("y")
        await pilot.pause(0.1)
        assert copied == [
            "Exports to Southeast Asia, change: +8.2% / +8.4% (Nov 2025 · y/y)\n\n"
            "“Shipments to Southeast Asia grew by 8.2%, many of them by way of Vietnam.”\n"
            "Harbour Wire, 8 Dec 2025, 11:20\n"
            "https://harbourwire.example/surplus\n\n"
            "“Shipments to Southeast Asia increased by 8.4%, the ledger of the customs shows.”\n"
            "East Ledger, 8 Dec 2025, 14:05\n"
            "https://eastledger.example/record\n"
        ]


async def test_export_takes_two_keys_in_every_format(opened: Opener, tmp_path: Path) -> None:
    starts = {".md": "#", ".html": "<!doctype html", ".csv": "verdict", ".json": "{", ".txt": ""}
    async with opened() as pilot:
        for key, suffix in zip("12345", starts, strict=True):
            await pilot.press("e", key)
            assert await shows(pilot, suffix), suffix  # in the name of the file that was written
            (written,) = tmp_path.glob(f"*{suffix}")
            text = written.read_text("utf-8")
            assert text.lstrip("\ufeff").casefold().startswith(starts[suffix]), suffix
            assert "Southeast" in text
            assert written.name in screen_text(pilot)


async def test_every_mention_takes_slash_and_the_word(opened: Opener) -> None:
    async with opened() as pilot:
        await pilot.press("slash", *"vietnam")
        await pilot.pause()
        assert "2 mentions in 2 of 4 sources" in screen_text(pilot)
        assert "Vietnam" in pane(pilot, "article-0")
        assert "Vietnam" in pane(pilot, "article-1")


@pytest.mark.parametrize("width", [160, 100, 60])
async def test_what_nobody_else_says_takes_one_key(opened: Opener, width: int) -> None:
    async with opened(width) as pilot:
        await pilot.press("p")
        await pilot.pause()
        shown = screen_text(pilot)
        assert shown.count("◇0") == 3
        assert "◇1 " in shown.splitlines()[1].partition("4 ")[2]  # whether or not there is a column for it
        if width == 160:
            await pilot.press("4")
            await pilot.pause()
            assert "◇ Nobody else wrote this sentence." in screen_text(pilot)


async def test_the_original_takes_one_key(opened: Opener, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def browse(url: str, *_: Any) -> bool:
        asked.append(url)
        return True

    monkeypatch.setattr("webbrowser.open", browse)
    async with opened() as pilot:
        await pilot.press("o")
        assert asked == ["https://harbourwire.example/surplus"]


async def test_every_key_of_this_place_takes_one_key(opened: Opener) -> None:
    async with opened(120, 60) as pilot:
        await pilot.press("question_mark")
        await pilot.pause()
        shown = screen_text(pilot)
        for words in ("The next difference", "as a table", "Copy the figure", "Leave"):
            assert words in shown
