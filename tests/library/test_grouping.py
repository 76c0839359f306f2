"""Grouping as a pure function, and over the sample stories."""

import random
from collections.abc import Sequence
from dataclasses import replace
from math import isclose
from pathlib import Path

import pytest

from briefing.library import Library, grouping, terms
from briefing.library.grouping import Candidate, Cluster
from briefing.library.labels import Headline, label_of
from briefing.library.terms import Vector, similarity, terms_of, weigh
from briefing.reading import load
from tests.benchmarks.grouping import b_cubed, labelled, ordered, score
from tests.library.texts import BUDGET, FERRY, QUAKE, article

SAMPLES = Path(__file__).parents[2] / "articles"


def vector(event: tuple[str, str], more: str = "") -> Vector:
    title, text = event
    return weigh(terms_of(title, f"{text} {more}"), 1, lambda _: 1)


def candidate(story: int, *members: Vector, gap: float = 0.0) -> Candidate:
    return Candidate(story, Cluster(members), gap)


def test_sample_stories_thrown_together() -> None:
    for seed in range(2):
        result = score(ordered(list(labelled([SAMPLES])), seed))
        assert result.precision >= 0.95
        assert result.recall >= 0.85


def test_each_sample_story_is_one(library: Library) -> None:
    """Added as the command line does it: a toll that grows over the hours does not part them."""
    library.add(load([SAMPLES]).articles)
    assert sorted(story.sources for story in library.stories()) == [4, 4, 4]


NEWS = (
    "Tarvia's wheat harvest tops 40 million tonnes for the first time\n\nTarvian farmers brought in 40.2 "
    "million tonnes of wheat this summer, the agriculture ministry in Brennstadt said, the most since "
    "records began. Exports to Orrin rose by 12%, while shipments to Calder fell by a fifth after Calder's "
    "new tariffs.",
    "Record wheat crop lifts Tarvia's exports despite Calder tariffs\n\nA record wheat crop of more than 40 "
    "million tonnes has lifted Tarvia's exports to Orrin, ministry figures show, making up for lost sales to "
    "Calder. Grain traders in Brennstadt expect the tariffs to bite harder in winter, when contracts end.",
)
ANALYSIS = (
    "How Tarvia learned to live without its best customer\n\nFor a generation the road from the silos of "
    "the plain led over the mountains. No longer. The wheat that is reaped now goes to Orrin and beyond, "
    "and what was meant to hurt has made people look for other buyers. Economists call it a lesson in how "
    "trade finds its way. The old mills along the river are for sale, and new ones rise at the port. "
    "A harvest of 40 million tonnes has to go somewhere, says a trader who remembers leaner years."
)


def test_reports_and_an_analysis_without_dates_are_one_story(library: Library, tmp_path: Path) -> None:
    """As a reader adds them first of all: files without a date, one of which only looks back at the event."""
    for number, text in enumerate((*NEWS, ANALYSIS)):
        (tmp_path / f"{number}.txt").write_text(text)
    found = library.add(load(sorted(tmp_path.glob("*.txt"))).articles)
    assert len(found) == 1
    (ferry, quake) = (
        library.add([replace(article(event, "Harbour Wire"), published=None)]) for event in (FERRY, QUAKE)
    )
    assert len({*found, *ferry, *quake}) == 3


def test_three_stories_of_files_without_dates_in_any_order() -> None:
    """A library that knows next to nothing yet still knows which words are common."""
    undated = [replace(one, article=replace(one.article, published=None)) for one in labelled([SAMPLES])]
    for seed in range(4):
        result = score(ordered(undated, seed))
        assert (result.precision, result.recall) == (1, 1)


def test_how_rare_a_word_is_in_english_is_known_before_any_article_came() -> None:
    text = "The government said that people want the marmalade. " * 3
    weighed = weigh(terms_of("", text), 1, lambda _: 1)
    weight = {word: weighed[terms._of_word(word, False)[0]] for word in ("government", "marmalade")}
    assert weight["marmalade"] > 2 * weight["government"]


