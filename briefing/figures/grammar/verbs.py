"""Verb or noun: what a word that may be a verb is among its neighbours."""

from briefing.figures.grammar.neighbours import FINITE, NAMED, OBJECTS, PERCENTS, Word, counts_things, is_this
from briefing.figures.grammar.set_verbs import is_cost_of, of_set_verb
from briefing.figures.grammar.tags import NOMINALS, PLAIN_VERBS
from briefing.figures.units.families import CURRENCY_SIGNS
from briefing.figures.words.nouns import is_plural
from briefing.figures.words.participles import PAST, is_past, participle
from briefing.figures.words.patterns import row
from briefing.figures.words.wordclasses import CHANGE_NOUNS
from briefing.figures.words.wordlists import PARTICLES

_IRREGULAR_PAST = row("tags", "irregular_past")
_MANY = row("measures", "heads", "quantifying") | {"majority", "minority", "group", "number"}
_INCLUDING = frozenset(("including", "excluding"))
_HANDLING = row("tags", "handling")
_ACTIVITIES = row("tags", "activity")
_TRANSITIVE = row("change", "transitive", "verbs")
_DONE = frozenset(map(participle, _TRANSITIVE))
_CUT_OR_RAISED = row("tags", "cut_or_raised")
_WAVES = row("tags", "waves")
_WATERS = row("tags", "waters")
_APPROVING = row("tags", "approving")
_OPINING = row("tags", "opining")
_TOLD = row("tags", "told")
_SEEING = row("measures", "verbs", "seeing")
_REMAINING = row("measures", "verbs", "remaining")
_BECOMING = row("measures", "verbs", "becoming")
# what a verb turns into after these tags: a noun ("a record high", "its initial claims")
_BEFORE_NOUN = frozenset("DJSQA")
_AFTER_NOUN = frozenset(("", *",.;:)ianrtfgwbxcBHMTkmo", '"'))
_AFTER_DOING = frozenset("iantrfgwxbDKGSPNJc.,")
_NEVER_NOUNS = frozenset(("goes", "does", "gets", "gives", "becomes", "seems", "comes"))
_PREPOSITIONS = frozenset("oirnawfb")
_NO_OBJECT = frozenset("DQKNPJtBHM")
_OBJECTS_AND_NOUNS = OBJECTS | {"N", "J"}


def of_verb(w: Word) -> str:
    """The tag of what may be a verb."""
    if w.after == "L" and is_cost_of(w, w.at + 1):
        w.after = "N"  # "brings cost savings"
    current, before, after, word = w.tag, w.before, w.after, w.text
    if word[0].isupper() and w.at and not w.title and before not in ':"–':
        return "P"
    word = word.lower()
    doing = word.endswith("ing")
    bare = not doing and not word.endswith("ed") and word not in _IRREGULAR_PAST
    changes = word in CHANGE_NOUNS
    if bare and _has_size(w, word):
        return "A" if changes else "N"  # "a 3 GW project off Tarn"
    found = of_set_verb(w, word) or (_of_doing(w, word) if doing else _of_done(w, word, bare))
    if found:
        return found
    if before == "D" and w.words[w.at - 1] == "each" and w.tag_at(-2) in ("M", "H"):
        return current  # "would each receive $9"
    if before == "Q" and changes and word.endswith("s") and after in ("D", "S"):
        return current  # "under five hours raises the risk"
    if before in _BEFORE_NOUN and not (doing and before == "D" and not changes):
        return _in_noun_phrase(w, word, bare)
    if not bare and before == "c" and w.tag_at(-2) == "J" and after == "N" and is_past(word):
        return "J"  # "for the free and reduced meals"
    if not bare and before == "o" and after in ("a", "B", "L", "U", "W"):
        return "N"  # "the number of displaced at"
    if not bare and before in ("o", "i", "r", "w", "n", "f", "b") and after in NAMED:
        return "J"  # "the number of closed mines"
    if word in _WAVES and w.words[w.at - 1].lower() in _WATERS and not (word[-1] == "s" and after == "Q"):
        return "N"  # "the storm surge reached"
    if changes and _is_change(w, bare):
        return "A"
    return "N" if _is_noun(w, word, bare) else current


