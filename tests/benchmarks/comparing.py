"""Comparing: four articles against starting Python with rich, and growth with the number of articles."""

import functools
import subprocess
import sys
from collections.abc import Callable, Iterable

import briefing
from briefing.model import Article, Figure
from tests.benchmarks.material import invented_story, largest_story
from tests.benchmarks.protocol import Row, at_most, race

title = "Comparing"
method = (
    "Processor time. Four sample articles, and four invented ones as long as news often is, against a bare "
    "`python -c 'import rich'`, in turn, the best of each. A table, CSV and the library's counts need no "
    "more than the figures compared; all else has passages and who is quoted looked for as well. Growth: "
    "invented stories in which about ten articles tell each fact; time per figure of comparing alone, its "
    "figures extracted before."
)


def run(quick: bool) -> Iterable[Row]:
    yield from of_few("sample", largest_story(), quick)
    yield from of_few("invented", invented_story(4, lines=70, between=6), quick)
    yield from growth((10, 50) if quick else (50, 200))


def of_few(kind: str, story: list[Article], quick: bool) -> Iterable[Row]:
    figures = extracted(story)
    works: dict[str, Callable[[], object]] = {
        "floor": start_python_with_rich,
        "whole": lambda: briefing.compare(story),
        "alone": lambda: briefing.compare(story, figures),
        "figures": lambda: briefing.compare(story, figures, sentences=False),
    }
    times = race(works, 5 if quick else 15)
    characters, told = sum(len(article.text) for article in story), sum(map(len, figures.values()))
    name = f"{len(story)} {kind} articles, {characters:,} characters, {told} figures"
    for how, work in (
        ("compare figures alone", "figures"),
        ("compare", "alone"),
        ("extract and compare", "whole"),
    ):
        yield Row(f"{name}: {how}", times[work], "ms", times["floor"], "python, rich", at_most(1))


def start_python_with_rich() -> None:
    subprocess.run([sys.executable, "-c", "import rich"], check=True)


def extracted(story: list[Article]) -> dict[str, list[Figure]]:
    return {article.id: list(briefing.extract(article)) for article in story}


def growth(counts: tuple[int, int]) -> Iterable[Row]:
    stories = {count: invented_story(count) for count in counts}
    figures = {count: extracted(story) for count, story in stories.items()}
    totals = {count: sum(map(len, found.values())) for count, found in figures.items()}
    works = {
        str(count): functools.partial(briefing.compare, story, figures[count])
        for count, story in stories.items()
    }
    times = race(works, 2)
    first = 1000 * times[str(counts[0])] / max(totals[counts[0]], 1)
    for count in counts:
        name = f"{count} articles, {totals[count]:,} figures"
        yield Row(name, times[str(count)], "ms")
        each = 1000 * times[str(count)] / max(totals[count], 1)
        if count == counts[0]:
            yield Row(f"{name}: each", each, "µs/figure")
        else:
            yield Row(f"{name}: each", each, "µs/figure", first, f"at {counts[0]}", at_most(1.5))
