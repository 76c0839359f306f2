"""Captions of pictures, whose places and dates stay theirs."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.figures.lexicon import load
from briefing.figures.slots.captions import is_caption
from briefing.model import Article, Figure

CAPTION = "Twelve people died in Arras on June 3, 2025. {}"
NEXT = "Another 40 people were hurt."


def _figures(text: str) -> list[Figure]:
    return extract(Article(id="a", title="", source="", text=text, published=date(2025, 6, 10)))


@pytest.mark.parametrize("credit", ["REUTERS/Dan Alder", "(AFP/Dan Alder)", "Dan Alder/Getty Images"])
def test_a_later_sentence_inherits_nothing_from_a_caption(credit: str) -> None:
    caption, later = _figures(f"{CAPTION.format(credit)}\n\n{NEXT}")
    assert (caption.place, caption.period) == ("Arras", "2025-06-03")
    assert (later.place, later.period) == ("", "")
    sentence = _figures(f"{CAPTION.format('')}\n\n{NEXT}")[-1]
    assert (sentence.place, sentence.period) == ("Arras", "2025-06-03")


def test_a_caption_inherits_nothing_from_the_caption_before_it() -> None:
    text = f"Photos: Mourning in Arras {CAPTION.format('Hide Caption 1 of 9')} {NEXT} Hide Caption 2 of 9"
    later = _figures(text)[-1]
    assert later.text == "40 people"
    assert (later.place, later.period) == ("", "")


def test_a_picture_without_its_credit_is_told_by_its_date_in_the_present() -> None:
    picture = "A boy in Arras lights a lamp Tuesday, June 3, for 12 people. {}"
    assert _figures(picture.format("His shirt shows four people who had fled."))[-1].period == ""
    told = "A boy in Arras lit a lamp and said Tuesday, June 3, that 12 people died."
    assert is_caption(picture, 0, len(picture))
    assert not is_caption(told, 0, len(told))


def test_a_lead_is_none_of_a_caption() -> None:
    text = "A clerk counts coins in May 2025. REUTERS/Dan Alder\n\nSales rose 5%."
    assert _figures(text)[0].period == ""


def test_a_credit_in_a_long_paragraph_makes_no_caption() -> None:
    text = "Dan Alder works for Getty Images. " + "It was a long day. " * 40
    assert not is_caption(text, 0, len(text))


def test_every_word_of_the_past() -> None:
    for word in load("captions")["past"]:
        text = f"Dan Alder {word} it Tuesday, June 3, in Arras."
        assert not is_caption(text, 0, len(text)), word


@pytest.mark.parametrize(
    ("row", "template"), [("marks", "A hall. {} 1"), ("openings", "{} A hall"), ("credits", "A hall. {}")]
)
def test_every_mark_of_a_caption(row: str, template: str) -> None:
    for mark in load("captions")[row]:
        text = template.format(mark)
        assert is_caption(text, 0, len(text)), mark
