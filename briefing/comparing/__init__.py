"""Figures of several articles to a Comparison.

words/ and values/ tell what texts and numbers mean, profiles/ what is told of each figure. alignment/
finds those that measure the same thing, by the rules of conflicts/; verdicts/ tells what they say together,
labelling/ what they measure, ranking.py what matters first. checks/ finds the arithmetic that ties measures,
quoting/ who says what, passages.py which sentences articles share. lexicon/ has the words for all of them.
"""

from briefing.comparing.comparison import compare

__all__ = ["compare"]
