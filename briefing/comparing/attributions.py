"""To whom a sentence attributes what it says: "X said", "said X", "according to X", outside quotations."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import lru_cache

from briefing.comparing.calendar_names import NAMES
from briefing.comparing.names import (
    PARTY,
    Name,
    is_capital,
    is_possessive,
    joins,
    names_of,
    titles,
    words_of,
)
from briefing.figures.slots.speaker_names import BODIES
from briefing.figures.words.patterns import alternation

LONGEST_ASIDE = 30  # words between a name and its verb, set off by commas

_TOKEN = re.compile(
    r"\"+|(?:[A-Z]\.)+(?:[A-Z]\b)?"
    r"|(?:Sens?|Reps?|Govs?|Drs?|Mr|Mrs|Ms|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Prof|Rev|Jr|Sr|St|Mt|Inc|Corp|Co|Ltd)\.(?=\W)"
    r"|[DRI]-[A-Z][A-Za-z.]*|[^\W\d_][\w&'’-]*|\d(?:[\w.%-]|,(?=\d))*|\S"
)
_ASIDE_OPENERS = frozenset(
    ("a", "an", "the", "who", "who's", "who’s", "whose", "which", "one", "of", "according")
)
_ADDRESSES = frozenset(("told", "tells"))  # what follows is who was told
_PARTIES = frozenset(("Republican", "Democrat", "independent", "Independent"))
_CALLING = re.compile(r"(?:er|or|ist|ian|ant|man|woman|ney)\Z")  # "prosecutor", "weatherman"
_PLURAL = re.compile(r"(?:er|or|ist|ian|ant|men)s?\Z")  # "Carrick voters", of Carrick
_BESIDE = frozenset(("with", "to", "from", "by", "like", "against", "under", "about"))  # somebody
_MEASURED = 14  # words after "puts" in which "at" and a figure stand
_CITED = 8  # words between a paper and how it is cited
_AND = frozenset(("and", "but", "then"))


@lru_cache(maxsize=1)
def _verbs() -> frozenset[str]:
    rows = ("verbs", "beside_quotes", "of_somebody", "reporting", "measuring", "bodies_only", "adding")
    return frozenset().union(*map(words_of, rows))


@lru_cache(maxsize=1)
def _triggers() -> frozenset[str]:
    """The words that an attribution stands beside."""
    papers = words_of("papers")
    return frozenset(("according", "According")) | _verbs() | papers | {word.capitalize() for word in papers}


@lru_cache(maxsize=1)
def _says() -> re.Pattern[str]:
    made = alternation([*(f"{word} from" for word in _MADE), *(f"{word} by" for word in _MADE), "from", "by"])
    papers = alternation([made for word in words_of("papers") for made in (word, word.capitalize())])
    others = alternation([*_verbs(), "according to", "According to"])
    return re.compile(rf"\b(?:{others}|{papers} {made})\b")


def may_attribute(text: str) -> bool:
    """A cheap test that comes before the others."""
    return _says().search(text) is not None


def attributions(text: str, surnames: Container[str] = ()) -> list[Name]:
    """Everyone to whom a sentence without its quotations attributes something.

    Who only begins the sentence that goes on with "and said" has a full name or one of the ``surnames``.
    """
    if not may_attribute(text):
        return []
    tokens = _TOKEN.findall(text)
    triggers = _triggers()
    at_triggers = [at for at, token in enumerate(tokens) if token in triggers]
    return list(dict.fromkeys(name for at in at_triggers for name in _at(tokens, at, surnames)))


def _at(tokens: Sequence[str], at: int, surnames: Container[str]) -> Iterator[Name]:
    word = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word in ("according", "According") and following == "to":
        yield from _after(tokens, at + 2, cited=True)
        return
    if word.lower() in words_of("papers"):
        by = at + 2 if following in _MADE else at + 1
        if by < len(tokens) and tokens[by] in ("from", "by"):
            if _is_cited(tokens, at):
                yield from (name for name in _after(tokens, by + 1, cited=True) if name.kind == "body")
            return
        if word not in _verbs():
            return
    if word in words_of("of_somebody") and not _quotes(tokens):
        return
    if word in words_of("measuring") and not _measures(tokens, at):
        return
    bodies_only, outlets_only = word in words_of("bodies_only"), False
    if word in words_of("beside_quotes"):
        if following == "to" and word in words_of("undertaking"):
            return
        loose = not (_says_that(tokens, at) or _quotes(tokens))
        if loose and not bodies_only:
            return
        bodies_only = loose
    elif word in words_of("reporting") and not _says_that(tokens, at):
        bodies_only, outlets_only = True, not _ends(tokens, at)
    if word in words_of("adding"):
        if at and (tokens[at - 1] == "," or tokens[at - 1] in _AND):
            yield from _subject(tokens, at, surnames)
        return
    names = _before(tokens, at, surnames)
    inverts = word not in _ADDRESSES and word not in words_of("of_somebody")
    if not names and at and tokens[at - 1][0] in '",' and inverts:
        names = _after(tokens, at + 1)
    before = _back(tokens, at - 1)
    if not names and before > 0 and tokens[before] in _AND:
        names = _subject(tokens, before, surnames)
    for name in names:
        if outlets_only and not _is_informant(name):
            continue
        if not bodies_only or name.kind == "body":
            yield name


def _is_cited(tokens: Sequence[str], at: int) -> bool:
    """Whether something is said according to a paper, or the paper shows it."""
    before, after = tokens[max(0, at - _CITED) : at], tokens[at + 3 : at + 3 + _CITED]
    cited = any(word in ("according", "According", "based", "Based") for word in before)
    return cited or not words_of("showing").isdisjoint(after)


def _says_that(tokens: Sequence[str], verb: int) -> bool:
    """Whether "that" follows a verb of saying: "announced", "reported on Friday that"."""
    at = verb + 1
    while at < len(tokens) and (tokens[at] == "on" or tokens[at] in words_of("between") | NAMES):
        at += 1
    return at < len(tokens) and tokens[at] == "that"


def _ends(tokens: Sequence[str], verb: int) -> bool:
    """Whether a verb of saying ends what is said: "…, the ministry reported", "reported on Friday"."""
    at = verb + 1
    while at < len(tokens) and (tokens[at] == "on" or tokens[at] in words_of("between") | NAMES):
        at += 1
    return at == len(tokens) or tokens[at] in ",.;"


def _measures(tokens: Sequence[str], verb: int) -> bool:
    """Whether a figure is named with a verb that has other senses: "puts the cost at 16.5%"."""
    said = tokens[verb + 1 : verb + 1 + _MEASURED]
    return "at" in said and any(word[0].isdigit() for word in said[said.index("at") :])


def _is_informant(name: Name) -> bool:
    """Whether what a name "reported" is what it told of others: an outlet, an office with a duty to."""
    last = name.words[-1]
    return last in words_of("outlets") or (name.kind == "body" and last in words_of("offices"))


def _quotes(tokens: Sequence[str]) -> bool:
    return any(token[0] == '"' for token in tokens)


def _before(tokens: Sequence[str], verb: int, surnames: Container[str]) -> list[Name]:
    """The subject that ends before a verb, asides and adverbs between them left out."""
    at = _back(tokens, verb - 1)
    if at >= 0 and tokens[at] in ("who", "which"):
        return _antecedent(tokens, at - 1) if tokens[at] == "who" else []
    if at >= 0 and tokens[at] == ")":
        at = _opening(tokens, at, "(") - 1
    if at >= 0 and tokens[at] in (",", "—", "–"):
        if named := _named_aside(tokens, at):
            return named
        at = _before_aside(tokens, at)
        if at > 1 and tokens[at - 1] == "," and (PARTY.match(tokens[at]) or tokens[at].isdigit()):
            at -= 2  # "Sen. Ann Lee, R-Iowa, a foe of the plan,"
        if at >= 0 and tokens[at] == ")":
            at = _opening(tokens, at, "(") - 1
    if at < 0:
        return []
    if tokens[at].lower() in ("he", "she"):
        opens = at == 0 or not tokens[at - 1][0].isalpha() or tokens[at - 1].lower() in words_of("openers")
        return [Name((tokens[at].lower(),), "pronoun")] if opens else []
    staff = tokens[at].lower() in words_of("staff")
    if staff:
        at -= 1
    low = _begin(tokens, at)
    if low > 1 and tokens[low - 1] == "of" and tokens[low - 2] == ")":  # "Sen. Ann Lee (R) of Ohio"
        at = _opening(tokens, low - 2, "(") - 1
        low = _begin(tokens, at)
    if low > at:
        return []
    before = tokens[low - 1] if low else ""
    if before == "," and low > 1 and is_capital(tokens[low - 2]):  # the end of a list, or where a place is
        return []
    if before == "the" and low > 1:
        before = tokens[low - 2]
    if before.lower() in words_of("prepositions"):
        at_body = (
            before in ("at", "from", "with") and low > 1 and tokens[low - 2].lower() in words_of("staff")
        )
        return [name for name in names_of(tokens[low : at + 1]) if name.kind == "body"] if at_body else []
    if low == at and tokens[at] in surnames and tokens[at].lower() in words_of("surnames"):
        return [Name((tokens[at],), "person")]  # "King said", of whom the article tells
    names = names_of(tokens[low : at + 1])
    if (tokens[low] if low < at else tokens[low - 1] if low else "").lower() == "the":
        names = [_no_surname(name) for name in names]
    return [name for name in names if name.kind == "body"] if staff else names


def _antecedent(tokens: Sequence[str], at: int) -> list[Name]:
    """Of whom a clause tells: "they met the director, Ann Lee, who said"."""
    if at < 1 or tokens[at] != ",":
        return []
    low = _begin(tokens, at - 1)
    before = tokens[low - 1] if low else ""
    elsewhere = before in words_of("prepositions") and before not in _BESIDE
    if low >= at or elsewhere or before in (",", "and", "or"):
        return []
    return [name for name in names_of(tokens[low:at]) if name.kind == "person" and len(name.words) > 1]


def _no_surname(name: Name) -> Name:
    """A name after "the", which is nobody's surname if it stands alone: "the Carricks"."""
    return Name(name.words, "body") if len(name.words) == 1 else name


