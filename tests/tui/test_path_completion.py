"""A path that is being typed, and what it goes on with."""

from pathlib import Path

from briefing.tui.path_completion import completed


def test_what_all_have_in_common(tmp_path: Path) -> None:
    (tmp_path / "stories").mkdir()
    for name in ("storm.txt", ".hidden", "other.txt"):
        (tmp_path / name).touch()
    assert completed(f"{tmp_path}/s") == (f"{tmp_path}/stor", ("stories/", "storm.txt"))
    assert completed(f"{tmp_path}/stori") == (f"{tmp_path}/stories/", ())
    assert completed(f"{tmp_path}/.h") == (f"{tmp_path}/.hidden", ())
    assert completed(f"{tmp_path}/") == (f"{tmp_path}/", ("other.txt", "stories/", "storm.txt"))
    assert completed(f"{tmp_path}/none/at") == (f"{tmp_path}/none/at", ())
    assert completed("https://example.org") == ("https://example.org", ())
