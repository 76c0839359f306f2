"""Lengths of time: what lasted, was done or had happened so long."""
