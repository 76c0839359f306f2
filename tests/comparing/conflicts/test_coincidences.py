"""Numbers of few digits that meet by chance."""

from dataclasses import replace
from typing import Any

import pytest

from briefing.comparing.conflicts.coincidences import by_chance, nothing_in_common
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.profile import Profile, profile


@pytest.mark.parametrize(
    ("unit", "text", "value", "one", "two", "chance"),
    [
        ("%", "3%", 3.0, "Kelm shares fell 3%.", "Kelm shares had earlier fallen 3%.", True),
        ("%", "3%", 3.0, "Kelm sales fell 3% on the year.", "Kelm sales fell 3% from a year earlier.", False),
        ("%", "5%", 5.0, "Wages rise 5% in May.", "Wages rise by a total of 5%.", False),
        ("%", "3.4%", 3.4, "Kelm shares fell 3.4%.", "Kelm shares had earlier fallen 3.4%.", False),
        ("%", "3%", 3.0, "It hit 3% of the trams.", "It has 3% of the market.", True),
        ("%", "3%", 3.0, "It hit 3% of the city's trams.", "It hit 3% of trams.", False),
        ("%", "8%", 8.0, "It cuts 8% of the group's 40,000 staff.", "It cuts 8% of its workforce.", False),
        ("%", "2%", 2.0, "It hits 2% of earners.", "It hits the top 2% of families.", False),
        ("%", "58%", 58.0, "Debt is 58% of output.", "Debt is 58% of what it earns.", False),
        ("%", "9%", 9.0, "Lund had 9%.", "Lund, a former mayor, is at 9%.", False),
        ("%", "9%", 9.0, "Lund earlier sought 9%.", "Lund is at 9%.", True),
        ("USD", "$7 million", 7e6, "Ports get $7 million.", "Ports get another $7 million.", True),
        ("USD", "$7 million", 7e6, "Ports get $7 million.", "The $7 million is for ports.", False),
        ("hour", "24 hours", 24.0, "It ran in the past 24 hours.", "It runs for the next 24 hours.", True),
        ("hour", "24 hours", 24.0, "Trams ran the last 24 hours.", "Trams ran 24 hours.", False),
    ],
)
def test_amounts_of_few_digits(
    said: Any, unit: str, text: str, value: float, one: str, two: str, chance: bool
) -> None:
    first, second = said("a", one, text, value, unit), said("b", two, text, value, unit)
    assert by_chance(first, second) == by_chance(second, first) == chance


def test_a_time_before_something_is_not_how_long_another_took(figure: Any, article: Any) -> None:
    def time(id_: str, sentence: str) -> Profile:
        made = figure("ten minutes", 10, "minute", id_, sentence=sentence)
        return profile(made, article(id_, text=sentence), names=frozenset({"lund", "kelm"}))

    before = time("a", "Lund ten minutes before the blast had come.")
    took = time("b", "Kelm ten minutes took to come.")
    same = time("c", "Lund ten minutes took to come.")
    assert by_chance(before, took) and by_chance(took, before)
    assert not by_chance(before, same)


def test_what_was_answered_is_of_a_poll_that_is_not_named(article: Any, figure: Any) -> None:
    def share(id_: str, sentence: str) -> Profile:
        return profile(figure("34%", 34, "%", id_, sentence=sentence), article(id_, text=sentence))

    asked = share("a", "The exit poll had 34% name rents.")
    assert not by_chance(asked, share("b", "Some 34% cited rents."))
    assert not by_chance(asked, share("b", "Some 34% of voters thought of rents."))
    assert by_chance(asked, share("b", "Moor had 34%."))


def test_names_around_an_age_of_nobody_named_say_nothing(figure: Any, article: Any) -> None:
    def girl(id_: str, unit: str, sentence: str) -> Profile:
        made = figure("six", 6, unit, id_, sentence=sentence, measure="Girl")
        return profile(made, article(id_, text=sentence), names=frozenset({"lund", "kelm"}))

    def told(unit: str) -> tuple[Profile, Profile]:
        return girl("a", unit, "Lund six girl had come."), girl("b", unit, "Kelm six girl took to come.")

    assert not by_chance(*told("year of age"))
    assert by_chance(*told("mile"))


