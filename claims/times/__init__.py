"""A time told in an article: which day, week, month or year it means, and how exactly."""
