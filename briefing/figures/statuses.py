"""Whether a figure is reported, or a forecast, target, estimate, revision or hypothesis."""

from briefing.figures.lexicon import load
from briefing.figures.tagging import Tagged
from briefing.model import Status

_ORDER: tuple[Status, ...] = ("revised", "target", "forecast", "estimate", "hypothetical")
_WORDS: dict[str, Status] = {
    word: status for status in reversed(_ORDER) for word in load("status")[status].split()
}
# nouns of expectation speak only of the figure they govern: "a forecast of 4%"
_NOUNS = frozenset(load("status")["nouns"].split())
_INTENDING = frozenset(load("status")["intending"].split())
# "could", "would": only of the figure that their verb governs
_MODAL_REACH = 8
_OTHER_CLAUSE = frozenset(("after", "before", "since", "until", "following"))
_AFTER = 6  # how many words after a figure may still say it: "a 5% growth target"


def status_of(t: Tagged, i: int, low: int, high: int, hedge: str, topic: tuple[int, int] | None) -> Status:
    """The status of the figure at word ``i`` of the clause [low, high): the nearest word that tells one.

    ``hedge``: the words before the number ("an estimated"); ``topic``: the phrase measured ("growth target").
    """
    if "estimat" in hedge:
        return "estimate"
    if topic:
        for word in t.lower[slice(*topic)]:
            if word in _NOUNS and word not in ("plan", "plans", "cap", "limit", "ceiling"):
                return _WORDS[word]
    best: Status = "reported"
    nearest = 1000
    words, tags = t.lower, t.tags
    for index in range(low, min(high, i + _AFTER)):
        status = _WORDS.get(words[index])
        if status is None or tags[index] == "T":
            continue
        if tags[index] == "M" and (index > i or not _reaches(t, index, i)):
            continue
        if words[index] in _INTENDING and (
            index > i or tags[index + 1 : index + 2] != "t" or not _reaches(t, index + 1, i)
        ):
            continue
        if words[index] in _NOUNS and tags[index] in "NA" and not _governs(t, index, i):
            continue
        distance = i - index if index < i else (index - i) * 2
        if index > i and any(tag in ",;–(" for tag in tags[i:index]):
            continue
        if index < i and "Q" in tags[index:i]:
            distance += 6
        if distance < nearest or (distance == nearest and status != "forecast"):
            if status == "forecast" and tags[index] == "M" and best in ("target", "hypothetical"):
                continue
            best, nearest = status, distance
    return best


def _reaches(t: Tagged, modal: int, i: int) -> bool:
    """Whether a modal's verb has the figure as object: "could reach 5%", not "could end a walkout by 50"."""
    between = t.tags[modal + 1 : i]
    if len(between) > _MODAL_REACH or any(tag in "k;:–," for tag in between):
        return False
    if any(word in _OTHER_CLAUSE for word in t.lower[modal + 1 : i]):
        return False  # "will return after missing four weeks"
    if t.lower[i - 1] in ("every", "each"):
        return False  # "will report every half hour"
    tail = between.rstrip("DRJ")
    return not (
        len(tail) > 2 and tail[-1] in "tnarwxb" and tail[-2] in "NP" and "U" not in tail and "W" not in tail
    )


def _governs(t: Tagged, noun: int, i: int) -> bool:
    between = t.tags[noun + 1 : i] if noun < i else t.tags[i + 1 : noun]
    if noun < i and not any(tag in "obraBLt" for tag in between):
        return False  # "passed the threshold within three days"
    return len(between) <= 6 and all(tag in "obraBDRJHMtL" if noun < i else tag in "NJAPR" for tag in between)
