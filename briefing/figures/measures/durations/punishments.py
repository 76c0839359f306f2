"""Sentences of courts: "sentenced to two years", "got two years for arson"."""

from briefing.figures.grammar.phrases import Span, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import back_over
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import takes_who

SENTENCING = row("measures", "dimensions", "sentencing")
HANDING_DOWN = row("measures", "dimensions", "handing_down")
_COURTS = row("measures", "dimensions", "courts")
PUNISHING = tuple(row("measures", "dimensions", "punishing"))


def is_meted_out(t: Tagged, i: int) -> bool:
    """Whether a court gives somebody so many years: "the judge gave the forger [two years]"."""
    whom = phrase_before(t, i)
    given = back_over(t, (whom[0] if whom else i - 1) - 1, "D", -1)
    gives = given > 0 and participle(t.lower[given]) in ("given", "handed")
    court = subject(t, given) if gives and t.lower[i].endswith(PUNISHING) else None
    return court is not None and t.lower[court[1] - 1] in _COURTS


def is_punished(t: Tagged, i: int, doer: Span) -> bool:
    """Whether so many years are all that somebody was given: "got [two years]", "[two years] for arson"."""
    someone = t.tags[doer[1] - 1] in "PK" or takes_who(t.slice(*doer))
    ends = t.tags[i + 1 : i + 2] in ("", *".,;rcmb") or t.word(i + 3) == "absence"
    return someone and ends and t.lower[i].endswith(PUNISHING)
