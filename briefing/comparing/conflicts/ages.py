"""Ages: whose they are."""

import re

from briefing.comparing.profiles.profile import Profile
from briefing.comparing.profiles.surroundings import after, before
from briefing.comparing.values.unit_families import AGE_UNITS
from briefing.comparing.words.concepts import concepts, row_concepts
from briefing.figures.slots.gazetteer import is_people
from briefing.model import Figure

_CAPITALISED = re.compile(r"(?<=\s)[A-Z][\w’'-]*")
_OF_ROLE = re.compile(r"(Age of [a-z][^,]*?) (?:of|at|from|in) [A-Z]")
_THEN = re.compile(r"(?:[ -]years?[ -]olds?)?,? (?:when|at the time|back then|in (?:19|20)\d\d)\b")
_THEN_AGED = re.compile(r"\b(?:then|when (?:s?he|they) (?:was|were)|at (?:the )?age(?: of)?)(?: aged?)? $")
_VOWELS = re.compile("[aeiouy]")
_CONSONANTS = 3  # of which two spellings of one name agree
_LONG = 12  # years by which no report is wrong on the age of a person whom it names
_YEARS = 3  # by which two reports may be apart on an age
_AGE = row_concepts("conflicts", "persons", "age")
_ANYBODY = row_concepts("conflicts", "persons", "anybody")
_MALE = row_concepts("conflicts", "persons", "male")
_FEMALE = row_concepts("conflicts", "persons", "female")
_VICTIM = row_concepts("conflicts", "persons", "victim")
_HELD = row_concepts("conflicts", "persons", "held")


def persons_differ(one: Profile, two: Profile) -> bool:
    """Whether other names stand beside them, or each measure has one that the other's sentence lacks."""
    if one.person and two.person:
        return one.person.isdisjoint(two.person)
    first, second = _named(one), _named(two)
    return bool(first and second) and first.isdisjoint(two.sentence) and second.isdisjoint(one.sentence)


def _named(one: Profile) -> frozenset[str]:
    """The names in what is measured: of "Age of the Lund driver", but not of "founder of Lund", "Dane"."""
    role = _OF_ROLE.match(one.figure.measure)
    measure = role[1] if role else one.figure.measure
    named = [word for word in _CAPITALISED.findall(measure) if not is_people(word)]
    return frozenset(concepts(" ".join(named))) & one.names.keys()


def of_one_family(one: Profile, two: Profile) -> bool:
    """Whether two names beside ages share but a part: Craig Moor, Teresa Moor; not Rey and Reynaldo Moor."""
    own, others = one.person - two.person, two.person - one.person
    if not (one.person & two.person and own and others):
        return False
    return not any(_is_one_name(a, b) for a in own for b in others)


def _is_one_name(one: str, two: str) -> bool:
    """Whether two names are a short form and its whole, or one spelled in two ways: Mohammed, Muhammad."""
    short = one.startswith(two) or two.startswith(one)
    first, second = (_VOWELS.sub("", name) for name in (one, two))
    told = min(len(first), len(second)) >= _CONSONANTS
    return short or (told and (first.startswith(second) or second.startswith(first)))


def of_other_times(one: Profile, two: Profile) -> bool:
    """Whether one age alone is told as of then, years ago: "Moor, who was 51 when he left", "Moor, 55"."""
    return abs(one.low - two.low) >= _YEARS and _was_then(one.figure) != _was_then(two.figure)


def _was_then(figure: Figure) -> bool:
    return _THEN.match(after(figure)) is not None or _THEN_AGED.search(before(figure)) is not None


def nobody_named(one: Profile, two: Profile) -> bool:
    """Whether two ages are hardly of one person: a nurse's, her father's; or of one at two times of life."""
    if one.person and two.person:
        return abs(one.low - two.low) > _LONG
    if not (one.person or two.person) and _of_other_sort(one, two):
        return True
    alike = one.measure & two.sentence - _AGE or two.measure & one.sentence - _AGE
    if abs(one.low - two.low) > _YEARS:
        return not alike
    return not (one.person or two.person or alike or anybody(one, two))


def _of_other_sort(one: Profile, two: Profile) -> bool:
    """Whether two ages are of a man and a woman, or of a victim and of one who is held for it."""
    first, second = (bool(_MALE & p.measure) - bool(_FEMALE & p.measure) for p in (one, two))
    return first * second < 0 or _is_victim_alone(one, two) or _is_victim_alone(two, one)


def _is_victim_alone(one: Profile, two: Profile) -> bool:
    return bool(
        one.sentence & _VICTIM
        and two.sentence & _HELD
        and one.sentence.isdisjoint(_HELD)
        and two.sentence.isdisjoint(_VICTIM)
    )


def named_alone(one: Profile, two: Profile) -> bool:
    """Whether one of two ages alone is of somebody named: "Ada Moor, 56", "the 58-year-old governor"."""
    return {one.figure.unit, two.figure.unit} <= AGE_UNITS and bool(one.person) != bool(two.person)


def anybody(one: Profile, two: Profile) -> bool:
    """Whether one of two ages is said of a man or a woman who may be whom the other names."""
    return bool(_ANYBODY & (one.beside | two.beside | one.measure | two.measure))
