"""What befell people: "killed", "wounded", "people who died", "injuries to 12 people"."""

from briefing.figures.frames.count import located
from briefing.figures.grammar.phrases import head_end, phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, MODIFIERS
from briefing.figures.grammar.walking import back_over, on_over
from briefing.figures.label_parts.counting import plural
from briefing.figures.lexicon import load
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import singular
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.wordlists import INTRANSITIVE

HARMED = row("measures", "verbs", "harmed")
BEFALLEN = HARMED | row("measures", "verbs", "befalling")
_BEFALLING: dict[str, str] = load("measures")["deed_nouns"]["to"]

_GRAVELY = phrases("harmed", "gravely")
_SEEKING = row("measures", "verbs", "seeking")
_RESCUING = row("measures", "verbs", "rescuing")
_FADING = row("measures", "verbs", "fading")


def as_people(words: str, quantity: Quantity) -> str:
    """The dead and hurt as people: "wounded" → people wounded; "died" → people who died."""
    if quantity.unit != "people" or " " in words or words.lower() in ("people", "population"):
        return words
    words = words.lower()
    return f"people who {words}" if words == "died" else f"people {words}"


def is_harmed(t: Tagged, i: int) -> bool:
    """Whether the word before a figure tells that those were hurt: "killing all 30 aboard"."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    return at >= 0 and participle(t.lower[at]) in HARMED


def befallen(t: Tagged, i: int) -> str:
    """The "injured" of "injuries to 12 people"; "" where no such noun stands before the figure."""
    at = back_over(t, i - 1, MODIFIERS)
    if t.word(at - 1) == "damages":
        return ""  # "$9 in damages to 40 families"
    return _BEFALLING.get(singular(t.lower[at - 1]), "") if at > 0 and t.tags[at] == "t" else ""


def others_beside(t: Tagged, i: int) -> str:
    """People beside whom a sentence tells of: "with 132 others", "and three in critical condition"."""
    verb = verb_before(t, i)
    done = participle(t.lower[verb]) if t.tags[verb : verb + 1] in ("V", "E") else ""
    if t.tags[i - 1 : i] == "c" and t.word(i + 1) == "others" and done in BEFALLEN:
        return f"People {done}"  # "the blast hurt Moor and 13 others"
    if done in HARMED and t.word(i + 1) in _GRAVELY:
        return f"People {t.word(i + 1)} {done}"  # "nine were hurt, two seriously"
    wounds = phrase_after(t, i + 2) if t.tags[i + 1 : i + 2] == "w" else None
    where = (i + 1, wounds[1]) if wounds else located(t, i + 1 + (t.word(i + 1) == "others"))
    return f"People {t.slice(*where)}" if where else "People"


def looked_for(t: Tagged, i: int, quantity: Quantity) -> str:
    """ "People missing", for whom rescuers are looking or hopes fade; "" where others look for them."""
    if t.word(i - 1) != "for":
        return ""
    who = subject(t, i - 2) if t.word(i - 2) in _SEEKING else None
    looked = who is not None and singular(t.lower[head_end(t, who) - 1]) in _RESCUING
    if not looked and not (t.word(i - 3) == "hopes" and t.word(i - 2) in _FADING):
        return ""
    unit = quantity.unit
    return f"{unit if unit == 'people' else plural(unit)} missing".capitalize()


def harmed_too(t: Tagged, at: int, done: str) -> str:
    """The " or wounded" of "40 guards were killed or wounded", after ``done``; "" where no such word is."""
    if t.tags[at : at + 1] != "c" or done in INTRANSITIVE:
        return ""
    verb = on_over(t, at + 1, "R")  # "or badly injured"
    return f" {t.slice(at, verb + 1)}" if t.word(verb) in BEFALLEN and t.tags[verb + 1 :][:1] != "Q" else ""
