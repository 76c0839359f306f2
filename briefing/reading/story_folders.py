"""A folder that is several stories; a module that loads nothing, for it is asked before a start."""

import os


def story_folders(path: str) -> list[str]:
    """The folders of a folder that has no files of its own, each a story; fewer than two make none."""
    try:
        with os.scandir(path) as entries:
            children = [entry for entry in entries if not entry.name.startswith(".")]
            if not all(child.is_dir() for child in children):
                return []
    except (OSError, ValueError):
        return []
    return sorted(child.path for child in children) if len(children) > 1 else []
