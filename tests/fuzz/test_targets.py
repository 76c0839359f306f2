"""Every target holds for its seeds and for simple mutations of them."""

import random

import pytest

from tests.fuzz import seeds
from tests.fuzz.targets import TARGETS, run


@pytest.mark.parametrize("name", TARGETS)
def test_seeds_and_what_is_near_them(name: str) -> None:
    rng = random.Random(name)
    known = seeds.of_target(name)
    for seed in rng.sample(known, min(4, len(known))):
        for size in (3000, 300):
            run(name, seeds.mutated(seed, rng, size))
