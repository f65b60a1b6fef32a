"""The relation models: pairs of texts in, how likely one supports or contradicts the other out."""
