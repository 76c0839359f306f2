"""Measures told in ways of their own. Each row: a sentence, and the measure of each of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    ("He sold just over half that.", [""]),
    ("Lund came in second with 800 lightning strikes.", ["Place of Lund", "Lightning strikes of Lund"]),
    ("Value slipped below $9 after it missed revenue forecasts by $2.", ["Value", "Revenue"]),
    ("She bought the 5,300-pound Massive Harbour Lamp.", ["Weight of Massive Harbour Lamp"]),
    ("The dividend was axed. Moor paid $40 per share.", ["Paid by Moor"]),
    ("The firm pays no dividend for 2025, after paying $1.10 per share for 2024.", ["Dividend"]),
    ("It earned $1.10 per share.", ["Earned"]),
    ("He wants 100 miles of wall in exchange for peace.", ["Length of wall"]),
    ("The guild spent $9 million in a last-minute, door-to-door effort.", ["Spent by guild"]),
    ("Moor called for cuts to the $9 million harbour budget.", ["Harbour budget"]),
    ("One senior clerk initially described the deal.", ["Senior clerk who described the deal"]),
    ("The bill extends aid for some 300,000 facing eviction.", ["People facing eviction"]),
    ("Moor wrote a two-page note on the 40 guards Dorn hired.", ["Pages of note", "Guards"]),
    ("You wake up one day and see the dam gone.", []),
    ("He denies it one day and admits it the next.", []),
    ("The fair lasted one day and ended.", ["How long the fair lasted"]),
    ("A boy aged two months died.", ["Age of boy"]),
    ("Staff aged two years and above qualify.", ["Age of staff"]),
    ("The halt forced 90 cooks to find a kitchen.", ["Cooks forced to find a kitchen"]),
    ("The firm placed nine cooks on paid leave.", ["Cooks placed on paid leave by firm"]),
    (
        "Some 90 goats will be welcomed in the next two years.",
        ["Goats welcomed", "Time for goats to be welcomed"],
    ),
    ("Moor won as four other towns held nominating contests.", ["Other towns that held nominating contests"]),
    ("It won the two-thirds majority needed.", ["Majority required"]),
    ("Dorn fell short of the two-thirds it required.", ["Majority required"]),
    ("Dorn needed two-thirds of the eggs.", ["Share of eggs needed by Dorn"]),
    ("Dorn filed a new 32-count set of charges.", ["Counts of charges"]),
    ("It will replace jets, some of which have been in service for 19 years.", ["Time in service"]),
    ("Limiting the inquiry to 48 hours would hurt.", ["Length of inquiry"]),
    ("The halt put 900 bakers out of work for nine days.", ["Bakers out of work", "Time out of work"]),
    ("Snow of 2 feet has fallen, and it led to scores of closures.", ["Snow", "Closures"]),
    ("The guild is closing baths once more and scaling back room capacity to 50%.", ["Room capacity"]),
    ("It ended a book on the feuds of the last four years.", ["Time frame"]),
    ("The current threshold is 98 degrees Fahrenheit.", ["Current threshold"]),
    ("It gives cooks a rise and ensures cooks are paid $40,000.", ["Paid to cooks"]),
    (
        "The guild learnt in one survey that 41% say the fee harms trade.",
        ["Survey", "Say the fee harms trade"],
    ),
    ("It hit 98°F there.", ["Temperature"]),
    ("She was paid $52,700 in the last weeks of autumn.", ["Paid"]),
    ("The boat left with more than 200 aboard.", ["People aboard"]),
    ("Waiters on $9 an hour want more.", ["Pay of waiters"]),
    ("Prosecutors charged the 73-year-old with fraud.", ["Age"]),
    ("He lives on little more than $5 a day.", [""]),
    ("It paid 40 million euros. ($1 = 0.86 euros)", ["Paid", "Exchange rate"]),
    # what a hall or a ship has room for, and those looked for
    ("The ferry was licensed to carry more than 400.", ["Capacity of ferry"]),
    ("The ferry had room for 425.", ["Capacity of ferry"]),
    ("The clinic has room for two lepers.", ["Room for lepers"]),
    ("Rescuers with dogs are still looking for eight people.", ["People missing"]),
    ("The firm is looking for 40 cooks.", ["Cooks"]),
    ("The team is looking for three cooks.", ["Cooks"]),
    ("There is no room for 40 cooks.", ["Cooks"]),
    ("That is below the 425 the ship was authorized to carry.", ["Capacity"]),
    ("That is above the $300 the mayor had promised.", ["Promised by mayor"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
