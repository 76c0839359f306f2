"""A news site on loopback that reports the same few events again and again, a little further each time."""

import random
import threading
from email.utils import formatdate
from functools import partial
from html import escape

from tests.benchmarks.material import LINES, OFFICIALS, TOWNS
from tests.loopback import Handler, Reply, Server, rss

OUTLETS = ("Harbour Wire", "East Ledger", "Calder Post")
EVENTS = 12


class Newsroom:
    """Feeds of a few outlets on ``server``; ``hold`` keeps them as they are."""

    def __init__(self, server: Server, seed: int) -> None:
        self.hold = threading.Event()
        self._rng = random.Random(seed)
        self._told = [[self._article(event, 0) for event in range(EVENTS)] for _ in OUTLETS]
        self._turn = 0
        self.urls = [server.url(f"/{number}/rss") for number in range(len(OUTLETS))]
        for number, url in enumerate(self.urls):
            server.replies[f"/{number}/rss"] = partial(self._feed, number, url)

    def _feed(self, number: int, url: str, _: Handler) -> Reply:
        if not self.hold.is_set():
            self._turn += 1
            event = self._rng.randrange(EVENTS)
            self._told[number][event] = self._article(event, self._turn)
        items = [(f"{url}/{event}", inner) for event, inner in enumerate(self._told[number])]
        return Reply(rss(*items, title=OUTLETS[number]))

    def _article(self, event: int, turn: int) -> str:
        town, rng = TOWNS[event], self._rng
        told = [
            line.format(town=town, count=f"{rng.randint(low, high):,}", officials=rng.choice(OFFICIALS))
            for line, low, high in rng.sample(LINES, 6)
        ]
        body = "".join(f"<p>{line}</p>" for line in (*told, f"This was written again {turn} times."))
        said = f"<title>Flood in {town}</title><description>{escape(body)}</description>"
        return f"{said}<pubDate>{formatdate()}</pubDate>"
