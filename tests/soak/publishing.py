"""A news site on loopback that reports the same few events again and again, a little further each time."""

import random
import threading
from email.utils import formatdate
from functools import partial
from html import escape

from tests.benchmarks.material import OFFICIALS, TOWNS
from tests.loopback import Handler, Reply, Server, rss

OUTLETS = ("Harbour Wire", "East Ledger", "Calder Post")
EVENTS = (  # what happens in a town, and what of it is counted
    ("Flood", "homes flooded", "tonnes of sandbags laid", "bridges closed"),
    ("Factory fire", "workers led outside", "fire engines sent", "litres of paint burnt"),
    ("Rail strike", "trains cancelled", "drivers on the picket line", "coaches hired instead"),
    ("Bird flu", "hens culled", "farms fenced off", "eggs destroyed"),
    ("Election", "ballots counted", "polling stations opened late", "votes found spoilt"),
    ("Museum theft", "paintings stolen", "alarms switched off", "detectives assigned"),
    ("Shipyard order", "ferries ordered", "welders hired", "apprentices taken on"),
    ("Drought", "wells run dry", "hectares of maize lost", "water lorries on the road"),
    ("Marathon", "runners entered", "cups of water handed out", "runners treated for cramp"),
    ("Hospital merger", "beds moved", "nurses transferred", "operations postponed"),
    ("Land sale", "plots auctioned", "bidders registered", "objections filed"),
    ("Power cut", "households without electricity", "pylons broken", "generators lent"),
)


class Newsroom:
    """Feeds of a few outlets on ``server``; ``hold`` keeps them as they are."""

    def __init__(self, server: Server, seed: int) -> None:
        self.hold = threading.Event()
        self._rng = random.Random(seed)
        self._told = [[self._article(event, 0) for event in range(len(EVENTS))] for _ in OUTLETS]
        self._turn = 0
        self.urls = [server.url(f"/{number}/rss") for number in range(len(OUTLETS))]
        for number, url in enumerate(self.urls):
            server.replies[f"/{number}/rss"] = partial(self._feed, number, url)

    def _feed(self, number: int, url: str, _: Handler) -> Reply:
        if not self.hold.is_set():
            self._turn += 1
            event = self._rng.randrange(len(EVENTS))
            self._told[number][event] = self._article(event, self._turn)
        items = [(f"{url}/{event}", inner) for event, inner in enumerate(self._told[number])]
        return Reply(rss(*items, title=OUTLETS[number]))

    def _article(self, event: int, turn: int) -> str:
        town, rng = TOWNS[event], self._rng
        what, *counted = EVENTS[event]
        told = [
            f"The {what.lower()} in {town}: {rng.randint(20, 9000):,} {thing}, {rng.choice(OFFICIALS)} said."
            for thing in counted
        ]
        told += [f"The {what.lower()} will cost {town} about £{rng.randint(2, 90)} million."]
        body = "".join(f"<p>{line}</p>" for line in (*told, f"This was written again {turn} times."))
        said = f"<title>{what} in {town}</title><description>{escape(body)}</description>"
        return f"{said}<pubDate>{formatdate()}</pubDate>"
