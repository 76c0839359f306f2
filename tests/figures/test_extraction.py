"""The whole way from a text to its figures: spans, sentences, inheritance, and that nothing breaks it."""

import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.figures import extract
from briefing.model import SEARCHED, Article
from tests.gold.cases import classes

_WORDS = (
    'rose|fell|by|to|from|of|in|the|a|an|and|or|,|.|;|:|(|)|–|-|"|“|”|%|percent|$5|5%|12|people|died|who|which|that|they|it|'
    "exports|China|US|November|2025|up|down|more|than|at|for|with|was|were|said|first|eighth|straight|months|million|"
    "•|compared|year|earlier's|doubled|one-in-five|third|3-2|not|will|could|target|leads|ahead|Mr.|U.S.|Q2|per|day|\n|"
    "Tuesday|last|week|worth|billion"
)
_SENTENCES = [
    sentence
    for path in sorted(Path(__file__).parents[2].glob("articles/*/*.md"))
    for sentence in re.split(r"(?<=[.!?])\s+", path.read_text("utf-8"))
    if re.search("[0-9]", sentence)
]


def check(text: str) -> None:
    figures = extract(text)
    assert figures == extract(text)
    for figure in figures:
        assert text[figure.start : figure.end] == figure.text
        end = figure.sentence_start + len(figure.sentence)
        assert text[figure.sentence_start : end] == figure.sentence
        assert figure.sentence_start <= figure.start and figure.end <= end
        assert len(figure.measure) <= 90 and "\n" not in figure.measure
        assert (figure.direction is None) or figure.kind == "change"
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_WORDS.split("|")), max_size=60))
def test_any_words_in_any_order(words: list[str]) -> None:
    check(" ".join(words))


@settings(max_examples=80, deadline=None)
@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    check(text)


@pytest.mark.parametrize(
    "sentence",
    [
        "The inn lies 8km from the crater of",
        "70% of the mines and processes",
        "The board suspended the licence and ordered its four other ferries to",
        "Cooks were .74 times as likely to",
        "The mayor said that 365 people have signed up for",
        "The row left 34 percent of bakers less likely to",
        "Nine strikes are planned",
        "40 soldiers were due",
        "The mayor said some 140 schools would",
        "Three cooks were aboard",
        "Moor lost on a party-line vote of 226 to",
        "Ten told of the 12 share",
        "I want a hundred and two of those",
        "It took nine hours for the fire to be",
        "Two public hospitals are running at",
        "Within two weeks, police made",
        "Two years ago, he said no",
        "Deaths reported every two days",
        "Nine people, including four members of the guild,",
        "For nearly a week, she said, there",
        "Some 40% were",
    ],
)
def test_a_sentence_cut_short_is_read(sentence: str) -> None:
    check(sentence)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(_SENTENCES), st.integers(1, 40))
def test_a_sentence_cut_anywhere_is_read(sentence: str, words: int) -> None:
    check(" ".join(sentence.split()[:words]))


def test_every_labelled_sentence_is_read_wherever_it_is_cut() -> None:
    for cases in classes().values():
        for case in cases:
            words = case.text.split()
            for end in range(2, len(words), 2):
                check(" ".join(words[:end]))


