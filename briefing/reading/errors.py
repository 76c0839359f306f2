"""What can go wrong while reading. Every message is one line that says what, and what to do."""

from datetime import datetime


class ReadingError(Exception):
    """Base of everything this room raises; raised itself when none of several sources was readable.

    ReadingError
      · MissingSourceError      no such file or folder
      · UnreadableSourceError   it is there, but may not or cannot be read
          · FetchError              an address that gave nothing to read
      · EmptySourceError        no text in it, or a folder without articles
      · NotTextError            binary data, or a kind of file that is not read
      · MissingExtraError       readable once an optional part is installed
    """

    def __init__(self, reason: str, advice: str = "") -> None:
        super().__init__(reason, advice)
        self.reason = reason
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.reason} ({self.advice})" if self.advice else self.reason


class MissingSourceError(ReadingError):
    pass


class UnreadableSourceError(ReadingError):
    pass


class FetchError(UnreadableSourceError):
    """An address that gave nothing to read.

    ``gone``: its server says for good. ``passing``: it may be otherwise in a moment; ``retry_at``: but not
    before that.
    """

    def __init__(
        self,
        reason: str,
        advice: str = "",
        *,
        gone: bool = False,
        passing: bool = False,
        retry_at: datetime | None = None,
    ) -> None:
        super().__init__(reason, advice)
        self.gone = gone
        self.passing = passing or retry_at is not None
        self.retry_at = retry_at


class EmptySourceError(ReadingError):
    pass


class NotTextError(ReadingError):
    pass


class MissingExtraError(ReadingError):
    pass
