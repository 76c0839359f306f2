"""Words that tell figures apart which would look the same: called so, of one time and of one value."""

import re
from collections import Counter
from collections.abc import Hashable, Sequence

from briefing.model import Figure, Measure
from briefing.report.shorter import counts

_MOST = 4  # words
_QUOTES = re.compile('["“”‘]')


def words_around(measures: Sequence[Measure], titles: Sequence[str]) -> tuple[str, ...]:
    """For each measure what its first figure's sentence goes on with, "" where no other looks the same."""
    looks = [_look(measure, title) for measure, title in zip(measures, titles, strict=True)]
    often = Counter(looks)
    return tuple(
        _around(measure.figures[0]) if often[look] > 1 and measure.figures else ""
        for measure, look in zip(measures, looks, strict=True)
    )


def _look(measure: Measure, title: str) -> Hashable:
    unit = "" if counts(measure.unit) else measure.unit
    said = {(one.article, one.value, one.direction, one.status) for one in measure.figures}
    return title, unit, frozenset(said)


def _around(figure: Figure) -> str:
    """ "“signed the petition”", at the end of a sentence "“petition signed by”"."""
    start, end = figure.start - figure.sentence_start, figure.end - figure.sentence_start
    behind = figure.sentence[end:].split()[:_MOST]
    words = behind if len(behind) > 1 else figure.sentence[:start].split()[-_MOST:]
    text = _QUOTES.sub("", " ".join(words)).strip(" ,.;:!?()–—")
    return f"“{text}”" if text else ""
