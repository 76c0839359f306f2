"""What a figure that was read takes from around it, slot by slot."""
