"""Verbs and nouns that say how a figure is meant, by what they tell, as sets of the lexicon's words."""

from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import forms_of

# verbs
TRANSITIVE = frozenset(form for lemma in row("change", "transitive", "verbs") for form in forms_of(lemma))
BRINGING = row("measures", "verbs", "bringing")
COMPLETED = row("measures", "verbs", "completed")
COPULAR = row("measures", "verbs", "copular")
GIVEN = row("measures", "verbs", "given")  # participles that have a receiver: "paid her $20 million"
BRINGING_IN = row("measures", "verbs", "bringing_in")
HANDING = row("measures", "verbs", "handing")
WITHOUT_OBJECT = row("measures", "verbs", "without_object")
# past forms that are no participles of what is counted: "people who died", not "people died"
INTRANSITIVE = WITHOUT_OBJECT | row("measures", "verbs", "intransitive")
MINDED = row("measures", "verbs", "of_mind")
LIGHT = row("measures", "verbs", "light")
MAKING_UP = row("measures", "verbs", "making_up")
HALF_TOLD = row("measures", "verbs", "half_told")
SEEING = row("measures", "verbs", "seeing")
MEETING = row("measures", "verbs", "meeting")
NAMING = row("measures", "verbs", "naming")
PARTLY = row("measures", "verbs", "partly")
BECOMING = row("measures", "verbs", "becoming")
REMAINING = row("measures", "verbs", "remaining")
REPRESENTING = row("measures", "verbs", "representing")
SETTING = row("measures", "verbs", "setting")
SHARING = row("measures", "verbs", "sharing")
TRADED = row("measures", "verbs", "traded")
CONTEST = row("change", "contest", "words")
SEATING = row("change", "contest", "seating")
CLAIMING = row("measures", "verbs", "claiming")
SETTLING = row("measures", "verbs", "settling")
REACHING = row("measures", "verbs", "reaching")
RECKONING = row("measures", "verbs", "reckoning")
ASKING = row("measures", "verbs", "asking")
COSTING = row("measures", "verbs", "costing")
MAKING = row("measures", "verbs", "earning")

# nouns
QUANTIFYING = row("measures", "heads", "quantifying")
SIZED = row("measures", "heads", "sized")
KIN = row("measures", "heads", "kinsfolk")
BODIES = QUANTIFYING | SIZED  # whose members do what they do: "a crowd of 200 bakers waved"
FORMS = row("measures", "heads", "forms")  # of what comes in them a sum is no measure
SLICES = row("measures", "heads", "slices")
LEANING = row("measures", "heads", "leaning")
LEVEL_TOO = row("change", "nouns", "level_too")
OWN_NAME = row("change", "nouns", "own_name")
PACES = row("measures", "heads", "paces")
POLLS = row("speech", "polls")
LEADS = row("measures", "rivals", "leads")

# small words
OWN = frozenset(("its", "their", "his", "her"))
WENT = frozenset(("went", "came", "gone", "come"))
HAVING = frozenset(("have", "has", "had"))
MODALS = frozenset(("can", "could", "may", "might", "must", "should", "will", "would"))
PARTICLES = frozenset(("off", "out", "up", "down", "away", "over", "aside", "go"))
TOWARDS = frozenset(
    ("into", "onto", "through", "across", "toward", "towards", "over", "along", "outside", "inside")
)
WHOM = frozenset(("him", "her", "them", "us", "me", "you", "it"))
