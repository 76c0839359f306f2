"""What outlives the session: the figures the reader keeps, and that he has been here before."""

from itertools import chain
from pathlib import Path

from briefing.folders import data_folder
from briefing.tui.bookmarks import called, recalled
from briefing.tui.story import Story


class Memory:
    """Bookmarked measures by story, in files of ``folder``; nothing is read before a story asks."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder
        self._kept: dict[str, list[str]] | None = None

    @property
    def folder(self) -> Path:
        if self._folder is None:
            self._folder = Path(data_folder())
        return self._folder

    @property
    def path(self) -> Path:
        return self.folder / "bookmarks.json"

    def first_visit(self) -> bool:
        """Whether nobody has been here before; asking makes it so."""
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            (self.folder / "visited").touch(exist_ok=False)
        except OSError:
            return False
        return True

    def _all(self) -> dict[str, list[str]]:
        if self._kept is None:
            found = self._read()
            self._kept = {
                story: [name for name in names if isinstance(name, str)]
                for story, names in (found.items() if isinstance(found, dict) else ())
                if isinstance(names, list)
            }
        return self._kept

    def _read(self) -> object:
        try:
            text = self.path.read_text("utf-8")
        except (OSError, ValueError):
            return {}
        import json

        try:
            return json.loads(text)
        except ValueError:
            return {}

    def kept_of(self, story: Story) -> frozenset[str]:
        """Keys of the story's measures that are kept."""
        kept = frozenset(chain.from_iterable(self._all()[key] for key in self._alike(story)))
        return recalled(kept, story.measures, story.keys)

    def _alike(self, story: Story) -> list[str]:
        """Keys of stories that share an article with this one: as it was before another outlet joined it."""
        articles = set(story_key(story).split("\n"))
        return [key for key in self._all() if not articles.isdisjoint(key.split("\n"))]

    def keep(self, story: Story, kept: frozenset[str]) -> str:
        """Keep these of the story's measures; gives a line that says what went wrong, or nothing.

        What was kept of measures that this reading of the story does not have stays.
        """
        everything = self._all()
        known = set(map(called, story.keys))
        for key in self._alike(story):
            everything[key] = [name for name in everything[key] if name in kept or called(name) not in known]
        own = story_key(story)
        everything[own] = sorted(kept.union(everything.get(own, ())))
        for key in [key for key, names in everything.items() if not names]:
            del everything[key]
        import json

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
