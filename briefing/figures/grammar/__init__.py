"""Sentences, tagged words, phrases and subjects."""
