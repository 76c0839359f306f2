"""Accuracy on labelled stories outside the repository, whose folder --labelled or BRIEFING_LABELLED names.

Each story is a folder with ``OUTLET.txt`` files and a ``gold.json``:
``{"figures": [{"measure", "values": {OUTLET: {"text", "value"}}, "verdict", "ambiguous"?, "optional"?}],
"traps": [{"why", "items": [{"outlet", "text"}]}]}``, every text an exact piece of its file.
"""

import itertools
import json
import math
import os
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import briefing
from briefing.model import Comparison, Value
from tests.benchmarks.protocol import Row, skipped

title = "Accuracy on labelled stories from outside"
method = (
    "Stories in the folder that --labelled names. Mentions: labelled figures found at their place "
    "with their value. Pairs: two outlets' mentions of one labelled measure that stand in one measure. "
    "Verdicts: of the measures joined. Traps: look-alikes that do not stand together."
)
FOLDER = "BRIEFING_LABELLED"  # the environment variable
RATES = ("mentions", "pairs", "verdicts", "traps")


def run(quick: bool) -> Iterable[Row]:
    folder = os.environ.get(FOLDER)
    if not folder:
        yield skipped("labelled stories", "no folder was given (--labelled FOLDER)")
        return
    total: Counter[str] = Counter()
    for gold in sorted(Path(folder).glob("*/gold.json"))[: 3 if quick else None]:
        total += story(gold.parent)
    for rate in RATES:
        if whole := total[rate]:
            yield Row(f"{rate} ({whole})", 100 * total[f"{rate} right"] / whole, "%")


def story(folder: Path) -> Counter[str]:
    gold = json.loads((folder / "gold.json").read_text("utf-8"))
    files = sorted(folder.glob("*.txt"))
    comparison = briefing.compare(briefing.read(*map(str, files)))
    count: Counter[str] = Counter()
    for row in gold["figures"]:
        if not (row.get("ambiguous") or row.get("optional")):
            count += measure(row, comparison)
    for trap in gold.get("traps", []):
        found = [homes(comparison, item["outlet"], item["text"]) for item in trap["items"]]
        count["traps"] += 1
        count["traps right"] += not any(a & b for a, b in itertools.combinations(found, 2))
    return count


def measure(row: dict[str, Any], comparison: Comparison) -> Counter[str]:
    count: Counter[str] = Counter()
    found = {
        outlet: homes(comparison, outlet, item["text"], item["value"])
        for outlet, item in row["values"].items()
    }
    count["mentions"] = len(found)
    count["mentions right"] = sum(map(bool, found.values()))
    joined: set[str] = set()
    for a, b in itertools.combinations(found.values(), 2):
        count.update({"pairs": 1, "pairs right": int(bool(a & b))})
        joined |= a & b
    if joined and row["verdict"] in ("agree", "differ"):
        verdicts = {measure.verdict for measure in comparison.measures if measure.id in joined}
        count.update({"verdicts": 1, "verdicts right": int(row["verdict"] in verdicts)})
    return count


def homes(comparison: Comparison, outlet: str, words: str, value: Any = None) -> set[str]:
    """Ids of the measures with a figure (of that value) where these words stand in the outlet's text."""
    article = next(a for a in comparison.articles if a.path and Path(a.path).stem == outlet)
    pattern = r"\s+".join(map(re.escape, words.split())).replace("'", "['‘’]").replace("’", "['‘’]")
    places = [match.span() for match in re.finditer(pattern, article.text)]
    return {
        measure.id
        for figure, measure in comparison.figures()
        if figure.article == article.id
        and any(figure.start < end and start < figure.end for start, end in places)
        and (value is None or same(value, figure.value))
    }


def same(wanted: Any, found: Value) -> bool:
    if isinstance(wanted, str):
        return False
    ends = [abs(number) for number in (wanted if isinstance(wanted, list) else [wanted])]
    others = [abs(number) for number in (found if isinstance(found, tuple) else (found,))]
    near = [[math.isclose(a, b, rel_tol=1e-6) for b in others] for a in ends]
    return all(map(any, near)) or all(map(any, zip(*near, strict=True)))