@pytest.mark.parametrize(
    ("unit", "text", "value", "one", "two", "nothing"),
    [
        ("%", "40%", 40.0, "Cafes may fill 40% of their tables.", "Vaccines cut spread by 40%.", True),
        ("%", "40%", 40.0, "Cafes may fill 40% of their tables.", "Tables: 40% may be taken.", False),
        ("%", "41.3%", 41.3, "Cafes may fill 41.3% of seats.", "Vaccines cut spread by 41.3%.", False),
        ("USD", "$7 million", 7e6, "The ports get $7 million.", "Rates add $7 million.", True),
        ("day", "two days", 2.0, "Flags flew for two days.", "Divers searched two days.", True),
        ("USD/week", "$400 a week", 400.0, "The union gave all $400 a week.", "Aid was $400 a week.", False),
        ("diver", "two divers", 2.0, "The two divers came late.", "Rain kept two divers in.", False),
    ],
)
def test_nothing_but_a_number_in_common(
    said: Any, unit: str, text: str, value: float, one: str, two: str, nothing: bool
) -> None:
    first, second = said("a", one, text, value, unit), said("b", two, text, value, unit)
    assert nothing_in_common(first, second) == nothing_in_common(second, first) == nothing


def test_a_time_that_both_state_is_something_in_common(said: Any) -> None:
    first = said("a", "They traded above $70 in 2015.", "$70", 70, "USD", period="2015")
    second = said("b", "Five years ago it stood at more than $70.", "$70", 70, "USD", period="2015")
    assert not nothing_in_common(first, second)
    assert nothing_in_common(first, replace(second, figure=replace(second.figure, period="2017")))


def test_percentages_of_two_things_that_share_no_word(said: Any) -> None:
    services = said("a", "Services inflation was 3.3%.", "3.3%", 3.3, "%", measure="Services inflation")
    rents = said("b", "Rents climbed to 3.3%.", "3.3%", 3.3, "%", measure="Rents")
    prices = said("c", "Of services: 3.3%.", "3.3%", 3.3, "%", measure="Prices")
    unnamed = said("d", "It came to 3.3%.", "3.3%", 3.3, "%")
    assert nothing_in_common(services, rents)
    assert not nothing_in_common(services, prices)
    assert not nothing_in_common(rents, unnamed)
    beside = replace(services, companions=frozenset({2.4})), replace(rents, companions=frozenset({2.4}))
    assert not nothing_in_common(*beside)


def test_a_range_that_meets_at_both_ends_tells_enough(said: Any) -> None:
    one = said("a", "Until now it aimed for 7% to 8%.", "7% to 8%", (7, 8), "%")
    two = said("b", "A margin between 7% and 8% was promised.", "7% and 8%", (7, 8), "%")
    assert not nothing_in_common(one, two)


def test_seats_are_no_votes(said: Any) -> None:
    seats = said("a", "The Reds hold 197 seats in the house.", "197 seats", 197, "seat")
    votes = said("b", "The house passed it with 197 votes.", "197 votes", 197, "vote")
    assert by_chance(seats, votes)
    assert not by_chance(votes, votes)


def test_of_small_votes_the_other_side_tells_which_it_was(said: Any) -> None:
    nine = said("a", "The bench ruled 9-0 for the port.", "0", 0, "vote", measure="Votes against")
    eight = said("b", "The other ruling was 8-0.", "0", 0, "vote", measure="Votes against")
    again = said("c", "The bench was unanimous, 9-0.", "0", 0, "vote", measure="Votes against")
    assert by_chance(nine, eight)
    assert not by_chance(nine, again)


def test_a_limit_is_no_speed(said: Any) -> None:
    limit = said("a", "The limit there is 70 mph.", "70 mph", 70, "mph", measure="Limit")
    zone = said("b", "It was a 70 mph zone.", "70 mph", 70, "mph", measure="Zone")
    speed = said("c", "The train went at 70 mph.", "70 mph", 70, "mph", measure="Speed of train")
    at_limit = said("d", "It kept to the limit of 70 mph.", "70 mph", 70, "mph", measure="It")
    assert by_chance(limit, speed)
    assert by_chance(speed, zone)
    assert not by_chance(limit, zone)
    assert not by_chance(limit, at_limit)


