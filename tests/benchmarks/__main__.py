"""python -m tests.benchmarks [SUBJECT...] [--quick] [--book FILE]"""

import argparse
import datetime
import importlib
import pkgutil
import sys
import time
import traceback
from pathlib import Path
from typing import cast

from rich.console import Console

from tests import benchmarks
from tests.benchmarks.book import machine, markdown, show
from tests.benchmarks.protocol import Benchmark, Row, skipped


def discover() -> dict[str, Benchmark]:
    """Every module of this package with a ``run``, by name."""
    found = {}
    for info in pkgutil.iter_modules(benchmarks.__path__):
        if info.name.startswith(("_", "test_")):
            continue
        module = importlib.import_module(f"{benchmarks.__name__}.{info.name}")
        if hasattr(module, "run"):
            found[info.name] = cast(Benchmark, module)
    return found


def main(arguments: list[str] | None = None) -> int:
    modules = discover()
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("subject", nargs="*", help=", ".join(modules))
    parser.add_argument("--quick", action="store_true", help="less material, fewer repetitions")
    parser.add_argument("--book", type=Path, metavar="FILE", help="also write everything as Markdown")
    options = parser.parse_args(arguments)
    if unknown := [name for name in options.subject if name not in modules]:
        parser.error(f"no such subject: {', '.join(unknown)} (there are {', '.join(modules)})")

    console = Console(width=None if sys.stdout.isatty() else 160)
    for name, value in machine():
        console.print(f"{name}: {value}", markup=False, highlight=False, soft_wrap=True)
    sections: list[tuple[str, str, list[Row]]] = []
    for name in options.subject or modules:
        module, started = modules[name], time.perf_counter()
        rows = measured(name, module, options.quick)
        sections.append((module.title, module.method, rows))
        show(console, module.title, module.method, rows)
        console.print(f"({name}: {time.perf_counter() - started:.0f} s)\n", markup=False, highlight=False)
    if options.book:
        command = " ".join(["python -m tests.benchmarks", *options.subject, *["--quick"] * options.quick])
        today = datetime.datetime.now(datetime.UTC).date().isoformat()
        options.book.write_text(markdown(sections, today, command), "utf-8")
    return int(any(row.holds is False for _, _, rows in sections for row in rows))


def measured(name: str, module: Benchmark, quick: bool) -> list[Row]:
    """What a subject gives; one that breaks loses its remaining rows, not the others' work."""
    rows: list[Row] = []
    try:
        rows.extend(module.run(quick))
    except Exception as error:
        traceback.print_exc()
        rows.append(skipped(f"the rest of {name}", f"broke off: {type(error).__name__}: {error}"))
    return rows


if __name__ == "__main__":
    sys.exit(main())
