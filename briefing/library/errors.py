"""What can go wrong in the library. Every message is one line that says what, and what to do."""


class LibraryError(Exception):
    """Base of everything this room raises.

    LibraryError
      · NotFoundError        no such feed, story or article
      · QueryError           a search that cannot be understood
      · BusyError            another briefing holds what is needed, for longer than we wait
      · StorageError         the file cannot be read or written (disk full, read-only, damaged)
          · NewerLibraryError    it was written by a newer briefing
    """

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.reason}: {self.advice}" if self.advice else self.reason


class NotFoundError(LibraryError):
    pass


class QueryError(LibraryError):
    pass


class BusyError(LibraryError):
    pass


class StorageError(LibraryError):
    pass


class NewerLibraryError(StorageError):
    pass
