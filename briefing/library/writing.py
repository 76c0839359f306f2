"""Writing what an update brings: batches, each in one transaction, by this process or another one."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from briefing.library.database import Database
from briefing.library.memory import Memory
from briefing.library.stories import Shelf, shelf
from briefing.library.storing import Stored
from briefing.reading.errors import ReadingError, UnreadableSourceError

Write = Callable[[Shelf], Stored]


class Scribe:
    """Writes batches into one library, and knows from one to the next what it learnt of it.

    Pickled, it comes out in another process as that one's own, with its own connection to the same file.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._memory = Memory()

    def __reduce__(self) -> tuple[Callable[[Path], "Scribe"], tuple[Path]]:
        return _of_this_process, (self._database.path,)

    def write(self, writes: list[Write]) -> list[Stored | ReadingError]:
        """All of them in one transaction. Raises LibraryError; nothing of them is written then.

        One answer that cannot be written, whatever is in it, takes nothing from the others.
        """
        try:
            with self._database.writing() as connection, shelf(connection, self._memory) as stories:
                return [write(stories) for write in writes]
        except Exception as error:
            self._memory.forget_all()
            if not isinstance(error, ValueError | TypeError | OverflowError):
                raise
        if len(writes) == 1:
            return [UnreadableSourceError("broken beyond reading", "try again later")]
        return [done for write in writes for done in self.write([write])]


@cache
def _of_this_process(path: Path) -> Scribe:
    return Scribe(Database(path))
