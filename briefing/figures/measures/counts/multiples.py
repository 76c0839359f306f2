"""What grew so many times over, or is so much likelier: "doubled its output", "twice as likely to vote"."""

from briefing.figures.grammar.phrases import phrase_after, verb_before, with_complements
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import NOUNS, PLAIN_NOMINALS
from briefing.figures.label_parts.doers import short_name
from briefing.figures.label_parts.labels import finish, words_of
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.patterns import row
from briefing.figures.words.wordlists import QUANTIFYING

_MULTIPLYING = row("measures", "verbs", "multiplying")
_MANY = (["more"], ["fewer"], ["as", "many"], ["as", "much"])
_FEW = 4  # words from a multiple to "likely"
_LONGEST = 9  # words of the deed that is likely


def _names_thing(t: Tagged, i: int, than: int) -> bool:
    """Whether "gathers ten times more light than" names a thing; not "is ten times more costly than"."""
    return t.tags[than - 1] in NOUNS or (t.tags[than - 1] == "J" and t.tags[i - 1 : i] in tuple("VLE"))


def multiplied(t: Tagged, i: int, quantity: Quantity) -> str:
    """The thing or the deed after a multiple; "" where none is."""
    part = quantity.unit == "%" or quantity.form == "fraction"
    compared = part and t.lower[i + 1 : i + 2] in (["more"], ["less"])
    likely = quantity.form == "multiple" or compared  # "35% less likely to die"
    if likely and "likely" in t.lower[i + 1 : i + 1 + _FEW]:
        return _likelihood(t, i, t.lower.index("likely", i))
    if quantity.form != "multiple":
        return ""
    than = t.lower.index("than", i) if t.word(i + 1) in ("more", "fewer") and "than" in t.lower[i:] else 0
    if 0 < than - i - 2 <= _FEW and t.tags[i + 2] in PLAIN_NOMINALS and _names_thing(t, i, than):
        return finish(t.slice(i + 2, than))  # "ten times more light than"
    many = next((len(words) for words in _MANY if t.lower[i + 1 : i + 1 + len(words)] == words), 0)
    if many:
        return finish(words_of(t, phrase_after(t, i + 1 + many)))
    acts = t.lower[i].rpartition(" ")[2] in _MULTIPLYING
    if not (acts or t.lower[i] == "twice") or t.tags[i + 1 : i + 2] not in ("D", "S"):
        return ""
    thing = phrase_after(t, i + 1)
    if thing is None or (t.lower[thing[1] - 1] in QUANTIFYING and t.tags[thing[1] : thing[1] + 1] != "o"):
        return ""
    return finish(words_of(t, with_complements(t, thing, 1)))


def _likelihood(t: Tagged, i: int, likely: int) -> str:
    """The "Likelihood to share their views" of "as likely to share their views"; of fires made likelier."""
    to = t.tags.find("t", likely + 1, likely + 1 + _FEW)  # "as likely as others to vote"
    if to < 0 or any(tag in ",;.:" for tag in t.tags[likely:to]):
        verb = verb_before(t, i)
        thing = phrase_after(t, verb + 1, i) if verb >= 0 else None
        thing = thing or subject(t, verb)
        words = short_name(t, thing)
        return finish(f"likelihood of {words}" if words else "likelihood")
    end = min(to + 2, len(t.tags))
    while end < len(t.tags) and t.tags[end] not in ',.;:)–"ahsmkrcQ' and end - to <= _LONGEST:
        end += 1
    return finish(f"likelihood {t.slice(to, end)}")
