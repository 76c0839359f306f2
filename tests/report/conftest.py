"""One made-up story that has every verdict, for all formats."""

import re
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from briefing.model import Article, Check, Comparison, Figure, Measure, Passage, Quoted

HARBOUR = Article(
    id="harbour-wire",
    title="Ferry strike strands thousands on the islands",
    source="Harbour Wire",
    text=(
        "Ferry strike strands thousands on the islands\n\n"
        "Passenger numbers fell 8.2% in November, the port said. Nearly 1.08 million people crossed.\n\n"
        "At least 12 ships were held back on Monday."
    ),
    path="stories/ferry/harbour.md",
    published=datetime(2025, 12, 8, 9, 0, tzinfo=UTC),
    language="en",
)
LEDGER = Article(
    id="east-ledger",
    title="Ports stand still",
    source="East Ledger",
    text=(
        "Ports stand still\n\n"
        "Traffic was down 8.4% in November. About 1 million people crossed, and 27 ships were held back."
    ),
    url="https://ledger.example/ports?a=1&b=2",
    published=date(2025, 12, 8),
)
COAST = Article(
    id="coast-daily",
    title="Das Warten am Kai",
    source="Coast Daily",
    text="More than 1 million people crossed in November. A ticket costs €24.50; 3 of 4 seats are empty.",
)


def figure_in(article: Article, text: str, value: float, unit: str, **slots: object) -> Figure:
    start = article.text.index(text)
    before, after = article.text[:start], article.text[start:]
    sentence_start = len(before) - len(re.split(r"(?<=\.) |\n", before)[-1])
    sentence = before[sentence_start:] + re.split(r"(?<=\.) |\n", after)[0]
    figure = Figure(
        start=start,
        end=start + len(text),
        text=text,
        value=value,
        unit=unit,
        low=value,
        high=value,
        period="2025-11",
        sentence=sentence,
        sentence_start=sentence_start,
        article=article.id,
    )
    return replace(figure, **slots)  # type: ignore[arg-type]


def measure_of(id_: str, label: str, verdict: str, *figures: Figure, **slots: object) -> Measure:
    first = figures[0]
    measure = Measure(
        id=id_,
        label=label,
        unit=first.unit,
        kind=first.kind,
        place="",
        period="2025-11",
        basis="",
        verdict=verdict,  # type: ignore[arg-type]
        strength=None,
        why="",
        figures=figures,
    )
    return replace(measure, **slots)  # type: ignore[arg-type]


def ferry_story() -> Comparison:
    traffic = measure_of(
        "m1",
        "Passengers, change on year",
        "differ",
        figure_in(
            HARBOUR, "8.2%", 8.2, "%", low=8.15, high=8.25, kind="change", direction="down", basis="y/y",
            inherited=frozenset({"basis", "place"}),
        ),
        figure_in(
            LEDGER, "8.4%", 8.4, "%", low=8.35, high=8.45, kind="change", direction="down", basis="y/y"
        ),
        basis="y/y",
        why="Harbour Wire says 8.2% and East Ledger 8.4%; both are exact to a tenth, and do not overlap.",
    )  # fmt: skip
    ships = measure_of(
        "m2",
        "Ships held back",
        "unclear",
        figure_in(HARBOUR, "12 ships", 12, "ship", low=12, high=None, qualifier="at least"),
        figure_in(LEDGER, "27 ships", 27.0, "ship", low=27, high=27),
        cause="later report",
        why="East Ledger may be later than Harbour Wire (8 Dec 2025, 09:00).",
    )
    people = measure_of(
        "m3",
        "Passengers",
        "agree",
        figure_in(HARBOUR, "1.08 million people", 1_080_000.0, "people", qualifier="almost", low=1_075_000.0,
                  high=1_085_000.0),
        figure_in(LEDGER, "1 million people", 1_000_000, "people", qualifier="about", low=950_000,
                  high=1_100_000),
        figure_in(COAST, "1 million people", 1_000_000, "people", qualifier="over", low=1_000_000, high=None),
        strength="rounded",
        why="1.08 million is 1 million, rounded to the digits stated.",
    )  # fmt: skip
    ticket = measure_of(
        "m4", "Ticket", "single", figure_in(COAST, "€24.50", 24.5, "EUR", low=24.5, high=24.5)
    )
    return Comparison(
        articles=(HARBOUR, LEDGER, COAST),
        measures=(traffic, ships, people, ticket),
        checks=(
            Check("difference", "27 − 12 = 15", True, True, (ships.figures[1], ships.figures[0])),
            Check(
                "growth", "1.08m → 1m = −7.4%, not −8.4%", False, False,
                (people.figures[0], traffic.figures[1]), why="8.4% would have to be 7.4%.",
            ),
        ),
        passages=(
            Passage("harbour-wire", 104, 138, (("coast-daily", 0, 47),)),
            Passage("coast-daily", 0, 47, (("harbour-wire", 104, 138),)),
        ),
        quoted=(Quoted("Port Authority", (("harbour-wire", 104, 138), ("coast-daily", 0, 47))),),
    )  # fmt: skip


@pytest.fixture
def story() -> Comparison:
    return ferry_story()
