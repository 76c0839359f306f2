"""What stands where, as plain data: rows of styled text for a width. Knows nothing of Textual."""
