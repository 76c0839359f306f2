"""What a verb is told not to have done, in a label: "not damaged", "who did not run away"."""

from briefing.figures.grammar.negation import denies
from briefing.figures.grammar.phrases import phrase_before
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import COMMON_NOUNS, NOUNS, VERB_GROUP
from briefing.figures.grammar.walking import run_start
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row

_HAVE_NOT = "have not"
_FAILING = row("measures", "verbs", "failing") | row("measures", "heads", "failures")
_ONLY = ("only", "just", "all", "enough", "every", "any")
_BARRING = row("measures", "verbs", "barring")
_AVOIDING = row("measures", "verbs", "avoiding")
_ASKED, _FALSE, _CLAIMS = (row("measures", "unsure", name) for name in ("asked", "false", "claims"))
_BREAKS = ",;:.–"
_NOT_OF = (["short", "of"], ["instead", "of"], ["rather", "than"])  # "stopped short of naming 40 judges"
_NOBODY = ("nobody", "none")
_NEAR = 8  # words in which somebody is kept from something
_DENYING = ("deny", "denies", "denied", "denying")
_CAME = ("came", "come", "comes", "coming")
_BRINK = row("measures", "verbs", "brink")
_HARM = row("measures", "verbs", "harmed") | row("measures", "verbs", "suffered")
_ALLEGING = row("measures", "verbs", "alleging")
_NEARLY = row("measures", "verbs", "nearly")
_SUPERSEDED = row("measures", "verbs", "superseded")
_HARDLY = frozenset(("never", "hardly", "barely")) | _NEARLY | _SUPERSEDED | {"allegedly"}
_ALLOWING = row("measures", "verbs", "allowing")


def negation(t: Tagged, verb: int, i: int) -> str:
    """The "did not" or "were never" before a verb after the figure at word ``i``; "" where none denies it.

    What all but those did, they did not.
    """
    low = run_start(t, verb, VERB_GROUP, i + 1)
    denied = any(denies(t, at) for at in range(low, verb))
    if t.lower[max(0, i - 2) : i] == ["all", "but"]:
        return "" if denied else _not_done(t, low, verb)
    return t.slice(low, verb) if denied else nearly(t, verb)


def qualified(t: Tagged, low: int, verb: int, told: str) -> str:
    """What a verb tells whose group begins at ``low``, with the "nearly" or "previously" before it."""
    once = next((word for word in t.lower[low:verb] if word in _SUPERSEDED), "") if " to " in told else ""
    return deny(told, nearly(t, verb) or once)


def nearly(t: Tagged, verb: int) -> str:
    """The "nearly" of "nearly crossed the line", "came close to crossing"; else ""."""
    if verb > 0 and t.lower[verb - 1] in _NEARLY:
        return t.lower[verb - 1]
    doing = t.lower[verb].endswith("ing")
    brink = t.word(verb - 2)
    over = brink != "close" or t.word(verb - 3) in _CAME  # "is close to signing" is to come
    if doing and brink in _BRINK and t.tags[verb - 1] in "to" and over:
        return "nearly"
    alleged = doing and _is_alleged(t, verb) and participle(t.lower[verb]) not in _HARM
    return "allegedly" if alleged else ""  # that 12 people were killed, nobody denies


def is_alleged_harm(t: Tagged, verb: int) -> bool:
    """Whether somebody is only said to have hurt others, who are hurt: "accused of shooting two boys"."""
    return participle(t.lower[verb]) in _HARM and _is_alleged(t, verb)


def _is_alleged(t: Tagged, verb: int) -> bool:
    """Whether somebody was accused of it: "accused of stealing 40 carts", "charged Lund with taking 12"."""
    if t.tags[verb - 1] not in "ow":
        return False
    at = verb - 2
    whom = phrase_before(t, verb - 1) if t.tags[at] in NOUNS else None
    at = whom[0] - 1 - (t.tags[whom[0] - 1] == "D") if whom else at
    return at >= 0 and t.lower[at] in _ALLEGING and t.tags[at] not in COMMON_NOUNS


def _not_done(t: Tagged, low: int, verb: int) -> str:
    """The "have not" of "all but two boats sank", the "had not" of "all but two boats had sunk"."""
    return f"{t.lower[low]} not" if low < verb and t.tags[low] in "HM" else _HAVE_NOT


