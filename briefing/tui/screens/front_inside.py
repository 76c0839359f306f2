"""What a story of the library holds: its articles, what their outlets changed, and ways to mend it."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, ClassVar, Literal

from textual.binding import Binding, BindingType

from briefing.model import Article
from briefing.text import counted, one_line
from briefing.tui.layout.spans import Row, Span, fit, spread
from briefing.tui.screens.dialog import ListDialog
from briefing.tui.shelf import Entry, when_words
from briefing.tui.story import accent
from briefing.tui.widgets.hints import Hint
from briefing.tui.widgets.picker import Items, Picker

if TYPE_CHECKING:
    from briefing.library import Change, Library

CHANGES_SHOWN = 4  # of one article


@dataclass(frozen=True, slots=True)
class Member:
    """An article of a story. ``changes``: in words, latest first; ``versions``: its earlier states."""

    article: Article
    current: bool
    changes: tuple[str, ...] = ()
    versions: int = 0


@dataclass(frozen=True, slots=True)
class Mending:
    """What the reader wants done with some articles of a story: to put them into another one, or one of
    their own."""

    articles: tuple[str, ...]
    into: str = ""


def members_of(library: "Library", story: str) -> list[Member]:
    """What is in a story: the current articles first, then those that newer ones of their outlets replaced
    there."""
    current = {article.id for article in library.articles(story)}
    changes: dict[str, list[str]] = {}
    for change in library.changes(story):
        changes.setdefault(change.article, []).append(_told(change))
    versions = Counter(version.article.id for version in library.versions(story))
    found = [
        Member(article, article.id in current, tuple(changes.get(article.id, ())), versions[article.id])
        for article in library.articles(story, earlier=True)
    ]
    return sorted(found, key=lambda member: not member.current)


def _told(change: "Change") -> str:
    return f"{change.label}: {change}" if change.label else str(change)


def member_rows(member: Member, number: int, marked: bool, width: int) -> list[Row]:
    """Outlet and time, title, and what the outlet changed in it since."""
    article = member.article
    facts = [when_words(article.published) or "no date"]
    if not member.current:
        facts.append("replaced by a newer one" if article.published else "replaced by another of its outlet")
    elif member.versions:
        facts.append(counted(member.versions, "earlier version"))
    name = (
        Span("✓" if marked else " ", "key"),
        Span("▎", accent(number)),
        Span(one_line(article.source), "source-on" if member.current else "quiet"),
    )
    rows = [
        spread(name, (Span("   ".join(facts), "quiet"),), width, gap=3),
        (Span("   "), Span(fit(one_line(article.title), width - 3), "source" if member.current else "quiet")),
    ]
    rows += [
        (Span("   "), Span(fit(one_line(change), width - 3), "notice"))
        for change in member.changes[:CHANGES_SHOWN]
    ]
    if len(member.changes) > CHANGES_SHOWN:
        more = counted(len(member.changes) - CHANGES_SHOWN, "more change")
        rows.append((Span("   "), Span(more, "quiet")))
    return [*rows, ()]


class InsideScreen(ListDialog[Mending]):
    """The key that opens it closes it, and no key of the page does anything else here."""

    BINDING_GROUP_TITLE = "Inside a story"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("x", "mark", "Mark", show=False, id="inside.mark",
                tooltip="Mark an article, to move or split off several"),
        Binding("M", "mend('move')", "Move", show=False, id="inside.move",
                tooltip="Put the article into another story, where it stays"),
        Binding("S", "mend('split')", "Split", show=False, id="inside.split",
                tooltip="Make a story of its own of the article"),
        Binding("s", "close", "Close", show=False, id="inside.close", tooltip="Back to the front page"),
    ]  # fmt: skip

    def __init__(self, title: str, members: Sequence[Member], others: Sequence[Entry] = ()) -> None:
        """``others``: stories that articles can be moved to."""
        super().__init__()
        self.members = members
        self.others = others
        self.marked: set[str] = set()
        self.heading = one_line(title)

    def offers(self) -> list[Hint]:
        """Once something is marked, what that is for stands first."""
        which = f" {len(self.marked)}" if self.marked else ""
        mark: Hint = ("inside.mark", "mark", "mark")
        mending: list[Hint] = [
            *([("inside.move", f"move{which} elsewhere", "mend('move')")] if self.others else []),
            *([("inside.split", f"split{which} off", "mend('split')")] if len(self.members) > 1 else []),
        ]
        read: Hint = ("list.pick", "read", "")
        return [*mending, mark, read] if self.marked else [mark, *mending, read]

    def items(self, width: int) -> Items:
        sources = list(dict.fromkeys(member.article.source for member in self.members))
        return [
            member_rows(member, sources.index(member.article.source), member.article.id in self.marked, width)
            for member in self.members
        ]

    def picked(self, index: int) -> None:
        """Read an article, also one that stands in no column of the room."""
        from briefing.tui.screens.front_article import ArticleScreen

        self.app.push_screen(ArticleScreen(self.members[index].article))

    def action_mark(self) -> None:
        """Mark an article, or take the mark off."""
        pane = self.query_one(Picker)
        self.marked ^= {self.members[pane.cursor].article.id}
        pane.rebuild()
        pane.action_move(1)
        self.show_hints()

    def action_mend(self, how: Literal["move", "split"]) -> None:
        """What is marked, else the article under the cursor."""
        chosen = self.marked or {self.members[self.query_one(Picker).cursor].article.id}
        if how == "split" and len(chosen) == len(self.members):
            self.say("Those are all its articles: nothing would be split off.", warning=True)
            return
        articles = [member.article for member in self.members if member.article.id in chosen]
        if how == "split":
            self._mend(articles, "")
        elif self.others:
            like = " ".join(article.title for article in articles)
            choice = ChoiceScreen(self.others, like, len(articles))
            self.app.push_screen(choice, partial(self._mend, articles))
        else:
            self.say("There is no other story to move it to.", warning=True)

    def _mend(self, articles: Sequence[Article], into: str | None) -> None:
        if into is not None:
            self.dismiss(Mending(tuple(article.id for article in articles), into))


class ChoiceScreen(ListDialog[str]):
    """Which story articles are to go into: dismissed with its id."""

    BINDING_GROUP_TITLE = "Choose a story"
    OFFERS = (("list.pick", "move there", ""),)

    def __init__(self, entries: Sequence[Entry], like: str, moving: int) -> None:
        """``like``: what the articles are called; stories that sound alike come first."""
        super().__init__()
        words = _words(like)
        self.entries = sorted(entries, key=lambda entry: -len(words & _words(entry.title)))
        self.heading = f"Move {counted(moving, 'article')} to"

    def items(self, width: int) -> Items:
        return [
            (
                spread(
                    (Span(entry.title, "source-on"),),
                    (Span(counted(len(entry.outlets), "source"), "quiet"),),
                    width,
                    gap=3,
                ),
            )
            for entry in self.entries
        ]

    def picked(self, index: int) -> None:
        self.dismiss(self.entries[index].story)


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w+", text.casefold()) if len(word) > 3}
