"""A percentage that a row names after somebody who stands for office is their share."""

import re
from collections.abc import Sequence

from briefing.comparing.labelling.wording_kinds import quantities_in
from briefing.comparing.quoting.names import names_of
from briefing.comparing.words.concepts import WORD
from briefing.comparing.words.tables import row
from briefing.figures.slots.gazetteer import is_known
from briefing.model import Figure


def share_of(name: str, figures: Sequence[Figure]) -> str:
    """Alder’s share for "Alder", where a percentage of a vote is so named; other names as they are."""
    if not all(figure.unit == "%" and figure.kind != "change" for figure in figures) or is_known(name):
        return name
    if quantities_in(name) or [found.kind for found in names_of(name.split())] != ["person"]:
        return name
    sentences = [figure.sentence for figure in figures]
    named = re.compile(rf"\b{re.escape(name)}\b")
    small = re.compile(rf"\b{re.escape(name[:1].lower() + name[1:])}\b")
    if any(map(small.search, sentences)) or not any(map(named.search, sentences)):
        return name
    told = {word for said in sentences for word in WORD.findall(said.lower())}
    if row("naming", "contests").isdisjoint(told):
        return name
    return f"{name}’ share" if name.endswith("s") else f"{name}’s share"
