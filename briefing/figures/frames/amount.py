"""Levels before what they measure: "$500,000 bond", "60% of production", "$9 in goods"."""

import re

from briefing.figures.frames.beside import beside
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.of import owner_of
from briefing.figures.frames.part import hidden_verb, whole_figure
from briefing.figures.frames.relative import verb_after_relative
from briefing.figures.frames.role_verbs import role_verb
from briefing.figures.frames.standing import Standing, governed
from briefing.figures.grammar.phrases import (
    Span,
    phrase_after,
    phrase_before,
    verb_before,
    whole_before,
    with_complements,
)
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    COMMON_NOUNS,
    FINITE_VERBS,
    MODIFIERS,
    NOUNS,
    PLAIN_NOUNS,
    PLAIN_VERBS,
    VERB_GROUP,
)
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.words.patterns import phrases, row
from briefing.figures.words.wordlists import (
    FORMS,
    INTRANSITIVE,
    LEANING,
    PARTLY,
    QUANTIFYING,
    SHARING,
    TOWARDS,
)

_CHOICE = 5  # words of what somebody is likely to choose
_OF_THESE = re.compile("o[DJNPAS]+,?")
_RATES_OF_WHOLE = row("measures", "heads", "rates_of_whole")
_MAKING = ("make", "makes", "made", "making")
_LOOKING = row("measures", "heads", "looking_into")
_MINDED = row("measures", "verbs", "minded")
_ONE = frozenset(("a", "an", "this", "that", "the"))
_NO_THINGS = FORMS | QUANTIFYING


def amount(c: Standing) -> Frame | None:
    """The frame of a figure before what it measures, and None where no such thing follows."""
    t, i, j, right = c.t, c.i, c.j, c.right
    governor, following = c.governor, c.following
    tags = t.tags
    leaning = "+" in tags[j + 1 : i] and len(c.word) == 1 and governor in ("N", "P")
    if leaning:  # "the sample is D+6", "a D+6 sample"
        sample = phrase_after(t, right) if following in ("N", "P", "J") else subject(t, verb_before(t, j))
        return Frame("beside", sample)
    if "+" in tags[j + 1 : i] and j >= 0 and governor in "NPA#":
        return Frame("beside", phrase_before(t, j + 1))
    if tags[max(j - 2, 0) : j + 1] == ",ok" and (c.money or c.percent):
        return Frame("amount", whole_before(t, j - 2))  # "goods, of which $9 can be tea"
    if following and following in "NPJASEG" and t.lower[right] != "due":
        found = _modified(c)
        if found:
            return found
    if c.money and t.word(right) in FORMS:
        verb = verb_before(t, i)
        if verb >= 0 and tags[verb] in PLAIN_VERBS:
            return Frame("object", subject(t, verb), verb)  # "repaid in $9 increments"
    if following == "o" or (following in ("D", "S") and t.lower[i] == "half"):
        return _of_whole(c)  # "half of the flats", "half the flats"
    cuts = following == "i" and c.percent and governor == ":"
    if following == "i" and (c.money or cuts) and t.word(right + 1) not in _ONE:
        phrase = phrase_after(t, right + 1)
        if cuts and phrase and tags[phrase[1] - 1] == "A":
            return Frame("level", phrase)  # "the deal is clear: 15 percent in tariff cuts"
        if (
            phrase
            and tags[phrase[1] - 1] in COMMON_NOUNS
            and t.lower[phrase[1] - 1] not in LEANING
            and tags[phrase[1] : phrase[1] + 1] not in ("T", "#")
            and not (cuts or c.word.startswith(("invest", "cost")))
        ):
            acts = j >= 0 and tags[j] in "VEGUW"
            ends = tags[phrase[1] : phrase[1] + 2] in ("cP", "cK", "cD")  # "and Tarn struck back"
            verb = j if acts else -1 if ends else role_verb(t, phrase[1] - 1, -1)
            return Frame("amount", phrase, verb)
    return None