def test_words_of_another_language_are_taken_for_equally_rare() -> None:
    text = "Die Regierung hat gestern einen neuen Haushalt beschlossen, weil die Leute mehr Steuern zahlen."
    shares = terms._shares_of(terms_of("", text).hashes)
    assert set(shares) == {terms.FOREIGN, terms.FOREIGN_NAME}


def test_b_cubed() -> None:
    assert b_cubed("aabb", "xxyy") == (1, 1)
    assert b_cubed("aabb", "xxxx") == (0.5, 1)
    assert b_cubed("aabb", "wxyz") == (1, 0.5)
    assert b_cubed("aab", "xyy") == pytest.approx((2 / 3, 2 / 3))


def test_vectors_have_length_one_and_are_bounded() -> None:
    long = vector(FERRY, " ".join(f"word{chr(97 + n % 26)}{chr(97 + n // 26)}" for n in range(400)))
    assert isclose(similarity(long, long), 1, rel_tol=1e-6)
    assert len(long) == terms.LENGTH


def test_alike_and_unlike() -> None:
    assert similarity(vector(FERRY), vector(FERRY, "Divers went down.")) > 0.8
    assert similarity(vector(FERRY), vector(BUDGET)) < 0.1


def test_packing() -> None:
    once = terms.unpacked(terms.packed(vector(QUAKE)))
    assert list(once) == list(vector(QUAKE))
    assert all(isclose(once[term], weight, rel_tol=1e-6) for term, weight in vector(QUAKE).items())


def test_choice() -> None:
    ferry, budget = candidate(1, vector(FERRY)), candidate(2, vector(BUDGET))
    assert grouping.choose(vector(FERRY, "Again."), [budget, ferry]) == 1
    assert grouping.choose(vector(QUAKE), [budget, ferry]) is None
    assert grouping.choose(vector(FERRY), []) is None


def test_the_same_words_years_apart_are_another_story() -> None:
    assert grouping.choose(vector(FERRY), [candidate(1, vector(FERRY), gap=30.0)]) is None


def test_a_story_of_articles_much_alike_asks_for_more() -> None:
    half = (FERRY[0], " ".join(FERRY[1].split()[:12]) + " " + " ".join(BUDGET[1].split()[:30]))
    lone, close = (
        candidate(1, vector(FERRY)),
        candidate(1, *(vector(FERRY, f"Number {n}.") for n in range(6))),
    )
    assert close.cluster.cohesion > 0.8 > lone.cluster.cohesion == 0
    assert grouping.choose(vector(half), [lone]) == 1
    assert grouping.choose(vector(half), [close]) is None


@pytest.mark.parametrize(
    "text", ["", "…", "1 2 3", "the and of", "\ud800", "字" * 50, "ا" * 50, "a" * 100_000]
)
def test_any_text_has_terms(text: str) -> None:
    counts = terms_of(text, text)
    assert similarity(one := weigh(counts, 1, lambda _: 1), one) <= 1.000001


def test_scripts_without_spaces() -> None:
    one, other = (
        weigh(terms_of("", text), 1, lambda _: 1) for text in ("渡轮倾覆十二人死亡", "昨天渡轮倾覆")
    )
    assert similarity(one, other) > 0.2


def test_the_order_of_alike_stories_does_not_matter() -> None:
    candidates = [candidate(n, vector(event)) for n, event in enumerate((FERRY, BUDGET, QUAKE))]
    random.Random(1).shuffle(candidates)
    assert grouping.choose(vector(QUAKE, "More."), candidates) == 2


