"""Figures and articles made by hand, so that comparing is tested without reading any text."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from briefing.comparing.profiles.profile import Profile, profile
from briefing.model import Article, Figure, Number


def make_article(id_: str, published: date | None = None, text: str = "", source: str = "") -> Article:
    return Article(id=id_, title="", source=source or f"Outlet {id_}", text=text, published=published)


def make_figure(text: str, value: Number, unit: str = "%", article: str = "a", **slots: Any) -> Figure:
    """A figure in a sentence of its own; bounds follow from the value and hedge as extraction sets them."""
    sentence = slots.pop("sentence", text)
    start = max(0, sentence.find(text))
    qualifier = slots.get("qualifier", "none")
    low: Number | None = value
    high: Number | None = value
    if qualifier in ("over", "at least"):
        high = None
    elif qualifier in ("under", "up to"):
        low = None
    elif qualifier == "almost":
        low = value * 0.95
    elif qualifier == "about":
        low, high = value * 0.95, value * 1.05
    figure = Figure(
        start, start + len(text), text, value, unit, low, high, article=article, sentence=sentence
    )
    return replace(figure, **slots)


@pytest.fixture(scope="session")
def figure() -> Callable[..., Figure]:
    return make_figure


@pytest.fixture(scope="session")
def article() -> Callable[..., Article]:
    return make_article


@pytest.fixture(scope="session")
def said() -> Callable[..., Profile]:
    """The profile of a figure in one sentence."""

    def make(id_: str, sentence: str, text: str, value: Number, unit: str, **slots: Any) -> Profile:
        made = make_figure(text, value, unit, id_, sentence=sentence, **slots)
        return profile(made, make_article(id_, text=sentence))

    return make


@pytest.fixture(scope="session")
def story(article: Any, figure: Any) -> Any:
    """(article id, sentence, text of the figure, value, unit, slots) … → articles and figures by id."""

    def make(*said: Any) -> Any:
        texts: dict[str, str] = {}
        figures: dict[str, list[Any]] = {}
        for id_, sentence, text, value, unit, slots in said:
            body = texts.get(id_, "")
            start = len(body) + sentence.index(text)
            made = figure(text, value, unit, id_, sentence=sentence, sentence_start=len(body), **slots)
            figures.setdefault(id_, []).append(
                type(made)(**{**{n: getattr(made, n) for n in made.__slots__}, "start": start,
                              "end": start + len(text)})
            )  # fmt: skip
            texts[id_] = body + sentence + "\n"
        return [article(id_, text=text) for id_, text in texts.items()], figures

    return make
