"""The regression finds weights that are known, keeps to signs and is drawn to what it is told."""

import math
import random

import pytest

from briefing.comparing.alignment.fitted import packaged
from tests.comparing.fitting import refined
from tests.comparing.labelled import Case
from tests.comparing.regression import Sample, fit, solve


def drawn(weights: dict[str, float], count: int = 4000) -> list[Sample]:
    chance = random.Random(7)
    samples = []
    for _ in range(count):
        evidence = {name: 1.0 if name == "bias" else chance.uniform(-1, 1) for name in weights}
        total = sum(weights[name] * value for name, value in evidence.items())
        samples.append(Sample(evidence, chance.random() < 1 / (1 + math.exp(-total)), 1.0))
    return samples


def test_known_weights_are_found() -> None:
    true = {"bias": -0.5, "for": 2.0, "against": -1.5}
    found = fit(drawn(true), {}, {"against"}, ridge=1e-6)
    assert all(abs(found[name] - weight) < 0.25 for name, weight in true.items())


def test_evidence_that_would_weigh_the_wrong_way_weighs_nothing() -> None:
    found = fit(drawn({"bias": 0.0, "for": -2.0, "against": -1.0}), {}, {"against"}, ridge=1e-6)
    assert found["for"] == 0.0
    assert found["against"] < -0.5


def test_few_samples_leave_the_prior() -> None:
    found = fit(drawn({"bias": 0.0, "for": 0.0}, 10), {"for": 1.2}, set(), ridge=100.0)
    assert found["for"] == pytest.approx(1.2, abs=0.05)


def test_a_start_far_away_is_no_trap() -> None:
    found = fit(drawn({"bias": 0.5, "for": 1.0}), {"for": 12.0}, set(), ridge=1e-6)
    assert abs(found["for"] - 1.0) < 0.25


def test_equations_are_solved() -> None:
    assert solve([[0.0, 2.0], [3.0, 1.0]], [4.0, 5.0]) == pytest.approx([1.0, 2.0])


def test_one_piece_of_evidence_is_weighed_beside_the_others_as_they_are() -> None:
    def told(together: bool) -> Case:
        evidence = {"bias": 1.0, "sole": 1.0, "new": 1.0}
        return Case("tarn", evidence, together, 1.0, False, False, ("a", "b"))

    mostly, seldom = (refined([told(n < hits) for n in range(10)], "new") for hits in (9, 1))
    assert mostly.meet["new"] > 0 > seldom.meet["new"]
    others = {name: weight for name, weight in mostly.meet.items() if name != "new"}
    assert others == packaged().meet and mostly.apart == packaged().apart
