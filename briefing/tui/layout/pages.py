"""Articles laid out before, for columns that change to and fro between them."""

from briefing.tui.layout.page import Page
from briefing.tui.story import Story


class Pages:
    """The articles laid out last, headline (where a text begins with it) and text."""

    MOST = 40_000  # lines kept beside the latest: some megabytes

    def __init__(self) -> None:
        self._story: Story | None = None
        self._kept: dict[tuple[int, int], tuple[Page | None, Page]] = {}

    def of(self, story: Story, article: int, width: int) -> tuple[Page | None, Page]:
        if story is not self._story:
            self.forget()
            self._story = story
        key = article, width
        pages = self._kept.pop(key, None)
        if pages is None:
            shown, marks = story.articles[article], story.marks[article]
            text, end = shown.text, shown.title_end
            title = Page(text, marks, width, 0, end) if end else None
            pages = title, Page(text, marks, width, end)
            self._trim()
        self._kept[key] = pages
        return pages

    def _trim(self) -> None:
        while sum(len(text.lines) for _, text in self._kept.values()) > self.MOST:
            del self._kept[next(iter(self._kept))]

    def forget(self) -> None:
        self._kept.clear()
