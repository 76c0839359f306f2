"""A Comparison as text: terminal table, JSON, CSV, Markdown, HTML."""
