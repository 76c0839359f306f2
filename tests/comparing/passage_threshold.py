"""How well sentences of two articles that say the same are told from others, over a sweep of the threshold.

    python tests/comparing/passage_threshold.py STORIES_DIR LABELS.json... [--unseen STORY]... [--list]

STORIES_DIR holds STORY/OUTLET.txt. A file of labels holds {"story": STORY, "pairs": [{"one": {"outlet",
"start", "text"}, "two": {…}, "same": "yes"|"part"|"no", "stands_for": N}]}: sentences of two outlets, whether
they say the same, and how many pairs like it the labelled one was drawn from. "part" is a sentence that the
other says whole, and more; it counts as shared. The threshold is chosen on the stories not named by --unseen.
"""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from briefing.comparing.passages import SAME, Sentence, likeness, sentences, weights
from briefing.figures import extract
from briefing.reading import read

SWEEP = [step / 50 for step in range(25, 71)]


@dataclass(frozen=True)
class Pair:
    story: str
    same: str
    stands_for: float
    score: float
    texts: tuple[str, str]


def labelled(path: Path, stories: Path) -> list[Pair]:
    """The pairs of a file of labels, each with its likeness among all sentences of its story."""
    labels = json.loads(path.read_text("utf-8"))
    articles = read(*[str(file) for file in sorted((stories / labels["story"]).glob("*.txt"))])
    number = {Path(article.path or "").stem: place for place, article in enumerate(articles)}
    found = sentences(articles, {article.id: extract(article) for article in articles})
    weight = weights(found, articles)
    at: dict[tuple[int, int], Sentence] = {(s.article, s.start): s for s in found}
    pairs = []
    for pair in labels["pairs"]:
        sides = [at.get((number[pair[side]["outlet"]], pair[side]["start"])) for side in ("one", "two")]
        score = likeness(sides[0], sides[1], weight) if sides[0] and sides[1] else 0.0
        texts = (pair["one"]["text"], pair["two"]["text"])
        pairs.append(Pair(labels["story"], pair["same"], pair["stands_for"], score, texts))
    return pairs


def figures(pairs: Sequence[Pair], threshold: float) -> tuple[float, float, float]:
    """Precision, recall and F1 in percent, pairs weighed by what they stand for."""
    found = [pair for pair in pairs if pair.score >= threshold]
    hits = sum(pair.stands_for for pair in found if pair.same != "no")
    false = sum(pair.stands_for for pair in found if pair.same == "no")
    wanted = sum(pair.stands_for for pair in pairs if pair.same != "no")
    precision = hits / (hits + false) if found else 1.0
    recall = hits / wanted if wanted else 1.0
    f1 = 2 * precision * recall / (precision + recall) if hits else 0.0
    return 100 * precision, 100 * recall, 100 * f1


def line(name: str, pairs: Sequence[Pair], threshold: float) -> str:
    precision, recall, f1 = figures(pairs, threshold)
    found = [pair for pair in pairs if pair.score >= threshold]
    whole = [pair for pair in pairs if pair.same == "yes"]
    hit = sum(pair.score >= threshold for pair in whole)
    return (
        f"{name:28} {threshold:.2f}  P {precision:5.1f}  R {recall:5.1f}  F1 {f1:5.1f}   "
        f"found {len(found):3} of {sum(pair.same != 'no' for pair in pairs):3} labelled, "
        f"those alike as a whole {hit} of {len(whole)}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("stories", type=Path)
    parser.add_argument("labels", type=Path, nargs="+")
    parser.add_argument(
        "--unseen", action="append", default=[], help="a story the threshold is not chosen on"
    )
    parser.add_argument(
        "--list", action="store_true", help="print the pairs that the packaged value gets wrong"
    )
    arguments = parser.parse_args()
    pairs = [pair for path in arguments.labels for pair in labelled(path, arguments.stories)]
    seen = [pair for pair in pairs if pair.story not in arguments.unseen]
    unseen = [pair for pair in pairs if pair.story in arguments.unseen]
    for threshold in SWEEP:
        print(line("chosen on", seen, threshold))
    for name, some in (("packaged, chosen on", seen), ("packaged, unseen", unseen), ("packaged, all", pairs)):
        if some:
            print(line(name, some, SAME))
    if arguments.list:
        for pair in sorted(seen, key=lambda pair: -pair.score):
            if (pair.score >= SAME) != (pair.same != "no"):
                wrong = "FALSE " if pair.same == "no" else f"MISSED {pair.same}"
                print(f"{wrong} {pair.score:.2f}\n   {pair.texts[0]}\n   {pair.texts[1]}")


if __name__ == "__main__":
    main()
