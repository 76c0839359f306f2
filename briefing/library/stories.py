"""Stories in the library: placing an article, moving and splitting, what is current, what it is called."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from briefing.library import grouping
from briefing.library.grouping import Candidate, Cluster
from briefing.library.labels import Headline, label_of
from briefing.library.memory import Member, Memory
from briefing.library.terms import Terms, Vector, packed, weigh
from briefing.model import Article

DAY = 86_400
UNDATED = 0  # the day of a posting whose article has no date: it fits any time
CANDIDATES = 5  # stories that an article is held against
POSTINGS = 300  # articles looked up for one term
_SHARING = """
SELECT story, ? AS weight FROM (
    SELECT story FROM postings WHERE term = ? AND day BETWEEN ? AND ? ORDER BY day DESC, article DESC LIMIT ?
) GROUP BY story
"""  # the stories of the latest articles that have a term
TOTAL = -1  # the row of ``terms`` that counts the articles


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article belongs, its vector, also as it is kept, and its time; for ``enter``."""

    story: int
    vector: Vector
    data: bytes
    moment: int
    dated: bool


@contextmanager
def shelf(connection: sqlite3.Connection, memory: Memory | None = None) -> "Iterator[Shelf]":
    """The stories of a library for the length of one transaction, which has begun.

    ``memory``: what was learnt in the last one on that connection.
    """
    memory = memory or Memory()
    memory.open(connection)
    opened = Shelf(connection, memory)
    try:
        yield opened
        opened.finish()
    except BaseException:
        memory.forget_all()
        raise
    memory.close()


