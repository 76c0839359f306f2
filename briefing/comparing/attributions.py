"""To whom a sentence attributes what it says: "X said", "said X", "according to X", outside quotations."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from briefing.comparing.words import table
from briefing.figures.words.patterns import alternation

LONGEST_ASIDE = 30  # words between a name and its verb, set off by commas

_TOKEN = re.compile(
    r"\"+|(?:[A-Z]\.)+(?:[A-Z]\b)?"
    r"|(?:Sens?|Reps?|Govs?|Drs?|Mr|Mrs|Ms|Lt|Col|Gen|Maj|Capt|Sgt|Adm|Prof|Rev|Jr|Sr|St|Mt|Inc|Corp|Co|Ltd)\.(?=\W)"
    r"|[DRI]-[A-Z][A-Za-z.]*|[^\W\d_][\w&'’-]*|\d[\w.,%-]*|\S"
)
_PARTY = re.compile(r"[DRI]-[A-Z]")  # "R-Wis."
_RUN_TOGETHER = re.compile(
    r"(?!Mc|Mac|De|Di|La|Le|Van|Fitz|O['’])[A-Z][a-z]+[A-Z]"
)  # what a page ran together
_ASIDE_OPENERS = frozenset(("a", "an", "the", "who", "whose", "which", "one"))
_ADDRESSES = frozenset(("told", "tells"))  # what follows is who was told
_PARTIES = frozenset(("Republican", "Democrat", "independent", "Independent"))
_GENERATIONS = frozenset(("Jr.", "Jr", "Sr.", "Sr", "II", "III", "IV"))


@dataclass(frozen=True, slots=True)
class Name:
    """Who is named as saying something, titles left out; ``he`` and ``she`` stand for themselves."""

    words: tuple[str, ...]
    kind: Literal["person", "body", "pronoun"]

    def __str__(self) -> str:
        return " ".join(self.words)


@lru_cache(maxsize=32)
def words_of(row: str) -> frozenset[str]:
    """A row of lexicon/quoting.toml."""
    return frozenset(str(table("quoting")[row]).split())


@lru_cache(maxsize=1)
def _triggers() -> frozenset[str]:
    """The words that an attribution stands beside."""
    verbs = words_of("verbs") | words_of("beside_quotes") | words_of("outlets_only") | words_of("bodies_only")
    return verbs | words_of("papers") | {"according", "According"}


@lru_cache(maxsize=1)
def _says() -> re.Pattern[str]:
    made = alternation([*(f"{word} from" for word in _MADE), *(f"{word} by" for word in _MADE), "from", "by"])
    papers = alternation(words_of("papers"))
    others = alternation([*(_triggers() - words_of("papers")), "according to", "According to"])
    return re.compile(rf"\b(?:{others}|{papers} {made})\b")


def may_attribute(text: str) -> bool:
    """A cheap test that comes before the others."""
    return _says().search(text) is not None


def without_quotations(text: str) -> str:
    """The text with every quotation, marks and all, as so many straight quotation marks.

    A quotation ends at its closing mark, or with the text, as one that the next paragraph continues does.
    """
    if '"' not in text and "“" not in text:
        return text
    pieces = []
    at, opened = 0, -1
    for match in re.finditer(r"[\"“”]", text):
        mark, here = match[0], match.start()
        if opened < 0 and mark != "”" and not (mark == '"' and here and text[here - 1].isdigit()):
            opened = here
        elif opened >= 0 and mark != "“":
            pieces += [text[at:opened], '"' * (here + 1 - opened)]
            at, opened = here + 1, -1
    if opened >= 0:
        pieces += [text[at:opened], '"' * (len(text) - opened)]
        at = len(text)
    return "".join(pieces) + text[at:]


def attributions(text: str) -> list[Name]:
    """Everyone to whom a sentence without its quotations attributes something."""
    if not may_attribute(text):
        return []
    tokens = _TOKEN.findall(text)
    triggers = _triggers()
    at_triggers = [at for at, token in enumerate(tokens) if token in triggers]
    return list(dict.fromkeys(name for at in at_triggers for name in _at(tokens, at)))


def _at(tokens: Sequence[str], at: int) -> Iterator[Name]:
    word = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word in ("according", "According") and following == "to":
        yield from _after(tokens, at + 2, cited=True)
        return
    if word in words_of("papers"):
        by = at + 2 if following in _MADE else at + 1
        if by < len(tokens) and tokens[by] in ("from", "by"):
            yield from (name for name in _after(tokens, by + 1, cited=True) if name.kind == "body")
        return
    outlets_only, bodies_only = word in words_of("outlets_only"), word in words_of("bodies_only")
    if word in words_of("beside_quotes"):
        loose = following != "that" and not any(token[0] == '"' for token in tokens)
        if loose and not bodies_only:
            return
        bodies_only = loose
    names = _before(tokens, at)
    if not names and at and tokens[at - 1][0] in '",' and word not in _ADDRESSES:
        names = _after(tokens, at + 1)
    for name in names:
        if outlets_only and name.words[-1] not in words_of("outlets"):
            continue
        if not bodies_only or name.kind == "body":
            yield name


def _before(tokens: Sequence[str], verb: int) -> list[Name]:
    """The subject that ends before a verb, asides and adverbs between them left out."""
    at = _back(tokens, verb - 1)
    if at >= 0 and tokens[at] in ("who", "which"):
        return []
    if at >= 0 and tokens[at] == ")":
        at = _opening(tokens, at, "(") - 1
    if at >= 0 and tokens[at] in (",", "—", "–"):
        if named := _named_aside(tokens, at):
            return named
        at = _before_aside(tokens, at)
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
    if before == "," and low > 1 and _capital(tokens[low - 2]):  # the end of a list, or where a place is
        return []
    if before == "the" and low > 1:
        before = tokens[low - 2]
    if before.lower() in words_of("prepositions"):
        at_body = (
            before in ("at", "from", "with") and low > 1 and tokens[low - 2].lower() in words_of("staff")
        )
        return [name for name in _names(tokens[low : at + 1]) if name.kind == "body"] if at_body else []
    names = _names(tokens[low : at + 1])
    return [name for name in names if name.kind == "body"] if staff else names


def _begin(tokens: Sequence[str], at: int) -> int:
    """Where the name that ends with a word begins; after the word where it ends none."""
    low = at + 1
    while low > 0 and (_capital(tokens[low - 1]) or _joins(tokens, low - 1)):
        low -= 1
    while low <= at and not _capital(tokens[low]):
        low += 1
    return low


def _back(tokens: Sequence[str], at: int) -> int:
    """Leftwards over adverbs, auxiliaries and days."""
    while at >= 0:
        if tokens[at] in words_of("between"):
            at -= 1
        elif tokens[at] in words_of("days"):
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
    while low > 0 and _capital(tokens[low - 1]):
        low -= 1
    if low < 2 or at - low < 2 or tokens[low - 1] != tokens[at] or not tokens[low - 2].islower():
        return []
    return [name for name in _names(tokens[low:at]) if name.kind == "person" and len(name.words) > 1]


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
        or _PARTY.match(first) is not None
        or last in _PARTIES
        or first.lower() in words_of("titles")
    )
    return opening - 1 if aside else -1


def _after(tokens: Sequence[str], at: int, cited: bool = False) -> list[Name]:
    """Whom "said" or "according to" names after it; ``cited``: papers and data speak for who made them."""
    end = min(len(tokens), at + 12)
    skipped, made = 0, False
    while at < end and not _capital(tokens[at]):
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
        high < end and (_capital(tokens[high]) or _joins(tokens, high)) and not _possessive(tokens[high - 1])
    ):
        high += 1
    if high == at:
        return []
    following = tokens[high] if high < len(tokens) else ""
    run = list(tokens[at:high])
    if _possessive(run[-1]):
        if not cited or following.lower() not in words_of("papers"):
            return []
        run[-1] = re.sub(r"['’]s?$", "", run[-1])
    elif following[:1].islower():
        word = following.lower()
        if word in words_of("titles") and high + 1 < len(tokens) and _capital(tokens[high + 1]):
            return _after(tokens, high + 1)
        if word in words_of("staff") or (cited and word in words_of("papers")):
            return [name for name in _names(run) if name.kind == "body" or len(name.words) > 1]
        if word not in words_of("followers") and not (word == "of" and high + 1 < len(tokens)):
            return []
    return [name for name in _names(run) if name.kind == "body" or not made]


_MADE = frozenset(("compiled", "released", "published", "collected", "issued", "provided", "kept"))


def _capital(token: str) -> bool:
    return token[0].isupper() and token not in words_of("days") and not _PARTY.match(token)


def _possessive(token: str) -> bool:
    return token[-1] in "'’" or token.endswith(("'s", "’s"))


def _joins(tokens: Sequence[str], at: int) -> bool:
    """Whether a small word stands inside a name: "Bureau of the Census", "Ursula von der Leyen"."""
    if not 0 < at < len(tokens) - 1:
        return False
    word, before, following = tokens[at], tokens[at - 1], tokens[at + 1]
    if word in words_of("particles"):
        return _capital(following) or following in words_of("particles")
    if word in ("of", "for", "and", "&"):
        return _capital(before) and not _possessive(before) and (_capital(following) or following == "the")
    return word == "the" and before in ("of", "for") and _capital(following)


def _names(run: Sequence[str]) -> list[Name]:
    """The person, body or two people that a run of capitalised words names."""
    words = [word for word in run if word not in _GENERATIONS]
    while words and _possessive(words[0]):
        words = words[1:]
    while words and words[0].lower() in words_of("openers"):
        words = words[1:]
    if not words or any(_possessive(word) for word in words):
        return []
    headed = next(
        (i for i, w in enumerate(words[:-1]) if w in words_of("heads") and words[i + 1] in ("of", "for")), -1
    )
    if headed < 0:
        if "of" in words or "for" in words:
            joint = min(words.index(word) for word in ("of", "for") if word in words)
            head, rest = words[:joint], words[joint + 1 :]
            if head[-1].lower() in words_of("titles"):  # "Secretary of State John Kerry"
                return _names(rest)
            words = head
        if "and" in words and words[-1] not in words_of("bodies"):
            joint = words.index("and")
            return _names(words[:joint]) + _names(words[joint + 1 :])
    if not words:
        return []
    last = words[-1]
    if last.lower() in words_of("anybody") or last in words_of("nobody"):
        return []
    if headed >= 0 or last in words_of("bodies") | words_of("outlets") or _acronym(last):
        clear = len(words) > 1 or _acronym(last) or last not in words_of("common")
        return [Name(tuple(words), "body")] if clear and len(words) <= 9 else []
    if last.lower() in words_of("staff"):
        return [Name(tuple(words[:-1]), "body")] if len(words) > 2 else []
    titled = [i for i, word in enumerate(words) if word.lower().rstrip(".") in words_of("titles")]
    if titled and titled[-1] == len(words) - 1:
        return []
    words = words[titled[-1] + 1 if titled else 0 :]
    while len(words) > 2 and (_acronym(words[0]) or words[0] in words_of("bodies")):
        words = words[1:]
    person = len(words) <= 4 and not any(map(run_together, words))
    return [Name(tuple(words), "person")] if person else []


def run_together(word: str) -> bool:
    """Whether a page ran two words together, as "TrumpGOP", which no name is."""
    return _RUN_TOGETHER.match(word) is not None


def _acronym(word: str) -> bool:
    return 2 <= len(word) <= 6 and word.isupper() and "." not in word