def _modified(c: Standing) -> Frame | None:
    """Of "a $500,000 bond", "is 40 percent Dutch": the thing right after the figure."""
    t, i, j, right, percent = c.t, c.i, c.j, c.right, c.percent
    tags = t.tags
    phrase = phrase_after(t, right)
    if (
        phrase
        and (tags[phrase[1] - 1] in NOUNS or _is_state_of_part(c, phrase[1]))
        and not (c.money and phrase[1] - right == 1 and t.lower[right] in _NO_THINGS)
    ):
        if (c.money or percent) and tags[phrase[1] : phrase[1] + 1] in tuple("VEH"):
            named = tags.find("P", phrase[0], phrase[1])
            if named > phrase[0] and tags[named - 1] in COMMON_NOUNS:
                return Frame("modifier", (phrase[0], named), j)  # "the $50,000 grant Alder received"
        there = "there" in t.lower[max(0, j - 2) : max(0, j)]
        if percent and c.governor == "B" and not there and _ends_clause(t, phrase[1]):
            whole = subject(t, j)  # "the county is 40 percent Dutch"
            if whole and tags[whole[1] - 1] in NOUNS:
                return Frame("amount", whole, tail=phrase)
        owner = owner_of(t, i) if percent else None
        into = t.word(phrase[1]) == "into" and t.lower[phrase[1] - 1] not in _LOOKING
        return Frame("modifier", phrase if into else with_complements(t, phrase, 1), j, owner=owner)
    return None


def _of_whole(c: Standing) -> Frame | None:
    """Of "60% of production", "$40 million of debt": what stands after "of"."""
    t, i, j, right, governor, tags = c.t, c.i, c.j, c.right, c.governor, c.t.tags
    nearest = phrase_after(t, right + 1)
    phrase = _before_next_subject(t, governor, nearest)
    counted = whole_figure(t, right)  # "80% of 350 students rely on"
    if not phrase or tags[phrase[1] - 1] == "T" or right < counted <= phrase[1]:
        return None
    rate = _of_rate(c, phrase)
    if rate:
        return rate
    doing = hidden_verb(t, phrase) if governor in ("", *"Y,cmk") else 0
    if doing:
        return Frame("answer", (phrase[0], doing), doing, tail=(doing + 1, phrase[1]))
    whither = t.word(phrase[1]) in TOWARDS
    whole = phrase if whither else with_complements(t, phrase, 1)
    told = _told_of_whole(c, whole)
    if told:
        return told
    verb = role_verb(t, i if tags[right] == "o" else whole[1] - 1, j)
    acted = governor in tuple("VE") and not c.percent and tags[verb - 1 : verb] == "t" and verb > i
    verb = j if acted or phrase != nearest else verb  # "used $9 of her own money to pay Moor"
    verb = -1 if governor == "o" and verb < i else verb  # "keep the attention of the 98% of Danes"
    part = c.percent or c.quantity.form == "fraction"
    return Frame("amount", whole, verb, owner=_holder(t, j) if part else None)


def _before_next_subject(t: Tagged, governor: str, phrase: Span | None) -> Span | None:
    """The people of "reaches 85% of people and speeds have risen"."""
    if phrase is None or not governor or governor not in "VLUWE" or "and" not in t.lower[slice(*phrase)]:
        return phrase
    verb = phrase[1]
    aids = t.tags[verb : verb + 1] in ("B", "H", "M")
    # "and bakers paid $40", but not "of men and women tested"
    acts = t.tags[verb : verb + 1] in tuple(FINITE_VERBS) and not t.word(verb).endswith("ing")
    acts = acts and (t.tags[verb + 1 : verb + 2] in ("Q", "D", "S") or t.word(verb) in INTRANSITIVE)
    return (phrase[0], t.lower.index("and", *phrase)) if aids or acts else phrase


def _of_rate(c: Standing, phrase: Span) -> Frame | None:
    """Of a share of GDP or of all members: the deficit or the turnout that is told so."""
    t, j, governor = c.t, c.j, c.governor
    if t.lower[phrase[1] - 1] in ("gdp", "total"):
        holder = _holder(t, j) if governor and governor in "urVL" else None
        if holder:
            return Frame("amount", phrase, owner=holder)  # "spending makes up 70% of GDP"
        return beside(c) or Frame("level", governed(t, j, governor) or phrase, j)
    product = " ".join(t.lower[phrase[1] - 2 : phrase[1]]) in phrases("product", "named")
    output = t.lower[slice(*phrase)] == ["output"]
    base = governed(t, j, governor) if (product or output) and governor and governor in "aB,(L" else None
    if base and (product or t.lower[base[1] - 1] in phrases("product", "borne")):
        return Frame("level", base, j)  # "a deficit planned at 3% of gross domestic product"
    rate = subject(t, j) if governor == "B" and c.percent else None
    counts = rate is not None and t.lower[rate[1] - 1] in _RATES_OF_WHOLE
    return Frame("level", rate, j) if counts else None  # "turnout was 42% of the members"


