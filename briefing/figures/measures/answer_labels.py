"""What those who are themselves the subject did: "44% backed Romney", "the 106,000 who signed up"."""

from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.measures.deeds import deed, deny, negation
from briefing.figures.measures.frame import Frame
from briefing.figures.measures.labels import words_of
from briefing.figures.measures.verb_complements import past_particle, state_after, without_clause
from briefing.figures.measures.wordlists import COMPLETED, INTRANSITIVE, LIGHT, REMAINING
from briefing.figures.words.participles import participle
from briefing.figures.words.people import relative

_HAVING = ("have", "has", "had")
_WANTING = frozenset(("want", "wants", "wanted"))


def answer_label(t: Tagged, i: int, frame: Frame, noun: str) -> str:
    """The deed or the state of those told of, after their noun where there is one.

    ``noun``: what the figure counts, or the figure before it whose noun it leaves out.
    """
    if not 0 <= frame.verb < len(t.words):
        return noun if frame.whole >= 0 else ""
    word = t.words[frame.verb]
    if frame.tail and t.tags[frame.verb] in "inax" and t.lower[frame.verb] != "without":
        others = "people" if t.lower[i + 1 : i + 2] == ["others"] else ""
        return f"{noun or others} {t.slice(frame.verb, frame.tail[1])}".strip()
    if frame.whole >= 0 and t.tags[frame.verb] != "Y":
        return f"{noun} {deed(t, frame.verb, i, noun)}".strip() if noun else ""
    if t.lower[frame.verb] in REMAINING:
        stays = state_after(t, frame.verb)
        if stays:
            return f"{noun or 'people'} {stays}"
    phrasal = past_particle(t, frame.verb + 1) > frame.verb + 1
    if noun and frame.tail and word.lower() in _HAVING:
        no = "no " if t.lower[frame.tail[0] - 1] == "no" else ""
        return f"{noun} with {no}{words_of(t, with_complements(t, frame.tail, 1))}"
    wanting = bool(noun) and word.lower() in _WANTING  # "two judges wanted no change"
    doing = t.tags[frame.verb + 1 : frame.verb + 3] == "tV"  # "17 percent went to support him"
    if word.lower() in LIGHT and not (phrasal or wanting or doing) and t.tags[frame.verb] not in "JY":
        no = "no " if frame.tail and t.lower[frame.tail[0] - 1] == "no" else ""
        return f"{no}{words_of(t, frame.tail)}"
    if word.lower() == "killed":
        return f"{noun or 'people'} killed"
    high = past_particle(t, frame.verb + 1)
    rest = ""
    thing = (without_clause(t, frame.tail) if frame.tail else None) or (
        phrase_after(t, high + 1)
        if t.tags[high : high + 1]
        in ("r", "i", "a", *("tf" if participle(word.lower()) in COMPLETED else ""))
        else None
    )
    if not thing and t.tags[high : high + 2] == "tV":
        thing = phrase_after(t, high + 2) or (high + 1, high + 2)  # "chose to flee the coast"
    if thing and thing[1] > high and t.tags[thing[1] - 1] not in "T#":
        rest = t.slice(high, min(thing[1], high + 6))
    particle = t.slice(frame.verb + 1, high)
    denied = negation(t, frame.verb, i)
    passive = "B" in t.tags[i + 1 : frame.verb] and t.tags[frame.verb] in "VEJUW"
    if not rest and not particle and (passive or not denied):
        word = participle(word.lower()) if t.tags[frame.verb] not in "Jx" else word
    if t.tags[frame.verb] == "Y":  # "43% said Biden was qualified"
        stop = frame.verb + 1
        while stop < min(len(t.tags), frame.verb + 10) and t.tags[stop] not in ',;.–Q"cm':
            stop += 1
        if t.tags[high : high + 1] == "K" and t.lower[high] != "that":  # "said they would vote for Moor"
            if not noun:
                return t.slice(high + 1, stop)
            if t.tags[high + 1 : high + 2] == "M":
                return f"{noun} who {t.slice(high + 1, stop)}"
        rest = t.slice(high, stop)
    said = " ".join(part for part in (word, particle, rest) if part)
    did = " ".join(part for part in (t.words[frame.verb], particle, rest) if part)
    who = "who" in t.lower[i + 1 : frame.verb]
    if not noun and not who:
        return deny(said, denied) if passive else f"{denied} {said}".strip()
    also = (
        frame.verb == i + 1 and t.tags[frame.verb] in "EV" and not rest and word.lower() not in INTRANSITIVE
    )
    also = also and "B" in t.tags[max(0, i - 6) : i]
    of_those = t.lower[i - 1 : i] == ["of"] and t.tags[frame.verb + 1 : frame.verb + 2] == ","
    of_those = of_those and frame.verb == i + 1  # "of 14 rescued, six were children"
    # "230 flights were cancelled and another 410 delayed"
    state = passive or also or of_those or t.tags[frame.verb] == "J" or word.lower() == "without"
    noun = noun or "people"
    return f"{noun} {deny(said if state else f'{relative(noun)} {did}', denied)}"
