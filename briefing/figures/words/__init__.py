"""Word lists and word classes that every reader shares."""
