"""Names and the short forms that stand in brackets after them."""

from collections.abc import Callable
from typing import Any

import pytest

from briefing.comparing.profiles.profile import profile
from briefing.comparing.profiles.short_names import settle_short_names, short_names
from briefing.comparing.words.concepts import concepts
from briefing.model import Article


@pytest.mark.parametrize(
    ("text", "short", "names"),
    [
        ("The Kelm Workers Union (KWU) won.", "kwu", [{"kelm", "workers", "union"}]),
        ("Moor of the Kelm Democrats (KPD) won.", "kpd", [{"kelm", "democrat"}]),
        ("The Bank of Kelm (BoK) cut rates.", "bok", [{"bank", "kelm"}]),
        ("Ada Moor (D) and Kelm Mills (NYSE) and the Team (IT) won.", "", []),
        ("Kelm (UK) won. The Ice Team (IT) lost.", "", []),
    ],
)
def test_short_names(article: Callable[..., Article], text: str, short: str, names: list[set[str]]) -> None:
    found = short_names([article("a", text=text)])
    assert {len(long) for long in found.get(short, ())} == {len(name) for name in names}
    assert set(found) == ({short} if short else set())


def test_a_share_is_of_one_party_by_either_name(article: Any, figure: Any) -> None:
    told = "The Kelm Democrats (KPD) won 29.4%.", "The KPD won 28.1%."
    long = figure("29.4%", 29.4, "%", "a", measure="Kelm Democrats’ share of vote", sentence=told[0])
    short = figure("28.1%", 28.1, "%", "b", measure="KPD’s share of vote", sentence=told[1])
    articles = [article(id_, text=text) for id_, text in zip("ab", told, strict=True)]
    profiles = [
        profile(f, a, names=frozenset(concepts(" ".join(told))))
        for f, a in zip((long, short), articles, strict=True)
    ]
    assert profiles[0].measure.isdisjoint(profiles[1].measure)
    settle_short_names(profiles, articles)
    assert profiles[0].measure == profiles[1].measure == {"kpd"}
    assert "kpd" in profiles[0].names.keys() & profiles[0].sentence
