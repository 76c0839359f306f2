"""Tests stand where the README says: in the folder of tests/ that mirrors their module's."""

from pathlib import Path

ROOT = Path(__file__).parent.parent


def folders(top: str, pattern: str) -> list[tuple[str, Path]]:
    """The name and the folder, within ``top``, of every file of a pattern."""
    found = sorted((ROOT / top).rglob(pattern))
    return [(path.stem, path.parent.relative_to(ROOT / top)) for path in found]


def test_a_test_named_after_a_module_stands_in_its_folder() -> None:
    """Of one room (figures, tui): a test of several modules has a name of its own."""
    modules: dict[tuple[str, str], set[Path]] = {}
    for name, folder in folders("briefing", "*.py"):
        modules.setdefault((name, folder.parts[0] if folder.parts else ""), set()).add(folder)
    tests = [(name.removeprefix("test_"), folder) for name, folder in folders("tests", "test_*.py")]
    away = [
        (str(folder), name)
        for name, folder in tests
        if folder not in modules.get((name, folder.parts[0] if folder.parts else ""), {folder})
    ]
    assert away == []
    assert len(tests) > 200
