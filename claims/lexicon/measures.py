"""Nouns that say what an amount of money, or a share, is an amount of, by concept: costs, profits, turnout."""

from claims.lexicon.concepts import concept
from claims.lexicon.units import SHARED_COINS
from claims.stems import stem

MEASURES = frozenset(
    concept(stem(word))
    for word in "cost price damage fee profit loss revenue turnover debt deficit surplus fine salary wage rent "
    "turnout unemployment inflation compensation ransom dividend".split()
)
# money whose country is not known
MONEY = frozenset(SHARED_COINS)
# of these no year has its own
STANDING = frozenset(concept(stem(word)) for word in "cost price damage fee fine compensation ransom".split())
# they are asked for a thing: it has but one at a time
ASKED = STANDING - {concept("damage")}
# beside a measure, these make no other one of it: the total cost is the cost
NO_KIND = frozenset(
    concept(stem(word))
    for word in "total overall final estimated full whole current new latest initial projected expected preliminary".split()
)
# measures of accounts and households: an amount of one is no amount of another
ACCOUNTS = frozenset(
    concept(stem(word))
    for word in "profit loss sales revenue turnover debt assets cost budget wages salary deficit surplus earnings".split()
)
