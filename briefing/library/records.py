"""What the library hands out: plain immutable records."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal

from briefing.model import Article, Figure

if TYPE_CHECKING:
    from briefing.report.gist import Gist

Only = Literal["", "unread", "differences"]  # which stories
Order = Literal["newest", "unread", "differences", "name"]  # of stories: what comes first, most of it first


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed that is followed, and how its last fetch went."""

    url: str
    title: str  # empty until it was fetched once
    site: str = ""
    folder: str = ""  # as OPML groups it
    articles: int = 0
    checked: datetime | None = None  # last time the server answered
    error: str = ""  # one line, what and what to do; empty when the last fetch went well and gave all
    retry_at: datetime | None = None  # not asked again before, as its server wished
    gone: bool = False  # its server said 410: no longer asked
    # what ``follow`` alone tells:
    replaced: int = 0  # of its articles, by newer ones of their outlet in the same story
    undated: bool = False  # whether one of these has no date, so that none may be called newer
    before: bool = False  # it was followed already
    teasers: int = 0  # of its articles, those that are summaries whose page was not read
    left_out: int = 0  # of what the feed has now, behind what is read of one

    @property
    def kept_words(self) -> str:
        """What follows "2 articles kept": that newer ones of their outlet took the place of some in their
        story, that some are summaries, that the feed has more."""
        one = "a newer one" if self.replaced == 1 else "newer ones"
        one = "others of their outlet" if self.undated else one
        said = f", {self.replaced} replaced by {one}" if self.replaced else ""
        said += f", {self.teasers} in summary until an update reads the page" if self.teasers else ""
        return said + (f", {self.left_out} more left out: too many for one feed" if self.left_out else "")


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an OPML file: ``str()`` is "2 new feeds, 5 followed already"."""

    new: tuple[Feed, ...]
    followed: int  # already, and as they were
    left_out: int  # without an address on the web

    def __str__(self) -> str:
        said = [f"{len(self.new) or 'no'} new feed{'s' * (len(self.new) != 1)}"]
        said += [f"{self.followed} followed already"] * bool(self.followed)
        said += [f"{self.left_out} without a web address left out"] * bool(self.left_out)
        return ", ".join(said)


@dataclass(frozen=True, slots=True)
class Story:
    """One event on the front page. ``figures`` and its verdicts are None until they were counted."""

    id: str  # "story:12", also a SOURCE of the command line
    label: str
    outlets: tuple[str, ...]  # of its current articles, newest first
    newest: date  # a datetime where the time is known, by the clock of the article that is of then
    unread: int
    dated: bool = True  # else no article says when it came out, and ``newest`` is when the last one was added
    figures: int | None = None  # measures, whatever their verdict
    agreements: int | None = None
    rounded: int | None = None  # of the agreements, those that are not exact
    differences: int | None = None
    unclear: int | None = None
    singles: int | None = None
    changes: int = 0  # figures that an outlet changed since it first published them
    latest: "Edit | None" = None  # the last of those changes
    gist: "Gist | None" = None  # the first difference, else what is unclear
    bookmarked: bool = False

    @property
    def sources(self) -> int:
        return len(self.outlets)


@dataclass(frozen=True, slots=True)
class Places:
    """Where articles stand: what takes them back there once they were moved."""

    articles: tuple[tuple[str, str, bool], ...]  # each with its story, and whether the reader put it there
    bookmarked: frozenset[str]  # of those stories


@dataclass(frozen=True, slots=True)
class Marked:
    """Articles that were marked read."""

    articles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Unfollowed:
    """A feed that is followed no longer, and all that follows it again: rows by their columns."""

    feed: dict[str, Any]
    entries: tuple[dict[str, Any], ...]
    articles: tuple[int, ...]  # that came from it

    @property
    def name(self) -> str:
        return str(self.feed["title"] or self.feed["url"])


@dataclass(frozen=True, slots=True)
class Deleted:
    """A story that was deleted, and all that brings it back: rows of the library by their columns."""

    story: str
    label: str
    bookmarked: int | None
    articles: tuple[dict[str, Any], ...]
    belongings: dict[str, tuple[dict[str, Any], ...]]  # by table: what refers to those articles


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier state of an article, or an earlier article of its outlet in the same story."""

    article: Article
    until: datetime  # when the next one took its place


@dataclass(frozen=True, slots=True)
class Change:
    """A figure that an outlet changed: ``str()`` is "12 → 27 since 14:05"."""

    article: str  # id of the current article
    source: str
    label: str  # what is counted or measured
    before: Figure  # of the earlier version: its offsets are of that text
    after: Figure
    since: datetime  # when the change was seen, by the article's clock

    @property
    def edit(self) -> "Edit":
        return Edit(self.source, self.before.text, self.after.text, self.since)

    def __str__(self) -> str:
        return str(self.edit)


@dataclass(frozen=True, slots=True)
class Edit:
    """A change in words alone: ``str()`` is "12 → 27 dead since 14:05"."""

    source: str
    before: str
    after: str
    since: datetime

    def __str__(self) -> str:
        today = self.since.date() == datetime.now().astimezone().date()
        when = f"{self.since:%H:%M}" if today else f"{self.since:%Y-%m-%d %H:%M}"
        return f"{_without_end_of(self.before, self.after)} → {self.after} since {when}"


def _without_end_of(before: str, after: str) -> str:
    """``before`` without the last words that both have: "12" of "12 dead" beside "27 dead"."""
    words, others = before.split(), after.split()
    while len(words) > 1 and len(others) > 1 and words[-1] == others[-1]:
        words.pop()
        others.pop()
    return " ".join(words)


@dataclass(frozen=True, slots=True)
class Found:
    """One answer of a search: a piece of the article's text, and ``start:end`` in it of what matched.

    ``added``: when an article without a date was; ``current``: whether it stands in its story's room, where
    another of its outlet may have taken its place.
    """

    article: Article
    story: str
    snippet: str
    matches: tuple[tuple[int, int], ...] = ()
    added: datetime | None = None
    current: bool = True


@dataclass(frozen=True, slots=True)
class Progress:
    """Where an update stands: ``done`` of ``total`` feeds, or of the stories that are counted after them."""

    done: int
    total: int
    feed: str  # title or address of the feed just done; while counting, what the story at hand is called
    new: int  # articles so far; 0 while counting
    failed: int  # feeds so far, those that are broken too; 0 while counting
    stage: Literal["fetching", "counting"] = "fetching"


@dataclass(frozen=True, slots=True)
class Failure:
    """A feed that could not be fetched or read, or ``partly`` only."""

    feed: str  # its address, without credentials
    reason: str
    advice: str = ""
    partly: bool = False

    def __str__(self) -> str:
        return ": ".join(filter(None, (self.feed, self.reason, self.advice)))


@dataclass(frozen=True, slots=True)
class Updated:
    """What an update did."""

    feeds: int
    new: int  # articles
    changed: int
    failures: tuple[Failure, ...] = ()
    waiting: int = 0  # feeds not asked, because their server wants to be left alone for a while
    cancelled: bool = False

    @property
    def failed(self) -> int:
        """How many feeds gave nothing."""
        return sum(not failure.partly for failure in self.failures)

    @property
    def broken(self) -> int:
        """How many could be read in part."""
        return len(self.failures) - self.failed
