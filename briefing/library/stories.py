"""Stories in the library: placing an article, moving and splitting, what is current, what it is called."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from briefing.library import grouping
from briefing.library.grouping import Candidate, Cluster, Vector
from briefing.library.labels import Headline, label_of
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
_TOTAL = -1  # the row of ``terms`` that counts the articles


@dataclass(frozen=True, slots=True)
class Place:
    """Where an article belongs, and its vector, to be handed to ``enter`` once it has a number."""

    story: int
    vector: Vector
    day: int


@contextmanager
def shelf(connection: sqlite3.Connection) -> "Iterator[Shelf]":
    """The stories of a library for the length of one transaction, which has begun."""
    opened = Shelf(connection)
    yield opened
    opened.finish()


class Shelf:
    """The stories within one transaction. What many articles would write again and again, how often terms
    were seen and what a story says about itself, is written once, by ``finish``."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self._seen: dict[int, int] = {}  # term → articles
        self._learnt: set[int] = set()  # terms seen since
        self._touched: dict[int, None] = {}  # stories
        self._undated = bool(
            connection.execute("SELECT EXISTS (SELECT 1 FROM articles WHERE NOT dated)").fetchone()[0]
        )

    def finish(self) -> None:
        for story in self._touched:
            _refresh(self.connection, story)
        self.connection.executemany(
            "INSERT INTO terms (term, articles) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET articles = excluded.articles",
            [(term, self._seen[term]) for term in self._learnt],
        )
        self._touched, self._learnt = {}, set()

    def place(self, article: Article, counts: dict[int, float], moment: int, dated: bool) -> Place:
        """The story that ``article`` belongs to; a new one where none fits.

        ``counts``: its ``grouping.terms``. ``moment``: seconds since 1970; ``dated``: whether the article was
        published then, or merely came in.
        """
        vector = self._learn(counts)
        day = moment // DAY if dated else UNDATED
        self._undated = self._undated or not dated
        candidates = self._candidates(vector, moment, dated)
        story = grouping.choose(vector, candidates, self._seen[_TOTAL])
        if story is None:
            headline = Headline(article.title, article.text, article.source)
            story = self.create(label_of([headline], Cluster([vector])), moment)
        else:
            story = self._bring_together(story, vector, candidates)
            self._touched[story] = None
        return Place(story, vector, day)

    def enter(self, row: int, placed: Place) -> None:
        """Lets article ``row`` be found by those that come after it."""
        self.connection.executemany(
            "INSERT INTO postings (term, day, article, story) VALUES (?, ?, ?, ?)",
            [(term, placed.day, row, placed.story) for term in list(placed.vector)[: grouping.PROBES]],
        )

    def learn_again(self, row: int, counts: dict[int, float]) -> int:
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
        vector = self._learn(counts)
        candidates = self._candidates(vector, known["moment"], known["dated"])
        story: int = known["story"]
        if known["members"] == 1 and not known["settled"]:
            others = [candidate for candidate in candidates if candidate.story != story]
            story = grouping.choose(vector, others, self._seen[_TOTAL]) or story
        self.connection.execute("DELETE FROM postings WHERE article = ?", (row,))
        self.connection.execute(
            "UPDATE articles SET story = ?, terms = ? WHERE id = ?", (story, grouping.packed(vector), row)
        )
        self.enter(row, Place(story, vector, known["moment"] // DAY if known["dated"] else UNDATED))
        self._touched |= dict.fromkeys((story, known["story"]))
        return story

    def _bring_together(self, story: int, vector: Vector, candidates: list[Candidate]) -> int:
        """Makes the story that an article joins one with others that turn out to be on the same event.

        Returns its number, the lowest of theirs. What the reader has put in order stays as it is.
        """
        joined = next(one for one in candidates if one.story == story)
        together = Cluster([*joined.cluster.members, vector])
        for other in candidates:
            if other is joined or not grouping.resembles(vector, other, self._seen[_TOTAL]):
                continue
            if not grouping.are_one(together, other.cluster, other.gap, self._seen[_TOTAL]):
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
                self._touched |= dict.fromkeys((story, gone))
                together = Cluster([*together.members, *other.cluster.members])
        return story

    def create(self, label: str, moment: int) -> int:
        """A story without articles yet. Its number is one that no story ever had."""
        cursor = self.connection.execute(
            """
            INSERT INTO stories (id, label, newest) VALUES (
                1 + max(
                    (SELECT coalesce(max(id), 0) FROM stories), (SELECT coalesce(max(story), 0) FROM joined)
                ),
                ?, ?
            )
            """,
            (label, moment),
        )
        assert cursor.lastrowid is not None
        return cursor.lastrowid

    def move(self, rows: list[int], story: int) -> None:
        """Puts articles into ``story``, where they stay whatever grouping would say."""
        marks = ", ".join("?" * len(rows))
        left = self.connection.execute(f"SELECT DISTINCT story FROM articles WHERE id IN ({marks})", rows)
        self._touched |= dict.fromkeys((story, *(row["story"] for row in left)))
        self.connection.execute(
            f"UPDATE articles SET story = ?, placed = 1 WHERE id IN ({marks})", [story, *rows]
        )

    def _learn(self, counts: dict[int, float]) -> Vector:
        """The vector of an article with these terms, once the library has counted it."""
        seen = self._seen
        unknown = [term for term in (_TOTAL, *counts) if term not in seen]
        marks = ", ".join("?" * len(unknown))
        seen |= dict.fromkeys(unknown, 0)
        seen |= dict(
            self.connection.execute(f"SELECT term, articles FROM terms WHERE term IN ({marks})", unknown)
        )
        for term in (_TOTAL, *counts):
            seen[term] += 1
        self._learnt.update(counts, (_TOTAL,))
        return grouping.weigh(counts, seen[_TOTAL], seen.__getitem__)

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
        found = []
        for (story,) in stories:
            members = self.connection.execute(
                """
                SELECT terms, moment, id, CASE WHEN dated AND ? THEN abs(moment - ?) ELSE ? END AS gap
                FROM articles WHERE story = ? ORDER BY gap, id DESC LIMIT ?
                """,
                (dated, moment, int(grouping.undated_gap(self._seen[_TOTAL]) * DAY), story, grouping.MEMBERS),
            ).fetchall()
            gap = members[0]["gap"] / DAY
            if gap <= grouping.WINDOW:
                members.sort(key=lambda member: (member["moment"], member["id"]))  # as _refresh has them
                cluster = grouping.cluster(*(member["terms"] for member in members))
                found.append(Candidate(story, cluster, gap))
        return found


def _refresh(connection: sqlite3.Connection, story: int) -> None:
    """Brings what a story says about itself up to date after one of its articles came, went or changed."""
    members = connection.execute(
        """
        SELECT id, title, source, substr(text, 1, 300) AS head, outlet, moment, current, terms
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
    early = members[: grouping.MEMBERS]
    label = label_of(
        [Headline(member["title"], member["head"], member["source"]) for member in early],
        grouping.cluster(*(member["terms"] for member in early)),
    )
    connection.execute(
        "UPDATE stories SET newest = ?, label = ?, figures = NULL WHERE id = ?",
        (members[-1]["moment"], label, story),
    )
