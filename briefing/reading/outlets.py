"""Which outlet a name in a file, a dateline or an address stands for."""

import re
import tomllib
from functools import lru_cache
from pathlib import Path

from briefing.reading.addresses import host_of
from briefing.reading.safety import clean_line
from briefing.source_names import squashed

_HASH = re.compile(r"(?=.*\d)[0-9a-f]{8,}|\d{5,}", re.I)
_WORDS = re.compile(r"[\W_]+")
_EXTRA = re.compile(r"news|online|web|com|org|live|\w{0,4}\d+")  # what may follow an outlet in a file's name
_SMALL = {"a", "an", "and", "at", "for", "in", "of", "on", "the", "to"}
_SERVERS = {"www", "feeds", "rss", "co", "com"}  # what an address holds beside the outlet's name
_PARTED = re.compile(r"\s+[|–—·»›>/-]\s+|:\s+")  # the parts of a feed's title
_SECOND_LEVEL = {"co", "com", "org", "net", "gov", "ac", "edu"}


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, str], dict[str, str]]:
    """Outlets by their names (lower case, spaced) and by their sites."""
    table = tomllib.loads(Path(__file__).with_name("outlets.toml").read_text("utf-8"))["outlets"]
    names = {_spaced(name): outlet for outlet, row in table.items() for name in (outlet, *row["names"])}
    sites = {site: outlet for outlet, row in table.items() for site in row["sites"]}
    return names, sites


def _spaced(name: str) -> str:
    return _WORDS.sub(" ", name.lower()).strip()


def known_outlet(name: str) -> str:
    """The outlet called so, or ""."""
    return _tables()[0].get(_spaced(name), "")


def outlet_of_url(url: str) -> str:
    """The outlet of a page's address, by its site; an unknown site itself ("harbourwire.example"); or ""."""
    host = host_of(url).removeprefix("www.")
    if not host:
        return ""
    if ":" in host or host.replace(".", "").isdigit():
        return host  # a number, no name
    parts = host.split(".")
    for start in range(len(parts) - 1):
        outlet = _tables()[1].get(".".join(parts[start:]))
        if outlet:
            return outlet
    kept = 3 if len(parts) > 2 and parts[-2] in _SECOND_LEVEL and len(parts[-1]) == 2 else 2
    return ".".join(parts[-kept:])


def outlet_of_feed(title: str, url: str) -> str:
    """The outlet's name in a feed's title: of "World news | The Herald" at herald.example, "The Herald"."""
    host = host_of(url)
    labels = [squashed(label) for label in host.split(".")[:-1] if label not in _SERVERS]
    parts = [part.strip() for part in _PARTED.split(title) if part.strip()]
    for part in parts if len(parts) > 1 else ():
        name = squashed(part).removeprefix("the")
        if name and any(name in label or (len(label) > 2 and label in name) for label in labels):
            return clean_line(part)
    return clean_line(title) or host.removeprefix("www.")


def outlet_of_stem(stem: str) -> str:
    """The outlet that a file's name starts with ("cnn_2", "usatoday_sep14", "the-hill"), or ""."""
    words = _spaced(stem).split()
    for count in range(len(words), 0, -1):
        outlet = known_outlet(" ".join(words[:count]))
        if outlet and all(_EXTRA.fullmatch(word) for word in words[count:]):
            return outlet
    return ""


def readable(stem: str) -> str:
    """A file's name as words: "harbour-wire_2" → "Harbour Wire 2"; hashes are left out where words remain."""
    words = [word for word in _WORDS.split(stem) if word]
    words = [word for word in words if not _HASH.fullmatch(word)] or words
    if any(word != word.lower() for word in words):
        return " ".join(words)
    return " ".join(
        word if i and word in _SMALL else word[:1].upper() + word[1:] for i, word in enumerate(words)
    )
