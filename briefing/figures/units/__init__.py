"""Units that behave alike, and the record of a number with its unit."""
