"""Comparing: four articles against starting Python with rich, and growth with the number of articles."""

import subprocess
import sys
from collections.abc import Iterable

import briefing
from briefing.model import Article, Figure
from tests.benchmarks.material import invented_story, largest_story
from tests.benchmarks.protocol import Row, at_most, milliseconds

title = "Comparing"
method = (
    "Four sample articles, extraction included, against a bare `python -c 'import rich'` in the same run "
    "(medians). Growth: invented stories in which about ten articles tell each fact; time per figure of "
    "comparing alone, its figures extracted before."
)


def run(quick: bool) -> Iterable[Row]:
    floor = milliseconds(start_python_with_rich, 5 if quick else 11)
    story = largest_story()
    characters = sum(len(article.text) for article in story)
    whole = milliseconds(lambda: briefing.compare(story), 5)
    name = f"{len(story)} articles, {characters:,} characters"
    yield Row(f"{name}: extract and compare", whole, "ms", floor, "python, rich", at_most(1))
    figures = extracted(story)
    alone = milliseconds(lambda: briefing.compare(story, figures), 5)
    yield Row(f"{name}: compare", alone, "ms", floor, "python, rich", at_most(1))
    yield from growth((10, 50) if quick else (50, 200))


def start_python_with_rich() -> None:
    subprocess.run([sys.executable, "-c", "import rich"], check=True)


def extracted(story: list[Article]) -> dict[str, list[Figure]]:
    return {article.id: list(briefing.extract(article)) for article in story}


def growth(counts: tuple[int, int]) -> Iterable[Row]:
    smallest: float | None = None
    for count in counts:
        story = invented_story(count)
        figures = extracted(story)
        total = sum(map(len, figures.values()))
        runs = 3 if count <= 50 else 1
        spent = milliseconds(lambda s=story, f=figures: briefing.compare(s, f), runs, warm=False)  # type: ignore[misc]
        name = f"{count} articles, {total:,} figures"
        yield Row(name, spent, "ms")
        each = spent / max(total, 1) * 1000
        if smallest is None:
            smallest = each
            yield Row(f"{name}: each", each, "µs/figure")
        else:
            yield Row(f"{name}: each", each, "µs/figure", smallest, f"at {counts[0]}", at_most(1.5))
