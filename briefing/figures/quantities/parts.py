"""Parts of a whole: halves, thirds, "one in five", odds."""

import re

from briefing.figures.quantities.numeral import Numeral, ratio
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.words.number_words import SCALE, spelled
from briefing.figures.words.patterns import alternation, any_of, any_word
from briefing.figures.words.wordclasses import CHANGE_NOUNS

FRACTION_WORDS = {
    **VOCABULARY.fractions,
    **{word + "s": parts for word, parts in VOCABULARY.fractions.items()},
}
_FACTOR = alternation(VOCABULARY.factors)
_HALF_FACTOR = re.compile(rf"[ -](?:an?[ -] ?)?({_FACTOR})s?(?![a-z])")
_HALF_UNIT = re.compile(rf"(?:[ -]an?)?(?=[ -]{any_of('half', 'units')}s?\b)")
_HALF_OF = re.compile(rf" {any_of('half', 'of')}\b")
_HALF_AS = re.compile(rf" as {any_of('half', 'as')}\b(?! again\b)")
# "cut in half": a sum or a rate, and no cake
_CUT_IN = re.compile(
    rf"(?:{any_word('half', 'cuttable')}[^.;:,]{{0,24}} {any_of('half', 'cutting')}"
    rf"|{any_word('half', 'cutting')} [^.;:,]{{0,24}}{any_of('half', 'cuttable')})"
    r"(?: nearly| almost| roughly)? in \Z"
)
_NOT_HALF = re.compile(rf"(?:\b{any_of('half', 'parts_before')}[ -](?:a )?|\band a )\Z")
_HALF_COMPOUND = re.compile(rf"-{any_of('half', 'compounds')}\b")
_LASTING = re.compile(r"\b(?:in|for|past|last|next|first|over|previous)(?: the)? \Z")
_OF_THE_CLOCK = re.compile(rf" past (?:[0-9]|{spelled(1, 12)}\b)")
_FEAT = re.compile(rf"{any_word('half', 'feats')}\b")
_AND_A_HALF = re.compile(rf"(?<![a-z])an? {any_of('half', 'measures')} and a \Z")
_QUANTIFIED = re.compile(rf"{any_of('half', 'quantified')} (?:an? |one )?\Z")
_PART_QUANTIFIED = re.compile(rf"{any_of('fraction', 'quantified')} \Z")
_AFTER_PART = re.compile(rf" {any_of('fraction', 'after')}\b|[,.;:)\n]|$")
# "wind 28% and gas a third"
_ENDS = re.compile(r"[.,;)\n]|$")
_LISTED = re.compile(r"%(?: of [a-z ]{1,20})?,? and (?:[a-z]+ ){1,2}\Z|per ?cent,? and (?:[a-z]+ ){1,2}\Z")
# "a third cheaper", "a third more sugar"
_COMPARED = re.compile(
    rf" {any_of('fraction', 'compared')}(?: than\b|[.,;]|$)"
    rf"| (?:above|below) {any_of('fraction', 'yardsticks')}(?![a-z])"
    r"| (?:more|less|fewer) (?:likely\b|[a-z]+(?:[.,;]|$| (?:than|in|on|from|last|this)\b))"
)
_TOLD = re.compile(rf" {any_of('fraction', 'told')}\b")  # "and a quarter had no view"
# "about a third said"
_DID = re.compile(rf" (?:{any_of('fraction', 'told')}|{any_of('fraction', 'done')})\b")
_BEGINS = re.compile(r"(?:\A|\n|[.,;:—–] ?|\b(?:and|but|while|whereas|with) )\Z")
_ARTICLE = re.compile(r"(?<![a-z])(?:an?|one)[ -]\Z")
_OF_FACTOR = re.compile(rf"(?: of an?)?[ -]({_FACTOR})s?(?![a-z])")
_QUARTER_POINT = ("-point", "-percentage", " point", " percentage point", " percent")
_CENTURY = (" century", "-century")  # "a quarter century"
_OF_UNIT = re.compile(rf" of (?:an?|one|1)(?= {any_of('half', 'units')})")
_COMPOUND_PARTS = {
    f"{ten} {unit}{ending}": VOCABULARY.kinds[ten][1] + VOCABULARY.ordinals[unit]
    for ten, (kind, _) in VOCABULARY.kinds.items()
    if kind == "tens"
    for unit, place in VOCABULARY.ordinals.items()
    if place < 10
    for ending in ("", "s")
}
_TAIL = re.compile(
    rf"(?: ?[-‑] ?| )({alternation(FRACTION_WORDS)}|[a-z]+ty[ -][a-z]+|(?<=-)10+ths?)(?![a-z])"
)
_IN = re.compile(
    rf"(?: (?P<per>{any_of('share', 'per')}) |-in-)(?:a (?=hundred|thousand|million))?"
    r"(?P<of>[0-9][0-9,]*|[a-z]+)"
    rf"(?P<scale> {SCALE})?(?![a-z0-9]|,[0-9]| ?%|-)"
)
_MANY_PARTS = 25  # into which a whole that nobody counts out is seldom parted but by tens
_THINGS = re.compile(r"(?: [a-z-]+)? (?:[a-z]+s|people|children|women|men)\b")
_MOST = 100_000  # of which more than one are told as parts
_ROUND = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
_AFTER_THEM = re.compile(r"\b(?:after|following|for) \Z")
_OF_COURSE = re.compile(r" of ([a-z]+)")
_THING = 24  # characters in which "in" follows "one voter"
_REACH = 40  # characters before a place in which a verb of ranking stands
_RANKED = re.compile(r"(?<!the )\brank(?:s|ed|ing)?\b[^.;:]{0,30}\Z")
_THING_IN = re.compile(
    rf" (?!{any_of('share', 'no_thing')}\b)[a-z]+(?: [a-z]+)? in (?P<of>[0-9]{{1,3}}|[a-z]+)(?P<scale>)"
    rf"(?=[.,;)]|$| {any_of('share', 'done')}\b| [a-z]+ed\b| (?:in|across|of) the\b)"
)
# "six voters in ten": more than one, of a whole that nobody counts out
_MANY_IN = re.compile(
    rf" (?!{any_of('share', 'no_thing')}\b)(?:[a-z]+s|people|men|women)"
    rf"(?: in(?: every)?(?= [a-z0-9]+(?:[.,;)]|$| {any_of('share', 'done')}\b))| out of(?: every)?)"
    r" (?P<of>10|100|ten)(?P<scale>)(?![\w%-]|[.,][0-9]| (?:[a-z]+s|people)\b)"
)
_FEW_COUNTED = re.compile(rf" {any_of('contest', 'counted_few')}\b")
_COUNTED_OUT = re.compile(rf" {any_of('contest', 'counted')}\b")
_TIME_AFTER = re.compile(rf" (?:straight |consecutive |long )?{any_of('share', 'times')}s?\b|-")
_ODDS = re.compile(r"(?: to |-to-)(?:1|one)(?!\w|[.,][0-9]| [a-z]*illion)")
_MARGIN = re.compile(r"[-–]1(?= (?:margin|ratio|edge)\b)")
_SET_AGAINST = re.compile(rf"{any_word('odds', 'set_against')}\b")  # "outspent them by a 7-1 margin"
_SIDE = re.compile(r" to (?P<of>[0-9]{1,2}|[a-z]+)(?P<scale>)\b(?! [a-z]*illion|[.,][0-9])")
_PRICE = re.compile(r"[-/–]([1-9][0-9]?)(?![\w/-]|[.,][0-9])")  # 7-2, 10/1
_RATIOS = (" margin", " ratio", " edge", " lead", " majority")
_VOTED_NEAR = 30  # characters before "6 to 1"
_BETTING_NEAR = 40  # and before a margin or the odds of a bet
_VOTED = re.compile(rf"{any_word('contest', 'voted')}\b")
_BETTING = re.compile(rf"{any_word('odds', 'betting')}\b")


