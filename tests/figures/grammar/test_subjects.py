"""Who or what does what a verb says."""

import pytest

from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import tag
from briefing.figures.quantities.finding import find_quantities


@pytest.mark.parametrize(
    ("sentence", "verb", "words"),
    [
        ("Exports to Chile rose.", "rose", "Exports to Chile"),
        ("The deficit for the year to June narrowed.", "narrowed", "deficit"),
        ("The forecast for growth this year was cut.", "cut", "forecast for growth"),
        ("The hall has been a ruin since Moor died.", "died", "Moor"),
        ("Growth since the war was high.", "was", "Growth since the war"),
        ("The price paid for a van was high.", "was", "price paid for a van"),
        ("A page set up by a baker had grown.", "had", "page set up by a baker"),
        (
            "The share of Danes studying or training for a job rose.",
            "rose",
            "share of Danes studying or training for a job",
        ),
        ("Rents are expected to rise.", "rise", "Rents"),
        ("Trade, which fell, has grown.", "fell", "Trade"),
        ("The probe which weighs 40 kg will land.", "land", "probe"),
        ("Rents rose 5% and reached a peak.", "reached", "Rents"),
        ("Ada Moor, 44, of Tarn, won.", "won", "Ada Moor"),
        ("Ada Moor, 44, of Tarn, who sings, won.", "sings", "Ada Moor"),
        ("Ada Moor, from Tarn, who sings, won.", "sings", "Ada Moor"),
        ("Bakers in Tarn, who sing, won.", "sing", "Bakers in Tarn"),
        ("At the May county election Ada Moor won.", "won", "Ada Moor"),
        ("The Mercury understands Ada Moor won.", "won", "Ada Moor"),
        ("The bank said it raised rates.", "raised", "bank"),
        ("Ada Moor was ill, but papers seen by the Post show she died.", "died", "Ada Moor"),
        ("The limit where the train derailed is low.", "is", "limit"),
        ("The level at which a flood becomes likely is 20.", "is", "level at which a flood becomes likely"),
        ("Moor called on Tarn to stay.", "called", "Moor"),
        ("The rate for those between 15 and 24 was high.", "was", "rate"),
        ("The lowest is here.", "is", ""),
        ("The lamp Ada Moor dropped Monday on a boat in Tarn cost $9.", "cost", "lamp"),
        ("The fair in Tarn cost $9.", "cost", "fair in Tarn"),
        ("Dorn accused Ada Moor of cheating him.", "cheating", "Ada Moor"),
        ("Ada Moor was accused of cheating him.", "cheating", "Ada Moor"),
        ("Dorn beat Moss despite Ada Moss winning votes.", "winning", "Ada Moss"),
        ("His talk with Moor later Monday lasted.", "lasted", "talk with Moor"),
    ],
)
def test_subject(sentence: str, verb: str, words: str) -> None:
    t = tag(sentence, 0, len(sentence), find_quantities(sentence))
    found = subject(t, t.lower.index(verb))
    assert (t.slice(*found) if found else "") == words


def test_no_verb_has_no_subject() -> None:
    assert subject(tag("Rents rose.", 0, 11, ()), -1) is None