def test_what_is_measured_side_by_side_is_two_things(said: Any) -> None:
    profit = said("a", "Profit rose 12%.", "12%", 12, "%", measure="Profit", kind="change")
    sales = said("b", "Sales rose 12%.", "12%", 12, "%", measure="Sales", kind="change")
    both = said("c", "Sales rose 12%, more than profit.", "12%", 12, "%", measure="Sales", kind="change")
    assert by_chance(profit, sales)
    assert not by_chance(profit, both)
    boy = said("a", "The boy is 12.", "12", 12, "year of age", measure="Age of boy")
    girl = said("b", "The girl is 12.", "12", 12, "year of age", measure="Age of girl")
    assert by_chance(boy, girl)


def test_another_pollster_asked_other_people(said: Any) -> None:
    tarn = said("a", "A Tarn College poll had Lund at 47%.", "47%", 47, "%")
    kelm = said("b", "The Kelm Radio survey had Lund at 47%.", "47%", 47, "%")
    again = said("c", "A poll of 900 voters by Tarn College has Lund at 47%.", "47%", 47, "%")
    paper = said("d", "Lund stood at 47%.", "47%", 47, "%")
    assert by_chance(tarn, kelm)
    assert vetoed(tarn, replace(kelm, low=44.0, high=44.0), "apart")
    assert not by_chance(tarn, again)
    assert not by_chance(tarn, paper)


def test_black_legged_birds_are_no_group_of_voters(said: Any) -> None:
    birds = said("a", "Black-legged gulls fell 61%.", "61%", 61, "%", measure="Black-legged gulls")
    gulls = said("b", "Gulls fell 61%.", "61%", 61, "%", measure="Gulls")
    voters = said("c", "Black voters gave it 61%.", "61%", 61, "%", measure="Support of black voters")
    all_voters = said("d", "Voters gave it 61%.", "61%", 61, "%", measure="Support of voters")
    assert not by_chance(birds, gulls)
    black = said("e", "African-American voters gave it 61%.", "61%", 61, "%", measure="Of African-Americans")
    american = said("f", "American voters gave it 61%.", "61%", 61, "%", measure="Of Americans")
    assert by_chance(black, american)
    assert by_chance(voters, all_voters)


def test_the_undecided_are_an_answer_and_no_group(said: Any) -> None:
    words = said(
        "a", "And 17% hadn’t made up their minds.", "17%", 17, "%", measure="Hadn’t made up their minds"
    )
    undecided = said("b", "And 17% were undecided.", "17%", 17, "%", measure="Undecided")
    assert not by_chance(words, undecided)


def test_one_article_gives_a_share_of_two_towns(article: Any, figure: Any) -> None:
    sentences = ("Lund leads Roth by 47% to 44% in Tarn.", "Lund leads Roth by 47% to 41% in Kelm.")
    made = []
    for sentence, other in zip(sentences, (44, 41), strict=True):
        lead = figure("47%", 47, "%", "a", sentence=sentence)
        made.append(profile(lead, article("a", text=sentence), {other}))
    assert by_chance(*made)


def test_a_number_of_two_known_places_is_of_two_things(said: Any) -> None:
    texas = said("a", "The quake shook 12,410 homes in Texas.", "12,410 homes", 12410, "home", place="Texas")
    ohio = said("b", "The quake shook 12,410 homes in Ohio.", "12,410 homes", 12410, "home", place="Ohio")
    assert vetoed(texas, ohio, "exact")


def test_pollution_is_no_poll(said: Any) -> None:
    tarn = said("a", "The Tarn Pollution Board had Lund at 47%.", "47%", 47, "%")
    kelm = said("b", "The Kelm Pollen Watch had Lund at 47%.", "47%", 47, "%")
    assert not by_chance(tarn, kelm)


def test_nine_months_beside_both_tell_more_than_66_years(figure: Any, article: Any) -> None:
    def age(id_: str, sentence: str) -> Profile:
        years = figure("66 years", 66, "year", id_, sentence=sentence)
        return profile(years, article(id_, text=sentence), {9} if "months" in sentence else ())

    first = age("a", "At present it is 66 years and nine months.")
    second = age("b", "Workers retire at 66 years and nine months.")
    alone = age("c", "The mill ran 66 years.")
    assert not nothing_in_common(first, second)
    assert nothing_in_common(second, alone)


