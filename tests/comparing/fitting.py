"""Fit the weights of alignment on labelled stories, and say how they do on stories they have not seen.

    python -m tests.comparing.fitting STORIES_DIR[@SAY]... [--write] [--list] [--anew] [--only EVIDENCE]

STORIES_DIR holds labelled stories (see labelled.py), as tests/gold/stories does. Every pair of figures of two
articles that the labels say something of is a case. Numbers that meet and numbers that do not are fitted
apart; what stands around numbers that meet teaches the second fit too, for it says what is measured.
Weights are drawn to those in use, so that new stories refine what older ones taught, or with `--anew` to what
each piece of evidence is known to mean. With `--only` one piece is fitted beside the others as they are: so a
new one is weighed that few pairs have. Each story weighs the same, or SAY times as much. `--write` puts the
weights into briefing/comparing/lexicon/weights.toml beside the thresholds there.
"""

import argparse
import math
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from briefing.comparing.alignment.fitted import Fitted, packaged
from tests.comparing.labelled import LIKELY, Case, cases, folders, invent_distances, load
from tests.comparing.regression import Sample, fit

RIDGE = 0.02
_FARTHEST = 5.0  # what one piece of evidence may weigh
FOLDS = 8
WEIGHTS = Path(__file__).parents[2] / "briefing" / "comparing" / "lexicon" / "weights.toml"

AGAINST = frozenset(
    {
        *(
            "far apart",
            "period on one side",
            "modifiers differ",
            "measures at odds",
            "met elsewhere",
            "nearer mention",
            "fate on one side",
            "range on one side",
            "nothing beside",
            "elsewhere",
            "quoted on one side",
        ),
        *("same number, common", "same number, other hedge", "another head"),
        *("another place", "another kind", "another day", "another status"),
        *("another speaker", "place on one side", "places clash", "periods clash"),
        "roles opposed",
    }
)

# What a weight is where the labelled stories say nothing of it: slots that differ count against, and so on.
KNOWN = {
    "another place": -0.5, "places clash": -1.0, "periods clash": -0.7,
    "another status": -0.7,
    "measures at odds": -0.7, "another kind": -1.0, "roles opposed": -0.7,
    "another head": -0.5, "another day": -0.5, "same period": 0.3,
    "both main toll": 1.5, "same toll, same site": 1.5,
}  # fmt: skip


def fitted(found: Sequence[Case], anew: bool) -> Fitted:
    """Weights from the cases, beside the thresholds in use."""
    used = packaged()
    found = invent_distances(found)
    return Fitted(
        meet=_side([c for c in found if not c.apart], KNOWN if anew else used.meet),
        apart=_side([c for c in found if c.apart], KNOWN if anew else used.apart),
        thresholds=used.thresholds,
    )


def refined(found: Sequence[Case], name: str) -> Fitted:
    """The weights in use, of which one is fitted to the cases that have its evidence."""
    used = packaged()
    sides = {False: dict(used.meet), True: dict(used.apart)}
    for apart, side in sides.items():
        own = [c for c in invent_distances(found) if c.apart == apart and c.evidence.get(name)]
        if own:
            side[name] = _alone(own, name, side)
    return Fitted(sides[False], sides[True], used.thresholds)


def _alone(found: Sequence[Case], name: str, side: Mapping[str, float]) -> float:
    """The likeliest weight of one piece of evidence, the others given, drawn to 0; found by halving."""
    rest = [sum(side.get(n, 0.0) * v for n, v in c.evidence.items() if n != name) for c in found]

    def slope(weight: float) -> float:
        told = 0.0
        for case, others in zip(found, rest, strict=True):
            value = case.evidence[name]
            likely = 1 / (1 + math.exp(-others - weight * value))
            told += case.weight * case.say * ((case.together - likely) * value - RIDGE * weight)
        return told

    low, high = -_FARTHEST, _FARTHEST
    for _ in range(40):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return low


def _side(found: Sequence[Case], prior: Mapping[str, float]) -> dict[str, float]:
    told = dict.fromkeys(name for case in found for name in case.evidence)
    names = [name for name in told if any(case.evidence.get(name) for case in found)]
    stories: dict[str, float] = {}
    for case in found:
        stories[case.story] = stories.get(case.story, 0.0) + case.weight
    mean = sum(stories.values()) / len(stories)
    samples = [
        Sample(
            {name: case.evidence.get(name, 0.0) for name in names},
            case.together,
            case.say * case.weight * (mean / stories[case.story]) ** 0.5,
        )
        for case in found
    ]
    return fit(samples, prior, AGAINST, RIDGE)


