"""What a benchmark module gives and how it takes time: rows, goals, clocks."""

import gc
import resource
import statistics
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol


@dataclass(frozen=True, slots=True)
class Goal:
    """A limit on a row's ratio, or on our own number where there is no peer."""

    limit: float
    sense: Literal["at most", "at least"]
    of: Literal["ratio", "ours"] = "ratio"

    def holds(self, measured: float) -> bool:
        return measured <= self.limit if self.sense == "at most" else measured >= self.limit

    def __str__(self) -> str:
        times = "×" if self.of == "ratio" else ""
        return f"{'≤' if self.sense == 'at most' else '≥'} {number(self.limit)}{times}"


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement. ``ours`` is None for a row that was skipped, whose ``note`` says why."""

    name: str
    ours: float | None
    unit: str = "ms"
    peer: float | None = None  # a competitor or a floor, measured in the same run
    peer_name: str = ""
    goal: Goal | None = None
    note: str = ""

    @property
    def ratio(self) -> float | None:
        """Ours over the peer's, or None without both."""
        if self.ours is None or not self.peer:
            return None
        return self.ours / self.peer

    @property
    def holds(self) -> bool | None:
        """Whether the goal is met; None without a goal or a measurement."""
        if self.goal is None:
            return None
        measured = self.ratio if self.goal.of == "ratio" else self.ours
        return None if measured is None else self.goal.holds(measured)


def at_most(limit: float, of: Literal["ratio", "ours"] = "ratio") -> Goal:
    return Goal(limit, "at most", of)


def at_least(limit: float, of: Literal["ratio", "ours"] = "ratio") -> Goal:
    return Goal(limit, "at least", of)


def skipped(name: str, why: str) -> Row:
    return Row(name, None, note=why)


class Benchmark(Protocol):
    """The shape of a module in this package."""

    title: str
    method: str

    def run(self, quick: bool) -> Iterable[Row]: ...


def milliseconds(work: Callable[[], object], runs: int = 5, warm: bool = True) -> float:
    """The median wall time of ``work()`` in milliseconds, garbage collected before each run."""
    if warm:
        work()
    times = []
    for _ in range(runs):
        gc.collect()
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def race(works: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The best processor time of each in milliseconds, that of processes waited for included.

    They take turns, so that a busy machine slows all alike.
    """
    best = dict.fromkeys(works, float("inf"))
    for _ in range(rounds):
        gc.collect()
        for name, work in works.items():
            start = processor_time()
            work()
            best[name] = min(best[name], 1000 * (processor_time() - start))
    return best


def processor_time() -> float:
    """Seconds that this process and its finished children have computed so far."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def number(value: float) -> str:
    """Three significant digits, thousands separated: 0.0123, 4.56, 78.9, 1,230,000."""
    if value == 0:
        return "0"
    if abs(value) >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    text = f"{value:.3g}"
    return f"{float(text):.6f}".rstrip("0").rstrip(".") if "e" in text else text
