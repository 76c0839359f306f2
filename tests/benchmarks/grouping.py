"""python -m tests.benchmarks.grouping FOLDER... [--undated] [--same-week] [--one EVENT EVENT] [--show]

Every FOLDER holds one folder an event, with one text file an article and, where they are known, their dates
and outlets in ``sources.json``. All are thrown together, put into a library one by one, and the stories that
come out are held against the folders (B-cubed).
"""

import argparse
import json
import random
import tempfile
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from time import process_time

from briefing.library import Library
from briefing.model import Article
from briefing.reading import load
from tests.benchmarks.protocol import Row, at_least

title = "Grouping articles into stories"
method = "The sample stories thrown together, one article after the other; B-cubed against their folders."

SAMPLES = Path(__file__).parents[2] / "articles"
ORDERS = 3


@dataclass(frozen=True, slots=True)
class Labelled:
    article: Article
    group: str


@dataclass(frozen=True, slots=True)
class Score:
    precision: float
    recall: float
    seconds: float  # of processor time, an article
    stories: dict[str, list[Labelled]]


def run(quick: bool) -> Iterable[Row]:
    articles = list(labelled([SAMPLES]))
    scores = [score(ordered(articles, seed)) for seed in range(1 if quick else ORDERS)]
    for name, limit in (("precision", 0.95), ("recall", 0.85)):
        worst = min(getattr(one, name) for one in scores)
        yield Row(
            f"B-cubed {name}", worst, "", goal=at_least(limit, "ours"), note=f"worst of {len(scores)} orders"
        )


def labelled(folders: Iterable[Path]) -> Iterator[Labelled]:
    """The articles below ``folders``, each with its event."""
    for folder in folders:
        for event in sorted(path for path in folder.absolute().iterdir() if path.is_dir()):
            about = event / "sources.json"
            sources = json.loads(about.read_text("utf-8")) if about.exists() else {}
            for article in load([event]).articles:
                known = sources.get(Path(article.path or "").stem, {})
                stated = date.fromisoformat(known["date"]) if known.get("date") else article.published
                yield Labelled(replace(article, published=stated), f"{folder.name}/{event.name}")


def ordered(articles: Sequence[Labelled], seed: int) -> list[Labelled]:
    """As they would have come in: by date, those of one day in any order."""
    shuffled = list(articles)
    random.Random(seed).shuffle(shuffled)
    return sorted(
        shuffled, key=lambda one: one.article.published.isoformat() if one.article.published else ""
    )


def same_week(articles: Sequence[Labelled], seed: int) -> list[Labelled]:
    """As if all of it had happened within ten days: every event keeps its days, but moved together."""
    rng = random.Random(seed)
    first: dict[str, date] = {}
    for one in articles:
        if one.article.published:
            first[one.group] = min(first.get(one.group, date.max), _day(one.article.published))
    moved = {group: date(2026, 11, 1) + timedelta(days=rng.randrange(10)) for group in sorted(first)}
    return ordered(
        [
            Labelled(
                replace(
                    one.article, published=moved[one.group] + (_day(one.article.published) - first[one.group])
                ),
                one.group,
            )
            if one.article.published
            else one
            for one in articles
        ],
        seed,
    )


def as_one(one: Labelled, names: Sequence[str]) -> Labelled:
    """With the first of these events where it is of another one of them."""
    event = one.group.rpartition("/")[2]
    return replace(one, group=names[0]) if event.startswith(tuple(names)) else one


def _day(when: date) -> date:
    return date(when.year, when.month, when.day)


def score(articles: Sequence[Labelled]) -> Score:
    stories: defaultdict[str, list[Labelled]] = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder, Library.open(Path(folder) / "library.db") as library:
        started = process_time()
        for one in articles:
            library.add([one.article])
        seconds = (process_time() - started) / len(articles)
        # now, and not as it came: stories have become part of others since
        story_of = {
            article.url or article.path: story.id
            for story in library.stories(-1)
            for article in library.articles(story.id, earlier=True)
        }
        found = [story_of[one.article.url or one.article.path] for one in articles]
    for one, story in zip(articles, found, strict=True):
        stories[story].append(one)
    precision, recall = b_cubed([one.group for one in articles], found)
    return Score(precision, recall, seconds, dict(stories))


def b_cubed(wanted: Sequence[Hashable], found: Sequence[Hashable]) -> tuple[float, float]:
    """Precision and recall, each an average over the items."""
    together, groups, stories = Counter(zip(wanted, found, strict=True)), Counter(wanted), Counter(found)
    precision = sum(count * count / stories[story] for (_, story), count in together.items())
    recall = sum(count * count / groups[group] for (group, _), count in together.items())
    return precision / len(wanted), recall / len(wanted)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.grouping")
    parser.add_argument("folder", nargs="+", type=Path)
    parser.add_argument("--undated", action="store_true", help="take the dates away")
    parser.add_argument("--same-week", action="store_true", help="let all of it happen within ten days")
    parser.add_argument("--show", action="store_true", help="list the stories that are not as their folders")
    parser.add_argument(
        "--one", nargs="+", action="append", default=[], metavar="EVENT",
        help="take folders whose names begin so for one event, where whoever sorted them made two of it",
    )  # fmt: skip
    parser.add_argument("--orders", type=int, default=ORDERS)
    options = parser.parse_args()
    articles = list(labelled(options.folder))
    if options.undated:
        articles = [Labelled(replace(one.article, published=None), one.group) for one in articles]
    for names in options.one:
        articles = [as_one(one, names) for one in articles]
    print(f"{len(articles)} articles, {len({one.group for one in articles})} events")
    for seed in range(options.orders):
        result = score((same_week if options.same_week else ordered)(articles, seed))
        print(
            f"order {seed}: precision {result.precision:.3f}, recall {result.recall:.3f}, "
            f"{len(result.stories)} stories, {result.seconds * 1000:.1f} ms an article"
        )
        if options.show:
            _show(result)


def _show(result: Score) -> None:
    sizes = Counter(one.group for members in result.stories.values() for one in members)
    for members in result.stories.values():
        groups = Counter(one.group for one in members)
        if len(groups) == 1 and sizes[members[0].group] == len(members):
            continue
        print("  " + ", ".join(f"{count} of {sizes[group]} from {group}" for group, count in groups.items()))
        for one in members[:4]:
            print(f"      {one.article.published}  {one.article.source}: {one.article.title[:90]}")


if __name__ == "__main__":
    main()
