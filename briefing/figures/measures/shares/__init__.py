"""Whose share is told, and of what."""