def is_left_undone(t: Tagged, verb: int, i: int) -> bool:
    """Whether a verb before the figure at word ``i`` tells what was not done: "failed to mend 40 mills"."""
    if t.tags[verb - 1 : verb] == "t" and t.word(verb - 2) in _FAILING:
        return True
    if t.lower[verb].endswith("ing") and _is_barred(t, verb):
        return True
    hedged = not t.text.startswith(t.words[i], t.starts[i])  # "may not carry more than 40 people"
    if (not hedged and _is_not_let(t, verb)) or t.lower[verb - 2 : verb] == ["rather", "than"]:
        return True
    low = _chain_start(t, verb)
    if t.word(low - 1) in _NOBODY or t.lower[max(0, low - 2) : low] == ["no", "one"]:
        return True
    if not any(denies(t, at) for at in range(low, verb)):
        return False
    part = any(word in _ONLY for word in t.lower[low:i])  # "did not sell all 40 mills"
    return not (hedged or part)


def _is_not_let(t: Tagged, verb: int) -> bool:
    """Whether others were not to do it: "refused to let them claim $9", "does not allow mills to burn"."""
    end = verb - (t.tags[verb - 1 : verb] == "t")
    whom = run_start(t, end, "DJNPK")
    let = whom - 1
    if let < 1 or whom == end or t.lower[let] not in _ALLOWING:
        return False
    return (t.tags[let - 1] == "t" and t.word(let - 2) in _FAILING) or denies(t, let - 1)


def _chain_start(t: Tagged, verb: int) -> int:
    """Where the words begin on which a verb hangs: "[is not expected to] hurt 40 cooks"."""
    low = run_start(t, verb, VERB_GROUP)
    if low > 2 and t.tags[low - 1] == "t" and t.tags[low - 2] in "EVYJ":
        low = run_start(t, low - 2, VERB_GROUP)
    return low


def _is_barred(t: Tagged, verb: int) -> bool:
    """Whether somebody was kept from it: "bars mills from hiring 40 cooks", "avoided paying $9"."""
    if t.tags[verb - 1 : verb] == "f":
        return not _BARRING.isdisjoint(t.lower[max(0, verb - _NEAR) : verb])
    lacking = t.word(verb - 1) == "without" and not _is_denied_before(t, verb - 1)
    return lacking or t.word(verb - 1) in _AVOIDING or t.lower[verb - 2 : verb] in _NOT_OF


def _is_denied_before(t: Tagged, at: int) -> bool:
    """Whether a clause denies before word ``at``: "not a day passes [without] a raid"."""
    low = max((t.tags.rfind(mark, 0, at) for mark in _BREAKS), default=-1)
    return any(denies(t, word) or t.lower[word] == "no" for word in range(low + 1, at))


def is_unsure(t: Tagged, low: int) -> bool:
    """Whether what a clause around word ``low`` tells is asked or false: "whether 40 mills closed"."""
    opens = len(t.tags) - len(t.tags.lstrip('"c'))
    if t.words[-1] == "?" and t.tags[opens : opens + 1] in tuple("BHM"):
        return True
    for at in range(low - 1, -1, -1):
        if t.tags[at] in _BREAKS:
            return False
        if t.lower[at] == "whether" or _is_asked_if(t, at):
            return not any(tag in "km" for tag in t.tags[at + 1 : low])
        if at + 1 < low and (_is_false_claim(t, at) or (t.lower[at] in _DENYING and t.tags[at + 1] in "kK")):
            return True
    return False


def _is_asked_if(t: Tagged, at: int) -> bool:
    return t.lower[at] == "if" and t.word(at - 1) in _ASKED


def _is_false_claim(t: Tagged, at: int) -> bool:
    """Whether "falsely said" or "false claim" stands at word ``at``."""
    return t.lower[at] in _FALSE and (t.tags[at + 1] == "Y" or t.lower[at + 1] in _CLAIMS)


def deny(told: str, negation: str) -> str:
    """ "damaged" with "were not": not damaged; "who ran away" with "did not": who did not run away."""
    if not negation:
        return told
    who, _, rest = told.partition(" ")
    if who in ("who", "that"):
        done, _, more = rest.partition(" ")
        rest = f"{participle(done)} {more}".strip() if negation == _HAVE_NOT else rest
        return f"{who} {negation} {rest}"
    never = next((word for word in negation.split() if word in _HARDLY), "not")
    return f"{never} {told}"
