"""Ages, with and without a unit."""

import pytest

from briefing.figures import find_quantities
from briefing.figures.lexicon import load


@pytest.mark.parametrize(
    ("text", "ages"),
    [
        ("Donna Reyes, 44, left.", [44]),
        ("Jon Aldous 44 has left.", [44]),
        ("Sgt Jon Aldous 44 and a father of three has left.", [44]),
        ("The governor who is 71 and in his third term left.", [71]),
        ("Donna Reyes (44), Bo Lind (31) and Jon Aldous (27) left.", [44, 31, 27]),
        ("He is 44 years old.", [44]),
        ("A 24-year-old man left.", [24]),
        ("A patient aged 87 left.", [87]),
        ("The brothers, ages 54 and 50, left.", [54, 50]),
        ("She was 16 when she left.", [16]),
        ("My aunt lived to be 102, and he lived to 97.", [102, 97]),
        ("“I am 74 and I clean inns,” she said.", [74]),
        ("We are 11, 15 and 19 years old.", [11, 15, 19]),
        ("The tablet is a 2,900 year-old find.", [2900]),
        ("He is about 40 - 50 years old.", [(40, 50)]),
        ("The shot helps adults 18 to 49 and women 50-64.", [(18, 49), (50, 64)]),
        ("It was 80% effective in people 70 to 79 and 94% effective in others.", [(70, 79)]),
        ("Moor led among men 46 to 51, with crowds of fans 20 to 30 deep.", []),
        ("Ida was orphaned at six.", [6]),
        ("They saved a girl of six on Tuesday.", [6]),
        ("A boy of seven drowned.", [7]),
        ("A crew of seven drowned.", []),
        ("She is the child of two clerks.", []),
        ("The singer died at ninety.", [90]),
        ("The singer vanished at six.", []),
        ("He was laid off at 58.", [58]),
        ("Many clients are under 25, and most voters are over 50.", [25, 50]),
        ("Readings were under 25, and shares closed at 58.", []),
        ("Illness among babies under two has reached 9%.", [2]),
        ("Children under two trees slept.", []),
        ("Ada Moor, novelist, dead at 87.", [87]),
        ("The singer died at 52, her agent said.", [52]),
        ("The keeper who is 34 has left. My son is 6 and my daughter is 9.", [34, 6, 9]),
        ("Jon Aldous 44 of Wick and Bo Lind 31 and his dog left.", [44, 31]),
        ("Donna Reyes, now 44, left.", [44]),
        ("Donna Reyes, 44 -- his sister -- left.", [44]),
        ("Reyes, 44 and married, left.", [44]),
        ("Donna was 16 and Bo was 20 when they left.", [16, 20]),
        ("He cited his advanced age (85).", [85]),
        ("The pilot, who according to friends is 46 and has flown for years, left.", [46]),
        ("The pilot, who according to two close friends is 46, left.", [46]),
        ("The woman, who police said was 31, left.", [31]),
        ("The woman, who, the court heard, was 31, left.", [31]),
        ("The crew, who in all is 12, left.", []),
        ("His sister (47) left, a nurse (36) stayed and the young driver (23) slept.", [47, 36, 23]),
        ("The man (1) and the woman (2) left with the crew (31).", []),
        ("Nurses (36) and the table (47) left.", []),
        ("The importer, R.K. (52), left. A.D. (61) stayed.", [52, 61]),
        ("The worker was Abdul M., 47, from Moor.", [47]),
        ("His partner M.T., 38, left.", [38]),
        ("The U.S. (52) and the U.K., 38, left.", []),
        ("The youngest victim is 20 and the oldest 83.", [20, 83]),
        ("The youngest was 44, the oldest 91.", [44, 91]),
        ("The eldest was 91.", [91]),
        ("The dead range from 41 to 68.", [(41, 68)]),
        ("The singers ranged in age from 41 to 68.", [(41, 68)]),
        ("Most divers were between the ages of 17 and 29.", [(17, 29)]),
        ("They left at the ages of 7 and 12.", [7, 12]),
        ("The girls were 14, 16 and 20 when they left.", [14, 16, 20]),
        ("The brothers, 50, 52 and 54, left.", [50, 52, 54]),
        ("The oldest victim was 97. The youngest was 8 and the oldest was 80.", [97, 8, 80]),
        ("He will be 78 next month.", [78]),
        ("Moor would have been 40 in July.", [40]),
        ("Prices will be 40 in July.", []),
        ("Reyes vanished at 17 after a swim.", [17]),
        ("Donna Reyes dead at 87; she wrote.", [87]),
        ("Donna Reyes , 44, left.", [44]),
        ("Bo Lind (he’s only 45) left.", [45]),
        ("Reyes was 21 on August 22.", [21]),
        ("A tall male, between 40 and 50, left.", [(40, 50)]),
        ("Many of the dead were between 12 and 16.", [(12, 16)]),
        ("The ages of those at the yard range from 41 to 68.", [(41, 68)]),
        ("Children as young as 5 work.", [5]),
        ("Men over 50 and anyone under 18 are at risk.", [50, 18]),
        ("The story gave Bo Lind's age as 23. The average age of the patients is 63.", [23, 63]),
        ("Diners older than 60 pay half.", [60]),
        ("It is for those aged 70 and over, and for viewers 16 and up.", [70, 16]),
        ("No one under 17 may enter.", [17]),
        ("You must be at least 21 to enter.", [21]),
        ("The pension age will rise from 65 to 67.", [65, 67]),
        ("Women who give birth at 35 or above left.", [35]),
        ("Reyes left school at 14 to work. Her last at 39 was a win.", [14]),
        ("The scores were 40 or above.", []),
        ("A girl of 9 and a boy of 12 were found.", [9, 12]),
        ("The actress, 34, wed at 19. She was made a judge at just 31.", [34, 19, 31]),
        ("Those born in May must work until 67.", [67]),
        ("The 18-to-34 age group is key.", [(18, 34)]),
        ("The couple, both 71, left. The drug is for those 65-plus.", [71, 65]),
        ("She was born in 1970 and is 44.", [44]),
        ("At 12 he left school, and at 20 he owned a mill.", [12, 20]),
        ("His son is 5 and his daughter 8.", [5, 8]),
        ("When she was 15 her father died. The oldest of the six is 14.", [15, 14]),
        ("The 33-year-old's lawyer left.", [33]),
        ("Owing to her age at the time -- 83 -- she was spared.", [83]),
        ("The singer's age, 78, is no bar.", [78]),
        ("Those killed range from 46 to 73.", [(46, 73)]),
        ("The mayor, at 78, still runs the mill. Bo Lind, at 81, is the oldest.", [78, 81]),
        ("The share, at 78, still falls. Rick Roth Corp, at 78, was up.", []),
        ("At 61, with a bad knee and two boats, he stays. At 78, the mayor stays.", [61, 78]),
        ("At 61, the index is low.", []),
        ("A man of 12 trades left. The pair, all 12 of them, left.", []),
        ("It became the largest at 40 acres. They put the number of dead at 13.", []),
        ("They were 12 in all. They were 3 and 4 down.", []),
        ("The toll, now 30, may rise.", []),
        ("The prices range from 46 to 73.", []),
        ("The victims were 5 men and 7 women.", []),
        ("The people under 20 lamps sat.", []),
        ("The ferry sank at 20 in the dark.", []),
        ("The brothers Piet and Olaf, 54 and 50, left. Boeing and Airbus, 61 and 58, led.", [54, 50]),
        ("The woman of 30 years of service left.", []),
        ("The score was 16.", []),
        ("On Monday, 16, it rained.", []),
        ("Hide Caption 33 has gone.", []),
    ],
)
def test_ages(text: str, ages: list[object]) -> None:
    found = [quantity.value for quantity in find_quantities(text) if quantity.unit == "year of age"]
    assert found == ages


