"""What a story is called: the headline of one of its articles, without what its outlet put around it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

LONGEST = 140  # characters of a headline; longer ones are sentences

_NOISE = re.compile(
    r"^(?:breaking(?: news)?|opinion|update ?\d*|exclusive|watch|live|live updates|trending|analysis|video"
    r"|photos|just in|editorial|explainer|podcast|fact check)\s*[:|–—-]\s*"
    r"|^(?:(?:photos|video|watch)\s+)?\[[^\]]{1,20}\]\s*|\s*[\[(]\+?(?:video|photos|updated?|watch)[\])]$"
    r"|\s*[|–—-]\s*live (?:updates|blog)$",
    re.IGNORECASE,
)
_CAPITALS = r"[A-Z][\w.'’-]*"
_DATELINE = re.compile(  # "PORT ELLERY (AP) — ", "Beijing, China – ", "(CNN) - "
    rf"^(?:(?:{_CAPITALS})(?:,? {_CAPITALS}){{0,4}}\s*)?(?:\([A-Z][\w. ]{{1,20}}\)\s*)?"
    "[–—-]{1,2}\\s+(?=[A-Z0-9\"“'‘])"
)


@dataclass(frozen=True, slots=True)
class Headline:
    """An article's title, the beginning of its text, and its outlet."""

    title: str
    text: str
    source: str = ""

    @property
    def stated(self) -> bool:
        """Whether the article has a headline, rather than a title made of its first sentence."""
        return self.text.startswith(f"{self.title}\n") and len(self.title) <= LONGEST

    @property
    def bare(self) -> str:
        """The title without dateline, outlet and furniture."""
        label = self.title or self.text[:100]
        return _bare(label if self.stated else _DATELINE.sub("", label), self.source.casefold())


@lru_cache(maxsize=4096)
def _bare(label: str, source: str) -> str:
    before = ""
    while before != label:
        before, label = label, _NOISE.sub("", label)
        label = _without_outlet(label, source)
    return label.strip()


def _without_outlet(label: str, source: str) -> str:
    """``label`` without " - The Herald" at its end."""
    if not source or not label.casefold().endswith(source):
        return label
    return re.sub(rf"\s+[|–—-]\s+{re.escape(source)}$", "", label, flags=re.IGNORECASE)


def label_of(headlines: Sequence[Headline], typical: Sequence[float]) -> str:
    """The headline of the most typical article that has one, else the beginning of the most typical text.

    ``typical``: how typical each article is of the story.
    """
    chosen = [place for place, headline in enumerate(headlines) if headline.stated and headline.bare]
    chosen = chosen or [place for place, headline in enumerate(headlines) if headline.bare]
    if not chosen:
        return headlines[0].title
    best = max(chosen, key=lambda place: (round(typical[place], 6), -place))
    return headlines[best].bare
