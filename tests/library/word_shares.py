"""Work out in what share of English texts a word stands, for briefing/library/words.toml.

    python -m tests.library.word_shares LIST SOURCE [--write]

LIST holds a word and how often it was counted a line, as the frequency dictionary in the package symspellpy
does; SOURCE says in a few words where it is from. A word of the frequency f stands in 1 - exp(-350 f) of all
texts of 350 words. Words are cut as grouping cuts them, shares to steps of a fifth.
"""

import argparse
import math
import textwrap
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

from briefing.library import terms

LENGTH = 350
STEP = 1.2
TABLE = Path(terms.__file__).with_name("words.toml")
HEADER = f"""\
# In what share of English texts of {LENGTH} words a word stands, common ones aside: how rare words are is
# known before a library holds many articles. Words are cut to the letters that count (terms.STEM), what is
# not here is rarer. Worked out by tests/library/word_shares.py from {{source}}.
"""


def shares(counted: Iterable[tuple[str, int]]) -> dict[str, float]:
    """Word → the share of texts that hold it, of all that are not rare."""
    total: dict[str, int] = defaultdict(int)
    every = 0
    for word, count in counted:
        every += count
        for stem in terms.stems(word):
            total[stem] += count
    found = {stem: 1 - math.exp(-LENGTH * count / every) for stem, count in total.items()}
    return {stem: share for stem, share in found.items() if share > terms.RARE}


def table(found: dict[str, float], source: str) -> str:
    steps: dict[float, list[str]] = defaultdict(list)
    for word, share in found.items():
        steps[STEP ** round(math.log(share, STEP))].append(word)
    lines = [HEADER.format(source=source)]
    for step, words in sorted(steps.items(), reverse=True):
        listed = "\n".join(textwrap.wrap(" ".join(sorted(words)), 110))
        lines.append(f'"{step:.4f}" = """\n{listed}\n"""')
    return "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("list", type=Path)
    parser.add_argument("source")
    parser.add_argument("--write", action="store_true", help="write the table into the package")
    options = parser.parse_args()
    rows = (line.rsplit(maxsplit=1) for line in options.list.read_text("utf-8-sig").splitlines() if line)
    text = table(shares((word, int(count)) for word, count in rows), options.source)
    if options.write:
        TABLE.write_text(text, "utf-8")
    else:
        print(text)


if __name__ == "__main__":
    main()
