"""What those who are themselves the subject did: "44% backed Romney", "the 106,000 who signed up"."""

from briefing.figures.frames.frame import Frame
from briefing.figures.frames.role_verbs import had_done
from briefing.figures.grammar.phrases import phrase_after, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import FINITE_VERBS, NOUNS, PLAIN_VERBS, TIMES, VERB_GROUP
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.denials import deny, is_unsure, negation
from briefing.figures.label_parts.labels import words_of
from briefing.figures.label_parts.verb_complements import (
    complement_of_state,
    ends_deed,
    past_particle,
    state_after,
    tells_state,
    without_clause,
)
from briefing.figures.lexicon import load
from briefing.figures.measures.counts.bare_counts import is_subject
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.measures.deeds.later_deeds import PERFECT, agreeing, is_aided
from briefing.figures.measures.deeds.predicates import THEMSELVES, end_of_deed, predicate
from briefing.figures.measures.people.casualties import HARMED
from briefing.figures.slots.gazetteer import is_people
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative
from briefing.figures.words.wordlists import (
    COMPLETED,
    HAVING,
    INTRANSITIVE,
    LIGHT,
    MINDED,
    TOWARDS,
    WITHOUT_OBJECT,
)

_WANTING = row("measures", "verbs", "wanting")
_IDIOMS = {verb: frozenset(nouns.split()) for verb, nouns in load("measures")["idioms"].items()}
_RELYING = row("measures", "verbs", "relying")
_APPROVING = row("tags", "approving")
_MARCHES = row("measures", "heads", "marches")
_REPUTED = ("tHV", "tHE", "tBE", "tBJ")
_PERCEIVED = row("measures", "verbs", "perceived")
_POURING = row("measures", "verbs", "pouring")
_MOST_WORDS = 6  # of what stands after a verb
_MOST_SAID = 10  # words of what was said, its verb among them


def answer_label(t: Tagged, i: int, frame: Frame, noun: str) -> str:
    """The deed or the state of those told of, after their noun where there is one.

    ``noun``: what the figure counts, or the figure before it whose noun it leaves out.
    """
    verb = frame.verb
    if not 0 <= verb < len(t.words):
        return f"{noun} {_told(t, i, frame.whole + 1, noun)}".strip() if frame.whole >= 0 else ""
    if noun and is_unsure(t, i):
        return noun
    small, tag = t.lower[verb], t.tags[verb]
    if small in MINDED and t.tags[verb + 1 : verb + 2] not in tuple(NOUNS):
        return f"{noun}{complement_of_state(t, verb) or f' {small}'}".strip()
    alone = frame.tail is not None and frame.tail[0] == frame.tail[1]  # "four were away"
    if frame.tail and (tag in "inaxurfg" or alone) and small != "without":
        others = "people" if t.word(i + 1) == "others" or t.lower[verb] == "inside" else ""
        return f"{noun or others} {t.slice(verb, frame.tail[1])}".strip()
    if frame.whole >= 0 and tag != "Y":
        told = deed(t, verb, i, noun) or _told(t, i, frame.whole + 1, noun)
        return f"{noun} {told}".strip() if noun else ""
    if not noun and t.words[i].endswith(("%", "cent")) and t.tags[verb + 1 : verb + 4] in _REPUTED:
        return f"share {t.slice(verb, verb + 4)}"  # "13% of them are known to have died"
    if not noun and small == "joined" and frame.tail and t.lower[frame.tail[1] - 1] in _MARCHES:
        noun = "people"
    stays = state_after(t, verb) if tells_state(t, verb) else ""
    if stays:
        money = not noun and any(sign in t.words[i] for sign in CURRENCY_SIGNS)
        return f"{noun or ('money' if money else 'people')} {stays}"
    called = frame.tail if tag == "J" and frame.tail and frame.tail[0] == verb + 1 else None
    if called and noun in ("", "people") and is_plural(t.lower[called[1] - 1]):
        return t.slice(verb, called[1])  # "three were Danish cooks"
    source = _source(t, verb) if small in _POURING else 0
    if source:
        return f"{noun or 'money'} {t.slice(verb, source)}"
    high = _end_of_verb(t, verb)
    no = "no " if frame.tail and t.lower[frame.tail[0] - 1] == "no" else ""
    end = had_done(t, verb) if frame.tail and small in HAVING else 0
    if end:
        done = t.slice(verb, past_particle(t, end))
        return f"{noun} {relative(noun)} {done}" if noun else done
    if noun and frame.tail and small in HAVING:
        return f"{noun} with {no}{words_of(t, with_complements(t, frame.tail, 1))}"
    if tag not in "JY" and small in LIGHT and not _tells_more(t, i, frame, noun, high):
        return f"{no}{words_of(t, frame.tail)}"
    if small == "killed" or (small in HARMED and "others" in t.lower[i + 1 : verb] and not frame.tail):
        return f"{noun or 'people'} {small}"  # "two men were shot and 13 others hurt"
    if tag == "Y":  # "43% said Biden was qualified"
        stop = _end_of_saying(t, verb)
        if (
            noun
            and not is_people(noun)
            and t.tags[stop - 1 : stop] in tuple("MBHX")
            and t.tags[high : high + 1] in ("P", "N", "D")
        ):
            return noun  # "57 percent said Moor doesn't": what, is told before
        whole = _said_of_self(t, high, stop, noun)
        return whole or _did(t, i, verb, high, noun, t.slice(high, stop))
    return _did(t, i, verb, high, noun, _rest(t, frame, high))


