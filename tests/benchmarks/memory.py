"""Peak memory: extraction and comparing in a fresh process, against Python with rich imported."""

import subprocess
import sys
from collections.abc import Iterable

from tests.benchmarks.material import ARTICLES
from tests.benchmarks.protocol import Row

title = "Peak memory"
method = "The largest resident set of a fresh Python process that does only this, as the system reports it."

STORY = str(
    max(ARTICLES.glob("*/"), key=lambda folder: sum(file.stat().st_size for file in folder.iterdir()))
)
WORKS = {
    "extract the sample story": f"import briefing; [briefing.extract(a) for a in briefing.read({STORY!r})]",
    "compare the sample story": f"import briefing; briefing.compare(briefing.read({STORY!r}))",
    "extract 100,000 characters": "extract(100_000)",
    "extract 1,000,000 characters": "extract(1_000_000)",
}
PRELUDE = """
import pathlib, re, resource
def extract(size):
    import briefing
    from tests.benchmarks.material import long_text
    briefing.extract(long_text(size))
def peak():
    status = pathlib.Path("/proc/self/status")
    if status.exists():  # what getrusage says on Linux includes the parent's size at the fork
        return int(re.search(r"VmHWM:\\s+([0-9]+)", status.read_text())[1])
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
"""


def run(quick: bool) -> Iterable[Row]:
    floor = peak("import rich.console")
    for name, code in WORKS.items():
        if not (quick and "1,000,000" in name):
            yield Row(name, peak(code), "MB", floor, "python, rich")


def peak(code: str) -> float:
    """Megabytes."""
    program = f"{PRELUDE}\n{code}\nprint(peak())"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    scale = 1 if sys.platform == "darwin" else 1024  # Linux counts in kilobytes
    return int(done.stdout) * scale / 1e6
