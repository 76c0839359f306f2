"""Distances, sizes, speeds, strengths of quakes and room for so many."""
