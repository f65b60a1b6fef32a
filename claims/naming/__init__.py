"""Who and what is named in an article, and what "he", "the minister" and "the company" stand for."""
