"""python -m tests.gold [--misses] [--update] [CLASS...]"""

import argparse
import sys

import briefing
from tests.gold import floors
from tests.gold.cases import classes
from tests.gold.scoring import CHECKED_FIELDS, Score, score
from tests.gold.storyscore import StoryScore, articles, stories
from tests.gold.storyscore import score as score_story


def sentence_scores(names: list[str]) -> dict[str, Score]:
    return {
        name: score(cases, briefing.extract)
        for name, cases in classes().items()
        if not names or name in names
    }


def story_scores(names: list[str]) -> dict[str, StoryScore]:
    wanted = [name for name in stories() if not names or name in names]
    return {name: score_story(name, briefing.compare(briefing.read(articles(name)))) for name in wanted}


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.gold")
    parser.add_argument("name", nargs="*", help="classes of sentences or stories; all without any")
    parser.add_argument("--misses", action="store_true", help="print what is not right")
    parser.add_argument("--update", action="store_true", help="write today's scores as the floors")
    options = parser.parse_args(arguments)

    sentences, compared = sentence_scores(options.name), story_scores(options.name)
    for name, result in sentences.items():
        rates = "  ".join(f"{field} {result.field(field):5.1f}" for field in CHECKED_FIELDS)
        print(
            f"{name:20} value {result.value:5.1f}  {rates}"
            f"  sentences {result.sentences:5.1f} of {result.count['sentences']}"
        )
    if sentences:
        total = floors.total(sentences.values())
        rates = "  ".join(f"{field} {total.field(field):5.1f}" for field in CHECKED_FIELDS)
        print(
            f"{'ALL':20} value {total.value:5.1f}  {rates}"
            f"  sentences {total.sentences:5.1f} of {total.count['sentences']}"
        )
    for name, story in compared.items():
        print(f"{name:20} " + "  ".join(f"{key} {value:5.1f}" for key, value in story.figures.items()))
    if options.misses:
        for name, result in sentences.items():
            for wrong, text in result.misses:
                print(f"{name} | {text}\n    {wrong}")
        for name, story in compared.items():
            for miss in story.misses:
                print(f"{name} | {miss}")
    if options.update:
        if options.name:
            parser.error("--update takes every class and story at once")
        floors.write(sentences, compared)
    return 0


if __name__ == "__main__":
    sys.exit(main())
