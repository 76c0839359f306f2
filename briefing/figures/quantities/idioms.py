"""Numbers in words that count nothing: "one-time", "no one", "the Gang of Eight", "in year two"."""

import re

from briefing.figures.lexicon import load
from briefing.figures.quantities.draft import Draft
from briefing.figures.quantities.named_numbers import SERIAL, SORTS
from briefing.figures.quantities.nearby import last_word
from briefing.figures.words import nouns
from briefing.figures.words.patterns import alternation, any_of, phrases, row

_IDIOMS = row("lookalikes", "idioms")
_NAMED = row("lookalikes", "named")
_PRONOUN = row("lookalikes", "pronoun")
_IDLE = row("lookalikes", "idle")
_COUNTING = row("lookalikes", "counting")
_SOMEDAY = row("lookalikes", "someday")
_COMPARING = row("lookalikes", "comparing")
_ABSTRACT = row("lookalikes", "abstract")
_CHOICE = row("lookalikes", "choice")
_NO_CHOICE = row("lookalikes", "no_choice")
_CLOCK = re.compile(r" o['’]clock\b")
_COMPOUND = re.compile(r"[a-z]+(?:-[a-z]+)+")
_FIGURES = range(4, 10)  # "worth seven figures"
_FEW, _SERIES = 10, 20  # numbers up to which things, and the steps of a plan, are told in words
ONCE = re.compile(
    r" (?:point|time|stage)\b(?! (?:above|below|over|under|ahead|behind|of|per))"
)  # "at one point"
_CLEAR = re.compile(r" thing(?: is|['’]s| was| has| to)\b")  # "one thing is clear"
# "one day you come home", "one morning in May", "one way or another", "one step at a time",
# "wake up one day and find", "denies it one day and admits it the next"
_SOME_DAY = re.compile(
    r" (?:(?:day|morning|evening|afternoon|night),?(?: in [a-z]+,?)?"
    r" (?:i|you|he|she|it|we|they|the|a|an|his|her|their|our|my|when|soon|there|these|those|may|might)\b"
    r"|(?:day|morning|evening|afternoon|night),"
    rf"|day and (?:{alternation(row('lookalikes', 'finding'))}|[a-z ]{{1,40}} the next)\b"
    r"|(?:way|sort|kind|form|reason) or (?:an|the )other|[a-z]+ at a time\b"
    r"|more time\b)"
)
_SOME_DAY_TO = re.compile(
    r" day (?!(?:of|a|per|in|from|after|before|each|only|at|and|to|or|on|for|off|later|earlier)\b)[a-z]"
)
_OF_THESE = re.compile(
    r" of (?:these|those) (?:days|nights|mornings|things|moments|times|cases where|years)\b"
)
# "one of the town's key aims", "one of the very best days": of those that are so, and not how many
_CHOICEST = re.compile(
    rf" of (?:the|its|his|her|their|our|my|your|this|[a-z.]+(?: [a-z]+)?['’]s?)"
    rf"(?: [a-z]+(?:ly|['’]s))?(?: very)?"
    rf" (?:{alternation(_CHOICE)}|(?!{alternation(_NO_CHOICE)}\b)[a-z]+est)\b"
)
# "one last push", "one step closer", "one firm after another"
_IDLE_ONE = re.compile(
    rf" (?:last|final) {alternation(row('lookalikes', 'last_ones'))}\b"
    r"| steps? (?:closer|nearer|further|farther|ahead|away|back|forward)\b| hell of\b"
    rf"| more {alternation(row('lookalikes', 'more_ones'))}\b|(?: [a-z]+){{1,2}} after (?:an|the )other\b"
)
_THE_ONE = re.compile(  # "the one that", "the one facing most clubs"
    r" (?:hand|the|he|she|it|they|we|i|you|that|who|in|on)\b"
    r"|(?<= one) [a-z]+ing (?:most|all|the|an?|many|our|their|his|her|its|us|them)\b"
)
_ANYONES = re.compile(r" (?:man|woman|person|family)['’]s ")  # "on one man's luck"
_OR_MORE = re.compile(r"-? ?(?:or|to)[ -](?:two|three|four|five|six)\b")  # "one to two weeks"
# "one hitting a mill", "one reading “Enough”": of those just named
_ONE_DOING = re.compile(
    rf" (?:(?!{alternation(nouns.LISTS.ing_nouns)}\b)[a-z]{{3,}}ing"
    r" (?:the|an?|his|her|their|its|our|this|that|these|those|him|them|it)\b|[a-z]{3,}ing[:,]? [\"“])"
)
_VOTED = ("votes to ", "seats to ")
_ANOTHER = (" another", "'s", "’s")
_SAYINGS: tuple[str, ...] = tuple(load("lookalikes")["sayings"])
_SAID_OF = row("lookalikes", "said_of")
_DOORS = frozenset(phrases("nearby", "doors"))
_AWAY = re.compile(
    rf" {any_of('nearby', 'away')}"
    rf"(?=[^\w\s]|\s*\Z| (?:from|on|in|after|before|when|while|the {any_of('nearby', 'ways')})\b)"
)
_NEIGHBOURS = 12  # doors or floors that somebody counts off
_SIGNS = ("minus", "negative")
_STEPS = tuple(f" {word} " for word in phrases("steps", "named"))


