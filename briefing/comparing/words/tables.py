"""The tables of words in lexicon/, as they stand, and their rows."""

from functools import partial
from pathlib import Path

from briefing.figures.lexicon import row_in, row_names_in, table_in

_LEXICON = Path(__file__).parents[1] / "lexicon"
table = partial(table_in, _LEXICON)
row = partial(row_in, _LEXICON)
row_names = partial(row_names_in, _LEXICON)
