"""Two texts side by side: the runs of words that they share, and figures changed between them."""
