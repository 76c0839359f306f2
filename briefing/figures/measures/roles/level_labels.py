"""What a level, a change or a figure before its noun measures: "unemployment rate", "lives saved"."""

from briefing.figures.frames.change import claims
from briefing.figures.frames.frame import Frame
from briefing.figures.frames.of import ATTRIBUTES
from briefing.figures.grammar.phrases import Span, head_end, phrase_after, verb_before
from briefing.figures.grammar.subjects import subject
from briefing.figures.grammar.tagging import Tagged
from briefing.figures.grammar.tags import (
    DETERMINERS_ADVERBS,
    PLAIN_VERB_FORMS,
    PLAIN_VERBS,
    VERB_GROUP,
    VERBS_OF_CHANGE,
)
from briefing.figures.grammar.verb_scope import is_passive
from briefing.figures.grammar.walking import back_over, on_over, run_start
from briefing.figures.label_parts.counting import end_of_clause, plural
from briefing.figures.label_parts.denials import is_left_undone
from briefing.figures.label_parts.doers import by_agent, short_name
from briefing.figures.label_parts.labels import finish, possessive, uncapitalised, words_of
from briefing.figures.measures.deeds.deed import deed
from briefing.figures.quantities.vocabulary import VOCABULARY
from briefing.figures.slots.gazetteer import is_known
from briefing.figures.slots.speaker_names import AGENTS
from briefing.figures.units.families import is_money
from briefing.figures.units.quantity import Quantity
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import participle
from briefing.figures.words.patterns import row, row_names
from briefing.figures.words.people import takes_who
from briefing.figures.words.wordlists import COSTING, GIVEN, OWN_NAME, SLICES, TRANSITIVE

_PAYABLE = row("measures", "heads", "payable")
_VALUED = row("measures", "verbs", "valuing")
_SELLING = row("measures", "verbs", "selling")
_GOING = row("measures", "verbs", "going")
_RECORDS = row("measures", "heads", "records")
_SWAPPED = ("traded", "swapped", "exchanged", "bartered")
_QUOTED = row("measures", "heads", "quoted")
_SCORED = ("point", "goal", "run", "try", "hit")
_BOUNDING = row_names("measures", "limits", "imposing")
_NUMBERS = ("number", "share", "proportion")
_ENDS = row("measures", "heads", "ends")
_OPINIONS = ("approval", "disapproval")
_LENT = row("measures", "heads", "lent")


