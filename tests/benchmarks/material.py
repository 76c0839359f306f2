"""Texts to measure on: the sample stories, and invented stories of any size. Nothing is downloaded."""

import random
from pathlib import Path

import briefing
from briefing.model import Article

ARTICLES = Path(__file__).parents[2] / "articles"
TOWNS = (
    "Aldmouth",
    "Brinfield",
    "Carrowby",
    "Dunwick",
    "Ellerton",
    "Farnley",
    "Gorsedale",
    "Hexbury",
    "Ilmington",
    "Jarrowby",
    "Kelmarsh",
    "Lydwell",
    "Marsden",
    "Norwick",
    "Ottershaw",
    "Penmarric",
    "Quarley",
    "Rothdale",
    "Skelwith",
    "Thornby",
)
LINES = (
    ("The flood in {town} left {count} people without homes, {officials} said.", 40, 9000),
    ("Repairs to the bridge at {town} will cost about £{count} million.", 2, 90),
    ("Rainfall in {town} reached {count} millimetres in two days.", 60, 300),
    ("Insurers put the damage in {town} at more than ${count} million.", 5, 400),
    ("Some {count} soldiers were sent to {town} on Monday.", 50, 2000),
    ("Power was cut to {count} homes in {town}, according to the grid operator.", 100, 50000),
    ("The river at {town} stood {count} centimetres above its banks.", 20, 400),
    ("Hotel bookings in {town} fell {count}% from a year earlier.", 2, 70),
    ("Schools in {town} will stay shut for {count} days.", 2, 20),
    ("The mayor of {town} asked for {count} tonnes of sandbags.", 10, 900),
)
SUBJECTS = (
    "Neighbours",
    "Farmers",
    "The vicar",
    "A shopkeeper",
    "Nurses",
    "The boys",
    "The postman",
    "Volunteers",
)
VERBS = ("carried", "hid", "counted", "rescued", "painted", "lent out", "gave away", "looked for", "sold")
OBJECTS = (
    "blankets",
    "the church silver",
    "sheep",
    "old boats",
    "candles",
    "the school piano",
    "radios",
    "hay",
)
REASONS = (
    "before dark",
    "while it rained",
    "because nobody else would",
    "as the bells rang",
    "until the pump broke",
)
OFFICIALS = ("officials", "rescue workers", "the coast guard", "the county council")


def sample_text() -> str:
    """The sample stories as one text, paragraphs apart."""
    return "\n\n".join(article.text for story in sample_stories() for article in story)


def sample_stories() -> list[list[Article]]:
    return [list(briefing.read(folder)) for folder in sorted(ARTICLES.iterdir()) if folder.is_dir()]


def largest_story() -> list[Article]:
    return max(sample_stories(), key=lambda story: sum(len(article.text) for article in story))


def invented_story(articles: int, lines: int = 24, seed: int = 1, between: int = 1) -> list[Article]:
    """Articles on one flood in many towns.

    Each states ``lines`` facts out of a pool that grows with the number of articles, so that a fact is
    told by about ten of them however many there are; now and then a number differs from the others'.
    ``between``: sentences after each fact that state none.
    """
    random_ = random.Random(seed)
    facts = [
        (line, town, random_.randint(low, high))
        for _ in range(max(1, articles * lines // 10 // len(LINES)))
        for line, low, high in LINES
        for town in [f"{random_.choice(TOWNS)} {random_.choice(TOWNS)}"]
    ]
    story = []
    for number in range(articles):
        told = random_.sample(facts, min(lines, len(facts)))
        paragraphs = []
        for line, town, count in told:
            stated = count + random_.choice((0, 0, 0, 0, 0, 0, 0, 1)) * max(1, count // 12)
            text = line.format(town=town, count=f"{stated:,}", officials=random_.choice(OFFICIALS))
            for _ in range(between):
                text += f" {' '.join(map(random_.choice, (SUBJECTS, VERBS, OBJECTS, REASONS)))}."
            paragraphs.append(text)
        text = "\n\n".join(paragraphs)
        story.append(Article(f"outlet-{number}", f"Flood report {number}", f"Outlet {number}", text))
    return story


def long_text(size: int) -> str:
    """The sample stories, over and over, to ``size`` characters."""
    text = sample_text() + "\n\n"
    return (text * (size // len(text) + 1))[:size]
