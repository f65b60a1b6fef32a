"""Nouns for the place that an article is about, and the states of America."""

STATES = frozenset(
    {
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida",
        "Georgia", "Hawaii", "Idaho", "Illinois", "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine",
        "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska",
        "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio",
        "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas",
        "Utah", "Vermont", "Virginia", "West Virginia", "Wisconsin", "Wyoming",
    }
)  # fmt: skip
CITIES_TOO = frozenset(("New York",))  # the city has the state's name
CITY, STATE, COUNTY, COUNTRY = "city", "state", "county", "country"
KINDS = {"city": CITY, "town": CITY, "village": CITY, "state": STATE, "county": COUNTY, "country": COUNTRY}
# Whose place is left open where nothing in the sentence is named: not "the country", which is a reader's own.
UNPLACED = frozenset("city town village state county province district suburb neighborhood neighbourhood island".split())
# "The state party" is that of the one state that is told of, and "a town hall" is none of any town.
OF_PLACE = frozenset(
    """party council government governor mayor police officials law legislature lawmakers senate house assembly court courts
    budget treasurer convention delegation""".split()
)
COMING = frozenset("come arrive travel move return fly go bring get send drive".split())  # to a place
NATURE = frozenset("county island islands valley river lake bay beach mountain mountains coast park gulf sea ocean".split())
