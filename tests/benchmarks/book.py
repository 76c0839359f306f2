"""The machine the numbers come from, and the rows laid out for the terminal and for docs/."""

import os
import platform
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tests.benchmarks.protocol import Row, number

PACKAGES = (
    "briefing",
    "textual",
    "rich",
    "feedparser",
    "httpx2",
    "quantulum3",
    "recognizers-text-number-with-unit",
)
COLUMNS = ("what", "ours", "peer or floor", "ratio", "goal", "")


def machine() -> list[tuple[str, str]]:
    """Facts about this machine, as (name, value) pairs."""
    return [
        ("processor", f"{processor()}, {os.cpu_count()} cores"),
        ("memory", memory()),
        ("system", platform.platform()),
        ("Python", f"{platform.python_version()} ({sys.implementation.name})"),
        ("packages", ", ".join(f"{name} {v}" for name in PACKAGES if (v := installed(name)))),
    ]


def processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text("utf-8", "replace").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.1f} GiB"
    except (AttributeError, ValueError, OSError):
        return "unknown"


def installed(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def cells(row: Row) -> tuple[str, ...]:
    """A row as text, in the order of COLUMNS."""
    if row.ours is None:
        return (row.name, "skipped", "", "", "", row.note)
    peer = f"{number(row.peer)} {row.unit} {row.peer_name}".strip() if row.peer is not None else ""
    return (
        row.name,
        f"{number(row.ours)} {row.unit}",
        peer,
        f"{number(row.ratio)}×" if row.ratio is not None else "",
        str(row.goal) if row.goal else "",
        " ".join(filter(None, [{True: "met", False: "MISSED", None: ""}[row.holds], row.note])),
    )


def show(console: Console, title: str, method: str, rows: Iterable[Row]) -> None:
    table = Table(title=Text(title), caption=Text(method), title_justify="left", caption_justify="left")
    for column in COLUMNS:
        table.add_column(column, justify="right" if column in ("ours", "ratio", "goal") else "left")
    for row in rows:
        style = {True: "", False: "bold red", None: "dim" if row.ours is None else ""}[row.holds]
        table.add_row(*map(Text, cells(row)), style=style)
    console.print(table)


def markdown(sections: Iterable[tuple[str, str, list[Row]]], date: str, command: str) -> str:
    """The whole book as Markdown."""
    lines = [
        "# Benchmarks",
        "",
        f"Written by `{command}` on {date}. Everything was measured in that one run.",
        "",
    ]
    lines += [f"- {name}: {value}" for name, value in machine()]
    for title, method, rows in sections:
        lines += ["", f"## {title}", "", method, ""]
        lines += ["| " + " | ".join(COLUMNS) + " |", "|---|---:|---|---:|---:|---|"]
        lines += ["| " + " | ".join(cell.replace("|", "\\|") for cell in cells(row)) + " |" for row in rows]
    lines += ["", "## Where we lose", "", *losses([row for _, _, rows in sections for row in rows])]
    return "\n".join(lines) + "\n"


def losses(rows: Iterable[Row]) -> Iterator[str]:
    """A line for every goal that was missed, and one that counts those that were met."""
    met = 0
    for row in rows:
        if row.holds is False:
            _, ours, peer, ratio, goal, _ = cells(row)
            against = f" against {peer}, {ratio}" if peer else ""
            yield f"- {row.name}: {ours}{against}; the goal is {goal}"
        met += row.holds is True
    yield f"- {met} other {'goal is' if met == 1 else 'goals are'} met."