def _told_of_whole(c: Standing, whole: Span) -> Frame | None:
    """What a part of a whole said, thought, had or did, where words right after the whole tell it."""
    t, tags, at = c.t, c.t.tags, whole[1]
    saying = tags[at : at + 2]
    if saying == "YK" or (saying[1:] in tuple("PDNJS") and t.lower[at] in _MINDED):
        # "half of the voters said they would", "59 percent of voters thought Moor had"
        return Frame("answer", whole, at)
    main = verb_after_relative(t, at) if tags[at : at + 1] == "k" else -1
    if main > 0:  # "9 in 10 of the voters who disliked Moor voted for Birch"
        return Frame("amount", (whole[0], run_start(t, main, VERB_GROUP)), main)
    minded = at + 2 * (tags[at : at + 2] in ("nT", "iT"))  # "51% of voters on Tuesday believed the"
    if minded > at and t.word(minded) in _MINDED:
        return Frame("answer", whole, minded)
    if t.word(at + 1) == "likely" and t.lower[at] in ("less", "more"):
        likely = at + 2 + 2 * (tags[at + 2 : at + 3] == "t")
        return Frame("amount", whole, tail=(at, min(_end_of_choice(t, likely), len(tags))))
    if c.percent and tags[at : at + 2] == "HD":  # "27% of voters had a poor view of"
        return Frame("answer", whole, at, tail=phrase_after(t, at + 1))
    if c.word == "with" and tags[at : at + 1] in ("E", "G", "V", "Y"):  # "with 97% of the vote counted"
        return Frame("amount", whole, tail=(at, at + 1))
    return None


def _end_of_choice(t: Tagged, at: int) -> int:
    """Where "for her" or "the plan" at ``at`` ends, after "likely to vote" or "likely to back"."""
    led = t.tags[at : at + 1] in ("r", "g", "w", "n")
    if led and (t.tags[at + 1 : at + 2] == "K" or t.word(at + 1) == "her"):
        return at + 2 if t.tags[at + 2 : at + 3] not in tuple(NOUNS + "J") else at
    thing = phrase_after(t, at + led) if led or t.tags[at : at + 1] in ("D", "P", "N") else None
    return thing[1] if thing and thing[1] - at <= _CHOICE else at


def _is_state_of_part(c: Standing, end: int) -> bool:
    """Whether an adjective tells what part of a whole is: "the county is 40 percent Dutch"."""
    is_part = c.percent and c.governor == "B" and c.t.tags[end - 1] == "J"
    return is_part and c.t.lower[end - 1] not in PARTLY and _ends_clause(c.t, end)  # "22% full" is no part


def _ends_clause(t: Tagged, at: int) -> bool:
    """Whether nothing that matters follows: a mark, a conjunction or a preposition."""
    return t.tags[at : at + 1] in ("", *",.;:)cimwn–")


def _holder(t: Tagged, j: int) -> Span | None:
    """Who has a share: "[Alder] won 52% of the vote", "[the young] made up 33% of the electorate"."""
    if j > 1 and t.tags[j - 2] == "B" and t.lower[j - 1 : j + 1] == ["home", "to"]:
        found = subject(t, j - 2)  # "Alder is home to 68% of"
        return found if found and t.tags[found[1] - 1] in PLAIN_NOUNS else None
    if j > 0 and t.tags[j] in "xur":
        j -= 1
    if j > 0 and t.tags[j] == "c":  # "won 58% of women but [43%] of men"
        first = t.tags.rfind("Q", 0, j)
        j = back_over(t, first - 1, MODIFIERS) if _OF_THESE.fullmatch(t.tags, first + 1, j) else j
    made = t.tags[j + 1 : j + 2] != "u" and t.lower[j] in _MAKING  # "makes half of its sales in Tarn"
    if j < 0 or t.lower[j] not in SHARING or made:
        return None
    found = subject(t, j)
    return found if found and t.tags[found[1] - 1] in PLAIN_NOUNS else None
