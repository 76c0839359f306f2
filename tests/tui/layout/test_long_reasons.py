"""The evidence where many sources make the reason long."""

from dataclasses import replace

from briefing.tui.layout.evidence import evidence_rows
from briefing.tui.story import Story
from tests.tui.story import comparison


def test_a_long_reason_goes_on_below_the_axis() -> None:
    made = comparison()
    long = " ".join(f"Paper {number} says {number} and the others do not." for number in range(60))
    measures = (replace(made.measures[0], why=long), *made.measures[1:])
    told_rows = evidence_rows(Story(replace(made, measures=measures)), 0, 80)
    rows = ["".join(span.text for span in row) for row in told_rows]
    axis = next(number for number, row in enumerate(rows) if "apart" in row)
    assert axis < 20
    told = " ".join(" ".join(rows).split())
    assert "Paper 0 says" in " ".join(rows[:axis])
    assert "Paper 59 says" in told
    assert "Paper 59 says" not in " ".join(rows[:axis])
