"""Ages that no unit marks: "Maddon, 66, has", "aged 35", "age 87"."""

import re

from briefing.figures.draft import Draft

_OLDEST = 115
_AGED = re.compile(r"\b(?:aged?|ages|at the age of|turn(?:s|ed|ing)?|over the age of|under the age of|aged between)(?: (?:about|around|just|between|from|only))? \Z")
_NAMED = re.compile(r"(?:^|[\s(“\"])(?:[A-ZÀ-Þ][\w'’.-]*[\w.'’])(?: (?:Jr|Sr|III|II|IV)\.?)?, \Z")
_NAMED_NO_COMMA = re.compile(r"[A-Z][a-z'’-]+ [A-Z][\w'’-]+ \Z")
_THEN = re.compile(r"[,.;)]|$")
_VERB = re.compile(r" (?:has|had|was|is|who|said|says|told|of)\b")
_PLACE_OR_TIME = re.compile(r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|[A-Z]\.[A-Z]|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|No|Section|Chapter|Page|Yes|But|And|However)\.?, \Z")


def read(text: str, low: str, draft: Draft) -> bool:
    """Whether a number without a unit is an age; then it gets the unit."""
    numeral = draft.numeral
    if not (numeral.plain or numeral.spelled) or not 0 < numeral.value <= _OLDEST or draft.form != "cardinal":
        return False
    start = draft.start
    aged = _AGED.search(low, max(0, start - 30), start)
    if aged is None:
        before = text[max(0, start - 40) : start]
        if numeral.spelled:
            return False
        if before.endswith(", "):
            if not (_NAMED.search(before) and _THEN.match(text, draft.end)) or _PLACE_OR_TIME.search(before):
                return False
        elif numeral.value < 16 or not (_NAMED_NO_COMMA.search(before) and _VERB.match(low, draft.end)):
            return False
    elif aged.group().startswith("turn") and numeral.value < 10:
        return False
    draft.unit, draft.sort = "year of age", "age"
    return True
