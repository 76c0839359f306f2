"""What the front page lists: a line or two for each story, wherever it is kept."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from briefing.query_terms import holds
from briefing.reading.stories import StorySource
from briefing.report.gist import Gist, Side, gist_of
from briefing.report.times import time_words
from briefing.report.wording import counted, line
from briefing.tui.layout.panel import summary
from briefing.tui.layout.shares import shared_out
from briefing.tui.layout.spans import Row, Span, cells, crop, fit, fit_name, spread, width_of
from briefing.tui.story import Story, accent

if TYPE_CHECKING:
    from briefing.library import Feed
    from briefing.library import Story as Record

_MOST_FAILING = 4  # feeds named above the stories
_LABEL_BEFORE_NAMES, _LABEL_BEFORE_VALUES = 16, 12  # cells that what is counted keeps rather than those
_NAME, _ONE_NAME = 10, 4  # cells that the names of several sources keep at least, and that of one
_VERDICTS = {"≠": "differ", "?": "unclear"}


@dataclass(frozen=True, slots=True)
class Entry:
    """A story on the front page. ``counts`` are symbols with their style; None until it was compared."""

    source: StorySource
    title: str
    outlets: tuple[str, ...] = ()
    counts: tuple[tuple[str, str, int], ...] | None = None
    facts: tuple[str, ...] = ()  # figures, when, what changed, unread: the last ones matter most
    unread: bool = True
    failure: str = ""
    marked: bool = False  # bookmarked
    gist: Gist | None = None  # the first difference

    @property
    def story(self) -> str:
        """The id of a story of the library."""
        return self.source.sources[0]


def folder_entry(source: StorySource, story: Story | None, failure: str = "") -> Entry:
    """A story of files."""
    title = source.title or ", ".join(source.sources)
    if story is None:
        return Entry(source, title, failure=failure)
    outlets = tuple(story.name(number) for number in range(len(story.articles)))
    facts = counted(len(story.measures), "key figure")
    counts = tuple(summary(story))
    return Entry(source, story.headline or title, outlets, counts, (facts,), gist=gist_of(story.comparison))


def library_entry(record: "Record") -> Entry:
    """A story of the library."""
    found = (
        ("≠", "symbol-differ", record.differences),
        ("?", "symbol-unclear", record.unclear),
        ("=", "symbol-agree", (record.agreements or 0) - (record.rounded or 0)),
        ("≈", "symbol-agree", record.rounded),
        ("·", "symbol-single", record.singles),
    )
    counts = tuple((symbol, style, number) for symbol, style, number in found if number)
    facts = [] if record.figures is None else [counted(record.figures, "key figure")]
    facts.append(when_words(record.newest) if record.dated else f"no date, added {when_words(record.newest)}")
    if record.latest:
        more = f" +{record.changes - 1}" if record.changes > 1 else ""
        facts.append(f"{line(str(record.latest))}{more}")
    if record.unread:
        facts.append(f"{record.unread} unread")
    return Entry(
        StorySource((record.id,), record.label),
        line(record.label),
        record.outlets,
        None if record.figures is None else counts,
        tuple(facts),
        bool(record.unread),
        marked=record.bookmarked,
        gist=record.gist,
    )


def when_words(when: date | None) -> str:
    """When something was, by the clock it is given in and no longer than needed: "14:05", "8 Dec, 14:05"."""
    now = datetime.now().astimezone()
    if isinstance(when, datetime) and when.date() == now.date():
        return f"{when:%H:%M}"
    words = time_words(when)
    return words.replace(f" {now.year}", "", 1) if when and when.year == now.year else words


def entry_rows(entry: Entry, width: int, *, gist: bool = True) -> list[Row]:
    """The title with its verdicts, its first difference unless ``gist`` is off, then its sources; what is
    read stands back.

    Where the title has no room, what one source says alone is not counted.
    """
    mark = (Span("★ ", "key"),) if entry.marked else ()
    title = (*mark, Span(entry.title, "title" if entry.unread else "source"))
    if entry.failure:
        return [crop(title, width), (Span("  "), Span(fit(entry.failure, width - 2), "warning"))]
    counts: list[Span] = []
    for symbol, style, number in entry.counts or ():
        if symbol != "·" or width_of(title) + 3 + width_of(counts) + len(f"{symbol} {number}") <= width:
            counts += [Span(symbol, style), Span(f" {number}  ", "source")]
    if counts:
        counts[-1] = Span(counts[-1].text.rstrip(), "source")
    elif entry.counts is not None:
        counts = [Span("no figures" if not entry.facts else "", "quiet")]
    facts = list(entry.facts)
    while len(facts) > 1 and cells("   ".join(facts)) > width * 3 // 5:
        del facts[0]
    right = Span("   ".join(facts), "quiet")
    outlets = _outlets(entry.outlets, width - cells(right.text) - 3)
    told = [gist_row(entry.gist, width, unread=entry.unread)] if gist and entry.gist else []
    return [spread(title, tuple(counts), width, gap=3), *told, spread(outlets, (right,), width, gap=3)]


def gist_row(gist: Gist, width: int, *, unread: bool) -> Row:
    """ "≠ Passengers: Orrin Times 240, Calder Post 250": a long label gives way first, then the names, then
    values; no value is cut.
    """
    verdict = _VERDICTS.get(gist.symbol, "unclear")
    style = "source" if not unread else "value-differ" if verdict == "differ" else "value"
    head = (Span("  "), Span(gist.symbol, f"symbol-{verdict}"), Span(" "))
    room = width - width_of(head)
    left = 0
    tail: Row = ()
    for tail, least in _tails(gist.said, style):
        left = room - width_of(tail) - 2
        if left >= min(cells(gist.label), least):
            break
    return crop((*head, Span(f"{fit(gist.label, left)}: ", "source"), *tail), width)


def _tails(said: Sequence[Side], style: str) -> Iterator[tuple[Row, int]]:
    """What is said, ever shorter, and what that leaves a label at least: with who says it, that of two values
    or more; without; one value alone.
    """
    for named, least in ((True, _LABEL_BEFORE_NAMES), (False, _LABEL_BEFORE_VALUES)):
        for count in range(len(said), 1, -1):
            yield _tail(said, count, style, named=named), least
    yield _tail(said, 1, style, named=False), _LABEL_BEFORE_VALUES


def _tail(said: Sequence[Side], count: int, style: str, *, named: bool) -> Row:
    """The first so many values, and how many more there are."""
    row: list[Span] = []
    for value, source, sources in said[:count]:
        row += [Span(", ", "quiet")] if row else []
        if sources > 1:
            row += [Span(value, style), Span(f" ×{sources}", "quiet")]
        else:
            row += [Span(f"{source} " if named else "", "quiet"), Span(value, style)]
    if count < len(said):
        row.append(Span(f"  +{len(said) - count}", "quiet"))
    return tuple(row)


def _outlets(outlets: Sequence[str], room: int) -> Row:
    """How many sources there are, and who they are: names give way so that more fit, then the last."""
    if not outlets:
        return (Span("  reading …", "quiet"),)
    head = Span(f"  {counted(len(outlets), 'source')}", "quiet")
    for count in range(len(outlets), 0, -1):
        more: Row = (Span(f"  +{len(outlets) - count}", "quiet"),) if count < len(outlets) else ()
        left = room - width_of((head, *more)) - 3 * count
        names = [cells(name) for name in outlets[:count]]
        least = [min(size, _NAME if count > 1 else _ONE_NAME) for size in names]
        if sum(least) <= left:
            sizes = shared_out(left, least, names)
            return (head, *_named(outlets, sizes), *more)
    return (head,)


def _named(outlets: Sequence[str], sizes: Sequence[int]) -> Iterator[Span]:
    """The first outlets, each in its colour and in so many cells, and those that the one before left."""
    left = 0
    for number, (outlet, size) in enumerate(zip(outlets, sizes, strict=False)):
        name = fit_name(outlet, size + left)
        left += size - cells(name)
        yield from (Span("  "), Span("▎", accent(number)), Span(name, "source"))


def feed_rows(feeds: Iterable["Feed"], width: int, key: str = "") -> list[Row]:
    """The feeds that fail or are broken, and why; of many the first, and the ``key`` that lists them all."""
    failing = [feed for feed in feeds if wrong_with(feed)]
    rows: list[Row] = []
    if failing:
        more = f": {key} lists them all" if key and len(failing) > _MOST_FAILING else ""
        trouble = counted(len(failing), "feed has a problem", "feeds have problems")
        rows.append((Span(f"{trouble}{more}", "warning"),))
    for feed in failing[:_MOST_FAILING]:
        text = f"{line(feed.title) or feed.url}: {wrong_with(feed)}"
        if cells(text) > width - 2:
            text = text.rpartition(" (")[0] or text  # what to do about it stands in the list of feeds
        rows.append((Span("! ", "warning"), Span(fit(text, width - 2), "quiet")))
    return rows


def wrong_with(feed: "Feed") -> str:
    """What keeps a feed from being read, or read whole; nothing where it can be."""
    return line(feed.error) or ("its server says it is gone for good: unfollow it" if feed.gone else "")


def says(entry: Entry, story: Story | None, query: str) -> bool:
    """Whether the title and outlets of a story or, once they have been read, one of its articles with its
    outlet have all words of ``query``.
    """
    articles = story.articles if story else ()
    texts = (f"{article.source}\n{article.title}\n{article.text}" for article in articles)
    return any(holds(text, query) for text in ("\n".join((entry.title, *entry.outlets)), *texts))