def _source(t: Tagged, verb: int) -> int:
    """Where "poured in from outside the valley" or "poured in" ends; 0 of other words."""
    if t.tags[verb + 1 : verb + 2] == "i" and t.tags[verb + 2 : verb + 3] in ("", *".,;"):
        return verb + 2
    led = verb + 3 + (t.tags[verb + 3 : verb + 4] == "x")
    whence = phrase_after(t, led) if t.tags[verb + 1 : verb + 3] == "if" else None
    return whence[1] if whence else 0


def _told(t: Tagged, i: int, low: int, noun: str) -> str:
    """What is told of some of a whole that ends before ``low``: "who wanted to go", "with no gate"."""
    high = on_over(t, low, VERB_GROUP)
    # "all but two", "met two of the 12 hurt in", "Moor, one of the 12 hurt in it, sang"
    others = t.word(i - 1) == "but" or not is_subject(t, i) or t.word(i) == "one"
    return predicate(t, low, high, noun) if noun and high < len(t.tags) and not others else ""


def _end_of_verb(t: Tagged, verb: int) -> int:
    """The word after a verb and its particle: "54% turned [it down]"."""
    if t.lower[verb] == "made" and t.word(verb + 1) == "available":
        return verb + 2
    high = past_particle(t, verb + 1)
    if high > verb + 1 or t.tags[high : high + 1] != "K":
        return high
    down = past_particle(t, high + 1)
    return down if down > high + 1 else high


def _tells_more(t: Tagged, i: int, frame: Frame, noun: str, high: int) -> bool:
    """Whether a verb that says little alone tells something here: "wanted no change", "62% were seen in"."""
    verb = frame.verb
    wanting = bool(noun) and t.lower[verb] in _WANTING  # "two judges wanted no change"
    if t.word(i + 2) == "whom":
        return True  # "900 pupils, 60% of whom get free meals"
    if noun and frame.topic and frame.tail and frame.topic[0] > i:
        return True  # "six in ten farmers use river water"
    if verb == i + 1 and t.lower[verb] in COMPLETED and is_aided(t, verb, i):
        return True  # "40 were sent home and 12 put in jail"
    doing = t.tags[verb + 1 : verb + 3] == "tV"  # "17 percent went to support him"
    sum_or_share = t.lower[i].endswith(("%", "cent")) or t.words[i][0] in CURRENCY_SIGNS
    share = not (noun or frame.tail) and sum_or_share
    to = phrase_after(t, verb + 2) if t.tags[verb + 1 : verb + 2] == "t" else None  # "took to the streets"
    thing = frame.tail or to
    idiom = thing is not None and t.lower[thing[1] - 1] in _IDIOMS.get(participle(t.lower[verb]), ())
    done = share and "B" in t.tags[i + 1 : verb] and t.tags[verb] in "VE"  # "62% were seen in a day"
    went = t.lower[verb] == "left" and not t.tags[i + 1 : verb].strip("HR")  # "and 40 had left the town"
    return high > verb + 1 or wanting or doing or done or idiom or went


def _said_of_self(t: Tagged, high: int, stop: int, noun: str) -> str:
    """What those who speak say of themselves: "43% said they [would vote for Moor]"; "" of anything else."""
    if t.tags[high : high + 1] != "K" or t.lower[high] == "that":
        return ""
    if not noun and t.tags[high + 1 : stop] == "M" and t.lower[high + 1].endswith(("n't", "n’t")):
        return t.slice(high - 1, stop)  # "50% say they shouldn't"
    if not noun and t.lower[high] != "it":
        return t.slice(high + 1, stop)
    return f"{noun} who {t.slice(high + 1, stop)}" if noun and t.tags[high + 1 : high + 2] == "M" else ""


def _did(t: Tagged, i: int, verb: int, high: int, noun: str, rest: str) -> str:
    """What they did or what befell them; ``rest``: the words after the verb, which ends before ``high``."""
    small, tag, particle = t.lower[verb], t.tags[verb], t.slice(verb + 1, high)
    denied = negation(t, verb, i)
    aided = "B" in t.tags[i + 1 : verb]
    passive = ((aided or is_aided(t, verb, i)) and (tag in "VEJUW" or (tag == "L" and is_past(small)))) or (
        aided and tag == "Y" and is_past(small)  # "more were expected to arrive"
    )
    had = "H" in t.tags[i + 1 : verb]
    passive = passive or (small in _PERCEIVED and not rest and not aided)  # "90 tremors, 34 of them felt"
    taken = small.endswith(PERFECT) and is_past(small) and not had  # "14 others taken to jail"
    passive = passive or (tag in "VE" and taken)
    alone = not rest and not particle and (passive or not denied) and tag not in "JxY"
    lives = alone and small in WITHOUT_OBJECT and not passive
    word = participle(small) if alone and not lives else t.words[verb]
    said = " ".join(part for part in (word, particle, rest) if part)
    if not noun and "who" not in t.lower[i + 1 : verb]:
        return deny(said, denied) if passive else f"{denied} {said}".strip()
    noun = noun or "people"
    if passive or tag == "J" or small == "without" or _is_state(t, i, verb, word, rest):
        return f"{noun} {deny(said, denied)}"
    does = agreeing(noun, t.words[verb])
    did = " ".join(part for part in (_having(t, i, verb), does, particle, rest) if part)
    if small.endswith("ing") and (verb == i + 1 or "B" in t.tags[i + 1 : verb]):
        return f"{noun} {deny(did, denied)}"  # "with 40 going in Tarn", "nine who are fighting for life"
    return f"{noun} {deny(f'{relative(noun)} {did}', denied)}"


