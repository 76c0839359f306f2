"""By how much one side is ahead of another: "Alder won the state by 9 points", "12 points ahead of Moss"."""

import re

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, MODIFIERS, PLAIN_NOUNS
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over, last_of, run_start
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import LONGEST_DOER, possessive, words_of
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.words.patterns import row, row_names
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import POLLS

UNITS = ("vote", "ballot", "point", "pp")
_VOTING = row_names("measures", "dimensions", "voting")
_MARGINS = row_names("measures", "dimensions", "margins")
_BEATING = row("measures", "dimensions", "beating")
_BY_VOTES = row("measures", "dimensions", "by_votes")
_BACKING = row("measures", "dimensions", "backing")
_CHOOSING = row("measures", "dimensions", "backing_whom")
_AHEAD = {"ahead": "lead", "behind": "deficit"}
_TWO_SIDES = re.compile(r"(?:Q,)?Q[t–]Q")  # "9 points, 49% to 40%"
_SIZES = row("measures", "heads", "margins")
_LOSING = row("measures", "dimensions", "margins", "losing margin")
_COMING = ("came", "come", "comes", "coming")
_AGAINST = ("over", "vs", "versus")
_OF_ANOTHER = f",kmc{FINITE_VERBS}"  # tags of another clause
_NEAR = 10  # words back to the verb
_FAR = 24  # and to that of a vote on a matter


def leader_or_loser(t: Tagged, i: int, unit: str) -> tuple[Span | None, int] | None:
    """Who loses by a margin or leads, and the verb or -1: "[Moor] lost by 657 votes"; None of no margin."""
    if unit not in UNITS:
        return None
    if is_standing(t, i):
        return (run_start(t, i - 1, "P"), i - 1), -1
    up = back_over(t, i - 1, "DRJb")
    if up > 0 and stands_up(t, up):
        return side_before(t, up), verb_before(t, up)  # "a poll had Moor up by 9 points, Q to Q"
    by = back_over(t, i - 1, MODIFIERS)
    if by < 1 or t.tags[by] != "b":
        return None
    verb = verb_before(t, by)
    return (subject(t, verb), verb) if verb >= 0 and t.lower[verb] in _LOSING else None


def is_standing(t: Tagged, i: int) -> bool:
    """Whether a lead is told as pollsters do: "Moor +5"."""
    return t.tags[i - 2 : i] == "P+" and t.words[i].isdecimal()


def margin(t: Tagged, i: int, unit: str) -> str:
    """Whose margin the figure at word ``i`` is: Alder's winning margin, her lead on rents; "" for none."""
    whose = _margin(t, i, unit)
    return f"{whose} {_question(t, i)}".rstrip() if whose.lower().endswith("lead") else whose


def bare_margin(t: Tagged, i: int) -> str:
    """The margin that a number without its votes is: "survived by [84]", "been leading by [200]"; or ""."""
    by = back_over(t, i - 1, MODIFIERS)
    verb = verb_before(t, by) if by > 0 and t.tags[by] == "b" else -1
    if verb < 0 or t.lower[verb] not in _BY_VOTES or t.tags[i + 1 : i + 2] not in ("", *".,;)i"):
        return ""
    if any(tag in _OF_ANOTHER or tag == "Q" for tag in t.tags[verb + 1 : by]) or is_passive(t, verb):
        return ""
    return margin(t, i, "vote")


def _question(t: Tagged, i: int) -> str:
    """The "on rents" of "on rents, Alder leads by [9 points]", "leads by [9 points] on rents"."""
    for at in (0, i + 1):
        asked = phrase_after(t, at + 1) if t.word(at) == "on" else None
        if asked and t.tags[asked[1] - 1] in "NG" and t.tags[asked[1] : asked[1] + 1] in ("", *",.;"):
            return f"on {t.slice(at + 1, asked[1])}"
    return ""


def _margin(t: Tagged, i: int, unit: str) -> str:
    if is_standing(t, i):
        return f"{possessive(t.slice(run_start(t, i - 1, 'P'), i - 1))} lead"
    if t.tags[i + 1 : i + 3] in ("tQ", "–Q"):
        return ""  # "leads by 49 percent to 41 percent": two sides
    place = t.word(i + 1)
    if place in _AHEAD and unit != "%":
        return _ahead_of(t, i, i + 2, _AHEAD[place])
    if place == "in" and unit != "%" and t.lower[i + 2 : i + 4] == ["front", "of"]:
        return _ahead_of(t, i, i + 4, "lead")
    by = back_over(t, i - 1, MODIFIERS)
    voted = _voted_on(t, i, by) if place == "margin" else ""
    if voted:
        return voted
    if by > 0 and t.lower[by] == "within" and t.lower[by - 1] in _COMING and unit != "%":
        return "losing margin"  # "came within 9 votes of winning"
    of = by
    if by > 2 and t.words[by - 1 : by + 1] == ["margin", "of"]:
        by = t.tags.rfind("b", by - 4, by)
    if unit == "vote" and by in (of, -1) and of > 0 and t.tags[of] == "o" and t.lower[of - 1] in _SIZES:
        return t.lower[of - 1]  # "a majority of 33 votes"
    up = by - (t.tags[by] == "b") if by > 0 else -1
    if up > 0 and stands_up(t, up):
        return _whose(t, side_before(t, up), "lead")  # "a poll had Moor up 9 points, Q to Q"
    if by < 1 or t.tags[by] != "b":
        return ""
    ahead = last_of(t, by, _AHEAD, _NEAR)
    if ahead == by - 1 or (ahead > 0 and t.tags[ahead + 1] == "o" and phrase_before(t, by, ahead + 2)):
        return _whose(t, side_before(t, ahead), _AHEAD[t.lower[ahead]])  # "ahead of Moss by 9 points"
    if unit != "%":
        backed = phrase_before(t, by)
        over = backed[0] - 1 if backed else -1
        over -= over > 0 and t.words[over] == "."  # "vs."
        rival = t.slice(*backed) if backed and over > 0 and t.lower[over] in _AGAINST else ""
        first = phrase_before(t, over) if rival else None
        if first and _is_backed(t, first):
            return _whose(t, first, f"lead over {rival}")  # "went for Alder over Moss by 9 points"
        if backed and _is_backed(t, backed):
            return _whose(t, backed, "winning margin")  # "went for Alder by 9 points"
    verb = last_of(t, by, _MARGINS, _NEAR)
    if verb < 0 or any(tag in ",;:" for tag in t.tags[verb:by]):
        return "margin" if unit == "vote" else ""
    if unit == "%" and t.lower[verb].endswith("elected"):
        return ""  # "was elected by 51% of bakers"
    if t.lower[verb] in _BEATING and not _names_rival(t, verb + 1, by):
        return ""  # "profit beat forecasts by 5%"
    winner = run_start(t, verb, "RHBM")
    low = winner
    while low > 0 and t.tags[low - 1] in PLAIN_NOUNS and t.words[low - 1][0].isupper():
        low -= 1
    while winner - low > 2 and is_known(t.words[low]):
        low += 1  # "the envoy to Chile Ada Moor won"
    name = t.slice(low, winner)
    return f"{possessive(name)} {_MARGINS[t.lower[verb]]}" if name else _MARGINS[t.lower[verb]]


