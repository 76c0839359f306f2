"""A Comparison as the JSON document other programs rely on: ``briefing-report/1``.

The fields stand in a fixed order, and nothing in it changes from run to run over the same input.
"""

import json
import math
import re
from typing import Any

from briefing.model import Article, Check, Comparison, Figure, Measure, Number, Passage, Quoted, Value

FORMAT = "briefing-report/1"

_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


def to_json(comparison: Comparison) -> str:
    """The document as JSON text, UTF-8 as it stands; a file name's undecodable bytes stay ``\\udcXX``."""
    text = json.dumps(document(comparison), ensure_ascii=False, allow_nan=False, indent=1)
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text) + "\n"


def document(comparison: Comparison) -> dict[str, Any]:
    """The report as plain dicts, lists, strings and numbers."""
    return {
        "format": FORMAT,
        "articles": [_article(article) for article in comparison.articles],
        "measures": [_measure(measure) for measure in comparison.measures],
        "checks": [_check(check) for check in comparison.checks],
        "passages": [_passage(passage) for passage in comparison.passages],
        "quoted": [_quoted(quoted) for quoted in comparison.quoted],
    }


def _article(article: Article) -> dict[str, Any]:
    place = {"path": article.path, "url": article.url}
    return {
        "id": article.id,
        "title": article.title,
        "source": article.source,
        **{key: value for key, value in place.items() if value is not None},
        "published": article.published.isoformat() if article.published else None,
        **({"updated": article.updated.isoformat()} if article.updated else {}),
        "language": article.language,
        "text": article.text,
    }


def _measure(measure: Measure) -> dict[str, Any]:
    return {
        "id": measure.id,
        "label": measure.label,
        "unit": measure.unit,
        "kind": measure.kind,
        "place": measure.place,
        "period": measure.period,
        "basis": measure.basis,
        "verdict": measure.verdict,
        "strength": measure.strength,
        "why": measure.why,
        "cause": measure.cause,
        "contradictions": list(measure.contradictions),
        "figures": [_figure(figure) for figure in measure.figures],
    }


def _figure(figure: Figure) -> dict[str, Any]:
    return {
        "article": figure.article,
        "start": figure.start,
        "end": figure.end,
        "text": figure.text,
        "value": _value(figure.value),
        "low": _bound(figure.low),
        "high": _bound(figure.high),
        "unit": figure.unit,
        "kind": figure.kind,
        "direction": figure.direction,
        "qualifier": figure.qualifier,
        "status": figure.status,
        "measure": figure.measure,
        "period": figure.period,
        "place": figure.place,
        "basis": figure.basis,
        "speaker": figure.speaker,
        "inherited": sorted(figure.inherited),
        "sentence": figure.sentence,
    }


def _check(check: Check) -> dict[str, Any]:
    return {
        "relation": check.relation,
        "expression": check.expression,
        "holds": check.holds,
        "exact": check.exact,
        "why": check.why,
        "figures": [[figure.article, figure.start] for figure in check.figures],
    }


def _passage(passage: Passage) -> dict[str, Any]:
    return {
        "article": passage.article,
        "start": passage.start,
        "end": passage.end,
        "also_in": list(passage.also_in),
    }


def _quoted(quoted: Quoted) -> dict[str, Any]:
    return {"name": quoted.name, "passages": [list(passage) for passage in quoted.passages]}


def _value(value: Value) -> Number | list[Number]:
    return [number(bound) for bound in value] if isinstance(value, tuple) else number(value)


def _bound(bound: Number | None) -> Number | None:
    return None if bound is None or math.isinf(bound) else number(bound)


def number(value: Number) -> Number:
    """An integer where the value is one, so that 346 dead are never 346.0."""
    return int(value) if isinstance(value, float) and value.is_integer() else value
