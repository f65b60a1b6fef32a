"""The words that the rules of this room look for, kept apart from the rules."""
