"""Fit the weights of alignment on labelled stories, and say how they do on stories they have not seen.

    python tests/comparing/fitting.py STORIES_DIR[@SAY]... [--write]

STORIES_DIR holds STORY/OUTLET.txt and STORY/gold.json. Every pair of figures of two articles that could be
compared is a case: together where the labels put both in one row, apart where they do not. Each story weighs
the same, or SAY times as much in the fit, which is a logistic regression by Newton steps with a ridge;
`--write` puts the weights into briefing/comparing/lexicon/weights.toml beside the thresholds there.
"""

import argparse
import itertools
import json
import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from briefing.comparing.alignment import candidates, likelihood
from briefing.comparing.features import Features, Likeness, features, margins
from briefing.comparing.intervals import relation, span
from briefing.comparing.profiles import Profile, profiles
from briefing.comparing.vetoes import vetoed
from briefing.comparing.words import table
from briefing.figures import extract
from briefing.model import Figure
from briefing.reading import read

RIDGE = 0.1
STEPS = 25
WEIGHTS = Path(__file__).parents[2] / "briefing" / "comparing" / "lexicon" / "weights.toml"


@dataclass(frozen=True)
class Case:
    story: str
    evidence: Features
    together: bool
    weight: float
    apart: bool  # whether the values of the two figures do not meet
    where: tuple[str, str]
    say: float = 1.0  # how much its story weighs in the fit


@dataclass
class Row:
    verdict: str
    loose: bool
    mentions: dict[str, set[int]]  # outlet → indices of profiles


def spans(text: str, wanted: str) -> list[tuple[int, int]]:
    words = re.sub(r"[‘’]", "'", wanted).split()
    pattern = r"\s+".join(re.escape(word).replace("'", "['‘’]") for word in words)
    return [match.span() for match in re.finditer(pattern, text)]


def same_value(wanted: Any, figure: Figure) -> bool:
    try:
        values = [abs(float(v)) for v in (wanted if isinstance(wanted, list) else [wanted])]
    except (TypeError, ValueError):
        return False
    found = {abs(v) for v in span(figure)}
    near = [[abs(a - b) <= 1e-9 + 1e-6 * max(a, b) for b in found] for a in values]
    return all(any(row) for row in near) or all(any(column) for column in zip(*near, strict=True))


def story_cases(folder: Path) -> list[Case]:
    files = (path for path in folder.iterdir() if path.suffix in (".txt", ".md"))
    articles = read(*[str(path) for path in sorted(files)])
    outlet = {article.id: Path(article.path or "").stem for article in articles}
    text = {outlet[article.id]: article.text for article in articles}
    found = profiles({article.id: extract(article) for article in articles}, articles)
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    rows = _rows(gold, found, outlet, text)
    return _cases(folder.name, found, rows, _traps(gold, found, outlet, text), outlet)


def _traps(
    gold: Mapping[str, list[dict[str, object]]],
    found: Sequence[Profile],
    outlet: Mapping[str, str],
    text: Mapping[str, str],
) -> set[tuple[int, int]]:
    """Pairs of look-alikes, of one article or two."""
    pairs = set()
    for trap in gold.get("traps", []):
        items = trap["items"]
        assert isinstance(items, list)
        for one, two in itertools.combinations(items, 2):
            first, second = (_at(found, outlet, text, item["outlet"], item["text"]) for item in (one, two))
            pairs |= {(min(i, j), max(i, j)) for i in first - second for j in second - first}
    return pairs


def _at(
    found: Sequence[Profile], outlet: Mapping[str, str], text: Mapping[str, str], name: str, wanted: str
) -> set[int]:
    places = spans(text.get(name, ""), wanted)
    return {
        index
        for index, p in enumerate(found)
        if outlet[p.figure.article] == name
        and any(p.figure.start < end and start < p.figure.end for start, end in places)
    }


def _rows(
    gold: Mapping[str, list[dict[str, object]]],
    found: Sequence[Profile],
    outlet: Mapping[str, str],
    text: Mapping[str, str],
) -> list[Row]:
    rows = []
    for item in gold["figures"]:
        values = item["values"]
        assert isinstance(values, dict)
        mentions = {}
        for name, mention in values.items():
            there = _at(found, outlet, text, name, mention["text"])
            mentions[name] = {i for i in there if same_value(mention.get("value"), found[i].figure)}
        loose = bool(item.get("ambiguous") or item.get("optional"))
        rows.append(Row(str(item["verdict"]), loose, mentions))
    return rows