def _having(t: Tagged, i: int, verb: int) -> str:
    """The "have" that a participle needs: "three have taken their lives", but not "have left"."""
    at = t.tags.find("H", i + 1, verb)
    return t.lower[at] if at > 0 and t.lower[verb].endswith(PERFECT) else ""


def _rest(t: Tagged, frame: Frame, high: int) -> str:
    """The object or complement after a verb that ends before ``high``: "the plan", "to flee the coast"."""
    if not frame.tail and t.tags[high : high + 1] == "G":
        thing = phrase_after(t, high + 1)  # "recalled hearing the alarm"
        return t.slice(high, thing[1] if thing and thing[0] <= high + 2 else high + 1)
    if t.word(high) in THEMSELVES:
        return t.slice(high, end_of_deed(t, frame.verb))  # "consider themselves bakers"
    thing = without_clause(t, frame.tail) if frame.tail else None
    if not thing and t.tags[high : high + 1] == "Q" and t.text.startswith("within ", t.starts[high]):
        return t.text[t.starts[high] : t.ends[high]]  # "were seen within 18 weeks"
    out_of = "o" if t.word(high - 1) == "out" and high - 1 > frame.verb else ""  # "went out of the fund"
    of = "o" if out_of or t.lower[frame.verb] in _APPROVING else ""
    on = "n" if t.lower[frame.verb] in _RELYING else ""  # "depend on school meals"
    leads = ("r", "i", "a", *of, *on)
    if participle(t.lower[frame.verb]) in COMPLETED:
        leads = (*leads, "t", "f")
    elif t.lower[frame.verb] in INTRANSITIVE and t.tags[high + 1 : high + 2] in tuple("DPS"):
        leads = (*leads, "t")  # "belonged to the guild", but "voted to leave"
    under = t.word(high) == "under" and participle(t.lower[frame.verb]) in COMPLETED  # "under arrest"
    if not thing and (under or t.tags[high : high + 1] in leads):
        thing = phrase_after(t, high + 1)
    if not thing and high < len(t.tags) and t.lower[high] in TOWARDS:
        whither = phrase_after(t, high + 1)  # "poured into the streets", but "through the end of May"
        goes_on = whither and t.tags[whither[1] : whither[1] + 1] in ("G", "E", "o", *FINITE_VERBS)
        thing = None if goes_on else whither
    taking = t.tags[high : high + 1] == "V" and t.lower[high].endswith("ing") and frame.tail is None
    if taking and t.lower[frame.verb] != "without" and t.tags[high + 1 : high + 2] in ("K", "N", "D", "P"):
        it = phrase_after(t, high + 1) if t.tags[high + 1] != "K" else (high + 1, high + 2)
        return t.slice(high, it[1]) if it else ""  # "stopped taking it"
    if not thing and t.tags[high : high + 2] == "tV":
        whom = t.tags[high + 2 : high + 3] == "K"  # "went to support him"
        thing = phrase_after(t, high + 2) or (high + 1, high + 2 + whom)  # "chose to flee the coast"
    told = thing and thing[1] > high and t.tags[thing[1] - 1] not in TIMES
    if not thing or not told:
        return ""
    end = thing[1] + (thing == frame.tail and ends_deed(t, thing[1]))  # "put their names down"
    return t.slice(high, min(end, high + _MOST_WORDS))


def _end_of_saying(t: Tagged, verb: int) -> int:
    """Where the clause ends that a verb of saying leads in."""
    last = min(len(t.tags), verb + _MOST_SAID)
    return next((at for at in range(verb + 1, last) if t.tags[at] in ',;.–Q"cm'), last)


def _is_state(t: Tagged, i: int, verb: int, word: str, rest: str) -> bool:
    """Whether a participle right after a figure is what befell those counted: "and another 410 delayed"."""
    if verb != i + 1:
        return False
    also = t.tags[verb] in PLAIN_VERBS and not rest and word.lower() not in INTRANSITIVE
    if also and t.tags[back_over(t, i - 1, "DRJ")] == "w":
        return True  # "with another 30 damaged"
    of_those = t.word(i - 1) == "of" and t.tags[verb + 1 : verb + 2] == ","
    return of_those or (also and "B" in t.tags[max(0, i - 6) : i])  # "of 14 rescued, six were children"
