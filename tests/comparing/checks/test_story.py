"""Arithmetic between figures: found where words support it, with the tolerance of the stated digits."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing import compare
from briefing.comparing.checks import MOST
from briefing.comparing.checks.bearing import bearing
from briefing.comparing.checks.story import verdict
from briefing.figures import extract
from briefing.model import Check, Tie
from briefing.reading import read
from briefing.reading.samples import sample_stories


@pytest.fixture(scope="session")
def checks(article: Any) -> Any:
    def run(*texts: Any) -> Any:
        articles = [article(chr(97 + n), text=text) for n, text in enumerate(texts)]
        return compare(articles, {a.id: extract(a) for a in articles}).checks

    return run


def only(found: Any, relation: Any) -> Any:
    return [check for check in found if check.relation == relation]


def test_a_currency_pair_in_brackets_makes_a_rate(checks: Any) -> None:
    (check,) = only(checks("Trade came to 41.21 trillion yuan ($5.83 trillion)."), "rate")
    assert check.holds
    assert "7.07 CNY a USD" in check.expression


def test_two_currency_pairs_that_disagree_fail(checks: Any) -> None:
    one, two = (
        "Trade came to 41.21 trillion yuan ($5.83 trillion).",
        "It sold 70 billion yuan ($5.1 billion).",
    )
    (check,) = [check for check in checks(one, two) if not check.holds]
    assert check.relation == "rate"
    assert "one of the four is off" in check.why


def test_a_part_and_its_share(checks: Any) -> None:
    found = only(
        checks(
            "Total foreign trade reached 41.21 trillion yuan.",
            "Trade with ASEAN came to 6.82 trillion yuan and so accounted for 16.6 percent of foreign trade.",
        ),
        "share",
    )
    assert [check.holds for check in found] == [True]
    assert found[0].expression.endswith("≈ 16.6%")


def test_growth_between_two_levels(checks: Any) -> None:
    (check,) = only(checks("Sales rose 6.2% to 11.84 billion euros from 11.15 billion euros."), "growth")
    assert check.holds


def test_growth_that_does_not_hold_says_what_would_have_to_change(checks: Any) -> None:
    (check,) = only(checks("Sales rose 9.2% to 11.84 billion euros from 11.15 billion euros."), "growth")
    assert not check.holds
    assert "“9.2%” would have to be 6.19%" in check.why


@pytest.mark.parametrize(("stated", "holds"), [(5.7, [True]), (5.83, []), (6.4, [False])])
def test_what_cutting_off_may_explain_shows_nothing(figure: Any, stated: float, holds: list[bool]) -> None:
    total = figure(f"${stated} trillion", stated * 1e12, "USD")
    found = verdict("sum", "$3.4tn + $2.3tn = $5.7tn", 5.7e12, 0.1e12, total, (total,), "USD")
    assert [check.holds for check in found] == holds


def test_parts_and_their_whole(checks: Any) -> None:
    (check,) = only(checks("The ferry carried 231 people: 212 passengers and 19 crew members."), "sum")
    assert (check.holds, check.exact) == (True, True)


@pytest.mark.parametrize(("unit", "found"), [("km", ["sum"]), ("miles", [])])
def test_only_amounts_of_one_unit_are_added(checks: Any, unit: str, found: list[str]) -> None:
    parts = f"At Tarn 412 {unit} of canal and another 351 km of river were dredged, engineers said."
    whole = "Engineers said a total of 763 km of canal and river were dredged at Tarn."
    assert [check.relation for check in checks(parts, whole)] == found


@pytest.mark.parametrize(("unit", "found"), [("km", ["difference"]), ("miles", [])])
def test_only_levels_of_one_unit_have_a_step_between_them(checks: Any, unit: str, found: list[str]) -> None:
    texts = (
        f"The canal at Tarn was 412 {unit} long before the works at Tarn, engineers said.",
        "Engineers said the canal at Tarn was 763 km long after the works.",
        "The canal at Tarn grew by 351 km, engineers said.",
    )
    assert [check.relation for check in checks(*texts)] == found


def test_figures_that_happen_to_add_up_are_no_sum(checks: Any) -> None:
    found = checks("Rain delayed 12 trains. The mayor is 30 years old.", "The town has 42 bakeries.")
    assert found == ()


def told(found: Any) -> Any:
    return [(check.expression, check.holds) for check in found]


# ── a whole and the list of its parts ────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("The barge had nine crew: two engineers, four deckhands and three cooks.", "2 + 4 + 3 = 9"),
        ("Police found 14 bodies (nine in the mill and five in the yard).", "9 + 5 = 14"),
        ("He faces eight counts, including two counts of theft, five counts of fraud and one count of arson.",
         "2 + 5 + 1 = 8"),
        ("The ferry carried 435 people, 412 of them passengers and 23 crew.", "412 + 23 = 435"),
        ("The council's 31 members, 18 Democrats and 13 Republicans, met on Friday.", "18 + 13 = 31"),
    ],
)  # fmt: skip
def test_the_parts_listed_beside_a_whole_make_it(checks: Any, text: str, expression: str) -> None:
    assert told(only(checks(text), "sum")) == [(expression, True)]


@pytest.mark.parametrize(
    "text",
    [
        "The barge had nine crew: two engineers, four deckhands and two cooks.",
    ],
)
def test_a_complete_list_that_does_not_make_its_whole_fails(checks: Any, text: str) -> None:
    (check,) = only(checks(text), "sum")
    assert not check.holds
    assert check.why


@pytest.mark.parametrize(
    "text",
    [
        "The barge had nine crew: two engineers, four deckhands and a dog.",
        "The barge had nine crew: two engineers, four deckhands, cooks and pilots.",
        "The barge had nine crew, including two engineers and four deckhands.",
        "She named two aims: 14 new schools and 300 jobs.",
        "It took nine hours: two engineers and four deckhands were flown in.",
        "Nine towns were searched by four deckhands and five dogs.",
        "Over 300 pumps failed in Tarn, nearly 800 pumps failed in Kelm, and 300 in Ost.",
    ],
)
def test_a_list_that_is_open_or_of_other_things_is_no_sum(checks: Any, text: str) -> None:
    assert checks(text) == ()


# ── parts told together, their whole elsewhere ───────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("parts", "whole", "expression"),
    [
        (
            "The ferry Oda carried 412 passengers and 23 crew members when it sank off Kelm.",
            "All 435 people on the ferry were brought to Kelm.",
            "412 + 23 = 435",
        ),
        (
            "The ferry Oda had 412 passengers, including two babies, three security guards and 20 crew.",
            "The ferry went down with 435 people aboard.",
            "412 + 3 + 20 = 435",
        ),
        (
            "The shelling killed 61 soldiers and seven civilians in Tarn, the ministry said.",
            "At least 68 people were killed in the shelling of Tarn.",
            "61 + 7 = 68",
        ),
        (
            "The pledge was signed by 214 House members and 37 senators.",
            "In all, 251 lawmakers have signed the pledge.",
            "214 + 37 = 251",
        ),
    ],
)
def test_the_sorts_that_make_up_a_group_are_added(
    checks: Any, parts: str, whole: str, expression: str
) -> None:
    assert told(only(checks(parts, whole), "sum")) == [(expression, True)]


def test_those_on_board_are_told_as_passengers_and_crew_or_all_together(checks: Any) -> None:
    found = checks(
        "The 212 passengers and eight crew members came from 14 lands.",
        "A pilot flew a jet with 220 people on board into the hills of Kelm.",
    )
    assert told(found) == [("212 + 8 = 220", True)]


def test_the_dead_the_missing_and_the_survivors_are_all_who_were_on_board(checks: Any) -> None:
    aboard = "There were 231 people on board the ferry, the line said."
    told_first = (
        "The ferry sank off Kelm. At least 12 people died and 76 are missing. Boats brought 143 survivors."
    )
    told_later = (
        "The toll of the ferry is 27 dead, and 43 people are missing. The number of survivors is 161."
    )
    assert told(checks(aboard, told_first)) == [("12 + 76 + 143 = 231", True)]
    assert told(checks(told_later, aboard)) == [("27 + 43 + 161 = 231", True)]
    assert checks(aboard, told_first.replace("143", "140"), told_later.replace("43", "44")) == ()


def test_the_other_makes_a_whole_with_those_before_it(checks: Any) -> None:
    found = checks(
        "Of those in the hotel 40 of the hostages were staff and the other 160 were guests.",
        "Gunmen took 200 hostages in a hotel in Kelm.",
    )
    assert told(found) == [("40 + 160 = 200", True)]


def test_some_of_the_dead_and_others_make_all_of_them(checks: Any) -> None:
    found = checks(
        "A spokesman said 132 of the dead in Kelm were miners and another nine were cooks.",
        "The blast in Kelm killed at least 141 people.",
    )
    assert told(found) == [("132 + 9 = 141", True)]


def test_two_like_counts_and_what_their_article_tells_of_both(checks: Any) -> None:
    whole, one, two = (
        "Hospitals of Kelm received nearly 90 patients from the crash.",
        "The Lund clinic received 27 patients from the crash.",
        "The Orr clinic received 62 patients from the crash.",
    )
    assert told(checks(f"{whole} {one} {two}")) == [("27 + 62 = 89 ≈ 90", True)]
    assert checks(f"{one} {two}", whole.replace("crash", "fire")) == ()


def test_an_article_that_tells_the_words_of_two_amounts_tells_their_sum(checks: Any) -> None:
    found = checks(
        "The plan holds $675 million for drug scanners at ports. "
        "It holds $130 million for dog teams at ports.",
        "The plan has $805 million for drug scanners and dog teams at ports.",
    )
    assert told(found) == [("$675m + $130m = $805m", True)]


def test_the_sides_of_a_vote_make_all_that_were_cast(checks: Any) -> None:
    found = checks("The house passed it by a vote of 256-167.", "It won 256 of 423 votes in the house.")
    assert told(found) == [("256 + 167 = 423", True)]


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        (
            "The attack in Tarn killed 132 children and another nine staff members.",
            "It was the worst attack since 2007, when 141 villagers were wounded at a market in Ost.",
        ),
        (
            "The party holds 197 seats, with one independent.",
            "The chamber voted 230-198 to seat the independent.",
        ),
        (
            "The ferry Oda carried 412 passengers and 23 crew members.",
            "The storm cut power to 435 people in Kelm.",
        ),
        ("He read both letters and 197 notes.", "She wrote 199 notes."),
    ],
)
def test_parts_and_a_whole_of_something_else_are_no_sum(checks: Any, parts: str, whole: str) -> None:
    assert checks(parts, whole) == ()


def test_the_dead_of_two_places_make_the_toll(checks: Any) -> None:
    found = checks(
        "At least 34 people were killed and 230 wounded in the bombings of Kelm airport and a station.",
        "At Kelm airport 11 people were killed, officials said. "
        "Another 23 people were killed at Ost metro station.",
    )
    assert ("11 + 23 = 34", True) in told(found)


# ── leads ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Ms. Lund has a six-point lead in Kelm, 51 percent to 45 percent.", "51% − 45% = 6 pp"),
        ("Ms. Lund leads by six points in Kelm, 51 percent to 45.", "51% − 45% = 6 pp"),
        ("In Kelm 51% back Ms. Lund and 45% Mr. Orr, a gap of six points.", "51% − 45% = 6 pp"),
        ("In Kelm 51% of voters back Ms. Lund and 45% back Mr. Orr. Her lead of six points is her widest.",
         "51% − 45% = 6 pp"),
        ("The bill passed by 219-212, a majority of seven votes.", "219 − 212 = 7"),
        ("The bill passed by 219 votes to 212, a margin of seven votes.", "219 − 212 = 7"),
    ],
)  # fmt: skip
def test_a_lead_is_the_difference_of_the_sides_beside_it(checks: Any, text: str, expression: str) -> None:
    assert told(checks(text)) == [(expression, True)]


def test_a_lead_that_its_sides_do_not_make_fails(checks: Any) -> None:
    (check,) = checks("Ms. Lund has a six-point lead in Kelm, 57 percent to 45 percent.")
    assert not check.holds
    assert "would have to be 12" in check.why


@pytest.mark.parametrize(
    ("relation", "computed", "fails"),
    [("sum", 150.0, 1), ("sum", 250.0, 0), ("difference", 2.0, 0), ("growth", 2.0, 1)],
)
def test_what_is_far_from_a_sum_was_never_meant_as_one(
    relation: Tie, computed: float, fails: int, figure: Any
) -> None:
    stated = figure("100", 100, "people")
    found = list(verdict(relation, "a", computed, 0.0, stated, (stated,), ""))
    assert [check.holds for check in found] == [False] * fails


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Lund is ahead by 51 percent to 45 percent, within a margin of sampling error of three points.",
        "The articles passed by a 230-197 margin and a 229-198 margin.",
        "Ms. Lund's lead of 12 points has gone; 51 percent back her. Mr. Orr has 45 percent.",
        "In Ost 51% back Ms. Lund and 45% Mr. Orr. In Kelm 49% back her and 47% him. She led by two points.",
    ],
)
def test_a_margin_of_error_or_of_another_pair_is_no_lead(checks: Any, text: str) -> None:
    assert not [check for check in checks(text) if not check.holds or "6 pp" in check.expression]


def test_a_gap_is_that_of_the_two_numbers_before_it(checks: Any) -> None:
    text = "The sample leans by 7, the voters leaned by 2.5. That is a gap of 4.5 percentage points."
    assert told(checks(text)) == [("7 − 2.5 = 4.5 pp", True)]


# ── changes ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Orders tripled from 12,000 to 36,500.", "36,500 ÷ 12,000 = 3"),
        ("The yard built 42 boats, up 20 percent from 35 boats.", "35 → 42 = +20%"),
        ("The bid dropped 88 percent, from 38 cents a pound to 4.5 cents.", "38 → 4.5 = −88.2% ≈ −88%"),
        ("Profit dropped 12% to €618 million in the three months to June, from €702 million in 2024.",
         "€702m → €618m = −12%"),
        ("The drone sank from 37,000 feet to 15,000 feet, losing 22,000 feet.", "37,000 − 15,000 = 22,000"),
    ],
)  # fmt: skip
def test_a_change_beside_its_levels(checks: Any, text: str, expression: str) -> None:
    (check,) = checks(text)
    assert check.holds
    assert check.expression.startswith(expression)


@pytest.mark.parametrize(
    "text",
    [
        "Orders tripled from 12,000 to 20,400.",
        "The yard built 42 boats, up 50 percent from 35 boats.",
    ],
)
def test_a_change_that_its_levels_do_not_make_fails(checks: Any, text: str) -> None:
    (check,) = checks(text)
    assert not check.holds


def test_a_change_told_by_another_source_than_its_levels(checks: Any) -> None:
    found = checks(
        "Last week 2,123,000 people in Arden sought work, falling from a revised 2,446,000 the week before.",
        "The number of people seeking work in Arden fell 13.2 percent last week.",
    )
    assert [(check.relation, check.holds) for check in found] == [("growth", True)]


def test_a_change_in_the_other_direction_is_of_other_levels(checks: Any) -> None:
    found = checks(
        "Last week 2,123,000 people in Arden sought work, falling from a revised 2,446,000 the week before.",
        "The number of people seeking work in Arden rose 13.2 percent last week.",
    )
    assert found == ()


def test_who_states_another_level_for_the_same_change_is_off(checks: Any) -> None:
    found = checks(
        "New claims for benefits fell to 2.123 million last week, the labor office of Arden said.",
        "New claims for benefits in Arden were 2.446 million the week before last, the labor office said.",
        "New claims for benefits in Arden came to 2.123 million last week, the labor office said. "
        "The new claims are a decrease of 323,000 from the 2.438 million claims of the week before last.",
    )
    assert ("2.446m − 2.123m = 323,000", True) in told(found)
    (failed,) = [check for check in found if not check.holds]
    assert failed.why.startswith("“2.438 million claims” would have to be 2.446m")
    assert failed.off is not None
    assert failed.off.text == "2.438 million claims"


def test_a_check_that_fails_names_the_figure_that_is_off(figure: Any) -> None:
    first = figure("27", 27, "")
    stated = replace(first, start=90)
    (failed,) = verdict("sum", "", 40, 0, stated, (first, stated), "")
    assert failed.off == stated
    (held,) = verdict("sum", "", 27, 0, stated, (first, stated), "")
    assert held.off is None


def test_a_share_that_is_almost_double_another(checks: Any) -> None:
    found = checks("The tax made 29 percent of voters stay away, almost double the 16 percent it brought in.")
    assert [(check.relation, check.holds) for check in found] == [("multiple", True)]


def test_a_margin_of_votes_and_both_sides(checks: Any) -> None:
    found = checks(
        "Ms. Lund received 671,204 votes in Kelm to Mr. Orr's 650,436 votes. "
        "The margin of Ms. Lund over Mr. Orr in Kelm was 20,768 votes."
    )
    assert told(found) == [("671,204 − 650,436 = 20,768", True)]


def test_an_open_bound_does_not_admit_any_number(figure: Any) -> None:
    earned = figure("more than $250,000", 250_000, "USD", qualifier="over")
    assert not list(verdict("difference", "", 1.6e12, 0.5e11, earned, (earned,), "USD"))
    assert [check.holds for check in verdict("difference", "", 260_000, 500, earned, (earned,), "USD")] == [
        True
    ]


# ── shares ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("text", "expression"),
    [
        ("Of the towns, 12 of the 48 towns, or 25 percent, have no school.", "12 of 48 = 25%"),
        ("The measure won 256 of 423 votes, or about three-fifths.", "256 of 423 = 60.5% ≈ 60%"),
        ("Some 120 workers, or 24 percent of the 500 workers, stayed away.", "120 of 500 = 24%"),
    ],
)
def test_a_part_of_a_whole_and_its_share(checks: Any, text: str, expression: str) -> None:
    assert told(only(checks(text), "share")) == [(expression, True)]


def test_a_share_that_its_part_does_not_make_fails(checks: Any) -> None:
    (check,) = checks("So far 12 of the 48 towns, or 35 percent, have no school.")
    assert not check.holds
    assert "“35 percent” would have to be 25%" in check.why


@pytest.mark.parametrize(
    "text",
    [
        "Ms. Lund had 0 votes, or 50 percent. Mr. Orr had 4,789 votes, or 1.5 percent.",
        "Orders tripled from 0 to 36,500.",
        "Orders grew 20 percent to 0 from 0.",
        "Of them, 0 of the 0 towns, or 0 percent, have no school.",
        "She led by 0 points, 0 percent to 0 percent.",
        "The barge had 0 crew: 0 cooks and 0 pilots.",
    ],
)
def test_nothing_is_made_of_nothing(checks: Any, text: str) -> None:
    assert not [check for check in checks(text) if not check.holds or check.relation != "points"]


def test_counts_with_shares_of_one_whole(checks: Any) -> None:
    found = checks(
        "Ms. Lund had 155,240 votes, or 49.5 percent. Mr. Orr, a baker, had 4,789 votes, or 1.5 percent."
    )
    assert told(found) == [("4,789 ÷ (155,240 ÷ 49.5%) = 1.53% ≈ 1.5%", True)]


# ── what is left ─────────────────────────────────────────────────────────────────────────────────


def test_all_but_some_of_a_whole(checks: Any) -> None:
    found = checks(
        "The war killed 67 Ostians, all but three of them soldiers.",
        "The ministry said 64 Ostian soldiers were killed in the war.",
    )
    assert told(found) == [("67 − 3 = 64", True)]


def test_shares_that_make_a_whole_with_the_other(checks: Any) -> None:
    found = checks("About 97 percent of the firms pay nothing, and the other 3 percent pay twice.")
    assert told(found) == [("97% + 3% = 100%", True)]


def test_those_left_of_a_share_told_elsewhere(checks: Any) -> None:
    text = "She said that 97 percent of small firms would pay less."
    (check,) = checks(text, "The 3 percent of small firms that would pay more are banks, he said.")
    assert check.expression == "97% + 3% = 100%"
    assert checks(text, "He said that 3 percent of small firms would close.") == ()


def test_shares_listed_make_a_whole(checks: Any) -> None:
    found = checks("Of those asked, 34% called themselves young, 35% old and 31% neither.")
    assert told(found) == [("34% + 35% + 31% = 100%", True)]


def test_the_other_of_another_whole_shows_nothing(checks: Any) -> None:
    assert checks("About 40 percent of the firms pay nothing; of those, the other 3 percent closed.") == ()


# ── nothing fails but what words tie ─────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "Police held nine people: four men, two of them armed, and six women.",
        "Ten people fell ill: six men, four women and one child was hurt.",
        "Three men and two women died in Kelm, bringing the total to 57 people.",
        "Three men and two women were held on Friday, a total of 57 people since May.",
        "Three men died in Kelm and two women in Ost, 57 in all since May.",
        "In 2 raids, five men and three women were held, eight in all.",
        "Ms. Lund leads by 51 percent to 45 percent, up from a three-point lead last month.",
        "Ms. Lund's lead has shrunk from 12 points, with 51 percent to 45 percent.",
        "Ms. Lund has a 12-point lead among women, 51 percent to 45 percent over all.",
        "Ms. Lund leads 60 percent to 40 percent in Ost and leads by 10 points in Kelm.",
        "Ms. Lund led by 12 points last week, 51 percent to 45 percent today.",
        "The bill passed 219-212 after a vote of 230-201, a majority of seven votes.",
        "In 12 of the 48 towns, or 35 percent of the people, no bus runs.",
        "In 12 of the 48 towns, 35 percent, a record, had no bus.",
        "Sales rose 20 percent to $42 million from a record $50 million.",
        "The firm cut 300 jobs, or 5 percent, and 200 jobs, or 40 percent, in Ost.",
        "More than 300 of the 400 miners, or more than 60 percent, walked out.",
        "It rose more than 10 percent, to 150 from 100.",
    ],
)
def test_what_words_leave_open_does_not_fail(checks: Any, text: str) -> None:
    assert [check for check in checks(text) if not check.holds] == []


def test_a_share_of_a_total_is_of_what_its_part_is(checks: Any) -> None:
    whole = "Farm trade with all partners came to 48.4 billion crowns. Rents came to 90.7 billion crowns."
    part = "Farm trade with Odrana rose to 8.03 billion crowns, or 16.6 percent of the national total."
    assert told(only(checks(whole, part), "share")) == [
        ("8.03bn crowns of 48.4bn crowns = 16.59% ≈ 16.6%", True)
    ]


def test_stories_of_different_events_have_nothing_to_add_up() -> None:
    stories = [read(str(folder)) for folder in sample_stories()]
    of = {article.id: number for number, story in enumerate(stories) for article in story}
    articles = [article for story in stories for article in story]
    found = compare(articles).checks
    assert found
    assert [check for check in found if len({of[f.article] for f in check.figures}) > 1] == []


# ── what checks say of a measure ─────────────────────────────────────────────────────────────────


def test_a_check_says_which_of_two_values_fits(figure: Any) -> None:
    fits, other, low = (
        figure(text, value, "") for text, value in [("52,000", 52e3), ("51,000", 51e3), ("49", 49)]
    )
    fits, other = replace(fits, start=100), replace(other, start=200)
    held = Check("difference", "52,000 − 49,000 = 3,000", True, True, (fits, low))
    failed = Check("difference", "51,000 − 49,000 = 2,000 ≠ 3,000", False, False, (other, low))
    assert bearing([fits, other], [held, failed]) == (
        "“52,000” fits 52,000 − 49,000 = 3,000; “51,000” does not: 51,000 − 49,000 = 2,000 ≠ 3,000."
    )
    assert bearing([other], [held, failed]).startswith("“51,000” does not fit: ")
    assert bearing([replace(fits, start=300)], [held, failed]) == ""
    own = Check("difference", "51,000 − 48,000 = 3,000", True, True, (other, low))
    assert bearing([fits, other], [held, own]) == ""


def test_every_figure_of_a_check_stands_in_a_measure(article: Any) -> None:
    text = "The barge had nine crew: two engineers, four deckhands and three cooks."
    comparison = compare([article("a", text=text), article("b", text=f"In Kelm. {text}")])
    (check,) = comparison.checks
    stood = {(f.article, f.start) for f, _ in comparison.figures()}
    assert {(f.article, f.start) for f in check.figures} <= stood


# ── all of a story ───────────────────────────────────────────────────────────────────────────────


def test_one_tie_told_twice_is_shown_once(checks: Any) -> None:
    text = "The barge had nine crew: two engineers, four deckhands and three cooks."
    assert len(checks(text, text.replace("barge", "ferry"))) == 1


def test_a_story_shows_no_more_checks_than_are_read(checks: Any) -> None:
    text = " ".join(
        f"The barge of {name} had {4 + n + 3} crew: four engineers and {n + 3} cooks."
        for n, name in enumerate(["Ost", "Kelm", "Tarn", "Arden", "Oda", "Lund", "Fell", "Holm", "Vik"], 5)
    )
    assert len(checks(text)) == MOST
