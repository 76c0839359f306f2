"""Counts of what no deed tells of, ranks among others, and how often or how many times over."""
