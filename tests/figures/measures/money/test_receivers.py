"""Who gets a sum. Each row: a sentence, and the measure of its sum."""

import pytest

from briefing.figures import extract

CASES = [
    ("Bakers are paying $9 for a sack.", "Paid for sack by bakers"),
    ("The guild has asked donors for $16 million.", "Asked for by guild"),
    ("Dorn is suing bakers for $12 million.", "Sued for by Dorn"),
    ("The agent offered him $70,000 to stay away.", "Offered to him"),
    ("The guild promised her $20,000 for the painting.", "Promised to her"),
    ("The fixer paid the driver €400 to look away.", "Paid to driver"),
    ("A cousin lent them £9,000 for the boat.", "Lent to them"),
    ("The aunt left him $40,000 in her will.", "Left to him"),
    ("The charity sent the school $15,000.", "Sent to school"),
    ("The bank charged customers $35 for each overdraft.", "Charged to customers"),
    ("Tarn was paid $600 a week.", "Paid to Tarn"),
    ("Halvik was offered $1 million for his shares.", "Offered to Halvik"),
    ("Growers are owed $12 million.", "Owed to growers"),
    ("He was paid $600 a week.", "Paid"),
    ("The firm fined him $250.", "Fine"),
    ("Dorn was fined $250.", "Fine for Dorn"),
    ("It cost him $4 million.", "Cost to him"),
    ("The thieves demanded $2 million.", "Demanded by thieves"),
    ("The judge awarded Perrin $75,000 in damages.", "Damages"),
]


@pytest.mark.parametrize(("text", "measure"), CASES)
def test_receiver(text: str, measure: str) -> None:
    assert [figure.measure for figure in extract(text)] == [measure]
