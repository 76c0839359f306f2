"""Updating: every feed fetched at once, what it brings read and stored meanwhile."""

import asyncio
import sqlite3
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from threading import Event
from time import monotonic, sleep
from typing import Any

from briefing.library import storing
from briefing.library.database import Database, storage_error
from briefing.library.desk import Desk
from briefing.library.errors import BusyError
from briefing.library.preparing import prepare_feed, prepare_page
from briefing.library.records import Failure, Progress, Updated
from briefing.library.rows import digest, now
from briefing.library.storing import Stored
from briefing.reading.addresses import shown
from briefing.reading.errors import FetchError, ReadingError
from briefing.reading.fetch import Fetcher, FetchOptions

_POLL = 0.1  # seconds between looks at whether the reader gave up
_LOCKED = 0.5  # seconds that a lock may outlive who was killed, with a process that was just being started
_MANY = 40  # feeds to update, from which on processes of their own pay


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
    only: str = "",
) -> Updated:
    """Fetches every feed that may be asked now, or ``only`` that of this address."""
    with _alone(database.path):
        return asyncio.run(
            _update(database, options, progress or (lambda _: None), cancelled or Event(), only)
        )


async def _update(
    database: Database,
    options: FetchOptions,
    progress: Callable[[Progress], None],
    cancelled: Event,
    only: str,
) -> Updated:
    with database.reading() as connection:
        feeds, waiting = storing.due(connection, now(), only)
    so_far = _Sum(total=len(feeds))
    if feeds:
        progress(Progress(0, so_far.total, "", new=0, failed=0))
    async with Fetcher(options) as fetcher, Desk(database, helped=len(feeds) >= _MANY) as desk:

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


async def _update_feed(desk: Desk, fetcher: Fetcher, feed: sqlite3.Row, so_far: _Sum) -> Failure | None:
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
        answer = replace(fetched, body=None)  # its bytes need not travel any further
        stored = await desk.write(
            partial(storing.store_feed, feed=feed["id"], fetched=answer, prepared=prepared, seen=now())
        )
        so_far.add(stored)
        for row, url in stored.pages:
            so_far.add(await _update_page(desk, fetcher, row, url, private=bool(feed["local"])))
        fault = prepared.fault if prepared else None
    except ReadingError as error:
        await desk.write(partial(storing.note_failure, feed=feed["id"], error=error))
        return Failure(shown(feed["url"]), error.reason, error.advice)
    return Failure(shown(feed["url"]), fault.reason, fault.advice, fault.partly) if fault else None


async def _update_page(desk: Desk, fetcher: Fetcher, row: int, url: str, private: bool) -> Stored:
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
    try:
        file = path.with_suffix(".lock").open("w")
    except OSError as error:
        raise storage_error(path, error.strerror or str(error)) from error
    with file as lock:
        until = monotonic() + _LOCKED
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                if monotonic() > until:
                    advice = "wait for it to finish"
                    raise BusyError("another briefing is updating the library", advice) from None
                sleep(_LOCKED / 20)
        yield
