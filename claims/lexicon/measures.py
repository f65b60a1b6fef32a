"""Nouns that say what an amount of money, or a share, is an amount of, by concept: costs, profits, turnout."""

from claims.lexicon.concepts import concept
from claims.stems import stem

MEASURES = frozenset(
    concept(stem(word))
    for word in "cost price damage fee profit loss revenue turnover debt deficit surplus fine salary wage rent "
    "turnout unemployment inflation compensation ransom dividend".split()
)
# beside a measure, these make no other one of it: the total cost is the cost
NO_KIND = frozenset(
    concept(stem(word))
    for word in "total overall final estimated full whole current new latest initial projected expected preliminary".split()
)
