"""Words by which a name is that of a state's government, of its people in office, or of media that nobody names."""

# "the Russian Foreign Ministry", "Chilean officials": who speaks for the state itself, and not only from it.
GOVERNMENT = frozenset(
    """government ministry department military army navy embassy consulate authorities administration presidency cabinet
    official officials diplomat diplomats ambassador envoy""".split()
)
# Heads of a government and those it is made of.
OFFICES = (
    r"(?:vice[ -]|deputy )?(?:president|prime minister|premier|chancellor)|"
    r"(?:\w+ ){0,2}minister|(?:foreign|home|defen[cs]e|treasury) secretary|secretary of (?:state|defen[cs]e)|"
    r"ambassador|envoy|foreign policy chief|army chief|chief of staff"
)
# Media without a name; before them stand only words that name none either.
MEDIA = frozenset(
    """media press newspapers newspaper papers outlets outlet broadcasters broadcaster tabloids dailies websites channels
    agencies wires""".split()
)
REPORTS = frozenset("media press news newspaper newspapers television tv radio".split())
