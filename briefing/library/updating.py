"""Updating: every feed fetched at once, what it brings read and stored meanwhile.

event loop                fetches, one connection a server
thread + helper process   takes apart what came (preparing)
thread                    writes what is ready, several feeds in one transaction (storing)
"""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any, Self, TypeVar

from briefing.library import storing
from briefing.library.database import Database
from briefing.library.errors import BusyError
from briefing.library.helper import Helper
from briefing.library.memory import Memory
from briefing.library.preparing import prepare_feed, prepare_page
from briefing.library.records import Failure, Progress, Updated
from briefing.library.rows import digest, now
from briefing.library.stories import Shelf, shelf
from briefing.library.storing import Stored
from briefing.reading.addresses import shown
from briefing.reading.errors import FetchError, ReadingError, UnreadableSourceError
from briefing.reading.fetch import Fetcher, FetchOptions

_POLL = 0.1  # seconds between looks at whether the reader gave up
_TOGETHER = 24  # answers that are written in one transaction, which holds up other writers
_FEW, _GATHER = 8, 0.1  # fewer wait some seconds for others: a transaction costs as much as ten articles
_QUEUE = 4  # answers waiting to be taken apart, and
_MANY = 40  # feeds to update, from which on a second process pays

T = TypeVar("T")
Write = Callable[[Shelf], Stored]


@dataclass
class _Sum:
    """What an update did so far."""

    total: int
    done: int = 0
    new: int = 0
    changed: int = 0
    failures: list[Failure] = field(default_factory=list)

    def add(self, stored: Stored) -> None:
        self.new += stored.new
        self.changed += stored.changed


def update(
    database: Database,
    options: FetchOptions,
    progress: Callable[[Progress], None] | None = None,
    cancelled: Event | None = None,
) -> Updated:
    """Fetches every feed that may be asked now."""
    with _alone(database.path):
        return asyncio.run(_update(database, options, progress or (lambda _: None), cancelled or Event()))


async def _update(
    database: Database, options: FetchOptions, progress: Callable[[Progress], None], cancelled: Event
) -> Updated:
    with database.reading() as connection:
        feeds, waiting = storing.due(connection, now())
    so_far = _Sum(total=len(feeds))
    async with Fetcher(options) as fetcher, _Desk(database, helped=len(feeds) >= _MANY) as desk:

        async def one(feed: sqlite3.Row) -> None:
            failure = await _update_feed(desk, fetcher, feed, so_far)
            so_far.done += 1
            if failure:
                so_far.failures.append(failure)
            name = feed["title"] or shown(feed["url"])
            progress(Progress(so_far.done, so_far.total, name, so_far.new, len(so_far.failures)))

        work = asyncio.ensure_future(_all(one, feeds))
        try:
            while not (await asyncio.wait([work], timeout=_POLL))[0]:
                if cancelled.is_set():
                    work.cancel()
        finally:
            work.cancel()
            await asyncio.wait([work])
        if not work.cancelled():
            work.result()
    return Updated(
        feeds=so_far.done,
        new=so_far.new,
        changed=so_far.changed,
        failures=tuple(so_far.failures),
        waiting=waiting,
        cancelled=cancelled.is_set(),
    )


async def _all(one: Callable[[sqlite3.Row], Coroutine[Any, Any, None]], feeds: list[sqlite3.Row]) -> None:
    try:
        async with asyncio.TaskGroup() as group:
            for feed in feeds:
                group.create_task(one(feed))
    except BaseExceptionGroup as faults:
        raise faults.exceptions[0] from None  # what stopped one of them stops them all: the disk is full, …


class _Desk:
    """Where answers are taken apart and written: by one thread each, in the order in which they came."""

    def __init__(self, database: Database, helped: bool) -> None:
        """``helped``: whether a process may be started that takes answers apart."""
        self.database = database
        self._preparer = ThreadPoolExecutor(1, "briefing-prepare")
        self._writer = ThreadPoolExecutor(1, "briefing-write")
        self._helper = Helper()
        self._memory = Memory()
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
        self._preparer.shutdown(cancel_futures=True)
        self._writer.shutdown()
        self._helper.stop()

    async def prepare(self, function: Callable[..., T], *arguments: Any) -> T:
        """``function(*arguments)`` beside the event loop; in a process of its own once there is a queue."""
        loop = asyncio.get_running_loop()
        self._preparing += 1
        try:
            if self._preparing > _QUEUE and self._may_start:
                self._may_start = False
                await loop.run_in_executor(self._preparer, self._helper.start)
            return await loop.run_in_executor(self._preparer, self._helper.call, function, *arguments)
        finally:
            self._preparing -= 1

    async def write(self, write: Write) -> Stored:
        """``write`` on a shelf, in one transaction with others that wait."""
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
                done = await asyncio.get_running_loop().run_in_executor(
                    self._writer, _write, self.database, self._memory, writes
                )
            except Exception as error:
                self._memory.forget_all()
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


def _write(database: Database, memory: Memory, writes: list[Write]) -> list[Stored | ReadingError]:
    """One answer that cannot be written, whatever is in it, takes nothing from the others."""
    try:
        with database.writing() as connection, shelf(connection, memory) as stories:
            return [write(stories) for write in writes]
    except (ValueError, TypeError, OverflowError):
        if len(writes) == 1:
            return [UnreadableSourceError("broken beyond reading", "try again later")]
        return [done for write in writes for done in _write(database, memory, [write])]


async def _update_feed(desk: _Desk, fetcher: Fetcher, feed: sqlite3.Row, so_far: _Sum) -> Failure | None:
    """Brings one feed up to date; what stands in the way is told, and noted with the feed."""
    try:
        fetched = await fetcher.feed(
            feed["url"], private=bool(feed["local"]), etag=feed["etag"], modified=feed["modified"]
        )
        prepared = None
        if fetched.body is not None and digest(fetched.body) != feed["digest"]:
            with desk.database.reading() as connection:
                known = storing.known_entries(connection, feed)
            prepared = await desk.prepare(prepare_feed, fetched, known, now())
        stored = await desk.write(
            lambda shelf: storing.store_feed(shelf, feed["id"], fetched, prepared, now())
        )
        so_far.add(stored)
        for row, url in stored.pages:
            so_far.add(await _update_page(desk, fetcher, row, url, private=bool(feed["local"])))
    except ReadingError as error:
        await desk.write(partial(storing.note_failure, feed=feed["id"], error=error))
        return Failure(shown(feed["url"]), error.reason, error.advice)
    return None


async def _update_page(desk: _Desk, fetcher: Fetcher, row: int, url: str, private: bool) -> Stored:
    """Puts the text of its page in the place of an article's teaser."""
    try:
        fetched = await fetcher.page(url, private=private)
        with desk.database.reading() as connection:
            entry = storing.teaser(connection, row)
        if entry is None:
            return Stored()
        prepared = await desk.prepare(prepare_page, fetched, entry)
    except ReadingError as error:
        if isinstance(error, FetchError) and (error.retry_at or error.passing):
            return Stored()
        return await desk.write(partial(storing.close_page, row=row))
    return await desk.write(partial(storing.store_page, row=row, prepared=prepared, seen=now()))


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Holds off other briefings that would update the same library; the lock goes with the process."""
    try:
        import fcntl
    except ImportError:  # a system without it: two updates then share the work, transaction by transaction
        yield
        return
    with path.with_suffix(".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            raise BusyError("another briefing is updating the library", "wait for it to finish") from None
        yield
