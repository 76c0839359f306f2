"""The tags of words, one character each, and the classes of words most often asked for.

D determiner     K pronoun       k relative       J adjective   N noun        P proper name   S possessive
Q figure         # other number  R adverb         T time word   A noun of change
o of  t to  f from  b by  i in  n on  a at  r for  s as  h than  w with  g against  x other preposition
c conjunction    m subordinator  B be             H have        M modal       X negation
V verb           Y of saying     L of level       U W of change, up and down
E -ed form       G -ing form     u d adverb of direction
Punctuation stands for itself, every dash as –, every quotation mark as ".

A class is a string to be looked into with ``in``: "", the tag beyond the sentence, is in every class.
"Plain" leaves out the tags for what a noun or verb says: change, level, saying.
"""

import re

NOUNS = "NPA"
COMMON_NOUNS = "NA"
PLAIN_NOUNS = "NP"
NOMINALS = "NPAJ"  # what a noun phrase has besides its determiner
PLAIN_NOMINALS = "NPJ"
MODIFIERS = "DRJ"
DETERMINERS_ADVERBS = "DR"
PLAIN_VERBS = "VE"
PLAIN_VERB_FORMS = "VEG"  # the -ing form too
VERBS_OF_CHANGE = "UW"
FINITE_VERBS = "VYLUWBHM"
VERB_GROUP = "BHMRX"  # what stands before the verb in its group
DIRECTIONS = "ud"
TIMES = "T#"  # a year is a number
# the end of a quantity of time: "the past three months", and what tells when it is over
STRETCH = re.compile(r"(?:days|weeks|months|quarters|years)\Z", re.IGNORECASE)
ENDING = frozenset(("ended", "ending"))
