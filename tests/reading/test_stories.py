"""Which stories a list of sources makes."""

from pathlib import Path

from briefing.reading.stories import stories_of
from briefing.reading.story_folders import story_folders

STORIES = Path(__file__).resolve().parents[2] / "articles"


def test_a_folder_of_folders_is_several_stories() -> None:
    assert len(stories_of([str(STORIES)])) >= 3
    assert len(stories_of([str(STORIES / "ferry-capsizes")])) == 1
    assert len(stories_of(["a.txt", "b.txt"])) == 1
    assert len(stories_of(["-"])) == 1
    assert stories_of([str(STORIES)])[0].title == "China trade surplus"


def test_folders_without_a_file_beside_them_are_stories(tmp_path: Path) -> None:
    for name in ("one", "two", ".hidden"):
        (tmp_path / name).mkdir()
    assert story_folders(str(tmp_path)) == [str(tmp_path / "one"), str(tmp_path / "two")]
    (tmp_path / "note.md").write_text("A file of its own.", "utf-8")
    assert story_folders(str(tmp_path)) == []
    assert story_folders(str(tmp_path / "missing")) == []
