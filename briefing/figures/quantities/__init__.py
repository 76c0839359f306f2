"""Numbers in a text with their units and hedges: what a figure is, before what it is about."""
