"""What a reader adds to the library: a feed, those of an OPML file, the articles of files and folders."""

from functools import partial
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.binding import Binding, BindingType
from textual.timer import Timer

from briefing.text import counted
from briefing.tui.screens.front_mending import MendingFrontScreen

if TYPE_CHECKING:
    from briefing.library.helper import Helper


class AddingFrontScreen(MendingFrontScreen):
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("a", "add", "Add a feed", show=False, id="front.add",
                tooltip="Follow a feed, a site's feed or those of an OPML file; keep an article's file"),
    ]  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self._reading: Path | None = None
        self._failed = ""  # what was entered last, where nothing came of it
        self._reader_process: Helper | None = None
        self._since = 0.0
        self._clock: Timer | None = None

    def count(self) -> None:
        """Compare the stories that something came to."""
        raise NotImplementedError

    @property
    def is_reading(self) -> bool:
        """Whether a file or a folder is being read, which the header tells."""
        return self._reading is not None

    async def action_add(self) -> None:
        await self.ask("feed, site or file", "add", self._failed)

    def answered(self, purpose: str, text: str) -> None:  # noqa: ARG002
        try:
            path = Path(text).expanduser()
        except RuntimeError:  # of a reader there is none of
            path = Path(text)
        self._failed = text  # until something came of it
        if path.is_absolute() and not path.exists():
            self.app.say_fitting(partial(_not_there, str(path)), warning=True)
        elif not (path.is_absolute() or path.exists()):
            self.tell(f"fetching {text} …")
            self._follow(text)
        elif path.suffix.lower() in (".opml", ".xml"):
            self._import(path)
        elif self._reading is not None:
            self.say(f"{self._reading.name} is still being read; {self.app.key_of('front.back')} stops it.")
        else:
            self.say(f"Reading {path} …")
            self._reading, self._since = path, monotonic()
            self._clock = self.set_interval(1.0, self._tell_reading)
            self._keep(path)

    def _came(self) -> None:
        """Show what came, then what its figures say."""
        self._failed = ""
        self.refresh_stories()
        self.count()

    # -- feeds --------------------------------------------------------------------------------------

    @work(thread=True, exclusive=True, group="follow")
    def _follow(self, url: str) -> None:
        if feed := self.ask_library(lambda library: library.follow(url), url):
            key = self.app.key_of("front.update")
            kept = f"{counted(feed.articles, 'article')} kept{feed.kept_words}."
            what = feed.error or (kept if feed.articles else f"{key} fetches its articles.")
            name = feed.title or feed.url
            words = f"{name} is followed already; {what}" if feed.before else f"Following {name}; {what}"
            self.post_message(self.Told(words, warning=bool(feed.error)))
            self.app.call_from_thread(self._came)
        else:
            self.app.call_from_thread(self.refresh_stories)  # and say no longer that it is fetched

    @work(thread=True, exclusive=True, group="follow")
    def _import(self, path: Path) -> None:
        try:
            data = path.read_bytes()
        except OSError as error:
            self.post_message(self.Told(f"{path} cannot be read: {error.strerror}: check the name", True))
            return
        imported = self.ask_library(lambda library: library.import_feeds(data), path.name)
        if imported is not None:
            key = self.app.key_of("front.update")
            fetches = f"; {key} fetches what is new" if imported.new else ""
            self.post_message(self.Told(f"{imported}{fetches}."))
            self.app.call_from_thread(self._came)

    # -- files --------------------------------------------------------------------------------------

    @work(thread=True, group="keep")
    def _keep(self, path: Path) -> None:
        """Read beside the screen, which a large file would hold up, and where it can be given up."""
        from briefing.library.helper import GivenUpError, Helper
        from briefing.reading import load
        from briefing.tui.missed import missed

        helper = self._reader_process = Helper()
        helper.start()
        try:
            loaded = helper.call(load, [path])
        except GivenUpError:
            self.post_message(self.Told(f"Stopped; nothing of {path.name} was kept."))
            return
        finally:
            helper.stop()
            self.app.call_from_thread(self._read_it)
        self.app.messages.extend(map(str, loaded.skipped))  # all of them, for who looks them up
        self.ask_library(lambda library: library.add(loaded.articles))
        left_out = missed(loaded.skipped)
        words = [f"{counted(len(loaded.articles), 'article')} kept."] if loaded.articles else []
        words += [left_out.text] if left_out else []
        self.post_message(self.Told(" ".join(words), warning=left_out is not None and left_out.grave))
        self.app.call_from_thread(self._came if loaded.articles else self.refresh_stories)

    def _tell_reading(self) -> None:
        if self._reading is not None:
            seconds, key = round(monotonic() - self._since), self.app.key_of("front.back")
            self.tell(f"reading {self._reading.name}, {seconds} s   {key} stops")

    def _read_it(self) -> None:
        """It was read, or given up."""
        self._reading = None
        if self._clock is not None:
            self._clock.stop()
        self.refresh_stories()

    def action_back(self) -> None:
        if self._reader_process is not None and self._reading is not None and not self.query_text:
            self._reader_process.give_up()
        else:
            super().action_back()

    def on_unmount(self) -> None:
        if self._reader_process is not None:
            self._reader_process.give_up()


def _not_there(path: str, room: int) -> str:
    """That there is no such file; of a long path the end is what was typed last."""
    from briefing.tui.missed import shortened

    words = ": no such file or folder"
    return f"{shortened(path, max(20, room - len(words)))}{words}"
