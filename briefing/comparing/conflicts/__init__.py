"""Whether two figures are of two things, by subject; and how a pair of figures is judged from first to last.

Of the pairs that alignment/ finds worth it (candidates.py), with how their values relate (relations.py): they
meet, or are "apart". The first that holds decides:

1. `vetoes.vetoed`: what is told of the two excludes that they are one. Of values that are apart this asks
   more (`differences.unlike`), for two that differ must be of one thing in every respect.
2. `coincidences.by_chance`, where they meet: each is of a thing of its own that happens to have that number.
   Another time, forecast or role (`differences.told_otherwise`) keeps two numbers apart, but not two groups
   of which others are sure.
3. `differences.modified_otherwise`, where they are apart: one is a step or an average. Only surer pairs of
   the same two numbers join them.
4. `slips.is_slip`, where they are apart: they are one number, by a slip of the pen.
5. `differences.worded_otherwise`, where they are apart: they may be of one thing in other words, so that
   they keep silent where others are sure.
6. The fitted weights of features.py, or more where certain_pairs.py is sure.

How likely two figures must be one depends on what they have in common (thresholds.py); from such pairs
clusters.py grows measures. The other modules here hold the rules of one subject each. A rule is a question
about two profiles or figures, symmetric unless it says which is which.
"""