def take_article(low: str, numeral: Numeral, following: int) -> None:
    """Let "a" or "one" before a number begin it; nothing before ``following`` is taken."""
    article = _ARTICLE.search(low, max(following, numeral.start - 4, 0), numeral.start)
    if article is not None:
        numeral.start, numeral.article = article.start(), True


def read_half(low: str, start: int, following: int) -> Numeral | None:
    """ "half of", "nearly half", "half a million", "half an hour"."""
    end = start + len("half")
    numeral = Numeral(start, end, 0.5, 0.05, form="fraction", spelled=True, decimals=1, mantissa=0.5)
    if _HALF_COMPOUND.match(low, end):
        return None
    if _HALF_AS.match(low, end) and not low.endswith("a ", 0, start):
        numeral.form, numeral.step = "multiple", 0.1  # "half as likely", but "three and a half as long"
        return numeral
    if low.startswith("-century", end) and _FEAT.search(low, start - 60, end + 60):
        return None
    if _OF_THE_CLOCK.match(low, end):
        return None
    scale = _HALF_FACTOR.match(low, end)
    if scale is not None:
        factor = VOCABULARY.factors[scale[1]]
        numeral.value, numeral.step, numeral.form = factor // 2, max(factor // 10, 1), "cardinal"
        numeral.end, numeral.scaled = scale.end(), True
        take_article(low, numeral, following)
        return numeral
    unit = _HALF_UNIT.match(low, end)
    if unit is not None:
        numeral.form, numeral.end = "cardinal", unit.end()
        take_article(low, numeral, following)
        return numeral
    more = _AND_A_HALF.search(low, max(following, start - 24, 0), start)
    if more is not None:
        return Numeral(more.start(), end, 1.5, 0.5, spelled=True, decimals=1, mantissa=1.5)
    before = low[max(following, start - 16, 0) : start]
    in_two = before.endswith("in ") and not low.startswith(" of ", end)
    if in_two and _CUT_IN.search(low, max(following, start - 60), start):
        return numeral
    if _NOT_HALF.search(before):
        return None
    alone = before.strip() == "a" and end == len(low)
    return numeral if alone or _HALF_OF.match(low, end) or _QUANTIFIED.search(before) else None


def read_part(low: str, start: int, word: str, following: int) -> Numeral | None:
    """ "a third of", "by a quarter", "a quarter million"."""
    article = _ARTICLE.search(low, max(following, start - 6, 0), start)
    end, under = start + len(word), FRACTION_WORDS[word]
    if word == "quarter" and low.startswith(_QUARTER_POINT, end):
        return Numeral(start, end, 0.25, 0.05, spelled=True, decimals=2, mantissa=0.25)
    if article is None:
        century = low.startswith(_CENTURY, end)  # "the quarter-century he wanted"
        if word != "quarter" or not (century or _HALF_FACTOR.match(low, end)):
            return None
        return _divide(low, Numeral(start, end, 0, 1, spelled=True), 1, under, end)
    numeral = Numeral(article.start(), end, 0, 1, spelled=True)
    before = low[max(following, article.start() - 16, 0) : article.start()]
    counts = (
        _OF_FACTOR.match(low, end)
        or low.startswith(_CENTURY, end)
        or _OF_UNIT.match(low, end)
        or (low.startswith(" of ", end) and not low.startswith(" of 20", end))
        or (_PART_QUANTIFIED.search(before) and (_AFTER_PART.match(low, end) or _DID.match(low, end)))
        or _COMPARED.match(low, end)
        or (word == "quarter" and _TOLD.match(low, end) and _BEGINS.search(before))
        or (not before.strip() and end == len(low))
        or (_ENDS.match(low, end) and _LISTED.search(low, max(0, following - 9), article.start()))
    )
    return _divide(low, numeral, 1, under, end) if counts else None


def divide(low: str, numeral: Numeral) -> bool:
    """Take the fraction word after a spelled number: "two-thirds"; True if there is one."""
    if not numeral.spelled or (numeral.scaled and numeral.value < 100):
        return False
    tail = _TAIL.match(low, numeral.end)
    if tail is None:
        return False
    word, one = tail[1].replace("-", " "), numeral.value == 1
    under = FRACTION_WORDS.get(word) or _COMPOUND_PARTS.get(word)
    if word[0] == "1":
        under = int(word.rstrip("ths"))  # "one-100th"
    if under is None or (word == "quarters" and _are_months(low, numeral, tail.end())):
        return False
    if word.endswith("s") is one and not (word == "quarter" and "-" in tail.group()):
        return False
    _divide(low, numeral, int(numeral.value), under, tail.end())
    return True


def _are_months(low: str, numeral: Numeral, end: int) -> bool:
    """Whether quarters are of a year: "its first fall in seven quarters"."""
    if numeral.value >= 4:
        return True
    if low.startswith(" of", end):  # "after three quarters of falling output"
        after = _AFTER_THEM.search(low, numeral.start - 12, numeral.start)
        told = _OF_COURSE.match(low, end) if after else None
        return told is not None and (told[1].endswith("ing") or told[1] in CHANGE_NOUNS)
    return _LASTING.search(low, numeral.start - 12, numeral.start) is not None


def _divide(low: str, numeral: Numeral, over: int, under: int, end: int) -> Numeral:
    """Make it ``over``/``under``; of a scale or unit ("a third of a million") it is a plain number."""
    numeral.value, numeral.form, numeral.end, numeral.decimals = ratio(over, under), "fraction", end, 1
    numeral.step = over / under / 10
    scale = _OF_FACTOR.match(low, end)
    if scale is not None:
        factor = VOCABULARY.factors[scale[1]]
        numeral.value, numeral.step, numeral.form = ratio(over * factor, under), ratio(factor, 10), "cardinal"
        numeral.end, numeral.scaled = scale.end(), True
        return numeral
    unit = _OF_UNIT.match(low, end)
    if unit is not None:
        numeral.form, numeral.end = "cardinal", unit.end()
    elif low.startswith(_CENTURY, end):
        numeral.form = "cardinal"
    return numeral


def take_whole(low: str, numeral: Numeral) -> None:
    """ "one in five", "9 out of 10", "1 in 292 million", "one voter in six"."""
    match = _IN.match(low, numeral.end)
    if match is None:
        inner = _thing_in(low, numeral)
        whole = _whole(low, inner) if inner else 0
        if inner and whole > numeral.value:
            _take(numeral, whole, inner.end())
        return
    whole = _whole(low, match)
    if match["per"] == "out of" and _RANKED.search(low, max(0, numeral.start - _REACH), numeral.start):
        numeral.form, numeral.end, numeral.scaled = "ordinal", match.end(), True
        return  # "ranks the town 22 out of 50"
    if whole > _MOST and numeral.value > 1 and match["of"] in _ROUND:
        return  # "put 40 in a million dollar scheme"
    if whole <= numeral.value or 1500 <= whole <= 2099 or _TIME_AFTER.match(low, match.end()):
        return
    if numeral.value > 1 and (
        (match["per"] == "out of" and whole > _MANY_PARTS and whole % 50 and _THINGS.match(low, match.end()))
        or (whole > 20 and _COUNTED_OUT.match(low, match.end()))
        or _FEW_COUNTED.match(low, match.end())
    ):
        return  # "256 out of 423 votes", "5 out of 6 seats": two counts
    strict = match["per"] != "in"
    if strict or whole <= 10 or whole in (12, 20, 25) or whole % 50 == 0 or numeral.value == 1:
        _take(numeral, whole, match.end())


