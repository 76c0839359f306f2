"""What several sources state, in one row: every value once, or as a toll that grew."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from briefing.model import Article, Cause, Comparison, Figure, Measure, Verdict
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.panel import panel_rows
from briefing.tui.layout.spans import Row
from briefing.tui.state import State
from briefing.tui.story import Story

OUTLETS = ("Quay Gazette", "Hill Radio", "Lantern Post", "Mill Courier", "Tide Wire", "Fen Echo", "Dune Mail")
BOUNDS = {"at least": (0, None), "over": (0, None), "up to": (None, 0), "under": (None, 0), "about": (-9, 9)}
Said = tuple[str, float, str]  # qualifier, value, text


def story(
    *said: Said | tuple[Said, ...],
    label: str = "Boats",
    unit: str = "boat",
    verdict: Verdict = "agree",
    cause: Cause | None = None,
    when: tuple[date | None, ...] = (),
) -> Story:
    """A story of one measure, of which every outlet in turn says one thing or several."""
    articles, figures = [], []
    for outlet, things in enumerate(said):
        published = when[outlet] if when else None
        articles.append(Article(f"s{outlet}", "", OUTLETS[outlet], "", published=published))
        for qualifier, value, text in things if isinstance(things[0], tuple) else (things,):
            below, above = BOUNDS.get(qualifier, (0, 0))
            low = None if below is None else value + below
            high = None if above is None else value + above
            figures.append(
                Figure(0, 1, text, value, unit, low, high, qualifier=qualifier, article=f"s{outlet}")  # type: ignore[arg-type]
            )
    measure = Measure(
        id="m", label=label, unit=unit, kind="level", place="", period="", basis="", verdict=verdict,
        strength="bounded", why="", figures=tuple(figures), cause=cause,
    )  # fmt: skip
    return Story(Comparison(tuple(articles), (measure,)))


def text_of(row: Row) -> str:
    return "".join(span.text for span in row)


def panel(shown: Story, width: int = 44, chosen: int | None = None) -> list[str]:
    return [text_of(row.row) for row in panel_rows(State(shown, chosen), width)]


def words(shown: Story, width: int = 44) -> str:
    return " ".join(" ".join(panel(shown, width)).split())


@pytest.mark.parametrize(
    ("said", "row"),
    [
        ([("none", 20, "20 boats"), ("none", 20, "twenty"), ("none", 20, "20 vessels")], "20 boats ×3"),
        (
            [("at least", 21, "21"), ("over", 24, "two dozen boats"), ("at least", 20, "20 boats")],
            "≥20 / ≥21 / >24",
        ),
        ([("at least", 20, "20"), ("none", 22, "22"), ("at least", 20, "20 boats")], "≥20 ×2 / 22"),
        ([("none", 20, "20"), ("about", 20, "20"), ("none", 20, "20")], "20 ×2 / ~20"),
        ([("over", 20, "20"), ("up to", 20, "20"), ("none", 20, "20")], "≤20 / 20 / >20"),
        ([("none", 20, "20"), (("over", 19, "19"), ("none", 20, "20"))], ">19 / 20 ×2"),
    ],
)
def test_times_count_those_who_state_this_value(said: list[Said], row: str) -> None:
    assert panel(story(*said), 60) == [f"≈ Boats{row:>53}"]


def test_a_unit_stands_once() -> None:
    shown = story(
        ("over", 8000, "8,000 Acres"), ("none", 8400, "8,400 acres"), ("none", 8374, "8,374"), unit="acre"
    )
    assert words(shown) == "≈ Boats >8,000 acres / 8,374 / 8,400"


def test_a_unit_stands_once_behind_a_scale_too() -> None:
    shown = story(("none", 2e6, "2m litres"), ("none", 2.4e6, "2.4m litres"), unit="litre")
    assert words(shown) == "≈ Boats 2m litres / 2.4m"


def test_what_all_say_in_parentheses_stands_once_where_it_has_room() -> None:
    made = story(("none", 7, "7%"), ("none", 7.5, "7.5%"), label="Growth", unit="%").comparison
    figures = tuple(replace(figure, status="forecast") for figure in made.measures[0].figures)
    shown = Story(replace(made, measures=(replace(made.measures[0], figures=figures),)))
    assert words(shown) == "≈ Growth 7% / 7.5% (all forecast)"
    assert words(shown, 24) == "≈ Growth 7% / 7.5% (all fcst)"
    assert words(shown, 16) == "≈ Growth 7% / 7.5% …"


def test_who_gives_a_number_as_a_forecast_is_counted_apart() -> None:
    made = story(("none", 7, "7%"), ("none", 7, "7%"), ("none", 7, "7%"), label="Growth", unit="%").comparison
    first, *others = made.measures[0].figures
    figures = (first, *(replace(figure, status="forecast") for figure in others))
    shown = Story(replace(made, measures=(replace(made.measures[0], figures=figures),)))
    assert words(shown) == "≈ Growth 7% / 7% (forecast) ×2"
    assert words(shown, 28) == "≈ Growth 7% / 7% (fcst) ×2"
    assert words(shown, 18) == "≈ Growth 7% ×3 …"


@pytest.mark.parametrize("width", range(16, 60))
def test_as_many_values_as_fit_and_a_sign_of_the_rest(width: int) -> None:
    shown = story(*(("at least", 1000.0 + n, f"1,00{n}") for n in range(6)))
    rows = panel(shown, width)
    assert all(len(row) <= width for row in rows)
    values = rows[-1].removeprefix("≈ Boats").strip()
    assert values.startswith("≥1,000")
    assert values.endswith("≥1,005" if width >= 53 else " / …")
    room = width - 2 - len(values)
    assert values.endswith("5") or room < len(" / ≥1,000")


def test_where_hedges_made_the_verdict_they_are_seen() -> None:
    shown = story(
        ("none", 170, "170 guests"),
        ("up to", 170, "170 guests"),
        (("none", 170, "170 guests"), ("over", 170, "170 guests")),
        unit="guest", verdict="unclear", cause="wording",
    )  # fmt: skip
    assert [row.split()[-2:] for row in panel(shown)[1:]] == [
        ["170", "guests"],
        ["≤170", "guests"],
        [">170", "guests"],
    ]
    assert [row.split()[-1] for row in panel(shown, 23)[1:]] == ["170", "≤170", ">170"]


def test_a_chosen_row_tells_bounds_apart_by_their_signs() -> None:
    rows = panel(story(("at least", 3, "three boats"), ("none", 3, "3 boats")), chosen=0)
    assert [row.split()[-2:] for row in rows[1:]] == [["≥3", "boats"], ["3", "boats"]]


def test_the_table_marks_as_many_as_the_panel_counts() -> None:
    said = [
        ("none", 231, "231 people"),
        ("over", 200, "200"),
        ("none", 231, "231"),
        ("none", 231, "231 souls"),
    ]
    shown = story(*said, unit="person")
    assert words(shown) == "≈ Boats >200 / 231 ×3"
    below = " ".join(text_of(row) for row in Matrix(shown, (0,), 58).rows(0)[1:])
    assert below.split() == ["231", "▪1", "▪3", "▪4", ">200", "▪2"]


@pytest.mark.parametrize("first", range(3))
@pytest.mark.parametrize("width", range(44, 110, 3))
def test_what_stands_below_a_row_of_the_table_is_written_as_the_row_is(width: int, first: int) -> None:
    said = [("none", 43.1, "43.1%"), ("over", 40, "40%"), ("none", 43.1, "43.1%"), ("none", 43.1, "43.1%")]
    made = story(*said, unit="%", verdict="differ").comparison
    (measure,) = made.measures
    figures = [
        replace(one, status="forecast" if n > 1 else "reported") for n, one in enumerate(measure.figures)
    ]
    table = Matrix(
        Story(replace(made, measures=(replace(measure, figures=tuple(figures)),))), (0,), width, first
    )
    row, *below = map(text_of, table.rows(0))
    for full, short in (("over ", ">"), ("(forecast)", "(fcst)")):
        written = {form for form in (full, short) for line in (row, *below) if form in line}
        assert len(written) < 2


def test_the_table_tells_what_sources_out_of_sight_state_if_it_is_another_value() -> None:
    other = story(("at least", 20, "20"), ("at least", 21, "21"), ("over", 24, "24"), ("none", 25, "25"))
    same = story(*[("none", 20, "20 boats"), ("none", 20, "20")] * 2)
    narrow = 58
    assert len(Matrix(other, (0,), narrow).columns) < 4
    assert [text_of(row).strip() for row in Matrix(other, (0,), narrow).rows(0)[1:]] == [
        "≥20 ▪1   ≥21 ▪2   >24 ▪3   25 ▪4"
    ]
    assert len(Matrix(same, (0,), narrow).rows(0)) == 1
    assert len(Matrix(other, (0,), 160).rows(0)) == 1


# -- a toll that grew -----------------------------------------------------------------------------

SAID: list[Said] = [
    ("none", 27, "27"),
    ("at least", 4, "four people"),
    ("at least", 12, "12 dead"),
    ("none", 31, "31 dead"),
]
HOURS = (14, 7, 10, 19)


def toll(*said: Said, when: tuple[date | None, ...] = ()) -> Story:
    told = when or tuple(datetime(2026, 3, 14, hour, 50) for hour in HOURS)
    return story(*(said or SAID), label="Toll", unit="", verdict="unclear", cause="later report", when=told)


@pytest.mark.parametrize(
    ("width", "expected"),
    [
        (60, ["? Toll         07:50 ≥4 → 10:50 ≥12 → 14:50 27 → 19:50 31"]),
        (47, ["? Toll", "  07:50 ≥4 → 10:50 ≥12 → 14:50 27 → 19:50 31"]),
        (42, ["? Toll      07:50 ≥4 → ≥12 → 27 → 19:50 31"]),
        (34, ["? Toll", "    07:50 ≥4 → ≥12 → 27 → 19:50 31"]),
        (28, ["? Toll  ≥4 → ≥12 → 27 → 31"]),
        (19, ["? Toll", "  ≥4 → … → 27 → 31"]),
        (15, ["? Toll", "    ≥4 → … → 31"]),
    ],
)
def test_what_grew_is_told_from_the_earliest_report_on(width: int, expected: list[str]) -> None:
    rows = panel(toll(), width)
    assert [" ".join(row.split()) for row in rows] == [" ".join(row.split()) for row in expected]
    assert all(len(row) <= width for row in rows)


def test_reports_that_follow_on_each_other_with_one_value_are_counted() -> None:
    same: list[Said] = [("none", 12, "12"), ("none", 4, "4"), ("none", 12, "12 dead"), ("none", 31, "31")]
    assert words(toll(*same)) == "? Toll 07:50 4 → 10:50 12 ×2 → 19:50 31"


def test_days_are_named_where_they_are_several_or_no_hour_is_known() -> None:
    hour = datetime(2026, 3, 14, 9, 5)
    told = (date(2026, 3, 16), datetime(2026, 3, 13, 22, 40), hour, datetime(2026, 3, 14, 18, 0))
    series = "13 Mar 22:40 ≥4 → 14 Mar 09:05 ≥12 → 18:00 31 → 16 Mar 27"
    assert words(toll(when=told), 80) == f"? Toll {series}"


def test_without_all_times_or_when_chosen_every_source_has_its_line() -> None:
    undated = toll(when=(None, *(datetime(2026, 3, 14, hour) for hour in HOURS[1:])))
    assert len(panel(undated)) == 5
    assert not any("→" in row for row in panel(undated))
    assert [row.split("▎")[1].split("  ")[0] for row in panel(toll(), 44, chosen=0)[1:]] == [
        "07:50 Hill Radio",
        "10:50 Lantern Post",
        "14:50 Quay Gazette",
        "19:50 Mill Courier",
    ]
