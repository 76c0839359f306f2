"""A part, and beside it the share that it is of a whole told elsewhere."""

import re
from collections.abc import Iterator

from briefing.amounts import short
from briefing.comparing.checks.story import Story, addable, gap_text, verdict
from briefing.comparing.intervals import digits_stated, middle, tolerance
from briefing.comparing.profiles import Profile
from briefing.comparing.slots import periods
from briefing.comparing.words import concepts
from briefing.model import Check

_SHARE = re.compile(
    r"\b(?:accounting for|accounted for|accounts for|share of|making up|made up|representing|or)\b"
)


def shares(story: Story) -> Iterator[Check]:
    """A part, and beside it the share that it is of a whole told elsewhere."""
    for group in story.sentences():
        parts = [
            p
            for p in group
            if p.figure.unit not in ("%", "pp") and addable(p) and digits_stated(p.figure) >= 2
        ]
        for share in (p for p in group if p.figure.unit == "%" and digits_stated(p.figure) >= 2):
            if isinstance(share.figure.value, tuple):
                continue
            near = [
                p
                for p in parts
                if p.figure.end <= share.figure.start
                and _SHARE.search(
                    gap_text(p.figure.sentence, p.figure.sentence_start, p.figure, share.figure)
                )
            ]
            if near:
                yield from _share(near[-1], share, story)


def _share(part: Profile, share: Profile, story: Story) -> Iterator[Check]:
    after = frozenset(concepts(share.figure.sentence[share.figure.end - share.figure.sentence_start :][:80]))
    for whole in story.profiles:
        f = whole.figure
        if (
            whole.family != part.family
            or f.kind != "level"
            or middle(f) <= middle(part.figure)
            or isinstance(f.value, tuple)
        ):
            continue
        if (
            len(after & (whole.sentence | whole.measure)) < 1
            or periods(f.period, part.figure.period) == "other"
        ):
            continue
        computed = 100 * middle(part.figure) / middle(f)
        room = computed * (tolerance(part.figure) / middle(part.figure) + tolerance(f) / middle(f))
        amount = short(middle(part.figure), part.figure.unit)
        expression = f"{amount} of {short(middle(f), f.unit)} = {short(computed, '%', 4)}"
        figures = (part.figure, f, share.figure)
        found = verdict("share", expression, computed, room, share.figure, figures, "%")
        yield from (check for check in found if check.holds and room < 1)
