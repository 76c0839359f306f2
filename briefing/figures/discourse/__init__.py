"""One figure of a sentence, read beside the figures before it."""
