"""Figures of people: how old, whose children, what befell them, where they live."""
