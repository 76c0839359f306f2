"""What shelves know of a library from one transaction to the next, so that many articles in a row are grouped
without asking the file for the same again: how often terms were seen, who is in which story.

All of it is forgotten once anybody else has written, or where something did not come to be.
"""

import sqlite3
from collections.abc import Iterable
from typing import NamedTuple

from briefing.library.grouping import Cluster
from briefing.library.terms import Vector, unpacked

_ARTICLES = 6_000  # whose vectors are kept in mind: some 70 MB


class Member(NamedTuple):
    """An article of a story. Sorted, they are in the order in which they came out."""

    moment: int
    row: int
    dated: bool


class Memory:
    """For one connection. Who changes a story says so: ``begun``, ``entered``, ``forget``."""

    def __init__(self) -> None:
        self._state: tuple[int, int] | None = None
        self._seen: dict[int, int] = {}
        self._members: dict[int, list[Member]] = {}
        self._clusters: dict[int, tuple[list[Member], Cluster]] = {}  # the last asked for of each story

    def open(self, connection: sqlite3.Connection) -> None:
        """A transaction has begun."""
        self._connection = connection
        if self._state != self._state_now():
            self.forget_all()
        if sum([len(members) for members, _ in self._clusters.values()]) > _ARTICLES:
            self._members, self._clusters = {}, {}

    def close(self) -> None:
        """A transaction has written all that it was to write."""
        self._state = self._state_now()

    def _state_now(self) -> tuple[int, int]:
        """Another one after anybody wrote: another connection, or this one."""
        version: int = self._connection.execute("PRAGMA data_version").fetchone()[0]
        return version, self._connection.total_changes

    def forget_all(self) -> None:
        self._seen, self._members, self._clusters = {}, {}, {}

    def forget(self, stories: Iterable[int]) -> None:
        for story in stories:
            self._members.pop(story, None)
            self._clusters.pop(story, None)

    def seen(self, terms: Iterable[int]) -> dict[int, int]:
        """In how many articles these terms were seen, and others as well. To be kept up to date."""
        unknown = [term for term in terms if term not in self._seen]
        if unknown:
            self._seen |= dict.fromkeys(unknown, 0)
            self._seen |= dict(
                self._connection.execute(
                    "SELECT term, articles FROM terms WHERE term IN (SELECT value FROM json_each(?))",
                    (str(unknown),),
                ).fetchall()
            )
        return self._seen

    def members(self, story: int) -> list[Member]:
        """The articles of a story, in order."""
        if story not in self._members:
            rows = self._connection.execute(
                "SELECT moment, id, dated FROM articles WHERE story = ? ORDER BY moment, id", (story,)
            )
            self._members[story] = [Member(*row) for row in rows]
        return self._members[story]

    def cluster(self, story: int, members: list[Member]) -> Cluster:
        """These articles of a story, in order."""
        known, cluster = self._clusters.get(story, _NONE)
        if known != members:
            places = {member: place for place, member in enumerate(known)}
            vectors = self._vectors([member for member in members if member not in places])
            cluster = cluster.changed([places.get(one, vectors.get(one.row, {})) for one in members])
            self._clusters[story] = members, cluster
        return cluster

    def _vectors(self, members: Iterable[Member]) -> dict[int, Vector]:
        """By article."""
        rows = self._connection.execute(
            "SELECT id, terms FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            (str([member.row for member in members]),),
        )
        return {row: unpacked(terms) for row, terms in rows}

    def begun(self, story: int) -> None:
        """There is a new story, without articles yet."""
        self._members[story] = []

    def entered(self, story: int, member: Member, vector: Vector) -> None:
        """A story has one more article than it had when its articles were asked for."""
        if story not in self._members:
            return
        before = self._members[story]
        members = self._members[story] = sorted([*before, member])
        known, cluster = self._clusters.get(story, _NONE)
        if known == before:
            places: list[int | Vector] = list(range(len(before)))
            places.insert(members.index(member), vector)
            self._clusters[story] = members, cluster.changed(places)


_NONE: tuple[list[Member], Cluster] = ([], Cluster([]))
