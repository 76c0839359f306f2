"""The file itself: opening it, taking it to the present version, transactions, and what can go wrong.

Any number of briefings may have the file open: readers never wait (WAL), writers wait for one another.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import RLock

from briefing.library.errors import BusyError, LibraryError, NewerLibraryError, StorageError
from briefing.library.schema import STEPS

PATIENCE = 15.0  # seconds that a writer waits for another one


class Database:
    """One open file. May be used from any thread; a write never holds up a read."""

    def __init__(self, path: Path) -> None:
        """Opens ``path``, making it where it is missing. Raises StorageError."""
        self.path = path
        self._read_lock, self._write_lock = RLock(), RLock()
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise storage_error(path, error.strerror or str(error)) from error
        with self._translated():
            try:
                self._writer = self._connect()
                self._migrate()
            except sqlite3.OperationalError as error:
                if not _is_readonly(error):
                    raise
                self._writer = self._connect("?mode=ro&immutable=1")
                self._check_version(self._version())
        with self._translated():
            self._reader = self._connect("?mode=ro" if self.writable else "?mode=ro&immutable=1")

    def close(self) -> None:
        with self._write_lock, self._read_lock, suppress(sqlite3.Error):
            self._reader.close()
            self._writer.close()

    @property
    def writable(self) -> bool:
        return not self._writer.execute("PRAGMA query_only").fetchone()[0]

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent state of the library."""
        with self._read_lock, self._translated():
            if self._reader.in_transaction:
                yield self._reader
                return
            self._reader.execute("BEGIN")
            try:
                yield self._reader
            finally:
                self._reader.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """All of what happens inside, or nothing of it."""
        with self._write_lock, self._translated():
            if self._writer.in_transaction:
                yield self._writer
                return
            self._writer.execute("BEGIN IMMEDIATE")
            try:
                yield self._writer
                self._writer.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):  # a full disk has already rolled it back
                    self._writer.execute("ROLLBACK")
                raise

    @contextmanager
    def held(self) -> Iterator[None]:
        """Other threads here wait before they write, as while this process itself writes."""
        with self._write_lock:
            yield

    def _connect(self, mode: str = "") -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self.path.absolute().as_uri()}{mode}",
            uri=True,
            timeout=PATIENCE,
            isolation_level=None,
            check_same_thread=False,
        )
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA foreign_keys = ON")
        if "ro" in mode:
            connection.execute("PRAGMA query_only = ON")
        else:
            connection.execute("PRAGMA cache_size = -16000")  # KiB: all that a batch of an update changes
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = NORMAL")  # never damaged; the last moments may be lost
        return connection

    def _version(self) -> int:
        version: int = self._writer.execute("PRAGMA user_version").fetchone()[0]
        return version

    def _check_version(self, version: int) -> None:
        if version > len(STEPS):
            raise NewerLibraryError(
                f"{self.path} was written by a newer briefing", "update briefing, or move the file away"
            )

    def _migrate(self) -> None:
        self._check_version(self._version())
        if self._version() == len(STEPS):
            return
        with self.writing() as connection:
            version = self._version()  # another briefing may have been quicker
            self._check_version(version)
            for step in STEPS[version:]:
                for statement in step:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {len(STEPS)}")

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error

    def _explained(self, error: sqlite3.Error) -> LibraryError:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            return BusyError("another briefing is writing to the library", "try again in a moment")
        if code == sqlite3.SQLITE_FULL:
            return StorageError(f"no room left for {self.path}", "free some disk space; nothing was lost")
        if _is_readonly(error):
            return storage_error(self.path, "it may not be written")
        if code in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            return StorageError(f"{self.path} is damaged or no library", "move it away to start a new one")
        if code == sqlite3.SQLITE_IOERR:
            return StorageError(f"{self.path} cannot be read or written", "check the disk and its free space")
        return StorageError(f"{self.path}: {error}", "move it away to start a new one")


def _is_readonly(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM)


def storage_error(path: Path, reason: str) -> StorageError:
    """What to raise where the library at ``path`` cannot be used."""
    return StorageError(
        f"{path}: {reason[:1].lower()}{reason[1:]}",
        "check its permissions, or set XDG_DATA_HOME to another folder",
    )
