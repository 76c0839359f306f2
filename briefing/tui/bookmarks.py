"""Figures the reader keeps, in a small file that outlives the session."""

import json
from pathlib import Path

from briefing.tui.state import bookmark_key
from briefing.tui.story import Story


class Bookmarks:
    """Bookmarked measures by story, in ``path``; nothing is read before a story asks."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._kept: dict[str, list[str]] | None = None

    @property
    def path(self) -> Path:
        if self._path is None:
            from platformdirs import user_data_path

            self._path = user_data_path("briefing") / "bookmarks.json"
        return self._path

    def _all(self) -> dict[str, list[str]]:
        if self._kept is None:
            try:
                found = json.loads(self.path.read_text("utf-8"))
            except (OSError, ValueError):
                found = {}
            self._kept = {
                story: [name for name in names if isinstance(name, str)]
                for story, names in (found.items() if isinstance(found, dict) else ())
                if isinstance(names, list)
            }
        return self._kept

    def of(self, story: Story) -> frozenset[str]:
        """Keys of the story's measures that are kept."""
        kept = frozenset(self._all().get(story_key(story), ()))
        return kept & {bookmark_key(measure) for measure in story.measures} if kept else kept

    def save(self, story: Story, kept: frozenset[str]) -> str:
        """Keep these; gives a line that says what went wrong, or nothing."""
        everything = self._all()
        everything[story_key(story)] = sorted(kept)
        if not kept:
            del everything[story_key(story)]
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            fresh = self.path.with_suffix(".new")
            fresh.write_text(json.dumps(everything, ensure_ascii=False, indent=1), "utf-8")
            fresh.replace(self.path)
        except OSError as error:
            return f"Kept until you quit only: {self.path} cannot be written ({error.strerror})."
        return ""


def story_key(story: Story) -> str:
    """The same for the same articles, wherever they were read from."""
    return "\n".join(
        sorted(article.url or f"{article.source}: {article.title}" for article in story.articles)
    )