def _of_doing(w: Word, word: str) -> str:
    """The tag of a word in -ing that is no verb by what stands right beside it; "" where it may be one."""
    if w.before == "P" and w.tag_at(-2) == "D" and w.after in ",.;)ciaT":
        return "N"  # "at a Navy building in"
    if w.before == "D" and w.after in _AFTER_NOUN:
        return "N"  # "in the building"
    if w.tag == "W" and w.words[w.at - 1] == "total" and w.tag_at(-2) == "D" and w.after not in OBJECTS:
        return "N"  # "the total easing since May"
    if w.before == "D" and w.tag == "L" and w.after == "L":
        return "J"  # "its running costs"
    if w.tag == "L" and _handles_things(w, word):
        return "V"
    return w.tag if w.before == "Q" and _is_done_by_counted(w, word, bare=False) else ""


def _of_done(w: Word, word: str, bare: bool) -> str:
    """The tag of any other word whose place in its phrase or clause settles it; "" where it does not."""
    current, before, after = w.tag, w.before, w.after
    if current == "Y" and before == "B" and after in ("J", "E"):
        return "V"  # "have been found eligible"
    if current in "YL" and w.words[w.at - 1] == "ever" and is_past(word):
        return "E"  # "the hottest day ever recorded in"
    if current == "Y" and after in ("x", "d") and w.words[w.at + 1] in ("off", "down"):
        return "V"  # "wrote off $9"
    if before == '"' and w.tag_at(-2) == "Q" and w.words[w.at - 1] in ("'", "’"):
        return "N"  # "12 weeks' pay"
    if bare and before == "N" and after == "t" and _ends_phrase_of_one(w, word):
        return "A" if word in CHANGE_NOUNS else "N"
    if before == "T" and _is_of_hours(w, word):
        w.tags[w.at - 1] = "N"  # things that are counted, and no time
        return "N"  # "hours worked fell"
    if w.at == 1 and before == "S" and after == "Q" and current == "V" and word.endswith("s"):
        w.tags[0] = "P"  # a firm's name, "Delmont's earns $9"
        return current
    if after == "Q" and word.endswith("s") and _ends_clause_of_state(w):
        return current  # "the forest that is left covers 90 acres"
    if w.tag == "L" and _handles_things(w, word):
        return "V"
    if before in ("D", "k") and word.endswith("s") and after in ("D", "Q") and is_this(w.words[w.at - 1]):
        return current  # "this brings the total to"
    at_rate = before == "Q" and w.tag_at(-2) == "a" and word[-1] == "s"
    if at_rate and not PARTICLES.isdisjoint(w.words[w.at + 1 : w.at + 2]):
        return "V"  # "the loan at 2.5 per cent runs out"
    if before == "Q" and current == "L" and bare and after == "t":
        return "J"  # "two bakers close to the talks"
    if before == "Q" and _is_done_by_counted(w, word, bare):
        return current
    named = current in "LUW" and bare and word not in CHANGE_NOUNS
    if named and before in ("x", "i") and after in ("N", "L"):
        return "J"  # "under close watch", "within rocket range"
    if before == "B" and bare and current in "VL" and word not in PAST:
        return "J"  # "the sides are close to a deal"
    return (
        current if before == "J" and bare and after == "D" and w.tag_at(-2) == "Q" else ""
    )  # "3 m high hit"


def _ends_phrase_of_one(w: Word, word: str) -> bool:
    """Whether a noun of one stands before a word that would agree with many: "a rescue [plan] to save"."""
    one = w.tag_at(-2) == "D" and w.words[w.at - 2] in ("a", "an") and not is_plural(w.words[w.at - 1])
    return one and not word.endswith("s") and w.words[w.at - 1] not in _MANY and w.tag_at(-3) not in "VEM"


def _handles_things(w: Word, word: str) -> bool:
    """Whether things are its object, so that no level is told: "will close 45 stores"."""
    return word in _HANDLING and w.after == "Q" and counts_things(w.words[w.at + 1])


def _has_size(w: Word, word: str) -> bool:
    """Whether a size opens the phrase that a word ends: "a 3 GW [project]", "its 3 GW Tarn [project]"."""
    if w.before == "Q":
        return w.at > 1 and w.words[w.at - 2] in ("a", "an") and w.after != "Q"
    named = w.before == "P" or (w.before == "N" and w.tag == "V")
    if not named or w.after in OBJECTS or word.endswith("s") or word in PAST:
        return False
    low = w.back_over(w.at - 1, "NPJ")
    return low > 0 and w.tags[low] == "Q" and w.tags[low - 1] in "DS" and not counts_things(w.words[low])