class Shelf:
    """The stories within one transaction. What many articles would write again and again, how often terms
    were seen, what a story says about itself, what can be searched for, is written once, by ``finish``."""

    def __init__(self, connection: sqlite3.Connection, memory: Memory) -> None:
        self.connection = connection
        self._memory = memory
        self._learnt: set[int] = set()  # terms seen since
        self._touched: dict[int, None] = {}  # stories
        self._entered: list[int] = []  # articles that cannot be searched for yet
        self._articles = 0  # that the library has seen, once one is placed
        self._undated = bool(
            connection.execute("SELECT EXISTS (SELECT 1 FROM articles WHERE NOT dated)").fetchone()[0]
        )

    def finish(self) -> None:
        for story in self._touched:
            self._refresh(story)
        self.index()
        seen = self._memory.seen(self._learnt)
        self.connection.executemany(
            "INSERT INTO terms (term, articles) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET articles = excluded.articles",
            [(term, seen[term]) for term in self._learnt],
        )
        self._touched, self._learnt = {}, set()

    def index(self) -> None:
        """Lets the new articles be searched for: all in one statement, since SQLite writes out its index
        before the next."""
        self.connection.execute(
            """
            INSERT INTO search (rowid, title, source, text)
            SELECT id, title, source, text FROM articles WHERE id IN (SELECT value FROM json_each(?))
            """,
            (str(self._entered),),
        )
        self._entered = []

    def place(self, article: Article, terms: Terms, moment: int, dated: bool) -> Place:
        """The story that ``article`` belongs to; a new one where none fits.

        ``moment``: seconds since 1970; ``dated``: whether the article was published then, or merely came in.
        """
        vector, data = self._learn(terms)
        self._undated = self._undated or not dated
        candidates = self._candidates(vector, moment, dated)
        story = grouping.choose(vector, candidates, self._articles)
        if story is None:
            headline = Headline(article.title, article.text, article.source)
            story = self.create(label_of([headline], [1.0]), moment)
            self._memory.begun(story)
        else:
            story = self._bring_together(story, vector, candidates)
            self._touched[story] = None
        return Place(story, vector, data, moment, dated)

    def enter(self, row: int, placed: Place) -> None:
        """Lets article ``row``, which is in the library now, be found by those that come after it."""
        self._entered.append(row)
        self._memory.entered(placed.story, Member(placed.moment, row, placed.dated), placed.vector)
        self._post(row, placed.story, placed.vector, placed.moment, placed.dated)

    def _post(self, row: int, story: int, vector: Vector, moment: int, dated: bool) -> None:
        day = moment // DAY if dated else UNDATED
        self.connection.executemany(
            "INSERT INTO postings (term, day, article, story) VALUES (?, ?, ?, ?)",
            [(term, day, row, story) for term in list(vector)[: grouping.PROBES]],
        )

    def learn_again(self, row: int, terms: Terms) -> int:
        """Takes in that article ``row`` says something else now. Returns its story.

        It stays where it is, unless it was alone there and nobody cares: then it may join another story.
        """
        known = self.connection.execute(
            """
            SELECT story, moment, dated, placed OR bookmarked IS NOT NULL AS settled,
                   (SELECT count(*) FROM articles AS other WHERE other.story = articles.story) AS members
            FROM articles JOIN stories ON stories.id = story WHERE articles.id = ?
            """,
            (row,),
        ).fetchone()
        vector, data = self._learn(terms)
        story: int = known["story"]
        if known["members"] == 1 and not known["settled"]:
            candidates = self._candidates(vector, known["moment"], known["dated"])
            others = [candidate for candidate in candidates if candidate.story != story]
            story = grouping.choose(vector, others, self._articles) or story
        self._memory.forget((story, known["story"]))
        self.connection.execute("DELETE FROM postings WHERE article = ?", (row,))
        self.connection.execute("UPDATE articles SET story = ?, terms = ? WHERE id = ?", (story, data, row))
        self._post(row, story, vector, known["moment"], known["dated"])
        self._touched |= dict.fromkeys((story, known["story"]))
        return story

    def _bring_together(self, story: int, vector: Vector, candidates: list[Candidate]) -> int:
        """Makes the story that an article joins one with others that turn out to be on the same event.

        Returns its number, the lowest of theirs. What the reader has put in order stays as it is.
        """
        joined = next(one for one in candidates if one.story == story)
        together = Cluster([*joined.cluster.members, vector])
        for other in candidates:
            if other is joined or not grouping.resembles(vector, other, self._articles):
                continue
            if not grouping.are_one(together, other.cluster, other.gap, self._articles):
                continue
            settled = self.connection.execute(
                """
                SELECT EXISTS (SELECT 1 FROM articles WHERE story IN (?, ?) AND placed)
                    OR EXISTS (SELECT 1 FROM stories WHERE id IN (?, ?) AND bookmarked IS NOT NULL)
                """,
                (story, other.story) * 2,
            ).fetchone()[0]
            if not settled:
                story, gone = sorted((story, other.story))
                self.connection.execute("UPDATE articles SET story = ? WHERE story = ?", (story, gone))
                self.connection.execute("INSERT INTO joined (story, into_story) VALUES (?, ?)", (gone, story))
                self._memory.forget((story, gone))
                self._touched |= dict.fromkeys((story, gone))
                together = Cluster([*together.members, *other.cluster.members])
        return story

    def create(self, label: str, moment: int, number: int | None = None) -> int:
        """A story without articles yet. Its number is one that no story ever had, unless it is given."""
        cursor = self.connection.execute(
            """
            INSERT INTO stories (id, label, newest) VALUES (
                coalesce(?, 1 + max(
                    (SELECT coalesce(max(id), 0) FROM stories),
                    (SELECT coalesce(max(story), 0) FROM joined),
                    (SELECT coalesce(max(story), 0) FROM deleted)
                )),
                ?, ?
            )
            """,
            (number, label, moment),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def move(self, rows: list[int], story: int, *, placed: bool = True) -> None:
        """Puts articles into ``story``; ``placed``: where they stay whatever grouping would say."""
        marks = ", ".join("?" * len(rows))
        left = self.connection.execute(f"SELECT DISTINCT story FROM articles WHERE id IN ({marks})", rows)
        stories = [story, *(row["story"] for row in left)]
        self._memory.forget(stories)
        self._touched |= dict.fromkeys(stories)
        self.connection.execute(
            f"UPDATE articles SET story = ?, placed = ? WHERE id IN ({marks})", [story, placed, *rows]
        )

    def touch(self, story: int) -> None:
        """Articles of ``story`` went or came back."""
        self._memory.forget([story])
        self._touched[story] = None

    def _learn(self, terms: Terms) -> tuple[Vector, bytes]:
        """The vector of an article with these terms, once the library has counted it; and as it is kept."""
        counted = (TOTAL, *terms.hashes)
        seen = self._memory.seen(counted)
        for term in counted:
            seen[term] += 1
        self._articles = seen[TOTAL]
        self._learnt.update(counted)
        vector = weigh(terms, seen[TOTAL], seen.__getitem__)
        return vector, packed(vector)

    def _candidates(self, vector: Vector, moment: int, dated: bool) -> list[Candidate]:
        """The stories that share the article's weightiest terms, about its time."""
        reach = int(grouping.WINDOW) + 1
        day = moment // DAY
        times = [(day - reach, day + reach)] if dated else [(UNDATED, day + reach)]
        if dated and self._undated:
            times.append((UNDATED, UNDATED))
        probes = list(vector.items())[: grouping.PROBES]
        asked = [(weight, term, *days, POSTINGS) for term, weight in probes for days in times]
        if not asked:
            return []
        stories = self.connection.execute(
            f"""
            SELECT story FROM ({" UNION ALL ".join([_SHARING] * len(asked))})
            GROUP BY story ORDER BY sum(weight) DESC, story DESC LIMIT {CANDIDATES}
            """,
            [value for values in asked for value in values],
        ).fetchall()
        candidates = [self._candidate(story, moment, dated) for (story,) in stories]
        return [candidate for candidate in candidates if candidate.gap <= grouping.WINDOW]

    def _candidate(self, story: int, moment: int, dated: bool) -> Candidate:
        """A story as an article of that moment is held against it: its articles nearest in time."""
        unknown = int(grouping.undated_gap(self._articles) * DAY)

        def gap(member: Member) -> int:
            return abs(member.moment - moment) if dated and member.dated else unknown

        members = self._memory.members(story)
        near = sorted(members, key=lambda member: (gap(member), -member.row))[: grouping.MEMBERS]
        return Candidate(story, self._memory.cluster(story, sorted(near)), gap(near[0]) / DAY)

    def _refresh(self, story: int) -> None:
        """Brings what a story says about itself up to date after an article came, went or changed."""
        connection = self.connection
        members = connection.execute(
            """
            SELECT id, title, source, substr(text, 1, 300) AS head, outlet, moment, dated, current
            FROM articles WHERE story = ? ORDER BY moment, id
            """,
            (story,),
        ).fetchall()
        if not members:
            connection.execute("DELETE FROM stories WHERE id = ?", (story,))
            return
        latest = {member["outlet"]: member["id"] for member in members}
        connection.executemany(
            "UPDATE articles SET current = ? WHERE id = ?",
            [
                (is_current, member["id"])
                for member in members
                if (is_current := member["id"] == latest[member["outlet"]]) != member["current"]
            ],
        )
        current = [member for member in members if member["id"] == latest[member["outlet"]]]
        early = current[: grouping.MEMBERS]
        known = [Member(member["moment"], member["id"], member["dated"]) for member in early]
        label = label_of(
            [Headline(member["title"], member["head"], member["source"]) for member in early],
            self._memory.cluster(story, known).typical,
        )
        newest = [member for member in members if member["dated"]] or members
        connection.execute(
            "UPDATE stories SET newest = ?, label = ?, figures = NULL WHERE id = ?",
            (newest[-1]["moment"], label, story),
        )
