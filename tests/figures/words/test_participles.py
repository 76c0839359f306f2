"""The past participle of each form of a verb."""

import pytest

from briefing.figures.words.participles import participle


@pytest.mark.parametrize(
    ("form", "past"),
    [("adding", "added"), ("build", "built"), ("cut", "cut"), ("emits", "emitted"), ("carries", "carried"),
    ("invest", "invested"), ("lost", "lost"),
     ("stopping", "stopped"), ("spending", "spent"), ("kills", "killed"),
     ("s", "s"), ("es", "es"), ("y", "y")],
)  # fmt: skip
def test_participle(form: str, past: str) -> None:
    assert participle(form) == past


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("carry", "carried"),
        ("going", "gone"),
        ("heard", "heard"),
        ("ran", "run"),
        ("stop", "stopped"),
        ("plans", "planned"),
        ("controls", "controlled"),
        ("repay", "repaid"),
        ("outsells", "outsold"),
        ("relay", "relayed"),
        ("dug", "dug"),
        ("swam", "swum"),
        ("fling", "flung"),
        ("overtook", "overtaken"),
    ],
)
def test_participles(form: str, expected: str) -> None:
    assert participle(form) == expected
