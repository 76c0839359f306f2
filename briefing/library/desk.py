"""Where an update's answers are taken apart and written, beside the event loop that fetches them.

event loop                fetches, one connection a server
thread + helper process   takes apart what came (preparing)
thread + helper process   writes what is ready, several answers in one transaction (writing)

Each in the order in which answers came. The processes are started once there is a queue; all is done in the
threads before.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from types import TracebackType
from typing import Any, Self, TypeVar

from briefing.library.database import Database
from briefing.library.helper import Helper
from briefing.library.storing import Stored
from briefing.library.writing import Scribe, Write
from briefing.reading.errors import ReadingError

_TOGETHER = 24  # answers that are written in one transaction, which holds up other writers
_FEW, _GATHER = 8, 0.1  # fewer wait so many seconds for others: a transaction costs as much as ten articles
_QUEUE = 4  # answers waiting to be taken apart that are not yet a reason to start processes

T = TypeVar("T")


class Desk:
    """What an update fetches is prepared and written here, in processes or threads of its own."""

    def __init__(self, database: Database, helped: bool) -> None:
        """``helped``: whether processes may be started."""
        self.database = database
        self._preparer = ThreadPoolExecutor(1, "briefing-prepare")
        self._writer = ThreadPoolExecutor(1, "briefing-write")
        self._preparing_helper, self._writing_helper = Helper(), Helper()
        self._scribe = Scribe(database)
        self._preparing = 0
        self._may_start = helped
        self._waiting: list[tuple[Write, asyncio.Future[Stored]]] = []
        self._writing: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._waiting.clear()
        if self._writing:
            await asyncio.wait([self._writing])
        for thread, helper in (
            (self._preparer, self._preparing_helper),
            (self._writer, self._writing_helper),
        ):
            thread.shutdown(cancel_futures=True)
            helper.stop()

    async def prepare(self, function: Callable[..., T], *arguments: Any) -> T:
        """``function(*arguments)``, both of which can be pickled."""
        self._preparing += 1
        try:
            if self._preparing > _QUEUE and self._may_start:
                self._may_start = False
                self._preparer.submit(self._preparing_helper.start)
                self._writer.submit(self._writing_helper.start)
            return await asyncio.get_running_loop().run_in_executor(
                self._preparer, self._preparing_helper.call, function, *arguments
            )
        finally:
            self._preparing -= 1

    async def write(self, write: Write) -> Stored:
        """``write``, which can be pickled, in one transaction with others that wait."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.append((write, future))
        if self._writing is None or self._writing.done():
            self._writing = asyncio.create_task(self._write_all())
        stored: Stored = await future
        return stored

    async def _write_all(self) -> None:
        while self._waiting:
            if len(self._waiting) < _FEW:
                await asyncio.sleep(_GATHER)
            batch, self._waiting = self._waiting[:_TOGETHER], self._waiting[_TOGETHER:]
            writes = [write for write, _ in batch]
            try:
                done = await asyncio.get_running_loop().run_in_executor(self._writer, self._write, writes)
            except Exception as error:
                for _, future in batch:
                    if not future.done():
                        future.set_exception(error)
            else:
                for (_, future), stored in zip(batch, done, strict=True):
                    if future.done():
                        continue
                    if isinstance(stored, ReadingError):
                        future.set_exception(stored)
                    else:
                        future.set_result(stored)

    def _write(self, writes: list[Write]) -> list[Stored | ReadingError]:
        with self.database.held():
            return self._writing_helper.call(Scribe.write, self._scribe, writes)
