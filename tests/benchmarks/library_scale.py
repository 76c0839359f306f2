"""What an update costs beside the bare fetches, and how a library's answers grow with its size."""

import asyncio
import json
import random
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from math import inf
from pathlib import Path
from time import perf_counter

from briefing.library import Library, grouping, subscriptions
from briefing.library.rows import digest
from briefing.library.terms import packed, terms_of, weigh
from briefing.model import Article
from briefing.reading.fetch import FetchOptions
from tests.benchmarks.protocol import Row, at_most, processor_time

title = "The library: updates and size"
method = (
    "Feeds on as many loopback addresses, each answer after 100 ms, against bare httpx2 requests with the "
    "same headers at the same concurrency to the same server, so that the same bytes come, in turns, the "
    "best of each. An update is over when every article is stored, can be searched for and is in its "
    "story; its figures are counted afterwards, story by story, as the front page shows. What is all new "
    "is work for the processors: with few of them, or others at work, they and not the network set its "
    "time; the note says how long they took. Then the same questions to libraries of two sizes, in turns, "
    "the best of 25."
)

LATENCY = 0.1
ENTRIES = 10
CONNECTIONS = FetchOptions().connections
TEXTS = 2_000  # that the articles of a large library are made of
GROWTH = 10  # how much larger the second library is

SERVER = """
import asyncio, json, sys
news = {"round": 0, "every": 1}  # every so manieth feed has so many new entries
async def serve(reader, writer):
    try:
        while True:
            head = (await reader.readuntil(b"\\r\\n\\r\\n")).decode()
            path = head.split(" ", 2)[1]
            if path.startswith("/news/"):
                news["round"], news["every"] = map(int, path.split("/")[2:])
            await asyncio.sleep(float(sys.argv[1]))
            round = news["round"] if int(path.rpartition("/")[2]) % news["every"] == 0 else 0
            if f'if-none-match: "{round}"' in head.lower():
                writer.write(f'HTTP/1.1 304 Not Modified\\r\\nETag: "{round}"\\r\\n\\r\\n'.encode())
            else:
                body = feed(path, round)
                head = f'HTTP/1.1 200 OK\\r\\nETag: "{round}"\\r\\nContent-Length: {len(body)}\\r\\n\\r\\n'
                writer.write(head.encode() + body)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()
def feed(path, round):
    number = path.rpartition("/")[2]
    words = json.loads(sys.argv[3])
    items = []
    for entry in range(round, round + int(sys.argv[2])):
        seed = hash((number, entry))
        text = " ".join(words[(seed + i * i * 7) % len(words)] for i in range(200))
        items.append(f"<item><title>{' '.join(text.split()[:9])}</title>"
                     f"<link>https://o{number}.example/{entry}</link><description>{text}</description></item>")
    said = f"<title>Outlet {number}</title>{''.join(items)}"
    return f"<rss version='2.0'><channel>{said}</channel></rss>".encode()
async def main():
    server = await asyncio.start_server(serve, "0.0.0.0", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()
asyncio.run(main())
"""


def run(quick: bool) -> Iterable[Row]:
    yield from updates(50 if quick else 500)
    yield from sizes(1_000 if quick else 10_000)


def vocabulary() -> list[str]:
    """Made-up words, some of them names."""
    rng = random.Random(1)
    syllables = [a + b for a in "bdfgklmnprstv" for b in "aeiou"]
    words = ["".join(rng.choices(syllables, k=rng.randint(2, 4))) for _ in range(6000)]
    return [word.capitalize() if rng.random() < 0.2 else word for word in words]


@contextmanager
def served() -> Iterator[int]:
    """A server on every loopback address; gives its port."""
    arguments = [sys.executable, "-c", SERVER, str(LATENCY), str(ENTRIES), json.dumps(vocabulary())]
    process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout
        yield int(process.stdout.readline())
    finally:
        process.terminate()
        process.wait()
        if process.stdout:
            process.stdout.close()


def updates(feeds: int, turns: int = 2) -> Iterator[Row]:
    """An update that brings everything, then nothing, then a little, each beside the bare requests."""
    parts = (
        (f"everything new, {ENTRIES} entries each", None),
        ("nothing new (304)", None),
        ("2% of the entries new", f"/news/1/{50 // ENTRIES}"),
    )
    ours, theirs, new, worked = [inf] * 3, [inf] * 3, [0] * 3, [inf] * 3
    options = FetchOptions(connections=CONNECTIONS)
    for turn in range(turns):
        with served() as port, tempfile.TemporaryDirectory() as folder:
            urls = [f"http://127.{1 + n // 250}.{n // 25 % 10}.{1 + n % 25}:{port}/{n}" for n in range(feeds)]
            with Library.open(Path(folder) / "library.db", options) as library:
                for url in urls:
                    subscriptions.add(library.database, url, local=True)
                for part, (_, news) in enumerate(parts):
                    if news:
                        fetch_bare([f"http://127.0.0.1:{port}{news}"])
                    bare = partial(fetch_bare, urls, {"If-None-Match": '"0"'} if part else {})
                    if turn % 2 == 0:
                        theirs[part] = min(theirs[part], seconds(bare))
                    began, started = processor_time(), perf_counter()
                    updated = library.update()
                    ours[part] = min(ours[part], perf_counter() - started)
                    worked[part] = min(worked[part], processor_time() - began)
                    if turn % 2:
                        theirs[part] = min(theirs[part], seconds(bare))
                    assert not updated.failures, updated.failures[0]
                    new[part] = updated.new
                    said = f"{parts[part][0]}: {ours[part]:.1f} s, bare {theirs[part]:.1f} s"
                    print(f"library_scale, turn {turn + 1}/{turns}, {said}", file=sys.stderr, flush=True)
    for part, (name, _) in enumerate(parts):
        yield Row(
            f"update of {feeds} feeds, {name}", ours[part], "s", theirs[part], "bare fetches",
            goal=at_most(1.2), note=f"{new[part]} new articles, {worked[part]:.1f} s of processor time",
        )  # fmt: skip


