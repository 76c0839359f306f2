"""How far what somebody says reaches: to a mark, to the next who tells, to the report’s own comment."""

from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.slots.speaker_names import is_share
from briefing.figures.slots.tellers import POLLS
from briefing.figures.words.patterns import row

STRONG = row("speech", "strong")
WEAK = row("speech", "weak")
VERBS = STRONG | WEAK | row("speech", "verbs")
TOLD = row("speech", "told")
_FORECASTS = row("speech", "forecasts")
_CONTRASTS = row("speech", "contrasts")
_TURNS = _CONTRASTS | {"and"}
ADDRESSEE = 12  # how many words may tell to whom, when and where something is said
_OPENING = 3  # the words "two hours after" a sentence opens with
_CLAUSE = 12  # how far a verb is looked for in what somebody "added"


def surveyed_from(t: Tagged, index: int) -> int:
    """Where what a survey found begins: "rents rose 5%, beating a forecast of 4%, according to a poll"."""
    mark = t.tags.rfind(",", 0, index - 1)
    return mark if mark > 0 and not _FORECASTS.isdisjoint(t.lower[mark:index]) else 0


def comment_from(t: Tagged, verb: int) -> int:
    """Where the report goes on with what an announcement did: "announced the end, bowing to 40 crews"."""
    last = len(t.tags)
    if not t.lower[verb].startswith("announc"):
        return last
    marks = (at for at in range(verb + 1, last - 1) if t.tags[at] in ",–")
    return next((at for at in marks if t.lower[at + 1].endswith("ing") and t.tags[at + 1] in "GVEUWL"), last)


def next_teller(t: Tagged, verb: int) -> int:
    """Where somebody else begins to tell: ", while the owners counter", ", and a Birch poll has"."""
    tags, last = t.tags, len(t.tags)
    if "after" in t.lower[:_OPENING] or t.lower[0] in _CONTRASTS - {"but"}:
        mark = tags.find(",")  # "though Alder reports 40 acres, the fire burned 50"
        if mark > verb:
            return mark
    for at in range(verb + 1, last - 2):
        if tags[at] != "," or t.lower[at + 1] not in _TURNS:
            continue
        clause = t.lower[at + 2 : at + 2 + _CLAUSE]
        says = next((k for k, said in enumerate(clause, at + 2) if said in VERBS), -1)
        contrast = t.lower[at + 1] in _CONTRASTS and says > at + 2 and not is_share(t, says)
        another = t.lower[verb - 1] in POLLS and not POLLS.isdisjoint(clause)
        if contrast or another:
            return at
    return last


def end_of_telling(t: Tagged, verb: int) -> int:
    """The mark that ends "said Tuesday in a statement" or "told reporters"; -1 where a clause follows."""
    at = verb + 1
    last = len(t.tags)
    if t.lower[verb] in TOLD:
        heard = on_over(t, at, "R")
        at = on_over(t, heard + (t.tags[heard : heard + 1] == "Q"), "DJNPSAc", verb + ADDRESSEE)
    told = at
    while at < last and at - verb < ADDRESSEE:
        mark = t.tags[at]
        if mark in "TRE" or t.tags[at : at + 2] in ("JT", "DT"):
            at += 1
        elif mark in "inaxbwtr" or (mark in "of" and at > told):
            phrase = phrase_after(t, at + 1, last)
            at = phrase[1] if phrase else at + 1
        else:
            break
    meanwhile = t.tags[at : at + 1] == "s" and t.tags[at + 1 : at + 2] in tuple("DKNP")
    return at if at >= last or meanwhile or t.tags[at] in ',.;–"!?)mG' else -1  # "said as the court met"


def follows_words(t: Tagged, low: int) -> bool:
    """Whether a mark or quotation parts the subject at ``low`` from words said before it."""
    at = back_over(t, low - 1, "D")
    return t.tags[at] in ',"–?!' and any(tag in "VYELUWBHMQ" for tag in t.tags[:at])


def leads_clause(t: Tagged, verb: int) -> bool:
    """Whether a clause follows and not a thing: "added that", "claims it lost", but "claimed 150 lives"."""
    for at in range(verb + 1, min(verb + _CLAUSE, len(t.tags))):
        if t.tags[at] in FINITE_VERBS or (at == verb + 1 and t.lower[at] == "that"):
            return True
        added = t.tags[at] == "c" and at == verb + 2 and t.tags[verb + 1] == "Q"  # "added 2% and tin fell"
        if t.tags[at] in ",;:.kxs–" or added:
            return False
    return False
