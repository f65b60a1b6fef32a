"""A number in an article: what it is worth, what it counts or measures, and where it is none."""