@pytest.mark.parametrize(
    ("title", "label"),
    [
        ("BREAKING: Ferry sinks", "Ferry sinks"),
        ("OPINION: UPDATE 2 - Ferry sinks", "Ferry sinks"),
        ("Ferry sinks – live updates", "Ferry sinks"),
        ("Ferry sinks (+video)", "Ferry sinks"),
        ("Ferry sinks | Harbour Wire", "Ferry sinks"),
        ("Alive and well", "Alive and well"),
        ("Port Ellery – the town that waits", "Port Ellery – the town that waits"),
    ],
)
def test_labels(title: str, label: str) -> None:
    assert label_of([Headline(title, f"{title}\n\nText.", "Harbour Wire")], [1.0]) == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("PORT ELLERY (HW) — A ferry sank.", "A ferry sank."),
        ("Port Ellery, Marrow – A ferry sank.", "A ferry sank."),
        ("(HW) - A ferry sank.", "A ferry sank."),
        ("Divers — three of them — went down.", "Divers — three of them — went down."),
    ],
)
def test_labels_made_of_a_sentence_have_no_dateline(text: str, label: str) -> None:
    assert label_of([Headline(text, text)], [1.0]) == label


def test_a_headline_makes_a_better_label_than_a_sentence() -> None:
    sentence = Headline(
        "A ferry sank off Cape Marrow, the coast guard…", "A ferry sank off Cape Marrow, the …"
    )
    stated = Headline("Ferry sinks", "Ferry sinks\n\nIt sank.")
    assert label_of([sentence, stated], [1.9, 1.8]) == "Ferry sinks"
    assert label_of([Headline("", "")], [1.0]) == ""


def test_stories_that_turn_out_to_be_one() -> None:
    ferry = [vector(FERRY, f"Number {n} of them.") for n in range(3)]
    budget = [vector(BUDGET, "More."), vector(BUDGET, "Again.")]
    assert grouping.are_one(Cluster(ferry[:2]), Cluster(ferry[2:]), 0.0)
    assert grouping.are_one(Cluster(ferry[:1]), Cluster([ferry[1], ferry[2]]), 0.0)
    assert not grouping.are_one(Cluster(ferry), Cluster(budget), 0.0)
    assert not grouping.are_one(Cluster(ferry), Cluster(budget[:1]), 0.0)
    assert not grouping.are_one(Cluster(ferry[:2]), Cluster(ferry[2:]), 60.0)


def test_what_a_cluster_says_of_itself_is_what_its_vectors_say() -> None:
    """Worked out from similarities alone, it is the same as by adding up the vectors."""
    members = [vector(FERRY, f"Number {n} of them. " + BUDGET[1] * (n % 2)) for n in range(5)]
    cluster, asked = Cluster(members), vector(FERRY, BUDGET[0])
    alike = sorted((similarity(asked, member) for member in members), reverse=True)
    near = sum(alike[:3]) / 3
    central = similarity(asked, centre(members))
    assert isclose(cluster.likeness(asked), mixed(near, central))
    assert 0 < cluster.likeness(vector(BUDGET)) < 0.9
    assert cluster.likeness(vector(QUAKE), 0.5) == 0
    rest = [Cluster([*members[:n], *members[n + 1 :]]) for n in range(5)]
    alone = [similarity(member, centre(other.members)) for member, other in zip(members, rest, strict=True)]
    nearest = [
        sum(sorted((similarity(one, other) for other in members if other is not one), reverse=True)[:2]) / 2
        for one in members
    ]
    assert isclose(cluster.cohesion, mixed(sum(nearest), sum(alone)) / 5)
    assert isclose(Cluster(members[:2]).within, similarity(*members[:2]))
    assert isclose(Cluster(members[:1]).between(Cluster(members[1:2])), similarity(*members[:2]))


def mixed(near: float, central: float) -> float:
    return (1 - grouping.CENTRE) * near + grouping.CENTRE * central


def centre(members: Sequence[Vector]) -> Vector:
    total: Vector = {}
    for member in members:
        for term, weight in member.items():
            total[term] = total.get(term, 0.0) + weight
    length = sum(weight * weight for weight in total.values()) ** 0.5
    return {term: weight / length for term, weight in total.items()}
