"""Numbers that do not meet are a difference only where all else is the same."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.conflicts.differences import (
    modified_otherwise,
    told_otherwise,
    unlike,
    worded_otherwise,
)
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.profile import Profile, profile


def keeps_apart(one: Profile, two: Profile) -> bool:
    """Whether two numbers that do not meet are no difference by themselves, whatever others are sure of."""
    return vetoed(one, two, "apart") or told_otherwise(one, two) or worded_otherwise(one, two)


def test_a_lead_in_a_poll_is_none_in_the_count(said: Any) -> None:
    poll = said("a", "A poll gave Lund a lead of 5 points.", "5 points", 5, "point", measure="Lund’s lead")
    count = said("b", "With all precincts in, Lund led by 6 points.", "6 points", 6, "point", measure="Lead")
    other = said("c", "Lund led by 6 points.", "6 points", 6, "point", measure="Lund’s lead")
    assert vetoed(poll, count, "apart")
    assert not vetoed(count, other, "apart")


def test_a_bare_number_is_of_other_things_where_no_word_says_that_it_is_the_same(said: Any) -> None:
    bare = said("a", "He was barred from the port for 10.", "10", 10, "", measure="Port")
    boats = said("b", "She had 8 boats.", "8 boats", 8, "boat", measure="Boats")
    fleet = said("c", "The fleet of boats numbers 10.", "10", 10, "", measure="Fleet of boats")
    assert vetoed(bare, boats, "apart")
    assert not vetoed(fleet, boats, "apart")
    assert not vetoed(bare, boats, "exact")
    toll = said("d", "The toll climbed to 27.", "27", 27, "", measure="Toll")
    dead = said("e", "There were 31 dead.", "31 dead", 31, "people", measure="People dead")
    assert not vetoed(toll, dead, "apart")


def test_this_year_is_not_last_year(said: Any) -> None:
    growth = {"measure": "Growth of the economy"}
    now = said("a", "The economy should see growth of 1.6% this year.", "1.6%", 1.6, "%", **growth)
    then = said("b", "The economy saw growth of 2.2% last year.", "2.2%", 2.2, "%", **growth)
    assert vetoed(now, then, "apart")
    assert vetoed(then, now, "apart")
    assert not vetoed(now, replace(now, figure=replace(now.figure, article="d")), "apart")
    assert not vetoed(then, replace(then, figure=replace(then.figure, article="d")), "apart")


def test_what_a_study_estimates_is_no_count(said: Any) -> None:
    dead = {"measure": "Deaths"}
    study = {"status": "estimate", "speaker": "a study", **dead}
    estimated = said("a", "A study puts the deaths at 31.", "31", 31, "death", **study)
    counted = said("b", "There were 19 deaths.", "19 deaths", 19, "death", **dead)
    assert told_otherwise(estimated, counted)
    assert not told_otherwise(
        estimated, said("c", "A second study puts the deaths at 28.", "28", 28, "death", **study)
    )
    reported = said("d", "There were 28 deaths, a study says.", "28 deaths", 28, "death", **dead)
    theirs = replace(reported, figure=replace(reported.figure, speaker="a study"))
    assert told_otherwise(estimated, reported)
    assert not told_otherwise(estimated, theirs)


def test_who_counts_the_guards_with_the_crew_gives_another_number(figure: Any, article: Any) -> None:
    sentence = "It carried 7 crew and 3 guards."
    crew = figure("7 crew", 7, "crew", sentence=sentence)
    seven = profile(crew, article("a", text=sentence), {3.0})

    def all_of(count: int) -> Profile:
        made = figure(f"{count} crew", count, "crew", "b", sentence=f"It carried {count} crew.")
        return profile(made, article("b", text=made.sentence))

    assert keeps_apart(seven, all_of(10))
    assert keeps_apart(all_of(10), seven)
    assert not keeps_apart(seven, all_of(9))
    assert not keeps_apart(replace(seven, companions=frozenset({1.0})), all_of(8))  # "one" is of anything


def test_a_sum_included_in_another_is_no_rival_of_the_whole(said: Any) -> None:
    cuts = {"measure": "Spending cuts"}
    part = said("a", "It has $6m in cuts, including $3.5m from roads.", "$3.5m", 3.5e6, "USD", **cuts)
    whole = said("b", "It has $4m in spending cuts.", "$4m", 4e6, "USD", **cuts)
    assert keeps_apart(part, whole)
    other = said("c", "It has $3.5m in spending cuts.", "$3.5m", 3.5e6, "USD", **cuts)
    assert not keeps_apart(other, whole)


@pytest.mark.parametrize(
    ("before", "text"),
    [
        ("Profit in the quarter ended in December fell sharply to $318 million from", "$467 million"),
        ("Profit fell to $318 million, or $1.46 a share, from", "$467 million"),
        ("Profit fell to $318 million from $412 million, or", "$467 million"),
    ],
)
def test_what_something_fell_from_is_no_rival_of_what_it_is(said: Any, before: str, text: str) -> None:
    slots = {"measure": "Profit"}
    old = said("a", f"{before} {text}.", text, 467e6, "USD", **slots)
    now = said("b", "Profit was $486 million.", "$486 million", 486e6, "USD", **slots)
    assert vetoed(old, now, "apart")
    plain = said("a", f"Profit was {text}.", text, 467e6, "USD", **slots)
    assert not vetoed(plain, now, "apart")


def test_a_level_of_last_year_is_none_of_a_report_that_tells_no_time(said: Any) -> None:
    staff = {"measure": "Employees"}
    now = said("a", "It had 78,000 employees.", "78,000", 78000, "employee", **staff)
    then = said(
        "b", "It had 81,000 employees at this time last year.", "81,000", 81000, "employee",
        period="2019", **staff,
    )  # fmt: skip
    assert vetoed(now, then, "apart")
    told = said("c", "It had 81,000 employees.", "81,000", 81000, "employee", period="2019", **staff)
    assert not vetoed(now, told, "apart")


def test_a_day_may_be_that_of_an_event_told_without_it(said: Any) -> None:
    share = {"measure": "Share of vote"}
    undated = said("a", "The deal won 71% of the vote.", "71%", 71, "%", **share)
    day = said("b", "The deal won 73% of the vote.", "73%", 73, "%", period="2025-10-04", **share)
    month = said("c", "The deal won 73% of the vote.", "73%", 73, "%", period="2025-10", **share)
    assert not told_otherwise(undated, day)
    assert told_otherwise(undated, month)


def test_a_man_s_age_may_be_that_of_one_who_is_named_a_judge_s_hardly(figure: Any, article: Any) -> None:
    def aged(id_: str, age: int, text: str, sentence: str, whose: str) -> Profile:
        made = figure(text, age, "year of age", id_, sentence=sentence, measure=f"Age of {whose}")
        return profile(made, article(id_, text=sentence), names=frozenset({"kelm", "ov", "lund"}))

    one = aged("a", 34, "34-year-old", "A 34-year-old Kelm man opened fire.", "man")
    two = aged("b", 35, "35", "The man, Ove Lund, 35, opened fire.", "Ove Lund")
    assert one.names and two.names
    assert not vetoed(one, two, "apart")
    judge = aged("c", 76, "76-year-old", "A 76-year-old Kelm judge heard the case.", "judge")
    assert vetoed(judge, two, "apart")


def test_names_near_one_of_two_tolls_speak_neither_way(figure: Any, article: Any) -> None:
    def toll(id_: str, dead: int, sentence: str) -> Profile:
        made = figure(str(dead), dead, "people", id_, sentence=sentence, measure="People killed")
        return profile(made, article(id_, text=sentence), names=frozenset({"kelm", "orrin"}))

    headline = toll("a", 131, "Fever in Kelm kills 131.")
    elsewhere = toll("b", 138, "It has killed 138 in Orrin.")
    again = toll("c", 138, "The fever in Kelm has killed 138.")
    assert not vetoed(headline, elsewhere, "apart")
    assert worded_otherwise(headline, elsewhere)
    assert not worded_otherwise(headline, again)


def test_those_who_remain_are_fewer_than_those_who_came(said: Any) -> None:
    hurt = {"measure": "Patients in hospital"}
    taken = said("a", "The hospital took in 52 patients.", "52 patients", 52, "patient", **hurt)
    left = said("b", "Of the patients, 47 remained in hospital.", "47", 47, "patient", **hurt)
    still = said("c", "There are 49 still in hospital.", "49", 49, "patient", **hurt)
    assert keeps_apart(taken, left)
    assert not keeps_apart(left, still)
    lost = said("a", "Still missing are 13 of the crew.", "13", 13, "crew", measure="Missing")
    gone = said("b", "The crew has 12 missing.", "12", 12, "crew", measure="Missing")
    assert not keeps_apart(lost, gone)


def test_an_average_is_not_one_month(said: Any) -> None:
    jobs = {"measure": "Jobs added"}
    usual = said("a", "It has added an average of 9,400 jobs.", "9,400 jobs", 9400, "job", **jobs)
    month = said("b", "It added 10,300 jobs.", "10,300 jobs", 10300, "job", **jobs)
    assert modified_otherwise(usual, month)
    assert modified_otherwise(month, usual)


def test_ages_of_one_family_are_of_two(article: Any, figure: Any) -> None:
    def of(id_: str, name: str, age: int) -> Profile:
        sentence = f"{name}, {age}, spoke on Monday."
        made = figure(str(age), age, "year of age", id_, sentence=sentence, measure=f"Age of {name}")
        return profile(made, article(id_, text=sentence), (), frozenset(name.lower().split()))

    assert vetoed(of("a", "Craig Moor", 44), of("b", "Teresa Moor", 46), "apart")
    assert not vetoed(of("a", "Rey Moor", 44), of("b", "Reynaldo Moor", 46), "apart")
    assert not vetoed(of("a", "Mohammed Khan", 44), of("b", "Muhammad Khan", 46), "apart")


def test_distances_differ_where_both_ends_are_named(figure: Any, article: Any) -> None:
    def away(id_: str, miles: int, sentence: str) -> Profile:
        made = figure(f"{miles} miles", miles, "mile", id_, sentence=sentence, measure="Distance from Kelm")
        return profile(made, article(id_, text=sentence), names=frozenset({"kelm", "aldra"}))

    named = away("a", 22, "They hid in Aldra, 22 miles east of Kelm.")
    other = away("b", 25, "The car was left at Aldra, about 25 miles from Kelm.")
    nameless = away("c", 25, "The car was left in a village 25 miles from Kelm.")
    assert not vetoed(named, other, "apart")
    assert vetoed(named, nameless, "apart")


def test_a_height_above_the_ground_has_no_far_end(said: Any) -> None:
    def orbit(id_: str, text: str, km: int) -> Profile:
        made: Profile = said(id_, f"It flies {km} km {text}.", f"{km} km", km, "km", measure="Orbit")
        return made

    assert not vetoed(orbit("a", "above the Earth", 680), orbit("b", "up", 860), "apart")
    assert vetoed(orbit("a", "above the Earth", 680), orbit("b", "from here", 860), "apart")


def test_ages_of_two_who_are_not_named_differ_only_where_they_may_be_one(said: Any) -> None:
    unit = "year of age"
    nurse = said(
        "a", "A 58-year-old nurse from Kelm came.", "58-year-old", 58, unit, measure="Age of nurse from Kelm"
    )
    father = said("b", "Her father retired at 60.", "60", 60, unit, measure="Age of father")
    woman = said("c", "The woman, 60, came.", "60", 60, unit, measure="Age of woman")
    assert not nurse.person
    assert vetoed(nurse, father, "apart")
    assert not vetoed(nurse, woman, "apart")


def test_some_of_the_hurt_are_not_all(said: Any) -> None:
    hurt = {"measure": "People hurt"}
    some = said("a", "The ward took in 38 of the wounded.", "38", 38, "people", **hurt)
    they = said("b", "Of the wounded, 41 of them walked.", "41", 41, "people", **hurt)
    every = said("c", "There were 64 people hurt.", "64 people", 64, "people", **hurt)
    fewer = said("d", "There were 61 people hurt.", "61 people", 61, "people", **hurt)
    assert keeps_apart(some, every) and keeps_apart(every, they)
    assert not keeps_apart(some, they)
    assert not keeps_apart(every, fewer)


def test_what_a_region_buys_may_not_be_all_that_is_sold(said: Any) -> None:
    rise = {"kind": "change", "direction": "up", "measure": "exports"}
    asia = {"place": "Southeast Asia", **rise}
    first = said("a", "Exports to Southeast Asia rose 7.3%.", "7.3%", 7.3, "%", **asia)
    everywhere = said("b", "Exports rose 6.1%.", "6.1%", 6.1, "%", **rise)
    second = said("b", "Exports to Southeast Asia rose 7.1%.", "7.1%", 7.1, "%", **asia)
    assert worded_otherwise(first, everywhere)
    assert not worded_otherwise(first, second)


def test_of_two_things_another_number_is_told(said: Any) -> None:
    both = said("a", "Coffee and tea rose 18%.", "18%", 18, "%", measure="Coffee and tea")
    coffee = said("b", "Coffee rose 21%.", "21%", 21, "%", measure="Coffee")
    tea = said("c", "Coffee, with tea, rose 21%.", "21%", 21, "%", measure="Coffee")
    assert told_otherwise(both, coffee)
    assert told_otherwise(coffee, both)
    assert not told_otherwise(both, tea)
    victims = said("d", "The victims rose 21%.", "21%", 21, "%", measure="Victims")
    firms = said("e", "People and firms rose 18%.", "18%", 18, "%", measure="People and firms")
    assert not told_otherwise(firms, victims)


@pytest.mark.parametrize(
    ("one", "two", "apart"),
    [
        ("Shares fell 13% in early trading.", "Shares fell 11% by the close.", True),
        ("Shares were down 13% at 4 p.m. in Wick.", "Shares fell 11%.", True),
        ("Sterling was 13% up by 0915 GMT.", "Sterling rose 11% by 1600 GMT.", True),
        ("Shares fell 13% by noon.", "Shares fell 11%.", True),
        ("Shares closed 13% lower.", "Shares fell 11% by the close.", False),
        ("Sales fell 13% in early May.", "Sales fell 11% in May.", False),
    ],
)
def test_a_share_moves_from_hour_to_hour(said: Any, one: str, two: str, apart: bool) -> None:
    what = {"kind": "change", "direction": "down", "measure": one.split()[0]}
    early = said("a", one, "13%", 13, "%", **what)
    late = said("b", two, "11%", 11, "%", **what)
    assert vetoed(early, late, "apart") == apart


def test_a_share_of_the_votes_is_on_no_market(said: Any) -> None:
    what = {"measure": "Share of votes", "kind": "level"}
    early = said("a", "At 9 p.m. Moss had 53% of the votes.", "53%", 53, "%", **what)
    late = said("b", "Moss had 52% of the votes.", "52%", 52, "%", **what)
    assert not vetoed(early, late, "apart")


def test_a_sum_is_not_its_part_that_stands_by_the_rest(figure: Any, article: Any) -> None:
    def sums(id_: str, *millions: int) -> list[Profile]:
        told = " and ".join(f"${m} million for the port" for m in millions)
        made = [figure(f"${m} million", m * 1e6, "USD", id_, sentence=told, measure="port") for m in millions]
        return profiles({id_: made}, [article(id_, text=told)])

    (whole,) = sums("a", 805)
    part, _ = sums("b", 675, 130)
    other, _ = sums("b", 675, 120)
    beside, _ = sums("a", 805, 130)
    (alone,) = sums("b", 675)
    assert keeps_apart(whole, part)
    assert keeps_apart(part, whole)
    assert not keeps_apart(whole, other)
    assert not keeps_apart(beside, alone)  # what stands by the whole is no rest of the part


def test_what_something_fell_from_is_of_an_earlier_time(said: Any) -> None:
    what = {"measure": "Murders"}
    earlier = said("a", "Murders rose to 1,268, up from 1,211.", "1,211", 1211, "", **what)
    now = said("b", "Murders stood at 1,214.", "1,214", 1214, "", **what)
    then = said("c", "Murders were 1,214 the year before.", "1,214", 1214, "", **what)
    origin = said("d", "Victims came from 1,211 homes.", "1,211", 1211, "", **what)
    assert vetoed(earlier, now, "apart")
    assert not vetoed(earlier, then, "apart")
    assert not vetoed(origin, now, "apart")


def test_sums_of_which_no_word_is_the_same_are_worded_otherwise(said: Any) -> None:
    spent = said("a", "The couple spent £840,000.", "£840,000", 8.4e5, "GBP", measure="Spent on house")
    came = said("b", "So £780,000 came in.", "£780,000", 7.8e5, "GBP", measure="Collected")
    again = said("c", "They spent £780,000.", "£780,000", 7.8e5, "GBP", measure="Spent")
    assert worded_otherwise(spent, came)
    assert not worded_otherwise(spent, again)


def test_ages_far_apart_are_of_two_people(said: Any) -> None:
    def aged(id_: str, years: int, who: str) -> Any:
        told = f"The {who}, {years}, came."
        return said(id_, told, str(years), years, "year of age", measure=f"Age of {who}")

    assert vetoed(aged("a", 71, "grandfather"), aged("b", 81, "woman"), "apart")
    assert not vetoed(aged("a", 79, "grandfather"), aged("b", 81, "woman"), "apart")
    assert not vetoed(aged("a", 44, "driver"), aged("b", 54, "driver"), "apart")


def test_bare_numbers_of_which_no_word_is_the_same_are_worded_otherwise(said: Any) -> None:
    for number, apart in ((5019, True), (40_800_000, False)):
        theft = said(
            "a", f"Theft: {number * 1.02:,.0f}.", f"{number * 1.02:,.0f}", number * 1.02, "", measure="Theft"
        )
        raids = said("b", f"Raids fell to {number:,}.", f"{number:,}", number, "", measure="Raids")
        assert worded_otherwise(theft, raids) == apart


def test_one_name_is_not_of_two_times_of_life(said: Any) -> None:
    def aged(id_: str, years: int) -> Any:
        return said(id_, f"Vail, {years}, came.", str(years), years, "year of age", measure="Age of Vail")

    assert vetoed(aged("a", 68), aged("b", 45), "apart")
    assert not vetoed(aged("a", 68), aged("b", 66), "apart")


def test_a_sentence_that_gives_both_numbers_gives_one_of_another_thing(figure: Any, article: Any) -> None:
    sentence = "Kelm’s mound holds 2.7 tonnes of ore; they put Lund’s at 2.3."
    held = figure("2.7 tonnes", 2.7, "t", sentence=sentence, measure="Ore held")
    both = profile(held, article("a", text=sentence), {2.3})
    made = figure(
        "2.3 tonnes", 2.3, "t", "b", sentence="The mound holds 2.3 tonnes of ore.", measure="Ore held"
    )
    other = profile(made, article("b", text=made.sentence))
    assert vetoed(both, other, "apart")
    assert vetoed(other, both, "apart")
    assert not vetoed(profile(held, article("a", text=sentence)), other, "apart")


def test_what_something_fell_to_is_of_another_moment(said: Any) -> None:
    worth = {"measure": "Market value"}
    after = said("a", "Shares fell, cutting its market value to $8.2bn.", "$8.2bn", 8.2e9, "USD", **worth)
    before = said("b", "It has a market value of $8.6bn.", "$8.6bn", 8.6e9, "USD", **worth)
    assert told_otherwise(after, before)
    assert not told_otherwise(before, replace(before, figure=replace(before.figure, article="c")))


def test_a_part_in_words_is_no_difference_from_percent(said: Any) -> None:
    stayed = {"measure": "Voters who stayed away", "kind": "share"}
    half = said("a", "Half of voters stayed away.", "Half", 0.5, "", **stayed)
    percent = said("b", "Some 41% of voters stayed away.", "41%", 41, "%", **stayed)
    assert half.family == percent.family
    assert worded_otherwise(half, percent)


def test_people_called_otherwise_need_something_in_common(said: Any) -> None:
    guests = said("a", "He trained a group of 26 guests.", "26 guests", 26, "guest", measure="Guests")
    voters = said("b", "A group of 31 voters wrote.", "31 voters", 31, "voter", measure="Voters")
    seized = said("c", "They seized 31 hostages.", "31 hostages", 31, "hostage", measure="Hostages seized")
    taken = said("d", "They seized 26 guests.", "26 guests", 26, "guest", measure="Guests seized")
    assert worded_otherwise(guests, voters)
    assert not worded_otherwise(seized, taken)


def test_a_staff_counted_in_makes_another_number(said: Any) -> None:
    slots = {"measure": "Teachers"}
    both = said(
        "a", "Some 30,000 teachers and support staff left.", "30,000 teachers", 3e4, "teacher", **slots
    )
    alone = said("b", "It employs 25,000 teachers.", "25,000 teachers", 2.5e4, "teacher", **slots)
    assert keeps_apart(both, alone)
    assert not keeps_apart(alone, replace(alone, figure=replace(alone.figure, article="c")))


def test_a_noun_alone_is_not_the_same_thing(said: Any) -> None:
    opened = said("a", "The mills opened in 11 ports.", "11 ports", 11, "port", measure="Ports")
    other = said("b", "Fever spread across 13 ports.", "13 ports", 13, "port", measure="Ports")
    again = said("c", "Of the mills, 13 ports had one.", "13 ports", 13, "port", measure="Ports")
    assert worded_otherwise(opened, other)
    assert not worded_otherwise(opened, again)
    told = said("b", "Fever spread across 13 ports.", "13 ports", 13, "port", measure="Ports with fever")
    assert not worded_otherwise(opened, told)


def test_who_is_among_those_told_of_is_a_part_of_them_in_any_wording(said: Any) -> None:
    slots = {"measure": "Children among the dead"}
    one = said("a", "Six of those confirmed dead were children.", "Six", 6, "people", **slots)
    two = said("b", "Nine children were among the dead.", "Nine children", 9, "child", **slots)
    all_ = said("c", "The dead are nine.", "nine", 9, "people", measure="Dead")
    assert not unlike(one, two)
    assert unlike(one, all_)


def test_his_is_not_hers_unless_both_are_named(said: Any) -> None:
    his = said("a", "He had a fever of 103 degrees.", "103 degrees", 103, "degree", measure="Fever")
    hers = said(
        "b", "Doctors found she had a fever of 101 degrees.", "101 degrees", 101, "degree", measure="Fever"
    )
    told = said(
        "c", "The boy had a fever of 101 degrees, she said.", "101 degrees", 101, "degree", measure="Fever"
    )
    assert unlike(his, hers)
    assert not unlike(his, told)


def test_more_than_some_miles_is_no_distance(figure: Any, article: Any) -> None:
    def away(id_: str, miles: int, sentence: str, qualifier: str) -> Profile:
        made = figure(
            f"{miles} miles", miles, "mile", id_, sentence=sentence, measure="Distance", qualifier=qualifier
        )
        return profile(made, article(id_, text=sentence), names=frozenset({"aldra", "kelm"}))

    here = away("a", 3, "It sank in Aldra, 3 miles from Kelm.", "none")
    there = away("b", 2, "It sank in Aldra, 2 miles from Kelm.", "none")
    within = away("c", 2, "It sank in Aldra, more than 2 miles from Kelm.", "over")
    assert not unlike(here, there)
    assert unlike(here, within)


def test_a_half_year_is_no_year(said: Any) -> None:
    output = {"measure": "Output"}
    half = said("a", "Output came to 41 tonnes in the first half.", "41 tonnes", 41, "tonne", **output)
    year = said("b", "Output came to 90 tonnes in the full year.", "90 tonnes", 90, "tonne", **output)
    again = said("c", "Output was 44 tonnes for the half.", "44 tonnes", 44, "tonne", **output)
    assert unlike(half, year)
    assert not unlike(half, again)


def test_a_speed_limit_is_no_speed(said: Any) -> None:
    limit = said("a", "The limit there is 50 mph.", "50 mph", 50, "mph", measure="Speed limit")
    driven = said("b", "The train did 106 mph.", "106 mph", 106, "mph", measure="Speed of train")
    other = said("c", "The train did 98 mph.", "98 mph", 98, "mph", measure="Speed of train")
    assert unlike(limit, driven) and unlike(driven, limit)
    assert not unlike(driven, other)


def test_shares_of_what_is_measured_otherwise_or_elsewhere_are_no_difference(said: Any) -> None:
    roofs = {"kind": "share", "measure": "Homes that lost roofs"}
    here = said("a", "In Orrin 90% of homes lost roofs.", "90%", 90, "%", place="Orrin", **roofs)
    there = said("b", "About 80% of homes lost roofs.", "80%", 80, "%", **roofs)
    also = said("c", "In Orrin 80% of homes lost roofs.", "80%", 80, "%", place="Orrin", **roofs)
    power = said(
        "d", "70% of homes lost power.", "70%", 70, "%", kind="share", measure="Homes that lost power"
    )
    assert worded_otherwise(here, there)
    assert not worded_otherwise(here, also)
    assert worded_otherwise(there, power)


@pytest.mark.parametrize(
    ("unit", "basis", "apart"),
    [("USD/year", "", False), ("USD", "per year", False), ("USD", "", True), ("USD", "per month", True)],
)
def test_so_much_a_year_is_as_good_as_yearly(unit: str, basis: str, apart: bool, said: Any) -> None:
    told = {"measure": "Saved by cuts", "status": "forecast"}
    yearly = said("a", "The cuts will save $6m a year.", "$6m a year", 6_000_000, "USD/year", **told)
    other = said("b", "The cuts will save $5m in Tarn.", "$5m", 5_000_000, unit, basis=basis, **told)
    assert keeps_apart(yearly, other) == apart


def test_a_toll_of_a_blast_is_none_of_what_no_blast_is_told_of(said: Any) -> None:
    told = {"measure": "People injured"}
    blast = said("a", "The bus explosion injured 17 people.", "17 people", 17, "people", **told)
    soldiers = said("b", "A soldier was killed and 16 people injured.", "16 people", 16, "people", **told)
    again = said("c", "An explosion in Tarn injured 16 people.", "16 people", 16, "people", **told)
    assert keeps_apart(blast, soldiers)
    assert not keeps_apart(blast, again)
    assert not keeps_apart(replace(blast, main_toll=True), soldiers)  # what the report is about


@pytest.mark.parametrize(
    ("told", "apart"),
    [("last year", True), ("at last year’s fair", False), ("now, more than last year", False)],
)
def test_a_sum_of_last_year_is_not_that_of_now(told: str, apart: bool, said: Any) -> None:
    one = said(
        "a", f"It had a profit of $11.2 on sales of $80.5 {told}.", "$11.2", 11.2, "USD", measure="Profit"
    )
    two = said("b", "It has a profit of $13.1.", "$13.1", 13.1, "USD", measure="Profit")
    assert unlike(one, two) == unlike(two, one) == apart


@pytest.mark.parametrize(
    ("when", "apart"), [("the week before last", True), ("last week", False), ("this week", True)]
)
def test_the_week_before_last_is_not_last_week(when: str, apart: bool, said: Any) -> None:
    claims = {"measure": "New claims for benefits"}
    one = said(
        "a", "New claims for benefits came to 2.1 million last week.", "2.1 million", 2.1e6, "", **claims
    )
    text = f"New claims for benefits were 2.4 million {when}."
    two = said("b", text, "2.4 million", 2.4e6, "", **claims)
    assert unlike(one, two) == unlike(two, one) == apart


@pytest.mark.parametrize(
    ("told", "apart"),
    [
        ("Denise Lund, who was 51 when police called in 2013, wept.", True),
        ("Denise Lund, then aged 51, wept.", True),
        ("Denise Lund, 51, wept when police called.", False),
    ],
)
def test_an_age_of_then_is_none_of_now(told: str, apart: bool, said: Any) -> None:
    age = {"measure": "Age of Denise Lund"}
    then = said("a", told, "51", 51, "year of age", **age)
    now = said("b", "Denise Lund, 55, wept.", "55", 55, "year of age", **age)
    assert unlike(then, now) == unlike(now, then) == apart


def test_likely_voters_are_not_registered_ones(said: Any) -> None:
    support = {"measure": "Moor’s support in poll"}
    likely = said("a", "Moor has 45% among likely voters.", "45%", 45, "%", **support)
    registered = said("b", "Among registered voters Moor has 43%.", "43%", 43, "%", **support)
    both = said("c", "Moor has 43% of likely voters, 41% of registered voters.", "43%", 43, "%", **support)
    assert unlike(likely, registered)
    assert not unlike(likely, both)


def test_an_aftershock_is_not_its_quake(said: Any) -> None:
    quake = said("a", "A 6.2-magnitude quake hit Kelm.", "6.2", 6.2, "", measure="Magnitude of quake")
    after = said("b", "An aftershock of 5.4 hit Kelm.", "5.4", 5.4, "", measure="Magnitude of aftershock")
    assert unlike(quake, after)


def test_from_whom_a_sum_was_raised_did_not_fall(said: Any) -> None:
    clients = {"measure": "Clients"}
    raised = said("a", "He raised $9m from 241 clients.", "241 clients", 241, "client", **clients)
    lost = said("b", "He robbed 237 clients.", "237 clients", 237, "client", **clients)
    assert not unlike(raised, lost)


def test_body_temperature_is_not_that_of_the_air(said: Any) -> None:
    hers = said("a", "Her temperature was 42.", "42", 42, "degree", measure="Body temperature")
    air = said("b", "Temperatures reached 45.", "45", 45, "degree", measure="Temperatures")
    assert unlike(hers, air)


def test_an_average_of_weekdays_is_not_that_of_all_days(said: Any) -> None:
    one = said("a", "On weekdays they averaged 6,900 steps.", "6,900 steps", 6900, "step", measure="Steps")
    two = said("b", "They averaged 7,400 steps.", "7,400 steps", 7400, "step", measure="Steps")
    assert modified_otherwise(one, two)
    alike = said("c", "Of weekdays an average of 7,400 steps.", "7,400 steps", 7400, "step", measure="Steps")
    assert not modified_otherwise(one, alike)


def test_a_sum_and_a_sum_a_year_that_do_not_meet_are_apart(said: Any) -> None:
    once = said("a", "The rent of the mill is $900.", "$900", 900, "USD", measure="rent of the mill")
    yearly = said(
        "b", "The rent of the mill is $800 a year.", "$800", 800, "USD/year", measure="rent of the mill"
    )
    same = said("b", "The rent of the mill is $800.", "$800", 800, "USD", measure="rent of the mill")
    assert keeps_apart(once, yearly)
    assert not keeps_apart(once, same)


def test_depths_are_no_distances_between_two_towns(said: Any) -> None:
    quake = {"measure": "Depth"}
    one = said("a", "It struck at a depth of 33 km, the Lund Survey said.", "33 km", 33, "km", **quake)
    two = said("b", "It struck near Kelm at a depth of 28 km.", "28 km", 28, "km", **quake)
    assert not vetoed(one, two, "apart")


def test_pay_is_for_a_year_whether_a_text_says_so_or_not(said: Any) -> None:
    salary = said("a", "The average salary was $74,839.", "$74,839", 74839, "USD", measure="Average salary")
    pay = said(
        "b", "Average pay is $76,000 a year.", "$76,000 a year", 76000, "USD/year", measure="Average pay"
    )
    rent = said("c", "The average rent was $74,839.", "$74,839", 74839, "USD", measure="Average rent")
    rents = said(
        "d", "Average rent is $76,000 a year.", "$76,000 a year", 76000, "USD/year", measure="Average rent"
    )
    assert not keeps_apart(salary, pay)
    assert keeps_apart(rent, rents)


def test_an_annualised_sum_is_one_for_a_year(said: Any) -> None:
    saved = {"measure": "Savings"}
    one = said("a", "Savings of $550m a year.", "$550m a year", 5.5e8, "USD/year", **saved)
    two = said("b", "Annualised savings of $500m.", "$500m", 5e8, "USD", basis="annualised", **saved)
    assert not keeps_apart(one, two)


def test_what_is_national_is_none_of_a_town(said: Any) -> None:
    def median(id_: str, sentence: str, number: str, value: float, place: str = "") -> Profile:
        made: Profile = said(id_, sentence, number, value, "USD", measure="Median", place=place)
        return made

    nation = median("a", "The national median was $750.", "$750", 750)
    town = median("b", "In Tarn the median was $690.", "$690", 690, "Tarn")
    named = median("c", "The National Guild says the median was $750.", "$750", 750)
    alarm = median("e", "In a national emergency, the median was $750.", "$750", 750)
    country = median("d", "In Chile the median was $690.", "$690", 690, "Chile")
    assert unlike(nation, town) and unlike(town, nation)
    assert not unlike(named, town) and not unlike(alarm, town)
    assert not unlike(nation, country)


def test_cancelled_is_not_delayed_nor_damaged_destroyed(said: Any) -> None:
    scrapped = said("a", "It cancelled 900 sailings.", "900 sailings", 900, "sailing", measure="Sailings")
    late = said("b", "It had 1,300 sailings delayed.", "1,300 sailings", 1300, "sailing", measure="Sailings")
    called_off = said("c", "It called off 940 sailings.", "940 sailings", 940, "sailing", measure="Sailings")
    assert keeps_apart(scrapped, late)
    assert not keeps_apart(scrapped, called_off)
    razed = said("d", "The fire destroyed 60 homes.", "60 homes", 60, "home", measure="Homes")
    scorched = said("e", "The fire damaged 84 homes.", "84 homes", 84, "home", measure="Homes")
    lost = said("f", "The fire destroyed 66 homes.", "66 homes", 66, "home", measure="Homes")
    assert keeps_apart(razed, scorched)
    assert not keeps_apart(razed, lost)


def test_a_toll_of_a_sort_of_people_is_none_of_all(said: Any) -> None:
    all_ = said("a", "The fire killed 21 people.", "21 people", 21, "people", measure="People killed")
    some = said("b", "The fire killed 19 children.", "19 children", 19, "child", measure="Children killed")
    bare = said("c", "The fire killed 19.", "19", 19, "people", measure="People killed")
    crew = said("d", "All 19 crew members died.", "19 crew members", 19, "crew member", measure="Crew killed")
    pilots = said("e", "The 18 pilots died.", "18 pilots", 18, "pilot", measure="Pilots killed")
    assert unlike(all_, some) and unlike(some, all_) and unlike(crew, pilots)
    assert not unlike(some, bare)


def test_what_two_did_is_not_one_thing(said: Any) -> None:
    moor = said("a", "Moor sent 10 boats.", "10 boats", 10, "boat", measure="Boats sent by Moor")
    vail = said("b", "Vail sent 12 boats.", "12 boats", 12, "boat", measure="Boats sent by Vail")
    both = said("c", "Vail, with Moor, sent 12 boats.", "12 boats", 12, "boat", measure="Boats sent by Vail")
    assert unlike(moor, vail)
    assert not unlike(moor, both)


@pytest.mark.parametrize(
    ("one", "two", "expected"),
    [
        ("A man of 30 was charged over a stabbing.", "A man of 28 was killed with a knife.", True),
        ("A man of 30 was charged over a stabbing.", "A man of 28 was held over a stabbing.", False),
        ("A boy of 9 was hurt.", "A girl of 8 was hurt.", True),
    ],
)
def test_ages_of_a_victim_and_of_the_one_held_are_of_two_people(
    one: str, two: str, expected: bool, said: Any
) -> None:
    words = [sentence.split() for sentence in (one, two)]
    first, second = (
        said(at, " ".join(w), w[3], int(w[3]), "year of age", measure=f"Age of {w[1]}")
        for at, w in zip("ab", words, strict=True)
    )
    assert unlike(first, second) is expected


def test_profit_of_a_quarter_is_its_quarterly_profit(said: Any) -> None:
    slots = {"kind": "change", "direction": "up"}
    one = said(
        "a",
        "Net profit at Moor rose 9.1% in the quarter.",
        "9.1%",
        9.1,
        "%",
        measure="Net profit at Moor",
        **slots,
    )
    two = said(
        "b",
        "Moor’s quarterly net income rose 8.8%.",
        "8.8%",
        8.8,
        "%",
        measure="Moor’s quarterly net income",
        **slots,
    )
    sales = said("c", "Sales at Moor rose 8.8%.", "8.8%", 8.8, "%", measure="Sales at Moor", **slots)
    assert not worded_otherwise(one, two)
    assert worded_otherwise(one, sales)


def test_prices_that_rose_and_inflation_are_one_thing(said: Any) -> None:
    rose = {"kind": "change", "direction": "up", "measure": "Consumer prices"}
    prices = said("a", "Consumer prices rose 2.8% in May.", "2.8%", 2.8, "%", **rose)
    rate = said("b", "Inflation was 3.2% in May.", "3.2%", 3.2, "%", measure="Inflation")
    rent = said("c", "The rent was 3.2% in May.", "3.2%", 3.2, "%", measure="Rent")
    assert not worded_otherwise(prices, rate)
    assert worded_otherwise(prices, rent)


def test_a_part_far_from_a_percentage_is_a_difference(said: Any) -> None:
    stayed = {"measure": "Voters who stayed away", "kind": "share"}
    half = said("a", "Half of voters stayed away.", "Half", 0.5, "", **stayed)
    assert not worded_otherwise(half, said("b", "Some 38% of voters stayed away.", "38%", 38, "%", **stayed))


def test_what_rose_to_a_mark_and_what_hit_one_may_differ(said: Any) -> None:
    slots = {"measure": "Temperature in Lund", "place": "Lund"}
    rose = said("a", "The temperature in Lund rose to 41 degrees.", "41 degrees", 41, "degree", **slots)
    hit = said("b", "The temperature in Lund hit 43 degrees.", "43 degrees", 43, "degree", **slots)
    was = said("c", "The temperature in Lund is 43 degrees.", "43 degrees", 43, "degree", **slots)
    assert not told_otherwise(rose, hit)
    assert told_otherwise(rose, was)


def test_what_employers_added_is_no_further_number(said: Any) -> None:
    jobs = {"measure": "Jobs added"}
    added = said("a", "Employers added 9,000 jobs.", "9,000 jobs", 9e3, "job", **jobs)
    created = said("b", "Employers created 8,000 jobs.", "8,000 jobs", 8e3, "job", measure="Jobs created")
    further = said("c", "They found 8,000 added jobs.", "8,000 added jobs", 8e3, "job", measure="Added jobs")
    assert not modified_otherwise(added, created)
    assert modified_otherwise(created, further)
