"""The benchmark runner: goals, rows, the printed table and the Markdown book."""

from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from rich.console import Console

from tests.benchmarks import book
from tests.benchmarks.__main__ import discover, main, measured
from tests.benchmarks.protocol import Row, at_least, at_most, milliseconds, number, race, skipped


def test_every_subject_is_found_with_its_title_and_method() -> None:
    modules = discover()
    assert {"extraction", "comparing", "accuracy"} <= set(modules)
    assert all(module.title and module.method for module in modules.values())


def test_a_goal_is_judged_on_the_ratio_or_on_our_own_number() -> None:
    row = Row("speed", 60, "chars/s", 2, "peer", at_least(20))
    assert (row.ratio, row.holds, str(row.goal)) == (30, True, "≥ 20×")
    assert Row("start", 3, "ms", 2, "floor", at_most(1.35)).holds is False
    assert Row("memory", 9, "MB", goal=at_most(10, "ours")).holds is True
    assert Row("alone", 1).holds is None
    assert skipped("peer", "not installed").holds is None


def test_numbers_keep_three_digits() -> None:
    assert [number(value) for value in (0, 0.012345, 4.5678, 78.91, 1234567)] == [
        "0",
        "0.0123",
        "4.57",
        "78.9",
        "1,230,000",
    ]


ROWS = [Row("a|b", 2, "ms", 1, "floor", at_most(1)), Row("c", 5, "%"), skipped("d", "absent")]


def test_the_book_states_the_machine_and_where_we_lose() -> None:
    text = book.markdown([("Title", "How.", ROWS)], "2026-01-02", "python -m tests.benchmarks")
    assert "Python: 3." in text and "2026-01-02" in text
    assert "| a\\|b | 2 ms | 1 ms floor | 2× | ≤ 1× | MISSED |" in text
    assert "- a|b: 2 ms against 1 ms floor, 2×; the goal is ≤ 1×" in text[text.index("## Where we lose") :]


def test_the_table_shows_every_row() -> None:
    out = StringIO()
    book.show(Console(file=out, width=120), "Title", "How.", ROWS)
    assert all(piece in out.getvalue() for piece in ("Title", "MISSED", "skipped", "absent", "How."))


def test_times_are_taken() -> None:
    assert milliseconds(lambda: None, runs=2) >= 0
    best = race({"none": lambda: None, "some": lambda: sum(range(200_000))}, 2)
    assert best["some"] > best["none"] >= 0


def test_goals_that_are_met_are_counted() -> None:
    rows = [Row("a", 1, "ms", 2, "floor", at_most(1)), Row("b", 1)]
    assert list(book.losses(rows)) == ["- 1 other goal is met."]


def test_a_subject_that_breaks_costs_only_its_own_rows(capsys: pytest.CaptureFixture[str]) -> None:
    class Module:
        title = method = "x"

        def run(self, quick: bool) -> Iterator[Row]:  # noqa: ARG002
            yield Row("first", 1)
            raise TimeoutError("no figures")

    first, rest = measured("fake", Module(), True)
    assert (first.ours, rest.ours, rest.note) == (1, None, "broke off: TimeoutError: no figures")
    assert "no figures" in capsys.readouterr().err


def test_an_unknown_subject_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["nonsense"])
    assert "no such subject: nonsense" in capsys.readouterr().err


def test_a_run_writes_the_book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Module:
        title = "Fake"
        method = "Made up."

        def run(self, quick: bool) -> list[Row]:
            return [Row("quick" if quick else "full", 1, "ms", 2, "peer", at_most(1))]

    monkeypatch.setattr("tests.benchmarks.__main__.discover", lambda: {"fake": Module()})
    assert main(["--quick", "--book", str(tmp_path / "book.md")]) == 0
    assert "| quick | 1 ms | 2 ms peer | 0.5× | ≤ 1× | met |" in (tmp_path / "book.md").read_text("utf-8")
