"""Sums: what they are for, and who pays, asks for or gets them."""
