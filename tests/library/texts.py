"""Articles on made-up events, alike enough to be grouped."""

from datetime import UTC, datetime, timedelta
from zlib import crc32

from briefing.library import Library
from briefing.model import Article

START = datetime(2026, 11, 16, 8, tzinfo=UTC)

FERRY = (
    "Ferry capsizes off Cape Marrow, {dead} dead",
    "A passenger ferry capsized off Cape Marrow in heavy seas on Monday. At least {dead} people died, the "
    "Marrow coast guard said. The ferry Halcyon was carrying 214 passengers from Port Ellery to the Marrow "
    "islands. Rescue boats from Port Ellery searched the waters off Cape Marrow through the night.",
)
BUDGET = (
    "Parliament in Tarvia passes budget with {dead} votes",
    "The Tarvian parliament passed the budget on Tuesday with {dead} votes after a week of talks. Finance "
    "minister Ilse Varga said the Tarvian deficit would fall to 3.1% of output. The opposition called the "
    "Tarvian budget a gift to the banks and left the chamber before the vote in parliament.",
)
QUAKE = (
    "Earthquake of magnitude 6.4 shakes Lower Brenn",
    "An earthquake of magnitude 6.4 shook the Lower Brenn valley, damaging {dead} houses in Brennstadt. The "
    "Brenn seismic institute said the quake struck at a depth of 12 km below the valley. Schools in "
    "Brennstadt stay closed while engineers look at the damage the earthquake did.",
)


def article(
    event: tuple[str, str], source: str, number: int = 12, hours: float = 0, url: str = "", more: str = ""
) -> Article:
    title, text = (part.format(dead=number) for part in event)
    host = "".join(char for char in source.lower() if char.isalnum())
    return Article(
        id="",
        title=title,
        source=source,
        text=f"{title}\n\n{text}{more}",
        url=url or f"https://{host}.example/{crc32(event[0].encode())}",
        published=START + timedelta(hours=hours),
    )


def story_of(library: Library, article_id: str) -> str:
    """The id of the story that an article is in."""
    return next(
        story.id
        for story in library.stories(-1)
        if any(article.id == article_id for article in library.articles(story.id, earlier=True))
    )
