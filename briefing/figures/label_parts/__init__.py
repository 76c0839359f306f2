"""What labels are put together from: nouns, doers, what a verb takes with it, what pronouns stand for."""