def level_label(t: Tagged, i: int, frame: Frame, quantity: Quantity) -> str:
    """The phrase measured, with the word of its deed, of its change or of its owner that it needs."""
    topic = words_of(t, frame.topic) + _clause_of_those(t, frame)
    if frame.role == "level" and frame.verb > i and topic:
        owner = (
            phrase_after(t, frame.verb + 2)
            if t.lower[frame.verb : frame.verb + 2] == ["owned", "by"]
            else None
        )
        by = f" by {words_of(t, owner)}" if owner else ""
        return finish(f"{topic} {t.lower[frame.verb]}{by}")  # "35 percent contained", "40% owned by Moor"
    if frame.role == "level" and frame.verb == i + 1 and quantity.unit == "%" and not topic:
        return finish(f"share {t.lower[frame.verb]}")  # "it is 35 percent contained"
    on_base = quantity.unit == "%" and t.word(i + 1) == "of" and not frame.owner
    if frame.role == "of" and frame.tail and topic and " " not in topic and not on_base:
        thing = words_of(t, frame.tail)  # "the second of two days of talks", but "a deficit of 4% of output"
        if topic.endswith("ing") and t.words[i + 1] == "in":
            return finish(f"{thing} {participle(topic.lower())}")  # "the freezing of $9 in aid"
        topic = thing if topic.lower() in VOCABULARY.ordinals else f"{topic} {t.words[i + 1]} {thing}"
    changed = _change_label(t, i, frame, topic) if frame.role == "change" else ""
    if changed:
        return finish(changed)
    if frame.role == "modifier" and topic and not quantity.unit:  # "save 33,000 lives"
        acts = 0 <= frame.verb < i and t.tags[frame.verb] in PLAIN_VERB_FORMS
        return finish(_with_deed(t, i, frame.verb, topic) if acts else topic)
    if frame.owner and topic:
        return finish(_of_owner(t, frame.owner, topic))
    reached = t.word(i - 2) in _RECORDS  # "inflation hit a 41-year high of 11%"
    asked = reached or t.tags[i + 1 : i + 3] in ("tB", "tV")  # "requires all payments of $9 to be reported"
    if topic and frame.role == "of" and 0 <= frame.verb < i and not (asked or _changes(t, frame.verb)):
        return finish(_with_deed(t, i, frame.verb, topic))
    if quantity.unit == "%" and (topic.lower() in _ENDS or topic.lower().endswith("iest")):
        return finish(f"{topic} share")  # "rates for the top 2%"
    if is_money(quantity.unit) and topic and _is_sold(t, frame.verb):
        return finish(f"price of {_within_label(t, frame.topic, topic)}")
    scored = quantity.unit in _SCORED
    capped = _capped(t, frame, topic) if topic and not scored and frame.role in ("level", "beside") else ""
    if capped:
        return finish(capped)
    swapped = t.lower[frame.verb - 1] if t.word(frame.verb) == "for" else ""
    if is_money(quantity.unit) and topic and _is_swapped(t, frame, quantity.unit, swapped):
        return finish(f"money {swapped} for {_within_label(t, frame.topic, topic)}")
    return finish(_given_or_cost(t, i, frame, topic) or topic)


def _is_swapped(t: Tagged, frame: Frame, unit: str, done: str) -> bool:
    """Whether a sum is given for a thing once: "relief is traded for $9", not at $9 a barrel."""
    quoted = frame.topic is not None and t.lower[frame.topic[1] - 1] in _QUOTED
    return done in _SWAPPED and t.tags[frame.verb - 2] == "B" and "/" not in unit and not quoted


def _capped(t: Tagged, frame: Frame, topic: str) -> str:
    """The "cap on fees" of "to cap fees at [$9]", "if you cap fees around [$9]"; else ""."""
    if frame.topic is None:
        return ""
    low = frame.topic[0]
    if t.tags[low - 1 : low] == "K" and low and t.lower[low] in _BOUNDING:
        return f"{_BOUNDING[t.lower[low]]} on {topic.partition(' ')[2]}"
    verb = low - 1 - (t.tags[low - 1 : low] in ("D", "S"))
    bounds = 0 < verb < frame.verb and t.lower[verb] in _BOUNDING and t.lower[frame.verb] in ("at", "to")
    return f"{_BOUNDING[t.lower[verb]]} on {_within_label(t, frame.topic, topic)}" if bounds else ""


def _is_sold(t: Tagged, at: int) -> bool:
    """Whether a sum "for" which something goes is its price: "the mill sold for $9", "sold the mill for"."""
    verb = verb_before(t, at) if t.word(at) == "for" else -1
    if verb < 0 or any(tag in "Q,;:" for tag in t.tags[verb:at]):
        return False
    return t.lower[verb] in _SELLING or (t.lower[verb] in _GOING and verb == at - 1)


def _clause_of_those(t: Tagged, frame: Frame) -> str:
    """The " who left" of "the number of bakers who left rose 4%"."""
    if frame.topic is None or t.lower[frame.topic[0]] not in _NUMBERS or t.word(frame.topic[0] + 1) != "of":
        return ""
    end = end_of_clause(t, frame.topic[1], frame.verb)
    return f" {t.slice(frame.topic[1], end)}" if end else ""


def _in_plural(topic: str) -> str:
    """The "wages" of "wage growth of 5%"; "" of what is not told in the plural."""
    last = topic.rpartition(" ")[2]
    return f"{topic.removesuffix(last)}{plural(last)}" if last.lower() in _PAYABLE else ""


