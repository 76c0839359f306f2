"""What is kept: feeds followed, articles, stories. One SQLite file."""
