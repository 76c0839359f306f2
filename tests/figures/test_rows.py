"""Rows of words that decide what a figure measures: a sentence a row, read alike with each of its words."""

from typing import Any

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.model import Figure

# row of the lexicon, sentence, measure of its last figure; {} is the word
MEASURES = [
    ("change.phrasal.losing", "The index {} up 4 percent.", "Index"),
    ("measures.dimensions.age_words", "He saw her two uncles, {} 51 and 58.", "Age of uncles"),
    ("measures.dimensions.below", "The tremor had its origin 28km {} the surface.", "Depth of origin"),
    ("measures.dimensions.dating", "The feud {} back nine years.", "How long ago"),
    ("measures.dimensions.most", "He slept for {} of the past two years.", "How long he slept"),
    ("measures.dimensions.punishing", "The forger got two {}.", "Sentence"),
    ("measures.dimensions.expected", "A ruling is {} in two weeks.", "Time until ruling"),
    ("measures.dimensions.needing", "It was Moor who {} two years ago.", "How long ago"),
    ("measures.dimensions.unrare", "He kept the {} for two years.", "How long he kept the {}"),
    ("measures.dimensions.runners", "Then {} ran about 5 km.", "Distance run"),
    ("measures.dimensions.running", "They {} about 5 km.", "Distance run"),
    ("measures.dimensions.sizes", "They wove ropes, some 40 metres in {}.", "{} of ropes"),
    ("measures.dimensions.underneath", "The miners are trapped 700m {}.", "Depth"),
    ("measures.heads.captive", "The raiders took 70 farmers {}.", "Farmers taken {} by raiders"),
    ("measures.heads.far_off", "Some 40 cooks were born {}.", "Cooks born {}"),
    ("measures.heads.lacking", "Some 40 cooks have {} to live.", "Cooks with {} to live"),
    ("measures.heads.ends", "Rates for the {} 2% rose.", "{} share"),
    ("measures.heads.kinds", "A {} of levy of $9 was paid.", "Levy"),
    ("measures.heads.living", "Tarn is home to 11,000 {}s.", "Population"),
    ("measures.heads.parts_of_time", "Rainfall in the {} of October was 5 inches.", "Rainfall"),
    ("measures.heads.records", "The guild broke the {} of $9 million.", "Guild"),
    ("measures.heads.shares", "Its {} of the market was 5%.", "{} of the market"),
    ("measures.heads.strengths", "Tarn is 80 cooks below its {}.", "Cooks below {}"),
    ("measures.heads.tolls", "The death {} is 27, 12 of them children.", "Children among the dead"),
    ("measures.heads.ashore", "They brought 70 farmers {}.", "Farmers brought {}"),
    ("measures.verbs.prompting", "Rents fell, and the glut {} to 40 closures.", "Closures"),
    ("measures.verbs.choosing", "Moor was {} with 51 percent.", "Moor"),
    ("measures.verbs.earning", "Families {} $250,000 rejoiced.", "Earned by families"),
    ("measures.verbs.getting", "Moor {} $9 million.", "Received by Moor"),
    ("measures.verbs.harmed", "The gale {} nine.", "People {}"),
    ("measures.verbs.leaving", "The count {} Moor with 9,000 votes.", "Votes of Moor"),
    ("measures.verbs.minded", "Half of the village {} Moor had won.", "Village that {} Moor had won"),
    (
        "measures.verbs.staging",
        "Nine villages {} nominating contests.",
        "Villages that {} nominating contests",
    ),
    ("measures.verbs.summing", "Moor proposed new fees, {} $9.", "Moor"),
    ("measures.verbs.wanting", "Two judges {} no change.", "Judges who {} no change"),
    ("tags.condition", "The number of {} rose to 40.", "{}"),
    ("tags.no_complement", "Sales {} the strike fell 5%.", "Sales {} the strike"),
    ("tags.occasions", "At the county {} Ada Moor took 54% of votes.", "Ada Moor’s share of votes"),
    ("tags.present", "Half of all Danes {} support the toll.", "Danes who support the toll"),
]
# row, sentence, and what its last figure is: a forecast, or a change of some direction
OTHERS = [
    ("change.phrasal.losing", "The index {} up 4 percent.", "direction", "down"),
    ("measures.heads.gatherings", "Moor told a {} of 300 nurses to wait.", "direction", None),
    ("status.awaiting", "Moor is in {} for $9.", "status", "forecast"),
    ("status.undertaking", "Moor {} 12 thefts.", "status", "reported"),
    ("measures.heads.outlooks", "The bank cut its {} for growth by 2 points.", "direction", "down"),
    ("measures.heads.sessions", "Tarn Motors ended the {} 4% lower.", "direction", "down"),
    ("measures.verbs.failing", "The bank {} to cut costs by 5%.", "direction", None),
    ("status.fines", "Moor faces a {} of $9.", "status", "forecast"),
    ("status.locked", "Moor faces 12 months in {}.", "status", "forecast"),
    ("status.standing", "The storm is to {} for 12 deaths.", "status", "reported"),
    ("status.stretches", "Growth of 2.2% next {}.", "status", "forecast"),
    ("status.then", "Rents will rise 3%, and {} 2%.", "status", "reported"),
]


def words_of(row: str) -> list[str]:
    table, *path = row.split(".")
    found: Any = load(table)
    for key in path:
        found = found[key]
    words: str = found
    return words.split()


def last(sentence: str) -> Figure:
    return extract(sentence)[-1]


@pytest.mark.parametrize(("row", "sentence", "measure"), MEASURES, ids=[row for row, *_ in MEASURES])
def test_measure(row: str, sentence: str, measure: str) -> None:
    for word in words_of(row):
        assert last(sentence.format(word)).measure.lower() == measure.format(word).lower(), word


@pytest.mark.parametrize(
    ("row", "sentence", "slot", "value"), OTHERS, ids=[f"{row} {slot}" for row, _, slot, _ in OTHERS]
)
def test_slot(row: str, sentence: str, slot: str, value: str | None) -> None:
    for word in words_of(row):
        assert getattr(last(sentence.format(word)), slot) == value, word