def fetch_bare(urls: list[str], headers: dict[str, str] | None = None) -> None:
    asyncio.run(bare(urls, headers or {}))


async def bare(urls: list[str], headers: dict[str, str]) -> None:
    """The same requests without doing anything with the answers."""
    import httpx2

    slots = asyncio.Semaphore(CONNECTIONS)
    limits = httpx2.Limits(max_connections=CONNECTIONS)
    async with httpx2.AsyncClient(limits=limits, headers=headers) as client:

        async def one(url: str) -> None:
            async with slots:
                await client.get(url)

        await asyncio.gather(*(one(url) for url in urls))


def sizes(small: int) -> Iterator[Row]:
    """The same questions to a library of ``small`` articles and to one ten times as large, in turns."""
    counts = (small, GROWTH * small)
    with tempfile.TemporaryDirectory() as folder, ExitStack() as opened:
        asked = []
        for count in counts:
            library = opened.enter_context(Library.open(Path(folder) / f"{count}.db"))
            fill(library, count)
            asked.append(questions(library))
        for name in asked[0]:
            taken = [[seconds(questions[name]) for questions in asked] for _ in range(25)]
            before, after = (1000 * min(column) for column in zip(*taken, strict=True))
            yield Row(
                f"{name}, {counts[1]} articles", after, "ms", before, f"{small} articles", goal=at_most(2.0)
            )


def questions(library: Library) -> dict[str, Callable[[], object]]:
    words, rng = vocabulary(), random.Random(3)

    def group() -> None:
        library.add([synthetic(rng, words, rng.randrange(10**9))])

    return {
        "opening": lambda: Library.open(library.database.path).close(),
        "front page of 100 stories": lambda: library.stories(100),
        "search for a common word": lambda: library.search(words[7]),
        "search for two words": lambda: library.search(f"{words[7]} {words[100]}"),
        "search with fields": lambda: library.search(f"{words[7]} source:outlet unit:%"),
        "search by day": lambda: library.search("after:2026-11-10 source:outlet"),
        "grouping one new article": group,
    }


def fill(library: Library, count: int) -> None:
    """A library of so many articles, a thousand a day, in stories of up to four.

    They are no more than TEXTS, each told apart by a number: to weigh the words of every one of so many would
    take longer than all that is measured.
    """
    words, rng = vocabulary(), random.Random(2)
    made = []
    for number in range(min(count, TEXTS)):
        article = synthetic(rng, words, number)
        known = terms_of(article.title, article.text)
        made.append((article, known.hashes, weigh(known, 1000, lambda _: 10)))
    now = int(datetime.now(UTC).timestamp())
    with library.database.writing() as connection:
        story = 0
        for number in range(count):
            article, terms, vector = made[number % len(made)]
            text = f"{article.text} {number}"
            moment = now - (count - number) * 86
            if number % 4 == 0 or rng.random() < 0.3:
                story = connection.execute(
                    "INSERT INTO stories (label, newest, figures) VALUES (?, ?, 1)", (article.title, moment)
                ).lastrowid  # type: ignore[assignment]
            row = connection.execute(
                """
                INSERT INTO articles (key, story, title, source, outlet, text, moment, dated, seen, changed,
                                      digest, terms)
                VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?)
                """,
                (
                    f"{number:016x}", story, article.title, article.source, article.source, text,
                    moment, moment, moment, digest(text), packed(vector),
                ),
            ).lastrowid  # fmt: skip
            connection.execute("UPDATE stories SET newest = ? WHERE id = ?", (moment, story))
            connection.executemany(
                "INSERT INTO postings (term, day, article, story) VALUES (?, ?, ?, ?)",
                [(term, moment // 86_400, row, story) for term in list(vector)[: grouping.PROBES]],
            )
            connection.executemany(
                "INSERT INTO terms (term, articles) VALUES (?, 1) ON CONFLICT DO UPDATE SET articles = articles + 1",  # noqa: E501
                [(term,) for term in (-1, *terms)],
            )
            connection.execute(
                "INSERT INTO search (rowid, title, source, text) VALUES (?, ?, ?, ?)",
                (row, article.title, article.source, text),
            )
            if number % 3 == 0:
                connection.execute(
                    "INSERT INTO figures (article, start, unit, data) VALUES (?, 0, '%', '{}')", (row,)
                )


def synthetic(rng: random.Random, words: list[str], number: int) -> Article:
    text = " ".join(words[min(int(rng.paretovariate(0.6)), len(words)) - 1] for _ in range(150))
    return Article(
        id="",
        title=" ".join(rng.choices(words, k=8)),
        source=f"Outlet {number % 300}",
        text=text,
        url=f"https://o{number % 300}.example/{number}",
        published=datetime.now(UTC) - timedelta(minutes=5),
    )


def seconds(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return perf_counter() - started