def test_every_row_of_several_persons() -> None:
    for word in load("ages")["groups"].split():
        assert [q.unit for q in find_quantities(f"The {word} were 14 and 16.")] == ["year of age"] * 2, word
    for word in load("ages")["struck"].split():
        assert find_quantities(f"Those {word} range from 46 to 73.")[0].unit == "year of age", word
    for word in load("ages")["events"].split():
        assert find_quantities(f"She {word} at 87.")[0].unit == "year of age", word
    for word in load("ages")["bounded"].split():
        assert find_quantities(f"It hit {word} over 65.")[0].unit == "year of age", word


def test_every_milestone() -> None:
    for word in load("ages")["milestones"].split():
        assert find_quantities(f"She {word} at six.")[0].unit == "year of age", word


def test_every_person() -> None:
    for word in load("ages")["persons"].split():
        assert find_quantities(f"a local {word}, 23, left")[0].unit == "year of age", word
    for word in load("ages")["others"].split():
        assert all(q.unit != "year of age" for q in find_quantities(f"It said {word.title()}, 23, again")), (
            word
        )


def test_every_word_of_those_who_tell_an_age() -> None:
    for word in load("ages")["telling"].split():
        text = f"The pilot, who neighbours {word} is 46, left."
        assert [q.unit for q in find_quantities(text)] == ["year of age"], word
    for word in load("ages")["extremes"].split():
        assert [q.unit for q in find_quantities(f"The {word} is 46.")] == ["year of age"], word
    for word in load("ages")["abbreviated"].split():
        assert find_quantities(f"They saw {word.upper()} (46) there.") == [], word
