"""How long since the last, or since a worse one. Each row: a sentence, and its measures."""

import pytest

from briefing.figures import extract

CASES = [
    ("It was Tarn's wettest fair in nine years.", ["How long since a wetter fair"]),
    ("It was France's deadliest flood in nine years.", ["How long since a deadlier flood in France"]),
    ("It was France's first flood in nine years.", ["How long since the last flood in France"]),
    ("Moor is the oldest mayor elected in nine years.", ["How long since an older mayor was elected"]),
    ("They are the first mayors elected in nine years.", ["How long since the last mayors were elected"]),
    ("The mayor, the first in 20 years to be a Whig, spoke.", ["How long since the last"]),
    ("A fire broke out at the mill, the first in nine years.", ["How long since the last"]),
    ("The strike was the guild's first in nine years.", ["How long since the last strike"]),
    (
        "The walkout, the first for a big town in at least six years, shut schools.",
        ["How long since the last walkout"],
    ),
    ("It was Tarn's first bakers strike in 25 years.", ["How long since the last bakers strike"]),
    ("The strike is the first for the bakers in 25 years.", ["How long since the last strike"]),
    ("She became the first abbess to resign in 600 years.", ["How long since the last abbess to resign"]),
    ("He is the first cook to win a prize in 20 years.", ["How long since the last cook to win a prize"]),
    ("Ada Moor to become first abbess in 600 years to resign", ["How long since the last abbess"]),
    # worse than that
    ("It was the deadliest flood in almost two decades.", ["How long since a deadlier flood"]),
    ("They were the worst floods in two decades.", ["How long since worse floods"]),
    ("It is the most significant shift in 50 years.", ["How long since a more significant shift"]),
    ("Tin fell to 6%, the lowest in 10 months.", ["Tin", "How long since Tin was lower"]),
    ("The key rate is already at its lowest in three years.", ["How long since key rate was lower"]),
    ("Tin surges to highest level in two months", ["How long since a higher level"]),
    # what was last done
    (
        "The Whigs took control of the council for the first time in two decades.",
        ["How long since the Whigs last took control of the council"],
    ),
    ("Rents have dropped for the first time in nine years.", ["How long since rents last dropped"]),
    ("Tarn had not elected a Whig mayor in 25 years.", ["How long since Tarn last elected a Whig mayor"]),
    # but not of these
    ("It is the best of them in two years.", ["How long since the last"]),
    ("You can't do it in half an hour.", ["Time frame"]),
    ("He was the forest warden for 33 years.", ["How long he was the forest warden"]),
    ("It was the longest lull in two months of talks.", ["Length of talks"]),
    ("She met cooks at First Street for two hours.", ["How long she met cooks at First Street"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES, ids=[sentence[:40] for sentence, _ in CASES])
def test_measure(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures
