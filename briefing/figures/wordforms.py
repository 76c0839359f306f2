"""Numbers that words make without digits: halves, multiples, tallies, runs and ranks, "one in five", "no deaths"."""

import re

from briefing.figures import lookalikes, nouns
from briefing.figures.draft import Draft, Sort
from briefing.figures.numerals import VOCABULARY, Numeral, ratio
from briefing.figures.patterns import alternation
from briefing.model import Number

_FRACTION_WORDS = {
    **VOCABULARY.fractions,
    **{word + "s": parts for word, parts in VOCABULARY.fractions.items()},
}
_NONE = ("no", "none", "both")
TRIGGERS = frozenset(
    [
        *_FRACTION_WORDS,
        *VOCABULARY.ordinals,
        *VOCABULARY.multiples,
        *VOCABULARY.tallies,
        *_NONE,
        *(s + "s" for s in VOCABULARY.scales),
    ]
)

_SCALES = alternation([*VOCABULARY.scales, "dozen"])
_HALF_SCALE = re.compile(rf"[ -](?:a[ -]|an[ -])?({_SCALES})s?(?![a-z])")
_HALF_UNIT = re.compile(
    r"(?:[ -]an?)?(?=[ -](?:hour|mile|point|percent|percentage|per cent|century|decade|day|inch|degree|kilomet|met(?:re|er)|pint|litre|liter|acre|ton|second|minute|pound|cup|teaspoon|tablespoon|turn|cent|gallon)s?\b)"
)
_OF_WHOLE = re.compile(
    r" of\b| (?:the|its|their|his|her|our|all|those|these|that|as|to|more|less|fewer|higher|lower|larger|smaller|bigger)\b|[,.;:)]|$|\n"
)
_NOT_HALF = re.compile(
    r"(?:first|second|other|latter|better|top|bottom|final|opening|this|last|front|back|each|the|in|one|lower|upper|northern|southern|eastern|western|every|other)[ -](?:a )?\Z"
)
_HALF_COMPOUND = re.compile(
    r"-(?:mast|staff|brother|sister|time|way|hearted|baked|life|century|decade|price|built|finished|empty|full|term|marathon|siblings?|hour-long)"
)
_QUANTIFIED = re.compile(
    r"(?:nearly|about|almost|around|roughly|over|than|least|most|by|just|under|some|approximately|only|up|down|another|lost|shed|to|or|and) (?:a |an |one )?\Z"
)
_PART_QUANTIFIED = re.compile(
    r"(?:nearly|about|almost|around|roughly|over|than|least|by|just|under|some|approximately|only|up|down|lost|shed|to|fell|rose|close to) \Z"
)
_AFTER_PART = re.compile(
    r" (?:of|more|less|fewer|higher|lower|larger|smaller|bigger|to|as|in|from|since|last|this|on|over|for|compared)\b|[,.;:)]|$|\n"
)
_ARTICLE = re.compile(r"(?<![a-z])(?:an?|one)[ -]\Z")
_OF_SCALE = re.compile(rf"(?: of an?)?[ -]({_SCALES})s?(?![a-z])")
_OF_UNIT = re.compile(
    r" of (?:a|an|one|1)(?= (?:percentage point|percent|per cent|point|mile|second|cent|inch|degree|penny|kilomet|met(?:re|er)|acre|ton|turn))"
)
_FRACTION_TAIL = re.compile(rf"(?: ?[-‑] ?| )({alternation(_FRACTION_WORDS)})(?![a-z])")
_IN = re.compile(
    r"(?: in | in every | out of | out of every | of every |-in-)(?=[0-9]|[a-z])(?P<of>[0-9][0-9,]*|[a-z]+)(?P<scale>(?: (?:hundred|thousand|million|billion))?)(?![a-z0-9])(?!,[0-9]| ?%|-)"
)
_TIME_AFTER = re.compile(
    r" (?:straight |consecutive |long )?(?:minute|hour|day|night|week|month|year|decade|game|match|start|outing|attempt)s?\b|-"
)
_ODDS = re.compile(r"(?: to |-to-)(?:1|one)(?!\w|[.,][0-9]| [a-z]*illion)")
_COMPARES = re.compile(
    r" (?:as |more|higher|the |bigger|larger|greater|that |its |their |his |her |faster|what |less|lower|smaller|fewer|stronger|better|worse|likelier|longer|over\b|than |last |those of|expected)"
)
_DOUBLES = re.compile(
    r" (?:the|its|their|his|her|that|what|last|those|as|our|in|to|from|since|over|by|within|during|every|on)\b|[,.;]|$"
)
_PLAIN_MULTIPLE = re.compile(
    r"(?:to|will|would|could|may|might|nearly|almost|about|than|must|can|should|roughly|virtually|just) \Z"
)
_TALLY = re.compile(
    rf"(?: and |/)?(?: of ({alternation([*VOCABULARY.scales, *(s + 's' for s in VOCABULARY.scales)])})(?![a-z]))?"
)
_SEVERAL = re.compile(r"(?<![a-z])(several|a few|few|many|a couple|couple|a couple of)[ -]\Z")
_RUN = re.compile(
    r"[ -](?:straight|consecutive|successive|uninterrupted)[ -](?:full[ -])?([a-z]+)|[ -]([a-z]+) (?:in a row|running|in succession)\b"
)
_RANK = re.compile(
    r"[ -](?:most |least )?[a-z]+est\b(?:[ -][a-z]+)?|[ -](?:most|least|best|worst)[ -][a-z]+|[ -](?:biggest|largest)"
)
_NTH_TIME = re.compile(r" time\b")
_PLACED = re.compile(r"(?:rank(?:s|ed|ing)?|placed|finish(?:es|ed)|came|stands|stood|in) (?:as |in |at )?\Z")
_TH = re.compile(r"(?:st|nd|rd|th)(?![a-z0-9])")


def read(text: str, low: str, start: int, word: str, following: int) -> Numeral | None:
    """The number that begins, or that a word before it began, at the trigger ``word``. ``following``: where
    the last number ended; nothing before it is taken."""
    if word in VOCABULARY.tallies:
        return _tally(low, start, word)
    if word in VOCABULARY.kinds:
        if word == "dozen" and low.endswith(("baker's ", "baker’s "), 0, start):
            return None
        scale = word in VOCABULARY.scales or VOCABULARY.kinds[word][0] == "groups"
        if scale:
            tally = _several(low, start, word, following)
            if tally is not None:
                return tally
        joining = low[max(following, start - 8) : start] != "between "
        numeral = VOCABULARY.read(low, start, joining)
        if numeral is not None and scale:
            _take_article(low, numeral, following)
        return numeral
    if word in ("half", "halves"):
        return _half(low, start, following)
    if word in VOCABULARY.multiples:
        return _multiple(low, start, word)
    if word in _NONE:
        return _none(text, low, start, word)
    ordinal = (
        _ordinal(low, start, start + len(word), VOCABULARY.ordinals[word])
        if word in VOCABULARY.ordinals
        else None
    )
    if ordinal is not None:
        return ordinal
    return _one_part(low, start, word, following) if word in _FRACTION_WORDS else None


def extend(low: str, numeral: Numeral) -> None:
    """What may follow a whole number and change it: thirds, "in five", "-fold", "th"."""
    end = numeral.end
    following = low[end : end + 1]
    if not following or numeral.form != "cardinal":
        return
    if following in "-nrst" and not numeral.spelled and not numeral.decimals:
        if low.startswith(("-fold", "fold"), end):
            numeral.form, numeral.end = "multiple", end + (5 if following == "-" else 4)
            return
        suffix = _TH.match(low, end)
        if suffix is not None:
            run = _ordinal(low, numeral.start, suffix.end(), int(numeral.value))
            numeral.form, numeral.end = "ordinal", run.end if run else suffix.end()
            numeral.scaled = run is not None
            return
    if low.startswith("fold", end) and numeral.spelled:
        numeral.form, numeral.end = "multiple", end + 4
        return
    if numeral.decimals and not numeral.scaled and following in " -":
        _odds(low, numeral)
    if following not in " -‑" or numeral.decimals or numeral.value != int(numeral.value):
        return
    tail = _FRACTION_TAIL.match(low, end)
    if tail is not None and (not numeral.scaled or numeral.value >= 100) and numeral.spelled:
        word = tail[1]
        plural = (word.endswith("s") and word != "halves") or word == "halves"
        if (
            (plural and numeral.value > 1)
            or (not plural and numeral.value == 1)
            or (word == "quarter" and "-" in tail.group())
        ):
            _fraction(low, numeral, int(numeral.value), _FRACTION_WORDS[word], tail.end())
            return
    ordinal = (
        re.compile(rf"[ -]({alternation(VOCABULARY.ordinals)})(?![a-z])").match(low, end)
        if numeral.spelled and numeral.value >= 20
        else None
    )
    if ordinal is not None:
        run = _ordinal(
            low, numeral.start, ordinal.end(), int(numeral.value) + VOCABULARY.ordinals[ordinal[1]]
        )
        numeral.form, numeral.end, numeral.scaled = (
            "ordinal",
            run.end if run else ordinal.end(),
            run is not None,
        )
        numeral.value = int(numeral.value) + VOCABULARY.ordinals[ordinal[1]]
        return
    _share(low, numeral)


def _share(low: str, numeral: Numeral) -> None:
    """ "one in five", "9 out of 10", "1 in 292 million", odds of "10 to 1"."""
    match = _IN.match(low, numeral.end)
    if match is not None:
        word = match["of"]
        whole: Number | None = None
        if word[0].isdigit():
            whole = int(word.replace(",", ""))
        else:
            spelled = VOCABULARY.read(low, match.start("of"))
            whole = int(spelled.value) if spelled and spelled.end == match.end() else None
            if match["scale"]:
                whole = None if whole is None else whole
        if whole is not None and word[0].isdigit() and match["scale"]:
            whole *= 10 ** VOCABULARY.scales[match["scale"].strip()]
        plausible = (
            whole is not None
            and numeral.value < whole
            and not 1500 <= whole <= 2099
            and (whole <= 10 or whole in (12, 20, 25) or whole % 50 == 0 or numeral.value == 1)
        )
        strict = "out of" in match.group() or "every" in match.group() or "-in-" in match.group()
        if plausible and (strict or (whole or 0) > 1) and not _TIME_AFTER.match(low, match.end()):
            numeral.value, numeral.step = (
                ratio(int(numeral.value), int(whole or 1)),
                numeral.value / (whole or 1) / 10,
            )
            numeral.form, numeral.end, numeral.decimals = "fraction", match.end(), 1
        return
    _odds(low, numeral)


def _odds(low: str, numeral: Numeral) -> None:
    odds = _ODDS.match(low, numeral.end)
    if odds is not None and numeral.value > 1:
        numeral.form, numeral.end = "multiple", odds.end()


def _fraction(low: str, numeral: Numeral, over: int, under: int, end: int) -> None:
    """Make the number ``over``/``under``; of a scale or a unit it is plain: "a third of a million", "two-tenths of a point"."""
    numeral.value, numeral.form, numeral.end, numeral.decimals = ratio(over, under), "fraction", end, 1
    numeral.step = over / under / 10
    scale = _OF_SCALE.match(low, end)
    if scale is not None:
        factor = 12 if scale[1] == "dozen" else 10 ** VOCABULARY.scales[scale[1]]
        numeral.value, numeral.form, numeral.end, numeral.scaled = (
            ratio(over * factor, under),
            "cardinal",
            scale.end(),
            True,
        )
        numeral.step = ratio(factor, 10)
        return
    unit = _OF_UNIT.match(low, end)
    if unit is not None:
        numeral.form, numeral.end = "cardinal", unit.end()


def _half(low: str, start: int, following: int) -> Numeral | None:
    end = start + 4
    numeral = Numeral(start, end, 0.5, 0.05, form="fraction", spelled=True, decimals=1, mantissa=0.5)
    if _HALF_COMPOUND.match(low, end):
        return None
    scale = _HALF_SCALE.match(low, end)
    if scale is not None:
        factor = 12 if scale[1] == "dozen" else 10 ** VOCABULARY.scales[scale[1]]
        numeral.value, numeral.step, numeral.form, numeral.end, numeral.scaled = (
            factor // 2,
            max(factor // 10, 1),
            "cardinal",
            scale.end(),
            True,
        )
        _take_article(low, numeral, following)
        return numeral
    unit = _HALF_UNIT.match(low, end)
    if unit is not None and unit.end() >= end:
        numeral.form, numeral.end = "cardinal", unit.end()
        _take_article(low, numeral, following)
        return numeral
    before = low[max(following, start - 16, 0) : start]
    if _NOT_HALF.search(before) or before.endswith("and a "):
        return None
    if (
        _OF_WHOLE.match(low, end)
        and not low.startswith((" as", " to", ",", ".", ";", ":", ")", "\n"), end)
        and end < len(low)
    ):
        return numeral
    return numeral if _QUANTIFIED.search(before) else None


def _one_part(low: str, start: int, word: str, following: int) -> Numeral | None:
    """ "a third of", "by a quarter", "a fifth"."""
    article = _ARTICLE.search(low, max(following, start - 6, 0), start)
    end = start + len(word)
    if article is None:
        if word == "quarter" and _HALF_SCALE.match(low, end):
            numeral = Numeral(start, end, 0, 1, spelled=True)
            _fraction(low, numeral, 1, 4, end)
            return numeral
        return None
    numeral = Numeral(article.start(), end, 0, 1, spelled=True)
    if _OF_SCALE.match(low, end) or _OF_UNIT.match(low, end):
        _fraction(low, numeral, 1, _FRACTION_WORDS[word], end)
        return numeral
    before = low[max(following, article.start() - 16, 0) : article.start()]
    quantified = _PART_QUANTIFIED.search(before)
    if (
        (low.startswith(" of ", end) and not (word == "quarter" and low.startswith(" of 20", end)))
        or (quantified and _AFTER_PART.match(low, end))
        or (not before.strip() and end == len(low))
    ):
        _fraction(low, numeral, 1, _FRACTION_WORDS[word], end)
        return numeral
    return None


def _take_article(low: str, numeral: Numeral, following: int) -> None:
    article = _ARTICLE.search(low, max(following, numeral.start - 4, 0), numeral.start)
    if article is not None:
        numeral.start, numeral.article = article.start(), True


def _multiple(low: str, start: int, word: str) -> Numeral | None:
    end = start + len(word)
    value = VOCABULARY.multiples[word]
    if low[end : end + 1] == "-" or low.startswith(" down", end):
        return None
    if word in ("double", "triple", "treble", "quadruple", "doubles"):
        if not (
            re.match(r" (?:the|its|their|his|her|that|what|last|our|in)\b", low[end : end + 8])
            or _PLAIN_MULTIPLE.search(low, max(0, start - 9), start)
        ):
            return None
    elif word == "twice":
        if not _COMPARES.match(low, end):
            return None
    return Numeral(
        start,
        end,
        value,
        0.5 if value >= 1 else 0.1,
        form="multiple",
        spelled=True,
        decimals=1,
        mantissa=value,
    )


def _tally(low: str, start: int, word: str) -> Numeral | None:
    """ "dozens", "tens of thousands": from the word's number to ten times that, open above."""
    end = start + len(word)
    floor = VOCABULARY.tallies[word]
    match = _TALLY.match(low, end)
    if match is not None and match[1]:
        scale = match[1] if match[1] in VOCABULARY.scales else match[1][:-1]
        floor, end = floor * 10 ** VOCABULARY.scales[scale], match.end()
    elif word == "tens" or (word == "scores" and not re.match(r" of (?:[a-z])", low[end : end + 5])):
        return None
    if word == "scores" and re.search(
        r"(?:test|the|credit|exam|math|reading|his|her|their|its|with|those|high|low|box|average|approval)[ -]\Z",
        low[max(0, start - 10) : start],
    ):
        return None
    return Numeral(
        start, end, floor, floor, form="tally", spelled=True, scaled=True, mantissa=floor, high=floor * 10
    )


def _several(low: str, start: int, word: str, following: int) -> Numeral | None:
    """ "several hundred", "a few thousand": between two and ten of them."""
    match = _SEVERAL.search(low, max(following, start - 12, 0), start)
    if match is None:
        return None
    factor = 12 if VOCABULARY.kinds[word][0] == "groups" else 10 ** VOCABULARY.scales[word]
    end = start + len(word)
    further = re.compile(rf" ({_SCALES})(?![a-z])").match(low, end)
    if further is not None:
        factor, end = factor * 10 ** VOCABULARY.scales[further[1]], further.end()
    return Numeral(
        match.start(),
        end,
        2 * factor,
        factor,
        form="tally",
        spelled=True,
        scaled=True,
        mantissa=2,
        high=10 * factor,
    )


def _none(text: str, low: str, start: int, word: str) -> Numeral | None:
    """ "no deaths", "none of the 157": nothing, counted; "both bombers": two."""
    end = start + len(word)
    numeral = Numeral(start, end, 2 if word == "both" else 0, 1, spelled=True)
    counted = nouns.read(text, low, end, 2)
    if word == "none":
        return (
            numeral
            if counted is not None
            or re.match(r" of (?:the|its|their|those|these|his|her) [0-9]", low[end : end + 16])
            else None
        )
    if counted is None or "\n" in text[end : counted.end] or low[end : end + 1] != " ":
        return None
    if word == "both":
        if re.match(r" (?:their|his|her|its|our|my|your|of)\b", low[end : end + 7]):
            return None
        return (
            numeral
            if not re.match(
                r",? (?:and|in|on|at|of|to|as|for|from|have|had)\b", low[counted.end : counted.end + 6]
            )
            and counted.end - end < 30
            else None
        )
    return numeral if counted.head in nouns.lists().absence else None


def _ordinal(low: str, start: int, end: int, value: int) -> Numeral | None:
    """A run or rank: "eighth straight month", "third-largest", "the 100,000th death", "the sixth time"."""
    run = _RUN.match(low, end)
    numeral = Numeral(start, end, value, 1, form="ordinal", spelled=True, scaled=True, mantissa=value)
    if run is not None and run.lastindex:
        numeral.end = run.end(run.lastindex)
        return numeral
    if value >= 2 and _RANK.match(low, end):
        numeral.end = _RANK.match(low, end).end()  # type: ignore[union-attr]
        return numeral
    if value >= 3 and _NTH_TIME.match(low, end):
        numeral.end = end + 5
        return numeral
    if value >= 1000 and re.match(r" [a-z]", low[end : end + 2]):
        return numeral
    before = low[max(0, start - 14) : start]
    return numeral if re.search(r"(?:\branked|\branks|\branking) (?:as |in |at )?\Z", before) else None


def unit_of(text: str, low: str, numeral: Numeral) -> tuple[str, Sort, int]:
    """The unit of an ordinal or multiple, its sort, and where it ends."""
    if numeral.form == "multiple":
        return "x", "ratio", numeral.end
    if low[numeral.start : numeral.end].endswith(" time"):
        return "time", "count", numeral.end
    run = _RUN.search(low, numeral.start, numeral.end + 15)
    if run is not None and run.lastindex and run.end(run.lastindex) == numeral.end:
        return nouns.singular(run[run.lastindex]), "noun", numeral.end
    if numeral.value >= 1000:
        counted = nouns.read(text, low, numeral.end, 1)
        if counted is not None:
            return counted.unit, "noun", counted.end
    return "", "", numeral.end


def compares(low: str, end: int) -> bool:
    """Whether "times" multiplies here ("ten times higher") and does not count."""
    return _COMPARES.match(low, end) is not None


def is_idiom(low: str, draft: Draft) -> bool:
    """A spelled number that counts nothing: "one-time", "the one", "one another"."""
    numeral = draft.numeral
    known = lookalikes.lists()
    if low[numeral.end : numeral.end + 1] == "-":
        compound = re.compile(r"[a-z]+(?:-[a-z]+)+").match(low, numeral.start)
        if compound is not None and compound.group() in known.idioms:
            return True
    if numeral.value != 1 or low[numeral.start : numeral.end] != "one":
        return False
    before = lookalikes.last_word(low, numeral.start)
    if (before in ("minus", "negative")) or (
        len(low) < 40 and numeral.end - numeral.start == len(low.strip())
    ):
        return False
    if before in known.pronoun:
        return True
    if not draft.unit and draft.form != "fraction":
        return before not in ("minus", "negative")
    return low.startswith((" another", "'s", "’s"), numeral.end)