def _ends_clause_of_state(w: Word) -> bool:
    """Whether a clause that tells how its noun is ends right before: "the forest that's left [covers]"."""
    if w.before not in ("E", "V") or w.tag_at(-2) != "B":
        return False
    return w.tag_at(-3) == "k" or w.words[w.at - 2].lower().startswith(("that'", "that’"))


def _is_of_hours(w: Word, word: str) -> bool:
    """Whether a participle says what hours or days were spent on, which then do something."""
    return w.words[w.at - 1].lower() in ("hours", "days") and is_past(word) and w.after in FINITE | {","}


def _is_done_by_counted(w: Word, word: str, bare: bool) -> bool:
    """Whether a word after a quantity is what those counted do: "40 ferries run in", "34 die in"."""
    counted = w.words[w.at - 1]
    if word in CHANGE_NOUNS and w.tag_at(-2) == "D" and w.words[w.at - 2].lower() in ("a", "an"):
        return False  # "a 2,100 gain for the trade"
    if word in _REMAINING and (w.after in ("J", "E", "V") or w.tag == "L"):
        return True  # "90 people remain missing"
    if word in _BECOMING and w.after in ("J", "E"):
        return True  # "90 people fell ill"
    if word in _IRREGULAR_PAST and participle(word) != word:
        return True  # "80 took part"
    if word in _OPINING and counted.endswith(PERCENTS) and w.tag_at(-2) != "D":
        return True  # "43 percent say couples should", "54% disapprove"
    if not bare:
        return w.tag in "VLUW" and counts_things(counted)  # "four towns held fairs", "90 people lost power"
    if not word.endswith("s") and (_is_plain_plural(counted) or (word == "die" and w.after == "o")):
        return True
    return w.after in _AFTER_DOING and word not in CHANGE_NOUNS and counts_things(counted)


def _in_noun_phrase(w: Word, word: str, bare: bool) -> str:
    """The tag of a word after an article, an adjective, a possessive, a quantity or a noun of change."""
    current, before, after = w.tag, w.before, w.after
    if word in CHANGE_NOUNS:
        return "A"
    slows = word.endswith("s") and current in "UW" and after in ("t", "Q", "b")
    if before == "A" and slows:
        return current  # "growth slows to 3%"
    more = (
        before == "D" and w.words[w.at - 1] == "more" and w.words[w.at - 2].isalnum() and w.tag_at(-2) == "Q"
    )
    if more and bare and word[-1] != "s" and after in _AFTER_DOING | {""} and after not in NAMED:
        return current  # "as 12 more die"
    leads = word.endswith("s") and w.tag_at(-2) == "D" and after in ("D", "S", "A")
    if before == "A" and (after in ("Q", "K") or leads):
        return current  # "the cuts put 30 jobs at risk", "the slowdown leaves growth at"
    if before == "Q" and after == "D" and w.tag_at(-2) == "D" and w.words[w.at - 1][0] in CURRENCY_SIGNS:
        return "N"  # "below the $84 billion plan the Senate passed"
    counted = w.words[w.at - 1]
    share = before == "Q" and counted.endswith(PERCENTS) and w.tag_at(-2) != "D"
    if share and word in _APPROVING and after == "o":
        return current  # "22% approved of the plan"
    if bare or after == "o":
        return current if before == "Q" and after in ("D", "Q", "K", "u", "d") else "N"
    if share:
        return current  # "41% backed Moor"
    if after in NOMINALS or (after == "G" and "-" in counted):
        return "J"
    tapered = after == "Q" and before == "D" and not is_this(counted)  # "a tapered 14-gauge tip"
    return "J" if tapered else current


def _is_change(w: Word, bare: bool) -> bool:
    """Whether a word of change is a noun here: "months of decline", "the 7% share price increase"."""
    before, after = w.before, w.after
    if before == "E" and w.tag_at(-2) in ("D", "S") and after == "N":
        return True  # "the presumed crash area"
    if bare and before in ("o", "i", "r", "w", "b", "x"):
        return True
    if bare and before == "W" and after in ("b", "r", "i", "n"):
        return True  # "slowed decline by 27%"
    if (
        bare
        and before == "V"
        and w.text.endswith("s")
        and "".join(w.words[w.at + 1 : w.at + 2]).endswith("ing")
    ):
        return True  # "the deal includes raises adding up to 9%"
    if w.at == 0 and after in ("i", "r", "E") and w.text.lower().endswith("s"):
        return True  # "Cuts in the harbour staff are worth $9", "Raises for nurses average"
    if bare and before == "N" and w.tag_at(-2) == "S" and w.tag_at(-3) in ("E", "V") and after in ("t", "f"):
        return True  # "revised May's job gain to 244,000"
    if bare and before == "V" and after == "k" and w.text.endswith("s"):
        return True  # "the deal includes raises that average"
    return after == "o" or (before in ("N", "P") and _heads_phrase(w))


