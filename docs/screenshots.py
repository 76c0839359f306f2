"""Makes the pictures of the README and of docs/ from the program itself: python docs/screenshots.py

Needs Chromium, which draws the app's own SVG screenshot and the HTML report as PNG.
"""

import asyncio
import re
import subprocess
import tempfile
from pathlib import Path

from textual.pilot import Pilot

from briefing import compare, read
from briefing.reading.stories import sample_stories
from briefing.report import render
from briefing.tui.app import BriefingApp
from briefing.tui.loading import Loading
from briefing.tui.settings import Settings

DOCS = Path(__file__).resolve().parent
SCALE = 1  # pixels of the pictures to a pixel of the page


async def reading_room(name: str, size: tuple[int, int], *keys: str) -> None:
    """``docs/name.png``: the first sample story after ``keys``, in a terminal of ``size``."""
    stories = sample_stories()
    loading = Loading(stories[0].sources)
    app = BriefingApp(stories, Settings(theme="dark"), first=0, loading=loading)
    try:
        async with app.run_test(size=size) as pilot:
            await _settled(pilot)
            for key in keys:
                await pilot.press(key)
            await _settled(pilot)
            svg = app.export_screenshot(title="briefing")
    finally:
        loading.stop()
    match = re.search(r'viewBox="0 0 ([\d.]+) ([\d.]+)"', svg)
    assert match
    _draw(name, svg, ".svg", round(float(match[1])), round(float(match[2])))


async def _settled(pilot: Pilot[None], seconds: float = 60) -> None:
    """Wait until the story is on the screen and has stood still for a while."""
    before, still = "", 0.0
    while (still < 1 or "Harbour" not in before) and seconds > 0:
        await pilot.pause(0.25)
        now = pilot.app.export_screenshot()
        still = still + 0.25 if now == before else 0
        before, seconds = now, seconds - 0.25
    assert "Harbour" in before, "the story never showed"


def html_report(name: str, width: int, height: int) -> None:
    """``docs/name.png``: the HTML report of the first sample story."""
    page = render(compare(read(DOCS.parent / "articles" / "china-trade-surplus")), "html")
    _draw(name, page, ".html", width, height)


def _draw(name: str, text: str, suffix: str, width: int, height: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, f"picture{suffix}")
        source.write_text(text, encoding="utf-8")
        flags = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--no-first-run",
                 "--host-resolver-rules=MAP * ~NOTFOUND",  # the fonts at hand: nothing is fetched
                 f"--force-device-scale-factor={SCALE}", f"--window-size={width},{height}",
                 f"--user-data-dir={folder}/profile", f"--screenshot={DOCS / name}.png")  # fmt: skip
        subprocess.run(["chromium", *flags, source.as_uri()], check=True, capture_output=True, timeout=300)


if __name__ == "__main__":
    asyncio.run(reading_room("reading-room", (150, 40)))
    asyncio.run(reading_room("evidence", (120, 36), "n", "enter"))
    asyncio.run(reading_room("table", (120, 36), "t"))
    html_report("html-report", 1400, 900)