def test_hostile_repetition_is_read() -> None:
    for piece in (
        "– 5% ",
        "5% ",
        "who said it rose to 5% and ",
        "(5% ",
        '"5% ',
        "5 dead, ",
        "one hundred and ",
        "May 2024 ",
    ):
        check(piece * (600 // len(piece)))


def _article(text: str) -> Article:
    return Article(id="a", title="", source="s", text=text, published=date(2025, 12, 10))


def test_a_later_sentence_inherits_the_period_of_its_paragraph() -> None:
    first, second = extract(_article("In October, sales of bicycles rose 4%. Sales of scooters fell 2%."))
    assert (first.period, second.period) == ("2025-10", "2025-10")
    assert "period" not in first.inherited and "period" in second.inherited


def test_a_new_paragraph_falls_back_to_the_lead() -> None:
    text = "Bicycle sales rose 4% in May.\n\nIn April, scooter sales rose 3%.\n\nHelmet sales fell 2%."
    assert [figure.period for figure in extract(_article(text))] == ["2025-05", "2025-04", "2025-05"]


def test_none_falls_back_to_a_lead_that_others_of_its_sort_do_not_keep() -> None:
    text = "Bicycle sales rose 4% in 2024.\n\nIn May, scooter sales rose 3%.\n\nHelmet sales fell 2%."
    assert [figure.period for figure in extract(_article(text))] == ["2024", "2025-05", ""]


@pytest.mark.parametrize(
    "sentence",
    ["Some 40 clubs wrote in.", "About 40% of voters are tired.", "The hall is worth $5 million."],
)
def test_no_count_share_or_sum_falls_back_to_a_month_of_the_lead(sentence: str) -> None:
    lead = "In May 41 clubs, 42% of voters and a gift of $6 million came."
    assert extract(_article(f"{lead}\n\n{sentence}"))[-1].period == ""


def test_a_sum_told_again_holds_when_it_did() -> None:
    text = "Sales pass $3 million\n\nIt sold vans for $3 million in May.\n\nIn June it lost $1 million."
    assert extract(_article(text))[0].period == "2025-05"


def test_shares_fall_back_to_the_quarter_of_accounts_alone() -> None:
    for stretch, period in (("in the third quarter", "2025-Q3"), ("in the first nine months", "")):
        text = f"The guild sold more bicycles {stretch}.\n\nIts margin was 4%."
        assert extract(_article(text))[0].period == period


def test_pronouns_and_restatements_take_the_measure_before() -> None:
    figures = extract(
        "Rents in Lisbon reached 41 billion yuan ($5.8 billion). The figure was $4 billion a year earlier."
    )
    assert [figure.measure for figure in figures] == ["Rents in Lisbon"] * 3
    assert "measure" in figures[2].inherited


def test_the_article_is_named() -> None:
    assert [figure.article for figure in extract(_article("Rents rose 5%."))] == ["a"]
    assert [figure.article for figure in extract("Rents rose 5%.")] == [""]


def test_bullets_take_their_label() -> None:
    (figure,) = extract("- Bicycles: Sales jumped 24.7% on the year.")
    assert (figure.measure, figure.basis) == ("Bicycles: sales", "y/y")


def test_a_number_inside_a_date_is_no_figure() -> None:
    (figure,) = extract("In the first 11 months of 2025, exports totaled $3.4 trillion.")
    assert (figure.text, figure.period) == ("$3.4 trillion", "2025-01..2025-11")


def test_of_a_text_as_long_as_books_whole_paragraphs_are_searched() -> None:
    text = "Exports rose 5.9%.\n\n" + "Nothing is counted here.\n\n" * (SEARCHED // 26)
    text = text[: SEARCHED - 10].rsplit("\n\n", 1)[0] + "\n\nImports fell by 1,234 tons, officials said."
    assert [figure.text for figure in extract(text)] == ["5.9%"]
    assert [figure.text for figure in extract(text[60:])] == ["1,234 tons"]


def test_a_row_of_numbers_has_values_and_no_measures() -> None:
    figures = extract("Rates: " + "5% 6.5% " * 100)
    assert [figure.value for figure in figures] == [5, 6.5] * 100
    assert {figure.measure for figure in figures} == {""}
    assert extract("Rates: 5%")[0].measure == "Rates"


def test_a_long_column_of_numbers_measures_nothing_but_keeps_its_values() -> None:
    figures = extract("Rents rose to $9.\n\n" + "$5\n" * 200 + "\nRents fell to $4.")
    assert [figure.value for figure in figures] == [9, *[5] * 200, 4]
    assert {figure.measure for figure in figures[100:200]} == {""}
    assert figures[-1].measure == "Rents"


def test_many_sentences_are_read_as_few() -> None:
    paragraph = "In May 2020, exports in Peru rose by 5%. They fell by 3% a month later, Ada Moor said."
    figures = extract("\n\n".join([paragraph] * 100))
    slots = [(f.value, f.measure, f.direction, f.place, f.period, f.speaker) for f in figures]
    assert len(figures) == 200
    assert slots == slots[:2] * 100


def test_losses_beside_victims_are_sums() -> None:
    told = extract("The quake killed 12 people and injured 34 on Monday, with losses of $3.4 billion.")
    assert [figure.measure for figure in told] == ["People killed", "People injured", "Losses"]


def test_what_a_number_leaves_out_is_what_it_counts() -> None:
    text = "Some 3,000 residents left and another 400 spent the night on beds, half of them in Tarn."
    assert [figure.unit for figure in extract(text)][:2] == ["resident", "resident"]
    assert [figure.unit for figure in extract("The tower has 40 floors and is 90 high.")] == ["floor", ""]
