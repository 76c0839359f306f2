"""Which figures stand in one measure, and what never does."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.comparing import compare
from briefing.comparing.alignment.certain_pairs import SLIP
from briefing.comparing.alignment.clusters import Aligner
from briefing.comparing.alignment.fitted import packaged
from briefing.comparing.alignment.likeness import Likeness
from briefing.comparing.alignment.scores import OFTEN_SURE, Score, Scores
from briefing.comparing.alignment.thresholds import only_number
from briefing.comparing.conflicts.differences import told_otherwise
from briefing.comparing.conflicts.vetoes import vetoed
from briefing.comparing.profiles.articles import profiles
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.values.intervals import relation
from briefing.figures import extract
from briefing.model import Article
from briefing.reading import read


def together(comparison: Any, one: Any, two: Any) -> Any:
    return any({one, two} <= {f.text for f in m.figures} for m in comparison.measures)


def read_from(told: dict[str, str]) -> list[Profile]:
    """What is read from articles, each with its text."""
    articles = [Article(id=id_, title="", source=id_, text=text) for id_, text in told.items()]
    return profiles({article.id: extract(article) for article in articles}, articles)


def test_paraphrase_across_outlets_is_one_measure(story: Any) -> None:
    up = {"kind": "change", "direction": "up", "measure": "exports"}
    articles, figures = story(
        ("a", "Exports to the EU rose 15.2% in November.", "15.2%", 15.2, "%", up | {"place": "EU"}),
        ("b", "Sales abroad to the European Union grew by 15.2 percent.", "15.2 percent", 15.2, "%",
         up | {"place": "European Union"}),
    )  # fmt: skip
    found = compare(articles, figures)
    assert together(found, "15.2%", "15.2 percent")
    assert found.measures[0].verdict == "agree"


def test_opposite_directions_are_two_measures(story: Any) -> None:
    articles, figures = story(
        ("a", "Imports rose 1.9% in November.", "1.9%", 1.9, "%", {"kind": "change", "direction": "up"}),
        ("b", "Imports fell 1.9 percent in November.", "1.9 percent", 1.9, "%",
         {"kind": "change", "direction": "down"}),
    )  # fmt: skip
    assert not together(compare(articles, figures), "1.9%", "1.9 percent")


def test_a_lead_in_percent_is_a_lead_in_points(story: Any) -> None:
    lead = {"measure": "Rivera's lead"}
    articles, figures = story(
        ("a", "Rivera leads by 4.2 percentage points.", "4.2 percentage points", 4.2, "pp", lead),
        ("b", "Rivera leads her rival by 4.2 percent.", "4.2 percent", 4.2, "%", lead),
    )
    assert together(compare(articles, figures), "4.2 percentage points", "4.2 percent")


def test_the_dead_are_not_the_injured(story: Any) -> None:
    articles, figures = story(
        ("a", "The blast killed 13 people.", "13 people", 13, "person", {"measure": "people killed"}),
        ("b", "The blast injured 31 people.", "31 people", 31, "person", {"measure": "people injured"}),
    )
    assert not together(compare(articles, figures), "13 people", "31 people")


def test_a_target_that_is_missed_is_no_difference(story: Any) -> None:
    articles, figures = story(
        ("a", "The ministry aims to enrol 500,000 people by spring.", "500,000", 500000, "person",
         {"status": "target", "measure": "people enrolled"}),
        ("b", "By spring 365,000 people had enrolled.", "365,000", 365000, "person",
         {"measure": "people enrolled"}),
    )  # fmt: skip
    assert compare(articles, figures).count("differ") == 0


def test_one_outlet_s_other_word_hides_no_difference_of_the_others(story: Any) -> None:
    aboard = [
        (
            "a",
            "The ferry had 31 vehicles on its deck.",
            "31 vehicles",
            31,
            "vehicle",
            {"measure": "vehicles"},
        ),
        (
            "b",
            "The ferry had 28 vehicles on its deck.",
            "28 vehicles",
            28,
            "vehicle",
            {"measure": "vehicles"},
        ),
        ("c", "The ferry had 31 trucks and cars.", "31 trucks", 31, "truck", {"measure": "trucks"}),
    ]
    (row,) = (m for m in compare(*story(*aboard)).measures if m.verdict == "differ")
    assert {f.text for f in row.figures} == {"31 vehicles", "28 vehicles", "31 trucks"}
    assert compare(*story(*aboard[1:])).count("differ") == 0


@pytest.mark.parametrize(
    ("one", "two", "rows"),
    [
        ("One of the officials said the gauge had failed.", "One official doubted any charge.", 0),
        ("Thousands of volunteers filled sandbags.", "The storm cut off thousands of customers.", 0),
        ("Dozens of people were hurt as it broke.", "Dozens of people were wounded in Kelm.", 1),
        ("Two divers were hurt as it broke.", "It broke and hurt two divers.", 1),
    ],
)
def test_next_to_nothing_told_needs_more_to_agree(one: str, two: str, rows: int) -> None:
    articles = [Article(id_, "", id_.upper(), text) for id_, text in (("a", one), ("b", two))]
    assert compare(articles).count("agree") == rows


def test_a_number_that_is_met_elsewhere_is_less_likely_to_differ(story: Any) -> None:
    def likelihood(*more: Any) -> float:
        articles, figures = story(
            ("a", "The ferry carried 240 passengers to Orrin.", "240 passengers", 240, "passenger", {}),
            ("b", "The ferry carried 250 passengers to Orrin.", "250 passengers", 250, "passenger", {}),
            *more,
        )
        return Scores(profiles(figures, articles), packaged()).of(0, 1).likelihood

    met: Any = ("b", "In all 240 passengers were carried.", "240 passengers", 240, "passenger", {})
    assert likelihood(met) < likelihood()


def test_two_numbers_of_one_sentence_never_share_a_measure(story: Any) -> None:
    sentence = "Growth slowed to 5.9% from 6.1%."
    articles, figures = story(
        ("a", sentence, "5.9%", 5.9, "%", {"measure": "growth"}),
        ("b", "Growth slowed to 5.9 percent.", "5.9 percent", 5.9, "%", {"measure": "growth"}),
    )
    assert together(compare(articles, figures), "5.9%", "5.9 percent")


WORDS = ["exports", "imports", "deaths", "factories", "strike", "November", "Ohio", "Florida", "rose", "fell"]
UNITS = ["%", "USD", "worker", "person", ""]
numbers = st.sampled_from([1, 2, 5, 5.9, 8.2, 8.4, 10, 11, 100, 1241, 36400, 36739])
said = st.lists(
    st.tuples(st.sampled_from("abc"), st.lists(st.sampled_from(WORDS), min_size=2, max_size=5), numbers,
              st.sampled_from(UNITS)),
    min_size=1, max_size=14,
)  # fmt: skip


def built(story: Any, rows: Any) -> Any:
    return story(
        *((id_, f"{' '.join(words)} {n} {unit}.", str(n), n, unit, {}) for id_, words, n, unit in rows)
    )


@settings(max_examples=25, deadline=None)
@given(said)
def test_every_figure_stands_in_exactly_one_measure(story: Any, rows: Any) -> None:
    articles, figures = built(story, rows)
    found = compare(articles, figures)
    placed = [(f.article, f.start) for m in found.measures for f in m.figures]
    assert sorted(placed) == sorted((f.article, f.start) for own in figures.values() for f in own)
    assert len(set(placed)) == len(placed)
    assert len({m.id for m in found.measures}) == len(found.measures)


@settings(max_examples=15, deadline=None)
@given(said, st.randoms())
def test_the_order_of_articles_changes_nothing(story: Any, rows: Any, random: Any) -> None:
    articles, figures = built(story, rows)

    def outcome(given: Any) -> Any:
        return {
            (frozenset((f.article, f.start) for f in m.figures), m.verdict, m.strength)
            for m in compare(given, figures).measures
        }

    first = outcome(articles)
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert outcome(articles) == first
    assert {(m, v) for m, v, _ in outcome(shuffled)} == {(m, v) for m, v, _ in first}


@settings(max_examples=15, deadline=None)
@given(said)
def test_clusters_hold_no_vetoed_pair(story: Any, rows: Any) -> None:
    articles, figures = built(story, rows)
    prepared = profiles(figures, articles)
    for cluster in Aligner(prepared).clusters():
        for i, j in combinations(cluster, 2):
            how = relation(prepared[i].figure, prepared[j].figure)
            assert not vetoed(prepared[i], prepared[j], how)


@pytest.mark.parametrize(("beyond", "short", "rows"), [(0.0, 0.01, 1), (0.02, 0.03, 1), (0.02, 0.01, 2)])
def test_numbers_that_do_not_meet_may_fall_a_little_short_of_what_they_need(
    beyond: float, short: float, rows: int
) -> None:
    told = {
        "a": "Fire destroyed 112 structures near Wick by Sunday, the district said.",
        "b": "The district counts 112 lost structures.",
        "c": "The fire destroyed 115 structures near Wick.",
    }
    prepared = read_from(told)
    likely = [Scores(prepared, packaged()).of(i, 2).likelihood for i in (0, 1)]
    needed = sum(likely) / len(likely) + beyond
    assert needed < max(likely)
    fitted = packaged()
    stricter = replace(fitted, thresholds={**fitted.thresholds, "differ": needed, "short": short})
    assert len(Aligner(prepared, stricter).clusters()) == rows


def test_a_number_that_several_of_the_other_article_meet_is_no_sole_partner() -> None:
    told = {
        "a": "The county lost 412 barns and 418 sheds.",
        "b": "More than 400 barns burned.",
        "c": "The county lost 412 barns and 18 sheds.",
    }
    prepared = read_from(told)
    at = {(p.figure.article, p.figure.value): number for number, p in enumerate(prepared)}
    scores = Scores(prepared, packaged())
    assert scores.sole(at["c", 412], at["b", 400])
    assert not scores.sole(at["a", 412], at["b", 400])
    assert not scores.sole(at["b", 400], at["a", 412])


def test_nothing_to_compare(article: Any) -> None:
    assert compare([]).measures == ()
    assert compare([article("a", text="No figures at all.")]).measures == ()


@pytest.mark.parametrize("later", [13, 20, 27])
def test_the_toll_of_a_short_later_report_has_grown(later: int) -> None:
    def report(id_: str, dead: int, hour: int) -> Article:
        text = f"{dead} dead in ferry accident\n\nA ferry sank off Port Calder. {dead} dead, rescuers said."
        at = datetime(2031, 3, 8, hour, tzinfo=UTC)
        return Article(id_, text.split("\n")[0], f"Outlet {id_}", text, published=at)

    (toll,) = compare([report("a", 12, 8), report("b", later, 17)]).measures
    assert (toll.verdict, toll.cause) == ("unclear", "later report")


@pytest.mark.parametrize(
    ("one", "two", "rows"),
    [
        ("Two villages lost four bridges.", "Somewhere a nurse saw four owls.", 2),
        ("Four bridges fell in Tarn.", "In Tarn four bridges fell.", 1),
    ],
)
def test_small_counts_need_more_than_their_number(one: str, two: str, rows: int) -> None:
    articles = [Article(id=id_, title="", source=id_, text=text) for id_, text in (("a", one), ("b", two))]
    fours = [m for m in compare(articles).measures if any(f.value == 4 for f in m.figures)]
    assert len(fours) == rows


def test_an_average_joins_where_surer_mentions_of_its_number_differ(tmp_path: Any) -> None:
    def verdicts(**texts: str) -> list[str]:
        for name, text in texts.items():
            (tmp_path / f"{name}.txt").write_text(text)
        told = compare(read(*(str(tmp_path / f"{name}.txt") for name in texts)))
        return [m.verdict for m in told.measures if "40,118 tonnes" in {f.text for f in m.figures}]

    plain = "The Alder mine shipped 41,018 tonnes of copper in May."
    other = "The Alder mine shipped 40,118 tonnes of copper in May."
    usual = "The Alder mine shipped an average of 41,018 tonnes of copper in May."
    assert verdicts(a=plain, b=other, c=usual) == ["differ"]
    assert "differ" not in verdicts(b=other, c=usual)


def test_a_doubtful_mention_joins_where_others_are_sure_of_its_numbers() -> None:
    told = {
        "a": "The receiver has recovered $19.4 million for the victims of the fraud.",
        "b": "The receiver has recovered $14.9 million for the victims of the fraud.",
        "c": "In this case the receiver, Ada Lund, has collected $19 million by suing some clients.",
    }
    prepared = read_from(told)
    doubt = 0.5 * packaged().thresholds["differ"]

    def clusters(surely: float) -> list[list[int]]:
        aligner = Aligner(prepared)
        aligner._scores._scores |= {(0, 1): Score(surely, "apart"), (1, 2): Score(doubt, "apart")}
        return aligner.clusters()

    assert clusters(0.95) == [[0, 1, 2]]
    assert clusters(0.9) != [[0, 1, 2]]


@pytest.mark.parametrize(("other", "alone"), [("a fifth", True), ("22%", False)])
def test_a_share_of_one_digit_and_a_change_need_more_than_their_number(other: str, alone: bool) -> None:
    number = "20%" if alone else "22%"
    told = {
        "a": f"The shares of Alder fell {number} this spring.",
        "b": f"The mill makes {other} of its sales with a wharf in Orrin.",
    }
    prepared = read_from(told)
    one, two = prepared
    assert only_number(one, two, Likeness(prepared)) == alone


@pytest.mark.parametrize(("also", "slip"), [("", True), (" Mills lost 183 jobs.", False)])
def test_a_number_that_an_article_states_as_well_is_no_slip(also: str, slip: bool) -> None:
    told = {
        "a": f"Quarries lost 138 jobs in the town in May, the union of Kelm said.{also}",
        "b": "Of the quarries in the town 183 jobs went in May, the union of Kelm said.",
    }
    prepared = read_from(told)
    at = {(p.figure.article, p.figure.value): number for number, p in enumerate(prepared)}
    score = Scores(prepared, packaged()).of(at["a", 138], at["b", 183])
    assert (score.likelihood == SLIP) == slip


@pytest.mark.parametrize(("across", "joined"), [(0.95, True), (0.75, False)])
def test_an_open_bound_says_little_where_others_are_sure(
    monkeypatch: pytest.MonkeyPatch, across: float, joined: bool
) -> None:
    told = {"a": "Some 11,200 left Kelm.", "b": "Some 13,000 left Kelm.", "c": "More than 11,000 left Kelm."}
    aligner = Aligner(read_from(told))
    judged = {(0, 1): Score(across, "apart"), (0, 2): Score(0.9, "bounded"), (1, 2): Score(0.1, "bounded")}
    monkeypatch.setattr(Scores, "of", lambda _, one, two: judged[min(one, two), max(one, two)])
    monkeypatch.setattr(
        Scores, "candidates", {pair: how for pair, (_, how, _) in judged.items()}, raising=False
    )
    assert ([0, 1, 2] in aligner.clusters()) == joined


@pytest.mark.parametrize(("also", "joined"), [("", True), (" It is to make 700 boats this year.", False)])
def test_what_one_article_foresees_does_not_part_it_from_those_who_agree_with_it(
    also: str, joined: bool
) -> None:
    """Unless it is that very article which tells both numbers."""
    text = "made {} boats at its Orrin yard in the harbour of Kelm, Ada Lund said."
    told = {
        "a": f"The Alder wharf {text.format(640)}{also}",
        "b": f"The Alder wharf {text.format(700)}",
        "c": f"The Alder wharf would have {text.format(640)}",
    }
    prepared = read_from(told)
    at = [(p.figure.article, p.figure.value) for p in prepared]
    home = next(cluster for cluster in Aligner(prepared).clusters() if at.index(("b", 700)) in cluster)
    assert told_otherwise(prepared[at.index(("b", 700))], prepared[at.index(("c", 640))])
    assert ({at.index(("a", 640)), at.index(("c", 640))} <= set(home)) == joined


@pytest.mark.parametrize(("sure", "joined"), [(0.95, True), (0.8, False)])
def test_an_age_of_nobody_named_is_that_of_somebody_where_all_else_is_alike(
    monkeypatch: pytest.MonkeyPatch, sure: float, joined: bool
) -> None:
    prepared = read_from(
        {"a": "Governor Ada Moor, 56, is not done.", "b": "The 58-year-old governor is not done."}
    )
    scores = Scores(prepared, packaged())
    monkeypatch.setattr(Scores, "_weighed", lambda *_: sure)
    assert (scores.of(0, 1).likelihood > 0) == joined


def test_a_number_without_its_noun_speaks_for_none_that_has_it(story: Any) -> None:
    lands = {"measure": "Countries covered by the paper"}
    articles, figures = story(
        ("a", "The paper covers 33 countries and 658 towns.", "33 countries", 33, "country", lands),
        ("a", "In the hot countries, 33 in the south, a plan helps.", "33", 33, "", {"measure": "South"}),
        ("c", "A plan helps the hot countries, 33 of the south.", "33", 33, "country", lands),
        ("b", "The paper covers 35 countries and 658 towns.", "35 countries", 35, "country", lands),
    )
    found = compare(articles, figures)
    assert together(found, "33", "33 countries")
    assert together(found, "33 countries", "35 countries")


def test_a_length_of_time_that_an_article_tells_of_many_things_tells_little_of_each() -> None:
    army = "The army holds its medics in quarantine on base for 14 days."
    others = (
        " The guild sends its nurses home for 14 days. Porters are watched for 14 days."
        " Lisk asks for 14 days of screening."
    )
    other = "Odrana wants travellers to spend 14 days in quarantine at home."

    def likelihood(text: str) -> float:
        found = read_from({"a": text, "b": other})
        return Scores(found, packaged()).of(0, len(found) - 1).likelihood

    assert likelihood(army) > OFTEN_SURE
    assert likelihood(army + others) < OFTEN_SURE / 2 < 0.5
