"""Where the user's files are."""

from pathlib import Path

import platformdirs
import pytest

from briefing import folders


@pytest.mark.parametrize("base", ["", "relative", "/somewhere"])
def test_the_users_folders_are_those_of_platformdirs(monkeypatch: pytest.MonkeyPatch, base: str) -> None:
    for name in ("CONFIG", "CACHE", "DATA"):
        monkeypatch.setenv(f"XDG_{name}_HOME", base)
    assert folders.config_folder() == platformdirs.user_config_dir("briefing")
    assert folders.cache_folder() == platformdirs.user_cache_dir("briefing")
    assert folders.data_folder() == platformdirs.user_data_dir("briefing")
    assert Path(folders.config_file()) == platformdirs.user_config_path("briefing") / "config.toml"
    assert Path(folders.library_file()) == platformdirs.user_data_path("briefing") / "library.db"