def subject(text: str, surnames: Container[str]) -> Name | None:
    """The one person with whom a sentence without its quotations begins."""
    tokens = _TOKEN.findall(text)
    names = _subject(tokens, len(tokens), surnames)
    return names[0] if len(names) == 1 else None


def _subject(tokens: Sequence[str], end: int, surnames: Container[str]) -> list[Name]:
    """The people with whom a sentence begins, after a phrase that a comma ends."""
    if not tokens or tokens[0][0] == '"':
        return []
    opens = tokens[0].lower() in words_of("openers") or tokens[0].lower() in words_of("prepositions")
    comma = next((i for i in range(1, min(end, LONGEST_ASIDE)) if tokens[i] == ","), end) if opens else end
    for low in (1, comma + 1) if opens else (0,):
        if names := _doer(tokens, low, end, surnames):
            return names
    return []


def _doer(tokens: Sequence[str], low: int, end: int, surnames: Container[str]) -> list[Name]:
    """The people whom the words from ``low`` on name, if a verb or an aside on them follows."""
    high = low
    while high < end and (is_capital(tokens[high]) or joins(tokens, high)):
        high += 1
    if low >= high or high == end:
        return []
    following = tokens[high]
    goes_on = (
        following.islower()
        and following not in words_of("prepositions") | words_of("anybody") | words_of("staff") | _AND
        and not _PLURAL.search(following)
        and following.capitalize() not in BODIES
    )
    aside = following == "," and high + 1 < end and tokens[high + 1].lower() in _ASIDE_OPENERS
    if not (goes_on or aside or following == "("):
        return []
    names = [name for name in names_of(tokens[low:high]) if name.kind == "person"]
    titled = tokens[low].lower().rstrip(".") in titles()
    return [name for name in names if titled or len(name.words) > 1 or name.words[0] in surnames]