def _change_label(t: Tagged, i: int, frame: Frame, topic: str) -> str:
    """Of a change that has its own name: "raise for teachers", "pay raise"; "" where its topic is enough."""
    if _is_own_name(t, frame, topic):
        return f"{t.words[frame.verb]}{_claimed(t, min(frame.verb, i)) if not topic else ''}"
    if topic and _is_for(t, frame):
        return f"{t.words[frame.verb]} for {topic}"
    if topic and _is_given(t, frame):
        return f"{t.words[frame.verb]} for {short_name(t, frame.topic) or topic}"
    if topic and frame.topic and frame.topic[1] == frame.verb and t.tags[frame.verb] == "A":
        told = _in_plural(topic)
        if told:
            return told
    compound = frame.topic and frame.topic[1] == frame.verb and t.lower[frame.verb] in OWN_NAME
    return f"{topic} {t.words[frame.verb]}" if compound else ""  # "a 16% pay raise"


def _with_deed(t: Tagged, i: int, verb: int, topic: str) -> str:
    told = deed(t, verb, i)
    head, to, whom = topic.partition(" to ")
    if to and t.tags[i + 1 : i + 2] == "t" and told.partition(" ")[0] in GIVEN:
        return f"{head} {told.partition(' ')[0]} to {whom}"  # "handed a dividend of $9 to clerks"
    return f"{topic} {told}{by_agent(t, verb)}" if told else topic


def _of_owner(t: Tagged, owner: Span, topic: str) -> str:
    """ "Altitude of glider", "chunks of cash", "Alder’s lead over Moss", "Alder: support"."""
    if topic.lower() in SLICES:
        return f"{topic} of {words_of(t, owner)}"
    if topic.lower() not in ATTRIBUTES:
        if topic.lower() in _OPINIONS:
            return f"{topic} of {words_of(t, owner)}"
        lent = not _LENT.isdisjoint(topic.lower().split())
        whose = f"{words_of(t, owner)}:" if lent else possessive(words_of(t, owner))
        return f"{whose} {uncapitalised(topic)}"
    whose = short_name(t, owner)
    if not whose or is_known(whose):
        return topic
    if topic.lower() != "cost":
        return f"{topic} of {whose}"
    at = head_end(t, owner) - 1
    head = t.lower[at]
    bears = t.tags[at] == "P" or head in AGENTS  # "Moor recalled its cars, at a cost of $9"
    return topic if takes_who(head) and not bears else f"{topic} {'to' if bears else 'of'} {whose}"


def _changes(t: Tagged, verb: int) -> bool:
    """Whether a verb tells a change of its subject, and acts on nothing."""
    return t.tags[verb] in VERBS_OF_CHANGE and t.lower[verb] not in TRANSITIVE


def _given_or_cost(t: Tagged, i: int, frame: Frame, topic: str) -> str:
    """ "Paid to its chief", "cost of flat", and "cost" alone of what is not named; "" of any other level."""
    verb = frame.verb
    if verb < 0:
        return ""
    verb -= verb > 0 and t.tags[verb : verb + 2] == "QQ"  # "cost both towns $9"
    costs = t.lower[verb] in COSTING
    undone = "not " if is_left_undone(t, verb, i) else ""
    if not topic or frame.topic is None:  # "a tax cut of 20%, which would cost $9"
        return "Cost" if costs and not topic and frame.role == "level" and verb < i else ""
    if frame.role == "level" and verb < frame.topic[0] and t.tags[verb] in PLAIN_VERB_FORMS:
        given = participle(t.lower[verb])
        if given in GIVEN:
            return f"{undone}{given} to {topic}"
    cost = _cost(t, verb, frame.topic, topic) if costs else ""
    return f"not the {cost}" if cost and undone else cost