def _is_noun(w: Word, word: str, bare: bool) -> bool:
    """Whether the words beside it make a noun of it: "the salt shed on", "in strike pay since"."""
    before, after = w.before, w.after
    acts = word in _TRANSITIVE and word not in CHANGE_NOUNS and not (bare and _is_seen(w))
    if acts and before in ("N", "P", "J", "D") and after in _AFTER_NOUN:
        return True
    ends = before == "N" and word.endswith("s") and after not in _OBJECTS_AND_NOUNS
    if ends and w.tag == "V" and _has_verb(w):
        return True  # "suffered bullet wounds in"
    if not bare:
        return False
    if before == "N" and not word.endswith("s") and w.words[w.at - 1] in _ACTIVITIES and not _is_seen(w):
        return True  # "a spending plan to"
    if w.tag in "UW" and before == "w" and after == "o":
        return True  # "with swells of 10 feet"
    return w.tag in "VYL" and (_begins_phrase(w, word) or _has_verb_after(w, word) or _ends_phrase(w, word))


def _begins_phrase(w: Word, word: str) -> bool:
    """Whether what stands before needs a noun: "on average", "picked plans", "raised pay"."""
    before, after = w.before, w.after
    if before in _PREPOSITIONS or (before in ("E", "G", "V") and word != "says"):
        return True  # "on average", "picked plans"
    if w.at == 1 and before == "N" and after == "r" and not is_plural(w.words[0].lower()) and word[-1] != "s":
        return True  # "Top pay for bakers rose"
    phrasal = before in ("d", "u", "x") and w.tag_at(-2) in ("E", "V") and word.endswith("s")
    if phrasal and after in _PREPOSITIONS | {"a"}:
        return True  # "turned down approaches at"
    if (not w.at and after in ("n", "x")) or (
        before in ("c", "m") and after and w.words[w.at + 1] in _INCLUDING
    ):
        return True  # "Return on equity was", "and pay excluding bonuses rose"
    led = w.words[w.at - 1].lower() if w.at else ""
    acts = not led.endswith("ing") or (
        participle(led) in _DONE and after in _PREPOSITIONS
    )  # "lifting pay for"
    changed = before in ("U", "W") and acts
    return changed or (before == "N" and w.tag_at(-2) in ("U", "W"))  # "raised pay 10%", "cut strike pay"


def _has_verb_after(w: Word, word: str) -> bool:
    """Whether the verb of its clause follows: "its 2031 notes rose", "its flash estimate pointed to"."""
    before, after = w.before, w.after
    no_verb = ("ing", "s") if word.endswith("s") and after in "UWLV" else ("ing",)
    if _is_of_which(w):
        return False
    if before in ("", "N", "P", "#") and after in FINITE and not w.words[w.at + 1].endswith(no_verb):
        return True  # "its 2031 notes rose", but "the deal includes raising" and "includes raises"
    bare = before == "N" or (before == "P" and not word.endswith("s"))
    return w.tag == "Y" and bare and after == "E"  # "its flash estimate pointed to", "Treasury note yielded"


def _is_of_which(w: Word) -> bool:
    """Whether it tells of "which" before it: "the hull, which radar suggests is"."""
    return w.tag == "Y" and w.after == "B" and w.tags[max(0, w.back_over(w.at - 1, "DJNP"))] == "k"


