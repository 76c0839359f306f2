"""What was done to those counted by a verb with words between: "looked into", "given to Tarn"."""

from briefing.figures.grammar.phrases import phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_VERB_FORMS, VERB_GROUP
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.denials import is_left_undone
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import EMPTY
from briefing.figures.lexicon import load
from briefing.figures.words.participles import participle
from briefing.figures.words.wordlists import HANDING, WHOM

# preposition → participles that take it with them: "files looked into"
_LED: dict[str, frozenset[str]] = {
    preposition: frozenset(verbs.split()) for preposition, verbs in load("measures")["led_to"].items()
}
_US = {"us", "me"}
_SHORT = 2  # words of a doer


def led_to(t: Tagged, i: int) -> str:
    """The "looked into" of "looked into [40 files]", the "given to Tarn" of "gave Tarn [40 carts]"; or ""."""
    at = back_over(t, i - 1, "DRJ", 0)
    if at < 1:
        return ""
    verb = at - 1
    if t.lower[at] in _LED and t.tags[verb] in PLAIN_VERB_FORMS:
        done = participle(t.lower[verb])
        told = f"{done} {t.lower[at]}" if done in _LED[t.lower[at]] else ""
        who = _doer(t, verb) if told else ""
        if who and not is_left_undone(t, verb, i):
            return f"{who} {t.slice(run_start(t, verb, VERB_GROUP), at + 1)}"
    else:
        verb, told = _handed(t, at + 1)
    if t.lower[verb] == "blamed" and t.lower[at] == "for":
        who = short_name(t, subject(t, verb))
        return f"blamed on {who}" if who else ""
    if not told or is_passive(t, verb):
        return ""
    return f"not {told}" if is_left_undone(t, verb, i) else told


def _doer(t: Tagged, verb: int) -> str:
    """The "clerks" of "clerks are looking into"; "" where no short phrase stands right before the verb."""
    doer = subject(t, verb)
    beside = doer is not None and doer[1] == run_start(t, verb, VERB_GROUP)
    return short_name(t, doer) if doer and beside and doer[1] - doer[0] <= _SHORT else ""


def _handed(t: Tagged, end: int) -> tuple[int, str]:
    """The verb and "given to Tarn" of "gave Tarn [40 carts]", "given" of "gave them", before ``end``."""
    if t.lower[end - 1] in WHOM - _US:
        done = participle(t.lower[end - 2]) if t.tags[end - 2] in "VE" else ""
        return end - 2, done if done in HANDING else ""
    whom = phrase_before(t, end)
    if whom is None or t.tags[whom[1] - 1] not in NOUNS:
        return -1, ""
    verb = back_over(t, whom[0] - 1, "DS", 0)
    done = participle(t.lower[verb]) if t.tags[verb] in "VE" else ""
    who = short_name(t, whom) if done in HANDING else ""
    return verb, f"{done} to {who}" if who and who.lower() not in EMPTY else ""