def _begin(tokens: Sequence[str], at: int) -> int:
    """Where the name that ends with a word begins; after the word where it ends none."""
    low = at + 1
    while low > 0 and (is_capital(tokens[low - 1]) or joins(tokens, low - 1)):
        low -= 1
    while low <= at and not is_capital(tokens[low]):
        low += 1
    return low


def _back(tokens: Sequence[str], at: int) -> int:
    """Leftwards over adverbs, auxiliaries and days."""
    while at >= 0:
        if tokens[at] in words_of("between"):
            at -= 1
        elif tokens[at] in NAMES:
            at -= 2 if at and tokens[at - 1] == "on" else 1
        else:
            break
    return at


def _opening(tokens: Sequence[str], at: int, mark: str) -> int:
    while at > 0 and tokens[at] != mark:
        at -= 1
    return at


def _named_aside(tokens: Sequence[str], at: int) -> list[Name]:
    """The person who stands between commas after what he is: "the director, Ann Lee, said"."""
    low = at
    while low > 0 and is_capital(tokens[low - 1]):
        low -= 1
    if low < 2 or at - low < 2 or tokens[low - 1] != tokens[at]:
        return []
    if not tokens[low - 2].islower() and tokens[low - 2].lower() not in titles():
        return []
    return [name for name in names_of(tokens[low:at]) if name.kind == "person" and len(name.words) > 1]


