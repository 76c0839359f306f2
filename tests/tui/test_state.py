"""The steps of a reader through a story."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from briefing.model import Kind
from briefing.tui.layout.columns import panel_width, slots
from briefing.tui.layout.evidence import evidence_rows
from briefing.tui.layout.matrix import Matrix
from briefing.tui.layout.panel import panel_rows
from briefing.tui.layout.spans import cells, width_of
from briefing.tui.state import State, follow
from briefing.tui.story import Story
from tests.tui.story import comparison


def start(count: int = 2) -> State:
    story = Story(comparison())
    return State(story).choose(0).with_slots(count)


def label(state: State) -> str:
    assert state.measure is not None
    return state.measure.id


def test_columns_open_on_the_articles_that_state_the_first_difference() -> None:
    assert start(2).columns == (0, 1)
    assert start(3).columns == (0, 1, 2)
    assert start(9).columns == (0, 1, 2, 3)


def test_columns_follow_the_chosen_figure_and_keep_their_places() -> None:
    state = start(2)
    ships = next(n for n, measure in enumerate(state.story.measures) if measure.id == "ships")
    assert state.choose(ships).columns == (0, 2)
    assert replace(state, follow=False).choose(ships).columns == (0, 1)


def test_a_column_the_reader_chose_stays() -> None:
    state = start(2).show(1, 2)
    ships = next(n for n, measure in enumerate(state.story.measures) if measure.id == "ships")
    assert state.pinned == {1}
    assert state.choose(ships).columns == (0, 1)
    assert state.show(1, 2).pinned == frozenset()


def test_showing_a_source_replaces_a_column_that_is_free() -> None:
    state = start(2).show(0, 2).show(3, 2)
    assert state.columns == (0, 3)
    assert state.show(2, 2).columns == (0, 2)  # both are taken: the last gives way


@pytest.mark.parametrize("measure", ["asia", "exports", "surplus", "bases", "ships", "cars"])
def test_columns_come_back_as_they_were_from_a_narrow_screen(measure: str) -> None:
    number = next(n for n, one in enumerate(start().story.measures) if one.id == measure)
    state = start(3).choose(number)
    for narrow in (1, 2):
        back = state.with_slots(narrow).with_slots(3)
        assert back.columns == tuple(sorted(back.columns))
        assert set(state.story.stated_in[number]) <= set(back.columns)


def test_where_there_is_room_for_fewer_what_states_the_figure_stays() -> None:
    state = start(3)
    ships = next(n for n, measure in enumerate(state.story.measures) if measure.id == "ships")
    state = state.choose(ships)
    assert state.columns == (0, 1, 2)
    assert state.with_slots(2).columns == (0, 2)
    assert replace(state, follow=False).with_slots(2).columns == (0, 1)
    assert state.show(1, 3).with_slots(2).columns == (0, 1)


def test_columns_that_the_reader_put_there_keep_their_places() -> None:
    state = start(2).show(0, 2).show(3, 2).show(2, 2)
    state = replace(state, columns=(3, 0), pinned=frozenset({3}))
    assert state.with_slots(3).columns == (1, 3, 0)
    assert state.with_slots(1).columns == (3,)
    assert state.with_slots(1).pinned == {3}


def test_following_fills_as_many_columns_as_there_are() -> None:
    assert follow((0, 1, 2), (3, 4), frozenset()) == (0, 3, 4)
    assert follow((0, 1), (2, 3, 4), frozenset()) == (2, 3)
    assert follow((0, 1), (1, 2), frozenset({0})) == (0, 1)
    assert follow((0, 1), (0, 1), frozenset()) == (0, 1)
    assert follow((), (1,), frozenset()) == ()


def test_filters_skip_what_lets_nothing_through_and_come_round() -> None:
    state = start()
    seen = []
    for _ in range(5):
        state = state.with_filter()
        seen.append((state.filter, len(state.visible)))
    assert seen == [("differ", 1), ("unclear", 1), ("agree", 3), ("single", 2), ("all", 7)]
    assert start().toggle_kept().with_filter(-1).filter == "kept"


def test_the_chosen_measure_is_always_one_that_shows() -> None:
    state = start().step(5).with_filter()
    assert state.chosen in state.visible
    assert label(state) == "asia"


def test_a_filter_that_is_over_leads_back_to_what_it_hid() -> None:
    before = start().step(3)
    round_ = before.with_filter()
    assert round_.chosen != before.chosen
    while round_.filter != "all":
        round_ = round_.with_filter()
    assert (round_.chosen, round_.left) == (before.chosen, None)
    assert before.with_filter().unfiltered().chosen == before.chosen
    assert before.find("asia").find("").chosen == before.chosen


def test_who_chose_a_figure_among_those_a_filter_shows_stays_there() -> None:
    state = start().step(1).with_filter(4)  # the lone ones
    there = state.step(1)
    assert there.chosen != state.chosen
    assert there.unfiltered().chosen == there.chosen


def test_differences_are_reached_through_any_filter() -> None:
    state = start().with_filter().with_filter()
    assert state.filter == "unclear"
    state = state.step_difference(1)
    assert (state.filter, label(state)) == ("all", "asia")


def test_steps_stop_at_the_ends_and_differences_go_round() -> None:
    state = start()
    assert label(state.step(-1)) == "asia"
    assert label(state.step(99)) == "chips"
    assert label(state.step(99).step_difference(1)) == "asia"
    assert label(state.step_difference(-1)) == "asia"


def test_find_keeps_figures_whose_label_or_sentence_says_it() -> None:
    state = start().find("VIETNAM")
    assert [state.story.measures[n].id for n in state.visible] == ["asia"]
    assert start().find("nowhere").visible == ()


def test_reading_again_leaves_the_reader_where_he_is() -> None:
    state = start().step(2).show(1, 2).with_filter(2)
    old = comparison()
    shuffled = replace(old, articles=(old.articles[2], *old.articles[:2], old.articles[3]))
    fresh = state.carried_over(Story(shuffled))
    assert label(fresh) == label(state)
    assert [fresh.story.name(n) for n in fresh.columns] == [state.story.name(n) for n in state.columns]
    assert {fresh.story.name(n) for n in fresh.pinned} == {"East Ledger"}
    assert fresh.filter == state.filter


def test_a_rewritten_article_leaves_the_reader_at_his_figure() -> None:
    """One sentence more at its beginning, and every figure stands elsewhere."""
    state = start().step(2)
    assert state.measure is not None
    old = comparison()
    moved = tuple(
        replace(
            measure,
            figures=tuple(replace(one, start=one.start + 9, end=one.end + 9) for one in measure.figures),
        )
        for measure in old.measures
    )
    longer = tuple(replace(article, text=f"Updated. {article.text}") for article in old.articles)
    fresh = state.carried_over(Story(replace(old, articles=longer, measures=moved, passages=())))
    assert label(fresh) == label(state)


def test_no_articles_no_figures_no_trouble() -> None:
    empty = Story(
        replace(comparison(), articles=comparison().articles[:1], measures=(), checks=(), passages=())
    )
    state = State(empty).with_slots(3).step(1).step_difference(1).with_filter().find("x").toggle_kept()
    assert state.columns == (0,)
    assert panel_rows(state, 40) == []


def test_the_panel_says_who_gives_how_much() -> None:
    rows = ["".join(span.text for span in row.row) for row in panel_rows(start(), 44)]
    assert rows[0].startswith("≠ Exports to Southeast Asia, change")
    assert any("Harbour Wire" in row and row.endswith("+8.2%") for row in rows)
    assert any(row.startswith("= Exports, change") and row.endswith("+5.9% ×3") for row in rows)


def of_many_sources(values: Sequence[str]) -> State:
    """A story of as many sources as values, all about the first measure."""
    old = comparison()
    measure = old.measures[0]
    articles = tuple(
        replace(old.articles[0], id=f"outlet-{number}", source=f"Outlet {number}", url=None)
        for number in range(len(values))
    )
    figures = tuple(
        replace(measure.figures[0], article=article.id, text=text, value=float(text.rstrip("%")))
        for article, text in zip(articles, values, strict=True)
    )
    measures = (replace(measure, figures=figures),)
    story = Story(replace(old, articles=articles, measures=measures, checks=(), passages=(), quoted=()))
    return State(story).with_slots(3).choose(0)


def texts(state: State, width: int) -> list[str]:
    return ["".join(span.text for span in row.row) for row in panel_rows(state, width)]


def test_many_sources_stand_together_by_what_they_say() -> None:
    rows = texts(of_many_sources(["8.2%"] * 14 + ["8.4%"] * 6), 40)
    values = [row.rpartition("  ")[2] for row in rows if "%" in row]
    assert values == ["+8.2% ×14", "+8.4% ×6"]
    assert len(rows) <= 8
    assert all(len(row) <= 40 for row in rows)
    assert "Outlet 14" in "".join(rows)
    assert any(row.rstrip().endswith("+6") for row in rows)  # of the fourteen, those there is no room for


def test_many_sources_share_the_bars_that_are_the_same() -> None:
    state = of_many_sources(["8.2%"] * 14 + ["8.4%"] * 6)
    old = state.story.comparison
    high = [replace(figure, low=8.35, high=8.45) for figure in old.measures[0].figures[14:]]
    measure = replace(old.measures[0], figures=(*old.measures[0].figures[:14], *high))
    drawn = [
        "".join(span.text for span in row)
        for row in evidence_rows(Story(replace(old, measures=(measure,))), 0, 80)
    ]
    bars = [row for row in drawn if "●" in row]
    assert [" ".join(row.split()[1:5]) for row in bars] == [
        "Outlet 0 +13 8.2%",
        "Outlet 14 +5 8.4%",
    ]
    assert all(cells(row) <= 80 for row in drawn)


@pytest.mark.parametrize(("kinds", "drawn"), [(("change", "level"), "8.2%"), (("change", "change"), "−8.2%")])
def test_a_fall_lies_left_of_zero_only_beside_changes(kinds: tuple[Kind, Kind], drawn: str) -> None:
    old = of_many_sources(["8.2%", "8.4%"]).story.comparison
    first, second = old.measures[0].figures
    figures = (
        replace(first, value=8.2, low=8.15, high=8.25, kind=kinds[0], direction="down"),
        replace(second, value=8.4, low=8.35, high=8.45, kind=kinds[1]),
    )
    measure = replace(old.measures[0], figures=figures)
    rows = evidence_rows(Story(replace(old, measures=(measure,))), 0, 80)
    bars = ["".join(span.text for span in row) for row in rows if any("●" in span.text for span in row)]
    assert drawn in bars[0].split()


def test_what_rounding_leaves_room_for_is_drawn_fainter_than_what_a_hedge_allows() -> None:
    state = of_many_sources(["8.2%", "8.4%"])
    old = state.story.comparison
    first, second = old.measures[0].figures
    figures = (first, replace(second, value=8.4, low=8.3, high=8.5, qualifier="about"))
    measure = replace(old.measures[0], figures=figures)
    rows = [row for row in evidence_rows(Story(replace(old, measures=(measure,))), 0, 80) if len(row) > 3]
    stated, hedged = (row for row in rows if any("●" in span.text for span in row))
    assert [(span.text[:1], span.style) for span in stated[-3:]] == [
        ("├", "quiet"),
        ("●", "accent-0"),
        ("╌", "quiet"),
    ]
    assert [span.text for span in stated if "8." in span.text] == ["    8.2%"]
    assert hedged[-1].text.startswith("┣━")
    assert hedged[-1].style == "accent-1"
    assert [span.text for span in hedged if "8." in span.text] == ["8.3–8.5%"]


def test_numbers_in_two_units_share_an_axis() -> None:
    state = of_many_sources(["212%", "720%"])
    old = state.story.comparison
    metres, feet = old.measures[0].figures
    figures = (
        replace(metres, value=212, unit="m", low=211.5, high=212.5),
        replace(feet, value=720, unit="foot", low=715, high=725),
    )
    measure = replace(old.measures[0], figures=figures, unit="m")
    rows = evidence_rows(Story(replace(old, measures=(measure,))), 0, 80)
    drawn = ["".join(span.text for span in row) for row in rows]
    assert sum("●" in row for row in drawn) == 2
    assert any("in common: 211.5–212.5 m" in row for row in drawn)


def test_few_sources_have_a_line_each() -> None:
    rows = texts(of_many_sources(["8.2%", "8.4%", "8.2%"]), 40)
    assert [row.rpartition(" ")[2] for row in rows if "%" in row] == ["+8.2%", "+8.4%", "+8.2%"]


def test_many_values_leave_room_for_other_figures() -> None:
    state = of_many_sources([f"{number}.5%" for number in range(20)])
    chosen, other = texts(state, 40), texts(replace(state, chosen=None), 40)
    assert sum("%" in row for row in chosen) == 9
    assert chosen[-1].strip() == "and 11 more"
    assert sum("%" in row for row in other) == 4
    assert other[-1].strip() == "and 16 more"


def test_a_label_stands_whole_before_its_value_says_all() -> None:
    old = comparison()
    figure = replace(old.measures[1].figures[0], status="forecast", qualifier="about", direction=None)
    measure = replace(old.measures[1], label="Share of goods exports", figures=(figure,), period="")
    state = State(Story(replace(old, measures=(measure,), checks=(), passages=(), quoted=())))
    assert texts(state, 80)[0].endswith("about 5.9% (forecast) ▪1")
    assert texts(state, 46)[0].split("  ")[0] == "= Share of goods exports"
    assert texts(state, 46)[0].endswith("~5.9% (forecast) ▪1")
    assert texts(state, 41)[0].split("  ")[0] == "= Share of goods exports"
    assert texts(state, 41)[0].endswith("~5.9% (fcst) ▪1")
    assert texts(state, 38)[0].split("  ")[0] == "= Share of goods…"  # before it hides a forecast
    assert texts(state, 38)[0].endswith("~5.9% (fcst) ▪1")


def test_a_row_of_the_table_says_that_others_out_of_sight_state_it_too() -> None:
    old = comparison()
    first = old.articles[0]
    elsewhere = [figure for figure in old.measures[0].figures if figure.article != first.id]
    lone = replace(old.measures[0], id="lone", figures=tuple(elsewhere))
    story = Story(replace(old, measures=(lone, *old.measures[1:])))
    table = Matrix(story, tuple(range(len(story.measures))), 56)
    assert [article for article, _ in table.columns] == [0, 1]
    further = [row.rstrip().endswith("›") for row in lines(table)]
    assert further == [max(story.stated_in[number]) > 1 for number in table.measures]
    assert set(further) == {True, False}
    moved = replace(table, first=1)
    before = ["‹ " in row for row in lines(moved)]
    assert before == [min(story.stated_in[number]) < 1 for number in table.measures]
    assert set(before) == {True, False}


def lines(table: Matrix) -> list[str]:
    return ["".join(span.text for span in table.rows(place)[0]) for place in range(len(table.measures))]


def test_widths() -> None:
    assert [slots(width) for width in (60, 89, 90, 139, 140, 189, 190)] == [1, 1, 2, 2, 3, 3, 4]
    assert all(panel_width(width) <= width * 0.45 for width in range(90, 300))


def one_measure(**slots: object) -> State:
    """A State of the story with its second measure alone, stated by the first article."""
    old = comparison()
    figures = tuple(f for f in old.measures[1].figures if f.article == old.articles[0].id)
    measure = replace(old.measures[1], figures=figures, **slots)  # type: ignore[arg-type]
    return State(Story(replace(old, measures=(measure,), checks=(), passages=(), quoted=())))


def test_a_row_names_its_source_without_colour() -> None:
    state = one_measure()
    assert texts(state, 40)[0].endswith("5.9% ▪1")
    alone = replace(state.story.comparison, articles=state.story.articles[:1])
    assert texts(State(Story(alone)), 40)[0].endswith("5.9%")


def test_a_row_of_the_panel_gives_up_its_periods_year_and_never_tells_nothing_of_it() -> None:
    state = one_measure(label="Goods trade", period="2025-01..2025-11")
    assert texts(state, 44)[0].startswith("= Goods trade  Jan–Nov   ")  # the story is of 2025
    assert texts(state, 32)[0].startswith("= Goods trade  Jan–Nov  +")
    assert texts(state, 26)[0].startswith("= Goods trade …   ")
    assert texts(state, 24)[0].startswith("= Goods trade… ")
    other = one_measure(label="Goods trade", period="2009-01..2009-11")
    assert texts(other, 44)[0].startswith("= Goods trade  Jan–Nov 2009 ")
    assert texts(other, 32)[0].startswith("= Goods trade …   ")
    since = one_measure(label="Goods trade", period="2025..")
    assert texts(since, 44)[0].startswith("= Goods trade  since 2025 ")
    across = one_measure(label="Goods trade", period="2024-11..2025-02")
    assert texts(across, 44)[0].startswith("= Goods trade  Nov 2024–Feb 2025 ")


def test_label_and_period_stand_in_the_same_places_and_styles_whatever_is_chosen() -> None:
    story = Story(comparison())
    for chosen in (None, 0, 1, 3):
        shown = panel_rows(State(story, chosen), 60)
        for number in (0, 1, 2, 3):
            first = next(row.row for row in shown if row.measure == number and row)
            words = [span for span in first if span.text.strip()]
            assert words[1].style.startswith("label-")
            assert words[1].text == story.measures[number].label
            assert words[2].style == "quiet"
            assert words[2].text.startswith("  Nov" if number < 2 else "  Jan–Nov")


def test_a_word_that_begins_as_a_month_does_not_say_the_period() -> None:
    assert texts(one_measure(label="Market share", period="2025-03"), 44)[0].startswith(
        "= Market share  Mar "
    )
    assert texts(one_measure(label="Sales of Mar", period="2025-03"), 44)[0].startswith("= Sales of Mar   ")


def test_periods_stand_in_one_column_of_the_table_however_narrow_it_is() -> None:
    story = Story(comparison())
    for width in (54, 64, 94, 150):
        table = Matrix(story, tuple(range(len(story.measures))), width)
        start = 2 + table.label_width + 2
        shown = [row[start : start + table.period_width].strip() for row in lines(table)]
        assert shown == ["Nov", "Nov", "Jan–Nov", "Jan–Nov", "", "", ""]  # the story is of 2025
        head = "".join(span.text for span in table.head()[-2])
        assert head[start:].startswith("Period")


def test_rows_of_the_table_keep_within_their_width() -> None:
    story = of_many_sources(["8.2%", "1234567890.25%", "8.4%"] * 5).story
    for width in range(54, 160):
        table = Matrix(story, (0,), width, first=1)
        assert all(width_of(row) <= width for row in (*table.head(), *table.rows(0)))


def test_a_source_is_brought_into_sight() -> None:
    table = Matrix(Story(comparison()), (0,), 56)
    for source, first in ((1, 0), (2, 1), (3, 2), (0, 0)):
        assert table.showing(source).first == first
    assert replace(table, first=2).showing(1).first == 1


def test_blank_columns_of_the_table_go_to_words_that_are_cut() -> None:
    state = one_measure(label="Orders of the year", period="")
    figure = replace(
        state.story.measures[0].figures[0], text="eighth consecutive month of decline", kind="run"
    )
    measure = replace(state.story.measures[0], figures=(figure,), kind="run")
    story = Story(replace(state.story.comparison, measures=(measure,)))
    assert "eighth consecutive month of decline" in lines(Matrix(story, (0,), 130))[0]
    cut, *below = table_texts(Matrix(story, (0,), 64), 0)
    assert "eighth…" in cut
    assert below == [f"{'':26}eighth consecutive month of decline ▪1"]


def test_of_a_label_that_several_sources_share_the_rest_stands_below() -> None:
    story = Story(comparison())
    table = Matrix(story, (0, 5), 64)
    assert [row[:24].rstrip() for row in table_texts(table, 0)] == [
        "≠ Exports to Southeast",
        "  Asia, change",
    ]
    assert [row[:24].rstrip() for row in table_texts(table, 1)] == ["· Electric vehicles…"]


def test_names_of_sources_take_two_lines_where_one_is_too_short() -> None:
    first, second, _ = Matrix(Story(comparison()), (0,), 54).head()
    assert [span.text.strip() for span in first if span.text.strip()] == ["1", "Harbour", "2", "East"]
    assert [span.text for span in second if span.style == "source-on"] == ["Wire", "Ledger"]
    wide = Matrix(Story(comparison()), (0,), 150, sorted_by=1).head()
    assert len(wide) == 2
    assert "2 East Ledger▾" in "".join(span.text for span in wide[0])
    made = comparison()
    long = replace(made.articles[0], source="The Llanfairpwllgwyngyll Gazette")
    named = Matrix(Story(replace(made, articles=(long, *made.articles[1:]))), (0,), 54)
    first, second, _ = named.head()
    assert [span.text for span in (*first, *second) if span.style == "source-on"][::2] == [
        "Llanfair…",
        "Gazette",
    ]
    assert all(width_of(row) <= 54 for row in named.head())


def test_what_sources_differ_in_is_told_where_they_do_not_stand_side_by_side() -> None:
    story = Story(comparison())
    table = Matrix(story, (0, 1), 56)
    assert below(table) == ""  # both are in sight
    further = replace(table, first=1)
    assert below(further) == "+8.2% ▪1   +8.4% ▪2"
    assert not table_texts(further, 1)[1:]  # no words on what agrees
    assert further.height(1) == 1
    wide = Matrix(story, (0,), 150)
    assert len(table_texts(wide, 0)) == wide.height(0) == 1


def test_of_many_sources_the_table_says_who_says_what_as_far_as_there_is_room() -> None:
    story = of_many_sources(["8.2%"] * 14 + ["8.4%"] * 6).story
    rows = table_texts(Matrix(story, (0,), 56), 0)
    assert rows[1].split("  ", 2)[-1].strip() == "+8.2% ×14   +8.4% ×6"
    few = of_many_sources(["8.2%"] * 3 + ["8.4%"] * 2).story
    assert table_texts(Matrix(few, (0,), 56), 0)[1].endswith("+8.2% ▪1 ▪2 ▪3   +8.4% ▪4 ▪5")


def below(table: Matrix) -> str:
    """What stands right of the label in the first line below the first row."""
    return table_texts(table, 0)[1][2 + table.label_width :].strip()


def table_texts(table: Matrix, place: int) -> list[str]:
    return ["".join(span.text for span in row) for row in table.rows(place)]


def evidence_of(unit: str, *spans: tuple[float, float, float]) -> list[str]:
    """The evidence of figures with these low ends, values and high ends."""
    state = of_many_sources([f"{value}%" for _, value, _ in spans])
    old = state.story.comparison
    figures = tuple(
        replace(figure, kind="level", direction=None, unit=unit, low=low, value=value, high=high)
        for figure, (low, value, high) in zip(old.measures[0].figures, spans, strict=True)
    )
    measure = replace(old.measures[0], figures=figures, unit=unit, kind="level")
    rows = evidence_rows(Story(replace(old, measures=(measure,))), 0, 80)
    return ["".join(span.text for span in row) for row in rows]


def test_ages_and_counts_are_drawn_in_whole_ones() -> None:
    rows = evidence_of("year of age", (26.5, 27, 27.5), (26.5, 27, 27.5))
    assert any("in common: 27 years" in row for row in rows)
    axis = next(place for place, row in enumerate(rows) if "┬" in row)
    assert rows[axis].split()[0] == "years"
    assert rows[axis + 1].split() and all(word.isdigit() for word in rows[axis + 1].split())
    ships = evidence_of("ship", (3, 3, 3), (2, 2, 2))
    axis = next(place for place, row in enumerate(ships) if "┬" in row)
    assert ships[axis + 1].split() == ["2", "3"]
    averages = evidence_of("ship", (2.45, 2.5, 2.55), (2.35, 2.4, 2.45))
    assert any("╌●╌" in row and " 2.5 " in row for row in averages)


def test_the_evidence_says_what_a_bar_is_that_runs_off_its_axis() -> None:
    rows = evidence_of(
        "USD", (0.5e12, 1e12, 1.5e12), (1.075e12, 1.08e12, 1.085e12), (1.0755e12, 1.076e12, 1.0765e12)
    )
    coarse, *near = [row for row in rows if "●" in row]
    assert ("◁" in coarse, "▷" in coarse) == (True, True)
    assert len({row.index("●") for row in near}) == 2
    assert any("◁ ▷ reaches beyond the axis" in row for row in rows)
    assert not any("◁" in row for row in evidence_of("USD", (0.5, 1, 1.5), (1.5, 2, 2.5)))


def test_a_sources_name_is_not_cut_beside_an_axis_that_has_room() -> None:
    made = comparison()
    long = replace(made.articles[0], source="Brightwater Finance")
    story = Story(replace(made, articles=(long, *made.articles[1:])))
    assert any("Brightwater Finance" in span.text for row in evidence_rows(story, 0, 66)[3:7] for span in row)

    longer = replace(long, source="The Brightwater and Port Calder Financial Post")
    story = Story(replace(made, articles=(longer, *made.articles[1:])))
    assert any(longer.source in span.text for row in evidence_rows(story, 0, 110)[3:7] for span in row)


def test_the_evidence_tells_a_period_once() -> None:
    made = comparison()
    first, second = made.measures[0].figures[:2]
    figures = (
        replace(first, period="2026-03-14", inherited=frozenset({"period"})),
        replace(second, period=""),
    )
    unclear = replace(made.measures[0], figures=figures, period="", verdict="unclear", label="Crews")
    rows = evidence_rows(Story(replace(made, measures=(unclear,), checks=())), 0, 110)
    told = [text for row in rows if "14 Mar 2026" in (text := "".join(span.text for span in row))]
    assert len(told) == 1
    assert told[0].endswith("  ·  (14 Mar 2026)")


def test_the_evidence_names_the_unit_of_what_it_draws() -> None:
    minutes = evidence_of("minute", (7.2, 8, 8.8), (7.5, 8, 8.5))
    assert any("in common: 7.5–8.5 minutes" in row for row in minutes)
    assert next(row for row in minutes if "┬" in row).split()[0] == "minutes"
    apart = evidence_of("square foot", (7.5, 8, 8.5), (9.5, 10, 10.5))
    assert any("2 square feet apart as stated, at least 1 square foot even if" in row for row in apart)
    assert next(row for row in apart if "┬" in row).split()[:2] == ["square", "feet"]
    money = evidence_of("USD", (7, 8, 8.5), (8.5, 9, 10))
    assert any("they only touch at $8.5" in row and row.endswith("$8.5") for row in money)


def test_the_panel_says_where_small_numbers_begin_that_stand_last() -> None:
    old = comparison()
    by_id = {measure.id: measure for measure in old.measures}
    order = ("asia", "exports", "cars", "chips", "ships", "surplus")
    state = State(Story(replace(old, measures=tuple(by_id[name] for name in order)))).choose(0)
    rows = texts(state, 50)
    heading = rows.index("Small numbers in words")
    assert "Semiconductor" in rows[heading - 2] and not rows[heading - 1]
    assert "Ships waiting" in rows[heading + 1]
    assert sum("Small numbers" in row for row in rows) == 1
    assert [row.measure for row in panel_rows(state, 50)].count(-1) == 1
    agreeing = replace(state, filter="agree")
    assert "Small numbers in words" in texts(agreeing, 50)
    assert "Small numbers in words" not in texts(State(Story(old)), 50)[:-4]


def test_the_line_below_a_difference_is_written_as_the_row_is() -> None:
    old = comparison()
    figure = old.measures[0].figures[0]
    told = replace(figure, unit="ship", kind="level", direction=None)
    figures = (
        replace(told, text="fourteen ships of the line", value=14, qualifier="about"),
        replace(told, text="fifteen ships", value=15, qualifier="at least", article=old.articles[3].id),
    )
    measure = replace(old.measures[0], label="Ships", figures=figures, unit="ship", kind="level", period="")
    story = Story(replace(old, measures=(measure,), checks=(), passages=(), quoted=()))
    table = Matrix(story, (0,), 56)
    assert " ~14" in table_texts(table, 0)[0]
    assert below(table) == "~14 ▪1   ≥15 ▪4"


def test_every_value_of_a_difference_is_seen_however_many_there_are() -> None:
    story = of_many_sources([f"{number}.5%" for number in range(9)]).story
    table = Matrix(story, (0,), 56)
    shown = " ".join(table_texts(table, 0))
    assert all(f"+{number}.5% ▪{number + 1}" in shown for number in range(9))
    assert table.height(0) == len(table.rows(0)) <= 5
    assert all(width_of(row) <= 56 for row in table.rows(0)[1:])
    crowd = Matrix(of_many_sources([f"{number}.25%" for number in range(60)]).story, (0,), 56)
    assert table_texts(crowd, 0)[-1].strip() == "…" and crowd.height(0) == 7


def test_a_period_too_long_for_the_side_of_a_label_stands_below_it() -> None:
    state = one_measure(label="Goods trade", period="2024-10-10..2025-11-12").choose(0)
    rows = texts(state, 34)
    assert rows[0].split() == ["=", "Goods", "trade"]
    assert rows[1].strip() == "10 Oct 2024–12 Nov 2025 · y/y"


def test_sources_that_count_by_other_nouns_share_an_axis() -> None:
    state = of_many_sources(["8.2%", "8.2%", "8.4%"])
    old = state.story.comparison
    figures = tuple(
        replace(figure, kind="level", direction=None, unit=unit, low=value, value=value, high=value)
        for figure, unit, value in zip(
            old.measures[0].figures, ("", "", "case"), (36_400, 36_400, 36_739), strict=True
        )
    )
    measure = replace(old.measures[0], figures=figures, unit="", kind="level")
    rows = [
        "".join(span.text for span in row)
        for row in evidence_rows(Story(replace(old, measures=(measure,))), 0, 80)
    ]
    assert sum("●" in row for row in rows) == 3
    assert any("nothing in common: 339 apart" in row for row in rows)


def test_the_year_of_a_story_without_dates_is_the_one_most_figures_are_of() -> None:
    made = comparison()
    undated = tuple(replace(article, published=None) for article in made.articles)
    assert Story(replace(made, articles=undated)).year == "2025"
    timeless = tuple(replace(measure, period="") for measure in made.measures)
    assert Story(replace(made, articles=undated, measures=timeless)).year == ""
