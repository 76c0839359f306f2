"""python -m tests.library.replay: a simulated week of three outlets, hour by hour, from a server on loopback.

The outlets publish, correct themselves, repeat an entry under another id, and one of them breaks down for a
day. Prints what the front page shows at the end of every day.
"""

import tempfile
from collections.abc import Iterator
from datetime import datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from unittest.mock import patch

from briefing.library import Library, Story, subscriptions
from briefing.reading.fetch import FetchOptions
from tests.library.texts import BUDGET, FERRY, QUAKE, START
from tests.loopback import Reply, Server, rss, serving

OUTLETS = ("Harbour Wire", "East Ledger", "Port Post")
PADDING = " Officials said they would report again in the evening." * 15
# hour of the week, outlet, event, its figure; an outlet's later line on an event changes its article
WEEK = (
    (2, 0, FERRY, 12), (5, 1, FERRY, 12), (9, 0, FERRY, 27), (14, 2, FERRY, 27), (20, 1, FERRY, 31),
    (27, 1, BUDGET, 104), (30, 0, BUDGET, 104), (33, 2, BUDGET, 106), (50, 2, BUDGET, 104),
    (75, 0, QUAKE, 40), (77, 2, QUAKE, 45), (80, 1, QUAKE, 60), (99, 0, QUAKE, 60),
)  # fmt: skip
BROKEN = range(24, 48)  # hours in which Port Post's server fails


def week(step: int = 6) -> Iterator[tuple[datetime, list[Story], Library]]:
    """The front page after every ``step`` hours of the week."""
    with tempfile.TemporaryDirectory() as folder, serving() as server:
        library = Library.open(Path(folder) / "library.db", FetchOptions())
        with library:
            for number in range(len(OUTLETS)):
                subscriptions.add(library.database, server.url(f"/{number}"), local=True)
            for hour in range(0, 7 * 24, step):
                moment = START + timedelta(hours=hour)
                publish(server, hour)
                seconds = int(moment.timestamp())
                with patch("briefing.library.updating.now", return_value=seconds):
                    library.update()
                yield moment, library.stories(), library


def publish(server: Server, hour: int) -> None:
    for number, outlet in enumerate(OUTLETS):
        if number == 2 and hour in BROKEN:
            server.replies[f"/{number}"] = Reply(status=500)
            continue
        latest = {
            event[0]: (event, figure, at) for at, of, event, figure in WEEK if of == number and at <= hour
        }
        items = []
        for event, figure, _ in latest.values():
            first = next(at for at, of, other, _ in WEEK if of == number and other is event)
            title, text = (part.format(dead=figure) for part in event)
            date = format_datetime(START + timedelta(hours=first))
            guid = f"{event[0][:5]}-{hour // 48}"  # this feed renames its entries every other day
            said = f"<guid isPermaLink='false'>{guid}</guid><pubDate>{date}</pubDate>"
            link = f"https://outlet{number}.example/{event[0][:5]}"
            items.append((link, f"<title>{title}</title>{said}<description>{text}{PADDING}</description>"))
        server.replies[f"/{number}"] = Reply(rss(*items, title=outlet))


def main() -> None:
    for moment, stories, library in week():
        if moment.hour == 8:
            print(f"{moment:%A %H:%M}")
            for feed in library.feeds():
                if feed.error:
                    print(f"  ! {feed.title}: {feed.error}")
            for story in stories:
                changed = "; ".join(dict.fromkeys(f"{c.source} {c}" for c in library.changes(story.id)))
                earlier = len(library.versions(story.id))
                print(f"  {story.label}  ({', '.join(story.outlets)}; {earlier} earlier)  {changed}")


if __name__ == "__main__":
    main()