def _ends_phrase(w: Word, word: str) -> bool:
    """Whether it ends a noun phrase, or what follows is of it: "a carbon offset of", "on her pass"."""
    before, after = w.before, w.after
    if _is_of_which(w) or (word in _APPROVING and after == "o"):
        return False  # also "54% in the poll approve of"
    single = before == "N" and not is_plural(w.words[w.at - 1].lower())
    if single and after == "o" and w.tag == "V" and word[-1] != "s":
        return True  # "a carbon offset of 5 tonnes"
    if word in _TOLD and single and after not in _OBJECTS_AND_NOUNS | {"k", "m"}:
        return True  # "the 90-page harbour report, she"
    costs = after == "o" or (after in (",", "u", "d") and word in ("cost", "costs"))
    if w.tag == "L" and word in ("cost", "costs") and not w.at and after == "o":
        return True  # "Cost of sales grew"
    if word == "range" and before == "N" and after == "r":
        return True  # "its guidance range for"
    if w.tag == "L" and before in ("N", "P") and costs:
        return True  # "a control range of", "labour costs, the largest part of it,", "labour costs up 9%"
    owned = before == "N" and w.tag_at(-2) == "S" and after in ("", ".", ",") and w.tag != "Y"
    if owned and word[-1] != "s" and single:
        return True  # "half of a worker's take-home pay."
    led = before in ("N", "P") and w.tag_at(-2) == "D" and w.tag_at(-3) in _PREPOSITIONS
    one = before == "P" or not is_plural(w.words[w.at - 1])
    if led and one and after in (".", ",") and not is_plural(word):
        return True  # "spent on her general pass.", "at the start of the Easter rush,"
    if before not in ("N", "P") or w.tag_at(-2) not in _PREPOSITIONS | {"x"} or after in _NO_OBJECT:
        return False
    if w.tag == "Y" and w.words[w.at + 1 : w.at + 2] == ["that"]:
        return False  # "images from the agency show that it"
    if word in _NEVER_NOUNS:
        return False  # "their share of premiums goes up to 20%"
    return word.endswith("s") or not is_plural(w.words[w.at - 1])  # "in strike pay since"


def _is_seen(w: Word) -> bool:
    """Whether what somebody sees happen goes before: "will see their funding grow by"."""
    low = w.back_over(w.at - 1, "DSJNP")
    return 0 <= low < w.at - 1 and w.words[low].lower() in _SEEING


def _is_plain_plural(number: str) -> bool:
    return number != "1" and number.replace(",", "").isdigit()


def _has_verb(w: Word) -> bool:
    """Whether a verb with its object goes before in the clause: "suffered mild bullet"."""
    low = w.back_over(w.at - 1, "NPJDSAR")
    return 0 <= low < w.at - 1 and w.tags[low] in PLAIN_VERBS


def _has_finite(tags: list[str], stop: int) -> bool:
    """Whether the clause has its verb before ``stop``."""
    for tag in reversed(tags[:stop]):
        if tag in ",;:–mkc":
            return False
        if tag in FINITE:
            return True
    return False


def _heads_phrase(w: Word) -> bool:
    """Whether a word of change ends a noun phrase: "the 7% share price increase", "a wage rise in May"."""
    tags = w.tags
    if w.after in ("Q", "b", "t", "R", "u", "d"):
        return False
    if w.after == "A" and w.tag_at(2) == "b":
        return False  # "the rate cuts growth by 0.5%"
    several = w.text.endswith("s")
    if several and w.words[w.at - 1].lower() in _CUT_OR_RAISED and w.after not in _OBJECTS_AND_NOUNS:
        return True  # "a mix of tax hikes and lower pensions", "the tax cuts for bakers"
    if several and (w.after in ("B", "H", "M") or (w.after == "V" and is_past(w.words[w.at + 1]))):
        return True  # "tax increases would bring $9", "price increases brought $9"
    low = w.back_over(w.at - 1, "NPJE")
    if low > 0 and tags[low] in "io" and tags[low - 1] == "Q":
        return True  # "$600 billion in spending cuts"
    if several and _ends_list(w, low):
        return True  # "rates rise on capital gains and dividends"
    one = w.words[max(0, w.back_over(low, "T"))].lower() in (
        "a",
        "an",
    )  # "the odds of an October rate cut at"
    return low >= 0 and (tags[low] == "Q" or one or (tags[low] in "DSr" and w.after in "io.,:k"))


def _ends_list(w: Word, low: int) -> bool:
    """Whether a word of change ends what a preposition before ``low`` governs, its verb before that."""
    following = w.tag_at(2) in ("N", "J", "D") or "".join(w.words[w.at + 2 : w.at + 3]).endswith("ing")
    if w.after not in (".", "", "c") or (w.after == "c" and not following):
        return False
    low = w.back_over(low, "NPJEAc")
    return low > 0 and w.tags[low] in "onirwbf" and _has_finite(w.tags, low)
