"""Words of a text as concepts, and the tables in lexicon/ that say what they mean."""
