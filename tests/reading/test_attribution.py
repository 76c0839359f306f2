"""Title, outlet and date where the text gives them."""

from datetime import date, datetime

import pytest

from briefing.reading.attribution import (
    find_date,
    find_headline,
    find_outlet,
    same_words,
    without_dateline,
)

BODY = "Exports rose 5.9% in November, the customs office said."


@pytest.mark.parametrize(
    "headline",
    [
        "Exports rise 5.9% in November",
        "Who pays for the bridge?",
        "‘We were asleep’: ferry survivors speak",
        "Toll climbs to 27 in U.S.",
    ],
)
def test_a_headline_is_the_first_line_that_is_no_sentence(headline: str) -> None:
    assert find_headline([headline, BODY]) == headline


@pytest.mark.parametrize(
    "first",
    [
        BODY,
        "BEIJING, Dec. 8 (Xinhua) -- Exports rose",
        "Beijing, China – Exports rose 5.9 percent in November",
        "- Exports: up 5.9%",
        "December 8, 2025",
        "Exports",
        "It was a year of records and of quarrels, " * 5,
    ],
)
def test_what_is_no_headline(first: str) -> None:
    assert find_headline([first, BODY]) == ""


def test_a_text_of_one_paragraph_has_no_headline() -> None:
    assert find_headline(["12 dead in ferry accident"]) == ""


@pytest.mark.parametrize(
    ("blocks", "outlet"),
    [
        (["Exports rise", "CGTN", BODY], "CGTN"),
        (["Exports rise", "(CNN) – Exports rose."], "CNN"),
        (["Exports rise", "Washington (CNN) Exports rose."], "CNN"),
        (["WASHINGTON (AP) — Exports rose."], "Associated Press"),
        (["BEIJING, Dec. 8 (Xinhua) -- Exports rose."], "Xinhua"),
        (["WESTERBY (Kontor) – Shares fell."], "Kontor"),
        (
            [BODY, "Copyright © 2021 The Washington Times, LLC. Ask us for reprints."],
            "Washington Times",
        ),
        ([BODY, "© 2026 Harbour Wire. All rights reserved."], "Harbour Wire"),
        (["Brussels (Belgium) was quiet."], ""),
        (["The alliance (NATO) – said no."], ""),
        ([BODY], ""),
    ],
)
def test_outlets(blocks: list[str], outlet: str) -> None:
    assert find_outlet(blocks) == outlet


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (["Exports rise", "By Ann Example, December 8, 2025", BODY], date(2025, 12, 8)),
        (["Exports rise", "8 December 2025", BODY], date(2025, 12, 8)),
        (["Exports rise", "By Ann Example | Dec. 8, 2025 | 9:48 p.m.", BODY], datetime(2025, 12, 8, 21, 48)),
        (["Exports rise", "The Post, Monday 8 December 2025", "By Ann Example", BODY], date(2025, 12, 8)),
        (
            ["Exports rise", "Published 8 December 2025", "Updated 9 December 2025, 6:15 am", BODY],
            datetime(2025, 12, 9, 6, 15),
        ),
        (["Exports rise", "8 December 2025", "5 May 2031", BODY], date(2025, 12, 8)),
        (["Exports rise", "By December 8, 2025, the port had closed.", BODY], None),
        (["Exports rise", BODY, "A law of May 3, 2019, forbids it."], None),
    ],
)
def test_dates(blocks: list[str], found: date | None) -> None:
    assert find_date(blocks) == found


def test_lines_are_compared_by_their_words() -> None:
    assert same_words("Who pays? ‘Not us’", "WHO PAYS — 'not us'")
    assert not same_words("12 dead", "27 dead")


@pytest.mark.parametrize(
    ("sentence", "without"),
    [
        ("Oslo, Norway – Two ships met in the fjord.", "Two ships met in the fjord."),
        ("PORT CALDER (Wire) — Divers searched on.", "Divers searched on."),
        ("NEW DELHI -- $4 billion was lent.", "$4 billion was lent."),
        ("Rio de Janeiro - Rain fell for days.", "Rain fell for days."),
        ("The mayor – a former diver – said no.", "The mayor – a former diver – said no."),
        ("Well-known names left.", "Well-known names left."),
        ("Exports rose 5.9% - Imports fell.", "Exports rose 5.9% - Imports fell."),
    ],
)
def test_a_dateline_is_no_part_of_the_sentence(sentence: str, without: str) -> None:
    assert without_dateline(sentence) == without
