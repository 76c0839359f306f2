"""Time that something took, that somebody spent, that it lasted: "took two months to repair"."""

from briefing.figures.grammar.phrases import phrase_after
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.walking import on_over
from briefing.figures.label_parts.verb_complements import past_particle
from briefing.figures.measures.durations.lengths_of_time import FEW, clause_of_time, governor_of_time
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row

TAKING = row("measures", "dimensions", "taking")
_ALLOWING = row("measures", "dimensions", "allowing")
_SPENDING = row("measures", "dimensions", "spending")


def took(t: Tagged, i: int) -> str:
    """ "It took the council [two months] to repair the bridge": time to repair the bridge."""
    near = t.lower[max(0, i - FEW - 2) : i]
    if t.tags[i + 1 : i + 2] == "r" and not TAKING.isdisjoint(near):
        who = phrase_after(t, i + 2)  # "took 10 minutes for the guards to arrive"
        end = who[1] if who else 0
        if who and t.tags[end : end + 1] == "t" and end + 1 < len(t.tags):
            thing = phrase_after(t, end + 2)
            if t.tags[end + 1 : end + 2] == "B" and end + 2 < len(t.tags):
                return f"time for {t.slice(i + 2, past_particle(t, end + 3))}"  # "to be put out"
            stop = thing[1] if thing and thing[0] <= end + 3 else end + 2
            return f"time for {t.slice(i + 2, stop)}" if stop - i <= 2 * FEW else "time taken"
    if t.tags[i + 1 : i + 2] != "t" or t.tags[i + 2 : i + 3] not in tuple("VYLUWNB"):
        return ""
    if TAKING.isdisjoint(near) and _ALLOWING.isdisjoint(near):
        return ""
    undergone = t.tags[i + 2] == "B" and t.tags[i + 3 : i + 4] in ("E", "V")
    if undergone:
        return f"time {t.slice(i + 1, i + 4)}"  # "took two months to be mended"
    thing = phrase_after(t, i + 3)
    end = thing[1] if thing and thing[0] - i < FEW else i + 3
    so = t.tags[end : end + 1] == "J" and t.tags[end + 1 : end + 2] in ("", *".,;o")  # "to find Moor guilty"
    return f"time {t.slice(i + 1, end + so)}"


def spent(t: Tagged, i: int) -> str:
    """ "The crew spent [nine hours] on the roof": time the crew spent on the roof."""
    verb = governor_of_time(t, i)
    part = _part_spent(t, i) if t.tags[i + 1 : i + 2] == "o" else i + 1
    if t.lower[max(verb, 0)] not in _SPENDING or not part:
        return ""
    i = part - 1
    end = on_over(t, i + 1, "R")
    if t.tags[end : end + 1] in tuple("inawxG"):
        thing = phrase_after(t, end + 1)
        end = thing[1] if thing else end + (t.tags[end] == "G")
        if t.tags[end : end + 1] in tuple("QKD#") or '"' in t.tags[i:end]:
            end = i + 1  # "at number one": it goes on
    doer = subject(t, verb)
    done = participle(t.lower[verb])
    told = f"{done} {t.slice(i + 1, end)}".strip()
    return (clause_of_time(t, doer, told, "time") if doer else "") or f"time {told}"


def _part_spent(t: Tagged, i: int) -> int:
    """Where the doing begins of "the first [two hours] of the day rowing"; 0 where none is told."""
    whole = phrase_after(t, i + 2)
    end = next((at for at in range(*whole) if t.tags[at] == "G"), whole[1]) if whole else 0
    return end if t.tags[end : end + 1] == "G" and end > i + 2 else 0
