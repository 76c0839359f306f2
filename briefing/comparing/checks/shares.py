"""A part, and beside it the share that it is of a whole told elsewhere."""

import re
from collections.abc import Iterator

from briefing.amounts import short
from briefing.comparing.checks.story import Story, addable, shown, sort_of, verdict
from briefing.comparing.profiles.periods import periods
from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, gap
from briefing.comparing.values.precision import tolerance
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.model import Check

_SHARE = re.compile(
    r"\b(?:accounting for|accounted for|accounts for|share of|making up|made up|representing|or)\b"
)


def shares(story: Story) -> Iterator[Check]:
    """A part, and beside it the share that it is of a whole told elsewhere."""
    for group in story.sentences:
        parts = [
            p for p in group if p.figure.unit not in ("%", "pp") and addable(p) and p.reading.digits >= 2
        ]
        for share in (p for p in group if p.figure.unit == "%" and p.reading.digits >= 2):
            if isinstance(share.figure.value, tuple):
                continue
            near = [
                p
                for p in parts
                if p.figure.end <= share.figure.start and _SHARE.search(gap(p.figure, share.figure))
            ]
            if near:
                yield from _share(near[-1], share, story)


def _share(part: Profile, share: Profile, story: Story) -> Iterator[Check]:
    behind = frozenset(concepts(after(share.figure, 80)))
    unnamed = behind <= row_concepts("ties", "of_all")  # "16% of the national total": of what the part is
    for whole in story.profiles:
        f = whole.figure
        if (
            sort_of(whole) != sort_of(part)
            or f.kind != "level"
            or whole.reading.middle <= part.reading.middle
            or isinstance(f.value, tuple)
        ):
            continue
        named = whole.measure if unnamed else whole.sentence | whole.measure
        if (
            named.isdisjoint(part.measure if unnamed else behind)
            or periods(f.period, part.figure.period) == "other"
        ):
            continue
        some, total = part.reading.middle, whole.reading.middle
        computed = 100 * some / total
        room = computed * (tolerance(part.figure) / some + tolerance(f) / total)
        amount = short(some, part.figure.unit)
        expression = f"{amount} of {short(total, f.unit)} = {short(computed, '%', 4)}"
        figures = (part.figure, f, share.figure)
        if room < 1:
            yield from shown(verdict("share", expression, computed, room, share.figure, figures, "%"))