def _thing_in(low: str, numeral: Numeral) -> re.Match[str] | None:
    """The " voter in six" of "one voter in six", the " voters out of ten" of "six voters out of ten"."""
    one = numeral.value == 1
    if one and not numeral.spelled:
        return None
    tie = " in " if one else " ten" if numeral.spelled else " 10"
    near = low.find(tie, numeral.end, numeral.end + _THING) >= 0
    return (_THING_IN if one else _MANY_IN).match(low, numeral.end) if near else None


def _take(numeral: Numeral, whole: int, end: int) -> None:
    """Make a number so many parts of a whole."""
    over = int(numeral.value)
    numeral.value, numeral.step, numeral.decimals = ratio(over, whole), over / whole / 10, 1
    numeral.form, numeral.end = "fraction", end


def _whole(low: str, match: re.Match[str]) -> int:
    """What the parts are taken of; 0 if that is no whole number."""
    if match["of"][0].isdigit():
        scale = 10 ** VOCABULARY.scales[match["scale"].strip()] if match["scale"] else 1
        return int(match["of"].replace(",", "")[:18]) * scale
    if match["of"] in _ROUND:  # "29 in a hundred", "one in a hundred million"
        scaled: int = 10 ** VOCABULARY.scales.get((match["scale"] or "").strip(), 0)
        return _ROUND[match["of"]] * scaled
    spelled = VOCABULARY.read(low, match.start("of"))
    return int(spelled.value) if spelled is not None and spelled.end == match.end() else 0


def _is_vote(low: str, numeral: Numeral, odds: re.Match[str]) -> bool:
    """Whether a board "voted 6 to 1": sides, no odds; but "voters backed it by a 2-to-1 margin"."""
    if numeral.spelled or odds.group()[0] == "-" or low.startswith(_RATIOS, odds.end()):
        return False
    return _VOTED.search(low, numeral.start - _VOTED_NEAR, numeral.start) is not None


def _outnumbers(low: str, numeral: Numeral) -> bool:
    """Take the second side of "outnumber crows by five to three"; True if that is one."""
    if low.find("outnumber", max(0, numeral.start - _VOTED_NEAR), numeral.start) < 0:
        return False
    second = _SIDE.match(low, numeral.end)
    other = _whole(low, second) if second else 0
    if second is None or not 1 < other < numeral.value:
        return False
    numeral.value, numeral.form, numeral.end = ratio(int(numeral.value), other), "multiple", second.end()
    return True


def take_odds(low: str, numeral: Numeral) -> None:
    """ "10 to 1", "7 1/2 to 1", "odds of 7-2"."""
    if low.startswith(" ", numeral.end) and not low.startswith(" to ", numeral.end):
        return
    if numeral.value > 1 and low.startswith(" to ", numeral.end) and _outnumbers(low, numeral):
        return  # "outnumber them by five to three"
    odds = _ODDS.match(low, numeral.end) if numeral.value > 1 else None
    if odds is not None and not _is_vote(low, numeral, odds):
        numeral.form, numeral.end = "multiple", odds.end()
        return
    margin = _MARGIN.match(low, numeral.end) if numeral.plain and numeral.value > 1 else None
    if margin is not None and _SET_AGAINST.search(low, numeral.start - _BETTING_NEAR, numeral.start):
        numeral.form, numeral.end = "multiple", margin.end()
        return
    price = _PRICE.match(low, numeral.end) if numeral.plain else None
    if price is None or not int(price[1]) < numeral.value <= 1000:
        return
    if _BETTING.search(low, numeral.start - _BETTING_NEAR, price.end() + 20):
        numeral.value = ratio(int(numeral.value), int(price[1]))
        numeral.form, numeral.end, numeral.decimals = "multiple", price.end(), 1
