"""What is or may be to be done, told by an -ing form: "a goal of raising $5", "proposed cutting 40 jobs"."""

from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS
from briefing.figures.grammar.walking import back_over
from briefing.figures.words.patterns import row

RISKING = row("status", "risking")
PROPOSING = row("status", "proposing")
HELPING = row("status", "helping")
INCLUDING = row("status", "including")
_CONDITIONS = row("status", "conditions")
_SEEKING = row("status", "seeking_help")
_AIMING = row("status", "aiming_for")
_POSSIBLE = row("status", "possible")
_AT = RISKING | PROPOSING | INCLUDING
_HELP_FOR = 9  # words back from "help" to who asks for it


def is_of_doing(t: Tagged, index: int, i: int) -> bool:
    """Whether a word goes on to what may be done to a figure: "a goal of raising $5", "risks losing"."""
    word, link = t.lower[index], t.tags[index + 1 : index + 2]
    if word in HELPING:
        leads = link == "i" and not _SEEKING.isdisjoint(t.lower[max(0, index - _HELP_FOR) : index])
    elif word in _AIMING and link == "a":
        leads = True
    else:
        aims = t.tags[index] in COMMON_NOUNS or word in _AIMING | _POSSIBLE  # "wanted for stealing 40 boats"
        leads = link == "o" or (link == "r" and aims)
    if not leads and word not in _AT:
        return False  # "the danger facing 40 cooks"
    if word in INCLUDING and t.lower[back_over(t, index - 1, "R", 0)] not in _CONDITIONS:
        return False  # "his crimes include stealing 40 boats"
    at = index + 1 + leads
    doing = t.word(at).endswith("ing") and t.tags[at : at + 1] in tuple("GUWLVB")
    return doing and at < i and not t.tags[at + 1 : i].strip("DRJux")
