"""What the commands say on standard error while they work."""

import sys

import pytest

from briefing import output


@pytest.mark.parametrize(
    ("terminal", "patience", "told"),
    [
        (True, 0.0, "\r\x1b[Kbriefing: comparing 9 figures …\r\x1b[K"),
        (True, 60.0, ""),
        (False, 0.0, ""),
    ],
)
def test_long_work_is_told_on_a_terminal_and_goes_away_again(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    terminal: bool,
    patience: float,
    told: str,
) -> None:
    monkeypatch.setattr(output, "PATIENCE", patience)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
    with output.working() as at:
        at("comparing 9 figures")
    assert capsys.readouterr().err == told
