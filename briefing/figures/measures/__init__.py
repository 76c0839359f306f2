"""What a clause says of a figure: its frame, and the label of what it measures."""
