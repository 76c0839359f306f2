"""The reading room: the Textual app."""
