"""Nouns for those of whom an article tells as two: "the two countries", "both companies"."""

_PEOPLE = """man woman candidate rival contender president senator congressman congresswoman governor minister lawmaker
actor actress singer player brother sister friend politician opponent nominee Democrat Republican suspect diplomat
scientist author writer lawyer"""
_BODIES = "company firm bank airline carmaker automaker retailer corporation"
COUNTRIES = frozenset("country nation government".split())
_TOWNS = "city town"
PERSON, BODY, PLACE = "person", "body", "place"
KINDS = (
    dict.fromkeys(_PEOPLE.lower().split(), PERSON)
    | dict.fromkeys(_BODIES.split(), BODY)
    | dict.fromkeys((*COUNTRIES, *_TOWNS.split()), PLACE)
)
