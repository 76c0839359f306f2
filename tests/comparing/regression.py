"""A logistic regression by Newton steps, in which evidence may only weigh the way it is known to."""

import math
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

STEPS = 60
LONGEST = 0.5  # what a weight may change by in one step, lest the curve at the start lead astray


@dataclass(frozen=True, slots=True)
class Sample:
    evidence: Mapping[str, float]
    true: bool
    weight: float


def fit(
    samples: Sequence[Sample], prior: Mapping[str, float], against: Collection[str], ridge: float
) -> dict[str, float]:
    """Weights, each of its sign: evidence that would weigh the wrong way weighs nothing.

    ``prior``: what a weight is where the samples say nothing of it; ``ridge``: how strongly it is drawn
    there; ``against``: the evidence that speaks against, all other speaks for. The bias is free.
    """
    every = list(samples[0].evidence)
    names = every
    while True:
        weights = _newton(samples, names, prior, ridge)
        wrong = {n for n in names if n != "bias" and (weights[n] > 0) == (n in against)}
        if not wrong:
            return {name: weights.get(name, 0.0) for name in every}
        names = [name for name in names if name not in wrong]


def _newton(
    samples: Sequence[Sample], names: Sequence[str], prior: Mapping[str, float], ridge: float
) -> dict[str, float]:
    rows = [[(i, v) for i, name in enumerate(names) if (v := sample.evidence[name])] for sample in samples]
    drawn = ridge * sum(sample.weight for sample in samples)
    to = [prior.get(name, 0.0) for name in names]
    pull = [1e-6 if name == "bias" else drawn for name in names]
    beta = list(to)
    for _ in range(STEPS):
        gradient = [-p * (b - t) for p, b, t in zip(pull, beta, to, strict=True)]
        hessian = [[pull[i] if i == j else 0.0 for j in range(len(names))] for i in range(len(names))]
        for row, sample in zip(rows, samples, strict=True):
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(beta[i] * v for i, v in row)))))
            slope = sample.weight * (sample.true - chance)
            curve = sample.weight * max(chance * (1 - chance), 1e-6)
            for i, v in row:
                gradient[i] += slope * v
                for j, u in row:
                    hessian[i][j] += curve * v * u
        delta = solve(hessian, gradient)
        farthest = max(abs(d) for d in delta)
        beta = [b + d * min(1.0, LONGEST / farthest) for b, d in zip(beta, delta, strict=True)]
        if farthest < 1e-3:
            break
    return dict(zip(names, beta, strict=True))


def solve(matrix: Sequence[Sequence[float]], vector: Sequence[float]) -> list[float]:
    """Gaussian elimination with pivoting."""
    size = len(vector)
    rows = [[*row, v] for row, v in zip(matrix, vector, strict=True)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    result = [0.0] * size
    for i in reversed(range(size)):
        result[i] = (rows[i][size] - sum(rows[i][j] * result[j] for j in range(i + 1, size))) / rows[i][i]
    return result
