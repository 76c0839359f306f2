"""Who stands against whom: of "Alder led Moss by a 53-46 margin" Alder, then Moss."""

from briefing.figures.grammar.phrases import Span, phrase_after, phrase_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import last_of
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.quantities.named_numbers import is_on_ballot
from briefing.figures.votes.vote_questions import (
    AGAINST,
    FAR,
    FOR,
    OTHER,
    SETTLING,
    SIDES,
    deciding_verb,
    question,
    side_label,
)
from briefing.figures.words.nouns import is_plural, singular
from briefing.figures.words.patterns import row
from briefing.figures.words.people import relative, takes_who
from briefing.figures.words.wordlists import CONTEST, HAVING

_BEATING = row("measures", "dimensions", "beating") | SIDES["defeating"]
_STANDING = ("up", "down", "ahead", "behind")
_CHOOSING = SIDES["choosing"] | SIDES["trusting"] | SIDES["preferring"] | SIDES["favouring"] | SIDES["backed"]


def poll_side(t: Tagged, low: int, place: int) -> str:
    """Of "Alder led Moss by a 53-46 margin" Alder, then Moss; of "favored Alder over Moss" the same."""
    chosen = chosen_over(t, low)
    if chosen:
        trusted = t.lower[chosen[0][0] - 1] in SIDES["trusting"]
        told = f"trust in {{}} {t.slice(chosen[1][1], low)}" if trusted else "{}"  # "on the economy"
        return finish(told.format(words_of(t, chosen[place])).rstrip(" ,")) if place < OTHER else ""
    if stands(t, low):
        who = subject(t, low - 2)
        if who is None or "K" in t.tags[slice(*who)]:
            return "Share of vote" if place == FOR else "Rival"
        return finish(words_of(t, who) if place == FOR else f"rival of {words_of(t, who)}")
    verb = last_of(t, low, CONTEST, FAR)
    verb = low - 1 if t.lower[low - 1] in HAVING else verb if verb > 0 else deciding_verb(t, low)
    if verb < 0:
        return ""
    over = t.lower.index("over", verb, low) if "over" in t.lower[verb:low] else -1
    if t.lower[verb] in SIDES["preferring"]:
        return _preferred(t, verb, low, place)
    if t.lower[verb] in SIDES["voting"] and t.tags[low + 3 : low + 5] == "tV":
        return side_label(t, low + 2, place, question(t, low, low + 2))
    winning = t.lower[verb] in SIDES["winning"] | SIDES["carrying"]
    if t.lower[verb] in SETTLING and not winning and over < 0:
        loser = subject(t, verb) if t.lower[verb] in SIDES["failing"] else None
        if loser is None or not _is_person(t, loser):
            return side_label(t, low + 2, place, question(t, low, low + 2))
        winner = phrase_after(t, verb + 2, low) if t.tags[verb + 1 : verb + 2] == "t" else None
        name = words_of(t, loser)
        if place == AGAINST:
            return finish(name) or "Share of vote"  # "he lost by"
        return finish(words_of(t, winner) or f"rival of {name}")
    after = phrase_after(t, verb + 1, low)
    if over > 0:
        return finish(words_of(t, after if place == FOR else phrase_after(t, over + 1, low)))
    if t.lower[verb] in SIDES["favouring"]:
        thing = words_of(t, after)
        against = (place == AGAINST) is not t.lower[verb].startswith("oppos")
        return finish(f"{'opposition to' if against else 'support for'} {thing}") if thing else ""
    before = phrase_before(t, verb) or subject(t, verb)
    if place == AGAINST and (winning or t.lower[verb] in HAVING):  # "won the race 64%-36% over a baker"
        beaten = phrase_after(t, low + 4) if t.word(low + 3) == "over" else None
        return finish(words_of(t, beaten) or f"rival of {words_of(t, before)}")
    return finish(words_of(t, before if place == FOR else after))


def stands(t: Tagged, low: int) -> bool:
    """Whether somebody is ahead or behind right before word ``low``: "Alder is up [49-43]", no approval."""
    if t.lower[low - 1] not in _STANDING or t.tags[low - 2 : low - 1] != "B":
        return False
    who = subject(t, low - 2)
    return who is None or t.tags[who[1] - 1] in "PK" or takes_who(t.lower[who[1] - 1])


def chosen_over(t: Tagged, low: int) -> tuple[Span, Span] | None:
    """The Alder and the Moss of "bakers chose Alder over Moss by" before word ``low``; None of things."""
    verb = last_of(t, low, _CHOOSING, FAR)
    first = phrase_after(t, verb + 1, low) if verb >= 0 else None
    if not first or t.word(first[1]) != "over":
        return None
    second = phrase_after(t, first[1] + 1, low)
    if second is None or not all(t.words[side[1] - 1][0].isupper() for side in (first, second)):
        return None
    return first, second


def _preferred(t: Tagged, verb: int, low: int, place: int) -> str:
    """Of "bakers prefer Alder to Moss by 48% to 33%": bakers who prefer Alder, then who prefer Moss."""
    first = phrase_after(t, verb + 1, low)
    to = first[1] if first and t.lower[first[1]] in ("to", "over") else -1
    chosen = first if place == FOR or to < 0 else phrase_after(t, to + 1, low)
    who = words_of(t, subject(t, verb))
    told = f"{relative(who)} {t.lower[verb]} {words_of(t, chosen)}"
    return finish(f"{who} {told}") if who and chosen and to > 0 else ""


def vote_side(t: Tagged, low: int, place: int) -> str:
    """Of "Alder beat Moss by 304 votes to 227" Alder, then Moss; "" where no one beats someone."""
    verb = last_of(t, low, _BEATING, FAR)
    winner, loser = subject(t, verb), phrase_after(t, verb + 1, low) if verb > 0 else None
    if not winner or not loser or t.lower[winner[1] - 1] in SIDES["bodies"]:
        return ""
    first = t.lower[winner[1] - 1]  # a name that opens the sentence may be no known name
    opens = winner == (0, 1) and not (is_plural(first) or takes_who(first))
    if t.tags[loser[1] - 1] != "P" or is_on_ballot(t.words[loser[0]]):
        return ""
    named = opens or t.tags[winner[1] - 1] == "P"
    return words_of(t, winner if place == FOR else loser) if named else ""


def _is_person(t: Tagged, side: Span) -> bool:
    """Whether a side is someone who stands for office, no measure on a ballot."""
    if is_on_ballot(t.words[side[0]]):
        return False
    last = t.words[side[1] - 1]
    return last[:1].isupper() or t.tags[side[1] - 1] == "K" or takes_who(singular(last.lower()))
