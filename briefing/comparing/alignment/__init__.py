"""Which figures measure the same thing: how likely each pair does, and clusters of them."""
