"""Whom the words before a verb of saying name: "Ann Lee, the mayor, later said"."""

from collections.abc import Container, Sequence

from briefing.comparing.quoting.names import PARTY, Name, is_capital, names_of, titles, words_of
from briefing.comparing.quoting.tokens import LONGEST_ASIDE, back, begin, opening


def before(tokens: Sequence[str], verb: int, surnames: Container[str]) -> list[Name]:
    """The subject that ends before a verb, asides and adverbs between them left out."""
    at = back(tokens, verb - 1)
    if at >= 0 and tokens[at] in ("who", "which"):
        return _antecedent(tokens, at - 1) if tokens[at] == "who" else []
    at = _before_bracket(tokens, at)
    if at >= 0 and tokens[at] in (",", "—", "–"):
        if named := _named_aside(tokens, at):
            return named
        at = _before_aside(tokens, at)
        if at > 1 and tokens[at - 1] == "," and (PARTY.match(tokens[at]) or tokens[at].isdigit()):
            at -= 2  # "Sen. Ann Lee, R-Iowa, a foe of the plan,"
        at = _before_bracket(tokens, at)
    if at < 0:
        return []
    if tokens[at].lower() in ("he", "she"):
        opens = at == 0 or not tokens[at - 1][0].isalpha() or tokens[at - 1].lower() in words_of("openers")
        return [Name((tokens[at].lower(),), "pronoun")] if opens else []
    if tokens[at].lower() in words_of("staff"):
        return _bodies(_ending_at(tokens, at - 1, surnames))
    return _ending_at(tokens, at, surnames)


def _ending_at(tokens: Sequence[str], at: int, surnames: Container[str]) -> list[Name]:
    """Those whom a name that ends at a word names, unless it belongs to what stands before it."""
    low = begin(tokens, at)
    if low > 1 and tokens[low - 1] == "of" and tokens[low - 2] == ")":  # "Sen. Ann Lee (R) of Ohio"
        at = _before_bracket(tokens, low - 2)
        low = begin(tokens, at)
    if low > at:
        return []
    ahead = tokens[low - 1] if low else ""
    if ahead == "," and low > 1 and is_capital(tokens[low - 2]):  # the end of a list, or where a place is
        return []
    if ahead == "the" and low > 1:
        ahead = tokens[low - 2]
    if ahead.lower() in words_of("prepositions"):
        at_body = ahead in ("at", "from", "with") and low > 1 and tokens[low - 2].lower() in words_of("staff")
        return _bodies(names_of(tokens[low : at + 1])) if at_body else []
    if low == at and tokens[at] in surnames and tokens[at].lower() in words_of("surnames"):
        return [Name((tokens[at],), "person")]  # "King said", of whom the article tells
    names = names_of(tokens[low : at + 1])
    if (tokens[low] if low < at else tokens[low - 1] if low else "").lower() == "the":
        return [_no_surname(name) for name in names]
    return names


def _bodies(names: Sequence[Name]) -> list[Name]:
    return [name for name in names if name.kind == "body"]


def _no_surname(name: Name) -> Name:
    """A name after "the", which is nobody's surname if it stands alone: "the Carricks"."""
    return Name(name.words, "body") if len(name.words) == 1 else name


def _antecedent(tokens: Sequence[str], at: int) -> list[Name]:
    """Of whom a clause tells: "they met the director, Ann Lee, who said"."""
    if at < 1 or tokens[at] != ",":
        return []
    low = begin(tokens, at - 1)
    ahead = tokens[low - 1] if low else ""
    elsewhere = ahead in words_of("prepositions") and ahead not in words_of("prepositions_of_people")
    if low >= at or elsewhere or ahead in (",", "and", "or"):
        return []
    return _full_names(tokens[low:at])


def _named_aside(tokens: Sequence[str], at: int) -> list[Name]:
    """The person who stands between commas after what he is: "the director, Ann Lee, said"."""
    low = at
    while low > 0 and is_capital(tokens[low - 1]):
        low -= 1
    if low < 2 or at - low < 2 or tokens[low - 1] != tokens[at]:
        return []
    if not tokens[low - 2].islower() and tokens[low - 2].lower() not in titles():
        return []
    return _full_names(tokens[low:at])


def _full_names(run: Sequence[str]) -> list[Name]:
    return [name for name in names_of(run) if name.kind == "person" and len(name.words) > 1]


def _before_bracket(tokens: Sequence[str], at: int) -> int:
    """The word before what stands in brackets, if a bracket ends there; else the word itself."""
    return opening(tokens, at, "(") - 1 if at >= 0 and tokens[at] == ")" else at


def _before_aside(tokens: Sequence[str], at: int) -> int:
    """The word before an aside that ends at a comma or dash; -1 where it is no aside on a name."""
    mark = tokens[at]
    start = at - 1
    while start > 0 and at - start <= LONGEST_ASIDE and tokens[start] != mark:
        start -= 1
    if start <= 0 or tokens[start] != mark or start + 1 >= at:
        return -1
    first, last = tokens[start + 1], tokens[at - 1]
    aside = (
        first.lower() in words_of("aside_openers")
        or first[0].isdigit()
        or PARTY.match(first) is not None
        or last in words_of("partisans")
        or first.lower() in titles()
    )
    return start - 1 if aside else -1
