"""A made-up story, written down by hand: what comparing would give, with every verdict in it.

``{8.2%:asia}`` in a text is a figure of the measure ``asia``.
"""

import re
from datetime import datetime
from typing import Any

from briefing.model import Article, Check, Comparison, Figure, Measure, Passage, Quoted

_FIGURE = re.compile(r"\{([^:{}]+):([^{}]+)\}")

VALUES: dict[str, dict[str, Any]] = {
    "8.2%": {"value": 8.2, "low": 8.15, "high": 8.25, "unit": "%"},
    "8.4%": {"value": 8.4, "low": 8.35, "high": 8.45, "unit": "%"},
    "5.9%": {"value": 5.9, "low": 5.85, "high": 5.95, "unit": "%"},
    "$1 trillion": {"value": 10**12, "low": 10**12, "high": 1.5 * 10**12, "unit": "USD"},
    "$1.08 trillion": {
        "value": 1.08e12,
        "low": 1.075e12,
        "high": 1.08e12,
        "unit": "USD",
        "qualifier": "almost",
    },
    "6.2%": {"value": 6.2, "low": 6.15, "high": 6.25, "unit": "%", "basis": "y/y, in dollars"},
    "5.4%": {"value": 5.4, "low": 5.35, "high": 5.45, "unit": "%", "basis": "y/y, in yuan"},
    "157": {"value": 157, "low": 157, "high": 157, "unit": "ship"},
    "150": {"value": 150, "low": 150, "high": None, "unit": "ship", "qualifier": "over"},
    "6.5 million": {"value": 6_500_000, "low": 6_450_000, "high": 6_550_000, "unit": "vehicle"},
    "24.7%": {"value": 24.7, "low": 24.65, "high": 24.75, "unit": "%"},
}

MEASURES: list[dict[str, Any]] = [
    {"id": "asia", "label": "Exports to Southeast Asia, change", "verdict": "differ", "period": "2025-11",
     "basis": "y/y", "unit": "%", "kind": "change",
     "why": "Harbour Wire says 8.2% and East Ledger 8.4%, both to one decimal."},
    {"id": "exports", "label": "Exports, change", "verdict": "agree", "strength": "exact",
     "period": "2025-11", "basis": "y/y", "unit": "%", "kind": "change", "why": "All three say 5.9%."},
    {"id": "surplus", "label": "Trade surplus", "verdict": "agree", "strength": "rounded",
     "period": "2025-01..2025-11", "unit": "USD",
     "why": "$1.08 trillion cut to the trillion is $1 trillion."},
    {"id": "bases", "label": "Exports in the year so far, change", "verdict": "unclear", "cause": "basis",
     "period": "2025-01..2025-11", "unit": "%", "kind": "change",
     "why": "One counts in dollars, one in yuan."},
    {"id": "ships", "label": "Ships waiting", "verdict": "agree", "strength": "bounded", "unit": "ship",
     "why": "157 is more than 150."},
    {"id": "cars", "label": "Electric vehicles shipped", "verdict": "single", "unit": "vehicle", "why": ""},
    {"id": "chips", "label": "Semiconductor exports, change", "verdict": "single", "unit": "%",
     "kind": "change", "why": ""},
]  # fmt: skip

