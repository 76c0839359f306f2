"""Figures that are part of a counted whole: "eight of the 78 mills have reopened"."""

from briefing.figures.frames.count import past_brackets, topic_of_count, whereabouts
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.relative import group_after_relative
from briefing.figures.frames.role_verbs import past_complements
from briefing.figures.frames.standing import Standing, governor_of
from briefing.figures.grammar.phrases import Span, names_things, phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, PLAIN_VERBS
from briefing.figures.grammar.walking import on_over
from briefing.figures.quantities.units import of_word
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases
from briefing.figures.words.wordlists import LIGHT

_HARMED = phrases("harmed", "states")
_CLAUSE_OPENS = frozenset(("", *',;:.cmkY"–'))  # what the subject of a clause stands after
_FRONTING = frozenset("inarxmf")
_SAME = frozenset("Bw")  # "is one of 40 mills that closed", "with nine of the 40 mills closed"
_MOST = 3  # phrases after a participle
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
        found = _part(t, whole, opening(t, whole, _governor(t, j)))
        acted = found.verb == len(tags) and governor and governor in "VEGULW" and c.word not in LIGHT
        return Frame("count", topic_of_count(t, j), j, whole=whole) if acted else found
    tested = governor and governor in PLAIN_VERBS and j and tags[j - 1] == "Q" and c.word.endswith("ed")
    if tested and not c.unit and following and following in "VLHBM":
        return _part(t, j - 1, right)  # "of the 212 samples tested 19 came back"
    return None


def opening(t: Tagged, whole: int, governor: str) -> int:
    """Where the verb group of a part begins, past what its whole is or did, or the end of the sentence.

    "Nine of the 12 pupils hurt on Monday [are]". ``governor``: the tag of the word before the part.
    """
    at = past_complements(t, past_brackets(t, whole + 1))
    relative = t.tags[at : at + 1] == "k"
    if not (relative or _is_reduced(t, at)):
        return at
    main = group_after_relative(t, at) if relative else _past_adjuncts(t, at + 1)
    if main >= 0 and t.tags[main : main + 1] in tuple(FINITE_VERBS + "E"):
        return main
    acts = governor in _CLAUSE_OPENS and not (relative or t.lower[at].endswith("ing"))
    return at if acts or governor in _SAME else len(t.tags)


def _governor(t: Tagged, j: int) -> str:
    """The tag of the word before a part, but "of" for a comma after what the part is: "Moor, one of nine"."""
    parted = j > 0 and t.tags[j] == "," and t.tags[j - 1] not in "RT#"
    return "o" if parted and t.tags.lstrip('"c')[0] not in _FRONTING else t.tags[j] if j >= 0 else ""


def opening_of_part(t: Tagged, whole: int) -> int:
    """Where begins what a part of the figure at word ``whole`` did: "two of the nine mills [have] closed"."""
    governor = _governor(t, governor_of(t, t.tags.rfind("Q", 0, whole)))
    at = opening(t, whole, governor)
    acts = governor != "B" and t.tags[at : at + 1] in tuple(FINITE_VERBS + "ER")
    return at if acts else len(t.tags)


def _past_adjuncts(t: Tagged, at: int) -> int:
    """The word after where, when and by whom something was done: after "by the guild in Tarn on Monday"."""
    for _ in range(_MOST):
        at = on_over(t, at, "RT#")
        if t.tags[at : at + 1] not in tuple("iaofnxbrwJ"):
            break
        inner = phrase_after(t, at + 1)
        at = inner[1] if inner and inner[0] <= at + 2 else on_over(t, at + 1, "DJT#")
    return at


def _is_reduced(t: Tagged, at: int) -> bool:
    """Whether what a whole did or what befell it may stand at ``at``: "pupils [hurt]", "cooks [going]"."""
    word = t.word(at)
    done = t.tags[at : at + 1] in tuple("VEL") and is_past(word)
    return done or t.tags[at : at + 1] == "G" or word in _HARMED


def _part(t: Tagged, whole: int, verb: int) -> Frame:
    """The frame of a part of the figure ``whole``: what it did by the words from ``verb`` on, or nothing."""
    tags, last = t.tags, len(t.tags)
    where = whereabouts(t, verb)
    if where and not _is_all_but(t, whole):
        return Frame("answer", verb=where[0], whole=whole, tail=(where[0] + 1, where[1]))
    verb = on_over(t, verb, "BHMRXk")
    if verb >= last or tags[verb] not in "VEYLUWGJ":
        return Frame("answer", verb=last, whole=whole)
    tail = phrase_after(t, verb + 1)
    return Frame("answer", verb=verb, whole=whole, tail=tail)


def _is_all_but(t: Tagged, whole: int) -> bool:
    """Whether a part is what the rest are not: "all but two of the 12 are ill"."""
    low = max(0, whole - _NEAR)
    return any(t.lower[at : at + 2] == ["all", "but"] for at in range(low, whole))
