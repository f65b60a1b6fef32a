"""Verbs that a clause can follow without "that": of "found the bank and the broker left" both nouns can be told of."""

# These have no plain noun for an object, but a clause.
NEVER_OBJECTS = frozenset(
    "say think know believe hope fear insist argue suppose guess wish assume suspect agree maintain worry feel".split()
)
CLAUSAL = NEVER_OBJECTS | frozenset(
    """acknowledge add admit advise allege announce claim conclude confirm declare decide deny discover ensure expect find
    forecast hear help imagine indicate learn let make mean note predict promise prove realise realize recall remember
    report reveal rule see show state suggest swear tell testify understand vow warn watch write""".split()
)