def _voted_on(t: Tagged, i: int, by: int) -> str:
    """The "margin for levy" of "approved a levy by a [3-to-1] margin", "approved, by a margin, a levy"."""
    if by < 2 or t.tags[by] != "b":
        return ""
    verb = last_of(t, by, _VOTING, _FAR)
    if verb < 0 or "Q" in t.tags[verb:by]:
        return ""
    matter = phrase_after(t, i + 3 if verb == by - 2 and t.tags[by - 1] == "," else verb + 1)
    if matter is None or t.tags[matter[1] - 1] != "N" or takes_who(t.lower[matter[1] - 1]):
        return ""
    if any(_tells_another(t, at) for at in range(matter[1], by - (t.tags[by - 1] == ","))):
        return ""  # "rejected the bid and won by"
    return f"margin {_VOTING[t.lower[verb]]} {words_of(t, matter)}"


def _tells_another(t: Tagged, at: int) -> bool:
    """Whether a word belongs to another clause than what was voted on: a comma, "and", a verb, "winning"."""
    meant = t.tags[back_over(t, at - 1, "R")] == "t"  # "a measure for the town to levy a tax"
    meant = meant or t.lower[at].endswith("ing")
    return t.lower[at] in _MARGINS or (t.tags[at] in _OF_ANOTHER and not meant)


def _is_backed(t: Tagged, side: Span) -> bool:
    """Whether a phrase is of whom voters chose: "went for [Alder]", "a ward that backed [Alder]"."""
    low = side[0]
    if low > 1 and t.tags[low - 1] == "r":
        return t.lower[low - 2] in _BACKING
    return low > 0 and t.tags[side[1] - 1] == "P" and t.lower[low - 1] in _CHOOSING


def stands_up(t: Tagged, at: int) -> bool:
    """Whether a poll had somebody "up" at word ``at``, of which it gives both sides.

    Else that may be a change: "a poll had Labour up three points on 40%".
    """
    somebody = t.word(at) == "up" and (t.tags[at - 1] == "K" or t.words[at - 1][0].isupper())
    first = at + 1 + (t.tags[at + 1 : at + 2] == "b")
    first += t.tags[first : first + 1] == ","
    who = subject(t, verb_before(t, at)) if somebody and _TWO_SIDES.match(t.tags, first) else None
    return who is not None and t.lower[who[1] - 1] in POLLS


def side_before(t: Tagged, ahead: int) -> Span | None:
    """Who is ahead: the name right before the word, else the subject of its verb."""
    end = run_start(t, ahead, "R")
    name = phrase_before(t, end)
    if name and t.tags[name[1] - 1] in PLAIN_NOUNS and t.words[name[1] - 1][0].isupper():
        return name
    if t.tags[end - 1 : end] == "K":
        return None  # "a poll had her ahead"
    verb = verb_before(t, ahead)
    return subject(t, verb)


def _names_rival(t: Tagged, low: int, high: int) -> bool:
    """Whether the object of a verb of beating is a side: a name or pronoun, no forecast."""
    return any(tag in "PK" for tag in t.tags[low:high])


def _whose(t: Tagged, side: Span | None, what: str) -> str:
    name = short_name(t, side)
    return f"{possessive(name)} {what}" if name else what


def _ahead_of(t: Tagged, i: int, at: int, what: str) -> str:
    """The "Moor’s lead over Moss" of "put Moor at 29%, [9 points] ahead of Moss"."""
    side = phrase_before(t, i - 3) if t.tags[i - 3 : i] == "aQ," else None
    if t.tags[i - 1 : i] == "B":
        side = subject(t, i - 1)
    return _whose(t, side, _over(t, at, what))


def _over(t: Tagged, at: int, what: str) -> str:
    """The "lead over Tom Moss" of "12 points ahead of Tom Moss"."""
    at += t.tags[at : at + 1] == "o"
    rival = phrase_after(t, at)
    words = words_of(t, rival) if rival and t.tags[rival[1] - 1] in PLAIN_NOUNS else ""
    if not 0 < len(words) <= LONGEST_DOER:
        return what
    return f"{what} {'over' if what == 'lead' else 'to'} {words}"
