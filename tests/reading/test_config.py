"""The text of a config.toml as tables."""

import pytest

from briefing.reading.config import parse_config


def test_tables() -> None:
    assert parse_config('theme = "dark"\n[keys]\n"room.back" = "x"') == {
        "theme": "dark",
        "keys": {"room.back": "x"},
    }


@pytest.mark.parametrize("text", ["theme = dark\n", "[keys]\n" + "a." * 20_000 + "a = 1"])
def test_what_is_no_config_is_told_by_its_line(text: str) -> None:
    with pytest.raises(ValueError, match="line"):
        parse_config(text)
