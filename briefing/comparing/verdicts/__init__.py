"""From the figures of one measure to its verdict and the reason."""