def _before_aside(tokens: Sequence[str], at: int) -> int:
    """The word before an aside that ends at a comma or dash; -1 where it is no aside on a name."""
    mark = tokens[at]
    opening = at - 1
    while opening > 0 and at - opening <= LONGEST_ASIDE and tokens[opening] != mark:
        opening -= 1
    if opening <= 0 or tokens[opening] != mark or opening + 1 >= at:
        return -1
    first, last = tokens[opening + 1], tokens[at - 1]
    aside = (
        first.lower() in _ASIDE_OPENERS
        or first[0].isdigit()
        or PARTY.match(first) is not None
        or last in _PARTIES
        or first.lower() in titles()
    )
    return opening - 1 if aside else -1


def _after(tokens: Sequence[str], at: int, cited: bool = False) -> list[Name]:
    """Whom "said" or "according to" names after it; ``cited``: papers and data speak for who made them."""
    end = min(len(tokens), at + 12)
    skipped, made = 0, False
    while at < end and not is_capital(tokens[at]):
        word = tokens[at].lower()
        if cited and word in ("from", "by") and tokens[at - 1].lower() in words_of("papers") | _MADE:
            skipped, made = 0, True
        elif (
            not tokens[at][0].isalpha()
            or word in words_of("prepositions")
            or skipped > 4
            or (
                (word in words_of("openers") and word not in ("the", "a", "an", "one"))
                or word in words_of("anybody")
            )
        ):
            return []
        at += 1
        skipped += 1
    high = at
    while (
        high < end
        and (is_capital(tokens[high]) or joins(tokens, high))
        and (high == at or not is_possessive(tokens[high - 1]))
    ):
        high += 1
    if high == at:
        return []
    while not is_capital(tokens[high - 1]):  # "Ann Lee of the"
        high -= 1
    following = tokens[high] if high < len(tokens) else ""
    run = list(tokens[at:high])
    if is_possessive(run[-1]):
        run[-1] = re.sub(r"['’]s?$", "", run[-1])
        if "of" in run:  # "Dr. Ann Lee of Carrick's Shore Hospital"
            return names_of(run)
        if is_capital(following or "a"):  # "China's General Administration of Customs"
            return _after(tokens, high, cited)
        if not cited or following.lower() not in words_of("papers"):
            return []
    elif following[:1].islower():
        word = following.lower()
        calling = _calling(tokens, high)
        if calling:
            return _after(tokens, calling)
        if word in words_of("staff") or (cited and word in words_of("papers")):
            return [name for name in names_of(run) if name.kind == "body" or len(name.words) > 1]
        goes_on = word in words_of("followers") or (cited and word in words_of("showing"))
        if not goes_on and not (word == "of" and high + 1 < len(tokens)):
            return []
    return [name for name in names_of(run) if name.kind == "body" or not made]


def _calling(tokens: Sequence[str], at: int) -> int:
    """Where a name begins after the words for its bearer: "Carrick harbour watcher Ida Roth"; else 0."""
    end = at
    while end < len(tokens) and end - at < 4 and tokens[end].isalpha() and tokens[end].islower():
        end += 1
    called = end > at and end < len(tokens) and is_capital(tokens[end])
    last = tokens[end - 1]
    return end if called and (last in titles() or _CALLING.search(last)) else 0


_MADE = frozenset(("compiled", "released", "published", "collected", "issued", "provided", "kept"))
