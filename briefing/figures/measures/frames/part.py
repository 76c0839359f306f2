"""Figures that are part of a counted whole: "eight of the 78 mills have reopened"."""

from briefing.figures.grammar.phrases import Span, names_things, phrase_after
from briefing.figures.grammar.steps import on_over
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, PLAIN_VERBS
from briefing.figures.measures.frames.count import located, past_brackets, topic_of_count, whereabouts
from briefing.figures.measures.frames.frame import Frame
from briefing.figures.measures.frames.standing import Standing
from briefing.figures.measures.wordlists import LIGHT
from briefing.figures.quantities.units import of_word
from briefing.figures.words.nouns import is_plural

_NEAR = 7  # words before the whole in which "all but two of" stands


def whole_figure(t: Tagged, at: int) -> int:
    """The figure after "of the", or -1: "a dozen of the 78 schools"."""
    at = on_over(t, at + 1, "DSRJ")
    owner = on_over(t, at, "P")  # "of the Tarn Senate's 100 seats"
    at = on_over(t, owner, "SRJ") if owner > at and t.tags[owner : owner + 1] == "S" else at
    if t.tags[at : at + 1] != "Q" or not names_things(t.words[at]):
        return -1
    return -1 if of_word(t.lower[at].rpartition(" ")[2]) else at


def hidden_verb(t: Tagged, phrase: Span) -> int:
    """The verb that reads as a noun after a plural and stands alone, or 0: "two in five cooks rate"."""
    low, high = phrase
    end = min((at for at in range(high, len(t.tags)) if t.tags[at] in ",;.:ms"), default=len(t.tags))
    if not {"V", "Y", "L", "U", "W", "B", "H", "M", "E"}.isdisjoint(t.tags[high:end]):
        return 0
    plural = (at for at in range(low + 1, high - 1) if is_plural(t.lower[at - 1]) and t.tags[at] == "N")
    return next((at for at in plural if not is_plural(t.lower[at]) and t.words[at].islower()), 0)


def part(c: Standing) -> Frame | None:
    """The frame of a figure that tells a part of another."""
    t, j, governor, right, following = c.t, c.j, c.governor, c.right, c.following
    tags = t.tags
    of = right + 1 if t.lower[right : right + 2] == ["out", "of"] else right
    whole = whole_figure(t, of) if tags[of : of + 1] == "o" and not c.money else -1
    if whole >= 0:
        found = _part(t, whole)
        acted = found.verb == len(tags) and governor and governor in "VEGULW" and c.word not in LIGHT
        return Frame("count", topic_of_count(t, j), j, whole=whole) if acted else found
    tested = governor and governor in PLAIN_VERBS and j and tags[j - 1] == "Q" and c.word.endswith("ed")
    if tested and not c.unit and following and following in "VLHBM":
        return _part(t, j - 1, right)  # "of the 212 samples tested 19 came back"
    return None


def _part(t: Tagged, whole: int, verb: int = -1) -> Frame:
    """The frame of a figure that is part of ``whole``: what its things did, or nothing."""
    tags = t.tags
    last = len(tags)
    verb = past_brackets(t, whole + 1) if verb < 0 else verb
    where = located(t, verb)
    if where and tags[where[1] : where[1] + 1] in tuple(FINITE_VERBS + "E"):
        verb = where[1]  # "of the 143 people on board survived"
    if tags[verb : verb + 1] == "E" and tags[verb + 1 : verb + 2] in tuple(FINITE_VERBS):
        verb += 1  # "of the 90 nurses surveyed said"
    verb = on_over(t, verb, "BHMRXk")
    where = whereabouts(t, whole + 1)
    if where and not _is_all_but(t, whole):
        return Frame("answer", verb=where[0], whole=whole, tail=(where[0] + 1, where[1]))
    if verb >= last or tags[verb] not in "VEYLUWGJ":
        return Frame("answer", verb=last, whole=whole)
    tail = phrase_after(t, verb + 1)
    return Frame("answer", verb=verb, whole=whole, tail=tail)


def _is_all_but(t: Tagged, whole: int) -> bool:
    """Whether a part is what the rest are not: "all but two of the 12 are ill"."""
    low = max(0, whole - _NEAR)
    return any(t.lower[at : at + 2] == ["all", "but"] for at in range(low, whole))
