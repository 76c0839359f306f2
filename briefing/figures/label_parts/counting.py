"""The noun that a figure counts, in the text's own words."""

import re

from briefing.figures.grammar.neighbours import FINITE
from briefing.figures.grammar.phrases import phrase_after, verb_before, with_complements
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import DETERMINERS_ADVERBS, FINITE_VERBS, PLAIN_VERB_FORMS
from briefing.figures.grammar.walking import back_over, run_start
from briefing.figures.label_parts.labels import before_time
from briefing.figures.units.families import MEASURED, is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import LISTS, is_plural, singular
from briefing.figures.words.participles import is_past
from briefing.figures.words.patterns import phrases

_THING_IN = re.compile(r"[^\W_]+ ([a-z]+(?: [a-z]+)?) (?:in|out of)(?: every)? [^\W_]+\Z", re.IGNORECASE)
_LISTED = re.compile("(?:(?:,J*N+)+,?)?cD?J*[NA]+")  # "[, women and children]"
_LONGEST_LIST = 30  # letters
_MANY = 10  # so few are not counted together
_NUMBER = frozenset(("number", "numbers"))
_LONGEST_CLAUSE = 9  # words of "who stayed overnight"
_FAR = 25  # words back to "the number of"


def counted_noun(t: Tagged, quantity: Quantity) -> str:
    """The counted noun as the text has it ("people", "new cases"); "" when the unit is no such noun."""
    if quantity.form == "fraction":
        inner = _THING_IN.match(t.text, quantity.start, quantity.end)  # "one voter in six"
        several = inner is not None and is_plural(inner[1].lower())  # "six voters in ten"
        return "" if inner is None else inner[1] if several else plural(inner[1])
    unit = quantity.unit.partition("/")[0]
    if not unit or unit in MEASURED or is_money(unit) or unit == "unit" or unit.startswith("per "):
        return ""
    wanted = unit.split()
    span = t.text[quantity.start : quantity.end].split()
    if unit == "people" and span[-1].lower() in phrases("harmed", "states"):
        return span[-1]  # "12 injured"
    if len(span) <= len(wanted):
        span = " ".join(span).replace("-", " ").split()  # "22-page"
    if "/" in quantity.unit:
        while len(span) > 1 and span[-1][:3].lower() != wanted[-1][:3].lower():
            span.pop()  # "passengers a year"
    tail = span[-len(wanted) :]
    if len(tail) < len(wanted) or len(wanted[-1]) < 3:
        return ""
    if tail[-1][:2].lower() != wanted[-1][:2].lower() and singular(tail[-1]) != wanted[-1]:  # "two men"
        return ""
    tail[0] = tail[0].removeprefix("[")  # "11 million [undocumented cooks]"
    while len(tail) > 1 and tail[0].lower().endswith(("'s", "’s")):
        tail.pop(0)  # "54 of the chamber's members"
    return " ".join(tail)


def with_listed(t: Tagged, i: int, quantity: Quantity, noun: str) -> str:
    """A counted noun with what is counted by the same figure: "40 [homes and shops]"; else as it is."""
    listed = _LISTED.match(t.tags, i + 1) if noun and quantity.value not in range(1, _MANY) else None
    if listed is None or "/" in quantity.unit or not t.words[i].endswith(noun):
        return noun
    end = listed.end()
    last = t.lower[end - 1]
    plain = is_plural(last) or last in LISTS.collective
    if not plain or not all(t.lower[at] == "other" for at in range(i + 1, end) if t.tags[at] == "D"):
        return noun
    if t.tags[end : end + 2] in ("oQ", "aQ") or t.tags[end : end + 1] == "Q" or "but" in t.lower[i:end]:
        return noun  # "40 mills and sales of $9"
    opens = i == 0 or not t.tags[:i].strip(DETERMINERS_ADVERBS)
    where = phrase_after(t, end + 1) if t.tags[end : end + 1] in tuple("ina") else None
    acts = any(t.tags[at : at + 1] in tuple(FINITE_VERBS + "Et") for at in (end, where[1] if where else end))
    words = t.text[t.ends[i] : t.ends[end - 1]]
    if (acts and not opens) or len(words) > _LONGEST_LIST:
        return noun  # "cut 40 jobs and costs in Tarn fell"
    return noun + words


def number_of(t: Tagged, i: int, unit: str) -> str:
    """The "beds closed in May" of "the number of beds closed in May fell to 30", for the figure at ``i``."""
    if _NUMBER.isdisjoint(t.lower):
        return ""
    for at in range(i - 2, max(i - _FAR, -1), -1):
        if t.tags[at] in ";:":
            break
        if t.lower[at] not in _NUMBER or t.tags[at + 1] != "o":
            continue
        thing = phrase_after(t, at + 2, i)
        if thing is None and t.tags[at + 2] in "UWV":
            thing = at + 2, at + 3  # "the number of rockets", which is no verb here
        if thing is None:
            return ""
        head, noun = singular(t.lower[thing[1] - 1]), unit.rpartition(" ")[2].lower()
        if head != noun and not (noun == "people" and head in phrases("harmed", "states")):
            return ""
        end = thing[1]
        if t.tags[end : end + 1] in ("E", "G") or _is_reduced(t, end, i) or _is_put(t, at, end, i):
            end += 1  # "killed in the attack"
            inner = phrase_after(t, end + 1, i) if t.tags[end : end + 1] in ("i", "n", "a", "b") else None
            end = inner[1] if inner else end
        else:
            end = end_of_clause(t, end, verb_before(t, i)) or with_complements(t, thing, 1, stop=i)[1]
        return t.slice(thing[0], end)
    return ""


def end_of_clause(t: Tagged, relative: int, verb: int) -> int:
    """Where "who stayed overnight" at ``relative`` ends before the verb of its sentence; 0 without one."""
    verb = verb if t.tags[verb] in FINITE_VERBS else verb_before(t, verb)  # the "stands" of "stands at"
    if t.tags[relative : relative + 1] != "k" or verb - relative > _LONGEST_CLAUSE:
        return 0
    end = before_time(t, relative, run_start(t, verb, "BHMX"))
    inside = t.tags[relative + 1 : end]
    return end if inside[:1] in tuple("VELUWBHM") and not any(tag in ",;:Qk" for tag in inside) else 0


def _is_reduced(t: Tagged, at: int, i: int) -> bool:
    """Whether the past form at ``at`` is no verb of the sentence: of cyclists "killed" the number rose."""
    acts = t.tags[at : at + 1] in ("V", "L") and is_past(t.lower[at])
    return acts and not FINITE.isdisjoint(t.tags[at + 1 : i])


def _is_put(t: Tagged, number: int, at: int, i: int) -> bool:
    """Whether a past form at ``at`` is of homes that somebody counts: "put the number of homes lost at"."""
    if t.tags[at:i] not in ("Va", "La") or not is_past(t.lower[at]):
        return False
    put = back_over(t, number - 1, "DJ")
    return put >= 0 and t.tags[put] in PLAIN_VERB_FORMS


def plural(noun: str) -> str:
    """The plural of a counted noun: "elderly woman" → elderly women."""
    low = noun.rpartition(" ")[2].lower()
    if low in LISTS.collective:
        return noun
    if low.endswith("man"):
        return noun[:-2] + "en"
    if low.endswith("child"):
        return noun + "ren"
    if low.endswith(("s", "x", "ch", "sh")):
        return noun + "es"
    return noun[:-1] + "ies" if low.endswith("y") and low[-2:-1] not in tuple("aeiou") else noun + "s"
