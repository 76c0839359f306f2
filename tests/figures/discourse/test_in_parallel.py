"""Members of a series, each with its own label. Each row: a sentence, and the measures of its figures."""

import pytest

from briefing.figures import extract

CASES = [
    (
        "The poll gives 42.6 per cent for the Whigs, 38.4 for the Lunds and 13.9 for the Liberals.",
        ["Whigs’ support in poll", "Lunds’ support in poll", "Liberals’ support in poll"],
    ),
    (
        "The fund offers compensation of $5,000 for each bereaved family, $2,000 for the badly hurt "
        "and $500 for those with minor injuries.",
        [
            "Compensation for bereaved family",
            "Compensation for badly hurt",
            "Compensation for those with minor injuries",
        ],
    ),
    ("He gave £5,000 to the school and £2,000 to the church.", ["Given to school", "Given to church"]),
    (
        "He paid $400 to a friend in May and $300 to a cousin in June.",
        ["Paid to friend", "Paid to cousin"],
    ),
    (
        "She left $40,000 to the museum, $10,000 to the library and $500 to her cat.",
        ["Museum", "Library", "Cat"],
    ),
    (
        "Nausea was reported by 34 per cent, vomiting by 21 per cent.",
        ["Nausea", "Vomiting"],
    ),
    (
        "Sales were $4m in the first quarter, $5m in the second and $7m in the third.",
        ["Sales", "Sales", "Sales"],
    ),
    ("Norway will slip behind Italy (44.5m tonnes) and Spain (39m).", ["Italy", "Spain"]),
    ("In Kelm the drop is put at 36%, and in Moor at 16%.", ["Drop", "Drop"]),
    (
        "Moor shipped 190,000 tonnes, more than the 185,000 of last season and the 900,000 of its rival.",
        ["Shipped by Moor", "Shipped by Moor", "Rival"],
    ),
    (
        "The survey found that 61% of people in Kelm side with the teachers and 27% with the district.",
        [
            "Share of people in Kelm who side with teachers",
            "Share of people in Kelm who side with district",
        ],
    ),
    ("Its shares rose 35%. Tarnow's fell 4.1%.", ["Shares", "Tarnow's shares"]),
    (
        "Ada has a stake of 5% in Moor, 4% in Lund and 3% in Kelm.",
        ["Ada’s stake in Moor", "Ada’s stake in Lund", "Ada’s stake in Kelm"],
    ),
    ("Profit at Alder rose 5%. Tarnow's fell 4%.", ["Profit at Alder", "Tarnow's profit"]),
    (
        "Tarn and Lund have a combined share of 33%. Alder, the present number one, has 28%.",
        ["Tarn and Lund’s share", "Alder’s share"],
    ),
    (
        "Tarn and Lund have a combined share of 33%, with Alder on 31% and Kelm Foods on 21%.",
        ["Tarn and Lund’s share", "Alder’s share", "Kelm Foods’ share"],
    ),
    ("Tarn has a 33% share. Alder rose 28%.", ["Tarn’s share", "Alder"]),
    ("Alder rose 35%. Tarnow's fell 4.1%.", ["Alder", "Tarnow's"]),
    ("Prices rose 5% in May and 3% in June.", ["Prices", "Prices"]),
]


@pytest.mark.parametrize(("sentence", "measures"), CASES)
def test_members_of_a_series_have_labels_of_their_own(sentence: str, measures: list[str]) -> None:
    assert [figure.measure for figure in extract(sentence)] == measures


def test_the_steps_of_a_series_are_changes_all() -> None:
    told = "The bank is weighing increases of 25, 50 and 75 basis points."
    assert [(figure.kind, figure.direction) for figure in extract(told)] == [("change", "up")] * 3


def test_a_pair_of_seats_is_no_step() -> None:
    told = "The Whigs lost the house by a single seat, 56-54."
    assert [figure.kind for figure in extract(told)][1:] == ["level", "level"]
