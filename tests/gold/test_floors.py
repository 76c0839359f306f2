"""The product reads the labelled sentences and stories at least as well as on the day of the floors."""

import pytest

import briefing
from tests.gold import floors
from tests.gold.cases import classes
from tests.gold.scoring import score
from tests.gold.storyscore import articles, labels, place, stories
from tests.gold.storyscore import score as score_story

FLOORS = floors.read()


@pytest.mark.parametrize("name", classes())
def test_sentences_of_a_class_are_read_as_well_as_before(name: str) -> None:
    result = score(classes()[name], briefing.extract)
    for key, value in floors.of_sentences(result).items():
        assert value >= FLOORS[name][key], f"{key}: " + "\n".join(map(str, result.misses))


@pytest.mark.parametrize("name", stories())
def test_a_story_is_compared_as_well_as_before(name: str) -> None:
    result = score_story(name, briefing.compare(briefing.read(articles(name))))
    for key, value in result.figures.items():
        assert value >= FLOORS[name][key], f"{key}: " + "\n".join(result.misses)


@pytest.mark.parametrize("name", stories())
def test_labels_of_a_story_stand_in_its_articles(name: str) -> None:
    read = briefing.read(articles(name))
    measures, traps = labels(name)
    mentions = [entry.mentions for entry in measures] + [trap.mentions for trap in traps]
    places = {place(read, *mention) for group in mentions for mention in group}
    assert len(places) > 20


def test_every_class_and_story_has_its_floors() -> None:
    assert set(FLOORS) == {*classes(), *stories(), "ALL"}