def _cases(
    story: str,
    found: Sequence[Profile],
    rows: Sequence[Row],
    traps: set[tuple[int, int]],
    outlet: Mapping[str, str],
) -> list[Case]:
    labels: dict[int, set[int]] = {}
    loose_rows = {number for number, row in enumerate(rows) if row.loose}
    for number, row in enumerate(rows):
        for indices in row.mentions.values():
            for index in indices:
                labels.setdefault(index, set()).add(number)
    cases = []
    likeness = Likeness(found)
    found_pairs = candidates(found, likeness.weight)
    beside = margins(found, found_pairs, likeness)
    pairs = set(found_pairs) | set(_gold_pairs(rows)) | traps
    for one, two in sorted(pairs):
        first, second = found[one], found[two]
        if first.figure.article == second.figure.article and (one, two) not in traps:
            continue
        how = relation(first.figure, second.figure)
        if vetoed(first, second, how):
            continue
        a, b = labels.get(one, set()), labels.get(two, set())
        shared = a & b
        if shared:
            together, value = True, 1.0 if shared - loose_rows else 0.5
        elif (one, two) in traps:
            if first.figure.article == second.figure.article and how == "exact":
                continue  # an article's repeats look like this too
            together, value = False, 1.0
        elif a and b:
            together, value = False, 0.3 if (a | b) & loose_rows else 1.0
        elif (a or b) and how == "apart":
            if _said_again(one, b, rows, found, outlet) or _said_again(two, a, rows, found, outlet):
                continue
            together, value = False, 0.25  # rows with several sources are meant to be complete
        else:
            continue
        where = (_shown(first, outlet), _shown(second, outlet))
        evidence = features(first, second, how, likeness, beside.get((one, two)))
        if value < 0.3 and (evidence["near words"] < 0.15 or evidence["far apart"] > 0.7):
            continue  # such pairs are easy and many
        cases.append(Case(story, evidence, together, value, how == "apart", where))
    return cases


def _said_again(
    index: int, labelled: set[int], rows: Sequence[Row], found: Sequence[Profile], outlet: Mapping[str, str]
) -> bool:
    """Whether a figure states a value that its outlet has in a row: labels name one mention of several."""
    name = outlet[found[index].figure.article]
    return any(
        relation(found[index].figure, found[other].figure) != "apart"
        for number in labelled
        for other in rows[number].mentions.get(name, ())
    )


def _shown(p: Profile, outlet: Mapping[str, str]) -> str:
    at = p.figure.start - p.figure.sentence_start
    return f"{outlet[p.figure.article]}: …{p.figure.sentence[max(0, at - 60) : at + len(p.figure.text) + 40]}"


def _gold_pairs(rows: Sequence[Row]) -> list[tuple[int, int]]:
    return [
        (min(i, j), max(i, j))
        for row in rows
        for one, two in itertools.combinations(row.mentions.values(), 2)
        for i in one
        for j in two
    ]


AGAINST = frozenset(
    {
        *("apart", "far apart", "near words, no value", "modifiers differ"),
        *(
            "measures at odds, apart",
            "inexact, another period",
            "same number, common",
            "same number, other hedge",
        ),
        *(
            "another measure",
            "another head",
            "another place",
            "another period",
            "another kind",
            "another day",
        ),
        *("another status", "another speaker", "another basis", "place on one side"),
        *("places clash", "periods clash", "roles opposed", "names opposed"),
    }
)

# What a weight is where the labelled stories say nothing of it: slots that differ count against, and so on.
PRIOR = {
    "another place": -0.5, "places clash": -1.0, "another period": -0.5, "periods clash": -0.7,
    "another status": -0.7, "inexact, another period": -1.0,
    "measures at odds, apart": -0.7, "another basis": -0.7, "another kind": -1.0, "roles opposed": -0.7,
    "another head": -0.5, "another day": -0.5, "names opposed": -0.3, "same place": 0.3, "same period": 0.3,
    "both main toll": 1.5, "same toll, same site": 1.5,
}  # fmt: skip


def fit(cases: Sequence[Case]) -> dict[str, float]:
    """Weights of a logistic regression, each of its sign: what would weigh the wrong way weighs nothing."""
    names = list(cases[0].evidence)
    free = {"bias"}
    while True:
        weights = newton(cases, names)
        wrong = {n for n in names if n not in free and (weights[n] > 0) == (n in AGAINST)}
        if not wrong:
            return {name: weights.get(name, 0.0) for name in cases[0].evidence}
        names = [name for name in names if name not in wrong]