def last_resort(t: Tagged, i: int) -> str:
    """The verb of a price or share whose subject names nothing: "he [polled] at 50 percent"."""
    at = back_over(t, i - 1, DETERMINERS_ADVERBS)
    if at < 2 or t.tags[at] != "a" or t.tags[at - 1] not in PLAIN_VERBS:
        return ""
    done = participle(t.lower[at - 1])
    return "value" if done in _VALUED else done


def _is_own_name(t: Tagged, frame: Frame, topic: str) -> bool:
    """Whether a noun of change is itself what is measured: no other phrase is, or only one far before it."""
    if frame.verb < 0 or t.tags[frame.verb] != "A":
        return False
    far = frame.topic is None or frame.topic[1] < frame.verb
    return not topic or (far and t.lower[frame.verb] in OWN_NAME)


def _claimed(t: Tagged, end: int) -> str:
    """The " wanted by guild" of "the guild wants a rise of 5%"; "" where nobody is told to want it."""
    verb = verb_before(t, end)
    who = short_name(t, _claimant(t, verb)) if verb >= 0 and claims(t, verb) else ""
    particle = t.slice(verb + 1, on_over(t, verb + 1, "rnx")) if who else ""
    return f" {participle(t.lower[verb])} {particle}".rstrip() + f" by {who}" if who else ""


def _claimant(t: Tagged, verb: int) -> Span | None:
    """Who wants it; of "the league says rent has soared and is seeking" the league, which says so."""
    who = subject(t, verb)
    joint = run_start(t, verb, VERB_GROUP) - 1
    if who is None or t.tags[joint : joint + 1] != "c" or t.tags[who[1] - 1] != "N":
        return who
    says = back_over(t, who[0] - 1, "DSk")
    acts = takes_who(t.lower[who[1] - 1]) or t.lower[who[1] - 1] in AGENTS
    return subject(t, says) or who if t.tags[says] == "Y" and not acts else who


def _is_for(t: Tagged, frame: Frame) -> bool:
    """Whether such a noun is for whom the phrase names: "a 5% raise for teachers"."""
    own = frame.verb >= 0 and t.lower[frame.verb] in OWN_NAME
    return own and t.word(frame.verb + 1) == "for"


def _is_given(t: Tagged, frame: Frame) -> bool:
    """Whether a rise is what somebody got: "the drivers were given a 7 percent rise"."""
    if frame.topic is None or frame.verb < 0 or t.tags[frame.verb] != "A":
        return False
    verb = verb_before(t, frame.verb)
    passive = verb >= frame.topic[1] and participle(t.lower[verb]) in GIVEN and is_passive(t, verb)
    return passive and takes_who(t.lower[frame.topic[1] - 1])


def _cost(t: Tagged, verb: int, thing: Span, topic: str) -> str:
    """Of "costing Moor $9": cost to Moor; of "the flat costs $9": cost of flat."""
    if thing[0] > verb:
        return f"cost to {topic}"
    doing = _doing(t, verb)
    if doing:
        return f"cost of {doing}"
    return f"cost of {_within_label(t, thing, topic)}"


def _within_label(t: Tagged, thing: Span | None, topic: str) -> str:
    """A phrase as it stands within a label: "tickets", but "Ada Moor", and "Holt" that opens its sentence."""
    named = thing is not None and thing[0] == 0 and not is_plural(t.lower[thing[1] - 1])
    lower = thing is not None and t.tags[thing[0]] in "NJD" and not named
    return topic[:1].lower() + topic[1:] if lower else topic


def _doing(t: Tagged, verb: int) -> str:
    """The "keeping a garrison" of "said keeping a garrison of 50 soldiers would cost"."""
    for at in range(max(0, verb - 20), verb):
        if t.lower[at].endswith("ing") and t.tags[at] in "GVUW" and (at == 0 or t.tags[at - 1] in ',kmY"'):
            thing = phrase_after(t, at + 1, verb)
            return uncapitalised(t.slice(at, thing[1])) if thing else ""
    return ""
