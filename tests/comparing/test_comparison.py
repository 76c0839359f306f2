"""From articles to a Comparison, the whole way."""

from briefing.comparing import compare
from briefing.model import Article

DRY = "The mill at Harrow burned for two hours. The fire left 41 sheds in ruins, the mayor said."


def test_two_articles_of_one_outlet_are_told_apart_in_the_reason() -> None:
    articles = [
        Article("a", "Fire at Harrow", "Harbour Wire", DRY),
        Article("b", "Fire at Harrow mill", "Harbour Wire", DRY.replace("41", "46")),
    ]
    measure = next(m for m in compare(articles).measures if "41 sheds" in [f.text for f in m.figures])
    assert measure.verdict == "differ"
    assert measure.why.startswith("Harbour Wire says “41 sheds”, but Harbour Wire (2) says “46 sheds”")


def test_a_reason_says_which_number_the_arithmetic_bears_out() -> None:
    text = "Harrow results. Net profit fell {} to €{} million from €702 million, Harrow said."
    articles = [
        Article("a", "Harrow results", "Harbour Wire", text.format("12%", 618)),
        Article("b", "Harrow results", "East Ledger", text.format("12%", 681)),
    ]
    measure = next(m for m in compare(articles).measures if "€681 million" in [f.text for f in m.figures])
    assert measure.verdict == "differ"
    assert "“€618 million” fits €702m → €618m = −12% ≈ −12%; “€681 million” does not" in measure.why