def test_two_towns_may_be_as_far_from_a_third(figure: Any, article: Any) -> None:
    def away(id_: str, sentence: str) -> Profile:
        made = figure("20 miles", 20, "mile", id_, sentence=sentence)
        return profile(made, article(id_, text=sentence), names=frozenset({"kelm", "aldra", "orrin"}))

    aldra = away("a", "He hid in Aldra, 20 miles north of Kelm.")
    orrin = away("b", "They lived in Orrin, 20 miles from Kelm.")
    again = away("c", "Aldra lies 20 miles from Kelm.")
    nameless = away("d", "The hotel is 20 miles from Kelm.")
    assert by_chance(aldra, orrin) and by_chance(orrin, aldra)
    assert not by_chance(aldra, again)
    assert not by_chance(aldra, nameless)
    teller = away("e", "It began about 20 miles from Kelm at a depth that its makers rate high, Orrin says.")
    assert not by_chance(aldra, teller)


def test_a_contest_has_two_sides(said: Any) -> None:
    poll = "A poll of Kelm voters had Ostrow at 49%{}."
    one = said("a", poll.format(" while Vail was at 46%"), "49%", 49, "%")
    for told, chance in (
        (" to 46 percent", False),
        ("", False),
        (", to 45.6% for Vail", False),
        (" to 44%", True),
    ):
        two = said("b", poll.format(told), "49%", 49, "%")
        assert by_chance(one, two) == by_chance(two, one) == chance
    rate = said("b", "The bank cut its forecast from 49% to 44%.", "49%", 49, "%")
    assert not by_chance(
        replace(one, figure=replace(one.figure, sentence="Rates went from 49% to 46%.")), rate
    )


def test_one_of_several_is_not_told_to_be_another(said: Any) -> None:
    told = said("a", "One of the divers spoke.", "One of the divers", 1, "diver")
    other = said("b", "It rescued one of the divers.", "one of the divers", 1, "diver")
    counted = said("b", "It is one of nine divers.", "one", 1, "diver")
    assert by_chance(told, other)
    assert by_chance(told, counted)
    assert not by_chance(counted, counted)


def test_a_headline_tells_what_its_text_tells(article: Any, figure: Any) -> None:
    def of(sentence: str, title: str, companions: tuple[float, ...]) -> Profile:
        made = figure("4.1%", 4.1, "%", "a", sentence=sentence, measure="Unemployment")
        return profile(made, replace(article("a", text=sentence), title=title), companions)

    headline = "Firms add 187,000 jobs; unemployment rises to 4.1%"
    told = of("Unemployment rose to 4.1% from 3.8%.", "", (3.8,))
    other = of("In Kelm unemployment was 4.1% against 9%.", "", (9.0,))
    assert not by_chance(of(headline, headline, (187_000.0,)), told)
    assert by_chance(told, other)


def test_a_thing_is_as_old_with_a_hedge_as_without(said: Any) -> None:
    war = {"measure": "Age of war"}
    one = said("a", "The 2-year-old war goes on.", "2-year-old", 2, "year of age", **war)
    two = said(
        "b", "The more than 2-year-old war goes on.", "2-year-old", 2, "year of age", qualifier="over", **war
    )
    limit = said(
        "c", "Those over 80 paid less.", "80", 80, "year of age", qualifier="over", measure="Age of those"
    )
    man = said("d", "Tom Lund is 80.", "80", 80, "year of age", measure="Age of Tom Lund")
    assert not by_chance(one, two)
    assert by_chance(limit, man)


def test_a_restriction_of_speed_is_a_limit(said: Any) -> None:
    one = said("a", "A restriction of 75 km/h was in force.", "75 km/h", 75, "km/h", measure="Restriction")
    two = said("b", "The limit of 75 km/h was not heeded.", "75 km/h", 75, "km/h", measure="Limit")
    assert not by_chance(one, two)


def test_winds_of_a_storm_are_its_own_by_its_name_or_none(article: Any, figure: Any) -> None:
    def winds(id_: str, sentence: str, measure: str) -> Profile:
        made = figure("90 mph", 90, "mph", id_, sentence=sentence, measure=measure)
        return profile(made, article(id_, text=sentence), names=frozenset({"orla", "kelm"}))

    named = winds("a", "Orla had top winds of 90 mph.", "Orla’s top winds")
    by_place = winds("b", "The storm off Kelm had winds of 90 mph.", "Storm’s winds")
    train = winds("c", "The train to Kelm ran at 90 mph.", "Speed of train")
    assert not by_chance(named, by_place) and not by_chance(by_place, named)
    assert by_chance(named, train) and by_chance(train, named)
