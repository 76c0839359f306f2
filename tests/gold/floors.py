"""The scores below which the tests fail: floors.toml, written by ``python -m tests.gold --update``."""

import math
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path

from tests.gold.scoring import Score
from tests.gold.storyscore import StoryScore

FILE = Path(__file__).parent / "floors.toml"


def read() -> dict[str, dict[str, float]]:
    """Floors in percent by class or story, then by what is measured."""
    return tomllib.loads(FILE.read_text("utf-8"))


def of_sentences(score: Score) -> dict[str, float]:
    return {"value": score.value, "sentences": score.sentences}


def total(scores: Iterable[Score]) -> Score:
    result = Score()
    for score in scores:
        result.count += score.count
    return result


def write(sentences: Mapping[str, Score], stories: Mapping[str, StoryScore]) -> None:
    rows = {name: of_sentences(score) for name, score in sentences.items()}
    rows["ALL"] = of_sentences(total(sentences.values()))
    rows |= {name: score.figures for name, score in stories.items()}
    lines = ["# Written by python -m tests.gold --update: percent, rounded down."]
    for name, values in rows.items():
        lines += [
            "",
            f"[{name}]",
            *(f"{key} = {math.floor(value * 10) / 10}" for key, value in values.items()),
        ]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")
