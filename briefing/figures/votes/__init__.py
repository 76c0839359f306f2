"""Votes and polls: their sides, margins and rivals, and what was voted on."""