def is_idiom(low: str, draft: Draft) -> bool:
    """Whether a spelled number counts nothing."""
    numeral = draft.numeral
    start, end = numeral.start, numeral.end
    word, before = low[start:end], last_word(low, start)
    if _CLOCK.match(low, end) or low.endswith(("gang of ", "7-"), 0, start) or f"{before}-{word}" in _NAMED:
        return True
    compound = _COMPOUND.match(low, start) if low[end : end + 1] == "-" else None
    if compound is not None and compound.group() in _IDIOMS and draft.noun != "candidate":
        return True
    if f"{word}-star" in _IDIOMS and draft.unit.startswith("star "):
        return True  # "a four star general"
    if not draft.unit and SERIAL.search(low, start - 40, start):
        return True  # "grades six through 12"
    if numeral.value <= _SERIES and (before in SORTS or (not draft.unit and low.endswith(_STEPS, 0, start))):
        return True  # "a category one hurricane", "in year two"
    if draft.noun in _SAID_OF and _is_said(low, start):
        return True  # "the four corners of the globe"
    if draft.noun == "figure" and numeral.value in _FIGURES:
        return True  # "worth seven figures"
    if word == "both":
        return not nouns.is_plural(low[start : draft.end].rpartition(" ")[2])  # "both press harder"
    return word == "one" and not low.endswith(_VOTED, 0, start) and _is_one(low, draft, before)


def _is_said(low: str, start: int) -> bool:
    """Whether a number at ``start`` is a word of a saying: "one country, two systems"."""
    return any(
        0 <= low.find(saying, max(0, start - len(saying) + 1), start + len(saying)) <= start
        for saying in _SAYINGS
    )


def is_listicle(draft: Draft) -> bool:
    """Whether a few things are told, and no count of them: "two things are clear", "5 things to know"."""
    told = draft.noun in ("thing", "takeaway") and draft.numeral.value <= _SERIES
    return told and (draft.numeral.value <= _FEW or draft.numeral.start == 0)


def is_next_door(low: str, draft: Draft) -> bool:
    """Whether a few houses or floors only say where: "lives three houses away", "two floors above"."""
    few = draft.noun in _DOORS and draft.numeral.value <= _NEIGHBOURS
    return few and _AWAY.match(low, draft.end) is not None


def _is_one(low: str, draft: Draft, before: str) -> bool:
    """Whether "one" is a pronoun, or one of no number: "the one the court made", "one day you come home"."""
    start, end = draft.numeral.start, draft.numeral.end
    if draft.sort in ("noun", "time") and (before in _COMPARING or before in nouns.LISTS.compared):
        article = low[max(0, start - 24) : start - len(before) - 1].rstrip()[-3:]
        if article.endswith((" a", " an", "the")):
            return True  # "and a cheaper one in May"
    if (before == "the" and _THE_ONE.match(low, end)) or (before == "on" and draft.noun == "hand"):
        return True  # "on the one hand", "the one the court made", "on one hand"
    if before not in _COUNTING and (
        draft.noun in _IDLE
        or _ANYONES.match(low, end)
        or draft.unit.partition(" ")[0] in _IDLE
        or _SOME_DAY.match(low, end)
        or _OF_THESE.match(low, end)
    ):
        return True  # "one reason", but "only one reason"
    if draft.noun in _ABSTRACT and _CHOICEST.match(low, end):
        return True  # "one of the worst periods"
    if _IDLE_ONE.match(low, end) or _ONE_DOING.match(low, end) or (before == "on" and draft.noun == "side"):
        return True
    if before in _SOMEDAY and _SOME_DAY_TO.match(low, end):
        return True  # "may one day swim"
    if (before == "at" and ONCE.match(low, end)) or _CLEAR.match(low, end):
        return True
    if before in _SIGNS or low.strip() == "one":
        return False
    unnamed = not draft.unit and not _OR_MORE.match(low, end)
    return before in _PRONOUN or unnamed or low.startswith(_ANOTHER, end)
