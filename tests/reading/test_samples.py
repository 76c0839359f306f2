"""The sample stories: there, whole, and in good order."""

import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest

from briefing.reading import load, sample_stories

STORIES = sample_stories()


def test_there_are_three_stories_and_china_comes_first() -> None:
    assert len(STORIES) == 3
    assert STORIES[0].name == "china-trade-surplus"


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.name)
def test_a_story_has_sources_that_say_what_they_are(story: Path) -> None:
    loaded = load([story])
    assert len(loaded.articles) >= 3
    assert loaded.skipped == ()
    for article in loaded.articles:
        assert article.language == "en"
        assert article.published
        assert article.url and ".example/" in article.url
        assert article.text.startswith(f"{article.title}\n\n")
        assert 350 <= len(article.text.split()) <= 700
        assert article.id.replace("-", " ") in article.source.lower()
    assert len({article.source for article in loaded.articles}) == len(loaded.articles)


def test_the_toll_story_gives_the_time_of_each_report() -> None:
    story = next(story for story in STORIES if story.name == "ferry-capsizes")
    times = [article.published for article in load([story]).articles]
    assert all(isinstance(time, datetime) and time.tzinfo for time in times)
    assert len(set(times)) == len(times)


def test_reading_them_loads_nothing_heavy() -> None:
    program = (
        "import sys, briefing.reading as r; r.load(r.sample_stories()); "
        "print([m for m in ('lxml', 'trafilatura', 'email', 'markdown_it', 'httpx', 'feedparser', 'asyncio', "
        "'charset_normalizer', 'pypdf') if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
