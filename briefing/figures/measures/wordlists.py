"""Verbs and nouns that say how a figure is meant, by what they tell, as sets of the lexicon's words."""

from briefing.figures.lexicon import load

_CHANGE = load("change")
_VERBS = load("measures")["verbs"]
_HEADS = load("measures")["heads"]

# verbs
TRANSITIVE = frozenset(
    form
    for lemma in _CHANGE["transitive"]["verbs"].split()
    for form in (lemma, lemma + "s", lemma + "ed", lemma + "d", lemma + "ing", lemma[:-1] + "ing")
) | {"lost", "cutting", "shedding"}
BRINGING = frozenset(_VERBS["bringing"].split())
COMPLETED = frozenset(_VERBS["completed"].split())
COPULAR = frozenset(_VERBS["copular"].split())
GIVEN = frozenset(_VERBS["given"].split())  # participles that have a receiver: "paid her $20 million"
HANDING = frozenset(_VERBS["handing"].split())
WITHOUT_OBJECT = frozenset(_VERBS["without_object"].split())
# past forms that are no participles of what is counted: "people who died", not "people died"
INTRANSITIVE = WITHOUT_OBJECT | frozenset(_VERBS["intransitive"].split())
LIGHT = frozenset(_VERBS["light"].split())
MAKING_UP = frozenset(_VERBS["making_up"].split())
MEETING = frozenset(_VERBS["meeting"].split())
NAMING = frozenset(_VERBS["naming"].split())
PARTLY = frozenset(_VERBS["partly"].split())
BECOMING = frozenset(_VERBS["becoming"].split())
REMAINING = frozenset(_VERBS["remaining"].split())
REPRESENTING = frozenset(_VERBS["representing"].split())
SHARING = frozenset(_VERBS["sharing"].split())
TRADED = frozenset(_VERBS["traded"].split())
CONTEST = frozenset(_CHANGE["contest"]["words"].split())
SEATING = frozenset(_CHANGE["contest"]["seating"].split())
CLAIMING = frozenset(_VERBS["claiming"].split())
SETTLING = frozenset(_VERBS["settling"].split())
REACHING = frozenset(_VERBS["reaching"].split())
RECKONING = frozenset(_VERBS["reckoning"].split())
ASKING = frozenset(_VERBS["asking"].split())
COSTING = frozenset(("cost", "costs", "costing"))
MAKING = frozenset(("make", "makes", "made", "making", "earning"))

# nouns
QUANTIFYING = frozenset(_HEADS["quantifying"].split())
SIZED = frozenset(_HEADS["sized"].split())
BODIES = QUANTIFYING | SIZED  # whose members do what they do: "a crowd of 200 bakers waved"
FORMS = frozenset(_HEADS["forms"].split())  # of what comes in them a sum is no measure
LEANING = frozenset(_HEADS["leaning"].split())
LEVEL_TOO = frozenset(_CHANGE["nouns"]["level_too"].split())
OWN_NAME = frozenset(_CHANGE["nouns"]["own_name"].split())
PACES = frozenset(_HEADS["paces"].split())
POLLS = frozenset(("poll", "polls", "survey", "surveys"))
LEADS = frozenset(load("measures")["rivals"]["leads"].split())

# small words
PARTICLES = frozenset(("off", "out", "up", "down", "away", "over", "aside"))
TOWARDS = frozenset(
    ("into", "onto", "through", "across", "toward", "towards", "over", "along", "outside", "inside")
)
WHOM = frozenset(("him", "her", "them", "us", "me", "you", "it"))