def scores(found: Sequence[Case], weights: Fitted) -> list[int]:
    """True positives, false positives, false negatives: of pairs that meet, then of pairs apart."""
    counts = [0] * 6
    for case in found:
        if case.weight < LIKELY or case.invented:
            continue
        joined = chance(case, weights) >= weights.thresholds["differ" if case.apart else "agree"]
        at = 3 * case.apart
        counts[at] += joined and case.together
        counts[at + 1] += joined and not case.together
        counts[at + 2] += not joined and case.together
    return counts


def chance(case: Case, weights: Fitted) -> float:
    return weights.likelihood(case.evidence.items(), "apart" if case.apart else "exact")


def line(name: str, counts: Sequence[int]) -> str:
    parts = []
    for kind, (hit, false, missed) in (("meet", counts[:3]), ("apart", counts[3:])):
        recall = 100 * hit / (hit + missed) if hit + missed else float("nan")
        precision = 100 * hit / (hit + false) if hit + false else float("nan")
        parts.append(f"{kind}: R {recall:5.1f} of {hit + missed:3}, P {precision:5.1f}")
    return f"{name:28} {'   '.join(parts)}"


def show_wrong(found: Sequence[Case], weights: Fitted) -> None:
    for case in sorted(found, key=lambda case: -chance(case, weights)):
        joined = chance(case, weights) >= weights.thresholds["differ" if case.apart else "agree"]
        if joined != case.together and case.weight >= LIKELY and not case.invented:
            wrong = "MISSED" if case.together else "FALSE "
            print(f"   {wrong} {chance(case, weights):.2f} {case.where}")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", nargs="+", help="DIR, or DIR@SAY")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    parser.add_argument("--anew", action="store_true", help="forget the weights in use")
    parser.add_argument("--list", action="store_true", help="print the pairs that unseen weights get wrong")
    parser.add_argument("--only", metavar="EVIDENCE", help="fit the weight of one piece of evidence alone")
    arguments = parser.parse_args()

    def taught(found: Sequence[Case]) -> Fitted:
        return refined(found, arguments.only) if arguments.only else fitted(found, arguments.anew)

    by_story: dict[str, list[Case]] = {}
    for given in arguments.stories:
        root, _, say = given.partition("@")
        for folder in folders(Path(root)):
            story = load(folder)
            by_story[story.name] = [replace(case, say=float(say or 1)) for case in cases(story)]
    names = list(by_story)
    total = [0] * 6
    for fold in range(min(FOLDS, len(names))):
        rest = [case for n, name in enumerate(names) if n % FOLDS != fold for case in by_story[name]]
        unseen = taught(rest)
        for name in names[fold::FOLDS]:
            counts = scores(by_story[name], unseen)
            total = [a + b for a, b in zip(total, counts, strict=True)]
            print(line(name, counts))
            if arguments.list:
                show_wrong(by_story[name], unseen)
    print(line("stories left out", total))
    everything = [case for own in by_story.values() for case in own]
    weights = taught(everything)
    print(line("all, seen", scores(everything, weights)))
    print(line("weights in use", scores(everything, packaged())))
    if arguments.write:
        write(weights)
    else:
        for name in {**weights.meet, **weights.apart}:
            print(f"{name:36} {weights.meet.get(name, 0):6.2f} {weights.apart.get(name, 0):6.2f}")


def write(weights: Fitted) -> None:
    lines = [
        "# The evidence that two figures measure the same thing, where their numbers meet and where they do",
        "# not, weighed by logistic regressions fitted on labelled stories by tests/comparing/fitting.py.",
        "# What weighs nothing is left out. Thresholds were tried on stories left out.",
    ]
    for part in ("meet", "apart"):
        told = [f'"{n}" = {v:.3f}' for n, v in getattr(weights, part).items() if round(v, 3)]
        lines += ["", f"[{part}]", *told]
    lines += ["", "[thresholds]", *(f'"{n}" = {v}' for n, v in weights.thresholds.items()), ""]
    WEIGHTS.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
