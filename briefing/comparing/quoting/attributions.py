"""To whom a sentence attributes what it says: "X said", "said X", "according to X", outside quotations."""

import re
from collections.abc import Container, Iterator, Sequence
from functools import cache

from briefing.comparing.quoting.after import after
from briefing.comparing.quoting.before import before
from briefing.comparing.quoting.names import Name, words_of
from briefing.comparing.quoting.subjects import subjects
from briefing.comparing.quoting.tokens import back, tokens_of
from briefing.comparing.quoting.verbs import is_one_of, verbs, who_may_say
from briefing.figures.words.patterns import alternation

_CITED = 8  # words between a paper and how it is cited
_ACCORDING = frozenset(("according", "According"))
_BASED = _ACCORDING | {"based", "Based"}


@cache
def _triggers() -> frozenset[str]:
    """The words that an attribution stands beside."""
    return _ACCORDING | verbs() | _papers()


@cache
def _papers() -> frozenset[str]:
    papers = words_of("papers")
    return papers | {word.capitalize() for word in papers}


@cache
def _says() -> re.Pattern[str]:
    """What attributes, with the mark or space before it, to which a search skips."""
    by = alternation([*(f"{made} {by}" for made in words_of("made") for by in ("from", "by")), "from", "by"])
    others = alternation([*verbs(), *(f"{word} to" for word in _ACCORDING)])
    return re.compile(rf"\W(?:{others}|{alternation(_papers())} {by})\b")


def may_attribute(text: str) -> bool:
    """A cheap test that comes before the others."""
    return _says().search(f" {text}") is not None


def attributions(text: str, surnames: Container[str] = ()) -> list[Name]:
    """Everyone to whom a sentence without its quotations attributes something.

    Who only begins the sentence that goes on with "and said" has a full name or one of the ``surnames``.
    """
    if not may_attribute(text):
        return []
    tokens = tokens_of(text)
    triggers = _triggers()
    at_triggers = [at for at, token in enumerate(tokens) if token in triggers]
    return list(dict.fromkeys(name for at in at_triggers for name in _at(tokens, at, surnames)))


def _at(tokens: Sequence[str], at: int, surnames: Container[str]) -> Iterator[Name]:
    word = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word in _ACCORDING and following == "to":
        yield from after(tokens, at + 2, cited=True)
        return
    if word.lower() in words_of("papers"):
        by = at + 2 if following in words_of("made") else at + 1
        if by < len(tokens) and tokens[by] in ("from", "by"):
            if _is_cited(tokens, at):
                yield from (name for name in after(tokens, by + 1, cited=True) if name.kind == "body")
            return
    if word in verbs():
        who = who_may_say(tokens, at)
        yield from (name for name in _said_by(tokens, at, surnames) if is_one_of(name, who))


def _said_by(tokens: Sequence[str], verb: int, surnames: Container[str]) -> list[Name]:
    """Those beside a verb of saying: before it, after it, or with whom the sentence begins."""
    word, ahead = tokens[verb], tokens[verb - 1] if verb else ""
    if word in words_of("adding"):
        joined = ahead == "," or ahead in words_of("conjunctions")
        return subjects(tokens, verb, surnames) if joined else []
    names = before(tokens, verb, surnames)
    inverts = word not in words_of("addressing") and word not in words_of("of_somebody")
    if not names and ahead[:1] in ('"', ",") and inverts:
        names = after(tokens, verb + 1)
    at = back(tokens, verb - 1)
    if not names and at > 0 and tokens[at] in words_of("conjunctions"):
        names = subjects(tokens, at, surnames)
    return names


def _is_cited(tokens: Sequence[str], at: int) -> bool:
    """Whether something is said according to a paper, or the paper shows it."""
    ahead, behind = tokens[max(0, at - _CITED) : at], tokens[at + 3 : at + 3 + _CITED]
    return not _BASED.isdisjoint(ahead) or not words_of("showing").isdisjoint(behind)