TEXTS: list[dict[str, Any]] = [
    {
        "id": "harbour-wire",
        "source": "Harbour Wire",
        "title": "China's trade surplus passes $1 trillion [/] for the first time",
        "url": "https://harbourwire.example/surplus",
        "published": datetime(2025, 12, 8, 11, 20),
        "text": """BEIJING – The surplus reached {$1 trillion:surplus} in eleven months, customs said.

Exports rose {5.9%:exports} from a year before. Over the year they are up {6.2%:bases} in dollars.

Shipments to Southeast Asia grew by {8.2%:asia}, many of them by way of Vietnam.

- Chips: up {24.7%:chips}.
- Electric cars: {6.5 million:cars} went abroad.

Outside the port {157:ships} ships were waiting on Monday.""",
    },
    {
        "id": "east-ledger",
        "source": "East Ledger",
        "title": "Rebound carries China to a record",
        "url": "https://eastledger.example/record",
        "published": datetime(2025, 12, 8, 14, 5),
        "text": """Exports rose {5.9%:exports} in November, ahead of forecasts.

The surplus stood at {$1 trillion:surplus}. Vietnam was named again as a way round the tariffs.

Shipments to Southeast Asia increased by {8.4%:asia}, the ledger of the customs shows.""",
    },
    {
        "id": "jade-bay",
        "source": "Jade Bay Daily",
        "title": "Behind the surplus",
        "url": None,
        "published": None,
        "text": """The surplus came to nearly {$1.08 trillion:surplus} over the period.

In yuan, exports rose {5.4%:bases}. Waiting ships numbered more than {150:ships}.""",
    },
    {
        "id": "meridian",
        "source": "Meridian Post",
        "title": "Ports fill up as exporters hurry",
        "url": "javascript:alert(1)",
        "published": datetime(2025, 12, 9, 8, 0),
        "text": """Exports rose {5.9%:exports}.

Nobody else wrote this sentence.""",
    },
]


def comparison(*, padding: int = 0) -> Comparison:
    """The story; ``padding`` adds so many paragraphs without figures before each article's last."""
    articles = []
    figures: dict[str, list[Figure]] = {measure["id"]: [] for measure in MEASURES}
    for raw in TEXTS:
        head, blank, last = raw["text"].rpartition("\n\n")
        filler = "\n\n".join(["A paragraph in which nothing is counted at all, word upon word."] * padding)
        marked = blank.join(filter(None, (head, filler, last)))
        text, found = _read(marked)
        articles.append(Article(**{**raw, "text": text}))
        for start, shown, name in found:
            low, high = _sentence(text, start)
            kind = next(measure for measure in MEASURES if measure["id"] == name).get("kind", "level")
            figures[name].append(
                Figure(
                    start, start + len(shown), shown, kind=kind, direction="up" if kind == "change" else None,
                    sentence=text[low:high], sentence_start=low, article=raw["id"], **VALUES[shown],
                )
            )  # fmt: skip
    defaults = {"kind": "level", "place": "", "period": "", "basis": "", "strength": None}
    measures = tuple(Measure(**{**defaults, **raw, "figures": tuple(figures[raw["id"]])}) for raw in MEASURES)
    lone = articles[3].text.index("Nobody")
    shared = "Exports rose 5.9%"
    passages = (
        Passage("meridian", lone, lone + len("Nobody else wrote this sentence.")),
        Passage("meridian", 0, len(shared), (("east-ledger", 0, len(shared)),)),
        Passage("east-ledger", 0, len(shared), (("meridian", 0, len(shared)),)),
    )
    checks = (
        Check("difference", "8.4% − 8.2% = 0.2 pp", True, True, measures[0].figures),
        Check(
            "sum", "24.7% + 8.2% = 33%", False, False, measures[0].figures[:1], "33% would have to be 32.9%."
        ),
    )
    quoted = (
        Quoted("Customs", (("meridian", 0, len(shared)), ("east-ledger", 0, len(shared)))),
        Quoted("Ann Lee", (("meridian", lone, lone + len("Nobody else wrote this sentence.")),)),
    )
    return Comparison(tuple(articles), measures, checks, passages, quoted)


def _read(marked: str) -> tuple[str, list[tuple[int, str, str]]]:
    text, found, done = "", [], 0
    for match in _FIGURE.finditer(marked):
        text += marked[done : match.start()]
        found.append((len(text), match[1], match[2]))
        text += match[1]
        done = match.end()
    return text + marked[done:], found


def _sentence(text: str, place: int) -> tuple[int, int]:
    low = max(text.rfind("\n", 0, place), text.rfind(". ", 0, place) + 1) + 1
    stops = [stop for stop in (text.find(".\n", place), text.find(". ", place)) if stop >= 0]
    return low, min(stops) + 1 if stops else len(text)