def newton(cases: Sequence[Case], names: Sequence[str]) -> dict[str, float]:
    """The weights of the named evidence, drawn to PRIOR by a ridge on all but the bias, by Newton steps."""
    x = [[case.evidence[name] for name in names] for case in cases]
    y = [float(case.together) for case in cases]
    stories: dict[str, float] = {}
    for case in cases:
        stories[case.story] = stories.get(case.story, 0.0) + case.weight
    mean = sum(stories.values()) / len(stories)
    importance = [case.say * case.weight * (mean / stories[case.story]) ** 0.5 for case in cases]
    total = sum(importance)
    prior = [PRIOR.get(name, 0.0) for name in names]
    beta = list(prior)
    ridge = [1e-6 if name == "bias" else RIDGE * total / 20 / 5 for name in names]
    for _ in range(STEPS):
        gradient = [-r * (b - m) for r, b, m in zip(ridge, beta, prior, strict=True)]
        hessian = [[ridge[i] if i == j else 0.0 for j in range(len(names))] for i in range(len(names))]
        for row, target, w in zip(x, y, importance, strict=True):
            p = 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(b * v for b, v in zip(beta, row, strict=True))))))
            filled = [(i, v) for i, v in enumerate(row) if v]
            slope, curve = w * (target - p), w * max(p * (1 - p), 1e-6)
            for i, v in filled:
                gradient[i] += slope * v
                for j, u in filled:
                    hessian[i][j] += curve * v * u
        delta = solve(hessian, gradient)
        beta = [b + d for b, d in zip(beta, delta, strict=True)]
        if max(abs(d) for d in delta) < 1e-3:
            break
    return dict(zip(names, beta, strict=True))


def solve(matrix: list[list[float]], vector: list[float]) -> list[float]:
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


def scores(cases: Sequence[Case], weights: Mapping[str, float], thresholds: Mapping[str, float]) -> list[int]:
    """True positives, false positives, false negatives: of pairs that meet, then of pairs apart."""
    counts = [0] * 6
    for case in cases:
        joined = likelihood(case.evidence, weights) >= thresholds["differ" if case.apart else "agree"]
        if case.weight < 0.3:
            continue
        at = 3 * case.apart
        counts[at] += joined and case.together
        counts[at + 1] += joined and not case.together
        counts[at + 2] += not joined and case.together
    return counts


def line(name: str, counts: Sequence[int]) -> str:
    parts = []
    for kind, (hit, false, missed) in (("meet", counts[:3]), ("apart", counts[3:])):
        recall = 100 * hit / (hit + missed) if hit + missed else float("nan")
        precision = 100 * hit / (hit + false) if hit + false else float("nan")
        parts.append(f"{kind}: R {recall:5.1f} of {hit + missed:3}, P {precision:5.1f}")
    return f"{name:28} {'   '.join(parts)}"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", nargs="+", help="DIR, or DIR@SAY")
    parser.add_argument("--write", action="store_true", help="write the weights into the package")
    parser.add_argument("--list", action="store_true", help="print the pairs that unseen weights get wrong")
    arguments = parser.parse_args()
    thresholds = table("weights")["thresholds"]
    by_story: dict[str, list[Case]] = {}
    for given in arguments.stories:
        root, _, say = given.partition("@")
        for path in sorted(Path(root).glob("*/gold.json")):
            cases = story_cases(path.parent)
            by_story[path.parent.name] = [replace(case, say=float(say or 1)) for case in cases]
    everything = [case for cases in by_story.values() for case in cases]
    total = [0] * 6
    for name, cases in by_story.items():
        unseen = fit([case for other, found in by_story.items() if other != name for case in found])
        counts = scores(cases, unseen, thresholds)
        total = [a + b for a, b in zip(total, counts, strict=True)]
        print(line(name, counts))
        if arguments.list:
            for case in sorted(cases, key=lambda c: -likelihood(c.evidence, unseen)):
                chance = likelihood(case.evidence, unseen)
                joined = chance >= thresholds["differ" if case.apart else "agree"]
                if joined != case.together and case.weight >= 0.3:
                    wrong = "MISSED" if case.together else "FALSE "
                    print(f"   {wrong} {chance:.2f} {case.where}")
    print(line("leave one story out", total))
    weights = fit(everything)
    print(line("all, seen", scores(everything, weights, thresholds)))
    if arguments.write:
        write(weights, thresholds)
    else:
        for feature, value in weights.items():
            print(f"{feature:28} {value:6.2f}")


def write(weights: Mapping[str, float], thresholds: Mapping[str, float]) -> None:
    lines = [
        "# The evidence that two figures measure the same thing, weighed by a logistic regression fitted on",
        "# labelled stories by tests/comparing/fitting.py. Thresholds were tried on stories left out.",
        "",
        "[weights]",
        *(f'"{name}" = {value:.3f}' for name, value in weights.items()),
        "",
        "[thresholds]",
        *(f'"{name}" = {value}' for name, value in thresholds.items()),
        "",
    ]
    WEIGHTS.write_text("\n".join(lines), "utf-8")


if __name__ == "__main__":
    main()
