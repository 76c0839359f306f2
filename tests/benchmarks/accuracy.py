"""Accuracy on the project's own labelled sentences and stories, quantulum3 reading the same sentences."""

import importlib
import warnings
from collections.abc import Callable, Iterable

import briefing
from briefing.model import Figure, Number, Value
from tests.benchmarks.protocol import Row, at_least, skipped
from tests.gold.cases import Case, classes
from tests.gold.scoring import Score, score
from tests.gold.storyscore import ARTICLES, stories
from tests.gold.storyscore import score as score_story

title = "Accuracy on our own labels"
method = (
    "tests/gold: sentences by class of form; F1 of values at their places, units of the values found, and "
    "share of sentences with every label right. quantulum3 reads the same sentences behind the same scorer, "
    "its ranges as mean and half width. Stories: pairs of outlets joined, verdicts, look-alikes kept apart."
)


def run(quick: bool) -> Iterable[Row]:
    groups = dict(list(classes().items())[: 5 if quick else None])
    theirs = peer()
    everything = [case for cases in groups.values() for case in cases]
    yield from rows("all sentences", everything, theirs, goal=True)
    if theirs is None:
        yield skipped("quantulum3 on the same", "quantulum3 is not installed (pip install 'briefing[peers]')")
    for name, cases in groups.items():
        yield from rows(name.replace("_", " "), cases, theirs)
    for name in stories():
        figures = score_story(name, briefing.compare(briefing.read(ARTICLES / name))).figures
        for key, value in figures.items():
            yield Row(f"{name}: {key}", value, "%")


def rows(
    name: str, cases: Iterable[Case], theirs: Callable[[str], list[Figure]] | None, goal: bool = False
) -> Iterable[Row]:
    cases = list(cases)
    ours = score(cases, briefing.extract)
    other = score(cases, theirs) if theirs else Score()
    at_least_theirs = at_least(1) if theirs else None
    values = Row(
        f"{name}: values", ours.value, "%", other.value if theirs else None, "quantulum3", at_least_theirs
    )
    yield values
    if goal:
        units = other.field("unit") if theirs else None
        yield Row(f"{name}: units", ours.field("unit"), "%", units, "quantulum3", at_least_theirs)
        yield Row(f"{name}: wholly right", ours.sentences, "%")


UNITS = {
    "dollar": "USD",
    "united states dollar": "USD",
    "pound sterling": "GBP",
    "euro": "EUR",
    "yen": "JPY",
    "percentage": "%",
    "degree celsius": "°C",
    "degree fahrenheit": "°F",
    "metre": "m",
    "kilometre": "km",
    "centimetre": "cm",
    "kilogram": "kg",
    "mile per hour": "mph",
    "kilometre per hour": "km/h",
    "pound-mass": "lb",
    "tonne": "t",
    "year": "year",
    "dimensionless": "",
}


def peer() -> Callable[[str], list[Figure]] | None:
    """quantulum3 behind our own contract, or None where it is not installed."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            parse = importlib.import_module("quantulum3.parser").parse
    except ImportError:
        return None

    def extract(text: str) -> list[Figure]:
        try:
            found = parse(text)
        except Exception:  # it fails on some inputs, which then count as nothing found
            return []
        return [
            Figure(
                start=quantity.span[0],
                end=quantity.span[1],
                text=quantity.surface,
                value=value(quantity.value, quantity.uncertainty),
                unit=UNITS.get(quantity.unit.name, quantity.unit.name),
                low=None,
                high=None,
            )
            for quantity in found
        ]

    return extract


def value(mean: Number, uncertainty: Number | None) -> Value:
    """quantulum3 gives a range as its mean and half its width."""
    return (mean - uncertainty, mean + uncertainty) if uncertainty else mean
