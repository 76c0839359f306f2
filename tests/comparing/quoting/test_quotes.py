"""Who is quoted by whom, and whom nobody can tell."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.comparing.quoting.quotes import quoted
from briefing.model import Article


def who(*texts: str) -> dict[str, list[str]]:
    """Name → the sentences that quote, "a: …" for the first text."""
    articles = [Article(chr(97 + n), "", "", text) for n, text in enumerate(texts)]
    by_id = {each.id: each.text for each in articles}
    return {
        person.name: [f"{article}: {by_id[article][start:end]}" for article, start, end in person.passages]
        for person in quoted(articles)
    }


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“The dam will hold,” said Marta Ilves, the chief engineer.", "Marta Ilves"),
        ("Marta Ilves, the chief engineer, said the dam would hold.", "Marta Ilves"),
        ("The chief engineer, Marta Ilves, told reporters the dam would hold.", "Marta Ilves"),
        ("Water Minister Marta Ilves later said on Friday that the dam would hold.", "Marta Ilves"),
        ("Sen. Marta Ilves (R) of Ohio warned that the dam was old.", "Marta Ilves"),
        ("The dam will hold, according to engineer Marta Ilves.", "Marta Ilves"),
        ("Tides rose, according to data compiled by the Coastal Institute.", "Coastal Institute"),
        ("According to Coastal Institute figures, tides rose.", "Coastal Institute"),
        ("Analysts at Larch Securities forecast that wheat will fall.", "Larch Securities"),
        ("Economists at Larch Securities expect wheat to fall by 3%.", "Larch Securities"),
        ("Larch Securities forecasts that wheat will fall.", "Larch Securities"),
        ("Larch Securities puts the fall at 3% this year.", "Larch Securities"),
        ("Mayor Marta Ilves put the number of wrecks at 20.", "Marta Ilves"),
        ("Wheat fell by 3% in May, the Grain Board reported on Tuesday.", "Grain Board"),
        ("Wheat fell by 3% in May, the Grain Board reported.", "Grain Board"),
        ("The Grain Board reported Tuesday that wheat fell by 3%.", "Grain Board"),
        ("The Coastal Service reported gusts of 105 mph at Carrick.", "Coastal Service"),
        ("Marta Ilves announced on Friday that the dam would close.", "Marta Ilves"),
        ("Meteorologist Marta Ilves, of the Coastal Institute, calculated that it leaked.", "Marta Ilves"),
        ("The latest data from Norway’s Grain Board shows that wheat fell.", "Grain Board"),
        ("Figures released by the Grain Board showed that wheat fell.", "Grain Board"),
        ("The dam will hold, said Marta Ilves of Carrick’s Coastal Institute.", "Marta Ilves"),
        ("Tides rose, according to the University of Carrick’s Coastal Institute.", "University of Carrick"),
        ("The Department of Water said levels were normal.", "Department of Water"),
        ("Secretary of State Marta Ilves called the plan “a gift to nobody.”", "Marta Ilves"),
        ("The gauge failed in March, The Harbour Times reported.", "Harbour Times"),
        ("“The dam will hold,” said Carrick federal water prosecutor Marta Ilves.", "Marta Ilves"),
        ("House of Delegates Speaker Marta Ilves said the dam would hold.", "Marta Ilves"),
        ("Carrick Board of Water President Marta Ilves said the dam would hold.", "Marta Ilves"),
        ("Special Agent Marta Ilves said the dam had been watched.", "Marta Ilves"),
        ("Rep. Marta King said the dam would hold.", "Marta King"),
        ("King Harald IV said the dam would hold.", "Harald"),
        ("Marta Ilves closed the dam and said in a statement that it leaked.", "Marta Ilves"),
        ("On Monday, Marta Ilves closed the dam, saying it leaked.", "Marta Ilves"),
        ("Marta Ilves accused the crew of “sleeping by the sluice.”", "Marta Ilves"),
        ("Marta Ilves, who's in her third term, promised that the dam would hold.", "Marta Ilves"),
        ("The institute's CEO, Marta Ilves, said Jonas Brandt would sleep.", "Marta Ilves"),
        ("Sen. Marta Ilves, D-Nev., the outgoing majority leader, said it would hold.", "Marta Ilves"),
        ("Marta Ilves, the chief engineer, just said the dam would hold.", "Marta Ilves"),
        ("\"The dam will hold,'' Marta Ilves said.", "Marta Ilves"),
        ("“It held,” said Carrick prosecutor Marta Ilves of the dam on the lake.", "Marta Ilves"),
        ("In Carrick, Marta Ilves opened her talk with the dam, saying it leaked.", "Marta Ilves"),
        ("The mayor met the board’s chief Marta Ilves, who said the dam would hold.", "Marta Ilves"),
        ("Marta Ilves, according to residents, told the crew that the dam would hold.", "Marta Ilves"),
        ("In Carrick, President Ilves closed the dam, saying it leaked.", "Ilves"),
        ("Jonas Brandt, 33, sleeps at a clinic in Carrick, said Dr. Marta Ilves, its head.", "Marta Ilves"),
        ("Marta Ilves, 33, who had slept, said the dam would hold.", "Marta Ilves"),
        ("Marta Ilves, 33, said the dam would hold.", "Marta Ilves"),
        ("The Civil Water Front said the dam leaked.", "Civil Water Front"),
        ("A tally from the Coastal Institute showed that tides rose.", "Coastal Institute"),
    ],
)  # fmt: skip
def test_whom_a_sentence_names_as_its_source(text: str, name: str) -> None:
    assert list(who(text)) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "A spokesman for Marta Ilves said the dam would hold.",
        "Officials said the dam would hold, and residents told The Harbour Times that it leaked.",
        "The mayor of Port Ashby said the dam would hold.",
        "A man in Ashby, Carrick, who knew the dam, said it leaked.",
        "“Marta Ilves said it would hold,” one resident recalled.",
        "Carrick reported 5,551 new cases of the fever.",
        "Ilves was told that the dam would hold.",
        "The Mid-Carrick states will flood first.",
        "He said the dam would hold.",
        "Weather permitting, officials in Carrick said, the Ilves dam reopens.",
        "“We were lucky,” I'm told.",
        "Observers called the statement from the White House a distraction.",
        "Marta Ilves agreed to pay 5,000 crowns over the “missing sluice.”",
        "Carrick lawmakers closed the dam but said it held.",
        "Congress rejected that proposal.",
        "A judge in Port Ashby, who said the dam would hold, slept.",
        "The wife of Jonas Brandt, who said the dam would hold, slept.",
        "The judge, however, called Marta Ilves “a gift to nobody.”",
        "The Ilves campaign closed its office and said it leaked. Marta Ilves slept.",
        "“It held,” protesters said.",
        "Larch Motors reported a profit of 3% on Tuesday.",
        "Marta Ilves put the pot on the stove at noon.",
        "Carrick state TV reported that the dam leaked.",
        "Ida King runs a mill. King analysts said the dam would hold.",
        "Officials said Marta Ilves according it honours was kind.",
    ],
)
def test_what_names_no_source_is_left_out(text: str) -> None:
    assert who(text) == {}


def test_a_quotation_runs_on_through_its_paragraph() -> None:
    text = "“It held,” said Marta Ilves. “We slept. Nobody drowned.”\n\n“It leaked,” a resident said."
    assert who(text)["Marta Ilves"] == [
        "a: “It held,” said Marta Ilves.",
        "a: “We slept.",
        "a: Nobody drowned.”",
    ]


def test_a_quotation_that_another_sentence_opens_is_not_his() -> None:
    text = "“It held,” said Marta Ilves. A plate by the sluice reads “Built in May. Mended in June.”"
    assert who(text)["Marta Ilves"] == ["a: “It held,” said Marta Ilves."]


def test_a_quotation_goes_on_for_the_person_not_for_who_reports_it_or_cannot_be_told() -> None:
    told = "“It held,” Marta Ilves told the crew, according to The Harbour Times. “We slept.”"
    assert {name: len(sentences) for name, sentences in who(told).items()} == {
        "Marta Ilves": 2,
        "Harbour Times": 1,
    }
    told = "“It held,” she told the crew, according to The Harbour Times. “We slept.”"
    assert len(who(told)["Harbour Times"]) == 1


def test_he_and_she_stand_for_who_just_spoke() -> None:
    told = "Ms. Ilves praised her crew.\n\n“It held,” said Marta Ilves.\n\n"
    assert len(who(f"{told}“We slept,” she said.")["Marta Ilves"]) == 2
    assert len(who(f"{told}“We slept,” he said.")["Marta Ilves"]) == 1
    between = "Rain fell on Jonas Brandt as he worked. "
    assert len(who(f"{told}{between}\n\n“We slept,” she said.")["Marta Ilves"]) == 1


def test_he_is_also_whose_doings_the_sentence_before_tells() -> None:
    said = "“We slept,” he said."
    crossed = "Mr. Jonas Brandt crossed the lake in his boat."
    assert len(who(f"{crossed}\n\n{said}")["Jonas Brandt"]) == 1
    assert len(who(f"{crossed[:-1]} at Green Point. {said}")["Jonas Brandt"]) == 1
    assert len(who(f"{crossed} Brandt woke late, and he said it leaked.")["Jonas Brandt"]) == 1
    assert "Jonas Brandt" not in who(f"Mr. Emil Sorg slept. {crossed}\n\nHe said, by a rule, Brandt paid.")
    assert who(f"Rain fell on Mr. Jonas Brandt and his boat. {said}") == {}
    assert who(f"Mr. Emil Sorg slept. {crossed} Brandt met Sorg. {said}") == {}


def test_a_quotation_left_open_goes_on_in_the_next_paragraph() -> None:
    text = "“It held,” said Marta Ilves. “We slept.\n\n“Nobody drowned.\n\n“We left.”\n\n“It leaked.”"
    assert len(who(text)["Marta Ilves"]) == 4


def test_whom_most_articles_quote_stands_first() -> None:
    found = who(
        "“Up,” said Jonas Brandt. “Up,” Brandt said again. “It held,” said Marta Ilves.",
        "Marta Ilves said it held.",
    )
    assert list(found) == ["Marta Ilves", "Jonas Brandt"]


NAMES = ["Marta", "Ilves", "Jonas", "Brandt", "Water", "Department", "Mr.", "Sen.", "he", "she", "(R)"]
OTHERS = [
    "said",
    "told",
    "according",
    "to",
    "the",
    "“It",
    "held,”",
    '"',
    ",",
    "of",
    "and",
    "who",
    "that",
    ".",
]
texts = st.lists(st.sampled_from([*NAMES, *OTHERS, "data", "from", "\n\n"]), max_size=50).map(
    " ".join
) | st.text(max_size=80)


@settings(max_examples=80, deadline=None)
@given(st.lists(texts, min_size=1, max_size=3))
def test_offsets_are_sentences_and_the_order_of_articles_changes_only_order(given_texts: list[str]) -> None:
    articles = [Article(chr(97 + n), "", "", text) for n, text in enumerate(given_texts)]
    text = {each.id: each.text for each in articles}
    found = quoted(articles)
    assert found == quoted(articles)
    for person in found:
        assert person.name.strip() and person.passages
        for article, start, end in person.passages:
            assert 0 <= start < end <= len(text[article]) and text[article][start:end].strip()
    turned = quoted(articles[::-1])
    assert {p.name: frozenset(p.passages) for p in found} == {p.name: frozenset(p.passages) for p in turned}


def test_the_model_names_the_articles_once(article: Any) -> None:
    found = quoted([article("a", text="Marta Ilves said it held. Marta Ilves said it leaked.")])
    assert found[0].articles == ("a",) and len(found[0].passages) == 2
