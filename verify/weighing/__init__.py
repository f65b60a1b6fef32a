"""What the rules found and what the relation model reads, weighed into one relation with its reasons."""
