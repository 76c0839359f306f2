"""When something was told dates no figure."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("A study published last week found that 210 trees fell.", [""]),
    ("Some 210 trees fell last week, a study published in May found.", ["2025-11-30..2025-12-06"]),
    ("Rents reached 900 euros in October, the bank said Monday.", ["2025-10"]),
    ("The bank said Monday that rents reached 900 euros.", [""]),
    ("Monday's report of 210 claims surprised nobody.", [""]),
    ("The mayor said in a statement Monday that 210 trees fell.", [""]),
    ("A survey Monday showed that rents fell by 5%.", [""]),
    ("At a news conference Monday the mayor said 34 schools burned.", [""]),
    ("The bank predicted last week that rents would rise 5%.", [""]),
    ("She told the court in an interview on Tarn Radio on Monday that 34 schools burned.", [""]),
    ("LUND, Dec. 8 – Moor sold 210 carts this year.", ["2025"]),
    ("LUND, Dec. 8 – Some 210 carts burned.", ["2025-12-08"]),
    ("The ferry line reported 2020-2025 losses of $5 million.", ["2020..2025"]),
    ("Alder told the Tarn Courier Tuesday that 34 schools burned.", [""]),
]


@pytest.mark.parametrize(("sentence", "periods"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_times_of_telling(sentence: str, periods: list[str]) -> None:
    article = Article(id="a", title="", source="", text=sentence, published=date(2025, 12, 10))
    assert [figure.period for figure in extract(article)] == periods
