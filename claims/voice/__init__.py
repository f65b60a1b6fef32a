"""By whose words something is said in an article: quotations, reports and nouns that carry speech."""
