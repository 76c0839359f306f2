"""The label of a figure by its role in the clause: an amount, an answer, a count, a level, an object."""
