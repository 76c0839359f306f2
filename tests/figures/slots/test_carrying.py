"""Times that hold for later sentences."""

from datetime import date

import pytest

from briefing.figures import extract
from briefing.model import Article

CASES = [
    ("“Your taxes go up on Jan. 1,” she said at a mill, where 95 percent of the parts are made.", ""),
    (
        "In November, rents rose 5%. October rents had fallen 2%, making November a relief. Wages fell 9%.",
        "2025-11",
    ),
    ("In May rents rose 5%. Wages rose 2%.", "2025-05"),
    ("The fee fell to $300 in May. Lund was paid $278,000.", "2025-05"),
    ("The fee fell to $300 in May. The mayor, Ray Lund, is paid $278,000.", ""),
    ("Inflation, which hit a high of 19.2% in March, was down to 10.3%.", ""),
    ("In September 2013 he joined the board. The firm has 300 clerks.", ""),
    ("The last strike was in 2007. The union has 48,000 members.", ""),
    ("A photo shows the bridge in May. The bridge has 300 lamps.", ""),
    ("The yard is booked into 2029. It has 300 welders.", ""),
    ("Sales fell 5% from a year ago. Costs rose 2%.", ""),
    ("In May rents rose 5%. The landlord owns 300 flats.", ""),
    ("Some 20 people died on Sunday. The town now counts 300 people.", ""),
    ("Some 20 people died on Sunday. Some 300 people were hurt.", "2025-12-07"),
    ("Some 20 people died on Sunday.\n\nAnother 300 people were hurt.", "2025-12-07"),
    ("Some 20 people died on Sunday.\n\nThe town has 300 people.", ""),
    ("The dam broke on Sunday, and the town has 300 people.", ""),
    ("Rents rose 5% in May, the bank said.\n\nWages, it said, rose 2%.", "2025-05"),
    ("The hall opened in May, the bank said.\n\nWages, it said, rose 2%.", ""),
    ("For comparison, strikes in the first three months of 2025 cost $40. The fleet has 300 boats.", ""),
    ("The vote comes in March. The party has 300 members.", ""),
    ("Alder runs for March's vote. He has a lead of 300 votes.", ""),
    ("Some 20 people died on Dec. 3. Just last week, one person died in a crash.", "2025-11-30..2025-12-06"),
    (
        "Claims fell to 300 last week.\n\nThe drop was 20 from the previous week's 320.",
        "2025-11-23..2025-11-29",
    ),
]


@pytest.mark.parametrize(("text", "period"), CASES, ids=[text[:40] for text, _ in CASES])
def test_period_that_a_later_sentence_inherits(text: str, period: str) -> None:
    article = Article(id="a", title="", source="", text=text, published=date(2025, 12, 10))
    assert extract(article)[-1].period == period
