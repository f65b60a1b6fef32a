"""Which statements are worth comparing: those near in words, in meaning and in the story that they tell."""
