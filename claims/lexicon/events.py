"""What befalls a place, in concepts: a flood is no crash, and who died in the one did not die in the other."""

from claims.lexicon.concepts import concept
from claims.stems import stem

EVENTS = frozenset(
    concept(stem(word))
    for word in "flood earthquake storm fire crash explosion blast attack shooting stabbing collapse avalanche landslide "
    "mudslide eruption tsunami drought heatwave outbreak epidemic stampede crush riot clash bombing sinking capsizing "
    "poisoning leak tornado".split()
)
